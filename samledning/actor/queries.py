"""Questions to the actors of a case and to the analysis of them; every answer is a view."""

from collections.abc import Sequence

from sqlmodel import col, select

from samledning.actor import revisions as versions
from samledning.actor import rows, rules
from samledning.actor.tables import (
    Actor,
    AnalysisRevision,
    CallTry,
    Communication,
    Dependency,
    ForumUse,
    Participant,
)
from samledning.actor.views import (
    ActorView,
    Addressee,
    AnalysedActor,
    AnalysisView,
    CallRow,
    CallView,
    Difference,
    ForumUseView,
    ParticipantView,
    RevisionView,
    SpeakingPlace,
    StoredAnalysis,
)
from samledning.errors import Ambiguous, Problem
from samledning.i18n import _
from samledning.incident.queries import moments
from samledning.incident.tables import Incident
from samledning.log.terms import KnownActor
from samledning.log.views import Hit
from samledning.register import queries as register
from samledning.register.rules import GENERIC_ALIASES, guess_kind, name_key, nearest, swedish
from samledning.register.tables import Forum, Organisation
from samledning.register.terms import ContactKind, OrganisationKind
from samledning.store.ids import made_at
from samledning.store.search import Found
from samledning.store.unit import ReadUnit

ACTORS = "actors"


def actors(unit: ReadUnit, incident_id: str) -> tuple[ActorView, ...]:
    """The actors that take part, in the order they joined."""
    return tuple(
        ActorView(
            row.id,
            organisation.id,
            organisation.name,
            organisation.kind,
            rows.aliases_of(organisation),
            tuple(organisation.places),
        )
        for row, organisation in rows.actor_rows(unit, incident_id)
    )


def actor_names(unit: ReadUnit, incident_id: str) -> dict[str, str]:
    """The name of every actor that takes or has taken part, by the actor's id."""
    found = unit.session.exec(
        select(Actor.id, Organisation.name)
        .join(Organisation, col(Organisation.id) == Actor.organisation_id)
        .where(Actor.incident_id == incident_id)
    ).all()
    return dict(found)


def considered_kinds(unit: ReadUnit, incident_id: str) -> frozenset[OrganisationKind]:
    """The sorts of organisation that take part, or were judged and struck with a reason.

    One that is registered as of another kind counts as what its name says: *Nerikes Brandkår* is a rescue service.
    """
    found = unit.session.exec(
        select(Organisation.kind, Organisation.name)
        .join(Actor, col(Actor.organisation_id) == Organisation.id)
        .where(Actor.incident_id == incident_id)
    ).all()
    kinds = ((OrganisationKind(kind), name) for kind, name in found)
    return frozenset(guess_kind(name) if kind is OrganisationKind.OTHER else kind for kind, name in kinds)


def known_actors(unit: ReadUnit, incident_id: str) -> tuple[KnownActor, ...]:
    """The actors as the log line knows them, with what people call an actor of their kind."""
    return tuple(
        KnownActor(
            actor.id,
            tuple(dict.fromkeys((actor.name, *actor.aliases, *GENERIC_ALIASES.get(actor.kind, ())))),
            actor.places,
        )
        for actor in actors(unit, incident_id)
    )


def the_actor(unit: ReadUnit, incident_id: str, wanted: str) -> KnownActor:
    """The actor of the incident called `wanted`: by any of its names, else the only one whose name begins so.

    Of several that share a name, the one that works in the places of the incident. Raises `Ambiguous` where several
    fit, a `Problem` where none does.
    """
    key = name_key(wanted)
    everyone = known_actors(unit, incident_id)
    fits = [actor for actor in everyone if name_key(actor.name) == key]
    fits = fits or [actor for actor in everyone if key in map(name_key, actor.names)]
    fits = fits or [actor for actor in everyone if key and name_key(actor.name).startswith(key)]
    fits = list(nearest(fits, unit.get(Incident, incident_id).places))
    if not fits:
        raise Problem(_("Ingen aktör i händelsen heter «{name}».").format(name=wanted))
    if len(fits) > 1:
        choices = tuple(actor.name for actor in fits)
        raise Ambiguous(
            _("Flera aktörer i händelsen kan heta «{name}»: {names}.").format(name=wanted, names="; ".join(choices)),
            choices,
        )
    return fits[0]


def actor(unit: ReadUnit, actor_id: str) -> AnalysedActor:
    """One actor with everything the analysis says of it, also a struck one. Raises a `Problem` where there is none."""
    row = unit.get(Actor, actor_id)
    own = [each for each in participants(unit, row.incident_id) if each.actor_id == actor_id]
    return rows.analysed(row, unit.get(Organisation, row.organisation_id), own)


def analysis(unit: ReadUnit, incident_id: str) -> AnalysisView:
    """The actor analysis as it stands. Raises a `Problem` where there is no such incident."""
    incident = unit.get(Incident, incident_id)
    names = actor_names(unit, incident_id)
    analysed = rules.analysis_order(rows.analysed_actors(unit, incident_id))
    dependencies = rows.dependencies(unit, incident_id, names)
    newest = next(iter(rows.revisions(unit, incident_id, most=1)), None)
    changed_at = rows.changed_at(unit, incident_id, incident.opened_at)
    looked_at = max((at for at in (changed_at, newest and newest.at) if at), default=None)
    return AnalysisView(
        actors=analysed,
        dependencies=dependencies,
        findings=rules.findings(dependencies),
        resources=rows.resources(unit, incident_id),
        communications=rows.communications(unit, incident_id, names),
        forums=forums_used(unit, incident_id),
        newest=newest,
        changed_at=changed_at,
        looked_at=looked_at,
        stale_at=rules.stale_at(looked_at, incident.phase),
    )


