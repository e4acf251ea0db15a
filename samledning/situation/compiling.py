"""How a common picture is compiled: what a report offers it, what differs, what to look at before it is final. Pure."""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from samledning import clock
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.situation import rules
from samledning.situation.functions import Functions
from samledning.situation.terms import (
    FIVE_HEADINGS,
    HEADING_LABELS,
    LEVEL_LABELS,
    TEXT_QUESTIONS,
    Answers,
    Caution,
    Change,
    Confidence,
    Course,
    Heading,
    Horizon,
    Piece,
    Question,
)
from samledning.situation.views import (
    CautionView,
    Contradiction,
    LineDifference,
    LineView,
    PictureView,
    ReportView,
)
from samledning.store.canonical import Plain, to_plain

PROPOSED_HEADINGS = {
    Question.SITUATION: Heading.EVENT,
    Question.IMPACTS: Heading.CONSEQUENCES,
    Question.TAKEN: Heading.ACTIONS,
    Question.PLANNED: Heading.ACTIONS,
    Question.OUTLOOK: Heading.OUTLOOK,
    Question.RESOURCES: Heading.RESOURCES,
    Question.NEEDS: Heading.RESOURCES,
    Question.COMMUNICATION: Heading.ACTORS,
}
"""The heading that an answer most often belongs under; whoever compiles may choose another."""

COMPARED = ("text", "heading", "horizon", "course", "actor_id", "source", "as_of", "confidence", "marking")
"""What makes a line another than it was. Its place under the heading does not."""

_PLACEHOLDER = re.compile(
    r"…|\.{3,}|_{3,}|\?{2,}|\b[xX]{2,}\b|\b(?:TODO|TBD|FIXME)\b"
    r"|\[\s*\]|\[[^\]\n]{0,60}\b(?:fyll|ange|skriv|namn|tid|datum|plats|text|fill|insert|name|time|date)\b[^\]\n]{0,60}\]",
)


def pieces(report: ReportView, functions: Functions) -> tuple[Piece, ...]:
    """What a report offers the picture, question by question, each with the heading and the words proposed for it."""
    return tuple(_pieces(report, functions))


def _pieces(report: ReportView, functions: Functions) -> Iterator[Piece]:
    answers = report.answers
    for question in Question:
        heading = PROPOSED_HEADINGS[question]
        if question is Question.IMPACTS:
            for impact in rules.worst_first(answers.impacts):
                text = f"{functions.name(impact.function)}: {_(LEVEL_LABELS[impact.level])}"
                text += f", {impact.words}" if impact.words else ""
                yield Piece(report.id, heading, text, question, function=impact.function)
        elif question is Question.OUTLOOK:
            for forecast in answers.outlook:
                yield Piece(
                    report.id, heading, forecast.text, question, horizon=forecast.horizon, course=forecast.course
                )
        elif text := getattr(answers, question.value):
            yield Piece(report.id, heading, text, question)


Part: TypeAlias = tuple[Question | None, str, Horizon | None, Course | None]
"""Which part of a report: the question, the function of an impact, the horizon and the course of a forecast."""


class Taken(Protocol):
    """What tells where a line of the picture was taken from; rows and views of lines both have it."""

    @property
    def report_id(self) -> str | None: ...
    @property
    def actor_id(self) -> str | None: ...
    @property
    def question(self) -> Question | None: ...
    @property
    def function(self) -> str: ...
    @property
    def horizon(self) -> Horizon | None: ...
    @property
    def course(self) -> Course | None: ...


def gives_way(line: Taken, piece: Piece, actor_id: str, *, from_log: bool) -> bool:
    """Whether a line from an earlier report of the actor gives way to a piece of a new one.

    An impact gives way to the next one of its function, a forecast to the next of its horizon and course. A text gives
    way to that of a whole report only: one that came as a line of the log (`from_log`) adds to what was known.
    """
    if line.actor_id != actor_id or line.report_id in (None, piece.report_id):
        return False
    if piece.question is None or (piece.question in TEXT_QUESTIONS and from_log):
        return False
    return _part(line) == _part(piece)


def is_of(line: Taken, piece: Piece) -> bool:
    """Whether a line was taken from this very piece, and not told in somebody's own words."""
    return piece.question is not None and line.report_id == piece.report_id and _part(line) == _part(piece)


