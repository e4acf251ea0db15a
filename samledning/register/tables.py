"""The register's tables, shared by all incidents."""

from sqlmodel import Field

from samledning.register.terms import OrganisationKind
from samledning.store.record import Record, Strikable, enum_column, list_column


class Person(Record, Strikable, table=True):
    """Someone who works with the program. `initials` are unique among persons who are not struck."""

    __tablename__ = "person"

    name: str = Field(min_length=1, max_length=200)
    initials: str = Field(min_length=1, max_length=8)

    def search_text(self) -> str:
        return f"{self.name} {self.initials}"


class Organisation(Record, Strikable, table=True):
    """An organisation that can be an actor. `places` holds kommun codes (4 digits) and län codes (2 digits)."""

    __tablename__ = "organisation"

    name: str = Field(min_length=1, max_length=200)
    kind: OrganisationKind = Field(sa_column=enum_column(OrganisationKind))
    short_name: str = Field(default="", max_length=60)
    aliases: list[str] = Field(sa_column=list_column())
    places: list[str] = Field(sa_column=list_column())

    def search_text(self) -> str:
        return " ".join([self.name, self.short_name, *self.aliases])
