"""The situation of a case: reports, requests and answers, the common picture; locked versions and where they went."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _make_locked_version()
    _make_picture()
    _make_dispatch()
    _make_report_clock()
    _make_situation_report()
    _make_picture_line()
    _make_report_step()
    _make_request()
    _make_request_answer()


def _text(name: str, length: int | None = None, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=null)


def _time(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _code(name: str, check: str, values: str, *, null: bool = False) -> sa.Column[Any]:
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, length=40, name=check)
    return sa.Column(name, kind, nullable=null)


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _make_locked_version() -> None:
    op.create_table(
        "locked_version",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("kind", 40),
        _text("record_id", 32),
        _text("label", 40),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("digest", 64),
        sa.Column("content", sa.JSON(), nullable=False),
        _time("finalised_at"),
        _text("person_id", 32),
        _text("registry_number", 100),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_locked_version")),
        sa.UniqueConstraint("kind", "record_id", name=op.f("uq_locked_version_kind_record_id")),
        _points("locked_version", "incident_id", "incident.id"),
        _points("locked_version", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_locked_version_incident_id"), "locked_version", ["incident_id"])


def _make_picture() -> None:
    op.create_table(
        "picture",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        sa.Column("number", sa.Integer(), nullable=False),
        _time("begun_at"),
        _text("person_id", 32),
        _text("based_on_id", 32, null=True),
        sa.Column("set_aside", sa.JSON(), nullable=False),
        sa.Column("reports_until", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
        sa.UniqueConstraint("incident_id", "number", name=op.f("uq_picture_incident_id_number")),
        _points("picture", "incident_id", "incident.id"),
        _points("picture", "person_id", "person.id"),
        _points("picture", "based_on_id", "picture.id"),
    )
    op.create_index(op.f("ix_picture_incident_id"), "picture", ["incident_id"])


def _make_dispatch() -> None:
    op.create_table(
        "dispatch",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("version_id", 32),
        _text("recipient", 400),
        _text("channel", 200),
        _time("at"),
        _text("person_id", 32),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatch")),
        _points("dispatch", "incident_id", "incident.id"),
        _points("dispatch", "version_id", "locked_version.id"),
        _points("dispatch", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_dispatch_incident_id"), "dispatch", ["incident_id"])
    op.create_index(op.f("ix_dispatch_version_id"), "dispatch", ["version_id"])


def _make_report_clock() -> None:
    op.create_table(
        "report_clock",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("actor_id", 32),
        sa.Column("minutes", sa.Integer(), nullable=True),
        _time("next_at", null=True),
        sa.Column("off", sa.Boolean(), nullable=False),
        _text("reason"),
        _time("set_at"),
        _text("person_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_clock")),
        sa.UniqueConstraint("actor_id", name=op.f("uq_report_clock_actor_id")),
        _points("report_clock", "incident_id", "incident.id"),
        _points("report_clock", "actor_id", "actor.id"),
        _points("report_clock", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_report_clock_incident_id"), "report_clock", ["incident_id"])


def _make_situation_report() -> None:
    op.create_table(
        "situation_report",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("actor_id", 32),
        _text("person_name", 200),
        _code("origin", "origin", "own received"),
        _text("source"),
        _time("as_of"),
        _time("received_at"),
        _time("entered_at"),
        _text("person_id", 32),
        _text("entry_id", 32, null=True),
        _code("confidence", "confidence", "confirmed unconfirmed contradictory"),
        _code("handling", "handling", "new awaiting handled"),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _time("nothing_new_since", null=True),
        _text("situation"),
        sa.Column("impacts", sa.JSON(), nullable=False),
        sa.Column("has_impacts", sa.Boolean(), nullable=False),
        _text("taken"),
        _text("planned"),
        sa.Column("outlook", sa.JSON(), nullable=False),
        _text("resources"),
        _text("needs"),
        _text("communication"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_situation_report")),
        sa.UniqueConstraint("incident_id", "number", name=op.f("uq_situation_report_incident_id_number")),
        _points("situation_report", "incident_id", "incident.id"),
        _points("situation_report", "actor_id", "actor.id"),
        _points("situation_report", "person_id", "person.id"),
        _points("situation_report", "entry_id", "log_entry.id"),
    )
    op.create_index(
        op.f("ix_situation_report_confidence"), "situation_report", ["incident_id", "confidence", "struck_at", "number"]
    )
    op.create_index(op.f("ix_situation_report_entry_id"), "situation_report", ["entry_id"])
    op.create_index(
        op.f("ix_situation_report_handling"), "situation_report", ["incident_id", "handling", "struck_at", "number"]
    )
    op.create_index(op.f("ix_situation_report_incident_id"), "situation_report", ["incident_id"])
    op.create_index(
        op.f("ix_situation_report_judging"),
        "situation_report",
        ["actor_id", "origin", "has_impacts", "struck_at", "as_of", "number"],
    )
    op.create_index(op.f("ix_situation_report_new"), "situation_report", ["actor_id", "handling", "struck_at"])
    op.create_index(
        op.f("ix_situation_report_newest"), "situation_report", ["actor_id", "origin", "struck_at", "as_of", "number"]
    )
    op.create_index(op.f("ix_situation_report_received"), "situation_report", ["actor_id", "struck_at", "received_at"])


def _make_picture_line() -> None:
    op.create_table(
        "picture_line",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("picture_id", 32),
        _text("line_key", 32),
        _code("heading", "heading", "event consequences actions resources actors outlook uncertain"),
        _code("horizon", "horizon", "day three_days week", null=True),
        _code("course", "course", "best likely worst", null=True),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("text"),
        _text("report_id", 32, null=True),
        _code(
            "question", "question", "situation impacts taken planned outlook resources needs communication", null=True
        ),
        _text("function", 40),
        _text("entry_id", 32, null=True),
        _text("actor_id", 32, null=True),
        _text("source"),
        _time("as_of"),
        _code("confidence", "confidence", "confirmed unconfirmed contradictory"),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _time("changed_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture_line")),
        _points("picture_line", "incident_id", "incident.id"),
        _points("picture_line", "picture_id", "picture.id"),
        _points("picture_line", "report_id", "situation_report.id"),
        _points("picture_line", "entry_id", "log_entry.id"),
        _points("picture_line", "actor_id", "actor.id"),
    )
    op.create_index(op.f("ix_picture_line_incident_id"), "picture_line", ["incident_id"])
    op.create_index(op.f("ix_picture_line_place"), "picture_line", ["picture_id", "struck_at", "heading", "position"])


def _make_report_step() -> None:
    op.create_table(
        "report_step",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("report_id", 32),
        _time("at"),
        _text("person_id", 32),
        _code("handling", "handling", "new awaiting handled", null=True),
        _code("confidence", "confidence", "confirmed unconfirmed contradictory", null=True),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_step")),
        _points("report_step", "incident_id", "incident.id"),
        _points("report_step", "report_id", "situation_report.id"),
        _points("report_step", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_report_step_incident_id"), "report_step", ["incident_id"])
    op.create_index(op.f("ix_report_step_report_id"), "report_step", ["report_id"])


def _make_request() -> None:
    op.create_table(
        "request",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("text"),
        _time("asked_at"),
        _time("due_at", null=True),
        sa.Column("actor_ids", sa.JSON(), nullable=False),
        _text("person_id", 32),
        _text("entry_id", 32, null=True),
        _text("report_id", 32, null=True),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _code("state", "requeststate", "open answered closed withdrawn"),
        _time("state_at"),
        _text("state_by", 32),
        _text("state_reason"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
        sa.UniqueConstraint("incident_id", "number", name=op.f("uq_request_incident_id_number")),
        _points("request", "incident_id", "incident.id"),
        _points("request", "person_id", "person.id"),
        _points("request", "entry_id", "log_entry.id"),
        _points("request", "report_id", "situation_report.id"),
        _points("request", "state_by", "person.id"),
    )
    op.create_index(op.f("ix_request_entry_id"), "request", ["entry_id"])
    op.create_index(op.f("ix_request_incident_id"), "request", ["incident_id"])
    op.create_index(op.f("ix_request_state"), "request", ["incident_id", "state", "struck_at", "number"])


def _make_request_answer() -> None:
    op.create_table(
        "request_answer",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("request_id", 32),
        _text("actor_id", 32),
        _time("at"),
        _text("text"),
        _text("report_id", 32, null=True),
        _text("entry_id", 32, null=True),
        _text("person_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_answer")),
        _points("request_answer", "incident_id", "incident.id"),
        _points("request_answer", "request_id", "request.id"),
        _points("request_answer", "actor_id", "actor.id"),
        _points("request_answer", "report_id", "situation_report.id"),
        _points("request_answer", "entry_id", "log_entry.id"),
        _points("request_answer", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_request_answer_entry_id"), "request_answer", ["entry_id"])
    op.create_index(op.f("ix_request_answer_incident_id"), "request_answer", ["incident_id"])
    op.create_index(op.f("ix_request_answer_report_id"), "request_answer", ["report_id"])
    op.create_index(op.f("ix_request_answer_request_id"), "request_answer", ["request_id"])
