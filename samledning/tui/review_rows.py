"""How the questions that come round look: as rows, and with all there is to know of one."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.checklist.rhythm import in_words
from samledning.i18n import _, ngettext
from samledning.review.views import AnswerView, QuestionView
from samledning.tui.analysis import marking_text
from samledning.tui.goals import short
from samledning.tui.text import user_text
from samledning.tui.when import age, span

if TYPE_CHECKING:
    from samledning.overview.terms import Prompt

DUE_SIGN, ANSWERED_SIGN, OPEN_SIGN, OFF_SIGN, PROMPT_SIGN = "⚠", "●", "○", "–", "◇"
ANSWER_LETTERS = 40


def rows(questions: Sequence[QuestionView], prompts: "Sequence[Prompt]", now: datetime) -> list[tuple[str, Content]]:
    """The room's list: what has come round, the longest overdue first; what comes, soonest first; what is turned off;
    and the perspectives."""
    due = sorted((each for each in questions if is_due(each, now)), key=lambda each: each.due_at or now)
    later = sorted(
        (each for each in questions if each.due_at and not is_due(each, now)), key=lambda each: each.due_at or now
    )
    sections = (
        ("due", ngettext("Dags nu, {n} fråga", "Dags nu, {n} frågor", len(due)).format(n=len(due)), due),
        ("later", _("Kommer senare"), later),
        ("off", _("Avstängda"), [each for each in questions if each.due_at is None]),
    )
    found: list[tuple[str, Content]] = []
    for key, heading, shown in sections:
        if shown:
            found.append((f"={key}", Content(heading)))
            found += [(each.id, question_row(each, now)) for each in shown]
    if prompts:
        found.append(("=prompts", Content(_("Byt perspektiv"))))
        found += [(each.key, _prompt_row(each)) for each in prompts]
    return found


def is_due(question: QuestionView, now: datetime) -> bool:
    """Whether the question has come round."""
    return question.due_at is not None and question.due_at <= now


def question_row(question: QuestionView, now: datetime) -> Content:
    """A question: sign, id, what it asks, the answer that stands with its age, when it comes next."""
    due = is_due(question, now)
    sign, style = _sign(question, due=due)
    said = ""
    if question.standing and question.last:
        text = short(question.standing.text, ANSWER_LETTERS)
        said = _("  {text} (för {age} sedan)").format(text=text, age=age(question.last.at, now))
    return Content.assemble(
        Content.styled(f"{sign} ", style),
        Content.styled(f"{question.id} ", "$muted"),
        user_text(question.ask, "bold" if due else ""),
        user_text(said, "$secondary"),
        user_text(f"  {when_text(question, now)}", "$warning" if due else "$muted"),
    )


def when_text(question: QuestionView, now: datetime) -> str:
    """When the question comes round, or since when it waits, in words."""
    if question.due_at is None:
        return _("avstängd")
    if question.due_at > now:
        return _("nästa {time}").format(time=clock.short(question.due_at, now))
    late = now - question.due_at
    time = clock.short(question.due_at, now)
    return _("{time}, {span} sen").format(time=time, span=span(late)) if late.total_seconds() >= 60 else _("nu")


def question_page(question: QuestionView, series: Sequence[AnswerView], now: datetime) -> Content:
    """Everything about a question: what it asks and why, what the case holds, the answers so far, when it comes."""
    lines = [user_text(f"{question.id} {question.ask}", "bold"), Content("")]
    lines += [user_text(each, "$muted") for each in _clock_lines(question, now)]
    lines.append(Content(""))
    if series:
        lines.append(_heading(_("Svaren hittills")))
        lines += [answer_row(each, now) for each in series]
        lines.append(Content(""))
    if question.evidence:
        lines.append(_heading(_("◆ I händelsen finns redan")))
        lines += [user_text(f"• {each.text}", "$secondary") for each in question.evidence if not each.item]
        lines.append(Content(""))
    if question.why:
        lines += [_heading(_("Varför")), user_text(question.why), Content("")]
    if question.tips:
        lines += [_heading(_("Tips")), *(user_text(f"• {tip}") for tip in question.tips), Content("")]
    if question.proof:
        lines += [_heading(_("Klar när")), user_text(question.proof)]
    return Content("\n").join(lines)


def prompt_page(prompt: "Prompt", series: Sequence[AnswerView], now: datetime) -> Content:
    """A perspective: what it asks, why now, what was answered before."""
    lines = [user_text(prompt.ask, "bold"), user_text(prompt.because, "$muted"), Content("")]
    lines.append(Content(_("F2 svarar. Svaret står i loggen, märkt intern, och frågan vilar sedan ett tag.")))
    if series:
        lines += [Content(""), _heading(_("Svaren hittills")), *(answer_row(each, now) for each in series)]
    return Content("\n").join(lines)


def answer_row(answer: AnswerView, now: datetime) -> Content:
    """One answer of a series: when, who, what, what it led to."""
    struck = "strike $muted" if answer.struck_at else ""
    text = _("oförändrat") if answer.unchanged else answer.text
    marking = marking_text(answer.marking, answer.secrecy_ground)
    return Content.assemble(
        user_text(f"{clock.short(answer.at, now)} {answer.initials} ", "$primary"),
        user_text(text, struck or ("$muted" if answer.unchanged else "")),
        user_text(f"  → {', '.join(answer.led_to)}" if answer.led_to else "", "$secondary"),
        user_text(f"  {answer.entry}" if answer.entry else "", "$muted"),
        user_text(f"  {marking}" if marking else "", "$muted"),
        user_text("  " + _("struket: {reason}").format(reason=answer.struck_reason) if struck else "", "$muted"),
    )


def _clock_lines(question: QuestionView, now: datetime) -> list[str]:
    setting = question.clock
    own = _(" (eget intervall)") if setting.rhythm else ""
    comes = _("Kommer {rhythm}{own}: {when}")
    lines = [comes.format(rhythm=in_words(question.rhythm), own=own, when=when_text(question, now))]
    if setting.off:
        lines = [_("Avstängd: {reason}").format(reason=setting.reason)]
    elif setting.reason:
        lines.append(_("Skäl: {reason}").format(reason=setting.reason))
    return lines


def _sign(question: QuestionView, *, due: bool) -> tuple[str, str]:
    if question.due_at is None:
        return OFF_SIGN, "$muted"
    if due:
        return DUE_SIGN, "bold $warning"
    return (ANSWERED_SIGN, "$success") if question.last else (OPEN_SIGN, "bold")


def _prompt_row(prompt: "Prompt") -> Content:
    return Content.assemble(
        Content.styled(f"{PROMPT_SIGN} ", "bold $accent"),
        user_text(prompt.ask),
        user_text(f"  {prompt.because}", "$muted"),
    )


def _heading(text: str) -> Content:
    return Content.styled(text, "bold $accent")
