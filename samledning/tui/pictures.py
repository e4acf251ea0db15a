"""How the common picture looks: its lines under their headings, what can be taken into it, differences, warnings."""

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.situation.terms import (
    CHANGE_LABELS,
    CHANGE_SIGNS,
    CONFIDENCE_LABELS,
    CONFIDENCE_SIGNS,
    COURSE_LABELS,
    HEADING_LABELS,
    HORIZON_LABELS,
    Change,
    Confidence,
    Course,
    Heading,
    Horizon,
    Piece,
)
from samledning.situation.views import (
    Candidate,
    CautionView,
    LineDifference,
    LineView,
    PictureView,
    ReportView,
    VersionView,
)
from samledning.tui.analysis import marking_text
from samledning.tui.reports import CONFIDENCE_STYLES, LEVEL_STYLES, capital, confidence
from samledning.tui.text import user_text

HEADING_KEYS = {
    Heading.EVENT: "h",
    Heading.CONSEQUENCES: "k",
    Heading.ACTIONS: "å",
    Heading.RESOURCES: "r",
    Heading.ACTORS: "a",
    Heading.OUTLOOK: "p",
    Heading.UNCERTAIN: "o",
}
"""The letter that takes something under a heading; digits lead to rooms."""

CHANGE_STYLES = {Change.ADDED: "$success", Change.REMOVED: "$muted", Change.CHANGED: "$warning"}
REPORT = "report:"
"""Begins the key of a row that names a report above its pieces."""
BLANK = "blank:"
"""Begins the key of a row under a heading where nothing stands, before the heading."""


def picture_rows(picture: PictureView, now: datetime) -> list[tuple[str, Content]]:
    """The lines of a version under all headings, also those where nothing stands."""
    rows: list[tuple[str, Content]] = []
    for heading in Heading:
        rows.append((f"={heading.value}", heading_row(heading)))
        lines = picture.under(heading)
        if not lines:
            rows.append((f"{BLANK}{heading.value}", Content.styled("  " + _("– inget än"), "$muted italic")))
        rows += [(line.id, line_row(line, now)) for line in lines]
    return rows


def heading_row(heading: Heading) -> Content:
    """A heading, with the letter that takes something under it."""
    return Content.assemble(capital(_(HEADING_LABELS[heading])), Content.styled(f"  {HEADING_KEYS[heading]}", "$muted"))


def line_row(line: LineView, now: datetime) -> Content:
    """One line of the picture: what it says, whose word it is, when it was so, how sure it is."""
    ahead = f"{ahead_text(line.horizon, line.course)}: " if line.horizon and line.course else ""
    whose = line.actor or line.source
    about = " · ".join(part for part in (line.report or line.entry, whose, clock.short(line.as_of, now)) if part)
    parts = [user_text(f"  • {ahead}", "$accent"), user_text(line.text), user_text(f"  ({about})", "$muted")]
    if line.confidence is not Confidence.CONFIRMED:
        sure = f"  {CONFIDENCE_SIGNS[line.confidence]} {_(CONFIDENCE_LABELS[line.confidence])}"
        parts.append(Content.styled(sure, CONFIDENCE_STYLES[line.confidence]))
    if line.outdated:
        parts.append(Content.styled("  " + _("⚠ aktören har sagt annat sedan dess"), "bold $warning"))
    if line.marking is not Marking.PARTICIPANTS:
        parts.append(user_text(f"  {marking_text(line.marking, line.secrecy_ground)}", "bold $warning"))
    return Content.assemble(*parts)


def ahead_text(horizon: Horizon, course: Course) -> str:
    """How far ahead and how it may go, such as `24 timmar, troligast`."""
    return f"{_(HORIZON_LABELS[horizon])}, {_(COURSE_LABELS[course])}"


