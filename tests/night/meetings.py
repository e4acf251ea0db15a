"""The six meetings of the night: some led by commands, some by the keys of a real screen."""

import re
from collections.abc import Sequence

from . import story
from .night import Night
from .seats import Seat

YES, AWAY = "j", "  inte närvarande  "
ANSWERED = re.compile(r"(\d+) av (\d+) har svarat")
PLACES = {"phone_short": 3, "isf": 6, "follow_up": 4, "closing": 4}
"""How many items the agenda of each form has before anything comes back from the meeting before."""


def called(night: Night, kind: str) -> list[str]:
    """The labels of all that is called so (`Ö`, `M`), in order."""
    if kind == "Ö":
        return [each["label"] for each in night.json("agreements")]
    return [f"M{each['meeting']['number']}" for each in night.json("meetings")["meetings"]][::-1]


def by_commands(night: Night, form: str, *, who: str = story.LEADER, minutes: float = 1.0) -> str:
    """A meeting from beginning to locked minutes by commands alone. Returns its label."""
    label = str(night.run("meetings", "new", form, "--json", who=who).json["label"])
    night.report.done["meetings led by commands"] += 1
    present = story.ACTORS[:4]
    for actor, said in zip(story.ACTORS[:6], ("här", "här", "sen", "här", "borta", "här"), strict=True):
        night.run("lead", "roll", actor, said, who=who)
    night.run("lead", "roll", story.ACTORS[0], "här", "--name", "Eva Ek", "--mandate", "får avsätta resurser", who=who)
    with night.notes(meeting=label) as notes:
        for place in range(1, PLACES[form]):
            night.run("lead", "next", who=who)
            for actor in present[:2]:
                night.run("lead", "speaker", actor, who=who)
                notes.write(
                    f"{label} punkt {place}: {actor} säger hur det är", f" {label} ordagrant från punkt {place}"
                )
                night.turn(minutes)
        notes.write(*(line for line in night.reports(20)))
        notes.write(f"! {story.AGREED[night.agreements]} ({label})")
        notes.write(
            f"> {story.ACTORS[4]}: följ upp det vi sade i {label} 06.00",
            f"? {story.ACTORS[1]}: vilka vägar är avstängda ({label}) 05.00",
            f"& skolskjutsar enligt {label} -> utbildningsgruppen",
        )
    agreed = f"Ö{night.agreements + 1}"
    night.agreements += 1
    night.run("lead", "read", agreed, who=who)
    take_stances(night, agreed, who)
    night.run("agreements", "agree", agreed, who=who)
    night.run("meetings", "close", who=who)
    finish(night, label, who)
    return label


def take_stances(night: Night, agreed: str, who: str) -> None:
    """A stance of each kind, by commands."""
    for actor, (letter, more) in zip(story.ACTORS, story.STANCES, strict=False):
        night.run("stance", agreed, actor, letter, *more, who=who)
        night.report.done["stances taken"] += 1
        night.stances.setdefault(agreed, []).extend(each for each in more[1:2] if letter in "fn")


def finish(night: Night, label: str, who: str = story.LEADER) -> None:
    """Lock the minutes and score the meeting."""
    night.run("minutes", label, "--finalise", "--registry", f"2026/{label}", who=who)
    night.run(
        "evaluate", label, "--facilitation", "4", "--technology", "3", "--keep", f"korta rundor ({label})", who=who
    )
    night.report.done["minutes finalised"] += 1


def by_keys_from_the_call_list(night: Night) -> None:
    """The leader begins a phone meeting from the call list and leads it by keys; the other seat takes the notes."""
    anna = night.seats[story.LEADER]
    anna.press("ctrl+g")
    anna.wait_for("Gå till")
    anna.type("3")
    anna.wait_for("Trafikverket")
    anna.press("f5")
    anna.wait_for("Ringlista")
    anna.press("f7")
    anna.wait_for("Kort telefonmöte med")
    anna.type(YES)
    anna.wait_for("Öppning", "Dagordning")
    roll_call(anna)
    night.turn(1)
    label = called(night, "M")[-1]
    led_by_keys(night, label, PLACES["phone_short"], agree_at=2)


def by_keys_with_a_killed_leader(night: Night) -> None:
    """A meeting that was planned is led by keys; the leader's program is killed in the middle of it, and comes back."""
    label = str(night.json("meetings", "new", "isf", "--at", "00.30", "--purpose", "En målbild för natten")["label"])
    night.run("invitation", "sent", label)
    night.turn(10)
    night.run("meetings", "start", label)
    anna = night.seats[story.LEADER]
    anna.go_to_meeting(label)
    roll_call(anna)
    led_by_keys(night, label, PLACES["isf"], agree_at=3, killed_at=2)


