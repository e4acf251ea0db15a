"""Direction and agreement: what is wanted, agreed, in conflict and done, with all of the chosen one beside the list."""

from collections.abc import Iterable
from typing import ClassVar

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning.agreement.terms import OVERDUE_SIGN, STALE_SIGN, Status
from samledning.agreement.views import ActionView, AgreementView, BoardView, ChoiceView, Goal, PriorityView, TargetView
from samledning.i18n import _, ngettext
from samledning.tui.goal_pages import goal_page, history
from samledning.tui.goals import board_rows
from samledning.tui.screens import goal_acts, goal_forms
from samledning.tui.screens.ask import Answer, AskKey
from samledning.tui.screens.base import CLOCK, Place
from samledning.tui.screens.shown import Shown
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows


class Goals(Place):
    """Room 5."""

    where: ClassVar[str] = "agreement"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("target_picture", "agreement", "stance", "action", "goal_conflict", "choice", "alternative"),
            *("priority_question", "actor", "organisation", "dependency", "locked_version", CLOCK),
        }
    )

    DEFAULT_CSS = """
    Goals #about { color: $muted; }
    Goals #columns { height: 1fr; }
    Goals #goals { width: 1fr; padding: 0 1; }
    Goals #page { width: 1fr; padding: 0 2; border-left: solid $panel; }
    Goals #page:focus { border-left: solid $primary; }
    Goals #text { width: 1fr; height: auto; }
    Goals.-narrow #columns { layout: vertical; }
    Goals.-narrow #page { border-left: none; border-top: solid $panel; padding: 0 1; }
    Goals.-narrow #page:focus { border-left: none; border-top: solid $primary; }
    Goals.-narrow.-reading #goals { display: none; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._board = BoardView()
        self._old = False
        self._wanted = ""
        self._read = ""

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="about"),
            Horizontal(
                Rows(id="goals", empty=_("Inget här än. F2 börjar: vilket läge vill ni nå tillsammans, och när?")),
                VerticalScroll(Static("", id="text"), id="page"),
                id="columns",
            ),
            id="body",
        )

    def start_here(self) -> None:
        self.query_one("#goals", Rows).focus()

    def focus_body(self) -> None:
        self.remove_class("-reading")
        self.query_one("#goals", Rows).focus()

    def want(self, key: str) -> None:
        """Put the cursor on a record when the room shows next, also one that does not stand any more.

        `key` is its id, or has it between full stops, as the keys of steps do.
        """
        self._wanted = key
        self.stale = True

    async def reload(self) -> None:
        from samledning.agreement.queries import board

        case = self.samledning.case
        if case is None:
            return
        self._board = await self.ask(lambda unit: board(unit, case.incident.id))
        self._show()

    def _show(self) -> None:
        now = self.samledning.clock.now()
        rows = self.query_one("#goals", Rows)
        self.query_one("#about", TextLine).show(_about(self._board))
        rows.show(board_rows(self._board, now, old=self._old))
        wanted = next((each.id for each in self._board.goals if each.id in self._wanted.split(".")), "")
        if wanted and not rows.choose(wanted):
            self._old = True
            rows.show(board_rows(self._board, now, old=True))
            rows.choose(wanted)
        self._wanted = ""
        self._show_page()

    def _show_page(self) -> None:
        goal = self._under_cursor
        page = goal_page(goal, self.samledning.clock.now()) if goal else Content("")
        self.query_one("#text", Static).update(page)
        if (read := goal.id if goal else "") != self._read:
            self._read = read
            self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    @property
    def _under_cursor(self) -> Goal | None:
        chosen = self.query_one("#goals", Rows).chosen
        return next((each for each in self._board.goals if each.id == chosen), None)

    @property
    def _chosen(self) -> Goal | None:
        goal = self._under_cursor
        if goal is None:
            self.tell(_("Välj en rad först. F2 lägger till något nytt."))
        return goal

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._show_page()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter goes over to the page, which a narrow screen then has all of."""
        event.stop()
        self.add_class("-reading")
        self.query_one("#page").focus()

    def do_back(self) -> None:
        if self.query_one("#page").has_focus:
            self.focus_body()
        else:
            super().do_back()

    def do_add_goal(self) -> None:
        self.samledning.run_worker(self._add())

    async def _add(self) -> None:
        sort = await goal_forms.ask_sort(self.samledning)
        if sort is None:
            return
        goal_id = await goal_forms.add_goal(self.samledning, sort)
        if goal_id:
            await self._show_new(goal_id)
            if sort is goal_forms.Sort.CHOICE:
                self.do_alternatives()

    async def _show_new(self, goal_id: str) -> None:
        self.want(goal_id)
        await self.refresh_now()

    def do_change_goal(self) -> None:
        match self._chosen:
            case ChoiceView() as choice:
                self.samledning.run_worker(self._change_choice(choice))
            case None:
                pass
            case goal:
                self.samledning.run_worker(self._change(goal))

    async def _change_choice(self, choice: ChoiceView) -> None:
        answers = [
            Answer("a", "alternatives", Content(_("Alternativen: lägg till, ändra och stryk"))),
            Answer("f", "question", Content(_("Frågan och dess märkning"))),
        ]
        question = _("Vad vill du ändra i {label}?").format(label=choice.label)
        chosen = await self.app.push_screen_wait(AskKey(question, answers))
        if chosen == "alternatives":
            self.do_alternatives()
        elif chosen:
            await self._change(choice)

    async def _change(self, goal: Goal) -> None:
        goal_id = await goal_forms.change_goal(self.samledning, goal)
        if goal_id:
            await self._show_new(goal_id)

    def do_withdraw_goal(self) -> None:
        if goal := self._chosen:
            self.run_worker(goal_acts.withdraw(self, goal))

    def do_take_stances(self) -> None:
        from samledning.tui.screens.stances import Stances

        match self._chosen:
            case TargetView() | AgreementView() as subject if goal_acts.standing(subject):
                self.app.push_screen(Stances(subject.id))
            case None:
                pass
            case _:
                self.tell(_("Ståndpunkter tas på målbilder och överenskommelser som gäller eller är föreslagna."))

    def do_settle(self) -> None:
        match self._chosen:
            case TargetView() | AgreementView() as subject if subject.status is Status.PROPOSED:
                self.run_worker(goal_acts.settle(self, subject))
            case ChoiceView() as choice:
                self.run_worker(goal_acts.choose_alternative(self, choice))
            case None:
                pass
            case _:
                self.tell(_("Det är förslag till målbild och överenskommelse som ni blir överens om."))

    def do_change_state(self) -> None:
        if goal := self._chosen:
            self.run_worker(goal_acts.change_state(self, goal))

    def do_conflicts(self) -> None:
        self.samledning.run_worker(self._conflicts())

    async def _conflicts(self) -> None:
        goal_id = await goal_acts.suggestions(self)
        if goal_id:
            await self._show_new(goal_id)

    def do_show_plan(self) -> None:
        self.run_worker(self._choose_view())

    async def _choose_view(self) -> None:
        from samledning.tui.screens.plan import Order, Plan

        earlier = _("Dölj det som inte gäller längre") if self._old else _("Visa också det som inte gäller längre")
        answers = [
            Answer("t", Order.TIME, Content(_("Åtgärdsplan efter tid"))),
            Answer("a", Order.OWNER, Content(_("Åtgärdsplan efter ansvarig"))),
            Answer("m", Order.GOAL, Content(_("Åtgärdsplan efter mål"))),
            Answer("ö", "old", Content(earlier)),
        ]
        chosen = await self.app.push_screen_wait(AskKey(_("Vad vill du se?"), answers))
        if chosen == "old":
            self._old = not self._old
            self._show()
        elif chosen:
            self.app.push_screen(Plan(Order(chosen)))

    def do_wis_text(self) -> None:
        match self._chosen:
            case TargetView() as target:
                self.run_worker(goal_acts.wis(self, target))
            case None:
                pass
            case _:
                self.tell(_("Välj en målbild; den blir text tillsammans med sina åtgärder."))

    def do_compare_versions(self) -> None:
        match self._chosen:
            case TargetView() as target:
                self.run_worker(goal_acts.compare(self, target))
            case None:
                pass
            case _:
                self.tell(_("Välj en målbild; det är den som har versioner att jämföra."))

    def do_goal_history(self) -> None:
        match self._chosen:
            case TargetView() | AgreementView() as subject:
                title = _("Historik för {label}").format(label=subject.label)
                page = Content("\n").join(history(subject, self.samledning.clock.now()))
                self.app.push_screen(Shown(title, page))
            case None:
                pass
            case _:
                self.tell(_("Välj en målbild eller en överenskommelse; annat visar sin historik på sidan."))

    def do_follow_up(self) -> None:
        match self._chosen:
            case ActionView() as action:
                self.run_worker(goal_acts.follow_up(self, action))
            case None:
                pass
            case _:
                self.tell(_("Välj en åtgärd; det är den som följs upp."))

    def do_convert_goal(self) -> None:
        match self._chosen:
            case ActionView() as action:
                self.run_worker(goal_acts.convert_action(self, action))
            case None:
                pass
            case _:
                self.tell(_("Välj en åtgärd; det är den som kan bli något annat."))

    def do_alternatives(self) -> None:
        from samledning.tui.screens.alternatives import alternatives
        from samledning.tui.screens.records import Records

        match self._chosen:
            case ChoiceView() as choice:
                self.app.push_screen(Records(alternatives(choice)))
            case None:
                pass
            case _:
                self.tell(_("Välj ett vägval; det är det som har alternativ."))

    def do_move_goal_up(self) -> None:
        self._move(-1)

    def do_move_goal_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        match self._chosen:
            case PriorityView() as priority:
                self.run_worker(goal_acts.move(self, priority, self._board.priorities, by))
            case None:
                pass
            case _:
                self.tell(_("Välj en prioriterad fråga; det är de som har en ordning."))


