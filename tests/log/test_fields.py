"""Lines of the journal in words: no name of a table or a column is shown."""

import samledning.start  # noqa: F401
from samledning.log import fields
from samledning.store.record import journalled_tables


def test_fields_are_called_by_words_once_each() -> None:
    told = fields.fields_in_words(["changed_at", "reasons", "reason", "struck_by", "priority", "no_such_column"])
    assert told == "skäl, prioritet"


def test_what_has_no_word_is_not_spoken_of() -> None:
    assert fields.record_in_words("no_such_table") == "post"
    assert fields.operation_in_words("no_such_operation") == ""
    assert fields.fields_in_words(["no_such_column"]) == ""


def test_every_word_belongs_to_a_column_that_there_is() -> None:
    columns = {column.name for table in journalled_tables() for column in table.columns}
    assert set(fields.FIELDS) <= columns
    assert set(fields.RECORDS) <= {table.name for table in journalled_tables()}
