"""What the readers make of the answers of each source, of good ones, odd ones and hostile ones."""

import json
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samledning.monitoring import sources
from samledning.monitoring.areas import COUNTIES, concerns, county_code
from samledning.monitoring.polisen import split_name, when_of
from samledning.monitoring.reading import line, plain_text
from samledning.monitoring.terms import Fault, Item, Message, Parsed, Reality, Severity, SourceKind, Unreadable
from samledning.terminal import acts

from .outside import SHARED, alert, as_json, cancel, needs_shared, vma, weather

ZULU = "%Y-%m-%d %H:%M"


def read(kind: SourceKind, payload: bytes) -> Parsed:
    return sources.parse(sources.CATALOGUE[kind], payload)


def items(kind: SourceKind, payload: bytes) -> tuple[Item, ...]:
    parsed = read(kind, payload)
    assert parsed.broken == 0
    return parsed.items


def fault(kind: SourceKind, payload: bytes) -> Fault:
    with pytest.raises(Unreadable) as told:
        read(kind, payload)
    return told.value.fault


def at(item: Item) -> str:
    assert item.published
    return item.published.astimezone(UTC).strftime(ZULU)


def shared(name: str) -> bytes:
    return (SHARED / name).read_bytes()


@needs_shared
def test_the_messages_of_the_vma_service() -> None:
    found = {item.identifier: item for item in items(SourceKind.VMA, shared("feeds/vma-v3-synthetic.json"))}
    first, second, third, exercise, test = found.values()
    assert [at(each) for each in found.values()] == [
        *("2026-11-20 13:30", "2026-11-20 14:15", "2026-11-20 15:00", "2026-11-20 11:00", "2026-11-20 10:00"),
    ]
    assert (first.headline, first.codes, first.severity) == ("Brand med rök", ("1880",), Severity.SEVERE)
    assert first.expires == datetime(2026, 11, 20, 19, 30, tzinfo=UTC)
    assert first.text.splitlines()[-1] == "Gå inomhus och stäng dörrar, fönster och ventilation."
    assert (second.message, second.refs, second.codes) == (Message.UPDATE, (first.identifier,), ("1880", "1881"))
    assert (third.message, third.refs, third.text) == (Message.CANCEL, (first.identifier,), "")
    assert (exercise.reality, exercise.nationwide, exercise.codes) == (Reality.EXERCISE, True, ())
    assert (test.reality, test.codes) == (Reality.TEST, ("25",))
    assert json.loads(first.raw)["identifier"] == first.identifier


@needs_shared
def test_version_2_is_read_too_in_swedish() -> None:
    test, taken_back = items(SourceKind.VMA, shared("feeds/vma-v2-sample.json"))
    assert (test.reality, test.codes, at(test)) == (Reality.TEST, ("2584",), "2024-09-02 15:23")
    assert test.text.startswith("TEST - Detta är sändningsledningen")
    assert (taken_back.message, taken_back.refs) == (Message.CANCEL, ("SRCAP20240902165224T",))


@needs_shared
def test_the_news_of_krisinformation() -> None:
    country, county, over = items(SourceKind.KRISINFORMATION, shared("feeds/krisinformation-news.json"))
    assert [at(each) for each in (country, county, over)] == [
        *("2023-03-07 11:55", "2023-03-02 12:36", "2023-03-02 05:15"),
    ]
    assert (country.nationwide, country.area, country.sender) == (True, "Sverige", "SMHI")
    assert (county.codes, county.nationwide, county.area) == (("23",), False, "Jämtlands län")
    assert (over.codes, over.area) == (("12",), "Skåne län")
    assert over.text.startswith("Uppdatering 2/3 kl. 09.30: Faran är över.")
    for text in (country.text, county.text, over.text):
        assert not any(sign in text for sign in ("<", "&nbsp;", "\xa0", "{0}"))


