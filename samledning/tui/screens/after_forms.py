"""The forms after a meeting: the quick evaluation, what is noted of it, lessons."""

from functools import partial
from typing import TYPE_CHECKING, Any

from textual.widget import Widget

from samledning.evaluation.terms import AFTER_LABELS, ASPECT_LABELS, ASPECT_QUESTIONS, TO_BE_DONE, AfterKind, Aspect
from samledning.evaluation.views import AfterNoteView, LessonView
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.tui.screens.agenda_forms import actor_or_person
from samledning.tui.screens.form import Form, FormField, marking_fields
from samledning.tui.screens.forms import Editing, ask_until_done, edit_until_saved
from samledning.tui.screens.goal_setting import Fields, Setting, Values
from samledning.tui.screens.meeting_forms import setting
from samledning.tui.whens import read_when, written
from samledning.tui.widgets.score import ScoreField

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp

SCORE = "score-"


class EvaluationForm(Form):
    """A form in which a digit gives a score and goes on: two minutes are enough."""

    DEFAULT_CSS = """
    EvaluationForm .field { margin-bottom: 0; }
    EvaluationForm .label { width: 52; }
    EvaluationForm.-narrow .label { width: 44; }
    """

    def _widget(self, each: FormField) -> Widget:
        if each.name.startswith(SCORE):
            field = ScoreField(each.value, id=f"field-{each.name}")
            field.add_class("value")
            return field
        return super()._widget(each)

    def _value(self, name: str) -> str:
        if name.startswith(SCORE):
            return self.query_one(f"#field-{name}", ScoreField).value
        return super()._value(name)


async def evaluate(app: "SamledningApp", meeting_id: str, label: str) -> str | None:
    """What one colleague thought of a meeting. Returns the id, None where the form is left."""
    from samledning.evaluation import service

    case = setting(app).case

    def fields(values: Values) -> Fields:
        scores = [
            FormField(
                f"{SCORE}{aspect}",
                f"{_(ASPECT_LABELS[aspect]).capitalize()}: {_(ASPECT_QUESTIONS[aspect])}",
                values.get(f"{SCORE}{aspect}", ""),
            )
            for aspect in Aspect
        ]
        return (
            *scores,
            FormField("keep", _("En sak att behålla"), values.get("keep", "")),
            FormField("change", _("En sak att ändra"), values.get("change", "")),
            FormField("by", _("Vem"), values.get("by", ""), hint=_("Tomt: du. En kollega i taget.")),
        )

    async def keep(values: Values) -> str:
        scores = {aspect: int(score) for aspect in Aspect if (score := values[f"{SCORE}{aspect}"])}
        verb = partial(
            service.evaluate,
            incident_id=case.incident.id,
            meeting_id=meeting_id,
            scores=scores,
            by=values["by"],
            keep=values["keep"],
            change=values["change"],
        )
        return await app.desk.act(verb)

    title = _("Snabbutvärdering av {meeting}: 1 är sämst, 5 är bäst").format(meeting=label)
    return await ask_until_done(app, f"evaluation.{meeting_id}", title, fields, keep, form=EvaluationForm)


# What is noted


NEW_NOTE: Values = {
    **dict.fromkeys(("text", "owner", "due_at", "secrecy_ground"), ""),
    "marking": Marking.PARTICIPANTS.value,
}


def note_values(note: AfterNoteView) -> Values:
    """What stands in the form of a note."""
    return {
        "text": note.text,
        "owner": note.actor or note.owner,
        "due_at": written(note.due_at),
        "marking": note.marking.value,
        "secrecy_ground": note.secrecy_ground,
    }


def note_fields(values: Values, now: Setting, kind: AfterKind) -> Fields:
    """The form of a note: a conclusion has no owner and no time."""
    what = {
        AfterKind.CONCLUSION: _("Vad visar mötet? Går mål eller planer emot varandra?"),
        AfterKind.FOLLOW_UP: _("Vad tas vidare, och vad vill ni veta tillbaka?"),
        AfterKind.SUPPORT: _("Vilken analys eller vilket beslutsstöd behövs?"),
    }[kind]
    who = _("Vem bemannar?") if kind is AfterKind.SUPPORT else _("Vilken aktör eller person tar det vidare?")
    owned = (
        FormField("owner", _("Ansvarig"), values["owner"], hint=who, names=now.names),
        FormField("due_at", _("Senast"), values["due_at"], hint=_("Till exempel 16.00.")),
    )
    return (
        FormField("text", _(AFTER_LABELS[kind]).capitalize(), values["text"], hint=what, tall=True),
        *(owned if kind in TO_BE_DONE else ()),
        *marking_fields(values),
    )


