"""Whose turn it is to do something that only one of several seats shall do, such as asking a service on the network."""

from collections.abc import Callable
from typing import TypeAlias

Run: TypeAlias = Callable[[str, tuple[object, ...]], list[tuple]]  # type: ignore[type-arg]

TABLE = "CREATE TABLE IF NOT EXISTS turn (name TEXT PRIMARY KEY, number INTEGER NOT NULL, state TEXT NOT NULL);"


class Turns:
    """Turns are counted for each name; with each goes a text that says how things stand. Raises what `run` raises."""

    def __init__(self, run: Run) -> None:
        """`run` carries out a statement in the file of the seats."""
        self._run = run

    def last(self, name: str) -> tuple[int, str]:
        """The number of the last turn and its text; 0 and nothing before the first."""
        rows = self._run("SELECT number, state FROM turn WHERE name = ?", (name,))
        return (int(rows[0][0]), str(rows[0][1])) if rows else (0, "")

    def take(self, name: str, after: int, state: str) -> bool:
        """Take the turn that comes `after` another, unless somebody has been quicker."""
        taken = self._run(
            "INSERT INTO turn VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET number = excluded.number, "
            "state = excluded.state WHERE turn.number = excluded.number - 1 RETURNING number",
            (name, after + 1, state),
        )
        return bool(taken)

    def keep(self, name: str, number: int, state: str) -> None:
        """Say how things stand, as long as nobody has taken a later turn."""
        self._run("UPDATE turn SET state = ? WHERE name = ? AND number = ?", (state, name, number))
