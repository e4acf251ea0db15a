"""The form of a report: eight questions, then by whom, when, how sure and for whom.

It begins with what the actor has answered before, and says of each answer whether it still stands as it was told.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from samledning import clock
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.situation.functions import Functions
from samledning.situation.terms import (
    CONFIDENCE_LABELS,
    CONFIDENCE_SIGNS,
    LEVEL_LABELS,
    LEVEL_SIGNS,
    ORIGIN_LABELS,
    QUESTION_LABELS,
    TEXT_QUESTIONS,
    Answers,
    Confidence,
    Course,
    Forecast,
    Horizon,
    Impact,
    Level,
    Origin,
    Question,
)
from samledning.situation.views import ReportDraft, ReportView
from samledning.tui import when
from samledning.tui.pictures import ahead_text
from samledning.tui.reports import capital
from samledning.tui.screens.converting import choose_actor
from samledning.tui.screens.form import Form, FormField
from samledning.tui.screens.forms import Editing, Values, ask_until_done, edit_until_saved
from samledning.tui.text import user_text
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.level import LevelField

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp

LEVEL, WORDS, OUTLOOK = "level-", "words-", "outlook-"
"""Begin the names of fields: the level of a function and the words to it, by its place, and a forecast."""

COURSES = (Course.LIKELY, Course.WORST, Course.BEST)
"""The order in which courses are asked for: what is most likely is what people know first."""


@dataclass(frozen=True)
class AnswerField(FormField):
    """A field that knows what the actor answered `before`, in which report (`told_in`, such as `R3 12.10`)."""

    before: str = ""
    told_in: str = ""

    def compared(self, value: str) -> str:
        """Whether `value` is what was answered before, in words; empty where nothing was."""
        if not self.before:
            return ""
        if value == self.before:
            return _("= oförändrat sedan {report}").format(report=self.told_in)
        return _("≠ ändrat sedan {report}").format(report=self.told_in)


class ReportForm(Form):
    """A form whose hints follow what is typed, and where a function has words once it has a level."""

    DEFAULT_CSS = """
    ReportForm .field { margin-bottom: 0; }
    ReportForm .row { margin-bottom: 0; }
    """

    def _widget(self, each: FormField) -> Widget:
        if each.name.startswith(LEVEL):
            before = each.before if isinstance(each, AnswerField) else ""
            return LevelField(each.value, before, id=f"field-{each.name}")
        return super()._widget(each)

    def _value(self, name: str) -> str:
        if name.startswith(LEVEL):
            return self.query_one(f"#field-{name}", LevelField).value
        return super()._value(name)

    def on_mount(self) -> None:
        super().on_mount()
        for field in self.query(LevelField):
            self._show_words(field)

    def on_level_field_chosen(self, event: LevelField.Chosen) -> None:
        self._show_words(event.field)

    def on_input_changed(self, event: LineInput.Changed) -> None:
        super().on_input_changed(event)
        name = (event.input.id or "").removeprefix("field-")
        each = next((each for each in self._fields if each.name == name), None)
        if isinstance(each, AnswerField) and each.before and isinstance(event.input.parent, Vertical):
            event.input.parent.query_one(".hint", Static).update(user_text(each.compared(event.value)))

    def _show_words(self, field: LevelField) -> None:
        """Ask for words to a function only where it has a level, or has words."""
        name = f"#field-{WORDS}{(field.id or '').removeprefix(f'field-{LEVEL}')}"
        words = self.query_one(name, LineInput)
        row = words.parent.parent if words.parent else None
        if isinstance(row, Widget):
            row.display = bool(field.value or words.value)


async def new_report(app: "SamledningApp", actor_id: str, functions: Functions) -> str:
    """Keep a new report of an actor, who is asked for first; the cursor is on `actor_id`.

    Returns the id of the actor, empty where no report was kept.
    """
    from samledning.tui.screens.base import Place

    assert isinstance(app.screen, Place)
    chosen = await choose_actor(app.screen, _("Vem rapporterar? Skriv några bokstäver."), actor_id)
    return chosen if chosen and await _report_of(app, chosen, functions) else ""


async def _report_of(app: "SamledningApp", actor_id: str, functions: Functions) -> bool:
    """Keep a report of an actor. Returns whether one was kept."""
    from samledning.situation.queries import draft as draft_of

    assert app.case
    draft = await app.desk.ask(lambda unit: draft_of(unit, actor_id))
    now = app.clock.now()
    blank = {
        **answer_values(draft.answers, functions),
        **{"person_name": draft.person_name, "as_of": clock.hhmm(now), "origin": Origin.OWN.value, "source": ""},
        **{"confidence": "", "marking": "", "secrecy_ground": ""},
    }

    def fields(values: Values) -> tuple[FormField, ...]:
        standing = {**blank, **values}
        return (
            *_answer_fields(standing, functions, draft, now),
            *_about_fields(standing),
            FormField("confidence", _("Säkerhet"), standing["confidence"], _confidences()),
            *_marking_fields(standing, proposed=True),
        )

    async def keep(values: Values) -> bool:
        return await app.desk.act(lambda unit: _keep(unit, actor_id, values, draft, functions))

    title = _("Lägesrapport från {actor}").format(actor=app.case.actor_names.get(actor_id, "?"))
    new = await ask_until_done(app, f"report.{actor_id}", title, fields, keep, form=ReportForm)
    if new is False:
        app.notify(_("Inget var ändrat: rapporten säger att inget är nytt."), markup=False)
    return new is not None


def _keep(unit: "WriteUnit", actor_id: str, values: Values, draft: ReportDraft, functions: Functions) -> bool:
    """Keep a new report. Returns false where it says nothing new, and is kept as that."""
    from samledning.situation import service

    answers = answers_of(values, functions)
    as_of = when.past_or_problem(values["as_of"], unit.now)
    own = Origin(values["origin"]) is Origin.OWN
    if draft.previous and own and answers == draft.answers:
        service.nothing_new(unit, actor_id, person_name=values["person_name"].strip(), as_of=as_of)
        return False
    service.add(
        unit,
        actor_id,
        answers,
        as_of=as_of,
        person_name=values["person_name"].strip(),
        origin=Origin(values["origin"]),
        source=values["source"].strip(),
        confidence=Confidence(values["confidence"]) if values["confidence"] else None,
        marking=Marking(values["marking"]) if values["marking"] else None,
        secrecy_ground=values["secrecy_ground"].strip(),
    )
    return True


async def edit_report(app: "SamledningApp", report: ReportView, functions: Functions) -> None:
    """Fill in or change a report that is kept."""
    opened = report

    async def load() -> Values:
        from samledning.situation.queries import report as detail_of

        nonlocal opened
        opened = (await app.desk.ask(lambda unit: detail_of(unit, report.id))).report
        return _report_values(opened, functions, app.clock.now())

    def fields(values: Values) -> tuple[FormField, ...]:
        return (
            *_answer_fields(values, functions, ReportDraft(None, Answers()), app.clock.now()),
            *_about_fields(values),
            *_marking_fields(values, proposed=False),
        )

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        from samledning.situation import service

        before, after = (_plain(values, base, opened, functions, unit.now) for values in (base, mine))
        service.edit(unit, report.id, before, after)

    title = f"{report.label}  {report.actor}"
    await edit_until_saved(app, Editing(f"report.{report.id}", title, load, fields, save), form=ReportForm)


def answer_values(answers: Answers, functions: Functions) -> dict[str, str]:
    """What stands in the fields of the eight questions."""
    impacts = {impact.function: impact for impact in answers.impacts}
    forecasts = {(each.horizon, each.course): each.text for each in answers.outlook}
    values = {question.value: str(getattr(answers, question.value)) for question in TEXT_QUESTIONS}
    for number, (key, _name) in enumerate(functions.names):
        impact = impacts.get(key)
        values[f"{LEVEL}{number}"] = impact.level.value if impact else ""
        values[f"{WORDS}{number}"] = impact.words if impact else ""
    for horizon, course in _ahead():
        values[_ahead_name(horizon, course)] = forecasts.get((horizon, course), "")
    return values


def answers_of(values: Values, functions: Functions, elsewhere: Iterable[Impact] = ()) -> Answers:
    """The answers in the fields; `elsewhere` are impacts on functions that the form does not have."""
    impacts = [
        Impact(key, Level(values[f"{LEVEL}{number}"]), values[f"{WORDS}{number}"].strip())
        for number, (key, _name) in enumerate(functions.names)
        if values[f"{LEVEL}{number}"]
    ]
    forecasts = [
        Forecast(horizon, course, text)
        for horizon, course in _ahead()
        if (text := values[_ahead_name(horizon, course)].strip())
    ]
    texts = {question.value: values[question.value].strip() for question in TEXT_QUESTIONS}
    return Answers(**texts, impacts=(*impacts, *elsewhere), outlook=tuple(forecasts))


def _report_values(report: ReportView, functions: Functions, now: datetime) -> dict[str, str]:
    return {
        **answer_values(report.answers, functions),
        "person_name": report.person_name,
        "as_of": when.field_text(report.as_of, now),
        "origin": report.origin.value,
        "source": report.source,
        "marking": report.marking.value,
        "secrecy_ground": report.secrecy_ground,
    }


def _plain(values: Values, base: Values, opened: ReportView, functions: Functions, now: datetime) -> dict[str, object]:
    """The form's texts as the report keeps them. What was not touched since `base` is kept as it was `opened`.

    Raises a `Problem` for what is no time.
    """
    known = {key for key, _name in functions.names}
    answers = answers_of(values, functions, (each for each in opened.answers.impacts if each.function not in known))

    def untouched(*beginnings: str) -> bool:
        return all(values[name] == base[name] for name in base if name.startswith(beginnings))

    impacts = opened.answers.impacts if untouched(LEVEL, WORDS) else answers.impacts
    outlook = opened.answers.outlook if untouched(OUTLOOK) else answers.outlook
    says_something = bool(impacts or outlook or any(values[question.value].strip() for question in TEXT_QUESTIONS))
    return {
        **{question.value: values[question.value] for question in TEXT_QUESTIONS},
        "impacts": impacts,
        "outlook": outlook,
        "person_name": values["person_name"],
        "as_of": opened.as_of if untouched("as_of") else when.past_or_problem(values["as_of"], now) or opened.as_of,
        "origin": Origin(values["origin"]),
        "source": values["source"],
        "marking": Marking(values["marking"]),
        "secrecy_ground": values["secrecy_ground"],
        "nothing_new_since": None if says_something else opened.nothing_new_since,
    }


def _answer_fields(values: Values, functions: Functions, draft: ReportDraft, now: datetime) -> Iterator[AnswerField]:
    """The fields of the eight questions, each with what was answered before."""
    before = answer_values(draft.answers, functions)
    told_in = {each.question: f"{each.report} {clock.short(each.as_of, now)}" for each in draft.standing}
    for question in Question:
        for name, label in _fields_of(question, functions):
            if name.startswith(LEVEL):
                yield AnswerField(name, label, values[name], _levels(), before=before[name])
            else:
                each = AnswerField(name, label, values[name], before=before[name], told_in=told_in.get(question, ""))
                yield replace(each, hint=each.compared(each.value))


def _fields_of(question: Question, functions: Functions) -> Iterator[tuple[str, str]]:
    """Name and label of each field that a question has."""
    if question is Question.IMPACTS:
        for number, (_key, name) in enumerate(functions.names):
            yield f"{LEVEL}{number}", name
            yield f"{WORDS}{number}", _("… med ord")
    elif question is Question.OUTLOOK:
        for horizon, course in _ahead():
            yield _ahead_name(horizon, course), capital(ahead_text(horizon, course))
    else:
        yield question.value, capital(_(QUESTION_LABELS[question]))


def _about_fields(values: Values) -> tuple[FormField, ...]:
    origins = [(origin.value, _(ORIGIN_LABELS[origin])) for origin in Origin]
    return (
        FormField("person_name", _("Rapporteras av"), values["person_name"]),
        FormField("as_of", _("Läget gällde"), values["as_of"], hint=_("Klockslag, till exempel 13.40.")),
        FormField(
            "origin",
            _("Lägesbilden är"),
            values["origin"],
            origins,
            hint=_("Egen: aktören berättar själv. Förmedlad: någon annan berättar om den."),
        ),
        FormField("source", _("Källa"), values["source"], hint=_("Vem som berättar, om det inte är aktören själv.")),
    )


def _marking_fields(values: Values, *, proposed: bool) -> tuple[FormField, ...]:
    markings = [(marking.value, _(MARKING_LABELS[marking])) for marking in Marking]
    ask_program = [("", _("det programmet föreslår"))] if proposed else []
    return (
        FormField("marking", _("Märkning"), values["marking"], [*ask_program, *markings]),
        FormField(
            "secrecy_ground",
            _("Lagrum"),
            values["secrecy_ground"],
            hint=_("Krävs för sekretess, till exempel OSL 18:13."),
        ),
    )


def _confidences() -> list[tuple[str, str]]:
    known = [(each.value, f"{CONFIDENCE_SIGNS[each]} {_(CONFIDENCE_LABELS[each])}") for each in Confidence]
    return [("", _("bekräftad om den är egen, annars obekräftad")), *known]


def _levels() -> tuple[tuple[str, str], ...]:
    return tuple((level.value, f"{LEVEL_SIGNS[level]} {_(LEVEL_LABELS[level])}") for level in Level)


def _ahead() -> Iterator[tuple[Horizon, Course]]:
    return ((horizon, course) for horizon in Horizon for course in COURSES)


def _ahead_name(horizon: Horizon, course: Course) -> str:
    return f"{OUTLOOK}{horizon.value}-{course.value}"
