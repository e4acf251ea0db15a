"""Between the screens and the database: every question and every verb runs in a thread, never on the event loop."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from samledning.errors import Problem

if TYPE_CHECKING:
    from samledning.start import Workspace
    from samledning.store.unit import ReadUnit, WriteUnit

T = TypeVar("T")


class Settle(Protocol):
    """Whoever wants to know how an act went."""

    def __call__(self, *, done: bool) -> None: ...


class Desk:
    """The open workspace as the screens use it: `ask` reads, `act` writes, both are awaited."""

    def __init__(self, workspace: "Workspace", settle: "Settle") -> None:
        """`settle` is told of each act whether it was done."""
        self.workspace = workspace
        self._settle = settle

    async def ask(self, question: "Callable[[ReadUnit], T]") -> T:
        """What `question` answers, asked in a thread. Raises a `Problem` with its sentence."""

        def run() -> T:
            with self.workspace.read() as unit:
                return question(unit)

        return await asyncio.to_thread(run)

    async def act(self, verb: "Callable[[WriteUnit], T]") -> T:
        """What `verb` returns, done as one transaction in a thread. Raises a `Problem` with its sentence."""

        def run() -> T:
            with self.workspace.write() as unit:
                return verb(unit)

        try:
            result = await asyncio.to_thread(run)
        except Problem:
            self._settle(done=False)
            raise
        self._settle(done=True)
        return result
