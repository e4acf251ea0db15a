"""The command that makes a line, a report, a request or a measure into another, or something from outside into one."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import typer

from samledning.actor.queries import the_actor
from samledning.agreement.queries import the_action
from samledning.cli import session, words
from samledning.cli.typed import coming_time, one_of
from samledning.errors import Problem
from samledning.i18n import _
from samledning.incident.views import IncidentView
from samledning.intake import outside
from samledning.intake.conversions import CONVERTIBLE
from samledning.intake.conversions import convert as make_into
from samledning.log.queries import numbered
from samledning.log.terms import KIND_LABELS, Kind
from samledning.monitoring.queries import the_item
from samledning.monitoring.views import SERIES
from samledning.register.rules import parse_names
from samledning.situation.queries import the_report, the_request
from samledning.store.numbers import label_key
from samledning.store.unit import ReadUnit, WriteUnit
from samledning.terminal import say

LABELS = {kind: KIND_LABELS[kind] for kind in CONVERTIBLE}
_SHORT = {"rapport": Kind.REPORT, "rad": Kind.ENTRY}


def add_to(app: typer.Typer) -> None:
    """Add this command to the program."""
    app.command(
        "convert",
        cls=words.Command,
        help=_(
            "Gör om en loggrad, en rapport, en begäran eller en åtgärd till något annat av dem; den gamla stryks. "
            "Det som har kommit utifrån (U7) finns kvar."
        ),
    )(convert)


def convert(
    context: typer.Context,
    label: Annotated[str, typer.Argument(metavar=_("BETECKNING"), help=_("Till exempel L12, R7, B4, Å9 eller U7."))],
    to: Annotated[str, typer.Argument(metavar=_("TILL"), help=", ".join(map(_, LABELS.values())))],
    *,
    actor: Annotated[
        str, typer.Option(metavar=_("AKTÖR"), help=_("Vem det gäller, om det inte framgår; flera med komma emellan."))
    ] = "",
    due: Annotated[str, typer.Option(metavar=_("TID"), help=_("När svaret på en begäran behövs."))] = "",
) -> None:
    wanted = _SHORT.get(to.strip().casefold()) or one_of(to, LABELS)
    with session.writing(context.obj) as (workspace, case):
        due_at = coming_time(due, workspace.clock.now()) if due else None
        with workspace.write() as unit:
            actor_ids = [the_actor(unit, case.id, name).id for name in parse_names(actor)]
            if label_key(label).startswith(SERIES):
                new = _from_outside(unit, case, label, wanted, actor_ids=actor_ids, due_at=due_at)
            else:
                kind, record_id = _meant(unit, case, label)
                new = make_into(unit, kind, record_id, wanted, actor_ids=actor_ids, due_at=due_at)
        say(_("{old} är omvandlad till {new}.").format(old=label_key(label), new=new))


def _from_outside(
    unit: WriteUnit, case: IncidentView, label: str, to: Kind, *, actor_ids: Sequence[str], due_at: datetime | None
) -> str:
    """What came from outside, made into something of ours. Raises a `Problem` for what it cannot become."""
    if to not in outside.MADE:
        raise Problem(_("Det som har kommit utifrån kan bli anteckning, lägesrapport eller begäran."))
    thread = the_item(unit, case.id, label)
    item = next(each for each in thread.items if each.label == label_key(label))
    return outside.make(unit, item.id, to, actor_ids=actor_ids, due_at=due_at)


def _meant(unit: ReadUnit, case: IncidentView, label: str) -> tuple[Kind, str]:
    """What a label names. Raises a `Problem` where there is nothing with it."""
    series = label_key(label)[:1]
    if series == "R":
        return Kind.REPORT, the_report(unit, case.id, label).id
    if series == "B":
        return Kind.REQUEST, the_request(unit, case.id, label).id
    if series == "Å":
        return Kind.ACTION, the_action(unit, case.id, label).id
    entry = numbered(unit, case.id, label.strip())
    if entry is None:
        raise Problem(_("{entry} finns inte i loggen för «{name}».").format(entry=label, name=case.name))
    return Kind.ENTRY, entry.id
