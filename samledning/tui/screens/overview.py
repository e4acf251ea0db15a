"""The overview: what is most worth doing next, how far the process has come, who is on duty, what was just said."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from samledning import clock
from samledning.i18n import _
from samledning.incident.terms import MOMENT_LABELS, MOMENT_SIGNS, ROLE_LABELS, MomentStatus
from samledning.tui.entries import entry_row
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    # What the rooms know takes a tenth of the first paint to load; it is loaded with the case, in a thread.
    from samledning.incident.views import MomentView
    from samledning.overview.terms import Todo
    from samledning.overview.views import OverviewView
    from samledning.tui.screens.checklists import Checklists

MOMENT_STYLES = {
    MomentStatus.NOT_RELEVANT: "$muted",
    MomentStatus.PLANNED: "",
    MomentStatus.ONGOING: "bold $warning",
    MomentStatus.DONE: "$success",
    MomentStatus.AGAIN: "bold $error",
}


class Overview(Place):
    """Room 1."""

    where: ClassVar[str] = "overview"

    DEFAULT_CSS = """
    Overview #purpose { height: 1; }
    Overview #columns { height: 1fr; }
    Overview #left, Overview #right { width: 1fr; height: 1fr; padding: 0 1; }
    Overview #todo { height: 1fr; }
    Overview #moments { height: 1fr; }
    Overview #stale { height: auto; max-height: 6; }
    Overview #stale-line { display: none; padding: 0; }
    Overview #latest { height: 2fr; }
    Overview.-narrow #stale-head, Overview.-narrow #stale { display: none; }
    Overview.-narrow #stale-line { display: block; }
    Overview #goals { height: auto; max-height: 40%; margin-bottom: 1; }
    Overview.-narrow #goals { max-height: 3; margin-bottom: 0; }
    Overview.-narrow #moments-head, Overview.-narrow #moments { display: none; }
    Overview.-narrow #columns { layout: vertical; }
    Overview.-narrow #left { height: 1fr; }
    Overview.-narrow #right { height: 1fr; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._view: OverviewView | None = None
        self._minute = ""

    def body(self) -> Iterable[Widget]:
        about = TextLine(id="purpose")
        about.show(
            Content.styled(_("Öppnar … Skriv om det brådskar: raden sparas så snart händelsen visas."), "$muted")
        )
        yield Vertical(
            about,
            Horizontal(
                Vertical(
                    _heading(_("Att göra nu")),
                    Rows(id="todo", empty=_("Inget väntar just nu.")),
                    _heading(_("Process – F2 ändrar"), "moments-head"),
                    Rows(id="moments"),
                    id="left",
                ),
                Vertical(
                    _heading(_("Läget"), "stale-head"),
                    Rows(id="stale"),
                    TextLine(id="stale-line"),
                    _heading(_("Mål och åtgärder")),
                    Rows(id="goals", empty=_("Ingen målbild gäller än.")),
                    _heading(_("Senast i loggen")),
                    Rows(id="latest", empty=_("Inget står i loggen. Skriv i raden längst ner och tryck Enter.")),
                    id="right",
                ),
                id="columns",
            ),
            id="body",
        )

    async def reload(self) -> None:
        from samledning.overview.queries import overview
        from samledning.tui.goals import standing_rows

        case = self.samledning.case
        if case is None:
            self.query_one("#purpose", TextLine).show(Content(""))
            return
        library = await self.samledning.shelf.library()
        person_id = self.samledning.workspace.person_id
        quiet = self.samledning.options.config.quiet_hours
        view = await self.ask(lambda unit: overview(unit, case.incident.id, library, person_id, quiet))
        self._view = view
        now = self.samledning.clock.now()
        self.query_one("#purpose", TextLine).show(_about(view))
        self.samledning.todo_is(view.todo)
        self.query_one("#todo", Rows).show([(each.key, _todo_row(each)) for each in view.todo])
        self.query_one("#goals", Rows).show(standing_rows(view.agreement, now))
        self.query_one("#moments", Rows).show(
            [(moment.id, _moment_row(moment, case.actor_names)) for moment in view.moments]
        )
        self.query_one("#latest", Rows).show(
            [
                (entry.id, entry_row(entry, case.actor_names, now, became=view.became.get(entry.id, ())))
                for entry in view.latest
            ]
        )
        self._show_stale()

    def on_mount(self) -> None:
        super().on_mount()
        self.set_interval(1.0, self._each_second)

    def _each_second(self) -> None:
        """How long ago something was is told anew when the minute has changed."""
        if self.samledning.in_front is self and self._minute != clock.hhmm(self.samledning.clock.now()):
            self._show_stale()

    def _show_stale(self) -> None:
        """What is silent or waits in the situation, and how old the picture is."""
        from samledning.tui.reports import stale_rows

        if self._view is None:
            return
        now = self.samledning.clock.now()
        self._minute = clock.hhmm(now)
        rows = stale_rows(self._view.situation, now)
        self.query_one("#stale", Rows).show(rows)
        # On a narrow screen they share a line, and who is silent stands in the line of the clocks.
        told = [content for key, content in rows if key != "reports"]
        self.query_one("#stale-line", TextLine).show(Content(" · ").join(told))

    def start_here(self) -> None:
        """The program begins in the log line: whoever opens it in a hurry has something to write down."""
        self.set_focus(self.logline)

    def focus_body(self) -> None:
        self.set_focus(self.query_one("#todo", Rows))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        key = event.option_id or ""
        match event.option_list.id:
            case "moments":
                self.do_moment()
            case "latest":
                self.samledning.go_to("log")
            case "stale":
                self.samledning.show_situation(key)
            case "goals":
                self.samledning.show_goal(key)
            case _:
                self._open(key)

    def _open(self, key: str) -> None:
        """Go where a thing to do is done."""
        what = self._todo(key)
        if what is None:
            return
        if what.run_key:
            self._show_item(what.run_key, what.label)
            return
        match what.room:
            case "case_form":
                self.samledning.do_case_form("purpose")
            case "staffing":
                self.do_staff()
            case "self_check":
                self._show_item("AN", "AN-01")
            case "requests" | "picture" as list_name:
                self.samledning.show_situation(list_name)
            case "calls":
                self.samledning.show_calls(key.rpartition(".")[2])
            case "agreement":
                self.samledning.show_goal(key)
            case "handover":
                self.run_worker(self.samledning.do_handover())
            case "moments":
                moment_id = key.rpartition(".")[2]
                self.run_worker(self._moment(moment_id))
            case "monitoring":
                self.samledning.show_monitoring(key)
            case room:
                self.samledning.go_to(room)

    def _todo(self, key: str) -> "Todo | None":
        return next((each for each in self._view.todo if each.key == key), None) if self._view else None

    def _show_item(self, run_key: str, item_id: str) -> None:
        place = self.samledning.place("checklists")
        checklists: Checklists = place  # type: ignore[assignment]
        checklists.want(run_key, item_id)
        self.samledning.go_to("checklists")

    def do_next_item(self) -> None:
        following = next((each for each in self._view.progress if each.next), None) if self._view else None
        if following and following.next:
            self._show_item(following.run_id or following.list_id, following.next.id)
        else:
            self.tell(_("Alla punkter är hanterade."))

    def do_purpose(self) -> None:
        case = self.samledning.case
        self.samledning.do_case_form("" if case and case.incident.purpose else "purpose")

    def do_moment(self) -> None:
        self.run_worker(self._moment())

    async def _moment(self, chosen: str = "") -> None:
        if self._view is None or not self._view.moments:
            return
        moments = {moment.id: moment for moment in self._view.moments}
        names: Mapping[str, str] = self.samledning.case.actor_names if self.samledning.case else {}
        if not chosen and self.query_one("#moments").has_focus:
            chosen = self.query_one("#moments", Rows).chosen
        if not chosen:
            rows = [(moment.id, _moment_row(moment, names)) for moment in moments.values()]
            chosen = await self.app.push_screen_wait(Choose(_("Vilket moment?"), rows)) or ""
        if chosen not in moments:
            return
        moment = moments[chosen]
        await self._change_moment(moment, names)

    async def _change_moment(self, moment: "MomentView", names: Mapping[str, str]) -> None:
        from samledning.incident import service

        statuses = [
            (status.value, Content(f"{MOMENT_SIGNS[status]} {_(MOMENT_LABELS[status])}")) for status in MomentStatus
        ]
        more = [
            ("report", Content(_("Återkoppling från en aktör …"))),
            ("scope", Content(_("Vilka aktörer gäller det? …"))),
            ("name", Content(_("Byt namn …"))),
        ]
        chosen = await self.app.push_screen_wait(Choose(moment.name, [*statuses, *more], moment.status.value))
        if chosen == "name":
            name = await self.app.push_screen_wait(AskText(_("Vad ska momentet heta?"), moment.name, about=moment.id))
            if name is not None:
                await self.act(lambda unit: service.set_moment(unit, moment.id, name=name))
        elif chosen == "scope":
            await self._scope(moment, names)
        elif chosen == "report":
            from samledning.tui.screens.overview_menus import report_moment

            await report_moment(self, moment, names)
        elif chosen:
            await self.act(lambda unit: service.set_moment(unit, moment.id, status=MomentStatus(chosen)))

    async def _scope(self, moment: "MomentView", names: Mapping[str, str]) -> None:
        """Choose the actors that a moment concerns; each choice puts one in or takes it out."""
        from samledning.incident import service

        scope = list(moment.scope)
        while True:
            rows = [(actor, user_text(f"{'●' if actor in scope else '○'} {name}")) for actor, name in names.items()]
            question = _("{moment}: vilka aktörer? Escape när du är klar.").format(moment=moment.name)
            chosen = await self.app.push_screen_wait(Choose(question, [("", Content(_("alla aktörer"))), *rows]))
            if chosen is None:
                return
            scope = [] if not chosen else sorted(set(scope) ^ {chosen})
            await self.act(partial(service.set_moment, moment_id=moment.id, scope=scope))

    def do_new_moment(self) -> None:
        self.run_worker(self._new_moment())

    async def _new_moment(self) -> None:
        from samledning.incident import service

        case = self.samledning.case
        name = await self.app.push_screen_wait(AskText(_("Vad ska momentet heta?")))
        if case and name is not None:
            await self.act(lambda unit: service.add_moment(unit, case.incident.id, name))

    def do_staff(self) -> None:
        from samledning.tui.screens import overview_menus

        self.run_worker(overview_menus.staff(self, self._view.staffing if self._view else ()))

    def do_dismiss(self) -> None:
        from samledning.tui.screens import overview_menus

        self.run_worker(overview_menus.dismiss(self, self._todo(self.query_one("#todo", Rows).chosen)))

    def do_dismissed(self) -> None:
        from samledning.tui.screens import overview_menus

        self.run_worker(overview_menus.dismissed(self, self._view.dismissed if self._view else ()))


