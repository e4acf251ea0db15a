"""A case read out of its file, which may come from anyone: it is not trusted, and nothing is unpacked to disk."""

import hashlib
import json
import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from samledning.document.bundle import CASE, MANIFEST, SUMS
from samledning.document.progress import Progress, silent
from samledning.errors import Unusable
from samledning.i18n import _

MOST_FILES = 10_000
MOST_BYTES = 1 << 30
MOST_OF_ITS_SIZE = 300
SMALL = 1 << 16
"""A file that says it grows more than so many times is a bomb, one as small as this counted as this large; a log of the
same line over and over grows a hundred times."""

_BROKEN = (
    *(zipfile.BadZipFile, OSError, EOFError, RuntimeError),  # also what asks for a password or packs in a way unknown
    *(ValueError, KeyError, TypeError, AttributeError, zlib.error),
)
_NAME = re.compile(r"(?:[a-z]+/)?[A-Za-z0-9_-]+(?:\.[a-z0-9]+)?")


@dataclass(frozen=True)
class Bundle:
    """What a case file holds; `digest` is that of the case, `mark` the control mark of the journal it came from."""

    content: dict[str, Any]
    name: str
    digest: str
    mark: str

    @property
    def records(self) -> int:
        """How many records it holds, those of the register too."""
        found: list[Any] = [self.content.get(name) for name in ("tables", "register")]
        return sum(len(rows) for each in found if isinstance(each, dict) for rows in each.values())


def read_bundle(path: Path, progress: Progress = silent) -> Bundle:
    """The case in the file. Raises `Unusable` with what is wrong with it; `progress` may raise to stop."""
    try:
        with zipfile.ZipFile(path) as bundle:
            names = _names(bundle, path)
            manifest = json.loads(_read(bundle, MANIFEST, path))
            files = manifest["files"]
            if set(files) != set(names) - {MANIFEST, SUMS}:
                raise Unusable(_("Filerna i {file} är inte de som står i dess förteckning.").format(file=path.name))
            case = b""
            for place, name in enumerate(files):
                progress(place, len(files))
                raw = _read(bundle, name, path)
                if hashlib.sha256(raw).hexdigest() != files[name]:
                    raise Unusable(_("{name} i {file} har ändrats.").format(name=name, file=path.name))
                case = raw if name == CASE else case
            content = dict(json.loads(case))
            return Bundle(content, str(manifest["name"]), str(manifest["case_digest"]), str(manifest["journal_mark"]))
    except _BROKEN as error:
        raise Unusable(_("Filen {file} är inget helt paket från Samledning.").format(file=path.name)) from error


def _names(bundle: zipfile.ZipFile, path: Path) -> list[str]:
    """The names of the files. Raises `Unusable` for a name, a number or a size that no file of ours has."""
    infos = bundle.infolist()
    names = [info.filename for info in infos]
    hostile = [name for name in names if not _NAME.fullmatch(name)]
    if hostile or len(set(map(str.casefold, names))) != len(names):
        raise Unusable(_("Filen {file} har ett otillåtet filnamn och läses inte.").format(file=path.name))
    if len(infos) > MOST_FILES or any(map(_is_bomb, infos)):
        raise Unusable(_("Filen {file} växer orimligt när den packas upp och läses inte.").format(file=path.name))
    return names


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    most = min(MOST_BYTES, MOST_OF_ITS_SIZE * max(info.compress_size, SMALL))
    return info.file_size > most


def _read(bundle: zipfile.ZipFile, name: str, path: Path) -> bytes:
    """A file, as far as it says it goes: what its head says may be a lie."""
    size = bundle.getinfo(name).file_size
    with bundle.open(name) as file:
        raw = file.read(size + 1)
    if len(raw) > size:
        raise Unusable(_("Filen {file} växer orimligt när den packas upp och läses inte.").format(file=path.name))
    return raw