def test_names_in_any_case_and_a_place_that_is_only_a_point() -> None:
    area = {"type": "PoI", "description": "Åhus", "geometryinformation": None}
    news = {"IDENTIFIER": 7, "published": "2026-11-22T12:00:00", "headline": "Brand", "AREA": [area]}
    (item,) = items(SourceKind.KRISINFORMATION, as_json([news]))
    assert (item.identifier, item.area, item.codes, item.nationwide) == ("7", "Åhus", (), False)
    assert at(item) == "2026-11-22 11:00"


@needs_shared
def test_the_weather_warnings() -> None:
    found = items(SourceKind.SMHI, shared("feeds/smhi-warnings-synthetic.json"))
    assert [(each.identifier, each.severity, each.codes) for each in found] == [
        ("1.1", Severity.MODERATE, ("14",)),
        ("1.2", Severity.SEVERE, ("18", "03")),
        ("2.3", Severity.EXTREME, ("18",)),
        ("3.4", Severity.MINOR, ("41",)),
        ("4.5", Severity.MINOR, ("03",)),
    ]
    assert [each.headline for each in found] == [
        *("Gul varning: Vind", "Orange varning: Vind", "Röd varning: Översvämning"),
        *("Meddelande: Högt vattenstånd", "Meddelande: Vattenbrist"),
    ]
    assert {at(each) for each in found} == {"2026-11-20 08:47"}
    assert {each.starts for each in found} == {datetime(2026, 11, 20, 12, tzinfo=UTC)}
    assert [each.expires.day if each.expires else None for each in found] == [21, 21, None, 21, 20]
    assert {each.reality for each in found} == {Reality.TEST}
    assert "Med två rader." in found[0].text.splitlines()
    assert [len(json.loads(each.raw)["warningAreas"]) for each in found] == [1] * 5


@needs_shared
def test_all_of_the_police_events() -> None:
    payload = shared("feeds/polisen-events.json")
    raws = json.loads(payload)
    found = items(SourceKind.POLISEN, payload)
    assert len(found) == 500
    assert all(each.codes and each.link.startswith("https://polisen.se/aktuellt/") for each in found)
    assert {COUNTIES[each.codes[0]] for each in found} == {raw["location"]["name"] for raw in raws}
    assert Counter(each.event for each in found) == Counter(raw["type"] for raw in raws)
    for item, raw in zip(found, raws, strict=True):
        day, clock, offset = raw["datetime"].split()
        assert item.published == datetime.fromisoformat(f"{day}T{clock:0>8}{offset}")
        places = (raw["name"].rpartition(",")[2].strip(), raw["location"]["name"])
        assert item.area == ", ".join(dict.fromkeys(places))
        assert json.loads(item.raw) == raw


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("22 augusti 17.59, Brand, Kävlinge", ("22 augusti 17.59", "Brand", "Kävlinge")),
        ("22 augusti 11.48, Trafikolycka, personskada, Hjo", ("22 augusti 11.48", "Trafikolycka, personskada", "Hjo")),
        ("Brand, Kumla", ("", "Brand, Kumla", "")),
        ("Brand", ("", "Brand", "")),
        ("", ("", "", "")),
    ],
)
def test_a_name_is_split_at_its_first_and_last_comma(name: str, parts: tuple[str, str, str]) -> None:
    assert split_name(name) == parts


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-08-22 9:13:04 +02:00", "2026-08-22 07:13"),
        ("2026-08-22 19:51:41 +02:00", "2026-08-22 17:51"),
        ("2026-01-01 0:00:00 +01:00", "2025-12-31 23:00"),
        ("2026-01-01 0:00:00 -01:30", "2026-01-01 01:30"),
    ],
)
def test_an_hour_without_a_leading_zero_is_read(written: str, meant: str) -> None:
    assert when_of(written).strftime(ZULU) == meant


