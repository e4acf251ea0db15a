"""The words of a meeting that is prepared: what is missing and why, the agenda, those it is for. Pure."""

from datetime import datetime

from textual.content import Content

from samledning import clock
from samledning.i18n import _, ngettext
from samledning.meeting.terms import CHANNEL_LABELS, ITEM_LABELS, ITEM_SIGNS, TASK_LABELS
from samledning.meeting.views import InviteeView, ItemView, PrepareView
from samledning.meeting.words import why
from samledning.tui.text import user_text

MISSING, INVITEE, CARRIED, NOTE = "missing:", "invitee:", "carried:", "note:"
"""What the keys of these rows begin with; those of items are their ids."""

Row = tuple[str, Content]


def head(prepared: PrepareView, now: datetime) -> Content:
    """Which meeting, when, and whether its invitation can go out."""
    meeting = prepared.meeting
    if meeting.invited_at:
        told = _("✓ inbjudan skickad {time}").format(time=clock.short(meeting.invited_at, now))
        state = Content.styled(told, "$success")
    elif prepared.ready:
        state = Content.styled(_("✓ inbjudan är klar att skicka, F8"), "$success")
    else:
        count = sum(each.blocks for each in prepared.missing)
        told = ngettext("inbjudan väntar på {n} sak", "inbjudan väntar på {n} saker", count).format(n=count)
        state = Content.styled(f"○ {told}", "bold $warning")
    parts = [
        user_text(f"{meeting.label} {meeting.title}", "bold"),
        user_text(f"{clock.short(meeting.starts_at, now)}, {meeting.minutes} min"),
        Content(_(CHANNEL_LABELS[meeting.channel])),
        state,
    ]
    return Content(" · ").join(parts)


def prepare_rows(prepared: PrepareView) -> list[Row]:
    """The list: what is missing, what the last meetings ask for, the agenda, who it is for, what may come back."""
    sections = (
        (_("Saknas – Enter går dit"), [*_advice(prepared), *_missing(prepared)]),
        (_("Från förra gången"), _improve(prepared)),
        (_("Dagordning"), [(each.id, item_row(each)) for each in prepared.agenda]),
        (_("Kommer tillbaka – Enter tar med"), _carried(prepared)),
        (_("Deltagare"), [(f"{INVITEE}{each.id}", invitee_row(each)) for each in prepared.invitees]),
    )
    rows: list[Row] = []
    for number, (heading, shown) in enumerate(sections):
        if shown:
            rows += [(f"=section-{number}", Content(heading)), *shown]
    return rows


def _advice(prepared: PrepareView) -> list[Row]:
    return [(f"{NOTE}advice", user_text(f"? {prepared.advice}", "bold $warning"))] if prepared.advice else []


def _missing(prepared: PrepareView) -> list[Row]:
    return [
        (
            f"{MISSING}{each.key}",
            Content.assemble(
                Content.styled("! " if each.blocks else "○ ", "bold $warning" if each.blocks else "$muted"),
                user_text(each.text, "bold" if each.blocks else ""),
                Content.styled("  " + _("krävs för inbjudan") if each.blocks else "", "$warning"),
            ),
        )
        for each in prepared.missing
    ]


def _improve(prepared: PrepareView) -> list[Row]:
    return [(f"{NOTE}{number}", user_text(f"↻ {text}")) for number, text in enumerate(prepared.improve)]


def _carried(prepared: PrepareView) -> list[Row]:
    return [
        (
            f"{CARRIED}{number}",
            Content.assemble(
                Content.styled("↩ ", "bold $accent"),
                user_text(each.title),
                user_text(f"  {why(each)}", "$muted"),
            ),
        )
        for number, each in enumerate(prepared.carried)
    ]


def item_row(item: ItemView) -> Content:
    """An item of the agenda: place, what it is for, minutes, and where it comes from."""
    more = [_(ITEM_LABELS[item.kind]), _("{minutes} min").format(minutes=item.minutes), item.presenter]
    if item.carried_from:
        more.append(_("från {meeting}").format(meeting=item.carried_from))
    if item.parked:
        more.append(_("var parkerad, {label}").format(label=item.parked))
    return Content.assemble(
        Content.styled(f"{item.place:>2} {ITEM_SIGNS[item.kind]} ", "bold $accent"),
        user_text(item.title, "bold"),
        user_text(f"  {' · '.join(part for part in more if part)}", "$muted"),
        Content.styled("" if item.purpose else "  " + _("syfte saknas"), "$warning"),
    )


def invitee_row(invitee: InviteeView) -> Content:
    """An actor that the meeting is for: who speaks, what is expected, whether its material has come."""
    who = ", ".join(invitee.participants)
    asked = ""
    if invitee.request:
        asked = _("underlag {label} har kommit") if invitee.answered else _("väntar på underlag {label}")
    return Content.assemble(
        Content.styled(f"{invitee.position:>2} ", "$muted"),
        user_text(invitee.actor, "bold"),
        user_text(f"  {who}" if who else "", "$muted"),
        Content.styled("" if invitee.reports else "  " + _("rapporterar inte"), "$muted"),
        user_text(f"  → {invitee.expectation}" if invitee.expectation else ""),
        Content.styled("" if invitee.expectation else "  " + _("inget väntas än"), "$warning"),
        user_text("  " + asked.format(label=invitee.request) if asked else "", "$secondary"),
    )


def page(prepared: PrepareView, invitation: str, moments: dict[str, str]) -> Content:
    """What is for those who lead only, then the invitation as it will be read."""
    meeting = prepared.meeting
    lines = [Content.styled(_("Vem gör vad hos er"), "$accent")]
    given = dict(meeting.tasks)
    for task, label in TASK_LABELS.items():
        name = given.get(task, "")
        lines.append(
            Content.assemble(
                user_text(name or "–", "bold" if name else "$warning"), Content.styled(f"  {_(label)}", "$muted")
            )
        )
    if meeting.moments:
        names = ", ".join(moments.get(each, each) for each in meeting.moments)
        lines.append(user_text(_("Moment: {names}").format(names=names)))
    if meeting.opening:
        lines += [Content(""), Content.styled(_("Inledning"), "$accent"), user_text(meeting.opening, lines=True)]
    lines += [Content(""), Content.styled(_("Inbjudan som den läses"), "$accent"), user_text(invitation, lines=True)]
    return Content("\n").join(lines)
