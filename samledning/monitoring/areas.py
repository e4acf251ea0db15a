"""Swedish län by their codes and names (Statistics Sweden), and whether what concerns one place concerns another."""

from collections.abc import Sequence

from samledning.register.rules import works_in

COUNTIES = {
    "01": "Stockholms län",
    "03": "Uppsala län",
    "04": "Södermanlands län",
    "05": "Östergötlands län",
    "06": "Jönköpings län",
    "07": "Kronobergs län",
    "08": "Kalmar län",
    "09": "Gotlands län",
    "10": "Blekinge län",
    "12": "Skåne län",
    "13": "Hallands län",
    "14": "Västra Götalands län",
    "17": "Värmlands län",
    "18": "Örebro län",
    "19": "Västmanlands län",
    "20": "Dalarnas län",
    "21": "Gävleborgs län",
    "22": "Västernorrlands län",
    "23": "Jämtlands län",
    "24": "Västerbottens län",
    "25": "Norrbottens län",
}
_CODES = {name.casefold(): code for code, name in COUNTIES.items()}


def county_code(name: str) -> str:
    """The code of the län that is called `name`, empty where none is."""
    return _CODES.get(" ".join(name.split()).casefold(), "")


def counties_of(places: Sequence[str]) -> tuple[str, ...]:
    """The codes of the län that `places` (län or kommun codes) lie in, each once."""
    return tuple(dict.fromkeys(place[:2] for place in places if place))


def concerns(codes: Sequence[str], nationwide: bool, places: Sequence[str]) -> bool:
    """Whether what is said of `codes` concerns an incident in `places`.

    So it does where either has no places, since nobody can tell then: a warning too many is less bad than one missed.
    """
    return nationwide or not codes or not places or works_in(codes, places)
