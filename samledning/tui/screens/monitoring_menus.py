"""What is done with sources and with what they say, each in a question or two."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from samledning.i18n import _
from samledning.log.terms import Kind
from samledning.monitoring.terms import KIND_NAMES, SHORT_NAMES, SourceKind, Wanted
from samledning.monitoring.views import SourceHealth, ThreadView
from samledning.tui.outside import source_row
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.screens.converting import choose_actor, wanted_by
from samledning.tui.screens.plain_text import PlainText
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.monitoring import Monitoring

NEW_FEED = "new"


async def choose_source(place: Place, health: Sequence[SourceHealth]) -> None:
    """Let a source be followed, or not any more."""
    now = place.samledning.clock.now()
    by_key = {each.key: each for each in health}
    unused = [kind for kind in SourceKind if kind is not SourceKind.FEED and kind.value not in by_key]
    rows = [
        *((each.key, source_row(each, now)) for each in health),
        *((kind.value, user_text(f"○ {_(KIND_NAMES[kind])}  {_('av')}")) for kind in unused),
        (NEW_FEED, Content(_("Annat flöde: CAP, RSS eller Atom …"))),
    ]
    chosen = await place.app.push_screen_wait(Choose(_("Vilken källa? Enter slår på eller av."), rows))
    if not chosen:
        return
    if chosen in by_key and by_key[chosen].on:
        await _turn_off(place, chosen)
    else:
        await _turn_on(place, chosen)


async def _turn_off(place: Place, key: str) -> None:
    from samledning.monitoring import service
    from samledning.monitoring.queries import sources

    assert place.samledning.case
    incident_id = place.samledning.case.incident.id

    def stop(unit: "WriteUnit") -> str:
        source = next(each for each in sources(unit, incident_id) if each.key == key)
        service.turn_off(unit, source.id)
        return source.name

    if name := await place.act(stop):
        place.tell(_("{source} följs inte längre.").format(source=name))


async def _turn_on(place: Place, key: str) -> None:
    """Follow a source, once somebody has said how whoever runs it can reach them."""
    from samledning.monitoring import service
    from samledning.monitoring.queries import last_contact

    assert place.samledning.case
    incident_id = place.samledning.case.incident.id
    kind, _colon, url = key.partition(":")
    name = ""
    if key == NEW_FEED:
        kind = SourceKind.FEED.value
        url = await place.app.push_screen_wait(AskText(_("Vilken adress har flödet? Den börjar med https://."))) or ""
        if not url:
            return
        name = await place.app.push_screen_wait(AskText(_("Vad ska flödet kallas? Kan lämnas tomt."), about=url)) or ""
    known = await place.ask(last_contact)
    question = _("Vilken e-postadress eller vilket telefonnummer får källan? Den skickas med varje gång den frågas.")
    contact = await place.app.push_screen_wait(AskText(question, known))
    if contact is None:
        return
    done = await place.act(
        lambda unit: service.turn_on(unit, incident_id, SourceKind(kind), contact, url=url, name=name)
    )
    if done:
        place.tell(_("Källan följs från och med nu. F6 frågar den genast."))


async def turn_seen(place: Place, thread: ThreadView) -> None:
    """The viewer has seen a thread, or wants it to stand as not seen where that was so already."""
    from samledning.monitoring import service

    assert place.samledning.case
    incident_id = place.samledning.case.incident.id
    numbers = [item.number for item in thread.items]
    await place.act(lambda unit: service.mark_seen(unit, incident_id, numbers, seen=thread.unseen))


async def all_seen(place: Place) -> None:
    """The viewer has seen all that has come."""
    from samledning.monitoring import service

    assert place.samledning.case
    incident_id = place.samledning.case.incident.id
    await place.act(lambda unit: service.mark_all_seen(unit, incident_id))


async def choose_shown(place: "Monitoring") -> None:
    """Let the user choose what is shown."""
    kinds = [(_(SHORT_NAMES[kind]), Wanted(kinds=frozenset({kind}), elsewhere=True)) for kind in SourceKind]
    offers = [
        (_("det som berör er"), Wanted()),
        (_("osett"), Wanted(unseen=True)),
        (_("varningar"), Wanted(warnings=True)),
        *kinds,
        (_("även andra platser"), Wanted(elsewhere=True)),
        (_("även tester och övningar"), Wanted(elsewhere=True, unreal=True)),
    ]
    rows = [(str(number), user_text(label)) for number, (label, _wanted) in enumerate(offers)]
    chosen = await place.app.push_screen_wait(Choose(_("Vad ska visas?"), rows))
    if chosen:
        label, wanted = offers[int(chosen)]
        place.show_items(wanted, label)


async def make(place: Place, thread: ThreadView, to: Kind) -> None:
    """Make the newest item of a thread into a note, a report or a request."""
    from samledning.intake import outside

    item, actor_ids, text, due_at = thread.newest, [], "", None
    if to is not Kind.ENTRY:
        question = _("Vilken aktör handlar det om?") if to is Kind.REPORT else _("Vilken aktör ber ni?")
        actor = await choose_actor(place, question)
        if not actor:
            return
        actor_ids = [actor]
    if to is Kind.REQUEST:
        asked = await place.app.push_screen_wait(AskText(_("Vad frågar ni efter?"), item.headline, about=item.id))
        if asked is None:
            return
        wanted = await wanted_by(place)
        if wanted is None:
            return
        text, (due_at,) = asked, wanted
    new = await place.act(lambda unit: outside.make(unit, item.id, to, actor_ids=actor_ids, text=text, due_at=due_at))
    if new:
        place.tell(_("{old} blev {new}.").format(old=item.label, new=new))


async def show_raw(place: Place, thread: ThreadView) -> None:
    """Show what the source sent, to the letter."""
    from samledning.monitoring.queries import raw

    item = thread.newest
    text = await place.ask(lambda unit: raw(unit, item.id))
    title = _("{label}, som källan skickade det").format(label=item.label)
    place.app.push_screen(PlainText(title, text, item.label))
