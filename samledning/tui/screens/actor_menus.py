"""Lists beside the analysis that are chosen from rather than filled in: speaking order, forums, versions."""

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from textual.content import Content

from samledning import clock
from samledning.actor.views import Difference, ParticipantView, RevisionView, SpeakingPlace
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.register.terms import FORUM_LEVEL_LABELS, ForumLevel
from samledning.register.views import ForumView
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.form import FormField
from samledning.tui.screens.forms import Editing, Values, ask_until_done, edit_until_saved
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp

T = TypeVar("T")


async def _act(app: "SamledningApp", verb: "Callable[[WriteUnit], T]") -> T | None:
    """Do `verb`; a `Problem` is told to the user and gives None."""
    try:
        return await app.desk.act(verb)
    except Problem as problem:
        app.notify(str(problem), severity="error", markup=False)
        return None


async def speaking(app: "SamledningApp") -> None:
    """The order in which actors get the floor, and who speaks for each: moved, corrected and ended here."""
    from samledning.actor.queries import speaking_order

    while app.case:
        incident_id = app.case.incident.id
        places = await app.desk.ask(lambda unit, case=incident_id: speaking_order(unit, case))  # type: ignore[misc]
        rows = [(place.actor_id, _place_row(place)) for place in places]
        if not rows:
            app.notify(_("Ingen deltar än. I ringlistan gör «Deltar» en aktör till deltagare."), markup=False)
            return
        chosen = await app.push_screen_wait(Choose(_("Talarlista. Välj en aktör för att flytta eller ändra."), rows))
        if not chosen:
            return
        await _change_speaker(app, incident_id, places, next(place for place in places if place.actor_id == chosen))


async def _change_speaker(
    app: "SamledningApp", incident_id: str, places: tuple[SpeakingPlace, ...], place: SpeakingPlace
) -> None:
    from samledning.actor import calls

    order = [each.actor_id for each in places]
    at = order.index(place.actor_id)
    choices = [
        ("first", Content(_("Flytta först"))),
        ("up", Content(_("Flytta upp"))),
        ("down", Content(_("Flytta ner"))),
        *((each.id, user_text(_("Ändra {name}").format(name=each.name))) for each in place.participants),
        *(
            (f"end:{each.id}", user_text(_("{name} deltar inte längre").format(name=each.name)))
            for each in place.participants
        ),
    ]
    chosen = await app.push_screen_wait(Choose(place.actor, choices))
    moves = {"first": 0, "up": max(0, at - 1), "down": at + 2}
    if chosen in moves:
        to = moves[chosen]
        before = order[to] if to < len(order) else ""
        await _act(app, partial(calls.move_speaker, incident_id=incident_id, actor_id=place.actor_id, before=before))
    elif chosen and chosen.startswith("end:"):
        participant_id = chosen.removeprefix("end:")
        reason = await app.push_screen_wait(AskText(_("Varför deltar personen inte längre?"), about=participant_id))
        if reason is not None:
            await _act(app, partial(calls.strike_participant, participant_id=participant_id, reason=reason))
    elif chosen:
        await _edit_participant(app, incident_id, next(each for each in place.participants if each.id == chosen))


async def _edit_participant(app: "SamledningApp", incident_id: str, participant: ParticipantView) -> None:
    from samledning.actor import calls
    from samledning.actor.queries import speaking_order

    async def load() -> Values:
        places = await app.desk.ask(lambda unit: speaking_order(unit, incident_id))
        everyone = (each for place in places for each in place.participants)
        now = next((each for each in everyone if each.id == participant.id), participant)
        return {"name": now.name, "mandate": now.mandate, "contact": now.contact}

    def fields(values: Values) -> tuple[FormField, ...]:
        return (
            FormField("name", _("Namn"), values["name"]),
            FormField("mandate", _("Mandat"), values["mandate"]),
            FormField("contact", _("Nås på"), values["contact"]),
        )

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        calls.edit_participant(unit, participant.id, base, mine)

    title = _("Deltagare: {name}").format(name=participant.name)
    await edit_until_saved(app, Editing(f"participant.{participant.id}", title, load, fields, save))


