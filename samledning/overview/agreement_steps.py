"""Steps that target pictures, agreements, the action plan and conflicts between goals call for. Pure."""

from collections.abc import Iterator
from datetime import timedelta

from samledning import clock
from samledning.actor.rules import listed
from samledning.agreement import rules
from samledning.agreement.terms import STANDING, ActionStatus, Handling, Stance, Status
from samledning.agreement.views import ActionView, AgreementView, TargetView
from samledning.i18n import _, ngettext
from samledning.incident.terms import MomentStatus, Phase
from samledning.overview.terms import CaseNow, Step, Urgency

AGREEMENT = "agreement"

FIRST_HOURS = timedelta(hours=2)
"""How long actors mostly do best to act and share information before they take time for a joint target picture."""

ENOUGH_ACTORS = 3
"""So many actors need a joint direction, and the few questions on which agreement matters most."""

JOINT_TARGETS = "joint_targets"
"""The moment of the process in which the target picture is made."""

MOST_TOLD = 5
"""So many overdue measures have a step each before the rest are only counted."""


def _subjects(case: CaseNow) -> Iterator[TargetView | AgreementView]:
    """The target pictures and agreements that stand."""
    yield from (each for each in case.agreement.targets if each.status in STANDING)
    yield from (each for each in case.agreement.agreements if each.status in STANDING)


def target_missing(case: CaseNow) -> Iterator[Step]:
    """Several actors take part, the first hours have passed, and no target picture holds."""
    is_early = case.incident.phase is Phase.ACUTE and case.now - case.incident.opened_at < FIRST_HOURS
    unneeded = any(each.key == JOINT_TARGETS and each.status is MomentStatus.NOT_RELEVANT for each in case.moments)
    if len(case.actors) < ENOUGH_ACTORS or is_early or unneeded or case.agreement.current_targets:
        return
    proposed = [each.label for each in case.agreement.targets if each.status is Status.PROPOSED]
    reason = _("{count} aktörer deltar, och de har ingen överenskommen målbild att dra åt samma håll efter.")
    yield Step(
        "target_missing",
        _("Kom överens om målbilden {labels}.").format(labels=", ".join(proposed))
        if proposed
        else _("Ta fram en aktörsgemensam målbild."),
        reason.format(count=len(case.actors)),
        AGREEMENT,
        Urgency.SOON,
    )


def stale(case: CaseNow) -> Iterator[Step]:
    """What was agreed, or is proposed, rests on something that has changed, or its time has passed."""
    for each in _subjects(case):
        if each.stale:
            yield Step(
                f"stale.{each.id}",
                _("Se över {label}; gör en ny version eller ta tillbaka den.").format(label=each.label),
                " ".join(reason.text for reason in each.stale),
                AGREEMENT,
                Urgency.SOON,
                min(reason.at for reason in each.stale),
                facts=tuple(f"{reason.kind} {reason.name}" for reason in each.stale),
            )


def anchor_due(case: CaseNow) -> Iterator[Step]:
    """An actor should have anchored something by now."""
    for each in rules.due_anchors(_subjects(case), case.now):
        if each.late:
            reason = _("Skulle ha förankrat hos {whom} senast {time}.")
            yield Step(
                f"anchor.{each.subject_id}.{each.actor_id}",
                _("Fråga {actor} om {label}.").format(actor=each.actor, label=each.subject),
                reason.format(whom=each.anchor_with, time=clock.short(each.anchor_by, case.now)),
                AGREEMENT,
                Urgency.NOW,
                each.anchor_by,
            )


def never_asked(case: CaseNow) -> Iterator[Step]:
    """Something is proposed, and nobody has been asked about it."""
    for each in _subjects(case):
        here = [stance for stance in each.stances if not stance.left]
        if each.status is Status.PROPOSED and all(stance.stance is Stance.NOT_ASKED for stance in here):
            yield Step(
                f"ask.{each.id}",
                _("Fråga aktörerna om {label}.").format(label=each.label),
                _("Förslaget är från {time}, och ingen har tillfrågats än.").format(
                    time=clock.short(each.made_at, case.now)
                ),
                AGREEMENT,
                Urgency.SOON,
            )


def unanswered(case: CaseNow) -> Iterator[Step]:
    """Actors have been asked and have not answered; their silence is no consent."""
    for each in _subjects(case):
        if each.support.silent:
            yield Step(
                f"unanswered.{each.id}",
                _("Fråga igen om {label}: {actors}.").format(label=each.label, actors=listed(each.support.silent)),
                _("Tillfrågade utan att ha svarat. Tystnad är inte samtycke."),
                AGREEMENT,
                Urgency.SOON if each.status is Status.PROPOSED else Urgency.LATER,
                facts=each.support.silent,
            )


def ready_to_agree(case: CaseNow) -> Iterator[Step]:
    """Everyone concerned has answered a proposal and nobody is against it; that they agree is for the leader to say."""
    for each in _subjects(case):
        if each.status is Status.PROPOSED and each.support.by_all:
            yield Step(
                f"agree.{each.id}",
                _("Bekräfta att {label} är överenskommen.").format(label=each.label),
                _("Alla som berörs har svarat, och ingen är emot."),
                AGREEMENT,
                Urgency.SOON,
            )


