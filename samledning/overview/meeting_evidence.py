"""What meetings hold that answers the items of the checklists, in words for the user. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.checklist.terms import Evidence
from samledning.evaluation.terms import ASPECT_LABELS, AfterKind
from samledning.i18n import _, ngettext
from samledning.meeting.terms import CHANNEL_LABELS, ITEM_LABELS, TASK_LABELS, ItemKind
from samledning.meeting.views import ItemView, MeetingView
from samledning.overview.terms import CaseNow


def of_meetings(case: CaseNow) -> Iterator[Evidence]:
    """Of the meeting that goes on, else of the one that is prepared, else of the one held last; and of what was learnt
    after that."""
    board = case.meetings.board
    meeting = board.ongoing or board.coming or board.last
    if meeting:
        yield from _of_meeting(case, meeting)
    if board.parked:
        latest = max(board.parked, key=lambda each: each.number)
        text = ngettext("{n} parkerad fråga, senast {label}", "{n} parkerade frågor, senast {label}", len(board.parked))
        yield Evidence("meeting.parked", text.format(n=len(board.parked), label=latest.label), latest.made_at)
    if board.coming:
        text = _("Nästa möte: {label} {time}")
        when = clock.short(board.coming.starts_at, case.now)
        yield Evidence("meeting.next", text.format(label=board.coming.label, time=when), board.coming.starts_at)
    yield from _of_minutes(case)
    yield from _of_afterthought(case)


def _of_meeting(case: CaseNow, meeting: MeetingView) -> Iterator[Evidence]:
    when = clock.short(meeting.started_at or meeting.starts_at, case.now)
    text = _("{label} {title}, {channel}, {time}").format(
        label=meeting.label, title=meeting.title, channel=_(CHANNEL_LABELS[meeting.channel]), time=when
    )
    yield Evidence("meeting", text, meeting.starts_at)
    if meeting.purpose:
        text = _("{label}, syfte: {text}").format(label=meeting.label, text=meeting.purpose)
        yield Evidence("meeting.purpose", text)
    if meeting.invited_at:
        text = _("Inbjudan till {label} skickad {time}")
        words = text.format(label=meeting.label, time=clock.short(meeting.invited_at, case.now))
        yield Evidence("meeting.invitation", words, meeting.invited_at)
    agenda = case.meetings.agenda
    if agenda:
        yield Evidence("meeting.agenda", _agenda(meeting, agenda))
    for task, name in meeting.tasks:
        yield Evidence("meeting.roles", _("{name}: {task}").format(name=name, task=_(TASK_LABELS[task])))
    listed = [each.actor for each in case.meetings.invitees if each.reports]
    if listed:
        text = _("Rapporteringslista: {names}").format(names=", ".join(listed))
        yield Evidence("meeting.speakers", text)
    if case.meetings.leading and (silent := case.meetings.leading.not_heard):
        yield Evidence("meeting.speakers", _("Inte hörda än: {names}").format(names=", ".join(silent)))


def _agenda(meeting: MeetingView, agenda: tuple[ItemView, ...]) -> str:
    """How many items, and of what kinds."""
    count = ngettext("{n} punkt", "{n} punkter", len(agenda)).format(n=len(agenda))
    kinds = [
        f"{sum(each.kind is kind for each in agenda)} {_(ITEM_LABELS[kind])}"
        for kind in ItemKind
        if any(each.kind is kind for each in agenda)
    ]
    return _("{label}: {count} ({kinds})").format(label=meeting.label, count=count, kinds=", ".join(kinds))


def _of_minutes(case: CaseNow) -> Iterator[Evidence]:
    locked = case.meetings.minutes
    if locked is None:
        return
    text = _("Anteckningarna {label} fastställda {time}")
    words = text.format(label=locked.label, time=clock.short(locked.finalised_at, case.now))
    yield Evidence("minutes", words, locked.finalised_at)


def _of_afterthought(case: CaseNow) -> Iterator[Evidence]:
    after = case.meetings.after
    if after.evaluations:
        count = len(after.evaluations)
        text = ngettext("{n} har utvärderat", "{n} har utvärderat", count).format(n=count)
        if after.worst:
            text += ", " + _("lägst {aspect}").format(aspect=_(ASPECT_LABELS[after.worst.aspect]))
        yield Evidence("evaluation", text, after.evaluations[-1].at)
    for each in after.notes:
        if each.kind is AfterKind.SUPPORT:
            yield Evidence("analysis_support", ": ".join(filter(None, (each.text, each.owner or each.actor))), each.at)
    if after.lessons:
        newest = after.lessons[-1]
        yield Evidence("lessons", f"{newest.label}: {newest.text}", newest.made_at)