async def forums(app: "SamledningApp") -> None:
    """Standing groups: bring one's actors in, or save a new one from the actors of this incident."""
    from samledning.actor import service as actor
    from samledning.register import queries

    if app.case is None:
        return
    incident_id = app.case.incident.id
    known = await app.desk.ask(queries.forums)
    rows = [(forum.id, _forum_row(forum)) for forum in known]
    new = ("new", Content(_("Spara händelsens aktörer som ett nytt nätverk …")))
    chosen = await app.push_screen_wait(
        Choose(_("Använd ett nätverk: dess aktörer kommer in i händelsen."), [*rows, new])
    )
    if chosen == "new":
        await _save_forum(app, incident_id)
    elif chosen:
        came = await _act(app, lambda unit: actor.use_forum(unit, incident_id, chosen))
        if came is not None:
            text = ngettext("{count} aktör har lagts till.", "{count} aktörer har lagts till.", len(came))
            app.notify(text.format(count=len(came)), markup=False)


async def _save_forum(app: "SamledningApp", incident_id: str) -> None:
    from samledning.actor.queries import actors
    from samledning.register.service import save_forum

    levels = [(level.value, _(FORUM_LEVEL_LABELS[level])) for level in ForumLevel]

    def fields(values: Values) -> tuple[FormField, ...]:
        return (
            FormField("name", _("Namn"), values.get("name", ""), hint=_("Till exempel Samverkan Örebro län.")),
            FormField("purpose", _("Syfte"), values.get("purpose", "")),
            FormField("level", _("Nivå"), values.get("level", ForumLevel.OPERATIVE.value), levels),
            FormField("meets", _("Träffas"), values.get("meets", ""), hint=_("Till exempel varje onsdag 09.00.")),
            FormField("mandate", _("Mandat"), values.get("mandate", "")),
        )

    def save(values: Values, unit: "WriteUnit") -> str:
        return save_forum(
            unit,
            values["name"],
            purpose=values["purpose"],
            level=ForumLevel(values["level"]),
            meets=values["meets"],
            mandate=values["mandate"],
            members=[each.organisation_id for each in actors(unit, incident_id)],
        )

    await ask_until_done(app, "forum", _("Nytt nätverk"), fields, lambda values: app.desk.act(partial(save, values)))


async def versions(app: "SamledningApp") -> None:
    """The saved versions of the analysis; one that is chosen is compared with the one before it, or with today."""
    from samledning.actor import queries

    if app.case is None:
        return
    incident_id = app.case.incident.id
    saved = await app.desk.ask(lambda unit: queries.revisions(unit, incident_id))
    now = app.clock.now()
    if not saved:
        app.notify(_("Ingen version är sparad än. F7 sparar en."), markup=False)
        return
    ordered = sorted(saved, key=lambda each: each.number)
    rows = [(each.id, _version_row(each, clock.short(each.at, now))) for each in reversed(ordered)]
    title = _("Välj en version för att se vad som har ändrats efter den.")
    while chosen := await app.push_screen_wait(Choose(title, rows)):
        place = next(number for number, each in enumerate(ordered) if each.id == chosen)
        following = ordered[place + 1] if place + 1 < len(ordered) else None
        differences = await app.desk.ask(partial(_compare, incident_id, chosen, following.id if following else ""))
        newer = following.label if following else _("nu")
        heading = _("{older} jämfört med {newer}").format(older=ordered[place].label, newer=newer)
        lines = [(str(number), user_text(each.text)) for number, each in enumerate(differences)]
        await app.push_screen_wait(Choose(heading, lines or [("", Content(_("Inget skiljer.")))]))


def _compare(incident_id: str, older: str, newer: str, unit: object) -> tuple[Difference, ...]:
    from samledning.actor.queries import compare
    from samledning.store.unit import ReadUnit

    assert isinstance(unit, ReadUnit)
    return compare(unit, incident_id, older, newer)


def _place_row(place: SpeakingPlace) -> Content:
    who = "; ".join(f"{each.name} ({each.mandate})" if each.mandate else each.name for each in place.participants)
    return Content.assemble(user_text(f"{place.position}. {place.actor}", "bold"), user_text(f"  {who}", "$muted"))


def _forum_row(forum: ForumView) -> Content:
    count = ngettext("{count} medlem", "{count} medlemmar", len(forum.members)).format(count=len(forum.members))
    more = [_(FORUM_LEVEL_LABELS[forum.level]), count, forum.meets, forum.purpose]
    return Content.assemble(
        user_text(forum.name, "bold"), user_text("".join(f"  {each}" for each in more if each), "$muted")
    )


def _version_row(version: RevisionView, when: str) -> Content:
    return Content.assemble(
        user_text(f"{version.label} {when} {version.initials}", "bold"), user_text(f"  {version.reason}", "$muted")
    )
