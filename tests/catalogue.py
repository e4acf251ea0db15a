"""The catalogues of translations, kept in step with the program.

    python tests/catalogue.py update    put new texts in, take unused ones out, compile
    python tests/catalogue.py check     say what is missing, unused or out of date

Swedish is the source language and stands in the program. English is in `locale/en/LC_MESSAGES/samledning.po`. What the
command library says in English is translated in `locale/sv/LC_MESSAGES/messages.po`, which is kept by hand.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parent.parent / "samledning"
LOCALE = PACKAGE / "locale"
ENGLISH = LOCALE / "en" / "LC_MESSAGES" / "samledning.po"
LIBRARY = LOCALE / "sv" / "LC_MESSAGES" / "messages.po"
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")

Key: TypeAlias = tuple[str, str]
"""The context, empty for none, and the text; of a text with a plural, its singular."""


class Timeless(Catalog):
    """A catalogue whose header says nothing that differs from one run to the next."""

    header_comment = "# The texts of Samledning in English. Kept by `python tests/catalogue.py update`."
    mime_headers = (
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", "nplurals=2; plural=(n != 1);"),
    )


def texts_of_program(package: Path = PACKAGE) -> dict[Key, Message]:
    """Every text that the program shows, without translation."""
    found: dict[Key, Message] = {}
    rows = extract_from_dir(package, method_map=[("**.py", "python")], keywords=KEYWORDS)
    for _file, _line, text, _comments, context in rows:
        message = Message(text, context=context)
        known = found.setdefault(key_of(message), message)
        if isinstance(text, tuple) and not isinstance(known.id, tuple):
            found[key_of(message)] = message
    return found


def read(path: Path) -> dict[Key, Message]:
    """The texts of a catalogue, with their translations."""
    if not path.exists():
        return {}
    with path.open("rb") as file:
        return {key_of(message): message for message in read_po(file) if message.id}


def key_of(message: Message) -> Key:
    return message.context or "", forms(message.id)[0]


def forms(text: str | Sequence[str] | None) -> list[str]:
    """The singular and the plural, or the one form there is."""
    return [text] if isinstance(text, str) else list(text or ())


def merged(wanted: dict[Key, Message], translated: dict[Key, Message]) -> Timeless:
    """A catalogue of what is wanted, with the translations there are."""
    catalogue = Timeless(fuzzy=False)
    for key, message in sorted(wanted.items()):
        known = translated.get(key)
        same_form = known is not None and isinstance(known.id, tuple) == isinstance(message.id, tuple)
        catalogue.add(message.id, known.string if known and same_form else None, context=message.context)
    return catalogue


def compiled(path: Path) -> bytes:
    """What the compiled form of a catalogue has to be."""
    catalogue = Timeless(fuzzy=False)
    for message in read(path).values():
        catalogue.add(message.id, message.string, context=message.context, flags=message.flags)
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def written(catalogue: Timeless) -> bytes:
    """The catalogue as a file."""
    buffer = BytesIO()
    write_po(buffer, catalogue, no_location=True, sort_output=True, width=0)
    return buffer.getvalue()


def faults() -> Iterator[str]:
    """All that is wrong with the catalogues, a sentence each."""
    wanted, translated = texts_of_program(), read(ENGLISH)
    yield from (f"missing in {ENGLISH.name}: {key[1]!r}" for key in wanted.keys() - translated.keys())
    yield from (f"unused in {ENGLISH.name}: {key[1]!r}" for key in translated.keys() - wanted.keys())
    for path in (ENGLISH, LIBRARY):
        for message in read(path).values():
            yield from (f"{fault} in {path.name}: {message.id!r}" for fault in faults_of(message))
        target = path.with_suffix(".mo")
        if not target.exists() or target.read_bytes() != compiled(path):
            yield f"{target.name} is not the compiled {path.name}: run `python tests/catalogue.py update`"


def faults_of(message: Message) -> Iterator[str]:
    """What is wrong with one translation."""
    originals, translations = forms(message.id), forms(message.string)
    if message.fuzzy:
        yield "fuzzy"
    if not translations or not all(translations):
        yield "untranslated"
        return
    if len(translations) != len(originals):
        yield "wrong number of forms"
        return
    for original, translation in zip(originals, translations, strict=True):
        if sorted(_PLACEHOLDER.findall(original)) != sorted(_PLACEHOLDER.findall(translation)):
            yield f"other placeholders than {original!r}"


def update() -> Iterator[str]:
    """Bring both catalogues up to date. Yields what someone has to look at."""
    wanted, translated = texts_of_program(), read(ENGLISH)
    for key in sorted(translated.keys() - wanted.keys()):
        yield f"dropped: {key[1]!r} = {translated[key].string!r}"
    ENGLISH.parent.mkdir(parents=True, exist_ok=True)
    ENGLISH.write_bytes(written(merged(wanted, translated)))
    for path in (ENGLISH, LIBRARY):
        path.with_suffix(".mo").write_bytes(compiled(path))
    yield from faults()


def main(arguments: list[str]) -> int:
    """Run `update` or `check`. Returns 1 where something is wrong."""
    if arguments not in (["update"], ["check"]):
        sys.stderr.write(__doc__ or "")
        return 2
    if arguments == ["update"]:
        sys.stdout.writelines(f"{line}\n" for line in update())
    found = sorted(faults())
    if arguments == ["check"]:
        sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