REFUSED = {
    "cap12.xsd": Fault.SHAPE,  # the form itself, no warning
    "invalid.rss": Fault.SHAPE,  # its only entry says nothing, not even what it is called
    "xee.cap": Fault.DANGEROUS,  # asks for files of the computer and of others
}
COUNTS = {"bushfire_invalid.edxlde": (6, 1), "empty_weather_index.atom": (0, 0), "ny_index.rss": (2, 0)} | {
    "weather_index.atom": (2, 0)
}
"""How many items are read and how many not; elsewhere one. One warning of the bush fires has no time."""


@needs_shared
@pytest.mark.parametrize("path", sorted((SHARED / "cap").glob("*")), ids=lambda path: path.name)
def test_every_cap_file_is_read_or_told_why_not(path: Path) -> None:
    if path.name in REFUSED:
        assert fault(SourceKind.FEED, path.read_bytes()) is REFUSED[path.name]
        return
    parsed = read(SourceKind.FEED, path.read_bytes())
    assert (len(parsed.items), parsed.broken) == COUNTS.get(path.name, (1, 0))
    assert sources.recognised(path.read_bytes()) is SourceKind.FEED
    for item in parsed.items:
        assert item.identifier
        assert item.published
        assert item.raw


@needs_shared
def test_what_the_cap_files_say() -> None:
    (quake,) = items(SourceKind.FEED, shared("cap/earthquake-iso8859-1.cap"))
    assert quake.headline == "EQ 4.6 Usulután, Usulután, El Salvador - PRELIMINARY REPORT"
    assert (at(quake), quake.expires) == ("2012-10-14 22:53", datetime(2012, 10, 21, 22, 53, 4, tzinfo=UTC))
    (snow,) = items(SourceKind.FEED, shared("cap/canada_signed.cap"))
    assert (snow.message, len(snow.refs), snow.severity) == (Message.UPDATE, 9, Severity.MODERATE)
    (amber,) = items(SourceKind.FEED, shared("cap/amber.atom"))
    assert amber.origin == "KARO@CLETS.DOJ.DC.GOV"  # the warning in the entry, not the entry around it


def test_a_feed_with_warnings_and_news_gives_both() -> None:
    feed = """<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>Kommunen</title>
    <entry><id>1</id><title>Vattenläcka</title><updated>2026-11-22T12:00:00Z</updated>
    <content type="html">&lt;p&gt;Koka &lt;b&gt;vattnet&lt;/b&gt;.&lt;/p&gt;</content></entry>
    <entry><id>2</id><title>Varning</title><updated>2026-11-22T12:00:00Z</updated><content type="text/xml">
    <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>A1</identifier><sender>k</sender>
    <sent>2026-11-22T12:30:00-00:00</sent><status>Exercise</status><msgType>Alert</msgType><scope>Public</scope>
    <info><language>en</language><event>Water</event></info><info><language>sv-SE</language><event>Vatten</event>
    <severity>Extreme</severity><area><areaDesc>Kumla</areaDesc>
    <geocode><valueName>Kommun</valueName><value>1881</value></geocode></area></info></alert></content></entry></feed>"""
    warning, news = items(SourceKind.FEED, feed.encode())
    assert (warning.headline, warning.codes, warning.reality) == ("Vatten", ("1881",), Reality.EXERCISE)
    assert (news.headline, news.text, news.sender) == ("Vattenläcka", "Koka vattnet.", "Kommunen")


def test_rss_without_times_and_identifiers_is_read() -> None:
    rss = b"<rss version='2.0'><channel><title>N</title><item><title>Is</title></item></channel></rss>"
    (item,) = items(SourceKind.FEED, rss)
    assert (item.identifier, item.headline, item.published) == ("Is", "Is", None)


BILLION_LAUGHS = b"""<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>&c;</identifier></alert>"""
FILE_INSIDE = b"""<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title>
</item></channel></rss>"""


@pytest.mark.parametrize("payload", [BILLION_LAUGHS, FILE_INSIDE])
def test_entities_do_nothing(payload: bytes) -> None:
    assert fault(SourceKind.FEED, payload) is Fault.DANGEROUS


