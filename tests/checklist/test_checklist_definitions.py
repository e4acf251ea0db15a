"""Reading the lists: the shipped ones, an organisation's own, and files that are broken in many ways."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checklist.conftest import INCIDENT_LIST, ITEM, MEETING_LIST, OTHER_LISTS
from samledning import i18n, paths
from samledning.checklist.definitions import read_file, read_library
from samledning.checklist.terms import Condition, ListDefinition, ListKind, Refusal

SHIPPED = paths.checklist_folders()[0]
SELF_LIST = OTHER_LISTS["SL"] + ITEM.format(id="SL-01", more="", because="")
LISTS = {"IL": INCIDENT_LIST, "ML": MEETING_LIST, "SL": SELF_LIST}


@pytest.fixture
def in_english() -> Iterator[None]:
    i18n.setup("en")
    yield
    i18n.setup("sv")


def refusals_of(file: Path, text: str) -> tuple[Refusal, ...]:
    file.write_text(text, encoding="utf-8")
    outcome = read_file(file)
    assert not isinstance(outcome, ListDefinition)
    return outcome


def test_the_shipped_lists_load_and_hold_every_item_of_the_framework() -> None:
    library = read_library([SHIPPED])
    assert [str(refusal) for refusal in library.refusals] == []
    ids = [item.id for each in library.lists for item in each.items]
    assert len(ids) == len(set(ids)) == 63
    counts = Counter(item_id.split("-")[0] for item_id in ids)
    assert counts == {"AN": 7, "KU": 5, "IN": 10, "FB": 14, "LE": 10, "EF": 6, "LO": 11}
    assert [item_id for item_id in ids if item_id[-1].isalpha()] == ["FB-10a", "FB-10b", "FB-10c", "FB-10d"]


def test_the_shipped_lists_are_whole_in_both_languages() -> None:
    for each in read_library([SHIPPED]).lists:
        assert set(each.title_by_language) == set(each.intro_by_language) == set(i18n.LANGUAGES)
        for item in each.items:
            assert set(item.by_language) == set(i18n.LANGUAGES)
            swedish, english = item.by_language["sv"], item.by_language["en"]
            assert swedish.ask != english.ask
            assert len(swedish.tips) == len(english.tips) >= 2


def test_an_item_is_read_as_it_is_written(folder: Path) -> None:
    library = read_library([folder])
    incident, meeting = library.find("IL"), library.find("ML")
    assert incident
    assert meeting
    assert (incident.kind, incident.title, incident.intro) == (ListKind.INCIDENT, "Inledning", "När du börjar.")
    items = {item.id: item for item in incident.items}
    assert items["IL-01"].due == timedelta(minutes=30)
    assert (items["IL-02"].mandatory, items["IL-01"].mandatory) == (True, False)
    assert items["IL-03b"].part_of == "IL-03"
    assert items["IL-04"].show_if == Condition("actor_count", at_least=8)
    assert items["IL-04"].texts.because == "Visas eftersom ni är många."
    assert [item.due for item in meeting.items] == [timedelta(hours=-2), timedelta(minutes=5)]
    assert library.find("XX") is None


# What is broken: in which list, what is put in place of what, the start of the line that is at fault, and what is said.
BROKEN = [
    ("IL", 'id = "IL"\n', "", "kind", ["«id» saknas"]),
    ("IL", 'id = "IL"\n', 'id = "I-L"\n', 'id = "I-L"', ["bokstäver"]),
    ("IL", 'kind = "incident"', 'kind = "händelse"', "kind", ["händelse", "incident, meeting, continuous, self"]),
    ("IL", 'kind = "incident"', "kind = [1]", "kind", ["«kind»"]),
    ("IL", "order = 1", 'order = "1"', "order", ["heltal"]),
    ("IL", "order = 1", "order = true", "order", ["heltal"]),
    ("IL", "order = 1", "ordr = 1", "ordr", ["«order» saknas", "«ordr» är en okänd nyckel; menas «order»?"]),
    ("IL", "order = 1", "order = 1\ncolour = 1", "colour", ["«colour» är en okänd nyckel."]),
    ("IL", 'title.sv = "Inledning"', 'title = "Inledning"', "title", ["«title» ska vara en tabell"]),
    ("IL", 'title.sv = "Inledning"', 'title.fi = "Alku"', "title", ["«title» behöver", "«title.fi»"]),
    ("IL", 'title.sv = "Inledning"', 'title.sv = " "', "title", ["«title.sv» är tom"]),
    (
        "IL",
        'intro.sv = "När du börjar."',
        'intro.en = "First."',
        "intro",
        ["«intro.sv» saknas", "«intro.en» finns här"],
    ),
    ("IL", 'id = "IL-02"', 'id = "IN-02"', 'id = "IN-02"', ["IN-02: «id»", "IL-01"]),
    ("IL", 'id = "IL-02"', 'id = "IL-2"', 'id = "IL-2"', ["IL-01"]),
    ("IL", 'id = "IL-02"', 'id = "IL-01"', 'id = "IL-01"', ["Punkten IL-01 finns redan"]),
    (
        "IL",
        'id = "IL-02"\nrole = "leader"',
        'id = "IL-02"\nrole = "boss"',
        'role = "boss"',
        ["IL-02: «role»", "leader"],
    ),
    ("IL", 'id = "IL-02"\nrole = "leader"\n', 'id = "IL-02"\n', "[[item]]", ["IL-02: «role» saknas"]),
    ("IL", 'id = "IL-02"\n', "", "[[item]]", ["punkt nummer 2: «id» saknas"]),
    ("IL", "mandatory = true\n", 'mandatory = "ja"\n', 'mandatory = "ja"', ["IL-02: «mandatory»", "true eller false"]),
    ("IL", "mandatory = true\n", "mandatoy = true\n", "mandatoy", ["IL-02", "menas «mandatory»"]),
    ("IL", 'ask = "Gör IL-03."', "ask = 3", "ask = 3", ["IL-03: «sv.ask» ska vara en text"]),
    ("IL", 'ask = "Gör IL-03."', "", "[item.sv]", ["IL-03: «sv.ask» saknas"]),
    ("IL", 'ask = "Gör IL-03."', 'ask = "Gör \\u001b[31m"', 'ask = "Gör \\u001b', ["styrtecken"]),
    ("IL", 'why = "Skälet till IL-03."', 'why = ""', 'why = ""', ["IL-03: «sv.why» är tom"]),
    ("IL", 'tips = ["Börja med IL-03."]', 'tips = "En"', 'tips = "En"', ["IL-03: «sv.tips»", "lista"]),
    ("IL", 'tips = ["Börja med IL-03."]', "tips = [1]", "tips = [1]", ["IL-03: «sv.tips»", "lista"]),
    ("IL", 'proof = "IL-03 är gjord."', 'prof = "Ja"', 'prof = "Ja"', ["«sv.proof» saknas", "menas «proof»"]),
    ("IL", '"IL-03 är gjord."', '"Ja"\nbecause = "Därför."', "because", ["IL-03: «sv.because»", "«show_if»"]),
    ("IL", 'because = "Visas eftersom ni är många."', "", "[item.sv]", ["IL-04: «sv.because» saknas"]),
    ("IL", "at_least = 8 }", 'is = ["8"] }', "show_if", ["IL-04: «show_if.at_least» saknas", "«show_if.is»"]),
    ("IL", '"actor_count", at_least = 8', '"weather", is = ["rain"]', "show_if", ["weather", "actor_count"]),
    ("IL", '"actor_count", at_least = 8', '"phase", is = ["acute", "late"]', "show_if", ["late", "sustained"]),
    ("IL", '"actor_count", at_least = 8', '"phase", is = "acute"', "show_if", ["«show_if.is» ska vara en lista"]),
    ("IL", '"actor_count", at_least = 8', '"exercise", is = [1]', "show_if", ["true, false"]),
    ("IL", 'due = "+30 min"', 'due = "30 min"', 'due = "30 min"', ["IL-01: «due»", "+30 min"]),
    ("IL", 'due = "+30 min"', 'due = "-30 min"', "due", ["IL-01: «due»", "meeting"]),
    ("IL", 'part_of = "IL-03"', 'part_of = "IL-04"', 'part_of = "IL-04"', ["IL-03a: «part_of»", "IL-04"]),
    ("SL", 'id = "SL-01"', 'id = "SL-01"\ndue = "+1 h"', "due", ["SL-01: «due»", "self"]),
    ("SL", '["actors", "reports"]', '["actor"]', 'evidence = ["actor"]', ["«evidence»", "actor", "actors"]),
    ("SL", '["actors", "reports"]', '"actors"', 'evidence = "actors"', ["«evidence» ska vara en lista"]),
    ("SL", 'tool = "actors"', 'tool = "phone"', 'tool = "phone"', ["SL-01: «tool»", "staffing"]),
    ("SL", "[item.sv]", "[item.en]", "[item.en]", ["«sv» saknas", "«en» finns här"]),
    ("SL", SELF_LIST[SELF_LIST.index("[[item]]") :], "", "id", ["«item» saknas"]),
    ("SL", SELF_LIST[SELF_LIST.index("[[item]]") :], "item = [1]", "item = [1]", ["ska vara en tabell"]),
    # The parser's own findings
    ("SL", 'kind = "self"', "kind = self", "kind = self", ["TOML"]),
    ("SL", 'kind = "self"', 'kind = "self', 'kind = "self', ["TOML"]),
    ("SL", 'kind = "self"', 'kind = "self"\nkind = "self"', 'kind = "self"', ["finns redan"]),
    ("SL", 'proof = "SL-01 är gjord."', 'proof = """SL-01', 'proof = """SL-01', ["tar slut"]),
    ("SL", "order = 4", "order = " + "9" * 5000, "id", ["tolka"]),
    ("SL", "order = 4", "order = " + "[" * 5000, "id", ["tolka"]),
]


@pytest.mark.parametrize(("name", "old", "new", "line", "words"), BROKEN)
def test_a_broken_file_is_refused_by_line_and_the_rest_loads(
    folder: Path, name: str, old: str, new: str, line: str, words: list[str]
) -> None:
    text = LISTS[name]
    assert old in text
    broken = text.replace(old, new, 1)
    (folder / f"{name}.toml").write_text(broken, encoding="utf-8")
    library = read_library([folder])
    assert {each.id for each in library.lists} == {"IL", "ML", "CL", "SL", "NL"} - {name}
    assert {refusal.file for refusal in library.refusals} == {folder / f"{name}.toml"}
    lines = broken.split("\n")
    assert any(lines[refusal.line - 1].startswith(line) for refusal in library.refusals)
    told = "\n".join(str(refusal) for refusal in library.refusals)
    for word in words:
        assert word in told


def test_a_refusal_says_where_in_words(tmp_path: Path) -> None:
    (refusal,) = refusals_of(tmp_path / "IL.toml", INCIDENT_LIST.replace('ask = "Gör IL-02."', "ask = 2"))
    line = INCIDENT_LIST.split("\n").index('ask = "Gör IL-02."') + 1
    assert str(refusal) == f"{tmp_path / 'IL.toml'} rad {line}: IL-02: «sv.ask» ska vara en text."


def test_all_faults_of_a_file_are_told_at_once_in_order(tmp_path: Path) -> None:
    text = INCIDENT_LIST.replace('ask = "Gör IL-01."', "ask = 1").replace("order = 1", "order = x").replace("x", '"x"')
    text = text.replace('role = "leader"', 'role = "boss"')
    lines = [refusal.line for refusal in refusals_of(tmp_path / "IL.toml", text)]
    assert lines == sorted(lines)
    assert len(lines) == 2 + INCIDENT_LIST.count("[[item]]")


@pytest.mark.parametrize(
    ("content", "line", "word"),
    [(b'id = "IL"\ntitle.sv = "\xe5r"\n', 2, "UTF-8"), (b"\x00\x01", 1, "TOML"), (b"", 1, "saknas")],
)
def test_a_file_that_is_no_text_at_all_is_refused(tmp_path: Path, content: bytes, line: int, word: str) -> None:
    file = tmp_path / "IL.toml"
    file.write_bytes(content)
    outcome = read_file(file)
    assert not isinstance(outcome, ListDefinition)
    assert outcome[0].line == line
    assert word in outcome[0].what


def test_a_file_that_cannot_be_opened_is_refused(folder: Path) -> None:
    (folder / "folder.toml").mkdir()
    (refusal,) = read_library([folder]).refusals
    assert (refusal.file.name, refusal.what) == ("folder.toml", "Filen går inte att läsa.")


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_files_from_other_editors_are_the_same_list(tmp_path: Path, change: object) -> None:
    assert callable(change)
    for name, text in (("a.toml", INCIDENT_LIST), ("b.toml", change(INCIDENT_LIST))):
        (tmp_path / name).write_bytes(text.encode())
    assert read_file(tmp_path / "a.toml") == read_file(tmp_path / "b.toml")


def test_the_version_follows_the_content_and_nothing_else(tmp_path: Path) -> None:
    def version(text: str) -> str:
        (tmp_path / "IL.toml").write_text(text, encoding="utf-8")
        outcome = read_file(tmp_path / "IL.toml")
        assert isinstance(outcome, ListDefinition)
        return outcome.version

    first = version(INCIDENT_LIST)
    assert version("# en kommentar\n" + INCIDENT_LIST.replace(" = ", "  =  ")) == first
    assert version(INCIDENT_LIST.replace("Gör IL-02.", "Gör klart IL-02.")) != first
    assert version(INCIDENT_LIST.replace("+30 min", "+31 min")) != first


def test_a_later_folder_replaces_and_adds(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "inledning.toml").write_text(INCIDENT_LIST.replace("Inledning", "Vår inledning"), encoding="utf-8")
    (own / "X.toml").write_text(SELF_LIST.replace("SL", "X").replace("order = 4", "order = 0"), encoding="utf-8")
    library = read_library([folder, own, tmp_path / "nowhere"])
    assert not library.refusals
    assert [(each.id, each.title) for each in library.lists][:2] == [("X", "Eget"), ("IL", "Vår inledning")]
    assert len(library.lists) == 6


def test_a_broken_list_of_ones_own_leaves_the_standard_one_in_force(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "IL.toml").write_text(INCIDENT_LIST.replace("Inledning", "Vår").replace("order = 1", ""), encoding="utf-8")
    library = read_library([folder, own])
    assert [refusal.file for refusal in library.refusals] == [own / "IL.toml"]
    standard = library.find("IL")
    assert standard
    assert standard.title == "Inledning"


def test_two_files_of_one_folder_cannot_hold_the_same_list(folder: Path) -> None:
    (folder / "copy.toml").write_text(INCIDENT_LIST, encoding="utf-8")
    library = read_library([folder])
    assert [(refusal.file.name, refusal.what) for refusal in library.refusals] == [
        ("copy.toml", "Listan IL finns redan i IL.toml.")
    ]
    assert library.find("IL")


def test_what_is_no_list_is_left_alone(folder: Path) -> None:
    for name in ("moments.toml", "protected.toml", "._IL.toml", "README.md", "IL.toml~"):
        (folder / name).write_text("[[moment]]\nkey = 1\n", encoding="utf-8")
    assert read_library([folder]).refusals == ()


@pytest.mark.usefixtures("in_english")
def test_a_list_in_one_language_shows_in_that_language(folder: Path) -> None:
    incident = read_library([folder]).find("IL")
    assert incident
    assert (incident.title, incident.items[0].texts.ask) == ("Inledning", "Gör IL-01.")


@pytest.mark.usefixtures("in_english")
def test_the_language_in_force_comes_first() -> None:
    initial = read_library([SHIPPED]).find("IN")
    assert initial
    assert initial.title == initial.title_by_language["en"] != initial.title_by_language["sv"]
    assert initial.items[0].texts == initial.items[0].by_language["en"]


def test_text_over_several_lines_is_shown_on_one(tmp_path: Path) -> None:
    text = INCIDENT_LIST.replace('why = "Skälet till IL-01."', 'why = """\nSkälet\n   till  IL-01.\n"""')
    (tmp_path / "IL.toml").write_text(text, encoding="utf-8")
    outcome = read_file(tmp_path / "IL.toml")
    assert isinstance(outcome, ListDefinition)
    assert outcome.items[0].texts.why == "Skälet till IL-01."


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.data())
def test_no_damage_to_a_file_is_more_than_a_refusal(tmp_path: Path, data: st.DataObject) -> None:
    text = MEETING_LIST
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 40, len(text))))
    damaged = text[:start] + data.draw(st.text(st.sampled_from('"[]{}=.,\n -idsv1\x00å'), max_size=8)) + text[end:]
    file = tmp_path / "ML.toml"
    file.write_bytes(damaged.encode())
    outcome = read_file(file)
    if isinstance(outcome, ListDefinition):
        tomllib.loads(damaged)
        assert outcome.items
    else:
        assert outcome
        assert all(1 <= refusal.line <= damaged.count("\n") + 1 for refusal in outcome)
