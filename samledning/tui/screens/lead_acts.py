"""What is done in a meeting that asks for something first: whom, which item, how long, which words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.meeting.terms import ORDER_LABELS, Carried, Happened, ItemState, Order, Waiting
from samledning.meeting.views import CarriedItem, ItemView, LeadView
from samledning.tui import lead_words as words
from samledning.tui.goals import short
from samledning.tui.promise_words import named
from samledning.tui.screens import agenda_forms
from samledning.tui.screens.ask import NO, YES, Answer, AskKey, AskText, Choose, yes_or_no
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.lead import Lead

AGAIN, ITEM = "again", "item"


async def _actor(lead: "Lead", chosen: str, question: str) -> str:
    """The actor chosen in the list, else one that is asked for; empty for none."""
    if chosen or lead.view is None:
        return chosen
    view = lead.view
    rows = dict.fromkeys((*(each.actor_id for each in view.queue), *(each.actor_id for each in view.roll)))
    names = {each.actor_id: each.actor for each in view.roll}
    choices = [(each, user_text(names[each])) for each in rows if each in names]
    if not choices:
        lead.tell(_("Ingen aktör är med. F8 upprop lägger till."))
        return ""
    return await lead.app.push_screen_wait(Choose(question, choices)) or ""


async def give_floor(lead: "Lead", chosen: str) -> None:
    """Give the floor to an actor, whether it has asked or not."""
    from samledning.meeting import leading

    if actor_id := await _actor(lead, chosen, _("Vem får ordet?")):
        await lead.lead_on(lambda unit: leading.give_floor(unit, lead.meeting_id, actor_id))


async def ask_floor(lead: "Lead", chosen: str, *, question: bool = False) -> None:
    """An actor asks for the floor, or has a question to what is being said."""
    from samledning.meeting import leading

    asks = _("Vem har en fråga?") if question else _("Vem begär ordet?")
    if actor_id := await _actor(lead, chosen, asks):
        await lead.lead_on(lambda unit: leading.ask(unit, lead.meeting_id, actor_id, question=question))


async def unask(lead: "Lead", chosen: str) -> None:
    """An actor does not want the floor any more."""
    from samledning.meeting import leading

    if actor_id := await _actor(lead, chosen, _("Vem tar tillbaka sin begäran?")):
        await lead.lead_on(lambda unit: leading.unask(unit, lead.meeting_id, actor_id))


async def move_speaker(lead: "Lead", chosen: str, by: int) -> None:
    """Move an actor a place up or down among those who have asked for the floor; from then on the order is by hand.

    One whose turn it simply is comes in front of all the others whose turn it is.
    """
    from samledning.meeting import leading

    view = lead.view
    asked = [each.actor_id for each in view.queue if each.why is not Waiting.TURN] if view else []
    if view is None or chosen not in [each.actor_id for each in view.queue]:
        lead.tell(_("Välj någon som står på tur i talarlistan först."))
        return
    if chosen not in asked:
        if by < 0:
            await lead.lead_on(lambda unit: leading.move(unit, lead.meeting_id, chosen))
        return
    others = [each for each in asked if each != chosen]
    place = asked.index(chosen) + by
    if 0 <= place < len(asked):
        before = others[place] if place < len(others) else None
        await lead.lead_on(lambda unit: leading.move(unit, lead.meeting_id, chosen, before_id=before))


async def speaking_order(lead: "Lead") -> None:
    """Choose in what order those in the speaker list get the floor."""
    from samledning.meeting import leading

    if lead.view is None:
        return
    letters = {Order.LIST: "l", Order.HAND: "b", Order.LEAST_HEARD: "m"}
    answers = [Answer(letters[each], each.value, Content(_(ORDER_LABELS[each]))) for each in Order]
    question = _("I vilken ordning får de ordet?")
    chosen = await lead.app.push_screen_wait(AskKey(question, answers, lead.view.meeting.speaking.value))
    if chosen:
        await lead.lead_on(lambda unit: leading.set_order(unit, lead.meeting_id, Order(chosen)))


async def note_presence(lead: "Lead", chosen: str, said: Happened) -> None:
    """An actor came, or left."""
    from samledning.meeting import leading

    question = _("Vem har kommit?") if said is Happened.LATE else _("Vem har lämnat mötet?")
    actor_id = await _actor(lead, chosen, question)
    if actor_id and await lead.lead_on(lambda unit: leading.roll(unit, lead.meeting_id, actor_id, said)):
        told = _("{actor} har kommit.") if said is Happened.LATE else _("{actor} har lämnat mötet. Blev det fel: k.")
        names = {each.actor_id: each.actor for each in lead.view.roll} if lead.view else {}
        lead.tell(told.format(actor=names.get(actor_id, "")))


async def go_to_item(lead: "Lead", chosen: str) -> None:
    """Take up an item in another order than that of the agenda."""
    from samledning.meeting import leading

    if lead.view is None:
        return
    item_id = chosen
    if not item_id:
        rows = [
            (each.item.id, user_text(f"{each.item.place}  {each.item.title}"))
            for each in lead.view.agenda
            if each.state is not ItemState.NOW
        ]
        item_id = await lead.app.push_screen_wait(Choose(_("Vilken punkt tas upp?"), rows)) or ""
    if item_id:
        await lead.lead_on(lambda unit: leading.go_to(unit, lead.meeting_id, item_id))


async def put_aside(lead: "Lead", item_id: str) -> None:
    """An item is not taken up in this meeting."""
    from samledning.meeting import leading

    if not item_id:
        lead.tell(_("Välj en punkt i dagordningen först."))
        return
    on, left = (lead.view.item, lead.view.next_item) if lead.view else (None, None)
    following = left.item.id if on and left and on.item.id == item_id else ""

    def aside(unit: "WriteUnit") -> None:
        leading.put_aside(unit, lead.meeting_id, item_id)
        if following:
            leading.go_to(unit, lead.meeting_id, following)

    if await lead.lead_on(aside):
        lead.tell(_("Punkten kommer tillbaka på nästa möte."))


async def more_time(lead: "Lead") -> None:
    """Give the item more minutes, or stop the clock of whoever speaks."""
    from samledning.meeting import leading

    view = lead.view
    if view is None:
        return
    more = [
        Answer("2", "2", Content(_("2 minuter till för punkten"))),
        Answer("5", "5", Content(_("5 minuter till för punkten"))),
        Answer("0", "10", Content(_("10 minuter till för punkten"))),
    ]
    answers = more if view.item else []
    if view.floor:
        text = _("Låt talarens klocka gå igen") if view.floor.paused else _("Stanna talarens klocka")
        answers.append(Answer("p", "pause", Content(text)))
    if not answers:
        lead.tell(_("Ingen punkt är på tur än. F4 går till den första."))
        return
    now = lead.samledning.clock.now()
    note = Content("\n").join([words.item_clock(view, now), words.head(view, now)])
    chosen = await lead.app.push_screen_wait(AskKey(_("Hur gör ni med tiden?"), answers, note=note))
    if chosen == "pause":
        await pause(lead)
    elif chosen and view.item:
        item_id = view.item.item.id
        await lead.lead_on(lambda unit: leading.extend(unit, lead.meeting_id, item_id, int(chosen)))


async def pause(lead: "Lead") -> None:
    """Stop the clock of whoever speaks, or let it go on."""
    from samledning.meeting import leading

    await lead.lead_on(lambda unit: leading.pause(unit, lead.meeting_id))


async def _as_it_stands(lead: "Lead") -> LeadView | None:
    """The meeting read anew, for a question that tells who has answered what: the screen may be a moment behind.

    None, and it is told, where it cannot be read.
    """
    from samledning.meeting.lead import lead as view

    try:
        return await lead.ask(lambda unit: view(unit, lead.meeting_id))
    except Problem as problem:
        lead.tell(problem)
        return None


async def read_back(lead: "Lead") -> None:
    """Show a wording to be read back to all, and take the stances, in the screen made for that."""
    from samledning.tui.screens.stances import Stances

    view = await _as_it_stands(lead)
    if view is None:
        return
    subjects = view.read_back
    if not subjects:
        lead.tell(_("Det finns inget förslag att läsa upp. Skriv det i loggraden: ! och sedan ordalydelsen."))
        return
    subject_id: str | None = subjects[0].subject_id
    if len(subjects) > 1:
        rows = [(each.subject_id, words.subject_line(each)) for each in subjects]
        subject_id = await lead.app.push_screen_wait(Choose(_("Vad läses upp?"), rows, subjects[0].subject_id))
    if not subject_id:
        return
    lead.app.push_screen(Stances(subject_id, meeting_id=lead.meeting_id))


async def park(lead: "Lead") -> None:
    """Park an issue of the item that is on."""
    view = lead.view
    parked = await agenda_forms.park(
        lead.samledning, meeting_id=lead.meeting_id, item_id=view.item.item.id if view and view.item else None
    )
    if parked:
        lead.tell(_("Frågan är parkerad och kommer tillbaka."))


async def add_item(lead: "Lead") -> None:
    """Put an item on the agenda, after the one that is on."""
    view = lead.view
    following = view.next_item.item.id if view and view.next_item else ""
    await agenda_forms.add_item(lead.samledning, lead.meeting_id, before=following)


async def notes(lead: "Lead", item_id: str) -> None:
    """Write notes on an item: for the minutes, and for whoever leads only."""
    item = _item(lead.view, item_id)
    if item is None:
        lead.tell(_("Ingen punkt är på tur än. F4 går till den första."))
        return
    await agenda_forms.edit_notes(lead.samledning, item)


def _item(view: LeadView | None, item_id: str) -> ItemView | None:
    return next((each.item for each in view.agenda if each.item.id == item_id), None) if view else None


async def take_lead(lead: "Lead") -> None:
    """The person at this seat leads from now on."""
    from samledning.meeting import leading

    if await lead.lead_on(lambda unit: leading.take_lead(unit, lead.meeting_id)):
        lead.tell(_("Du leder mötet nu."))


async def next_meeting(lead: "Lead") -> None:
    """Plan the meeting that follows, in the form of this one, so that all hear when it is (LE-10)."""
    from samledning.meeting import service
    from samledning.tui.when import coming_or_problem

    case, view = lead.samledning.case, lead.view
    if case is None or view is None:
        return
    typed = await lead.app.push_screen_wait(AskText(_("När ses ni nästa gång? Till exempel 16.00.")))
    if not typed:
        return
    try:
        starts_at = coming_or_problem(typed, lead.samledning.clock.now())
    except Problem as problem:
        lead.tell(problem)
        return
    forms, library = await lead.samledning.shelf.forms(), await lead.samledning.shelf.library()
    form = forms.find(view.meeting.form) or next(iter(forms.forms), None)
    if starts_at is None or form is None:
        return
    planned = await lead.act(
        lambda unit: service.create(
            unit, case.incident.id, form, starts_at=starts_at, channel=view.meeting.channel, library=library
        )
    )
    if planned:
        lead.tell(_("Nästa möte är {time}.").format(time=clock.short(starts_at, lead.samledning.clock.now())))


def is_at_last(view: LeadView) -> bool:
    """Whether no item is left, or only such as were passed over on the way to the one that is on."""
    left = view.next_item
    return left is None or (view.item is not None and left.item.place < view.item.item.place)


async def end(lead: "Lead") -> None:
    """End the meeting, once what was not done has been seen."""
    view = await _as_it_stands(lead)
    if view is None:
        return
    answers = list(yes_or_no(_("Ja, avsluta mötet"), _("Nej, inte än")))
    if view.unsaid:
        answers.append(Answer("t", AGAIN, Content(_("Ja, och ta upp det som inget sades om på nästa möte"))))
    if view.next_item and view.next_item is not view.item:
        left = view.next_item.item
        text = _("Gå till punkt {place} {title}").format(place=left.place, title=short(left.title))
        answers.append(Answer("p", ITEM, user_text(text)))
    question = _("Avsluta {meeting}?").format(meeting=view.meeting.label)
    note = Content("\n").join(_left_over(view))
    chosen = await lead.app.push_screen_wait(AskKey(question, answers, NO, note))
    if chosen == ITEM and view.next_item:
        await go_to_item(lead, view.next_item.item.id)
    elif chosen in (YES, AGAIN):
        await _close(lead, view.unsaid if chosen == AGAIN else ())


async def _close(lead: "Lead", again: Iterable[ItemView]) -> None:
    """End the meeting; these items are taken up `again` at the next."""
    from samledning.meeting import leading, service

    forms, library = await lead.samledning.shelf.forms(), await lead.samledning.shelf.library()
    carried: list[CarriedItem] = []

    def close(unit: "WriteUnit") -> None:
        for item in again:
            leading.put_aside(unit, lead.meeting_id, item.id)
        carried.extend(service.close(unit, lead.meeting_id, forms=forms, library=library))

    if await lead.lead_on(close):
        back = [each for each in carried if each.why is not Carried.RECURRING]  # the others always do
        text = ngettext("{n} punkt kommer tillbaka.", "{n} punkter kommer tillbaka.", len(back)).format(n=len(back))
        told = _("Mötet är avslutat {time}.").format(time=clock.hhmm(lead.samledning.clock.now()))
        lead.samledning.notify(f"{told} {text}" if back else told)
        lead.samledning.show_after(lead.meeting_id)


def _left_over(view: LeadView) -> list[Content]:
    """What was not done in a meeting that is about to end."""
    told: list[Content] = []
    left = [each.item for each in view.agenda if each.state in (ItemState.COMING, ItemState.PASSED)]
    if left:
        told.append(Content.styled(_("Inte behandlat, kommer tillbaka på nästa möte:"), "bold $warning"))
        told += [user_text(f"  – {each.place} {each.title}") for each in left]
    if view.unsaid:
        told.append(Content.styled(_("Togs upp, men inget är antecknat och ingen hade ordet:"), "bold $warning"))
        told += [user_text(f"  – {each.place} {each.title}") for each in view.unsaid]
    if view.parked:
        told.append(Content.styled(_("Parkerat:"), "bold"))
        told += [user_text(f"  & {each.label} {short(each.text)}") for each in view.parked]
    asked = [each for each in view.read_back if each.left or each.read_back_at is None]
    if asked:
        told.append(Content.styled(_("Inte återläst eller inte besvarat av alla:"), "bold $warning"))
        told += [user_text(f"  ○ {each.label} {short(each.wording)}") for each in asked]
    if view.not_heard:
        names = named(view.not_heard)
        told.append(user_text(_("Inte hörda i mötet: {names}").format(names=names), "$warning"))
    return told or [Content.styled(_("✓ Allt är behandlat och alla är hörda."), "$success")]
