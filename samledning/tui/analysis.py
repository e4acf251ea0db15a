"""How the actor analysis and the call list look: an actor as a row, and with all there is to know about it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.actor import rules
from samledning.actor.terms import (
    CRITICALITY_LABELS,
    CRITICALITY_SIGNS,
    NOT_CALLED_SIGN,
    OUTCOME_LABELS,
    OUTCOME_SIGNS,
    REASON_LABELS,
    CallOutcome,
)
from samledning.actor.views import AnalysedActor, CallRow, DependencyView
from samledning.actor.words import call_sign, last_call, speaker
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.register.terms import CONTACT_LABELS, KIND_LABELS
from samledning.register.views import ContactWayView
from samledning.tui.text import user_text


def actor_row(row: CallRow) -> Content:
    """One actor of the analysis: place, weight, name, why concerned, and how the calls have gone."""
    actor = row.actor
    place = f"{actor.priority:>2} " if actor.priority else "   "
    weight = ("★" if actor.most_important else " ") + ("◎" if actor.closest else " ")
    reasons = ", ".join(_(REASON_LABELS[reason]) for reason in actor.reasons)
    why = (
        user_text(f"  {reasons}", "$secondary") if reasons else Content.styled(_("  varför berörd saknas"), "$warning")
    )
    return Content.assemble(
        Content.styled(f"{call_sign(row)} {place}{weight} ", "$accent"), user_text(actor.name, "bold"), why
    )


def legend(rows: Sequence[CallRow]) -> Content:
    """What the signs before the names in the list mean, those of them that are there."""
    called = {row.last.outcome for row in rows if row.last}
    parts = [f"{OUTCOME_SIGNS[outcome]} {_(label)}" for outcome, label in OUTCOME_LABELS.items() if outcome in called]
    if any(row.last is None for row in rows):
        parts.append(f"{NOT_CALLED_SIGN} {_('inte kontaktad')}")
    if any(row.actor.most_important for row in rows):
        parts.append(_("★ bland de viktigaste"))
    if any(row.actor.closest for row in rows):
        parts.append(_("◎ närmast berörd"))
    return Content("   ".join(parts))


def call_row(row: CallRow, now: datetime) -> Content:
    """One actor of the call list: how the last try went, and the ways to reach it in the order of use."""
    ways = " · ".join(way_text(way) for way in row.ways) or _("ingen kontaktväg")
    return Content.assemble(
        Content.styled(f"{call_sign(row)} ", "bold $accent"),
        user_text(row.actor.name, "bold"),
        user_text(f"  {last_call(row, now)}", "$warning" if row.waits else "$secondary"),
        "\n     ",
        user_text(ways, "$muted"),
    )


def actor_page(row: CallRow, moments: Mapping[str, str], now: datetime) -> Content:
    """Everything the analysis says of an actor."""
    actor = row.actor
    lines = [user_text(actor.name, "bold"), user_text(_(KIND_LABELS[actor.kind]), "$muted"), Content("")]
    if actor.most_important:
        lines.append(Content.styled(_("★ bland de viktigaste"), "bold $accent"))
    if actor.closest:
        lines.append(Content.styled(_("◎ närmast berörd"), "bold $accent"))
    pairs = (
        (_("Varför berörd"), ", ".join(_(REASON_LABELS[reason]) for reason in actor.reasons)),
        (_("Ansvar"), actor.responsibility),
        (_("Behov"), actor.needs),
        (_("Kan bidra med"), actor.contribution),
        (_("Eget mål"), actor.own_goal),
        (_("Kanaler"), actor.channels),
        (_("Deltar i"), ", ".join(moments.get(key, key) for key in actor.moments)),
        (_("Talar för aktören"), "; ".join(speaker(each.name, each.mandate) for each in actor.participants)),
        (_("Senaste samtal"), last_call(row, now)),
        (_("Kontaktvägar"), " · ".join(way_text(way) for way in row.ways)),
        (_("Tillfrågad"), _consulted(actor, now)),
        (_("Lägesrapport"), _("väntas") if actor.expects_report else _("väntas inte")),
        (_("Finns hos"), actor.kept_elsewhere),
        (_("Märkning"), marking_text(actor.marking, actor.secrecy_ground)),
    )
    for label, value in pairs:
        if value:
            lines.append(Content.assemble(Content.styled(f"{label}: ", "$accent"), user_text(value)))
    return Content("\n").join(lines)


def dependency_row(view: DependencyView) -> Content:
    """Who relies on whom for what, how badly, and what there is instead."""
    more = [view.until and _("klarar sig: {until}").format(until=view.until)]
    more.append(view.alternative and _("annars: {alternative}").format(alternative=view.alternative))
    more.append(marking_text(view.marking, view.secrecy_ground))
    return Content.assemble(
        Content.styled(f"{CRITICALITY_SIGNS[view.criticality]} ", "bold $warning"),
        user_text(f"{view.actor} → {view.needed}", "bold"),
        user_text(f"  {view.what}"),
        Content.styled(f"  {_(CRITICALITY_LABELS[view.criticality])}", "$secondary"),
        user_text("".join(f"  {each}" for each in more if each), "$muted"),
    )


def way_text(way: ContactWayView) -> str:
    """A contact way on one line, such as `TiB 019-12 34 56 (dygnet runt)`."""
    about = ", ".join(part for part in (way.contact, way.label) if part)
    return f"{_(CONTACT_LABELS[way.kind])} {way.value}" + (f" ({about})" if about else "")


def marking_text(marking: Marking, ground: str) -> str:
    """The marking in words where it is another than the usual, with the ground in law."""
    if marking is Marking.PARTICIPANTS:
        return ""
    return f"▣ {_(MARKING_LABELS[marking])}" + (f" ({ground})" if ground else "")


def promises(rows: Sequence[CallRow], now: datetime) -> Content:
    """Who has promised to call back, and when, wherever in the list they stand; empty for nobody."""
    told = [
        f"{row.actor.name} {clock.short(row.call_back_at, now)}" for row in rules.promised(rows) if row.call_back_at
    ]
    if not told:
        return Content("")
    sign, word = OUTCOME_SIGNS[CallOutcome.CALLS_BACK], _(OUTCOME_LABELS[CallOutcome.CALLS_BACK])
    return Content.assemble(Content.styled(f" · {sign} {word}: ", "bold $warning"), user_text(", ".join(told), "bold"))


def _consulted(actor: AnalysedActor, now: datetime) -> str:
    if actor.consulted_at is None:
        return ""
    return f"{clock.short(actor.consulted_at, now)} {actor.consulted_said}".strip()
