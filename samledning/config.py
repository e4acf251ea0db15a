"""The settings that a user or an organisation may write down. A leaf: imports nothing of ours.

Read when the program starts, never at import. Everything has a default; the file need not exist.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


class BadConfig(ValueError):
    """The settings file cannot be read; the message says where and why."""


@dataclass(frozen=True)
class Config:
    """What the settings file says. `keymap` maps the id of an action to the keys it shall have instead of its own."""

    language: str = ""
    database: Path | None = None
    theme: str = ""
    keymap: Mapping[str, str] = field(default_factory=dict)


def read_config(path: Path) -> Config:
    """The settings in `path`, all defaults where there is no such file. Raises `BadConfig`."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadConfig(f"{path}: {error}") from error
    for name, kind in (("language", str), ("database", str), ("theme", str), ("keymap", dict)):
        if name in data and not isinstance(data[name], kind):
            raise BadConfig(f"{path}: {name}")
    return Config(
        language=data.get("language", ""),
        database=Path(data["database"]).expanduser() if "database" in data else None,
        theme=data.get("theme", ""),
        keymap={str(name): str(keys) for name, keys in data.get("keymap", {}).items()},
    )
