"""From nothing to the first logged line, and the second start."""

from tui.house import House


async def test_first_line_takes_four_decisions(empty: House) -> None:
    async with empty.opened() as seat:
        await seat.sees("Vem är du?", "Namn", "Initialer")
        await seat.press(*"Eva Ek", "enter")
        await seat.sees("EE")
        await seat.press("enter")
        await seat.sees("Ny händelse", "Ett namn räcker", "F2 Spara")
        await seat.press(*"Storm", "f2")
        await seat.sees("Storm · fas: akut", "Att göra nu", "IN-01", "Senast i loggen", "14.30 (221430)")
        await seat.press(*"el borta", "enter")
        await seat.sees("✓ L1 sparad: el borta", "el borta  L1 EE")
        assert seat.typed == "Skriv vad som händer och tryck Enter"
    assert [(entry.label, entry.text, entry.initials) for entry in empty.entries()] == [("L1", "el borta", "EE")]


async def test_a_line_that_is_sent_before_the_case_has_a_name_goes_to_it(empty: House) -> None:
    async with empty.opened() as seat:
        await seat.sees("Vem är du?")
        await seat.press(*"Eva Ek", "enter", "enter")
        await seat.sees("Ny händelse", "F2 Spara")
        await seat.press("ctrl+l", *"vattnet slut", "enter")
        await seat.sees("sparas när händelsen visas: vattnet slut")
        await seat.press("ctrl+l", "escape", *"Storm", "f2")
        await seat.sees("Storm · fas: akut", "vattnet slut  L1 EE")
    assert [entry.text for entry in empty.entries()] == ["vattnet slut"]


async def test_second_start_goes_straight_to_the_only_open_case(empty: House) -> None:
    async with empty.opened() as seat:
        await seat.sees("Vem är du?")
        await seat.press(*"Eva Ek", "enter", "enter")
        await seat.sees("Ny händelse")
        await seat.press(*"Storm", "f2")
        await seat.sees("IN-01")
    async with empty.seat() as seat:
        await seat.say("igen")
        await seat.sees("L1 EE")


async def test_the_first_question_cannot_be_left_without_an_answer(empty: House) -> None:
    async with empty.opened() as seat:
        await seat.sees("Vem är du?")
        await seat.press("escape", "escape", "enter")
        await seat.sees("Vem är du?", "✗ Skriv ett namn.")


async def test_a_case_must_have_a_name_and_what_was_typed_stays(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("new_case")
        await seat.sees("Ny händelse", "F2 sparar")
        await seat.press("tab")
        await seat.write("Polismyndigheten; Byalaget")
        await seat.press("f2")
        await seat.sees("Skriv vad händelsen ska heta.", "Polismyndigheten; Byalaget")
        await seat.press("escape")
        await seat.sees("Att göra nu")


async def test_two_open_cases_are_told_apart_by_choosing(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("new_case")
        await seat.sees("Ny händelse", "F2 sparar")
        await seat.write("Skogsbrand")
        await seat.press("f2")
        await seat.sees("Skogsbrand · fas: akut")
    async with house.opened() as seat:
        await seat.sees("Pågående händelser", "Skogsbrand", "Storm i Örebro")
        await seat.press("down", "enter")
        await seat.sees("· fas: akut", "IN-01")
        first = seat.lines[0].split(" · ")[0].strip()
    async with house.opened(incident=first.lower()) as seat:
        await seat.sees(f"{first} · fas: akut", "IN-01")


async def test_who_sits_here_can_be_named_on_the_command_line(house: House) -> None:
    async with house.seat(person="Cia Dahl") as seat:
        await seat.say("jag är här")
        await seat.sees("L1 CD")


async def test_another_person_takes_over(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("switch_person")
        await seat.sees("Vem är du?", "AB  Anna Berg")
        await seat.write("Cia Dahl")
        await seat.press("enter", "enter")
        await seat.sees_no("Vem är du?")
        await seat.say("nu sitter jag här")
        await seat.sees("L1 CD")


async def test_the_chosen_look_is_remembered(house: House) -> None:
    async with house.seat() as seat:
        await seat.act("theme")
        await seat.sees("Utseende: ljust")
        await seat.until(lambda: not seat.app.workers._workers, "the choice is kept")
    async with house.seat() as seat:
        assert seat.app.theme == "samledning-light"


async def test_a_seat_that_was_killed_is_told_of(house: House) -> None:
    """Nobody else can leave such a trace than a process that is gone, so it is left by hand."""
    import sqlite3
    from contextlib import closing

    from samledning.paths import seats_file

    with closing(sqlite3.connect(seats_file(house.database), isolation_level=None)) as seats:
        seats.execute("INSERT INTO seat VALUES ('gone', 0, 1.0, NULL, ?)", (house.clock.now().isoformat(),))
        seats.execute(
            "INSERT INTO draft VALUES ('gone', 'logline', '', 'halvskriven rad', 4, ?, NULL)",
            (house.clock.now().isoformat(),),
        )
    async with house.seat() as seat:
        await seat.sees("Programmet från 14.30 avslutades oväntat", "halvskriven rad")
        await seat.press("X")
        await seat.until(lambda: seat.typed == "halvXskriven rad", "the cursor stands where it stood")