def _heading(text: str, id: str | None = None) -> Widget:
    line = TextLine(id=id, classes="heading")
    line.content = Content(text)
    return line


def _about(view: "OverviewView") -> Content:
    incident = view.incident
    purpose = user_text(incident.purpose) if incident.purpose else Content.styled(_("saknas – F5"), "$warning")
    on_duty = ", ".join(f"{_(ROLE_LABELS[each.role])} {each.initials}" for each in view.staffing if each.until is None)
    return Content.assemble(
        Content.styled(_("Syfte: "), "bold"), purpose, user_text(f" · {on_duty}" if on_duty else "", "$muted")
    )


def _todo_row(what: "Todo") -> Content:
    """One thing to do: how much it matters, what it is, and why."""
    from samledning.overview.terms import TodoKind, Urgency

    late = what.kind in (TodoKind.LATE, TodoKind.ALARM)
    loud = late or (what.kind is TodoKind.STEP and what.urgency is Urgency.NOW)
    return Content.assemble(
        Content.styled(f"{what.sign} ", "bold $warning" if loud else "bold"),
        Content.styled(f"{what.label} " if what.label else "", "$muted"),
        user_text(what.text),
        user_text(f"  {what.reason}", "$warning" if late else "$muted"),
    )


def _moment_row(moment: "MomentView", names: Mapping[str, str]) -> Content:
    scope = ", ".join(names.get(actor, "?") for actor in moment.scope)
    return Content.assemble(
        Content.styled(f"{MOMENT_SIGNS[moment.status]} ", MOMENT_STYLES[moment.status]),
        user_text(moment.name),
        Content.styled(f"  {_(MOMENT_LABELS[moment.status])}", MOMENT_STYLES[moment.status]),
        user_text(f"  ({scope})" if scope else "", "$muted"),
    )
