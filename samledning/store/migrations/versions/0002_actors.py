"""The register with levels, contact ways and forums, and the actor analysis of an incident."""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_LEVEL = """
    CASE
        WHEN kind IN ('kommun', 'rescue_service') THEN 'local'
        WHEN kind IN ('region', 'lansstyrelse') THEN 'regional'
        WHEN kind IN ('state_agency', 'police', 'defence') THEN 'national'
        ELSE 'other'
    END
"""

# What a row that was there has in each new column that may not be empty.
_IN_ORGANISATION = {"level": _LEVEL, "seed": "''", "note": "''"}
_IN_ACTOR = {
    "reasons": "'[]'",
    "responsibility": "''",
    "needs": "''",
    "contribution": "''",
    "own_goal": "''",
    "closest": "0",
    "most_important": "0",
    "channels": "''",
    "moments": "'[]'",
    "expects_report": "1",
    "marking": "'participants'",
    "secrecy_ground": "''",
    "kept_elsewhere": "''",
    "consulted_said": "''",
}


def upgrade() -> None:
    _make_anew("organisation", _make_organisation, _IN_ORGANISATION)
    _make_anew("actor", _make_actor, _IN_ACTOR)
    _make_forum()
    _make_contact()
    _make_analysis_revision()
    _make_contact_way()
    _make_forum_use()
    _make_resource()
    _make_call_try()
    _make_communication()
    _make_dependency()
    _make_participant()


def _make_anew(table: str, make: Callable[[], None], new: Mapping[str, str]) -> None:
    """Put a table of today's form in the place of the old one; `new` tells in SQL what each new column holds.

    Under the old rules of renaming, what points at the table by its name goes on pointing at that name.
    """
    old = f"{table}_0001"
    connection = op.get_bind()
    kept = [column["name"] for column in sa.inspect(connection).get_columns(table)]
    for index in sa.inspect(connection).get_indexes(table):
        op.drop_index(str(index["name"]), table)
    op.execute("PRAGMA legacy_alter_table=ON")
    op.rename_table(table, old)
    op.execute("PRAGMA legacy_alter_table=OFF")
    make()
    columns, values = ", ".join([*kept, *new]), ", ".join([*kept, *new.values()])
    op.execute(f"INSERT INTO {table} ({columns}) SELECT {values} FROM {old}")
    op.drop_table(old)


def _text(name: str, length: int | None = None, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=null)


def _time(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _code(name: str, check: str, values: str) -> sa.Column[Any]:
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, length=40, name=check)
    return sa.Column(name, kind, nullable=False)


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _make_forum() -> None:
    op.create_table(
        "forum",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("name", 200),
        _text("purpose"),
        _code("level", "forumlevel", "deciding strategic operative other"),
        _text("meets", 200),
        _text("mandate"),
        sa.Column("members", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forum")),
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
        _code("level", "level", "local regional national other"),
        _text("seed", 60),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )


def _make_contact() -> None:
    op.create_table(
        "contact",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("organisation_id"),
        _text("name", 200),
        _text("role", 200),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        _points("contact", "organisation_id", "organisation.id"),
    )
    op.create_index(op.f("ix_contact_organisation_id"), "contact", ["organisation_id"], unique=False)


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
        sa.Column("reasons", sa.JSON(), nullable=False),
        _text("responsibility"),
        _text("needs"),
        _text("contribution"),
        _text("own_goal"),
        sa.Column("priority", sa.Integer(), nullable=True),
        sa.Column("closest", sa.Boolean(), nullable=False),
        sa.Column("most_important", sa.Boolean(), nullable=False),
        _text("channels"),
        sa.Column("moments", sa.JSON(), nullable=False),
        sa.Column("expects_report", sa.Boolean(), nullable=False),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _text("kept_elsewhere"),
        _time("consulted_at", null=True),
        _text("consulted_said"),
        _time("changed_at", null=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor")),
        _points("actor", "incident_id", "incident.id"),
        _points("actor", "organisation_id", "organisation.id"),
    )
    op.create_index(op.f("ix_actor_incident_id"), "actor", ["incident_id"], unique=False)
    op.create_index(op.f("ix_actor_organisation_id"), "actor", ["organisation_id"], unique=False)


def _make_analysis_revision() -> None:
    op.create_table(
        "analysis_revision",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        sa.Column("number", sa.Integer(), nullable=False),
        _time("at"),
        _text("reason"),
        sa.Column("content", sa.JSON(), nullable=False),
        _text("person_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_analysis_revision")),
        _points("analysis_revision", "incident_id", "incident.id"),
        _points("analysis_revision", "person_id", "person.id"),
        sa.UniqueConstraint("incident_id", "number", name=op.f("uq_analysis_revision_incident_id_number")),
    )
    op.create_index(op.f("ix_analysis_revision_incident_id"), "analysis_revision", ["incident_id"], unique=False)


