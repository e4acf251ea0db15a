"""What an incident is: plain values."""

from enum import StrEnum

from samledning.i18n import N_


class Occurrence(StrEnum):
    """Whether the disruption has happened or is feared (domain: inträffad, befarad)."""

    OCCURRED = "occurred"
    FEARED = "feared"


OCCURRENCE_LABELS = {Occurrence.OCCURRED: N_("inträffad"), Occurrence.FEARED: N_("befarad")}


class Phase(StrEnum):
    """Where the incident is in its course; set by the leader."""

    ACUTE = "acute"
    SUSTAINED = "sustained"
    CLOSING = "closing"


PHASE_LABELS = {Phase.ACUTE: N_("akut"), Phase.SUSTAINED: N_("ihållande"), Phase.CLOSING: N_("avveckling")}


class Role(StrEnum):
    """A helper role that someone holds for a time."""

    LEADER = "leader"
    NOTE_TAKER = "note_taker"
    ANALYST = "analyst"
    COMMUNICATOR = "communicator"
    TECHNICIAN = "technician"
    CONVENER = "convener"


ROLE_LABELS = {
    Role.LEADER: N_("samverkansledare"),
    Role.NOTE_TAKER: N_("antecknare"),
    Role.ANALYST: N_("analys"),
    Role.COMMUNICATOR: N_("kommunikation"),
    Role.TECHNICIAN: N_("teknik"),
    Role.CONVENER: N_("sammankallande"),
}


class MomentStatus(StrEnum):
    """How far a moment of the shared process has come."""

    NOT_RELEVANT = "not_relevant"
    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    AGAIN = "again"


MOMENT_LABELS = {
    MomentStatus.NOT_RELEVANT: N_("ej aktuell"),
    MomentStatus.PLANNED: N_("planerad"),
    MomentStatus.ONGOING: N_("pågår"),
    MomentStatus.DONE: N_("klar"),
    MomentStatus.AGAIN: N_("behöver göras om"),
}

MOMENT_SIGNS = {
    MomentStatus.NOT_RELEVANT: "–",
    MomentStatus.PLANNED: "○",
    MomentStatus.ONGOING: "◐",
    MomentStatus.DONE: "●",
    MomentStatus.AGAIN: "↻",
}
