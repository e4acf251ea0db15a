"""What a document is made of: plain values that every other file of the room builds on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from samledning.i18n import N_
from samledning.log.terms import Marking


class Format(StrEnum):
    """How a document is written down; the value is the end of a file's name."""

    TEXT = "txt"
    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    WORD = "docx"
    TABLE = "csv"
    DATA = "json"
    CALENDAR = "ics"


FORMAT_LABELS = {
    Format.TEXT: N_("ren text, att klistra in"),
    Format.MARKDOWN: N_("text med rubriker (Markdown)"),
    Format.HTML: N_("webbsida"),
    Format.PDF: N_("PDF"),
    Format.WORD: N_("Word"),
    Format.TABLE: N_("tabell för kalkylblad"),
    Format.DATA: N_("data för andra program"),
    Format.CALENDAR: N_("kalenderhändelse"),
}

OF_A_TABLE = frozenset((Format.TABLE, Format.DATA))
"""The formats of a document that is a table."""


class Product(StrEnum):
    """What can be made of a case."""

    PICTURE = "picture"
    TARGET = "target"
    ACTORS = "actors"
    LOG = "log"
    CHECKLIST = "checklist"
    INVITATION = "invitation"
    MINUTES = "minutes"
    HANDOVER = "handover"
    BLANK_CHECKLIST = "blank-checklist"
    BLANK_LOG = "blank-log"


PRODUCT_LABELS = {
    Product.PICTURE: N_("samlad lägesbild"),
    Product.TARGET: N_("målbild med åtgärdsplan"),
    Product.ACTORS: N_("aktörsanalys"),
    Product.LOG: N_("logg"),
    Product.CHECKLIST: N_("checklista"),
    Product.INVITATION: N_("inbjudan"),
    Product.MINUTES: N_("mötesanteckningar"),
    Product.HANDOVER: N_("överlämning"),
    Product.BLANK_CHECKLIST: N_("tom checklista"),
    Product.BLANK_LOG: N_("tom loggblankett"),
}

PRODUCT_NAMES = {
    Product.PICTURE: (N_("lägesbild"), N_("samlad lägesbild")),
    Product.TARGET: (N_("målbild"), N_("åtgärdsplan"), N_("målbild med åtgärdsplan")),
    Product.ACTORS: (N_("aktörsanalys"), N_("aktörer")),
    Product.LOG: (N_("logg"), N_("dagbok")),
    Product.CHECKLIST: (N_("checklista"),),
    Product.INVITATION: (N_("inbjudan"), N_("kallelse")),
    Product.MINUTES: (N_("mötesanteckningar"), N_("minnesanteckningar"), N_("anteckningar"), N_("protokoll")),
    Product.HANDOVER: (N_("överlämning"), N_("överlämningsblad"), N_("avlösning")),
    Product.BLANK_CHECKLIST: (N_("tom checklista"), N_("checklista, blankett")),
    Product.BLANK_LOG: (N_("tom loggblankett"), N_("tom logg"), N_("loggblankett")),
}
"""What people call a product when they type its name, the one that is shown first."""

BLANK = frozenset((Product.BLANK_CHECKLIST, Product.BLANK_LOG))
"""The products that are filled in by hand: nothing of the case is in them."""


OF_A_ROOM = frozenset((Product.PICTURE, Product.MINUTES))
"""The products whose versions a room keeps and locks itself, whole, for all readers."""


@dataclass(frozen=True)
class Head:
    """What stands on every page, so that a loose sheet can be told from others.

    `version` is what people call it (`LB3`), `state` whether it is finalised. `marking` is the strictest of what is in
    it, `grounds` the grounds in law of that. `made_at` (UTC) is when it was made of the case, `mark` the control mark
    of the journal then.
    """

    case: str
    exercise: bool
    version: str
    state: str
    marking: Marking
    grounds: tuple[str, ...]
    made_at: datetime
    mark: str
    registry_number: str = ""
    change: str = ""


@dataclass(frozen=True)
class Subheading:
    """A heading inside a section."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A text, which may hold line breaks."""

    text: str


@dataclass(frozen=True)
class Items:
    """A list of texts, each with a number where they are `numbered`. `under` has the places, from 0, of those that tell
    more of the text before them."""

    texts: tuple[str, ...]
    numbered: bool = False
    under: tuple[int, ...] = ()

    @property
    def together(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each text with those under it."""
        found: list[tuple[str, tuple[str, ...]]] = []
        for place, text in enumerate(self.texts):
            if found and place in self.under:
                found[-1] = (found[-1][0], (*found[-1][1], text))
            else:
                found.append((text, ()))
        return tuple(found)


@dataclass(frozen=True)
class Fields:
    """What is called what."""

    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """Rows under headings. `widths` says how wide each column is in proportion to the others."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]

    @property
    def is_blank(self) -> bool:
        """Whether the rows are to be filled in by hand, and have to be high enough for that."""
        return not any(cell for row in self.rows for cell in row)


@dataclass(frozen=True)
class Entry:
    """What was noted: `lead` tells when and by whom. Cheaper to set than a row of a table, and a log may have a hundred
    thousand."""

    lead: str
    text: str


@dataclass(frozen=True)
class Tick:
    """A box to tick on paper, with what helps whoever does and room for a note. A `part` belongs to the box before."""

    text: str
    beside: tuple[str, ...] = ()
    part: bool = False


@dataclass(frozen=True)
class WriteHere:
    """Room to write something on paper."""

    label: str


Block: TypeAlias = Subheading | Paragraph | Items | Fields | Table | Entry | Tick | WriteHere


@dataclass(frozen=True)
class Section:
    """A part of a document. `key` is what a template calls it; `title` is empty where it needs none."""

    key: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Sheet:
    """The document as one table for programs: columns by name and heading, and rows of texts."""

    columns: Mapping[str, str]
    rows: Sequence[tuple[str, ...]]


@dataclass(frozen=True)
class Event:
    """A meeting as calendars know it: times are UTC, `uid` tells it from others, `sequence` which version it is.

    `title` is what stands in the calendar; one that was finalised before there was any has that of its document.
    """

    uid: str
    sequence: int
    cancelled: bool
    starts_at: datetime
    ends_at: datetime
    place: str
    description: str
    title: str = ""


@dataclass(frozen=True)
class Document:
    """What leaves the house: only what its readers may see is in it.

    `subject` is the record it is about (`LB3`), empty for one of its sort. `name` is what a file of it is called,
    without its end. `head` is None for a form to fill in by hand. `left_out` says in words what was left out and why.
    `language` is a two-letter code. `sheet` is None for what is no table, `event` for what is no meeting.
    """

    product: Product
    subject: str
    name: str
    title: str
    language: str
    head: Head | None
    sections: tuple[Section, ...]
    left_out: tuple[str, ...] = ()
    sheet: Sheet | None = None
    event: Event | None = None
