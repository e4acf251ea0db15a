"""What has been asked of actors: who has not answered, what is due, and the answers."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.log.terms import Kind
from samledning.situation.views import RequestView
from samledning.tui.requests import request_page, request_row
from samledning.tui.screens import request_forms as forms
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.screens.converting import convert
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit


class Requests(Place):
    """Pushed above the room. Enter answers the chosen request."""

    where: ClassVar[str] = "requests"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"request", "request_answer", "situation_report", "actor", "organisation", "log_entry"}
    )

    DEFAULT_CSS = """
    Requests .title { text-style: bold; color: $accent; height: 1; padding: 0 1; width: 1fr; }
    Requests #columns { height: 1fr; }
    Requests #requests { width: 1fr; padding: 0 1; }
    Requests #page { width: 1fr; padding: 0 2; border-left: solid $panel; }
    Requests #text { width: 1fr; height: auto; }
    Requests.-narrow #columns { layout: vertical; }
    Requests.-narrow #page { border-left: none; border-top: solid $panel; padding: 0 1; }
    """

    def __init__(self, wanted: str = "") -> None:
        """`wanted` is the id of the request to show first, empty for the first in the list."""
        super().__init__()
        self._requests: tuple[RequestView, ...] = ()
        self._wanted = wanted
        self._minute = ""

    def body(self) -> Iterable[Widget]:
        empty = _("Ingen begäran än. F2 skriver en; en loggrad som «? polisen: vilka vägar 15.30» blir också en.")
        yield Vertical(
            Static(_("Begäran"), classes="title"),
            TextLine(id="about"),
            Horizontal(
                Rows(id="requests", empty=empty),
                VerticalScroll(Static("", id="text"), id="page"),
                id="columns",
            ),
            id="body",
        )

    def on_mount(self) -> None:
        super().on_mount()
        self.set_interval(1.0, self._each_second)

    def _each_second(self) -> None:
        if self.samledning.in_front is self and self._minute != clock.hhmm(self.samledning.clock.now()):
            self.refresh_soon()

    def start_here(self) -> None:
        self.focus_body()
        self.refresh_soon()

    def focus_body(self) -> None:
        self.set_focus(self.query_one(Rows))

    async def reload(self) -> None:
        from samledning.situation.queries import requests

        case, now = self.samledning.case, self.samledning.clock.now()
        if case is None:
            return
        self._minute = clock.hhmm(now)
        self._requests = await self.ask(lambda unit: requests(unit, case.incident.id))
        still_open = [request for request in self._requests if request.waiting_for]
        late = sum(request.overdue for request in still_open)
        about = ngettext("{count} väntar på svar", "{count} väntar på svar", len(still_open)).format(
            count=len(still_open)
        )
        overdue = ngettext("⚠ {count} försenad", "⚠ {count} försenade", late).format(count=late)
        late_part = user_text(f" · {overdue}", "bold $warning") if late else Content("")
        self.query_one("#about", TextLine).show(Content.assemble(user_text(about), late_part))
        rows = self.query_one(Rows)
        rows.show([(request.id, request_row(request, case.actor_names, now)) for request in self._requests])
        if self._wanted and rows.choose(self._wanted):
            self._wanted = ""
        self._show_page()

    def _show_page(self) -> None:
        case, request = self.samledning.case, self._found
        now = self.samledning.clock.now()
        page = request_page(request, case.actor_names, now) if case and request else Content("")
        self.query_one("#text", Static).update(page)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._show_page()
        self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_answer_request()

    def do_new_request(self) -> None:
        self.samledning.run_worker(forms.new_request(self.samledning))

    def do_answer_request(self) -> None:
        if request := self._chosen:
            self.samledning.run_worker(forms.answer_request(self.samledning, request))

    def do_edit_request(self) -> None:
        if request := self._chosen:
            self.samledning.run_worker(forms.edit_request(self.samledning, request))

    def do_remind(self) -> None:
        if request := self._chosen:
            self.run_worker(forms.remind(self, request))

    def do_close_request(self) -> None:
        from samledning.situation import requests

        self._with_reason(_("Varför väntar ni inte på fler svar på {request}?"), requests.close)

    def do_withdraw(self) -> None:
        from samledning.situation import requests

        self._with_reason(_("Varför återtas {request}?"), requests.withdraw)

    def do_reopen_request(self) -> None:
        from samledning.situation import requests

        self._with_reason(_("Varför väntar ni på svar på {request} igen?"), requests.reopen)

    def do_strike_request(self) -> None:
        if request := self._chosen:
            self.run_worker(self._strike(request))

    async def _strike(self, request: RequestView) -> None:
        from samledning.intake import service as intake
        from samledning.situation import requests

        if not request.entry_id:
            await self._ask_why(request, _("Varför stryks {request}? Den går att läsa även efteråt."), requests.strike)
            return
        entry_id = request.entry_id
        question = _("Varför stryks {request}? Loggraden {entry} stryks också. Båda går att läsa även efteråt.")
        await self._ask_why(request, question, lambda unit, _request_id, reason: intake.strike(unit, entry_id, reason))

    def do_strike_answer(self) -> None:
        if request := self._chosen:
            self.run_worker(self._strike_answer(request))

    async def _strike_answer(self, request: RequestView) -> None:
        from samledning.situation import requests

        if not request.answers:
            self.tell(_("{request} har inga svar.").format(request=request.label))
            return
        rows = [(each.id, user_text(f"{each.actor}: {each.text or each.report}")) for each in request.answers]
        chosen = await self.app.push_screen_wait(Choose(_("Vilket svar hör inte hit?"), rows))
        if not chosen:
            return
        reason = await self.app.push_screen_wait(AskText(_("Varför stryks svaret?")))
        if reason is not None:
            await self.act(partial(requests.strike_answer, answer_id=chosen, reason=reason))

    def do_convert_request(self) -> None:
        if request := self._chosen:
            kind, label = Kind.REQUEST, request.label
            self.run_worker(convert(self, kind, request.id, label, request.actor_ids, is_now=kind))

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.focus_body()
        elif self.is_active:
            self.dismiss(None)

    def _with_reason(self, question: str, verb: "Callable[[WriteUnit, str, str], None]") -> None:
        if request := self._chosen:
            self.run_worker(self._ask_why(request, question, verb))

    async def _ask_why(
        self, request: RequestView, question: str, verb: "Callable[[WriteUnit, str, str], None]"
    ) -> None:
        reason = await self.app.push_screen_wait(AskText(question.format(request=request.label, entry=request.entry)))
        if reason is not None:
            await self.act(lambda unit: verb(unit, request.id, reason))

    @property
    def _found(self) -> RequestView | None:
        chosen = self.query_one(Rows).chosen
        return next((request for request in self._requests if request.id == chosen), None)

    @property
    def _chosen(self) -> RequestView | None:
        request = self._found
        if request is None:
            self.tell(_("Välj en begäran först."))
        return request
