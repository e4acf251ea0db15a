"""What the actor analysis and its call list answer. Pure."""

from collections.abc import Iterator
from datetime import datetime

from samledning import clock
from samledning.actor.terms import FINDING_LABELS, RESOURCE_LABELS, Criticality, FindingKind
from samledning.checklist.terms import Evidence
from samledning.i18n import _, ngettext
from samledning.overview.terms import CaseNow


def of_analysis(case: CaseNow) -> Iterator[Evidence]:
    """What the analysis itself answers."""
    analysis = case.analysis
    if newest := analysis.newest:
        text = _("Aktörsanalys version {number}, {time}: {reason}")
        words = text.format(number=newest.number, time=clock.short(newest.at, case.now), reason=newest.reason)
        yield Evidence("actors", words, newest.at)
    if described := sum(bool(actor.responsibility) for actor in analysis.actors):
        text = ngettext(
            "Ansvar beskrivet för {n} av {count} aktör",
            "Ansvar beskrivet för {n} av {count} aktörer",
            len(analysis.actors),
        )
        yield Evidence("actors", text.format(n=described, count=len(analysis.actors)))
    if analysis.forums:
        names = ", ".join(f"{forum.name} {clock.short(forum.at, case.now)}" for forum in analysis.forums)
        yield Evidence("forums", _("Forum som används: {names}").format(names=names), analysis.forums[-1].at)
    yield from _of_dependencies(case)
    if analysis.resources:
        names = ", ".join(f"{each.name} ({_(RESOURCE_LABELS[each.kind])})" for each in analysis.resources)
        yield _changed("volunteers", names, max(each.changed_at for each in analysis.resources), case)
    yield from _of_communication(case)


def _changed(key: str, what: str, at: datetime, case: CaseNow) -> Evidence:
    words = _("{what}, senast ändrat {time}").format(what=what, time=clock.short(at, case.now))
    return Evidence(key, words, at)


def _of_dependencies(case: CaseNow) -> Iterator[Evidence]:
    analysis = case.analysis
    if not analysis.dependencies:
        return
    count = len(analysis.dependencies)
    parts = [ngettext("{n} beroende", "{n} beroenden", count).format(n=count)]
    if high := sum(each.criticality is Criticality.HIGH for each in analysis.dependencies):
        parts.append(_("{n} med hög kritikalitet").format(n=high))
    parts += [_(FINDING_LABELS[kind]) for kind in FindingKind if kind in {each.kind for each in analysis.findings}]
    yield _changed("dependencies", " · ".join(parts), max(each.changed_at for each in analysis.dependencies), case)


def _of_communication(case: CaseNow) -> Iterator[Evidence]:
    analysis = case.analysis
    if not analysis.communications:
        return
    count, there = len(analysis.communications), {actor.id for actor in analysis.actors}
    parts = [_("{n} budskap").format(n=count)]
    if joint := sum(each.joint for each in analysis.communications):
        parts.append(ngettext("{n} gemensamt", "{n} gemensamma", joint).format(n=joint))
    # An actor that has left answers for nothing any more.
    if ownerless := sum(each.owner_actor_id not in there for each in analysis.communications):
        parts.append(_("{n} utan ansvarig").format(n=ownerless))
    yield _changed("communication", " · ".join(parts), max(each.changed_at for each in analysis.communications), case)


def of_calls(case: CaseNow) -> Iterator[Evidence]:
    """Who has been asked and who has been reached."""
    asked = [(actor.consulted_at, actor.name) for actor in case.analysis.actors if actor.consulted_at]
    if asked:
        at, name = max(asked)
        text = ngettext(
            "{count} aktör tillfrågad om slutsatserna: {name} {time}",
            "{count} aktörer tillfrågade om slutsatserna, senast {name} {time}",
            len(asked),
        )
        words = text.format(count=len(asked), name=name, time=clock.short(at, case.now))
        yield Evidence("actors.consulted", words, at)
    tried = [row.last.at for row in case.calls if row.last]
    if tried:
        reached = sum(row.reached_at is not None for row in case.calls)
        text = _("{reached} av {count} aktörer nådda, senast ringt {time}")
        words = text.format(reached=reached, count=len(case.calls), time=clock.short(max(tried), case.now))
        yield Evidence("call_list", words, max(tried))