def overdue(case: CaseNow) -> Iterator[Step]:
    """Measures that should have been done by now."""
    late = [each for each in case.agreement.actions if each.overdue]
    for each in late[:MOST_TOLD]:
        assert each.due_at
        yield Step(
            f"overdue.{each.id}",
            _("Följ upp {label}: {text}").format(label=each.label, text=each.text),
            _("Skulle ha varit klar {time}. Ansvarig: {owner}.").format(
                time=clock.short(each.due_at, case.now), owner=each.owner or _("ingen ännu")
            ),
            AGREEMENT,
            Urgency.NOW,
            each.due_at,
        )
    if rest := late[MOST_TOLD:]:
        text = ngettext("Följ upp {n} försenad åtgärd till.", "Följ upp {n} försenade åtgärder till.", len(rest))
        labels = listed([each.label for each in rest])
        reason = _("Också de skulle ha varit klara: {labels}.").format(labels=labels)
        facts = tuple(each.label for each in rest)
        yield Step("overdue", text.format(n=len(rest)), reason, AGREEMENT, Urgency.NOW, rest[0].due_at, facts)


def follow_up_due(case: CaseNow) -> Iterator[Step]:
    """A measure was to be looked at again by now."""
    for each in case.agreement.actions:
        if each.follow_up_at and each.follow_up_at <= case.now and each.status is not ActionStatus.CANCELLED:
            yield Step(
                f"follow_up.{each.id}",
                _("Skriv vad uppföljningen av {label} visade.").format(label=each.label),
                _("{text}. Skulle följas upp {time}.").format(
                    text=each.text.rstrip("."), time=clock.short(each.follow_up_at, case.now)
                ),
                AGREEMENT,
                Urgency.SOON,
                each.follow_up_at,
            )


def cannot_commit(case: CaseNow) -> Iterator[Step]:
    """A measure whose owner cannot take it on, or takes part no longer."""
    for each in _open_actions(case):
        cannot = each.status is ActionStatus.CANNOT_COMMIT
        if cannot or each.owner_left:
            text = _("{owner} kan inte åta sig den: {reason}") if cannot else _("{owner} deltar inte längre.")
            yield Step(
                f"owner.{each.id}",
                _("Hitta en annan ansvarig för {label}: {text}").format(label=each.label, text=each.text),
                text.format(owner=each.owner or _("Ägaren"), reason=each.status_reason),
                AGREEMENT,
                Urgency.SOON,
                facts=(each.owner, each.status_reason),
            )


def incomplete(case: CaseNow) -> Iterator[Step]:
    """Measures without anyone who answers for them, or without a time."""
    found = [each for each in _open_actions(case) if not each.owner or each.due_at is None]
    if found:
        ownerless = [each.label for each in found if not each.owner]
        timeless = [each.label for each in found if each.due_at is None]
        parts = []
        if ownerless:
            parts.append(_("Utan ansvarig: {labels}.").format(labels=listed(ownerless)))
        if timeless:
            parts.append(_("Utan tid: {labels}.").format(labels=listed(timeless)))
        count = len(found)
        text = ngettext("Komplettera {n} åtgärd.", "Komplettera {n} åtgärder.", count).format(n=count)
        facts = (" ".join(ownerless), " ".join(timeless))
        yield Step("incomplete", text, " ".join(parts), AGREEMENT, Urgency.SOON, facts=facts)


def conflict_open(case: CaseNow) -> Iterator[Step]:
    """A conflict between goals that nobody has handled."""
    for each in case.agreement.conflicts:
        if each.handling is Handling.OPEN:
            between = _("Mellan {actors}.").format(actors=listed(each.actors)) if each.actors else ""
            yield Step(
                f"conflict.{each.id}",
                _("Hantera målkonflikten {label}: {collides}").format(label=each.label, collides=each.collides),
                between or _("Den är öppen sedan {time}.").format(time=clock.short(each.made_at, case.now)),
                AGREEMENT,
                Urgency.SOON,
            )


def conflict_suggested(case: CaseNow) -> Iterator[Step]:
    """Something looks like a conflict between goals; whether it is one is for people to say."""
    for each in case.agreement.suggestions:
        yield Step(
            f"suggestion.{each.key}",
            _("Pröva om det är en målkonflikt: {labels}.").format(labels=", ".join(each.labels)),
            each.text,
            AGREEMENT,
            Urgency.LATER,
        )


def priorities_missing(case: CaseNow) -> Iterator[Step]:
    """Nobody has written on which matters agreement is especially important (IN-06)."""
    if len(case.actors) >= ENOUGH_ACTORS and not case.agreement.priorities:
        yield Step(
            "priorities_missing",
            _("Skriv vilka frågor som det är viktigast att enas om."),
            _("Då vet alla vad mötena i första hand ska räcka till."),
            AGREEMENT,
            Urgency.LATER,
        )


def _open_actions(case: CaseNow) -> Iterator[ActionView]:
    return (each for each in case.agreement.actions if each.is_open)
