"""The lists beside the analysis: dependencies, resources, messages, contact ways, speakers, forums, versions."""

from typing import TYPE_CHECKING

from textual.content import Content

from samledning.actor.terms import (
    CRITICALITY_LABELS,
    FINDING_SIGNS,
    RESOURCE_LABELS,
    STANDING_WARNING,
    Criticality,
    ResourceKind,
)
from samledning.actor.views import AnalysedActor
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.register.terms import CONTACT_LABELS, ContactKind
from samledning.tui.analysis import dependency_row, marking_text, way_text
from samledning.tui.case import Case
from samledning.tui.screens.form import FormField, marking_fields
from samledning.tui.screens.records import Record, RecordKind, Records, Values, saying
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit, WriteUnit
    from samledning.tui.app import SamledningApp


async def show(app: "SamledningApp", which: str, actor: AnalysedActor | None) -> None:
    """Show one of the lists; contact ways are those of the chosen `actor`."""
    from samledning.tui.screens import actor_menus

    match which:
        case "dependencies":
            await app.push_screen(Records(dependencies()))
        case "resources":
            await app.push_screen(Records(resources()))
        case "communications":
            await app.push_screen(Records(communications()))
        case "ways" if actor:
            await app.push_screen(Records(contact_ways(actor)))
        case "ways":
            app.notify(_("Välj en aktör först."), markup=False)
        case "speaking":
            await actor_menus.speaking(app)
        case "forums":
            await actor_menus.forums(app)
        case "versions":
            await actor_menus.versions(app)


def dependencies() -> RecordKind:
    """Who relies on whom, for what, how long they manage without, and what there is instead."""

    def load(unit: "ReadUnit", case: Case) -> list[Record]:
        from samledning.actor.queries import analysis

        return [
            Record(
                each.id,
                dependency_row(each),
                {
                    "actor_id": each.actor_id,
                    "needed_actor_id": each.needed_actor_id or "",
                    "needed_name": "" if each.needed_actor_id else each.needed,
                    "what": each.what,
                    "until": each.until,
                    "criticality": each.criticality.value,
                    "alternative": each.alternative,
                    "marking": each.marking.value,
                    "secrecy_ground": each.secrecy_ground,
                    "kept_elsewhere": each.kept_elsewhere,
                },
            )
            for each in analysis(unit, case.incident.id).dependencies
        ]

    def fields(values: Values, case: Case) -> tuple[FormField, ...]:
        actors = case.taking_part(values["actor_id"], values["needed_actor_id"])
        someone = actors or [("", _("ingen aktör än"))]
        return (
            FormField("actor_id", _("Vem är beroende"), values["actor_id"] or someone[0][0], someone),
            FormField("needed_actor_id", _("Av vem"), values["needed_actor_id"], [("", _("någon annan")), *actors]),
            FormField(
                "needed_name", _("Någon annan"), values["needed_name"], hint=_("Namnet, om den inte är aktör här.")
            ),
            FormField("what", _("För vad"), values["what"], hint=_("Till exempel ström till vattenverket.")),
            FormField("until", _("Klarar sig utan"), values["until"], hint=_("Hur länge, till exempel fyra timmar.")),
            FormField("criticality", _("Hur kritiskt"), values["criticality"], _criticalities()),
            FormField("alternative", _("Annat sätt"), values["alternative"]),
            *marking_fields(values),
            FormField(
                "kept_elsewhere",
                _("Finns hos"),
                values["kept_elsewhere"],
                hint=_("Pekare till uppgifter som inte får skrivas här."),
            ),
        )

    def add(unit: "WriteUnit", _case: Case, values: Values) -> None:
        from samledning.actor import support

        if not values["actor_id"]:
            raise Problem(_("Lägg först till den som är beroende, i Aktörer."))
        support.add_dependency(
            unit,
            values["actor_id"],
            values["what"],
            needed_actor_id=values["needed_actor_id"] or None,
            needed_name="" if values["needed_actor_id"] else values["needed_name"],
            until=values["until"],
            criticality=Criticality(values["criticality"]),
            alternative=values["alternative"],
            kept_elsewhere=values["kept_elsewhere"],
            marking=Marking(values["marking"]),
            secrecy_ground=values["secrecy_ground"],
        )

    def edit(unit: "WriteUnit", record_id: str, base: Values, mine: Values) -> None:
        from samledning.actor import support

        support.edit_dependency(unit, record_id, _dependency(base), _dependency(mine))

    def strike(unit: "WriteUnit", record_id: str, reason: str) -> None:
        from samledning.actor import support

        support.strike_dependency(unit, record_id, reason)

    blank = {
        **dict.fromkeys(("actor_id", "needed_actor_id", "needed_name", "what", "until", "alternative"), ""),
        "criticality": Criticality.MEDIUM.value,
        "marking": Marking.SENSITIVE.value,
        "secrecy_ground": "",
        "kept_elsewhere": "",
    }

    def note(unit: "ReadUnit", case: Case) -> Content:
        """The standing warning, and what the dependencies show together."""
        from samledning.actor.queries import analysis

        found = analysis(unit, case.incident.id).findings
        lines = [user_text(f"{FINDING_SIGNS[each.kind]} {each.text}", "bold") for each in found]
        return Content("\n").join([user_text(_(STANDING_WARNING), "$warning"), *lines])

    empty = _("Inga beroenden än. F2 lägger till ett: vem behöver vad, av vem?")
    return RecordKind("dependency", _("Beroenden"), note, empty, blank, load, fields, add, edit, strike)


