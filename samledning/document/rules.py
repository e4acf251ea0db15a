"""What every format of a document has in common: what may be made, what stands on each page. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from samledning import clock
from samledning.document.terms import (
    BLANK,
    FORMAT_LABELS,
    OF_A_TABLE,
    PRODUCT_LABELS,
    PRODUCT_NAMES,
    Document,
    Fields,
    Format,
    Head,
    Paragraph,
    Product,
    Section,
    Table,
)
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.release.views import LockedView
from samledning.terminal import plain

T = TypeVar("T")

LEFT_OUT = "left_out"
"""What the section about what was left out is called in templates."""

LEAST_OF_A_NAME = 3
"""A part of a product's name that is shorter is not looked for."""

_FORBIDDEN = re.compile("[\ufffe\uffff]")  # what no XML may hold, beside what `plain` replaces


def formats_of(product: Product) -> tuple[Format, ...]:
    """How a product can be written down."""
    return tuple(
        each
        for each in Format
        if (product not in BLANK or each not in OF_A_TABLE)
        and (product is Product.INVITATION or each is not Format.CALENDAR)
    )


def refuse_pair(product: Product, form: Format) -> None:
    """Raise a `Problem` where the product cannot be written down so."""
    if form not in formats_of(product):
        known = ", ".join(formats_of(product))
        raise Problem(
            _("{product} kan inte skrivas som {format}; välj {known}.").format(
                product=_(PRODUCT_LABELS[product]).capitalize(), format=_(FORMAT_LABELS[form]), known=known
            )
        )


def kind_of(product: Product, subject: str) -> str:
    """What a document is called among the locked versions."""
    return f"{product}:{subject}" if subject else product.value


def product_of(kind: str) -> Product:
    """The product that is called so among the locked versions."""
    return Product(kind.partition(":")[0])


def products_named(written: str) -> tuple[Product, ...]:
    """The products that people may mean by a name, in Swedish or the language in force: the one that has it as its code
    or among its names, else each that has it as a part of one."""
    key = _folded(written)
    names = {each: {_folded(name) for name in (each, *told, *map(_, told))} for each, told in PRODUCT_NAMES.items()}
    found = tuple(each for each, known in names.items() if key in known)
    if found or len(key) < LEAST_OF_A_NAME:
        return found
    return tuple(each for each, known in names.items() if any(key in name for name in known))


def _folded(name: str) -> str:
    """A name as it is compared: a hyphen stands for a blank, so that it needs no quotes."""
    return " ".join(name.replace("-", " ").replace(",", " ").casefold().split())


def is_acknowledged(version: LockedView) -> bool:
    """Whether it is a sheet that somebody took over with: what is kept of that is the text that was read."""
    return version.kind == Product.HANDOVER and not version.label.startswith(f"{Product.HANDOVER}/")


def head_fields(document: Document) -> tuple[tuple[str, str], ...]:
    """What is told of a document before its first section."""
    head = document.head
    if head is None:
        return ()
    found = (
        (_("Händelse"), head.case),
        (_("Version") if head.version else _("Status"), ", ".join(filter(None, (head.version, head.state)))),
        (_("Diarienummer"), head.registry_number),
        (_("Ändring"), head.change),
        (_("Märkning"), marking_words(head)),
        (_("Framställd"), clock.date_hhmm(head.made_at)),
        (_("Kontrollmärke"), head.mark),
    )
    return tuple((label, value) for label, value in found if value)


def whose(document: Document) -> tuple[str, ...]:
    """Of which case a page is, and which version."""
    head = document.head
    return tuple(filter(None, (head.case, head.version, head.state))) if head else (document.title,)


def running(document: Document) -> tuple[str, str]:
    """What stands at the top and at the bottom of every page, each on one line."""
    head = document.head
    if head is None:
        return document.title, ""
    top = (*((_("ÖVNING"),) if head.exercise else ()), *whose(document))
    mark = _("kontrollmärke {mark}").format(mark=head.mark)
    bottom = (_("Märkning: {marking}").format(marking=marking_words(head)), clock.date_hhmm(head.made_at))
    return " · ".join(top), " · ".join((*bottom, mark) if head.mark else bottom)


def marking_words(head: Head) -> str:
    """The marking of a document, with the grounds in law."""
    word = _(MARKING_LABELS[head.marking])
    return f"{word} ({', '.join(head.grounds)})" if head.grounds else word


def stricter(marking: Marking) -> str:
    """The marking in words where it is stricter than for all who take part, else nothing."""
    return "" if marking in (Marking.OPEN, Marking.PARTICIPANTS) else _(MARKING_LABELS[marking])


def marked(text: str, marking: Marking) -> str:
    """A text on one line, with its marking after it where that is stricter than for all who take part."""
    line, mark = " ".join(text.split()), stricter(marking)
    return f"{line} [{mark}]" if mark else line


def all_sections(document: Document) -> tuple[Section, ...]:
    """The sections that have something in them, then what was left out."""
    shown = tuple(section for section in document.sections if section.blocks)
    if not document.left_out:
        return shown
    told = Paragraph(
        _("För den här läsekretsen är följande utelämnat: {what}.").format(what="; ".join(document.left_out))
    )
    return (*shown, Section(LEFT_OUT, _("Utelämnat"), (told,)))


def given(*pairs: tuple[str, str]) -> Fields:
    """The pairs of label and value that have a value."""
    return Fields(tuple((label, value) for label, value in pairs if value))


def table(columns: Sequence[tuple[str, int]], rows: Iterable[tuple[str, ...]]) -> Table:
    """The rows under their headings, each with how wide its column is; a column that nothing stands in is left out."""
    shown = tuple(rows)
    kept = [place for place in range(len(columns)) if any(row[place] for row in shown)]
    return Table(
        tuple(columns[place][0] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in shown),
        tuple(columns[place][1] for place in kept),
    )


def file_name(document: Document, form: Format) -> str:
    """What a file with the document is called when nobody says otherwise."""
    return f"{document.name}.{form}"


def safe_name(*parts: str) -> str:
    """The parts as a file name that every system takes: small letters of ASCII, digits and hyphens."""
    text = unicodedata.normalize("NFKD", "-".join(parts)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:80] or "dokument"


def tidy(value: T) -> T:
    """A document, or a part of it, whose texts every format can hold: what would act on a reader is shown instead."""
    return _tidied(value)  # type: ignore[no-any-return]


def _tidied(value: Any) -> Any:
    if isinstance(value, str):
        return value if type(value) is not str or value.isprintable() else "\n".join(_lines(value))
    if isinstance(value, tuple | list):
        return tuple(map(_tidied, value))
    if is_dataclass(value) and not isinstance(value, type):
        changed = {each.name: _tidied(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **changed)
    if isinstance(value, dict):
        return {name: _tidied(inner) for name, inner in value.items()}
    return value


def _lines(text: str) -> Iterator[str]:
    for line in text.replace("\r\n", "\n").split("\n"):
        yield _FORBIDDEN.sub("\ufffd", plain(line))
