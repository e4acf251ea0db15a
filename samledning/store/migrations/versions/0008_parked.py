"""Parked issues are found by what people call them, `PF1`: no table changes, the search index is made anew."""

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Nothing to change: `migrate.upgrade` sees that the index differs from the records, and makes it anew."""
