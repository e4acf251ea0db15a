"""Files that only their owner may read."""

import os
from contextlib import suppress
from pathlib import Path

from samledning.errors import Problem
from samledning.i18n import _


def private(path: Path) -> None:
    """Let only the owner read `path` (0600, a folder 0700), where the system has such modes."""
    with suppress(OSError):
        path.chmod(0o700 if path.is_dir() else 0o600)


def make_private_file(path: Path) -> None:
    """Create `path`, empty and readable by its owner only, with its folder. Raises a `Problem` if that fails."""
    try:
        if not path.parent.exists():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise Problem(
            _("Filen {file} kan inte skapas: {reason}.").format(file=path, reason=error.strerror or error)
        ) from error
