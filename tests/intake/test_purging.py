"""What is purged from a line is gone from what came of it too."""

from situation.conftest import SituationCase

from samledning.intake import purging
from samledning.log.queries import numbered
from samledning.situation import picture, queries
from samledning.situation.terms import Heading, Piece
from samledning.store.search import search

SECRET = "hemvärnsgrankotte"


def test_a_purged_line_says_nothing_in_what_came_of_it(case: SituationCase) -> None:
    case.types(f"polisen: vaktbyte vid {SECRET} 04.00")
    case.types(f"? region örebro län: vad vet ni om {SECRET} 15.30")
    report = case.reports()[0]
    version = case.do(lambda unit: picture.begin(unit, case.incident_id))
    case.do(lambda unit: picture.take(unit, version, Piece(report.id, Heading.EVENT, f"Vid {SECRET}")))
    for label in ("L1", "L2"):
        with case.write() as unit:
            entry = numbered(unit, case.incident_id, label)
            assert entry
            purging.purge(unit, entry.id, "skulle aldrig ha skrivits")
    assert case.problems() == ()
    assert (case.reports(), case.requests(), case.picture(version).lines) == ((), (), ())
    with case.read() as look:
        assert search(look.connection, SECRET) == []
        assert queries.open_requests(look, case.incident_id) == ()
        kept = look.connection.exec_driver_sql("SELECT content FROM journal_content").scalars()
        assert not [content for content in kept if SECRET in str(content)]