def call_list(unit: ReadUnit, incident_id: str) -> tuple[CallRow, ...]:
    """The actors in the order to call them, with how to reach them and how that has gone."""
    return call_rows(unit, incident_id, rows.analysed_actors(unit, incident_id))


def call_rows(unit: ReadUnit, incident_id: str, analysed: Sequence[AnalysedActor]) -> tuple[CallRow, ...]:
    """The call list of actors that have been read already."""
    ways = register.contact_ways(unit, [each.organisation_id for each in analysed])
    tries: dict[str, list[CallView]] = {}
    for each in calls(unit, incident_id):
        if each.struck_at is None:
            tries.setdefault(each.actor_id, []).append(each)
    return rules.call_order(
        rows.call_row(each, ways[each.organisation_id], tries.get(each.id, [])) for each in analysed
    )


def calls(unit: ReadUnit, incident_id: str, *, actor_id: str = "") -> tuple[CallView, ...]:
    """Every try to reach an actor, or one of them, the oldest first; struck ones are there too."""
    query = select(CallTry).where(CallTry.incident_id == incident_id)
    if actor_id:
        query = query.where(CallTry.actor_id == actor_id)
    persons = register.all_persons(unit)
    found = unit.session.exec(query.order_by(col(CallTry.at), col(CallTry.id))).all()
    return tuple(rows.call_view(row, persons) for row in found)


def participants(unit: ReadUnit, incident_id: str) -> tuple[ParticipantView, ...]:
    """Those who speak for the actors, in the speaking order."""
    return rows.participants_of(unit, incident_id)


def speaking_order(unit: ReadUnit, incident_id: str) -> tuple[SpeakingPlace, ...]:
    """Which actor speaks when, and who may speak for it."""
    by_actor: dict[str, list[ParticipantView]] = {}
    for each in participants(unit, incident_id):
        by_actor.setdefault(each.actor_id, []).append(each)
    return tuple(
        SpeakingPlace(place, actor_id, own[0].actor, tuple(own))
        for place, (actor_id, own) in enumerate(by_actor.items(), start=1)
    )


def distribution_list(unit: ReadUnit, incident_id: str) -> tuple[Addressee, ...]:
    """Who gets what is sent out, by name: each actor's addresses in the order of use, and its participants' own."""
    analysed = rows.analysed_actors(unit, incident_id)
    ways = register.contact_ways(unit, [each.organisation_id for each in analysed])
    return tuple(
        Addressee(
            each.id,
            each.name,
            tuple(person.name for person in each.participants),
            tuple(
                dict.fromkeys(
                    (
                        *(way.value for way in ways[each.organisation_id] if way.kind is ContactKind.MAIL),
                        *(person.contact for person in each.participants if "@" in person.contact),
                    )
                )
            ),
        )
        for each in sorted(analysed, key=lambda each: swedish(each.name))
    )


def forums_used(unit: ReadUnit, incident_id: str) -> tuple[ForumUseView, ...]:
    """The standing forums whose members were brought in, in that order."""
    found = unit.session.exec(
        select(ForumUse, Forum.name)
        .join(Forum, col(Forum.id) == ForumUse.forum_id)
        .where(ForumUse.incident_id == incident_id)
        .order_by(col(ForumUse.id))
    ).all()
    persons = register.all_persons(unit) if found else {}
    return tuple(ForumUseView(row.forum_id, name, row.at, rows.initials(persons, row.person_id)) for row, name in found)


def revisions(unit: ReadUnit, incident_id: str) -> tuple[RevisionView, ...]:
    """The versions of the analysis without what they hold, the newest first."""
    return rows.revisions(unit, incident_id)


def revision(unit: ReadUnit, revision_id: str) -> StoredAnalysis:
    """One version, whole. Raises a `Problem` where there is none with that id."""
    row = unit.get(AnalysisRevision, revision_id)
    return StoredAnalysis(rows.revision_view(row, register.all_persons(unit)), versions.from_content(row.content))


def compare(unit: ReadUnit, incident_id: str, older_id: str, newer_id: str = "") -> tuple[Difference, ...]:
    """What differs between two versions of the analysis, or from one to the analysis as it stands now."""
    old = revision(unit, older_id).content
    if newer_id:
        return versions.compare(old, revision(unit, newer_id).content)
    names = {moment.key: moment.name for moment in moments(unit, incident_id)}
    return versions.compare(old, versions.snapshots(analysis(unit, incident_id), names))


def hits(unit: ReadUnit, found: Sequence[Found]) -> dict[str, Hit]:
    """Where what a search found in the analysis belongs, by the id of the record that was found: at its actor. What is
    of no actor, or was struck, is left out."""
    kept: list[tuple[str, str]] = []
    for model, owner in (
        (Actor, Actor.id),
        (CallTry, CallTry.actor_id),
        (Participant, Participant.actor_id),
        (Dependency, Dependency.actor_id),
        (Communication, Communication.owner_actor_id),
    ):
        wanted = [each.record_id for each in found if each.kind == model.__tablename__]
        query = select(model.id, owner).where(col(model.id).in_(wanted), col(model.struck_at).is_(None))
        kept += [(record_id, actor_id) for record_id, actor_id in unit.session.exec(query).all() if actor_id]
    names = {chain: actor_names(unit, chain) for chain in {each.chain for each in found}} if kept else {}
    owners, places = dict(kept), {}
    for each in found:
        if actor_id := owners.get(each.record_id):
            name = names[each.chain].get(actor_id, "?")
            places[each.record_id] = Hit(ACTORS, actor_id, name, each.plain, made_at(each.record_id))
    return places
