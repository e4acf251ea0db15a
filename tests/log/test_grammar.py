"""The grammar of the log line, rule by rule: lines each rule takes and lines it leaves alone. Times: `test_times`."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest

from samledning import i18n
from samledning.log.grammar import NO_NAMES, complete, describe, index, read
from samledning.log.terms import Kind, KnownActor, Marking, OpenRequest, Reading

POLICE = KnownActor("police", ("Polisen region Bergslagen", "polisen", "polisregionen"), ("17", "18", "20"))
OREBRO = KnownActor("orebro", ("Örebro kommun", "kommunen"), ("1880",))
KARLSKOGA = KnownActor("karlskoga", ("Karlskoga kommun", "kommunen"), ("1883",))
REGION = KnownActor("region", ("Region Örebro län", "regionen"), ("18",))
VARMLAND = KnownActor("varmland", ("Region Värmland", "regionen"), ("17",))
COUNTY = KnownActor("county", ("Länsstyrelsen i Örebro län", "länsstyrelsen", "lst"), ("18",))
GRID = KnownActor("grid", ("Elnät, Bergslagen",))
NAMES = index((POLICE, OREBRO, KARLSKOGA, REGION, VARMLAND, COUNTY, GRID))
PLACES = ("1880",)


def at(text: str) -> datetime:
    """`2026-11-22 13:40+01` as aware UTC: the offset is written out, so that the zone rules are under test too."""
    return datetime.fromisoformat(text).astimezone(UTC)


NOW = at("2026-11-22 13:50+01")  # a Sunday


def reading_of(
    line: str, *, places: Sequence[str] = PLACES, waiting: Sequence[OpenRequest] = (), reading: bool = True
) -> Reading:
    return read(line, now=NOW, names=NAMES, places=places, open_requests=waiting, reading=reading)


def said(line: str, *, places: Sequence[str] = PLACES, waiting: Sequence[OpenRequest] = ()) -> str:
    return describe(reading_of(line, places=places, waiting=waiting), NOW, names=NAMES)


@pytest.fixture(autouse=True)
def swedish() -> Iterator[None]:
    before = i18n.language()
    i18n.setup("sv")
    yield
    i18n.setup(before)


# What the lines are for


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("strömmen borta i Adolfsberg", {"kind": Kind.ENTRY, "text": "strömmen borta i Adolfsberg"}),
        ("13.40 strömmen borta", {"text": "strömmen borta", "event_at": at("2026-11-22 13:40+01")}),
        ("221340 strömmen borta", {"text": "strömmen borta", "event_at": at("2026-11-22 13:40+01")}),
        (
            "regionen: två vårdcentraler på reservkraft",
            {"kind": Kind.REPORT, "actor_ids": ("region",), "text": "två vårdcentraler på reservkraft"},
        ),
        ("! vi prioriterar vattnet till sjukhuset", {"kind": Kind.AGREEMENT, "actor_ids": ()}),
        (
            "> kommunen: boka tankbilar 16.00",
            {
                **{"kind": Kind.ACTION, "actor_ids": ("orebro",), "text": "boka tankbilar"},
                **{"due_at": at("2026-11-22 16:00+01"), "event_at": None},
            },
        ),
        (
            "? polisen: vilka vägar är avstängda 15.30",
            {
                **{"kind": Kind.REQUEST, "actor_ids": ("police",), "text": "vilka vägar är avstängda"},
                **{"due_at": at("2026-11-22 15:30+01")},
            },
        ),
        (
            "& skolskjutsar -> utbildningsgruppen",
            {"kind": Kind.PARKED, "text": "skolskjutsar", "forum": "utbildningsgruppen"},
        ),
        ("tanken tom #vatten", {"text": "tanken tom", "tags": ("vatten",), "marking": None}),
        ("tanken tom #känslig #vatten", {"tags": ("vatten",), "marking": Marking.SENSITIVE, "text": "tanken tom"}),
    ],
)
def test_a_line_becomes_what_the_note_taker_means(line: str, expected: dict[str, object]) -> None:
    reading = reading_of(line)
    assert {name: getattr(reading, name) for name in expected} == expected
    assert reading.typed == line


@pytest.mark.parametrize("line", ["", " ", "\t \n"])
def test_a_blank_line_has_no_text(line: str) -> None:
    assert (reading_of(line).text, reading_of(line).kind) == ("", Kind.ENTRY)


# Off, and signs


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (" 13.40 strömmen borta #vatten", "13.40 strömmen borta #vatten"),
        (" ! inget förslag", "! inget förslag"),
        ("  polisen: två blanka", " polisen: två blanka"),
        ("\u00a0polisen: hård blank", "polisen: hård blank"),
    ],
)
def test_a_blank_first_turns_the_reading_off(line: str, text: str) -> None:
    assert reading_of(line) == Reading(line, Kind.ENTRY, text, off=True)


def test_a_switch_turns_the_reading_off() -> None:
    line = "> kommunen: boka tankbilar 16.00 "
    assert reading_of(line, reading=False) == Reading(line, Kind.ENTRY, line, off=True)
    assert reading_of(f" {line}", reading=False).text == line


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("! vi delar bilder", Kind.AGREEMENT, "vi delar bilder"),
        (">   stäng bron", Kind.ACTION, "stäng bron"),
        ("? när är vattnet rent", Kind.REQUEST, "när är vattnet rent"),
        ("& skolskjutsar", Kind.PARKED, "skolskjutsar"),
        ("! ", Kind.AGREEMENT, ""),
        ("? > båda", Kind.REQUEST, "> båda"),
        # left alone
        ("!viktigt", Kind.ENTRY, "!viktigt"),
        (">>> citat", Kind.ENTRY, ">>> citat"),
        ("?", Kind.ENTRY, "?"),
        ("vad gör vi ? nu", Kind.ENTRY, "vad gör vi ? nu"),
        ("- en punkt", Kind.ENTRY, "- en punkt"),
        ("· en punkt", Kind.ENTRY, "· en punkt"),
        ("#vatten ! sist", Kind.ENTRY, "#vatten ! sist"),
    ],
)
def test_a_sign_counts_first_and_with_a_blank_after_it(line: str, kind: Kind, text: str) -> None:
    assert (reading_of(line).kind, reading_of(line).text) == (kind, text)


# Actors


@pytest.mark.parametrize(
    ("line", "actor_ids", "text"),
    [
        ("polisen: bron stängd", ("police",), "bron stängd"),
        ("POLISEN: bron stängd", ("police",), "bron stängd"),
        ("Polisen   region  bergslagen :   bron stängd", ("police",), "bron stängd"),
        ("polisen: kommunen: bron stängd", ("police",), "kommunen: bron stängd"),
        ("13.40 lst: bron stängd", ("county",), "bron stängd"),
        ("La\u0308nsstyrelsen: bron stängd", ("county",), "bron stängd"),
        ("polisen, lst: bron stängd", ("police", "county"), "bron stängd"),
        ("polisen,LST , Polisen: bron stängd", ("police", "county"), "bron stängd"),
        ("Elnät, Bergslagen: bron stängd", ("grid",), "bron stängd"),
        ("lst, elnät, bergslagen, polisen: bron stängd", ("county", "grid", "police"), "bron stängd"),
        ("polisen: #vatten", ("police",), "#vatten"),
        ("polisen: ", ("police",), ""),
    ],
)
def test_known_names_before_the_colon_make_a_report(line: str, actor_ids: tuple[str, ...], text: str) -> None:
    reading = reading_of(line)
    assert (reading.kind, reading.actor_ids, reading.text) == (Kind.REPORT, actor_ids, text)
    assert not reading.everyone


@pytest.mark.parametrize(
    "line",
    [
        *("polisen:bron stängd", "polisen bron stängd", "polisen:", "bron stängd, polisen: x", ": bron stängd"),
        *("lansstyrelsen: bron stängd", "polisen,: bron stängd", "polisen och lst: bron stängd", "poli: bron stängd"),
        *("polisen; lst: bron stängd", "vi frågade polisen: bron stängd", "https://polisen.se: x", "#a polisen: x"),
    ],
)
def test_other_words_before_a_colon_are_text(line: str) -> None:
    reading = reading_of(line)
    assert (reading.kind, reading.actor_ids, reading.unresolved, reading.text) == (Kind.ENTRY, (), "", line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("alla: bron stängd", Kind.ENTRY),
        ("Alla: bron stängd", Kind.ENTRY),
        ("polisen, alla: bron stängd", Kind.ENTRY),
        ("13.40 alla: bron stängd", Kind.ENTRY),
        ("! alla: bron stängd", Kind.AGREEMENT),
        ("? alla: bron stängd", Kind.REQUEST),
    ],
)
def test_alla_addresses_everyone(line: str, kind: Kind) -> None:
    reading = reading_of(line)
    assert (reading.kind, reading.everyone, reading.actor_ids, reading.text) == (kind, True, (), "bron stängd")


@pytest.mark.parametrize(
    ("line", "kind"),
    [("! lst: x", Kind.AGREEMENT), ("> lst: x", Kind.ACTION), ("? lst: x", Kind.REQUEST), ("& lst: x", Kind.PARKED)],
)
def test_a_sign_decides_the_kind_and_keeps_the_actors(line: str, kind: Kind) -> None:
    assert (reading_of(line).kind, reading_of(line).actor_ids, reading_of(line).text) == (kind, ("county",), "x")


@pytest.mark.parametrize(
    ("places", "kommunen", "regionen"),
    [
        (("1880",), ("orebro",), ("region",)),
        (("1883",), ("karlskoga",), ("region",)),
        (("1785",), (), ("varmland",)),
        (("17",), (), ("varmland",)),
        (("18",), (), ("region",)),
        (("1880", "1883"), (), ("region",)),
        (("18", "17"), (), ()),
        ((), (), ()),
        (("",), (), ()),
    ],
)
def test_a_shared_name_is_settled_by_place(
    places: tuple[str, ...], kommunen: tuple[str, ...], regionen: tuple[str, ...]
) -> None:
    assert reading_of("kommunen: klart", places=places).actor_ids == kommunen
    assert reading_of("regionen: klart", places=places).actor_ids == regionen


def test_a_name_that_still_fits_several_stays_in_the_text_with_its_candidates() -> None:
    reading = reading_of("13.40 Regionen: läget lugnt #vård", places=())
    assert (reading.kind, reading.unresolved, reading.text) == (Kind.REPORT, "Regionen", "Regionen: läget lugnt")
    assert (reading.candidates, reading.actor_ids) == ((REGION, VARMLAND), ())
    assert (reading.event_at, reading.tags) == (at("2026-11-22 13:40+01"), ("vård",))


def test_one_shared_name_holds_up_its_whole_list() -> None:
    reading = reading_of("> polisen, kommunen: stäng bron 16.00", places=("18",))
    assert (reading.kind, reading.unresolved, reading.candidates) == (Kind.ACTION, "kommunen", (OREBRO, KARLSKOGA))
    assert (reading.actor_ids, reading.text) == ((), "polisen, kommunen: stäng bron")


@pytest.mark.parametrize(
    ("line", "new_name"),
    [
        ("Svenska kraftnät: ett ställverk ute", "Svenska kraftnät"),
        ("> 112  Sverige : ring igen", "112 Sverige"),
        ("polisen, Trafikverket: vägen stängd", "Trafikverket"),
        ("kommunen, Trafikverket: vägen stängd", "Trafikverket"),
        ("viktigt: vattnet är slut", "viktigt"),
        # no offer
        *((line, "") for line in ("polisen: bron stängd", "OBS: vattnet slut", "Obs!: vattnet slut", "sv: re: hej")),
        *((line, "") for line in ("http: //x", "Kommun 7: hej", "kl 13.40: hej", "1: hej", ": hej", "---: hej")),
        *((line, "") for line in ("ett två tre fyra fem: hej", f"{'a' * 41}: hej", "Volvo: ", "Volvo:", "#a b: hej")),
        *((line, "") for line in ("Volvo, Saab: hej", "polisen,: hej", "Vol\x07vo: hej", "\u202evolvo: hej")),
    ],
)
def test_an_unknown_name_is_offered_as_a_new_actor(line: str, new_name: str) -> None:
    assert reading_of(line).new_name == new_name


# Forum, tags, answers


@pytest.mark.parametrize(
    ("line", "forum", "text"),
    [
        ("& skolskjutsar ->  Gruppen för skola ", "Gruppen för skola", "skolskjutsar"),
        ("& väg 50 -> väg 51 -> trafikgruppen #väg", "trafikgruppen", "väg 50 -> väg 51"),
        ("& -> trafikgruppen", "trafikgruppen", "-> trafikgruppen"),
        ("& buss -> -> trafikgruppen", "trafikgruppen", "buss ->"),
        # left alone
        ("& skolskjutsar -> ", "", "skolskjutsar ->"),
        ("& skolskjutsar ->gruppen", "", "skolskjutsar ->gruppen"),
        ("& skolskjutsar-> gruppen", "", "skolskjutsar-> gruppen"),
        ("> kör buss -> tåg", "", "kör buss -> tåg"),
        ("buss -> tåg", "", "buss -> tåg"),
    ],
)
def test_forum_stands_after_the_last_arrow_of_a_parked_issue(line: str, forum: str, text: str) -> None:
    assert (reading_of(line).forum, reading_of(line).text) == (forum, text)


@pytest.mark.parametrize(
    ("line", "tags", "marking", "text"),
    [
        ("tanken tom #Vatten #el #VATTEN", ("vatten", "el"), None, "tanken tom"),
        ("inget #vatten i tanken #el", ("vatten", "el"), None, "inget #vatten i tanken"),
        ("#vatten tanken tom", ("vatten",), None, "#vatten tanken tom"),
        ("slut på #vatten, alltså", ("vatten",), None, "slut på #vatten, alltså"),
        ("slut på #vatten.", ("vatten",), None, "slut på #vatten."),
        ("tom #väg-50_norr", ("väg-50_norr",), None, "tom"),
        ("tom #va\u0308g", ("väg",), None, "tom"),
        ("#vatten  #el", ("vatten", "el"), None, "#vatten  #el"),
        ("tom #öppen", (), Marking.OPEN, "tom"),
        ("tom #participants", (), Marking.PARTICIPANTS, "tom"),
        ("tom #Intern #el", ("el",), Marking.INTERNAL, "tom"),
        ("tom #sekretess #öppen", (), Marking.SECRET, "tom"),
        ("#känslig tank #deltagare", (), Marking.SENSITIVE, "#känslig tank"),
        # left alone
        *(
            (line, (), None, line)
            for line in ("punkt #1 klar", "C#dur", "a #", "a ##b", "a #-b", "a #_b", "x #²", "a#b")
        ),
    ],
)
def test_a_tag_is_a_hash_and_a_letter(line: str, tags: tuple[str, ...], marking: Marking | None, text: str) -> None:
    reading = reading_of(line)
    assert (reading.tags, reading.marking, reading.text) == (tags, marking, text)


@pytest.mark.parametrize(
    ("line", "answers"),
    [
        ("polisen: väg 50 är stängd", ("B4", "B7")),
        ("lst: väg 50 är stängd", ("B7",)),
        ("regionen: väg 50 är stängd", ()),
        ("polisen, lst: väg 50 är stängd", ()),
        ("alla: väg 50 är stängd", ()),
        ("kommunen: väg 50 är stängd", ()),
        ("! polisen: väg 50 är stängd", ()),
        ("väg 50 är stängd", ()),
    ],
)
def test_a_report_may_answer_what_its_actor_was_asked(line: str, answers: tuple[str, ...]) -> None:
    waiting = (OpenRequest("B4", ("police",)), OpenRequest("B5", ("orebro",)), OpenRequest("B7", ("county", "police")))
    assert reading_of(line, waiting=waiting, places=("18",)).answers == answers


# What the note-taker sees


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("", ""),
        (" polisen: hej", "· anteckning · utan tolkning"),
        ("strömmen borta", "· anteckning"),
        ("13.40 polisen: hej #väg #intern", "▤ lägesrapport · Polisen region Bergslagen · 13.40 · #väg · intern"),
        ("23.50 hej", "· anteckning · i går 23.50"),
        ("201200 hej", "· anteckning · fre 20/11 12.00"),
        ("> lst: ring 16.00", "> åtgärd · Länsstyrelsen i Örebro län · senast 16.00"),
        ("> ring kl 8.00", "> åtgärd · senast i morgon 08.00"),
        ("! alla: hej", "! förslag till överenskommelse · alla aktörer"),
        ("alla: hej", "· anteckning · till alla aktörer"),
        ("& buss -> skol\tgruppen", "& parkerad fråga · till skol gruppen"),
        (
            "lst, polisen, regionen, kommunen, Karlskoga kommun: hej",
            "▤ lägesrapport · Länsstyrelsen i Örebro län, Polisen region Bergslagen, Region Örebro län +2",
        ),
        ("Volvo: hej", "· anteckning · ny aktör: Volvo? (ctrl+n)"),
    ],
)
def test_preview_says_how_the_line_is_understood(line: str, shown: str) -> None:
    assert said(line) == shown


def test_preview_asks_about_a_shared_name_and_an_answer() -> None:
    assert said("regionen: hej", places=()) == (
        "▤ lägesrapport · olöst aktör: regionen (Region Örebro län, Region Värmland)"
    )
    waiting = (OpenRequest("B4", ("police",)),)
    assert said("polisen: hej", waiting=waiting).endswith("Polisen region Bergslagen · svar på B4? (ctrl+y)")


@pytest.mark.parametrize(
    ("typed", "appended"),
    [
        ("lä", "nsstyrelsen: "),
        ("LÄ", "nsstyrelsen: "),
        ("polisen", ": "),
        ("polisen ", "region Bergslagen: "),
        ("region ö", "rebro län: "),
        ("al", "la: "),
        ("13.40 ka", "rlskoga kommun: "),
        ("> ka", "rlskoga kommun: "),
        ("221340 ! ka", "rlskoga kommun: "),
        ("! 13.40 ka", "rlskoga kommun: "),
        ("lst, ka", "rlskoga kommun: "),
        ("polisen, po", "lisregionen: "),
        ("elnät, b", "ergslagen: "),
        ("lst, elnät, b", "ergslagen: "),
        ("elnät, bergslagen, lä", "nsstyrelsen: "),
        # nothing to complete
        *(
            (typed, None)
            for typed in ("", "l", "1", " lä", "la", "polisen: lä", "hej lä", "hej, lä", "> > lä", "13.40")
        ),
    ],
)
def test_completion_ends_the_name_being_typed(typed: str, appended: str | None) -> None:
    assert complete(typed, len(typed), NAMES) == appended


def test_completion_looks_at_the_cursor() -> None:
    assert complete("poli: hej", 4, NAMES) == "sen"
    assert complete("polisen: hej", 7, NAMES) is None
    assert complete("polisen", 4, NAMES) is None
    assert complete("poli", 99, NAMES) == "sen: "
    assert complete("poli", -1, NAMES) is None
    assert complete("poli", 4, NO_NAMES) is None
