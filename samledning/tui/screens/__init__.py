"""The places a person can be at, one module each, loaded when first visited."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samledning.tui.screens.base import Place


def make_place(name: str) -> "Place":  # noqa: PLR0911  (one for each room)
    """The screen of a room. Its module is imported now, not at start."""
    match name:
        case "overview":
            from samledning.tui.screens.overview import Overview

            return Overview()
        case "checklists":
            from samledning.tui.screens.checklists import Checklists

            return Checklists()
        case "actors":
            from samledning.tui.screens.actors import Actors

            return Actors()
        case "situation":
            from samledning.tui.screens.situation import Situation

            return Situation()
        case "agreement":
            from samledning.tui.screens.agreement import Goals

            return Goals()
        case "documents":
            from samledning.tui.screens.documents import Documents

            return Documents()
        case "log":
            from samledning.tui.screens.log import Log

            return Log()
        case "monitoring":
            from samledning.tui.screens.monitoring import Monitoring

            return Monitoring()
    raise KeyError(name)
