"""The moments of the shared process, read from the content that an organisation may edit."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samledning import i18n
from samledning.i18n import _


@dataclass(frozen=True)
class Moments:
    """Key and name, in the language in force, of each moment in order; `fault` says why a file was left aside."""

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
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            return Moments(tuple((str(each["key"]), _name(each["name"])) for each in data["moment"]), fault)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            fault = _("{file} kan inte läsas och används inte: {reason}").format(file=path, reason=error)
    return Moments(fault=fault)


def _name(names: dict[str, str]) -> str:
    return str(names.get(i18n.language()) or names[i18n.SOURCE])
