"""Filling in the actor analysis: type letters, choose, why concerned, next; and the form with all of it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static

from samledning.actor.terms import REASON_LABELS, STANDING_WARNING, Reason
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.register.rules import parse_names, suggest
from samledning.register.terms import KIND_LABELS, OrganisationKind
from samledning.register.views import OrganisationView
from samledning.tui.screens.ask import SafeModal
from samledning.tui.screens.form import FormField
from samledning.tui.screens.forms import Editing, Values, edit_until_saved
from samledning.tui.text import user_text
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.rows import Rows
from samledning.tui.widgets.several import Several

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp

SUGGESTIONS = 12
REASONS = [(reason.value, REASON_LABELS[reason]) for reason in Reason]


class PickActor(SafeModal[str]):
    """Type letters, choose among the register's organisations, those of the incident's places first.

    Gives an id, or `new:` and the name as typed.
    """

    def __init__(self, organisations: Sequence[OrganisationView], added: str, places: Sequence[str]) -> None:
        super().__init__()
        self._organisations, self._added, self._places = organisations, added, places

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(_("Vilken aktör? Skriv några bokstäver."), classes="label")
            yield LineInput(id="letters")
            yield Rows(id="found", empty=_("Ingen i registret heter så; Enter lägger till namnet som en ny aktör."))
            yield Static(user_text(self._added or _("Enter väljer · escape när du är klar")), classes="hint")

    def on_mount(self) -> None:
        self.query_one(LineInput).focus()

    def on_input_changed(self, event: LineInput.Changed) -> None:
        event.stop()
        letters = event.value
        found = suggest(letters, self._organisations, SUGGESTIONS, self._places) if letters.strip() else []
        self.query_one(Rows).show([(each.id, _organisation_row(each)) for each in found])

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        event.stop()
        chosen = self.query_one(Rows).chosen
        if chosen and not chosen.startswith("="):
            self.finish(chosen)
        elif event.value.strip():
            self.finish(f"new:{event.value.strip()}")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.finish(event.option_id or "")

    def on_key(self, event: events.Key) -> None:
        if event.key in ("down", "up") and self.query_one(LineInput).has_focus:
            event.stop()
            rows = self.query_one(Rows)
            rows.action_cursor_down() if event.key == "down" else rows.action_cursor_up()


class AskReasons(SafeModal[str]):
    """Why an actor is concerned: the digits choose, Enter goes on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(user_text(_("Varför berörs {actor}?").format(actor=self._name)), classes="label")
            yield Several([(key, _(label)) for key, label in REASONS], "", id="reasons")
            yield Static(_("1–5 väljer, flera går bra · Enter går vidare · escape ångrar"), classes="hint")

    def on_mount(self) -> None:
        self.query_one(Several).focus()

    def on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            self.finish(self.query_one(Several).value)


async def add_actors(app: "SamledningApp") -> None:
    """Add actors one after the other until escape, or until the user has gone elsewhere."""
    from samledning.register.queries import organisations

    added, begun = "", app.shown
    while app.case and app.shown is begun:
        register = await app.desk.ask(organisations)
        chosen = await app.push_screen_wait(PickActor(register, added, app.case.incident.places))
        if not chosen:
            return
        is_new = chosen.startswith("new:")
        name = chosen.removeprefix("new:") if is_new else next(each.name for each in register if each.id == chosen)
        reasons = await app.push_screen_wait(AskReasons(name))
        if reasons is None:
            continue
        try:
            text = await _add(app, chosen, name, is_new, reasons)
        except Problem as problem:
            added = f"✗ {problem}"
            continue
        added = text.format(actor=name)


async def _add(app: "SamledningApp", chosen: str, name: str, is_new: bool, reasons: str) -> str:
    """Let an organisation take part, or have more reasons to. Returns what to say of it, with a place for its name."""
    from samledning.actor import queries
    from samledning.actor import service as actor

    assert app.case
    incident_id = app.case.incident.id
    analysis = {"reasons": reasons.split(",")} if reasons else {}

    def add(unit: "WriteUnit") -> bool:
        before = {each.id for each in queries.actors(unit, incident_id)}
        if is_new:
            return actor.add(unit, incident_id, name, analysis=analysis) in before
        return actor.add_organisation(unit, incident_id, chosen, analysis) in before

    took_part = await app.desk.act(add)
    if not took_part:
        return _("✓ {actor} är med. Nästa aktör, eller escape när du är klar.")
    if not reasons:
        return _("{actor} var redan med; inget är ändrat. Nästa aktör, eller escape när du är klar.")
    return _("✓ {actor} var redan med; skälen är tillagda. Nästa aktör, eller escape när du är klar.")