def _make_contact_way() -> None:
    op.create_table(
        "contact_way",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("organisation_id"),
        _text("contact_id", null=True),
        _code("kind", "contactkind", "tib rakel telephone mail web other"),
        _text("value", 300),
        _text("label", 100),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_way")),
        _points("contact_way", "contact_id", "contact.id"),
        _points("contact_way", "organisation_id", "organisation.id"),
    )
    op.create_index(op.f("ix_contact_way_organisation_id"), "contact_way", ["organisation_id"], unique=False)


def _make_forum_use() -> None:
    op.create_table(
        "forum_use",
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("forum_id", 32),
        _time("at"),
        _text("person_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forum_use")),
        _points("forum_use", "forum_id", "forum.id"),
        _points("forum_use", "incident_id", "incident.id"),
        _points("forum_use", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_forum_use_incident_id"), "forum_use", ["incident_id"], unique=False)


def _make_resource() -> None:
    op.create_table(
        "resource",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _code("kind", "resourcekind", "individual voluntary business"),
        _text("name", 200),
        _text("offers"),
        _text("limits"),
        _text("contact"),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _time("changed_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resource")),
        _points("resource", "incident_id", "incident.id"),
    )
    op.create_index(op.f("ix_resource_incident_id"), "resource", ["incident_id"], unique=False)


def _make_call_try() -> None:
    op.create_table(
        "call_try",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("actor_id", 32),
        _time("at"),
        _code("outcome", "calloutcome", "reached no_answer calls_back takes_part"),
        _time("call_back_at", null=True),
        _text("person_name", 200),
        _text("mandate"),
        _text("note"),
        _text("person_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_try")),
        _points("call_try", "actor_id", "actor.id"),
        _points("call_try", "incident_id", "incident.id"),
        _points("call_try", "person_id", "person.id"),
    )
    op.create_index(op.f("ix_call_try_incident_id"), "call_try", ["incident_id"], unique=False)


def _make_communication() -> None:
    op.create_table(
        "communication",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("message"),
        _text("owner_actor_id", 32, null=True),
        sa.Column("joint", sa.Boolean(), nullable=False),
        _text("channel"),
        _text("note"),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _time("changed_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_communication")),
        _points("communication", "incident_id", "incident.id"),
        _points("communication", "owner_actor_id", "actor.id"),
    )
    op.create_index(op.f("ix_communication_incident_id"), "communication", ["incident_id"], unique=False)


def _make_dependency() -> None:
    op.create_table(
        "dependency",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("actor_id", 32),
        _text("needed_actor_id", 32, null=True),
        _text("needed_name", 200),
        _text("what"),
        _text("until"),
        _code("criticality", "criticality", "low medium high"),
        _text("alternative"),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _text("secrecy_ground"),
        _text("kept_elsewhere"),
        _time("changed_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dependency")),
        _points("dependency", "actor_id", "actor.id"),
        _points("dependency", "incident_id", "incident.id"),
        _points("dependency", "needed_actor_id", "actor.id"),
    )
    op.create_index(op.f("ix_dependency_incident_id"), "dependency", ["incident_id"], unique=False)


def _make_participant() -> None:
    op.create_table(
        "participant",
        _time("struck_at", null=True),
        _text("struck_by", 32, null=True),
        _text("struck_reason"),
        _text("id", 32),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("incident_id", 32),
        _text("actor_id", 32),
        _text("name", 200),
        _text("mandate"),
        _text("contact"),
        _time("since"),
        sa.Column("speaking_position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant")),
        _points("participant", "actor_id", "actor.id"),
        _points("participant", "incident_id", "incident.id"),
    )
    op.create_index(op.f("ix_participant_incident_id"), "participant", ["incident_id"], unique=False)