def roll_call(anna: Seat) -> None:
    """Two answer, one is missing, the rest are there."""
    anna.press("f8")
    anna.wait_for(": upprop · ")
    for letter in "nnf":
        before = anna.rows
        anna.type(letter)
        anna.wait(lambda rows, before=before: rows[2:] != before[2:], "an answer at the roll call")  # type: ignore[misc]
    anna.press("f6")
    anna.wait_for("uppropet är klart")
    anna.press("f8")
    anna.wait_for("Dagordning")


def led_by_keys(night: Night, label: str, items: int, *, agree_at: int, killed_at: int = 0) -> None:
    """Item by item by keys, to the end of the meeting. The notes are typed at the other seat."""
    night.report.done["meetings led by keys"] += 1
    night.seats[story.NOTES].go_to_meeting(label)
    agenda = len(night.json("lead")["agenda"])
    for place in range(1, agenda + 1):
        anna = night.seats[story.LEADER]
        anna.press("f4")
        anna.wait_for(f"▶ {place} ")
        if place < items:
            anna.press("f2")
            night.turn(1)
            night.say(story.NOTES, f"{label} punkt {place} vid tangenterna", label)
            night.say(story.LEADER, f"{label} punkt {place} från ledaren", label)
        if place == killed_at:
            kill_the_leader(night, label, place)
        if place == agree_at:
            agree_by_keys(night, label)
        night.turn(1)
    anna = night.seats[story.LEADER]
    anna.press("f4")
    anna.wait_for(f"Avsluta {label}?")
    anna.type(YES)
    anna.wait_for(f"{label} v1 utkast")
    finish(night, label)


def kill_the_leader(night: Night, label: str, place: int) -> None:
    """The leader's program ends in mid-meeting; the note-taker goes on, and the leader comes back to the item."""
    night.seats[story.LEADER].kill()
    night.report.done["screens killed"] += 1
    night.say(story.NOTES, f"{label} ledarens dator dog på punkt {place}", label)
    night.turn(2)
    anna = night.sit(story.LEADER)
    anna.wait_for("Dagordning", f"▶ {place} ")
    state = night.json("lead")
    night.report.check(
        f"{label}: the leader comes back to the item where the meeting was", state["item"]["item"]["place"] == place
    )
    night.report.fault(
        "the leader's screen killed in the middle of a meeting",
        f"the note-taker went on; the leader came back to item {place} of {label}",
    )


def agree_by_keys(night: Night, label: str) -> None:
    """A proposal from the note-taker is read back by the leader, actor by actor, and agreed."""
    anna, text = night.seats[story.LEADER], f"! {story.AGREED[night.agreements]} ({label})"
    night.say(story.NOTES, text, label)
    night.agreements += 1
    agreed = f"Ö{night.agreements}"
    anna.wait_for(agreed)
    anna.press("f5")
    anna.wait(lambda rows: _answered(rows)[0] == 0, "the read-back")
    answer(anna, "f", "om dieseln räcker")
    answer(anna, "n", "vi har ingen personal i natt")
    while _unanswered(anna.rows):
        answer(anna, "i")
        night.report.done["stances taken"] += 1
    night.report.done["stances taken"] += 2
    night.stances[agreed] = ["om dieseln räcker", "vi har ingen personal i natt"]
    anna.press("f6")
    anna.wait_for(f"Är {agreed} överenskommen?")
    anna.type(YES)
    anna.wait_for(f"{agreed} är överenskommen")
    anna.press("escape")
    anna.wait_for("Dagordning")


def answer(anna: Seat, letter: str, words: str = "") -> None:
    """One actor answers; the screen goes on to the next."""
    before = _answered(anna.rows)[0]
    anna.type(letter)
    if words:
        anna.wait_for("Enter")
        anna.type(words)
        anna.wait_for(words)
        anna.press("enter")
    anna.wait(lambda rows: _answered(rows)[0] == before + 1, f"the answer {letter}")


def _unanswered(rows: Sequence[str]) -> int:
    """How many are left to ask: who is away is not."""
    answered, of = _answered(rows)
    return of - answered - sum(AWAY in row for row in rows)


def _answered(rows: Sequence[str]) -> tuple[int, int]:
    """How many have answered, of how many; -1 where the screen does not say."""
    found = next((match for row in rows if (match := ANSWERED.search(row))), None)
    return (int(found[1]), int(found[2])) if found else (-1, 0)
