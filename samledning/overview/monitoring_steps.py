"""Steps that warnings from outside call for, and sources that have fallen silent. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.actor.rules import listed
from samledning.i18n import _
from samledning.overview.terms import CaseNow, Step, Urgency

MONITORING = "monitoring"


def warned(case: CaseNow) -> Iterator[Step]:
    """A VMA or a warning of the highest degree has come, and the person who looks has not seen it."""
    for each in case.monitoring.alarms:
        text = _("VMA: {headline}") if each.public_warning else "{headline}"
        reason = _("Kom {time} och gäller {area}.") if each.area else _("Kom {time}.")
        yield Step(
            f"warned.{each.thread_id}",
            text.format(headline=each.headline),
            reason.format(time=clock.short(each.at, case.now), area=each.area),
            MONITORING,
            Urgency.NOW,
            alarm=True,
        )


def unknown(case: CaseNow) -> Iterator[Step]:
    """A source that is on gives no answer: nobody knows whether it has warned since."""
    silent = [each for each in case.monitoring.sources if each.on and each.unknown_since]
    if silent:
        since = min(each.unknown_since for each in silent if each.unknown_since)
        yield Step(
            "unknown",
            _("Följ {sources} på annat sätt.").format(sources=listed([each.name for each in silent])),
            _("Okänt sedan {time} vad som har sagts där: {fault}.").format(
                time=clock.short(since, case.now), fault=silent[0].fault
            ),
            MONITORING,
            Urgency.SOON,
        )
