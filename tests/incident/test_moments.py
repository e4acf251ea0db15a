"""The moments of the process: Swedish names are kept, and shown in the language in force unless people chose them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from checklist.conftest import Case

from samledning import i18n
from samledning.actor import service as actor
from samledning.actor.queries import compare, revisions
from samledning.incident import service as incident
from samledning.incident.moments import in_force, read_moments
from samledning.incident.queries import moments
from samledning.paths import checklist_folders

OWN = '[[moment]]\nkey = "own"\n[moment.name]\nsv = "Samla staben"\nen = "Gather the staff"\n'


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Sets the language; it is Swedish again afterwards."""
    yield i18n.setup
    i18n.setup("sv")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SAMLEDNING_HOME", str(tmp_path))
    return tmp_path


def shown(case: Case) -> list[str]:
    with case.read() as unit:
        return [moment.name for moment in moments(unit, case.incident_id)]


def test_swedish_names_are_kept_whatever_the_language(speak: Callable[[str], None]) -> None:
    speak("en")
    assert read_moments(checklist_folders()[:1]).names[1] == ("share_information", "Dela information")


def test_a_name_from_the_file_is_shown_in_the_language_in_force(case: Case, speak: Callable[[str], None]) -> None:
    with case.write() as unit:
        incident.add_moment(unit, case.incident_id, "Dela information")
        incident.add_moment(unit, case.incident_id, "Share information")
        incident.add_moment(unit, case.incident_id, "Dela informationen")
    assert shown(case) == ["Dela information", "Dela information", "Dela informationen"]
    speak("en")
    assert shown(case) == ["Share information", "Share information", "Dela informationen"]


def test_an_organisations_own_file_gives_names_too(home: Path, speak: Callable[[str], None]) -> None:
    (home / "checklists").mkdir()
    (home / "checklists" / "moments.toml").write_text(OWN, encoding="utf-8")
    speak("en")
    assert in_force("Samla staben") == "Gather the staff"
    assert in_force("Dela information") == "Share information"


@pytest.mark.parametrize(
    "broken",
    ["[[moment", "moment = 3", '[[moment]]\nkey = "a"\nname = "b"\n', '[[moment]]\nkey = "a"\nname.en = "b"\n'],
)
def test_a_broken_file_is_told_of_and_hides_no_name(home: Path, broken: str, speak: Callable[[str], None]) -> None:
    (home / "checklists").mkdir()
    (home / "checklists" / "moments.toml").write_text(broken, encoding="utf-8")
    assert "moments.toml" in read_moments(checklist_folders()).fault
    speak("en")
    assert in_force("Dela information") == "Share information"


def test_versions_of_the_analysis_do_not_differ_by_language(case: Case, speak: Callable[[str], None]) -> None:
    with case.write() as unit:
        incident.add_moment(unit, case.incident_id, "Dela information")
    with case.write() as unit:
        actor.add(unit, case.incident_id, "Polisen", analysis={"moments": ["own_1"]})
        actor.save_revision(unit, case.incident_id, "Första")
    speak("en")
    with case.read() as unit:
        (revision,) = revisions(unit, case.incident_id)
        assert compare(unit, case.incident_id, revision.id) == ()
