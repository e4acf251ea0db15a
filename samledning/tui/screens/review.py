"""The continuous review: the questions that come round to the left, all answers to the chosen one to the right."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning.checklist.rhythm import read_rhythm, written
from samledning.checklist.terms import ListKind, Tool
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.review.views import AnswerView, QuestionView
from samledning.tui.review_rows import is_due, prompt_page, question_page, rows
from samledning.tui.screens.ask import Answer, AskKey, AskText, Choose
from samledning.tui.screens.base import CLOCK, Place
from samledning.tui.screens.checklists import SITUATION, TOOL_ROOMS
from samledning.tui.text import user_text
from samledning.tui.when import coming_or_problem
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.overview.terms import Prompt
    from samledning.store.unit import WriteUnit

FEW = 15
"""So many of the newest records are offered as what an answer led to."""


class Review(Place):
    """Room 7."""

    where: ClassVar[str] = "review"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *("review_answer", "review_clock", "incident", "checklist_run", "checklist_own_item", "actor"),
            *("agreement", "target_picture", "situation_report", "stance", CLOCK),
        }
    )

    DEFAULT_CSS = """
    Review #questions { width: 1fr; padding: 0 1; }
    Review #page { width: 1fr; padding: 0 2; border-left: solid $panel; }
    Review #text { width: 1fr; height: auto; }
    Review.-narrow #body { layout: vertical; }
    Review.-narrow #questions { height: 3fr; }
    Review.-narrow #page { height: 2fr; border-left: none; border-top: solid $panel; padding: 0 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._questions: tuple[QuestionView, ...] = ()
        self._prompts: tuple[Prompt, ...] = ()
        self._series: tuple[AnswerView, ...] = ()
        self._wanted = ""

    def want(self, item_id: str) -> None:
        """Put the cursor on a question when the room shows next."""
        self._wanted = item_id
        self.stale = True

    def body(self) -> Iterable[Widget]:
        yield Horizontal(
            Rows(id="questions", empty=_("Inga frågor kommer tillbaka här. De står i listan LO.")),
            VerticalScroll(Static("", id="text"), id="page"),
            id="body",
        )

    async def reload(self) -> None:
        from samledning.overview.queries import at_hand
        from samledning.review.queries import series

        case = self.samledning.case
        if case is None:
            return
        library = await self.samledning.shelf.library()
        quiet = self.samledning.options.config.quiet_hours
        incident_id = case.incident.id
        hand = await self.ask(lambda unit: at_hand(unit, incident_id, library, quiet=quiet))
        self._series = await self.ask(lambda unit: series(unit, incident_id))
        self._questions, self._prompts = hand.questions, hand.prompts
        questions = self.query_one("#questions", Rows)
        questions.show(rows(self._questions, self._prompts, self.samledning.clock.now()))
        questions.choose(self._wanted)
        self._wanted = ""
        self._show_page()

    def _show_page(self) -> None:
        if not self.query("#questions"):  # the program is ending
            return
        now, chosen = self.samledning.clock.now(), self.query_one("#questions", Rows).chosen
        series = [each for each in self._series if each.item_id == chosen]
        page = Content("")
        if question := self._question:
            page = question_page(question, series, now)
        elif prompt := self._prompt:
            page = prompt_page(prompt, series, now)
        self.query_one("#text", Static).update(page)

    @property
    def _question(self) -> QuestionView | None:
        chosen = self.query_one("#questions", Rows).chosen
        return next((each for each in self._questions if each.id == chosen), None)

    @property
    def _prompt(self) -> "Prompt | None":
        chosen = self.query_one("#questions", Rows).chosen
        return next((each for each in self._prompts if each.key == chosen), None)

    def _needs_question(self) -> QuestionView | None:
        question = self._question
        if question is None:
            self.tell(_("Välj en av frågorna först."))
        return question

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._show_page()
        self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_answer_question()

    def do_answer_question(self) -> None:
        if question := self._question:
            self.run_worker(self._answer(question))
        elif prompt := self._prompt:
            self.run_worker(self._answer_prompt(prompt))

    def do_unchanged(self) -> None:
        from samledning.review import service

        if question := self._needs_question():
            verb = partial(service.unchanged, item_id=question.id, ask=question.ask)
            self.run_worker(self._do(verb, go_on=True))

    def do_snooze(self) -> None:
        if question := self._needs_question():
            self.run_worker(self._snooze(question))

    def do_interval(self) -> None:
        if question := self._needs_question():
            self.run_worker(self._interval(question))

    def do_turn_off(self) -> None:
        if question := self._needs_question():
            self.run_worker(self._turn(question))

    def do_led_to(self) -> None:
        question = self._needs_question()
        if question is None:
            return
        if question.last is None:
            self.tell(_("Svara på frågan först."))
        else:
            self.run_worker(self._led_to(question.last))

    def do_tool(self) -> None:
        if question := self._needs_question():
            room = TOOL_ROOMS.get(question.tool or Tool.LOG, "log")
            if room in SITUATION:
                self.samledning.show_situation(room)
            else:
                self.samledning.go_to(room)

    async def do_hand_over(self) -> None:
        await self.samledning.do_handover()

    def do_own_question(self) -> None:
        self.run_worker(self._own_question())

    def do_mark_answer(self) -> None:
        if (question := self._needs_question()) and question.last:
            self.run_worker(self._mark(question.last))

    def do_strike_answer(self) -> None:
        if (question := self._needs_question()) and question.last:
            self.run_worker(self._strike(question.last))

    async def _do(self, verb: "Callable[..., object]", *, go_on: bool = False) -> bool:
        """Do something in the case; with `go_on` the cursor then goes to the next question that has come round."""
        case = self.samledning.case
        if case is None:
            return False
        incident_id = case.incident.id

        def act(unit: "WriteUnit") -> bool:
            verb(unit, incident_id)
            return True

        if not await self.act(act):
            return False
        self.stale = True
        await self.refresh_now()
        if go_on:
            self._go_on()
        return True

    def _go_on(self) -> None:
        """Put the cursor on the question that has waited longest."""
        now = self.samledning.clock.now()
        due = sorted((each for each in self._questions if is_due(each, now)), key=lambda each: each.due_at or now)
        if due:
            self.query_one("#questions", Rows).choose(due[0].id)
        else:
            self.tell(_("Alla frågor som har kommit är besvarade."))

    async def _answer(self, question: QuestionView) -> None:
        from samledning.review import service

        label = f"{question.id} {question.ask}"
        text = await self.app.push_screen_wait(AskText(label, about=question.id))
        if text is not None:
            verb = partial(service.answer, item_id=question.id, ask=question.ask, text=text)
            if await self._do(verb):
                await self._after_answer(question)

    async def _after_answer(self, question: QuestionView) -> None:
        """A new answer often asks for something to be done: open the tool, link what was done, or go on."""
        answers = [
            Answer("n", "next", Content(_("Gå vidare till nästa fråga"))),
            Answer("v", "tool", Content(_("Öppna verktyget: svaret leder till något"))),
            Answer("k", "link", Content(_("Koppla svaret till något som redan finns"))),
        ]
        asked = _("Svaret på {id} är sparat. Vad nu?").format(id=question.id)
        chosen = await self.app.push_screen_wait(AskKey(asked, answers, "next"))
        if chosen == "tool":
            self.do_tool()
        elif chosen == "link":
            self.do_led_to()
        elif chosen:
            self._go_on()

    async def _answer_prompt(self, prompt: "Prompt") -> None:
        from samledning.review import service

        text = await self.app.push_screen_wait(AskText(prompt.ask, about=prompt.key))
        if text is not None:
            verb = partial(service.answer_in_log, item_id=prompt.key, ask=prompt.ask, text=text)
            if await self._do(verb):
                self.tell(_("Svaret står i loggen."))

    async def _snooze(self, question: QuestionView) -> None:
        from samledning.review import service

        asked = _("När ska {id} komma tillbaka? Till exempel 16.00.").format(id=question.id)
        if until := await self._ask_time(asked, question.id):
            await self._do(partial(service.snooze, item_id=question.id, until=until), go_on=True)

    async def _ask_time(self, question: str, about: str) -> datetime | None:
        text = await self.app.push_screen_wait(AskText(question, about=about))
        try:
            return coming_or_problem(text or "", self.samledning.clock.now())
        except Problem as problem:
            self.tell(problem)
            return None

    async def _interval(self, question: QuestionView) -> None:
        from samledning.review import service

        asked = _("Hur ofta ska {id} komma? Till exempel 90 min, 4 h eller 08.00 och 16.00. Tomt ger fasens.")
        value = written(question.rhythm)
        text = await self.app.push_screen_wait(AskText(asked.format(id=question.id), value, about=question.id))
        if text is None:
            return
        rhythm = read_rhythm(text)
        if rhythm is None and text.strip():
            self.tell(Problem(_("«{text}» är inget intervall; skriv till exempel 2 h eller 08.00.").format(text=text)))
            return
        await self._do(partial(service.stretch, item_id=question.id, rhythm=rhythm))

    async def _turn(self, question: QuestionView) -> None:
        from samledning.review import service

        if question.clock.off:
            await self._do(partial(service.turn_on, item_id=question.id))
            return
        asked = _("Varför ska {id} inte komma tillbaka?").format(id=question.id)
        reason = await self.app.push_screen_wait(AskText(asked, about=question.id))
        if reason is not None:
            await self._do(partial(service.turn_off, item_id=question.id, reason=reason))

    async def _led_to(self, answer: AnswerView) -> None:
        """Choose what an answer led to; each choice puts one in or takes it out."""
        from samledning.review import service
        from samledning.review.queries import made_since

        case = self.samledning.case
        if case is None:
            return
        incident_id = case.incident.id
        made = (await self.ask(lambda unit: made_since(unit, incident_id, answer.at)))[:FEW]
        linked = list(answer.led_to)
        while label := await self._ask_label(answer, made, linked):
            wanted = [each for each in linked if each != label] if label in linked else [*linked, label]
            if await self._do(lambda unit, _incident: service.link(unit, answer.id, wanted)):  # noqa: B023
                linked = wanted

    async def _ask_label(self, answer: AnswerView, made: Sequence[tuple[str, str]], linked: Sequence[str]) -> str:
        """The label of a record: one of those that were made since the answer, or another; empty for none."""
        choices = [(label, user_text(f"{'●' if label in linked else '○'} {label} {text}")) for label, text in made]
        more = [("other", Content(_("Annat, med beteckning …")))]
        question = _("Vad ledde svaret till? Escape när du är klar.")
        chosen = await self.app.push_screen_wait(Choose(question, [*choices, *more]))
        if chosen == "other":
            chosen = await self.app.push_screen_wait(AskText(_("Beteckning, till exempel Ö3"), about=answer.id))
        return (chosen or "").strip().upper()

    async def _own_question(self) -> None:
        from samledning.checklist import service

        case = self.samledning.case
        library = await self.samledning.shelf.library()
        definition = next((each for each in library.lists if each.kind is ListKind.CONTINUOUS), None)
        text = await self.app.push_screen_wait(AskText(_("Vilken fråga ska komma tillbaka?")))
        if case is None or definition is None or not text or not text.strip():
            return

        def add(unit: "WriteUnit", incident_id: str) -> None:
            run_id = service.start_run(unit, incident_id, definition)
            unit.session.flush()
            service.add_item(unit, run_id, text)

        await self._do(add)

    async def _mark(self, answer: AnswerView) -> None:
        from samledning.review import service

        letters = "ödiks"
        answers = [
            Answer(letter, marking, Content(_(MARKING_LABELS[marking])))
            for letter, marking in zip(letters, Marking, strict=True)
        ]
        chosen = await self.app.push_screen_wait(AskKey(_("Vem får se svaret?"), answers, answer.marking))
        if chosen is None:
            return
        ground: str | None = ""
        if Marking(chosen) is Marking.SECRET:
            ground = await self.app.push_screen_wait(AskText(_("Lagrum, till exempel OSL 18:13"), about=answer.id))
        if ground is not None:
            marked = partial(service.mark, answer_id=answer.id, marking=Marking(chosen), ground=ground)
            await self._do(lambda unit, _incident: marked(unit))

    async def _strike(self, answer: AnswerView) -> None:
        from samledning.review import service

        reason = await self.app.push_screen_wait(AskText(_("Varför stryks svaret?"), about=answer.id))
        if reason is not None:
            await self._do(lambda unit, _incident: service.strike(unit, answer.id, reason))
