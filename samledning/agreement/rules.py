"""How direction and agreement work: what stands, who stands behind it, when it is stale, what may collide. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from samledning import clock
from samledning.actor.rules import listed
from samledning.agreement.terms import (
    BEHIND,
    OPEN_ACTIONS,
    STALE_SIGN,
    STANCE_LABELS,
    STANDING,
    ActionStatus,
    Handling,
    PictureVersion,
    StaleKind,
    Stance,
    Status,
    SuggestionKind,
)
from samledning.agreement.views import (
    ActionView,
    ActorStance,
    AgreementView,
    ConflictView,
    Difference,
    DueAnchor,
    PriorityView,
    Staleness,
    SuggestionView,
    Support,
    TargetView,
)
from samledning.i18n import N_, _
from samledning.log.terms import MARKING_LABELS
from samledning.register.rules import name_key

_WORD = re.compile(r"\w{3,}")
_SMALL_WORDS = frozenset(("och", "eller", "till", "för", "med", "den", "det", "som", "vid", "från", "ett", "att"))
_ALIKE = 0.8
"""How much of the shorter of two texts the longer has to hold for them to mean the same measure."""


def status(withdrawn_at: datetime | None, replaced_at: datetime | None, agreed_at: datetime | None) -> Status:
    """Where something that actors agree on stands."""
    if withdrawn_at is not None:
        return Status.WITHDRAWN
    if replaced_at is not None:
        return Status.REPLACED
    return Status.AGREED if agreed_at is not None else Status.PROPOSED


def scope_key(scope: str) -> str:
    """What two scopes have in common that people take for the same."""
    return name_key(scope)


def support(stances: Iterable[ActorStance]) -> Support:
    """Who stands where, by name; an actor that has left the case speaks for or against nothing any more."""
    names: dict[Stance, list[str]] = {}
    for each in stances:
        if not each.left:
            names.setdefault(each.stance, []).append(each.actor)

    def with_stance(*wanted: Stance) -> tuple[str, ...]:
        return tuple(name for stance in wanted for name in names.get(stance, ()))

    return Support(
        behind=with_stance(Stance.AGREES, Stance.WITH_RESERVATION),
        reservations=with_stance(Stance.WITH_RESERVATION),
        against=with_stance(Stance.DISAGREES),
        abstaining=with_stance(Stance.ABSTAINS),
        anchoring=with_stance(Stance.MUST_ANCHOR),
        silent=with_stance(Stance.NO_ANSWER),
        absent=with_stance(Stance.NOT_PRESENT),
        not_asked=with_stance(Stance.NOT_ASKED),
    )


@dataclass(frozen=True)
class Change:
    """Something that was changed, or struck, at a time (UTC)."""

    name: str
    at: datetime
    struck: bool = False


@dataclass(frozen=True)
class Ground:
    """What a target picture or an agreement stands on; all times are UTC.

    `changes` are those of the dependencies it rests on, since it was agreed or made. `picture_number` is the common
    picture it rests on, `newest_picture` the one in force. `goal` is the target picture that an agreement serves,
    where that has been replaced or withdrawn.
    """

    status: Status
    by_when: datetime | None = None
    valid_until: datetime | None = None
    agreed_at: datetime | None = None
    stances: Sequence[ActorStance] = ()
    changes: Sequence[Change] = ()
    picture_number: int | None = None
    newest_picture: PictureVersion | None = None
    goal: Change | None = None


def staleness(ground: Ground, now: datetime) -> tuple[Staleness, ...]:
    """Why it should be looked at again, as values and in words; nothing where it has been replaced or withdrawn.

    Its time has passed, somebody that stood behind it does not any more, or what it rests on has changed.
    """
    if ground.status not in STANDING:
        return ()
    return (*_times_passed(ground, now), *_support_lost(ground, now), *_ground_changed(ground, now))


def _times_passed(ground: Ground, now: datetime) -> Iterator[Staleness]:
    for kind, at, text in (
        (StaleKind.VALIDITY_PASSED, ground.valid_until, _("Giltighetstiden gick ut {time}.")),
        (StaleKind.TIME_PASSED, ground.by_when, _("Det önskade läget skulle ha nåtts {time}.")),
    ):
        if at is not None and at <= now:
            yield Staleness(kind, at, "", text.format(time=clock.short(at, now)))


def _support_lost(ground: Ground, now: datetime) -> Iterator[Staleness]:
    if ground.agreed_at is None:
        return
    for each in ground.stances:
        if each.last is None or not has_stood_behind(each, ground.agreed_at):
            continue
        if each.left_at is not None:
            kind, at, text = StaleKind.ACTOR_LEFT, each.left_at, _("{actor} stod bakom men deltar inte sedan {time}.")
        elif each.stance in BEHIND:
            continue
        elif each.last.withdrawn:
            kind, at, text = StaleKind.SUPPORT_LOST, each.last.at, _("{actor} tog tillbaka sitt svar {time}.")
        else:
            text = _("{actor} stod bakom men svarade ”{stance}” {time}.")
            kind, at = StaleKind.SUPPORT_LOST, each.last.at
        words = text.format(actor=each.actor, stance=_(STANCE_LABELS[each.stance]), time=clock.short(at, now))
        yield Staleness(kind, at, each.actor, words)


def has_stood_behind(stance: ActorStance, agreed_at: datetime) -> bool:
    """Whether an actor stood behind at the time (UTC) it was agreed, or has done so since."""
    before = [note for note in stance.history if note.at <= agreed_at][-1:]
    after = [note for note in stance.history if note.at > agreed_at]
    return any(note.stance in BEHIND for note in (*before, *after))


def _ground_changed(ground: Ground, now: datetime) -> Iterator[Staleness]:
    for change in ground.changes:
        text = _("Beroendet {name} ströks {time}.") if change.struck else _("Beroendet {name} ändrades {time}.")
        words = text.format(name=change.name, time=clock.short(change.at, now))
        yield Staleness(StaleKind.DEPENDENCY_CHANGED, change.at, change.name, words)
    newest = ground.newest_picture
    if newest and ground.picture_number is not None and newest.number > ground.picture_number:
        text = _("Den vilar på lägesbild {number}; sedan {time} finns lägesbild {newest}.")
        time = clock.short(newest.at, now)
        words = text.format(number=ground.picture_number, newest=newest.number, time=time)
        yield Staleness(StaleKind.PICTURE_CHANGED, newest.at, str(newest.number), words)
    if goal := ground.goal:
        text = _("{target} togs tillbaka {time}.") if goal.struck else _("{target} ersattes {time}.")
        words = text.format(target=goal.name, time=clock.short(goal.at, now))
        yield Staleness(StaleKind.GOAL_GONE, goal.at, goal.name, words)


def stale_words(stale: Iterable[Staleness]) -> tuple[str, ...]:
    """Each reason as it is shown where something that is stale is used."""
    return tuple(f"{STALE_SIGN} " + _("inaktuell") + f": {each.text}" for each in stale)


def is_overdue(status: ActionStatus, due_at: datetime | None, now: datetime) -> bool:
    """Whether a measure should have been done by now."""
    return status in OPEN_ACTIONS and due_at is not None and due_at <= now


def plan_order(actions: Iterable[ActionView]) -> tuple[ActionView, ...]:
    """What still has to be done first, by time, then what has none; the newest of the rest last."""
    return tuple(
        sorted(
            actions,
            key=lambda each: (
                not each.is_open,
                each.due_at is None,
                each.due_at.timestamp() if each.due_at and each.is_open else 0,
                each.number if each.is_open else -each.number,
            ),
        )
    )


def conflict_order(conflicts: Iterable[ConflictView]) -> tuple[ConflictView, ...]:
    """The open ones first, then the newest."""
    return tuple(sorted(conflicts, key=lambda each: (each.handling is not Handling.OPEN, -each.number)))


def priority_order(priorities: Iterable[PriorityView]) -> tuple[PriorityView, ...]:
    """The open ones in their order, then the closed."""
    return tuple(sorted(priorities, key=lambda each: (each.closed_at is not None, each.position)))


def due_anchors(subjects: Iterable[TargetView | AgreementView], now: datetime) -> tuple[DueAnchor, ...]:
    """Who has yet to anchor what, the soonest first."""
    found = [
        DueAnchor(
            subject.id,
            subject.label,
            each.actor_id,
            each.actor,
            each.last.anchor_with,
            each.last.anchor_by,
            late=each.last.anchor_by <= now,
        )
        for subject in subjects
        if subject.status in STANDING
        for each in subject.stances
        if not each.left and each.last and each.stance is Stance.MUST_ANCHOR and each.last.anchor_by
    ]
    return tuple(sorted(found, key=lambda each: each.anchor_by))


def suggestions(
    subjects: Iterable[TargetView | AgreementView],
    actions: Sequence[ActionView],
    conflicts: Sequence[ConflictView],
) -> tuple[SuggestionView, ...]:
    """What may be conflicts between goals: actors that answer against each other, two owners of one measure.

    `conflicts` holds the struck ones too, since what was judged to be none is not suggested again.
    """
    return (*_opposite(subjects, conflicts), *_two_owners(actions, conflicts))


def _opposite(
    subjects: Iterable[TargetView | AgreementView], conflicts: Sequence[ConflictView]
) -> Iterator[SuggestionView]:
    for subject in subjects:
        if subject.status not in STANDING:
            continue
        here = [each for each in subject.stances if not each.left]
        against = [each.actor_id for each in here if each.stance is Stance.DISAGREES]
        behind = [each.actor_id for each in here if each.stance in BEHIND]
        if not against or not behind or _noted(conflicts, {subject.id}, against):
            continue
        is_target = isinstance(subject, TargetView)
        wording = subject.wanted if isinstance(subject, TargetView) else subject.wording
        yield SuggestionView(
            key=f"stances.{subject.id}",
            kind=SuggestionKind.OPPOSITE_STANCES,
            labels=(subject.label,),
            text=_("{label}: {against} instämmer inte, {behind} står bakom.").format(
                label=subject.label, against=listed(subject.support.against), behind=listed(subject.support.behind)
            ),
            collides=wording,
            actor_ids=(*against, *behind),
            target_ids=(subject.id,) if is_target else (),
            agreement_ids=() if is_target else (subject.id,),
        )


def _two_owners(actions: Sequence[ActionView], conflicts: Sequence[ConflictView]) -> Iterator[SuggestionView]:
    owned = [(each, _words(each.text)) for each in actions if each.is_open and each.owner_actor_id]
    for place, (one, words) in enumerate(owned):
        for other, others in owned[place + 1 :]:
            if one.owner_actor_id == other.owner_actor_id or not _alike(words, others):
                continue
            if _noted(conflicts, {one.id, other.id}, ()):
                continue
            assert one.owner_actor_id
            assert other.owner_actor_id
            yield SuggestionView(
                key=f"owners.{one.id}.{other.id}",
                kind=SuggestionKind.TWO_OWNERS,
                labels=(one.label, other.label),
                text=_("{one} ({owner}) och {other} ({second}) ser ut att vara samma åtgärd.").format(
                    one=one.label, owner=one.owner, other=other.label, second=other.owner
                ),
                collides=one.text,
                actor_ids=(one.owner_actor_id, other.owner_actor_id),
                action_ids=(one.id, other.id),
            )


def _noted(conflicts: Iterable[ConflictView], linked: set[str], actor_ids: Iterable[str]) -> bool:
    """Whether a conflict is linked to all of these, and between these actors where it names any."""
    return any(
        linked <= {*each.target_ids, *each.agreement_ids, *each.action_ids}
        and (not each.actor_ids or set(actor_ids) <= set(each.actor_ids))
        for each in conflicts
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - _SMALL_WORDS


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shorter = min(len(one), len(other))
    if shorter < 2:
        return one == other and shorter > 0
    return len(one & other) / shorter >= _ALIKE


FIELD_LABELS: Mapping[str, str] = {
    "scope": N_("gäller"),
    "wanted": N_("önskat läge"),
    "by_when": N_("senast"),
    "protected": N_("skyddas först"),
    "delimitation": N_("avgränsning"),
    "reason": N_("skäl"),
    "valid_until": N_("giltig till"),
    "actors": N_("berör"),
    "rests_on": N_("vilar på"),
    "picture_number": N_("lägesbild"),
    "marking": N_("märkning"),
}
"""What two versions of a target picture are compared by."""


def compare(old: TargetView, new: TargetView) -> tuple[Difference, ...]:
    """What differs from one version of a target picture to another, field by field."""
    found = []
    for field, label in FIELD_LABELS.items():
        was, now = _in_words(field, old), _in_words(field, new)
        if was != now:
            found.append(Difference(field, _(label), was, now, _changed(_(label), was, now)))
    return tuple(found)


def _in_words(field: str, version: TargetView) -> str:
    value = getattr(version, field)
    if value is None:
        return ""
    if field == "marking":
        return _(MARKING_LABELS[version.marking])
    if field == "protected":
        return " → ".join(version.protected)
    if isinstance(value, datetime):
        return clock.date_hhmm(value)
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _changed(label: str, was: str, now: str) -> str:
    if not was:
        text = _("{label}: nu «{now}».")
    elif not now:
        text = _("{label}: «{was}» är borttaget.")
    else:
        text = _("{label}: från «{was}» till «{now}».")
    return text.format(label=label, was=was, now=now)
