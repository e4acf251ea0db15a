"""The words of the stance screen: what is asked about, how many have answered, what the letters mean."""

from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.agreement import rules
from samledning.agreement.terms import FINAL, STANCE_LABELS, STANCE_LETTERS, STATUS_LABELS, STATUS_SIGNS, Stance
from samledning.agreement.views import ActorStance, Subject
from samledning.i18n import _
from samledning.tui.goals import STANCE_STYLES, STATUS_STYLES, behind_text
from samledning.tui.text import user_text
from samledning.tui.whens import written

IN_A_LINE = 4
"""So many letters stand in the first line of the legend."""


def heading(subject: Subject, read_at: datetime | None, now: datetime) -> Content:
    """What is asked about, how it stands, and when it was read back to all, if it was."""
    state = f"{STATUS_SIGNS[subject.status]} {_(STATUS_LABELS[subject.status])}"
    parts = [user_text(f"{subject.label} "), Content.styled(state, STATUS_STYLES[subject.status])]
    if read_at:
        told = _("återläst {time}").format(time=clock.short(read_at, now))
        parts.append(Content.styled(f" · ✓ {told}", "bold $accent"))
    else:
        parts.append(Content.styled(" · " + _("inte återläst än: F2"), "$muted"))
    parts += [user_text(f"  {words}", "bold $warning") for words in rules.stale_words(subject.stale)]
    return Content.assemble(*parts)


def count(subject: Subject) -> Content:
    """How many have answered, and how many stand behind."""
    here = [each for each in subject.stances if not each.left]
    answered = sum(each.stance in FINAL for each in here)
    text = _("{n} av {count} har svarat").format(n=answered, count=len(here))
    done = " · " + _("alla har svarat, F6 när ni är överens") if here and answered == len(here) else ""
    return user_text(f"{text} · {behind_text(subject)}{done}")


def legend() -> Content:
    """The letters with what they answer, always on the screen, in two lines that fit a narrow one."""
    parts = [
        Content.assemble(
            Content.styled(letter, "bold $accent"),
            Content.styled(f" {_(STANCE_LABELS[stance])}", STANCE_STYLES[stance]),
        )
        for stance, letter in STANCE_LETTERS.items()
    ]
    return Content("\n").join([Content("  ").join(parts[:IN_A_LINE]), Content("  ").join(parts[IN_A_LINE:])])


def hint() -> Content:
    """What the keys do while the list has the keyboard."""
    return Content.styled(_("Bokstaven svarar · Enter: nästa utan svar · ↑ eller backsteg: tillbaka"), "$muted")


def question_for(stance: Stance, actor: str) -> Content:
    """What is asked for with an answer that is nothing without its text."""
    question = {
        Stance.WITH_RESERVATION: _("Vilket förbehåll har {actor}?"),
        Stance.DISAGREES: _("Varför instämmer inte {actor}?"),
        Stance.MUST_ANCHOR: _("Hos vem behöver {actor} förankra, och senast när? Till exempel nämnden 16.00"),
    }[stance]
    return user_text(question.format(actor=actor), "bold $accent")


def missing(stance: Stance) -> str:
    """What an answer still lacks."""
    return {
        Stance.WITH_RESERVATION: _("Skriv förbehållet, eller escape för att välja ett annat svar."),
        Stance.DISAGREES: _("Skriv skälet, eller escape för att välja ett annat svar."),
        Stance.MUST_ANCHOR: _("Skriv hos vem och en tid som kommer, till exempel nämnden 16.00."),
    }[stance]


def said_before(each: ActorStance, stance: Stance) -> str:
    """The words of the same answer, if that is what the actor said last: they may only need a change."""
    if each.last is None or each.stance is not stance:
        return ""
    return (
        f"{each.last.anchor_with} {written(each.last.anchor_by)}".strip() if each.last.anchor_with else each.last.text
    )
