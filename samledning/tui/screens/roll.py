"""The roll call: actor by actor in its fixed order, by name, one letter for what each one answers.

Only a chosen letter says anything of an actor; Enter goes on to the next that has not been called.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList

from samledning.i18n import _
from samledning.meeting.terms import PRESENCE_LABELS, PRESENCE_SIGNS, Happened, Presence
from samledning.meeting.views import LeadView, RollRow
from samledning.tui import lead_words as words
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.lead import Lead

NEW = "new"
"""Stands among actors for one that the case does not have."""
LETTERS = {
    "present": (Happened.PRESENT, Presence.PRESENT, "n"),
    "late": (Happened.LATE, Presence.LATE, "s"),
    "left": (Happened.LEFT, Presence.LEFT, "l"),
    "absent": (Happened.ABSENT, Presence.ABSENT, "f"),
}
"""The acts that are letters: what is noted, what it is called, the letter."""


class Roll(Place):
    """Pushed above the screen of the meeting, which carries out what is noted."""

    where: ClassVar[str] = "roll"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"meeting", "invitee", "meeting_event", "participant", "actor", "organisation"}
    )

    DEFAULT_CSS = """
    Roll #about { text-style: bold; }
    Roll #say { height: 3; padding: 1 1; text-style: bold; color: $accent; }
    Roll #roll { padding: 0 1; }
    Roll #legend { background: $surface; }
    """

    def __init__(self, lead: "Lead") -> None:
        super().__init__()
        self._lead = lead
        self._view: LeadView | None = None

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="about"),
            TextLine(id="say"),
            Rows(id="roll", empty=_("Ingen aktör är med än. F3 lägger till en.")),
            TextLine(id="legend"),
            id="body",
        )

    def start_here(self) -> None:
        self.query_one("#legend", TextLine).show(_legend())
        self.query_one(Rows).focus()
        self.refresh_soon()

    async def reload(self) -> None:
        from samledning.meeting.lead import lead

        first = self._view is None
        self._view = await self.ask(lambda unit: lead(unit, self._lead.meeting_id))
        now = self.samledning.clock.now()
        about = Content.assemble(
            user_text(_("{meeting}: upprop").format(meeting=self._view.meeting.label)),
            " · ",
            words.roll_count(self._view),
        )
        self.query_one("#about", TextLine).show(about)
        rows = self.query_one(Rows)
        rows.show([(row.actor_id, words.roll_row(row, now)) for row in self._view.roll])
        if first and (waiting := self._next_after("")):
            rows.choose(waiting)
        self._say()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._say()

    def _say(self) -> None:
        """Whom to call, by name; nobody where that has been done."""
        row = self._chosen
        calls = row is not None and row.presence is Presence.EXPECTED
        told = _("Säg: «{actor}, är ni med?»").format(actor=row.actor) if row and calls else ""
        self.query_one("#say", TextLine).show(user_text(told))

    @property
    def _chosen(self) -> RollRow | None:
        chosen = self.query_one(Rows).chosen
        return next((row for row in self._view.roll if row.actor_id == chosen), None) if self._view else None

    def _next_after(self, actor_id: str) -> str:
        """The next actor of whom nothing is known yet, in the order of the list from there on and round."""
        roll = self._view.roll if self._view else ()
        ids = [row.actor_id for row in roll]
        start = ids.index(actor_id) + 1 if actor_id in ids else 0
        waiting = {row.actor_id for row in roll if row.presence is Presence.EXPECTED}
        return next((each for each in ids[start:] + ids[:start] if each in waiting and each != actor_id), "")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if following := self._next_after(event.option_id or ""):
            self.query_one(Rows).choose(following)

    # The letters

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The letters are letters where a text is being typed."""
        typing = isinstance(self.focused, Input)
        return not (action == "act" and typing and parameters and parameters[0] in LETTERS)

    def do_present(self) -> None:
        self._letter("present")

    def do_late(self) -> None:
        self._letter("late")

    def do_left(self) -> None:
        self._letter("left")

    def do_absent(self) -> None:
        self._letter("absent")

    def _letter(self, name: str) -> None:
        """Go on to the next actor at once; what was noted is kept behind it, in the order it was said."""
        from samledning.meeting import leading

        row = self._chosen
        if row is None:
            self.tell(_("Välj en aktör först."))
            return
        said = LETTERS[name][0]
        if following := self._next_after(row.actor_id):
            self.query_one(Rows).choose(following)
        person = row.person if name in ("present", "late") else ""
        mandate = row.mandate if person else ""
        self.samledning.run_worker(
            self._lead.lead_on(
                lambda unit: leading.roll(unit, self._lead.meeting_id, row.actor_id, said, name=person, mandate=mandate)
            )
        )

    # The keys

    def do_roll_name(self) -> None:
        if row := self._chosen:
            self.run_worker(self._ask_who(row))

    async def _ask_who(self, row: RollRow) -> None:
        """Who speaks for an actor, with what mandate: it is there, then."""
        from samledning.meeting import leading

        question = _("Vem talar för {actor}?").format(actor=row.actor)
        name = await self.app.push_screen_wait(AskText(question, row.person, about=row.actor_id))
        if name is None:
            return
        mandate = await self.app.push_screen_wait(
            AskText(
                _("Med vilket mandat? Till exempel «kan lova resurser», «behöver förankra». Kan lämnas tomt."),
                row.mandate,
                about=row.actor_id,
            )
        )
        if mandate is None:
            return
        said = Happened.LATE if row.presence is Presence.LATE else Happened.PRESENT
        await self._lead.lead_on(
            lambda unit: leading.roll(unit, self._lead.meeting_id, row.actor_id, said, name=name, mandate=mandate)
        )

    def do_roll_more(self) -> None:
        self.run_worker(self._more())

    async def _more(self) -> None:
        """One more actor is in the meeting: of the case, or one that it did not have."""
        from samledning.meeting import leading

        case, view = self.samledning.case, self._view
        if case is None or view is None:
            return
        known = {row.actor_id for row in view.roll}
        rows = [(each, user_text(name)) for each, name in case.actor_names.items() if each not in known]
        chosen: str | None = NEW
        if rows:
            rows.append((NEW, Content.styled(_("någon annan: sök bland organisationer"), "italic")))
            chosen = await self.app.push_screen_wait(Choose(_("Vilken aktör är också med?"), rows))
        if chosen == NEW:
            await self._more_from_register(case.incident.id, case.incident.places)
        elif chosen:
            await self._lead.lead_on(lambda unit: leading.roll(unit, self._lead.meeting_id, chosen, Happened.PRESENT))

    async def _more_from_register(self, incident_id: str, places: Sequence[str]) -> None:
        """An organisation that is in the meeting is an actor of the case from now on."""
        from samledning.actor import service as actor
        from samledning.meeting import leading
        from samledning.register.queries import organisations
        from samledning.tui.screens.actor_forms import PickActor

        note = _("Den läggs till i händelsen och är närvarande.")
        chosen = await self.app.push_screen_wait(PickActor(await self.ask(organisations), note, places))
        if not chosen:
            return
        name = chosen.removeprefix("new:")

        def join(unit: "WriteUnit") -> None:
            if name == chosen:
                actor_id = actor.add_organisation(unit, incident_id, chosen)
            else:
                actor_id = actor.add(unit, incident_id, name)
            unit.session.flush()
            leading.roll(unit, self._lead.meeting_id, actor_id, Happened.PRESENT)

        await self._lead.lead_on(join)

    def do_all_present(self) -> None:
        """Everyone of whom nothing has been noted is there."""
        from samledning.meeting import leading

        left = [row for row in self._view.roll if row.presence is Presence.EXPECTED] if self._view else []
        if not left:
            self.tell(_("Uppropet är klart."))
            return

        def note(unit: "WriteUnit") -> None:
            for row in left:
                leading.roll(
                    unit, self._lead.meeting_id, row.actor_id, Happened.PRESENT, name=row.person, mandate=row.mandate
                )

        self.samledning.run_worker(self._lead.lead_on(note))

    def do_roll_done(self) -> None:
        if self.is_active:
            self.dismiss(None)

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(Rows).focus()
        else:
            self.do_roll_done()


def _legend() -> Content:
    """The letters with what they say, always on the screen."""
    parts = [
        Content.assemble(
            Content.styled(f"{letter} ", "bold $accent"),
            Content.styled(
                f"{PRESENCE_SIGNS[presence]} {_(PRESENCE_LABELS[presence])}", words.PRESENCE_STYLES[presence]
            ),
        )
        for _happened, presence, letter in LETTERS.values()
    ]
    return Content("  ").join([*parts, Content.styled(_("Enter: nästa"), "$muted")])
