"""A meeting that is prepared: one page with what is missing and why, the agenda, those it is for, the invitation."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning.i18n import _
from samledning.meeting.terms import Channel
from samledning.meeting.views import InviteeView, ItemView, PrepareView
from samledning.tui import prepare_words as words
from samledning.tui.screens import agenda_forms, meeting_forms
from samledning.tui.screens import prepare_acts as acts
from samledning.tui.screens.ask import AskText
from samledning.tui.screens.base import Place
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.incident.views import MomentView
    from samledning.store.unit import ReadUnit

HOW_TO_JOIN = {
    Channel.ROOM: "join_place",
    Channel.PHONE: "join_number",
    Channel.RAKEL: "join_group",
    Channel.WEB: "join_link",
}
FIELDS = {"notes": "own_notes", "listen": "own_listen", "technology": "own_technology", "time": "minutes"}
"""The field of the form that mends what is missing, where it is called otherwise."""


class Prepare(Place):
    """Pushed above the room of meetings, with the id of a meeting that is planned."""

    where: ClassVar[str] = "prepare"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("meeting", "agenda_item", "invitee", "parked_issue", "request", "request_answer", "quick_evaluation"),
            *("participant", "actor", "organisation", "moment"),
        }
    )

    DEFAULT_CSS = """
    Prepare #head { background: $surface; }
    Prepare #columns { height: 1fr; }
    Prepare #rows { width: 1fr; padding: 0 1; }
    Prepare #page { width: 1fr; padding: 0 1; border-left: solid $panel; }
    Prepare #page:focus { border-left: solid $primary; }
    Prepare #text { width: 1fr; height: auto; }
    Prepare.-narrow #page { display: none; border-left: none; }
    Prepare.-narrow.-reading #page { display: block; }
    Prepare.-narrow.-reading #rows { display: none; }
    """

    def __init__(self, meeting_id: str) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self.prepared: PrepareView | None = None
        self._moments: tuple[MomentView, ...] = ()
        self._invitation = ""

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="head"),
            Horizontal(
                Rows(id="rows", empty=_("F2 lägger till en punkt, F6 bjuder in.")),
                VerticalScroll(Static("", id="text"), id="page"),
                id="columns",
            ),
            id="body",
        )

    def start_here(self) -> None:
        self.focus_body()
        self.refresh_soon()

    def focus_body(self) -> None:
        self.remove_class("-reading")
        self.set_focus(self.query_one("#rows"))

    async def reload(self) -> None:
        from samledning.document.queries import invitation
        from samledning.document.writing import as_text
        from samledning.incident.queries import moments
        from samledning.meeting.queries import prepare

        case = self.samledning.case
        if case is None:
            return

        def read(unit: "ReadUnit") -> "tuple[PrepareView, tuple[MomentView, ...], str]":
            made = invitation(unit, case.incident.id, self.meeting_id)
            return prepare(unit, self.meeting_id), moments(unit, case.incident.id), as_text(made.document)

        self.prepared, self._moments, self._invitation = await self.ask(read)
        self._show()

    def _show(self) -> None:
        prepared, case = self.prepared, self.samledning.case
        if prepared is None or case is None:
            return
        self.query_one("#head", TextLine).show(words.head(prepared, self.samledning.clock.now()))
        self.query_one(Rows).show(words.prepare_rows(prepared))
        names = {each.key: each.name for each in self._moments}
        self.query_one("#text", Static).update(words.page(prepared, self._invitation, names))

    def do_other_pane(self) -> None:
        """From the list to the text of the invitation, which a narrow screen then has all of, and back."""
        if self.query_one("#page").has_focus:
            self.focus_body()
        else:
            self.add_class("-reading")
            self.set_focus(self.query_one("#page"))

    def do_back(self) -> None:
        if self.logline.has_focus or self.query_one("#page").has_focus:
            self.focus_body()
        elif self.is_active:
            self.dismiss(None)

    # What is chosen

    @property
    def item(self) -> ItemView | None:
        """The item under the cursor."""
        chosen = self.query_one(Rows).chosen
        return next((each for each in self.prepared.agenda if each.id == chosen), None) if self.prepared else None

    @property
    def invitee(self) -> InviteeView | None:
        """The actor under the cursor."""
        chosen = self.query_one(Rows).chosen.removeprefix(words.INVITEE)
        return next((each for each in self.prepared.invitees if each.id == chosen), None) if self.prepared else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        key = event.option_id or ""
        if key.startswith(words.MISSING):
            self._mend(key.removeprefix(words.MISSING))
        elif key.startswith(words.CARRIED):
            self.run_worker(acts.bring(self, int(key.removeprefix(words.CARRIED))))
        elif not key.startswith(words.NOTE):
            self.do_change_chosen()

    def _mend(self, missing: str) -> None:
        """Go where what is missing is filled in."""
        if self.prepared is None:
            return
        match missing:
            case "agenda":
                self.do_add_item()
            case "invitees":
                self.do_invite()
            case "opening":
                self.do_draft_opening()
            case "expectations":
                self._change(next(each for each in self.prepared.invitees if not each.expectation))
            case "item_purpose":
                self._change(next(each for each in self.prepared.agenda if not each.purpose))
            case "join":
                self._form(HOW_TO_JOIN[self.prepared.meeting.channel])
            case field:
                self._form(FIELDS.get(field, field))

    def _form(self, start: str) -> None:
        self.samledning.run_worker(meeting_forms.edit_meeting(self.samledning, self.meeting_id, start))

    def _change(self, what: ItemView | InviteeView) -> None:
        if isinstance(what, ItemView):
            self.samledning.run_worker(agenda_forms.edit_item(self.samledning, what))
        else:
            self.samledning.run_worker(acts.expect(self, what))

    # The keys

    def do_add_item(self) -> None:
        self.samledning.run_worker(agenda_forms.add_item(self.samledning, self.meeting_id))

    def do_change_chosen(self) -> None:
        if what := self.item or self.invitee:
            self._change(what)
        else:
            self.do_meeting_form()

    def do_strike_chosen(self) -> None:
        if item := self.item:
            self.run_worker(self._strike(item))
        elif invitee := self.invitee:
            self.run_worker(acts.leave_out(self, invitee))
        else:
            self.tell(_("Välj en punkt eller en deltagare först."))

    async def _strike(self, item: ItemView) -> None:
        from samledning.meeting import agenda

        question = _("Varför stryks punkt {place}?").format(place=item.place)
        reason = await self.app.push_screen_wait(AskText(question, about=item.id))
        if reason is not None:
            await self.act(lambda unit: agenda.strike(unit, item.id, reason))

    def do_meeting_form(self) -> None:
        self._form("")

    def do_invite(self) -> None:
        self.run_worker(acts.invite(self))

    def do_ask_material(self) -> None:
        self.samledning.run_worker(acts.ask_material(self))

    def do_invitation(self) -> None:
        self.run_worker(acts.hand_out_invitation(self))

    def do_begin(self) -> None:
        if self.prepared:
            self.samledning.begin_meeting(self.prepared.meeting)

    def do_draft_opening(self) -> None:
        self.samledning.run_worker(acts.draft_opening(self))

    def do_row_up(self) -> None:
        self.run_worker(acts.move(self, -1))

    def do_row_down(self) -> None:
        self.run_worker(acts.move(self, 1))
