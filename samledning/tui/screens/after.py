"""A meeting that is over: its minutes, which are there when it ends, and what follows from it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import OptionList

from samledning.document.terms import Product
from samledning.evaluation.views import AfterNoteView, AfterView, LessonView
from samledning.i18n import _
from samledning.meeting.minutes import MinutesLine, MinutesView
from samledning.meeting.views import CarriedItem, MeetingView
from samledning.tui import after_words as words
from samledning.tui.screens import after_acts as acts
from samledning.tui.screens import after_forms as forms
from samledning.tui.screens.two_lists import TwoLists
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit


class After(TwoLists):
    """Pushed above the room of meetings, with the id of a meeting that is over."""

    where: ClassVar[str] = "after"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "agenda_item", "parked_issue", "minutes", "minutes_edit", "locked_version", "log_entry"),
            *("quick_evaluation", "after_note", "lesson", "stance", "agreement", "action", "actor", "organisation"),
        }
    )
    stops: ClassVar[tuple[str, ...]] = ("minutes", "follows")

    DEFAULT_CSS = """
    After #head { background: $surface; }
    After #columns { height: 1fr; }
    """

    def __init__(self, meeting_id: str) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self.meeting: MeetingView | None = None
        self.minutes: MinutesView | None = None
        self._after = AfterView()
        self._carried: tuple[CarriedItem, ...] = ()

    @property
    def about(self) -> tuple[str, str] | None:
        return (Product.MINUTES, self.meeting.label) if self.meeting else None

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="head"),
            Horizontal(
                Vertical(Rows(id="minutes", empty=_("Inget hände på mötet.")), id="left"),
                Vertical(Rows(id="follows"), id="right"),
                id="columns",
            ),
            id="body",
        )

    def start_here(self) -> None:
        super().start_here()
        self.refresh_soon()

    async def reload(self) -> None:
        from samledning.evaluation.queries import after
        from samledning.meeting.carrying import pending
        from samledning.meeting.queries import meeting
        from samledning.meeting.written import minutes_of

        case = self.samledning.case
        if case is None:
            return

        def read(unit: "ReadUnit") -> tuple[MeetingView, MinutesView, AfterView, tuple[CarriedItem, ...]]:
            return (
                meeting(unit, self.meeting_id),
                minutes_of(unit, self.meeting_id),
                after(unit, case.incident.id, self.meeting_id),
                pending(unit, case.incident.id),
            )

        held, minutes, self._after, self._carried = await self.ask(read)
        self.meeting, self.minutes = held, minutes
        now = self.samledning.clock.now()
        self.query_one("#head", TextLine).show(words.head(held, minutes, now))
        self.query_one("#minutes", Rows).show(words.minutes_rows(minutes))
        self.query_one("#follows", Rows).show(words.after_rows(self._after, self._carried, now))

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.focus_body()
        elif self.is_active:
            self.dismiss(None)

    # What is chosen

    @property
    def line(self) -> MinutesLine | None:
        """The line of the minutes under the cursor, where the keyboard was there last."""
        return None if self.second or self.minutes is None else self.minutes.line(self.list_now.chosen)

    @property
    def section(self) -> str:
        """The key of the section of the minutes under the cursor, else of the first."""
        chosen = self.query_one("#minutes", Rows).chosen
        sections = self.minutes.sections if self.minutes else ()
        here = next((each.key for each in sections if any(line.key == chosen for line in each.lines)), "")
        return here or next((each.key for each in sections), "")

    @property
    def noted(self) -> AfterNoteView | LessonView | None:
        """The note or the lesson under the cursor."""
        if not self.second:
            return None
        chosen = self.list_now.chosen
        for note in self._after.notes:
            if chosen == f"{words.NOTE}{note.id}":
                return note
        return next((each for each in self._after.lessons if chosen == f"{words.LESSON}{each.id}"), None)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if (event.option_id or "").startswith(words.EVALUATION):
            self.do_evaluate()
        else:
            self.do_change_after()

    # The keys

    def do_add_after(self) -> None:
        self.samledning.run_worker(acts.add(self))

    def do_change_after(self) -> None:
        match self.noted:
            case AfterNoteView() as note:
                self.samledning.run_worker(forms.edit_note(self.samledning, note))
            case LessonView() as lesson:
                self.samledning.run_worker(forms.edit_lesson(self.samledning, lesson))
            case None if line := self.line:
                self.run_worker(acts.write_line(self, line))
            case None:
                self.tell(_("Välj en rad först."))

    def do_strike_after(self) -> None:
        match self.noted:
            case AfterNoteView() | LessonView() as noted:
                self.run_worker(acts.strike(self, noted))
            case None if line := self.line:
                self.run_worker(acts.leave_out(self, line))
            case None:
                self.tell(_("Välj en rad först."))

    def do_finish_after(self) -> None:
        if noted := self.noted:
            self.run_worker(acts.finish(self, noted))
        else:
            self.tell(_("Välj det som är gjort först: en uppföljning, ett analysstöd eller en lärdom."))

    def do_evaluate(self) -> None:
        if self.meeting:
            self.samledning.run_worker(forms.evaluate(self.samledning, self.meeting_id, self.meeting.label))

    def do_reopen_meeting(self) -> None:
        self.run_worker(acts.reopen(self))

    def do_minutes_text(self) -> None:
        self.run_worker(acts.as_text(self))

    def do_finalise_minutes(self) -> None:
        self.run_worker(acts.finalise(self))