def candidate_rows(
    reports: Sequence[ReportView], candidates: Sequence[Candidate], waiting: Set[str], aside: Set[str], now: datetime
) -> list[tuple[str, Content]]:
    """What can be taken, report by report; `waiting` and `aside` hold ids of reports."""
    rows: list[tuple[str, Content]] = []
    for report in reports:
        about = f"{report.label} {report.actor} {clock.short(report.as_of, now)}"
        state = _consideration(report.id, waiting, aside)
        rows.append((f"{REPORT}{report.id}", Content.assemble(user_text(f"{about}  ", "bold $accent"), state)))
        rows += [(piece_key(each.piece), _piece_row(each)) for each in candidates if each.report.id == report.id]
    return rows


def piece_key(piece: Piece) -> str:
    """The key of the row of a piece, which stays when other reports come."""
    parts = (piece.report_id, piece.question, piece.function, piece.horizon, piece.course)
    return "/".join(part or "" for part in parts)


def difference_rows(differences: Iterable[LineDifference], now: datetime) -> list[tuple[str, Content]]:
    """What differs between two versions; a changed line shows both texts."""
    rows = []
    for number, each in enumerate(differences):
        line = each.now or each.was
        assert line
        text = line.text
        if each.change is Change.CHANGED and each.was and each.now and each.was.text != each.now.text:
            text = _("«{was}» är nu «{now}»").format(was=each.was.text, now=each.now.text)
        row = Content.assemble(
            Content.styled(f"{CHANGE_SIGNS[each.change]} {_(CHANGE_LABELS[each.change])}", CHANGE_STYLES[each.change]),
            Content.styled(f"  {capital(_(HEADING_LABELS[each.heading]))}: ", "$accent"),
            user_text(text),
            user_text(f"  ({clock.short(line.as_of, now)})", "$muted"),
        )
        rows.append((str(number), row))
    return rows


def caution_rows(cautions: Sequence[CautionView]) -> list[tuple[str, Content]]:
    """What to look at before the picture is finalised; what is said of several lines is said once.

    The key is the place in `cautions` of the first.
    """
    texts = [caution.text for caution in cautions]
    rows = []
    for text, count in Counter(texts).items():
        times = "  " + _("({count} rader)").format(count=count) if count > 1 else ""
        rows.append((str(texts.index(text)), user_text(f"⚠ {text}{times}", "bold $warning")))
    return rows


def version_text(version: VersionView, now: datetime) -> str:
    """A version in words: its label, finalised or worked on, when and by whom, its number in the registry."""
    if version.locked is None:
        state = _("arbetas fram, påbörjad {time} {initials}").format(
            time=clock.short(version.begun_at, now), initials=version.initials
        )
        return f"◐ {version.label} {state}"
    state = _("fastställd {time} {initials}").format(
        time=clock.short(version.locked.finalised_at, now), initials=version.locked.initials
    )
    number = version.locked.registry_number
    return f"● {version.label} {state}" + (_(" · dnr {number}").format(number=number) if number else "")


def _consideration(report_id: str, waiting: Set[str], aside: Set[str]) -> Content:
    if report_id in waiting:
        return Content.styled(_("○ inte beaktad"), "$warning")
    if report_id in aside:
        return Content.styled(_("– lagd åt sidan"), "$muted")
    return Content.styled(_("● beaktad"), "$success")


def _piece_row(candidate: Candidate) -> Content:
    """A part of a report, with the heading proposed for it."""
    piece = candidate.piece
    taken = bool(candidate.line_id)
    ahead = f"{ahead_text(piece.horizon, piece.course)}: " if piece.horizon and piece.course else ""
    style = LEVEL_STYLES[candidate.level] if candidate.level else ""
    return Content.assemble(
        Content.styled(f"  {'✓' if taken else '○'} ", "$success" if taken else "bold $accent"),
        user_text(f"{ahead}{piece.text}", "$muted" if taken else style),
        Content.styled(f"  → {_(HEADING_LABELS[piece.heading])} {HEADING_KEYS[piece.heading]}", "$muted"),
        Content("") if candidate.report.confidence is Confidence.CONFIRMED else _sure(candidate),
    )


def _sure(candidate: Candidate) -> Content:
    return Content.assemble("  ", confidence(candidate.report))
