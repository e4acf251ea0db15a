"""The common picture: compiled out of reports, compared, looked over, finalised; on a real database file."""

from datetime import timedelta

import pytest

from samledning.document.queries import document as paper
from samledning.document.terms import Product
from samledning.document.writing import as_text
from samledning.log.terms import Marking
from samledning.register import service as register
from samledning.release import queries as released
from samledning.release import service as release
from samledning.situation import compiling, picture, queries, service, versions
from samledning.situation.terms import (
    FIVE_HEADINGS,
    Answers,
    Caution,
    Change,
    Confidence,
    Course,
    Forecast,
    Handling,
    Heading,
    Horizon,
    Impact,
    Level,
    Origin,
    Piece,
    Question,
)
from samledning.situation.views import Candidate, CautionView, LineDifference, PictureView
from samledning.store.search import search

from .conftest import ACTORS, SituationCase

REGION, KOMMUN, POLICE = ACTORS
OTHERS = (
    *("Trafikverket", "Nerikes Brandkår", "Kumla kommun", "Hallsbergs kommun", "Lekebergs kommun"),
    *("Länsstyrelsen i Örebro län", "Elbolaget"),
)


def begin(case: SituationCase) -> str:
    return case.do(lambda unit: picture.begin(unit, case.incident_id))


def candidates(case: SituationCase, picture_id: str) -> tuple[Candidate, ...]:
    with case.read() as unit:
        return versions.candidates(unit, picture_id, case.functions)


def take_everything(case: SituationCase, picture_id: str) -> None:
    pieces = [each.piece for each in candidates(case, picture_id) if not each.line_id]
    with case.write() as unit:
        picture.take_all(unit, picture_id, pieces)


def add(case: SituationCase, picture_id: str, heading: Heading, text: str, **more: object) -> str:
    return case.do(lambda unit: picture.add_line(unit, picture_id, heading, text, **more))  # type: ignore[arg-type]


def finalise(case: SituationCase, picture_id: str) -> str:
    return case.do(lambda unit: picture.finalise(unit, picture_id))


def cautions(case: SituationCase, picture_id: str) -> tuple[CautionView, ...]:
    with case.read() as unit:
        return versions.check(unit, picture_id, case.functions)


def compare(case: SituationCase, older: str, newer: str) -> tuple[LineDifference, ...]:
    with case.read() as unit:
        return versions.compare(unit, older, newer)


def texts(view: PictureView, heading: Heading) -> list[str]:
    return [line.text for line in view.under(heading)]


def whole(name: str, level: Level, number: int) -> Answers:
    """What an actor reports in the round with that number."""
    return Answers(
        situation=f"Läget hos {name}, omgång {number}",
        impacts=(Impact("power", level, "delvis" if level is Level.YELLOW else ""),),
        taken=f"{name} har röjt" if number == 1 else f"{name} röjer vidare",
        outlook=(Forecast(Horizon.THREE_DAYS, Course.LIKELY, "Ström åter"),),
        needs="Elverk" if number < 3 else "",
    )


