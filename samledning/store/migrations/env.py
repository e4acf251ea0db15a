"""What Alembic runs for each migration: on the connection it is given, in the transaction that is open there."""

from alembic import context
from sqlmodel import SQLModel

from samledning.store.migrate import is_ours

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    include_name=is_ours,
)
with context.begin_transaction():
    context.run_migrations()
