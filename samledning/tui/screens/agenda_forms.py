"""The forms of what stands on an agenda: an item, its notes, an issue that is parked."""

from typing import TYPE_CHECKING, Any

from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.meeting.terms import ITEM_LABELS, ItemKind
from samledning.meeting.views import ItemView, ParkedView
from samledning.tui.screens.form import FormField, marking_fields
from samledning.tui.screens.forms import Editing, ask_until_done, edit_until_saved
from samledning.tui.screens.goal_setting import Fields, Setting, Values
from samledning.tui.screens.meeting_forms import setting, whole
from samledning.tui.whens import read_when, written

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp


NEW_ITEM: Values = {
    **dict.fromkeys(("title", "purpose", "presenter", "script", "to_agree"), ""),
    "kind": ItemKind.DISCUSSION.value,
    "minutes": "5",
    "recurring": "no",
}


def item_values(item: ItemView) -> Values:
    """What stands in the form of an item."""
    return {
        "title": item.title,
        "kind": item.kind.value,
        "minutes": str(item.minutes),
        "purpose": item.purpose,
        "presenter": item.presenter,
        "script": item.script,
        "to_agree": item.to_agree,
        "recurring": "yes" if item.recurring else "no",
    }


def item_fields(values: Values, now: Setting) -> Fields:
    """The form of an item: what it is for comes before what it is about."""
    kinds = [(each.value, _(ITEM_LABELS[each])) for each in ItemKind]
    return (
        FormField("title", _("Punkt"), values["title"], hint=_("Vad gäller den?")),
        FormField("kind", _("Slag"), values["kind"], kinds, hint=_("Allt som bara är information kan skickas ut.")),
        FormField("minutes", _("Minuter"), values["minutes"]),
        FormField("purpose", _("Syfte"), values["purpose"], hint=_("Vad ska ha hänt när punkten är klar?")),
        FormField("to_agree", _("Att komma överens om"), values["to_agree"], tall=True),
        FormField("script", _("Säg"), values["script"], hint=_("Det du läser upp när punkten börjar."), tall=True),
        FormField("presenter", _("Föredras av"), values["presenter"], names=now.names),
        FormField(
            "recurring",
            _("Återkommer"),
            values["recurring"],
            (("no", _("nej, bara det här mötet")), ("yes", _("ja, på varje möte"))),
        ),
    )


def item_plain(values: Values, now: Setting) -> dict[str, Any]:
    """What is kept of an item; a presenter that is an actor of the case is kept as that."""
    actor_id, named = actor_or_person(values["presenter"], now)
    return {
        **{name: values[name] for name in ("title", "purpose", "script", "to_agree")},
        "kind": ItemKind(values["kind"]),
        "minutes": whole(values["minutes"]),
        "presenter_actor_id": actor_id,
        "presenter": named,
        "recurring": values["recurring"] == "yes",
    }


def actor_or_person(typed: str, now: Setting) -> tuple[str | None, str]:
    """The actor of the case that a name means, else the name as it was typed."""
    found = now.case.names.fitting(typed, now.case.incident.places) if typed.strip() else ()
    return (found[0].id, "") if len(found) == 1 else (None, typed.strip())


async def add_item(app: "SamledningApp", meeting_id: str, *, before: str = "") -> str | None:
    """Put an item on the agenda, in front of another or last. Returns its id, None where the form is left."""
    from samledning.meeting import agenda

    now = setting(app)

    async def add(values: Values) -> str:
        plain = item_plain(values, now)
        return await app.desk.act(
            lambda unit: agenda.add(unit, meeting_id, plain.pop("kind"), plain.pop("title"), before=before, **plain)
        )

    def fields(values: Values) -> Fields:
        return item_fields(values or NEW_ITEM, now)

    return await ask_until_done(app, f"item.new.{meeting_id}", _("Ny punkt på dagordningen"), fields, add)


async def edit_item(app: "SamledningApp", item: ItemView) -> None:
    """Change an item of the agenda."""
    from samledning.meeting import agenda

    now = setting(app)

    async def load() -> Values:
        return item_values(await _item_now(app, item))

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        agenda.edit(unit, item.id, item_plain(base, now), item_plain(mine, now))

    title = _("Punkt {place}: ändra").format(place=item.place)
    await edit_until_saved(app, Editing(f"item.{item.id}", title, load, lambda values: item_fields(values, now), save))


