"""How a locked version is known again. Pure."""

from collections.abc import Mapping
from typing import Any

from samledning.store.canonical import canonical, sha256


def digest(content: Mapping[str, Any]) -> str:
    """What tells whether `content`, which holds plain values only, is what was locked."""
    return sha256(canonical(dict(content)))
