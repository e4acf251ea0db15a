"""A checklist as a blank form: for paper, when the power or the computer is gone."""

import html
import textwrap

from samledning import i18n
from samledning.checklist.views import ItemView, ListView
from samledning.i18n import _
from samledning.incident.terms import ROLE_LABELS
from samledning.terminal import plain

WIDTH = 78
BOX = "☐"
LINE = "_" * 40

_STYLE = (
    "body{font:12pt/1.4 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}"
    "ol{list-style:none;padding:0}li{break-inside:avoid;margin:0 0 1em}"
    ".part{margin-left:2em}.why{color:#333;font-size:.9em;margin:.2em 0 0 1.8em}"
    ".note{border-bottom:1px solid #333;height:1.6em;margin-left:1.8em}"
)


def as_text(blank: ListView) -> str:
    """The form as lines of at most 78 characters."""
    lines = [plain(blank.title).upper(), "", *_wrapped(blank.intro, ""), ""]
    lines += [f"{label}: {LINE}" for label in _head()]
    for item in blank.items:
        indent = "    " if item.part_of else ""
        lines += ["", *_wrapped(f"{BOX} {item.id}  {item.ask}", indent, hanging=2)]
        lines += [each for text in _beside(item) for each in _wrapped(text, indent + "  ")]
        lines.append(f"{indent}  {_note()}: {LINE}")
    return "\n".join(lines)


def as_html(blank: ListView) -> str:
    """The form as a page that prints well and reads well aloud."""
    title = html.escape(plain(blank.title))
    items = "\n".join(_html_item(item) for item in blank.items)
    head = "\n".join(f"<p>{html.escape(label)}: {LINE}</p>" for label in _head())
    return (
        f'<!doctype html>\n<html lang="{i18n.language()}">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{_safe(blank.intro)}</p>\n"
        f"{head}\n<ol>\n{items}\n</ol>\n</main>\n</body>\n</html>"
    )


def _html_item(item: ItemView) -> str:
    kind = ' class="part"' if item.part_of else ""
    beside = "".join(f'<p class="why">{_safe(text)}</p>' for text in _beside(item))
    ask = f'<span aria-hidden="true">{BOX}</span> <b>{_safe(item.id)}</b> {_safe(item.ask)}'
    return f'<li{kind}>{ask}{beside}<p class="note">{html.escape(_note())}:</p></li>'


def _head() -> tuple[str, ...]:
    return (_("Händelse"), _("Datum och tid"), _("Ifylld av"))


def _note() -> str:
    return _("Anteckning")


def _beside(item: ItemView) -> list[str]:
    """What helps whoever fills in an item."""
    return [
        *([_("Gäller om: {condition}").format(condition=item.because)] if item.because else []),
        *([_("Görs av: {role}").format(role=_(ROLE_LABELS[item.role]))] if item.role else []),
        *([item.why] if item.why else []),
        *([_("Klart när: {proof}").format(proof=item.proof)] if item.proof else []),
    ]


def _safe(text: str) -> str:
    return html.escape(plain(text))


def _wrapped(text: str, indent: str, hanging: int = 0) -> list[str]:
    return textwrap.wrap(plain(text), WIDTH, initial_indent=indent, subsequent_indent=indent + " " * hanging)
