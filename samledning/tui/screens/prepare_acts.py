"""What is done with a meeting that is prepared, beyond filling in a form."""

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.i18n import _
from samledning.meeting.opening import opening
from samledning.meeting.views import InviteeView, PrepareView
from samledning.tui.screens.ask import Answer, AskKey, Choose
from samledning.tui.screens.form import FormField
from samledning.tui.screens.forms import Editing, ask_until_done, edit_until_saved
from samledning.tui.screens.goal_setting import Fields, Values, ids
from samledning.tui.screens.handing_out import hand_out_document
from samledning.tui.screens.meeting_forms import edit_meeting
from samledning.tui.text import user_text
from samledning.tui.whens import read_when, written

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.prepare import Prepare


async def bring(place: "Prepare", number: int) -> None:
    """Put something that comes back on the agenda."""
    from samledning.meeting import agenda

    if place.prepared is None or number >= len(place.prepared.carried):
        return
    carried = place.prepared.carried[number]
    await place.act(lambda unit: agenda.bring(unit, place.meeting_id, carried))


async def move(place: "Prepare", by: int) -> None:
    """Move the chosen item, or the chosen actor in the order of the roll call."""
    from samledning.meeting import agenda, inviting

    if place.prepared is None:
        return
    if item := place.item:
        before = _place_before([each.id for each in place.prepared.agenda], item.id, by)
        verb = partial(agenda.move, item_id=item.id, before=before or "")
    elif invitee := place.invitee:
        before = _place_before([each.id for each in place.prepared.invitees], invitee.id, by)
        verb = partial(inviting.move, invitee_id=invitee.id, before=before or "")
    else:
        place.tell(_("Välj en punkt eller en deltagare först."))
        return
    if before is not None:
        await place.act(verb)


def _place_before(order: list[str], moving: str, by: int) -> str | None:
    """In front of which one it comes, empty for last; None where it cannot be moved further."""
    place = order.index(moving) + by
    if not 0 <= place < len(order):
        return None
    others = [each for each in order if each != moving]
    return others[place] if place < len(others) else ""


async def invite(place: "Prepare") -> None:
    """Choose those that the meeting is for; each choice puts one in or takes it out."""
    from samledning.meeting import service

    case = place.samledning.case
    chosen: str | None = ""
    while case and place.prepared and chosen is not None:
        invited = [each.actor_id for each in place.prepared.invitees]
        rows = [
            (each, user_text(f"{'●' if each in invited else '○'} {name}")) for each, name in case.actor_names.items()
        ]
        question = _("Vilka är med i mötet? Escape när du är klar.")
        chosen = await place.app.push_screen_wait(
            Choose(question, [("all", Content(_("alla aktörer"))), *rows], chosen)
        )
        if chosen is None:
            return
        wanted = None if chosen == "all" else [each for each in invited if each != chosen]
        if wanted is not None and chosen not in invited:
            wanted.append(chosen)
        await place.act(partial(service.invite, meeting_id=place.meeting_id, actor_ids=wanted))
        place.stale = True
        await place.refresh_now()


async def leave_out(place: "Prepare", invitee: InviteeView) -> None:
    """The meeting is not for an actor after all."""
    from samledning.meeting import service

    if place.prepared:
        wanted = [each.actor_id for each in place.prepared.invitees if each.id != invitee.id]
        await place.act(lambda unit: service.invite(unit, place.meeting_id, wanted))


async def expect(place: "Prepare", invitee: InviteeView) -> None:
    """Say what is expected of an actor, and whether it is on the reporting list."""
    from samledning.meeting import inviting, queries

    app = place.samledning

    async def load() -> Values:
        found = await app.desk.ask(lambda unit: queries.invitees(unit, place.meeting_id))
        now = next((each for each in found if each.id == invitee.id), invitee)
        return {"expectation": now.expectation, "reports": "yes" if now.reports else "no"}

    def fields(values: Values) -> Fields:
        return (
            FormField(
                "expectation",
                _("Det här väntas"),
                values["expectation"],
                hint=_("Till exempel: läget i vården, prognos till i morgon. Står i inbjudan."),
                tall=True,
            ),
            FormField(
                "reports",
                _("Rapporterar"),
                values["reports"],
                (("yes", _("ja, i lägesrundan")), ("no", _("nej, lyssnar"))),
            ),
        )

    def plain(values: Values) -> dict[str, object]:
        return {"expectation": values["expectation"], "reports": values["reports"] == "yes"}

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        inviting.expect(unit, invitee.id, plain(base), plain(mine))

    await edit_until_saved(app, Editing(f"invitee.{invitee.id}", invitee.actor, load, fields, save))


