"""The tables as they were when the program was first released."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _make_counter()
    _make_journal()
    _make_organisation()
    _make_person()
    _make_search_doc()
    _make_search_word()
    _make_incident()
    _make_journal_content()
    _make_actor()
    _make_checklist_run()
    _make_log_entry()
    _make_moment()
    _make_staffing()
    _make_checklist_mark()
    _make_checklist_own_item()
    _make_checklist_setting()


def _text(name: str, length: int | None = None, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=null)


def _time(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _code(name: str, check: str, values: str) -> sa.Column[Any]:
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, length=40, name=check)
    return sa.Column(name, kind, nullable=False)


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _make_counter() -> None:
    op.create_table(
        "counter",
        _text("incident_id"),
        _text("series"),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("incident_id", "series", name=op.f("pk_counter")),
    )


def _make_journal() -> None:
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("chain"),
        sa.Column("seq", sa.Integer(), nullable=False),
        _time("at"),
        _text("person_id", null=True),
        _text("seat"),
        _text("room"),
        _text("kind"),
        _text("record_id"),
        _text("operation"),
        _text("digest"),
        _text("hash"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sa.UniqueConstraint("chain", "seq", name=op.f("uq_journal_chain_seq")),
    )


def _make_organisation() -> None:
    op.create_table(
        "organisation",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("name", 200),
        _code(
            "kind",
            "organisationkind",
            "kommun region lansstyrelse state_agency rescue_service police business voluntary defence faith other",
        ),
        _text("short_name", 60),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )


def _make_person() -> None:
    op.create_table(
        "person",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("name", 200),
        _text("initials", 8),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )


def _make_search_doc() -> None:
    op.create_table(
        "search_doc",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("chain"),
        _text("kind"),
        _text("record_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_doc")),
        sa.UniqueConstraint("record_id", name=op.f("uq_search_doc_record_id")),
    )


def _make_search_word() -> None:
    op.create_table(
        "search_word",
        _text("word"),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_search_word")),
        sqlite_with_rowid=False,
    )


def _make_incident() -> None:
    op.create_table(
        "incident",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("name", 200),
        _text("type", 200),
        _code("occurrence", "occurrence", "occurred feared"),
        sa.Column("places", sa.JSON(), nullable=False),
        _text("convening_actor", 200),
        _text("leader_id", null=True),
        _text("mandate"),
        _text("purpose"),
        _code("phase", "phase", "acute sustained closing"),
        sa.Column("exercise", sa.Boolean(), nullable=False),
        _time("opened_at"),
        _time("closed_at", null=True),
        _text("close_reason"),
        _text("reopen_reason"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
        _points("incident", "leader_id", "person.id"),
    )


def _make_journal_content() -> None:
    op.create_table(
        "journal_content",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("salt"),
        _text("content"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_content")),
        _points("journal_content", "id", "journal.id"),
    )


def _make_actor() -> None:
    op.create_table(
        "actor",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("organisation_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor")),
        _points("actor", "incident_id", "incident.id"),
        _points("actor", "organisation_id", "organisation.id"),
    )
    op.create_index(op.f("ix_actor_incident_id"), "actor", ["incident_id"], unique=False)
    op.create_index(op.f("ix_actor_organisation_id"), "actor", ["organisation_id"], unique=False)


def _make_checklist_run() -> None:
    op.create_table(
        "checklist_run",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("list_id", 20),
        _text("list_version", 64),
        _code("kind", "listkind", "incident meeting continuous self"),
        _text("title"),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("meeting"),
        _time("started_at"),
        _time("starts_at", null=True),
        sa.Column("item_order", sa.JSON(), nullable=False),
        _time("closed_at", null=True),
        _text("close_override_reason"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_run")),
        _points("checklist_run", "incident_id", "incident.id"),
        sa.UniqueConstraint(
            "incident_id", "list_id", "number", name=op.f("uq_checklist_run_incident_id_list_id_number")
        ),
    )
    op.create_index(op.f("ix_checklist_run_incident_id"), "checklist_run", ["incident_id"], unique=False)


def _make_log_entry() -> None:
    op.create_table(
        "log_entry",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        sa.Column("number", sa.Integer(), nullable=False),
        _code("kind", "kind", "entry report agreement action request parked"),
        _text("text"),
        _text("typed"),
        _time("event_at"),
        _time("entered_at"),
        _text("person_id"),
        _text("source"),
        sa.Column("tags", sa.JSON(), nullable=False),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        sa.Column("actor_ids", sa.JSON(), nullable=False),
        sa.Column("everyone", sa.Boolean(), nullable=False),
        _text("unresolved"),
        _time("due_at", null=True),
        _text("forum"),
        _text("answers"),
        _text("corrects_id", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_entry")),
        _points("log_entry", "corrects_id", "log_entry.id"),
        _points("log_entry", "incident_id", "incident.id"),
        _points("log_entry", "person_id", "person.id"),
        sa.UniqueConstraint("incident_id", "number", name=op.f("uq_log_entry_incident_id_number")),
    )
    op.create_index(op.f("ix_log_entry_incident_id"), "log_entry", ["incident_id"], unique=False)
    op.create_index(
        op.f("ix_log_entry_incident_id_event_at"), "log_entry", ["incident_id", "event_at", "number"], unique=False
    )
    op.create_index(
        op.f("ix_log_entry_sort"), "log_entry", ["incident_id", "kind", "marking", "struck_at", "number"], unique=False
    )


def _make_moment() -> None:
    op.create_table(
        "moment",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("key"),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("name", 200),
        _code("status", "momentstatus", "not_relevant planned ongoing done again"),
        sa.Column("scope", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moment")),
        _points("moment", "incident_id", "incident.id"),
    )
    op.create_index(op.f("ix_moment_incident_id"), "moment", ["incident_id"], unique=False)


def _make_staffing() -> None:
    op.create_table(
        "staffing",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _code("role", "role", "leader note_taker analyst communicator technician convener"),
        _text("person_id"),
        _time("since"),
        _time("until", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staffing")),
        _points("staffing", "incident_id", "incident.id"),
        _points("staffing", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_staffing_incident_id"), "staffing", ["incident_id"], unique=False)


def _make_checklist_mark() -> None:
    op.create_table(
        "checklist_mark",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("run_id", 32),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("item_id", 20),
        _code("state", "itemstate", "open done not_applicable deferred"),
        _text("reason"),
        _text("note"),
        _time("deferred_until", null=True),
        _time("at"),
        _text("person_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_mark")),
        _points("checklist_mark", "incident_id", "incident.id"),
        _points("checklist_mark", "person_id", "person.id"),
        _points("checklist_mark", "run_id", "checklist_run.id"),
        sa.UniqueConstraint("run_id", "number", name=op.f("uq_checklist_mark_run_id_number")),
    )
    op.create_index(op.f("ix_checklist_mark_incident_id"), "checklist_mark", ["incident_id"], unique=False)


def _make_checklist_own_item() -> None:
    op.create_table(
        "checklist_own_item",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("list_id", 20),
        _text("run_id", 32, null=True),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("item_id", 20),
        _text("ask"),
        _text("why"),
        _time("added_at"),
        _text("person_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_own_item")),
        _points("checklist_own_item", "incident_id", "incident.id"),
        _points("checklist_own_item", "person_id", "person.id"),
        _points("checklist_own_item", "run_id", "checklist_run.id"),
        sa.UniqueConstraint("incident_id", "item_id", name=op.f("uq_checklist_own_item_incident_id_item_id")),
    )
    op.create_index(op.f("ix_checklist_own_item_incident_id"), "checklist_own_item", ["incident_id"], unique=False)


def _make_checklist_setting() -> None:
    op.create_table(
        "checklist_setting",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("run_id", 32),
        _text("item_id", 20),
        _text("role", 40),
        _time("due_at", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_setting")),
        _points("checklist_setting", "incident_id", "incident.id"),
        _points("checklist_setting", "run_id", "checklist_run.id"),
        sa.UniqueConstraint("run_id", "item_id", name=op.f("uq_checklist_setting_run_id_item_id")),
    )
    op.create_index(op.f("ix_checklist_setting_incident_id"), "checklist_setting", ["incident_id"], unique=False)
