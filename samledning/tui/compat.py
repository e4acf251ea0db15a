"""The only module that touches what Textual does not promise to keep."""

from typing import Any

from textual.app import App
from textual.screen import Screen
from textual.widgets import OptionList
from textual.worker import WorkerFailed


def can_be_left(screen: Screen[Any]) -> None:
    """Let an app begin with `screen` and switch to another: Textual takes for granted that somebody pushed it."""
    screen._push_result_callback(screen, None)


def line_of(rows: OptionList, place: int) -> int:
    """At which line of the list, scrolled away or not, a row begins."""
    rows._update_lines()
    return rows._index_to_line.get(place, 0)


class QuietCrash(App[int]):
    """An app that ends on an unexpected error without a traceback on the screen, which would show what users wrote.

    What is half-typed is kept first; whoever ran the app finds the error in `crash`.
    """

    crash: Exception | None = None

    def keep_everything(self) -> None:
        """Put whatever is half-typed on disk, now."""

    def _handle_exception(self, error: Exception) -> None:
        if isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error  # what happened in a worker, rather than that something did
        if self.crash is None:
            self.crash = error
            self.keep_everything()
        self._return_code = 70
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()
