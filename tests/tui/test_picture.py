"""The common picture: compiled from ten actors' reports by keys, compared, looked over, locked, and read again."""

import pytest

from samledning.actor import service as actor
from samledning.log.terms import Marking
from samledning.situation import service, versions
from samledning.situation.terms import Answers, Course, Forecast, Heading, Horizon, Impact, Level
from samledning.situation.views import PictureView
from samledning.tui.handout import FOLDER
from samledning.tui.widgets.rows import Rows
from tui.house import NARROW, WIDE, House, Seat

MUNICIPALITIES = tuple(f"{name} kommun" for name in ("Kumla", "Hallsberg", "Nora", "Laxå", "Askersund", "Degerfors"))


def report_from_ten(house: House) -> None:
    """Seven more actors come to the case, and all ten report: half of them all eight answers, the others one line."""
    with house.workspace("Bo Ek") as other:
        incident_id = house.incident_id(other)
        with other.write() as unit:
            names = [*MUNICIPALITIES, "Trafikverket"]
            ids = {name: actor.add(unit, incident_id, name) for name in names}
        house.reported(other, *(f"{name}: läget i {name} är ansträngt" for name in names[:5]))
        house.reported(other, "regionen: sjukhuset på reservkraft", "polisen: E18 stängd")
        house.reported(other, "Örebro kommun: skolan stängd")
        with other.write() as unit:
            for name in names[5:]:
                service.add(
                    unit,
                    ids[name],
                    Answers(
                        situation=f"mörkt i {name}",
                        impacts=(Impact("power", Level.RED, "två ställverk"),),
                        taken="sex lag ute",
                        outlook=(Forecast(Horizon.DAY, Course.LIKELY, "ström i natt"),),
                    ),
                )


async def at_the_picture(seat: Seat, *texts: str) -> None:
    """Go to the picture by keys."""
    await seat.go_to("4", "värst")
    await seat.press("f8")
    await seat.sees("Samlad lägesbild", *texts)


def newest(house: House) -> PictureView:
    with house.workspace() as workspace:
        incident_id = house.incident_id(workspace)
        with workspace.read() as unit:
            return versions.the_picture(unit, incident_id)


def lines(seat: Seat) -> str:
    return " ".join(seat.within(seat.app.screen.query_one("#lines")).split())


def chosen(seat: Seat) -> str:
    """The row under the cursor among what the reports offer."""
    option = seat.app.screen.query_one("#pieces", Rows).highlighted_option
    return str(option.prompt) if option else ""


async def begun(seat: Seat) -> None:
    """Begin a version, with the keyboard among what the reports offer."""
    await seat.press("f2")
    await seat.sees("arbetas fram", "○ inte beaktad")
    await seat.press("tab")


@pytest.mark.long
async def test_ten_reports_become_a_picture_by_keys(house: House) -> None:
    report_from_ten(house)
    async with house.seat((120, 60)) as seat:
        await at_the_picture(seat, "Ingen lägesbild än.")
        await begun(seat)
        await seat.sees("○ 10 rapporter är inte beaktade")
        await seat.press("enter")
        await seat.sees(
            "○ 9 rapporter är inte beaktade", "El: röd, två ställverk", "24 timmar, troligast: ström i natt"
        )
        await seat.until(lambda: "○ inte beaktad" in chosen(seat), "the next report that waits")
        await seat.press("enter")
        await seat.sees("○ 8 rapporter är inte beaktade")
        await seat.until(lambda: "○ inte beaktad" in chosen(seat), "the next report that waits")
        await seat.press("down")
        for left, key in zip(range(7, -1, -1), "hkåraopk", strict=True):
            await seat.until(lambda: chosen(seat).startswith("  ○"), "the next line that can be taken")
            await seat.press(key)
            if key == "p":
                await seat.choose("Hur långt fram gäller prognosen", "72 timmar, troligast")
            await seat.sees(f"○ {left} rapport")
    picture = newest(house)
    assert len({line.actor for line in picture.lines}) == 10
    under = {heading: len(picture.under(heading)) for heading in Heading}
    assert list(under.values()) == [3, 4, 3, 1, 1, 3, 1]
    assert {report.handling.value for report in house.reports()} == {"handled"}


@pytest.mark.long
async def test_lines_are_written_changed_moved_and_left_out(house: House) -> None:
    report_from_ten(house)
    async with house.seat() as seat:
        await at_the_picture(seat, "Ingen lägesbild än.")
        await begun(seat)
        await seat.press("enter")
        await seat.sees("○ 9 rapporter är inte beaktade")
        await seat.press("tab", "f3")
        await seat.sees("Ny rad i lägesbilden", "‹ Händelsen ›")
        await seat.write("stormen har passerat")
        await seat.press("f2")
        await seat.sees("stormen har passerat")
        await seat.go_down_to("stormen har passerat")
        await seat.press("shift+up")
        await seat.until(lambda: lines(seat).index("stormen") < lines(seat).index("mörkt i"), "it comes first")
        await seat.press("shift+down")
        await seat.until(lambda: lines(seat).index("stormen") > lines(seat).index("mörkt i"), "it comes last")
        await seat.press("enter")
        await seat.sees("Rad i lägesbilden")
        await seat.press("end")
        await seat.write(" i natt")
        await seat.press("f2")
        await seat.sees("stormen har passerat i natt")
        await seat.press("p")
        await seat.choose("Hur långt fram gäller prognosen", "72 timmar, värsta fall")
        await seat.sees("72 timmar, värsta fall: stormen har passerat i natt")
        await seat.press("o")
        await seat.until(lambda: "fall: stormen" not in lines(seat), "no outlook any more")
        await seat.press("f5")
        await seat.answer("Varför tas raden bort?", "")
        await seat.sees_no("stormen har passerat")
        await seat.press("tab")
        await seat.until(lambda: "○ inte beaktad" in chosen(seat), "a report that waits")
        await seat.press("f5")
        await seat.sees("– lagd åt sidan", "○ 8 rapporter är inte beaktade")
    assert [line.text for line in newest(house).lines if "stormen" in line.text] == []


