"""Target pictures, agreements, stances, the action plan and what is around them, from the command line."""

import pytest

from .conftest import Program

TIME = "2999-01-01T08:00"


@pytest.fixture
def agreed(storm: Program) -> Program:
    """The program, with a target picture and an agreement that the police stand behind."""
    for arguments in (
        ("targets", "new", "Vatten till alla", "--by", TIME, "--protect", "liv", "--reason", "Ledningen är av"),
        ("stance", "MB1", "Polisen", "i"),
        ("targets", "agree", "MB1"),
        ("agreements", "add", "Sjukhuset först", "--reason", "Dialys", "--target", "MB1"),
        ("stance", "Ö1", "Polisen", "instämmer", "--said-by", "Eva Ek"),
        ("agreements", "agree", "Ö1"),
    ):
        assert storm(*arguments).code == 0, arguments
    return storm


@pytest.mark.long
def test_an_empty_case_says_so(storm: Program) -> None:
    assert storm("targets").out == "Händelsen har ingen målbild än.\n"
    assert storm("agreements").out == "Händelsen har inga överenskommelser än.\n"
    assert storm("actions").out == "Ingen åtgärd att visa.\n"
    assert storm("conflicts").out == "Ingen målkonflikt är uppskriven.\n"
    assert storm("alternatives").out == "Händelsen har inga frågor med alternativ än.\n"
    assert storm("priorities").out == "Inga frågor är prioriterade än.\n"
    assert [storm(name, "--json").json for name in ("targets", "agreements", "actions", "priorities")] == [[]] * 4


def test_a_target_picture_is_shown_with_who_stands_behind(agreed: Program) -> None:
    assert agreed("targets").out == "● MB1  överenskommen av dem som står bakom  Vatten till alla\n"
    shown = agreed("targets", "--target", "MB1").out
    assert "skyddas först: liv och hälsa" in shown
    assert "✓ Polismyndigheten: instämmer" in shown
    assert "· Region Örebro län: inte tillfrågad" in shown
    (found,) = agreed("targets", "--json").json
    assert (found["label"], found["by_all"], found["stances"][0]["stance"]) == ("MB1", False, "not_asked")


def test_versions_are_made_compared_and_withdrawn(agreed: Program) -> None:
    assert (
        agreed("targets", "new", "--of", "MB1", "--limits", "Inte industrin").out == "MB2: förslag. Vatten till alla\n"
    )
    assert agreed("targets", "edit", "MB2", "--wanted", "El till alla").out == "MB2: förslag. El till alla\n"
    assert agreed("targets", "--compare", "MB1", "MB2").out == (
        "önskat läge: från «Vatten till alla» till «El till alla».\navgränsning: nu «Inte industrin».\n"
    )
    assert agreed("targets", "--compare", "MB1", "MB1").out == "Inget skiljer MB1 från MB1.\n"
    assert [each["field"] for each in agreed("targets", "--compare", "1", "2", "--json").json] == [
        "wanted",
        "delimitation",
    ]
    assert agreed("targets", "withdraw", "MB2", "--reason", "Fel").out == "MB2 är återtagen.\n"
    assert "MB2" not in agreed("targets").out
    assert "– MB2" in agreed("targets", "--all").out


def test_the_target_picture_is_written_to_be_pasted(agreed: Program) -> None:
    assert agreed("actions", "add", "Boka tankbilar", "--goal", "MB1", "--marking", "intern").code == 0
    run = agreed("targets", "--wis")
    assert run.out.startswith("Aktörsgemensam målbild MB1: Storm\n")
    assert "ÖNSKAT LÄGE\nVatten till alla\n" in run.out
    assert "Boka" not in run.out
    assert run.err == "Utelämnat: åtgärder märkta intern: 1.\n"
    assert "Boka" in agreed("targets", "--wis", "--audience", "intern").out
    assert agreed("targets", "--wis", "--json").json["left_out"] == ["åtgärder märkta intern: 1"]


@pytest.mark.long
def test_several_that_hold_are_told_with_them_all(agreed: Program) -> None:
    assert agreed("targets", "new", "El till alla", "--scope", "Norra länet").code == 0
    assert agreed("stance", "MB2", "Polisen", "i").code == 0
    assert agreed("targets", "agree", "MB2").code == 0
    run = agreed("targets", "--wis")
    assert (run.code, run.out) == (2, "")
    assert "MB1, MB2" in run.err
    assert "El till alla" in agreed("targets", "--wis", "--target", "MB2").out


def test_every_stance_is_kept(agreed: Program) -> None:
    assert agreed("stance", "ö1", "regionen", "f", "--text", "Om vägen öppnas").code == 0
    assert agreed("stance", "Ö1", "regionen", "behöver-förankra", "--with", "HSN", "--by", TIME).code == 0
    assert agreed("stance", "Ö1", "Polisen", "tar-tillbaka", "--text", "Chefen sa nej").code == 0
    lines = agreed("stance", "Ö1", "regionen").out.splitlines()
    assert [line.strip()[:10] for line in lines] == ["… Region Ö", "◐ instämme", "… behöver "]
    assert "hos HSN, senast 1/1 08.00" in lines[0]
    both = agreed("stance", "Ö1", "--json").json
    assert [(each["actor"], each["stance"], len(each["history"])) for each in both] == [
        ("Region Örebro län", "must_anchor", 2),
        ("Polismyndigheten", "not_asked", 2),
    ]
    assert agreed("agreements").out.startswith("● Ö1  överenskommen av dem som står bakom ⚠ inaktuell")
    assert "Polismyndigheten tog tillbaka sitt svar" in agreed("agreements", "--agreement", "Ö1").out


