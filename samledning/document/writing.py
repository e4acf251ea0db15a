"""A document as a file: whole or not at all."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from samledning.document.formats import data, markdown, page, sheet, text
from samledning.document.progress import Progress, silent
from samledning.document.rules import refuse_pair
from samledning.document.terms import Document, Format
from samledning.errors import CannotWrite, Problem
from samledning.i18n import _, speaking
from samledning.store.files import make_private_file

PIECES: dict[Format, Callable[[Document], Iterator[str]]] = {
    Format.TEXT: text.pieces,
    Format.MARKDOWN: markdown.pieces,
    Format.HTML: page.pieces,
    Format.TABLE: sheet.pieces,
    Format.DATA: data.pieces,
}
EVERY = 2000
"""After how many pieces one is told how far it has come."""


def as_text(document: Document, form: Format = Format.TEXT) -> str:
    """The document in a format that is text. Raises a `Problem` for one it cannot be written in."""
    refuse_pair(document.product, form)
    with speaking(document.language):
        return "".join(PIECES[form](document))


def write(
    document: Document,
    form: Format,
    path: Path,
    *,
    templates: Path,
    replace: bool = False,
    progress: Progress = silent,
) -> None:
    """Write the document to `path`, readable by its owner only. `templates` is the folder of an organisation's own.

    Raises a `Problem` in words; `path` is then as it was before. `progress` may raise to stop the work.
    """
    refuse_pair(document.product, form)
    with speaking(document.language), whole_file(path, replace=replace) as work:
        if form is Format.PDF:
            from samledning.document.formats import portable

            portable.write(document, work, progress)
        elif form is Format.WORD:
            from samledning.document.formats import word

            word.write(document, work, templates)
        elif form is Format.CALENDAR:
            from samledning.document.formats import calendar

            work.write_bytes(calendar.written(document))
        else:
            _write_text(PIECES[form](document), work, progress, _steps(document))


def write_in_folder(document: Document, form: Format, path: Path, *, templates: Path, progress: Progress) -> None:
    """The same in a folder that is made where it is missing, readable by its owner only."""
    make_folder(path.parent)
    write(document, form, path, templates=templates, progress=progress)


def make_folder(folder: Path) -> None:
    """Make a folder where it is missing, for its owner only. Raises a `Problem` where that is not possible."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise _cannot_write(folder, error) from error


@contextmanager
def whole_file(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """A name beside `path` to write to; `path` has it once the block ends well. Raises a `Problem`."""
    if path.exists() and not replace:
        raise Problem(_("Filen {file} finns redan och skrivs inte över.").format(file=path))
    if not path.absolute().parent.is_dir():
        raise Problem(_("Mappen {folder} finns inte.").format(folder=path.absolute().parent))
    work = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        make_private_file(work)
        yield work
        work.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        work.unlink(missing_ok=True)


def _write_text(pieces: Iterator[str], work: Path, progress: Progress, steps: int) -> None:
    with work.open("w", encoding="utf-8", newline="") as file:
        for done, piece in enumerate(pieces):
            file.write(piece)
            if done % EVERY == 0:
                progress(min(done, steps), steps)
    progress(steps, steps)


def _steps(document: Document) -> int:
    return sum(len(section.blocks) for section in document.sections) + 1


def _cannot_write(path: Path, error: OSError) -> CannotWrite:
    reason = error.strerror or str(error)
    return CannotWrite(_("Filen {file} kan inte skrivas: {reason}.").format(file=path, reason=reason))
