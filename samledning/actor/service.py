"""What can be done to the actors of a case and to the analysis of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from samledning.actor import queries, rules
from samledning.actor.editing import change, changed, refuse_fields, required, standing, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.actor.revisions import snapshots, to_content
from samledning.actor.rows import revision_label
from samledning.actor.tables import Actor, AnalysisRevision, ForumUse, Participant
from samledning.actor.terms import Reason
from samledning.errors import Clash, Problem
from samledning.i18n import _
from samledning.incident.queries import moments
from samledning.incident.tables import Incident
from samledning.register.service import edit_organisation, organisation_named
from samledning.register.tables import Forum, Organisation
from samledning.register.terms import OrganisationKind
from samledning.store.unit import WriteUnit

ANALYSIS_FIELDS = (
    "reasons",
    "responsibility",
    "needs",
    "contribution",
    "own_goal",
    "priority",
    "closest",
    "most_important",
    "channels",
    "moments",
    "expects_report",
    "marking",
    "secrecy_ground",
    "kept_elsewhere",
)
"""What the analysis says of an actor, and a form may change."""

ORGANISATION_FIELDS = ("name", "short_name", "aliases", "kind", "level", "places", "note")
"""What is changed in the register, for all incidents."""


def add(
    unit: WriteUnit,
    incident_id: str,
    name: str,
    aliases: Sequence[str] = (),
    *,
    kind: OrganisationKind | None = None,
    places: Sequence[str] = (),
    analysis: Mapping[str, object] | None = None,
) -> str:
    """Let an organisation take part, registered now if it is new. Returns the actor's id, also where it took part.

    A name that several bear means the one that works in the places of the incident. `analysis` holds any of
    `ANALYSIS_FIELDS`; its reasons are added to those of an actor that takes part already. Raises `Ambiguous` where
    several do, a `Problem` where it says more than reasons of an actor that takes part, whose analysis it would write
    over.
    """
    near = unit.get(Incident, incident_id).places
    organisation = organisation_named(unit, name, aliases, kind=kind, places=places, near=near)
    unit.session.flush()
    return _join(unit, incident_id, organisation, analysis or {})


def add_organisation(
    unit: WriteUnit, incident_id: str, organisation_id: str, analysis: Mapping[str, object] | None = None
) -> str:
    """Let an organisation of the register take part, as `add` does."""
    unit.get(Incident, incident_id)
    return _join(unit, incident_id, unit.get(Organisation, organisation_id), analysis or {})


def edit(unit: WriteUnit, actor_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed, from `base` as it was opened to `mine`: of the analysis or of the organisation.

    The first text on needs or contribution marks the analysis as sensitive unless `mine` changes the marking too.
    Raises `Clash` as `merge` does, a `Problem` for an empty name or for secrecy without its ground in law.
    """
    refuse_fields(mine, (*ANALYSIS_FIELDS, *ORGANISATION_FIELDS))
    actor = standing(unit, actor_id)
    clashes: list[Clash] = []
    for change_part in (_edit_organisation, _edit_analysis):
        try:
            change_part(unit, actor, base, mine)
        except Clash as clash:
            clashes.append(clash)
    if clashes:
        # Both parts in one answer, so that nobody has to choose twice.
        raise Clash(str(clashes[0]), tuple(field for clash in clashes for field in clash.clashes))


def consult(unit: WriteUnit, actor_id: str, said: str, *, at: datetime | None = None) -> None:
    """The actor has been asked about the conclusions of the analysis, at `at` (UTC, else now), and has answered so.

    What it said before stays in the journal. Raises a `Problem` for an empty answer.
    """
    if not said.strip():
        raise Problem(_("Skriv vad aktören svarade om slutsatserna."))
    actor = standing(unit, actor_id)
    actor.consulted_at, actor.consulted_said = at or unit.now, said.strip()


def strike(unit: WriteUnit, actor_id: str, reason: str) -> None:
    """The organisation no longer takes part, nor do those who spoke for it; what it has said stays.

    A reason is required.
    """
    strike_row(unit, unit.get(Actor, actor_id), reason)
    for participant in unit.session.exec(
        select(Participant).where(Participant.actor_id == actor_id, col(Participant.struck_at).is_(None))
    ).all():
        strike_row(unit, participant, reason)


