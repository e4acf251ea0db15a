"""What a search finds of meetings is told and opened where it belongs."""

from samledning.evaluation import service as evaluation
from samledning.evaluation.terms import AfterKind
from samledning.intake.queries import places
from samledning.log.views import Hit
from samledning.meeting import agenda, inviting, writing
from samledning.store.search import search

from .conftest import MeetingCase


def found(case: MeetingCase, words: str) -> list[Hit]:
    """The places of all that a search finds."""
    with case.read() as unit:
        hits = search(unit.connection, words, chain=case.incident_id)
        known = places(unit, hits)
    return [known[each.record_id] for each in hits if each.record_id in known]


def test_all_that_is_kept_of_meetings_has_a_home(case: MeetingCase) -> None:
    meeting_id = case.begin(title="Elmöte", purpose="zander")
    item_id = case.add_item(meeting_id, "Vägar om zander")
    invitee = case.prepare(meeting_id).invitees[0]
    case.act(lambda unit: inviting.expect(unit, invitee.id, {"expectation": ""}, {"expectation": "en zander"}))
    case.said(meeting_id, "& zander i ån")
    case.close(meeting_id)
    case.act(lambda unit: writing.add_line(unit, meeting_id, "next", "Eva ringer om zandern"))
    case.act(
        lambda unit: evaluation.note(unit, case.incident_id, meeting_id, AfterKind.CONCLUSION, "zander ska räknas")
    )
    case.act(lambda unit: evaluation.learn(unit, case.incident_id, "mata en zander", meeting_id=meeting_id))
    hits = found(case, "zander")
    assert {(hit.kind, hit.label, hit.text) for hit in hits} == {
        ("meetings", "M1", "Elmöte"),
        ("meetings", "M1", "Vägar om zander"),
        ("meetings", "M1", "en zander"),
        ("meetings", "M1", "Eva ringer om zandern"),
        ("meetings", "M1", "zander ska räknas"),
        ("parked", "PF1", "zander i ån"),
        ("lessons", "LÄ1", "mata en zander"),
    }
    assert {hit.record_id for hit in hits if hit.kind == "meetings"} == {meeting_id}
    coming = case.plan()
    item_id = case.add_item(coming, "Abborrar")
    case.act(lambda unit: agenda.strike(unit, item_id, "fel"))
    assert found(case, "Abborrar") == []
