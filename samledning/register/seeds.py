"""The organisations that the program comes with: every kommun, region and länsstyrelse, and national actors."""

import csv
from dataclasses import dataclass
from importlib import resources

from samledning.register.terms import Level, OrganisationKind


@dataclass(frozen=True)
class Seed:
    """An organisation of the shipped list. `key` is the same in every version of the program."""

    key: str
    name: str
    kind: OrganisationKind
    level: Level
    places: tuple[str, ...]
    short_name: str
    aliases: tuple[str, ...]


def read_seeds() -> tuple[Seed, ...]:
    """The shipped list, in its order."""
    file = resources.files("samledning.register").joinpath("organisations.csv")
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines(), delimiter=";")
    return tuple(
        Seed(
            key=row["key"],
            name=row["name"],
            kind=OrganisationKind(row["kind"]),
            level=Level(row["level"]),
            places=_list(row["places"]),
            short_name=row["short_name"],
            aliases=_list(row["aliases"]),
        )
        for row in rows
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(",")) if cell else ()
