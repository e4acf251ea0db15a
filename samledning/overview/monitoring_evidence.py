"""What the watch over the world outside answers. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.checklist.terms import Evidence
from samledning.i18n import _, ngettext
from samledning.overview.terms import CaseNow


def of_monitoring(case: CaseNow) -> Iterator[Evidence]:
    """Which sources are followed, since when it is unknown what they say, and how much has come."""
    watched = case.monitoring
    parts = []
    if followed := [each for each in watched.sources if each.on]:
        parts.append(_("Följs: {sources}").format(sources=", ".join(each.name for each in followed)))
        for each in followed:
            if each.unknown_since:
                time = clock.short(each.unknown_since, case.now)
                parts.append(_("{source} okänt sedan {time}").format(source=each.name, time=time))
    if watched.items and watched.latest_at:
        text = ngettext("{n} meddelande utifrån, {time}", "{n} meddelanden utifrån, senast {time}", watched.items)
        parts.append(text.format(n=watched.items, time=clock.short(watched.latest_at, case.now)))
    if parts:
        yield Evidence("monitoring", " · ".join(parts), watched.latest_at)
