"""What is done with a report or with an actor's clock, each in a question or two."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from textual.content import Content

from samledning.errors import Problem
from samledning.i18n import N_, _
from samledning.log.terms import MARKING_LABELS, Kind, Marking
from samledning.log.times import take_due
from samledning.situation.terms import CONFIDENCE_LABELS, CONFIDENCE_SIGNS, Confidence, Handling
from samledning.situation.views import BoardRow, ReportFilter, ReportView, SituationNow
from samledning.tui import when
from samledning.tui.reports import CONFIDENCE_STYLES, history_rows
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.screens.converting import convert
from samledning.tui.text import with_other_names

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.situation import Situation

Verb: TypeAlias = "Callable[[WriteUnit], None]"

MORE_TIME = (30, 60)
"""Minutes that a clock is stretched by in one choice."""
WHY = N_("Varför ändras tiden? Kan lämnas tomt.")


async def handle(place: Place, report: ReportView, handling: Handling) -> None:
    """Note that a report has been dealt with, or that it has not."""
    from samledning.situation import service

    await place.act(lambda unit: service.handle(unit, [report.id], handling))


async def ask_more(place: Place, report: ReportView) -> None:
    """Ask the actor to complete its report: a request is made of it."""
    from samledning.situation import service

    question = _("Vad ska {actor} komplettera {report} med? Sist kan du skriva ett klockslag, till exempel 15.30.")
    text = await place.app.push_screen_wait(AskText(question.format(actor=report.actor, report=report.label)))
    if text is None:
        return
    due_at, ask = take_due(text, place.samledning.clock.now())
    made = await place.act(
        lambda unit: service.handle(unit, [report.id], Handling.AWAITING, ask=ask.strip(), due_at=due_at)
    )
    if made:
        place.tell(_("{actor} har fått en begäran. Du ser den med F7.").format(actor=report.actor))


async def judge(place: Place, report: ReportView) -> None:
    """Say how sure a report is."""
    from samledning.situation import service

    choices = [
        (each.value, Content.styled(f"{CONFIDENCE_SIGNS[each]} {_(CONFIDENCE_LABELS[each])}", CONFIDENCE_STYLES[each]))
        for each in Confidence
    ]
    question = _("Hur säkra är uppgifterna i {report}?").format(report=report.label)
    chosen = await place.app.push_screen_wait(Choose(question, choices, report.confidence.value))
    if not chosen:
        return
    note = ""
    if Confidence(chosen) is Confidence.CONTRADICTORY:
        note = await place.app.push_screen_wait(AskText(_("Vad säger emot? Kan lämnas tomt."))) or ""
    await place.act(lambda unit: service.judge(unit, report.id, Confidence(chosen), note=note))


async def mark(place: Place, report: ReportView) -> None:
    """Change who may see a report."""
    from samledning.situation import service

    choices = [(marking.value, Content(_(MARKING_LABELS[marking]))) for marking in Marking]
    question = _("Vem får se {entry}?").format(entry=report.label)
    chosen = await place.app.push_screen_wait(Choose(question, choices, report.marking.value))
    if not chosen:
        return
    ground = ""
    if Marking(chosen) is Marking.SECRET:
        law = _("Vilket lagrum? Till exempel OSL 18:13. Säkerhetsskyddsklassificerat får inte skrivas här alls.")
        ground = await place.app.push_screen_wait(AskText(law, report.secrecy_ground)) or ""
    await place.act(lambda unit: service.mark(unit, report.id, Marking(chosen), ground))


async def history(place: Place, report: ReportView) -> None:
    """Show what has been done with a report."""
    from samledning.situation.queries import report as detail_of

    detail = await place.ask(lambda unit: detail_of(unit, report.id))
    rows = history_rows(detail.steps, place.samledning.clock.now())
    if rows:
        await place.app.push_screen_wait(Choose(_("Historik för {item}").format(item=report.label), rows))
    else:
        place.tell(_("Inget har gjorts med {report} än.").format(report=report.label))


async def strike(place: Place, report: ReportView) -> None:
    """Strike a report, with the line of the log that it came with."""
    from samledning.intake import service as intake
    from samledning.situation import service

    if report.entry:
        question = _("Varför stryks {report}? Loggraden {entry} stryks också. Båda går att läsa även efteråt.")
    else:
        question = _("Varför stryks {report}? Den går att läsa även efteråt.")
    reason = await place.app.push_screen_wait(AskText(question.format(report=report.label, entry=report.entry)))
    if reason is None:
        return
    if report.entry_id:
        entry_id = report.entry_id
        await place.act(lambda unit: intake.strike(unit, entry_id, reason))
    else:
        await place.act(lambda unit: service.strike(unit, report.id, reason))


async def convert_report(place: Place, report: ReportView) -> None:
    """Make a report into an entry of the log or a request."""
    await convert(place, Kind.REPORT, report.id, report.label, (report.actor_id,), is_now=Kind.REPORT)


async def choose_reports(place: "Situation", now: SituationNow) -> None:
    """Choose which reports show."""
    case = place.samledning.case
    offers: list[tuple[str, ReportFilter]] = [
        (_("ohanterade"), ReportFilter(handling=frozenset({Handling.NEW, Handling.AWAITING}))),
        (_("alla"), ReportFilter()),
        (_("motstridiga"), ReportFilter(confidence=frozenset({Confidence.CONTRADICTORY}))),
        (_("obekräftade"), ReportFilter(confidence=frozenset({Confidence.UNCONFIRMED}))),
        (_("alla, även strukna"), ReportFilter(struck=True)),
        *((row.actor, ReportFilter(actor_id=row.actor_id)) for row in now.board),
    ]
    rows = [
        (str(number), with_other_names(label, case.also_called(wanted.actor_id) if case else ""))
        for number, (label, wanted) in enumerate(offers)
    ]
    chosen = await place.app.push_screen_wait(Choose(_("Vilka rapporter ska visas?"), rows))
    if chosen:
        label, wanted = offers[int(chosen)]
        place.show_reports(wanted, label)
        place.go_to_list(second=True)


async def nothing_new(place: Place, row: BoardRow) -> None:
    """Keep that the actor has nothing new to say; the question is where a mistake can be undone."""
    from samledning.situation import service

    question = _("{actor}: inget nytt. Vem säger det? Enter sparar, även tomt.").format(actor=row.actor)
    name = await place.app.push_screen_wait(AskText(question, row.last.person_name if row.last else ""))
    if name is not None:
        await place.act(lambda unit: service.nothing_new(unit, row.actor_id, person_name=name.strip()))


async def change_clock(place: Place, row: BoardRow) -> None:
    """Set, stretch or turn off when an actor is expected to report."""
    choices = [
        *((f"more:{minutes}", _more_time(minutes)) for minutes in MORE_TIME),
        ("next", Content(_("Nästa rapport vid ett klockslag …"))),
        ("interval", Content(_("Ändra hur ofta …"))),
        ("phase", Content(_("Så ofta som fasen säger"))),
    ]
    if row.clock.off:
        choices.append(("on", Content(_("Sätt på klockan igen"))))
    else:
        choices.append(("off", Content(_("Stäng av klockan, med skäl …"))))
    question = _("När väntas {actor} rapportera?").format(actor=row.actor)
    chosen = await place.app.push_screen_wait(Choose(question, choices))
    if not chosen:
        return
    try:
        verb = await _clock_verb(place, row, chosen)
    except Problem as problem:
        place.tell(problem)
        return
    if verb:
        await place.act(verb)


async def _clock_verb(place: Place, row: BoardRow, chosen: str) -> "Verb | None":
    """What a choice comes to once its questions are answered; None where one of them is left."""
    from samledning.situation import clocks

    now = place.samledning.clock.now()
    match chosen.partition(":"):
        case ("on", _colon, _rest):
            return lambda unit: clocks.turn_on(unit, row.actor_id)
        case ("off", _colon, _rest):
            off = await _answer(place, _("Varför väntas ingen rapport?"))
            return None if off is None else lambda unit: clocks.turn_off(unit, row.actor_id, off)
        case ("interval", _colon, _rest):
            typed = await _answer(place, _("Hur många minuter mellan rapporterna? Till exempel 30."))
            return None if typed is None else await _set_interval(place, row, _minutes(typed))
        case ("next", _colon, _rest):
            typed = await _answer(place, _("När ska nästa rapport komma? Till exempel 16.00."))
            at = when.coming_or_problem(typed, now) if typed else None
            return None if at is None else await _set_next(place, row, at)
        case ("more", _colon, minutes):
            later = max(now, row.next_at or now) + timedelta(minutes=int(minutes))
            return await _set_next(place, row, later)
    return await _set_interval(place, row, None)


async def _set_interval(place: Place, row: BoardRow, minutes: int | None) -> "Verb | None":
    from samledning.situation import clocks

    reason = await _answer(place, WHY)
    return None if reason is None else lambda unit: clocks.set_interval(unit, row.actor_id, minutes, reason)


async def _set_next(place: Place, row: BoardRow, at: datetime) -> "Verb | None":
    from samledning.situation import clocks

    reason = await _answer(place, WHY)
    return None if reason is None else lambda unit: clocks.set_next(unit, row.actor_id, at, reason)


async def _answer(place: Place, question: str) -> str | None:
    return await place.app.push_screen_wait(AskText(_(question)))


def _more_time(minutes: int) -> Content:
    return Content(_("Ge {span} till").format(span=when.span(timedelta(minutes=minutes))))


def _minutes(typed: str) -> int:
    text = typed.strip()
    if not text.isdecimal():
        raise Problem(_("«{text}» är inget antal minuter; skriv till exempel 30.").format(text=text))
    return int(text)
