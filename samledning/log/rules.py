"""What is told of a purge: what it reached and what it did not. Pure."""

from collections.abc import Sequence
from pathlib import Path

from samledning.i18n import _


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
