"""What goes wrong on purpose: kills, a full disk, a held database, a copy that is pulled out, a clock that is moved."""

import sqlite3
import time
from contextlib import closing
from datetime import timedelta

from running import EMPTY, kept_beside, until

from samledning.clock import hhmm

from . import story
from .commands import PATIENCE_SECONDS
from .night import Night, Notes

HALF = "halvskrivet när strömmen gick i ledningsrumm"
BUSY, NO_ROOM = 3, 1


def saved(night: Night, text: str) -> str:
    """The label of a line that a screen has sent, once it is among the latest."""
    found: list[str] = []

    def there() -> bool:
        latest = night.json("status")["latest"]
        found[:] = [each["label"] for each in latest if each["typed"] == text]
        return bool(found)

    until(there, f"«{text}» is saved", PATIENCE_SECONDS)
    night.acknowledged(found[0], text)
    return found[0]


def notes_are_killed(night: Night, times: int = 6) -> None:
    """`log -` is killed while it saves lines; what was not acknowledged is typed again."""
    left = night.reports(24)
    killed = 0
    for _time in range(times):
        left = Notes(night, story.NOTES, "").write_and_be_killed([*left, *night.reports(12)])
        killed += 1
    with night.notes() as notes:
        notes.write(*left)
    night.report.fault(
        f"the note-taker's command killed while it saves lines, {killed} times",
        "every acknowledged line is there; the one under way is there once or not at all",
    )


def commands_are_killed(night: Night) -> None:
    """Commands of every sort are killed at some moment of their work; each has done all of it or nothing."""
    told = []
    for number, arguments in enumerate(
        (
            ("reports", "add", story.ACTORS[2], "rapport vid kill", "--impact", "el=röd"),
            ("actions", "add", "åtgärd vid kill", "--owner", story.ACTORS[3], "--due", "09.00"),
            ("requests", "add", "alla", "begäran vid kill", "--due", "09.00"),
            ("backup", str(night.out)),
            ("export", "log", "--format", "pdf", "-o", str(night.out / "killed.pdf")),
            ("picture", "new"),
            ("copy", str(night.copy)),
            ("handover",),
        )
    ):
        command = night.commands.begin(*arguments, *night.options())
        time.sleep(night.dice.uniform(0, 0.8))  # a kill falls anywhere in it
        command.kill()
        ended = command.finish().code
        night.report.done["commands killed"] += 1
        told.append(f"{arguments[0]}: {'killed' if ended < 0 else 'had ended'}")
        if number % 4 == 3:
            night.run("verify")
    # What one that was killed had begun to write has a name of its own, which is no document and no backup.
    whole = night.out / "killed.pdf"
    night.report.check(
        "no killed command leaves half a document",
        not whole.exists() or whole.read_bytes().rstrip().endswith(b"%%EOF"),
        ", ".join(told),
    )
    backups = sorted(night.out.glob("*.sqlite"))
    night.report.check("a killed backup leaves no half backup", all(map(_sound, backups)), f"{len(backups)} whole")
    night.report.fault("commands killed in the middle of their work", "; ".join(told))


def _sound(backup: "object") -> bool:
    with closing(sqlite3.connect(f"file:{backup}?mode=ro", uri=True)) as connection:
        return bool(connection.execute("PRAGMA quick_check").fetchall() == [("ok",)])


def a_half_typed_line_survives(night: Night) -> None:
    """The note-taker's screen is killed with half a line in it, which stands there again after the start."""
    bo = night.seats[story.NOTES]
    bo.press("ctrl+l")
    bo.type(HALF)
    until(
        lambda: (HALF,) in kept_beside(night.database, "SELECT text FROM draft WHERE field = 'logline'"),
        "the half-typed line on disk",
    )
    bo.kill()
    night.report.done["screens killed"] += 1
    bo = night.sit(story.NOTES)
    bo.wait_for("Att göra nu")
    bo.wait_for_log_line(HALF)
    bo.type("et")
    bo.wait_for_log_line(HALF + "et")
    bo.press("enter")
    label = saved(night, HALF + "et")
    night.report.fault(
        "the note-taker's screen killed with half a line in it",
        f"the half line stood there again, and became {label}",
    )


