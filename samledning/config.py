"""The settings that a user or an organisation may write down. A leaf: imports nothing of ours.

Read when the program starts, never at import. Everything has a default; the file need not exist.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

KINDS = {"language": str, "database": str, "theme": str, "quiet_hours": str, "bell": bool, "keymap": dict}
_QUIET = re.compile(r"(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})")


class BadConfig(ValueError):
    """The settings file cannot be read; the message says where and why."""


@dataclass(frozen=True)
class Config:
    """What the settings file says. `keymap` maps the id of an action to the keys it shall have instead of its own.

    `quiet_hours` is from when until when, on the clocks of Sweden, no question comes round by itself; None for no such
    hours. `bell` lets the terminal's bell ring when something becomes due.
    """

    language: str = ""
    database: Path | None = None
    theme: str = ""
    quiet_hours: tuple[time, time] | None = None
    bell: bool = False
    keymap: Mapping[str, str] = field(default_factory=dict)


def read_config(path: Path) -> Config:
    """The settings in `path`, all defaults where there is no such file. Raises `BadConfig`."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        raise BadConfig(f"{path}: {error}") from error
    import tomllib  # most have no such file, and the first paint waits for every import

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadConfig(f"{path}: {error}") from error
    for name, kind in KINDS.items():
        if name in data and not isinstance(data[name], kind):
            raise BadConfig(f"{path}: {name}")
    quiet = _quiet_hours(data.get("quiet_hours", ""))
    if "quiet_hours" in data and quiet is None:
        raise BadConfig(f"{path}: quiet_hours")
    return Config(
        language=data.get("language", ""),
        database=Path(data["database"]).expanduser() if "database" in data else None,
        theme=data.get("theme", ""),
        quiet_hours=quiet,
        bell=data.get("bell", False),
        keymap={str(name): str(keys) for name, keys in data.get("keymap", {}).items()},
    )


def _quiet_hours(text: str) -> tuple[time, time] | None:
    """From when until when for `22.00-06.00`; None for what is no such span."""
    found = _QUIET.fullmatch(text.strip())
    if not found:
        return None
    try:
        begins, ends = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    except ValueError:
        return None
    return (begins, ends) if begins != ends else None
