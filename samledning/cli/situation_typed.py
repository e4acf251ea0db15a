"""Values of reports and of the picture as they are typed on the command line."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Annotated, TypeVar

import typer

from samledning.cli.typed import one_of
from samledning.errors import Ambiguous
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS
from samledning.paths import checklist_folders
from samledning.register.rules import name_key
from samledning.situation.functions import Functions, read_functions
from samledning.situation.terms import (
    COURSE_LABELS,
    HANDLING_LABELS,
    HEADING_LABELS,
    HORIZON_LABELS,
    LEVEL_LABELS,
    Course,
    Forecast,
    Handling,
    Heading,
    Horizon,
    Impact,
)

E = TypeVar("E", bound=StrEnum)

Marked = Annotated[
    str, typer.Option("--marking", metavar=_("MÄRKNING"), help=", ".join(map(_, MARKING_LABELS.values())))
]
Ground = Annotated[
    str, typer.Option("--ground", metavar=_("LAGRUM"), help=_("Lagrummet för sekretess, till exempel OSL 18:13."))
]

_SHORT_HORIZONS = {"24h": Horizon.DAY, "72h": Horizon.THREE_DAYS, "vecka": Horizon.WEEK, "1v": Horizon.WEEK}


def known_functions() -> Functions:
    """The vital functions of this installation."""
    return read_functions(checklist_folders())


def impacts(written: Iterable[str]) -> tuple[Impact, ...]:
    """Impacts, each written `el=röd` or `el=röd: words`. Raises BadParameter."""
    functions = known_functions()
    return tuple(_impact(each, functions) for each in written)


def _impact(written: str, functions: Functions) -> Impact:
    name, equals, rest = written.partition("=")
    if not equals:
        raise typer.BadParameter(_("Skriv påverkan som el=röd, inte «{value}».").format(value=written))
    level, _colon, told = rest.partition(":")
    return Impact(_function(name, functions), one_of(level, LEVEL_LABELS), told.strip())


def _function(written: str, functions: Functions) -> str:
    """The key of a function by its key or its name, or by the beginning of either."""
    key = name_key(written)
    called = {own: {own, name_key(name)} for own, name in functions.names}
    found = [own for own, names in called.items() if key in names]
    found = found or [own for own, names in called.items() if key and any(name.startswith(key) for name in names)]
    if len(found) == 1:
        return found[0]
    if found:
        choices = tuple(functions.name(each) for each in found)
        text = _("Flera verksamheter kan heta «{name}»: {names}.")
        raise Ambiguous(text.format(name=written, names="; ".join(choices)), choices)
    known = ", ".join(name for _key, name in functions.names)
    raise typer.BadParameter(_("«{value}» känns inte igen; välj {known}.").format(value=written, known=known))


def forecasts(written: Iterable[str]) -> tuple[Forecast, ...]:
    """Forecasts, each written `72h-värsta=words`. Raises BadParameter."""
    return tuple(map(_forecast, written))


def _forecast(written: str) -> Forecast:
    place, equals, text = written.partition("=")
    when, hyphen, how = place.partition("-")
    if not equals or not hyphen:
        raise typer.BadParameter(_("Skriv prognosen som 72h-värsta=TEXT, inte «{value}».").format(value=written))
    return Forecast(horizon(when), course(how), text.strip())


def horizon(written: str) -> Horizon:
    """A horizon by its label, its code, or as `24h`. Raises BadParameter."""
    return _SHORT_HORIZONS.get(written.strip().casefold()) or _begun(written, HORIZON_LABELS)


def course(written: str) -> Course:
    """A course by its label or code, or by the beginning of a word in them: `värsta`. Raises BadParameter."""
    return _begun(written, COURSE_LABELS)


def heading(written: str) -> Heading:
    """A heading of the picture by its label or code, or by the beginning of a word in them. Raises BadParameter."""
    return _begun(written, HEADING_LABELS)


def handling(written: str) -> Handling:
    """How far a report is dealt with, by its label or code, or by any word of the label. Raises BadParameter."""
    key = written.strip().casefold()
    for value, label in HANDLING_LABELS.items():
        if key in {*label.split(), *_(label).casefold().split()} - {"på", "for"}:
            return value
    return one_of(written, HANDLING_LABELS)


def _begun(written: str, labels: Mapping[E, str]) -> E:
    """The value whose label or code begins so, or one of its words; what fits several or none is told of."""
    key = name_key(written)
    fits = [value for value, label in labels.items() if key and _begins(key, (value.value, label, _(label)))]
    return fits[0] if len(fits) == 1 else one_of(written, labels)


def _begins(key: str, names: Iterable[str]) -> bool:
    known = [name_key(name) for name in names]
    return any(part.startswith(key) for name in known for part in (name, *name.split()))
