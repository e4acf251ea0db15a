"""What the case as it stands says to the checklists: facts for conditions, evidence in words for the user. Pure."""

from collections.abc import Iterator, Sequence

from samledning import clock
from samledning.actor.terms import FINDING_LABELS, RESOURCE_LABELS, Criticality, FindingKind
from samledning.actor.views import AnalysisView
from samledning.checklist.terms import Evidence, Facts, ListKind
from samledning.checklist.views import RunView
from samledning.i18n import _, ngettext
from samledning.incident.terms import MOMENT_LABELS, PHASE_LABELS, ROLE_LABELS, MomentStatus, Role
from samledning.log.terms import Kind, Marking
from samledning.overview.terms import CaseNow, Tally

CLOSED_MARKINGS = frozenset((Marking.SENSITIVE, Marking.SECRET))


def facts_of(case: CaseNow) -> Facts:
    """What the conditions of items are tried against. The form of a meeting is not known here."""
    return {
        "exercise": case.incident.exercise,
        "phase": case.incident.phase.value,
        "actor_count": len(case.actors),
        "sensitive": any(tally.marking in CLOSED_MARKINGS for tally in case.tallies),
    }


def evidence_of(case: CaseNow) -> tuple[Evidence, ...]:
    """Everything the case holds that answers items; what it does not hold is left out."""
    return (*_of_incident(case), *_of_people(case), *_of_analysis(case), *_of_calls(case), *_of_log(case))


def _of_incident(case: CaseNow) -> Iterator[Evidence]:
    incident = case.incident
    if incident.purpose:
        yield Evidence("incident.purpose", _("Syfte: {text}").format(text=incident.purpose))
    if incident.leader:
        yield Evidence("incident.leader", _("Samverkansledare: {name}").format(name=incident.leader))
    if incident.convening_actor:
        yield Evidence("incident.convener", _("Sammankallande: {name}").format(name=incident.convening_actor))
    yield Evidence("incident.phase", _("Fas: {phase}").format(phase=_(PHASE_LABELS[incident.phase])))
    begun = [
        f"{_(MOMENT_LABELS[status])}: {', '.join(names)}"
        for status in MomentStatus
        if status is not MomentStatus.PLANNED
        and (names := [moment.name for moment in case.moments if moment.status is status])
    ]
    if begun:
        yield Evidence("moments", " · ".join(begun))


def _of_people(case: CaseNow) -> Iterator[Evidence]:
    if case.staffing:
        held = [
            _("{role} {initials} sedan {time}").format(
                role=_(ROLE_LABELS[each.role]), initials=each.initials, time=clock.short(each.since, case.now)
            )
            for each in case.staffing
        ]
        yield Evidence("staffing", ", ".join(held), max(each.since for each in case.staffing))
    for each in case.staffing:
        if each.role is Role.ANALYST:
            text = _("{name} står för analysen sedan {time}")
            words = text.format(name=each.name, time=clock.short(each.since, case.now))
            yield Evidence("analysis_support", words, each.since)
    if case.actors:
        count = len(case.actors)
        text = ngettext("{count} aktör: {latest}", "{count} aktörer, senast tillagd {latest}", count)
        yield Evidence("actors", text.format(count=count, latest=case.actors[-1].name))


def _of_analysis(case: CaseNow) -> Iterator[Evidence]:
    analysis = case.analysis
    if newest := analysis.newest:
        text = _("Aktörsanalys version {number}, {time}: {reason}")
        words = text.format(number=newest.number, time=clock.short(newest.at, case.now), reason=newest.reason)
        yield Evidence("actors", words, newest.at)
    if described := sum(bool(actor.responsibility) for actor in analysis.actors):
        text = ngettext(
            "Ansvar beskrivet för {n} av {count} aktör",
            "Ansvar beskrivet för {n} av {count} aktörer",
            len(analysis.actors),
        )
        yield Evidence("actors", text.format(n=described, count=len(analysis.actors)))
    if analysis.forums:
        names = ", ".join(f"{forum.name} {clock.short(forum.at, case.now)}" for forum in analysis.forums)
        yield Evidence("forums", _("Forum som används: {names}").format(names=names), analysis.forums[-1].at)
    yield from _of_dependencies(analysis)
    if analysis.resources:
        names = ", ".join(f"{each.name} ({_(RESOURCE_LABELS[each.kind])})" for each in analysis.resources)
        yield Evidence("volunteers", names, max(each.changed_at for each in analysis.resources))
    yield from _of_communication(analysis)


