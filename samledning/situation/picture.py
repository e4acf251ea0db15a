"""What can be done to the common picture: begin a version, compile it from reports, finalise it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from samledning.log.terms import Marking
from samledning.situation.terms import Confidence, Course, Heading, Horizon, Piece
from samledning.store.unit import WriteUnit

LINE_FIELDS = ("text", "heading", "horizon", "course", "source", "as_of", "confidence", "marking", "secrecy_ground")
"""What a form may change of a line."""

KIND = "picture"
"""What a finalised version of the picture is called in `release`."""


def begin(unit: WriteUnit, incident_id: str) -> str:
    """Begin the next version from the lines of the one before it. Returns its id.

    Where a version is being worked on already, that is the one: its id is returned.
    """
    raise NotImplementedError


def add_line(
    unit: WriteUnit,
    picture_id: str,
    heading: Heading,
    text: str,
    *,
    horizon: Horizon | None = None,
    course: Course | None = None,
    source: str = "",
    actor_id: str | None = None,
    entry_id: str | None = None,
    as_of: datetime | None = None,
    confidence: Confidence = Confidence.UNCONFIRMED,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Write a line last under a heading, with where it comes from. Returns its id.

    Raises a `Problem` for an empty text, for an outlook without horizon and course, in a finalised version.
    """
    raise NotImplementedError


def take(unit: WriteUnit, picture_id: str, piece: Piece) -> str:
    """Take a piece of a report into the picture: its source, time, confidence and marking come along. Returns the
    line's id.

    A line that comes from the same piece of an earlier report of that actor gives way to it: the new one has its place
    and its key, so that versions show it as changed. A report that nobody had dealt with is handled by this. Raises a
    `Problem` as `add_line` does, and for a report that is struck.
    """
    raise NotImplementedError


def take_all(unit: WriteUnit, picture_id: str, pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Take several pieces, as `take` does one. Returns the ids of the lines."""
    raise NotImplementedError


def edit_line(unit: WriteUnit, line_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a line. Raises `Clash` as `merge` does, a `Problem` as adding does."""
    raise NotImplementedError


def move_line(unit: WriteUnit, line_id: str, *, before: str = "") -> None:
    """Put a line in front of another under its heading, or last where none is named."""
    raise NotImplementedError


def remove_line(unit: WriteUnit, line_id: str, reason: str = "") -> None:
    """Leave a line out of this version; it stays readable, struck. Without a reason, that it holds no longer."""
    raise NotImplementedError


def set_aside(unit: WriteUnit, picture_id: str, report_ids: Sequence[str], *, aside: bool = True) -> None:
    """Note that reports have been looked at and are left out of this version, or, if not `aside`, that they are not."""
    raise NotImplementedError


def finalise(unit: WriteUnit, picture_id: str, *, registry_number: str = "") -> str:
    """Lock a version as it stands, with its diarienummer where it has one. Returns the id of the locked version.

    Raises a `Problem` for one without lines, or one that is finalised already.
    """
    raise NotImplementedError
