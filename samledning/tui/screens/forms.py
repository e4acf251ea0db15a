"""The forms about the incident, its actors and the second copy: which fields, and what is done with the answers."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from textual.content import Content

from samledning.errors import Clash, Problem
from samledning.i18n import _
from samledning.incident.moments import read_moments
from samledning.incident.terms import OCCURRENCE_LABELS, PHASE_LABELS, Occurrence, Phase
from samledning.incident.views import IncidentView
from samledning.paths import checklist_folders
from samledning.register.rules import parse_actor, parse_names
from samledning.tui.screens.form import Form, FormField, draft_of
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.start import Workspace
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp


T = TypeVar("T")

Values: TypeAlias = Mapping[str, str]
"""What stands in a form, by the fields' names."""


@dataclass(frozen=True)
class Editing:
    """A form about something that others may change at the same time: how it is read, shown and saved."""

    key: str
    title: str
    load: Callable[[], Awaitable[Values]]
    fields: Callable[[Values], tuple[FormField, ...]]
    save: "Callable[[WriteUnit, Values, Values], None]"
    start: str = ""
    """The field where the keyboard begins; the first where none is named."""
    warning: str = ""
    """Stands above the fields, for a form where something may be typed that must not be."""


async def edit_until_saved(app: "SamledningApp", editing: Editing, *, form: type[Form] = Form) -> None:
    """Show the form until it is saved or left. Where someone else has changed the same field, both texts are shown."""
    standing = user_text(editing.warning, "$warning") if editing.warning else None
    base = await editing.load()
    shown = form(editing.key, editing.title, editing.fields(base), note=standing, start=editing.start, base=base)
    while (mine := await app.push_screen_wait(shown)) is not None:
        base = shown.base
        try:
            await app.desk.act(partial(_save, editing, base, mine))
        except Clash as clash:
            theirs = await editing.load()
            note = _both_texts(str(clash), editing.fields(base), theirs, mine)
            values = {name: mine[name] if mine[name] != base[name] else theirs[name] for name in base}
            base = theirs
        except Problem as problem:
            values, note = mine, user_text(f"✗ {problem}", "$error")
        else:
            _forget(app, editing.key, base)
            return
        fields = editing.fields(values)
        shown = form(editing.key, editing.title, fields, note=note, start=editing.start, base=base, again=True)


async def ask_until_done(
    app: "SamledningApp",
    key: str,
    title: str,
    fields: Callable[[Values], tuple[FormField, ...]],
    do: Callable[[Values], Awaitable[T]],
    *,
    form: type[Form] = Form,
) -> T | None:
    """Show an empty form until what it asks for is done, and give what that gives; None where the form is left.

    A `Problem` is told in the form, where all that was typed still stands.
    """
    shown = form(key, title, fields({}))
    while (answer := await app.push_screen_wait(shown)) is not None:
        try:
            done = await do(answer)
        except Problem as problem:
            note = user_text(f"✗ {problem}", "$error")
            shown = form(key, title, fields(answer), note=note, base=shown.base, again=True)
        else:
            _forget(app, key, answer)
            return done
    return None


def _forget(app: "SamledningApp", key: str, names: Iterable[str]) -> None:
    """What was typed in the form is kept now; its drafts are no longer needed."""
    for name in names:
        app.drafts.keep(draft_of(key, name), "", 0)


def _save(editing: Editing, base: Values, mine: Values, unit: "WriteUnit") -> None:
    editing.save(unit, base, mine)


def _both_texts(sentence: str, fields: tuple[FormField, ...], theirs: Values, mine: Values) -> Content:
    lines = [Content.styled(f"✗ {sentence}", "$error")]
    for each in fields:
        if theirs[each.name] not in (each.value, mine[each.name]):
            lines.append(user_text(_("{field}: deras text «{text}»").format(field=each.label, text=theirs[each.name])))
            lines.append(user_text(_("{field}: din text «{text}»").format(field=each.label, text=mine[each.name])))
    lines.append(Content(_("Din text står kvar nedan. Ändra den eller spara för att låta den gälla.")))
    return Content("\n").join(lines)


async def new_case(app: "SamledningApp") -> None:
    """Begin an incident: a name is enough, actors may follow at once."""

    async def begin(values: Values) -> str:
        moments = await asyncio.to_thread(read_moments, checklist_folders())
        incident_id = await app.desk.act(lambda unit: _create(unit, values, moments.names))
        if moments.fault:
            app.notify(moments.fault, severity="warning", markup=False)
        return incident_id

    incident_id = await ask_until_done(app, "new_case", _("Ny händelse"), _new_case_fields, begin)
    if incident_id:
        await app.show_case(incident_id)
        app.outbox.release()
        await app.show_earlier_lessons()
    elif app.case is None and not await _any_case(app):
        app.outbox.release()
        app.do_cases()