@pytest.mark.parametrize(
    ("kind", "payload", "why"),
    [
        (SourceKind.VMA, b"<html>Underh\xc3\xa5ll</html>", Fault.NOT_JSON),
        (SourceKind.VMA, b"", Fault.NOT_JSON),
        (SourceKind.VMA, b"[" * 100_000, Fault.NOT_JSON),
        (SourceKind.VMA, b"[]", Fault.SHAPE),
        (SourceKind.VMA, b'{"alerts": {}}', Fault.SHAPE),
        (SourceKind.VMA, b'{"error": "x"}', Fault.SHAPE),
        (SourceKind.VMA, b'{"alerts": [1, null, []]}', Fault.SHAPE),
        (SourceKind.KRISINFORMATION, b'{"Message": "fel"}', Fault.SHAPE),
        (SourceKind.KRISINFORMATION, b'["a"]', Fault.SHAPE),
        (SourceKind.SMHI, b'{"warnings": []}', Fault.SHAPE),
        (SourceKind.SMHI, b'[{"id": 1}]', Fault.SHAPE),
        (SourceKind.POLISEN, b'"nej"', Fault.SHAPE),
        (SourceKind.POLISEN, b'[{"id": 1, "name": "a", "datetime": "i g\xc3\xa5r"}]', Fault.SHAPE),
        (SourceKind.FEED, b'{"a": 1}', Fault.NOT_XML),
        (SourceKind.FEED, b"<rss><channel><item>", Fault.NOT_XML),
        (SourceKind.FEED, b"<html><body>hej</body></html>", Fault.SHAPE),
        (SourceKind.FEED, b'<?xml version="1.0" encoding="utf-99"?><rss/>', Fault.OURS),
    ],
)
def test_an_answer_of_another_form_says_so(kind: SourceKind, payload: bytes, why: Fault) -> None:
    if why is Fault.OURS:  # an encoding that does not exist is read as what it is in most cases
        assert read(kind, payload) == Parsed()
    else:
        assert fault(kind, payload) is why


@given(st.sampled_from(SourceKind), st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_any_bytes_are_read_or_refused_in_words(kind: SourceKind, payload: bytes) -> None:
    with suppress(Unreadable):
        read(kind, payload)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("alerts", "id", "info", "area", "warningAreas", "identifier", "sent", "datetime", "name")),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.sampled_from(SourceKind), VALUES)
def test_valid_json_of_any_shape_is_read_or_refused_in_words(kind: SourceKind, value: object) -> None:
    payload = json.dumps(value).encode()
    with suppress(Unreadable):
        sources.recognised(payload)
        read(kind, payload)


def test_one_broken_item_takes_no_other_with_it() -> None:
    parsed = read(SourceKind.VMA, vma(alert("A"), {"identifier": "B"}, None, alert("C", sent="snart"), alert("D")))
    assert ([item.identifier for item in parsed.items], parsed.broken) == (["A", "D"], 3)


def test_another_encoding_than_was_said_is_read() -> None:
    (item,) = items(SourceKind.VMA, vma(alert(info_headline="Rök i Örebro")).decode().encode("cp1252"))
    assert item.headline == "Rök i Örebro"
    cap = (
        '<?xml version="1.0" encoding="UTF-8"?><alert><identifier>1</identifier><sent>2026-11-22T12:00:00+01:00</sent>'
    )
    said = cap + "<info><headline>Rök i Örebro</headline></info></alert>"
    (warning,) = items(SourceKind.FEED, said.encode("cp1252"))
    assert warning.headline == "Rök i Örebro"


@pytest.mark.parametrize(
    ("level", "severity"),
    [
        ("RED", Severity.EXTREME),
        ("ORANGE", Severity.SEVERE),
        ("YELLOW", Severity.MODERATE),
        ("MESSAGE", Severity.MINOR),
    ],
)
def test_colours_of_weather_are_degrees(level: str, severity: Severity) -> None:
    (item,) = items(SourceKind.SMHI, as_json([weather(level)]))
    assert (item.severity, item.reality, item.codes) == (severity, Reality.ACTUAL, ("18",))


