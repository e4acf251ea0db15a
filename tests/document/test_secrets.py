"""A secret word in every marked field in turn: for readers below it, it is in no document of any product.

The readers here may see all but what is secret, which is all that lower ones may see and more. The formats get nothing
but the document, which is searched here with all it holds; `test_long.py` searches the files, field by field.
"""

import re
from collections.abc import Collection, Iterator

import pytest
import sqlalchemy as sa
from sqlmodel import AutoString, select

from samledning.actor import support
from samledning.actor.queries import known_actors
from samledning.actor.terms import ResourceKind
from samledning.agreement import agreements as agreeing
from samledning.agreement import choices, conflicts, priorities, stances
from samledning.agreement.queries import agreements
from samledning.agreement.terms import Stance
from samledning.document.terms import BLANK, Product
from samledning.document.writing import PIECES
from samledning.errors import Problem
from samledning.evaluation import service as evaluation
from samledning.evaluation.terms import AfterKind
from samledning.log.terms import Marking
from samledning.meeting import writing as minutes
from samledning.meeting.queries import board
from samledning.situation import picture
from samledning.start import Workspace
from samledning.store.record import CaseRecord, models, table_of
from samledning.store.unit import WriteUnit

from .conftest import case_id, made

PRODUCTS = tuple(product for product in Product if product not in BLANK)
KINDS = sorted(kind for kind, model in models().items() if "marking" in table_of(kind).columns)

# What the documents of today tell of, to the one who may see all of it.
TOLD = {
    *("log_entry", "actor", "dependency", "resource", "communication"),
    *("picture_line", "agreement", "action", "target_picture"),
    *("minutes_edit", "parked_issue", "request", "goal_conflict"),
}
LISTS_OF_WORDS = {"tags", "protected"}


class Undone(Exception):
    """Ends a unit without keeping anything."""


def text_columns(kind: str) -> Iterator[sa.Column[object]]:
    """The columns of a table that hold what people wrote."""
    for column in table_of(kind).columns:
        is_text = isinstance(column.type, AutoString) and not column.foreign_keys and column.name != "id"
        if is_text or column.name in LISTS_OF_WORDS:
            yield column


def fill_up(unit: WriteUnit) -> None:
    """A record of each sort that the demonstration has none of, and a picture that is worked on."""
    incident_id = case_id(unit)
    first, second = (actor.id for actor in known_actors(unit, incident_id)[:2])
    support.add_dependency(unit, first, "ström", needed_actor_id=second)
    support.add_resource(unit, incident_id, ResourceKind.VOLUNTARY, "FRG")
    support.add_communication(unit, incident_id, "Koka vattnet", owner_actor_id=first)
    conflicts.add(unit, incident_id, "vattnet räcker inte", actor_ids=[first, second])
    choices.ask(unit, incident_id, "Vem först?")
    priorities.add(unit, incident_id, "Vatten")
    picture.begin(unit, incident_id)
    meeting_id = board(unit, incident_id).meetings[-1].meeting.id
    minutes.correct(unit, meeting_id, "en rättelse")
    minutes.add_line(unit, meeting_id, "head", "en egen rad")
    evaluation.note(unit, incident_id, meeting_id, AfterKind.CONCLUSION, "en slutsats")
    agreement = agreements(unit, incident_id)[0]
    stances.take(unit, agreement.id, first, Stance.AGREES)
    agreeing.agree(unit, agreement.id)
    unit.session.flush()


def hide(unit: WriteUnit, kinds: Collection[str]) -> dict[str, str]:
    """Put a word of its own in every text of every record of some kinds, and mark all of them secret.

    Returns the kind of each word.
    """
    words: dict[str, str] = {}
    for kind in kinds:
        for row in unit.session.exec(select(models()[kind])).all():
            assert isinstance(row, CaseRecord)
            for column in text_columns(kind):
                word = f"hemlig{len(words)}ord"
                words[word] = kind
                setattr(row, column.name, [word] if column.name in LISTS_OF_WORDS else word)
            row.marking = Marking.SECRET
    unit.session.flush()
    return words


def found(text: str) -> set[str]:
    """The words of `hide` that are in a text."""
    return set(re.findall(r"hemlig\d+ord", text))


def told(unit: WriteUnit, product: Product, audience: Marking) -> str:
    """All that is in the document and in each of its formats that is text, or why it is not given."""
    try:
        document = made(unit, product, audience, "LB2" if product is Product.PICTURE else None)
    except Problem as problem:
        return str(problem)
    written = ("".join(pieces(document.document)) for pieces in PIECES.values())
    return "\n".join((repr(document), *written))


# What a document is about refuses all of it, so that nothing else would be looked at beside it.
TOGETHER = tuple(kind for kind in KINDS if kind != "target_picture")


@pytest.mark.parametrize("kinds", [TOGETHER, ("target_picture",)], ids=["all the others", "target_picture"])
def test_a_secret_is_told_to_nobody_below_it(demo: Workspace, kinds: tuple[str, ...]) -> None:
    with pytest.raises(Undone), demo.write() as unit:
        fill_up(unit)
        words = hide(unit, kinds)
        assert set(words.values()) == set(kinds)
        for product in PRODUCTS:
            text = told(unit, product, Marking.SENSITIVE)
            assert {words[word] for word in found(text)} == set(), product
        whole = "".join(told(unit, product, Marking.SECRET) for product in PRODUCTS)
        assert {words[word] for word in found(whole)} == TOLD & set(kinds)
        raise Undone