def resources() -> RecordKind:
    """Individuals, voluntary organisations and business, what they offer and how far they may be used."""

    def load(unit: "ReadUnit", case: Case) -> list[Record]:
        from samledning.actor.queries import analysis

        names = ("name", "offers", "limits", "contact", "secrecy_ground")
        return [
            Record(
                each.id,
                _row(
                    each.name,
                    [
                        _(RESOURCE_LABELS[each.kind]),
                        each.offers,
                        each.limits,
                        marking_text(each.marking, each.secrecy_ground),
                    ],
                ),
                {
                    **{name: getattr(each, name) for name in names},
                    "kind": each.kind.value,
                    "marking": each.marking.value,
                },
            )
            for each in analysis(unit, case.incident.id).resources
        ]

    def fields(values: Values, _case: Case) -> tuple[FormField, ...]:
        kinds = [(kind.value, _(RESOURCE_LABELS[kind])) for kind in ResourceKind]
        return (
            FormField("kind", _("Slag"), values["kind"], kinds),
            FormField("name", _("Namn"), values["name"]),
            FormField("offers", _("Kan göra"), values["offers"]),
            FormField(
                "limits",
                _("Hur långt"),
                values["limits"],
                hint=_("Vad de inte ska användas till, och hur länge de orkar."),
            ),
            FormField("contact", _("Kontakt"), values["contact"]),
            *marking_fields(values),
        )

    def add(unit: "WriteUnit", case: Case, values: Values) -> None:
        from samledning.actor import support

        support.add_resource(
            unit,
            case.incident.id,
            ResourceKind(values["kind"]),
            values["name"],
            offers=values["offers"],
            limits=values["limits"],
            contact=values["contact"],
            marking=Marking(values["marking"]),
            secrecy_ground=values["secrecy_ground"],
        )

    def edit(unit: "WriteUnit", record_id: str, base: Values, mine: Values) -> None:
        from samledning.actor import support

        support.edit_resource(unit, record_id, _resource(base), _resource(mine))

    def strike(unit: "WriteUnit", record_id: str, reason: str) -> None:
        from samledning.actor import support

        support.strike_resource(unit, record_id, reason)

    blank = {
        **dict.fromkeys(("name", "offers", "limits", "contact", "secrecy_ground"), ""),
        "kind": ResourceKind.VOLUNTARY.value,
        "marking": Marking.PARTICIPANTS.value,
    }
    note = saying(_("Hjälp utifrån: i vilken utsträckning kan enskilda, frivilliga och näringsliv användas?"))
    empty = _("Inga resurser än. F2 lägger till en.")
    return RecordKind("resource", _("Resurser"), note, empty, blank, load, fields, add, edit, strike)


