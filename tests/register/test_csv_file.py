"""The register as a file: what is written comes back, whatever a spreadsheet has made of it in between."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning import i18n
from samledning.errors import Problem
from samledning.register.csv_file import COLUMNS, WAY_COLUMNS, Reading, Row, Way, read, written
from samledning.register.terms import ContactKind, Level, OrganisationKind

HEADINGS = "namn;kortnamn;alias;typ;platser\r\n"

# Text as a service keeps it: on one line and without blanks around it; the signs that files trip over come often.
SIGNS = st.one_of(st.sampled_from("=+-@'\";,|\\()\t åÄ🌩"), st.characters(exclude_categories=["Cs", "Cc"]))
LINES = st.text(SIGNS, max_size=20).map(lambda text: " ".join(text.split()))
NAMES = LINES.filter(bool)
ALIASES = st.lists(NAMES.map(lambda name: " ".join(name.replace(",", " ").split())).filter(bool), unique=True)
NOTES = st.text(st.one_of(SIGNS, st.just("\n")), max_size=30).map(str.strip)
PLACES = st.lists(st.from_regex(r"[0-9]{2}(?:[0-9]{2})?", fullmatch=True), unique=True, max_size=3)


def in_columns(ways: list[Way]) -> tuple[Way, ...]:
    """Ways in the order that the columns of a file give them."""
    return tuple(sorted(ways, key=lambda way: list(WAY_COLUMNS).index(way.kind)))


ROWS = st.builds(
    Row,
    name=NAMES,
    short_name=LINES,
    aliases=ALIASES.map(tuple),
    kind=st.none() | st.sampled_from(OrganisationKind),
    level=st.none() | st.sampled_from(Level),
    places=PLACES.map(tuple),
    ways=st.lists(st.builds(Way, st.sampled_from(ContactKind), NAMES, LINES), max_size=4).map(in_columns),
    note=NOTES,
    seed=LINES,
)


def rows_of(reading: Reading) -> list[Row]:
    return [row for _number, row in reading.rows]


def cells_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def saved(cells: Sequence[Sequence[str]], delimiter: str, encoding: str) -> bytes:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=delimiter).writerows(cells)
    return target.getvalue().encode(encoding)


@given(st.lists(ROWS, max_size=5))
def test_what_is_written_is_read_again(rows: list[Row]) -> None:
    reading = read(written(rows))
    assert reading.faults == ()
    assert rows_of(reading) == rows
    assert [number for number, _row in reading.rows] == list(range(2, len(rows) + 2))


@given(st.lists(ROWS, max_size=3), st.sampled_from(";,\t"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_it_may_be_saved_in_other_ways_in_between(rows: list[Row], delimiter: str, encoding: str) -> None:
    content = saved(cells_of(written(rows)), delimiter, encoding)
    assert rows_of(read(content)) == rows


@given(st.lists(ROWS, max_size=3))
def test_no_cell_is_run_as_a_formula(rows: list[Row]) -> None:
    cells = [cell for line in cells_of(written(rows)) for cell in line]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


@pytest.mark.parametrize("name", ["=1+1", "+46 19", "-x", "@SUMMA(A1)", "'=1", "''-x", "'tis"])
def test_what_looks_like_a_formula_comes_back_as_it_was(name: str) -> None:
    assert rows_of(read(written([Row(name)]))) == [Row(name)]


@given(st.binary(max_size=200))
def test_any_file_is_read_or_refused_in_words(content: bytes) -> None:
    try:
        reading = read(b"namn;typ\n" + content)
    except Problem:
        return
    assert all(row.name for row in rows_of(reading))


def test_it_is_written_as_swedish_excel_does() -> None:
    content = written([Row("Örebro kommun", "Örebro", kind=OrganisationKind.KOMMUN, places=("1880", "18"))])
    assert content.startswith(b"\xef\xbb\xbfnamn;kortnamn;")
    told = dict(zip(COLUMNS, cells_of(content)[1], strict=True))
    assert (told["namn"], told["typ"], told["platser"]) == ("Örebro kommun", "kommun", "1880 | 18")
    assert content.endswith(b"\r\n")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig"])
def test_swedish_letters_in_any_encoding(encoding: str) -> None:
    content = "namn;typ;nivå\nÅmåls kommun;länsstyrelse;övrig\nÖrebro – län;polis;nationell\n".encode(encoding)
    reading = read(content)
    assert rows_of(reading) == [Row("Örebro – län", kind=OrganisationKind.POLICE, level=Level.NATIONAL)]
    assert reading.faults[0].number == 2
    assert "övrig" in reading.faults[0].reason


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("NAMN ;Typ\nHabo;KOMMUN\n", Row("Habo", kind=OrganisationKind.KOMMUN)),
        ("typ,name\nregion,Habo\n", Row("Habo", kind=OrganisationKind.REGION)),
        ("sep=,\nnamn,alias\nHabo,a\n", Row("Habo", aliases=("a",))),
        ("okänd;namn\nx;Habo\n", Row("Habo")),
        ("namn;alias\nHabo\n", Row("Habo")),
        ("namn\nHabo;för;många\n", Row("Habo")),
        ('namn;alias\n"Habo\nkommun";"a, b | c"\n', Row("Habo kommun", aliases=("a", "b", "c"))),
        ('namn;anteckning\n"Kvarteret ""Pax"";";"rad 1\r\nrad 2"\n', Row('Kvarteret "Pax";', note="rad 1\nrad 2")),
        ("namn;platser\nHabo;643\n", Row("Habo", places=("0643",))),
        ("namn;platser\nHabo;1\n", Row("Habo", places=("01",))),
        ("namn;platser\nHabo;0980,09\n", Row("Habo", places=("0980", "09"))),
        ("namn;platser\nHabo;980 9\n", Row("Habo", places=("0980", "09"))),
        (
            "namn;tib;telefon\nHabo;019-1 (VB dygnet runt);1 | 2 (växel)\n",
            Row(
                "Habo",
                ways=(
                    Way(ContactKind.TIB, "019-1", "VB dygnet runt"),
                    Way(ContactKind.TELEPHONE, "1"),
                    Way(ContactKind.TELEPHONE, "2", "växel"),
                ),
            ),
        ),
    ],
)
def test_what_people_write(text: str, row: Row) -> None:
    assert rows_of(read(text.encode())) == [row]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (";;;;", None),
        (";;a;;", "namnet saknas"),
        ("Habo;;;stad;", "«stad»"),
        ("Habo;;;;0643 x", "«x»"),
        ("Habo;;;;18800", "«18800»"),
        ("x" * 201, "namn är längre än 200"),
        (f"Habo;{'x' * 61}", "kortnamn är längre än 60"),
        ('"Habo"x;;;;', "citattecknen"),
        ('"Habo;;;;', "citattecknen"),
    ],
)
def test_a_bad_row_is_told_of_and_the_rest_comes_in(line: str, reason: str | None) -> None:
    reading = read(f"{HEADINGS}Ale\r\n{line}\r\nKil\r\n".encode())
    assert [row.name for row in rows_of(reading)] == ["Ale", "Kil"]
    assert [fault.number for fault in reading.faults] == ([] if reason is None else [3])
    assert all(reason in fault.reason for fault in reading.faults if reason)


def test_too_long_a_number_is_a_bad_row() -> None:
    reading = read(f"namn;telefon\nHabo;{'1' * 301}\nKil;1\n".encode())
    assert [row.name for row in rows_of(reading)] == ["Kil"]
    assert "telefon" in reading.faults[0].reason


@pytest.mark.parametrize("content", [b"", b"\n", b"a;b\n1;2\n", b'"namn', b"\x00\xff"])
def test_a_file_without_headings_is_refused(content: bytes) -> None:
    with pytest.raises(Problem, match="namn"):
        read(content)


@pytest.mark.parametrize("change", [str.upper, str.title, str.lower])
def test_headings_in_any_case(change: Callable[[str], str]) -> None:
    head, rest = written([Row("Habo", "H", note="x")]).decode("utf-8-sig").split("\r\n", 1)
    assert rows_of(read(f"{change(head)}\r\n{rest}".encode())) == [Row("Habo", "H", note="x")]


@pytest.fixture
def in_english() -> Iterator[None]:
    i18n.setup("en")
    yield
    i18n.setup("sv")


ROW = Row("Länsstyrelsen i Örebro län", "LST", ("lst",), OrganisationKind.LANSSTYRELSE, Level.REGIONAL, ("18",))


@pytest.mark.usefixtures("in_english")
def test_the_file_is_written_in_the_language_in_force_and_read_in_swedish_too() -> None:
    content = written([ROW])
    headings, cells = cells_of(content)
    assert headings[:6] == ["name", "short name", "aliases", "kind", "level", "places"]
    assert not {"namn", "telefon", "anteckning", "nyckel"} & set(headings)
    assert (cells[3], cells[4]) != ("länsstyrelse", "regional")
    assert rows_of(read(content)) == [ROW]
    i18n.setup("sv")
    assert rows_of(read(content)) == [ROW]
    assert cells_of(written([ROW]))[1][3] == "länsstyrelse"
    swedish = written([ROW])
    i18n.setup("en")
    assert rows_of(read(swedish)) == [ROW]


@pytest.mark.usefixtures("in_english")
def test_faults_name_columns_in_the_language_in_force() -> None:
    with pytest.raises(Problem, match="name"):
        read(b"a;b")
    assert "short name" in read(f"name;short name\nHabo;{'x' * 61}\n".encode()).faults[0].reason
