"""The same case as the situation is tried on."""

from situation.conftest import case, folder

__all__ = ["case", "folder"]