@pytest.mark.long
def test_ten_actors_become_three_versions_and_each_line_can_be_traced(case: SituationCase) -> None:
    for name in OTHERS:
        case.join(name)
    names = list(case.actors)
    assert len(names) == 10
    made = []
    for number, level in enumerate((Level.RED, Level.YELLOW, Level.GREEN), 1):
        reports = {case.says(name, answers=whole(name, level, number)) for name in names}
        picture_id = begin(case)
        take_everything(case, picture_id)
        view = case.picture(picture_id)
        with case.read() as unit:
            assert versions.not_considered(unit, picture_id) == ()
        assert {line.report_id for line in view.under(Heading.CONSEQUENCES)} == reports
        for line in view.lines:
            source = case.report(line.report_id or "").report
            assert (line.report, line.actor, line.as_of) == (source.label, source.actor, source.as_of)
            (piece,) = [piece for piece in compiling.pieces(source, case.functions) if compiling.is_of(line, piece)]
            assert (piece.text, piece.heading) == (line.text, line.heading)
        made.append(picture_id)
        finalise(case, picture_id)
    first, second, third = map(case.picture, made)
    assert [view.version.label for view in (first, second, third)] == ["LB1", "LB2", "LB3"]
    assert [len(view.lines) for view in (first, second, third)] == [50, 50, 50]
    assert all(report.handling is Handling.HANDLED for report in case.reports())
    levels = [
        difference for difference in compare(case, made[0], made[1]) if difference.heading is Heading.CONSEQUENCES
    ]
    assert {(each.was.text, each.now.text) for each in levels if each.was and each.now} == {
        ("El: röd", "El: gul, delvis")
    }
    assert {each.change for each in compare(case, made[0], made[1])} == {Change.CHANGED}
    told = compare(case, made[1], made[2])
    # What nobody asks for any more stays in the picture until someone takes it away.
    assert {each.heading for each in told} == {Heading.EVENT, Heading.CONSEQUENCES, Heading.ACTIONS, Heading.OUTLOOK}
    assert compare(case, made[2], made[2]) == ()
    with case.read() as unit:
        assert [each.label for each in versions.pictures(unit, case.incident_id)] == ["LB3", "LB2", "LB1"]
        kept = [released.version(unit, each.id) for each in released.versions(unit, case.incident_id, "picture")]
    assert [(each.version.label, each.sound, len(each.content["lines"])) for each in kept] == [
        ("LB3", True, 50),
        ("LB2", True, 50),
        ("LB1", True, 50),
    ]
    assert case.problems() == ()


def test_a_finalised_version_refuses_every_change(case: SituationCase) -> None:
    report_id = case.says(REGION, "Mörkt")
    picture_id = begin(case)
    line_id = add(case, picture_id, Heading.EVENT, "Storm")
    finalise(case, picture_id)
    piece = Piece(report_id, Heading.EVENT, "Mörkt", Question.SITUATION)
    before = case.picture(picture_id)
    for verb in (
        lambda unit: picture.add_line(unit, picture_id, Heading.EVENT, "Mer"),
        lambda unit: picture.take(unit, picture_id, piece),
        lambda unit: picture.edit_line(unit, line_id, {"text": "Storm"}, {"text": "Orkan"}),
        lambda unit: picture.move_line(unit, line_id),
        lambda unit: picture.remove_line(unit, line_id),
        lambda unit: picture.set_aside(unit, picture_id, [report_id]),
        lambda unit: picture.finalise(unit, picture_id),
    ):
        case.refused(verb, "LB1 är fastställd")
    assert case.picture(picture_id) == before


def test_a_finalised_version_stays_what_it_was_when_names_change(case: SituationCase) -> None:
    report_id = case.says(REGION, "Mörkt")
    picture_id = begin(case)
    take_everything(case, picture_id)
    finalise(case, picture_id)
    with case.write() as unit:
        service.strike(unit, report_id, "fel")
        organisation = next(each for each in register_ids(case) if each[1] == REGION)[0]
        register.edit_organisation(unit, organisation, {"name": REGION}, {"name": "Regionen"})
    (line,) = case.picture(picture_id).lines
    assert (line.actor, line.text, line.outdated) == (REGION, "Mörkt", False)


def register_ids(case: SituationCase) -> list[tuple[str, str]]:
    from samledning.actor.queries import actors

    with case.read() as unit:
        return [(each.organisation_id, each.name) for each in actors(unit, case.incident_id)]


def test_the_next_version_begins_from_the_one_before(case: SituationCase) -> None:
    first = begin(case)
    add(case, first, Heading.EVENT, "Storm")
    gone = add(case, first, Heading.ACTORS, "Två aktörer")
    assert begin(case) == first
    finalise(case, first)
    second = begin(case)
    assert second != first
    view = case.picture(second)
    assert [line.text for line in view.lines] == ["Storm", "Två aktörer"]
    assert gone not in {line.id for line in view.lines}
    with case.write() as unit:
        picture.remove_line(unit, view.lines[1].id)
    add(case, second, Heading.RESOURCES, "Tre elverk", actor_id=case.actors[KOMMUN])
    storm = view.lines[0]
    with case.write() as unit:
        picture.edit_line(unit, storm.id, {"text": "Storm"}, {"text": "Orkan"})
    told = [(each.change, each.heading) for each in compare(case, first, second)]
    assert told == [
        (Change.CHANGED, Heading.EVENT),
        (Change.ADDED, Heading.RESOURCES),
        (Change.REMOVED, Heading.ACTORS),
    ]
    with case.read() as unit:
        draft = versions.working(unit, case.incident_id)
        assert draft and draft.version.label == "LB2"
        assert versions.the_picture(unit, case.incident_id).version.label == "LB2"
        assert versions.the_picture(unit, case.incident_id, "1").version.id == first
        with pytest.raises(Exception, match="LB9"):
            versions.the_picture(unit, case.incident_id, "LB9")


