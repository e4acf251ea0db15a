"""What reports, requests and the common picture answer. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.checklist.terms import Evidence
from samledning.i18n import _, ngettext
from samledning.overview.terms import CaseNow
from samledning.situation.terms import HORIZON_LABELS, Horizon


def of_reports(case: CaseNow) -> Iterator[Evidence]:
    """Who has reported."""
    situation = case.situation
    if situation.latest is None:
        return
    count = situation.reports
    text = ngettext(
        "{n} lägesrapport från {actors} av {expected} aktörer, senast {time} ({report})",
        "{n} lägesrapporter från {actors} av {expected} aktörer, senast {time} ({report})",
        count,
    )
    words = text.format(
        n=count,
        actors=situation.actors_reported,
        expected=len(situation.board),
        time=clock.short(situation.latest.received_at, case.now),
        report=situation.latest.label,
    )
    yield Evidence("reports", words, situation.latest.received_at)


def of_requests(case: CaseNow) -> Iterator[Evidence]:
    """What has been asked, and what has not been answered."""
    situation = case.situation
    if situation.latest_request_at is None:
        return
    count = situation.requests
    words = ngettext("{n} begäran", "{n} begäranden", count).format(n=count)
    still_open = len(situation.open_requests)
    parts = [words, _("{n} obesvarade").format(n=still_open) if still_open else _("alla besvarade eller avslutade")]
    parts.append(_("senast {time}").format(time=clock.short(situation.latest_request_at, case.now)))
    yield Evidence("requests", ", ".join(parts), situation.latest_request_at)


def of_picture(case: CaseNow) -> Iterator[Evidence]:
    """The common picture, and how far ahead it looks."""
    picture = case.situation.picture
    if picture is None or picture.version.locked is None:
        return
    version = picture.version
    text = _("Samlad lägesbild {label}, fastställd {time}")
    parts = [text.format(label=version.label, time=clock.short(version.at, case.now))]
    if ahead := [_(HORIZON_LABELS[each]) for each in Horizon if each in case.situation.horizons]:
        parts.append(_("prognos för {horizons}").format(horizons=", ".join(ahead)))
    yield Evidence("picture", " · ".join(parts), version.at)


def of_dispatches(case: CaseNow) -> Iterator[Evidence]:
    """The document that was sent out last, and to whom."""
    sent = [(note, version) for version in case.released for note in version.dispatches if note.struck_at is None]
    if not sent:
        return
    last, version = max(sent, key=lambda each: each[0].at)
    count = sum(each is version for _note, each in sent)
    text = ngettext(
        "{label} skickad till {recipient} {time}",
        "{label} skickad till {count} mottagare, senast {recipient} {time}",
        count,
    )
    words = text.format(label=version.label, count=count, recipient=last.recipient, time=clock.short(last.at, case.now))
    yield Evidence("dispatch", words, last.at)
