"""The read-back: eight answers by letters, and nobody agrees without having been heard."""

import pytest
from textual.events import Key

from samledning.agreement.terms import Stance
from tui.goals import board, fill_in, let_eight_take_part, propose_agreement, propose_target, reads, said
from tui.house import NARROW, House, Seat

WISH = "Alla har vatten"
ALL_EIGHT = (
    ("i",),
    ("i",),
    ("f", "bara om skolorna får öppna"),
    ("n", "vi saknar tankbilar"),
    ("b", "nämnden 16.00"),
    ("a",),
    ("t",),
    ("u",),
)
"""A letter for each of eight actors, and the words where it needs any."""


class Counting:
    """A seat that counts its keys; the letters of texts, which come as a paste, are not among them."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.keys = seat, 0

    async def press(self, *keys: str) -> None:
        self.keys += len(keys)
        await self.seat.press(*keys)

    async def answer(self, *answers: tuple[str, ...]) -> None:
        """Give each answer with its letter, and the words with Enter."""
        for letter, *words in answers:
            await self.press(letter)
            for text in words:
                await self.seat.write(text)
                await self.press("enter")


async def take_stances(seat: Seat, wording: str) -> None:
    """Go from the room, where a proposal is chosen, to its stances."""
    await seat.press("f5")
    await seat.sees("Bokstaven svarar", wording)
    await seat.until(lambda: seat.app.screen.query_one("#actors").has_focus, "the keyboard in the list")


@pytest.mark.long
async def test_three_versions_by_keyboard_alone_with_eight_answers_in_under_twenty_keys(house: House) -> None:
    let_eight_take_part(house)
    async with house.seat() as seat:
        await seat.go_to("5", "Inget här än")
        await seat.press("f2")
        await seat.sees("Vad vill du lägga till?")
        await seat.press("m")
        await seat.sees("Målbild: ny")
        await seat.write("Alla äldreboenden har vatten")
        await seat.press("enter", *"18.00", "f2")
        await seat.sees("MB1 · målbild för hela händelsen", "0 av 8 bakom", "Senast: 18.00")

        counting = Counting(seat)
        await counting.press("f5")
        await seat.sees("Bokstaven svarar", "0 av 8 har svarat")
        await counting.answer(*ALL_EIGHT)
        await seat.sees("5 av 8 har svarat", "3 av 8 bakom")
        assert counting.keys < 20
        await seat.press("escape")
        await reads(seat, "instämmer med förbehåll: Örebro kommun – bara om skolorna får öppna")
        await seat.press("f6")
        await seat.sees("Är MB1 överenskommen?", "vi saknar tankbilar", "nämnden")
        await seat.press("enter")
        await seat.sees_no("Är MB1 överenskommen?")
        assert "Målbild: MB1" not in seat.text
        await seat.press("f6")
        await seat.sees("Är MB1 överenskommen?")
        await seat.press("j")
        await seat.sees("Målbild: MB1", "● överenskommen 14.30")

        await seat.press("f3")
        await seat.sees("MB1 har besvarats, så ordalydelsen ligger fast.")
        await seat.press("n")
        await seat.sees("Ny version efter MB1")
        await seat.write(" och skolor")
        await seat.press("f2")
        await reads(seat, "MB2 · målbild", "Alla äldreboenden har vatten och skolor", "Ska ersätta: MB1")
        await take_stances(seat, "har vatten och skolor")
        await seat.press(*"iiiiiiii")
        await seat.sees("alla har svarat, F6 när ni är överens", "8 av 8 bakom")
        await seat.press("f6")
        await seat.sees("Är MB2 överenskommen?")
        await seat.press("j")
        await seat.sees("MB2 ● överenskommen")
        await seat.press("escape")
        await seat.sees("Målbild: MB2")

        await seat.press("f3")
        await seat.sees("MB2 har besvarats")
        await seat.press("n")
        await seat.sees("Ny version efter MB2")
        await seat.press("enter", "ctrl+u", *"20.00", "f2")
        await seat.sees("MB3 · målbild", "Senast: 20.00")
        await take_stances(seat, "har vatten och skolor")
        await Counting(seat).answer(("i",), ("n", "för sent"), *ALL_EIGHT[2:])
        await seat.sees("5 av 8 har svarat", "2 av 8 bakom")
        await seat.press("escape")
        await seat.act("compare_versions")
        await seat.sees("Jämför MB3 med vilken version?")
        await seat.press("enter")
        await seat.sees("MB2 jämfört med MB3", "senast: från «2026-11-22 18.00» till «2026-11-22 20.00».")
        await seat.press("escape")
        await seat.act("compare_versions")
        await seat.choose("Jämför MB3 med vilken version?", "MB1")
        await seat.sees("MB1 jämfört med MB3", "önskat läge: från «Alla äldreboenden har vatten» till")
    first = list(said(house, "MB1").values())
    assert first == [
        (Stance.AGREES, ""),
        (Stance.AGREES, ""),
        (Stance.WITH_RESERVATION, "bara om skolorna får öppna"),
        (Stance.DISAGREES, "vi saknar tankbilar"),
        (Stance.MUST_ANCHOR, "nämnden"),
        (Stance.ABSTAINS, ""),
        (Stance.NO_ANSWER, ""),
        (Stance.NOT_PRESENT, ""),
    ]
    assert set(said(house, "MB2").values()) == {(Stance.AGREES, "")}
    assert list(said(house, "MB3").values())[1] == (Stance.DISAGREES, "för sent")
    assert [each.status for each in board(house).targets] == ["proposed", "agreed", "replaced"]


async def test_enter_alone_never_agrees(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.sees("Ö1 ○ förslag · inte återläst än: F2")
        await seat.press(*["enter"] * 8, "space", "down", "enter", "tab", "enter", "f2", "enter")
        await seat.sees("Ö1 ○ förslag · ✓ återläst 14.30", "0 av 3 har svarat")
        await seat.press("escape", "escape")
        await seat.sees("Ö1 · förslag")
    assert {stance for stance, _words in said(house, "Ö1").values()} == {Stance.NOT_ASKED}


@pytest.mark.long
async def test_enter_goes_to_the_next_without_an_answer_and_backspace_goes_back(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.press("i", "backspace", "enter", "a", "enter", "u")
        await seat.sees("instämmer  14.30", "avstår  14.30", "inte närvarande  14.30")
        await seat.press("backspace", "backspace", "n")
        await seat.answer("Varför instämmer inte Region Örebro län?", "ändrade sig")
        await seat.sees("instämmer inte  ändrade sig")
    kept = said(house, "Ö1")
    assert [stance for stance, _words in kept.values()] == [Stance.DISAGREES, Stance.ABSTAINS, Stance.NOT_PRESENT]
    (agreement,) = board(house).agreements
    assert [note.stance for note in agreement.stances[0].history] == [Stance.AGREES, Stance.DISAGREES]


@pytest.mark.long
async def test_a_letter_is_a_letter_where_a_text_is_typed(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.press("ctrl+l", *"infant")
        assert seat.typed == "infant"
        await seat.press("escape", "f", *"fina", "enter")
        await seat.sees("instämmer med förbehåll  fina")
        assert seat.typed == "infant"
    assert list(said(house, "Ö1").values()) == [
        (Stance.WITH_RESERVATION, "fina"),
        (Stance.NOT_ASKED, ""),
        (Stance.NOT_ASKED, ""),
    ]


@pytest.mark.long
async def test_keys_that_come_all_at_once_go_where_they_were_meant(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        for letter in (*"fina", "enter", *"nanu", "enter", "a"):
            seat.app.post_message(Key(letter, letter if len(letter) == 1 else None))
        await seat.sees("instämmer med förbehåll  ina", "instämmer inte  anu", "avstår  14.30")
    assert list(said(house, "Ö1").values()) == [
        (Stance.WITH_RESERVATION, "ina"),
        (Stance.DISAGREES, "anu"),
        (Stance.ABSTAINS, ""),
    ]


@pytest.mark.long
async def test_an_answer_in_words_waits_for_them_and_keeps_what_was_typed(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.press("f", "enter")
        await seat.sees("Skriv förbehållet, eller escape")
        await seat.press("escape", "b")
        await seat.sees("Hos vem behöver Region Örebro län förankra, och senast när?")
        await seat.write("regionstyrelsen")
        await seat.press("enter")
        await seat.sees("Skriv hos vem och en tid som kommer")
        await seat.press("escape")
        await seat.sees("inte tillfrågad", "0 av 3 har svarat")
        await seat.press("b")
        await seat.sees("regionstyrelsen")
        await seat.write(" senast i morgon 08.00")
        await seat.press("enter")
        await seat.sees("behöver förankra  hos regionstyrelsen · senast 23/11 08.00")
    assert next(iter(said(house, "Ö1").values())) == (Stance.MUST_ANCHOR, "regionstyrelsen")


@pytest.mark.long
async def test_half_typed_words_are_there_after_a_crash(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.press("n")
        await seat.write("vi saknar folk")
        await seat.sees("vi saknar folk")
        seat.app.keep_everything()
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.press("n")
        await seat.sees("vi saknar folk")
        await seat.press("enter")
        await seat.sees("instämmer inte  vi saknar folk")


@pytest.mark.long
async def test_who_answers_what_was_taken_back_and_the_history(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.press("f3")
        await seat.answer("Vem svarar för Region Örebro län?", "Eva Ek")
        await seat.sees("talar: Eva Ek")
        await seat.press("i")
        await seat.sees("instämmer  14.30 Eva Ek")
        await seat.act("ask_all")
        await seat.sees("2 aktörer är tillfrågade.", "tillfrågad, inget svar")
        await seat.press("home", "f4")
        await seat.answer("Varför tar Region Örebro län tillbaka sitt svar?", "ny information")
        await seat.sees("0 av 3 bakom")
        await seat.act("stance_history")
        await seat.sees(
            "Historik för Ö1", "Region Örebro län: instämmer · Eva Ek", "tog tillbaka sitt svar · ny information"
        )


@pytest.mark.long
async def test_one_more_actor_is_asked(house: House) -> None:
    kept = propose_target(house, WISH)
    let_eight_take_part(house)
    assert len(board(house).targets[0].actor_ids) == 3
    async with house.seat(NARROW) as seat:
        await seat.go_to("5", "MB1 · målbild")
        await take_stances(seat, WISH)
        await seat.act("more_actors")
        await seat.choose("Vilken aktör berörs också?", "Elbolaget")
        await seat.sees("Elbolaget  inte tillfrågad", "0 av 4 har svarat")
    (target,) = board(house).targets
    assert (target.id, target.actors[-1]) == (kept, "Elbolaget")


@pytest.mark.long
async def test_answers_in_speaking_order_with_who_speaks(house: House) -> None:
    from samledning.actor import calls
    from samledning.actor.terms import CallOutcome
    from tui.goals import do

    propose_agreement(house, WISH)

    def takes_part(unit, incident_id):  # type: ignore[no-untyped-def]
        from samledning.actor.queries import known_actors

        police = next(each for each in known_actors(unit, incident_id) if each.name == "Polismyndigheten")
        calls.call(unit, police.id, CallOutcome.TAKES_PART, person_name="Maria Lund", mandate="kan lova resurser")
        return ""

    do(house, takes_part)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.sees("talar: Maria Lund")
        await seat.press("i")
        await seat.sees("✓ Polismyndigheten  instämmer  14.30 Maria Lund")


@pytest.mark.long
async def test_a_new_wording_takes_the_place_of_an_agreement_that_was_answered(house: House) -> None:
    propose_agreement(house, WISH)
    async with house.seat() as seat:
        await seat.go_to("5", "Ö1 · förslag")
        await take_stances(seat, WISH)
        await seat.press("i", "escape", "f3")
        await seat.sees("Ö1 har besvarats")
        await seat.press("n")
        await seat.sees("Ny version efter Ö1")
        await fill_in(seat, wording=" före midnatt")
        await seat.sees("Ö2 · förslag till överenskommelse", "Alla har vatten före midnatt", "0 av 3 bakom")
