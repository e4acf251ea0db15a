"""What there is to tell, one sentence at a time, at the bottom of the screen where it covers nothing."""

from typing import TYPE_CHECKING

from textual.content import Content
from textual.timer import Timer

from samledning.tui.text import user_text
from samledning.tui.widgets.lines import StatusLine

if TYPE_CHECKING:
    from samledning.tui.app import SamledningApp

READING_SECONDS = 5.0
"""How long a sentence stands, unless another takes its place."""

TROUBLE_SECONDS = 8.0
"""How long one stands that the user may have to act on."""

LONGEST = 400

SIGNS = {"error": "✗ ", "warning": "⚠ "}
STYLES = {"error": "bold $error", "warning": "bold $warning"}


class Messages:
    """The sentence of the moment. It follows the user from screen to screen, and goes by itself."""

    def __init__(self, app: "SamledningApp") -> None:
        self._app = app
        self._told = Content("")
        self._over: Timer | None = None

    @property
    def telling(self) -> bool:
        """Whether there is anything on the screen that has been told."""
        return bool(self._told)

    def tell(self, text: str, severity: str = "information") -> None:
        """Say `text` in place of what was said before; `severity` is `information`, `warning` or `error`."""
        if self._over:
            self._over.stop()
        cut = text if len(text) <= LONGEST else text[:LONGEST] + "…"
        self._told = user_text(SIGNS.get(severity, "") + cut, STYLES.get(severity, "bold"))
        seconds = TROUBLE_SECONDS if severity in SIGNS else READING_SECONDS
        self._over = self._app.set_timer(seconds, self.forget)
        self.show()

    def show(self) -> None:
        """Let every screen say what there is to tell, also those below a question."""
        for screen in self._app.screen_stack:
            for line in screen.query(StatusLine):
                line.tell(self._told)

    def forget(self) -> None:
        """The sentence has been read: let the keys be seen again."""
        self._told = Content("")
        self.show()
