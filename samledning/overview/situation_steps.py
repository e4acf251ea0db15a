"""Steps that reports, requests and the common picture call for. Pure."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from samledning import clock
from samledning.actor.rules import listed
from samledning.i18n import _, ngettext
from samledning.overview.terms import CaseNow, Step, Urgency
from samledning.situation.terms import Horizon, RequestState
from samledning.situation.views import BoardRow

SITUATION, REQUESTS, PICTURE = "situation", "requests", "picture"

ENOUGH_FOR_A_PICTURE = 3
"""When so many actors have reported, nobody has the whole in their head any more."""


def request_overdue(case: CaseNow) -> Iterator[Step]:
    """An answer was wanted by a time that has passed."""
    names = {actor.id: actor.name for actor in case.actors}
    for request in case.situation.open_requests:
        if not request.overdue or request.state is not RequestState.OPEN:
            continue
        assert request.due_at
        waiting = [names.get(each, "") for each in request.waiting_for]
        text = _("Påminn {actors} om {request}.")
        reason = _("Svaret skulle ha kommit {time}: {text}")
        yield Step(
            f"request.{request.id}",
            text.format(actors=listed([name for name in waiting if name]), request=request.label),
            reason.format(time=clock.short(request.due_at, case.now), text=request.text),
            REQUESTS,
            Urgency.NOW,
            request.due_at,
            request.waiting_for,
        )


def actor_silent(case: CaseNow) -> Iterator[Step]:
    """An actor has been silent for more than two of its intervals, or has never reported."""
    rows = [row for row in case.situation.board if row.overdue and _is_silent(row, case)]
    if rows:
        reason = ngettext("Tyst sedan {time}.", "Tysta; längst sedan {time}.", len(rows))
        yield Step(
            "silent",
            _("Hör hur det går för {actors}.").format(actors=_names(rows)),
            reason.format(time=clock.short(min(row.silent_since for row in rows), case.now)),
            SITUATION,
            Urgency.NOW,
            _first(rows),
            tuple(row.actor_id for row in rows),
        )


def report_overdue(case: CaseNow) -> Iterator[Step]:
    """An actor that reports as it should is late with the next report."""
    rows = [row for row in case.situation.board if row.overdue and not _is_silent(row, case)]
    if rows:
        reason = ngettext("Senaste rapporten kom {time}.", "Den äldsta rapporten kom {time}.", len(rows))
        yield Step(
            "report_overdue",
            _("Be om en ny lägesrapport från {actors}.").format(actors=_names(rows)),
            reason.format(time=clock.short(min(row.silent_since for row in rows), case.now)),
            SITUATION,
            Urgency.SOON,
            _first(rows),
            tuple(row.actor_id for row in rows),
        )


def _is_silent(row: BoardRow, case: CaseNow) -> bool:
    return not row.has_reported or case.now - row.silent_since > 2 * row.interval


def _names(rows: Sequence[BoardRow]) -> str:
    return listed([row.actor for row in rows])


def _first(rows: Sequence[BoardRow]) -> datetime:
    return min(row.next_at for row in rows if row.next_at)


def contradictory(case: CaseNow) -> Iterator[Step]:
    """Reports do not agree, and nobody has found out which holds."""
    found = case.situation.contradictions
    if found:
        labels = dict.fromkeys(report.label for each in found for report in each.reports)
        yield Step(
            "contradictory",
            _("Red ut motstridiga uppgifter: {reports}.").format(reports=listed(list(labels))),
            _("Gäller {actors}. Fråga aktören, och ange sedan hur säker uppgiften är.").format(
                actors=listed(list(dict.fromkeys(each.actor for each in found)))
            ),
            SITUATION,
            Urgency.NOW,
            facts=tuple(labels),
        )


def unhandled_reports(case: CaseNow) -> Iterator[Step]:
    """Reports have come that nobody has dealt with."""
    if count := case.situation.new:
        text = ngettext("Gå igenom {count} ny rapport.", "Gå igenom {count} nya rapporter.", count)
        reason = _("Det som behövs ur en ny rapport ska vidare till lägesbilden; markera den sedan som hanterad.")
        yield Step("unhandled", text.format(count=count), reason, SITUATION, Urgency.SOON, facts=(str(count),))


def picture_missing(case: CaseNow) -> Iterator[Step]:
    """Several actors have reported, and there is no common picture yet."""
    situation = case.situation
    if situation.picture or situation.actors_reported < ENOUGH_FOR_A_PICTURE:
        return
    text = _("Fastställ {picture}.").format(picture=situation.draft.version.label) if situation.draft else ""
    reason = _("{count} aktörer har rapporterat, och ingen samlad lägesbild är fastställd.")
    yield Step(
        "picture_missing",
        text or _("Sammanställ en samlad lägesbild."),
        reason.format(count=situation.actors_reported),
        PICTURE,
        Urgency.SOON,
        facts=(str(situation.actors_reported),),
    )


def picture_old(case: CaseNow) -> Iterator[Step]:
    """Reports have come since the common picture was finalised."""
    situation = case.situation
    if situation.picture is None or not situation.not_considered:
        return
    count = len(situation.not_considered)
    reason = ngettext(
        "{count} rapport har kommit sedan {picture} fastställdes {time}.",
        "{count} rapporter har kommit sedan {picture} fastställdes {time}.",
        count,
    )
    version = situation.picture.version
    if situation.draft:
        text = _("Gör klart {picture}.").format(picture=situation.draft.version.label)
    else:
        text = _("Uppdatera den samlade lägesbilden.")
    yield Step(
        "picture_old",
        text,
        reason.format(count=count, picture=version.label, time=clock.short(version.at, case.now)),
        PICTURE,
        Urgency.SOON,
        facts=(version.label, str(count)),
    )


def outlook_short(case: CaseNow) -> Iterator[Step]:
    """The common picture does not look further ahead than a day (AN-07: be proactive)."""
    picture = case.situation.picture
    if picture and not case.situation.horizons - {Horizon.DAY}:
        yield Step(
            "outlook_short",
            _("Beskriv hur läget kan bli om tre dygn och om en vecka."),
            _("Prognosen i {picture} ser inte längre fram än ett dygn.").format(picture=picture.version.label),
            PICTURE,
            Urgency.LATER,
            facts=(picture.version.label,),
        )
