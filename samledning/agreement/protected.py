"""What a target picture may protect first, read from the content that an organisation may edit."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samledning import i18n
from samledning.i18n import _

FILE = "protected.toml"


@dataclass(frozen=True)
class Protected:
    """The values to choose among, in the language in force and in the order of the file; `fault` says why a file was
    left aside. A target picture keeps what was chosen in words."""

    names: tuple[str, ...] = ()
    fault: str = ""


def read_protected(folders: Sequence[Path]) -> Protected:
    """The values of the last folder that has a readable `protected.toml`.

    A faulty file is left aside, since nobody mends settings on a bad night; the sentence in `fault` says so.
    """
    fault = ""
    for folder in reversed(folders):
        path = folder / FILE
        if not path.is_file():
            continue
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            return Protected(tuple(_name(each) for each in data["value"]), fault)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            fault = _("{file} kan inte läsas och används inte: {reason}").format(file=path, reason=error)
    return Protected(fault=fault)


def _name(names: dict[str, str]) -> str:
    return str(names.get(i18n.language()) or names[i18n.SOURCE])
