"""The same case as the checklists are tried on."""

from checklist.conftest import case, folder

__all__ = ["case", "folder"]
