"""How a record of the analysis is changed: what was typed is tidied and checked, then merged with what others did."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from samledning.actor.tables import Actor
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.store.merge import merge
from samledning.store.record import Record, Strikable
from samledning.store.unit import WriteUnit


def tidy(values: Mapping[str, object]) -> dict[str, Any]:
    """What a form gives, as columns hold it: no blanks around texts, lists for several."""
    return {name: _tidy(value) for name, value in values.items()}


def _tidy(value: object) -> object:
    if isinstance(value, str) and type(value) is str:
        return value.strip()
    return list(value) if isinstance(value, tuple | frozenset | set) else value


def changed(base: Mapping[str, object], mine: Mapping[str, object]) -> dict[str, Any]:
    """What differs in `mine` from `base`, tidied."""
    tidied = tidy(base)
    return {name: value for name, value in tidy(mine).items() if value != tidied[name]}


def change(
    row: Record, base: Mapping[str, object], mine: Mapping[str, object], check: Callable[[dict[str, Any]], None]
) -> bool:
    """Set what was changed from `base` to `mine`, once `check` has seen the whole row as it will be.

    Returns whether there was anything to change. Raises `Clash` as `merge` does, a `Problem` for what cannot be kept.
    """
    wanted = changed(base, mine)
    if not wanted:
        return False
    after = {**row.model_dump(), **wanted}
    check(after)
    try:
        # A table does not check what is set in it, so the values go through its model first.
        sound = type(row).model_validate(after)
    except ValidationError as error:
        fields = ", ".join(str(fault["loc"][0]) for fault in error.errors() if fault["loc"])
        raise Problem(_("Ett värde saknas, är för långt eller har fel form: {fields}").format(fields=fields)) from error
    merge(row, tidy(base), {name: getattr(sound, name) for name in wanted})
    return True


def standing(unit: WriteUnit, actor_id: str) -> Actor:
    """An actor that takes part. Raises a `Problem` for one that does not any more."""
    row = unit.get(Actor, actor_id)
    if row.struck_at is not None:
        raise Problem(_("Aktören deltar inte längre i händelsen."))
    return row


def try_ground(marking: object, ground: str) -> None:
    """Raise a `Problem` for secrecy without its ground in law."""
    if marking == Marking.SECRET and not ground.strip():
        raise Problem(_("Sekretess kräver att du anger lagrummet, till exempel OSL 18:13."))


def strike(unit: WriteUnit, row: Strikable, reason: str) -> None:
    """The record no longer holds; it stays readable. A reason is required, and that it is not struck already."""
    if row.struck_at is not None:
        raise Problem(_("Posten är redan struken."))
    row.struck_at, row.struck_by, row.struck_reason = unit.now, unit.actor_person, required(reason)


def required(reason: str) -> str:
    """The reason without blanks around. Raises a `Problem` for none."""
    if not reason.strip():
        raise Problem(_("Ange ett skäl."))
    return reason.strip()


def refuse_fields(mine: Mapping[str, object], allowed: tuple[str, ...]) -> None:
    """Raise ValueError for a field that no form may change."""
    if wrong := set(mine) - set(allowed):
        raise ValueError(wrong)
