"""Lists beside the meetings: what is parked, the series, and what was learnt here and in earlier incidents."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from samledning.checklist.terms import Library
from samledning.errors import Problem
from samledning.i18n import _
from samledning.meeting.rhythm import in_words, read_beat
from samledning.meeting.terms import Beat, Forms
from samledning.tui.after_words import lesson_row
from samledning.tui.case import Case
from samledning.tui.meetings import parked_row, series_row
from samledning.tui.screens.after_forms import lesson_fields
from samledning.tui.screens.agenda_forms import NEW_PARKED, parked_fields, parked_plain, parked_values
from samledning.tui.screens.form import FormField
from samledning.tui.screens.goal_setting import Fields, Setting, Values
from samledning.tui.screens.records import Record, RecordKind, saying
from samledning.tui.whens import read_when, written

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit, WriteUnit


def parked_issues(now: Setting) -> RecordKind:
    """The issues that are parked, each with its forum, owner and return; one that is done with is told how."""

    def load(unit: "ReadUnit", case: Case) -> list[Record]:
        from samledning.meeting.queries import parked

        return [
            Record(
                each.id,
                parked_row(each, unit.now),
                {**parked_values(each), "closed_how": each.closed_how},
            )
            for each in parked(unit, case.incident.id)
        ]

    def fields(values: Values, _case: Case) -> Fields:
        how = FormField(
            "closed_how", _("Avslutad: hur"), values["closed_how"], hint=_("Ifyllt: frågan behöver inte tas upp mer.")
        )
        return (*parked_fields(values, now), how)

    def add(unit: "WriteUnit", case: Case, values: Values) -> object:
        from samledning.meeting import parking

        return parking.park(unit, case.incident.id, **_parked(values, now))

    def edit(unit: "WriteUnit", parked_id: str, base: Values, mine: Values) -> None:
        from samledning.meeting import parking

        parking.edit(unit, parked_id, _parked(base, now), _parked(mine, now))
        if mine["closed_how"] != base["closed_how"]:
            if base["closed_how"]:
                parking.reopen(unit, parked_id)
            if mine["closed_how"].strip():
                parking.close(unit, parked_id, mine["closed_how"])

    def strike(unit: "WriteUnit", parked_id: str, reason: str) -> None:
        from samledning.meeting import parking

        parking.strike(unit, parked_id, reason)

    return RecordKind(
        key="parked",
        title=_("Parkerade frågor"),
        note=saying(
            _(
                "En parkerad fråga kommer tillbaka på nästa mötes dagordning, eller när den ska vara åter. "
                "Den som ett annat forum har kommer tillbaka bara om det står när."
            )
        ),
        empty=_("Inget är parkerat. F2 parkerar en fråga, eller F6 under mötet, eller & i loggraden."),
        blank={**NEW_PARKED, "closed_how": ""},
        load=load,
        fields=fields,
        add=add,
        edit=edit,
        strike=strike,
    )


def _parked(values: Values, now: Setting) -> dict[str, Any]:
    return parked_plain({name: value for name, value in values.items() if name != "closed_how"}, now)


def lessons() -> RecordKind:
    """The lessons of this incident, and those of earlier ones that nobody has seen to yet."""

    def load(unit: "ReadUnit", case: Case) -> list[Record]:
        from samledning.evaluation import queries

        mine = queries.lessons(unit, case.incident.id)
        others = queries.open_lessons(unit, besides=case.incident.id)
        return [
            Record(
                each.id,
                lesson_row(each, unit.now, incident=each.incident_id != case.incident.id),
                {
                    **{name: getattr(each, name) for name in ("text", "why", "owner", "done_how")},
                    "due_at": written(each.due_at),
                },
            )
            for each in (*others, *mine)
        ]

    def fields(values: Values, _case: Case) -> Fields:
        how = FormField("done_how", _("Klar: hur det blev"), values["done_how"], hint=_("Ifyllt: lärdomen är tagen."))
        return (*lesson_fields(values), how)

    def add(unit: "WriteUnit", case: Case, values: Values) -> object:
        from samledning.evaluation import service

        plain = _lesson(values, unit.now)
        return service.learn(unit, case.incident.id, plain.pop("text"), **plain)

    def edit(unit: "WriteUnit", lesson_id: str, base: Values, mine: Values) -> None:
        from samledning.evaluation import service

        service.edit_lesson(unit, lesson_id, _lesson(base, unit.now), _lesson(mine, unit.now))
        if mine["done_how"].strip() and mine["done_how"] != base["done_how"]:
            service.finish_lesson(unit, lesson_id, mine["done_how"])

    def strike(unit: "WriteUnit", lesson_id: str, reason: str) -> None:
        from samledning.evaluation import service

        service.strike_lesson(unit, lesson_id, reason)

    return RecordKind(
        key="lessons",
        title=_("Lärdomar"),
        note=saying(_("Från den här händelsen, och från tidigare händelser det som ingen har tagit hand om än.")),
        empty=_("Inga lärdomar än. F2 skriver en."),
        blank={"text": "", "why": "", "owner": "", "due_at": "", "done_how": ""},
        load=load,
        fields=fields,
        add=add,
        edit=edit,
        strike=strike,
    )


def _lesson(values: Values, now: datetime) -> dict[str, Any]:
    return {
        **{name: values[name] for name in ("text", "why", "owner")},
        "due_at": read_when(values["due_at"], now),
    }


def series(forms: Forms, library: Library) -> RecordKind:
    """Meetings that follow on each other: the next one is always planned."""

    def load(unit: "ReadUnit", case: Case) -> list[Record]:
        from samledning.meeting.series import views

        return [
            Record(
                each.id,
                series_row(each, unit.now),
                {"title": each.title, "form": each.form, "rhythm": in_words(each.beat)},
            )
            for each in views(unit, case.incident.id)
        ]

    def fields(values: Values, _case: Case) -> Fields:
        known = [(each.key, each.name) for each in forms.forms]
        rhythm = FormField(
            "rhythm",
            _("Hur ofta"),
            values["rhythm"],
            hint=_("Till exempel 08.00 och 16.00, varannan timme eller var 90 minut."),
        )
        if values["title"]:  # the series is there: only how often can be changed
            return (rhythm,)
        return (rhythm, FormField("form", _("Form"), values["form"], known), FormField("title", _("Namn"), ""))

    def add(unit: "WriteUnit", case: Case, values: Values) -> object:
        from samledning.meeting import service

        form = forms.find(values["form"])
        if form is None:
            raise Problem(_("Det finns ingen form för möten att välja."))
        title = values.get("title", "")
        return service.begin_series(unit, case.incident.id, form, _beat(values), title=title, library=library)

    def edit(unit: "WriteUnit", series_id: str, base: Values, mine: Values) -> None:
        from samledning.meeting import service

        if mine["rhythm"] != base["rhythm"]:
            service.set_rhythm(unit, series_id, _beat(mine))

    def end(unit: "WriteUnit", series_id: str, _reason: str) -> None:
        from samledning.meeting.series import end

        end(unit, series_id)

    return RecordKind(
        key="series",
        title=_("Mötesserier"),
        note=saying(_("Nästa möte i en serie är alltid planerat. F4 avslutar serien; planerade möten ligger kvar.")),
        empty=_("Inga serier än. F2 börjar en: 08.00 och 16.00, varannan timme."),
        blank={"title": "", "form": "", "rhythm": ""},
        load=load,
        fields=fields,
        add=add,
        edit=edit,
        strike=end,
    )


def _beat(values: Values) -> Beat:
    """The rhythm in the form. Raises a `Problem` for what is none."""
    if beat := read_beat(values["rhythm"]):
        return beat
    sentence = _("«{text}» är ingen rytm. Skriv till exempel 08.00 och 16.00, eller varannan timme.")
    raise Problem(sentence.format(text=values["rhythm"]))
