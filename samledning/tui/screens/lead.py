"""A meeting while it goes on, for whoever leads it and for whoever follows and takes notes.

What moves it on is done by keys that work also while a line is being typed, and by palette and mouse. Where it is
follows from what was kept, so that both seats, and one that comes back after a crash, show the same.
"""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus, Key
from textual.widget import Widget
from textual.widgets import OptionList

from samledning.i18n import _
from samledning.meeting.promises import ToSay
from samledning.meeting.terms import Happened
from samledning.meeting.views import LeadView
from samledning.tui import lead_words as words
from samledning.tui.actions import actions_for, key_name
from samledning.tui.screens import lead_acts as acts
from samledning.tui.screens.base import Place
from samledning.tui.widgets.lead_panes import AgendaPane, Brief, ItemPane, SpeakersPane
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.meeting.running import Running
    from samledning.store.unit import ReadUnit, WriteUnit

PANES = ("agenda", "item-page", "speakers")
"""What has the keyboard in each pane, in the order in which tab goes."""
LETTERS = {
    "speakers": {
        *("give_floor", "asks_floor", "asks_question", "asks_no_more", "pause_speaker", "came_late", "left_meeting"),
    },
    "agenda": {"item_notes", "take_lead"},
}
"""The acts by a letter that are about what is chosen in a list: they act there, and are told there."""


