"""What a checklist is made of: plain values that every other file of the room builds on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias, TypeVar

from samledning import i18n
from samledning.checklist.rhythm import Rhythm
from samledning.i18n import N_, _
from samledning.incident.terms import Phase, Role

T = TypeVar("T")

Facts: TypeAlias = Mapping[str, str | bool | int]
"""What the conditions of items are tried against; a fact that nobody knows is left out."""


class ListKind(StrEnum):
    """How a list is used."""

    INCIDENT = "incident"
    """Run once in an incident."""
    MEETING = "meeting"
    """A new run for each meeting."""
    CONTINUOUS = "continuous"
    """Questions that come round as long as the incident lasts; one run."""
    SELF = "self"
    """The leader's own reflection: never run, no boxes to tick."""


SINGLE_RUN = frozenset((ListKind.INCIDENT, ListKind.CONTINUOUS))


class ItemState(StrEnum):
    """Where an item of a run stands."""

    OPEN = "open"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"
    DEFERRED = "deferred"


STATE_LABELS = {
    ItemState.OPEN: N_("öppen"),
    ItemState.DONE: N_("klar"),
    ItemState.NOT_APPLICABLE: N_("ej aktuell"),
    ItemState.DEFERRED: N_("uppskjuten"),
}

# A sign of one character for each state, so that a list never tells states apart by colour alone.
STATE_SIGNS = {
    ItemState.OPEN: "○",
    ItemState.DONE: "●",
    ItemState.NOT_APPLICABLE: "–",
    ItemState.DEFERRED: "»",
}

HANDLED = frozenset((ItemState.DONE, ItemState.NOT_APPLICABLE))


class Tool(StrEnum):
    """What in the program helps with an item."""

    INCIDENT = "incident"
    STAFFING = "staffing"
    ACTORS = "actors"
    MOMENTS = "moments"
    LOG = "log"
    REPORTS = "reports"
    REQUESTS = "requests"
    PICTURE = "picture"
    TARGETS = "targets"
    AGREEMENTS = "agreements"
    ACTIONS = "actions"
    MEETINGS = "meetings"
    REVIEW = "review"
    DOCUMENTS = "documents"
    MONITORING = "monitoring"
    CHECKLISTS = "checklists"
    EVALUATION = "evaluation"


EVIDENCE_KEYS = frozenset(
    (
        *("incident.purpose", "incident.leader", "incident.convener", "incident.phase"),
        *("staffing", "forums", "moments", "moments.reported"),
        *("actors", "actors.consulted", "call_list", "dependencies", "volunteers", "communication"),
        *("reports", "requests", "picture", "public_information", "marking"),
        *("targets", "agreements", "priority_questions", "trade_offs", "actions", "conflicts", "alternatives"),
        *("meeting", "meeting.purpose", "meeting.invitation", "meeting.agenda", "meeting.roles", "meeting.speakers"),
        *("meeting.parked", "meeting.next", "minutes", "dispatch"),
        *("review", "analysis_support", "evaluation", "lessons", "monitoring"),
    )
)
"""What in a case an item may name as its answer."""


@dataclass(frozen=True)
class Evidence:
    """Something in the case that answers items. `text` says all of it to the user, the time too where that matters;
    `at` is the same time (UTC) for whoever compares. `item` is the id of the one item it answers, empty for all that
    name the key."""

    key: str
    text: str
    at: datetime | None = None
    item: str = ""

    def answers(self, item: "ItemDefinition") -> bool:
        """Whether it is evidence for that item."""
        return self.key in item.evidence and self.item in ("", item.id)


@dataclass(frozen=True)
class Condition:
    """When an item shows: `fact` is one of `values`, or, where `at_least` is given, a number no smaller than it."""

    fact: str
    values: tuple[str | bool, ...] = ()
    at_least: int | None = None


@dataclass(frozen=True)
class ItemTexts:
    """The words of an item in one language. `because` tells why it shows, empty for one that always does."""

    ask: str
    why: str
    tips: tuple[str, ...]
    proof: str
    because: str = ""


@dataclass(frozen=True)
class ItemDefinition:
    """An item as its list defines it. `due` counts from the start of the run; `part_of` is the id it is a part of.

    `every` is how often a continuous question comes round in a phase; a phase that it does not name has the rhythm that
    all questions have.
    """

    id: str
    role: Role
    tool: Tool
    evidence: tuple[str, ...]
    by_language: Mapping[str, ItemTexts]
    part_of: str = ""
    due: timedelta | None = None
    mandatory: bool = False
    show_if: Condition | None = None
    every: Mapping[Phase, Rhythm] = field(default_factory=dict)

    @property
    def texts(self) -> ItemTexts:
        """The words in the language in force, else in Swedish, else in the one language there is."""
        return in_force(self.by_language)


@dataclass(frozen=True)
class ListDefinition:
    """A checklist as its file defines it; `version` is a short digest of everything in it."""

    id: str
    kind: ListKind
    order: int
    title_by_language: Mapping[str, str]
    intro_by_language: Mapping[str, str]
    items: tuple[ItemDefinition, ...]
    version: str

    @property
    def title(self) -> str:
        return in_force(self.title_by_language)

    @property
    def intro(self) -> str:
        return in_force(self.intro_by_language)


@dataclass(frozen=True)
class Refusal:
    """A fault in a file of lists, which is why its list was not read; `line` counts from 1."""

    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        return _("{file} rad {line}: {what}").format(file=self.file, line=self.line, what=self.what)


@dataclass(frozen=True)
class Library:
    """Every list that could be read, in order, and what was wrong with the files that could not."""

    lists: tuple[ListDefinition, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    def find(self, list_id: str) -> ListDefinition | None:
        """The list with that id, or None."""
        return next((each for each in self.lists if each.id == list_id), None)


def in_force(by_language: Mapping[str, T]) -> T:
    """What is said in the language in force, else in Swedish, else in the first language there is."""
    return by_language.get(i18n.language()) or by_language.get(i18n.SOURCE) or next(iter(by_language.values()))


def item_pattern(list_id: str) -> str:
    """What the ids of a list's items look like, as a regular expression; those added in mid-case look otherwise."""
    return rf"{re.escape(list_id)}-\d\d[a-z]?"
