"""Direction and agreement: what holds, why it is stale, what collides; and the ways that lead there."""

from datetime import timedelta

import pytest

from samledning.actor import service as actor
from samledning.actor import support
from samledning.actor.terms import Criticality
from samledning.agreement import agreements, conflicts, priorities, queries, stances, targets
from samledning.agreement.terms import Handling, Stance
from samledning.log.terms import Marking
from samledning.situation import picture
from samledning.situation.terms import Heading
from samledning.store.unit import WriteUnit
from tui.goals import agreed_target, at, board, do, fill_in, propose_agreement, propose_target, reads
from tui.house import NARROW, NOW, House, Seat

WATER = "Alla äldreboenden har vatten"


@pytest.mark.long
async def test_an_empty_room_says_what_to_do_first(house: House) -> None:
    async with house.seat(NARROW) as seat:
        await seat.go_to("5", "Ingen målbild gäller än", "F2 börjar: vilket läge vill ni nå tillsammans, och när?")
        await seat.press("f3", "f4", "f5", "f6", "f7")
        await seat.sees("Välj en rad först. F2 lägger till något nytt.")


async def test_a_changed_dependency_makes_it_stale_with_the_reason(house: House) -> None:
    def depend(unit: WriteUnit, incident_id: str) -> str:
        town, region = (
            next(each.id for each in _actors(unit, incident_id) if each.name == name)
            for name in ("Örebro kommun", "Region Örebro län")
        )
        return support.add_dependency(unit, region, "dricksvatten", needed_actor_id=town, criticality=Criticality.HIGH)

    dependency_id = do(house, depend)
    agreed_target(house, WATER)
    async with house.seat() as seat:
        await seat.go_to("5", "MB1 · målbild", "Vilar på: Region Örebro län")
        assert "inaktuell" not in seat.text
        house.clock.turn(minutes=5)

        def change(unit: WriteUnit, _incident_id: str) -> str:
            support.edit_dependency(unit, dependency_id, {"until": ""}, {"until": "två timmar"})
            return ""

        do(house, change)
        await seat.sees("⚠ 1 inaktuell")
        await reads(seat, "⚠ inaktuell: Beroendet Region Örebro län", "ändrades 14.35.")
        await seat.go_to("1", "⚠ inaktuell", "Se över MB1; gör en ny version eller ta tillbaka den.")
        await seat.press("escape")
        await seat.go_down_to("Se över MB1")
        await seat.press("enter")
        await seat.sees("MB1 · målbild för hela händelsen")


@pytest.mark.long
async def test_a_stance_that_is_withdrawn_makes_it_stale_with_the_reason(house: House) -> None:
    agreed_target(house, WATER)
    house.clock.turn(minutes=5)
    async with house.seat() as seat:
        await seat.go_to("5", "MB1 · målbild", "3 av 3 bakom")
        await seat.press("f5")
        await seat.sees("3 av 3 har svarat")
        await seat.press("f4")
        await seat.answer("Varför tar Region Örebro län tillbaka sitt svar?", "vi har inga tankbilar")
        await seat.sees("2 av 3 bakom")
        await seat.press("escape")
        await seat.sees("⚠ 1 inaktuell")
        await reads(seat, "⚠ inaktuell: Region Örebro län")


@pytest.mark.long
async def test_a_picture_that_is_finalised_makes_it_stale_with_the_reason(house: House) -> None:
    def finalise(unit: WriteUnit, incident_id: str) -> str:
        picture_id = picture.begin(unit, incident_id)
        picture.add_line(unit, picture_id, Heading.EVENT, "Storm")
        return picture.finalise(unit, picture_id)

    do(house, finalise)
    agreed_target(house, WATER)
    async with house.seat() as seat:
        await seat.go_to("5", "● MB1", "Lägesbild: 1")
        do(house, finalise)
        await seat.sees("⚠ 1 inaktuell")
        await reads(seat, "⚠ inaktuell: Den vilar på lägesbild 1")


@pytest.mark.long
async def test_time_that_passes_makes_it_stale_with_the_reason(house: House) -> None:
    agreed_target(house, WATER, by_when=at(16), valid_until=at(18))
    async with house.seat() as seat:
        await seat.go_to("5", "MB1 · målbild", "Senast: 16.00", "Gäller till: 18.00")
        assert "inaktuell" not in seat.text
        house.clock.turn(hours=2)
        await seat.sees("⚠ 1 inaktuell")
        await reads(seat, "16.00")
        house.clock.turn(hours=2)
        await reads(seat, "⚠ inaktuell: Giltighetstiden gick ut 18.00")
        await seat.go_to("1", "⚠ Giltighetstiden gick ut 18.00")


