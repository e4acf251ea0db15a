"""Short running numbers for people (L12, R7): one series an incident, without gaps."""

import unicodedata

import sqlalchemy as sa

from samledning.store.engine import driver_of

LARGEST = 2**63 - 1
"""What a column of whole numbers holds at most."""


def label_key(label: str) -> str:
    """A label as it is written in full, such as `Å9` for `å9`; an Å or an Ö may come as two characters."""
    return unicodedata.normalize("NFC", label.strip()).upper()


def number_in(label: str, series: str) -> int | None:
    """The number in what people call `L12`, `l12` or `12`; None for what names nothing of that series."""
    digits = label_key(label).removeprefix(series)
    number = int(digits) if digits.isdecimal() and len(digits) < 20 else 0
    return number if 0 < number <= LARGEST else None


def next_number(connection: sa.Connection, incident_id: str, series: str) -> int:
    """The next number of `series` in the incident; given back if the transaction is rolled back."""
    rows = driver_of(connection).execute(
        "INSERT INTO counter (incident_id, series, value) VALUES (?, ?, 1) "
        "ON CONFLICT (incident_id, series) DO UPDATE SET value = value + 1 RETURNING value",
        (incident_id, series),
    )
    return int(rows.fetchall()[0][0])
