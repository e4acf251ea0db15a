"""A secret word in every marked field in turn: for readers below it, it is in no document of any product.

The formats get nothing but the document, which is searched here with all it holds; `test_long.py` searches the files.
"""

from collections.abc import Iterator

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
LOWER = (Marking.PARTICIPANTS, Marking.SENSITIVE)

# What the documents of today tell of, to the one who may see all of it.
TOLD = {
    *("log_entry", "actor", "dependency", "resource", "communication"),
    *("picture_line", "agreement", "action", "target_picture"),
    *("minutes_edit", "parked_issue"),
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


def hide(unit: WriteUnit, kind: str) -> tuple[str, ...]:
    """Put a word of its own in every text of every record of a kind, and mark all of them secret."""
    words: list[str] = []
    for row in unit.session.exec(select(models()[kind])).all():
        assert isinstance(row, CaseRecord)
        for column in text_columns(kind):
            words.append(f"hemlig{len(words)}ord")
            setattr(row, column.name, [words[-1]] if column.name in LISTS_OF_WORDS else words[-1])
        row.marking = Marking.SECRET
    unit.session.flush()
    return tuple(words)


def told(unit: WriteUnit, product: Product, audience: Marking) -> str:
    """All that is in the document and in each of its formats that is text, or why it is not given."""
    try:
        found = made(unit, product, audience, "LB2" if product is Product.PICTURE else None)
    except Problem as problem:
        return str(problem)
    written = ("".join(pieces(found.document)) for pieces in PIECES.values())
    return "\n".join((repr(found), *written))


@pytest.mark.parametrize("kind", KINDS)
def test_a_secret_is_told_to_nobody_below_it(demo: Workspace, kind: str) -> None:
    with pytest.raises(Undone), demo.write() as unit:
        fill_up(unit)
        words = hide(unit, kind)
        assert words
        for product in PRODUCTS:
            for audience in LOWER:
                text = told(unit, product, audience)
                assert [word for word in words if word in text] == [], (product, audience)
        whole = "".join(told(unit, product, Marking.SECRET) for product in PRODUCTS)
        assert any(word in whole for word in words) == (kind in TOLD)
        raise Undone
