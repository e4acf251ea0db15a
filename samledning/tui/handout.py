"""Text that goes out of the program: to the clipboard where the terminal can, and always to a file as well."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.paths import data_folder

if TYPE_CHECKING:
    from samledning.tui.app import SamledningApp

FOLDER = "texts"


async def hand_out(app: "SamledningApp", name: str, text: str) -> Path:
    """Put `text` on the clipboard, and in a file whose name begins with `name`. Returns the file.

    Whether the terminal takes what is sent to the clipboard cannot be known. Raises a `Problem` where the file cannot
    be written.
    """
    app.copy_to_clipboard(text)
    return await asyncio.to_thread(_keep, name, text, app.clock.now())


def _keep(name: str, text: str, now: datetime) -> Path:
    from samledning.store.files import make_private_file

    path = data_folder() / FOLDER / f"{name}-{clock.local(now):%Y%m%d-%H%M%S}.txt"
    make_private_file(path)
    try:
        path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
    except OSError as error:
        raise Problem(
            _("Filen {file} kan inte skrivas: {reason}. Texten finns kvar i programmet.").format(
                file=path, reason=error.strerror or error
            )
        ) from error
    return path
