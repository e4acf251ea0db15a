"""The continuous review: answers, clocks, what was put aside, who took over, when someone on duty is relieved; and what
actors report back of a moment."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("staffing", recreate="always") as batch:
        batch.add_column(_time("relief_at", null=True))
    with op.batch_alter_table("moment", recreate="always") as batch:
        batch.add_column(_time("status_at", null=True))
    _make_moment_report()
    _make_review_answer()
    _make_review_clock()
    _make_dismissal()
    _make_handover()


def _text(name: str, length: int | None = None, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=null)


def _time(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _code(name: str, check: str, values: str) -> sa.Column[Any]:
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, length=40, name=check)
    return sa.Column(name, kind, nullable=False)


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _of_case(table: str) -> tuple[sa.Column[Any] | sa.Constraint, ...]:
    return (
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        _points(table, "incident_id", "incident.id"),
    )


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns), unique=False)


def _make_moment_report() -> None:
    op.create_table(
        "moment_report",
        *_of_case("moment_report"),
        _text("moment_id", 32),
        _text("actor_id", 32),
        _text("text"),
        _time("at"),
        _text("person_id", 32),
        _points("moment_report", "moment_id", "moment.id"),
        _points("moment_report", "person_id", "person.id"),
    )
    _index("moment_report", "incident_id")
    _index("moment_report", "moment_id")


def _make_review_answer() -> None:
    op.create_table(
        "review_answer",
        *(_time("struck_at", null=True), _text("struck_by", 32, null=True), _text("struck_reason")),
        *_of_case("review_answer"),
        _text("item_id", 40),
        _text("ask"),
        _text("text"),
        _flag("unchanged"),
        _time("at"),
        _text("person_id", 32),
        sa.Column("led_to", sa.JSON(), nullable=False),
        _text("entry_id", 32, null=True),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _points("review_answer", "person_id", "person.id"),
        _points("review_answer", "entry_id", "log_entry.id"),
    )
    _index("review_answer", "incident_id")
    _index("review_answer", "incident_id", "item_id")


def _make_review_clock() -> None:
    op.create_table(
        "review_clock",
        *_of_case("review_clock"),
        _text("item_id", 40),
        _text("rhythm", 100),
        _time("next_at", null=True),
        _flag("off"),
        _text("reason"),
        _time("set_at"),
        _text("person_id", 32),
        _points("review_clock", "person_id", "person.id"),
        sa.UniqueConstraint("incident_id", "item_id", name=op.f("uq_review_clock_incident_id_item_id")),
    )
    _index("review_clock", "incident_id")


def _make_dismissal() -> None:
    op.create_table(
        "dismissal",
        *_of_case("dismissal"),
        _text("key", 200),
        _text("facts"),
        _text("text"),
        _text("reason"),
        _time("at"),
        _text("person_id", 32),
        _time("recalled_at", null=True),
        _points("dismissal", "person_id", "person.id"),
    )
    _index("dismissal", "incident_id")


def _make_handover() -> None:
    op.create_table(
        "handover",
        *_of_case("handover"),
        sa.Column("number", sa.Integer(), nullable=False),
        _code("role", "role", "leader note_taker analyst communicator technician convener"),
        _text("before_id", 32, null=True),
        _text("person_id", 32),
        _time("at"),
        _text("note"),
        _text("entry_id", 32),
        _points("handover", "before_id", "person.id"),
        _points("handover", "person_id", "person.id"),
        _points("handover", "entry_id", "log_entry.id"),
        sa.UniqueConstraint("incident_id", "number", name=op.f("uq_handover_incident_id_number")),
    )
    _index("handover", "incident_id")
