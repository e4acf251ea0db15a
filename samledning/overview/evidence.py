"""What the case holds that answers the items of the checklists, in words for the user. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.checklist.terms import Evidence
from samledning.i18n import _, ngettext
from samledning.incident.terms import MOMENT_LABELS, PHASE_LABELS, ROLE_LABELS, MomentStatus, Role
from samledning.overview.actor_evidence import of_analysis, of_calls
from samledning.overview.agreement_evidence import of_agreement
from samledning.overview.meeting_evidence import of_meetings
from samledning.overview.monitoring_evidence import of_monitoring
from samledning.overview.review_evidence import of_moments, of_review
from samledning.overview.rules import CLOSED_MARKINGS
from samledning.overview.situation_evidence import of_dispatches, of_picture, of_reports, of_requests
from samledning.overview.terms import CaseNow


def evidence_of(case: CaseNow) -> tuple[Evidence, ...]:
    """Everything the case holds that answers items; what it does not hold is left out."""
    return (
        *_of_incident(case),
        *_of_people(case),
        *of_analysis(case),
        *of_calls(case),
        *of_reports(case),
        *of_requests(case),
        *of_picture(case),
        *of_dispatches(case),
        *of_agreement(case),
        *of_meetings(case),
        *of_monitoring(case),
        *of_review(case),
        *of_moments(case),
        *_of_log(case),
    )


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


def _of_log(case: CaseNow) -> Iterator[Evidence]:
    closed = [tally for tally in case.tallies if tally.marking in CLOSED_MARKINGS]
    if not closed:
        return
    count, latest = sum(tally.count for tally in closed), max(closed, key=lambda tally: tally.latest_number)
    what = ngettext("{n} rad märkt känslig eller sekretess", "{n} rader märkta känslig eller sekretess", count)
    text = _("{what}, senast {time} ({line})").format(
        what=what.format(n=count), time=clock.short(latest.latest_at, case.now), line=latest.latest
    )
    yield Evidence("marking", text, latest.latest_at)
