"""The read-back: the wording large, then actor by actor in speaking order, one letter for what each one answers.

Only a chosen letter gives an answer. Enter goes on to the next actor that has not answered, and answers nothing.
"""

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static

from samledning.agreement.terms import ANSWERED, FINAL, STANCE_LABELS, STANCE_LETTERS, Stance
from samledning.agreement.views import ActorStance, AgreementView, Subject
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.meeting.terms import HERE, Presence
from samledning.tui import stance_words
from samledning.tui.goal_pages import history
from samledning.tui.goals import stance_row, wording
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.screens.goal_acts import settle
from samledning.tui.screens.shown import Shown
from samledning.tui.text import user_text
from samledning.tui.whens import split_when
from samledning.tui.widgets.answer import AnswerLine
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit, WriteUnit

LETTERS = {f"stance_{stance}": stance for stance in STANCE_LETTERS}
"""The acts that are letters, and what each one answers."""

IN_WORDS = (Stance.WITH_RESERVATION, Stance.DISAGREES, Stance.MUST_ANCHOR)
"""The answers that are nothing without their text."""


class Stances(Place):
    """Pushed above the room, or above a meeting, with the id of a target picture or an agreement.

    Once the wording has been read aloud the answers are noted as given to that. In the meeting `meeting_id` the first
    answer says that it has, and the actors come in the meeting's order, answered by those who speak for them there.
    """

    where: ClassVar[str] = "stances"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"target_picture", "agreement", "stance", "actor", "participant", "organisation", "meeting_event", "invitee"}
    )

    DEFAULT_CSS = """
    Stances #about { text-style: bold; }
    Stances #wording { height: auto; max-height: 40%; margin: 0 1; padding: 1 2; border-left: thick $primary; }
    Stances #words { width: 1fr; height: auto; text-style: bold; }
    Stances #count { color: $muted; }
    Stances #actors { padding: 0 1; }
    Stances #legend { width: 1fr; height: auto; padding: 0 1; background: $surface; }
    Stances.-narrow #wording { padding: 0 1; }
    """

    def __init__(self, subject_id: str, *, meeting_id: str = "") -> None:
        super().__init__()
        self._subject_id, self._read_back, self._meeting_id = subject_id, False, meeting_id
        self._subject: Subject | None = None
        self._read_at: datetime | None = None
        self._places: dict[str, int] = {}
        self._known: dict[str, str] = {}
        self._here: frozenset[str] = frozenset()
        self._away: frozenset[str] = frozenset()
        self._speakers: dict[str, str] = {}
        self._asked: tuple[ActorStance, Stance] | None = None
        self._typed: dict[tuple[str, Stance], str] = {}
        self._saving = asyncio.Lock()

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="about"),
            VerticalScroll(Static("", id="words"), id="wording", can_focus=False),
            TextLine(id="count"),
            Rows(id="actors", empty=_("Ingen aktör berörs än. F7 lägger till en.")),
            TextLine(id="question"),
            AnswerLine(self._answered, self._late, id="answer"),
            Static(stance_words.legend(), id="legend"),
            id="body",
        )

    def start_here(self) -> None:
        self.query_one(Rows).focus()
        self._ask_line(stance_words.hint())
        self.refresh_soon()

    async def reload(self) -> None:
        case, first = self.samledning.case, self._subject is None
        if case is None:
            return
        await self.ask(partial(self._read, incident_id=case.incident.id))
        self._show()
        if first and self._meeting_id and (following := self._next_after("")):
            self.query_one(Rows).choose(following)

    def _read(self, unit: "ReadUnit", incident_id: str) -> None:
        """What is asked about, whom in what order, who speaks for each as far as is known, and who is here."""
        from samledning.actor.queries import speaking_order
        from samledning.agreement.queries import subject
        from samledning.meeting.lead import read_back_at, roll_call

        roll = roll_call(unit, self._meeting_id) if self._meeting_id else ()
        known = {row.actor_id: row.person for row in roll}
        for place in speaking_order(unit, incident_id):
            known.setdefault(place.actor_id, place.participants[0].name if len(place.participants) == 1 else "")
        self._subject, self._known = subject(unit, self._subject_id), known
        in_meeting = read_back_at(unit, self._meeting_id, self._subject_id)
        self._read_at, self._read_back = self._when_read(in_meeting), self._read_back or in_meeting is not None
        self._places = {actor_id: place for place, actor_id in enumerate(known)}
        self._here = frozenset(row.actor_id for row in roll if row.presence in HERE)
        self._away = frozenset(row.actor_id for row in roll if row.presence in (Presence.ABSENT, Presence.LEFT))

    def _when_read(self, in_meeting: datetime | None) -> datetime | None:
        """When the wording was read back last (UTC). Of a target picture that is known from the meeting, from what was
        answered at a read-back, or since it was told here."""
        assert self._subject
        if isinstance(self._subject, AgreementView):
            return self._subject.read_back_at
        said = [each.at for stance in self._subject.stances for each in stance.history if each.read_back]
        return in_meeting or self._read_at or min(said, default=None)

    def _show(self) -> None:
        if self._subject is None:
            return
        now = self.samledning.clock.now()
        self.query_one("#about", TextLine).show(stance_words.heading(self._subject, self._read_at, now))
        self.query_one("#words", Static).update(user_text(wording(self._subject), lines=True))
        self.query_one("#count", TextLine).show(stance_words.count(self._subject))
        self.query_one(Rows).show(
            [(each.actor_id, stance_row(each, self._speaker(each), now)) for each in self._in_turn()]
        )

    def _in_turn(self) -> list[ActorStance]:
        """The concerned in order, then those that have no place in it; those that have left are last."""
        concerned = list(self._subject.stances) if self._subject else []
        return sorted(concerned, key=lambda each: (each.left, self._places.get(each.actor_id, len(self._places))))

    def _speaker(self, each: ActorStance) -> str:
        """Who speaks for an actor: as was said here, else in the meeting, else the one person who takes part for it."""
        return self._speakers.get(each.actor_id, self._known.get(each.actor_id, ""))

    @property
    def _chosen(self) -> ActorStance | None:
        chosen = self.query_one(Rows).chosen
        return next((each for each in self._in_turn() if each.actor_id == chosen), None)

    # The letters

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The letters are letters where a text is being typed."""
        typing = isinstance(self.focused, Input)
        return not (action == "act" and typing and parameters and parameters[0] in LETTERS)

    def do_stance_agrees(self) -> None:
        self._letter(Stance.AGREES)

    def do_stance_with_reservation(self) -> None:
        self._letter(Stance.WITH_RESERVATION)

    def do_stance_disagrees(self) -> None:
        self._letter(Stance.DISAGREES)

    def do_stance_must_anchor(self) -> None:
        self._letter(Stance.MUST_ANCHOR)

    def do_stance_abstains(self) -> None:
        self._letter(Stance.ABSTAINS)

    def do_stance_no_answer(self) -> None:
        self._letter(Stance.NO_ANSWER)

    def do_stance_not_present(self) -> None:
        self._letter(Stance.NOT_PRESENT)

    def _letter(self, stance: Stance) -> None:
        """Take the stance of the chosen actor and go on, or ask for the words that belong to it."""
        each = self._chosen
        if each is None:
            return
        if stance in IN_WORDS:
            self._ask_words(each, stance)
        else:
            self._take(each, stance)

    def _take(
        self,
        each: ActorStance,
        stance: Stance,
        *,
        text: str = "",
        anchor_with: str = "",
        anchor_by: datetime | None = None,
    ) -> None:
        """Go on to the next actor at once; what was answered is saved behind it, in the order it was given."""
        from samledning.agreement import stances
        from samledning.meeting import leading

        self._read_back = self._read_back or bool(self._meeting_id)
        take = partial(
            stances.take,
            subject_id=self._subject_id,
            actor_id=each.actor_id,
            stance=stance,
            text=text,
            anchor_with=anchor_with,
            anchor_by=anchor_by,
            said_by=self._speaker(each) if stance in ANSWERED else "",  # nobody spoke for one that is silent or away
            read_back=self._read_back,
        )

        def verb(unit: "WriteUnit") -> str:
            if self._meeting_id:
                leading.answered(unit, self._meeting_id, self._subject_id)
            return take(unit)

        if each.stance in ANSWERED and each.stance is not stance:  # a stray letter must not take an answer unseen
            told = _("{actor}: {now}, inte längre {before}. Blev det fel, svara en gång till.")
            labels = {"now": _(STANCE_LABELS[stance]), "before": _(STANCE_LABELS[each.stance])}
            self.tell(told.format(actor=each.actor, **labels))
        # The app sees to it, so that what was answered is saved although the screen is left meanwhile.
        self.samledning.run_worker(self._save(each.actor, verb))
        self._go_on(each)

    async def _save(self, actor: str, verb: "Callable[[WriteUnit], str]") -> None:
        async with self._saving:
            try:
                await self.samledning.desk.act(verb)
            except Problem as problem:
                self.tell(Problem(_("{actor}: svaret är inte sparat. {problem}").format(actor=actor, problem=problem)))

    def _go_on(self, each: ActorStance) -> None:
        """Put the cursor on the actor after this one, past those who are not at the read-back; the last one keeps
        it."""
        rows = self._in_turn()
        keys = [other.actor_id for other in rows if other is each or not self._is_away(other)]
        following = keys[keys.index(each.actor_id) + 1 :] if each.actor_id in keys else []
        if following:
            self.query_one(Rows).choose(following[0])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter answers nothing: it goes on to the next actor that has not answered."""
        event.stop()
        if following := self._next_after(event.option_id or ""):
            self.query_one(Rows).choose(following)

    def _next_after(self, actor_id: str) -> str:
        """The next actor to ask that has not answered, in order from there on and round; empty for none."""
        rows = self._in_turn()
        keys = [each.actor_id for each in rows]
        at = keys.index(actor_id) + 1 if actor_id in keys else 0
        to_ask = {each.actor_id for each in rows if each.stance not in FINAL and not each.left}
        to_ask -= {each.actor_id for each in rows if self._is_away(each)}
        return next((key for key in keys[at:] + keys[:at] if key in to_ask), "")

    def _is_away(self, each: ActorStance) -> bool:
        """Whether an actor is not at the read-back, so that nobody asks it there; afterwards it is asked."""
        if each.actor_id in self._away and each.stance not in FINAL:
            return True
        return self._read_back and each.stance is Stance.NOT_PRESENT and each.actor_id not in self._here

    def do_previous_actor(self) -> None:
        self.query_one(Rows).action_cursor_up()

    # The words of an answer

    def _ask_words(self, each: ActorStance, stance: Stance) -> None:
        self._asked = each, stance
        self._ask_line(stance_words.question_for(stance, each.actor))
        text = self._typed.get((each.actor_id, stance)) or stance_words.said_before(each, stance)
        self.query_one(AnswerLine).open(text)
        if not text:
            self.run_worker(self._bring_back(each.actor_id, stance))

    async def _bring_back(self, actor_id: str, stance: Stance) -> None:
        """Put words that a seat which ended had half-typed back where they were."""
        draft = await self.samledning.drafts.adopt(self._draft(actor_id, stance))
        line, asked = self.query_one(AnswerLine), self._asked
        if draft and asked and (asked[0].actor_id, asked[1]) == (actor_id, stance) and not line.value:
            line.open(draft.text)

    def _answered(self, words: str) -> None:
        """Enter in the line: take the stance with its words, or say what is missing and let it be written."""
        if self._asked is None:
            return
        each, stance = self._asked
        now = self.samledning.clock.now()
        whom, by = split_when(words, now) if stance is Stance.MUST_ANCHOR else (words.strip(), None)
        if not whom or (stance is Stance.MUST_ANCHOR and (by is None or by <= now)):
            self._ask_line(Content.styled(stance_words.missing(stance), "bold $error"))
            return
        self._close_line()
        self._typed.pop((each.actor_id, stance), None)
        self.samledning.drafts.keep(self._draft(each.actor_id, stance), "", 0)
        if stance is Stance.MUST_ANCHOR:
            self._take(each, stance, anchor_with=whom, anchor_by=by)
        else:
            self._take(each, stance, text=whom)

    def _late(self, key: str) -> None:
        """A key that was pressed right after Enter: it answers for the next actor."""
        stance = next((each for each, letter in STANCE_LETTERS.items() if letter == key), None)
        if stance:
            self._letter(stance)

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.input.id == "answer" and self._asked:
            each, stance = self._asked
            self._typed[each.actor_id, stance] = event.value
            self.samledning.drafts.keep(self._draft(each.actor_id, stance), event.value, event.input.cursor_position)

    def _draft(self, actor_id: str, stance: Stance) -> str:
        return f"stance.{self._subject_id}.{actor_id}.{stance}"

    def _ask_line(self, content: Content) -> None:
        self.query_one("#question", TextLine).show(content)

    def _close_line(self) -> None:
        """Let the keyboard back to the list; what was typed and not answered is kept."""
        self._asked = None
        self.set_focus(self.query_one(Rows))
        self.query_one(AnswerLine).close()
        self._ask_line(stance_words.hint())

    def do_back(self) -> None:
        if self._asked:
            self._close_line()
        elif self.logline.has_focus:
            self.query_one(Rows).focus()
        elif self.is_active:
            self.dismiss(None)

    # The keys

    def do_read_aloud(self) -> None:
        self.run_worker(self._read_aloud())

    async def _read_aloud(self) -> None:
        """Note that the wording has been read back to all; the answers from now on are given to that."""
        from samledning.agreement import agreements
        from samledning.meeting import leading

        self._read_back, self._read_at = True, self.samledning.clock.now()
        if self._meeting_id:
            await self.act(lambda unit: leading.read_back(unit, self._meeting_id, self._subject_id))
        elif isinstance(self._subject, AgreementView):
            await self.act(lambda unit: agreements.read_back(unit, self._subject_id))
        self.refresh_soon()

    def do_speaker(self) -> None:
        if each := self._needs_actor():
            self.run_worker(self._name_speaker(each))

    async def _name_speaker(self, each: ActorStance) -> None:
        question = _("Vem svarar för {actor}?").format(actor=each.actor)
        name = await self.app.push_screen_wait(AskText(question, self._speaker(each)))
        if name is not None:
            self._speakers[each.actor_id] = " ".join(name.split())
            self._show()

    def do_take_back(self) -> None:
        if each := self._needs_actor():
            self.run_worker(self._take_back(each))

    async def _take_back(self, each: ActorStance) -> None:
        from samledning.agreement import stances

        question = _("Varför tar {actor} tillbaka sitt svar?").format(actor=each.actor)
        reason = await self.app.push_screen_wait(AskText(question))
        if reason is not None:
            await self.act(lambda unit: stances.withdraw(unit, self._subject_id, each.actor_id, reason))

    def do_ask_all(self) -> None:
        self.run_worker(self._ask_all())

    async def _ask_all(self) -> None:
        from samledning.agreement import stances

        asked = await self.act(lambda unit: stances.ask(unit, self._subject_id))
        if asked is not None:
            text = ngettext("{count} aktör är tillfrågad.", "{count} aktörer är tillfrågade.", len(asked))
            self.tell(text.format(count=len(asked)))

    async def do_agree(self) -> None:
        self.run_worker(self._agree())

    async def _agree(self) -> None:
        """Ask whether it is agreed, once every answer that was given is saved and shows."""
        async with self._saving:
            self.stale = True
            await self.refresh_now()
        if self._subject:
            await settle(self, self._subject)

    def do_more_actors(self) -> None:
        self.run_worker(self._more_actors())

    async def _more_actors(self) -> None:
        """Let one more actor be concerned."""
        from samledning.agreement import agreements, targets

        case, subject = self.samledning.case, self._subject
        if case is None or subject is None:
            return
        rows = [
            (each.id, user_text(each.name)) for each in case.names.by_id.values() if each.id not in subject.actor_ids
        ]
        if not rows:
            self.tell(_("Alla aktörer i händelsen är redan med."))
            return
        chosen = await self.app.push_screen_wait(Choose(_("Vilken aktör berörs också?"), rows))
        if chosen:
            edit = agreements.edit if isinstance(subject, AgreementView) else targets.edit
            base = {"actor_ids": list(subject.actor_ids)}
            mine = {"actor_ids": [*subject.actor_ids, chosen]}
            await self.act(lambda unit: edit(unit, subject.id, base, mine))

    def do_stance_history(self) -> None:
        if self._subject:
            title = _("Historik för {label}").format(label=self._subject.label)
            page = Content("\n").join(history(self._subject, self.samledning.clock.now()))
            self.app.push_screen(Shown(title, page))

    def _needs_actor(self) -> ActorStance | None:
        each = self._chosen
        if each is None:
            self.tell(_("Välj en aktör först."))
        return each