async def edit_actor(app: "SamledningApp", actor_id: str, name: str, moments: Mapping[str, str]) -> None:
    """Change what is known of an actor: the analysis, and the organisation behind it."""
    if app.case is None:
        return
    incident_id = app.case.incident.id

    async def load() -> Values:
        from samledning.actor.queries import analysis

        found = (await app.desk.ask(lambda unit: analysis(unit, incident_id))).actors
        actor = next(actor for actor in found if actor.id == actor_id)
        return {
            "reasons": ",".join(actor.reasons),
            "responsibility": actor.responsibility,
            "needs": actor.needs,
            "contribution": actor.contribution,
            "own_goal": actor.own_goal,
            "priority": str(actor.priority or ""),
            "closest": _yes(actor.closest),
            "most_important": _yes(actor.most_important),
            "channels": actor.channels,
            "moments": ",".join(actor.moments),
            "expects_report": _yes(actor.expects_report),
            "marking": actor.marking.value,
            "secrecy_ground": actor.secrecy_ground,
            "kept_elsewhere": actor.kept_elsewhere,
            "name": actor.name,
            "aliases": ", ".join(actor.aliases),
            "kind": actor.kind.value,
            "places": ", ".join(actor.places),
        }

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        from samledning.actor import service as actor
        from samledning.register.queries import places_called

        wanted = _plain(mine)
        if mine["places"] != base["places"]:
            wanted["places"] = places_called(unit, mine["places"])
        actor.edit(unit, actor_id, _plain(base), wanted)

    def fields(values: Values) -> tuple[FormField, ...]:
        return _fields(values, moments)

    title = _("Aktör: {name}").format(name=name)
    editing = Editing(f"actor.{actor_id}", title, load, fields, save, start="reasons", warning=_(STANDING_WARNING))
    await edit_until_saved(app, editing)


def _fields(values: Values, moments: Mapping[str, str]) -> tuple[FormField, ...]:
    yes_no = [("no", _("nej")), ("yes", _("ja"))]
    reasons = [(key, _(label)) for key, label in REASONS]
    markings = [(marking.value, _(MARKING_LABELS[marking])) for marking in Marking]
    return (
        FormField("name", _("Namn"), values["name"]),
        FormField("reasons", _("Varför berörd"), values["reasons"], reasons, several=True),
        FormField("responsibility", _("Ansvar"), values["responsibility"]),
        FormField("needs", _("Behov"), values["needs"]),
        FormField("contribution", _("Kan bidra med"), values["contribution"]),
        FormField("own_goal", _("Eget mål"), values["own_goal"]),
        FormField(
            "priority", _("Plats i ringlistan"), values["priority"], hint=_("1 rings först. Tomt: ingen egen plats.")
        ),
        FormField("closest", _("Närmast berörd"), values["closest"], yes_no),
        FormField("most_important", _("Bland de viktigaste"), values["most_important"], yes_no),
        FormField(
            "channels",
            _("Kanaler"),
            values["channels"],
            hint=_("Var aktören nås och delar information, till exempel WIS."),
        ),
        FormField("moments", _("Deltar i"), values["moments"], list(moments.items()), several=True),
        FormField("expects_report", _("Lägesrapport väntas"), values["expects_report"], yes_no),
        FormField("marking", _("Märkning"), values["marking"], markings),
        FormField(
            "secrecy_ground",
            _("Lagrum"),
            values["secrecy_ground"],
            hint=_("Krävs för sekretess, till exempel OSL 18:13."),
        ),
        FormField(
            "kept_elsewhere",
            _("Finns hos"),
            values["kept_elsewhere"],
            hint=_("Pekare till uppgifter som inte får skrivas här."),
        ),
        FormField(
            "aliases",
            _("Kallas också"),
            values["aliases"],
            hint=_("Det ni kallar aktören i loggen, åtskilt med komma."),
        ),
        FormField("kind", _("Slag"), values["kind"], [(kind.value, _(KIND_LABELS[kind])) for kind in OrganisationKind]),
        FormField(
            "places",
            _("Kommuner och län"),
            values["places"],
            hint=_("Namn eller kod: Örebro län är 18, Örebro kommun 1880. Skilj med komma."),
        ),
    )


def _plain(values: Values) -> dict[str, object]:
    """The form's texts as the analysis keeps them. Raises a `Problem` for a place that is no number."""
    priority = values["priority"].strip()
    if priority and not (priority.isdecimal() and int(priority) > 0):
        raise Problem(_("Platsen i ringlistan är ett tal från 1, eller tom."))
    return {
        **values,
        "reasons": [part for part in values["reasons"].split(",") if part],
        "priority": int(priority) if priority else None,
        "closest": values["closest"] == "yes",
        "most_important": values["most_important"] == "yes",
        "moments": [part for part in values["moments"].split(",") if part],
        "expects_report": values["expects_report"] == "yes",
        "marking": Marking(values["marking"]),
        "name": values["name"].strip(),
        "aliases": list(parse_names(values["aliases"])),
        "kind": OrganisationKind(values["kind"]),
        "places": list(parse_names(values["places"])),
    }


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _organisation_row(organisation: OrganisationView) -> Content:
    short = f"  {organisation.short_name}" if organisation.short_name else ""
    return Content.assemble(
        user_text(organisation.name, "bold"),
        user_text(short, "$muted"),
        Content.styled(f"  {_(KIND_LABELS[organisation.kind])}", "$secondary"),
    )
