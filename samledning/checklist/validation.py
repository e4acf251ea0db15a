"""Tries what a file of lists holds: every fault is noted with its place, in words for whoever edits the file."""

import difflib
import re
from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeVar

from samledning import i18n
from samledning.checklist.places import Place
from samledning.checklist.rhythm import Rhythm, read_rhythm
from samledning.checklist.terms import (
    EVIDENCE_KEYS,
    Condition,
    ItemDefinition,
    ItemTexts,
    ListDefinition,
    ListKind,
    Tool,
    item_pattern,
)
from samledning.i18n import _
from samledning.incident.terms import Phase, Role

E = TypeVar("E", bound=StrEnum)

_LIST_ID = re.compile(r"[^\W\d_]{1,8}")
_DUE = re.compile(r"([+-])\s*(\d{1,4})\s*(min|h)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")

# The facts a condition may ask about, with the values each can have; None where it is a number.
_FACTS: Mapping[str, tuple[str | bool, ...] | None] = {
    "exercise": (True, False),
    "phase": tuple(phase.value for phase in Phase),
    "meeting_form": ("room", "phone", "rakel", "web"),
    "actor_count": None,
    "sensitive": (True, False),
}


class Faults:
    """What is wrong in one file, in the order it was found."""

    def __init__(self) -> None:
        self.found: list[tuple[Place, str]] = []

    def note(self, place: Place, what: str) -> None:
        self.found.append((place, what))


