"""Whether a database is what it was: file, journal, records, running numbers and search index."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from samledning.i18n import _
from samledning.store.against import check_against
from samledning.store.engine import driver_of
from samledning.store.findings import Findings
from samledning.store.record import models
from samledning.store.replay import replay, series_of
from samledning.store.search_check import SearchCheck
from samledning.store.walk import Walked, check_head, check_triggers, head_text, walk

MOST_DAMAGE = 5  # of SQLite's own messages about a damaged file


@dataclass(frozen=True)
class Report:
    """What `verify` found: `problems` are sentences in the user's language, none for a sound database.

    `head` is the control mark to print or keep. `remark` says what could not be checked, empty where all was. `purged`
    counts the records whose contents were removed by a purge, which is in the journal.
    """

    problems: tuple[str, ...]
    lines: int
    chains: int
    records: int
    head: str
    remark: str
    purged: int = 0

    @property
    def sound(self) -> bool:
        return not self.problems


def verify(connection: sa.Connection, *, head: str = "", against: Path | None = None) -> Report:
    """Check all that `connection` sees. `head` is a control mark that was printed earlier; `against` a copy: a backup,
    a file of copied lines, or the folder of them.

    Raises `Unusable` where `against` cannot be read.
    """
    findings = Findings()
    index = SearchCheck(findings)
    walked, records, mark = Walked(0, 0), 0, ""
    with _any_text(connection):
        with findings.reading(_("Databasfilen")):
            _check_file(connection, findings)
        with findings.reading(_("Journalen")):
            walked = walk(connection, findings)
            check_triggers(connection, findings)
            mark = head_text(connection)
            if head:
                check_head(connection, head, findings)
            if against is not None:
                check_against(connection, against, findings)
        with findings.reading(_("Sökregistret")):
            index.load(connection)
        with findings.reading(_("Journalen")):
            records = replay(connection, findings, index.check)
        with findings.reading(_("Sökregistret")):
            index.finish(connection)
        with findings.reading(_("Löpnumren")):
            _check_numbers(connection, findings)
    remark = "" if head or against else _no_end_in_sight()
    return Report(findings.sentences(), walked.lines, walked.chains, records, mark, remark, walked.purged)


def _no_end_in_sight() -> str:
    return _(
        "Om de allra sista raderna saknas syns det inte här. "
        "Det märks bara mot en kopia eller mot ett kontrollmärke som skrevs ut tidigare."
    )


@contextmanager
def _any_text(connection: sa.Connection) -> Iterator[None]:
    """Read text that is not UTF-8, too: it is told as a changed value instead of ending the check."""
    driver = driver_of(connection)
    driver.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = str


def _check_file(connection: sa.Connection, findings: Findings) -> None:
    # The quick check alone tells a torn page; only in a whole file are the indexes worth comparing.
    for pragma in ("quick_check", "integrity_check"):
        told = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {pragma}({MOST_DAMAGE})")]
        if told != ["ok"]:
            for message in told:
                findings.add(_("Databasfilen är skadad: {message}.").format(message=message))
            return


def _check_numbers(connection: sa.Connection, findings: Findings) -> None:
    """Every running number from 1 to the counter is used once."""
    for kind, model in models().items():
        series = series_of(model)
        if series is None:
            continue
        used = connection.exec_driver_sql(
            f'SELECT incident_id, count(DISTINCT number), min(number), max(number) FROM "{kind}" GROUP BY incident_id'
        )
        there = {incident: (count, low, high) for incident, count, low, high in used}
        counters = connection.exec_driver_sql("SELECT incident_id, value FROM counter WHERE series = ?", (series,))
        counted = {str(row[0]): row[1] for row in counters}
        for incident in there.keys() | counted.keys():
            count, low, high = there.get(incident, (0, 1, 0))
            if low != 1 or count != high:
                findings.add(_("Det saknas nummer i serien {series}.").format(series=series))
            if counted.get(incident, 0) != high:
                sentence = _("Räknaren för serien {series} står på {value}, men det högsta numret är {high}.")
                findings.add(sentence.format(series=series, value=counted.get(incident, 0), high=high))
