"""What is done with the common picture: lines taken, written, changed and moved; versions compared and finalised."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from textual.content import Content

from samledning.document.terms import Product
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.situation.terms import (
    CONFIDENCE_LABELS,
    CONFIDENCE_SIGNS,
    HEADING_LABELS,
    Confidence,
    Course,
    Heading,
    Horizon,
    Piece,
)
from samledning.situation.views import Candidate, LineView
from samledning.tui import when
from samledning.tui.pictures import ahead_text, caution_rows, difference_rows, version_text
from samledning.tui.reports import capital
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.form import FormField
from samledning.tui.screens.forms import Editing, Values, ask_until_done, edit_until_saved
from samledning.tui.screens.plain_text import PlainText
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.picture import Picture

FINALISE = "finalise"
NOWHERE = (None, None)


async def begin(place: "Picture") -> None:
    """Begin the next version, from the lines of the one before it."""
    from samledning.situation import picture

    case = place.samledning.case
    newest = place.versions[0] if place.versions else None
    if case is None:
        return
    if newest and not newest.locked:
        label = newest.label
        place.tell(_("{label} arbetas redan fram. F9 fastställer den innan nästa börjar.").format(label=label))
        place.read_version("")
        return
    incident_id = case.incident.id
    if await place.act(lambda unit: picture.begin(unit, incident_id)):
        place.read_version("")


async def take(place: "Picture", candidate: Candidate, heading: Heading) -> bool:
    """Take a piece of a report under a heading; an outlook has to say how far ahead and how it may go."""
    from samledning.situation import picture

    if place.picture is None:
        return False
    if candidate.line_id:
        place.tell(_("Den är redan med."))
        return False
    ahead = await _ahead(place, heading, (candidate.piece.horizon, candidate.piece.course))
    if ahead is None:
        return False
    picture_id, (horizon, course) = place.picture.version.id, ahead
    piece = replace(candidate.piece, heading=heading, horizon=horizon, course=course)
    return bool(await place.act(lambda unit: picture.take(unit, picture_id, piece)))


async def take_all(place: "Picture", pieces: Sequence[Piece]) -> bool:
    """Take pieces under the headings that are proposed for them."""
    from samledning.situation import picture

    if place.picture is None or not pieces:
        place.tell(_("Det finns inget mer att ta med ur rapporten."))
        return False
    picture_id = place.picture.version.id
    return bool(await place.act(lambda unit: picture.take_all(unit, picture_id, pieces)))


async def put_aside(place: "Picture", report_id: str) -> bool:
    """Note that a report was looked at and is left out, or that it is not; true where there is a next one to see."""
    from samledning.situation import picture

    if place.picture is None or not report_id:
        return False
    picture_id, aside = place.picture.version.id, report_id not in place.picture.set_aside

    def do(unit: "WriteUnit") -> bool:
        picture.set_aside(unit, picture_id, [report_id], aside=aside)
        return aside

    return bool(await place.act(do))


async def own_line(place: "Picture", heading: Heading | None) -> None:
    """Write a line in words of one's own."""
    from samledning.situation import picture

    if place.picture is None:
        return
    picture_id = place.picture.version.id
    blank = {
        **dict.fromkeys(("text", "source", "secrecy_ground", "ahead"), ""),
        "heading": (heading or Heading.EVENT).value,
        "as_of": when.field_text(place.samledning.clock.now(), place.samledning.clock.now()),
        "confidence": Confidence.UNCONFIRMED.value,
        "marking": Marking.PARTICIPANTS.value,
    }

    async def keep(values: Values) -> str:
        def do(unit: "WriteUnit") -> str:
            plain = _plain(values, unit.now, None)
            return picture.add_line(unit, picture_id, **plain)

        return await place.samledning.desk.act(do)

    title = _("Ny rad i lägesbilden")
    await ask_until_done(place.samledning, "picture_line", title, lambda values: _fields({**blank, **values}), keep)


async def edit_line(place: "Picture", line: LineView) -> None:
    """Change a line of the version that is worked on."""
    app, picture_id, opened = place.samledning, place.picture.version.id if place.picture else "", line

    async def load() -> Values:
        from samledning.situation.versions import picture as version

        nonlocal opened
        lines = (await app.desk.ask(lambda unit: version(unit, picture_id))).lines
        opened = next((each for each in lines if each.id == line.id), opened)
        return _values(opened, app.clock.now())

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        from samledning.situation import picture

        before, after = _plain(base, unit.now, opened), _plain(mine, unit.now, opened)
        picture.edit_line(unit, line.id, before, after)

    await edit_until_saved(app, Editing(f"picture_line.{line.id}", _("Rad i lägesbilden"), load, _fields, save))


