"""What is asked above the overview: who is on duty and until when, how a moment went, what is put aside."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.terms import ROLE_LABELS, Role
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.when import coming_or_problem, field_text

if TYPE_CHECKING:
    from samledning.incident.views import MomentView, StaffingView
    from samledning.overview.terms import Todo
    from samledning.review.views import DismissalView


async def staff(place: Place, staffing: "Sequence[StaffingView]") -> None:
    """Choose a role, then who holds it from now on, that nobody does, or when the one who does is relieved."""
    from samledning.incident import service
    from samledning.register.queries import persons
    from samledning.register.service import add_person

    case = place.samledning.case
    if case is None:
        return
    roles = [(role.value, Content(_(ROLE_LABELS[role]))) for role in Role]
    role = await place.app.push_screen_wait(Choose(_("Vilken roll?"), roles))
    if not role:
        return
    holding = [each for each in staffing if each.role.value == role]
    known = await place.ask(persons)
    rows = [(person.id, user_text(f"{person.initials}  {person.name}")) for person in known]
    more = [("new", Content(_("Någon annan …"))), ("none", Content(_("Ingen, rollen blir obesatt")))]
    if holding:
        more.insert(0, ("relief", user_text(_("När {name} avlöses …").format(name=holding[0].name))))
    who = await place.app.push_screen_wait(Choose(_("Vem?"), [*rows, *more]))
    if who == "relief":
        await _relief(place, holding[0])
    elif who == "none":
        for each in holding:
            await place.act(partial(service.relieve, staffing_id=each.id))
    elif who == "new":
        name = await place.app.push_screen_wait(AskText(_("Namn")))
        person = await place.act(lambda unit: add_person(unit, name or "")) if name else None
        if person:
            await _give(place, case.incident.id, Role(role), person.id, (name or "").strip())
    elif who:
        await _give(place, case.incident.id, Role(role), who, next(each.name for each in known if each.id == who))


async def _give(place: Place, incident_id: str, role: Role, person_id: str, name: str) -> None:
    """Let somebody have a role from now on, and say so."""
    from samledning.incident import service

    if await place.act(lambda unit: service.staff(unit, incident_id, role, person_id)):
        place.tell(_("{name} är {role} från och med nu.").format(name=name, role=_(ROLE_LABELS[role])))


async def _relief(place: Place, held: "StaffingView") -> None:
    from samledning.incident import service

    now = place.samledning.clock.now()
    question = _("När avlöses {name}? Till exempel 19.00. Tomt tar bort tiden.").format(name=held.name)
    text = await place.app.push_screen_wait(AskText(question, field_text(held.relief_at, now), about=held.id))
    if text is None:
        return
    try:
        at = coming_or_problem(text, now)
    except Problem as problem:
        place.tell(problem)
        return
    await place.act(lambda unit: service.set_relief(unit, held.id, at))


async def report_moment(place: Place, moment: "MomentView", names: Mapping[str, str]) -> None:
    """What an actor says of how a moment went (AN-06)."""
    from samledning.incident import service

    wanted = moment.scope or tuple(names)
    rows = [
        (actor, user_text(f"{'●' if actor in moment.reported else '○'} {names[actor]}"))
        for actor in wanted
        if actor in names
    ]
    question = _("{moment}: vem återkopplar?").format(moment=moment.name)
    actor = await place.app.push_screen_wait(Choose(question, rows))
    if not actor:
        return
    asked = _("Vad säger {actor} om hur det gick?").format(actor=names[actor])
    text = await place.app.push_screen_wait(AskText(asked, about=moment.id))
    if text is not None:
        await place.act(lambda unit: service.report_moment(unit, moment.id, actor, text))


async def dismiss(place: Place, what: "Todo | None") -> None:
    """Put the chosen thing to do aside, with a reason."""
    from samledning.review import service

    case = place.samledning.case
    if case is None or what is None:
        place.tell(_("Välj en rad i Att göra nu först."))
        return
    question = _("Varför avfärdas «{what}»? Det kommer tillbaka när läget ändras.").format(what=what.name)
    reason = await place.app.push_screen_wait(AskText(question, about=what.key))
    if reason is not None:
        text = f"{what.label} {what.text}".strip()
        await place.act(
            lambda unit: service.dismiss(unit, case.incident.id, what.key, facts=what.facts, text=text, reason=reason)
        )


async def dismissed(place: Place, found: "Sequence[DismissalView]") -> None:
    """Show what is put aside; Enter takes something up again."""
    from samledning.review import service

    if not found:
        place.tell(_("Inget är undanlagt."))
        return
    now = place.samledning.clock.now()
    rows = [
        (each.id, user_text(f"{clock.short(each.at, now)} {each.initials} {each.text}  {each.reason}"))
        for each in found
    ]
    chosen = await place.app.push_screen_wait(Choose(_("Undanlagt. Enter tar tillbaka det."), rows))
    if chosen:
        await place.act(lambda unit: service.recall(unit, chosen))