def communications() -> RecordKind:
    """Which messages there are, who answers for each, and whether it must be joint."""

    def load(unit: "ReadUnit", case: Case) -> list[Record]:
        from samledning.actor.queries import analysis

        return [
            Record(
                each.id,
                _row(
                    each.message,
                    [
                        each.owner or _("ingen svarar för det än"),
                        _("gemensamt") if each.joint else "",
                        each.channel,
                        marking_text(each.marking, each.secrecy_ground),
                    ],
                ),
                {
                    "message": each.message,
                    "owner_actor_id": each.owner_actor_id or "",
                    "joint": "yes" if each.joint else "no",
                    "channel": each.channel,
                    "note": each.note,
                    "marking": each.marking.value,
                    "secrecy_ground": each.secrecy_ground,
                },
            )
            for each in analysis(unit, case.incident.id).communications
        ]

    def fields(values: Values, case: Case) -> tuple[FormField, ...]:
        owners = [("", _("ingen än")), *case.taking_part(values["owner_actor_id"])]
        return (
            FormField(
                "message", _("Budskap"), values["message"], hint=_("Till exempel: koka dricksvattnet i Garphyttan.")
            ),
            FormField("owner_actor_id", _("Vem svarar för det"), values["owner_actor_id"], owners),
            FormField("joint", _("Gemensamt"), values["joint"], (("no", _("nej")), ("yes", _("ja, alla säger samma")))),
            FormField("channel", _("Kanal"), values["channel"]),
            FormField("note", _("Anteckning"), values["note"]),
            *marking_fields(values),
        )

    def add(unit: "WriteUnit", case: Case, values: Values) -> None:
        from samledning.actor import support

        support.add_communication(
            unit,
            case.incident.id,
            values["message"],
            owner_actor_id=values["owner_actor_id"] or None,
            joint=values["joint"] == "yes",
            channel=values["channel"],
            note=values["note"],
            marking=Marking(values["marking"]),
            secrecy_ground=values["secrecy_ground"],
        )

    def edit(unit: "WriteUnit", record_id: str, base: Values, mine: Values) -> None:
        from samledning.actor import support

        support.edit_communication(unit, record_id, _communication(base), _communication(mine))

    def strike(unit: "WriteUnit", record_id: str, reason: str) -> None:
        from samledning.actor import support

        support.strike_communication(unit, record_id, reason)

    blank = {
        **dict.fromkeys(("message", "owner_actor_id", "channel", "note", "secrecy_ground"), ""),
        "joint": "no",
        "marking": Marking.PARTICIPANTS.value,
    }
    note = saying(_("Vem svarar för vilket budskap, och vilka måste alla säga på samma sätt?"))
    empty = _("Inga budskap än. F2 lägger till ett.")
    return RecordKind("communication", _("Kommunikation"), note, empty, blank, load, fields, add, edit, strike)


