"""The accessible way in: a small incident led by commands alone, from nothing to minutes that are locked and sent."""

import re
from pathlib import Path

import pytest

from .conftest import Program

# What redraws, colours or moves: whatever is not a letter, a sign or the end of a line.
ACTS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
WIDEST = 300
"""A line says one thing; a reader of a screen can be told it again."""

BEGIN = (
    ("new", "Vattenläcka i Kumla"),
    ("actors", "add", "Kumla kommun"),
    ("actors", "add", "Region Örebro län=regionen"),
    ("staff", "samverkansledare", "Anna Berg"),
    ("staff", "antecknare", "Bo Ek", "--relief", "2999-01-01T19:00"),
    ("checklist",),
    ("tick", "IN-01", "--note", "larmet kom från tekniska"),
    ("calls", "regionen", "nådd", "--note", "de är med"),
    ("status",),
)
SITUATION = (
    ("log", "regionen: två vårdcentraler utan vatten"),
    ("log", "? Kumla kommun: hur många är utan vatten"),
    ("requests", "answer", "B1", "Kumla kommun", "omkring 4 000"),
    ("board",),
    ("picture", "new"),
    ("picture", "take", "R1"),
    ("picture", "check"),
    ("picture", "finalise"),
    ("todo",),
)
MEETING = (
    ("meetings", "new", "phone_short"),
    ("lead",),
    ("lead", "roll", "Kumla kommun", "här", "--name", "Eva Ek"),
    ("lead", "roll", "regionen", "här"),
    ("lead", "next"),
    ("lead", "speaker", "Kumla kommun"),
    ("log", "läckan är lagad klockan 18"),
    ("lead", "next"),
    ("log", "! tankbilarna kör till vårdcentralerna först"),
    ("lead", "read", "Ö1"),
    ("stance", "Ö1", "Kumla kommun", "i"),
    ("stance", "Ö1", "regionen", "f", "--text", "om de kommer före 16"),
    ("agreements", "agree", "Ö1"),
    ("log", "> Kumla kommun: skicka tankbilarna"),
    ("lead", "next"),
    ("meetings", "close"),
)
AFTER = (
    ("minutes", "M1", "--finalise"),
    ("documents", "sent", "M1 v1", "--all", "--how", "e-post"),
    ("evaluate", "M1", "--facilitation", "4"),
    ("actions", "done", "Å1"),
    ("handover",),
    ("since", "2020-01-01T00:00"),
    ("verify",),
    ("close", "--reason", "Vattnet är tillbaka"),
)


@pytest.mark.long
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_small_incident_from_nothing_to_locked_minutes(program: Program, tmp_path: Path, language: str) -> None:
    def say(*arguments: str) -> str:
        done = program(*arguments, "--as", "Anna Berg", "--lang", language)
        assert done.code == 0, (arguments, done.err)
        assert not ACTS.search(done.out + done.err), arguments
        assert max(map(len, done.out.splitlines()), default=0) <= WIDEST, arguments
        return done.out

    for arguments in (*BEGIN, *SITUATION, *MEETING, *AFTER):
        say(*arguments)
    text = say("minutes", "M1", "--incident", "Vattenläcka")
    assert all(words in text for words in ("läckan är lagad", "tankbilarna kör", "om de kommer före 16", "Eva Ek"))
    assert ("fastställd" if language == "sv" else "finalised") in text
    locked = say("documents", "locked", "--incident", "Vattenläcka")
    assert "LB1" in locked and "M1 v1" in locked and "Region Örebro län" in locked
