"""What the tests of goals share: a house with more actors, and what is kept there."""

from collections.abc import Callable
from datetime import datetime

from samledning.actor import service as actor
from samledning.agreement import agreements, queries, stances, targets
from samledning.agreement.terms import Stance
from samledning.agreement.views import AgreementView, BoardView, TargetView
from samledning.store.unit import WriteUnit
from tui.house import House, Seat

MORE_ACTORS = ("Länsstyrelsen i Örebro län", "Nerikes Brandkår", "Trafikverket", "Elbolaget", "Svenska kyrkan")
"""With those of the house they are eight."""


def do(house: House, verb: Callable[[WriteUnit, str], str]) -> str:
    """Let another seat do something in the case."""
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        with other.write() as unit:
            return verb(unit, incident_id)


def let_eight_take_part(house: House) -> None:
    """Five more actors join the three of the house, a second later: within one, their order is anybody's."""

    def join(unit: WriteUnit, incident_id: str) -> str:
        for name in MORE_ACTORS:
            actor.add(unit, incident_id, name)
        return ""

    house.clock.turn(seconds=1)
    do(house, join)


def propose_target(house: House, wanted: str, **more: object) -> str:
    """A proposed target picture. Returns its id."""
    return do(house, lambda unit, incident_id: targets.propose(unit, incident_id, wanted, **more))  # type: ignore[arg-type]


def propose_agreement(house: House, wording: str, **more: object) -> str:
    """A proposed agreement. Returns its id."""
    return do(house, lambda unit, incident_id: agreements.propose(unit, incident_id, wording, **more))  # type: ignore[arg-type]


def agreed_target(house: House, wanted: str, **more: object) -> str:
    """A target picture that every actor stands behind and that is agreed. Returns its id."""
    target_id = propose_target(house, wanted, **more)

    def agree(unit: WriteUnit, _incident_id: str) -> str:
        for each in queries.target(unit, target_id).actor_ids:
            stances.take(unit, target_id, each, Stance.AGREES)
        targets.agree(unit, target_id)
        return target_id

    return do(house, agree)


def board(house: House) -> BoardView:
    """What the room holds."""
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return queries.board(unit, incident_id)


def said(house: House, label: str) -> dict[str, tuple[Stance, str]]:
    """What each actor answered last, and the words with it, by name."""
    kept = board(house)
    subjects: tuple[TargetView | AgreementView, ...] = (*kept.targets, *kept.agreements)
    subject = next(each for each in subjects if each.label == label)
    return {
        each.actor: (each.stance, each.last.text or each.last.anchor_with if each.last else "")
        for each in subject.stances
    }


def at(hour: int, minute: int = 0, *, day: int = 22) -> datetime:
    """That time of the day in Sweden on which the tests take place."""
    from samledning.clock import STOCKHOLM

    return datetime(2026, 11, day, hour, minute, tzinfo=STOCKHOLM)


async def fill_in(seat: Seat, **fields: str) -> None:
    """Write in the fields of the form on the screen, by their names, and save it."""
    for name, text in fields.items():
        seat.app.screen.set_focus(seat.app.screen.query_one(f"#field-{name}"))
        await seat.pilot.pause()
        await seat.write(text)
    await seat.press("f2")


async def reads(seat: Seat, *texts: str) -> None:
    """Wait until all of `texts` stand on the page beside the list, whatever lines they are broken into."""

    def page() -> str:
        found = seat.app.screen.query("#page")
        return " ".join(seat.within(found.first()).replace("│", " ").split()) if found else ""

    await seat.until(lambda: all(text in page() for text in texts), lambda: f"{texts} on the page")