@pytest.mark.long
async def test_warnings_lead_to_what_they_are_about_and_lock_nothing(house: House) -> None:
    report_from_ten(house)
    async with house.seat(WIDE) as seat:
        await at_the_picture(seat, "Ingen lägesbild än.")
        await seat.press("f9")
        await seat.sees("Ingen version arbetas fram just nu.")
        await begun(seat)
        await seat.press("enter")
        await seat.sees("○ 9 rapporter är inte beaktade")
        await seat.press("tab", "f3")
        await seat.sees("Ny rad i lägesbilden")
        await seat.write("vattnet räcker till XX.XX")
        await seat.press("f2")
        await seat.sees("XX.XX")
        await seat.press("f9")
        await seat.choose("Att se över innan LB1 fastställs.", "XX")
        option = seat.app.screen.query_one("#lines", Rows).highlighted_option
        assert option
        assert "XX.XX" in str(option.prompt)
        await seat.press("f9")
        await seat.choose("Att se över innan", "R1 från")
        await seat.until(lambda: chosen(seat).startswith("R1 "), "the report that is not considered")
        await seat.press("f9")
        await seat.choose("Att se över innan", "Fastställ ändå")
        await seat.sees("Diarienummer för LB1?")
        await seat.press("escape")
    assert newest(house).version.locked is None


@pytest.mark.long
async def test_a_version_is_locked_read_compared_and_followed_by_the_next(house: House) -> None:
    report_from_ten(house)
    async with house.seat(WIDE) as seat:
        await at_the_picture(seat, "Ingen lägesbild än.")
        await begun(seat)
        await seat.press("enter")
        await seat.sees("○ 9 rapporter är inte beaktade")
        await seat.press("f9")
        await seat.choose("Att se över innan LB1", "Fastställ ändå")
        await seat.answer("Diarienummer för LB1?", "2026/114")
        await seat.sees("● LB1 fastställd 14.30 AB · dnr 2026/114", "LB1 är fastställd och låst.")
        await seat.press("tab", "f3")
        await seat.sees("Ingen version arbetas fram just nu. F2 börjar nästa.")
        await seat.act("registry_number")
        await seat.sees("Diarienummer för LB1?")
        await seat.write("b")
        await seat.press("enter")
        await seat.sees("dnr 2026/114b")
        house.clock.turn(minutes=10)
        with house.workspace("Bo Ek") as other:
            house.reported(other, "polisen: E18 öppen igen")
        await seat.press("f2")
        await seat.sees("◐ LB2 arbetas fram, påbörjad 14.40 AB", "E18 öppen igen")
        await seat.press("f3")
        await seat.sees("Ny rad i lägesbilden")
        await seat.write("vinden avtar")
        await seat.press("f2")
        await seat.sees("vinden avtar")
        await seat.press("f6")
        await seat.sees("LB1 jämfört med LB2", "+ ny  Händelsen: vinden avtar")
        await seat.press("escape", "f2")
        await seat.sees("LB2 arbetas redan fram.")
        await seat.press("f7")
        await seat.choose("Vilken version vill du läsa?", "LB1")
        await seat.sees("Du läser en vald version.", "● LB1 fastställd")
        await seat.sees_no("vinden avtar")
        await seat.press("f6")
        await seat.sees("Det finns ingen tidigare version")
        await seat.press("escape")
        await seat.sees("◐ LB2 arbetas fram", "vinden avtar")


@pytest.mark.long
async def test_the_picture_as_text_leaves_out_what_its_readers_may_not_see(house: House) -> None:
    report_from_ten(house)
    with house.workspace("Bo Ek") as other, other.write() as unit:
        report = next(each for each in house.reports() if each.actor == "Trafikverket")
        service.mark(unit, report.id, Marking.SENSITIVE)
    async with house.seat(NARROW) as seat:
        await at_the_picture(seat, "Ingen lägesbild än.")
        await seat.press("f8")
        await seat.sees("Ingen version finns än.")
        await seat.press("f2")
        await seat.sees("arbetas fram")
        await seat.press("tab")
        await seat.go_down_to("Trafikverket")
        await seat.press("enter")
        await seat.sees("○ 9 rapporter är inte beaktade")
        await seat.go_down_to("Degerfors")
        await seat.press("enter")
        await seat.sees("○ 8 rapporter är inte beaktade")
        await seat.press("f8")
        await seat.choose("Vem ska läsa texten?", "deltagare")
        await seat.sees(
            "LB1 som text.",
            "⚠ Utelämnat: uppgifter i lägesbilden märkta känslig: 4",
            "Samlad lägesbild LB1: Storm i Örebro",
        )
        await seat.press("f2")
        await seat.sees("Texten är kopierad")
    (path,) = (house.home / FOLDER).iterdir()
    text = path.read_text(encoding="utf-8")
    assert seat.app.clipboard == text
    assert "mörkt i Degerfors kommun" in text
    assert "mörkt i Trafikverket" not in text