def test_a_line_of_the_log_adds_and_a_whole_report_replaces(case: SituationCase) -> None:
    case.types("Region Örebro län: två vårdcentraler på reservkraft")
    picture_id = begin(case)
    take_everything(case, picture_id)
    case.types("Region Örebro län: akuten i drift")
    take_everything(case, picture_id)
    assert texts(case.picture(picture_id), Heading.EVENT) == ["två vårdcentraler på reservkraft", "akuten i drift"]
    case.says(REGION, answers=Answers(situation="Allt i drift"))
    take_everything(case, picture_id)
    assert "Allt i drift" in texts(case.picture(picture_id), Heading.EVENT)
    assert len(texts(case.picture(picture_id), Heading.EVENT)) == 2


def test_what_is_offered_has_a_heading_and_knows_what_is_taken(case: SituationCase) -> None:
    report_id = case.says(REGION, answers=whole(REGION, Level.YELLOW, 1))
    picture_id = begin(case)
    offered = candidates(case, picture_id)
    assert [(each.piece.question, each.piece.heading, each.level) for each in offered] == [
        (Question.SITUATION, Heading.EVENT, None),
        (Question.IMPACTS, Heading.CONSEQUENCES, Level.YELLOW),
        (Question.TAKEN, Heading.ACTIONS, None),
        (Question.OUTLOOK, Heading.OUTLOOK, None),
        (Question.NEEDS, Heading.RESOURCES, None),
    ]
    taken = case.do(lambda unit: picture.take(unit, picture_id, offered[1].piece))
    assert case.do(lambda unit: picture.take(unit, picture_id, offered[1].piece)) == taken
    assert [each.line_id for each in candidates(case, picture_id)] == ["", taken, "", "", ""]
    told = case.report(report_id)
    assert (told.report.handling, told.pictures) == (Handling.HANDLED, ("LB1",))
    assert told.steps[0].note == "LB1"
    own = Piece(report_id, Heading.UNCERTAIN, "Oklart hur många som är drabbade")
    first, second = (case.do(lambda unit: picture.take(unit, picture_id, own)) for _twice in range(2))
    assert first != second


def test_lines_are_ordered_by_hand_under_their_heading(case: SituationCase) -> None:
    picture_id = begin(case)
    ids = [add(case, picture_id, Heading.EVENT, text) for text in ("ett", "två", "tre")]
    with case.write() as unit:
        picture.move_line(unit, ids[2], before=ids[0])
    assert texts(case.picture(picture_id), Heading.EVENT) == ["tre", "ett", "två"]
    with case.write() as unit:
        picture.move_line(unit, ids[2])
        picture.edit_line(unit, ids[0], {"heading": Heading.EVENT}, {"heading": Heading.ACTORS})
    view = case.picture(picture_id)
    assert (texts(view, Heading.EVENT), texts(view, Heading.ACTORS)) == (["två", "tre"], ["ett"])


@pytest.mark.parametrize(
    ("heading", "text", "more", "words"),
    [
        (Heading.EVENT, " ", {}, "Skriv"),
        (Heading.OUTLOOK, "Kallt", {}, "prognosen"),
        (Heading.OUTLOOK, "Kallt", {"horizon": Horizon.DAY}, "prognosen"),
        (Heading.EVENT, "Storm", {"horizon": Horizon.DAY, "course": Course.BEST}, "hör till"),
        (Heading.EVENT, "Storm", {"marking": Marking.SECRET}, "lagrum"),
    ],
)
def test_what_is_no_line(case: SituationCase, heading: Heading, text: str, more: dict[str, object], words: str) -> None:
    picture_id = begin(case)
    case.refused(
        lambda unit: picture.add_line(unit, picture_id, heading, text, **more),  # type: ignore[arg-type]
        words,
    )