async def drop_line(place: "Picture", line: LineView) -> None:
    """Leave a line out of this version."""
    from samledning.situation import picture

    reason = await place.app.push_screen_wait(AskText(_("Varför tas raden bort? Tomt: den gäller inte längre.")))
    if reason is not None:
        await place.act(lambda unit: picture.remove_line(unit, line.id, reason))


async def move_under(place: "Picture", line: LineView, heading: Heading) -> None:
    """Put a line under another heading."""
    from samledning.situation import picture

    ahead = await _ahead(place, heading, (line.horizon, line.course))
    if ahead is None or (heading is line.heading and ahead == (line.horizon, line.course)):
        return
    before = {"heading": line.heading, "horizon": line.horizon, "course": line.course}
    after = {"heading": heading, "horizon": ahead[0], "course": ahead[1]}
    await place.act(lambda unit: picture.edit_line(unit, line.id, before, after))


async def move(place: "Picture", line: LineView, order: Sequence[str], by: int) -> None:
    """Move a line up or down among the lines of its heading, whose ids are `order`."""
    from samledning.situation import picture

    at = order.index(line.id)
    to = at - 1 if by < 0 else at + 2
    if 0 <= to <= len(order):
        before = order[to] if to < len(order) else ""
        await place.act(lambda unit: picture.move_line(unit, line.id, before=before))


async def compare(place: "Picture") -> None:
    """Show what differs from the version before the one on the screen."""
    from samledning.situation.versions import compare as differences_of

    version = place.picture.version if place.picture else None
    older = next((each for each in place.versions if version and each.id == version.based_on_id), None)
    if version is None or older is None:
        place.tell(_("Det finns ingen tidigare version att jämföra med."))
        return
    found = await place.ask(lambda unit: differences_of(unit, older.id, version.id))
    heading = _("{older} jämfört med {newer}").format(older=older.label, newer=version.label)
    rows = difference_rows(found, place.samledning.clock.now())
    await place.app.push_screen_wait(Choose(heading, rows or [("", Content(_("Inget skiljer.")))]))


async def choose_version(place: "Picture") -> None:
    """Choose a version to read."""
    now = place.samledning.clock.now()
    rows = [(each.id, user_text(version_text(each, now))) for each in place.versions]
    if not rows:
        place.tell(_("Ingen version finns än. F2 börjar den första."))
        return
    chosen = await place.app.push_screen_wait(Choose(_("Vilken version vill du läsa?"), rows))
    if chosen:
        place.read_version("" if chosen == place.versions[0].id else chosen)


async def show_text(place: "Picture") -> None:
    """Show the picture as text for those who may see it, ready to be pasted into WIS."""
    from samledning.document.queries import document
    from samledning.document.writing import as_text

    case = place.samledning.case
    if place.picture is None or case is None:
        place.tell(_("Ingen version finns än. F2 börjar den första."))
        return
    incident_id, version = case.incident.id, place.picture.version
    audiences = [(marking.value, Content(_(MARKING_LABELS[marking]))) for marking in Marking]
    question = _("Vem ska läsa texten? Det som är märkt för en snävare krets lämnas utanför.")
    chosen = await place.app.push_screen_wait(Choose(question, audiences, Marking.PARTICIPANTS.value))
    if not chosen:
        return
    made = await place.ask(
        lambda unit: document(unit, incident_id, Product.PICTURE, subject=version.label, audience=Marking(chosen))
    )
    title = _("{label} som text. F2 kopierar och sparar den som en fil.").format(label=version.label)
    left = "\n".join(_("⚠ Utelämnat: {what}").format(what=each) for each in made.document.left_out)
    text = await asyncio.to_thread(as_text, made.document)
    place.app.push_screen(PlainText(title, text, version.label, left))


async def finalise(place: "Picture") -> None:
    """Show what is worth a look, ask for the diarienummer, and lock the version."""
    from samledning.situation import picture
    from samledning.situation.versions import check

    if place.picture is None:
        return
    version, functions = place.picture.version, place.functions
    cautions = await place.ask(lambda unit: check(unit, version.id, functions))
    if cautions:
        question = _("Att se över innan {label} fastställs. Välj en rad för att gå dit.").format(label=version.label)
        go_on = (FINALISE, Content.styled(_("Fastställ ändå"), "bold"))
        chosen = await place.app.push_screen_wait(Choose(question, [go_on, *caution_rows(cautions)]))
        if chosen != FINALISE:
            if chosen:
                place.go_to_caution(cautions[int(chosen)])
            return
    question = _("Diarienummer för {label}? Kan lämnas tomt. Enter fastställer och låser versionen.")
    number = await place.app.push_screen_wait(AskText(question.format(label=version.label)))
    if number is None:
        return
    if await place.act(lambda unit: picture.finalise(unit, version.id, registry_number=number.strip())):
        place.tell(_("{label} är fastställd och låst.").format(label=version.label))


