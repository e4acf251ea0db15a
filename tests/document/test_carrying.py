"""A case in one file: checked with ordinary tools, read into another database the same, refused where it is hostile."""

import csv
import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from samledning.demo.times import StoryClock
from samledning.document import queries, service
from samledning.document.bundle import CASE, MANIFEST, SUMS, _table, write_bundle
from samledning.document.formats.sheet import MARK, SEPARATOR
from samledning.document.progress import Stopped, silent
from samledning.document.terms import Product
from samledning.document.unpacking import read_bundle
from samledning.errors import Problem, Unusable
from samledning.log.queries import page
from samledning.start import Workspace, open_workspace
from samledning.store.canonical import canonical, sha256
from samledning.store.journal import COLUMNS, GENESIS
from samledning.store.search import search
from samledning.store.snapshot import case_digest
from samledning.store.verify import verify

from .conftest import LISTS, NOW, case_id


def carry(demo: Workspace, path: Path) -> Path:
    with demo.read() as unit:
        write_bundle(unit, case_id(unit), path, folders=LISTS, templates=path.parent, progress=silent)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Workspace:
    """A database of someone else's, where a case goes on already."""
    workspace = open_workspace(tmp_path / "other.sqlite", StoryClock(NOW), stays=False)
    workspace.introduce("Karin Åkesson", "KÅ")
    return workspace


