"""What must be true in the morning."""

import json
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

from samledning.terminal import plain

from . import story
from .meetings import called
from .night import Night, last

WANTED_MEETINGS = 6


def bundle(night: Night, name: str, database: Path) -> Path:
    """The whole case of a database in one file."""
    target = night.out / f"{name}.zip"
    done = night.commands.run(
        *("export", "hela", "--audience", "sekretess", "-o", str(target)),
        *("--database", str(database), "--as", story.NEXT_LEADER),
    )
    night.report.check(
        f"the case of {name} goes into one file",
        done.code == 0,
        last(done.err),
    )
    return target


def case_of(bundle: Path) -> bytes:
    with zipfile.ZipFile(bundle) as file:
        return file.read("case.json")


def rows(night: Night) -> dict[str, list[dict[str, Any]]]:
    """Every row of the case, by table."""
    found: dict[str, list[dict[str, Any]]] = json.loads(case_of(night.out / "night.zip"))["tables"]
    return found


def ledger(night: Night) -> None:
    """Every acknowledged line is there, as it was typed, under the label that was told; nothing is there twice."""
    bundle(night, "night", night.database)
    kept = {f"L{row['number']}": row["typed"] for row in rows(night)["log_entry"]}
    lost = [line.label for line in night.ledger.values() if kept.get(line.label) != line.typed]
    night.report.check(
        "every acknowledged line is there as it was typed", not lost, f"{len(night.ledger)} lines; lost: {lost}"
    )
    gapless = sorted(kept, key=lambda label: int(label[1:])) == [f"L{number}" for number in range(1, len(kept) + 1)]
    night.report.check("the numbers of the log have no gap", gapless, f"{len(kept)} lines in the log")
    typed = Counter(kept.values())
    twice = [text for text in night.unsure if typed[text] > 2]  # once under way at the kill, once when typed again
    night.report.check(
        "what was under way at a kill is there once or not at all", not twice, f"{len(night.unsure)} kills"
    )
    others = {label: text for label, text in kept.items() if label not in night.ledger and label not in night.made}
    strange = [label for label, text in others.items() if text not in night.unsure]
    night.report.check("nothing is there that was refused or not sent", not strange, ", ".join(strange))
    count = len(night.json("reports", "--all"))
    night.report.done["reports"] = count
    night.report.check("as many reports as there should be", count >= night.wanted, str(count))


def minutes(night: Night) -> None:
    """Six meetings are over, their minutes are locked, and have all that was said in them."""
    labels = called(night, "M")
    found = {row["meeting"]["label"]: row for row in night.json("meetings")["meetings"]}
    closed = [label for label in labels if found[label]["meeting"]["closed_at"]]
    night.report.check("six meetings were led and closed", len(closed) == WANTED_MEETINGS, ", ".join(closed))
    locked = json.dumps(night.json("documents", "locked"), ensure_ascii=False)
    for label in closed:
        text = " ".join(night.run("minutes", label, "--audience", "sekretess").out.split())
        said = [line for line in night.ledger.values() if line.meeting == label]
        missing = [line.label for line in said if _words(line.typed) not in text]
        night.report.check(
            f"the minutes of {label} have all that was said in it",
            said and not missing,
            f"{len(said)} lines; missing: {missing}",
        )
        night.report.check(
            f"the minutes of {label} are finalised", "fastställ" in text.casefold() and f"{label} v1" in locked
        )
    whole = " ".join(night.run("minutes", label, "--audience", "sekretess").out for label in closed)
    lost = [
        f"{agreed}: {words}" for agreed, all_words in night.stances.items() for words in all_words if words not in whole
    ]
    night.report.check("the minutes have every reservation and objection", not lost, str(lost))


def _words(typed: str) -> str:
    """What of a typed line stands in the minutes whatever it became: its text after the name and the sign, as shown."""
    text = plain(typed).split(": ", 1)[-1].lstrip("!>?& ")
    return " ".join(text.split("->", maxsplit=1)[0].split()).rsplit(" ", 1)[0]


def kept(night: Night) -> None:
    """The chain is whole; the second copy gives the same case; so does the file, in another database."""
    whole = night.run("verify", who=story.NEXT_LEADER)
    night.report.check("verify finds nothing", whole.code == 0 and "Databasen är hel" in whole.out, whole.lines[0])
    against = night.run("verify", "--against", str(night.copy))
    night.report.check("verify against the second copy finds nothing", against.code == 0, " ".join(against.lines[-1:]))
    mine = case_of(night.out / "night.zip")

    restored = night.folder / "åter.sqlite"
    done = night.run("restore", str(night.copy), "--to", str(restored))
    night.report.check("the second copy can be restored from", done.code == 0, done.out.strip())
    same = case_of(bundle(night, "restored", restored)) == mine
    night.report.check("the restored case is the same to the byte", same)

    other = night.folder / "annan.sqlite"
    taken = night.commands.run("import", str(night.out / "night.zip"), "--database", str(other), "--as", "Karin Ek")
    night.report.check("the file is read into another database", taken.code == 0, (taken.out + taken.err).strip())
    same = case_of(bundle(night, "imported", other)) == mine
    night.report.check("the imported case is the same to the byte", same)
    for database in (restored, other):
        sound = night.commands.run("verify", "--database", str(database))
        night.report.check(f"verify finds nothing in {database.stem}", sound.code == 0, sound.out.strip()[:80])

    crashes = sorted(path.name for path in night.home.glob("crash-*"))
    night.report.check("nothing crashed", not crashes, ", ".join(crashes))
    halves = sorted(path.name for path in night.out.iterdir() if ".part" in path.name and path.suffix == ".zip")
    night.report.check("no half file is left in place of a whole one", not halves, ", ".join(halves))
    leader = [each for each in night.json("roles") if each["role"] == "leader" and not each["until"]]
    night.report.check("the leader is who took over", [each["name"] for each in leader] == [story.NEXT_LEADER])
