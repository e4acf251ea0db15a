"""The forms of meetings: a new one, and what its invitation says and how it is led."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from samledning import clock
from samledning.checklist.terms import Library
from samledning.errors import Problem
from samledning.i18n import _
from samledning.meeting.terms import CHANNEL_LABELS, ORDER_LABELS, Channel, Forms, Order, Task
from samledning.meeting.views import MeetingView
from samledning.tui.screens.form import FormField
from samledning.tui.screens.forms import Editing, ask_until_done, edit_until_saved
from samledning.tui.screens.goal_setting import Fields, Setting, Values
from samledning.tui.whens import read_when, written

if TYPE_CHECKING:
    from samledning.store.unit import WriteUnit
    from samledning.tui.app import SamledningApp

CHANNELS = [(each.value, CHANNEL_LABELS[each]) for each in Channel]
HALF_HOUR = timedelta(minutes=30)
TEXTS = (
    *("title", "purpose", "needed", "join_place", "join_number", "join_code", "join_link", "join_group"),
    *("fallback", "call_back", "sharing", "sensitive_channel", "opening"),
)
OWN = {
    Task.LISTEN: "own_listen",
    Task.NOTES: "own_notes",
    Task.TECHNOLOGY: "own_technology",
    Task.OWN_VOICE: "own_voice",
}


def setting(app: "SamledningApp") -> Setting:
    """What the forms are filled in with: the actors of the case. Raises a `Problem` where there is no case."""
    if app.case is None:
        raise Problem(_("Välj en händelse först, eller börja en ny."))
    return Setting(app.case, app.clock.now())


def whole(text: str) -> int:
    """The minutes in a field. Raises a `Problem` for what is no number."""
    if not text.strip().isdecimal():
        raise Problem(_("«{text}» är inget antal minuter; skriv till exempel 15.").format(text=text.strip()))
    return int(text)


async def new_meeting(app: "SamledningApp") -> str | None:
    """Plan a meeting from one of the forms. Returns its id, None where the form is left."""
    found, now = await app.shelf.forms(), app.clock.now()
    if found.fault:
        app.notify(found.fault, severity="warning")
    setting_now = setting(app)

    async def plan(values: Values) -> str:
        library = await app.shelf.library()
        return await app.desk.act(lambda unit: _plan(unit, setting_now.case.incident.id, values, found, library))

    return await ask_until_done(
        app, "meeting.new", _("Nytt möte"), lambda values: _new_fields(values, found, now), plan
    )


def _new_fields(values: Values, found: Forms, now: datetime) -> Fields:
    forms = [
        (each.key, _("{name}, {minutes} min").format(name=each.name, minutes=each.minutes)) for each in found.forms
    ]
    return (
        FormField("form", _("Form"), values.get("form", ""), forms, hint=_("Ger dagordning, längd och inledning.")),
        FormField(
            "starts_at",
            _("När"),
            values.get("starts_at", clock.hhmm(_next_half_hour(now))),
            hint=_("Till exempel 16.00, i morgon 08.00 eller 24/11 08.00."),
        ),
        FormField(
            "purpose",
            _("Syfte"),
            values.get("purpose", ""),
            hint=_("Det viktigaste, i en mening. Krävs innan inbjudan är klar, inte för att börja."),
            tall=True,
        ),
        FormField("title", _("Namn"), values.get("title", ""), hint=_("Tomt: formens namn.")),
        FormField(
            "channel",
            _("Hur ni ses"),
            values.get("channel", ""),
            [("", _("som formen säger")), *((key, _(label)) for key, label in CHANNELS)],
        ),
        FormField("minutes", _("Minuter"), values.get("minutes", ""), hint=_("Tomt: som formen säger.")),
    )


def _next_half_hour(now: datetime) -> datetime:
    """The half hour that comes next, with a few minutes to prepare in."""
    later = now + timedelta(minutes=10)
    seconds = HALF_HOUR.total_seconds()
    return datetime.fromtimestamp((later.timestamp() // seconds + 1) * seconds, now.tzinfo)


def _plan(unit: "WriteUnit", incident_id: str, values: Values, found: Forms, library: Library) -> str:
    from samledning.meeting import service

    form, starts_at = found.find(values["form"]), read_when(values["starts_at"], unit.now)
    if form is None:
        raise Problem(_("Det finns ingen form för möten att välja."))
    if starts_at is None:
        raise Problem(_("Skriv när mötet börjar, till exempel 16.00."))
    return service.create(
        unit,
        incident_id,
        form,
        starts_at=starts_at,
        title=values["title"],
        purpose=values["purpose"],
        channel=Channel(values["channel"]) if values["channel"] else None,
        minutes=whole(values["minutes"]) if values["minutes"].strip() else None,
        library=library,
    )


def meeting_values(view: MeetingView) -> Values:
    """What stands in the form of a meeting."""
    given = dict(view.tasks)
    return {
        **{name: getattr(view, name) for name in TEXTS},
        "starts_at": written(view.starts_at),
        "minutes": str(view.minutes),
        "channel": view.channel.value,
        "moments": ",".join(view.moments),
        "speaking": view.speaking.value,
        "gentle_seconds": str(view.gentle_seconds),
        **{name: given.get(task, "") for task, name in OWN.items()},
    }


def meeting_fields(values: Values, moments: list[tuple[str, str]]) -> Fields:
    """The form of a meeting: what the invitation says first, then how it is led."""
    when = _("Till exempel 16.00, i morgon 08.00 eller 24/11 08.00.")
    text = dict(values)
    fields = [
        FormField("purpose", _("Syfte"), text["purpose"], hint=_("Avgränsat till det viktigaste."), tall=True),
        FormField("title", _("Namn"), text["title"]),
        FormField("starts_at", _("När"), text["starts_at"], hint=when),
        FormField("minutes", _("Minuter"), text["minutes"]),
        FormField("channel", _("Hur ni ses"), text["channel"], [(key, _(label)) for key, label in CHANNELS]),
        FormField("join_number", _("Telefonnummer"), text["join_number"]),
        FormField("join_code", _("Kod"), text["join_code"]),
        FormField("join_link", _("Länk"), text["join_link"]),
        FormField("join_group", _("Talgrupp"), text["join_group"], hint=_("För Rakel.")),
        FormField("join_place", _("Plats"), text["join_place"]),
        FormField("fallback", _("Reservväg"), text["fallback"], hint=_("Om tekniken inte fungerar.")),
        FormField("call_back", _("Kommer du inte in"), text["call_back"], hint=_("Nummer att ringa.")),
        FormField("needed", _("Varför ett möte"), text["needed"], hint=_("Vad går inte att lösa på annat sätt?")),
        FormField("sharing", _("Information delas"), text["sharing"], hint=_("Till exempel i WIS, före och efter.")),
        FormField("sensitive_channel", _("Känsligt tas upp"), text["sensitive_channel"], hint=_("I vilken kanal?")),
        FormField("opening", _("Inledning"), text["opening"], hint=_("Mål, syfte, ordning och regler."), tall=True),
        FormField("own_notes", _("Antecknar"), text["own_notes"]),
        FormField("own_voice", _("Talar för egna"), text["own_voice"], hint=_("Så att du som leder är neutral.")),
        FormField("own_listen", _("Lyssnar"), text["own_listen"], hint=_("Stämmer av lägesbilden, ser målkonflikter.")),
        FormField("own_technology", _("Tekniken"), text["own_technology"]),
        FormField(
            "speaking", _("Talarordning"), text["speaking"], [(each.value, _(ORDER_LABELS[each])) for each in Order]
        ),
        FormField(
            "gentle_seconds", _("Sekunder var"), text["gentle_seconds"], hint=_("I en lägesrunda. 0: ingen gräns.")
        ),
    ]
    if moments:
        field = FormField("moments", _("Moment"), text["moments"], moments, hint=_("Vilka mötet tjänar."), several=True)
        fields.insert(5, field)
    return tuple(fields)


def meeting_plain(values: Values, now: datetime) -> dict[str, Any]:
    """What is kept of the form of a meeting. Raises a `Problem` for what is no time or number."""
    starts_at = read_when(values["starts_at"], now)
    if starts_at is None:
        raise Problem(_("Skriv när mötet börjar, till exempel 16.00."))
    plain = dict[str, Any](values)
    if "moments" in plain:
        plain["moments"] = [part for part in values["moments"].split(",") if part]
    return plain | {
        "starts_at": starts_at,
        "minutes": whole(values["minutes"]),
        "channel": Channel(values["channel"]),
        "speaking": Order(values["speaking"]),
        "gentle_seconds": whole(values["gentle_seconds"]),
    }


async def edit_meeting(app: "SamledningApp", meeting_id: str, start: str = "") -> None:
    """Change what a meeting's invitation says and how it is led; the keyboard begins in the field `start`."""
    from samledning.incident.queries import moments
    from samledning.meeting import queries, service

    case = setting(app).case
    known = await app.desk.ask(lambda unit: moments(unit, case.incident.id))
    choices = [(each.key, each.name) for each in known]

    async def load() -> Values:
        values = dict(meeting_values(await app.desk.ask(lambda unit: queries.meeting(unit, meeting_id))))
        if not choices:
            values.pop("moments")
        return values

    def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
        service.edit(unit, meeting_id, meeting_plain(base, unit.now), meeting_plain(mine, unit.now))

    title = _("Mötet: ändra")
    await edit_until_saved(
        app,
        Editing(f"meeting.{meeting_id}", title, load, lambda values: meeting_fields(values, choices), save, start),
    )
