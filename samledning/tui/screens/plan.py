"""The action plan: who does what by when and for which goal, in the order that is wanted."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from samledning import clock
from samledning.agreement import rules
from samledning.agreement.terms import (
    OVERDUE_LABEL,
    OVERDUE_SIGN,
    STALE_SIGN,
    STANDING,
    STATUS_LABELS,
    ActionStatus,
)
from samledning.agreement.views import ActionView, BoardView, Goal, Subject
from samledning.i18n import N_, _, ngettext
from samledning.tui.goals import action_state, owner_text, short, wording
from samledning.tui.screens import goal_acts, goal_forms
from samledning.tui.screens.ask import Answer, AskKey
from samledning.tui.screens.base import CLOCK, Place
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

WIDE = 100
"""From so many columns on there is room for a table."""


class Order(StrEnum):
    """What the plan is ordered by."""

    TIME = "time"
    OWNER = "owner"
    GOAL = "goal"


TITLES = {
    Order.TIME: N_("Åtgärdsplan efter tid"),
    Order.OWNER: N_("Åtgärdsplan efter ansvarig"),
    Order.GOAL: N_("Åtgärdsplan efter mål"),
}


class Plan(Place):
    """Pushed above the room. One key tells that a measure is done, or that its owner cannot take it on."""

    where: ClassVar[str] = "plan"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("action", "target_picture", "agreement", "stance", "dependency", "locked_version"),
            *("actor", "organisation", CLOCK),
        }
    )

    DEFAULT_CSS = """
    Plan #title { text-style: bold; color: $accent; }
    Plan #head { color: $muted; }
    Plan #plan { padding: 0 1; }
    Plan.-narrow #head { display: none; }
    """

    def __init__(self, order: Order = Order.TIME) -> None:
        super().__init__()
        self._order = order
        self._with_closed = False
        self._board = BoardView()
        self._wanted = ""

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="title"),
            TextLine(id="head"),
            Rows(id="plan", empty=_("Inga åtgärder än. F2 lägger till en: vad ska göras, av vem, senast när?")),
            id="body",
        )

    def start_here(self) -> None:
        self.query_one(Rows).focus()
        self.refresh_soon()

    async def reload(self) -> None:
        from samledning.agreement.queries import board

        case = self.samledning.case
        if case is None:
            return
        self._board = await self.ask(lambda unit: board(unit, case.incident.id))
        self._show()

    def on_resize(self) -> None:
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        now, wide = self.samledning.clock.now(), self.app.size.width >= WIDE
        shown = [each for each in self._board.actions if each.is_open or self._with_closed]
        self.query_one("#title", TextLine).show(self._title(shown))
        self.query_one("#head", TextLine).show(_head())
        rows: list[tuple[str, Content]] = []
        for number, (heading, actions) in enumerate(_groups(self._order, shown, self._board, now)):
            rows.append((f"=group-{number}", user_text(heading)))
            rows += [(each.id, _table_row(each, now) if wide else _two_lines(each, now)) for each in actions]
        self.query_one(Rows).show(rows)
        if self._wanted:
            self.query_one(Rows).choose(self._wanted)
            self._wanted = ""

    def _title(self, shown: Sequence[ActionView]) -> Content:
        count = ngettext("{n} åtgärd", "{n} åtgärder", len(shown)).format(n=len(shown))
        late = sum(each.overdue for each in shown)
        told = ngettext("{n} försenad", "{n} försenade", late).format(n=late)
        return Content.assemble(
            Content(f"{_(TITLES[self._order])} · {count}"),
            Content.styled(f" · {OVERDUE_SIGN} {told}" if late else "", "bold $error"),
        )

    @property
    def _chosen(self) -> ActionView | None:
        chosen = self.query_one(Rows).chosen
        action = next((each for each in self._board.actions if each.id == chosen), None)
        if action is None:
            self.tell(_("Välj en åtgärd först. F2 lägger till en."))
        return action

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_change_action()

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(Rows).focus()
        elif self.is_active:
            self.dismiss(None)

    def do_add_action(self) -> None:
        self.samledning.run_worker(self._add())

    async def _add(self) -> None:
        new_id = await goal_forms.add_goal(self.samledning, goal_forms.Sort.ACTION)
        if new_id:
            self._wanted, self.stale = new_id, True
            await self.refresh_now()

    def do_change_action(self) -> None:
        if action := self._chosen:
            self.samledning.run_worker(self._change(action))

    async def _change(self, goal: Goal) -> None:
        await goal_forms.change_goal(self.samledning, goal)

    def do_strike_action(self) -> None:
        if action := self._chosen:
            self.run_worker(goal_acts.withdraw(self, action))

    def do_action_done(self) -> None:
        if action := self._chosen:
            self.run_worker(goal_acts.set_status(self, action, ActionStatus.DONE))

    def do_cannot_commit(self) -> None:
        if action := self._chosen:
            self.run_worker(goal_acts.set_status(self, action, ActionStatus.CANNOT_COMMIT))

    def do_action_state(self) -> None:
        if action := self._chosen:
            self.run_worker(goal_acts.change_state(self, action))

    def do_follow_up_action(self) -> None:
        if action := self._chosen:
            self.run_worker(goal_acts.follow_up(self, action))

    def do_convert_action(self) -> None:
        if action := self._chosen:
            self.run_worker(goal_acts.convert_action(self, action))

    def do_plan_order(self) -> None:
        self.run_worker(self._choose_order())

    async def _choose_order(self) -> None:
        closed = _("Dölj avslutade") if self._with_closed else _("Visa också avslutade")
        answers = [
            Answer("t", Order.TIME, Content(_("Efter tid"))),
            Answer("a", Order.OWNER, Content(_("Efter ansvarig"))),
            Answer("m", Order.GOAL, Content(_("Efter mål"))),
            Answer("k", "closed", Content(closed)),
        ]
        chosen = await self.app.push_screen_wait(AskKey(_("Hur ska planen visas?"), answers, self._order))
        if chosen == "closed":
            self._with_closed = not self._with_closed
        elif chosen:
            self._order = Order(chosen)
        self._show()


Groups = list[tuple[str, list[ActionView]]]


def _groups(order: Order, actions: Sequence[ActionView], board: BoardView, now: datetime) -> Groups:
    """The actions under headings. Within each they keep their order: what is most urgent first."""
    match order:
        case Order.TIME:
            return _gathered(actions, lambda each: _time(each, now))
        case Order.OWNER:
            gathered = _gathered(actions, lambda each: each.owner or _("Ingen ansvarig"))
            return sorted(gathered, key=lambda group: (bool(group[1][0].owner), group[0].casefold()))
        case Order.GOAL:
            goals = {each.label: _goal_heading(each) for each in board.subjects}
            gathered = _gathered(actions, lambda each: goals.get(each.goal, _("Utan mål")))
            return sorted(gathered, key=lambda group: (not group[1][0].goal, group[0]))


def _goal_heading(goal: Subject) -> str:
    """A goal with all that there is against building on it."""
    parts = [f"{goal.label} {short(wording(goal))}"]
    if goal.status not in STANDING:
        parts.append(_(STATUS_LABELS[goal.status]))
    return " · ".join((*parts, *rules.stale_words(goal.stale)))


def _gathered(actions: Sequence[ActionView], heading: Callable[[ActionView], str]) -> Groups:
    groups: dict[str, list[ActionView]] = {}
    for each in actions:
        groups.setdefault(heading(each), []).append(each)
    return list(groups.items())


def _time(action: ActionView, now: datetime) -> str:
    if not action.is_open:
        return _("Avslutade")
    if action.overdue:
        return f"{OVERDUE_SIGN} {_(OVERDUE_LABEL)}".capitalize()
    if action.due_at is None:
        return _("Utan tid")
    return _("I dag") if clock.same_day(action.due_at, now) else _("Senare")


COLUMNS = (("state", 20), ("label", 5), ("due", 13), ("owner", 24))
"""The columns before the text, with how many cells each has."""


def _head() -> Content:
    words = {"state": _("läge"), "label": _("nr"), "due": _("senast"), "owner": _("ansvarig")}
    return Content.assemble(*(_cell(Content(words[name]), width) for name, width in COLUMNS), _("åtgärd"))


def _table_row(action: ActionView, now: datetime) -> Content:
    """A measure on one line of the table; a long text goes on below."""
    sign, word, style = action_state(action)
    cells = {
        "state": Content.styled(f"{sign} {word}", style),
        "label": user_text(action.label, style),
        "due": user_text(_due(action, now), "bold $error" if action.overdue else ""),
        "owner": user_text(owner_text(action), "" if action.owner else "$warning"),
    }
    return Content.assemble(*(_cell(cells[name], width) for name, width in COLUMNS), _text(action))


def _two_lines(action: ActionView, now: datetime) -> Content:
    """The same where there is no room for a table."""
    sign, word, style = action_state(action)
    return Content.assemble(
        Content.styled(f"{sign} {action.label} ", style),
        _text(action),
        "\n    ",
        Content.styled(word, style),
        user_text(f" {_due(action, now)}"),
        user_text(f" · {owner_text(action)}", "$muted"),
    )


def _text(action: ActionView) -> Content:
    """What shall be done, for which goal, and why it is not."""
    goal = f"  → {action.goal}" if action.goal else ""
    doubt = ""
    if not action.goal_holds:
        doubt = " " + _("gäller inte längre")
    elif action.goal_stale:
        doubt = f" {STALE_SIGN} " + _("inaktuell")
    reason = f"  – {short(action.status_reason)}" if action.status_reason else ""
    return Content.assemble(
        user_text(short(action.text, 160), "" if action.is_open else "$muted"),
        user_text(goal, "$muted"),
        user_text(doubt, "bold $warning"),
        user_text(reason, "$warning"),
    )


def _due(action: ActionView, now: datetime) -> str:
    return clock.short(action.due_at, now) if action.due_at else _("ingen tid")


def _cell(content: Content, width: int) -> Content:
    """`content` in so many cells, cut if need be."""
    cut = content.truncate(width - 1, ellipsis=True)
    return cut.pad_right(width - cut.cell_length)
