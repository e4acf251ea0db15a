"""How an item of a checklist looks, asked of the words alone."""

from samledning.checklist.terms import Evidence
from samledning.checklist.views import ItemView
from samledning.tui.items import item_page
from tui.house import NOW


def test_the_time_of_evidence_is_told_once() -> None:
    found = Evidence("reports", "2 lägesrapporter, senast 14.30 (L3)", NOW)
    page = item_page(ItemView("IN-02", "Vilka berörs?", evidence=(found,)), NOW).plain
    assert "• 2 lägesrapporter, senast 14.30 (L3)\n" in page
    assert page.count("14.30") == 1
