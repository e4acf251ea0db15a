"""What the program tells its user in one sentence instead of failing. A leaf: imports nothing of ours.

The sentence is in the user's language and holds all that a tired person needs: what happened, that nothing is
lost, what to do now.
"""

from dataclasses import dataclass


class Problem(Exception):
    """Something the user can understand and act on; `str()` gives the sentence."""


class Busy(Problem):
    """Another program holds the database; the same act may succeed in a moment."""


class CannotWrite(Problem):
    """The database cannot be written: read-only, disk full, or made by a newer program."""


class Unusable(Problem):
    """The file is not a sound Samledning database."""


class Ambiguous(Problem):
    """A name fits several records; `choices` holds what a user can choose among."""

    def __init__(self, sentence: str, choices: tuple[str, ...]) -> None:
        super().__init__(sentence)
        self.choices = choices


@dataclass(frozen=True)
class FieldClash:
    """A field that two people changed at the same time: what it was, what stands now, and what I wanted."""

    field: str
    base: object
    theirs: object
    mine: object


class Clash(Problem):
    """Someone else changed the same fields of the same record; nothing was saved, both texts are in `clashes`."""

    def __init__(self, sentence: str, clashes: tuple[FieldClash, ...]) -> None:
        super().__init__(sentence)
        self.clashes = clashes
