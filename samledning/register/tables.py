"""The register's tables, shared by all incidents."""

from sqlmodel import Field

from samledning.register.terms import ContactKind, ForumLevel, Level, OrganisationKind
from samledning.store.record import Record, Strikable, enum_column, list_column


class Person(Record, Strikable, table=True):
    """Someone who works with the program. `initials` are unique among persons who are not struck."""

    __tablename__ = "person"

    name: str = Field(min_length=1, max_length=200)
    initials: str = Field(min_length=1, max_length=8)

    def search_text(self) -> str:
        return f"{self.name} {self.initials}"


class Organisation(Record, Strikable, table=True):
    """An organisation that can be an actor. `places` holds kommun codes (4 digits) and län codes (2 digits).

    `seed` is the key of the shipped record that it began as, such as `kommun-1880`; empty for one made here.
    """

    __tablename__ = "organisation"

    name: str = Field(min_length=1, max_length=200)
    kind: OrganisationKind = Field(sa_column=enum_column(OrganisationKind))
    short_name: str = Field(default="", max_length=60)
    aliases: list[str] = Field(sa_column=list_column())
    places: list[str] = Field(sa_column=list_column())
    level: Level = Field(default=Level.OTHER, sa_column=enum_column(Level))
    seed: str = Field(default="", max_length=60)
    note: str = ""

    def search_text(self) -> str:
        return " ".join([self.name, self.short_name, *self.aliases])


class Contact(Record, Strikable, table=True):
    """A person at an organisation, who does not work with the program."""

    __tablename__ = "contact"

    organisation_id: str = Field(foreign_key="organisation.id", index=True)
    name: str = Field(min_length=1, max_length=200)
    role: str = Field(default="", max_length=200)
    note: str = ""

    def search_text(self) -> str:
        return f"{self.name} {self.role}"


class ContactWay(Record, Strikable, table=True):
    """A way to reach an organisation, or one person there. `position` is the order they are tried in, from 1."""

    __tablename__ = "contact_way"

    organisation_id: str = Field(foreign_key="organisation.id", index=True)
    contact_id: str | None = Field(default=None, foreign_key="contact.id")
    kind: ContactKind = Field(sa_column=enum_column(ContactKind))
    value: str = Field(min_length=1, max_length=300)
    label: str = Field(default="", max_length=100)
    position: int = Field(ge=1)


class Forum(Record, Strikable, table=True):
    """A standing group or network. `members` holds ids of organisations, `meets` says in words how often."""

    __tablename__ = "forum"

    name: str = Field(min_length=1, max_length=200)
    purpose: str = ""
    level: ForumLevel = Field(default=ForumLevel.OTHER, sa_column=enum_column(ForumLevel))
    meets: str = Field(default="", max_length=200)
    mandate: str = ""
    members: list[str] = Field(sa_column=list_column())

    def search_text(self) -> str:
        return f"{self.name} {self.purpose}"
