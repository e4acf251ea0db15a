"""What is said of locked versions when something is removed from them. Pure."""

from collections.abc import Sequence

from samledning.i18n import _, ngettext
from samledning.release.views import LockedView


def places_in_words(count: int) -> str:
    """In how many places of a document it stands."""
    return ngettext("{n} ställe", "{n} ställen", count).format(n=count)


def in_finalised(documents: Sequence[LockedView], *, there: bool) -> tuple[str, ...]:
    """What whoever purged a line must know of the finalised documents that said it, or may have: whether it was taken
    out of them (`there`), and who has been sent one."""
    if not documents:
        return ()
    labels = ", ".join(each.label for each in documents)
    gone = _("Det är borttaget även ur {documents}.") if there else _("Det står eller kan stå kvar i {documents}.")
    sent = dict.fromkeys(note.recipient for each in documents for note in each.dispatches if note.struck_at is None)
    told = [gone.format(documents=labels)]
    if sent:
        told.append(
            _("Be dem som har fått dokumenten att ta bort dem: {recipients}.").format(recipients=", ".join(sent))
        )
    return tuple(told)