async def registry_number(place: "Picture") -> None:
    """Write the diarienummer of a finalised version."""
    from samledning.release import service as release

    locked = place.picture.version.locked if place.picture else None
    if locked is None:
        place.tell(_("Diarienumret skrivs när versionen är fastställd."))
        return
    question = _("Diarienummer för {label}?").format(label=locked.label)
    number = await place.app.push_screen_wait(AskText(question, locked.registry_number))
    if number is not None:
        await place.act(lambda unit: release.set_registry_number(unit, locked.id, number.strip()))


async def _ahead(
    place: "Picture", heading: Heading, known: tuple[Horizon | None, Course | None]
) -> tuple[Horizon | None, Course | None] | None:
    """How far ahead and how it may go, for the outlook; asked for where it is not known. None where it is not told."""
    if heading is not Heading.OUTLOOK:
        return NOWHERE
    if known[0] and known[1]:
        return known
    choices = [(_joined(horizon, course), Content(text)) for (horizon, course), text in _courses()]
    question = _("Hur långt fram gäller prognosen, och vilket förlopp?")
    chosen = await place.app.push_screen_wait(Choose(question, choices))
    return _parted(chosen) if chosen else None


def _fields(values: Values) -> tuple[FormField, ...]:
    markings = [(marking.value, _(MARKING_LABELS[marking])) for marking in Marking]
    headings = [(heading.value, capital(_(HEADING_LABELS[heading]))) for heading in Heading]
    ahead = [("", "–"), *((_joined(horizon, course), text) for (horizon, course), text in _courses())]
    known = [(each.value, f"{CONFIDENCE_SIGNS[each]} {_(CONFIDENCE_LABELS[each])}") for each in Confidence]
    return (
        FormField("text", _("Text"), values["text"]),
        FormField("heading", _("Rubrik"), values["heading"], headings),
        FormField("ahead", _("Prognosen gäller"), values["ahead"], ahead, hint=_("Bara under rubriken Prognos.")),
        FormField("source", _("Källa"), values["source"]),
        FormField("as_of", _("Läget gällde"), values["as_of"], hint=_("Klockslag, till exempel 13.40.")),
        FormField("confidence", _("Säkerhet"), values["confidence"], known),
        FormField("marking", _("Märkning"), values["marking"], markings),
        FormField(
            "secrecy_ground",
            _("Lagrum"),
            values["secrecy_ground"],
            hint=_("Krävs för sekretess, till exempel OSL 18:13."),
        ),
    )


def _values(line: LineView, now: datetime) -> dict[str, str]:
    return {
        "text": line.text,
        "heading": line.heading.value,
        "ahead": _joined(line.horizon, line.course) if line.horizon and line.course else "",
        "source": line.source,
        "as_of": when.field_text(line.as_of, now),
        "confidence": line.confidence.value,
        "marking": line.marking.value,
        "secrecy_ground": line.secrecy_ground,
    }


def _plain(values: Values, now: datetime, opened: LineView | None) -> dict[str, Any]:
    """The form's texts as a line keeps them; the time is as it was `opened` where nobody touched it.

    Raises a `Problem` for what is no time.
    """
    heading = Heading(values["heading"])
    untouched = opened is not None and values["as_of"] == when.field_text(opened.as_of, now)
    horizon, course = _parted(values["ahead"]) if heading is Heading.OUTLOOK and values["ahead"] else NOWHERE
    return {
        "text": values["text"],
        "heading": heading,
        "horizon": horizon,
        "course": course,
        "source": values["source"],
        "as_of": opened.as_of if opened and untouched else when.past_or_problem(values["as_of"], now) or now,
        "confidence": Confidence(values["confidence"]),
        "marking": Marking(values["marking"]),
        "secrecy_ground": values["secrecy_ground"],
    }


def _courses() -> list[tuple[tuple[Horizon, Course], str]]:
    return [((horizon, course), capital(ahead_text(horizon, course))) for horizon in Horizon for course in Course]


def _joined(horizon: Horizon, course: Course) -> str:
    """Both as one value of a choice."""
    return f"{horizon.value}/{course.value}"


def _parted(text: str) -> tuple[Horizon, Course]:
    horizon, _slash, course = text.partition("/")
    return Horizon(horizon), Course(course)