def test_an_empty_version_is_not_finalised_nor_one_line_taken_out_of_a_struck_report(case: SituationCase) -> None:
    picture_id = begin(case)
    case.refused(lambda unit: picture.finalise(unit, picture_id), "tom")
    report_id = case.says(REGION, "Mörkt")
    with case.write() as unit:
        service.strike(unit, report_id, "fel")
    piece = Piece(report_id, Heading.EVENT, "Mörkt", Question.SITUATION)
    case.refused(lambda unit: picture.take(unit, picture_id, piece), "R1 är struken")


def test_before_it_is_final_it_says_what_to_look_at(case: SituationCase) -> None:
    picture_id = begin(case)
    found = [(each.caution, each.heading) for each in cautions(case, picture_id)]
    assert found == [
        *((Caution.BLANK, heading) for heading in FIVE_HEADINGS),
        (Caution.SHORT_OUTLOOK, Heading.OUTLOOK),
    ]
    for heading in FIVE_HEADINGS:
        add(case, picture_id, heading, "Klart")
    add(case, picture_id, Heading.OUTLOOK, "Kallt", horizon=Horizon.WEEK, course=Course.LIKELY)
    assert cautions(case, picture_id) == ()
    line_id = add(case, picture_id, Heading.EVENT, "Uppgifter om XX kommer")
    add(case, picture_id, Heading.RESOURCES, "Diesel i åtta timmar", marking=Marking.SENSITIVE)
    own = case.says(REGION, answers=Answers(impacts=(Impact("power", Level.GREEN),)))
    received = case.says(REGION, answers=Answers(impacts=(Impact("power", Level.RED),)), origin=Origin.RECEIVED)
    told = {each.caution: each for each in cautions(case, picture_id)}
    assert told.keys() == {Caution.PLACEHOLDER, Caution.NOT_CONSIDERED, Caution.CONTRADICTION, Caution.MARKED}
    assert (told[Caution.PLACEHOLDER].detail, told[Caution.PLACEHOLDER].line_id) == ("XX", line_id)
    assert told[Caution.CONTRADICTION].text == f"R1, R2 säger olika om el hos {REGION}."
    missed = [each.report_id for each in cautions(case, picture_id) if each.caution is Caution.NOT_CONSIDERED]
    assert missed == [received, own]
    with case.write() as unit:
        picture.set_aside(unit, picture_id, [own, received])
        picture.remove_line(unit, line_id)
        service.judge(unit, own, Confidence.CONTRADICTORY)
    assert [each.caution for each in cautions(case, picture_id)] == [
        Caution.CONTRADICTION,
        Caution.CONTRADICTION,
        Caution.MARKED,
    ]
    assert case.report(own).report.handling is Handling.HANDLED
    with case.write() as unit:
        picture.set_aside(unit, picture_id, [own], aside=False)
    assert Caution.NOT_CONSIDERED in {each.caution for each in cautions(case, picture_id)}


def test_a_line_whose_report_is_struck_or_answered_anew_is_outdated(case: SituationCase) -> None:
    first = case.says(REGION, answers=whole(REGION, Level.RED, 1))
    picture_id = begin(case)
    take_everything(case, picture_id)
    newer = case.says(REGION, answers=Answers(impacts=(Impact("power", Level.GREEN),)))
    outdated = [line.question for line in case.picture(picture_id).lines if line.outdated]
    assert outdated == [Question.IMPACTS]
    with case.write() as unit:
        picture.set_aside(unit, picture_id, [newer])
    assert not any(line.outdated for line in case.picture(picture_id).lines)
    with case.write() as unit:
        service.strike(unit, first, "fel aktör")
    assert all(line.outdated for line in case.picture(picture_id).lines)


