"""What the continuous review answers, and what actors have reported back of moments. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.actor.rules import listed
from samledning.checklist.terms import Evidence
from samledning.i18n import _
from samledning.overview.terms import CaseNow
from samledning.review.terms import PERSPECTIVE


def of_review(case: CaseNow) -> Iterator[Evidence]:
    """The newest answer to each question, for its own item only, and when it was last said to be unchanged."""
    for item_id, standing in case.standing.items():
        if item_id.startswith(PERSPECTIVE):
            continue
        last = case.answers.get(item_id, standing)
        words = _("{text} ({initials} {time})")
        if last.id != standing.id:
            words = _("{text} ({initials} {time}, oförändrat {again})")
        told = words.format(
            text=standing.text,
            initials=standing.initials,
            time=clock.short(standing.at, case.now),
            again=clock.short(last.at, case.now),
        )
        led_to = "".join(f" → {label}" for label in (*standing.led_to, *(last.led_to if last != standing else ())))
        yield Evidence("review", told + led_to, last.at, item_id)


def of_moments(case: CaseNow) -> Iterator[Evidence]:
    """Who has reported back of which moment."""
    names = {actor.id: actor.name for actor in case.actors}
    for moment in case.moments:
        known = [names[actor] for actor in moment.reported if actor in names]
        if known:
            text = _("{moment}: återkoppling från {actors}").format(moment=moment.name, actors=listed(known))
            yield Evidence("moments.reported", text, moment.status_at)
