"""Write a small real database of today's schema down as SQL: `python tests/migrations/make_fixture.py`.

Run once for each released schema, so that every later version of the program is tried on it. A file that is there
already belongs to a released schema and is not written over without `--again`.
"""

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

FOLDER = Path(__file__).parent


def dump(database: Path) -> Iterator[str]:
    """The statements that make `database` again, row for row; the full-text index by its texts."""
    with closing(sqlite3.connect(database)) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        yield f"PRAGMA application_id={application}"
        made = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        ).fetchall()
        shadows = tuple(f"{name}_" for _type, name, sql in made if sql.startswith("CREATE VIRTUAL TABLE"))
        made = [row for row in made if not row[1].startswith(shadows)]
        yield from (sql for kind, _name, sql in made if kind == "table")
        for _kind, name, sql in [row for row in made if row[0] == "table"]:
            yield from _rows(connection, name, virtual=sql.startswith("CREATE VIRTUAL TABLE"))
        yield from (sql for kind, _name, sql in made if kind != "table")


def _rows(connection: sqlite3.Connection, table: str, *, virtual: bool) -> Iterator[str]:
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    if virtual:
        names.insert(0, "rowid")
    columns = ", ".join(f'"{name}"' for name in names)
    quoted = ", ".join(f'quote("{name}")' for name in names)
    for row in connection.execute(f'SELECT {quoted} FROM "{table}"'):
        yield f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join(row)})'


def write(target: Path) -> None:
    from store.store_case import Case

    with tempfile.TemporaryDirectory() as folder:
        case = Case(Path(folder) / "fall.sqlite")
        case.fill()
        case.close()
        target.write_text(";\n".join(dump(case.database)) + ";\n", "utf-8")


def main() -> int:
    sys.path.insert(0, str(FOLDER.parent))
    from samledning.store.schema import CURRENT

    target = FOLDER / f"{CURRENT}.sql"
    if target.exists() and "--again" not in sys.argv:
        sys.stderr.write(f"{target} is there already; --again writes it anew\n")
        return 1
    write(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
