"""The places a person can be at, one module each, loaded when first visited."""

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from samledning.tui.screens.base import Place

SCREENS = {
    "overview": "Overview",
    "checklists": "Checklists",
    "actors": "Actors",
    "situation": "Situation",
    "agreement": "Goals",
    "meetings": "Meetings",
    "review": "Review",
    "documents": "Documents",
    "log": "Log",
    "monitoring": "Monitoring",
}
"""The class of each room, in the module that is called as the room is."""


def make_place(name: str) -> "Place":
    """The screen of a room. Its module is imported now, not at start. Raises KeyError for a room that there is not."""
    from importlib import import_module

    screen = SCREENS[name]
    return cast("Place", getattr(import_module(f"samledning.tui.screens.{name}"), screen)())
