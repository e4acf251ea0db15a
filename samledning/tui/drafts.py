"""Half-typed text, on disk within three tenths of a second of the key."""

import asyncio
from typing import TYPE_CHECKING, TypeAlias

from samledning.errors import Problem

if TYPE_CHECKING:
    from samledning.store.seats import Draft
    from samledning.tui.app import SamledningApp

WAIT_SECONDS = 0.2

Pending: TypeAlias = dict[str, tuple[str, int, str | None]]
"""Text, cursor and what the text is based on, by field."""


class Drafts:
    """What is being typed in each field, kept in bunches: the first key starts the clock, later ones ride along."""

    def __init__(self, app: "SamledningApp") -> None:
        self._app = app
        self._pending: Pending = {}
        self._answers: list[str] = []
        self._flushing = asyncio.Lock()  # whoever looks for a draft waits for what is on its way to the disk

    def keep(self, field: str, text: str, cursor: int, base: str | None = None) -> None:
        """Let `text` be found again in `field` whatever happens; an empty text lets it be forgotten.

        `base` is what was kept in the field when the typing began, None where nothing is kept in it.
        """
        if not self._pending:
            self._app.set_timer(WAIT_SECONDS, self._flush_soon)
        self._pending[field] = (text, cursor, base)

    def answered(self, field: str) -> None:
        """The question whose draft is in `field` has its answer; whether that is good the next act will tell."""
        self._answers.append(field)

    def settle(self, *, done: bool) -> None:
        """What the answers were for is `done`, and they can be forgotten; or not, and they come back when asked for."""
        if done:
            for field in self._answers:
                self.keep(field, "", 0)
        self._answers.clear()

    async def adopt(self, field: str) -> "Draft | None":
        """What was left half-typed in `field` by a seat that no longer runs."""
        seats = self._app.workspace.seats
        await self._flush_soon()  # what was kept or forgotten a moment ago counts
        return await asyncio.to_thread(seats.adopt_draft, field) if seats else None

    def flush(self) -> None:
        """Put all on disk, now; the last that can be done where the disk will not take it."""
        self._write(self._take())

    def _take(self) -> Pending:
        """What waits to be written. Taken on the event loop, where it is also put, so that nothing falls between."""
        pending, self._pending = self._pending, {}
        return pending

    async def _flush_soon(self) -> None:
        async with self._flushing:
            pending = self._take()
            if pending and not await asyncio.to_thread(self._write, pending):
                for field, (text, cursor, base) in pending.items():
                    if field not in self._pending:  # nothing newer: what was typed is tried again
                        self.keep(field, text, cursor, base)

    def _write(self, pending: Pending) -> bool:
        """Whether all is on disk: not before the database is open, nor while the file is held or the disk full."""
        from samledning.store.seats import Draft

        try:
            seats = self._app.workspace.seats
            incident_id = self._app.case.incident.id if self._app.case else ""
            for field, (text, cursor, base) in pending.items():
                if seats:
                    seats.keep_draft(Draft(field, incident_id, text, cursor, self._app.clock.now(), base))
        except Problem:
            return False
        return True
