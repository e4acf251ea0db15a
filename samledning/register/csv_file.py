"""The register as a file that a spreadsheet opens: semicolons, UTF-8 with its mark, as Swedish Excel has it. Pure.

Reading takes more than is written: commas and tabs between cells, Windows-1252, columns in any order. A cell that a
spreadsheet would run as a formula gets an apostrophe first, which reading takes away again. Headings and codes are
written in the language in force and read in every one, so that a file can be passed on. Persons at organisations stay
behind.
"""

import csv
import io
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from samledning import i18n
from samledning.errors import Problem
from samledning.i18n import _
from samledning.register.rules import parse_names, place_codes
from samledning.register.terms import KIND_LABELS, LEVEL_LABELS, ContactKind, Level, OrganisationKind
from samledning.register.views import ContactWayView, OrganisationView, RowFault

E = TypeVar("E", bound=StrEnum)

WAY_COLUMNS = {
    ContactKind.TIB: "tib",
    ContactKind.RAKEL: "rakel",
    ContactKind.TELEPHONE: "telefon",
    ContactKind.MAIL: "e-post",
    ContactKind.WEB: "webb",
    ContactKind.OTHER: "annat",
}
COLUMNS = (
    *("namn", "kortnamn", "alias", "typ", "nivå", "platser"),
    *WAY_COLUMNS.values(),
    *("anteckning", "nyckel"),
)
_ENGLISH = {
    "namn": "name",
    "kortnamn": "short name",
    "alias": "aliases",
    "typ": "kind",
    "nivå": "level",
    "platser": "places",
    "telefon": "telephone",
    "e-post": "mail",
    "webb": "web",
    "annat": "other",
    "anteckning": "note",
    "nyckel": "key",
}
"""What the columns are called in English, where it is not the same. A file's own words: the catalogue has no say."""
_ALSO_CALLED = {
    **{english: swedish for swedish, english in _ENGLISH.items()},
    "short_name": "kortnamn",
    "type": "typ",
    "plats": "platser",
    "e-mail": "e-post",
    "epost": "e-post",
}
_LONGEST = {"namn": 200, "kortnamn": 60, "nyckel": 60}
_LONGEST_WAY, _LONGEST_LABEL = 300, 100

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_DEFUSED = re.compile(r"'+[=+\-@\t\r]")
_LABELLED = re.compile(r"(.*?)\s*\(([^()]*)\)", re.S)
_SHORTENED = re.compile(r"\b(?:[0-9]{3}|[0-9])\b")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.I)
# Halves of characters stand for signs that are meant as text while a cell is taken apart; no text holds any.
_SIGNS = {sign: chr(0xDC00 + ord(sign)) for sign in "\\|()"}
_BACK = str.maketrans({hidden: sign for sign, hidden in _SIGNS.items()})


@dataclass(frozen=True)
class Way:
    """A way to reach an organisation, as it stands in a row."""

    kind: ContactKind
    value: str
    label: str = ""


@dataclass(frozen=True)
class Row:
    """An organisation as a row tells of it; what is empty or None was not told."""

    name: str
    short_name: str = ""
    aliases: tuple[str, ...] = ()
    kind: OrganisationKind | None = None
    level: Level | None = None
    places: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    note: str = ""
    seed: str = ""


@dataclass(frozen=True)
class Reading:
    """What a file says: its rows by number, as a spreadsheet counts them, and those that could not be read."""

    rows: tuple[tuple[int, Row], ...]
    faults: tuple[RowFault, ...]


def row_of(organisation: OrganisationView, ways: Iterable[ContactWayView]) -> Row:
    """The row for an organisation and the ways to reach it; those that lead to a person are left out."""
    return Row(
        name=organisation.name,
        short_name=organisation.short_name,
        aliases=organisation.aliases,
        kind=organisation.kind,
        level=organisation.level,
        places=organisation.places,
        ways=tuple(Way(way.kind, way.value, way.label) for way in ways if way.contact_id is None),
        note=organisation.note,
        seed=organisation.seed,
    )


