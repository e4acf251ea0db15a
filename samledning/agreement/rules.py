"""How direction and agreement work: what stands, who stands behind it, when it is stale, what may collide. Pure."""

from datetime import datetime

from samledning.agreement.terms import Status
from samledning.register.rules import name_key


def status(withdrawn_at: datetime | None, replaced_at: datetime | None, agreed_at: datetime | None) -> Status:
    """Where something that actors agree on stands."""
    if withdrawn_at is not None:
        return Status.WITHDRAWN
    if replaced_at is not None:
        return Status.REPLACED
    return Status.AGREED if agreed_at is not None else Status.PROPOSED


def scope_key(scope: str) -> str:
    """What two scopes have in common that people take for the same."""
    return name_key(scope)
