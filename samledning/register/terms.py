"""Who can act, how they are reached and where they meet: plain values."""

from enum import StrEnum

from samledning.i18n import N_


class OrganisationKind(StrEnum):
    """What sort of actor an organisation is."""

    KOMMUN = "kommun"
    REGION = "region"
    LANSSTYRELSE = "lansstyrelse"
    STATE_AGENCY = "state_agency"
    RESCUE_SERVICE = "rescue_service"
    POLICE = "police"
    BUSINESS = "business"
    VOLUNTARY = "voluntary"
    DEFENCE = "defence"
    FAITH = "faith"
    OTHER = "other"


KIND_LABELS = {
    OrganisationKind.KOMMUN: N_("kommun"),
    OrganisationKind.REGION: N_("region"),
    OrganisationKind.LANSSTYRELSE: N_("länsstyrelse"),
    OrganisationKind.STATE_AGENCY: N_("statlig myndighet"),
    OrganisationKind.RESCUE_SERVICE: N_("räddningstjänst"),
    OrganisationKind.POLICE: N_("polis"),
    OrganisationKind.BUSINESS: N_("näringsliv"),
    OrganisationKind.VOLUNTARY: N_("frivilligorganisation"),
    OrganisationKind.DEFENCE: N_("försvar"),
    OrganisationKind.FAITH: N_("trossamfund"),
    OrganisationKind.OTHER: N_("annan"),
}


class Level(StrEnum):
    """How far an organisation's task reaches."""

    LOCAL = "local"
    REGIONAL = "regional"
    NATIONAL = "national"
    OTHER = "other"


LEVEL_LABELS = {
    Level.LOCAL: N_("lokal"),
    Level.REGIONAL: N_("regional"),
    Level.NATIONAL: N_("nationell"),
    Level.OTHER: N_("annan nivå"),
}


class ContactKind(StrEnum):
    """A way to reach an organisation. TIB is the telephone of its officer on call (tjänsteperson i beredskap)."""

    TIB = "tib"
    RAKEL = "rakel"
    TELEPHONE = "telephone"
    MAIL = "mail"
    WEB = "web"
    OTHER = "other"


CONTACT_LABELS = {
    ContactKind.TIB: N_("TiB"),
    ContactKind.RAKEL: N_("Rakel"),
    ContactKind.TELEPHONE: N_("telefon"),
    ContactKind.MAIL: N_("e-post"),
    ContactKind.WEB: N_("webb"),
    ContactKind.OTHER: N_("annat sätt"),
}


class ForumLevel(StrEnum):
    """What a standing group is for: it decides, it steers, or it does the work."""

    DECIDING = "deciding"
    STRATEGIC = "strategic"
    OPERATIVE = "operative"
    OTHER = "other"


FORUM_LEVEL_LABELS = {
    ForumLevel.DECIDING: N_("beslutande"),
    ForumLevel.STRATEGIC: N_("strategiskt"),
    ForumLevel.OPERATIVE: N_("operativt"),
    ForumLevel.OTHER: N_("annat forum"),
}
