"""Every schema that was ever released comes to today's, with all that was in it, or the file stays as it was."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from textwrap import dedent

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel
from store.store_case import SEAT, START, Case, verify_file

from migrations.make_fixture import FOLDER, dump
from samledning.errors import Unusable
from samledning.store import migrate, schema
from samledning.store.backup import backup, sound
from samledning.store.restore import restore
from samledning.store.search import search
from samledning.store.store import Store, open_store
from samledning.store.tables import EXTRAS

LATER = START + timedelta(days=30)
FIXTURES = sorted(FOLDER.glob("*.sql"))
FIRST_AND_LAST = [
    fixture if fixture in (FIXTURES[0], FIXTURES[-1]) else pytest.param(fixture, marks=pytest.mark.long)
    for fixture in FIXTURES
]
"""The steps of those between are taken by the first too."""
RECORDS = {"0001": 10, "0002": 15, "0003": 24, "0004": 28, "0005": 39, "0006": 42, "0007": 42, "0008": 42}


def from_fixture(fixture: Path, database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript("PRAGMA foreign_keys=OFF; BEGIN;\n" + fixture.read_text("utf-8") + "COMMIT;")


def schema_of(database: Path) -> dict[str, list[str]]:
    """What the file is made of: each table, index and trigger with its parts in an order that does not matter."""
    with closing(sqlite3.connect(database)) as connection:
        made = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        # A table that was made anew has its name in quotation marks.
        plain = {name: sql.replace(f'CREATE TABLE "{name}"', f"CREATE TABLE {name}") for name, sql in made}
        parts = {name: sorted(part.strip(" ,\t") for part in sql.splitlines()) for name, sql in plain.items()}
        for name in [name for name, sql in made if sql.startswith("CREATE TABLE")]:
            parts[f"{name} in order"] = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
    return parts


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """An empty database as the program makes it."""
    open_store(tmp_path / "fresh.sqlite", START, SEAT).close()
    return tmp_path / "fresh.sqlite"


@pytest.fixture
def filled(tmp_path: Path) -> Case:
    case = Case(tmp_path / "fall.sqlite")
    case.fill()
    case.close()
    return case


def test_migrating_from_nothing_makes_what_the_program_makes(fresh: Path, tmp_path: Path) -> None:
    database = tmp_path / "steps.sqlite"
    database.touch()
    with migrate.loose_engine(database) as engine, engine.begin() as connection:
        migrate.run(connection)
        for statement in EXTRAS:
            connection.exec_driver_sql(statement)
    assert schema_of(database) == schema_of(fresh)


def test_the_newest_step_is_the_schema_the_program_writes(fresh: Path) -> None:
    with migrate.loose_engine(fresh) as engine, engine.connect() as connection:
        scripts = ScriptDirectory.from_config(migrate.config(connection))
        assert scripts.get_heads() == [schema.CURRENT]
        assert tuple(step.revision for step in scripts.walk_revisions())[::-1] == schema.REVISIONS


def test_no_table_has_changed_without_a_step(fresh: Path) -> None:
    with migrate.loose_engine(fresh) as engine, engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": migrate.is_ours})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_there_is_a_fixture_for_every_schema() -> None:
    assert tuple(fixture.stem for fixture in FIXTURES) == schema.REVISIONS


def test_the_newest_fixture_is_todays_schema(fresh: Path, tmp_path: Path) -> None:
    from_fixture(FIXTURES[-1], tmp_path / "fall.sqlite")
    assert schema_of(tmp_path / "fall.sqlite") == schema_of(fresh)


@pytest.mark.parametrize("fixture", FIRST_AND_LAST, ids=lambda fixture: fixture.stem)
def test_every_old_database_comes_to_today(fixture: Path, fresh: Path, tmp_path: Path) -> None:
    database = tmp_path / "fall.sqlite"
    from_fixture(fixture, database)
    store = open_store(database, LATER, SEAT)
    with store.read(LATER) as unit:
        assert len(search(unit.connection, "adolfsberg")) == 1
    store.close()
    report = verify_file(database)
    assert report.problems == ()
    assert report.records == RECORDS[fixture.stem]
    assert schema.state_of(database) is schema.State.CURRENT
    assert schema_of(database).keys() == schema_of(fresh).keys()


def test_what_was_known_of_actors_goes_into_the_wider_tables(tmp_path: Path) -> None:
    database = tmp_path / "fall.sqlite"
    from_fixture(FOLDER / "0001.sql", database)
    open_store(database, LATER, SEAT).close()
    with closing(sqlite3.connect(database)) as connection:
        told = connection.execute("SELECT name, places, level, seed FROM organisation").fetchall()
        assert told == [("Örebro kommun", '["1880"]', "local", "")]
        asked = connection.execute("SELECT organisation_id, reasons, expects_report, marking FROM actor").fetchall()
        (known,) = connection.execute("SELECT id FROM organisation").fetchone()
        assert asked == [(known, "[]", 1, "participants")]


@pytest.mark.parametrize("schema_before", [pytest.param("0005", marks=pytest.mark.long), "0007"])
def test_a_parked_issue_is_found_by_what_people_call_it(schema_before: str, tmp_path: Path) -> None:
    database = tmp_path / "fall.sqlite"
    from_fixture(FOLDER / f"{schema_before}.sql", database)
    with closing(sqlite3.connect(database)) as connection:
        (issue,) = connection.execute("SELECT id FROM parked_issue").fetchone()
    store = open_store(database, LATER, SEAT)
    with store.read(LATER) as unit:
        assert [each.record_id for each in search(unit.connection, "PF1")] == [issue]
    store.close()


REBUILT = """
    import sqlalchemy as sa
    from alembic import op

    revision = "next"
    down_revision = "{current}"

    def upgrade():
        op.add_column("person", sa.Column("telephone", sa.String(), nullable=False, server_default=""))
        for table in ("incident", "log_entry", "journal", "search_doc"):
            with op.batch_alter_table(table, recreate="always") as batch:
                batch.add_column(sa.Column("extra", sa.Integer(), nullable=True))
        {more}
