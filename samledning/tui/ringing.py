"""Tells the people at the screen that something has become due: once among all seats, quietly, a few times and no more.

What is due stands in *Att göra nu* and in the line at the top in any case, at every seat. What is said here is said in
place of the keys at the bottom; it takes neither the keyboard nor what is being typed.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from samledning import clock
from samledning.clock import parse_iso
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.alarm import Alarm
    from samledning.overview.terms import Todo
    from samledning.tui.app import SamledningApp

LOOK_AGAIN_SECONDS = 60
"""Between looks at what time alone has made worth doing: not every step has a time of its own."""

ASK_SOURCES_SECONDS = 15
"""Between looks at which outside sources have their turn; each has an interval of its own."""

MINUTE = timedelta(minutes=1)
SLEPT = timedelta(minutes=10)
"""A jump of the clock so long is told; the computer slept, or its clock was set."""

AWAY = timedelta(minutes=30)
"""Who has been away so long is told how to see what has happened since."""

MOST_NAMED = 3


class Ringing:
    """What this seat tells of what is due."""

    def __init__(self, app: "SamledningApp") -> None:
        self._app = app
        self._alarm: Alarm | None = None
        self._looking = asyncio.Lock()
        self._slept = timedelta(0)
        self._seen: datetime | None = None
        self._known = ""

    async def begin(self) -> None:
        """Start the alarm clock. Its library is loaded in a thread: the case is on the screen already."""
        app = self._app
        self._alarm = await asyncio.to_thread(self._started)
        if app.is_running:
            self.look()
        else:
            self.stop()

    def _started(self) -> "Alarm":
        from samledning.alarm import Alarm

        app = self._app
        alarm = Alarm(app.clock, lambda: self._post(timedelta(0)), self._post)
        alarm.start()
        alarm.every(LOOK_AGAIN_SECONDS, lambda: self._post(timedelta(0)), name="look")
        if not app.workspace.store.refuses:
            alarm.every(ASK_SOURCES_SECONDS, app.workspace.poller.begin, name="sources")
            app.workspace.poller.begin()
        return alarm

    def _post(self, jump: timedelta) -> None:
        """Called in a thread of the alarm clock, or by its heartbeat."""
        self._app.post_message(self._app.Due(jump))

    def beat(self) -> None:
        """A second has gone."""
        if self._alarm:
            self._alarm.beat()

    def slept(self, jump: timedelta) -> None:
        """The clock went on by `jump` more than the computer counted; told together with what became due meanwhile.

        One that is too short to be told counts for nothing: it must not make up for another.
        """
        if abs(jump) >= SLEPT:
            self._slept += jump

    def look(self) -> None:
        """The case has been read: tell what has become due, and set the alarm for what comes next."""
        if self._alarm and self._app.case:
            # Not the coroutine itself: a program that ends just now would leave it behind, never awaited.
            self._app.run_worker(self._look, group="ringing")  # type: ignore[arg-type]  # taken, though not so typed

    async def end(self) -> None:
        """The program is left: remember when, for whoever comes back."""
        with suppress(Problem):
            await asyncio.to_thread(self._remember, self._app.clock.now())

    def stop(self) -> None:
        """Let go of the alarm clock."""
        if self._alarm:
            self._alarm.stop()
            self._alarm = None

    @property
    def seen(self) -> datetime | None:
        """When the one who sits here last looked at this case before this start (UTC); None for never."""
        return self._seen

    async def _look(self) -> None:
        from samledning.review import rules

        async with self._looking:
            alarm = self._alarm
            if alarm is None or alarm.beat():
                return  # what is known was read before the clock jumped; it is read anew, and told as one list
            case, now = self._app.case, self._app.clock.now()
            if case is None:
                return
            due = [each for each in case.todo if each.due_at is not None]
            with suppress(Problem):  # the seats file is held for a moment; the next look, within a minute, tells
                first = self._known != case.incident.id
                if first:
                    self._seen = await asyncio.to_thread(self._last_seen)
                    self._known = case.incident.id
                mine = await asyncio.to_thread(self._claim, due, now)
                await asyncio.to_thread(self._remember, now)
                if first:
                    self._tell_missed(mine, now)
                else:
                    self._tell(mine, now)
            again = (rules.next_telling(each.due_at, now) for each in due if each.due_at)
            upcoming = [*case.turns, *(each for each in again if each)]
            alarm.set(min((each for each in upcoming if each > now), default=None))

    def _claim(self, due: "Sequence[Todo]", now: datetime) -> "list[tuple[Todo, int]]":
        """What is for this seat to tell, with how many times it should have been told by now; runs in a thread."""
        from samledning.review import rules

        seats = self._app.workspace.seats
        if seats is None:
            return []
        late = [(each, rules.stage(each.due_at, now)) for each in due if each.due_at]
        late = [(each, stage) for each, stage in late if stage]
        mine = seats.claim_all([(each.key, each.due_at, stage) for each, stage in late if each.due_at])
        return [each for each, is_mine in zip(late, mine, strict=True) if is_mine]

    def _tell(self, found: "Sequence[tuple[Todo, int]]", now: datetime) -> None:
        slept, self._slept = self._slept, timedelta(0)
        parts = []
        if slept:
            parts.append(_slept_text(slept))
        if found:
            parts.append(self._due_text(found, now))
        if not parts:
            return
        self._app.notify(" ".join(parts), severity="warning" if found else "information")
        if found and self._app.options.config.bell:
            self._app.bell()

    def _due_text(self, found: "Sequence[tuple[Todo, int]]", now: datetime, *, late: bool = False) -> str:
        """One thing with its reason, or with `late` how late it is; several, as after a pause, as one list. The last
        time with a name on it."""
        from samledning.review import rules

        last = any(stage == len(rules.REPEATS) for _each, stage in found)
        leader = self._app.case.incident.leader if self._app.case and last else ""
        lead = f"{leader}: " if leader else ""
        if len(found) == 1 and not late:
            each = found[0][0]
            return f"{lead}{each.name} {each.reason}" if each.label else f"{lead}{each.text} {each.reason}"
        text = ngettext("{n} sak har förfallit: {what}.", "{n} saker har förfallit: {what}.", len(found))
        return lead + text.format(n=len(found), what=_named([each for each, _stage in found], now))

    def _tell_missed(self, found: "Sequence[tuple[Todo, int]]", now: datetime) -> None:
        """At the start: what became due while nobody had the program open, with how late it is."""
        from samledning.tui.when import span

        app, seen = self._app, self._seen
        missed = [each for each, _stage in found if seen and each.due_at and each.due_at > seen]
        parts = []
        if missed:
            text = ngettext(
                "⚠ Medan programmet var stängt förföll {n} sak, för {span} sedan.",
                "⚠ Medan programmet var stängt förföll {n} saker, den äldsta för {span} sedan.",
                len(missed),
            )
            oldest = min(each.due_at for each in missed if each.due_at)
            parts.append(text.format(n=len(missed), span=span(now - oldest)))
            app.notify(self._due_text([(each, 1) for each in missed], now, late=True), severity="warning")
        if seen and now - seen >= AWAY:
            told = _("Du var här senast {time}: ctrl+p, Sedan sist.")
            parts.append(told.format(time=clock.short(seen, now)))
        if parts and not app.notice.plain:
            app.notice = user_text(" ".join(parts), "bold $warning" if missed else "bold")
            app.refresh_lines()

    def _last_seen(self) -> datetime | None:
        seats = self._app.workspace.seats
        known = seats.setting(self._name()) if seats else ""
        return parse_iso(known) if known else None

    def _remember(self, now: datetime) -> None:
        if (seats := self._app.workspace.seats) and self._app.case:
            seats.choose(self._name(), now.isoformat())

    def _name(self) -> str:
        """Under what name it is kept when somebody looked at the case."""
        app = self._app
        return f"seen.{app.case.incident.id if app.case else ''}.{app.workspace.person_id or ''}"


def _named(found: "Sequence[Todo]", now: datetime) -> str:
    """A few of the things by name, each with how late it is, and how many more there are."""
    from samledning.tui.when import span

    told = []
    for each in found[:MOST_NAMED]:
        name, late = each.name.rstrip("."), now - (each.due_at or now)
        told.append(_("{name} ({span} sen)").format(name=name, span=span(late)) if late >= MINUTE else name)
    rest = len(found) - MOST_NAMED
    if rest > 0:
        told.append(ngettext("{n} till", "{n} till", rest).format(n=rest))
    return ", ".join(told)


def _slept_text(jump: timedelta) -> str:
    from samledning.tui.when import span

    jump = timedelta(minutes=round(jump / timedelta(minutes=1)))
    if jump < timedelta(0):
        return _("Datorns klocka har ställts tillbaka {span}.").format(span=span(-jump))
    return _("Datorn har sovit, eller så har klockan ställts fram, {span}.").format(span=span(jump))
