"""Everything there is to know of one target picture, agreement, measure or conflict, to be read beside the list."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.agreement import rules
from samledning.agreement.terms import (
    ACTION_LABELS,
    HANDLING_LABELS,
    HANDLING_SIGNS,
    STANCE_LABELS,
    STANCE_SIGNS,
    STATUS_LABELS,
    STATUS_SIGNS,
    WHOLE_EVENT,
    Stance,
    Status,
)
from samledning.agreement.views import (
    ActionView,
    ActorStance,
    AgreementView,
    AlternativeView,
    ChoiceView,
    ConflictView,
    Goal,
    PriorityView,
    Staleness,
    StanceView,
    Subject,
    TargetView,
)
from samledning.i18n import _
from samledning.tui.analysis import marking_text
from samledning.tui.goals import (
    HANDLING_STYLES,
    STANCE_STYLES,
    STATUS_STYLES,
    action_state,
    behind_text,
    owner_text,
    said,
)
from samledning.tui.text import user_text

STANCE_ORDER = (
    *(Stance.AGREES, Stance.WITH_RESERVATION, Stance.DISAGREES, Stance.MUST_ANCHOR, Stance.ABSTAINS),
    *(Stance.NO_ANSWER, Stance.NOT_PRESENT, Stance.NOT_ASKED),
)
"""Who stands behind first, then who does not, then who has not said anything."""


def goal_page(goal: Goal, now: datetime) -> Content:
    """Everything about what is chosen in the list."""
    match goal:
        case TargetView():
            lines = _target(goal, now)
        case AgreementView():
            lines = _agreement(goal, now)
        case ActionView():
            lines = _action(goal, now)
        case ConflictView():
            lines = _conflict(goal, now)
        case ChoiceView():
            lines = _choice(goal, now)
        case PriorityView():
            lines = _priority(goal, now)
    return Content("\n").join(lines)


def _target(target: TargetView, now: datetime) -> Iterator[Content]:
    yield user_text(_("{label} · målbild för {scope}").format(label=target.label, scope=target.scope or _(WHOLE_EVENT)))
    yield from _standing(target, now)
    yield user_text(target.wanted, "bold", lines=True)
    yield Content("")
    if target.protected:
        yield _label(_("Skyddas först"))
        yield from (user_text(f"  {place}. {each}") for place, each in enumerate(target.protected, 1))
    yield from _pairs(
        (_("Senast"), _when(target.by_when, now)),
        (_("Gäller till"), _when(target.valid_until, now)),
        (_("Avgränsning"), target.delimitation),
        (_("Skäl"), target.reason),
        (_("Vilar på"), ", ".join(target.rests_on)),
        (_("Lägesbild"), str(target.picture_number) if target.picture_number else ""),
    )
    yield from answers(target, now)
    yield from _origin(target, now)


def _agreement(agreement: AgreementView, now: datetime) -> Iterator[Content]:
    what = _("{label} · överenskommelse") if agreement.agreed_at else _("{label} · förslag till överenskommelse")
    yield user_text(what.format(label=agreement.label))
    yield from _standing(agreement, now)
    yield user_text(agreement.wording, "bold", lines=True)
    yield Content("")
    if agreement.decisive:
        read = _when(agreement.read_back_at, now)
        told = _("återläst {time}").format(time=read) if read else _("ska återläsas: F5 och sedan F2")
        yield Content.assemble(
            Content.styled(_("◆ avgörande avvägning"), "bold $accent"),
            user_text(f" · {told}", "" if read else "$warning"),
        )
    yield from _pairs(
        (_("Skäl"), agreement.reason),
        (_("Alternativ"), agreement.alternatives),
        (_("Lämpligt"), agreement.suitable),
        (_("Genomförbart"), agreement.feasible),
        (_("Godtagbart"), agreement.acceptable),
        (_("Hör till"), agreement.target),
    )
    yield from stale_lines(agreement.target, agreement.target_stale)
    yield from answers(agreement, now)
    yield from _origin(agreement, now)


def _standing(subject: Subject, now: datetime) -> Iterator[Content]:
    """How it stands, and every reason to look at it again."""
    when = _when(subject.withdrawn_at or subject.replaced_at or subject.agreed_at, now)
    state = f"{STATUS_SIGNS[subject.status]} {_(STATUS_LABELS[subject.status])}"
    yield user_text(f"{state} {when}".rstrip(), STATUS_STYLES[subject.status])
    if subject.withdrawn_reason:
        yield user_text(subject.withdrawn_reason, "$muted")
    for words in rules.stale_words(subject.stale):
        yield user_text(words, "bold $warning")
    yield Content("")


def stale_lines(label: str, stale: Iterable[Staleness]) -> Iterator[Content]:
    """Why what is used here should be looked at again."""
    for words in rules.stale_words(stale):
        yield user_text(f"  {label} {words}", "bold $warning")


def answers(subject: Subject, now: datetime) -> Iterator[Content]:
    """Who stands where: those behind first; a reservation, a reason and an anchoring in their own words."""
    yield Content("")
    yield _label(_("Ståndpunkter: {behind}").format(behind=behind_text(subject)))
    for stance in STANCE_ORDER:
        here = [each for each in subject.stances if each.stance is stance]
        if here:
            yield from _group(stance, here, now)


def _group(stance: Stance, here: Sequence[ActorStance], now: datetime) -> Iterator[Content]:
    head = f"{STANCE_SIGNS[stance]} {_(STANCE_LABELS[stance])}"
    plain = [each for each in here if not _speaks(each)]
    if plain:
        names = ", ".join(_name(each) for each in plain)
        yield Content.assemble(Content.styled(f"{head}: ", STANCE_STYLES[stance]), user_text(names))
    for each in here:
        if _speaks(each) and each.last:
            yield Content.assemble(
                Content.styled(f"{head}: ", STANCE_STYLES[stance]),
                user_text(_name(each), "bold"),
                user_text(f" – {said(each.last, now)}"),
            )


def _speaks(each: ActorStance) -> bool:
    return each.last is not None and bool(each.last.text or each.last.anchor_with)


def _name(each: ActorStance) -> str:
    return _("{actor} (deltar inte längre)").format(actor=each.actor) if each.left else each.actor


def _origin(subject: Subject, now: datetime) -> Iterator[Content]:
    """Where it came from and what came after."""
    yield Content("")
    yield from _pairs(
        (_("Föreslagen"), f"{_when(subject.made_at, now)} {subject.initials}"),
        (_("Från"), subject.entry if isinstance(subject, AgreementView) else ""),
        (_("Överenskommen"), f"{_when(subject.agreed_at, now)} {subject.agreed_by}" if subject.agreed_at else ""),
        (_("Ska ersätta") if subject.status is Status.PROPOSED else _("Ersatte"), subject.replaces),
        (_("Ersatt av") if subject.replaced_at else _("Förslag till ny version"), subject.replaced_by),
        (_("Märkning"), marking_text(subject.marking, subject.secrecy_ground)),
    )


def _action(action: ActionView, now: datetime) -> Iterator[Content]:
    sign, word, style = action_state(action)
    yield user_text(_("{label} · åtgärd").format(label=action.label))
    told = f"{sign} {word}"
    if action.overdue:
        told += f" · {_(ACTION_LABELS[action.status])}"
    yield user_text(f"{told} {_when(action.status_at, now)}", style)
    if action.status_reason:
        yield user_text(action.status_reason, "bold $warning")
    yield Content("")
    yield user_text(action.text, "bold", lines=True)
    yield Content("")
    left = "  " + _("deltar inte längre") if action.owner_left else ""
    holds = "" if action.goal_holds else "  " + _("gäller inte längre")
    yield from _pairs(
        (_("Ansvarig"), owner_text(action) + left),
        (_("Stöd av"), ", ".join(action.supporting)),
        (_("Senast"), _when(action.due_at, now)),
        (_("Mål"), action.goal + holds if action.goal else ""),
    )
    yield from stale_lines(action.goal, action.goal_stale)
    yield from _pairs(
        (_("Behöver"), action.needs),
        (_("Allmänheten"), action.public_information),
        (_("Följs upp"), _when(action.follow_up_at, now)),
        (
            _("Uppföljning"),
            f"{_when(action.followed_up_at, now)} {action.follow_up_found}" if action.followed_up_at else "",
        ),
        (_("Från"), action.entry),
        (_("Tillagd"), f"{_when(action.made_at, now)} {action.initials}"),
        (_("Märkning"), marking_text(action.marking, action.secrecy_ground)),
    )


def _conflict(conflict: ConflictView, now: datetime) -> Iterator[Content]:
    yield user_text(_("{label} · målkonflikt").format(label=conflict.label))
    yield Content.styled(
        f"{HANDLING_SIGNS[conflict.handling]} {_(HANDLING_LABELS[conflict.handling])}",
        HANDLING_STYLES[conflict.handling],
    )
    yield Content("")
    yield user_text(conflict.collides, "bold", lines=True)
    yield Content("")
    yield from _pairs(
        (_("Mellan"), ", ".join(conflict.actors)),
        (_("Konsekvens"), conflict.consequence),
        (_("Hantering"), f"{_when(conflict.handled_at, now)} {conflict.handled}".strip()),
        (_("Gäller"), ", ".join(conflict.links)),
    )
    for label, reason in conflict.stale:
        yield from stale_lines(label, [reason])
    yield from _pairs(
        (_("Noterad"), f"{_when(conflict.made_at, now)} {conflict.initials}"),
        (_("Märkning"), marking_text(conflict.marking, conflict.secrecy_ground)),
    )


def _choice(choice: ChoiceView, now: datetime) -> Iterator[Content]:
    yield user_text(_("{label} · vägval").format(label=choice.label))
    yield Content("")
    yield user_text(choice.question, "bold", lines=True)
    yield Content("")
    if not choice.alternatives:
        yield Content.styled(_("Inga alternativ än. F3 lägger till dem."), "$warning")
    for each in choice.alternatives:
        yield from _alternative(each)
    yield Content("")
    yield from _pairs(
        (_("Valt därför att"), choice.why),
        (_("Valt"), _when(choice.chosen_at, now)),
        (_("Ställd"), f"{_when(choice.made_at, now)} {choice.initials}"),
        (_("Märkning"), marking_text(choice.marking, choice.secrecy_ground)),
    )


def _alternative(each: AlternativeView) -> Iterator[Content]:
    chosen = "● " if each.chosen else "  "
    style = "strike $muted" if each.struck_at else "bold" if each.chosen else ""
    word = "  " + _("valt") if each.chosen else ""
    struck = "  " + _("✗ struken: {reason}").format(reason=each.struck_reason) if each.struck_at else ""
    yield Content.assemble(
        Content.styled(chosen, "bold $success"),
        user_text(f"{each.letter}) {each.text}", style),
        Content.styled(word, "bold $success"),
        user_text(struck, "$muted"),
    )
    if each.pros:
        yield user_text(f"     + {each.pros}", "$muted")
    if each.cons:
        yield user_text(f"     − {each.cons}", "$muted")


def _priority(priority: PriorityView, now: datetime) -> Iterator[Content]:
    yield user_text(_("{label} · prioriterad fråga").format(label=priority.label))
    closed = _("avslutad {time}").format(time=_when(priority.closed_at, now))
    yield user_text(f"● {closed}" if priority.closed_at else f"○ {_('öppen')}", "bold $accent")
    yield Content("")
    yield user_text(priority.text, "bold", lines=True)
    yield Content("")
    yield from _pairs(
        (_("Varför"), priority.why),
        (_("Hur den avslutades"), priority.closed_how),
        (_("Noterad"), f"{_when(priority.made_at, now)} {priority.initials}"),
        (_("Märkning"), marking_text(priority.marking, priority.secrecy_ground)),
    )


def history(subject: Subject, now: datetime) -> list[Content]:
    """All that has happened to it, the oldest first: proposed, answered, agreed, replaced, withdrawn."""
    found = [(subject.made_at, _("föreslagen"), subject.initials)]
    for each in subject.stances:
        found += [(note.at, f"{each.actor}: {_noted(note)}", note.initials) for note in each.history]
        if each.left_at:
            found.append((each.left_at, _("{actor} lämnade händelsen").format(actor=each.actor), ""))
    if isinstance(subject, AgreementView) and subject.read_back_at:
        found.append((subject.read_back_at, _("återläst"), ""))
    if subject.agreed_at:
        found.append((subject.agreed_at, _("överenskommen"), subject.agreed_by))
    if subject.replaced_at:
        found.append((subject.replaced_at, _("ersatt av {label}").format(label=subject.replaced_by), ""))
    if subject.withdrawn_at:
        found.append((subject.withdrawn_at, _("återtagen: {reason}").format(reason=subject.withdrawn_reason), ""))
    return [_event_row(at, what, who, now) for at, what, who in sorted(found, key=lambda each: each[0])]


def _noted(note: StanceView) -> str:
    """What an actor said, in one line."""
    parts = [_("tog tillbaka sitt svar") if note.withdrawn else _(STANCE_LABELS[note.stance]), note.text]
    if note.anchor_with:
        parts.append(_("hos {whom}").format(whom=note.anchor_with))
    parts.append(note.said_by)
    if note.read_back:
        parts.append(_("vid återläsning"))
    return " · ".join(filter(None, parts))


def _event_row(at: datetime, what: str, who: str, now: datetime) -> Content:
    return Content.assemble(
        user_text(f"{_when(at, now):>5} ", "$primary"), user_text(what), user_text(f"  {who}" if who else "", "$muted")
    )


def _when(moment: datetime | None, now: datetime) -> str:
    return clock.short(moment, now) if moment else ""


def _label(text: str) -> Content:
    return Content.styled(text, "bold $accent")


def _pairs(*pairs: tuple[str, str]) -> Iterator[Content]:
    for label, value in pairs:
        if value.strip():
            yield Content.assemble(Content.styled(f"{label}: ", "$accent"), user_text(value, lines=True))
