"""Reads the lists that an organisation may edit. A broken file is refused, with place and fault; the rest loads."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from samledning.checklist.places import Place, Places
from samledning.checklist.terms import Library, ListDefinition, Refusal
from samledning.checklist.validation import Faults, read_list
from samledning.i18n import _
from samledning.store.canonical import canonical, sha256

NOT_LISTS = frozenset(("moments.toml", "functions.toml", "protected.toml", "meetings.toml"))
_VERSION_LENGTH = 12
_SYNTAX_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_library(folders: Sequence[Path]) -> Library:
    """Every list in `folders`, by order; one in a later folder takes the place of one with the same id before it.

    A folder that does not exist is an empty one. Where a file is refused, an earlier folder's list stays in force.
    """
    lists: dict[str, ListDefinition] = {}
    refusals: list[Refusal] = []
    for folder in folders:
        own: dict[str, Path] = {}
        for file in sorted(folder.glob("*.toml")):
            if file.name.casefold() in NOT_LISTS or file.name.startswith("."):
                continue
            outcome = read_file(file)
            if isinstance(outcome, ListDefinition) and outcome.id in own:
                other = own[outcome.id].name
                what = _("Listan {id} finns redan i {other}.").format(id=outcome.id, other=other)
                outcome = (Refusal(file, 1, what),)
            if isinstance(outcome, ListDefinition):
                own[outcome.id] = file
                lists[outcome.id] = outcome
            else:
                refusals.extend(outcome)
    return Library(tuple(sorted(lists.values(), key=lambda each: (each.order, each.id))), tuple(refusals))


def read_file(file: Path) -> ListDefinition | tuple[Refusal, ...]:
    """The list that one file defines, or all that is wrong with it, by line."""
    try:
        text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        values = tomllib.loads(text)
    except OSError:
        return (Refusal(file, 1, _("Filen går inte att läsa.")),)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return (Refusal(file, line, _("Filen är inte sparad som UTF-8.")),)
    except tomllib.TOMLDecodeError as error:
        return (_syntax_refusal(file, text, str(error)),)
    except (ValueError, RecursionError):  # a number without end, tables in tables without end
        return (Refusal(file, 1, _("Ett värde i filen går inte att tolka.")),)
    faults = Faults()
    definition = read_list(values, faults)
    if not faults.found:
        return replace(definition, version=sha256(canonical(values))[:_VERSION_LENGTH])
    places = Places(text)
    refusals = (Refusal(file, places.line(place), _owner(values, place) + what) for place, what in faults.found)
    return tuple(sorted(refusals, key=lambda refusal: refusal.line))


def _syntax_refusal(file: Path, text: str, message: str) -> Refusal:
    """The parser's own message, which is English, as a line and a sentence."""
    place = _SYNTAX_PLACE.search(message)
    if not place:  # "at end of document"
        last = text.rstrip("\n").count("\n") + 1
        return Refusal(file, last, _("Filen tar slut mitt i något; ett citattecken eller en parentes saknas."))
    line, column = int(place[1]), place[2]
    if "overwrite" in message or "twice" in message or "mutate" in message:
        return Refusal(file, line, _("Samma nyckel eller rubrik finns redan tidigare i filen."))
    what = _("Raden följer inte formatet TOML vid tecken {column}; se efter citattecken, likhetstecken och parenteser.")
    return Refusal(file, line, what.format(column=column))


def _owner(values: dict[str, Any], place: Place) -> str:
    """Which item a fault is in, empty for one that concerns the whole list."""
    match place:
        case ("item", int(index), *_rest):
            item = values["item"][index]
            known = item.get("id") if isinstance(item, dict) else None
            name = known if isinstance(known, str) and known else _("punkt nummer {n}").format(n=index + 1)
            return f"{name}: "
    return ""