def _part(of: Taken | Piece) -> Part:
    """Which part of a report it is; a text that is taken under the outlook has got a horizon that it had not."""
    ahead = (of.horizon, of.course) if of.question is Question.OUTLOOK else (None, None)
    return of.question, of.function, *ahead


def in_order(lines: Iterable[LineView]) -> tuple[LineView, ...]:
    """The lines by heading, in the outlook by horizon and course, then in the order they were put."""
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                tuple(Heading).index(line.heading),
                tuple(Horizon).index(line.horizon) if line.horizon else 0,
                tuple(Course).index(line.course) if line.course else 0,
                line.position,
            ),
        )
    )


def not_considered(since: Iterable[ReportView], considered: Iterable[ReportView]) -> tuple[ReportView, ...]:
    """Those of the reports that say something and that no considered one covers: itself, or a later one of the same
    actor and origin that tells anew all that it told."""
    seen = tuple(considered)
    ids = {each.id for each in seen}
    return tuple(
        each
        for each in since
        if rules.answered(each.answers) and each.id not in ids and not any(_covers(later, each) for later in seen)
    )


def _covers(later: ReportView, earlier: ReportView) -> bool:
    if (later.actor_id, later.origin) != (earlier.actor_id, earlier.origin) or later.as_of <= earlier.as_of:
        return False
    return _told(earlier.answers) <= {part for part in _told(later.answers) if not _adds(later, part[0])}


def _told(answers: Answers) -> set[Part]:
    """The parts that a report answers."""
    texts = {(each, "", None, None) for each in TEXT_QUESTIONS if getattr(answers, each.value)}
    impacts = {(Question.IMPACTS, each.function, None, None) for each in answers.impacts}
    return {*texts, *impacts, *((Question.OUTLOOK, "", each.horizon, each.course) for each in answers.outlook)}


def _adds(report: ReportView, question: Question | None) -> bool:
    """Whether an answer adds to what was known: a text that came as a line of the log does not tell all of it anew."""
    return report.entry_id is not None and question in TEXT_QUESTIONS


def is_outdated(line: LineView, struck: Iterable[str], newer: Iterable[ReportView]) -> bool:
    """Whether the report that a line rests on has been struck, or the actor has answered the same thing anew in a
    report that has not been considered."""
    if line.report_id is None:
        return False
    if line.report_id in struck:
        return True
    return any(
        each.actor_id == line.actor_id and each.as_of > line.as_of and _answers_anew(each, line) for each in newer
    )


def _answers_anew(report: ReportView, line: LineView) -> bool:
    return not _adds(report, line.question) and _part(line) in _told(report.answers)


def differences(older: Sequence[LineView], newer: Sequence[LineView]) -> tuple[LineDifference, ...]:
    """What differs between the lines of two versions, in the order of the headings; a line is known by its key."""
    before = {line.key: line for line in older}
    after = {line.key: line for line in newer}
    found = [
        LineDifference(Change.REMOVED, line.heading, line, None) for key, line in before.items() if key not in after
    ]
    for key, line in after.items():
        was = before.get(key)
        if was is None:
            found.append(LineDifference(Change.ADDED, line.heading, None, line))
        elif any(getattr(was, name) != getattr(line, name) for name in COMPARED):
            found.append(LineDifference(Change.CHANGED, line.heading, was, line))
    place = {line.key: number for number, line in enumerate(in_order((*before.values(), *after.values())))}
    order = tuple(Heading)
    return tuple(
        sorted(found, key=lambda each: (order.index(each.heading), place[(each.now or each.was).key]))  # type: ignore[union-attr]
    )


def cautions(
    picture: PictureView,
    missed: Iterable[ReportView],
    contradictions: Iterable[Contradiction],
    functions: Functions,
) -> tuple[CautionView, ...]:
    """What is worth a look before a picture is final: `missed` are the reports that it does not consider."""
    return (
        *_blanks(picture),
        *_placeholders(picture),
        *_missed(missed),
        *_outdated(picture),
        *_contradictions(picture, contradictions, functions),
        *_marked(picture),
        *_short_outlook(picture),
    )


def _blanks(picture: PictureView) -> Iterator[CautionView]:
    for heading in FIVE_HEADINGS:
        if not picture.under(heading):
            text = _("Inget står under {heading}.").format(heading=_(HEADING_LABELS[heading]))
            yield CautionView(Caution.BLANK, text, heading)


