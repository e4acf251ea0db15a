"""What can be made of a case, and the documents themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from samledning.actor.queries import actor_names, analysis
from samledning.agreement.queries import board, the_target
from samledning.agreement.terms import STANDING
from samledning.agreement.views import BoardView, TargetView
from samledning.checklist.definitions import read_library
from samledning.checklist.queries import lists
from samledning.checklist.queries import runs as begun_runs
from samledning.checklist.terms import Library
from samledning.checklist.views import RunView
from samledning.document.audience import Reader
from samledning.document.content import from_content
from samledning.document.frame import Frame, as_locked, locked_frame
from samledning.document.products.actors import actors_document
from samledning.document.products.checklist import blank_checklist, checklist_document, run_label
from samledning.document.products.handover import acknowledged_document, handover_document
from samledning.document.products.invitation import invitation_document
from samledning.document.products.log import Told, blank_log, log_document
from samledning.document.products.minutes import minutes_document
from samledning.document.products.picture import picture_document
from samledning.document.products.target import target_document
from samledning.document.rules import is_acknowledged, marking_words, product_of
from samledning.document.terms import OF_A_ROOM, PRODUCT_LABELS, Document, Product
from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.incident.queries import incident, moments
from samledning.log.queries import count, page
from samledning.log.terms import Marking
from samledning.log.views import Mark
from samledning.meeting.queries import board as meetings
from samledning.meeting.queries import prepare, the_meeting
from samledning.meeting.terms import MeetingState
from samledning.meeting.written import minutes_of
from samledning.overview.handover import handover_sheet, since_last_handover
from samledning.overview.queries import checklists
from samledning.release.queries import version as version_of
from samledning.release.queries import versions
from samledning.release.views import LockedView
from samledning.review.queries import SHEET
from samledning.situation.versions import pictures, the_picture
from samledning.store.unit import ReadUnit
from samledning.store.walk import head_text

LOG_PAGE = 1000
_BEGINNING = Mark(datetime.min.replace(tzinfo=UTC), 0)


@dataclass(frozen=True)
class Offer:
    """A document that can be made: `subject` is the record it is about (`LB3`), empty where there is no choice."""

    product: Product
    subject: str
    text: str


@dataclass(frozen=True)
class Released:
    """A locked version with its name in words."""

    version: LockedView
    name: str


@dataclass(frozen=True)
class Made:
    """A document, and in words what it opens beyond participants, to know before it is handed on."""

    document: Document
    opened: tuple[str, ...] = ()
    cut: bool = False
    """Whether this is a log with its latest lines only, to look at."""


def offers(unit: ReadUnit, incident_id: str, folders: Sequence[Path]) -> tuple[Offer, ...]:
    """Every document that can be made of the incident now, the newest of each product first."""
    library = read_library(folders)
    return tuple(_offers(unit, incident_id, library))


def _offers(unit: ReadUnit, incident_id: str, library: Library) -> Iterator[Offer]:
    def offer(product: Product, subject: str = "", about: str = "") -> Offer:
        name = _(PRODUCT_LABELS[product]).capitalize()
        return Offer(product, subject, " ".join(filter(None, (name, about or subject))))

    yield from (offer(Product.PICTURE, each.label) for each in pictures(unit, incident_id))
    standing = [each for each in board(unit, incident_id).targets if each.status in STANDING]
    yield from (offer(Product.TARGET, each.label, f"{each.label} {each.scope}".rstrip()) for each in standing)
    yield offer(Product.ACTORS)
    yield offer(Product.HANDOVER)
    yield offer(Product.LOG)
    for row in meetings(unit, incident_id).meetings:
        meeting = row.meeting
        if meeting.state in (MeetingState.PLANNED, MeetingState.CANCELLED):
            yield offer(Product.INVITATION, meeting.label, f"{meeting.label} {meeting.title}")
        if meeting.started_at:
            yield offer(Product.MINUTES, meeting.label, f"{meeting.label} {meeting.title}")
    runs = [run for run in begun_runs(unit, incident_id, library, (), {}) if run.id]
    yield from (offer(Product.CHECKLIST, run_label(run), run.label) for run in runs)
    yield from (offer(Product.BLANK_CHECKLIST, each.id, each.title) for each in lists(library))
    yield offer(Product.BLANK_LOG)


def document(
    unit: ReadUnit,
    incident_id: str,
    product: Product,
    folders: Sequence[Path] = (),
    *,
    subject: str = "",
    audience: Marking = Marking.PARTICIPANTS,
    latest_only: bool = False,
) -> Made:
    """The document for those who may see up to `audience`. `subject` is the record it is about, else the newest.

    With `latest_only` a long log has its latest lines, to look at before it is made.

    `folders` hold the checklists, which some products need. Raises a `Problem` where there is no such record or the
    readers may not see it, `Ambiguous` where several may be meant.
    """
    if product is Product.BLANK_LOG:
        return Made(blank_log())
    if product is Product.BLANK_CHECKLIST:
        return Made(blank_form(read_library(folders), subject))
    frame = _frame(unit, incident_id, audience)
    match product:
        case Product.PICTURE:
            made = picture_document(the_picture(unit, incident_id, subject), frame)
        case Product.TARGET:
            known = board(unit, incident_id)
            made = target_document(_target(unit, incident_id, known, subject), known, frame)
        case Product.ACTORS:
            names = {moment.key: moment.name for moment in moments(unit, incident_id)}
            made = actors_document(analysis(unit, incident_id), names, frame)
        case Product.LOG:
            made = log_document(_told(unit, incident_id, frame, latest_only=latest_only), frame)
        case Product.INVITATION:
            return invitation(unit, incident_id, the_meeting(unit, incident_id, subject).id, audience=audience)
        case Product.MINUTES:
            meeting_id, number = the_minutes(unit, incident_id, subject)
            made = minutes_document(minutes_of(unit, meeting_id, number), frame)
        case Product.HANDOVER:
            since = since_last_handover(unit, incident_id)
            made = handover_document(handover_sheet(unit, incident_id, read_library(folders), since), frame)
        case Product.CHECKLIST:
            runs = checklists(unit, incident_id, read_library(folders))
            made = checklist_document(_run(runs, subject), frame)
    cut = latest_only and product is Product.LOG and count(unit, incident_id) > LOG_PAGE
    return Made(made, frame.reader.opened, cut)


def invitation(
    unit: ReadUnit,
    incident_id: str,
    meeting_id: str,
    *,
    audience: Marking = Marking.PARTICIPANTS,
    actor_id: str = "",
) -> Made:
    """The invitation to a meeting, to all who are invited or to one of them alone. Raises a `Problem` where the readers
    may not see the meeting."""
    frame = _frame(unit, incident_id, audience)
    names = {moment.key: moment.name for moment in moments(unit, incident_id)}
    made = invitation_document(prepare(unit, meeting_id), names, frame, actor_id)
    return Made(made, frame.reader.opened)


def _frame(unit: ReadUnit, incident_id: str, audience: Marking) -> Frame:
    reader = Reader(audience)
    return Frame(reader.case(incident(unit, incident_id)), unit.now, head_text(unit.connection), reader)


def released(unit: ReadUnit, incident_id: str) -> tuple[Released, ...]:
    """What has been finalised in the incident and to whom it was sent, the newest first."""
    return tuple(Released(each, _name(each)) for each in versions(unit, incident_id))


def _name(version: LockedView) -> str:
    product, _colon, subject = version.kind.partition(":")
    words = _(PRODUCT_LABELS[Product(product)]).capitalize()
    if product in OF_A_ROOM or is_acknowledged(version):
        return f"{words} {version.label}"
    named = _("{document}, version {number}")
    return named.format(document=" ".join(filter(None, (words, subject))), number=version.number)


def the_release(unit: ReadUnit, incident_id: str, wanted: str) -> LockedView:
    """The locked version that people call `MB1/2`. Raises a `Problem` where there is none."""
    key = wanted.strip().casefold()
    found = next((each for each in versions(unit, incident_id) if each.label.casefold() == key), None)
    if found is None:
        raise Problem(_("Ingen fastställd version heter «{wanted}».").format(wanted=wanted))
    return found


def locked_document(
    unit: ReadUnit, version: LockedView, folders: Sequence[Path], audience: Marking = Marking.PARTICIPANTS
) -> Made:
    """A finalised document as it was locked. A picture was locked whole, and is cut for its readers now.

    Raises a `Problem` where those who may see up to `audience` may not see it, or where what is kept has been changed.
    """
    product = product_of(version.kind)
    kept = version_of(unit, version.id)
    if not kept.sound:
        raise Problem(_("Innehållet i {label} är inte det som fastställdes.").format(label=version.label))
    if product in OF_A_ROOM:
        return document(unit, kept.incident_id, product, folders, subject=version.label, audience=audience)
    if is_acknowledged(version):
        reader = Reader(audience)
        frame = locked_frame(reader.case(incident(unit, kept.incident_id)), version, reader)
        found = acknowledged_document(str(kept.content[SHEET]), version, frame)
    else:
        found = as_locked(from_content(kept.content["document"]), version, kept.content["change"])
    assert found.head
    Reader(audience).refuse(found.head.marking, version.label)
    marked = () if Reader(Marking.PARTICIPANTS).may_see(found.head.marking) else (marking_words(found.head),)
    return Made(found, marked)


def blank_form(library: Library, wanted: str) -> Document:
    """A checklist as a blank form. Raises a `Problem` with the lists there are."""
    list_id = wanted.strip().upper()
    found = next((each for each in lists(library) if each.id == list_id), None)
    if found is None:
        known = ", ".join(each.id for each in library.lists)
        raise Problem(_("Listan «{wanted}» finns inte; välj {known}.").format(wanted=wanted, known=known))
    return blank_checklist(found)


def _told(unit: ReadUnit, incident_id: str, frame: Frame, *, latest_only: bool) -> Told:
    """The log, oldest first, read a page at a time, or its latest page."""
    told, names = Told(), actor_names(unit, incident_id)
    if latest_only:
        told.add(reversed(page(unit, incident_id, size=LOG_PAGE).entries), names, frame)
        return told
    after: Mark | None = _BEGINNING
    while after:
        found = page(unit, incident_id, newer_than=after, size=LOG_PAGE)
        told.add(reversed(found.entries), names, frame)
        after = found.newer if found.entries else None
    return told


def the_minutes(unit: ReadUnit, incident_id: str, wanted: str) -> tuple[str, int]:
    """The meeting, and which version of its minutes, that people call `M2` or `M2 v1`; the last one held for none.

    The number is 0 for the newest version.
    """
    label, _blank, version = wanted.strip().partition(" ")
    digits = version.strip().lower().removeprefix("v")
    last = meetings(unit, incident_id).last
    meeting = last if not label and last else the_meeting(unit, incident_id, label)
    return meeting.id, int(digits) if digits.isdecimal() else 0


def _target(unit: ReadUnit, incident_id: str, known: BoardView, wanted: str) -> TargetView:
    if wanted:
        return the_target(unit, incident_id, wanted)
    found = known.current_targets or tuple(each for each in known.targets if each.status in STANDING)
    if not found:
        raise Problem(_("Händelsen har ingen målbild än."))
    if len(found) > 1:
        labels = tuple(each.label for each in found)
        raise Ambiguous(_("Flera målbilder kan menas: {labels}.").format(labels=", ".join(labels)), labels)
    return found[0]


def _run(runs: Sequence[RunView], wanted: str) -> RunView:
    begun = [run for run in runs if run.id]
    list_id, _slash, number = wanted.strip().upper().partition("/")
    fits = [run for run in begun if run.list_id == list_id and number in ("", str(run.number))]
    if not wanted and len(begun) == 1:
        fits = begun
    if not fits:
        known = ", ".join(run_label(run) for run in begun)
        raise Problem(
            _("Ange vilken checklista: {known}.").format(known=known) if known else _("Ingen checklista är påbörjad.")
        )
    return max(fits, key=lambda run: run.number)