@pytest.mark.long
async def test_the_overview_shows_what_holds_and_who_stands_behind_it(house: House) -> None:
    async with house.seat() as seat:
        await seat.sees("Mål och åtgärder", "Ingen målbild gäller än.")
        agreed_target(house, WATER)
        await seat.sees("● MB1 Alla äldreboenden har vatten", "bakom: Region Örebro län, Polis")
        await seat.press("escape", "tab", "tab", "tab", "enter")
        await seat.sees("MB1 · målbild för hela händelsen")


async def test_a_form_with_names_times_and_what_is_protected(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("5", "Inget här än")
        await seat.press("f2", "m")
        await seat.sees("Målbild: ny")
        await seat.write(WATER)
        await seat.press("enter")
        await seat.write("i förrgår")
        await seat.press("enter", *"li", "tab")
        await seat.sees("liv och hälsa")
        await seat.write("; mil")
        await seat.press("tab", "f2")
        await seat.sees("✗ «i förrgår» är ingen tid.")
        await seat.press("tab", "ctrl+u")
        await seat.write("24/11 08.00")
        await seat.press("f2")
        await seat.sees("Senast: 24/11 08.00", "1. liv och hälsa", "2. miljö och ekonomiska värden")
    (target,) = board(house).targets
    assert target.by_when == at(8, day=24)
    assert target.protected == ("liv och hälsa", "miljö och ekonomiska värden")
    assert len(target.actor_ids) == 3


async def test_changing_what_nobody_has_answered_and_completing_what_has_been(house: House) -> None:
    propose_agreement(house, "Sjukhuset får vatten")
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await seat.press("f3")
        await seat.sees("Ö1: ändra", "Sjukhuset får vatten")
        await seat.write(" först")
        await seat.press("f2")
        await seat.sees("Ö1 · förslag", "Sjukhuset får vatten först")
        await seat.press("f5")
        await seat.sees("Bokstaven svarar", "0 av 3 har svarat")
        await seat.press("i", "escape", "f3")
        await seat.sees("Ö1 har besvarats")
        await seat.press("k")
        await seat.sees("Ö1: ändra", "Skäl")
        assert "Ordalydelse" not in seat.text
        await fill_in(seat, reason="dialysen klarar sig till 17.00")
        await reads(seat, "Skäl: dialysen klarar sig till 17.00", "1 av 3 bakom")


@pytest.mark.long
async def test_two_at_the_same_form_are_shown_both_texts(house: House) -> None:
    agreement_id = propose_agreement(house, "Sjukhuset får vatten")
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await seat.press("f3")
        await seat.sees("Ö1: ändra")
        await seat.write(" först")

        def theirs(unit: WriteUnit, _incident_id: str) -> str:
            base = {"wording": "Sjukhuset får vatten"}
            agreements.edit(unit, agreement_id, base, {"wording": "Skolorna får vatten"})
            return ""

        do(house, theirs)
        await seat.press("f2")
        await seat.sees("deras text «Skolorna får vatten»", "din text «Sjukhuset får vatten först»")
        await seat.press("f2")
        await seat.sees("Ö1 · förslag", "Sjukhuset får vatten först")


async def test_withdrawing_needs_a_reason_and_the_rest_stays_readable(house: House) -> None:
    agreed_target(house, WATER)
    async with house.seat() as seat:
        await seat.go_to("5", "MB1 · målbild")
        await seat.press("f4")
        await seat.answer("Varför återtas MB1?", "")
        await seat.sees("Målbild: MB1")
        await seat.press("f4")
        await seat.answer("Varför återtas MB1?", "vattnet är tillbaka")
        await seat.sees("Ingen målbild gäller än", "+ 1 tidigare, F9 visar")
        await seat.press("f9")
        await seat.sees("Vad vill du se?")
        await seat.press("ö")
        await seat.sees("– MB1")
        await reads(seat, "återtagen 14.30", "vattnet är tillbaka")
        await seat.act("goal_history")
        await seat.sees("Historik för MB1", "återtagen: vattnet är tillbaka")


async def test_a_conflict_is_suggested_noted_and_handled(house: House) -> None:
    target_id = propose_target(house, WATER)

    def disagree(unit: WriteUnit, _incident_id: str) -> str:
        first, second, *_rest = queries.target(unit, target_id).actor_ids
        stances.take(unit, target_id, first, Stance.AGREES)
        stances.take(unit, target_id, second, Stance.DISAGREES, text="skolorna först")
        return ""

    do(house, disagree)
    async with house.seat() as seat:
        await seat.go_to("5", "1 möjlig målkonflikt, F8")
        await seat.press("f8")
        await seat.sees("Det här kan vara målkonflikter.", "instämmer inte")
        await seat.press("enter")
        await seat.sees("Målkonflikt: ny", "● Polismyndigheten", "MB1")
        await fill_in(seat, consequence="ingen vet vem som får vatten")
        await seat.sees("K1 · målkonflikt", "○ öppen", "Gäller: MB1")
        assert "möjlig målkonflikt" not in seat.text
        await seat.press("f7")
        await seat.sees("Hur hanteras K1?")
        await seat.press("f")
        await seat.answer("Till vilket forum?", "inriktningsgruppen")
        await seat.sees("→ till forum")
        await reads(seat, "Hantering: 14.30 inriktningsgruppen")
    (conflict,) = board(house).conflicts
    assert (conflict.handling, conflict.links) == (Handling.TO_FORUM, ("MB1",))


@pytest.mark.long
async def test_alternatives_are_weighed_and_one_is_chosen_with_the_reason(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("5", "Inget här än")
        await seat.press("f2", "v")
        await seat.sees("Vägval med alternativ: ny")
        await fill_in(seat, question="Hur får vi fram mer vatten?")
        await seat.sees("Alternativ i V1", "lägg till minst två att väga mot varandra")
        for text, pros in (("Låna tankbilar", "finns redan"), ("Köpa flaskor", "")):
            await seat.press("f2")
            await seat.sees("Alternativ i V1: ny")
            await fill_in(seat, text=text, pros=pros)
            await seat.sees(text)
        await seat.press("escape")
        await seat.sees("V1 · vägval", "a) Låna tankbilar", "+ finns redan", "b) Köpa flaskor")
        await seat.press("f6")
        await seat.sees("Vilket alternativ väljer ni?")
        await seat.press("b")
        await seat.answer("Varför väljer ni det alternativet?", "snabbast")
        await seat.sees("valt: b) Köpa flaskor", "Valt därför att: snabbast")


async def test_matters_of_weight_have_an_order_and_are_closed(house: House) -> None:
    def three(unit: WriteUnit, incident_id: str) -> str:
        for text in ("vattnet", "skolorna", "vården"):
            priorities.add(unit, incident_id, text)
        return ""

    do(house, three)
    async with house.seat() as seat:
        await seat.go_to("5", "P1 1. vattnet", "P3 3. vården")
        await seat.press("end")
        await seat.act("move_goal_up")
        await seat.sees("P3 2. vården", "P2 3. skolorna")
        await seat.press("f7")
        await seat.answer("Hur avslutades P3?", "genom Ö1")
        await seat.sees("+ 1 tidigare, F9 visar", "P2 2. skolorna")


@pytest.mark.long
async def test_the_text_for_others_is_on_the_clipboard_and_in_a_file(house: House) -> None:
    agreed_target(house, WATER)
    do(
        house,
        lambda unit, incident_id: targets.propose(
            unit, incident_id, "hemligt", scope="vakt", marking=Marking.SECRET, secrecy_ground="OSL 18:13"
        ),
    )
    async with house.seat() as seat:
        await seat.go_to("5", "MB1 · målbild")
        await seat.act("wis_text")
        await seat.sees("MB1 som text", "Sparad i", "Aktörsgemensam målbild MB1")
        (file,) = (house.home / "texts").iterdir()
        assert WATER in file.read_text(encoding="utf-8")
        assert file.stat().st_mode & 0o077 == 0
        assert seat.app.clipboard.strip() == file.read_text(encoding="utf-8").strip()
        await seat.press("escape", "down")
        await reads(seat, "MB2 · målbild för vakt")
        await seat.act("wis_text")
        await seat.sees("MB2 är märkt sekretess och får inte lämnas till de här läsarna.")


@pytest.mark.long
async def test_a_narrow_screen_has_all_of_the_page_by_enter(house: House) -> None:
    agreed_target(house, WATER, reason="ett skäl", delimitation="inte sjukhuset", protected=["liv", "miljö"])
    async with house.seat(NARROW) as seat:
        await seat.go_to("5", "● MB1 Alla äldreboenden", "F5 Svar")
        assert "instämmer:" not in seat.text
        await seat.press("enter")
        await seat.sees("Skäl: ett skäl", "Ståndpunkter: 3 av 3 bakom", "instämmer:")
        await seat.press("escape")
        await seat.sees("● MB1 Alla äldreboenden")
        assert seat.app.screen.query_one("#goals").has_focus


@pytest.mark.long
async def test_refreshing_moves_neither_cursor_nor_page(house: House) -> None:
    agreed_target(house, WATER, reason="ett skäl. " * 400)
    propose_agreement(house, "Sjukhuset först")
    async with house.seat() as seat:
        await seat.go_to("5", "MB1 · målbild")
        await seat.press("enter", "pagedown")
        page = seat.app.screen.query_one("#page")
        await seat.until(lambda: page.scroll_offset.y > 5, "the page is scrolled")
        before = page.scroll_offset
        propose_agreement(house, "Skolorna sist")
        await seat.sees("Ö2 Skolorna sist")
        assert (page.scroll_offset, page.has_focus) == (before, True)


@pytest.mark.long
async def test_what_a_search_finds_opens_where_it_belongs(house: House) -> None:
    target_id = agreed_target(house, WATER)
    propose_agreement(house, "Sjukhuset först")

    def reserve(unit: WriteUnit, _incident_id: str) -> str:
        first = queries.target(unit, target_id).actor_ids[0]
        return stances.take(unit, target_id, first, Stance.WITH_RESERVATION, text="om tankbilarna räcker")

    do(house, reserve)
    async with house.seat() as seat:
        await seat.go_to("9", "0 rader i loggen")
        await seat.press("f2")
        await seat.write("tankbilarna")
        await seat.sees("1 träff på «tankbilarna»", "MB1 Region Örebro län: om tankbilarna räcker")
        await seat.press("enter", "enter")
        await seat.sees("MB1 · målbild för hela händelsen", "instämmer med förbehåll")


@pytest.mark.long
async def test_a_line_of_the_log_tells_what_came_of_it(house: House) -> None:
    from samledning.agreement import service
    from samledning.log.grammar import read

    with house.workspace("Bo Ek") as other:
        house.said(other, "! sjukhuset först")
        entry = house.entries()[0]
        incident_id = house.incident_id(other)
        with other.write() as unit:
            service.propose_from_line(unit, incident_id, entry.id, read("! sjukhuset först", now=NOW))
    async with house.seat() as seat:
        await seat.go_to("9", "sjukhuset först", "→ Ö1")
        await seat.go_to("5", "Ö1 · förslag", "Från: L1")


@pytest.mark.long
async def test_an_item_of_a_checklist_leads_here_and_back_to_the_item(house: House) -> None:
    async with house.seat() as seat:
        await seat.go_to("2", "Inledande åtgärder")
        await seat.go_down_to("IN-06")
        await seat.press("f8")
        await seat.sees("Ingen målbild gäller än")
        await seat.press("2")
        await seat.sees("Inledande åtgärder")
        option = seat.app.screen.query_one("#items").highlighted_option  # type: ignore[attr-defined]
        assert "IN-06" in str(option.prompt)


@pytest.mark.long
async def test_an_actor_that_leaves_makes_it_stale(house: House) -> None:
    agreed_target(house, WATER)
    house.clock.turn(minutes=10)

    def leave(unit: WriteUnit, incident_id: str) -> str:
        actor.strike(unit, _actors(unit, incident_id)[0].id, "berörs inte längre")
        return ""

    do(house, leave)
    async with house.seat() as seat:
        await seat.go_to("5", "⚠ 1 inaktuell")
        await reads(seat, "⚠ inaktuell: Region Örebro län", "(deltar inte längre)")


@pytest.mark.long
async def test_a_time_to_anchor_comes_and_the_step_leads_to_it(house: House) -> None:
    agreement_id = propose_agreement(house, "Sjukhuset först")
    propose_agreement(house, "Skolorna sist")

    def anchor(unit: WriteUnit, _incident_id: str) -> str:
        first = queries.agreement(unit, agreement_id).actor_ids[0]
        soon = NOW + timedelta(minutes=30)
        return stances.take(unit, agreement_id, first, Stance.MUST_ANCHOR, anchor_with="styrelsen", anchor_by=soon)

    do(house, anchor)
    async with house.seat() as seat:
        await seat.sees("Att göra nu")
        house.clock.turn(hours=1)
        await seat.sees("Fråga Region Örebro län om Ö1.")
        await seat.press("escape")
        await seat.go_down_to("Fråga Region Örebro län om Ö1.")
        await seat.press("enter")
        await reads(seat, "Ö1 · förslag", "hos styrelsen")


def _actors(unit: WriteUnit, incident_id: str):  # type: ignore[no-untyped-def]
    from samledning.actor.queries import actors

    return actors(unit, incident_id)


@pytest.mark.long
async def test_what_is_struck_goes(house: House) -> None:
    do(house, lambda unit, incident_id: conflicts.add(unit, incident_id, "två planer"))
    async with house.seat() as seat:
        await seat.go_to("5", "K1 två planer")
        await seat.press("f4")
        await seat.answer("Varför stryks K1?", "det var ingen")
        await seat.sees_no("K1 två planer")


async def opened(seat: Seat) -> None:
    """The room has been read."""
    await seat.until(lambda: seat.app.screen.query_one("#goals").has_focus, "the keyboard in the list")