def note_plain(values: Values, now: Setting) -> dict[str, Any]:
    """What is kept of a note; only the fields that the form had."""
    plain: dict[str, Any] = {
        "text": values["text"],
        "marking": Marking(values["marking"]),
        "secrecy_ground": values["secrecy_ground"],
    }
    if "owner" in values:
        actor_id, owner = actor_or_person(values["owner"], now)
        plain |= {"actor_id": actor_id, "owner": owner, "due_at": read_when(values["due_at"], now.now)}
    return plain


async def add_note(app: "SamledningApp", meeting_id: str, kind: AfterKind) -> str | None:
    """Note something after a meeting. Returns its id, None where the form is left."""
    from samledning.evaluation import service

    now = setting(app)

    async def keep(values: Values) -> str:
        plain = note_plain(values, now)
        text = plain.pop("text")
        return await app.desk.act(
            lambda unit: service.note(unit, now.case.incident.id, meeting_id, kind, text, **plain)
        )

    def fields(values: Values) -> Fields:
        return note_fields(values or NEW_NOTE, now, kind)

    return await ask_until_done(app, f"after.{kind}.{meeting_id}", _(AFTER_LABELS[kind]).capitalize(), fields, keep)


async def edit_note(app: "SamledningApp", note: AfterNoteView) -> None:
    """Change something that was noted after a meeting."""
    from samledning.evaluation import queries, service

    now = setting(app)

    def fields(values: Values) -> Fields:
        return note_fields({**NEW_NOTE, **values}, now, note.kind)

    async def load() -> Values:
        found = await app.desk.ask(lambda unit: queries.notes(unit, now.case.incident.id, meeting_id=note.meeting_id))
        texts = note_values(next((each for each in found if each.id == note.id), note))
        return {each.name: texts[each.name] for each in fields(texts)}

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        service.edit_note(unit, note.id, note_plain(base, now), note_plain(mine, now))

    title = _(AFTER_LABELS[note.kind]).capitalize()
    await edit_until_saved(app, Editing(f"after.{note.id}", title, load, fields, save))


# Lessons


def lesson_fields(values: Values) -> Fields:
    """The form of a lesson: what to do otherwise, why, who sees to it, by when."""
    return (
        FormField(
            "text", _("Lärdom"), values.get("text", ""), hint=_("Vad gör ni annorlunda, eller behåller?"), tall=True
        ),
        FormField("why", _("Varför"), values.get("why", ""), hint=_("Vad hände?"), tall=True),
        FormField("owner", _("Ägare"), values.get("owner", ""), hint=_("Vem ser till att det blir av?")),
        FormField("due_at", _("Senast"), values.get("due_at", ""), hint=_("Till exempel 2026-12-18 12.00.")),
    )


async def add_lesson(app: "SamledningApp", meeting_id: str | None = None) -> str | None:
    """Keep a lesson. Returns its id, None where the form is left."""
    from samledning.evaluation import service

    now = setting(app)

    async def keep(values: Values) -> str:
        plain: dict[str, Any] = {**values, "due_at": read_when(values["due_at"], now.now)}
        text = plain.pop("text")
        return await app.desk.act(
            lambda unit: service.learn(unit, now.case.incident.id, text, meeting_id=meeting_id, **plain)
        )

    return await ask_until_done(app, f"lesson.{meeting_id}", _("Lärdom"), lesson_fields, keep)


async def edit_lesson(app: "SamledningApp", lesson: LessonView) -> None:
    """Change a lesson."""
    from samledning.evaluation import queries, service

    async def load() -> Values:
        found = await app.desk.ask(lambda unit: queries.lessons(unit, lesson.incident_id))
        now = next((each for each in found if each.id == lesson.id), lesson)
        return {"text": now.text, "why": now.why, "owner": now.owner, "due_at": written(now.due_at)}

    def plain(values: Values, unit: "WriteUnit") -> dict[str, object]:
        return {**values, "due_at": read_when(values["due_at"], unit.now)}

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        service.edit_lesson(unit, lesson.id, plain(base, unit), plain(mine, unit))

    title = _("{label}: ändra").format(label=lesson.label)
    await edit_until_saved(app, Editing(f"lesson.{lesson.id}", title, load, lesson_fields, save))
