"""A service that never answers holds neither the screen nor its end."""

import json

import pytest
from conftest import OpenScreen
from monitoring.outside import hangs, running
from running import NAME, Case, kept_beside, until

from samledning.monitoring import service
from samledning.monitoring.terms import SourceKind


@pytest.mark.long
def test_a_source_that_hangs_holds_neither_typing_nor_the_end(
    case: Case, screen: OpenScreen, home: dict[str, str]
) -> None:
    home["NO_PROXY"] = "127.0.0.1"
    with running() as server:
        server.answers["/"] = hangs
        with case.opened() as workspace:
            person = workspace.last_person()
            assert person
            workspace.become(person)
            with workspace.write() as unit:
                service.turn_on(unit, case.incident_id, SourceKind.FEED, "tib@example.se", url=server.url())
        first = screen("--database", case.database)
        first.wait_for(NAME, "Att göra nu")
        first.press("ctrl+g")
        first.wait_for("Gå till")
        first.type("0")
        first.wait_for("har inte svarat än")
        first.press("f6")
        until(lambda: bool(server.questions), "the source is asked")
        first.press("ctrl+l")
        first.type("strömmen borta")
        first.press("enter")
        first.wait_for("✓ L1")
        assert first.leave() == 0
        ((state,),) = kept_beside(case.database, "SELECT state FROM turn")
    assert json.loads(state)["failures"] == 0  # it had not been given up when the program ended
