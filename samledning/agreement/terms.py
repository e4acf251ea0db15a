"""What direction and agreement are made of: plain values that every other file of the room builds on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from samledning.i18n import N_


class Stance(StrEnum):
    """What one actor says of a target picture or an agreement (domain §1).

    Every actor starts as not asked, and silence is never consent: only an answer that somebody chose gives `AGREES`.
    """

    NOT_ASKED = "not_asked"
    AGREES = "agrees"
    WITH_RESERVATION = "with_reservation"
    DISAGREES = "disagrees"
    MUST_ANCHOR = "must_anchor"
    ABSTAINS = "abstains"
    NO_ANSWER = "no_answer"
    NOT_PRESENT = "not_present"


STANCE_LABELS = {
    Stance.NOT_ASKED: N_("inte tillfrågad"),
    Stance.AGREES: N_("instämmer"),
    Stance.WITH_RESERVATION: N_("instämmer med förbehåll"),
    Stance.DISAGREES: N_("instämmer inte"),
    Stance.MUST_ANCHOR: N_("behöver förankra"),
    Stance.ABSTAINS: N_("avstår"),
    Stance.NO_ANSWER: N_("tillfrågad, inget svar"),
    Stance.NOT_PRESENT: N_("inte närvarande"),
}

STANCE_LETTERS = {
    Stance.AGREES: "i",
    Stance.WITH_RESERVATION: "f",
    Stance.DISAGREES: "n",
    Stance.MUST_ANCHOR: "b",
    Stance.ABSTAINS: "a",
    Stance.NO_ANSWER: "t",
    Stance.NOT_PRESENT: "u",
}
"""The key of each stance that can be taken, the same in every language: Instämmer, Förbehåll, Nej, Behöver förankra,
Avstår, Tillfrågad, Uteblev. Nobody is put back to not asked by a key."""

# A sign of one character for each stance, so that a list never tells stances apart by colour alone.
STANCE_SIGNS = {
    Stance.NOT_ASKED: "·",
    Stance.AGREES: "✓",
    Stance.WITH_RESERVATION: "◐",
    Stance.DISAGREES: "✗",
    Stance.MUST_ANCHOR: "…",
    Stance.ABSTAINS: "–",
    Stance.NO_ANSWER: "?",
    Stance.NOT_PRESENT: "○",
}

BEHIND = frozenset((Stance.AGREES, Stance.WITH_RESERVATION))
"""The stances of those who stand behind."""

FINAL = frozenset((*BEHIND, Stance.DISAGREES, Stance.ABSTAINS))
"""The stances that are an answer. One who must anchor, is silent or away has not answered yet."""

ANSWERED = frozenset((*FINAL, Stance.MUST_ANCHOR))
"""The stances in which an actor has said something of the wording, which then is no longer changed."""


class Status(StrEnum):
    """Where a target picture or an agreement stands."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


STATUS_LABELS = {
    Status.PROPOSED: N_("förslag"),
    Status.AGREED: N_("överenskommen"),
    Status.REPLACED: N_("ersatt"),
    Status.WITHDRAWN: N_("återtagen"),
}

STATUS_SIGNS = {Status.PROPOSED: "○", Status.AGREED: "●", Status.REPLACED: "»", Status.WITHDRAWN: "–"}

STANDING = frozenset((Status.PROPOSED, Status.AGREED))
"""Where actors may still take a stance."""


class StaleKind(StrEnum):
    """Why a target picture or an agreement should be looked at again."""

    TIME_PASSED = "time_passed"
    VALIDITY_PASSED = "validity_passed"
    SUPPORT_LOST = "support_lost"
    ACTOR_LEFT = "actor_left"
    DEPENDENCY_CHANGED = "dependency_changed"
    PICTURE_CHANGED = "picture_changed"
    GOAL_GONE = "goal_gone"


