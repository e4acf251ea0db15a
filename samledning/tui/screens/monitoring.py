"""What comes from outside: warnings and news, the newest first, and how fresh each source is."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.log.terms import Kind
from samledning.monitoring.rules import shown
from samledning.monitoring.terms import Wanted
from samledning.monitoring.views import SourceHealth, ThreadView
from samledning.tui.outside import count_line, health_line, thread_page, thread_row
from samledning.tui.screens import monitoring_menus as menus
from samledning.tui.screens.base import Place
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.monitoring.polling import Outcome


class Monitoring(Place):
    """Room 0. To the left the threads, to the right the chosen one whole."""

    where: ClassVar[str] = "monitoring"
    kinds: ClassVar[frozenset[str]] = frozenset({"feed_source", "feed_item", "feed_reading", "incident"})

    DEFAULT_CSS = """
    Monitoring #health { height: auto; max-height: 4; padding: 0 1; width: 1fr; }
    Monitoring #columns { height: 1fr; }
    Monitoring #items { width: 1fr; padding: 0 1; }
    Monitoring #page { width: 1fr; padding: 0 2; border-left: solid $panel; }
    Monitoring #page:focus { border-left: solid $accent; }
    Monitoring #text { width: 1fr; height: auto; }
    Monitoring.-narrow #columns { layout: vertical; }
    Monitoring.-narrow #page { border-left: none; border-top: solid $panel; padding: 0 1; }
    """

    class Asked(Message):
        """The sources have been asked."""

        def __init__(self, outcomes: "Sequence[Outcome]") -> None:
            super().__init__()
            self.outcomes = outcomes

    def __init__(self) -> None:
        super().__init__()
        self.wanted, self.what = Wanted(), _("det som berör er")
        self._threads: tuple[ThreadView, ...] = ()
        self._health: tuple[SourceHealth, ...] = ()
        self._aim = ""
        self._shown = ""
        self._minute = ""

    def body(self) -> Iterable[Widget]:
        empty = _("Inget här. Det betyder bara att inget har hämtats, inte att det är lugnt.")
        yield Vertical(
            Static("", id="health"),
            TextLine(id="about"),
            Horizontal(
                Rows(id="items", empty=empty),
                VerticalScroll(Static("", id="text"), id="page"),
                id="columns",
            ),
            id="body",
        )

    def on_mount(self) -> None:
        super().on_mount()
        self.set_interval(1.0, self._each_second)

    def _each_second(self) -> None:
        """What is told by how long ago it was is told anew when the minute has changed."""
        if self.samledning.in_front is self and self._minute != clock.hhmm(self.samledning.clock.now()):
            self.refresh_soon()

    def focus_body(self) -> None:
        self.set_focus(self.query_one(Rows))

    def want(self, key: str) -> None:
        """Put the cursor, when the room shows, on the thread whose id ends `key`."""
        self._aim = key
        self.stale = True

    async def reload(self) -> None:
        from samledning.monitoring.queries import sources, threads

        case, workspace = self.samledning.case, self.samledning.workspace
        if case is None:
            return
        now = self.samledning.clock.now()
        self._minute = clock.hhmm(now)
        found, health = await self.ask(
            lambda unit: (
                threads(unit, case.incident.id, workspace.person_id),
                workspace.poller.health(sources(unit, case.incident.id)),
            )
        )
        self._health = health
        self._threads = shown(found, self.wanted, case.incident.places, exercise=case.incident.exercise)
        self.query_one("#health", Static).update(health_line(health, now))
        self.query_one("#about", TextLine).show(count_line(self._threads, self.what))
        rows = self.query_one(Rows)
        rows.show([(thread.id, thread_row(thread, now)) for thread in self._threads])
        if aim := next((each.id for each in self._threads if self._aim and self._aim.endswith(each.id)), ""):
            rows.choose(aim)
        self._aim = ""
        self._show_page()

    def _show_page(self) -> None:
        thread = self._found
        now = self.samledning.clock.now()
        self.query_one("#text", Static).update(thread_page(thread, now) if thread else Content(""))
        if (key := thread.id if thread else "") != self._shown:
            self._shown = key
            self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._show_page()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.set_focus(self.query_one("#page"))

    def do_back(self) -> None:
        if not self.logline.has_focus and self.query_one("#page").has_focus:
            self.focus_body()
        else:
            super().do_back()

    def do_sources(self) -> None:
        self.run_worker(menus.choose_source(self, self._health))

    def do_ask_sources(self) -> None:
        poller = self.samledning.workspace.poller

        def tell(outcomes: "Sequence[Outcome]") -> None:
            self.post_message(self.Asked(outcomes))

        if not any(each.on for each in self._health):
            self.tell(_("Ingen källa följs. F2 väljer källor."))
        elif poller.begin(tell, at_once=True):
            self.tell(_("Frågar källorna …"))
        else:
            self.tell(_("Källorna frågas redan."))

    def on_monitoring_asked(self, event: Asked) -> None:
        asked = [each for each in event.outcomes if each.waits is None]
        new, faults = sum(each.new for each in asked), [each for each in asked if each.fault]
        if not asked:
            self.tell(_("Alla källor frågades nyss och får inte frågas igen än."))
        elif faults:
            self.tell(_("Inget gott svar från {sources}.").format(sources=", ".join(each.name for each in faults)))
        else:
            self.tell(ngettext("{count} nytt meddelande.", "{count} nya meddelanden.", new).format(count=new))
        self.refresh_soon()

    def do_seen(self) -> None:
        if thread := self._chosen:
            self.run_worker(menus.turn_seen(self, thread))

    def do_all_seen(self) -> None:
        self.run_worker(menus.all_seen(self))

    def do_show_items(self) -> None:
        self.run_worker(menus.choose_shown(self))

    def show_items(self, wanted: Wanted, what: str) -> None:
        """Show some of the threads; `what` says which."""
        self.wanted, self.what = wanted, what
        self.refresh_soon()

    def do_make_entry(self) -> None:
        self._make(Kind.ENTRY)

    def do_make_report(self) -> None:
        self._make(Kind.REPORT)

    def do_make_request(self) -> None:
        self._make(Kind.REQUEST)

    def _make(self, to: Kind) -> None:
        if thread := self._chosen:
            self.run_worker(menus.make(self, thread, to))

    def do_raw_item(self) -> None:
        if thread := self._chosen:
            self.run_worker(menus.show_raw(self, thread))

    @property
    def _found(self) -> ThreadView | None:
        chosen = self.query_one(Rows).chosen
        return next((thread for thread in self._threads if thread.id == chosen), None)

    @property
    def _chosen(self) -> ThreadView | None:
        thread = self._found
        if thread is None:
            self.tell(_("Välj något i listan först."))
        return thread
