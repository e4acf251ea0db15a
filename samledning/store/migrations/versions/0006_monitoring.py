"""Sources outside, what they have said, and who has seen what of it."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

KINDS = "vma krisinformation smhi polisen feed"


def upgrade() -> None:
    _make_feed_source()
    _make_feed_item()
    _make_feed_reading()


def _text(name: str, length: int | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=False)


def _time(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _count(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _list(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _code(name: str, check: str, values: str) -> sa.Column[Any]:
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, length=40, name=check)
    return sa.Column(name, kind, nullable=False)


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _of_case(table: str) -> tuple[sa.Column[Any] | sa.Constraint, ...]:
    return (
        _text("id", 32),
        _count("version"),
        _text("incident_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        _points(table, "incident_id", "incident.id"),
    )


def _once(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def _make_feed_source() -> None:
    op.create_table(
        "feed_source",
        *_of_case("feed_source"),
        _code("kind", "sourcekind", KINDS),
        _text("url", 500),
        _text("name", 100),
        _text("contact", 200),
        _flag("is_on"),
        _time("changed_at"),
        _text("person_id", 32),
        _time("unknown_since", null=True),
        _text("fault", 40),
        _text("fault_detail", 300),
        _points("feed_source", "person_id", "person.id"),
        _once("feed_source", "incident_id", "kind", "url"),
    )
    op.create_index(op.f("ix_feed_source_incident_id"), "feed_source", ["incident_id"], unique=False)


def _make_feed_item() -> None:
    op.create_table(
        "feed_item",
        *_of_case("feed_item"),
        _count("number"),
        _code("kind", "sourcekind", KINDS),
        _text("origin"),
        _text("identifier"),
        _text("fingerprint", 32),
        _time("published"),
        _time("fetched_at"),
        _text("person_id", 32),
        _text("headline"),
        _text("text"),
        _text("event"),
        _code("message", "message", "alert update cancel news"),
        _code("reality", "reality", "actual exercise test"),
        _code("severity", "severity", "extreme severe moderate minor unknown"),
        _flag("public_warning"),
        _flag("loud"),
        _text("area"),
        _list("codes"),
        _flag("nationwide"),
        _time("starts", null=True),
        _time("expires", null=True),
        _text("link"),
        _text("sender"),
        _list("refs"),
        _text("raw"),
        _list("became"),
        _points("feed_item", "person_id", "person.id"),
        _once("feed_item", "incident_id", "number"),
        _once("feed_item", "incident_id", "kind", "origin", "identifier", "fingerprint"),
    )
    op.create_index(op.f("ix_feed_item_incident_id"), "feed_item", ["incident_id"], unique=False)
    op.create_index("ix_feed_item_loud", "feed_item", ["incident_id", "loud", "number"], unique=False)


def _make_feed_reading() -> None:
    op.create_table(
        "feed_reading",
        *_of_case("feed_reading"),
        _text("person_id", 32),
        _count("until"),
        _list("exceptions"),
        _points("feed_reading", "person_id", "person.id"),
        _once("feed_reading", "incident_id", "person_id"),
    )
    op.create_index(op.f("ix_feed_reading_incident_id"), "feed_reading", ["incident_id"], unique=False)
