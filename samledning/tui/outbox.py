"""Sent lines on their way to the log: each is on disk before it is tried, and is tried until it is saved."""

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from samledning.errors import Busy, CannotWrite, Problem
from samledning.i18n import _
from samledning.log.grammar import NameIndex, read
from samledning.log.terms import KIND_LABELS, Kind, Reading
from samledning.tui.begun import Begun, from_text, to_text, understood
from samledning.tui.text import user_text
from samledning.tui.widgets.logline import Line

if TYPE_CHECKING:
    from samledning.log.views import EntryView
    from samledning.start import Workspace
    from samledning.store.seats import Waiting
    from samledning.tui.app import SamledningApp

RETRY_SECONDS = 2.0


@dataclass(frozen=True)
class Parcel:
    """A sent line as it was understood when it was sent."""

    waiting: "Waiting"
    reading: Reading
    corrects: "EntryView | None"
    begun: Begun | None


class Outbox:
    """The queue of one seat. Lines are saved in the order they were sent."""

    def __init__(self, app: "SamledningApp") -> None:
        self._app = app
        self._queue: deque[Parcel] = deque()
        self._running = False
        self._early: list[Line] | None = []
        self.why = ""
        """Why the first line still waits, in words; empty while all goes well."""

    def __len__(self) -> int:
        return len(self._queue)

    @property
    def early(self) -> str:
        """The lines that were sent before the case was there, as one text."""
        return " ".join(line.text for line in self._early or ())

    def hold(self, line: Line) -> bool:
        """Keep a line that is sent before the case is there until `release`. False once the start is over."""
        if self._early is None:
            return False
        self._early.append(line)
        return True

    def release(self) -> None:
        """The start is over: what was sent too early goes to the case, or back where it was typed if there is none."""
        early, self._early = self._early or [], None
        for line in early if self._app.case else reversed(early):  # each goes back before what stands there
            self._app.send_line(line)

    def send(self, line: Line) -> None:
        """Let `line` be saved as it is understood now."""
        from samledning.store.ids import new_id
        from samledning.store.seats import Waiting

        app, case = self._app, self._app.case
        assert case
        now = app.clock.now()
        places = case.incident.places
        offered = read(line.text, now=now, names=case.names, places=places, open_requests=case.requests).answers
        answers = tuple(label for label in line.answers if label in offered)
        begun = to_text(line.begun)
        waiting = Waiting(new_id(now), case.incident.id, line.text, line.reading, now, answers, begun)
        self._put(waiting, case.names, places, line.corrects)

    def resume(self, waiting: "Waiting", names: NameIndex, places: tuple[str, ...]) -> None:
        """Send again a line that a seat which ended had sent; one that was saved after all stays one line."""
        self._put(waiting, names, places, None)

    async def drained(self, seconds: float) -> None:
        """Wait until all is saved, but no longer than `seconds`; what is not stays on disk."""
        for _try in range(int(seconds * 20)):
            if not self._queue:
                return
            await asyncio.sleep(0.05)

    def _put(self, waiting: "Waiting", names: NameIndex, places: tuple[str, ...], corrects: "EntryView | None") -> None:
        reading = read(waiting.typed, now=waiting.at, names=names, places=places, reading=waiting.reading)
        begun = from_text(waiting.begun)
        self._queue.append(Parcel(waiting, understood(reading, begun), corrects, begun))
        if not self._running:
            self._running = True
            self._app.run_worker(self._run(), group="outbox")

    async def _run(self) -> None:
        while self._queue:
            parcel = self._queue[0]
            try:
                label = await asyncio.to_thread(_save, self._app.workspace, parcel)
            except (Busy, CannotWrite) as problem:
                self.why = str(problem)
                self._app.refresh_lines()
                await asyncio.sleep(RETRY_SECONDS)
                continue
            except Problem as problem:
                self._queue.popleft()
                self._give_back(parcel, problem)
                continue
            self._queue.popleft()
            self.why = ""
            self._tell(label, parcel)
        self._running = False
        self._app.refresh_lines()

    def _tell(self, label: str, parcel: Parcel) -> None:
        """Say what became of a line; that it names nobody known is said where typing on does not hide it."""
        reading = parcel.reading
        if parcel.corrects and label == parcel.corrects.label:
            self._app.line_saved(Content(_("Inget ändrat.")))
            return
        line, *became = label.split()
        told = Content.assemble(
            Content.styled(f"✓ {line} ", "bold $success"),
            Content(_("sparad: ")),
            user_text(reading.text[:200]),
            Content.styled(f"  → {' '.join(became)}" if became else "", "bold $success"),
        )
        self._app.line_saved(told, unknown=reading.new_name)
        if reading.new_name:
            warning = _(
                "{entry} sparad som {kind}: ingen aktör heter «{name}» (ctrl+n lägger till den, F3 i loggen rättar)"
            )
            kind = _(KIND_LABELS[reading.kind])
            self._app.notify(warning.format(entry=line, kind=kind, name=reading.new_name), severity="warning")

    def _give_back(self, parcel: Parcel, problem: Problem) -> None:
        """The line cannot be saved as it is: it goes back where it was typed, with the reason and the other text."""
        theirs = _(" Deras text: «{text}»").format(text=parcel.corrects.text) if parcel.corrects else ""
        typed = parcel.waiting.typed
        back = Line(typed, len(typed), parcel.waiting.reading, answers=parcel.waiting.answers, begun=parcel.begun)
        self._app.line_refused(back, f"{problem}{theirs}")


def _save(workspace: "Workspace", parcel: Parcel) -> str:
    """Keep the line; runs in a thread. The seats file holds it until it is in the log.

    Returns its label, and those of what came of it, such as `L12 R7`.
    """
    from samledning.intake import service as intake
    from samledning.intake.queries import came_of

    seats, waiting = workspace.seats, parcel.waiting
    if seats:
        seats.send(waiting)
    try:
        with workspace.write() as unit:
            if parcel.corrects:
                label = intake.correct(
                    unit,
                    parcel.corrects.id,
                    parcel.reading,
                    new_id=waiting.entry_id,
                    answers=waiting.answers or None,
                )
            else:
                label = intake.keep(
                    unit,
                    waiting.incident_id,
                    parcel.reading,
                    entry_id=waiting.entry_id,
                    answers=waiting.answers,
                    spoken=parcel.begun.spoken if parcel.begun else None,
                )
            became: tuple[str, ...] = ()
            if parcel.reading.kind is not Kind.ENTRY:
                unit.session.flush()
                became = came_of(unit, [waiting.entry_id]).get(waiting.entry_id, ())
    except (Busy, CannotWrite):
        raise
    except Problem:
        if seats:
            seats.sent(waiting.entry_id)
        raise
    if seats:
        seats.sent(waiting.entry_id)
    return " ".join((label, *became))
