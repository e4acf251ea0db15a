"""A document finalised, corrected by the next version, sent out: what was locked is what is read ever after."""

import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from samledning import i18n
from samledning.checklist.definitions import read_library
from samledning.document import queries, service
from samledning.document.bundle import write_bundle
from samledning.document.content import from_content, to_content
from samledning.document.progress import silent
from samledning.document.terms import Document, Format, Product
from samledning.document.writing import as_text
from samledning.document.writing import write as write_document
from samledning.errors import Problem
from samledning.incident.terms import Role
from samledning.log.service import write
from samledning.log.terms import Kind, Marking, Reading
from samledning.overview.handover import handover_sheet
from samledning.overview.sheet import plain_text
from samledning.register.service import add_person
from samledning.release.service import set_registry_number
from samledning.release.views import LockedView
from samledning.review.handover import take_over
from samledning.start import Workspace
from samledning.store.verify import verify

from .conftest import LISTS, NOW, case_id, everything, made
from .test_formats import NASTY


def finalise(demo: Workspace, product: Product, **more: object) -> LockedView:
    with demo.write() as unit:
        version_id = service.finalise(unit, case_id(unit), product, LISTS, **more)  # type: ignore[arg-type]
    with demo.read() as unit:
        return next(each.version for each in queries.released(unit, case_id(unit)) if each.version.id == version_id)


def read(demo: Workspace, label: str, audience: Marking = Marking.PARTICIPANTS) -> Document:
    with demo.read() as unit:
        version = queries.the_release(unit, case_id(unit), label)
        return queries.locked_document(unit, version, LISTS, audience).document


@given(NASTY)
@settings(deadline=None, max_examples=30)
def test_a_document_is_the_same_after_it_was_kept(text: str) -> None:
    document = everything(text)
    assert from_content(to_content(document)) == document


def test_what_was_locked_stays_while_the_case_goes_on(demo: Workspace) -> None:
    version = finalise(demo, Product.LOG, registry_number="2026-17")
    before = as_text(read(demo, "log/1"))
    with demo.write() as unit:
        write(unit, case_id(unit), Reading("Senare", Kind.ENTRY, "Senare"))
        set_registry_number(unit, version.id, "2026-18")
    after = as_text(read(demo, "LOG/1 "))
    assert after == before.replace("2026-17", "2026-18")
    assert "Senare" not in after
    assert "version 1, fastställd 2026-11-22 14.17 av" in after
    with demo.read() as unit:
        assert verify(unit.connection).problems == ()


def test_a_correction_is_a_new_version_that_says_what_changed(demo: Workspace) -> None:
    finalise(demo, Product.TARGET)
    with pytest.raises(Problem, match="sedan version 1"):
        finalise(demo, Product.TARGET)
    second = finalise(demo, Product.TARGET, subject="MB1", change="Tiden var fel.")
    assert (second.label, second.number) == ("MB1/2", 2)
    assert "Ändring: Tiden var fel." in as_text(read(demo, "MB1/2"))
    assert "Ändring" not in as_text(read(demo, "MB1/1"))
    assert finalise(demo, Product.CHECKLIST, subject="LE/2").label == "LE/2/1"


def test_what_was_locked_for_named_readers_is_not_for_others(demo: Workspace) -> None:
    finalise(demo, Product.LOG, audience=Marking.SENSITIVE)
    with pytest.raises(Problem, match="märkt känslig"):
        read(demo, "log/1")
    assert "uthållighet på reservkraft" in as_text(read(demo, "log/1", Marking.SENSITIVE))


def test_a_picture_is_locked_whole_and_cut_for_its_readers(demo: Workspace) -> None:
    with pytest.raises(Problem, match="fastställd och ändras inte"):
        finalise(demo, Product.PICTURE)
    assert "Samlad lägesbild LB1" in as_text(read(demo, "lb1"))


def test_what_was_finalised_in_a_language_stays_in_it(demo: Workspace, in_english: None) -> None:
    finalise(demo, Product.LOG)
    i18n.setup("sv")
    with demo.read() as unit:
        draft = as_text(made(unit, Product.LOG).document)
    english = as_text(read(demo, "log/1"))
    assert "Marking: participants" in english and "version 1, finalised" in english and "Märkning" not in english
    assert "Märkning: deltagare" in draft
    minutes = as_text(read(demo, "M1 v1"))
    i18n.setup("en")
    assert as_text(read(demo, "M1 v1")) == minutes
    assert "Märkning: deltagare" in minutes


def test_a_blank_form_is_not_finalised(demo: Workspace) -> None:
    with pytest.raises(Problem, match="blankett"):
        finalise(demo, Product.BLANK_LOG)
    with pytest.raises(Problem, match="heter"):
        read(demo, "MB7/1")


@pytest.mark.long
def test_a_sheet_that_somebody_took_over_with_is_read_as_it_was_and_counts_for_itself(
    demo: Workspace, tmp_path: Path
) -> None:
    with demo.write() as unit:
        person = add_person(unit, "Eva Lind")
        sheet = plain_text(handover_sheet(unit, case_id(unit), read_library(LISTS), NOW - timedelta(hours=3)))
        label = take_over(unit, case_id(unit), Role.LEADER, person.id, sheet=sheet)
    with pytest.raises(Problem, match="märkt intern"):
        read(demo, label)
    document = read(demo, label, Marking.INTERNAL)
    told = as_text(document).casefold()
    assert all(line.removeprefix("- ").casefold() in told for line in sheet.splitlines())
    assert document.head and document.head.state.startswith("fastställd 2026-11-22 14.17")
    for form in (Format.DATA, Format.TABLE, Format.HTML):
        write_document(document, form, tmp_path / f"sheet.{form}", templates=tmp_path)
    assert finalise(demo, Product.HANDOVER).label == "handover/1"
    with demo.read() as unit:
        write_bundle(unit, case_id(unit), tmp_path / "case.zip", folders=LISTS, templates=tmp_path, progress=silent)
        names = {each.version.label: each.name for each in queries.released(unit, case_id(unit))}
    assert names[label] == f"Överlämning {label}"
    carried = zipfile.ZipFile(tmp_path / "case.zip").namelist()
    assert sum(name.startswith("documents/handover-") for name in carried) == 2


def test_it_is_noted_to_whom_a_version_was_sent(demo: Workspace) -> None:
    version = finalise(demo, Product.ACTORS)
    with demo.write() as unit:
        service.send(unit, version.id, ["Polisen", "Regionen", "Polisen"], channel="e-post", at=NOW - timedelta(0))
    with pytest.raises(Problem, match="Ange vem"), demo.write() as unit:
        service.send(unit, version.id, [])
    with demo.read() as unit:
        found = queries.the_release(unit, case_id(unit), "actors/1")
    assert [(each.recipient, each.channel) for each in found.dispatches] == [
        ("Polisen", "e-post"),
        ("Regionen", "e-post"),
    ]