def the_disk_is_full(night: Night) -> None:
    """No process may write for a while: commands say so in a sentence, the screen keeps the line and saves it later."""
    anna, bo = night.seats[story.LEADER], night.seats[story.NOTES]
    with night.notes() as notes:
        notes.write(*night.reports(5))
    for seat in (anna, bo):
        seat.give_room(0)
    refused = night.run("log", "får inte plats", room=0, code=NO_ROOM)
    told = refused.err.strip()
    logging = Notes(night, story.NOTES, "")
    (before,) = night.reports(1)
    logging.write(before)
    logging.command.give_room(0)
    logging.command.say("får inte heller plats")
    ended = logging.command.finish()
    night.report.check("log - on a full disk says so and ends with 1", ended.code == NO_ROOM, ended.err.strip())
    text = "skrevs när disken var full"
    anna.press("ctrl+l")
    anna.type(text)
    anna.wait_for_log_line(text)
    anna.press("enter")
    anna.wait_for("väntar på att sparas. Disken")
    night.turn(3)
    for seat in (anna, bo):
        seat.give_room()
    anna.wait_for(text, "AB")
    label = saved(night, text)
    night.report.fault("the disk is full for a while", f"commands: «{told}» The screen kept the line, saved as {label}")


def another_program_holds_the_database(night: Night) -> None:
    """Somebody else writes and does not let go: a command gives up with its own exit code, the screen waits."""
    anna, text = night.seats[story.LEADER], "skrevs när databasen var upptagen"
    with closing(sqlite3.connect(night.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        anna.press("ctrl+l")
        anna.type(text)
        anna.wait_for_log_line(text)
        anna.press("enter")
        anna.wait_for_log_line(EMPTY)
        busy = night.run("log", "upptaget", code=BUSY)
        other.execute("ROLLBACK")
    label = saved(night, text)
    night.report.fault(
        "another program holds the database",
        f"«{busy.err.splitlines()[-1]}» The screen saved its line as {label}",
    )


def the_copy_is_pulled_out(night: Night) -> None:
    """The folder of the second copy is gone while lines are saved, and comes back."""
    anna, away = night.seats[story.LEADER], night.folder / "i fickan"
    anna.wait_for("kopia ✓")
    with night.notes() as notes:
        notes.write(*night.reports(10))
        night.copy.rename(away)
        notes.write(*night.reports(20))
        anna.wait_for("kopia borta sedan")
        night.say(story.LEADER, "skrevs när kopian var borta")
        night.turn(4)
        away.rename(night.copy)
        notes.write(*night.reports(10))
    anna.wait_for("kopia ✓")
    night.report.fault(
        "the folder of the second copy pulled out and put back", "told at the top; whole again by itself"
    )


def the_clock_is_set_back(night: Night) -> None:
    """Somebody sets the computer's clock back by 12 minutes; the order of the log is that of its numbers."""
    anna = night.seats[story.LEADER]
    anna.wait_for(f"{hhmm(night.now())} (")  # else the screen may see this and the turn before it as one small jump
    night.clock.show(night.now() - timedelta(minutes=12))
    told = anna.wait_for("ställts tillbaka")
    with night.notes() as notes:
        notes.write(*night.reports(5))
    night.turn(12)
    row = next(each.strip() for each in told if "ställts tillbaka" in each)
    night.report.fault("the clock set back by 12 minutes", f"«{row}» lines go on by number")


def the_laptop_sleeps(night: Night) -> None:
    """Five hours are gone at once. What fell due is told as one list, at one seat, with how late it is."""
    before = {who: set(seat.told) for who, seat in night.seats.items()}
    night.clock.show(story.WAKES)

    def said(words: str) -> dict[str, list[str]]:
        new = {
            who: [row for row in seat.has_told(words) if row not in before[who]] for who, seat in night.seats.items()
        }
        return {who: rows for who, rows in new.items() if rows}

    until(
        lambda: len(said("sovit")) == len(night.seats) and bool(said("förfallit")), "both seats tell of the sleep", 90
    )
    due = said("förfallit")
    rows = [row for told in due.values() for row in told]
    night.report.check("what fell due during the sleep is told at one seat, once", len(rows) == 1, f"told: {rows}")
    late = [row for told in said(" sen)").values() for row in told]
    night.report.check("with how late it is", late, f"{rows}, then: {late}")
    for who in night.seats:
        night.say(who, f"{who} är vaken igen")
    night.report.fault("five hours of sleep", "; ".join(rows))
