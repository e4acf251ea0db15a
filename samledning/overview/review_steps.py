"""Steps that the continuous review, the people on duty and the moments of the process call for. Pure."""

from collections.abc import Iterator
from datetime import timedelta

from samledning import clock
from samledning.actor.rules import listed
from samledning.i18n import _, ngettext
from samledning.incident.terms import ROLE_LABELS, MomentStatus, Phase, Role
from samledning.incident.views import StaffingView
from samledning.overview.terms import CaseNow, Step, Urgency
from samledning.review import rules

REVIEW, STAFFING, MOMENTS, HANDOVER = "review", "staffing", "moments", "handover"

RELIEF_WITHIN = timedelta(minutes=30)
"""So long before someone is relieved the handover is worth preparing."""

PLAN_RELIEF_AFTER = timedelta(hours=4)
"""Who has been on duty so long needs to know when they are relieved: half a shift is left to find someone."""

LONG_ON_DUTY, TOO_LONG_ON_DUTY = timedelta(hours=8), timedelta(hours=12)
"""A shift, and what nobody leads well after. Evaluations found endurance to be the weakest point beyond a week."""

REPORT_BACK_AFTER = {
    Phase.ACUTE: timedelta(hours=2),
    Phase.SUSTAINED: timedelta(hours=8),
    Phase.CLOSING: timedelta(hours=24),
}
"""How long a moment may go on before the actors that it concerns are asked how it goes; one that is done at once."""


def review_due(case: CaseNow) -> Iterator[Step]:
    """Questions of the continuous review have come round; several, as after a pause, are one step."""
    late = rules.due(case.questions, case.now)
    if not late:
        return
    first, count = late[0], len(late)
    assert first.due_at
    since = clock.short(first.due_at, case.now)
    if count == 1:
        text, reason = f"{first.id} {first.ask}", _("Löpande bedömning, skulle ha besvarats {time}.")
    else:
        text = ngettext("Svara på {n} fråga i bedömningen.", "Svara på {n} frågor i bedömningen.", count)
        reason = _("{ids}. Den äldsta skulle ha besvarats {time}.")
    yield Step(
        "review",
        text.format(n=count) if count > 1 else text,
        reason.format(ids=listed([each.id for each in late]), time=since),
        REVIEW,
        Urgency.NOW,
        first.due_at,
        tuple(each.id for each in late),
    )


def leader_missing(case: CaseNow) -> Iterator[Step]:
    """Others are on duty, and nobody leads (AN-01)."""
    if case.staffing and not _holding(case, Role.LEADER):
        reason = _("Ingen har rollen samverkansledare nu.")
        yield Step("leader_missing", _("Ange vem som leder."), reason, STAFFING, Urgency.NOW)


def note_taker_missing(case: CaseNow) -> Iterator[Step]:
    """Others are on duty, and nobody takes notes: the leader cannot lead and write (FB-10b)."""
    if case.staffing and not _holding(case, Role.NOTE_TAKER):
        reason = _("Den som leder hinner inte skriva ner vad alla säger.")
        yield Step("note_taker_missing", _("Ange vem som antecknar."), reason, STAFFING, Urgency.SOON)


def relief_due(case: CaseNow) -> Iterator[Step]:
    """Someone was to be relieved by now, or is soon."""
    for each in case.staffing:
        if each.relief_at is None or each.relief_at > case.now + RELIEF_WITHIN:
            continue
        late = each.relief_at <= case.now
        reason = _("Skulle ha lösts av {time}.") if late else _("Avlöses {time}. Gå igenom överlämningen tillsammans.")
        text = _("Lös av {name}, {role}.") if late else _("Förbered avlösningen av {name}, {role}.")
        yield Step(
            f"relief.{each.id}",
            text.format(name=each.name, role=_(ROLE_LABELS[each.role])),
            reason.format(time=clock.short(each.relief_at, case.now)),
            HANDOVER,
            Urgency.NOW if late else Urgency.SOON,
            each.relief_at if late else None,
        )


def long_on_duty(case: CaseNow) -> Iterator[Step]:
    """Someone has been on duty for longer than a shift, whatever was planned."""
    for each in case.staffing:
        if case.now - each.since < LONG_ON_DUTY:
            continue
        too_long = case.now - each.since >= TOO_LONG_ON_DUTY
        yield Step(
            f"on_duty.{each.id}",
            _("Ordna avlösning för {name}, {role}.").format(name=each.name, role=_(ROLE_LABELS[each.role])),
            _("I tjänst sedan {time}, {hours} timmar.").format(
                time=clock.short(each.since, case.now), hours=int((case.now - each.since) / timedelta(hours=1))
            ),
            HANDOVER,
            Urgency.NOW if too_long else Urgency.SOON,
            each.since + (TOO_LONG_ON_DUTY if too_long else LONG_ON_DUTY),
        )


def relief_unplanned(case: CaseNow) -> Iterator[Step]:
    """People have been on duty for a while, and nobody has said when they are relieved."""
    found = [
        each
        for each in case.staffing
        if each.relief_at is None and PLAN_RELIEF_AFTER <= case.now - each.since < LONG_ON_DUTY
    ]
    if found:
        names = listed(list(dict.fromkeys(each.name for each in found)))
        reason = _("I tjänst sedan {time}, och ingen tid för avlösning är satt.")
        yield Step(
            "relief_unplanned",
            _("Ange när de avlöses: {names}.").format(names=names),
            reason.format(time=clock.short(min(each.since for each in found), case.now)),
            STAFFING,
            Urgency.SOON,
            facts=tuple(each.id for each in found),
        )


def moment_not_reported(case: CaseNow) -> Iterator[Step]:
    """A moment was agreed with certain actors, and they have not said how it goes or went (AN-06)."""
    names = {actor.id: actor.name for actor in case.actors}
    for each in case.moments:
        done = each.status is MomentStatus.DONE
        if not (done or each.status is MomentStatus.ONGOING) or each.status_at is None:
            continue
        wait = timedelta(0) if done else REPORT_BACK_AFTER[case.incident.phase]
        silent = [actor for actor in each.scope if actor in names and actor not in each.reported]
        if not silent or case.now < each.status_at + wait:
            continue
        told = _("Momentet är klart, men de har inte sagt hur det gick.")
        reason = told if done else _("Det har pågått sedan {time}.")
        yield Step(
            f"moment.{each.id}",
            _("Be om återkoppling på ”{moment}” från {actors}.").format(
                moment=each.name, actors=listed([names[actor] for actor in silent])
            ),
            reason.format(time=clock.short(each.status_at, case.now)),
            MOMENTS,
            Urgency.SOON,
            each.status_at + wait,
            tuple(silent),
        )


def _holding(case: CaseNow, role: Role) -> list[StaffingView]:
    return [each for each in case.staffing if each.role is role]
