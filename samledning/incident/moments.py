"""The moments of the shared process, read from the content that an organisation may edit."""

import tomllib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from samledning import i18n
from samledning.i18n import _
from samledning.paths import checklist_folders

FAULTS = (OSError, ValueError, KeyError, TypeError, AttributeError)
"""What a file that is not there, or not as it should be, may raise."""


@dataclass(frozen=True)
class Moments:
    """Key and Swedish name, as they are kept, of each moment in order; `fault` says why a file was left aside."""

    names: tuple[tuple[str, str], ...] = ()
    fault: str = ""


def read_moments(folders: Sequence[Path]) -> Moments:
    """The moments of the last folder that has a readable `moments.toml`.

    A faulty file is left aside, since nobody mends settings on a bad night; the sentence in `fault` says so.
    """
    fault = ""
    for folder in reversed(folders):
        path = folder / "moments.toml"
        if not path.is_file():
            continue
        try:
            return Moments(tuple((key, names[i18n.SOURCE]) for key, names in _in_file(path)), fault)
        except FAULTS as error:
            fault = _("{file} kan inte läsas och används inte: {reason}").format(file=path, reason=error)
    return Moments(fault=fault)


def in_force(name: str) -> str:
    """The name of a moment in the language in force, where it is one that the files give; else as people wrote it."""
    names = _known(checklist_folders()).get(name)
    return names.get(i18n.language(), name) if names else name


@lru_cache(maxsize=1)
def _known(folders: tuple[Path, ...]) -> dict[str, dict[str, str]]:
    """The names in each language of every moment in the files, by each of these names. Read once."""
    known: dict[str, dict[str, str]] = {}
    for folder in folders:
        with suppress(*FAULTS):  # told of where the file is put to use
            known |= {name: names for _key, names in _in_file(folder / "moments.toml") for name in names.values()}
    return known


def _in_file(path: Path) -> list[tuple[str, dict[str, str]]]:
    """Key and name by language of each moment in a file. Raises one of `FAULTS`."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    found = [
        (str(each["key"]), {str(code): str(name) for code, name in each["name"].items()}) for each in data["moment"]
    ]
    if missing := [key for key, names in found if i18n.SOURCE not in names]:
        raise KeyError(", ".join(missing))
    return found
