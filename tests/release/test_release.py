"""Locked versions: once, whole, with the digest of what they hold; where they were sent."""

from datetime import timedelta

import pytest
from actor.conftest import case, folder
from checklist.conftest import Case
from hypothesis import given
from hypothesis import strategies as st

import samledning.start  # noqa: F401  (every table)
from samledning.errors import Problem
from samledning.release import queries, rules, service
from samledning.release.views import LockedContent
from samledning.store.canonical import Plain
from samledning.store.search import search
from samledning.store.verify import verify

__all__ = ["case", "folder"]

CONTENT: dict[str, Plain] = {"lines": [{"text": "Storm"}], "incident": "Strömavbrott"}


def lock(case: Case, record_id: str = "r1", number: int = 1) -> str:
    with case.write() as unit:
        return service.finalise(
            unit, case.incident_id, "picture", record_id, label=f"LB{number}", number=number, content=CONTENT
        )


def version(case: Case, version_id: str) -> LockedContent:
    with case.read() as unit:
        return queries.version(unit, version_id)


def test_a_record_is_locked_once_with_all_it_holds(case: Case) -> None:
    version_id = lock(case)
    told = version(case, version_id)
    assert (told.content, told.sound) == (CONTENT, True)
    assert (told.version.label, told.version.finalised_at, told.version.initials) == ("LB1", case.now, "AB")
    assert told.version.digest == rules.digest(CONTENT)
    with pytest.raises(Problem, match="LB1 är fastställd"):
        lock(case)
    with case.read() as unit:
        assert queries.is_locked(unit, "picture", "r1")
        assert not queries.is_locked(unit, "minutes", "r1")
        assert queries.locked(unit, "picture", ["r1", "r2"]).keys() == {"r1"}
        assert verify(unit.connection).problems == ()


def test_versions_come_newest_first_and_by_kind(case: Case) -> None:
    lock(case)
    case.wait(minutes=1)
    lock(case, "r2", 2)
    with case.read() as unit:
        assert [each.label for each in queries.versions(unit, case.incident_id)] == ["LB2", "LB1"]
        assert queries.versions(unit, case.incident_id, "minutes") == ()


def test_where_it_was_sent_is_noted_and_a_wrong_note_is_struck(case: Case) -> None:
    version_id = lock(case)
    case.wait(hours=1)
    with case.write() as unit:
        sent = service.dispatch(
            unit, version_id, " Länsstyrelsen  ", channel="WIS", at=case.now - timedelta(minutes=5), note="till TiB"
        )
        service.set_registry_number(unit, version_id, " 2026/45 ")
    told = version(case, version_id).version
    (note,) = told.dispatches
    assert (note.recipient, note.channel, note.note, note.struck_at) == ("Länsstyrelsen", "WIS", "till TiB", None)
    assert told.registry_number == "2026/45"
    with case.read() as unit:
        assert [hit.record_id for hit in search(unit.connection, "2026 45")] == [version_id]
    with case.write() as unit:
        service.strike_dispatch(unit, sent, "fel mottagare")
    assert version(case, version_id).version.dispatches[0].struck_reason == "fel mottagare"


@pytest.mark.parametrize(("recipient", "ahead", "words"), [(" ", 0, "Skriv vem"), ("Polisen", 1, "skickas senare")])
def test_what_is_no_dispatch(case: Case, recipient: str, ahead: int, words: str) -> None:
    version_id = lock(case)
    with pytest.raises(Problem, match=words), case.write() as unit:
        service.dispatch(unit, version_id, recipient, at=case.now + timedelta(minutes=ahead))


def test_a_dispatch_is_struck_once_and_with_a_reason(case: Case) -> None:
    version_id = lock(case)
    with case.write() as unit:
        sent = service.dispatch(unit, version_id, "Polisen")
    for reason, words in ((" ", "skäl"), ("fel", ""), ("igen", "redan")):
        with case.write() as unit:
            if words:
                with pytest.raises(Problem, match=words):
                    service.strike_dispatch(unit, sent, reason)
            else:
                service.strike_dispatch(unit, sent, reason)


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=10) | st.integers() | st.none(), max_size=4))
def test_the_digest_does_not_depend_on_the_order_and_tells_one_change(content: dict[str, object]) -> None:
    assert rules.digest(dict(reversed(content.items()))) == rules.digest(content)
    assert rules.digest({**content, "one more": True}) != rules.digest(content)
