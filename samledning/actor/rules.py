"""How the analysis works: whom to call first, who has been reached, what dependencies show, when it is old. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from samledning.actor.terms import REACHED, CallOutcome, Criticality, FindingKind, ResourceKind
from samledning.actor.views import AnalysedActor, CallRow, CallView, DependencyView, Finding
from samledning.i18n import _
from samledning.incident.terms import Phase
from samledning.log.terms import Marking
from samledning.register.rules import swedish
from samledning.register.terms import OrganisationKind

REVIEW_AFTER = {
    Phase.ACUTE: timedelta(hours=4),
    Phase.SUSTAINED: timedelta(hours=12),
    Phase.CLOSING: timedelta(hours=24),
}
"""How long an analysis stays fresh."""

SECTORS = (
    OrganisationKind.KOMMUN,
    OrganisationKind.REGION,
    OrganisationKind.LANSSTYRELSE,
    OrganisationKind.POLICE,
    OrganisationKind.RESCUE_SERVICE,
)
"""The sorts of organisation that a disruption nearly always concerns."""

TELLING_FIELDS = ("needs", "contribution")
"""What shows how long an actor holds out, and so is proposed to be marked."""

NAMES_TOLD = 8
"""So many names a sentence holds before it only counts the rest."""

_LAST = 10**9


def analysis_order(actors: Iterable[AnalysedActor]) -> tuple[AnalysedActor, ...]:
    """The actors by priority, then the most important, the closest concerned, the name."""
    return tuple(sorted(actors, key=_weight))


def call_order(rows: Iterable[CallRow]) -> tuple[CallRow, ...]:
    """The call list in the order to call: those never reached first, and those who are to call back, although they have
    been reached before; then as in the analysis."""
    return tuple(sorted(rows, key=lambda row: (not row.waits, *_weight(row.actor))))


def promised(rows: Iterable[CallRow]) -> tuple[CallRow, ...]:
    """Those who have promised to call back, the one that is to call first first."""
    waiting = [(row.call_back_at, row) for row in rows if row.call_back_at is not None]
    return tuple(row for _at, row in sorted(waiting, key=lambda pair: pair[0]))


def _weight(actor: AnalysedActor) -> tuple[int, bool, bool, tuple[int, ...]]:
    priority = _LAST if actor.priority is None else actor.priority
    return priority, not actor.most_important, not actor.closest, swedish(actor.name)


def reached_at(tries: Sequence[CallView]) -> datetime | None:
    """When an actor was last reached, None for never. `tries` are its own, the oldest first."""
    return max((each.at for each in tries if each.outcome in REACHED), default=None)


def unreached_since(tries: Sequence[CallView]) -> datetime | None:
    """The first try since the actor was last reached that did not reach it; None where no try has failed since."""
    since = None
    for each in tries:
        since = None if each.outcome in REACHED else since or each.at
    return since


def call_back_at(tries: Sequence[CallView]) -> datetime | None:
    """When an actor has promised to call back, as long as the promise stands; None otherwise.

    It stands until the actor is reached, or is tried again once the time has come.
    """
    promise = None
    for each in tries:
        if each.outcome is CallOutcome.CALLS_BACK:
            promise = each.call_back_at
        elif each.outcome in REACHED or (promise is not None and each.at >= promise):
            promise = None
    return promise


def due_calls(rows: Iterable[CallRow], now: datetime) -> tuple[CallRow, ...]:
    """Those who should have called back by now, the one that was to call first first."""
    late = [(row.call_back_at, row) for row in rows if row.call_back_at is not None and row.call_back_at <= now]
    return tuple(row for _at, row in sorted(late, key=lambda pair: pair[0]))


def stale_at(looked_at: datetime | None, phase: Phase) -> datetime | None:
    """When an analysis that was last looked at then is due for a new look; None for one that does not exist."""
    return looked_at + REVIEW_AFTER[phase] if looked_at else None


def uncovered(kinds: Iterable[OrganisationKind]) -> tuple[OrganisationKind, ...]:
    """The sectors that no organisation of these kinds covers."""
    there = set(kinds)
    return tuple(sector for sector in SECTORS if sector not in there)


def proposed_marking(before: Mapping[str, object], after: Mapping[str, object]) -> Marking | None:
    """The marking to propose when the analysis of an actor goes from `before` to `after`; None to leave it.

    Sensitive, once, when the first telling text is written: whoever has marked it otherwise has judged it.
    """
    had = any(before.get(field) for field in TELLING_FIELDS)
    has = any(after.get(field) for field in TELLING_FIELDS)
    is_closed = after.get("marking") in (Marking.SENSITIVE, Marking.SECRET)
    return Marking.SENSITIVE if has and not had and not is_closed else None


def resource_marking(kind: ResourceKind) -> Marking:
    """The marking to propose for a resource: what is known of individuals is not for everyone."""
    return Marking.SENSITIVE if kind is ResourceKind.INDIVIDUAL else Marking.PARTICIPANTS


def moved(ids: Sequence[str], moving: str, before: str = "") -> list[str]:
    """`ids` with `moving` in front of `before`, or last where that is none of the others."""
    staying = [each for each in ids if each != moving]
    place = staying.index(before) if before in staying else len(staying)
    return [*staying[:place], moving, *staying[place:]]


def findings(dependencies: Sequence[DependencyView]) -> tuple[Finding, ...]:
    """What the dependencies show together: rings first, then those that most others hang on."""
    if not dependencies:
        return ()  # spares a case without any the import of the graph library
    return (*_rings(dependencies), *_single_points(dependencies))


def _rings(dependencies: Sequence[DependencyView]) -> list[Finding]:
    """Groups of organisations that all rely on each other, round about."""
    import networkx as nx

    names, edges = _graph(dependencies)
    graph: nx.DiGraph[str] = nx.DiGraph(edges)
    found = []
    for group in nx.strongly_connected_components(graph):
        if len(group) < 2:
            continue
        start = min(group, key=lambda key: swedish(names[key]))
        first = min(set(graph[start]) & group, key=lambda key: swedish(names[key]))
        path = [start, *nx.shortest_path(graph.subgraph(group), first, start)]
        others = sorted((names[key] for key in group - set(path)), key=swedish)
        text = _("Beroende i ring: {path}.").format(path=" → ".join(names[key] for key in path))
        if others:
            text += " " + _("Med i ringen är också {names}.").format(names=listed(others))
        found.append(Finding(FindingKind.RING, (*(names[key] for key in path[:-1]), *others), text))
    return sorted(found, key=lambda finding: swedish(finding.names[0]))


def _single_points(dependencies: Sequence[DependencyView]) -> list[Finding]:
    """Organisations whose loss reaches two others or more that have no alternative, directly or through others.

    Those in a ring with the organisation do not count: the ring is told by itself.
    """
    import networkx as nx

    names, edges = _graph([each for each in dependencies if not each.alternative])
    graph: nx.DiGraph[str] = nx.DiGraph(edges)
    rings = {key: group for group in nx.strongly_connected_components(graph) for key in group}
    hanging = {key: nx.ancestors(graph, key) - rings[key] for key in graph}
    ordered = sorted(hanging, key=lambda key: (-len(hanging[key]), swedish(names[key])))
    return [_single_point(key, hanging[key], names) for key in ordered if len(hanging[key]) > 1]


def _single_point(key: str, hanging: Iterable[str], names: Mapping[str, str]) -> Finding:
    others = sorted((names[each] for each in hanging), key=swedish)
    text = _("{count} hänger på {name} utan alternativ: {others}.")
    return Finding(
        FindingKind.SINGLE_POINT,
        (names[key], *others),
        text.format(count=len(others), name=names[key], others=listed(others)),
    )


def listed(names: Sequence[str]) -> str:
    """The names in a sentence, the first few of them where they are many."""
    if len(names) <= NAMES_TOLD:
        return ", ".join(names)
    more = len(names) - NAMES_TOLD
    return _("{names} och {count} till").format(names=", ".join(names[:NAMES_TOLD]), count=more)


def _graph(dependencies: Iterable[DependencyView]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The name of each organisation by a key that tells it from others, and who relies on whom."""
    names: dict[str, str] = {}
    edges = []
    for each in dependencies:
        # Outside the incident there is only a name to go by.
        needed = each.needed_actor_id or f"={each.needed.casefold()}"
        names.setdefault(each.actor_id, each.actor)
        names.setdefault(needed, each.needed)
        edges.append((each.actor_id, needed))
    return names, edges


def by_criticality(dependencies: Iterable[DependencyView]) -> tuple[DependencyView, ...]:
    """The dependencies, the most critical first, then by who relies on whom."""
    rank = list(Criticality)
    return tuple(
        sorted(
            dependencies,
            key=lambda each: (-rank.index(each.criticality), swedish(each.actor), swedish(each.needed)),
        )
    )
