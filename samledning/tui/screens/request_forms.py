"""The forms of requests: a new one, a changed one, an answer, and the text of a reminder."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.situation.views import RequestView
from samledning.tui import when
from samledning.tui.case import Case
from samledning.tui.requests import request_row
from samledning.tui.screens.ask import Choose
from samledning.tui.screens.base import Place
from samledning.tui.screens.form import Form, FormField
from samledning.tui.screens.forms import Editing, Values, ask_until_done, edit_until_saved
from samledning.tui.screens.plain_text import PlainText
from samledning.tui.text import user_text
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.names import NamesInput, addressed

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp

TO = "to"
"""The field with the names of those who are asked."""


class RequestForm(Form):
    """A form in which names of actors are completed, and what they mean is told as they are typed."""

    def _widget(self, each: FormField) -> Widget:
        case = self.samledning.case
        if each.name != TO or case is None:
            return super()._widget(each)
        return NamesInput(each.value, case.names, case.incident.places, id=f"field-{TO}")

    def on_mount(self) -> None:
        super().on_mount()
        for field in self.query(NamesInput):
            self._tell_meaning(field)

    def on_input_changed(self, event: LineInput.Changed) -> None:
        super().on_input_changed(event)
        if isinstance(event.input, NamesInput):
            self._tell_meaning(event.input)

    def _tell_meaning(self, field: NamesInput) -> None:
        each = next(each for each in self._fields if each.name == TO)
        if isinstance(field.parent, Vertical):
            field.parent.query_one(".hint", Static).update(user_text(field.in_words() or each.hint))


async def new_request(app: "SamledningApp") -> None:
    """Ask actors for something. An open request that is much the same is told of before it is saved."""
    if app.case is None:
        return

    async def keep(values: Values) -> str | None:
        return await _keep(app, values)

    await ask_until_done(app, "request", _("Ny begäran"), _fields, keep, form=RequestForm)


async def _keep(app: "SamledningApp", values: Values) -> str | None:
    """Keep a request. Returns its id, None where its writer would rather not, having seen one like it."""
    from samledning.situation import requests
    from samledning.situation.queries import similar_requests

    assert app.case
    case, now = app.case, app.clock.now()
    asked, due_at = _asked(values[TO], case), when.coming_or_problem(values["due_at"], now)
    text = values["text"].strip()
    alike = await app.desk.ask(lambda unit: similar_requests(unit, case.incident.id, asked, text))
    if alike and not await _wanted_anyway(app, alike, case, now):
        return None
    return await app.desk.act(
        lambda unit: requests.ask(
            unit,
            case.incident.id,
            asked,
            text,
            due_at=due_at,
            marking=Marking(values["marking"]),
            secrecy_ground=values["secrecy_ground"].strip(),
        )
    )


async def _wanted_anyway(app: "SamledningApp", alike: Sequence[RequestView], case: Case, now: datetime) -> bool:
    """Show the open requests that are much the same, and ask whether one more is wanted.

    Raises a `Problem` where the question is left: then nothing has been settled.
    """
    rows = [(request.id, request_row(request, case.actor_names, now)) for request in alike]
    question = _("Det finns redan en begäran som liknar den här. Vill du spara den ändå?")
    choices = [("no", Content(_("Nej, en räcker"))), ("yes", Content(_("Ja, spara den här också"))), *rows]
    chosen = await app.push_screen_wait(Choose(question, choices))
    if chosen not in ("yes", "no"):
        raise Problem(_("Inget är sparat än. Ändra, eller spara igen."))
    return chosen == "yes"


async def edit_request(app: "SamledningApp", request: RequestView) -> None:
    """Change what is asked, by when, and of whom."""
    opened = request

    async def load() -> Values:
        from samledning.situation.queries import request as the_request

        nonlocal opened
        opened = await app.desk.ask(lambda unit: the_request(unit, request.id))
        return {
            "text": opened.text,
            TO: ", ".join(opened.actors),
            "due_at": when.field_text(opened.due_at, app.clock.now()),
            "marking": opened.marking.value,
            "secrecy_ground": opened.secrecy_ground,
        }

    def plain(values: Values, base: Values, now: datetime) -> dict[str, object]:
        assert app.case
        same_due, same_to = values["due_at"] == base["due_at"], values[TO] == base[TO]
        return {
            "text": values["text"],
            "due_at": opened.due_at if same_due else when.coming_or_problem(values["due_at"], now),
            "actor_ids": list(opened.actor_ids if same_to else _asked(values[TO], app.case)),
            "marking": Marking(values["marking"]),
            "secrecy_ground": values["secrecy_ground"],
        }

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        from samledning.situation import requests

        requests.edit(unit, request.id, plain(base, base, unit.now), plain(mine, base, unit.now))

    editing = Editing(f"request.{request.id}", request.label, load, _fields, save)
    await edit_until_saved(app, editing, form=RequestForm)


async def answer_request(app: "SamledningApp", request: RequestView) -> None:
    """Keep what one of those who were asked has answered."""
    if not request.waiting_for:
        app.notify(_("Alla har svarat på {request}.").format(request=request.label), markup=False)
        return
    names = dict(zip(request.actor_ids, request.actors, strict=True))
    waiting = [(actor_id, names[actor_id]) for actor_id in request.waiting_for]
    now = app.clock.now()

    def fields(values: Values) -> tuple[FormField, ...]:
        hint = _("Till exempel R7, om svaret redan finns som en rapport. Kan lämnas tomt.")
        return (
            FormField("text", _("Svar"), values.get("text", "")),
            FormField("actor_id", _("Vem svarar"), values.get("actor_id", waiting[0][0]), waiting),
            FormField("report", _("Rapport"), values.get("report", ""), hint=hint),
            FormField("at", _("Klockan"), values.get("at", clock.hhmm(now))),
        )

    async def keep(values: Values) -> str:
        return await app.desk.act(lambda unit: _answer(unit, request, values, app.case))

    title = f"{request.label}  {request.text}"
    await ask_until_done(app, f"answer.{request.id}", title, fields, keep)


def _answer(unit: "WriteUnit", request: RequestView, values: Values, case: Case | None) -> str:
    from samledning.situation import requests
    from samledning.situation.queries import the_report

    typed = values["report"].strip()
    report = the_report(unit, case.incident.id, typed) if typed and case else None
    return requests.answer(
        unit,
        request.id,
        values["actor_id"],
        values["text"].strip(),
        report_id=report.id if report else None,
        at=when.past_or_problem(values["at"], unit.now),
    )


async def remind(place: Place, request: RequestView) -> None:
    """Show a text to send to those who have not answered."""
    from samledning.situation.queries import reminder

    try:
        text = await place.ask(lambda unit: reminder(unit, request.id))
    except Problem as problem:
        place.tell(problem)
        return
    title = _("Påminnelse om {request}. F2 kopierar och sparar den som en fil.").format(request=request.label)
    place.app.push_screen(PlainText(title, text, request.label))


def _fields(values: Values) -> tuple[FormField, ...]:
    markings = [(marking.value, _(MARKING_LABELS[marking])) for marking in Marking]
    return (
        FormField("text", _("Vad behöver ni veta?"), values.get("text", "")),
        FormField(
            TO,
            _("Till"),
            values.get(TO, ""),
            hint=_("Namn skilda med komma, eller alla. Tab kompletterar."),
        ),
        FormField("due_at", _("Senast"), values.get("due_at", ""), hint=_("Klockslag, till exempel 15.30.")),
        FormField("marking", _("Märkning"), values.get("marking", Marking.PARTICIPANTS.value), markings),
        FormField(
            "secrecy_ground",
            _("Lagrum"),
            values.get("secrecy_ground", ""),
            hint=_("Krävs för sekretess, till exempel OSL 18:13."),
        ),
    )


def _asked(typed: str, case: Case) -> tuple[str, ...]:
    """The ids of those who are meant. Raises a `Problem` for a name that nobody has, or several."""
    to = addressed(typed, case.names, case.incident.places)
    if to.everyone:
        return tuple(case.actor_names)
    if to.actor_ids:
        return to.actor_ids
    if to.unresolved:
        choice = ", ".join(actor.name for actor in to.candidates)
        raise Problem(_("«{name}» kan vara {choice}; skriv hela namnet.").format(name=to.unresolved, choice=choice))
    if not typed.strip():
        raise Problem(_("Vem ska svara? Skriv en eller flera aktörer, eller alla."))
    raise Problem(_("Ingen aktör heter «{name}». Skilj flera namn med komma.").format(name=typed.strip()))