@pytest.mark.long
def test_all_are_asked_at_once(agreed: Program) -> None:
    assert agreed("stance", "Ö1", "--ask").out.startswith("Ö1 ? Region Örebro län: tillfrågad, inget svar")
    assert agreed("stance", "Ö1", "--ask").out == "Alla som berörs av Ö1 är redan tillfrågade.\n"


def test_an_agreement_is_read_back_replaced_and_withdrawn(agreed: Program) -> None:
    assert agreed("agreements", "edit", "Ö1", "--feasible", "Två bilar", "--decisive").code == 0
    assert agreed("agreements", "read-back", "Ö1").out == "Ö1 är återläst.\n"
    shown = agreed("agreements", "--agreement", "Ö1").out
    assert ("genomförbart: Två bilar" in shown, "avgörande: återläst" in shown) == (True, True)
    assert agreed("agreements", "replace", "Ö1", "Sjukhuset och skolan").out == "Ö2: förslag. Sjukhuset och skolan\n"
    assert agreed("agreements", "withdraw", "Ö1", "--reason", "Fel").out == "Ö1 är återtagen.\n"
    run = agreed("stance", "Ö1", "Polisen", "i")
    assert (run.code, run.err) == (1, "Ö1 är återtagen; den kan inte ändras längre.\n")


def test_the_action_plan_is_kept_and_looked_through(agreed: Program) -> None:
    added = agreed("actions", "add", "Boka tankbilar", "--owner", "regionen", "--due", TIME, "--goal", "Ö1")
    assert added.out.startswith("○ Å1  föreslagen  senast 1/1 08.00  Region Örebro län  Boka tankbilar (Ö1)")
    assert agreed("actions", "add", "Ring runt").code == 0
    assert agreed("actions", "state", "Å1", "åtagen").out.startswith("◔ Å1")
    assert agreed("actions", "edit", "Å2", "--owner", "Polisen", "--person", "Bo Ek").code == 0
    assert agreed("actions", "follow-up", "Å1", "Går bra").code == 0
    assert agreed("actions", "done", "å1").out.startswith("● Å1  klar")
    labels = {
        arguments: [each["label"] for each in agreed("actions", *arguments, "--json").json]
        for arguments in ((), ("--owner", "Polisen"), ("--open",), ("--overdue",), ("--goal", "Ö1"))
    }
    assert labels == {
        (): ["Å2", "Å1"],
        ("--owner", "Polisen"): ["Å2"],
        ("--open",): ["Å2"],
        ("--overdue",): [],
        ("--goal", "Ö1"): ["Å1"],
    }
    assert agreed("actions", "strike", "Å2", "--reason", "Dubbelt").out == "Å2 är struken.\n"


def test_conflicts_are_noted_handled_and_suggested(agreed: Program) -> None:
    assert agreed("stance", "Ö1", "regionen", "n", "--text", "Skolan först").code == 0
    assert agreed("conflicts").out.endswith(
        "Kan vara en målkonflikt: Ö1: Region Örebro län instämmer inte, Polismyndigheten står bakom.\n"
    )
    assert agreed("actions", "add", "Boka tankbilar").code == 0
    arguments = ("--actor", "regionen", "--about", "Ö1", "--about", "Å1", "--about", "MB1", "--consequence", "Köer")
    assert "MB1, Ö1, Å1" in agreed("conflicts", "add", "Skola mot sjukhus", *arguments).out
    assert agreed("conflicts", "handle", "K1", "till-forum", "--how", "Vattenforum").out.startswith("→ K1  till forum")
    assert agreed("conflicts", "--json").json["suggestions"] == []
    assert agreed("conflicts", "strike", "K1", "--reason", "Ingen").code == 0
    assert agreed("conflicts").out == "Ingen målkonflikt är uppskriven.\n"


@pytest.mark.long
def test_a_search_names_what_a_hit_belongs_to(agreed: Program) -> None:
    agreed("stance", "Ö1", "regionen", "n", "--text", "Skolan först")
    agreed("alternatives", "add", "Var står tanken?")
    agreed("alternatives", "option", "V1", "Vid skolan")
    found = {hit["place"]["label"]: hit["place"] for hit in agreed("search", "skolan", "--json").json}
    assert {label: place["text"] for label, place in found.items()} == {
        "V1": "a) Vid skolan",
        "Ö1": "Region Örebro län: Skolan först",
    }
    assert sorted(line.split(" ")[0] for line in agreed("search", "skolan").out.splitlines()) == ["V1", "Ö1"]


