"""The situation: how each actor is doing and when it was last heard, and the reports as they come in."""

from collections.abc import Iterable
from typing import ClassVar

from textual import work
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning import clock
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.situation.functions import Functions
from samledning.situation.terms import Handling
from samledning.situation.views import BoardRow, ReportFilter, ReportPage, ReportView, SituationNow
from samledning.tui.reports import board_head, board_page, board_row, inbox_row, report_page
from samledning.tui.screens import report_menus as menus
from samledning.tui.screens.two_lists import TwoLists
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

UNHANDLED = ReportFilter(handling=frozenset({Handling.NEW, Handling.AWAITING}))
MORE = "more:"
"""The key of the row that shows older reports."""
A_PAGE = 200


class Situation(TwoLists):
    """Room 4. To the left the actors that are expected to report, to the right the reports and the chosen one whole."""

    where: ClassVar[str] = "situation"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("situation_report", "report_step", "report_clock", "request", "request_answer"),
            *("picture", "picture_line", "locked_version", "actor", "organisation", "person", "incident"),
        }
    )
    stops: ClassVar[tuple[str, ...]] = ("board", "inbox", "page")

    DEFAULT_CSS = """
    Situation #about, Situation #board-head { height: 1; }
    Situation #board-head { padding: 0; }
    Situation #inbox { height: 2fr; }
    Situation #page { height: 3fr; border-top: solid $panel; }
    Situation #page:focus { border-top: solid $accent; }
    Situation #text { width: 1fr; height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._now = SituationNow()
        self._page = ReportPage()
        self._functions = Functions()
        self._filter, self._what = UNHANDLED, _("ohanterade")
        self._most = A_PAGE
        self._wanted = ""
        self._shown = ""
        self._minute = ""

    def body(self) -> Iterable[Widget]:
        board_empty = _("Ingen aktör väntas rapportera än. Lägg till aktörer i rum 3.")
        inbox_empty = _("Inget här. En loggrad som «regionen: …» blir en rapport; F2 skriver en hel.")
        yield Vertical(
            TextLine(id="about"),
            Horizontal(
                Vertical(TextLine(id="board-head"), Rows(id="board", empty=board_empty), id="left"),
                Vertical(
                    TextLine(id="inbox-head", classes="heading"),
                    Rows(id="inbox", empty=inbox_empty),
                    VerticalScroll(Static("", id="text"), id="page"),
                    id="right",
                ),
                id="columns",
            ),
            id="body",
        )

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one("#board-head", TextLine).show(board_head())
        self.set_interval(1.0, self._each_second)

    def _each_second(self) -> None:
        """What is told by how long ago it was is told anew when the minute has changed."""
        if self.samledning.in_front is self and self._minute != clock.hhmm(self.samledning.clock.now()):
            self.refresh_soon()

    async def reload(self) -> None:
        from samledning.situation.queries import reports, situation

        case = self.samledning.case
        if case is None:
            return
        self._minute = clock.hhmm(self.samledning.clock.now())
        self._functions = await self.samledning.shelf.functions()
        wanted, most = self._filter, self._most
        self._now, self._page = await self.ask(
            lambda unit: (situation(unit, case.incident.id), reports(unit, case.incident.id, wanted, size=most))
        )
        self._show()

    def _show(self) -> None:
        now = self.samledning.clock.now()
        self.query_one("#about", TextLine).show(self._about())
        self.query_one("#board", Rows).show([(row.actor_id, board_row(row, now)) for row in self._now.board])
        rows = [(report.id, inbox_row(report, now)) for report in self._page.reports]
        if self._page.older_than is not None:
            rows.append((MORE, Content.styled(_("↓ Enter visar äldre rapporter"), "$muted")))
        inbox = self.query_one("#inbox", Rows)
        inbox.show(rows)
        head = _("Rapporter: {what} · v väljer andra").format(what=self._what)
        self.query_one("#inbox-head", TextLine).show(user_text(head))
        if self._wanted and inbox.choose(self._wanted):
            self._wanted = ""
        elif self._wanted and self._page.older_than is not None:  # further down than what has been read
            self._most *= 4
            self.stale = True
        self._show_page()

    def _about(self) -> Content:
        """What waits, in one line that fits a narrow screen."""
        view, now = self._now, self.samledning.clock.now()
        silent = sum(row.overdue for row in view.board)
        late = sum(request.overdue for request in view.open_requests)
        parts = [
            _say(ngettext("○ {count} ny", "○ {count} nya", view.new), view.new, "bold $accent"),
            _say(ngettext("⚠ {count} tyst", "⚠ {count} tysta", silent), silent, "bold $warning"),
            _say(
                ngettext("≠ {count} motstridig", "≠ {count} motstridiga", len(view.contradictions)),
                len(view.contradictions),
                "bold $error",
            ),
            _say(
                ngettext("? {count} öppen begäran", "? {count} öppna begäranden", len(view.open_requests)),
                len(view.open_requests),
                "",
            ),
            _say(ngettext("⚠ {count} försenad", "⚠ {count} försenade", late), late, "bold $warning"),
        ]
        if version := view.draft or view.picture:
            text = f"{version.version.label} {clock.short(version.version.at, now)}"
            parts.append(user_text(text, "$secondary"))
        return Content(" · ").join(part for part in parts if part)

    def turned(self) -> None:
        self._show_page()

    @work(group="page", exclusive=True)
    async def _show_page(self) -> None:
        """Show the chosen report whole; for an actor of the board, also how its reporting goes."""
        from samledning.situation.queries import report

        row, chosen = (None, self._inbox_report) if self.second else (self._row, None)
        shown = chosen or (row.last or row.received if row else None)
        now = self.samledning.clock.now()
        lines = [*board_page(row, self._functions, now), Content("")] if row else []
        if shown:
            try:
                detail = await self.ask(lambda unit: report(unit, shown.id))
            except Problem as problem:
                self.tell(problem)
                return
            lines += report_page(detail, self._functions, now)
        if not self.query("#text"):
            return  # the room was left, or the program is ending, while the report was read
        self.query_one("#text", Static).update(Content("\n").join(lines))
        key = f"{row.actor_id if row else ''}/{shown.id if shown else ''}"
        if key != self._shown:
            self._shown = key
            self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if event.option_list is self.list_now:
            self._show_page()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_list.id == "board":
            if row := self._row:
                self.show_reports(ReportFilter(actor_id=row.actor_id), row.actor)
                self.go_to_list(second=True)
        elif event.option_id == MORE:
            self._most += A_PAGE
            self.refresh_soon()
        else:
            self.do_fill_in()

    def show_reports(self, wanted: ReportFilter, what: str) -> None:
        """Show some of the reports; `what` says which."""
        self._filter, self._what, self._most = wanted, what, A_PAGE
        self.refresh_soon()

    def want(self, report_id: str) -> None:
        """Put the cursor on a report when the room shows, whatever has been done with it."""
        self._wanted = report_id
        self._begin_in_inbox(ReportFilter(struck=True), _("alla, även strukna"))

    def show_inbox(self) -> None:
        """Begin among the reports that nobody has dealt with."""
        self._begin_in_inbox(UNHANDLED, _("ohanterade"))

    def _begin_in_inbox(self, wanted: ReportFilter, what: str) -> None:
        self._filter, self._what, self._most = wanted, what, A_PAGE
        self.stale = True
        if self.is_mounted:
            self.go_to_list(second=True)
        else:
            self.turn_to(second=True)

    def do_back(self) -> None:
        if self.logline.has_focus:
            super().do_back()
        elif self.second or self._filter != UNHANDLED:
            self.show_reports(UNHANDLED, _("ohanterade"))
            self.go_to_list(second=False)
        else:
            super().do_back()

    def do_new_report(self) -> None:
        self.samledning.run_worker(self._new_report())

    async def _new_report(self) -> None:
        """Let a report be written, and put the cursor of the board on whose it is."""
        from samledning.tui.screens.report_forms import new_report

        if actor_id := await new_report(self.samledning, self._actor_id, self._functions):
            self.stale = True
            await self.refresh_now()
            self.query_one("#board", Rows).choose(actor_id)

    def do_fill_in(self) -> None:
        from samledning.tui.screens.report_forms import edit_report

        if report := self._report:
            self.samledning.run_worker(edit_report(self.samledning, report, self._functions))

    def do_handled(self) -> None:
        if report := self._report:
            self.run_worker(menus.handle(self, report, Handling.HANDLED))

    def do_renew_report(self) -> None:
        if report := self._report:
            self.run_worker(menus.handle(self, report, Handling.NEW))

    def do_ask_more(self) -> None:
        if report := self._report:
            self.run_worker(menus.ask_more(self, report))

    def do_judge(self) -> None:
        if report := self._report:
            self.run_worker(menus.judge(self, report))

    def do_requests(self) -> None:
        self.samledning.show_situation("requests")

    def do_picture(self) -> None:
        self.samledning.show_situation("picture")

    def do_report_clock(self) -> None:
        actor_id = self._actor_id
        row = next((row for row in self._now.board if row.actor_id == actor_id), None)
        if row:
            self.run_worker(menus.change_clock(self, row))
        else:
            self.tell(_("Välj en aktör som väntas rapportera."))

    def do_nothing_new(self) -> None:
        actor_id = self._actor_id
        row = next((row for row in self._now.board if row.actor_id == actor_id), None)
        if row:
            self.run_worker(menus.nothing_new(self, row))
        else:
            self.tell(_("Välj en aktör som väntas rapportera."))

    async def do_paste_report(self) -> None:
        from samledning.tui.screens.mail import Mail

        draft = await self.samledning.drafts.adopt(Mail.draft)
        self.app.push_screen(Mail(draft.text if draft else "", self._actor_id))

    def do_show_reports(self) -> None:
        self.run_worker(menus.choose_reports(self, self._now))

    def do_convert_report(self) -> None:
        if report := self._report:
            self.run_worker(menus.convert_report(self, report))

    def do_mark_report(self) -> None:
        if report := self._report:
            self.run_worker(menus.mark(self, report))

    def do_report_history(self) -> None:
        if report := self._report:
            self.run_worker(menus.history(self, report))

    def do_strike_report(self) -> None:
        if report := self._report:
            self.run_worker(menus.strike(self, report))

    @property
    def _row(self) -> BoardRow | None:
        """The actor under the cursor of the board."""
        chosen = self.query_one("#board", Rows).chosen
        return next((row for row in self._now.board if row.actor_id == chosen), None)

    @property
    def _inbox_report(self) -> ReportView | None:
        chosen = self.query_one("#inbox", Rows).chosen
        return next((report for report in self._page.reports if report.id == chosen), None)

    @property
    def _report(self) -> ReportView | None:
        """The report that an act is about: the chosen one, or the newest of the chosen actor."""
        row = self._row
        report = self._inbox_report if self.second else (row.last or row.received if row else None)
        if report is None and row and not self.second:
            self.tell(_("{actor} har inte rapporterat än. F2 skriver en rapport.").format(actor=row.actor))
        elif report is None:
            self.tell(_("Välj en rapport först."))
        return report

    @property
    def _actor_id(self) -> str:
        """The actor that an act is about, empty where none is chosen."""
        if self.second:
            report = self._inbox_report
            return report.actor_id if report else self._filter.actor_id
        row = self._row
        return row.actor_id if row else ""


def _say(text: str, count: int, style: str) -> Content:
    """A count in words where there is anything to count."""
    return user_text(text.format(count=count), style) if count else Content("")
