"""Target pictures, agreements and stances, the action plan, conflicts between goals, alternatives, priorities."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _make_target_picture()
    _make_agreement()
    _make_stance()
    _make_action()
    _make_goal_conflict()
    _make_choice()
    _make_alternative()
    _make_priority_question()


def _text(name: str, length: int | None = None, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=null)


def _time(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def _count(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _list(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _code(name: str, check: str, values: str) -> sa.Column[Any]:
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, length=40, name=check)
    return sa.Column(name, kind, nullable=False)


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{table}_{column}"))


def _struck() -> tuple[sa.Column[Any], ...]:
    return _time("struck_at", null=True), _text("struck_by", 32, null=True), _text("struck_reason")


def _of_case(table: str) -> tuple[sa.Column[Any] | sa.Constraint, ...]:
    return (
        _text("id", 32),
        _count("version"),
        _text("incident_id", 32),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        _points(table, "incident_id", "incident.id"),
    )


def _marked() -> tuple[sa.Column[Any], ...]:
    return _code("marking", "marking", "open participants internal sensitive secret"), _text("secrecy_ground")


def _numbered(table: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint("incident_id", "number", name=op.f(f"uq_{table}_incident_id_number"))


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def _make_target_picture() -> None:
    op.create_table(
        "target_picture",
        *_struck(),
        *_of_case("target_picture"),
        _count("number"),
        _text("scope", 200),
        _text("wanted"),
        _time("by_when", null=True),
        _list("protected"),
        _text("delimitation"),
        _text("reason"),
        _time("valid_until", null=True),
        _list("actor_ids"),
        _list("dependency_ids"),
        _count("picture_number", null=True),
        _text("replaces_id", 32, null=True),
        _time("made_at"),
        _text("person_id", 32),
        _time("agreed_at", null=True),
        _text("agreed_by", 32, null=True),
        _time("replaced_at", null=True),
        *_marked(),
        _points("target_picture", "replaces_id", "target_picture.id"),
        _points("target_picture", "person_id", "person.id"),
        _points("target_picture", "agreed_by", "person.id"),
        _numbered("target_picture"),
    )
    _index("target_picture", "incident_id")


def _make_agreement() -> None:
    op.create_table(
        "agreement",
        *_struck(),
        *_of_case("agreement"),
        _count("number"),
        _text("wording"),
        _text("reason"),
        _text("alternatives"),
        _text("suitable"),
        _text("feasible"),
        _text("acceptable"),
        _flag("decisive"),
        _time("read_back_at", null=True),
        _list("actor_ids"),
        _text("target_id", 32, null=True),
        _text("replaces_id", 32, null=True),
        _text("entry_id", 32, null=True),
        _time("made_at"),
        _text("person_id", 32),
        _time("agreed_at", null=True),
        _text("agreed_by", 32, null=True),
        _time("replaced_at", null=True),
        *_marked(),
        _points("agreement", "target_id", "target_picture.id"),
        _points("agreement", "replaces_id", "agreement.id"),
        _points("agreement", "entry_id", "log_entry.id"),
        _points("agreement", "person_id", "person.id"),
        _points("agreement", "agreed_by", "person.id"),
        _numbered("agreement"),
    )
    _index("agreement", "entry_id", "incident_id")


def _make_stance() -> None:
    op.create_table(
        "stance",
        *_of_case("stance"),
        _text("target_id", 32, null=True),
        _text("agreement_id", 32, null=True),
        _text("actor_id", 32),
        _code(
            "stance", "stance", "not_asked agrees with_reservation disagrees must_anchor abstains no_answer not_present"
        ),
        _text("text"),
        _text("anchor_with", 200),
        _time("anchor_by", null=True),
        _text("said_by", 200),
        _time("at"),
        _count("position"),
        _flag("read_back"),
        _flag("withdrawn"),
        _text("person_id", 32),
        _points("stance", "target_id", "target_picture.id"),
        _points("stance", "agreement_id", "agreement.id"),
        _points("stance", "actor_id", "actor.id"),
        _points("stance", "person_id", "person.id"),
        sa.CheckConstraint("(target_id IS NULL) <> (agreement_id IS NULL)", name="one_subject"),
    )
    _index("stance", "agreement_id", "incident_id", "target_id")


def _make_action() -> None:
    op.create_table(
        "action",
        *_struck(),
        *_of_case("action"),
        _count("number"),
        _text("text"),
        _text("target_id", 32, null=True),
        _text("agreement_id", 32, null=True),
        _text("owner_actor_id", 32, null=True),
        _text("owner_person", 200),
        _text("unresolved"),
        _list("supporting_ids"),
        _time("due_at", null=True),
        _code("status", "actionstatus", "proposed committed ongoing done cannot_commit cancelled"),
        _text("status_reason"),
        _time("status_at"),
        _text("needs"),
        _text("public_information"),
        _time("follow_up_at", null=True),
        _text("follow_up_found"),
        _time("followed_up_at", null=True),
        _text("entry_id", 32, null=True),
        _time("made_at"),
        _time("changed_at"),
        _text("person_id", 32),
        *_marked(),
        _points("action", "target_id", "target_picture.id"),
        _points("action", "agreement_id", "agreement.id"),
        _points("action", "owner_actor_id", "actor.id"),
        _points("action", "entry_id", "log_entry.id"),
        _points("action", "person_id", "person.id"),
        _numbered("action"),
    )
    _index("action", "entry_id", "incident_id", "owner_actor_id")


def _make_goal_conflict() -> None:
    op.create_table(
        "goal_conflict",
        *_struck(),
        *_of_case("goal_conflict"),
        _count("number"),
        _list("actor_ids"),
        _text("collides"),
        _text("consequence"),
        _code("handling", "handling", "open accepted solved to_forum escalated"),
        _text("handled"),
        _time("handled_at", null=True),
        _list("target_ids"),
        _list("agreement_ids"),
        _list("action_ids"),
        _time("made_at"),
        _text("person_id", 32),
        *_marked(),
        _points("goal_conflict", "person_id", "person.id"),
        _numbered("goal_conflict"),
    )
    _index("goal_conflict", "incident_id")


def _make_choice() -> None:
    op.create_table(
        "choice",
        *_struck(),
        *_of_case("choice"),
        _count("number"),
        _text("question"),
        _text("chosen_id", 32, null=True),
        _text("why"),
        _time("chosen_at", null=True),
        _time("made_at"),
        _text("person_id", 32),
        *_marked(),
        _points("choice", "person_id", "person.id"),
        _numbered("choice"),
    )
    _index("choice", "incident_id")


def _make_alternative() -> None:
    op.create_table(
        "alternative",
        *_struck(),
        *_of_case("alternative"),
        _text("choice_id", 32),
        _count("position"),
        _text("text"),
        _text("pros"),
        _text("cons"),
        _points("alternative", "choice_id", "choice.id"),
    )
    _index("alternative", "choice_id", "incident_id")


def _make_priority_question() -> None:
    op.create_table(
        "priority_question",
        *_struck(),
        *_of_case("priority_question"),
        _count("number"),
        _text("text"),
        _text("why"),
        _count("position"),
        _time("closed_at", null=True),
        _text("closed_how"),
        _time("made_at"),
        _text("person_id", 32),
        *_marked(),
        _points("priority_question", "person_id", "person.id"),
        _numbered("priority_question"),
    )
    _index("priority_question", "incident_id")