def use_forum(unit: WriteUnit, incident_id: str, forum_id: str) -> tuple[str, ...]:
    """Bring the members of a standing forum into the incident. Returns the ids of the actors that are new here.

    Those that take part already are left as they are. Raises a `Problem` for a forum that is no more.
    """
    unit.get(Incident, incident_id)
    forum = unit.get(Forum, forum_id)
    if forum.struck_at is not None:
        raise Problem(_("Forumet «{name}» finns inte längre.").format(name=forum.name))
    taking_part = {actor.organisation_id for actor in queries.actors(unit, incident_id)}
    members = [unit.get(Organisation, each) for each in forum.members if each not in taking_part]
    uses = select(ForumUse).where(ForumUse.incident_id == incident_id, ForumUse.forum_id == forum_id)
    if unit.session.exec(uses).first() is None:
        unit.make(ForumUse, incident_id=incident_id, forum_id=forum_id, at=unit.now, person_id=unit.actor_person)
    return tuple(_join(unit, incident_id, member, {}) for member in members if member.struck_at is None)


def save_revision(unit: WriteUnit, incident_id: str, reason: str) -> str:
    """Keep the analysis whole as it stands, as a version with the reason for it. Returns its label, such as `AN2`.

    A version in which nothing has changed is one too: it says that the analysis was looked at and holds.
    """
    unit.session.flush()
    names = {moment.key: moment.name for moment in moments(unit, incident_id)}
    content = to_content(snapshots(queries.analysis(unit, incident_id), names))
    if not content:
        raise Problem(_("Analysen är tom. Lägg till en aktör först."))
    row = unit.make(
        AnalysisRevision,
        incident_id=incident_id,
        number=unit.number(incident_id, AnalysisRevision.SERIES),
        at=unit.now,
        reason=required(reason),
        content=content,
        person_id=unit.actor_person,
    )
    return revision_label(row.number)


def _join(unit: WriteUnit, incident_id: str, organisation: Organisation, analysis: Mapping[str, object]) -> str:
    refuse_fields(analysis, ANALYSIS_FIELDS)
    known = unit.session.exec(
        select(Actor).where(
            Actor.incident_id == incident_id,
            Actor.organisation_id == organisation.id,
            col(Actor.struck_at).is_(None),
        )
    ).first()
    if known:
        if set(analysis) - {"reasons"}:
            raise Problem(_("{name} deltar redan; ändra aktören i stället.").format(name=organisation.name))
        _add_reasons(unit, known, analysis)
        return known.id
    values = _marked({}, tidy(analysis))
    _try_analysis(values)
    row = unit.make(Actor, incident_id=incident_id, organisation_id=organisation.id, changed_at=unit.now, **values)
    return row.id


def _add_reasons(unit: WriteUnit, actor: Actor, analysis: Mapping[str, object]) -> None:
    """Let the reasons in `analysis` be added to those the actor has; one it has already changes nothing."""
    values = tidy(analysis)
    _try_analysis(values)
    missing = [reason for reason in values.get("reasons", ()) if reason not in actor.reasons]
    if missing:
        actor.reasons, actor.changed_at = [*actor.reasons, *missing], unit.now


def _edit_organisation(unit: WriteUnit, actor: Actor, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    if wanted := {name: value for name, value in mine.items() if name in ORGANISATION_FIELDS}:
        edit_organisation(unit, actor.organisation_id, base, wanted)


def _edit_analysis(unit: WriteUnit, actor: Actor, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    wanted = {name: value for name, value in mine.items() if name in ANALYSIS_FIELDS}
    before = actor.model_dump()
    if change(actor, base, wanted, _try_analysis):
        if "marking" not in changed(base, wanted):
            actor.marking = rules.proposed_marking(before, actor.model_dump()) or actor.marking
        actor.changed_at = unit.now


def _marked(before: Mapping[str, object], values: Mapping[str, object]) -> dict[str, Any]:
    """`values` with the marking that is proposed for them, unless they have one."""
    proposed = None if "marking" in values else rules.proposed_marking(before, values)
    return {**values, "marking": proposed} if proposed else dict(values)


def _try_analysis(values: Mapping[str, Any]) -> None:
    """Raise a `Problem` for a value that the analysis cannot hold."""
    unknown = set(values.get("reasons", ())) - set(Reason)
    if unknown:
        raise Problem(_("Okänt skäl: {reasons}.").format(reasons=", ".join(sorted(unknown))))
    priority = values.get("priority")
    if priority is not None and (not isinstance(priority, int) or priority < 1):
        raise Problem(_("Prioriteten ska vara ett heltal från 1 och uppåt."))
    try_ground(values.get("marking"), values.get("secrecy_ground", ""))
