"""What target pictures, agreements, the action plan and what is around them answer. Pure."""

from collections.abc import Iterator

from samledning import clock
from samledning.agreement import rules, words
from samledning.agreement.terms import HANDLING_LABELS, ActionStatus, Handling, Status
from samledning.agreement.views import BoardView
from samledning.checklist.terms import Evidence
from samledning.i18n import _, ngettext
from samledning.overview.terms import CaseNow


def of_agreement(case: CaseNow) -> Iterator[Evidence]:
    """What the room holds; what it does not hold is left out."""
    board = case.agreement
    yield from _of_targets(case, board)
    yield from _of_agreements(case, board)
    yield from _of_actions(case, board)
    yield from _of_conflicts(board)
    yield from _of_choices(case, board)
    if board.priorities:
        count, still_open = len(board.priorities), sum(each.closed_at is None for each in board.priorities)
        parts = (
            ngettext("{n} prioriterad fråga", "{n} prioriterade frågor", count).format(n=count),
            ngettext("{n} öppen", "{n} öppna", still_open).format(n=still_open),
        )
        latest = max(each.closed_at or each.made_at for each in board.priorities)
        yield Evidence("priority_questions", ", ".join(parts), latest)


def _of_targets(case: CaseNow, board: BoardView) -> Iterator[Evidence]:
    for each in board.current_targets:
        assert each.agreed_at
        text = _("{label}, {outcome} {time}: {wanted}")
        told = text.format(
            label=each.label,
            outcome=words.outcome(each),
            time=clock.short(each.agreed_at, case.now),
            wanted=each.wanted,
        )
        yield Evidence("targets", " · ".join((told, *rules.stale_words(each.stale))), each.agreed_at)
    proposed = [each for each in board.targets if each.status is Status.PROPOSED]
    if proposed:
        labels = ", ".join(each.label for each in proposed)
        yield Evidence("targets", _("Förslag till målbild: {labels}").format(labels=labels), proposed[0].made_at)


def _of_agreements(case: CaseNow, board: BoardView) -> Iterator[Evidence]:
    agreed = [(each.agreed_at, each.label) for each in board.agreements if each.is_current and each.agreed_at]
    proposed = [each for each in board.agreements if each.status is Status.PROPOSED]
    parts = []
    if agreed:
        at, label = max(agreed)
        text = ngettext(
            "{n} överenskommelse: {label} {time}", "{n} överenskommelser, senast {label} {time}", len(agreed)
        )
        parts.append(text.format(n=len(agreed), label=label, time=clock.short(at, case.now)))
    if proposed:
        text = ngettext("{n} förslag som väntar: {label}", "{n} förslag som väntar, senast {label}", len(proposed))
        parts.append(text.format(n=len(proposed), label=proposed[0].label))
    if parts:
        times = [each.agreed_at or each.made_at for each in board.agreements]
        yield Evidence("agreements", " · ".join(parts), max(times))
    yield from _of_trade_offs(case, board)


def _of_trade_offs(case: CaseNow, board: BoardView) -> Iterator[Evidence]:
    """Decisive trade-offs, and whether they have been read back so that all understood the same (LE-08)."""
    decisive = [each for each in board.agreements if each.decisive and each.status in (Status.AGREED, Status.PROPOSED)]
    for each in decisive:
        if each.read_back_at:
            text = _("{label} är återläst {time}")
            told = text.format(label=each.label, time=clock.short(each.read_back_at, case.now))
        else:
            told = _("{label} är inte återläst").format(label=each.label)
        yield Evidence("trade_offs", told, each.read_back_at or each.made_at)


def _of_actions(case: CaseNow, board: BoardView) -> Iterator[Evidence]:
    if not board.actions:
        return
    latest = max(board.actions, key=lambda each: (each.changed_at, each.number))
    done = sum(each.status is ActionStatus.DONE for each in board.actions)
    parts = [ngettext("{n} åtgärd", "{n} åtgärder", len(board.actions)).format(n=len(board.actions))]
    if done:
        parts.append(ngettext("{n} klar", "{n} klara", done).format(n=done))
    if late := sum(each.overdue for each in board.actions):
        parts.append(ngettext("{n} försenad", "{n} försenade", late).format(n=late))
    time = clock.short(latest.changed_at, case.now)
    parts.append(_("senast ändrad {label} {time}").format(label=latest.label, time=time))
    yield Evidence("actions", " · ".join(parts), latest.changed_at)
    telling = [each for each in board.actions if each.public_information]
    if telling:
        newest = max(telling, key=lambda each: each.changed_at)
        text = ngettext(
            "{n} åtgärd säger vad den betyder för informationen till allmänheten",
            "{n} åtgärder säger vad de betyder för informationen till allmänheten",
            len(telling),
        )
        yield Evidence("public_information", text.format(n=len(telling)), newest.changed_at)


def _of_conflicts(board: BoardView) -> Iterator[Evidence]:
    if not board.conflicts:
        return
    counts = [(handling, sum(each.handling is handling for each in board.conflicts)) for handling in Handling]
    told = ", ".join(f"{count} {_(HANDLING_LABELS[handling])}" for handling, count in counts if count)
    text = ngettext("{n} målkonflikt: {told}", "{n} målkonflikter: {told}", len(board.conflicts))
    latest = max(each.handled_at or each.made_at for each in board.conflicts)
    yield Evidence("conflicts", text.format(n=len(board.conflicts), told=told), latest)


def _of_choices(case: CaseNow, board: BoardView) -> Iterator[Evidence]:
    for each in board.choices:
        if each.chosen and each.chosen_at:
            text = _("{label} {question}: valt {chosen}, {time}")
            told = text.format(
                label=each.label,
                question=each.question,
                chosen=each.chosen.text,
                time=clock.short(each.chosen_at, case.now),
            )
            yield Evidence("alternatives", told, each.chosen_at)
        else:
            there = sum(one.struck_at is None for one in each.alternatives)
            text = ngettext("{label} {question}: {n} alternativ", "{label} {question}: {n} alternativ", there)
            yield Evidence("alternatives", text.format(label=each.label, question=each.question, n=there), each.made_at)