class Table:
    """A table of the file, read key by key. What is missing or wrong is noted, and an empty value stands in for it."""

    def __init__(self, values: object, place: Place, faults: Faults) -> None:
        self.place = place
        self._known: list[str] = []
        self._values: Mapping[str, Any] = values if isinstance(values, dict) else {}
        self._faults = faults
        if not isinstance(values, dict):
            faults.note(place, _("«{key}» ska vara en tabell.").format(key=_dotted(place)))
            self._faults = Faults()  # what follows from this fault is not told

    def __contains__(self, key: str) -> bool:
        self._known.append(key)
        return key in self._values

    def fault(self, key: str, what: str, **more: object) -> None:
        """Note `what` about the value of `key`, whose name it gets as `{key}`."""
        place = (*self.place, key)
        self._faults.note(place, what.format(key=_dotted(place), **more))

    def take(self, key: str) -> Any:
        """The value of `key` as it is, None where it is missing."""
        self._known.append(key)
        return self._values.get(key)

    def need(self, key: str) -> Any:
        """The value of `key`, noted where it is missing."""
        value = self.take(key)
        if value is None:
            self.fault(key, _("«{key}» saknas."))
        return value

    def text(self, key: str) -> str:
        """A text on one line."""
        value = self.need(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.fault(key, _("«{key}» ska vara en text."))
            return ""
        return self._on_one_line(key, value)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, which may be empty."""
        value = self.need(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self.fault(key, _("«{key}» ska vara en lista av texter."))
            return ()
        return tuple(self._on_one_line(key, each) for each in value)

    def whole_number(self, key: str) -> int:
        value = self.need(key)
        if value is not None and type(value) is not int:
            self.fault(key, _("«{key}» ska vara ett heltal."))
        return value if type(value) is int else 0

    def yes_or_no(self, key: str) -> bool:
        """True or false; false where the key is left out."""
        value = self.take(key)
        if value is not None and not isinstance(value, bool):
            self.fault(key, _("«{key}» ska vara true eller false."))
        return value is True

    def choice(self, key: str, choices: type[E]) -> E:
        """One of `choices`; the first of them stands in for a wrong one."""
        value = self.need(key)
        if isinstance(value, str) and value in set(choices):
            return choices(value)
        if value is not None:
            self.wrong_choice(key, value, choices)
        return next(iter(choices))

    def wrong_choice(self, key: str, value: object, choices: Iterable[object]) -> None:
        """Note that the value of `key` holds `value`, which is none of `choices`."""
        listed = ", ".join(_as_written(choice) for choice in choices)
        what = _("«{key}» kan inte vara «{value}»; välj bland {choices}.")
        self.fault(key, what, value=_as_written(value), choices=listed)

    def table(self, key: str) -> "Table":
        value = self.need(key)
        return Table({} if value is None else value, (*self.place, key), Faults() if value is None else self._faults)

    def tables(self, key: str) -> list["Table"]:
        """An array of tables with at least one in it."""
        value = self.need(key)
        if value is not None and (not isinstance(value, list) or not value):
            self.fault(key, _("«{key}» ska vara en följd av tabeller, minst en."))
        values = value if isinstance(value, list) else []
        return [Table(each, (*self.place, key, number), self._faults) for number, each in enumerate(values)]

    def finish(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._values:
            if key in self._known:
                continue
            if meant := difflib.get_close_matches(key, self._known, 1):
                self.fault(key, _("«{key}» är en okänd nyckel; menas «{meant}»?"), meant=meant[0])
            else:
                self.fault(key, _("«{key}» är en okänd nyckel."))

    def _on_one_line(self, key: str, value: str) -> str:
        text = " ".join(value.split())
        if not text:
            self.fault(key, _("«{key}» är tom."))
        elif _CONTROL.search(text):
            self.fault(key, _("«{key}» innehåller styrtecken som inte kan visas."))
        return text


def read_list(values: Mapping[str, Any], faults: Faults) -> ListDefinition:
    """The list that a whole file holds, without a version. It is worth something only if `faults` stays empty."""
    table = Table(values, (), faults)
    list_id, kind, order = table.text("id"), table.choice("kind", ListKind), table.whole_number("order")
    if list_id and not _LIST_ID.fullmatch(list_id):
        table.fault("id", _("«{key}» ska vara en till åtta bokstäver."))
    title, intro = table.table("title"), table.table("intro")
    languages = [language for language in i18n.LANGUAGES if language in title]
    if "title" in table and not languages:
        table.fault("title", _("«{key}» behöver «sv», «en» eller båda."))
    titles, intros = _by_language(title, languages), _by_language(intro, languages)
    items = tuple(_item(item, list_id, kind, languages) for item in table.tables("item"))
    table.finish()
    _try_ids(items, faults)
    return ListDefinition(list_id, kind, order, titles, intros, items, version="")


def _by_language(table: Table, languages: Collection[str]) -> dict[str, str]:
    texts = {language: table.text(language) for language in languages}
    _no_other_language(table, languages)
    table.finish()
    return texts


def _no_other_language(table: Table, languages: Collection[str]) -> None:
    """The title says which languages a list is in."""
    for language in i18n.LANGUAGES:
        if language not in languages and language in table:
            table.fault(language, _("«{key}» finns här, men listans titel finns inte på det språket."))


def _item(table: Table, list_id: str, kind: ListKind, languages: Collection[str]) -> ItemDefinition:
    item_id = table.text("id")
    if item_id and list_id and not re.fullmatch(item_pattern(list_id), item_id):
        what = _("«{key}» ska vara listans id, ett bindestreck och två siffror, som {example}.")
        table.fault("id", what, example=f"{list_id}-01")
    part_of = table.text("part_of") if "part_of" in table else ""
    show_if = _condition(table.table("show_if")) if "show_if" in table else None
    item = ItemDefinition(
        id=item_id,
        role=table.choice("role", Role),
        tool=table.choice("tool", Tool),
        evidence=_evidence(table),
        by_language={language: _texts(table.table(language), show_if) for language in languages},
        part_of=part_of,
        due=_due(table, kind),
        every=_every(table, kind),
        mandatory=table.yes_or_no("mandatory"),
        show_if=show_if,
    )
    _no_other_language(table, languages)
    table.finish()
    return item


def _texts(table: Table, show_if: Condition | None) -> ItemTexts:
    texts = ItemTexts(
        ask=table.text("ask"),
        why=table.text("why"),
        tips=table.texts("tips"),
        proof=table.text("proof"),
        because=table.text("because") if show_if or "because" in table else "",
    )
    if texts.because and not show_if:
        table.fault("because", _("«{key}» hör ihop med «show_if», som saknas."))
    table.finish()
    return texts


def _evidence(table: Table) -> tuple[str, ...]:
    keys = table.texts("evidence")
    for key in keys:
        if key not in EVIDENCE_KEYS:
            near = difflib.get_close_matches(key, sorted(EVIDENCE_KEYS), 3, 0.4) or sorted(EVIDENCE_KEYS)
            table.wrong_choice("evidence", key, near)
    return keys


def _due(table: Table, kind: ListKind) -> timedelta | None:
    if "due" not in table:
        return None
    text = table.text("due")
    match = _DUE.fullmatch(text)
    if kind in (ListKind.CONTINUOUS, ListKind.SELF):
        table.fault("due", _("«{key}» används inte i en lista av slaget «{kind}»."), kind=kind)
    elif text and not match:
        table.fault("due", _("«{key}» ska vara ett tecken, ett heltal och min eller h, som «+30 min»."))
    elif match and match[1] == "-" and kind is not ListKind.MEETING:
        table.fault("due", _("«{key}» får vara före start bara i en lista av slaget «meeting»."))
    elif match:
        amount = timedelta(minutes=int(match[2])) if match[3] == "min" else timedelta(hours=int(match[2]))
        return -amount if match[1] == "-" else amount
    return None


def _every(table: Table, kind: ListKind) -> dict[Phase, Rhythm]:
    if "every" not in table:
        return {}
    if kind is not ListKind.CONTINUOUS:
        table.fault("every", _("«{key}» används bara i en lista av slaget «continuous»."))
        return {}
    phases, found = table.table("every"), {}
    for phase in Phase:
        if phase in phases:
            if rhythm := read_rhythm(phases.text(phase)):
                found[phase] = rhythm
            else:
                phases.fault(phase, _("«{key}» ska vara som «90 min», «2 h» eller «08.00 16.00», högst en vecka."))
    phases.finish()
    return found


def _condition(table: Table) -> Condition:
    fact = table.text("fact")
    if fact and fact not in _FACTS:
        table.wrong_choice("fact", fact, _FACTS)
    if fact not in _FACTS:
        return Condition(fact)
    possible = _FACTS[fact]
    if possible is None:
        condition = Condition(fact, at_least=table.whole_number("at_least"))
    else:
        condition = Condition(fact, values=_values(table, possible))
    table.finish()
    return condition


def _values(table: Table, possible: tuple[str | bool, ...]) -> tuple[str | bool, ...]:
    values = table.need("is")
    if values is not None and (not isinstance(values, list) or not values):
        table.fault("is", _("«{key}» ska vara en lista med minst ett värde."))
        return ()
    for value in values or ():
        if not any(value is each or (value == each and isinstance(value, str)) for each in possible):
            table.wrong_choice("is", value, possible)
    return tuple(values or ())


def _try_ids(items: tuple[ItemDefinition, ...], faults: Faults) -> None:
    """Ids are each used once, and a part belongs to an item before it that is not a part itself."""
    wholes: set[str] = set()
    seen: set[str] = set()
    for number, item in enumerate(items):
        if item.id and item.id in seen:
            faults.note(("item", number, "id"), _("Punkten {item} finns redan i listan.").format(item=item.id))
        if item.part_of and item.part_of not in wholes:
            what = _("«part_of» ska vara en punkt tidigare i listan som inte själv är en del; «{id}» är inte det.")
            faults.note(("item", number, "part_of"), what.format(id=item.part_of))
        seen.add(item.id)
        if not item.part_of:
            wholes.add(item.id)


def _as_written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _dotted(place: Place) -> str:
    """The name of a value as the file has it, counted from its item where it is in one."""
    inside = place[2:] if len(place) > 2 and place[0] == "item" else place
    return ".".join(str(key) for key in inside if isinstance(key, str))