@pytest.fixture(scope="module")
def carried(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration in one file; to be read only."""
    workspace = open_workspace(built, StoryClock(NOW), stays=False)
    path = carry(workspace, tmp_path_factory.mktemp("carried") / "case.zip")
    workspace.close()
    return path


def take(other: Workspace, path: Path) -> str:
    found = read_bundle(path)
    with other.write() as unit:
        return service.take_in_case(unit, service.prepare_case(found))


def test_the_case_is_the_same_in_another_database(demo: Workspace, other: Workspace, tmp_path: Path) -> None:
    with demo.write() as unit:
        service.finalise(unit, case_id(unit), Product.LOG, LISTS)
    first = carry(demo, tmp_path / "first.zip")
    incident_id = take(other, first)
    second = tmp_path / "second.zip"
    with other.read() as unit:
        write_bundle(unit, incident_id, second, folders=LISTS, templates=tmp_path, progress=silent)
        report = verify(unit.connection)
        here = case_digest(unit.connection, incident_id)
        assert "log/1" in {each.version.label for each in queries.released(unit, incident_id)}
        assert search(unit.connection, "trygghetspunkt", chain=incident_id)
        assert page(unit, incident_id).total == 41
    with demo.read() as unit:
        assert case_digest(unit.connection, incident_id) == here
    assert report.problems == ()
    assert zipfile.ZipFile(first).read(CASE) == zipfile.ZipFile(second).read(CASE)
    with pytest.raises(Problem, match="finns redan"):
        take(other, first)
    other.close()


def test_anyone_can_check_it_with_ordinary_tools(carried: Path) -> None:
    with zipfile.ZipFile(carried) as bundle:
        sums = {name: digest for digest, name in (line.split("  ") for line in bundle.read(SUMS).decode().splitlines())}
        assert set(sums) == set(bundle.namelist()) - {SUMS}
        for name, digest in sums.items():
            assert hashlib.sha256(bundle.read(name)).hexdigest() == digest
        previous = GENESIS
        lines = [json.loads(line) for line in bundle.read("journal.jsonl").decode().splitlines()]
        for line in lines:
            rest = {name: line[name] for name in COLUMNS if name != "hash"}
            previous = sha256(previous + canonical(rest))
            assert line["hash"] == previous
            assert line["digest"] == sha256(line["salt"] + line["content"])
        assert len(lines) > 200
        assert bundle.read("documents/picture-lb1.pdf").startswith(b"%PDF")
        told = bundle.read("index.html").decode()
        assert "sha256sum -c SHA256SUMS" in told
        assert json.loads(bundle.read(MANIFEST))["journal_mark"] in told
        assert bundle.read("csv/log_entry.csv").decode("utf-8-sig").count("\r\n") == 42


@pytest.mark.parametrize("typed", ["=1+1", "+46 70", "-1+1", "@SUM(A1)", "\t=1+1"])
def test_no_table_of_the_file_has_a_formula(typed: str) -> None:
    table = "".join(_table([{"typed": typed, "tags": [typed], typed: 1}])).removeprefix(MARK)
    cells = [cell for row in csv.reader(io.StringIO(table, newline=""), delimiter=SEPARATOR) for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []


def test_a_stopped_export_leaves_nothing(demo: Workspace, tmp_path: Path) -> None:
    def stop(done: int, _steps: int) -> None:
        if done == 2:
            raise Stopped("nog")

    target = tmp_path / "out" / "case.zip"
    target.parent.mkdir()
    with pytest.raises(Stopped), demo.read() as unit:
        write_bundle(unit, case_id(unit), target, folders=LISTS, templates=tmp_path, progress=stop)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("share", [pytest.param(0.1, marks=pytest.mark.long), 0.9])
def test_a_stopped_import_leaves_nothing(carried: Path, other: Workspace, share: float) -> None:
    def stop(done: int, steps: int) -> None:
        if done > share * steps:
            raise Stopped("nog")

    found = read_bundle(carried)
    with pytest.raises(Stopped):
        service.prepare_case(found, stop)
    case, turns = service.prepare_case(found), iter(range(10_000))

    def stop_at_the_end(_done: int, _steps: int) -> None:
        if next(turns) > share * 30:
            raise Stopped("nog")

    with pytest.raises(Stopped), other.write() as writer:
        service.take_in_case(writer, case, stop_at_the_end)
    assert next(turns) > share * 30
    with other.read() as unit:
        assert verify(unit.connection).problems == ()
        assert unit.connection.exec_driver_sql("SELECT count(*) FROM incident").scalar() == 0
        assert not search(unit.connection, "trygghetspunkt")
    take(other, carried)
    other.close()


def test_a_case_is_made_ready_without_the_database(carried: Path, other: Workspace) -> None:
    found = read_bundle(carried)
    with other.write() as first:
        assert first.connection
        case = service.prepare_case(found)  # somebody else is the writer meanwhile
    with other.write() as writer:
        assert service.take_in_case(writer, case) == case.incident_id
    other.close()


def rewritten(path: Path, target: Path, change: Callable[[dict[str, bytes]], object], *, seal: bool = True) -> Path:
    """A copy with other contents, whose list of files fits them where it is `seal`ed anew."""
    with zipfile.ZipFile(path) as bundle:
        files = {name: bundle.read(name) for name in bundle.namelist()}
    change(files)
    if seal:
        manifest = json.loads(files[MANIFEST])
        kept = {name: raw for name, raw in files.items() if name not in (MANIFEST, SUMS)}
        manifest["files"] = {name: hashlib.sha256(raw).hexdigest() for name, raw in kept.items()}
        files[MANIFEST] = json.dumps(manifest).encode()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, raw in files.items():
            bundle.writestr(name, raw)
    return target


def with_case(change: Callable[[dict[str, object]], object]) -> Callable[[dict[str, bytes]], None]:
    def apply(files: dict[str, bytes]) -> None:
        content = json.loads(files[CASE])
        change(content)
        files[CASE] = canonical(content).encode()

    return apply


def other_text(content: dict) -> None:  # type: ignore[type-arg]
    content["tables"]["log_entry"][0]["text"] = "något annat"


HOSTILE: tuple[tuple[Callable[[dict[str, bytes]], object], bool], ...] = (
    (lambda files: files.update({"../../evil": b"x"}), True),
    (lambda files: files.update({"/etc/passwd": b"x"}), True),
    (lambda files: files.update({"C:\\evil": b"x"}), True),
    (lambda files: files.update({"CASE.json": b"{}"}), True),
    (lambda files: files.update({"csv/bomb.csv": b"0" * (30 << 20)}), True),
    (lambda files: files.update({"extra": b"x"}), False),
    (lambda files: files.update({CASE: b"{}"}), False),
    (lambda files: files.update({CASE: b"[" * 100_000}), True),
    (lambda files: files.update({CASE: b"\xff"}), True),
    (lambda files: files.update({CASE: b"[]"}), True),
    (lambda files: files.update({MANIFEST: b"{}"}), False),
    (lambda files: files.pop(MANIFEST), False),
    (with_case(other_text), True),
    (with_case(lambda content: content.update(schema="9999")), True),
    (with_case(lambda content: content.update(tables={"journal": []})), True),
    (with_case(lambda content: content["tables"]["log_entry"][0].update(marking="hemlig")), True),  # type: ignore[index]
    (with_case(lambda content: content["tables"]["log_entry"][0].update(extra=1)), True),  # type: ignore[index]
    (with_case(lambda content: content["tables"]["log_entry"][0].update(incident_id="x")), True),  # type: ignore[index]
    (with_case(lambda content: content["tables"]["log_entry"][0].update(person_id="x")), True),  # type: ignore[index]
    (with_case(lambda content: content["register"].clear()), True),  # type: ignore[attr-defined]
)


TRIED_ALWAYS = (0, 4, 12, 17)
"""A name that leads elsewhere, a bomb, another text, a line of another case."""


@pytest.mark.parametrize(
    "place",
    [place if place in TRIED_ALWAYS else pytest.param(place, marks=pytest.mark.long) for place in range(len(HOSTILE))],
)
def test_what_is_not_whole_or_hostile_is_refused_and_changes_nothing(
    carried: Path, other: Workspace, tmp_path: Path, place: int
) -> None:
    change, seal = HOSTILE[place]
    path = rewritten(carried, tmp_path / "hostile.zip", change, seal=seal)
    with pytest.raises(Unusable):
        take(other, path)
    with other.read() as unit:
        assert verify(unit.connection).problems == ()
        assert unit.connection.exec_driver_sql("SELECT count(*) FROM incident").scalar() == 0
    other.close()


@pytest.mark.parametrize("raw", [b"", b"hej", b"PK\x03\x04" + b"\x00" * 40])
def test_a_file_that_is_no_case_is_refused(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(raw)
    with pytest.raises(Unusable, match=r"x\.zip"):
        read_bundle(tmp_path / "x.zip")


def test_a_file_with_a_torn_byte_is_refused(carried: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.zip"
    shutil.copy(carried, broken)
    raw = bytearray(broken.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    broken.write_bytes(raw)
    with pytest.raises(Unusable):
        read_bundle(broken)


def test_a_file_that_asks_for_a_password_is_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "fall.zip"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("manifest.json", "{}")
    raw = bytearray(path.read_bytes())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.find(sign) + flags] |= 1  # "this is encrypted"
    path.write_bytes(raw)
    with pytest.raises(Unusable, match="inget helt paket"):
        read_bundle(path)
