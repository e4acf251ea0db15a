"""The actor analysis: who is concerned and why, and what they depend on. Pure."""

from collections.abc import Iterator, Mapping, Sequence

from samledning import clock
from samledning.actor.rules import analysis_order, findings
from samledning.actor.terms import CRITICALITY_LABELS, REASON_LABELS, RESOURCE_LABELS
from samledning.actor.views import (
    AnalysedActor,
    AnalysisView,
    CommunicationView,
    DependencyView,
    ParticipantView,
    ResourceView,
)
from samledning.document.frame import Frame
from samledning.document.rules import given, marked, stricter, table
from samledning.document.terms import Block, Document, Items, Paragraph, Product, Section, Sheet, Subheading
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS
from samledning.register.terms import KIND_LABELS


def actors_document(analysis: AnalysisView, moments: Mapping[str, str], frame: Frame) -> Document:
    """The analysis for its readers; `moments` gives each moment's name by its key.

    What the dependencies show together is found anew among those that the readers may see.
    """
    reader = frame.reader
    actors = analysis_order(reader.actors(analysis.actors))
    dependencies = reader.all_of(analysis.dependencies)
    resources, messages = reader.all_of(analysis.resources), reader.all_of(analysis.communications)
    newest = analysis.newest
    changed = _("{label} med senare ändringar") if analysis.changed_since_saved else "{label}"
    return frame.document(
        Product.ACTORS,
        _("Aktörsanalys: {incident}").format(incident=frame.case.name),
        (
            Section("actors", _("Aktörer"), tuple(block for each in actors for block in _actor(each, moments))),
            Section("dependencies", _("Beroenden"), tuple(_dependencies(dependencies))),
            Section("findings", _("Vad beroendena visar"), _texts(each.text for each in findings(dependencies))),
            Section("resources", _("Resurser utanför aktörerna"), tuple(_resources(resources))),
            Section("communication", _("Kommunikation"), tuple(_messages(messages))),
            Section("forums", _("Nätverk som används"), _texts(each.name for each in analysis.forums)),
        ),
        version=changed.format(label=newest.label) if newest else "",
        sheet=Sheet(_columns(), tuple(_row(each, moments) for each in actors)),
    )


def _texts(texts: Iterator[str]) -> tuple[Block, ...]:
    found = tuple(texts)
    return (Items(found),) if found else ()


def _actor(actor: AnalysedActor, moments: Mapping[str, str]) -> Iterator[Block]:
    yield Subheading(actor.name)
    columns = _columns()
    row = dict(zip(columns, _row(actor, moments), strict=True))
    shown = given(*((columns[name], row[name]) for name in columns if name not in ("name", "marking")))
    yield shown
    if mark := stricter(actor.marking):
        yield Paragraph(_("Märkning: {marking}").format(marking=mark))


def _columns() -> dict[str, str]:
    return {
        "name": _("Aktör"),
        "kind": _("Slag"),
        "reasons": _("Berörs som"),
        "priority": _("Prioritet"),
        "responsibility": _("Ansvar"),
        "needs": _("Behov"),
        "contribution": _("Bidrag"),
        "own_goal": _("Eget mål"),
        "channels": _("Kanaler"),
        "moments": _("Moment"),
        "participants": _("Företräds av"),
        "kept_elsewhere": _("Uppgifter finns hos"),
        "consulted": _("Om slutsatserna"),
        "marking": _("Märkning"),
    }


def _row(actor: AnalysedActor, moments: Mapping[str, str]) -> tuple[str, ...]:
    consulted = clock.date_hhmm(actor.consulted_at) if actor.consulted_at else ""
    return (
        actor.name,
        _(KIND_LABELS[actor.kind]),
        ", ".join(_(REASON_LABELS[each]) for each in actor.reasons),
        str(actor.priority) if actor.priority else "",
        actor.responsibility,
        actor.needs,
        actor.contribution,
        actor.own_goal,
        actor.channels,
        ", ".join(moments.get(key, key) for key in actor.moments),
        ", ".join(map(_person, actor.participants)),
        actor.kept_elsewhere,
        ": ".join(filter(None, (consulted, actor.consulted_said))),
        _(MARKING_LABELS[actor.marking]),
    )


def _person(person: ParticipantView) -> str:
    return f"{person.name} ({person.mandate})" if person.mandate else person.name


def _dependencies(dependencies: Sequence[DependencyView]) -> Iterator[Block]:
    if dependencies:
        rows = tuple(
            (
                each.actor,
                each.needed,
                marked(each.what, each.marking),
                each.until,
                _(CRITICALITY_LABELS[each.criticality]),
                "; ".join(filter(None, (each.alternative, each.kept_elsewhere))),
            )
            for each in dependencies
        )
        columns = (
            (_("Den som behöver"), 18),
            (_("Den som behövs"), 18),
            (_("Vad"), 22),
            (_("Klarar sig"), 13),
            (_("Kritiskt"), 11),
            (_("Alternativ"), 18),
        )
        yield table(columns, rows)


def _resources(resources: Sequence[ResourceView]) -> Iterator[Block]:
    if resources:
        rows = tuple(
            (each.name, _(RESOURCE_LABELS[each.kind]), each.offers, each.limits, each.contact) for each in resources
        )
        columns = (
            (_("Resurs"), 20),
            (_("Slag"), 21),
            (_("Kan bidra med"), 24),
            (_("Gränser"), 19),
            (_("Kontakt"), 16),
        )
        yield table(columns, rows)


def _messages(messages: Sequence[CommunicationView]) -> Iterator[Block]:
    if messages:
        rows = tuple(
            (
                each.message,
                each.owner or _("ingen ännu"),
                _("ja") if each.joint else _("nej"),
                each.channel,
                each.note,
            )
            for each in messages
        )
        columns = (
            (_("Budskap"), 30),
            (_("Ansvarig"), 20),
            (_("Gemensamt"), 15),
            (_("Kanal"), 15),
            (_("Anteckning"), 20),
        )
        yield table(columns, rows)