def _placeholders(picture: PictureView) -> Iterator[CautionView]:
    for line in picture.lines:
        if found := _PLACEHOLDER.search(line.text):
            text = _("«{placeholder}» under {heading} ser ut att vara kvar att fylla i.")
            words = text.format(placeholder=found[0], heading=_(HEADING_LABELS[line.heading]))
            yield CautionView(Caution.PLACEHOLDER, words, line.heading, line.id, detail=found[0])


def _missed(missed: Iterable[ReportView]) -> Iterator[CautionView]:
    for report in missed:
        text = _("{report} från {actor} är inte beaktad.").format(report=report.label, actor=report.actor)
        yield CautionView(Caution.NOT_CONSIDERED, text, report_id=report.id, report=report.label)


def _outdated(picture: PictureView) -> Iterator[CautionView]:
    for line in picture.lines:
        if line.outdated:
            text = _("En uppgift under {heading} bygger på {report}, som inte gäller längre.")
            words = text.format(heading=_(HEADING_LABELS[line.heading]), report=line.report)
            yield CautionView(Caution.OUTDATED, words, line.heading, line.id, line.report_id or "", line.report)


def _contradictions(
    picture: PictureView, contradictions: Iterable[Contradiction], functions: Functions
) -> Iterator[CautionView]:
    for each in contradictions:
        labels = ", ".join(report.label for report in each.reports)
        if each.function:
            text = _("{reports} säger olika om {function} hos {actor}.")
        else:
            text = _("{reports} från {actor} är motstridig.")
        words = text.format(reports=labels, actor=each.actor, function=functions.name(each.function).lower())
        first = each.reports[0]
        yield CautionView(Caution.CONTRADICTION, words, report_id=first.id, report=first.label, detail=each.function)
    judged = {report.id for each in contradictions for report in each.reports}
    for line in picture.lines:
        if line.confidence is Confidence.CONTRADICTORY and line.report_id not in judged:
            text = _("En uppgift under {heading} är motstridig.").format(heading=_(HEADING_LABELS[line.heading]))
            yield CautionView(Caution.CONTRADICTION, text, line.heading, line.id)


def _marked(picture: PictureView) -> Iterator[CautionView]:
    for line in picture.lines:
        if rules.stricter(line.marking, Marking.PARTICIPANTS) is not Marking.PARTICIPANTS:
            text = _("En uppgift under {heading} är märkt {marking} och följer inte med till deltagarna.")
            marking = _(MARKING_LABELS[line.marking])
            words = text.format(heading=_(HEADING_LABELS[line.heading]), marking=marking)
            yield CautionView(Caution.MARKED, words, line.heading, line.id, detail=line.marking.value)


def _short_outlook(picture: PictureView) -> Iterator[CautionView]:
    if not horizons(picture.lines) - {Horizon.DAY}:
        text = _("Prognosen ser inte längre fram än ett dygn.")
        yield CautionView(Caution.SHORT_OUTLOOK, text, Heading.OUTLOOK)


def horizons(lines: Iterable[LineView]) -> frozenset[Horizon]:
    """How far ahead the lines look."""
    return frozenset(line.horizon for line in lines if line.horizon)


def to_content(lines: Iterable[LineView]) -> list[Plain]:
    """The lines as a locked version keeps them: plain values, readable without anything else."""
    names = [field.name for field in dataclasses.fields(LineView) if field.name != "outdated"]
    return [{name: to_plain(getattr(line, name)) for name in names} for line in lines]


def from_content(content: Iterable[Mapping[str, Any]]) -> tuple[LineView, ...]:
    """The lines that a locked version keeps."""
    return tuple(
        LineView(
            **{
                **each,
                "heading": Heading(each["heading"]),
                "horizon": Horizon(each["horizon"]) if each["horizon"] else None,
                "course": Course(each["course"]) if each["course"] else None,
                "question": Question(each["question"]) if each["question"] else None,
                "confidence": Confidence(each["confidence"]),
                "marking": Marking(each["marking"]),
                "as_of": clock.parse_iso(each["as_of"]),
                "changed_at": clock.parse_iso(each["changed_at"]),
            }
        )
        for each in content
    )