def _new_case_fields(values: Values) -> tuple[FormField, ...]:
    return (
        FormField(
            "name",
            _("Vad har hänt?"),
            values.get("name", ""),
            hint=_("Ett namn räcker, till exempel «Strömavbrott Örebro». Resten kan vänta."),
        ),
        FormField(
            "actors",
            _("Aktörer"),
            values.get("actors", ""),
            hint=_("Kan vänta. Skilj med semikolon; alias efter =, till exempel Region Örebro län=regionen; Polisen"),
        ),
        FormField(
            "exercise",
            _("Är det en övning?"),
            values.get("exercise", "no"),
            (("no", _("nej, skarpt läge")), ("yes", _("ja, övning"))),
        ),
    )


def _create(unit: "WriteUnit", values: Values, moments: tuple[tuple[str, str], ...]) -> str:
    from samledning.actor import service as actor
    from samledning.incident import service as incident

    incident_id = incident.create(unit, values["name"], moments=moments, exercise=values["exercise"] == "yes")
    for part in values["actors"].split(";"):
        name, aliases = parse_actor(part)
        if name:
            actor.add(unit, incident_id, name, aliases)
    return incident_id


async def _any_case(app: "SamledningApp") -> bool:
    from samledning.incident.queries import incidents

    return bool(await app.desk.ask(incidents))


def _case_values(incident: IncidentView) -> dict[str, str]:
    return {
        "name": incident.name,
        "purpose": incident.purpose,
        "phase": incident.phase.value,
        "occurrence": incident.occurrence.value,
        "type": incident.type,
        "places": ", ".join(incident.places),
        "convening_actor": incident.convening_actor,
        "mandate": incident.mandate,
        "exercise": "yes" if incident.exercise else "no",
    }


def _case_plain(values: Values) -> dict[str, object]:
    return {
        **values,
        "phase": Phase(values["phase"]),
        "occurrence": Occurrence(values["occurrence"]),
        "places": list(parse_names(values["places"])),
        "exercise": values["exercise"] == "yes",
    }


async def edit_case(app: "SamledningApp", start: str = "") -> None:
    """Change what is known about the incident, beginning at the field `start`."""
    if app.case is None:
        return
    incident_id = app.case.incident.id

    async def load() -> Values:
        from samledning.incident.queries import incident

        return _case_values(await app.desk.ask(lambda unit: incident(unit, incident_id)))

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        from samledning.incident import service as incident
        from samledning.register.queries import places_called

        wanted = _case_plain(mine)
        if mine["places"] != base["places"]:
            wanted["places"] = places_called(unit, mine["places"])
        incident.edit(unit, incident_id, _case_plain(base), wanted)

    await edit_until_saved(app, Editing(f"case.{incident_id}", _("Om händelsen"), load, _case_fields, save, start))


def _case_fields(values: Values) -> tuple[FormField, ...]:
    return (
        FormField("name", _("Namn"), values["name"]),
        FormField(
            "purpose", _("Syfte"), values["purpose"], hint=_("Vad ska vi vinna på att göra det här tillsammans?")
        ),
        FormField("phase", _("Fas"), values["phase"], [(p.value, _(PHASE_LABELS[p])) for p in Phase]),
        FormField(
            "occurrence", _("Läge"), values["occurrence"], [(o.value, _(OCCURRENCE_LABELS[o])) for o in Occurrence]
        ),
        FormField("type", _("Typ av händelse"), values["type"], hint=_("Till exempel storm, elavbrott, it-angrepp.")),
        FormField(
            "places",
            _("Kommuner och län"),
            values["places"],
            hint=_("Namn eller kod: Örebro län är 18, Örebro kommun 1880. Skilj med komma."),
        ),
        FormField(
            "convening_actor", _("Sammankallande"), values["convening_actor"], hint=_("Aktören som kallar samman.")
        ),
        FormField(
            "mandate", _("Mandat"), values["mandate"], hint=_("Vad samverkansledaren har fått i uppdrag, och av vem.")
        ),
        FormField("exercise", _("Övning"), values["exercise"], (("no", _("nej")), ("yes", _("ja")))),
    )


async def choose_copy_folder(app: "SamledningApp") -> None:
    """Choose where the second copy is kept, or turn it off."""
    workspace = app.workspace
    now = workspace.copy_folder()

    async def choose(values: Values) -> None:
        if not await asyncio.to_thread(_copy_to, workspace, values["folder"].strip()):
            raise Problem(_("Mappen finns inte. Kopian är inte ändrad."))

    def fields(values: Values) -> tuple[FormField, ...]:
        hint = _(
            "Till exempel ett USB-minne. Kopian är inte krypterad: den som har mappen kan läsa den. "
            "Lämna fältet tomt för att stänga av."
        )
        return (FormField("folder", _("Mapp"), values.get("folder", str(now) if now else ""), hint=hint),)

    await ask_until_done(app, "copy", _("Andra kopia"), fields, choose)
    app.refresh_lines()


def _copy_to(workspace: "Workspace", typed: str) -> bool:
    """Keep the copy in the folder that was typed, or turn it off; false where there is no such folder."""
    folder = Path(typed).expanduser() if typed else None
    if folder and not folder.is_dir():
        return False
    workspace.choose_copy_folder(folder)
    return True
