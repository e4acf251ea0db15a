"""The words of a meeting that is over: its minutes line by line, and what follows from it. Pure."""

from collections.abc import Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.evaluation.terms import AFTER_SIGNS, ASPECT_LABELS, HIGHEST, AfterKind
from samledning.evaluation.views import AfterNoteView, AfterView, LessonView, Mean
from samledning.i18n import _, ngettext
from samledning.meeting.minutes import NOTHING, MinutesLine, MinutesView
from samledning.meeting.views import CarriedItem, MeetingView
from samledning.meeting.words import why
from samledning.tui.analysis import marking_text
from samledning.tui.meetings import when_text
from samledning.tui.text import user_text

NOTE, LESSON, EVALUATION, CARRIED = "note:", "lesson:", "evaluation:", "carried:"
"""What the keys of these rows begin with."""

Row = tuple[str, Content]


def head(meeting: MeetingView, view: MinutesView, now: datetime) -> Content:
    """Which meeting, when it was, and whether its minutes are locked."""
    if view.locked:
        told = _("■ {label} fastställd {time}").format(
            label=view.label, time=clock.short(view.locked.finalised_at, now)
        )
        state = user_text(told, "$success")
    else:
        state = user_text(_("○ {label} utkast, F9 fastställer").format(label=view.label), "bold $warning")
    return Content(" · ").join(
        [user_text(f"{meeting.label} {meeting.title}", "bold"), user_text(when_text(meeting, now)), state]
    )


def minutes_rows(view: MinutesView) -> list[Row]:
    """The minutes: a heading for each section, a row for each line."""
    rows: list[Row] = []
    for section in view.sections:
        rows.append((f"={section.key}", user_text(section.title)))
        rows += [(line.key, _line(line)) for line in section.lines]
        if not section.lines:
            rows.append((f"=none-{section.key}", Content.styled(f"  {_(NOTHING)}", "$muted not bold")))
    return rows


def _line(line: MinutesLine) -> Content:
    notes = []
    if line.edited:
        notes.append(_("ändrad"))
    if line.left_out:
        notes.append(_("utelämnad"))
    marked = marking_text(line.marking, line.secrecy_ground)
    return Content.assemble(
        user_text(line.text, "strike $muted" if line.left_out else "", lines=True),
        Content.styled(f"  {', '.join(notes)}" if notes else "", "$secondary"),
        user_text(f"  {marked}" if marked else "", "bold $warning"),
    )


def after_rows(after: AfterView, carried: Sequence[CarriedItem], now: datetime) -> list[Row]:
    """What follows from the meeting: what comes back, what the colleagues thought, conclusions, what is taken further,
    what support is needed, what was learnt."""
    notes = {kind: [each for each in after.notes if each.kind is kind] for kind in AfterKind}
    sections: tuple[tuple[str, list[Row], str], ...] = (
        (_("Kommer tillbaka"), _carried(carried), _("inget")),
        (_("Utvärdering – F5"), _evaluation(after), _("ingen har utvärderat än: två minuter, en kollega i taget")),
        (_("Slutsatser – F2 s"), _notes(notes[AfterKind.CONCLUSION], now), _("går mål eller planer emot varandra?")),
        (_("Tas vidare – F2 v"), _notes(notes[AfterKind.FOLLOW_UP], now), _("vem tar något vidare?")),
        (_("Analysstöd – F2 a"), _notes(notes[AfterKind.SUPPORT], now), _("behövs gemensam analys?")),
        (_("Lärdomar – F2 l"), [(f"{LESSON}{each.id}", lesson_row(each, now)) for each in after.lessons], _("inga än")),
    )
    rows: list[Row] = []
    for number, (heading, shown, none) in enumerate(sections):
        rows.append((f"=section-{number}", Content(heading)))
        rows += shown or [(f"=none-{number}", Content.styled(f"  {none}", "$muted not bold"))]
    return rows


def _carried(carried: Sequence[CarriedItem]) -> list[Row]:
    return [
        (
            f"{CARRIED}{number}",
            Content.assemble(
                Content.styled("↩ ", "bold $accent"),
                user_text(each.title),
                user_text(f"  {why(each)}", "$muted"),
            ),
        )
        for number, each in enumerate(carried)
    ]


def _evaluation(after: AfterView) -> list[Row]:
    """The means, the lowest first, with what is worth mending marked; then what each would keep and change."""
    if not after.evaluations:
        return []
    count = len(after.evaluations)
    names = ", ".join(each.by for each in after.evaluations)
    told = ngettext("{n} har svarat: {names}", "{n} har svarat: {names}", count).format(n=count, names=names)
    rows = [(f"{EVALUATION}all", user_text(told, "$muted"))]
    for each in after.means:
        worth = after.worst is not None and each.aspect is after.worst.aspect
        rows.append((f"{EVALUATION}{each.aspect}", _mean(each, worth=worth)))
    rows += [(f"{EVALUATION}keep-{n}", user_text(f"+ {text}", "$success")) for n, text in enumerate(after.keep)]
    rows += [(f"{EVALUATION}change-{n}", user_text(f"↻ {text}", "$warning")) for n, text in enumerate(after.change)]
    return rows


def _mean(mean: Mean, *, worth: bool) -> Content:
    filled = round(mean.mean)
    bar = "■" * filled + "□" * (HIGHEST - filled)
    value = f"{mean.mean:.1f}".replace(".", ",")
    told = "  " + _("tas upp när nästa möte förbereds") if worth else ""
    return Content.assemble(
        Content.styled(f"{bar} {value} ", "bold $warning" if worth else "$success"),
        Content(_(ASPECT_LABELS[mean.aspect])),
        Content.styled(told, "$warning"),
    )


def _notes(notes: Sequence[AfterNoteView], now: datetime) -> list[Row]:
    return [(f"{NOTE}{each.id}", note_row(each, now)) for each in notes]


def note_row(note: AfterNoteView, now: datetime) -> Content:
    """Something noted: what, who takes it further by when, and how it went."""
    due = _("senast {time}").format(time=clock.short(note.due_at, now)) if note.due_at else ""
    facts = " · ".join(part for part in (note.actor or note.owner, due) if part)
    done = _("✓ {how}").format(how=note.done_how) if note.done_at else ""
    return Content.assemble(
        Content.styled(f"{AFTER_SIGNS[note.kind]} ", "bold $accent"),
        user_text(note.text, "$muted" if note.done_at else ""),
        user_text(f"  {facts}" if facts else "", "bold $warning" if note.late else "$secondary"),
        user_text(f"  {done}" if done else "", "$success"),
    )


def lesson_row(lesson: LessonView, now: datetime, *, incident: bool = False) -> Content:
    """A lesson: what, why, who sees to it by when; where it was learnt, if that is asked for."""
    due = _("senast {time}").format(time=clock.short(lesson.due_at, now)) if lesson.due_at else ""
    owner = lesson.owner or _("ingen ägare")
    facts = " · ".join(part for part in (owner, due, lesson.incident if incident else "") if part)
    done = _("✓ {how}").format(how=lesson.done_how) if lesson.done_at else ""
    return Content.assemble(
        Content.styled(f"{lesson.label} ", "bold $accent"),
        user_text(lesson.text, "$muted" if lesson.done_at else ""),
        user_text(f"  {lesson.why}" if lesson.why else "", "$muted"),
        user_text(f"  {facts}", "bold $warning" if lesson.late or not lesson.owner else "$secondary"),
        user_text(f"  {done}" if done else "", "$success"),
    )
