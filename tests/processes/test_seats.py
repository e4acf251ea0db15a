"""The same record edited in two processes at once: nobody's text is lost without anyone's knowing."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

import pytest
from conftest import Ask
from running import HERE, Case, Helper, environment, make_case, python

from samledning.incident import service as incident
from samledning.start import open_workspace


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that all the tests here use, each in an incident of its own."""
    return make_case(tmp_path_factory.mktemp("seats") / "fall.sqlite").database


@pytest.fixture(scope="module")
def helpers(shared: Path) -> Iterator[tuple[Helper, Helper]]:
    """Two seats on it."""
    command, home = python(HERE / "seat_process.py", shared), environment(shared.parent / "home")
    with ExitStack() as stack:
        one, other = (stack.enter_context(closing(Helper(command, home))) for _seat in range(2))
        yield one, other


@pytest.fixture
def case(shared: Path) -> Case:
    workspace = open_workspace(shared, stays=False)
    person = workspace.last_person()
    assert person
    workspace.become(person)
    with workspace.write() as unit:
        incident_id = incident.create(unit, "Ett fall för sig")
    workspace.close()
    return Case(shared, incident_id)


@pytest.fixture
def seats(case: Case, helpers: tuple[Helper, Helper]) -> tuple[Ask, Ask]:
    """The two seats, at the same incident."""
    one, other = (partial(helper.ask, incident=case.incident_id) for helper in helpers)
    return one, other


def test_different_fields_both_survive(case: Case, seats: tuple[Ask, Ask]) -> None:
    one, other = seats
    base = one(do="load")["value"]
    assert other(do="load")["value"] == base

    assert one(do="save", base=base, mine={**base, "purpose": "ström åt alla"}) == {"value": "saved"}
    assert other(do="save", base=base, mine={**base, "mandate": "av länsstyrelsen"}) == {"value": "saved"}

    both = {**base, "purpose": "ström åt alla", "mandate": "av länsstyrelsen"}
    assert [seat(do="load")["value"] for seat in seats] == [both, both]
    assert case.verified().problems == ()


def test_same_field_gives_both_texts_and_changes_nothing(case: Case, seats: tuple[Ask, Ask]) -> None:
    one, other = seats
    base = one(do="load")["value"]
    one(do="save", base=base, mine={**base, "purpose": "ström åt alla"})

    answer = other(do="save", base=base, mine={**base, "purpose": "vatten åt alla", "mandate": "av länsstyrelsen"})

    assert "samtidigt" in answer["problem"]
    assert answer["clashes"] == [{"field": "purpose", "base": "", "theirs": "ström åt alla", "mine": "vatten åt alla"}]
    assert other(do="load")["value"] == {**base, "purpose": "ström åt alla"}
    assert case.verified().problems == ()


def test_same_field_changed_to_the_same_text_is_no_clash(seats: tuple[Ask, Ask]) -> None:
    base = seats[0](do="load")["value"]

    answers = [seat(do="save", base=base, mine={**base, "purpose": "ström åt alla"}) for seat in seats]

    assert answers == [{"value": "saved"}] * 2


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ({"do": "correct", "label": "L1", "typed": "fem skadade"}, "L1 är redan struken; skriv en ny rad i stället."),
        ({"do": "strike", "label": "L1", "reason": "fel plats"}, "L1 är redan struken."),
    ],
)
def test_line_that_another_seat_has_corrected_is_not_changed_again(
    case: Case, seats: tuple[Ask, Ask], command: dict[str, str], sentence: str
) -> None:
    one, other = seats
    one(do="add", typed="tre skadade")
    assert one(do="correct", label="L1", typed="fyra skadade") == {"value": "L2"}

    assert other(**command) == {"problem": sentence}

    assert [(entry.label, entry.typed, entry.corrects) for entry in case.entries()] == [
        ("L1", "tre skadade", ""),
        ("L2", "fyra skadade", "L1"),
    ]
    assert case.verified().problems == ()