async def ask_material(place: "Prepare") -> None:
    """Ask those that the meeting is for for material before it."""
    from samledning.meeting import inviting

    app, prepared = place.samledning, place.prepared
    if prepared is None:
        return
    meeting, now = prepared.meeting, app.clock.now()
    actors = [(each.actor_id, user_text(each.actor).plain) for each in prepared.invitees]
    due = written(meeting.starts_at) if meeting.starts_at > now else ""

    def fields(values: Values) -> Fields:
        return (
            FormField(
                "text",
                _("Underlag"),
                values.get("text", _("lägesrapport inför {meeting}").format(meeting=meeting.label)),
                hint=_("Vad ber ni om? Det blir en begäran som går att följa."),
            ),
            FormField("due_at", _("Senast"), values.get("due_at", due), hint=_("Till exempel 15.30.")),
            FormField(
                "actor_ids",
                _("Från"),
                values.get("actor_ids", ""),
                actors,
                hint=_("Ingen vald: alla som är med."),
                several=True,
            ),
        )

    async def ask(values: Values) -> str:
        due_at = read_when(values["due_at"], app.clock.now())
        return await app.desk.act(
            lambda unit: inviting.ask_material(
                unit, meeting.id, values["text"], actor_ids=ids(values["actor_ids"]), due_at=due_at
            )
        )

    title = _("Be om underlag inför {meeting}").format(meeting=meeting.label)
    await ask_until_done(app, f"material.{meeting.id}", title, fields, ask)


async def draft_opening(place: "Prepare") -> None:
    """Draft the opening from the case where nothing is written yet, and show it in the form."""
    from samledning.agreement.queries import board
    from samledning.meeting import service

    case, prepared = place.samledning.case, place.prepared
    if case is None or prepared is None:
        return
    if not prepared.meeting.opening:
        found = await place.ask(lambda unit: board(unit, case.incident.id))
        text = opening(prepared.meeting, prepared.agenda, found.current_targets)
        await place.act(lambda unit: service.edit(unit, place.meeting_id, {"opening": ""}, {"opening": text}))
    await edit_meeting(place.samledning, place.meeting_id, "opening")


async def hand_out_invitation(place: "Prepare") -> None:
    """The invitation as text, to all or to one; or note that it has gone out."""
    prepared = place.prepared
    if prepared is None:
        return
    answers = [
        Answer("a", "all", Content(_("Texten till alla"))),
        Answer("e", "one", Content(_("Texten till en aktör"))),
        Answer("s", "sent", Content(_("Inbjudan är skickad nu"))),
    ]
    question = _("Inbjudan till {meeting}").format(meeting=prepared.meeting.label)
    chosen = await place.app.push_screen_wait(AskKey(question, answers, note=_blocking(prepared)))
    match chosen:
        case "all":
            await _hand_out(place, prepared, "", prepared.meeting.label)
        case "one":
            await _hand_out_to_one(place, prepared)
        case "sent":
            await _note_sent(place)


def _blocking(prepared: PrepareView) -> Content | None:
    """What the invitation still lacks; it can be sent all the same."""
    lacks = [user_text(f"! {each.text}", "$warning") for each in prepared.missing if each.blocks]
    return Content("\n").join(lacks) if lacks else None


async def _hand_out_to_one(place: "Prepare", prepared: PrepareView) -> None:
    rows = [(each.actor_id, user_text(each.actor)) for each in prepared.invitees]
    chosen = await place.app.push_screen_wait(Choose(_("Till vem?"), rows))
    if chosen:
        await _hand_out(place, prepared, chosen, prepared.meeting.label)


async def _hand_out(place: "Prepare", prepared: PrepareView, actor_id: str, name: str) -> None:
    from samledning.document.queries import invitation

    case = place.samledning.case
    if case is None:
        return
    incident_id, meeting_id = case.incident.id, prepared.meeting.id
    await hand_out_document(
        place, _("Inbjudan"), name, lambda unit: invitation(unit, incident_id, meeting_id, actor_id=actor_id)
    )


async def _note_sent(place: "Prepare") -> None:
    from samledning.meeting import service

    def sent(unit: "WriteUnit") -> bool:
        service.invited(unit, place.meeting_id)
        return True

    if await place.act(sent):
        time = clock.hhmm(place.samledning.clock.now())
        place.tell(_("Inbjudan är noterad som skickad {time}.").format(time=time))
