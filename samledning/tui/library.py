"""The checklists and the other lists of this installation, read once in a thread."""

import asyncio
from typing import TYPE_CHECKING

from samledning.paths import checklist_folders

if TYPE_CHECKING:
    from samledning.checklist.terms import Library
    from samledning.meeting.terms import Forms
    from samledning.situation.functions import Functions


class Shelf:
    """Reads the lists when they are first wanted, and again when asked to."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self._functions: Functions | None = None
        self._forms: Forms | None = None

    async def library(self) -> "Library":
        """Every list that could be read, and what was wrong with the files that could not."""
        from samledning.checklist.definitions import read_library

        if self._library is None:
            self._library = await asyncio.to_thread(read_library, checklist_folders())
        return self._library

    async def functions(self) -> "Functions":
        """The vital functions that a report can judge."""
        from samledning.situation.functions import read_functions

        if self._functions is None:
            self._functions = await asyncio.to_thread(read_functions, checklist_folders())
        return self._functions

    async def forms(self) -> "Forms":
        """The forms of meeting, with what was wrong with a file that could not be read."""
        from samledning.meeting.forms import read_forms

        if self._forms is None:
            self._forms = await asyncio.to_thread(read_forms, checklist_folders())
        return self._forms
