"""The least a Textual app can do, to measure against: it shows what is typed, and with `--clock` a 1 Hz clock."""

import sys
from datetime import UTC, datetime

from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Static


class Hello(App[None]):
    """One line of text."""

    typed = ""

    def compose(self) -> ComposeResult:
        yield Static("Hello", id="typed")
        if "--clock" in sys.argv:
            yield Static("", id="clock")
            self.set_interval(1.0, self.tick)

    def tick(self) -> None:
        """Show the time, seconds too."""
        self.query_one("#clock", Static).update(f"{datetime.now(UTC):%H.%M.%S}")

    def on_key(self, event: events.Key) -> None:
        self.typed = self.typed[:-1] if event.key == "backspace" else self.typed + (event.character or "")
        self.query_one("#typed", Static).update(f"Hello {self.typed}")


if __name__ == "__main__":
    Hello().run()
