"""Half-typed text, on disk within three tenths of a second of the key."""

import asyncio
from typing import TYPE_CHECKING

from samledning.errors import Problem

if TYPE_CHECKING:
    from samledning.store.seats import Draft
    from samledning.tui.app import SamledningApp

WAIT_SECONDS = 0.2


class Drafts:
    """What is being typed in each field, kept in bunches: the first key starts the clock, later ones ride along."""

    def __init__(self, app: "SamledningApp") -> None:
        self._app = app
        self._pending: dict[str, tuple[str, int]] = {}

    def keep(self, field: str, text: str, cursor: int) -> None:
        """Let `text` be found again in `field` whatever happens; an empty text lets it be forgotten."""
        if not self._pending:
            self._app.set_timer(WAIT_SECONDS, self._flush_soon)
        self._pending[field] = (text, cursor)

    async def adopt(self, field: str) -> "Draft | None":
        """What was left half-typed in `field` by a seat that no longer runs."""
        seats = self._app.workspace.seats
        await self._flush_soon()  # what was kept or forgotten a moment ago counts
        return await asyncio.to_thread(seats.adopt_draft, field) if seats else None

    def flush(self) -> None:
        """Put all on disk, now. Before the database is open there is nowhere to put it."""
        from samledning.store.seats import Draft

        pending, self._pending = self._pending, {}
        try:
            workspace = self._app.workspace
        except Problem:
            return
        incident_id = self._app.case.incident.id if self._app.case else ""
        for field, (text, cursor) in pending.items():
            if workspace.seats:
                workspace.seats.keep_draft(Draft(field, incident_id, text, cursor, self._app.clock.now()))

    async def _flush_soon(self) -> None:
        kept = dict(self._pending)
        try:
            await asyncio.to_thread(self.flush)
        except Problem:  # the file is held by another, or the disk is full: what was typed is tried again
            for field, (text, cursor) in kept.items():
                if field not in self._pending:
                    self.keep(field, text, cursor)