def test_marking_a_report_marks_the_lines_of_the_version_that_is_worked_on(case: SituationCase) -> None:
    report_id = case.says(REGION, "Mörkt")
    first = begin(case)
    take_everything(case, first)
    finalise(case, first)
    second = begin(case)
    with case.write() as unit:
        service.mark(unit, report_id, Marking.SECRET, "OSL 18:13")
    assert [line.marking for line in case.picture(first).lines] == [Marking.PARTICIPANTS]
    assert [(line.marking, line.secrecy_ground) for line in case.picture(second).lines] == [
        (Marking.SECRET, "OSL 18:13")
    ]
    with case.read() as unit:
        assert "Mörkt" not in as_text(paper(unit, case.incident_id, Product.PICTURE).document)


def test_the_text_to_paste_holds_what_its_readers_may_see(case: SituationCase) -> None:
    report_id = case.says(REGION, answers=whole(REGION, Level.RED, 1), source="vakthavande")
    picture_id = begin(case)
    take_everything(case, picture_id)
    add(case, picture_id, Heading.RESOURCES, "Diesel i åtta timmar", marking=Marking.SENSITIVE)
    add(case, picture_id, Heading.UNCERTAIN, "Rad ett\n  rad två", source="[bold]Polisen[/bold]")
    version_id = finalise(case, picture_id)
    with case.write() as unit:
        release.set_registry_number(unit, version_id, "2026/45")
    with case.read() as unit:
        told = as_text(paper(unit, case.incident_id, Product.PICTURE).document)
        everything = as_text(paper(unit, case.incident_id, Product.PICTURE, audience=Marking.SECRET).document)
    at = "13.01"
    assert told.splitlines()[:4] == [
        "Samlad lägesbild LB1: Strömavbrott",
        "Händelse: Strömavbrott",
        "Version: LB1, fastställd 2026-11-22 13.01 av AB",
        "Diarienummer: 2026/45",
    ]
    assert told.splitlines()[8:-2] == [
        "HÄNDELSEN",
        f"- Läget hos Region Örebro län, omgång 1 (Region Örebro län, vakthavande, {at})",
        "",
        "KONSEKVENSER",
        f"- El: röd (Region Örebro län, vakthavande, {at})",
        "",
        "ÅTGÄRDER",
        f"- Region Örebro län har röjt (Region Örebro län, vakthavande, {at})",
        "",
        "RESURSER",
        f"- Elverk (Region Örebro län, vakthavande, {at})",
        "",
        "PROGNOS",
        f"- 72 timmar, troligast: Ström åter (Region Örebro län, vakthavande, {at})",
        "",
        "DET SOM ÄR OSÄKERT",
        f"- Rad ett rad två ([bold]Polisen[/bold], {at}, obekräftad)",
        "",
        "UTELÄMNAT",
        "För den här läsekretsen är följande utelämnat: uppgifter i lägesbilden märkta känslig: 1.",
    ]
    assert "Diesel" in everything
    assert "UTELÄMNAT" not in everything
    assert case.report(report_id).pictures == ("LB1",)


def test_what_stands_in_the_picture_is_found_there(case: SituationCase) -> None:
    picture_id = begin(case)
    add(case, picture_id, Heading.EVENT, "Tankbilar vid Oset")
    with case.read() as unit:
        (hit,) = queries.hits(unit, search(unit.connection, "oset")).values()
    assert (hit.kind, hit.record_id, hit.label, hit.text) == ("picture", picture_id, "LB1", "Tankbilar vid Oset")


def test_the_situation_as_the_overview_sees_it(case: SituationCase) -> None:
    with case.read() as unit:
        assert queries.situation(unit, case.incident_id).reports == 0
    case.says(REGION, "Mörkt")
    picture_id = begin(case)
    take_everything(case, picture_id)
    case.wait(minutes=1)
    finalise(case, picture_id)
    late = case.says(KOMMUN, "Vattnet grumligt")
    with case.read() as unit:
        now = queries.situation(unit, case.incident_id)
    assert (now.reports, now.new, now.actors_reported) == (2, 1, 2)
    assert now.latest
    assert now.picture
    assert (now.latest.id, now.picture.version.label, now.draft) == (late, "LB1", None)
    assert [each.id for each in now.not_considered] == [late]
    assert now.picture.version.at == case.now - timedelta(minutes=1)