STALE_LABELS = {
    StaleKind.TIME_PASSED: N_("tiden för det önskade läget har passerat"),
    StaleKind.VALIDITY_PASSED: N_("giltighetstiden har gått ut"),
    StaleKind.SUPPORT_LOST: N_("en aktör står inte längre bakom"),
    StaleKind.ACTOR_LEFT: N_("en aktör som stod bakom deltar inte längre"),
    StaleKind.DEPENDENCY_CHANGED: N_("ett beroende som den vilar på har ändrats"),
    StaleKind.PICTURE_CHANGED: N_("lägesbilden som den vilar på har ändrats"),
    StaleKind.GOAL_GONE: N_("målbilden som den hör till gäller inte längre"),
}
"""The reasons without naming anyone, for texts that go further than the case."""

STALE_SIGN = "⚠"


class ActionStatus(StrEnum):
    """How far an action has come, and whether its owner has taken it on."""

    PROPOSED = "proposed"
    COMMITTED = "committed"
    ONGOING = "ongoing"
    DONE = "done"
    CANNOT_COMMIT = "cannot_commit"
    CANCELLED = "cancelled"


ACTION_LABELS = {
    ActionStatus.PROPOSED: N_("föreslagen"),
    ActionStatus.COMMITTED: N_("åtagen"),
    ActionStatus.ONGOING: N_("pågår"),
    ActionStatus.DONE: N_("klar"),
    ActionStatus.CANNOT_COMMIT: N_("kan inte åta sig"),
    ActionStatus.CANCELLED: N_("inställd"),
}

ACTION_SIGNS = {
    ActionStatus.PROPOSED: "○",
    ActionStatus.COMMITTED: "◔",
    ActionStatus.ONGOING: "◐",
    ActionStatus.DONE: "●",
    ActionStatus.CANNOT_COMMIT: "✗",
    ActionStatus.CANCELLED: "–",
}

ACTION_LETTERS = {
    ActionStatus.PROPOSED: "f",
    ActionStatus.COMMITTED: "å",
    ActionStatus.ONGOING: "p",
    ActionStatus.DONE: "k",
    ActionStatus.CANNOT_COMMIT: "n",
    ActionStatus.CANCELLED: "i",
}

OPEN_ACTIONS = frozenset(
    (ActionStatus.PROPOSED, ActionStatus.COMMITTED, ActionStatus.ONGOING, ActionStatus.CANNOT_COMMIT)
)
"""What still has to be done by somebody: also what its owner cannot take on."""

NEEDS_REASON = frozenset((ActionStatus.CANNOT_COMMIT, ActionStatus.CANCELLED))

OVERDUE_SIGN = "‼"
OVERDUE_LABEL = N_("försenad")


class Handling(StrEnum):
    """What has been done with a conflict between goals."""

    OPEN = "open"
    ACCEPTED = "accepted"
    SOLVED = "solved"
    TO_FORUM = "to_forum"
    ESCALATED = "escalated"


HANDLING_LABELS = {
    Handling.OPEN: N_("öppen"),
    Handling.ACCEPTED: N_("accepterad"),
    Handling.SOLVED: N_("löst"),
    Handling.TO_FORUM: N_("till forum"),
    Handling.ESCALATED: N_("lyft"),
}

HANDLING_SIGNS = {
    Handling.OPEN: "○",
    Handling.ACCEPTED: "=",
    Handling.SOLVED: "●",
    Handling.TO_FORUM: "→",
    Handling.ESCALATED: "↑",
}


class SuggestionKind(StrEnum):
    """What the program can see that may be a conflict between goals; whether it is one is for people to say."""

    OPPOSITE_STANCES = "opposite_stances"
    TWO_OWNERS = "two_owners"


SUGGESTION_LABELS = {
    SuggestionKind.OPPOSITE_STANCES: N_("aktörer svarar olika"),
    SuggestionKind.TWO_OWNERS: N_("två ansvariga för samma åtgärd"),
}


@dataclass(frozen=True)
class PictureVersion:
    """The newest version of the common picture and when it was made (UTC)."""

    number: int
    at: datetime


WHOLE_EVENT = N_("hela händelsen")
"""What a target picture without a scope of its own is about."""
