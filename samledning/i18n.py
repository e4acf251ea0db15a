"""The language of the screen: Swedish in the source, other languages from a catalogue.

A leaf: imports nothing of ours. The language is set once, by the entry point, before anything that shows
text is imported; a text marked with `N_` at module level is translated where it is shown.
"""

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

LANGUAGES = ("sv", "en")
SOURCE = "sv"

_FOLDER = Path(__file__).parent / "locale"
_catalogue: gettext.NullTranslations = gettext.NullTranslations()
_language = SOURCE
_meanwhile: ContextVar[tuple[str, gettext.NullTranslations] | None] = ContextVar("meanwhile", default=None)


def setup(language: str) -> None:
    """Show texts in `language` from now on; one that is not in `LANGUAGES` falls back to Swedish."""
    global _catalogue, _language  # noqa: PLW0603  (the one setting that every text needs, set once at start)
    _language = language if language in LANGUAGES else SOURCE
    _catalogue = _catalogue_of(_language)
    # The command-line library asks the standard gettext domain; its own English is translated there.
    os.environ["LANGUAGE"] = _language
    gettext.bindtextdomain("messages", _FOLDER)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Texts in `language` inside the block, such as for a document that was finalised in it; this thread alone."""
    before = _meanwhile.set((language, _catalogue_of(language)) if language in LANGUAGES else None)
    try:
        yield
    finally:
        _meanwhile.reset(before)


def language() -> str:
    """The language in force, as a two-letter code."""
    meanwhile = _meanwhile.get()
    return meanwhile[0] if meanwhile else _language


def in_every_language(text: str) -> tuple[str, ...]:
    """`text`, which is Swedish and marked with `N_`, in each language there is: to recognise it in a file."""
    return tuple(_catalogue_of(each).gettext(text) for each in LANGUAGES)


def _(text: str) -> str:
    """`text` in the language in force."""
    return _in_force().gettext(text) if text else ""


def ngettext(one: str, many: str, count: int) -> str:
    """The form of a text that fits `count`; the caller formats the number in."""
    return _in_force().ngettext(one, many, count)


def pgettext(context: str, text: str) -> str:
    """`text` in the language in force, where a short word means different things in different places."""
    return _in_force().pgettext(context, text)


def N_(text: str) -> str:  # noqa: N802  (the name that catalogue tools know)
    """Mark `text` for the catalogue without translating it yet."""
    return text


def _in_force() -> gettext.NullTranslations:
    meanwhile = _meanwhile.get()
    return meanwhile[1] if meanwhile else _catalogue


@cache
def _catalogue_of(language: str) -> gettext.NullTranslations:
    return gettext.translation("samledning", _FOLDER, languages=[language], fallback=True)
