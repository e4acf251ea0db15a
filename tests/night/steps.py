"""What happens when, from the first line to the last."""

import re
from datetime import timedelta

from . import checks, faults, meetings, story, weather
from .night import Night
from .story import CLOCKS_GO_BACK, LEADER, NEXT_LEADER, NOTES

ACROSS = re.compile(r"02\.5\d sommartid – 02\.\d\d normaltid")
"""A meeting that began before the clocks were set back and ended after."""


def evening(night: Night) -> None:
    """An incident with twenty actors, a second copy, two screens."""
    actors = [part for name in story.ACTORS for part in ("--actor", name)]
    night.run("new", story.INCIDENT, *actors)
    night.run("staff", "samverkansledare", LEADER, "--relief", "08.00")
    night.run("staff", "antecknare", NOTES)
    night.run("copy", str(night.copy))
    night.report.done["actors"] = len(night.json("actors"))
    for who in (LEADER, NOTES):
        night.sit(who).wait_for(story.INCIDENT, "Att göra nu")
    night.seats[LEADER].wait_for("2 skärmar")


def first_reports(night: Night) -> None:
    """A report from everyone, a target picture, lines from both screens."""
    with night.notes() as notes:
        notes.write(*night.reports(night.share(0.2)))
    night.run("targets", "new", "Alla har vatten och värme", "--by", "12.00", "--protect", "liv och hälsa")
    for actor in story.ACTORS[:3]:
        night.run("stance", "MB1", actor, "i")
        night.report.done["stances taken"] += 1
    night.run("targets", "agree", "MB1")
    for number in range(3):
        night.say(LEADER, f"ledarens rad {number}")
        night.say(NOTES, f"antecknarens rad {number}")
        night.turn(2)


def what_is_to_be_done(night: Night) -> None:
    """Actions, requests and questions that fall due in the night."""
    night.run("board", "set", story.ACTORS[0], "--every", "60")
    night.run("review", "answer", "LO-05", "Ja, de gör det")
    with night.notes() as notes:
        for number, actor in enumerate(story.ACTORS[:10]):
            notes.write(f"> {actor}: åtgärd {number} för natten 0{4 + number % 4}.30")
            notes.write(f"? {actor}: fråga {number} för natten 0{4 + number % 3}.15")
    night.report.done["actions and requests"] += 20


def a_meeting_across_it(night: Night) -> None:
    """A meeting that begins at 02.50 summer time and ends half an hour later, at 02.20."""
    night.until(CLOCKS_GO_BACK - timedelta(minutes=10))
    with night.notes() as notes:
        (before,) = notes.write("02.45 ett träd faller, före klockan")
    label = meetings.by_commands(night, "follow_up", minutes=4)
    text = night.run("minutes", label).out
    row = next((line for line in text.splitlines() if line.startswith("- Tid:")), "")
    night.until(CLOCKS_GO_BACK + timedelta(minutes=20))
    with night.notes() as notes:
        (after,) = notes.write("02.15 ett träd till, efter klockan")
        (asked,) = notes.write(f"? {story.ACTORS[0]}: hur går det 02.40")
    found = (before["event_at"], after["event_at"], asked["due_at"])
    expected = ("2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z", "2026-10-25T01:40:00Z")
    night.report.check("times typed around the change of the clocks are the right ones", found == expected, str(found))
    night.report.check(f"{label} began before the clocks went back and ended after", bool(ACROSS.search(row)), row)
    night.report.fault("the clocks go back at 03.00", f"{label}: {row.removeprefix('- ')}")


def the_small_hours(night: Night) -> None:
    """Reports, and what the second copy and the disk have to bear."""
    with night.notes() as notes:
        notes.write(*night.reports(night.share(0.2)))
    night.until(story.SLEEPS)


def handover(night: Night) -> None:
    """A named person takes over as leader, and leads from a screen of her own."""
    said = night.run("handover", "take", NEXT_LEADER, "--note", "Jag har läst bladet.", who=NEXT_LEADER).out.strip()
    night.made.append(str(night.json("status")["latest"][0]["label"]))
    night.report.check("the one who comes has taken over", f"{NEXT_LEADER} har tagit över" in said, said)
    anna = night.seats.pop(LEADER)
    night.report.check("the leader's screen is left in good order", anna.leave() == 0)
    night.sit(NEXT_LEADER).wait_for(story.INCIDENT, "Att göra nu")
    night.say(NEXT_LEADER, f"{NEXT_LEADER} leder från nu")
    night.report.fault("the leader is relieved in the middle of it", said)


def last_reports(night: Night) -> None:
    """The morning's reports, until there are as many as there should be."""
    with night.notes() as notes:
        notes.write(*night.reports(night.share(0.25)))
    have = len(night.json("reports", "--all"))
    with night.notes() as notes:
        notes.write(*night.reports(max(0, night.wanted - have)))
    night.until(story.ENDS)


def all_leave(night: Night) -> None:
    """Both screens are left as people leave them."""
    for who, seat in night.seats.items():
        night.report.check(f"the screen of {who} is left in good order", seat.leave() == 0)


STORY = (
    ("an incident, twenty actors, two screens, a second copy", evening),
    ("the sources outside are turned on", weather.begin),
    ("the first reports", first_reports),
    ("M1, by keys from the call list", meetings.by_keys_from_the_call_list),
    ("the note-taker's command is killed while it saves lines", faults.notes_are_killed),
    ("M2, by commands", lambda night: meetings.by_commands(night, "isf")),
    ("the note-taker's screen is killed with half a line in it", faults.a_half_typed_line_survives),
    ("the sources fail", weather.fail),
    ("the folder of the second copy is pulled out and put back", faults.the_copy_is_pulled_out),
    ("the sources come back", weather.come_back),
    ("M3, by keys; the leader's screen is killed", meetings.by_keys_with_a_killed_leader),
    ("commands are killed in the middle of their work", faults.commands_are_killed),
    ("the disk is full for a while", faults.the_disk_is_full),
    ("another program holds the database", faults.another_program_holds_the_database),
    ("what falls due in the night", what_is_to_be_done),
    ("M4, by commands, while the clocks go back", a_meeting_across_it),
    ("the clock is set back", faults.the_clock_is_set_back),
    ("the small hours", the_small_hours),
    ("five hours of sleep", faults.the_laptop_sleeps),
    ("handover", handover),
    ("M5, by commands, with a new leader", lambda night: meetings.by_commands(night, "phone_short", who=NEXT_LEADER)),
    ("M6, by commands: the closing meeting", lambda night: meetings.by_commands(night, "closing", who=NEXT_LEADER)),
    ("the last reports", last_reports),
    ("everyone leaves", all_leave),
    ("what was acknowledged is there", checks.ledger),
    ("the minutes are complete", checks.minutes),
    ("verify, restore, bundle", checks.kept),
)