class Lead(Place):
    """Pushed above the room of meetings, with the id of a meeting that goes on."""

    where: ClassVar[str] = "lead"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "agenda_item", "invitee", "meeting_event", "parked_issue", "log_entry"),
            *("agreement", "target_picture", "stance", "action", "participant", "actor", "organisation"),
        }
    )

    DEFAULT_CSS = """
    Lead #head { background: $surface; }
    Lead #gap { display: none; }
    Lead #gap.-told { display: block; }
    Lead #columns { height: 1fr; }
    Lead AgendaPane { width: 37; }
    Lead ItemPane { width: 1fr; border-left: solid $panel; }
    Lead SpeakersPane { width: 38; border-left: solid $panel; }
    Lead ItemPane:focus-within, Lead SpeakersPane:focus-within { border-left: outer $accent; }
    Lead AgendaPane:focus-within .heading { background: $accent; color: $background; }
    Lead #agenda, Lead #speakers { padding: 0 1; }
    Lead #item-page { padding: 1 1 0 1; }
    Lead #item-page:focus { background: $surface; }
    Lead #item { width: 1fr; height: auto; max-height: 3; padding: 0 1; }
    Lead #item-text, Lead #unheard, Lead #call { width: 1fr; height: auto; }
    Lead #unheard, Lead #call { padding: 0 1; max-height: 4; }
    Lead Brief { display: none; height: auto; }
    Lead.-narrow Brief { display: block; }
    Lead.-narrow #item, Lead.-narrow #item-clock, Lead.-narrow #unheard { display: none; }
    Lead.-narrow #floor, Lead.-narrow #floor-clock { display: none; }
    Lead.-narrow #item-page { padding: 0 1; }
    Lead.-narrow AgendaPane, Lead.-narrow ItemPane, Lead.-narrow SpeakersPane {
        width: 1fr; display: none; border-left: none; border-top: solid $panel;
    }
    Lead.-narrow.-agenda AgendaPane { display: block; }
    Lead.-narrow.-item-page ItemPane { display: block; }
    Lead.-narrow.-speakers SpeakersPane { display: block; }
    """

    def __init__(self, meeting_id: str, *, came_back: bool = False) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self._came_back = came_back
        self.view: LeadView | None = None
        self._told = ToSay()
        self._seen = 0
        self._opened_at: datetime | None = None
        self._item = ""
        self._pane = "item-page"
        self._acting = asyncio.Lock()
        self._shows = False

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="head"),
            TextLine(id="gap"),
            Brief(),
            Horizontal(AgendaPane(), ItemPane(), SpeakersPane(), id="columns"),
            id="body",
        )

    def start_here(self) -> None:
        """The keyboard is in the log line: the keys that lead work there too, and a note is never far."""
        self.add_class(f"-{self._pane}")
        self.set_focus(self.logline)
        self._opened_at = self.samledning.clock.now() if self._came_back else None
        self.refresh_soon()

    def focus_body(self) -> None:
        self.set_focus(self.query_one(f"#{self._pane}"))

    async def reload(self) -> None:
        view, self._told = await self.ask(self._read)
        self.view, self._seen = view, max(self._seen, view.seen)
        if view.meeting.closed_at and self._shows:
            self._shows = False
            self.samledning.show_after(self.meeting_id)
            return
        self._show()

    def _read(self, unit: "ReadUnit") -> tuple[LeadView, ToSay]:
        """The meeting as it stands, and what there is to read aloud there."""
        from samledning.meeting.lead import lead
        from samledning.meeting.settled import to_say

        view = lead(unit, self.meeting_id)
        return view, to_say(unit, view)

    def _show(self) -> None:
        view, now = self.view, self.samledning.clock.now()
        if view is None:
            return
        self._shows = True
        names = self.samledning.case.actor_names if self.samledning.case else {}
        self.query_one("#head", TextLine).show(words.head(view, now))
        self._show_gap(view)
        self.query_one(Brief).show(view, now)
        self.query_one(AgendaPane).show(view, now)
        self.query_one(ItemPane).show(view, names, now, self._told)
        self.query_one(SpeakersPane).show(view, now)
        if (item := view.item.item.id if view.item else "") != self._item:
            self._item = item
            self.query_one(ItemPane).begin()

    def _show_gap(self, view: LeadView) -> None:
        """What nobody noted before this screen was opened, until something is noted here."""
        told = words.gap(view, self._opened_at) if self._opened_at else Content("")
        line = self.query_one("#gap", TextLine)
        line.show(told)
        line.set_class(bool(told), "-told")

    def each_second(self) -> None:
        view, now = self.view, self.samledning.clock.now()
        if view is None or view.meeting.closed_at:
            return
        self.query_one("#head", TextLine).show(words.head(view, now))
        if self.has_class("-narrow"):
            self.query_one(Brief).tick(view, now)
        else:
            self.query_one(ItemPane).tick(view, now)
            self.query_one(SpeakersPane).tick(view, now)
        self.query_one(AgendaPane).tick(view, now)

    async def lead_on(self, verb: "Callable[[WriteUnit], object]") -> bool:
        """Do something that belongs to the meeting; whether it was done. A `Problem` is told.

        One at a time, in the order of the keys. What is typed from now on belongs where the meeting then is.
        """
        from samledning.meeting.running import running

        case = self.samledning.case
        if case is None:
            return False

        def run(unit: "WriteUnit") -> "tuple[Running | None]":
            verb(unit)
            return (running(unit, case.incident.id),)

        async with self._acting:
            done = await self.act(run)
            if done is None:
                return False
            (now,) = done
            # What another seat did in between has not been seen here, and goes on being unseen until it is shown.
            if now and now.seen == self._seen + 1:
                self._seen = now.seen
            self.samledning.meeting_is(now)
        return True

    def go_on(self, verb: "Callable[..., object]") -> None:
        """Take the meeting on by a verb that does nothing where another seat has taken it on already."""
        self.samledning.run_worker(
            self.lead_on(lambda unit: verb(unit, self.meeting_id, seen=self._seen)), group="lead"
        )

    # The keys

    def do_next_speaker(self) -> None:
        from samledning.meeting import leading

        self.go_on(leading.next_speaker)

    def do_speaker_done(self) -> None:
        from samledning.meeting import leading

        self.go_on(leading.done)

    def do_next_item(self) -> None:
        from samledning.meeting import leading

        if self.view and self.view.agenda and acts.is_at_last(self.view):
            self.do_end_meeting()
        else:
            self.go_on(leading.next_item)

    def do_put_speaker_back(self) -> None:
        from samledning.meeting import leading

        self.go_on(leading.put_back)

    def do_read_back(self) -> None:
        self.run_worker(acts.read_back(self))

    def do_park_issue(self) -> None:
        self.samledning.run_worker(acts.park(self))

    def do_roll_call(self) -> None:
        from samledning.tui.screens.roll import Roll

        self.app.push_screen(Roll(self))

    def do_meeting_time(self) -> None:
        self.run_worker(acts.more_time(self))

    def do_pause_speaker(self) -> None:
        self.run_worker(acts.pause(self))

    # The panes

    def do_other_pane(self) -> None:
        """From the log line to the pane that was left last, then from pane to pane."""
        focused = self.focused.id if self.focused else None
        if focused in PANES:
            self.turn_to(PANES[(PANES.index(focused) + 1) % len(PANES)])
        else:
            self.focus_body()

    def on_key(self, event: Key) -> None:
        """What is typed at the text of the item is what is said: it goes to the log line, from its first sign on, also
        where the keys were struck before the keyboard had come there. A digit leads to a room."""
        typed = event.character or ""
        pane = self.focused.id if self.focused else None
        begins = pane == "item-page" and not (typed.isdigit() or typed.isspace())
        if event.is_printable and (begins or pane == "logline"):
            event.stop()
            self.set_focus(self.logline)
            self.logline.insert_text_at_cursor(typed)
        elif pane in LETTERS and typed.isalpha() and event.key not in self._letters(pane):
            event.stop()
            self.tell_of_keyboard()

    def _letters(self, pane: str) -> dict[str, str]:
        """The letters that act in a list, each with what it does."""
        keymap = self.samledning.options.config.keymap
        acts = (each for each in actions_for(self.where) if each.name in LETTERS.get(pane, ()))
        return {key_name(each, keymap): _(each.label) for each in acts}

    def _hint(self) -> str:
        pane = self.focused.id if self.focused else ""
        if pane == "item-page":
            return _("Skriv: det blir en rad i loggen · tab talarlistan · F1 hjälp")
        return "  ".join(f"{key} {label}" for key, label in self._letters(pane or "").items()) or super()._hint()

    def turn_to(self, pane: str) -> None:
        """Put the keyboard in a pane, which a narrow screen then shows."""
        self._turned(pane)
        self.focus_body()

    def _turned(self, pane: str) -> None:
        for each in PANES:
            self.set_class(each == pane, f"-{each}")
        self._pane = pane

    @on(DescendantFocus)
    def _follow_keyboard(self, event: DescendantFocus) -> None:
        if event.widget.id in PANES:
            self._turned(event.widget.id)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        key = event.option_id or ""
        if event.option_list.id == "speakers":
            self.run_worker(acts.give_floor(self, key))
        elif not key.startswith(words.PARKED):
            self.run_worker(acts.go_to_item(self, key))

    @property
    def _label(self) -> str:
        return self.view.meeting.label if self.view else _("Mötet")

    @property
    def speaker(self) -> str:
        """The actor that is chosen in the speaker list, where the keyboard is there; empty elsewhere."""
        rows = self.query_one("#speakers", Rows)
        return rows.chosen if rows.has_focus else ""

    @property
    def item_id(self) -> str:
        """The item that is chosen in the agenda, where the keyboard is there, else the one that is on."""
        rows = self.query_one("#agenda", Rows)
        if rows.has_focus and not rows.chosen.startswith(words.PARKED):
            return rows.chosen
        return self.view.item.item.id if self.view and self.view.item else ""

    # The speaker list

    def do_give_floor(self) -> None:
        self.run_worker(acts.give_floor(self, self.speaker))

    def do_asks_floor(self) -> None:
        self.run_worker(acts.ask_floor(self, self.speaker))

    def do_asks_question(self) -> None:
        self.run_worker(acts.ask_floor(self, self.speaker, question=True))

    def do_asks_no_more(self) -> None:
        self.run_worker(acts.unask(self, self.speaker))

    def do_speaker_up(self) -> None:
        self.run_worker(acts.move_speaker(self, self.speaker, -1))

    def do_speaker_down(self) -> None:
        self.run_worker(acts.move_speaker(self, self.speaker, 1))

    def do_speaking_order(self) -> None:
        self.run_worker(acts.speaking_order(self))

    def do_came_late(self) -> None:
        self.run_worker(acts.note_presence(self, self.speaker, Happened.LATE))

    def do_left_meeting(self) -> None:
        self.run_worker(acts.note_presence(self, self.speaker, Happened.LEFT))

    # The agenda, and the meeting as a whole

    def do_go_to_item(self) -> None:
        self.run_worker(acts.go_to_item(self, ""))

    def do_put_item_aside(self) -> None:
        self.run_worker(acts.put_aside(self, self.item_id))

    def do_add_item_now(self) -> None:
        self.samledning.run_worker(acts.add_item(self))

    def do_item_notes(self) -> None:
        self.samledning.run_worker(acts.notes(self, self.item_id))

    def do_take_lead(self) -> None:
        self.run_worker(acts.take_lead(self))

    def do_next_meeting(self) -> None:
        self.run_worker(acts.next_meeting(self))

    def do_end_meeting(self) -> None:
        self.run_worker(acts.end(self))

    def do_back(self) -> None:
        if self.logline.has_focus:
            super().do_back()
        elif self.is_active:
            self.dismiss(None)
            self.samledning.notify(_("{meeting} pågår. F5 går tillbaka till det.").format(meeting=self._label))
