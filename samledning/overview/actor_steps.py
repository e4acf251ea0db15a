"""Steps that the actor analysis and its call list call for. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.actor import rules as actor_rules
from samledning.actor.views import CallRow
from samledning.i18n import _, ngettext
from samledning.incident.terms import PHASE_LABELS
from samledning.overview.terms import CaseNow, Step, Urgency
from samledning.register.terms import KIND_LABELS

ACTORS = "actors"
CALLS = "calls"
"""The list of whom to call, in the order that matters."""


def call_back_due(case: CaseNow) -> Iterator[Step]:
    """Somebody has promised to call back, and the time has come."""
    for row in actor_rules.due_calls(case.calls, case.now):
        assert row.call_back_at
        yield Step(
            f"call_back.{row.actor.id}",
            _("Ring {actor}.").format(actor=row.actor.name),
            _("Skulle ha återkommit {time}.").format(time=clock.short(row.call_back_at, case.now)),
            CALLS,
            Urgency.NOW,
            row.call_back_at,
        )


def nobody_contacted(case: CaseNow) -> Iterator[Step]:
    """There are actors, and nobody has tried to reach any of them, nor met them in a meeting."""
    met = case.meetings.board.ongoing or case.meetings.board.last
    if not case.calls or met or any(row.tries for row in case.calls):
        return
    count = len(case.calls)
    reason = ngettext(
        "{count} aktör finns i analysen, och ingen har ringt den än.",
        "{count} aktörer finns i analysen, och ingen har ringt dem än.",
        count,
    )
    yield Step(
        "nobody_contacted",
        _("Börja ringa: {actor} står först.").format(actor=case.calls[0].actor.name),
        reason.format(count=count),
        CALLS,
        Urgency.NOW,
    )


def important_not_reached(case: CaseNow) -> Iterator[Step]:
    """The calling has begun, and an actor that matters most has neither been reached nor promised to call back."""
    if not any(row.tries for row in case.calls):
        return
    for row in case.calls:
        if _matters_most(row) and row.reached_at is None and row.call_back_at is None:
            yield Step(
                f"important.{row.actor.id}",
                _("Nå {actor}.").format(actor=row.actor.name),
                _since(row, case),
                CALLS,
                Urgency.NOW,
            )


def _matters_most(row: CallRow) -> bool:
    return row.actor.most_important or row.actor.priority == 1


def _since(row: CallRow, case: CaseNow) -> str:
    if row.unreached_since is None:
        return _("Hör till de viktigaste i analysen och är inte uppringd än.")
    time = clock.short(row.unreached_since, case.now)
    return _("Hör till de viktigaste i analysen och har inte gått att nå sedan {time}.").format(time=time)


def analysis_stale(case: CaseNow) -> Iterator[Step]:
    """The analysis has been left alone for longer than the phase allows; a change or a new version clears it."""
    due_at, looked_at = case.analysis.stale_at, case.analysis.looked_at
    if not case.actors or due_at is None or looked_at is None or due_at > case.now:
        return
    phase = case.incident.phase
    reason = _("Senast ändrad eller sparad {time}. I fasen {phase} är den inaktuell efter {hours} timmar.")
    yield Step(
        "analysis_stale",
        _("Se över aktörsanalysen och spara en version."),
        reason.format(
            time=clock.short(looked_at, case.now),
            phase=_(PHASE_LABELS[phase]),
            hours=int(actor_rules.REVIEW_AFTER[phase].total_seconds() // 3600),
        ),
        ACTORS,
        Urgency.SOON,
        due_at,
    )


def participant_without_mandate(case: CaseNow) -> Iterator[Step]:
    """Somebody speaks for an actor without having said what they may promise."""
    without = [
        f"{person.name} ({actor.name})"
        for actor in case.analysis.actors
        for person in actor.participants
        if not person.mandate
    ]
    if without:
        yield Step(
            "mandate",
            _("Fråga efter mandat: {names}.").format(names=actor_rules.listed(without)),
            _("Utan mandat vet ingen vad de kan lova för sin aktör."),
            ACTORS,
            Urgency.SOON,
            facts=tuple(without),
        )


def reason_missing(case: CaseNow) -> Iterator[Step]:
    """An actor takes part, and the analysis does not say why it is concerned; a reason clears it."""
    without = [actor.name for actor in case.analysis.actors if not actor.reasons]
    if without:
        yield Step(
            "reason_missing",
            _("Ange varför de berörs: {names}.").format(names=actor_rules.listed(without)),
            _("Skäl saknas i aktörsanalysen."),
            ACTORS,
            Urgency.SOON,
            facts=tuple(without),
        )


def sector_uncovered(case: CaseNow) -> Iterator[Step]:
    """A sort of organisation that is nearly always concerned has not been considered."""
    missing = actor_rules.uncovered(case.considered)
    if case.actors and missing:
        yield Step(
            "sector",
            _("Pröva om någon mer berörs: {kinds}.").format(kinds=", ".join(_(KIND_LABELS[kind]) for kind in missing)),
            _("De brukar beröras men saknas i analysen. Lägg till dem; stryk med skäl den som inte berörs."),
            ACTORS,
            Urgency.LATER,
            facts=tuple(kind.value for kind in missing),
        )
