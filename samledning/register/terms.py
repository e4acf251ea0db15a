"""Who can act: organisations and the persons who sit at the keyboard."""

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
