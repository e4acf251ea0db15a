"""Questions to the versions of the common picture; every answer is a view."""

from samledning.log.terms import Marking
from samledning.situation.functions import Functions
from samledning.situation.views import (
    Candidate,
    CautionView,
    LineDifference,
    PictureView,
    PlainPicture,
    ReportView,
    VersionView,
)
from samledning.store.unit import ReadUnit


def pictures(unit: ReadUnit, incident_id: str) -> tuple[VersionView, ...]:
    """The versions of the picture, the newest first; at most the first is still worked on."""
    raise NotImplementedError


def picture(unit: ReadUnit, picture_id: str) -> PictureView:
    """A version with its lines. Raises a `Problem` where there is none with that id."""
    raise NotImplementedError


def the_picture(unit: ReadUnit, incident_id: str, wanted: str = "") -> PictureView:
    """The version called `LB3` (or `3`), or the newest where none is named. Raises a `Problem` where there is none."""
    raise NotImplementedError


def working(unit: ReadUnit, incident_id: str) -> PictureView | None:
    """The version that is worked on; None where none has been begun since the last one was finalised."""
    raise NotImplementedError


def candidates(unit: ReadUnit, picture_id: str, functions: Functions) -> tuple[Candidate, ...]:
    """What can be taken into a version: the pieces of every report since the version before it that is not struck,
    with those that hold of each actor, the newest report first; what is taken already has its line."""
    raise NotImplementedError


def not_considered(unit: ReadUnit, picture_id: str) -> tuple[ReportView, ...]:
    """Reports that came since the version before and that nobody has taken a line from or set aside, the newest first.

    A report is covered by a later one of the same actor and origin that has been.
    """
    raise NotImplementedError


def compare(unit: ReadUnit, older_id: str, newer_id: str) -> tuple[LineDifference, ...]:
    """What differs between two versions, in the order of the headings."""
    raise NotImplementedError


def check(unit: ReadUnit, picture_id: str, functions: Functions) -> tuple[CautionView, ...]:
    """What is worth a look before a version is finalised."""
    raise NotImplementedError


def plain(unit: ReadUnit, picture_id: str, audience: Marking = Marking.PARTICIPANTS) -> PlainPicture:
    """The picture as text to paste, for those who may see up to `audience`; what they may not see is left out and
    listed."""
    raise NotImplementedError
