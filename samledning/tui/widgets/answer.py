"""A line for the words of one answer: it opens at a key and closes at a key, however quick the next one is."""

from collections.abc import Callable

from textual import events

from samledning.tui.widgets.field import LineInput


class AnswerLine(LineInput):
    """Nobody comes here by tab; `open` lets it be written in, Enter hands the words to `answered`.

    A key that was on its way here when it closed is handed to `late`: it was meant for the list.
    """

    DEFAULT_CSS = """
    AnswerLine { background: $background; }
    """

    can_focus = False

    def __init__(self, answered: Callable[[str], None], late: Callable[[str], None], *, id: str) -> None:
        super().__init__(id=id)
        self._answered, self._late = answered, late

    def open(self, text: str) -> None:
        """Begin with `text`, and take the keyboard at once."""
        self.can_focus = True
        self.value = text
        self.cursor_position = len(text)
        self.screen.set_focus(self)

    def close(self) -> None:
        """Be empty, and take no more keys."""
        self.can_focus = False
        self.value = ""

    async def _on_key(self, event: events.Key) -> None:
        if not self.can_focus:
            event.stop()
            event.prevent_default()
            self._late(event.key)
        elif event.key == "enter":
            event.stop()
            event.prevent_default()
            self._answered(self.value)
        else:
            await super()._on_key(event)
