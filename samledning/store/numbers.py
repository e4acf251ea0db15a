"""Short running numbers for people (L12, R7): one series an incident, without gaps."""

import sqlalchemy as sa

from samledning.store.engine import driver_of


def next_number(connection: sa.Connection, incident_id: str, series: str) -> int:
    """The next number of `series` in the incident; given back if the transaction is rolled back."""
    rows = driver_of(connection).execute(
        "INSERT INTO counter (incident_id, series, value) VALUES (?, ?, 1) "
        "ON CONFLICT (incident_id, series) DO UPDATE SET value = value + 1 RETURNING value",
        (incident_id, series),
    )
    return int(rows.fetchall()[0][0])