def _of_dependencies(analysis: AnalysisView) -> Iterator[Evidence]:
    if not analysis.dependencies:
        return
    count = len(analysis.dependencies)
    parts = [ngettext("{n} beroende", "{n} beroenden", count).format(n=count)]
    if high := sum(each.criticality is Criticality.HIGH for each in analysis.dependencies):
        parts.append(_("{n} med hög kritikalitet").format(n=high))
    parts += [_(FINDING_LABELS[kind]) for kind in FindingKind if kind in {each.kind for each in analysis.findings}]
    yield Evidence("dependencies", " · ".join(parts), max(each.changed_at for each in analysis.dependencies))


def _of_communication(analysis: AnalysisView) -> Iterator[Evidence]:
    if not analysis.communications:
        return
    count, there = len(analysis.communications), {actor.id for actor in analysis.actors}
    parts = [_("{n} budskap").format(n=count)]
    if joint := sum(each.joint for each in analysis.communications):
        parts.append(ngettext("{n} gemensamt", "{n} gemensamma", joint).format(n=joint))
    # An actor that has left answers for nothing any more.
    if ownerless := sum(each.owner_actor_id not in there for each in analysis.communications):
        parts.append(_("{n} utan ansvarig").format(n=ownerless))
    yield Evidence("communication", " · ".join(parts), max(each.changed_at for each in analysis.communications))


def _of_calls(case: CaseNow) -> Iterator[Evidence]:
    asked = [(actor.consulted_at, actor.name) for actor in case.analysis.actors if actor.consulted_at]
    if asked:
        at, name = max(asked)
        text = ngettext(
            "{count} aktör tillfrågad om slutsatserna: {name} {time}",
            "{count} aktörer tillfrågade om slutsatserna, senast {name} {time}",
            len(asked),
        )
        words = text.format(count=len(asked), name=name, time=clock.short(at, case.now))
        yield Evidence("actors.consulted", words, at)
    tried = [row.last.at for row in case.calls if row.last]
    if tried:
        reached = sum(row.reached_at is not None for row in case.calls)
        text = _("{reached} av {count} aktörer nådda, senast ringt {time}")
        words = text.format(reached=reached, count=len(case.calls), time=clock.short(max(tried), case.now))
        yield Evidence("call_list", words, max(tried))


def _of_log(case: CaseNow) -> Iterator[Evidence]:
    for key, kind in (
        ("reports", Kind.REPORT),
        ("requests", Kind.REQUEST),
        ("agreements", Kind.AGREEMENT),
        ("actions", Kind.ACTION),
        ("meeting.parked", Kind.PARKED),
    ):
        yield from _counted(case, key, [tally for tally in case.tallies if tally.kind is kind])
    yield from _counted(case, "marking", [tally for tally in case.tallies if tally.marking in CLOSED_MARKINGS])


def _counted(case: CaseNow, key: str, tallies: Sequence[Tally]) -> Iterator[Evidence]:
    if not tallies:
        return
    count, latest = sum(tally.count for tally in tallies), max(tallies, key=lambda tally: tally.latest_number)
    text = _("{what}, senast {time} ({line})").format(
        what=_count_in_words(key, count), time=clock.short(latest.latest_at, case.now), line=latest.latest
    )
    yield Evidence(key, text, latest.latest_at)


def _count_in_words(key: str, count: int) -> str:
    words = {
        "reports": ngettext("{n} lägesrapport", "{n} lägesrapporter", count),
        "requests": ngettext("{n} begäran", "{n} begäranden", count),
        "agreements": ngettext("{n} förslag till överenskommelse", "{n} förslag till överenskommelser", count),
        "actions": ngettext("{n} åtgärd", "{n} åtgärder", count),
        "meeting.parked": ngettext("{n} parkerad fråga", "{n} parkerade frågor", count),
        "marking": ngettext("{n} rad märkt känslig eller sekretess", "{n} rader märkta känslig eller sekretess", count),
    }
    return words[key].format(n=count)


def in_turn(runs: Sequence[RunView]) -> tuple[RunView, ...]:
    """The open runs, but of one meeting's lists only the first with something left, since they follow on each other."""
    going_on = [run for run in runs if run.closed_at is None]
    first: dict[int, RunView] = {}
    for run in going_on:
        if run.kind is ListKind.MEETING and run.next_id:
            first.setdefault(run.number, run)
    return tuple(
        run for run in going_on if run.kind is not ListKind.MEETING or not run.next_id or first.get(run.number) is run
    )
