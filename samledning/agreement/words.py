"""A target picture with its action plan as plain text, to paste where others read it. Pure."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from samledning import clock
from samledning.agreement.terms import (
    ACTION_LABELS,
    OVERDUE_LABEL,
    STALE_LABELS,
    STANDING,
    STATUS_LABELS,
    WHOLE_EVENT,
    ActionStatus,
    Stance,
    Status,
)
from samledning.agreement.views import ActionView, ActorStance, AgreementView, PlainText, Support, TargetView
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.log.terms import MARKING_LABELS, Marking

_STRICTNESS = tuple(Marking)


def as_text(
    target: TargetView,
    actions: Sequence[ActionView],
    agreements: Sequence[AgreementView] = (),
    *,
    incident: str,
    now: datetime,
    exercise: bool = False,
    most: Marking = Marking.PARTICIPANTS,
) -> PlainText:
    """The target picture with the agreements and measures that serve it, under a title and headings, without markup.

    `actions` and `agreements` are all there are in the case. A measure serves the picture itself or one of its
    agreements; what serves nothing belongs to the picture of the whole event. `most` is the strictest marking that the
    readers may see: what is marked more strictly is left out, and the text tells so. Raises a `Problem` where that is
    the target picture itself.
    """
    if not _may_see(target.marking, most):
        raise Problem(
            _("{label} är märkt {marking} och får inte lämnas till de här läsarna.").format(
                label=target.label, marking=_(MARKING_LABELS[target.marking])
            )
        )
    serving = [each for each in agreements if each.status in STANDING and _serves(each.target_id, target)]
    settled = [each for each in serving if each.is_current]
    plan = list(_plan(target, actions, {each.id for each in serving}))
    told = [each for each in settled if _may_see(each.marking, most)]
    shown = [each for each in plan if _may_see(each.marking, most)]
    records: Sequence[ActionView | AgreementView] = [*settled, *plan]
    left_out = _left_out([each for each in records if not _may_see(each.marking, most)])
    sections = (
        (_("Önskat läge"), [target.wanted]),
        (_("Senast"), [clock.date_hhmm(target.by_when)] if target.by_when else []),
        (_("Skydda först"), [f"{place}. {name}" for place, name in enumerate(target.protected, start=1)]),
        (_("Avgränsning"), [target.delimitation]),
        (_("Skäl"), [target.reason]),
        (_("Aktörer som berörs"), [", ".join(target.actors)]),
        (_("Ställningstaganden"), list(_stances(target, now))),
        (_("Överenskommelser"), [line for each in told for line in _settled(each)]),
        (_("Åtgärdsplan"), [line for place, each in enumerate(shown, start=1) for line in _measure(each, place, now)]),
        (_("Utelämnat"), list(left_out)),
    )
    blocks = ["\n".join(_head(target, incident, now, exercise=exercise))]
    blocks += ["\n".join([title.upper(), *lines]) for title, lines in sections if any(lines)]
    return PlainText("\n\n".join(blocks) + "\n", left_out)


def outcome(subject: TargetView | AgreementView) -> str:
    """Where it stands and who agreed on it, in a few words."""
    if subject.status is not Status.AGREED:
        return _(STATUS_LABELS[subject.status])
    return _("överenskommen av alla") if subject.support.by_all else _("överenskommen av dem som står bakom")


def standing(support: Support) -> tuple[str, ...]:
    """Who stands where, a line for each stance that somebody has taken or not."""
    return tuple(
        f"{title}: {', '.join(names)}"
        for title, names in (
            (_("Står bakom"), support.behind),
            (_("varav med förbehåll"), support.reservations),
            (_("Instämmer inte"), support.against),
            (_("Avstår"), support.abstaining),
            (_("Behöver förankra"), support.anchoring),
            (_("Tillfrågade, inget svar"), support.silent),
            (_("Inte närvarande"), support.absent),
            (_("Inte tillfrågade"), support.not_asked),
        )
        if names
    )


def _head(target: TargetView, incident: str, now: datetime, *, exercise: bool) -> Iterator[str]:
    if exercise:
        yield _("ÖVNING")
    yield _("Aktörsgemensam målbild {label}: {incident}").format(label=target.label, incident=incident)
    yield _("Gäller: {scope}").format(scope=target.scope or _(WHOLE_EVENT))
    when = clock.date_hhmm(target.agreed_at or target.made_at)
    yield _("Läge: {outcome} {time}").format(outcome=outcome(target), time=when)
    if target.valid_until:
        yield _("Giltig till: {time}").format(time=clock.date_hhmm(target.valid_until))
    # The reasons may name what is not for these readers.
    for kind in dict.fromkeys(each.kind for each in target.stale):
        yield _("Inaktuell: {reason}").format(reason=_(STALE_LABELS[kind]))
    yield _("Skriven: {time}").format(time=clock.date_hhmm(now))


def _stances(target: TargetView, now: datetime) -> Iterator[str]:
    yield from standing(target.support)
    for each in target.stances:
        if words := _own_words(each, now):
            yield f"{each.actor}: {words}"


def _own_words(stance: ActorStance, now: datetime) -> str:
    """What an actor added to its answer."""
    last = stance.last
    if last is None or stance.left or stance.stance is Stance.NOT_ASKED:
        return ""
    if stance.stance is Stance.MUST_ANCHOR and last.anchor_by:
        text = _("förankrar hos {whom}, senast {time}")
        return text.format(whom=last.anchor_with, time=clock.short(last.anchor_by, now))
    return last.text


def _plan(target: TargetView, actions: Sequence[ActionView], agreed: Collection[str]) -> Iterator[ActionView]:
    """The measures that serve the target picture and have not been called off."""
    for each in actions:
        if each.struck_at is not None or each.status is ActionStatus.CANCELLED:
            continue
        if each.agreement_id in agreed or (each.agreement_id is None and _serves(each.target_id, target)):
            yield each


def _serves(target_id: str | None, target: TargetView) -> bool:
    return target_id == target.id or (target_id is None and not target.scope)


def _settled(agreement: AgreementView) -> Iterator[str]:
    yield f"{agreement.label}: {agreement.wording}"
    yield f"   {outcome(agreement)}"
    for line in standing(agreement.support):
        yield f"   {line}"


def _measure(action: ActionView, place: int, now: datetime) -> Iterator[str]:
    yield f"{place}. {action.text} ({action.label})"
    status = _(ACTION_LABELS[action.status])
    if action.overdue:
        status += f", {_(OVERDUE_LABEL)}"
    reason = f"{status}: {action.status_reason}" if action.status_reason else status
    for title, value in (
        (_("Ansvarig"), ", ".join(filter(None, (action.owner, action.owner_person))) or _("ingen ännu")),
        (_("Stöd"), ", ".join(action.supporting)),
        (_("Klart senast"), clock.date_hhmm(action.due_at) if action.due_at else ""),
        (_("Läge"), reason),
        (_("Behov"), action.needs),
        (_("Information till allmänheten"), action.public_information),
        (_("Följs upp"), clock.date_hhmm(action.follow_up_at) if action.follow_up_at else ""),
        (_("Uppföljningen visade"), action.follow_up_found),
    ):
        if value:
            yield f"   {title}: {value}"


def _may_see(marking: Marking, most: Marking) -> bool:
    return _STRICTNESS.index(marking) <= _STRICTNESS.index(most)


def _left_out(hidden: Sequence[ActionView | AgreementView]) -> tuple[str, ...]:
    """How much is not told, and why: never what."""
    found = [(isinstance(each, ActionView), each.marking) for each in hidden]
    words = []
    for marking in Marking:
        if count := found.count((False, marking)):
            text = ngettext(
                "{count} överenskommelse märkt {marking}", "{count} överenskommelser märkta {marking}", count
            )
            words.append(text.format(count=count, marking=_(MARKING_LABELS[marking])))
        if count := found.count((True, marking)):
            text = ngettext("{count} åtgärd märkt {marking}", "{count} åtgärder märkta {marking}", count)
            words.append(text.format(count=count, marking=_(MARKING_LABELS[marking])))
    return tuple(words)
