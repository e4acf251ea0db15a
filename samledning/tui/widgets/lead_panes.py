"""The parts of the screen of a meeting: the agenda, the item that is on, who speaks; and the same at a glance.

Each is shown what the meeting has come to, and ticks by itself: only the lines that hold a running clock are drawn
again, and nothing is laid out.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from samledning.i18n import _
from samledning.meeting.promises import ToSay
from samledning.meeting.views import LeadView
from samledning.tui import lead_words as words
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Page, Rows


def _heading(text: str) -> Widget:
    line = TextLine(classes="heading")
    line.content = Content(text)
    return line


def _update(static: Static, told: Content | Page) -> None:
    """Lay out and draw only what differs."""
    if static.content != told:
        static.update(told)


class AgendaPane(Vertical):
    """To the left: the items with their times, and what was parked."""

    def compose(self) -> Iterable[Widget]:
        yield _heading(_("Dagordning"))
        yield Rows(id="agenda", empty=_("Dagordningen är tom. ctrl+p Ny punkt nu."))

    _said: tuple[int, bool] | None = None
    _on = ""

    def show(self, view: LeadView, now: datetime) -> None:
        """Show the agenda as it stands, with the item that is on in sight once the meeting has come to it."""
        self._said = self._says(view, now)
        rows = self.query_one(Rows)
        rows.show(words.agenda_rows(view, now))
        if (on := view.item.item.id if view.item else "") != self._on:
            self._on = on
            rows.follow(on)

    def tick(self, view: LeadView, now: datetime) -> None:
        """Let the item that is on say how many minutes it has taken; between two of them there is nothing to do."""
        if self._says(view, now) != self._said:
            self.show(view, now)

    @staticmethod
    def _says(view: LeadView, now: datetime) -> tuple[int, bool] | None:
        on = view.item
        return (words.minutes(on.used.seconds(now)), on.over(now) > 0) if on else None


class ItemPane(Vertical):
    """In the middle: what is on, what to say, what to settle, what has been said."""

    def compose(self) -> Iterable[Widget]:
        yield Static("", id="item")
        yield TextLine(id="item-clock")
        yield VerticalScroll(Static("", id="item-text"), id="item-page")

    def show(self, view: LeadView, names: Mapping[str, str], now: datetime, told: ToSay) -> None:
        """Show the item that is on, with what there is to read aloud; another one is read from its beginning."""
        _update(self.query_one("#item", Static), words.item_line(view))
        _update(self.query_one("#item-text", Static), Page(tuple(words.item_page(view, names, now, told))))
        self.tick(view, now)

    def tick(self, view: LeadView, now: datetime) -> None:
        """Let the clock of the item say what it has come to."""
        self.query_one("#item-clock", TextLine).show(words.item_clock(view, now))

    def begin(self) -> None:
        """Another item is on."""
        self.query_one(VerticalScroll).scroll_home(animate=False)


class SpeakersPane(Vertical):
    """To the right: who has the floor, who is next, who has been heard and for how long, who has not."""

    def compose(self) -> Iterable[Widget]:
        yield TextLine(id="floor")
        yield TextLine(id="floor-clock")
        yield Static("", id="call")
        yield Rows(id="speakers", empty=_("Ingen aktör är med. F8 upprop lägger till."))
        yield Static("", id="unheard")

    _following = ""

    def show(self, view: LeadView, now: datetime) -> None:
        """Show who speaks and who waits."""
        self.query_one("#floor", TextLine).show(words.floor_line(view))
        rows = self.query_one("#speakers", Rows)
        rows.show(words.speaker_rows(view, now))
        if view.queue and (following := view.queue[0].actor_id) != self._following:
            self._following = following
            rows.follow(following)
        _update(self.query_one("#call", Static), words.call_line(view))
        _update(self.query_one("#unheard", Static), words.unheard_line(view))
        self.tick(view, now)

    def tick(self, view: LeadView, now: datetime) -> None:
        """Let the clock of whoever speaks say what it has come to."""
        self.query_one("#floor-clock", TextLine).show(words.floor_clock(view, now))


class Brief(Vertical):
    """What is on, who speaks and who is next, who has not been heard: in three lines, for a narrow screen."""

    def compose(self) -> Iterable[Widget]:
        yield TextLine(id="brief-item")
        yield TextLine(id="brief-floor")
        yield TextLine(id="brief-unheard")

    def show(self, view: LeadView, now: datetime) -> None:
        """Show where the meeting is."""
        self.query_one("#brief-unheard", TextLine).show(words.unheard_line(view))
        self.tick(view, now)

    def tick(self, view: LeadView, now: datetime) -> None:
        """Let both clocks say what they have come to."""
        self.query_one("#brief-item", TextLine).show(words.brief_item(view, now))
        self.query_one("#brief-floor", TextLine).show(words.brief_floor(view, now))
