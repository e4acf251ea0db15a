"""What every journalled table has in common, and the column types that rooms build their tables from."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel
from sqlmodel.main import default_registry

REGISTER_CHAIN = "register"
INCIDENT = "incident"
"""The table of incidents, each of which is a chain of its own."""

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(SQLModel):
    """A journalled row. `version` counts its changes, so that two people editing it at once are noticed."""

    # What checks a new row is built when the first is made: a start reads, and waits for it with 57 tables.
    model_config = {"defer_build": True}

    id: str = Field(primary_key=True, max_length=32)
    version: int = 1

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]

    def chain(self) -> str:
        """The journal chain the row belongs to."""
        return REGISTER_CHAIN

    def search_text(self) -> str | None:
        """What the row can be found by; None for one that is not searched. Reads columns only, as does `chain`: the
        check of a database asks about rows whose times and codes are still in their plain form."""
        return None


class CaseRecord(Record):
    """A journalled row of one incident."""

    incident_id: str = Field(foreign_key="incident.id", index=True, max_length=32)

    def chain(self) -> str:
        return self.incident_id


class Strikable(SQLModel):
    """A row that can be struck: it stays readable, with when, by whom and why."""

    struck_at: datetime | None = None
    struck_by: str | None = Field(default=None, max_length=32)
    struck_reason: str = ""

    struck_fields: ClassVar[tuple[str, ...]] = ("struck_at", "struck_by", "struck_reason")


def enum_column(values: type[StrEnum], *, optional: bool = False, **options: Any) -> Any:
    """A column that holds one of `values`, checked by the model and by the database; nothing too if `optional`."""
    return sa.Column(
        sa.Enum(
            values,
            values_callable=lambda members: [member.value for member in members],
            native_enum=False,
            create_constraint=True,
            validate_strings=True,
            length=40,
            name=values.__name__.lower(),
        ),
        nullable=optional,
        **options,
    )


def list_column() -> Any:
    """A column that holds a list of texts, replaced as a whole when it changes."""
    return sa.Column(sa.JSON, nullable=False)


def table_of(kind: str) -> sa.Table:
    """The table called `kind`. Raises KeyError for one that does not exist."""
    return SQLModel.metadata.tables[kind]


def models() -> dict[str, type[Record]]:
    """The class of each journalled table, by the table's name."""
    classes = (mapper.class_ for mapper in default_registry.mappers)
    return {str(model.__tablename__): model for model in classes if issubclass(model, Record)}


def is_register(table: sa.Table) -> bool:
    """Whether the rows of a table are shared by all incidents."""
    return "incident_id" not in table.columns and table.name != INCIDENT


def journalled_tables() -> tuple[sa.Table, ...]:
    """Every table whose rows are journalled, those that others point at first."""
    return tuple(
        table for table in SQLModel.metadata.sorted_tables if "version" in table.c and not table.info.get("ours")
    )
