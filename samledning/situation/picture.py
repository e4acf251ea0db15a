"""What can be done to the common picture: begin a version, compile it from reports, finalise it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from samledning.actor.editing import change, refuse_fields, standing, tidy, try_ground
from samledning.actor.editing import strike as strike_row
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.log.tables import LogEntry
from samledning.log.terms import Marking
from samledning.release import service as release
from samledning.release.queries import is_locked
from samledning.situation import compiling, rows, versions
from samledning.situation.support import standing_report, step
from samledning.situation.tables import Picture, PictureLine, SituationReport
from samledning.situation.terms import PICTURE, Confidence, Course, Handling, Heading, Horizon, Piece
from samledning.store.canonical import to_plain
from samledning.store.unit import ReadUnit, WriteUnit

LINE_FIELDS = ("text", "heading", "horizon", "course", "source", "as_of", "confidence", "marking", "secrecy_ground")
"""What a form may change of a line."""

_CARRIED = (
    *("line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id"),
    *("actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at"),
)


def begin(unit: WriteUnit, incident_id: str) -> str:
    """Begin the next version from the lines of the one before it. Returns its id.

    Where a version is being worked on already, that is the one: its id is returned.
    """
    unit.get(Incident, incident_id)
    unit.session.flush()
    last = _newest(unit, incident_id)
    if last and not is_locked(unit, PICTURE, last.id):
        return last.id
    row = unit.make(
        Picture,
        incident_id=incident_id,
        number=unit.number(incident_id, Picture.SERIES),
        begun_at=unit.now,
        person_id=unit.actor_person,
        based_on_id=last.id if last else None,
    )
    for line in versions.standing_lines(unit, last.id) if last else ():
        unit.make(
            PictureLine,
            incident_id=incident_id,
            picture_id=row.id,
            **{name: getattr(line, name) for name in _CARRIED},
        )
    return row.id


def add_line(
    unit: WriteUnit,
    picture_id: str,
    heading: Heading,
    text: str,
    *,
    horizon: Horizon | None = None,
    course: Course | None = None,
    source: str = "",
    actor_id: str | None = None,
    entry_id: str | None = None,
    as_of: datetime | None = None,
    confidence: Confidence = Confidence.UNCONFIRMED,
    marking: Marking = Marking.PARTICIPANTS,
    secrecy_ground: str = "",
) -> str:
    """Write a line last under a heading, with where it comes from. Returns its id.

    Raises a `Problem` for an empty text, for an outlook without horizon and course, in a finalised version.
    """
    picture = _unlocked(unit, picture_id)
    if actor_id:
        standing(unit, actor_id)
    if entry_id:
        unit.get(LogEntry, entry_id)
    values = {
        "heading": heading,
        "horizon": horizon,
        "course": course,
        "text": text,
        "source": source,
        "actor_id": actor_id,
        "entry_id": entry_id,
        "as_of": as_of or unit.now,
        "confidence": confidence,
        "marking": marking,
        "secrecy_ground": secrecy_ground,
    }
    return _make(unit, picture, values).id


def take(unit: WriteUnit, picture_id: str, piece: Piece) -> str:
    """Take a piece of a report into the picture: its source, time, confidence and marking come along. Returns the
    line's id.

    A line that comes from the same piece of an earlier report of that actor gives way to it, as `compiling.gives_way`
    says: the new one has its place and its key, so that versions show it as changed. A report that nobody had dealt
    with is handled by this. Raises a `Problem` as `add_line` does, and for a report that is struck.
    """
    picture = _unlocked(unit, picture_id)
    report = standing_report(unit, piece.report_id)
    unit.session.flush()
    found = versions.standing_lines(unit, picture_id)
    if known := next((row for row in found if compiling.is_of(row, piece)), None):
        return known.id
    from_log = report.entry_id is not None
    old = next((row for row in found if compiling.gives_way(row, piece, report.actor_id, from_log=from_log)), None)
    if old:
        strike_row(unit, old, _("ersatt av {report}").format(report=rows.report_label(report.number)))
    values: dict[str, object] = {
        "heading": old.heading if old else piece.heading,
        "horizon": piece.horizon,
        "course": piece.course,
        "text": piece.text,
        "report_id": report.id,
        "question": piece.question,
        "function": piece.function,
        "entry_id": report.entry_id,
        "actor_id": report.actor_id,
        "source": report.source,
        "as_of": report.as_of,
        "confidence": report.confidence,
        "marking": report.marking,
        "secrecy_ground": report.secrecy_ground,
    }
    if old:
        values |= {"line_key": old.line_key, "position": old.position}
    _looked_at(unit, report, picture)
    return _make(unit, picture, values).id


def take_all(unit: WriteUnit, picture_id: str, pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Take several pieces, as `take` does one. Returns the ids of the lines."""
    return tuple(take(unit, picture_id, piece) for piece in pieces)


