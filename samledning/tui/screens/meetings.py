"""The meetings of a case: what goes on, what is planned, what was held, what is parked."""

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from samledning import clock
from samledning.i18n import _
from samledning.meeting.terms import MeetingState
from samledning.meeting.views import Board, MeetingView
from samledning.tui.meetings import PARKED, SERIES, board_rows
from samledning.tui.screens import meeting_forms as forms
from samledning.tui.screens.ask import AskText
from samledning.tui.screens.base import CLOCK, Place
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows


class Meetings(Place):
    """Room 6. Whoever comes here while a meeting goes on is shown that; escape shows the list."""

    where: ClassVar[str] = "meetings"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "meeting_series", "agenda_item", "invitee", "parked_issue", "locked_version"),
            *("minutes", "actor", CLOCK),
        }
    )

    DEFAULT_CSS = """
    Meetings #about { color: $muted; }
    Meetings #meetings { padding: 0 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._board = Board()
        self._wanted = ""

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="about"),
            Rows(id="meetings", empty=_("Inga möten än. F7 börjar ett telefonmöte nu, F2 planerar ett.")),
            id="body",
        )

    def want(self, meeting_id: str) -> None:
        """Put the cursor on a meeting when the room shows next."""
        self._wanted = meeting_id
        self.stale = True

    def arrive(self, *, typing: bool) -> None:
        super().arrive(typing=typing)
        case = self.samledning.case
        if case and case.meeting and not self._wanted:
            self.samledning.show_lead(case.meeting.meeting.id)

    async def reload(self) -> None:
        from samledning.meeting.queries import board

        case = self.samledning.case
        if case is None:
            return
        self._board = await self.ask(lambda unit: board(unit, case.incident.id))
        now, rows = self.samledning.clock.now(), self.query_one(Rows)
        self.query_one("#about", TextLine).show(self._about())
        rows.show(board_rows(self._board, now))
        if self._wanted:
            rows.choose(self._wanted)
            self._wanted = ""

    def _about(self) -> Content:
        """What goes on, else what comes next."""
        now, board = self.samledning.clock.now(), self._board
        if board.ongoing:
            text = _("{label} pågår: Enter eller F5 går dit").format(label=board.ongoing.label)
            return user_text(text, "bold $warning")
        if board.coming:
            time = clock.short(board.coming.starts_at, now)
            return user_text(_("Nästa möte: {label} {time}").format(label=board.coming.label, time=time))
        return Content(_("Inget möte är planerat"))

    @property
    def _under_cursor(self) -> MeetingView | None:
        chosen = self.query_one(Rows).chosen
        return next((each.meeting for each in self._board.meetings if each.meeting.id == chosen), None)

    @property
    def _chosen(self) -> MeetingView | None:
        meeting = self._under_cursor
        if meeting is None:
            self.tell(_("Välj ett möte först. F2 planerar ett, F7 börjar ett nu."))
        return meeting

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter goes to what is to be done with what is chosen."""
        event.stop()
        meeting = self._under_cursor
        match meeting.state if meeting else None:
            case MeetingState.PLANNED:
                self.do_prepare_meeting()
            case MeetingState.ONGOING:
                self.do_lead_meeting()
            case MeetingState.HELD:
                self.do_follow_up_meeting()
            case _ if (event.option_id or "").startswith(PARKED):
                self.do_parked_issues()
            case _ if (event.option_id or "").startswith(SERIES):
                self.do_meeting_series()

    def do_new_meeting(self) -> None:
        self.samledning.run_worker(self._new())

    async def _new(self) -> None:
        meeting_id = await forms.new_meeting(self.samledning)
        if meeting_id:
            self.want(meeting_id)
            await self.refresh_now()
            self.samledning.show_prepare(meeting_id)

    def do_prepare_meeting(self) -> None:
        meeting = self._chosen
        if meeting and meeting.state is MeetingState.PLANNED:
            self.samledning.show_prepare(meeting.id)
        elif meeting:
            self.tell(_("{meeting} har redan börjat.").format(meeting=meeting.label))

    def do_lead_meeting(self) -> None:
        ongoing = self._board.ongoing
        meeting = ongoing or self._chosen
        match meeting.state if meeting else None:
            case None:
                pass
            case MeetingState.ONGOING | MeetingState.PLANNED:
                assert meeting
                self.samledning.begin_meeting(meeting)
            case _:
                self.tell(_("Mötet är över. F6 visar anteckningarna, och där öppnar F7 det igen."))

    def do_follow_up_meeting(self) -> None:
        meeting = self._chosen
        if meeting and meeting.state is MeetingState.HELD:
            self.samledning.show_after(meeting.id)
        elif meeting:
            self.tell(_("{meeting} är inte hållet än.").format(meeting=meeting.label))

    def do_parked_issues(self) -> None:
        from samledning.tui.screens.meeting_records import parked_issues
        from samledning.tui.screens.records import Records

        self.app.push_screen(Records(parked_issues(forms.setting(self.samledning))))

    def do_meeting_series(self) -> None:
        self.run_worker(self._series())

    async def _series(self) -> None:
        from samledning.tui.screens.meeting_records import series
        from samledning.tui.screens.records import Records

        shelf = self.samledning.shelf
        self.app.push_screen(Records(series(await shelf.forms(), await shelf.library())))

    def do_cancel_meeting(self) -> None:
        meeting = self._chosen
        if meeting and meeting.state is not MeetingState.PLANNED:
            self.tell(_("Bara ett möte som inte har börjat kan ställas in."))
        elif meeting:
            self.run_worker(self._cancel(meeting))

    async def _cancel(self, meeting: MeetingView) -> None:
        from samledning.meeting import service

        question = _("Varför ställs {meeting} in?").format(meeting=meeting.label)
        reason = await self.app.push_screen_wait(AskText(question))
        if reason is None:
            return
        found, library = await self.samledning.shelf.forms(), await self.samledning.shelf.library()
        await self.act(partial(service.cancel, meeting_id=meeting.id, reason=reason, forms=found, library=library))
