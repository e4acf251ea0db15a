"""Meetings with all that belongs to them, evaluations and lessons; a line of the log knows where it was said.

What was parked in the log becomes parked issues.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_PARKED_ID = """
    substr(id, 1, 12) || '7' || substr(lower(hex(randomblob(2))), 1, 3)
    || '8' || substr(lower(hex(randomblob(8))), 1, 15)
"""
"""An identifier of today's form that sorts where the line does."""

_HAPPENED = (
    "item pass extend floor pause resume "
    "done put_back asks question unasks moved present late left absent read_back leads"
)


def upgrade() -> None:
    _make_log_entry_anew()
    _make_meeting_series()
    _make_meeting()
    _make_agenda_item()
    _make_invitee()
    _make_meeting_event()
    _make_parked_issue()
    _make_minutes()
    _make_minutes_edit()
    _make_quick_evaluation()
    _make_after_note()
    _make_lesson()
    _take_over_parked()


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


def _one(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def _make_log_entry_anew() -> None:
    """Put the wider table in the place of the old one; what points at it by its name goes on pointing at that name."""
    connection = op.get_bind()
    kept = ", ".join(column["name"] for column in sa.inspect(connection).get_columns("log_entry"))
    for index in sa.inspect(connection).get_indexes("log_entry"):
        op.drop_index(str(index["name"]), "log_entry")
    op.execute("PRAGMA legacy_alter_table=ON")
    op.rename_table("log_entry", "log_entry_0004")
    op.execute("PRAGMA legacy_alter_table=OFF")
    _make_log_entry()
    op.execute(f"INSERT INTO log_entry ({kept}) SELECT {kept} FROM log_entry_0004")
    op.drop_table("log_entry_0004")


def _take_over_parked() -> None:
    """Make a parked issue of each line that parked one and still stands, numbered as the lines are."""
    op.execute(
        f"""
        INSERT INTO parked_issue (
            id, version, incident_id, number, text, forum, owner, actor_ids, entry_id, made_at, person_id,
            closed_how, marking, secrecy_ground, struck_reason
        )
        SELECT
            {_PARKED_ID}, 1, incident_id, row_number() OVER (PARTITION BY incident_id ORDER BY number),
            CASE WHEN trim(text) = '' THEN typed ELSE text END, substr(forum, 1, 200), '', actor_ids, id, event_at,
            person_id, '', marking, secrecy_ground, ''
        FROM log_entry
        WHERE kind = 'parked' AND struck_at IS NULL AND typed <> ''
        """
    )
    op.execute(
        "INSERT INTO counter (incident_id, series, value) "
        "SELECT incident_id, 'F', count(*) FROM parked_issue GROUP BY incident_id"
    )


def _make_log_entry() -> None:
    op.create_table(
        "log_entry",
        *_struck(),
        *_of_case("log_entry"),
        _count("number"),
        _code("kind", "kind", "entry report agreement action request parked"),
        _text("text"),
        _text("typed"),
        _time("event_at"),
        _time("entered_at"),
        _text("person_id"),
        _text("source"),
        _list("tags"),
        *_marked(),
        _list("actor_ids"),
        _flag("everyone"),
        _text("unresolved"),
        _time("due_at", null=True),
        _text("forum"),
        _text("answers"),
        _text("corrects_id", null=True),
        _text("meeting_id", 32, null=True),
        _text("item_id", 32, null=True),
        _text("speaker_id", 32, null=True),
        _points("log_entry", "person_id", "person.id"),
        _points("log_entry", "corrects_id", "log_entry.id"),
        _numbered("log_entry"),
    )
    _index("log_entry", "incident_id")
    op.create_index(
        op.f("ix_log_entry_incident_id_event_at"), "log_entry", ["incident_id", "event_at", "number"], unique=False
    )
    _index("log_entry", "meeting_id")
    op.create_index(
        op.f("ix_log_entry_sort"), "log_entry", ["incident_id", "kind", "marking", "struck_at", "number"], unique=False
    )


def _make_meeting_series() -> None:
    op.create_table(
        "meeting_series",
        *_of_case("meeting_series"),
        _text("title", 200),
        _code("rhythm", "rhythm", "at every"),
        _list("times"),
        _count("every_minutes"),
        _time("anchor_at"),
        _text("form", 40),
        _time("made_at"),
        _text("person_id", 32),
        _time("ended_at", null=True),
        _points("meeting_series", "person_id", "person.id"),
    )
    _index("meeting_series", "incident_id")


def _make_meeting() -> None:
    op.create_table(
        "meeting",
        *_struck(),
        *_of_case("meeting"),
        _count("number"),
        _text("title", 200),
        _text("form", 40),
        _code("channel", "channel", "room phone rakel web"),
        _time("starts_at"),
        _count("minutes"),
        _text("purpose"),
        _text("needed"),
        _list("moments"),
        _text("join_place"),
        _text("join_number", 200),
        _text("join_code", 200),
        _text("join_link", 1000),
        _text("join_group", 200),
        _text("fallback"),
        _text("call_back", 200),
        _text("sharing"),
        _text("sensitive_channel"),
        _text("opening"),
        _text("own_listen", 200),
        _text("own_notes", 200),
        _text("own_technology", 200),
        _text("own_voice", 200),
        _code("speaking", "order", "list hand least_heard"),
        _count("gentle_seconds"),
        _count("sequence"),
        _time("invited_at", null=True),
        _text("series_id", 32, null=True),
        _count("run_number", null=True),
        _time("made_at"),
        _text("person_id", 32),
        _time("started_at", null=True),
        _time("closed_at", null=True),
        _text("led_by", 32, null=True),
        _points("meeting", "series_id", "meeting_series.id"),
        _points("meeting", "person_id", "person.id"),
        _points("meeting", "led_by", "person.id"),
        _numbered("meeting"),
    )
    _index("meeting", "incident_id")
    _index("meeting", "series_id")


def _make_agenda_item() -> None:
    op.create_table(
        "agenda_item",
        *_struck(),
        *_of_case("agenda_item"),
        _text("meeting_id", 32),
        _count("position"),
        _code("kind", "itemkind", "information discussion agreement round"),
        _text("title", 200),
        _count("minutes"),
        _text("purpose"),
        _text("presenter_actor_id", 32, null=True),
        _text("presenter", 200),
        _text("script"),
        _text("to_agree"),
        _text("notes"),
        _text("moderator_notes"),
        _flag("recurring"),
        _text("carried_from_id", 32, null=True),
        _text("parked_id", 32, null=True),
        _points("agenda_item", "meeting_id", "meeting.id"),
        _points("agenda_item", "presenter_actor_id", "actor.id"),
        _points("agenda_item", "carried_from_id", "agenda_item.id"),
    )
    _index("agenda_item", "incident_id")
    _index("agenda_item", "meeting_id")


def _make_invitee() -> None:
    op.create_table(
        "invitee",
        *_struck(),
        *_of_case("invitee"),
        _text("meeting_id", 32),
        _text("actor_id", 32),
        _count("position"),
        _text("expectation"),
        _flag("reports"),
        _text("request_id", 32, null=True),
        _points("invitee", "meeting_id", "meeting.id"),
        _points("invitee", "actor_id", "actor.id"),
        _points("invitee", "request_id", "request.id"),
        _one("invitee", "meeting_id", "actor_id"),
    )
    _index("invitee", "incident_id")
    _index("invitee", "meeting_id")


def _make_meeting_event() -> None:
    op.create_table(
        "meeting_event",
        *_of_case("meeting_event"),
        _text("meeting_id", 32),
        _count("number"),
        _code("kind", "happened", _HAPPENED),
        _time("at"),
        _text("item_id", 32, null=True),
        _text("actor_id", 32, null=True),
        _text("before_id", 32, null=True),
        _count("seconds"),
        _text("name", 200),
        _text("text"),
        _text("subject_id", 32, null=True),
        _text("person_id", 32),
        _points("meeting_event", "meeting_id", "meeting.id"),
        _points("meeting_event", "item_id", "agenda_item.id"),
        _points("meeting_event", "actor_id", "actor.id"),
        _points("meeting_event", "before_id", "actor.id"),
        _points("meeting_event", "person_id", "person.id"),
        _one("meeting_event", "meeting_id", "number"),
    )
    _index("meeting_event", "incident_id")


def _make_parked_issue() -> None:
    op.create_table(
        "parked_issue",
        *_struck(),
        *_of_case("parked_issue"),
        _count("number"),
        _text("text"),
        _text("forum", 200),
        _text("owner_actor_id", 32, null=True),
        _text("owner", 200),
        _time("return_at", null=True),
        _list("actor_ids"),
        _text("meeting_id", 32, null=True),
        _text("item_id", 32, null=True),
        _text("entry_id", 32, null=True),
        _time("made_at"),
        _text("person_id", 32),
        _time("closed_at", null=True),
        _text("closed_how"),
        *_marked(),
        _points("parked_issue", "owner_actor_id", "actor.id"),
        _points("parked_issue", "meeting_id", "meeting.id"),
        _points("parked_issue", "item_id", "agenda_item.id"),
        _points("parked_issue", "entry_id", "log_entry.id"),
        _points("parked_issue", "person_id", "person.id"),
        _numbered("parked_issue"),
    )
    _index("parked_issue", "entry_id")
    _index("parked_issue", "incident_id")


def _make_minutes() -> None:
    op.create_table(
        "minutes",
        *_of_case("minutes"),
        _text("meeting_id", 32),
        _count("number"),
        _text("changes"),
        _time("made_at"),
        _text("person_id", 32),
        _points("minutes", "meeting_id", "meeting.id"),
        _points("minutes", "person_id", "person.id"),
        _one("minutes", "meeting_id", "number"),
    )
    _index("minutes", "incident_id")


def _make_minutes_edit() -> None:
    op.create_table(
        "minutes_edit",
        *_of_case("minutes_edit"),
        _text("minutes_id", 32),
        _text("key", 100),
        _text("section", 100),
        _text("text"),
        _flag("left_out"),
        _code("marking", "marking", "open participants internal sensitive secret"),
        _time("at"),
        _text("person_id", 32),
        _points("minutes_edit", "minutes_id", "minutes.id"),
        _points("minutes_edit", "person_id", "person.id"),
        _one("minutes_edit", "minutes_id", "key"),
    )
    _index("minutes_edit", "incident_id")


def _make_quick_evaluation() -> None:
    op.create_table(
        "quick_evaluation",
        *_struck(),
        *_of_case("quick_evaluation"),
        _text("meeting_id", 32),
        _text("by", 200),
        _list("scores"),
        _text("keep"),
        _text("change"),
        _time("at"),
        _text("person_id", 32),
        _points("quick_evaluation", "person_id", "person.id"),
    )
    _index("quick_evaluation", "incident_id")
    _index("quick_evaluation", "meeting_id")


def _make_after_note() -> None:
    op.create_table(
        "after_note",
        *_struck(),
        *_of_case("after_note"),
        _text("meeting_id", 32),
        _code("kind", "afterkind", "conclusion follow_up support"),
        _text("text"),
        _text("actor_id", 32, null=True),
        _text("owner", 200),
        _time("due_at", null=True),
        _time("done_at", null=True),
        _text("done_how"),
        *_marked(),
        _time("at"),
        _text("person_id", 32),
        _points("after_note", "actor_id", "actor.id"),
        _points("after_note", "person_id", "person.id"),
    )
    _index("after_note", "incident_id")
    _index("after_note", "meeting_id")


def _make_lesson() -> None:
    op.create_table(
        "lesson",
        *_struck(),
        *_of_case("lesson"),
        _count("number"),
        _text("text"),
        _text("why"),
        _text("owner", 200),
        _time("due_at", null=True),
        _text("meeting_id", 32, null=True),
        _time("made_at"),
        _text("person_id", 32),
        _time("done_at", null=True),
        _text("done_how"),
        _points("lesson", "person_id", "person.id"),
        _numbered("lesson"),
    )
    _index("lesson", "incident_id")
    _index("lesson", "meeting_id")
