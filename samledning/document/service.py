"""What can be done with documents: finalise one, note that it was sent out, take such a note back."""

import itertools
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from samledning.document import queries
from samledning.document.content import to_content
from samledning.document.progress import Progress, silent
from samledning.document.rules import is_acknowledged, kind_of
from samledning.document.terms import BLANK, Product
from samledning.document.unpacking import Bundle
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.meeting import writing as minutes
from samledning.release import service as release
from samledning.release.queries import versions
from samledning.situation import picture
from samledning.situation.versions import the_picture
from samledning.store.carrying import take_in
from samledning.store.prepared import Prepared, prepare
from samledning.store.unit import WriteUnit


def finalise(
    unit: WriteUnit,
    incident_id: str,
    product: Product,
    folders: Sequence[Path],
    *,
    subject: str = "",
    audience: Marking = Marking.PARTICIPANTS,
    change: str = "",
    registry_number: str = "",
) -> str:
    """Lock the document as its readers see it now. Returns the id of the locked version.

    The next version of one that has been finalised before says in `change` what is different: that is how a finalised
    document is corrected. The common picture
    and minutes are locked whole, for all readers, by the room that they belong to.
    Raises a `Problem` for a blank form, a version without its change, or what `queries.document` refuses.
    """
    if product in BLANK:
        raise Problem(_("En tom blankett fastställs inte."))
    if product is Product.PICTURE:
        version = the_picture(unit, incident_id, subject).version
        return picture.finalise(unit, version.id, registry_number=registry_number)
    if product is Product.MINUTES:
        meeting_id, _version = queries.the_minutes(unit, incident_id, subject)
        return minutes.finalise(unit, meeting_id, registry_number=registry_number)
    made = queries.document(unit, incident_id, product, folders, subject=subject, audience=audience).document
    kind = kind_of(product, made.subject)
    number = sum(not is_acknowledged(each) for each in versions(unit, incident_id, kind)) + 1
    if number > 1 and not change.strip():
        raise Problem(_("Skriv vad som har ändrats sedan version {number}.").format(number=number - 1))
    return release.finalise(
        unit,
        incident_id,
        kind,
        unit.new_id(),
        label=f"{made.subject or product}/{number}",
        number=number,
        content={"audience": audience, "change": change.strip(), "document": to_content(made)},
        registry_number=registry_number,
    )


def prepare_case(found: Bundle, progress: Progress = silent) -> Prepared:
    """The case that was read out of a file, checked and ready to be kept: what takes long, while others write on.

    `progress` may raise to stop. Errors as in `store.prepared.prepare`.
    """
    steps, done = found.records, itertools.count(1)

    def look() -> None:
        progress(min(next(done), steps), steps)

    return prepare(found.content, digest=found.digest, mark=found.mark, look=look)


def take_in_case(unit: WriteUnit, case: Prepared, progress: Progress = silent) -> str:
    """Keep the case. Returns the incident's id. `progress` may raise to stop, and nothing is kept then. Errors as in
    `store.carrying.take_in`."""
    return take_in(unit, case, lambda: progress(0, 1))


def send(
    unit: WriteUnit,
    version_id: str,
    recipients: Sequence[str],
    *,
    channel: str = "",
    at: datetime | None = None,
    note: str = "",
) -> None:
    """Note that a locked version was sent to each of the recipients at `at` (UTC, else now).

    Raises a `Problem` where nobody is named, or for a time ahead.
    """
    if not recipients:
        raise Problem(_("Ange vem som fick dokumentet."))
    for each in dict.fromkeys(recipients):
        release.dispatch(unit, version_id, each, channel=channel, at=at, note=note)
