"""How reports, the board and requests work: what holds, when the next is due, what does not agree. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from difflib import SequenceMatcher

from samledning import clock
from samledning.i18n import _
from samledning.incident.terms import Phase
from samledning.log.terms import Marking
from samledning.register.rules import swedish
from samledning.situation.terms import (
    TEXT_QUESTIONS,
    Answers,
    ClockSetting,
    Confidence,
    Forecast,
    Impact,
    Level,
    Origin,
    Question,
    RequestState,
)
from samledning.situation.views import BoardRow, Contradiction, ReportView, RequestView

REPORT_EVERY = {
    Phase.ACUTE: timedelta(minutes=60),
    Phase.SUSTAINED: timedelta(hours=4),
    Phase.CLOSING: timedelta(hours=24),
}
"""How often an actor is expected to report unless its clock says otherwise: evaluations praise a predictable rhythm,
and one that follows how fast things change."""

MOST_MINUTES = 7 * 24 * 60
"""The longest interval a clock takes; a clock that shall wait longer is turned off."""

NEARLY_THE_SAME = 0.85
"""How alike two requests are, in parts of their words, to be taken for one asked twice."""

_WORDS = re.compile(r"\w+")
_NOTHING_NEW = re.compile(
    r"\W*(?:inget|inga|ingenting)\s+(?:nytt|nyheter|förändrat|förändringar|ändrat|ändringar)\b|\W*nothing\s+new\b", re.I
)
_SHORT = 60
_LEVELS = tuple(Level)


def answered(answers: Answers) -> frozenset[Question]:
    """The questions that a report says something to."""
    return frozenset(question for question in Question if getattr(answers, question.value))


def first_words(answers: Answers) -> str:
    """What tells a report from others in a list: its first answer that is a text."""
    texts = (getattr(answers, question.value) for question in TEXT_QUESTIONS)
    words = (each.words for each in answers.impacts)
    return next((each for each in (*texts, *words, *(each.text for each in answers.outlook)) if each), "")


def told(answers: Answers) -> str:
    """All that a report says in words, as one text."""
    texts = [getattr(answers, question.value) for question in TEXT_QUESTIONS]
    words = [each.words for each in answers.impacts] + [each.text for each in answers.outlook]
    return " ".join(each for each in (*texts, *words) if each)


def says_nothing_new(text: str) -> bool:
    """Whether a short text, as a note-taker writes it, says that nothing is new; one that goes on says something."""
    return len(text) <= _SHORT and _NOTHING_NEW.match(text) is not None


def unchanged(before: Answers, now: Answers) -> frozenset[Question]:
    """The questions that are answered, and say nothing but what was said before."""
    return frozenset(
        each for each in answered(now) if _says_no_more(getattr(before, each.value), getattr(now, each.value))
    )


def _says_no_more(before: object, now: object) -> bool:
    if isinstance(before, tuple) and isinstance(now, tuple):
        return set(now) <= set(before)
    return before == now


def standing(newest_first: Iterable[ReportView]) -> tuple[Answers, dict[Question, ReportView]]:
    """The newest answer to each question among an actor's reports, and the report that each comes from.

    A function keeps its level, and a forecast its text, until a report says otherwise of the same one.
    """
    answers, found = Answers(), dict[Question, ReportView]()
    for report in newest_first:
        for question in answered(report.answers):
            if question is Question.IMPACTS:
                answers = replace(answers, impacts=merged_impacts(answers.impacts, report.answers.impacts))
            elif question is Question.OUTLOOK:
                answers = replace(answers, outlook=merged_outlook(answers.outlook, report.answers.outlook))
            elif question not in found:
                answers = replace(answers, **{question.value: getattr(report.answers, question.value)})
            found.setdefault(question, report)
    return answers, found


def merged_impacts(newer: Sequence[Impact], older: Iterable[Impact]) -> tuple[Impact, ...]:
    """The newer impacts, and the older ones of other functions."""
    known = {impact.function for impact in newer}
    return (*newer, *(impact for impact in older if impact.function not in known))


def merged_outlook(newer: Sequence[Forecast], older: Iterable[Forecast]) -> tuple[Forecast, ...]:
    """The newer forecasts, and the older ones of other horizons and courses."""
    known = {(forecast.horizon, forecast.course) for forecast in newer}
    return (*newer, *(forecast for forecast in older if (forecast.horizon, forecast.course) not in known))


def worst_first(impacts: Iterable[Impact]) -> tuple[Impact, ...]:
    """The impacts by level, red first; those of one level stay in the order they came."""
    return tuple(sorted(impacts, key=lambda impact: -_LEVELS.index(impact.level)))


def proposed_marking(answers: Answers) -> Marking:
    """The marking of a report that nobody has marked: how long resources last is not for everyone (domain: secrecy)."""
    return Marking.SENSITIVE if answers.resources else Marking.PARTICIPANTS


def proposed_confidence(origin: Origin) -> Confidence:
    """How sure a report is until somebody has judged it: what an actor says of itself holds."""
    return Confidence.CONFIRMED if origin is Origin.OWN else Confidence.UNCONFIRMED


def stricter(one: Marking, other: Marking) -> Marking:
    """The marking of the two that fewer may see."""
    order = tuple(Marking)
    return max(one, other, key=order.index)


def interval(setting: ClockSetting, phase: Phase) -> timedelta:
    """How often an actor is expected to report."""
    return REPORT_EVERY[phase] if setting.minutes is None else timedelta(minutes=setting.minutes)


def next_expected(
    setting: ClockSetting, every: timedelta, last_at: datetime | None, since: datetime
) -> datetime | None:
    """When an actor is expected to report next; None where its clock is off.

    `last_at` is when a report last came, None for never; `since` when the actor joined. A report restarts the clock: a
    time that was set by hand before it came has been spent.
    """
    if setting.off:
        return None
    if setting.next_at and setting.set_at and (last_at is None or setting.set_at >= last_at):
        return setting.next_at
    return (last_at or since) + every


def board_order(rows: Iterable[BoardRow]) -> tuple[BoardRow, ...]:
    """The board with the longest overdue first, then those that are waited for, then those that are not."""
    return tuple(
        sorted(
            rows,
            key=lambda row: (
                row.next_at is None,
                not row.overdue,
                row.next_at.timestamp() if row.next_at and row.overdue else 0,
                swedish(row.actor),
            ),
        )
    )


def standing_levels(newest_first: Iterable[ReportView]) -> tuple[tuple[Impact, ReportView], ...]:
    """How each vital function is, with the report that says so: it keeps its level until a report says otherwise."""
    found: dict[str, tuple[Impact, ReportView]] = {}
    for report in newest_first:
        for impact in report.answers.impacts:
            found.setdefault(impact.function, (impact, report))
    return tuple(found.values())


def contradictions(
    judged: Iterable[ReportView], pairs: Iterable[tuple[Sequence[tuple[Impact, ReportView]], ReportView]]
) -> tuple[Contradiction, ...]:
    """What does not agree: reports that were judged so, and functions whose level others have passed on otherwise since
    the actor itself told of it.

    `pairs` holds an actor's own levels, as `standing_levels` gives them, and what others passed on last.
    """
    return (
        *(Contradiction(each.actor, (each,)) for each in judged),
        *(
            Contradiction(own.actor, (own, received), function)
            for levels, received in pairs
            for function, own in _differing(levels, received)
        ),
    )


def _differing(levels: Iterable[tuple[Impact, ReportView]], received: ReportView) -> Iterator[tuple[str, ReportView]]:
    passed_on = {impact.function: impact.level for impact in received.answers.impacts}
    for impact, own in levels:
        if received.as_of > own.as_of and passed_on.get(impact.function, impact.level) is not impact.level:
            yield impact.function, own


def is_similar(one: str, other: str) -> bool:
    """Whether two requests are nearly the same words, in whichever order."""
    first, second = _sorted_words(one), _sorted_words(other)
    if not first or not second:
        return False
    match = SequenceMatcher(None, first, second, autojunk=False)
    return match.quick_ratio() >= NEARLY_THE_SAME and match.ratio() >= NEARLY_THE_SAME


def _sorted_words(text: str) -> list[str]:
    return sorted(_WORDS.findall(text.casefold()))


def request_order(requests: Iterable[RequestView]) -> tuple[RequestView, ...]:
    """Open requests by due time, those without one last; then the others, the one that changed last first."""
    found = list(requests)
    still_open = [each for each in found if each.state is RequestState.OPEN]
    done = [each for each in found if each.state is not RequestState.OPEN]
    return (
        *sorted(still_open, key=lambda each: (each.due_at is None, each.due_at or each.asked_at, each.asked_at)),
        *sorted(done, key=lambda each: each.state_at, reverse=True),
    )


def reminder_text(
    request: RequestView, incident: str, names: Mapping[str, str], now: datetime, *, exercise: bool
) -> str:
    """A text to send to those who have not answered: what was asked, when, and by when it is wanted."""
    who = ", ".join(names[each] for each in request.waiting_for)
    lines = [
        *([_("ÖVNING")] if exercise else []),
        _("Påminnelse: {request}, {incident}").format(request=request.label, incident=incident),
        _("Till: {actors}").format(actors=who),
        "",
        _("Vi har inte fått ert svar på det vi frågade {time}:").format(time=clock.date_hhmm(request.asked_at)),
        request.text,
        "",
    ]
    if request.due_at is None:
        lines.append(_("Svara så snart ni kan, även om ni bara vet en del."))
    elif request.due_at > now:
        lines.append(_("Svaret behövs senast {time}.").format(time=clock.date_hhmm(request.due_at)))
    else:
        text = _("Svaret behövdes {time}. Svara så snart ni kan, även om ni bara vet en del.")
        lines.append(text.format(time=clock.date_hhmm(request.due_at)))
    return "\n".join(lines)
