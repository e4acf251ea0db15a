"""The target picture with its plan: what shall be reached, who stands behind it, who does what by when. Pure."""

from collections.abc import Collection, Iterator, Sequence

from samledning import clock
from samledning.agreement.terms import (
    ACTION_LABELS,
    OVERDUE_LABEL,
    STALE_LABELS,
    STANDING,
    WHOLE_EVENT,
    ActionStatus,
)
from samledning.agreement.views import ActionView, AgreementView, BoardView, TargetView
from samledning.agreement.words import outcome, own_words, standing
from samledning.document.frame import Frame
from samledning.document.rules import given, table
from samledning.document.terms import (
    Block,
    Document,
    Fields,
    Items,
    Paragraph,
    Product,
    Section,
    Sheet,
    Subheading,
)
from samledning.i18n import _, pgettext
from samledning.log.terms import MARKING_LABELS


def target_document(target: TargetView, board: BoardView, frame: Frame) -> Document:
    """The target picture with the agreements and measures that serve it, for its readers.

    A measure serves the picture itself or one of its agreements; what serves nothing belongs to the picture of the
    whole event. Raises a `Problem` where the readers may not see the target picture itself.
    """
    target = frame.reader.one(target, target.label)
    serving = [each for each in board.agreements if each.status in STANDING and _serves(each.target_id, target)]
    settled = frame.reader.all_of(each for each in serving if each.is_current)
    plan = frame.reader.all_of(_plan(target, board.actions, {each.id for each in serving}))
    return frame.document(
        Product.TARGET,
        _("Aktörsgemensam målbild {label}: {incident}").format(label=target.label, incident=frame.case.name),
        (
            Section("wanted", _("Önskat läge"), tuple(_wanted(target))),
            Section("protect", _("Skydda först"), _items(target.protected, numbered=True)),
            Section("stances", _("Ställningstaganden"), (_stances(target),)),
            Section("agreements", _("Överenskommelser"), tuple(block for each in settled for block in _settled(each))),
            Section("plan", _("Åtgärdsplan"), tuple(_plan_blocks(plan))),
        ),
        label=target.label,
        version=target.label,
        state=_("{outcome} {time}").format(
            outcome=outcome(target), time=clock.date_hhmm(target.agreed_at or target.made_at)
        ),
        sheet=Sheet(_columns(), tuple(map(_row, plan))),
    )


def _serves(target_id: str | None, target: TargetView) -> bool:
    return target_id == target.id or (target_id is None and not target.scope)


def _plan(target: TargetView, actions: Sequence[ActionView], agreed: Collection[str]) -> Iterator[ActionView]:
    """The measures that serve the target picture and have not been called off."""
    for each in actions:
        if each.struck_at is not None or each.status is ActionStatus.CANCELLED:
            continue
        if each.agreement_id in agreed or (each.agreement_id is None and _serves(each.target_id, target)):
            yield each


def _wanted(target: TargetView) -> Iterator[Block]:
    yield Paragraph(target.wanted)
    yield given(
        (pgettext("scope", "Gäller"), target.scope or _(WHOLE_EVENT)),
        (_("Senast"), clock.date_hhmm(target.by_when) if target.by_when else ""),
        (_("Giltig till"), clock.date_hhmm(target.valid_until) if target.valid_until else ""),
        # What makes it stale may name what is not for these readers; its kind does not.
        (_("Inaktuell"), "; ".join(dict.fromkeys(_(STALE_LABELS[each.kind]) for each in target.stale))),
        (_("Avgränsning"), target.delimitation),
        (_("Skäl"), target.reason),
        (_("Aktörer som berörs"), ", ".join(target.actors)),
    )


def _items(texts: tuple[str, ...], *, numbered: bool = False) -> tuple[Block, ...]:
    return (Items(texts, numbered),) if texts else ()


def _stances(subject: TargetView | AgreementView, *before: str) -> Items:
    """What is known of the wording, who stands where, and what those who said more said."""
    told = (own_words(each) for each in subject.stances if not each.left)
    return Items((*before, *standing(subject.support), *filter(None, told)))


def _settled(agreement: AgreementView) -> Iterator[Block]:
    yield Subheading(f"{agreement.label}. {agreement.wording}")
    yield _stances(agreement, outcome(agreement))
    if agreement.reason:
        yield Fields(((_("Skäl"), agreement.reason),))


def _plan_blocks(plan: Sequence[ActionView]) -> Iterator[Block]:
    if not plan:
        return
    columns = _columns()
    shown = {"label": 7, "text": 29, "owner": 18, "supporting": 14, "due": 18, "state": 14}
    rows = (tuple(dict(zip(columns, row, strict=True))[name] for name in shown) for row in map(_row, plan))
    yield table([(columns[name], width) for name, width in shown.items()], rows)
    for each in plan:
        more = given(
            (_("Behov"), each.needs),
            (_("Information till allmänheten"), each.public_information),
            (_("Följs upp"), clock.date_hhmm(each.follow_up_at) if each.follow_up_at else ""),
            (_("Uppföljningen visade"), each.follow_up_found),
        )
        if more.fields:
            yield Subheading(_("Mer om {label}").format(label=each.label))
            yield more


def _columns() -> dict[str, str]:
    return {
        "label": _("Nr"),
        "text": _("Åtgärd"),
        "owner": _("Ansvarig"),
        "due": _("Klart senast"),
        "state": _("Läge"),
        "supporting": _("Stöd"),
        "goal": _("Mål"),
        "needs": _("Behov"),
        "public_information": _("Information till allmänheten"),
        "follow_up": _("Följs upp"),
        "marking": _("Märkning"),
    }


def _row(action: ActionView) -> tuple[str, ...]:
    return (
        action.label,
        action.text,
        ", ".join(filter(None, (action.owner, action.owner_person))) or _("ingen ännu"),
        clock.date_hhmm(action.due_at) if action.due_at else "",
        _state(action),
        ", ".join(action.supporting),
        action.goal,
        action.needs,
        action.public_information,
        clock.date_hhmm(action.follow_up_at) if action.follow_up_at else "",
        _(MARKING_LABELS[action.marking]),
    )


def _state(action: ActionView) -> str:
    status = _(ACTION_LABELS[action.status])
    if action.overdue:
        status += f", {_(OVERDUE_LABEL)}"
    return f"{status}: {action.status_reason}" if action.status_reason else status
