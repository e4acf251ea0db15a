"""How a line of the log looks, wherever it is shown."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.i18n import N_, _
from samledning.log.terms import KIND_LABELS, KIND_SIGNS, MARKING_LABELS, Kind, Marking
from samledning.log.views import EntryView, SystemLine
from samledning.tui.text import user_text

NAMES_SHOWN = 3


def entry_row(
    entry: EntryView, names: Mapping[str, str], now: datetime, *, whole: bool = False, became: Sequence[str] = ()
) -> Content:
    """One line of the log: time, sign, who is concerned, text, then what there is to know about it.

    `whole` shows all of a long text; else it is cut at the first lines. `became` are the labels of what came of it.
    """
    struck = "strike $muted" if entry.struck_at else ""
    text = entry.text if whole or len(entry.text) < 400 else entry.text[:400] + "…"
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


RECORDS = {
    "incident": N_("händelsen"),
    "staffing": N_("bemanning"),
    "moment": N_("moment"),
    "actor": N_("aktör"),
    "log_entry": N_("loggrad"),
    "checklist_run": N_("checklista"),
    "checklist_mark": N_("punkt i checklista"),
    "checklist_setting": N_("punkt i checklista"),
    "checklist_own_item": N_("egen punkt"),
    "call_try": N_("samtal"),
    "participant": N_("deltagare"),
    "dependency": N_("beroende"),
    "resource": N_("resurs"),
    "communication": N_("budskap"),
    "analysis_revision": N_("version av analysen"),
    "forum_use": N_("nätverk"),
    "target_picture": N_("målbild"),
    "agreement": N_("överenskommelse"),
    "stance": N_("ståndpunkt"),
    "action": N_("åtgärd"),
    "goal_conflict": N_("målkonflikt"),
    "choice": N_("vägval"),
    "alternative": N_("alternativ"),
    "priority_question": N_("prioriterad fråga"),
}
OPERATIONS = {"create": N_("ny"), "change": N_("ändrad")}


def system_row(line: SystemLine, now: datetime) -> Content:
    """One line of the journal."""
    what = f"{_(RECORDS.get(line.kind, line.kind))}: {_(OPERATIONS.get(line.operation, line.operation))}"
    return Content.assemble(
        user_text(f"{clock.short(line.at, now):>5} {line.initials:<4} ", "$primary"),
        user_text(what),
        user_text(f"  {', '.join(line.fields)}" if line.operation == "change" else "", "$muted"),
    )


def _actors(entry: EntryView, names: Mapping[str, str]) -> Content:
    if entry.everyone:
        who = _("alla aktörer")
    else:
        shown = [names.get(actor, "?") for actor in entry.actor_ids]
        more = f" +{len(shown) - NAMES_SHOWN}" if len(shown) > NAMES_SHOWN else ""
        who = ", ".join(shown[:NAMES_SHOWN]) + more
    return user_text(f"{who}: ", "bold") if who else Content("")


def _notes(entry: EntryView, now: datetime) -> list[Content]:
    notes = []
    if entry.kind is not Kind.ENTRY:
        notes.append(_(KIND_LABELS[entry.kind]))
    if entry.due_at:
        notes.append(_("senast {time}").format(time=clock.short(entry.due_at, now)))
    if entry.forum:
        notes.append(_("till {forum}").format(forum=entry.forum))
    if entry.unresolved:
        notes.append(_("olöst aktör: {name}").format(name=entry.unresolved))
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
        contents.append(user_text("  " + _("✗ struken: {reason}").format(reason=entry.struck_reason), "$muted"))
    return contents
