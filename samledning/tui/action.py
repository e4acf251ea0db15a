"""What an act and a room are, as the screen knows them."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Where: TypeAlias = (
    Literal["everywhere", "overview", "checklists", "actors", "log", "cases", "form", "paste", "calls", "records"]
    | Literal["situation", "requests", "picture", "mail", "text"]
    | Literal["agreement", "stances", "plan", "review", "handover", "documents", "monitoring"]
    | Literal["meetings", "lead", "roll", "prepare", "after"]
)


@dataclass(frozen=True)
class Action:
    """An act. `shown` puts it in the status line; `key` may hold several keys, separated by commas."""

    name: str
    key: str
    label: str
    about: str
    where: Where = "everywhere"
    shown: bool = True
    at_once: bool = False
    """The act moves the keyboard, so that the next key, however quick, must already go to the new place."""
    rank: int = 2
    """Where the status line is too narrow for all keys, those of the highest rank give way first."""
    short: str = ""
    """What the status line calls it where there is no room for the labels of all."""

    @property
    def id(self) -> str:
        """The name in the keymap of the settings file."""
        return f"{self.where}.{self.name}" if self.where != "everywhere" else self.name


@dataclass(frozen=True)
class Room:
    """A room of the program and the digit that leads to it."""

    name: Where
    digit: str
    label: str
    about: str
