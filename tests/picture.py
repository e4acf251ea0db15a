"""The picture in the README, made anew.

    python tests/picture.py

Runs the screen on the demonstration at a fixed time and writes `.github/picture.svg`. The same program gives the same
picture, so a picture that differs shows what has changed on the screen.
"""

import asyncio
import re
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from samledning import i18n
from samledning.demo.build import build_demo
from samledning.options import Options
from samledning.tui.app import SamledningApp

PICTURE = Path(__file__).parent.parent / ".github" / "picture.svg"
SIZE = (120, 40)
NOW = datetime(2026, 11, 22, 13, 30, tzinfo=UTC)
TYPED = "> lekeberg: boka plats för tankbilarna 16.00"

# The picture is to look the same without the network, so it asks for no font from there.
_WEB_FONTS = re.compile(r"\s*@font-face\s*\{.*?\}", re.DOTALL)


class StoppedClock:
    """A clock that always says the same."""

    def now(self) -> datetime:
        return NOW


def main() -> int:
    i18n.setup(i18n.SOURCE)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "demo.sqlite"
        build_demo(database, NOW)
        drawn = asyncio.run(_draw(database))
    PICTURE.write_text(_WEB_FONTS.sub("", drawn), encoding="utf-8")
    return 0


async def _draw(database: Path) -> str:
    app = SamledningApp(Options(database), StoppedClock())
    async with app.run_test(size=SIZE) as pilot:
        for _round in range(3):  # open the database, show the case, read what the screen shows
            await app.workers.wait_for_complete()
            await pilot.pause()
        await pilot.press("ctrl+l", *TYPED)
        await pilot.pause()
        drawn = app.export_screenshot(title="Samledning")
    app.workspace.close()
    return drawn


if __name__ == "__main__":
    sys.exit(main())
