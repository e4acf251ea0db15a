"""What is done with a meeting that is over: lines of the minutes changed, locked, handed out; what follows noted."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from samledning.document.terms import Product
from samledning.evaluation.terms import TO_BE_DONE, AfterKind
from samledning.evaluation.views import AfterNoteView, LessonView
from samledning.i18n import _
from samledning.meeting.minutes import MinutesLine
from samledning.tui.goals import short
from samledning.tui.screens import after_forms as forms
from samledning.tui.screens.ask import Answer, AskKey, AskText
from samledning.tui.screens.handing_out import hand_out_document

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.after import After


async def add(place: "After") -> None:
    """Something new: which sort is chosen by a letter."""
    answers = [
        Answer("s", AfterKind.CONCLUSION, Content(_("Slutsats"))),
        Answer("v", AfterKind.FOLLOW_UP, Content(_("Tas vidare av en aktör"))),
        Answer("a", AfterKind.SUPPORT, Content(_("Analysstöd eller beslutsstöd behövs"))),
        Answer("l", "lesson", Content(_("Lärdom: följer med till nästa händelse"))),
        Answer("r", "line", Content(_("Egen rad i mötesanteckningarna"))),
    ]
    chosen = await place.app.push_screen_wait(AskKey(_("Vad vill du lägga till?"), answers))
    match chosen:
        case None:
            pass
        case "lesson":
            await forms.add_lesson(place.samledning, place.meeting_id)
        case "line":
            await add_line(place)
        case kind:
            await forms.add_note(place.samledning, place.meeting_id, AfterKind(kind))


async def add_line(place: "After") -> None:
    """A line of one's own under the heading where the cursor is."""
    from samledning.meeting import writing

    section = place.section
    text = await place.app.push_screen_wait(AskText(_("Vad ska stå i anteckningarna?"), about=section))
    if text is not None and await _open(place):
        await place.act(lambda unit: writing.add_line(unit, place.meeting_id, section, text))


async def write_line(place: "After", line: MinutesLine) -> None:
    """Write a line otherwise; an empty text puts back what the program compiled."""
    from samledning.meeting import writing

    question = _("Så ska raden lyda. Tomt: som programmet skrev den.") if line.compiled else _("Så ska raden lyda.")
    text = await place.app.push_screen_wait(AskText(question, line.text, about=line.key))
    if text is not None and await _open(place):
        await place.act(lambda unit: writing.set_line(unit, place.meeting_id, line.key, line.text, text))


async def leave_out(place: "After", line: MinutesLine) -> None:
    """Leave a line out of the minutes, or take it in again."""
    from samledning.meeting import writing

    if await _open(place):
        await place.act(lambda unit: writing.leave_out(unit, place.meeting_id, line.key, out=not line.left_out))


async def _open(place: "After") -> bool:
    """Whether the minutes can be changed; locked ones are put right in a new version, which is asked for."""
    from samledning.meeting import writing

    if place.minutes is None or place.minutes.locked is None:
        return place.minutes is not None
    question = _("{label} är fastställd. Vad gäller rättelsen? Den blir en ny version.")
    changes = await place.app.push_screen_wait(AskText(question.format(label=place.minutes.label)))
    if changes is None:
        return False
    return await place.act(lambda unit: writing.correct(unit, place.meeting_id, changes)) is not None


async def finalise(place: "After") -> None:
    """Ask for the diarienummer, and lock the minutes as they stand."""
    from samledning.meeting import writing

    view = place.minutes
    if view is None:
        return
    if view.locked:
        place.tell(_("{label} är redan fastställd. F3 på en rad börjar en rättelse.").format(label=view.label))
        return
    question = _("Diarienummer för anteckningarna? Kan lämnas tomt. Enter fastställer och låser dem.")
    number = await place.app.push_screen_wait(AskText(question, about=place.meeting_id))
    if number is None:
        return
    if await place.act(lambda unit: writing.finalise(unit, place.meeting_id, registry_number=number.strip())):
        place.tell(_("Mötesanteckningarna är fastställda och låsta."))


async def reopen(place: "After") -> None:
    """A meeting that was closed by mistake goes on, and is led again."""
    from samledning.meeting import service

    meeting = place.meeting
    if meeting is None:
        return
    question = _("Varför öppnas {meeting} igen? Skälet står i anteckningarna.")
    reason = await place.app.push_screen_wait(AskText(question.format(meeting=meeting.label), about=meeting.id))
    if reason is None:
        return
    carried = await place.act(partial(service.reopen, meeting_id=meeting.id, reason=reason))
    if carried is None:
        return
    place.samledning.show_reopened(meeting.id)
    if carried:
        told = _("Det som står på nästa möte är kvar så länge; det som nu behandlas tas bort när mötet är slut.")
        place.samledning.notify(told)


async def as_text(place: "After") -> None:
    """Hand the minutes out as text, as they stand now."""
    from samledning.document.queries import document

    case, meeting = place.samledning.case, place.meeting
    if case is None or meeting is None:
        return
    incident_id = case.incident.id
    await hand_out_document(
        place,
        _("Mötesanteckningar"),
        meeting.label,
        lambda unit: document(unit, incident_id, Product.MINUTES, subject=meeting.label),
    )


async def finish(place: "After", noted: AfterNoteView | LessonView) -> None:
    """What was to be done is; how it went is asked for."""
    from samledning.evaluation import service

    if isinstance(noted, AfterNoteView) and noted.kind not in TO_BE_DONE:
        place.tell(_("En slutsats är klar när den är skriven."))
        return
    question = _("Hur blev det med «{text}»?").format(text=short(noted.text, 60))
    how = await place.app.push_screen_wait(AskText(question, noted.done_how, about=noted.id))
    verb = service.finish_note if isinstance(noted, AfterNoteView) else service.finish_lesson
    if how is not None:
        await place.act(partial(_by_id, verb, noted.id, how))


async def strike(place: "After", noted: AfterNoteView | LessonView) -> None:
    """It was noted by mistake; a reason is asked for."""
    from samledning.evaluation import service

    question = _("Varför stryks «{text}»?").format(text=short(noted.text, 60))
    reason = await place.app.push_screen_wait(AskText(question, about=noted.id))
    verb = service.strike_note if isinstance(noted, AfterNoteView) else service.strike_lesson
    if reason is not None:
        await place.act(partial(_by_id, verb, noted.id, reason))


def _by_id(verb: "Callable[[WriteUnit, str, str], None]", record_id: str, words: str, unit: "WriteUnit") -> None:
    verb(unit, record_id, words)
