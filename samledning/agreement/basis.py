"""What a target picture rests on beside the dependencies: the version of the common picture in force."""

from samledning.agreement.terms import PictureVersion
from samledning.situation.versions import pictures
from samledning.store.unit import ReadUnit


def newest_picture(unit: ReadUnit, incident_id: str) -> PictureVersion | None:
    """The newest finalised version of the common picture. None in a case that has none."""
    finalised = (each for each in pictures(unit, incident_id) if each.locked)
    newest = next(finalised, None)
    return PictureVersion(newest.number, newest.at) if newest else None