def test_a_search_finds_what_was_said_of_what_a_line_became(storm: Program) -> None:
    storm("log", "! tankbil till sjukhuset")
    storm("stance", "Ö1", "regionen", "n", "--text", "en tankbil blir kvar")
    found = storm("search", "tankbil").out.splitlines()
    assert len(found) == 2
    assert any("en tankbil blir kvar" in line and line.startswith("Ö1") for line in found)


def test_alternatives_and_priorities(storm: Program) -> None:
    assert storm("alternatives", "add", "Var?").out == "○ V1  Var?\n"
    assert storm("alternatives", "option", "V1", "Skolan", "--for", "nära", "--against", "trångt").code == 0
    chosen = storm("alternatives", "choose", "V1", "A", "--reason", "Närmast").out
    assert chosen == "● V1  Var?\n  ● a) Skolan · för: nära · emot: trångt · valt: Närmast\n"
    assert storm("priorities", "add", "Vatten", "--why", "Sjukhuset").code == 0
    assert storm("priorities", "add", "Vägar").code == 0
    assert storm("priorities", "move", "P2", "--before", "P1").out.splitlines()[0].startswith("○ P2")
    assert "● P1  avslutad: Ö1" in storm("priorities", "close", "P1", "--how", "Ö1").out
    assert "○ P1" in storm("priorities", "reopen", "P1").out
    assert storm("priorities", "strike", "P1", "--reason", "Fel").out == "P1 är struken.\n"
    assert [each["label"] for each in storm("priorities", "--json").json] == ["P2"]
    assert storm("alternatives", "option", "V1", "Hallen").code == 0
    assert storm("alternatives", "strike", "V1", "b", "--reason", "Rasat").out == "Alternativ b i V1 är struket.\n"
    assert "[struken: Rasat]" in storm("alternatives").out
    assert storm("alternatives", "strike", "V1", "--reason", "Avgjort").out == "V1 är struken.\n"


REFUSED = (
    (["targets", "new", ""], 1, "läge"),
    (["targets", "new", "El", "--by", "2020-01-01"], 2, "redan varit"),
    (["targets", "agree", "MB9"], 1, "MB9 finns inte"),
    (["targets", "edit", "MB1", "--wanted", "El"], 1, "redan besvarats"),
    (["targets", "new", "El", "--marking", "sekretess"], 1, "lagrum"),
    (["targets", "--wis", "--audience", "vem"], 2, "vem"),
    (["agreements", "add", " "], 1, "överens om"),
    (["agreements", "add", "Vatten", "--actor", "Kustbevakningen"], 1, "Kustbevakningen"),
    (["agreements", "agree", "Ö1"], 1, "redan överenskommen"),
    (["stance", "Ö1", "Polisen", "kanske"], 2, "instämmer"),
    (["stance", "Ö1", "Polisen", "inte-tillfrågad"], 2, "inte-tillfrågad"),
    (["stance", "Ö1", "Polisen", "f"], 1, "förbehållet"),
    (["stance", "Ö1", "Polisen", "b", "--with", "HSN"], 1, "senast"),
    (["stance", "Å1", "Polisen", "i"], 1, "varken"),
    (["stance", "Ö7", "Polisen", "i"], 1, "Ö7 finns inte"),
    (["actions", "add", "Boka", "--due", "2020-01-01"], 2, "redan varit"),
    (["actions", "add", "Boka", "--owner", "Kustbevakningen"], 1, "Kustbevakningen"),
    (["actions", "add", "Boka", "--goal", "Å1"], 1, "varken"),
    (["actions", "state", "Å1", "klar"], 1, "Å1 finns inte"),
    (["conflicts", "handle", "K1", "löst"], 1, "K1 finns inte"),
    (["alternatives", "choose", "V1", "a", "--reason", "x"], 1, "V1 finns inte"),
    (["priorities", "close", "P1", "--how", "x"], 1, "P1 finns inte"),
)


@pytest.mark.long
def test_what_cannot_be_done_is_told_in_one_sentence(agreed: Program) -> None:
    before = agreed("verify").out
    for arguments, code, words in REFUSED:
        run = agreed(*arguments)
        assert (run.code, run.out, run.err.count("\n")) == (code, "", 1), arguments
        assert words in run.err, arguments
    assert agreed("verify").out == before


@pytest.mark.long
def test_a_name_that_fits_several_is_told_with_them_all(agreed: Program) -> None:
    assert agreed("actors", "add", "Region Värmland").code == 0
    for arguments in (("stance", "Ö1", "regionen", "i"), ("actions", "add", "Boka", "--owner", "regionen")):
        run = agreed(*arguments)
        assert (run.code, run.out) == (2, "")
        assert "Region Värmland; Region Örebro län" in run.err or "Region Örebro län; Region Värmland" in run.err


@pytest.mark.long
def test_stances_in_english_and_as_codes(agreed: Program) -> None:
    assert agreed("--lang", "en", "stance", "Ö1", "regionen", "no_answer").code == 0
    assert agreed("--lang", "en", "stance", "Ö1", "regionen", "avstår").code == 0