"""


def goal(folder: Path, more: str = "pass") -> migrate.Goal:
    """A schema after today's, which only these tests know: a new column, and tables rebuilt that others point at."""
    folder.mkdir()
    (folder / "next_rebuilt.py").write_text(dedent(REBUILT).format(current=schema.CURRENT, more=more), "utf-8")
    return migrate.Goal("next", (*migrate.TODAY.versions, folder))


def test_rebuilt_tables_keep_all_that_points_at_them(filled: Case, tmp_path: Path) -> None:
    before = verify_file(filled.database)
    safe = migrate.migrate(filled.database, LATER, SEAT, goal(tmp_path / "steps"))
    after = verify_file(filled.database, head=before.head, against=safe)
    assert after.problems == ()
    assert (after.records, after.lines) == (before.records, before.lines + 1)
    assert sound(safe)
    assert safe.name == "fall.20261222T120000Z.before-next.sqlite"
    with closing(sqlite3.connect(filled.database)) as connection:
        assert connection.execute("SELECT DISTINCT telephone FROM person").fetchall() == [("",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            connection.execute("DELETE FROM journal")
        last = connection.execute("SELECT operation FROM journal ORDER BY id DESC LIMIT 1").fetchone()
        assert last == ("schema",)
    assert schema.state_of(filled.database) is schema.State.NEWER


@pytest.mark.long
def test_what_a_step_changes_is_found_by_its_new_words(filled: Case, tmp_path: Path) -> None:
    change = "op.execute(\"UPDATE log_entry SET typed = replace(typed, 'Adolfsberg', 'Mosås')\")"
    migrate.migrate(filled.database, LATER, SEAT, goal(tmp_path / "steps", change))
    assert verify_file(filled.database).problems == ()
    store = Store(filled.database)
    with store.read(LATER) as unit:
        assert len(search(unit.connection, "mosås")) == 1
        assert search(unit.connection, "adolfsberg") == []
    store.close()


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param("raise ValueError", marks=pytest.mark.long),
        pytest.param("op.execute('DROP TABLE finns_inte')", marks=pytest.mark.long),
        "op.execute(\"UPDATE log_entry SET person_id = 'ingen'\")",
        pytest.param("op.execute('DELETE FROM person')", marks=pytest.mark.long),
    ],
)
def test_a_step_that_fails_leaves_the_file_as_it_was(filled: Case, tmp_path: Path, fault: str) -> None:
    before = list(dump(filled.database))
    with pytest.raises(Unusable, match=r"before-next\.sqlite") as told:
        migrate.migrate(filled.database, LATER, SEAT, goal(tmp_path / "steps", fault))
    assert list(dump(filled.database)) == before
    assert verify_file(filled.database).sound
    (safe,) = tmp_path.glob("*.before-next.sqlite")
    assert str(safe) in str(told.value)
    assert sound(safe)


@pytest.mark.long
def test_a_database_that_was_just_migrated_is_left_alone(filled: Case, tmp_path: Path) -> None:
    steps = goal(tmp_path / "steps")
    migrate.upgrade(filled.database, LATER, SEAT, steps)
    before = list(dump(filled.database))
    migrate.upgrade(filled.database, LATER, SEAT, steps)
    assert list(dump(filled.database)) == before


@pytest.mark.parametrize("fixture", FIRST_AND_LAST, ids=lambda fixture: fixture.stem)
def test_an_old_backup_comes_back_in_todays_schema(fixture: Path, tmp_path: Path) -> None:
    from_fixture(fixture, tmp_path / "gammal.sqlite")
    (tmp_path / "stick").mkdir()
    kept = backup(tmp_path / "gammal.sqlite", tmp_path / "stick" / "gammal.sqlite").path
    report = restore(kept, tmp_path / "ny.sqlite", LATER, SEAT)
    assert report.report.problems == ()
    assert schema.state_of(tmp_path / "ny.sqlite") is schema.State.CURRENT
