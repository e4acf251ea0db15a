"""Which organisations take part in an incident."""

from sqlmodel import Field

from samledning.store.record import CaseRecord, Strikable


class Actor(CaseRecord, Strikable, table=True):
    """An organisation that takes part in an incident."""

    __tablename__ = "actor"

    organisation_id: str = Field(foreign_key="organisation.id", index=True)
