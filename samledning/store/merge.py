"""Two people editing one record: different fields both survive, the same field is shown in both versions."""

from collections.abc import Mapping

from samledning.errors import Clash, FieldClash
from samledning.i18n import _
from samledning.store.record import Record


def merge(row: Record, base: Mapping[str, object], mine: Mapping[str, object]) -> None:
    """Set in `row` what was changed from `base` (as the form was opened) to `mine` (as it was saved).

    Raises `Clash` with both texts, changing nothing, where someone else has changed one of the same fields to
    something else in the meantime.
    """
    wanted = {name: value for name, value in mine.items() if value != base[name]}
    clashes = tuple(
        FieldClash(name, base[name], getattr(row, name), value)
        for name, value in wanted.items()
        if getattr(row, name) not in (base[name], value)
    )
    if clashes:
        sentence = _("Någon annan ändrade samma sak samtidigt. Inget är sparat ännu; välj vad som ska gälla.")
        raise Clash(sentence, clashes)
    for name, value in wanted.items():
        setattr(row, name, value)
