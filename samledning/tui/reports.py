"""How reports look: an actor on the board, a report in the inbox, and a report with all there is to know about it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.situation.functions import Functions
from samledning.situation.terms import (
    CONFIDENCE_LABELS,
    CONFIDENCE_SIGNS,
    COURSE_LABELS,
    HANDLING_LABELS,
    HANDLING_SIGNS,
    HORIZON_LABELS,
    LEVEL_LABELS,
    LEVEL_SIGNS,
    ORIGIN_LABELS,
    ORIGIN_SIGNS,
    QUESTION_LABELS,
    Confidence,
    Forecast,
    Handling,
    Impact,
    Level,
    Origin,
    Question,
)
from samledning.situation.views import BoardRow, ReportDetail, ReportView, SituationNow, StepView
from samledning.tui.analysis import marking_text
from samledning.tui.text import user_text
from samledning.tui.when import age, span

LEVEL_STYLES = {Level.GREEN: "$success", Level.YELLOW: "$warning", Level.RED: "bold $error"}
HANDLING_STYLES = {Handling.NEW: "bold $accent", Handling.AWAITING: "$warning", Handling.HANDLED: "$success"}
CONFIDENCE_STYLES = {
    Confidence.CONFIRMED: "$success",
    Confidence.UNCONFIRMED: "$warning",
    Confidence.CONTRADICTORY: "bold $error",
}
NO_LEVEL_SIGN = "·"
SHOWN_LETTERS = 160
AGE_CELLS, TIME_CELLS = 8, 5


def capital(text: str) -> str:
    """`text` with a capital first letter, as a heading begins."""
    return text[:1].upper() + text[1:]


def board_head() -> Content:
    """What the columns of the board hold."""
    columns = (_("värst").ljust(_level_cells()), _("senast").ljust(AGE_CELLS), _("nästa").ljust(TIME_CELLS), _("aktör"))
    return Content.styled(" ".join(columns) + _(" · tab går till rapporterna"), "$muted")


def board_row(row: BoardRow, now: datetime) -> Content:
    """One actor: its worst level, how old its last report is, when the next is expected, and what waits."""
    told = age(row.last.as_of, now) if row.last else _("aldrig")
    return Content.assemble(
        _level_cell(worst_level(row)),
        user_text(f"{told:<{AGE_CELLS}} ", "" if row.last else "$warning"),
        _next_cell(row),
        user_text(row.actor, "bold"),
        *(Content.assemble("  ", part) for part in _board_notes(row, now)),
    )


def worst_level(row: BoardRow) -> Level | None:
    """The worst level that an actor has given, None where it has given none."""
    if row.impacts:
        return row.impacts[0].level
    return row.last.worst if row.last else None


def board_page(row: BoardRow, functions: Functions, now: datetime) -> list[Content]:
    """What there is to know of an actor's reporting, above its last report."""
    lines = [user_text(row.actor, "bold"), _clock_line(row, now)]
    since = clock.short(row.silent_since, now)
    how_long = age(row.silent_since, now)
    if row.has_reported:
        heard = _("senast hörd {time} ({age} sedan)").format(time=since, age=how_long)
    else:
        heard = _("har inte rapporterat; aktör sedan {time} ({age})").format(time=since, age=how_long)
    lines.append(user_text(heard, "bold $warning" if row.overdue else "$muted"))
    if row.impacts:
        lines.append(_labelled(_("Påverkan nu"), Content(" · ").join(_impacts(row.impacts, functions))))
    if row.requests:
        lines.append(_labelled(_("Väntar på svar"), user_text(", ".join(row.requests))))
    return lines


def stale_rows(situation: SituationNow, now: datetime) -> list[tuple[str, Content]]:
    """What is silent or waits, and how old the picture is: for a block of a few short rows.

    The key is what to show: `reports`, `requests` or the `picture`.
    """
    rows: list[tuple[str, Content]] = []
    if (silent := longest_silent(situation.board)) and is_quiet(silent, now):
        text = _("tyst längst: {actor} {age}").format(actor=silent.actor, age=age(silent.silent_since, now))
        style = "bold $warning" if silent.overdue else "$muted"
        rows.append(("reports", user_text(f"{'⚠' if silent.overdue else '·'} {text}", style)))
    if situation.new:
        text = ngettext("○ {count} ohanterad", "○ {count} ohanterade", situation.new).format(count=situation.new)
        rows.append(("inbox", Content.styled(text, HANDLING_STYLES[Handling.NEW])))
    late = [request.label for request in situation.open_requests if request.overdue]
    if late:
        rows.append(("requests", user_text(_("⚠ sent svar: {labels}").format(labels=", ".join(late)), "bold $warning")))
    if version := situation.picture:
        text = _("{label} för {age} sedan").format(label=version.version.label, age=age(version.version.at, now))
        rows.append(("picture", user_text(f"▤ {text}", "$secondary")))
    else:
        rows.append(("picture", Content.styled(_("▤ ingen lägesbild än"), "$muted")))
    return rows


