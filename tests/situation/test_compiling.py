"""Compiling the picture, by rules alone: what gives way, what differs, what looks forgotten; the functions' file."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning import i18n, paths
from samledning.log.terms import Marking
from samledning.situation import compiling
from samledning.situation.functions import Functions, read_functions
from samledning.situation.terms import (
    Answers,
    Caution,
    Change,
    Confidence,
    Course,
    Forecast,
    Heading,
    Horizon,
    Impact,
    Level,
    Origin,
    Piece,
    Question,
)
from samledning.situation.views import LineView, PictureView, VersionView

from .test_situation_rules import report

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
NONE = Functions()
RED = Impact("power", Level.RED)
TOMORROW = Forecast(Horizon.DAY, Course.WORST, "kallt")


def line(text: str = "Storm", key: str = "k1", **more: object) -> LineView:
    values: dict[str, object] = {
        "id": key,
        "key": key,
        "heading": Heading.EVENT,
        "horizon": None,
        "course": None,
        "position": 1,
        "text": text,
        "report_id": None,
        "report": "",
        "question": None,
        "function": "",
        "entry_id": None,
        "entry": "",
        "actor_id": None,
        "actor": "",
        "source": "",
        "as_of": NOW,
        "confidence": Confidence.CONFIRMED,
        "marking": Marking.PARTICIPANTS,
        "secrecy_ground": "",
        "changed_at": NOW,
    }
    return LineView(**{**values, **more})  # type: ignore[arg-type]


def picture(*lines: LineView) -> PictureView:
    return PictureView(VersionView("p", "LB1", 1, NOW, "AB", None, None), lines)


LINES = st.lists(
    st.builds(
        line,
        text=st.sampled_from(("Storm", "Orkan", "Mörkt")),
        key=st.sampled_from(("k1", "k2", "k3", "k4")),
        heading=st.sampled_from([each for each in Heading if each is not Heading.OUTLOOK]),
        marking=st.sampled_from(Marking),
    ),
    max_size=4,
    unique_by=lambda each: each.key,
)


@pytest.mark.parametrize(
    "text",
    [
        "Antal drabbade: …",
        "vägen är ...",
        "klockan XX.30",
        "xx personer",
        "TODO fråga regionen",
        "[fyll i antal]",
        "[ ]",
        "[datum]",
        "____ fordon",
        "antal ??",
    ],
)
def test_what_is_left_to_fill_in(text: str) -> None:
    found = compiling.cautions(picture(line(text)), [], [], NONE)
    assert Caution.PLACEHOLDER in {each.caution for each in found}


@pytest.mark.parametrize(
    "text", ["Vilka vägar?", "x-ring", "Väg 204.", "Todosen [sic]", "exakt 14 000", "[Polisen] bekräftar", "XXL-filtar"]
)
def test_what_is_no_placeholder(text: str) -> None:
    found = compiling.cautions(picture(line(text)), [], [], NONE)
    assert Caution.PLACEHOLDER not in {each.caution for each in found}


@given(st.text(max_size=300))
def test_any_text_can_be_looked_over(text: str) -> None:
    compiling.cautions(picture(line(text)), [], [], NONE)


@pytest.mark.parametrize(
    ("question", "more", "from_log", "gives"),
    [
        (Question.IMPACTS, {"function": "power"}, True, True),
        (Question.IMPACTS, {"function": "water"}, False, False),
        (Question.OUTLOOK, {"horizon": Horizon.DAY, "course": Course.BEST}, False, False),
        (Question.SITUATION, {}, False, False),
    ],
)
def test_an_impact_gives_way_to_the_next_of_its_function(
    question: Question, more: dict[str, object], from_log: bool, gives: bool
) -> None:
    old = line(report_id="r1", actor_id="a", question=Question.IMPACTS, function="power")
    piece = Piece("r2", Heading.CONSEQUENCES, "El: röd", question, **more)  # type: ignore[arg-type]
    assert compiling.gives_way(old, piece, "a", from_log=from_log) is gives
    assert not compiling.gives_way(old, piece, "b", from_log=from_log)


def test_a_text_that_was_taken_under_the_outlook_is_known_again() -> None:
    piece = Piece("r1", Heading.EVENT, "Snö i natt", Question.SITUATION)
    ahead = line(
        report_id="r1",
        actor_id="a",
        question=Question.SITUATION,
        heading=Heading.OUTLOOK,
        horizon=Horizon.DAY,
        course=Course.LIKELY,
    )
    assert compiling.is_of(ahead, piece)
    assert not compiling.is_of(replace(ahead, question=Question.OUTLOOK), piece)
    later = replace(piece, report_id="r2")
    assert compiling.gives_way(ahead, later, "a", from_log=False)


def test_a_text_gives_way_to_a_whole_report_and_not_to_a_line_of_the_log() -> None:
    old = line(report_id="r1", actor_id="a", question=Question.SITUATION)
    piece = Piece("r2", Heading.EVENT, "Ljust", Question.SITUATION)
    assert compiling.gives_way(old, piece, "a", from_log=False)
    assert not compiling.gives_way(old, piece, "a", from_log=True)
    own_words = Piece("r2", Heading.EVENT, "Ljust")
    assert not compiling.gives_way(old, own_words, "a", from_log=False)
    assert not compiling.gives_way(line(), piece, "a", from_log=False)


@given(LINES, LINES)
def test_differences_tell_every_line_that_is_not_as_it_was(older: list[LineView], newer: list[LineView]) -> None:
    found = compiling.differences(older, newer)
    before, after = {each.key: each for each in older}, {each.key: each for each in newer}
    assert {each.now.key for each in found if each.now and each.change is Change.ADDED} == after.keys() - before.keys()
    assert {
        each.was.key for each in found if each.was and each.change is Change.REMOVED
    } == before.keys() - after.keys()
    changed = {each.now.key for each in found if each.now and each.change is Change.CHANGED}
    assert changed == {
        key
        for key in before.keys() & after.keys()
        if any(getattr(before[key], name) != getattr(after[key], name) for name in compiling.COMPARED)
    }
    order = [list(Heading).index(each.heading) for each in found]
    assert order == sorted(order)
    assert compiling.differences(newer, newer) == ()


@given(LINES)
def test_a_locked_version_gives_back_the_lines_it_was_given(lines: list[LineView]) -> None:
    kept = compiling.to_content(lines)
    assert list(compiling.from_content(kept)) == lines  # type: ignore[arg-type]


def test_a_forecast_comes_back_too() -> None:
    ahead = line(heading=Heading.OUTLOOK, horizon=Horizon.WEEK, course=Course.WORST, question=Question.OUTLOOK)
    assert compiling.from_content(compiling.to_content([ahead])) == (ahead,)  # type: ignore[arg-type]


def test_a_report_is_covered_by_itself_or_by_a_later_one_of_the_same_actor_and_origin() -> None:
    first = report(Answers(situation="ett"), id="r1")
    second = report(Answers(situation="två"), id="r2", as_of=NOW + timedelta(hours=1))
    other = report(Answers(situation="tre"), id="r3", actor_id="b")
    received = report(Answers(situation="fyra"), id="r4", origin=Origin.RECEIVED)
    empty = report(Answers(), id="r5", nothing_new_since=NOW)
    everything = (first, second, other, received, empty)
    assert compiling.not_considered(everything, []) == (first, second, other, received)
    assert compiling.not_considered(everything, [second]) == (other, received)
    assert compiling.not_considered(everything, [first]) == (second, other, received)


def test_a_later_report_covers_an_earlier_one_only_where_it_tells_all_of_it_anew() -> None:
    whole = report(Answers(situation="ett", impacts=(RED,), outlook=(TOMORROW,)), id="r1")
    later = {"id": "r2", "as_of": NOW + timedelta(hours=1)}
    everything = replace(whole.answers, situation="två", needs="elverk")
    assert compiling.not_considered([whole], [report(everything, **later)]) == ()
    for less in ({"situation": ""}, {"impacts": ()}, {"impacts": (replace(RED, function="water"),)}, {"outlook": ()}):
        assert compiling.not_considered([whole], [report(replace(everything, **less), **later)]) == (whole,)
    nothing_new = report(Answers(), nothing_new_since=NOW, **later)
    assert compiling.not_considered([whole], [nothing_new]) == (whole,)


def test_a_line_of_the_log_adds_to_what_was_known_and_covers_no_text_before_it() -> None:
    said = report(Answers(situation="väg 204 stängd"), id="r1")
    level = report(Answers(impacts=(RED,)), id="r2")
    line_ = report(
        Answers(situation="lugnt", impacts=(RED,)), id="r3", as_of=NOW + timedelta(hours=1), entry_id="e1", entry="L1"
    )
    assert compiling.not_considered([said, level], [line_]) == (said,)


def test_the_functions_are_read_in_both_languages() -> None:
    folders = paths.checklist_folders()[:1]
    swedish = read_functions(folders)
    assert (len(swedish.names), swedish.fault) == (12, "")
    assert swedish.name("water") == "Vatten och avlopp"
    assert swedish.name("something_of_ours") == "something_of_ours"
    i18n.setup("en")
    try:
        english = read_functions(folders)
    finally:
        i18n.setup("sv")
    assert [key for key, _name in english.names] == [key for key, _name in swedish.names]
    assert english.name("water") == "Water and sewage"


def test_an_organisation_has_functions_of_its_own_and_a_faulty_file_is_left_aside(tmp_path: Path) -> None:
    shipped = paths.checklist_folders()[0]
    own = tmp_path / "functions.toml"
    own.write_text('[[function]]\nkey = "ferries"\nname.sv = "Färjor"\n', encoding="utf-8")
    assert read_functions([shipped, tmp_path]).names == (("ferries", "Färjor"),)
    own.write_text('[[function]]\nkey = "ferries"\n', encoding="utf-8")
    left = read_functions([shipped, tmp_path])
    assert len(left.names) == 12
    assert "functions.toml" in left.fault
    assert read_functions([tmp_path / "none"]) == Functions()