def contact_ways(actor: AnalysedActor) -> RecordKind:
    """How the organisation behind an actor is reached, in the order of use."""

    def load(unit: "ReadUnit", _case: Case) -> list[Record]:
        from samledning.register.queries import contact_ways as ways_of
        from samledning.register.queries import contacts

        ways = ways_of(unit, [actor.organisation_id]).get(actor.organisation_id, ())
        roles = {person.id: person.role for person in contacts(unit, actor.organisation_id)}
        return [
            Record(
                way.id,
                user_text(f"{way.position}. {way_text(way)}"),
                {
                    "kind": way.kind.value,
                    "value": way.value,
                    "person": way.contact,
                    "role": roles.get(way.contact_id or "", ""),
                    "label": way.label,
                    "position": str(way.position),
                },
            )
            for way in ways
        ]

    def fields(values: Values, _case: Case) -> tuple[FormField, ...]:
        kinds = [(kind.value, _(CONTACT_LABELS[kind])) for kind in ContactKind]
        return (
            FormField("kind", _("Sätt"), values["kind"], kinds),
            FormField("value", _("Nummer eller adress"), values["value"]),
            FormField("person", _("Person"), values["person"], hint=_("Vem det går till. Tomt: organisationen.")),
            FormField("role", _("Roll"), values["role"], hint=_("Vad personen gör där, till exempel TiB.")),
            FormField(
                "label", _("Anmärkning"), values["label"], hint=_("Till exempel dygnet runt, eller vems det är.")
            ),
            FormField("position", _("Ordning"), values["position"], hint=_("1 används först. Tomt: sist.")),
        )

    def add(unit: "WriteUnit", _case: Case, values: Values) -> None:
        from samledning.register import service

        way_id = service.add_contact_way(
            unit,
            actor.organisation_id,
            ContactKind(values["kind"]),
            values["value"],
            values["label"],
            contact_id=service.contact_named(unit, actor.organisation_id, values["person"], values["role"]),
        )
        _place(unit, way_id, values["position"])

    def edit(unit: "WriteUnit", record_id: str, base: Values, mine: Values) -> None:
        from samledning.register import service

        leads_to = [
            {"contact_id": service.contact_named(unit, actor.organisation_id, each["person"], each["role"])}
            for each in (base, mine)
        ]
        service.edit_contact_way(unit, record_id, {**_way(base), **leads_to[0]}, {**_way(mine), **leads_to[1]})
        if mine["position"] != base["position"]:
            _place(unit, record_id, mine["position"])

    def strike(unit: "WriteUnit", record_id: str, reason: str) -> None:
        from samledning.register import service

        service.strike_contact_way(unit, record_id, reason)

    blank = {
        **dict.fromkeys(("value", "person", "role", "label", "position"), ""),
        "kind": ContactKind.TELEPHONE.value,
    }
    title = _("Kontaktvägar till {actor}").format(actor=actor.name)
    note = saying(_("I den ordning de används. Gäller organisationen, i alla händelser."))
    empty = _("Inga kontaktvägar än. F2 lägger till en.")
    key = f"way.{actor.organisation_id}"
    return RecordKind(key, title, note, empty, blank, load, fields, add, edit, strike, start="value")


def _place(unit: "WriteUnit", way_id: str, position: str) -> None:
    from samledning.register import service

    if position.strip().isdecimal():
        unit.session.flush()
        service.move_contact_way(unit, way_id, int(position))


def _way(values: Values) -> dict[str, object]:
    return {"kind": ContactKind(values["kind"]), "value": values["value"], "label": values["label"]}


def _dependency(values: Values) -> dict[str, object]:
    return {
        **values,
        "needed_actor_id": values["needed_actor_id"] or None,
        "needed_name": "" if values["needed_actor_id"] else values["needed_name"],
        "criticality": Criticality(values["criticality"]),
        "marking": Marking(values["marking"]),
    }


def _resource(values: Values) -> dict[str, object]:
    return {**values, "kind": ResourceKind(values["kind"]), "marking": Marking(values["marking"])}


def _communication(values: Values) -> dict[str, object]:
    return {
        **values,
        "owner_actor_id": values["owner_actor_id"] or None,
        "joint": values["joint"] == "yes",
        "marking": Marking(values["marking"]),
    }


def _criticalities() -> list[tuple[str, str]]:
    return [(each.value, _(CRITICALITY_LABELS[each])) for each in Criticality]


def _row(name: str, more: list[str]) -> Content:
    return Content.assemble(user_text(name, "bold"), user_text("".join(f"  {each}" for each in more if each), "$muted"))