@pytest.mark.parametrize("shape", ["Feature", "FeatureCollection", "MultiPolygon", None])
def test_the_shape_of_an_area_matters_to_nobody(shape: str | None) -> None:
    area = {"type": shape} if shape else None
    assert len(items(SourceKind.SMHI, as_json([weather(area=area)]))) == 1


HOSTILE = "\x1b[2J\x07Rök \u202eevil\u2066 <script>alert(1)</script><b>nu</b>&#x1b;]0;x&#7; &lt;b&gt;"


def test_text_that_would_act_is_text_only() -> None:
    (item,) = items(SourceKind.VMA, vma(alert(info_headline=HOSTILE, info_description=f"<p>{HOSTILE}</p>")))
    for text in (item.headline, item.text):
        assert not any(acts(sign) for sign in text)
        assert "alert(1)" not in text
        assert text.startswith("[2JRök evil nu")


@given(st.text())
def test_what_is_shown_never_acts(text: str) -> None:
    assert not any(acts(sign) and sign != "\n" for sign in plain_text(text))
    assert not any(acts(sign) for sign in line(text))


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>Ett</p><p>Två</p>", "Ett\n\nTvå"),
        ("a &amp; b &nbsp;c", "a & b c"),
        ("5 < 6 och 7 > 2", "5 < 6 och 7 > 2"),
        ("<ul><li>x</li><li>y</li></ul>", "x\n\ny"),
        ("<style>p {}</style>hej", "hej"),
        ("rad\r\nett", "rad\nett"),
        ("<a href='javascript:x'>länk</a>", "länk"),
    ],
)
def test_markup_becomes_lines(markup: str, shown: str) -> None:
    assert plain_text(markup) == shown


def test_only_web_addresses_are_links() -> None:
    (item,) = items(SourceKind.VMA, vma(alert(info_web="javascript:alert(1)")))
    assert item.link == ""


def test_whose_form_a_file_has_is_seen() -> None:
    assert sources.recognised(vma(alert())) is SourceKind.VMA
    assert sources.recognised(as_json([weather()])) is SourceKind.SMHI
    assert sources.recognised(as_json([{"id": 1, "datetime": "x"}])) is SourceKind.POLISEN
    assert sources.recognised(as_json([{"Identifier": 1}])) is SourceKind.KRISINFORMATION
    assert sources.recognised(b"\xef\xbb\xbf <rss/>") is SourceKind.FEED


def test_a_cancel_says_which_message_it_takes_back() -> None:
    (item,) = items(SourceKind.VMA, vma(cancel("SRCAP1I")))
    assert (item.message, item.refs, item.headline, item.nationwide) == (Message.CANCEL, ("SRCAP1I",), "", False)


def test_the_21_lan_are_known_by_name() -> None:
    assert len(COUNTIES) == 21
    assert county_code(" örebro  län ") == "18"
    assert county_code("Örebro") == ""


@pytest.mark.parametrize(
    ("codes", "nationwide", "places", "does"),
    [
        (("18",), False, ("1880",), True),
        (("1880",), False, ("18",), True),
        (("1881",), False, ("1880",), False),
        (("03",), False, ("18", "03"), True),
        (("41",), False, ("25",), False),
        ((), True, ("18",), True),
        ((), False, ("18",), True),
        (("03",), False, (), True),
    ],
)
def test_what_concerns_a_place(codes: tuple[str, ...], nationwide: bool, places: tuple[str, ...], does: bool) -> None:
    assert concerns(codes, nationwide, places) is does


def test_a_feed_is_never_taken_for_the_name_of_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text("<rss version='2.0'><channel><item><title>hemligt</title></item></channel></rss>")
    assert fault(SourceKind.FEED, str(secret).encode()) is Fault.NOT_XML