def _about(board: BoardView) -> Content:
    """What most needs to be seen of the room, in one line."""
    current = ", ".join(each.label for each in board.current_targets)
    proposed = sum(each.status is Status.PROPOSED for each in board.subjects)
    stale = sum(bool(each.stale) for each in board.subjects)
    open_ = sum(each.is_open for each in board.actions)
    late = sum(each.overdue for each in board.actions)
    parts = [Content(_("Målbild: {labels}").format(labels=current) if current else _("Ingen målbild gäller än"))]
    if proposed:
        parts.append(Content(ngettext("{n} förslag", "{n} förslag", proposed).format(n=proposed)))
    if open_:
        parts.append(Content(ngettext("{n} öppen åtgärd", "{n} öppna åtgärder", open_).format(n=open_)))
    if late:
        text = ngettext("{n} försenad", "{n} försenade", late).format(n=late)
        parts.append(Content.styled(f"{OVERDUE_SIGN} {text}", "bold $error"))
    if stale:
        text = ngettext("{n} inaktuell", "{n} inaktuella", stale).format(n=stale)
        parts.append(Content.styled(f"{STALE_SIGN} {text}", "bold $warning"))
    if board.suggestions:
        count = len(board.suggestions)
        text = ngettext("{n} möjlig målkonflikt, F8", "{n} möjliga målkonflikter, F8", count)
        parts.append(user_text(text.format(n=count), "$warning"))
    return Content(" · ").join(parts)
