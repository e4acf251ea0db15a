"""The sources outside: they answer, fail, hang, send rubbish, and come back."""

import re

from monitoring.outside import Behaviour, alert, as_json, breaks_off, fails, hangs, says, vma, weather
from running import until

from . import story
from .commands import PATIENCE_SECONDS
from .night import Night

FEED = "/kommunen"
RSS = "<rss version='2.0'><channel><item><guid>{n}</guid><title>Vattenläcka {n}</title></item></channel></rss>"


def answers(night: Night, **behaviour: Behaviour) -> None:
    """How the sources behave from now on."""
    night.sources.answers.update({f"/{name}": each for name, each in behaviour.items()})


def begin(night: Night) -> None:
    """Four sources are turned on, and all of them answer."""
    answers(
        night,
        vma=says(vma(alert(sent="2026-10-24T22:05:00+02:00"))),
        smhi=says(as_json([weather(published="2026-10-24T19:00:00.000Z")])),
        kommunen=says(RSS.format(n=1).encode()),
        krisinformation=says(as_json([])),
    )
    for source in ("vma", "smhi", "krisinformation"):
        night.run("feeds", "on", source, "--contact", story.CONTACT)
    night.run("feeds", "on", night.sources.url(FEED), "--name", "Kommunen", "--contact", story.CONTACT)
    polled = night.commands.run("feeds", "poll", *night.options())
    found = night.json("feeds", "--all")
    night.report.done["messages from outside"] += len(found)
    night.report.check("what the sources say has come", len(found) >= 3, f"{len(found)} messages; {polled.out.strip()}")
    night.made += re.findall(r"L\d+", night.run("convert", "U1", "anteckning").out)


def fail(night: Night) -> None:
    """One answers with an error, one never, one breaks off, one sends rubbish; all else goes on."""
    answers(
        night,
        vma=fails(503),
        smhi=hangs,
        kommunen=breaks_off(RSS.format(n=2).encode()),
        krisinformation=says(b"<html>502 Bad Gateway</html>"),
    )
    asking = night.commands.begin("feeds", "poll", *night.options())
    with night.notes() as notes:
        notes.write(*night.reports(10))
    asking.finish()
    night.turn(4)
    health = night.json("feeds", "health")
    unknown = [each["name"] for each in health if each["unknown_since"]]
    night.report.check("sources that give no good answer are told to be unknown", len(unknown) == 4, ", ".join(unknown))
    night.report.fault(
        "the sources fail: an error, no answer at all, half an answer, rubbish",
        f"lines were saved meanwhile; told to be unknown: {', '.join(unknown)}",
    )


def come_back(night: Night) -> None:
    """They answer again, with something new."""
    before = len(night.json("feeds", "--all"))
    answers(
        night,
        vma=says(vma(alert(sent="2026-10-24T22:05:00+02:00"), alert("SRCAP2I", sent="2026-10-24T22:50:00+02:00"))),
        smhi=says(as_json([weather(published="2026-10-24T19:00:00.000Z")])),
        kommunen=says(RSS.format(n=3).encode()),
        krisinformation=says(as_json([])),
    )

    def known() -> bool:
        night.commands.run("feeds", "poll", *night.options())
        return not any(each["unknown_since"] for each in night.json("feeds", "health"))

    # A source that failed is left alone for a while, by the computer's own count, which no clock of ours moves.
    until(known, "every source is known again", 3 * PATIENCE_SECONDS)
    came = len(night.json("feeds", "--all")) - before
    night.report.check("sources that answer again are known again, with what is new", came >= 2, f"{came} new")
    night.report.done["messages from outside"] += came
    night.report.fault("the sources come back", f"{came} new messages")
