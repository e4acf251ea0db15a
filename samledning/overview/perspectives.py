"""Questions that open another perspective, chosen to fit the moment (AN-03, AN-05). Pure.

Whoever leads sees the case from where they sit. Each rule looks for one sign that something is seen from one side only,
and asks; an answer is kept in the log and lets the question rest for a while.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta

from samledning.actor import rules as actor_rules
from samledning.actor.rules import listed
from samledning.agreement.views import AgreementView, TargetView
from samledning.i18n import _
from samledning.incident.terms import Phase
from samledning.overview.terms import CaseNow, Prompt
from samledning.register.terms import KIND_LABELS
from samledning.review.terms import PERSPECTIVE
from samledning.situation.terms import Course, Horizon

RESTS = {Phase.ACUTE: timedelta(hours=4), Phase.SUSTAINED: timedelta(hours=12), Phase.CLOSING: timedelta(hours=24)}
"""How long an answered question is left alone."""

LASTING = timedelta(hours=2)
"""What has gone on so long may go on for days."""

MOST_SHOWN = 3
"""More questions than so are read by nobody."""


def prompts(case: CaseNow) -> tuple[Prompt, ...]:
    """The few questions that fit the moment best, those that have just been answered left out."""
    if case.incident.closed_at is not None:
        return ()
    rest = RESTS[case.incident.phase]
    found = (prompt for rule in RULES for prompt in rule(case))
    return tuple(each for each in found if (last := case.answers.get(each.key)) is None or case.now - last.at >= rest)[
        :MOST_SHOWN
    ]


def whose_picture(case: CaseNow) -> Iterator[Prompt]:
    """Actors that take part and have not said anything of their own."""
    missing = [row.actor for row in case.situation.board if not row.has_reported]
    if missing:
        yield _prompt(
            "picture", _("bild"), _("Vems bild saknas?"), _("Inte hörda än: {actors}.").format(actors=listed(missing))
        )


def not_at_the_table(case: CaseNow) -> Iterator[Prompt]:
    """Sorts of organisation that are nearly always concerned have not been considered."""
    missing = actor_rules.uncovered(case.considered)
    if case.actors and missing:
        kinds = listed([_(KIND_LABELS[kind]) for kind in missing])
        yield _prompt(
            "absent",
            _("frånvarande"),
            _("Vem berörs men sitter inte med?"),
            _("Inte prövade: {kinds}.").format(kinds=kinds),
        )


def hardest_hit(case: CaseNow) -> Iterator[Prompt]:
    """A target picture or agreement holds: how does it look to whoever is hit hardest?"""
    newest = next((each for each in case.agreement.agreements if each.is_current), None)
    if newest:
        yield _prompt(
            "hardest_hit",
            _("drabbad"),
            _("Hur ser det ut för den som drabbas hårdast?"),
            _("{label} gäller. Pröva den från deras håll.").format(label=newest.label),
        )


def really_agreed(case: CaseNow) -> Iterator[Prompt]:
    """Something is taken as agreed while some have not answered."""
    subjects: tuple[TargetView | AgreementView, ...] = (*case.agreement.current_targets, *case.agreement.agreements)
    for each in subjects:
        if each.is_current and (each.support.silent or each.support.not_asked):
            yield _prompt(
                "agreed",
                _("överens"),
                _("Är ni överens, eller har några bara inte sagt emot?"),
                _("{label} gäller, och alla har inte svarat.").format(label=each.label),
            )
            return


def lasting(case: CaseNow) -> Iterator[Prompt]:
    """It has gone on for a while, and nobody has looked three days ahead (AN-07)."""
    ahead = case.situation.horizons - {Horizon.DAY}
    if case.now - case.incident.opened_at >= LASTING and not ahead:
        yield _prompt(
            "lasting",
            _("uthållig"),
            _("Om det varar i tre dygn, vad behöver börja nu?"),
            _("Ingen prognos ser längre fram än ett dygn."),
        )


def worst_course(case: CaseNow) -> Iterator[Prompt]:
    """There is a picture, and it tells of no worst course."""
    picture = case.situation.picture
    if picture and Course.WORST not in {line.course for line in picture.lines}:
        yield _prompt(
            "worst",
            _("värsta"),
            _("Vad är det värsta som rimligen kan hända, och vem märker det först?"),
            _("{picture} har inget värsta fall.").format(picture=picture.version.label),
        )


def other_side(case: CaseNow) -> Iterator[Prompt]:
    """Always worth a thought once several take part."""
    if len(case.actors) > 1:
        turn = int((case.now - case.incident.opened_at) / RESTS[case.incident.phase])
        name = case.actors[turn % len(case.actors)].name
        yield _prompt(
            "other_side",
            _("deras"),
            _("Hur skulle {actor} beskriva läget, och vad skulle de be om?").format(actor=name),
            _("Ett byte av plats visar vad som saknas i den egna bilden."),
        )


def _prompt(key: str, name: str, ask: str, because: str) -> Prompt:
    return Prompt(PERSPECTIVE + key, name, ask, because)


RULES: tuple[Callable[[CaseNow], Iterator[Prompt]], ...] = (
    whose_picture,
    really_agreed,
    lasting,
    not_at_the_table,
    worst_course,
    hardest_hit,
    other_side,
)
"""Every rule, the one that matters most first."""
