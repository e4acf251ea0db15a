"""How a line of the log looks, wherever it is shown."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.i18n import _
from samledning.log.fields import fields_in_words, operation_in_words, record_in_words
from samledning.log.terms import KIND_LABELS, KIND_SIGNS, MARKING_LABELS, Kind, Marking, everyone_in_words
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.log.views import EntryView, Hit, SystemLine

NAMES_SHOWN = 3
SHOWN_LETTERS = 400


def entry_row(
    entry: "EntryView", names: Mapping[str, str], now: datetime, *, whole: bool = False, became: Sequence[str] = ()
) -> Content:
    """One line of the log: time, sign, who is concerned, text, then what there is to know about it.

    `whole` shows all of a long text; else it is cut at the first lines. `became` are the labels of what came of it.
    """
    struck = "strike $muted" if entry.struck_at else ""
    text = entry.text if whole or len(entry.text) < SHOWN_LETTERS else entry.text[:SHOWN_LETTERS] + "…"
    parts = [
        Content.styled(f"{clock.short(entry.event_at, now):>5} ", "$primary"),
        Content.styled(f"{KIND_SIGNS[entry.kind]} ", "bold $accent"),
        _actors(entry, names),
        user_text(text, struck, lines=whole),
        *_notes(entry, now),
        user_text(f"  {entry.label} {entry.initials}", "$muted"),
        user_text(f"  → {', '.join(became)}" if became else "", "$secondary"),
    ]
    return Content.assemble(*parts)


def hit_row(hit: "Hit", now: datetime) -> Content:
    """Something found by a search that is no line of the log."""
    return Content.assemble(
        Content.styled(f"{clock.short(hit.at, now):>5} ", "$primary"),
        Content.styled("→ ", "bold $accent"),
        user_text(f"{hit.label} ", "bold"),
        Content.styled(f"✗ {_('struken')} " if hit.struck else "", "$muted"),
        user_text(hit.text if len(hit.text) < SHOWN_LETTERS else hit.text[:SHOWN_LETTERS] + "…"),
    )


def system_row(line: "SystemLine", now: datetime) -> Content:
    """One line of the journal."""
    done = operation_in_words(line.operation)
    what = record_in_words(line.kind)
    return Content.assemble(
        user_text(f"{clock.short(line.at, now):>5} {line.initials:<4} ", "$primary"),
        user_text(f"{what}: {done}" if done else what),
        user_text(f"  {fields_in_words(line.fields)}" if line.operation == "change" else "", "$muted"),
    )


def _actors(entry: "EntryView", names: Mapping[str, str]) -> Content:
    if entry.everyone:
        who = everyone_in_words(entry.kind)
    else:
        concerned = entry.actor_ids or ((entry.speaker_id,) if entry.speaker_id else ())
        shown = [names.get(actor, "?") for actor in concerned]
        more = f" +{len(shown) - NAMES_SHOWN}" if len(shown) > NAMES_SHOWN else ""
        who = ", ".join(shown[:NAMES_SHOWN]) + more
    return user_text(f"{who}: ", "bold") if who else Content("")


def _notes(entry: "EntryView", now: datetime) -> list[Content]:
    notes = []
    if entry.kind is not Kind.ENTRY:
        notes.append(_(KIND_LABELS[entry.kind]))
    if entry.due_at:
        notes.append(_("senast {time}").format(time=clock.short(entry.due_at, now)))
    if entry.forum:
        notes.append(_("till {forum}").format(forum=entry.forum))
    if entry.unresolved:
        notes.append(_("olöst aktör: {name}").format(name=entry.unresolved))
    if entry.answers:
        notes.append(_("svar på {labels}").format(labels=entry.answers))
    notes += [f"#{tag}" for tag in entry.tags]
    if entry.source:
        notes.append(_("källa: {source}").format(source=entry.source))
    contents = [user_text(f"  {note}", "$secondary") for note in notes]
    if entry.marking is not Marking.PARTICIPANTS:
        ground = entry.secrecy_ground or (_("lagrum saknas") if entry.marking is Marking.SECRET else "")
        mark = f"  ▣ {_(MARKING_LABELS[entry.marking])}" + (f" ({ground})" if ground else "")
        contents.append(user_text(mark, "bold $warning"))
    if entry.corrects:
        contents.append(user_text("  " + _("rättar {entry}").format(entry=entry.corrects), "$secondary"))
    if entry.struck_at:
        struck = _("✗ gallrad: {reason}") if entry.purged else _("✗ struken: {reason}")
        contents.append(user_text("  " + struck.format(reason=entry.struck_reason), "$muted"))
    return contents
