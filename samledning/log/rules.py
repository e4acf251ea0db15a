"""What is told of a line: whom it concerns, what a purge of it reached and what it did not. Pure."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from samledning.i18n import _
from samledning.log.terms import everyone_in_words
from samledning.log.views import EntryView


def addressed(entry: EntryView, names: Mapping[str, str]) -> str:
    """Whom an entry concerns, as people read it; `names` holds the actors' names by id."""
    if entry.everyone:
        return everyone_in_words(entry.kind)
    if entry.unresolved:
        return _("olöst aktör {name}").format(name=entry.unresolved)
    return ", ".join(names[actor_id] for actor_id in entry.actor_ids if actor_id in names)


def after_purge(entry: str, same_matter: Sequence[str], copies: Sequence[Path], *, cleaned: bool) -> tuple[str, ...]:
    """What whoever purged `entry` must know: other lines and copies that may still say it, and traces in the file.

    `same_matter` names the lines that correct it or that it corrects, `copies` the folders known to hold copies.
    """
    told = [_("{entry} är gallrad.").format(entry=entry)]
    if same_matter:
        told.append(_("Se om även {entries} behöver gallras.").format(entries=", ".join(same_matter)))
    if not cleaned:
        sentence = _("Spår kan ligga kvar i databasfilen: den används av någon annan. Gallra {entry} igen om en stund.")
        told.append(sentence.format(entry=entry))
    if copies:
        folders = ", ".join(map(str, copies))
        told.append(_("Äldre kopior har kvar det som stod. Ta bort dem ur {folders}.").format(folders=folders))
    else:
        told.append(_("Kopior som du har gjort själv har kvar det som stod."))
    return tuple(told)