def edit_line(unit: WriteUnit, line_id: str, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Change what a form changed of a line. Raises `Clash` as `merge` does, a `Problem` as adding does."""
    refuse_fields(mine, LINE_FIELDS)
    row = _standing_line(unit, line_id)
    heading = row.heading
    if not change(row, base, mine, _try_line):
        return
    row.changed_at = unit.now
    if row.heading is not heading:
        row.position = _next_position(unit, row.picture_id, row.heading)


def move_line(unit: WriteUnit, line_id: str, *, before: str = "") -> None:
    """Put a line in front of another under its heading, or last where none is named."""
    row = _standing_line(unit, line_id)
    unit.session.flush()
    others = [
        each
        for each in versions.standing_lines(unit, row.picture_id)
        if each.heading is row.heading and each.id != line_id
    ]
    place = next((number for number, each in enumerate(others) if each.id == before), len(others))
    others.insert(place, row)
    for position, each in enumerate(others, start=1):
        if each.position != position:
            each.position = position


def remove_line(unit: WriteUnit, line_id: str, reason: str = "") -> None:
    """Leave a line out of this version; it stays readable, struck. Without a reason, that it holds no longer."""
    strike_row(unit, _standing_line(unit, line_id), reason.strip() or _("inte längre aktuell"))


def set_aside(unit: WriteUnit, picture_id: str, report_ids: Sequence[str], *, aside: bool = True) -> None:
    """Note that reports have been looked at and are left out of this version, or, if not `aside`, that they are not.

    One that nobody had dealt with is handled by being left out.
    """
    picture = _unlocked(unit, picture_id)
    for report_id in report_ids:
        report = unit.get(SituationReport, report_id)
        if aside:
            _looked_at(unit, report, picture)
    kept = [each for each in picture.set_aside if each not in report_ids]
    picture.set_aside = [*kept, *dict.fromkeys(report_ids)] if aside else kept


def finalise(unit: WriteUnit, picture_id: str, *, registry_number: str = "") -> str:
    """Lock a version as it stands, with its diarienummer where it has one. Returns the id of the locked version.

    Raises a `Problem` for one without lines, or one that is finalised already.
    """
    picture = _unlocked(unit, picture_id)
    unit.session.flush()
    view = versions.picture(unit, picture_id)
    if not view.lines:
        raise Problem(_("Lägesbilden är tom; skriv något under en rubrik först."))
    incident = unit.get(Incident, picture.incident_id)
    picture.reports_until = versions.last_report(unit, incident.id)
    return release.finalise(
        unit,
        incident.id,
        PICTURE,
        picture_id,
        label=view.version.label,
        number=picture.number,
        content={
            "incident": incident.name,
            "exercise": incident.exercise,
            "begun_at": to_plain(picture.begun_at),
            "lines": compiling.to_content(view.lines),
            "set_aside": list(picture.set_aside),
        },
        registry_number=registry_number,
    )


def _looked_at(unit: WriteUnit, report: SituationReport, picture: Picture) -> None:
    """Whoever compiles has dealt with a report."""
    if report.handling is Handling.NEW:
        step(unit, report, handling=Handling.HANDLED, note=rows.picture_label(picture.number))


def _unlocked(unit: WriteUnit, picture_id: str) -> Picture:
    """A version that is worked on. Raises a `Problem` for a finalised one."""
    row = unit.get(Picture, picture_id)
    release.refuse_locked(unit, PICTURE, picture_id, rows.picture_label(row.number))
    return row


def _standing_line(unit: WriteUnit, line_id: str) -> PictureLine:
    """A line of a version that is worked on. Raises a `Problem` for one that was left out, or is final."""
    row = unit.get(PictureLine, line_id)
    if row.struck_at is not None:
        raise Problem(_("Uppgiften är redan borttagen ur lägesbilden."))
    _unlocked(unit, row.picture_id)
    return row


def _newest(unit: ReadUnit, incident_id: str) -> Picture | None:
    return unit.session.exec(
        select(Picture).where(Picture.incident_id == incident_id).order_by(col(Picture.number).desc()).limit(1)
    ).first()


def _make(unit: WriteUnit, picture: Picture, values: Mapping[str, object]) -> PictureLine:
    tidied = tidy(values)
    _try_line(tidied)
    line_id = unit.new_id()
    place = {"line_key": line_id, "position": _next_position(unit, picture.id, tidied["heading"])}
    return unit.make(
        PictureLine,
        id=line_id,
        incident_id=picture.incident_id,
        picture_id=picture.id,
        changed_at=unit.now,
        **{**place, **tidied},
    )


def _next_position(unit: WriteUnit, picture_id: str, heading: Heading) -> int:
    unit.session.flush()
    last = unit.session.exec(
        select(sa.func.max(PictureLine.position)).where(
            PictureLine.picture_id == picture_id,
            PictureLine.heading == heading,
            col(PictureLine.struck_at).is_(None),
        )
    ).one()
    return (last or 0) + 1


def _try_line(values: Mapping[str, Any]) -> None:
    if not values["text"]:
        raise Problem(_("Skriv vad som ska stå i lägesbilden."))
    is_outlook = values["heading"] == Heading.OUTLOOK
    if is_outlook and not (values["horizon"] and values["course"]):
        raise Problem(_("Ange för prognosen hur långt fram den ser och vilket fall den gäller."))
    if not is_outlook and (values["horizon"] or values["course"]):
        raise Problem(_("Horisont och fall hör till prognosen."))
    try_ground(values["marking"], values["secrecy_ground"])
