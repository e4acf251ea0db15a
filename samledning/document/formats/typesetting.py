"""A part of a document set as PDF: a process of its own, since what the library has set stays in memory until it ends.

PDF/UA-1 refuses a sign that no font has; such a sign is shown by its number instead. Runs as
`python -m samledning.document.formats.typesetting FOLDER`, where `document.json` and `document.typ` lie; leaves
`part.pdf`, and says how many pages it has. The only importer of typst.
"""

import json
import re
import sys
from datetime import datetime
from pathlib import Path

import typst

DATA = "document.json"
TEMPLATE = "document.typ"
RESULT = "part.pdf"
TRIES = 3

_WITHOUT_SIGN = re.compile(r'the text `"(.+?)"` could not be displayed', re.S)
_PAGES = re.compile(rb"/Type\s*/Pages.{0,200}?/Count (\d+)|/Count (\d+).{0,200}?/Type\s*/Pages", re.S)


def typeset(folder: Path) -> int:
    """Set the document in `folder`. Returns the number of pages. Raises typst's own error where it cannot be set."""
    source = folder / DATA
    made_at = datetime.fromisoformat(json.loads(source.read_bytes())["made_at"])
    for last in range(TRIES):
        try:
            compiler = typst.Compiler(folder / TEMPLATE, root=folder, ignore_system_fonts=True)
            found = compiler.compile(format="pdf", pdf_standards="ua-1", timestamp=made_at)
        except typst.TypstError as error:
            signs = set("".join(_WITHOUT_SIGN.findall(error.diagnostic)))
            if not signs or last == TRIES - 1:
                raise
            source.write_text(_without(source.read_text(encoding="utf-8"), signs), encoding="utf-8")
        else:
            assert isinstance(found, bytes)
            (folder / RESULT).write_bytes(found)
            return max(int(one or other) for one, other in _PAGES.findall(found))
    raise AssertionError


def _without(text: str, signs: set[str]) -> str:
    return "".join(f"‹{ord(sign):04X}›" if sign in signs and sign not in '"\\' else sign for sign in text)


def main() -> int:
    """Set what lies in the folder on the command line."""
    sys.stdout.write(f"{typeset(Path(sys.argv[1]))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