def longest_silent(board: Sequence[BoardRow]) -> BoardRow | None:
    """The actor that has been silent longest of those that are waited for, None where nobody is."""
    waited_for = [row for row in board if row.next_at is not None]
    return min(waited_for, key=lambda row: row.silent_since, default=None)


def is_quiet(row: BoardRow, now: datetime) -> bool:
    """Whether an actor has been silent so long that it is worth telling: half of the time between its reports."""
    return now - row.silent_since >= row.interval / 2


def inbox_row(report: ReportView, now: datetime) -> Content:
    """One report: handling, label, who, when it came, how bad, how sure, and how it begins."""
    struck = report.struck_at is not None
    level = _level(report.worst) if report.worst else Content("")
    marking = marking_text(report.marking, report.secrecy_ground)
    parts = [
        _handling(report.handling),
        user_text(f"  {report.label} {clock.short(report.received_at, now)} ", "$muted"),
        user_text(report.actor, "bold"),
        Content.assemble("  ", level) if level else level,
        Content("") if report.confidence is Confidence.CONFIRMED else Content.assemble("  ", confidence(report)),
        user_text(f"  {_(ORIGIN_LABELS[report.origin])}", "$muted")
        if report.origin is Origin.RECEIVED
        else Content(""),
        user_text(f"  {summary(report, now)}", "strike $muted" if struck else ""),
        user_text(f"  {marking}" if marking else "", "bold $warning"),
    ]
    if struck:
        parts.append(user_text("  " + _("✗ struken: {reason}").format(reason=report.struck_reason), "$muted"))
    return Content.assemble(*parts)


def summary(report: ReportView, now: datetime) -> str:
    """How a report begins: its first answer in words, short enough for a row."""
    if report.nothing_new_since:
        return _("inget nytt sedan {time}").format(time=clock.short(report.nothing_new_since, now))
    answers = report.answers
    texts = (
        *(answers.situation, *(impact.words for impact in answers.impacts), answers.taken, answers.planned),
        *(*(forecast.text for forecast in answers.outlook), answers.resources, answers.needs, answers.communication),
    )
    first = next(filter(None, texts), "")
    return first if len(first) <= SHOWN_LETTERS else first[:SHOWN_LETTERS].rstrip() + "…"


def report_page(detail: ReportDetail, functions: Functions, now: datetime) -> list[Content]:
    """Everything about a report: its state, when and by whom, its answers, and what it belongs to."""
    report = detail.report
    lines = [
        user_text(f"{report.label}  {report.actor}", "bold"),
        Content("  ").join([_handling(report.handling), confidence(report), _origin(report)]),
        user_text(_times(report, now), "$muted"),
    ]
    if marking := marking_text(report.marking, report.secrecy_ground):
        lines.append(user_text(marking, "bold $warning"))
    if report.struck_at:
        lines.append(user_text(_("✗ struken: {reason}").format(reason=report.struck_reason), "$warning"))
    if report.nothing_new_since:
        since = clock.short(report.nothing_new_since, now)
        lines.append(user_text(_("Inget nytt sedan {time}.").format(time=since), "bold"))
    lines += [Content(""), *answer_lines(detail, functions), Content("")]
    lines += _belongings(detail, now)
    return lines


def answer_lines(detail: ReportDetail, functions: Functions) -> list[Content]:
    """The answers of a report under their questions; what is as in the report before it says so."""
    answers = detail.report.answers
    lines = []
    for question in Question:
        if question is Question.IMPACTS:
            content = Content("\n").join([Content("")] * bool(answers.impacts) + _impacts(answers.impacts, functions))
        elif question is Question.OUTLOOK:
            content = Content("\n").join([Content("")] * bool(answers.outlook) + _forecasts(answers.outlook))
        else:
            content = user_text(getattr(answers, question.value), lines=True)
        if not content:
            continue
        same = Content.styled("  " + _("= oförändrat"), "$muted") if question in detail.unchanged else Content("")
        lines.append(Content.assemble(_labelled(capital(_(QUESTION_LABELS[question])), content), same))
    return lines


def history_rows(steps: Iterable[StepView], now: datetime) -> list[tuple[str, Content]]:
    """What has been done with a report, as rows to read, the newest first."""
    rows = []
    for number, step in enumerate(steps):
        what = [_handling(step.handling)] if step.handling else []
        what += [_confidence(step.confidence)] if step.confidence else []
        row = Content.assemble(
            user_text(f"{clock.short(step.at, now)} {step.initials} ", "$primary"),
            Content("  ").join(what),
            user_text(f"  {step.note}" if step.note else ""),
        )
        rows.append((str(number), row))
    return rows[::-1]


