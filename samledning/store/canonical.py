"""One exact way to write a record down, so that its digest is the same wherever it is computed.

Imports no database library: the checklists are digested before there is one.
"""

import hashlib
import json
from datetime import UTC, datetime
from enum import Enum
from typing import Any, TypeAlias

Plain: TypeAlias = str | int | float | bool | list[Any] | dict[str, Any] | None


def to_plain(value: object) -> Plain:
    """A column's value as JSON has it; a time becomes ISO 8601 in UTC with microseconds.

    Raises TypeError for a kind of value that no column of ours holds.
    """
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, list | tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    raise TypeError(type(value).__name__)


_AS_IT_IS = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
_ESCAPED = json.JSONEncoder(sort_keys=True, separators=(",", ":"))


def canonical(value: Plain) -> str:
    """JSON with sorted keys and no spare blanks; a lone surrogate is escaped, all other text is as it is."""
    text = _AS_IT_IS.encode(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _ESCAPED.encode(value)
    return text


def sha256(text: str) -> str:
    """The SHA-256 of `text` in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()
