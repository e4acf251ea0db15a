"""What can be done to the clocks of the board: when each actor is next expected to report."""

from datetime import datetime, timedelta

from sqlmodel import select

from samledning.actor.editing import required, standing
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.tables import Incident
from samledning.situation import rules
from samledning.situation.rows import setting_of
from samledning.situation.tables import ReportClock
from samledning.situation.terms import ClockSetting
from samledning.store.unit import WriteUnit


def set_interval(unit: WriteUnit, actor_id: str, minutes: int | None, reason: str = "") -> None:
    """Expect a report from the actor this often from now on, None for the interval of the phase. Turns the clock on.

    Counted from the last report. Raises a `Problem` for less than a minute or more than a week.
    """
    if minutes is not None and not 1 <= minutes <= rules.MOST_MINUTES:
        raise Problem(_("Ange ett intervall mellan en minut och sju dygn."))
    _set(unit, actor_id, ClockSetting(minutes=minutes, reason=reason))


def set_next(unit: WriteUnit, actor_id: str, next_at: datetime, reason: str = "") -> None:
    """Expect the actor's next report at `next_at` (UTC): a time that was agreed, or one that was stretched to.

    It holds until a report comes; the clock is turned on. Raises a `Problem` for a time that has passed.
    """
    if next_at <= unit.now:
        raise Problem(_("Ange en tid längre fram."))
    _set(unit, actor_id, ClockSetting(minutes=_now(unit, actor_id).minutes, next_at=next_at, reason=reason))


def turn_off(unit: WriteUnit, actor_id: str, reason: str) -> None:
    """Expect no report from the actor until the clock is set again. A reason is required."""
    _set(unit, actor_id, ClockSetting(minutes=_now(unit, actor_id).minutes, off=True, reason=required(reason)))


def turn_on(unit: WriteUnit, actor_id: str, reason: str = "") -> None:
    """Expect reports again, as often as before the clock was turned off, the first one counted from now."""
    setting = _now(unit, actor_id)
    incident = unit.get(Incident, standing(unit, actor_id).incident_id)
    every: timedelta = rules.interval(setting, incident.phase)
    _set(unit, actor_id, ClockSetting(minutes=setting.minutes, next_at=unit.now + every, reason=reason))


def _now(unit: WriteUnit, actor_id: str) -> ClockSetting:
    return setting_of(_row(unit, actor_id))


def _row(unit: WriteUnit, actor_id: str) -> ReportClock | None:
    return unit.session.exec(select(ReportClock).where(ReportClock.actor_id == actor_id)).first()


def _set(unit: WriteUnit, actor_id: str, setting: ClockSetting) -> None:
    actor = standing(unit, actor_id)
    row = _row(unit, actor_id)
    if row is None:
        row = unit.make(
            ReportClock,
            incident_id=actor.incident_id,
            actor_id=actor_id,
            set_at=unit.now,
            person_id=unit.actor_person,
        )
    row.minutes, row.next_at, row.off = setting.minutes, setting.next_at, setting.off
    row.reason, row.set_at, row.person_id = setting.reason.strip(), unit.now, unit.actor_person