def written(rows: Iterable[Row]) -> bytes:
    """The file with these rows."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(_heading_in_force, COLUMNS))
    for row in rows:
        cells = _cells(row)
        writer.writerow([_defused(cells[column]) for column in COLUMNS])
    return BOM_UTF8 + target.getvalue().encode("utf-8", "replace")


def read(content: bytes) -> Reading:
    """What the file `content` says. Raises a `Problem` where it has no row of headings with *namn* or *name* in it."""
    text, delimiter = _told_delimiter(_decoded(content))
    records = [(number, cells) for number, cells in _records(text, delimiter or _delimiter_of(text)) if cells != []]
    headings = [_heading(cell) for cell in records[0][1] or ()] if records else []
    if "namn" not in headings:
        sentence = _("Första raden ska ha rubriker, och en av dem ska vara «{name}».")
        raise Problem(sentence.format(name=_heading_in_force("namn")))
    rows, faults = [], []
    for number, cells in records[1:]:
        try:
            if (row := _row(headings, cells)) is not None:
                rows.append((number, row))
        except ValueError as error:
            faults.append(RowFault(number, str(error)))
    return Reading(tuple(rows), tuple(faults))


def _decoded(content: bytes) -> str:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _told_delimiter(text: str) -> tuple[str, str]:
    """The text without the line that only tells a spreadsheet which sign parts the cells, and that sign, else ""."""
    told = _SEPARATOR_LINE.match(text)
    return (text[told.end() :], told[1]) if told else (text, "")


def _delimiter_of(text: str) -> str:
    """The sign that makes most headings of the first row; a semicolon where none makes more than another."""

    def headings(delimiter: str) -> int:
        _number, cells = next(_records(text, delimiter), (0, None))
        return sum(_heading(cell) in COLUMNS for cell in cells or ())

    return max(";,\t", key=headings)


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """The cells of each row with its number; None for a row whose quotes cannot be read, after which the next line is
    tried."""
    lines = list(io.StringIO(text, newline=""))
    begun, number = 0, 0
    while begun < len(lines):
        reader = csv.reader(lines[begun:], delimiter=delimiter, strict=True)
        while True:
            line, number = begun + reader.line_num, number + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield number, None
                begun = line + 1
                break
            yield number, cells


def _heading(cell: str) -> str:
    name = cell.strip().casefold()
    return _ALSO_CALLED.get(name, name)


def _heading_in_force(column: str) -> str:
    """What a column is called in the language in force."""
    return column if i18n.language() == i18n.SOURCE else _ENGLISH.get(column, column)


def _row(headings: Sequence[str], cells: Sequence[str] | None) -> Row | None:
    """A row of the file; None for an empty one. Raises ValueError with the reason why it cannot be read."""
    if cells is None:
        raise ValueError(_("citattecknen går inte ihop."))
    told = {heading: _undefused(cell) for heading, cell in reversed(list(zip(headings, cells, strict=False)))}
    if not any(cell.strip() for cell in cells):
        return None
    line = {heading: " ".join(cell.split()) for heading, cell in told.items()}
    for heading, most in _LONGEST.items():
        if len(line.get(heading, "")) > most:
            sentence = _("{column} är längre än {count} tecken.")
            raise ValueError(sentence.format(column=_heading_in_force(heading), count=most))
    if not line["namn"]:
        raise ValueError(_("namnet saknas."))
    return Row(
        name=line["namn"],
        short_name=line.get("kortnamn", ""),
        aliases=_aliases(told.get("alias", "")),
        kind=_code(line.get("typ", ""), OrganisationKind, KIND_LABELS),
        level=_code(line.get("nivå", ""), Level, LEVEL_LABELS),
        places=_places(line.get("platser", "")),
        ways=tuple(way for kind, column in WAY_COLUMNS.items() for way in _ways(kind, told.get(column, ""))),
        note=re.sub(r"\r\n?", "\n", told.get("anteckning", "")).strip(),
        seed=line.get("nyckel", ""),
    )


def _cells(row: Row) -> dict[str, str]:
    def shown(way: Way) -> str:
        value, label = _shielded(way.value, "|()"), _shielded(way.label, "|()")
        return f"{value} ({label})" if label else value

    return {
        "namn": row.name,
        "kortnamn": row.short_name,
        "alias": " | ".join(_shielded(alias, "|") for alias in row.aliases),
        "typ": _(KIND_LABELS[row.kind]) if row.kind else "",
        "nivå": _(LEVEL_LABELS[row.level]) if row.level else "",
        "platser": " | ".join(row.places),
        **{
            column: " | ".join(shown(way) for way in row.ways if way.kind is kind)
            for kind, column in WAY_COLUMNS.items()
        },
        "anteckning": row.note,
        "nyckel": row.seed,
    }


def _defused(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _undefused(cell: str) -> str:
    return cell[1:] if _DEFUSED.match(cell) else cell


def _shielded(text: str, signs: str) -> str:
    return re.sub(rf"[\\{re.escape(signs)}]", r"\\\g<0>", text)


def _parts(cell: str) -> Iterator[str]:
    """What stands between the bars of a cell, on one line each; signs after a backslash are still hidden."""
    hidden = re.sub(r"\\([\\|()])", lambda found: _SIGNS[found[1]], cell)
    return (part for written in hidden.split("|") if (part := " ".join(written.split())))


def _aliases(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for part in _parts(cell) for name in parse_names(part.translate(_BACK))))


def _ways(kind: ContactKind, cell: str) -> Iterator[Way]:
    for part in _parts(cell):
        labelled = _LABELLED.fullmatch(part)
        value, label = labelled.groups() if labelled and labelled[1] else (part, "")
        if len(value) > _LONGEST_WAY or len(label) > _LONGEST_LABEL:
            raise ValueError(_("{column} är för långt.").format(column=_heading_in_force(WAY_COLUMNS[kind])))
        yield Way(kind, value.translate(_BACK), label.strip().translate(_BACK))


def _places(cell: str) -> tuple[str, ...]:
    """The codes of a cell. A spreadsheet takes 0114 for a number and drops the nought, which is put back."""
    try:
        return place_codes(_SHORTENED.sub(r"0\g<0>", cell))
    except ValueError as error:
        raise ValueError(_("«{code}» är ingen länskod eller kommunkod.").format(code=error)) from None


def _code(cell: str, values: type[E], labels: Mapping[E, str]) -> E | None:
    """The value that a cell names by its code or its label in any language; None for none."""
    if not cell:
        return None
    for value in values:
        if cell.casefold() in (value.value, *(label.casefold() for label in i18n.in_every_language(labels[value]))):
            return value
    known = ", ".join(map(_, labels.values()))
    raise ValueError(_("«{value}» känns inte igen; välj {known}.").format(value=cell, known=known))
