"""The vital functions that a report can judge, read from the content that an organisation may edit."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samledning import i18n
from samledning.i18n import _

FILE = "functions.toml"


@dataclass(frozen=True)
class Functions:
    """Key and name, in the language in force, of each vital function in order.

    `fault` says why a file was left aside.
    """

    names: tuple[tuple[str, str], ...] = ()
    fault: str = ""

    def name(self, key: str) -> str:
        """What a function is called; its key where the file does not have it any more."""
        return dict(self.names).get(key, key)


def read_functions(folders: Sequence[Path]) -> Functions:
    """The functions of the last folder that has a readable file of them.

    A faulty file is left aside, since nobody mends settings on a bad night; the sentence in `fault` says so.
    """
    fault = ""
    for folder in reversed(folders):
        path = folder / FILE
        if not path.is_file():
            continue
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            return Functions(tuple((str(each["key"]), _name(each["name"])) for each in data["function"]), fault)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            fault = _("{file} kan inte läsas och används inte: {reason}").format(file=path, reason=error)
    return Functions(fault=fault)


def _name(names: dict[str, str]) -> str:
    return str(names.get(i18n.language()) or names[i18n.SOURCE])