def confidence(report: ReportView) -> Content:
    """How sure a report is, as sign and word."""
    return _confidence(report.confidence)


def _confidence(value: Confidence) -> Content:
    return Content.styled(f"{CONFIDENCE_SIGNS[value]} {_(CONFIDENCE_LABELS[value])}", CONFIDENCE_STYLES[value])


def _handling(value: Handling) -> Content:
    return Content.styled(f"{HANDLING_SIGNS[value]} {_(HANDLING_LABELS[value])}", HANDLING_STYLES[value])


def _level(value: Level) -> Content:
    return Content.styled(f"{LEVEL_SIGNS[value]} {_(LEVEL_LABELS[value])}", LEVEL_STYLES[value])


def _level_cells() -> int:
    return 2 + max(len(_(label)) for label in LEVEL_LABELS.values())


def _level_cell(value: Level | None) -> Content:
    cell = _level(value) if value else Content.styled(f"{NO_LEVEL_SIGN} –", "$muted")
    return Content.assemble(cell, " " * (_level_cells() + 1 - cell.cell_length))


def _next_cell(row: BoardRow) -> Content:
    text = clock.hhmm(row.next_at) if row.next_at else "–"
    return user_text(f"{text:<{TIME_CELLS}} ", "bold $warning" if row.overdue else "$muted")


def _board_notes(row: BoardRow, now: datetime) -> list[Content]:
    notes = []
    if row.overdue:
        silent = _("⚠ tyst sedan {time}").format(time=clock.short(row.silent_since, now))
        notes.append(user_text(silent, "bold $warning"))
    if row.next_at is None:
        notes.append(Content.styled(_("⊘ klockan av"), "$muted"))
    if row.new:
        new = ngettext("○ {count} ny", "○ {count} nya", row.new).format(count=row.new)
        notes.append(Content.styled(new, HANDLING_STYLES[Handling.NEW]))
    if row.received:
        time = clock.short(row.received.as_of, now)
        notes.append(user_text(_("◌ förmedlad {time}").format(time=time), "$secondary"))
    if row.requests:
        notes.append(user_text(f"? {', '.join(row.requests)}", "$secondary"))
    return notes


def _clock_line(row: BoardRow, now: datetime) -> Content:
    if row.next_at is None:
        reason = f": {row.clock.reason}" if row.clock.reason else ""
        return user_text(_("⊘ klockan är av") + reason, "$warning")
    often = _("nästa rapport väntas {time}, var {span}").format(
        time=clock.short(row.next_at, now), span=span(row.interval)
    )
    reason = f" ({row.clock.reason})" if row.clock.reason else ""
    return user_text(often + reason, "bold $warning" if row.overdue else "")


def _origin(report: ReportView) -> Content:
    text = f"{ORIGIN_SIGNS[report.origin]} {_(ORIGIN_LABELS[report.origin])}"
    return user_text(f"{text}: {report.source}" if report.source else text, "$secondary")


def _times(report: ReportView, now: datetime) -> str:
    came = _("läget {as_of} · inkom {received} · {initials}").format(
        as_of=clock.short(report.as_of, now),
        received=clock.short(report.received_at, now),
        initials=report.initials,
    )
    return " · ".join(part for part in (came, report.person_name, report.entry) if part)


def _labelled(label: str, content: Content) -> Content:
    return Content.assemble(Content.styled(f"{label}: ", "$accent"), content)


def _impacts(impacts: Iterable[Impact], functions: Functions) -> list[Content]:
    return [
        Content.assemble(
            _level(impact.level),
            user_text(f" {functions.name(impact.function)}"),
            user_text(f" – {impact.words}" if impact.words else ""),
        )
        for impact in impacts
    ]


def _forecasts(forecasts: Iterable[Forecast]) -> list[Content]:
    return [
        user_text(f"{_(HORIZON_LABELS[each.horizon])}, {_(COURSE_LABELS[each.course])}: {each.text}", lines=True)
        for each in forecasts
    ]


def _belongings(detail: ReportDetail, now: datetime) -> list[Content]:
    """The requests, the versions of the picture and the other reports that it belongs with."""
    others = [f"{each.label} {clock.short(each.as_of, now)}" for each in detail.others[:6]]
    pairs = (
        (_("Begäran"), ", ".join(detail.requests)),
        (_("Med i lägesbilden"), ", ".join(detail.pictures)),
        (_("Andra rapporter"), ", ".join(others) + (" …" if len(detail.others) > 6 else "")),
    )
    lines = [_labelled(label, user_text(value)) for label, value in pairs if value]
    for _number, row in history_rows(detail.steps[-3:], now):
        lines.append(row)
    return lines