async def edit_notes(app: "SamledningApp", item: ItemView) -> None:
    """Write notes on an item: those for the minutes, and those of whoever leads."""
    from samledning.meeting import agenda

    async def load() -> Values:
        found = await _item_now(app, item)
        return {"notes": found.notes, "moderator_notes": found.moderator_notes}

    def fields(values: Values) -> Fields:
        return (
            FormField("notes", _("Anteckningar"), values["notes"], tall=True),
            FormField(
                "moderator_notes",
                _("Bara för dig"),
                values["moderator_notes"],
                hint=_("Internt: står i inget som skickas ut."),
                tall=True,
            ),
        )

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        agenda.edit(unit, item.id, base, mine)

    title = _("Punkt {place}: anteckningar").format(place=item.place)
    await edit_until_saved(app, Editing(f"item.notes.{item.id}", title, load, fields, save))


async def _item_now(app: "SamledningApp", item: ItemView) -> ItemView:
    """The item as it stands. Raises a `Problem` where it has been taken off the agenda."""
    from samledning.meeting.queries import agenda

    items = await app.desk.ask(lambda unit: agenda(unit, item.meeting_id))
    if found := next((each for each in items if each.id == item.id), None):
        return found
    raise Problem(_("Punkten står inte på mötets dagordning."))


# A parked issue


NEW_PARKED: Values = {
    **dict.fromkeys(("text", "forum", "owner", "return_at", "secrecy_ground"), ""),
    "marking": Marking.PARTICIPANTS.value,
}


def parked_values(parked: ParkedView) -> Values:
    """What stands in the form of a parked issue."""
    return {
        "text": parked.text,
        "forum": parked.forum,
        "owner": parked.owner,
        "return_at": written(parked.return_at),
        "marking": parked.marking.value,
        "secrecy_ground": parked.secrecy_ground,
    }


def parked_fields(values: Values, now: Setting) -> Fields:
    """The form of a parked issue: what, where to, who sees to it, when it comes back."""
    return (
        FormField("text", _("Fråga"), values["text"], hint=_("Vad behöver talas om någon annanstans?")),
        FormField("forum", _("Forum"), values["forum"], hint=_("Till exempel utbildningsgruppen.")),
        FormField("owner", _("Ägare"), values["owner"], hint=_("Vem ser till att det blir av?"), names=now.names),
        FormField(
            "return_at",
            _("Tillbaka"),
            values["return_at"],
            hint=_("Tomt: till nästa möte; hos ett annat forum ingen särskild tid."),
        ),
        *marking_fields(values),
    )


def parked_plain(values: Values, now: Setting) -> dict[str, Any]:
    """What is kept of a parked issue; an owner that is an actor of the case is kept as that."""
    actor_id, named = actor_or_person(values["owner"], now)
    return {
        "text": values["text"],
        "forum": values["forum"],
        "owner_actor_id": actor_id,
        "owner": named,
        "return_at": read_when(values["return_at"], now.now),
        "marking": Marking(values["marking"]),
        "secrecy_ground": values["secrecy_ground"],
    }


async def park(app: "SamledningApp", *, meeting_id: str | None = None, item_id: str | None = None) -> str | None:
    """Park an issue. Returns its id, None where the form is left."""
    from samledning.meeting import parking

    now = setting(app)

    async def keep(values: Values) -> str:
        plain = parked_plain(values, now)
        return await app.desk.act(
            lambda unit: parking.park(unit, now.case.incident.id, meeting_id=meeting_id, item_id=item_id, **plain)
        )

    def fields(values: Values) -> Fields:
        return parked_fields(values or NEW_PARKED, now)

    return await ask_until_done(app, "parked.new", _("Parkera en fråga"), fields, keep)


async def edit_parked(app: "SamledningApp", parked: ParkedView) -> None:
    """Change a parked issue."""
    from samledning.meeting import parking, queries

    now = setting(app)

    async def load() -> Values:
        found = await app.desk.ask(lambda unit: queries.parked(unit, now.case.incident.id))
        return parked_values(next((each for each in found if each.id == parked.id), parked))

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        parking.edit(unit, parked.id, parked_plain(base, now), parked_plain(mine, now))

    title = _("{label}: ändra").format(label=parked.label)
    await edit_until_saved(
        app, Editing(f"parked.{parked.id}", title, load, lambda values: parked_fields(values, now), save)
    )
