"""What is purged from a line is gone from what came of it too."""

from dataclasses import replace

from document.conftest import LISTS
from situation.conftest import SituationCase

from samledning.document import queries as documents
from samledning.document import service
from samledning.document.terms import Product
from samledning.document.writing import as_text
from samledning.intake import outside, purging
from samledning.log.queries import numbered
from samledning.log.terms import Kind
from samledning.monitoring import service as monitoring
from samledning.monitoring.queries import threads
from samledning.monitoring.terms import Item, SourceKind
from samledning.situation import picture, queries
from samledning.situation.terms import Heading, Piece
from samledning.store.clean import clean
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


def test_a_finalised_document_says_it_no_longer_where_that_was_asked_for(case: SituationCase) -> None:
    case.types("vägen är öppen")
    case.types(f"polisen: vaktbyte vid {SECRET} 04.00")
    case.types("bron är öppen")
    report = case.reports()[0]
    version = case.do(lambda unit: picture.begin(unit, case.incident_id))
    case.do(lambda unit: picture.take(unit, version, Piece(report.id, Heading.EVENT, f"Byte vid {SECRET} i natt")))
    case.do(lambda unit: picture.finalise(unit, version))
    for product in (Product.LOG, Product.HANDOVER):
        case.do(lambda unit, product=product: service.finalise(unit, case.incident_id, product, LISTS))  # type: ignore[misc]
    with case.read() as look:
        entry = numbered(look, case.incident_id, "L2")
        assert entry
        found = purging.holding(look, entry.id)
    assert [each.label for each, _count in found] == ["handover/1", "log/1", "LB1"]
    with case.write() as unit:
        purging.purge(unit, entry.id, "skulle aldrig ha skrivits", [each.id for each, _count in found])
    clean(case.store.database)
    assert case.problems() == ()
    files = list(case.store.database.parent.glob(f"{case.store.database.name}*"))
    assert not [file for file in files if SECRET.encode() in file.read_bytes().lower()]
    with case.read() as look:
        assert purging.holding(look, entry.id) == ()
        finalised = documents.the_release(look, case.incident_id, "log/1")
        log = as_text(documents.locked_document(look, finalised, LISTS).document)
        paper = as_text(documents.document(look, case.incident_id, Product.PICTURE).document)
    assert "vägen är öppen" in log and "bron är öppen" in log and "[gallrat]" in log
    assert "[gallrat]" in paper and "Polisen" not in paper.partition("HÄNDELSEN")[2]


def test_a_finalised_document_keeps_it_where_nobody_asked(case: SituationCase) -> None:
    case.types(f"vaktbyte vid {SECRET} 04.00")
    case.do(lambda unit: service.finalise(unit, case.incident_id, Product.LOG, LISTS))
    with case.write() as unit:
        entry = numbered(unit, case.incident_id, "L1")
        assert entry
        purging.purge(unit, entry.id, "skulle aldrig ha skrivits")
    with case.read() as look:
        (found,) = purging.holding(look, entry.id)  # by its label, which is all that is known now
    assert found[0].label == "log/1"
    with case.write() as unit:
        purging.purge_finalised(unit, [found[0].id], purging.gone(unit, entry.id))
    clean(case.store.database)
    assert SECRET.encode() not in case.store.database.read_bytes().lower()


def test_what_came_from_outside_goes_with_the_line_that_was_made_of_it(case: SituationCase) -> None:
    said = Item("a1", "exempel.se", case.now, f"Larm från {SECRET}", f"<item>{SECRET}</item>", text=f"vid {SECRET}")
    later = replace(said, text=f"fortfarande vid {SECRET}")
    case.do(lambda unit: str(monitoring.keep(unit, case.incident_id, SourceKind.FEED, [said, later])))
    with case.read() as look:
        (thread,) = threads(look, case.incident_id, None)
    case.do(lambda unit: outside.make(unit, thread.items[0].id, Kind.ENTRY))
    with case.write() as unit:
        entry = numbered(unit, case.incident_id, "L1")
        assert entry and SECRET in entry.text
        purging.purge(unit, entry.id, "skulle aldrig ha skrivits")
    clean(case.store.database)
    assert SECRET.encode() not in case.store.database.read_bytes().lower()
    with case.read() as look:
        (thread,) = threads(look, case.incident_id, None)
    assert [(each.label, each.headline, each.text) for each in thread.items] == [("U2", "–", ""), ("U1", "–", "")]
