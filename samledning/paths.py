"""Where things lie on this machine. A leaf: imports nothing of ours."""

import os
from pathlib import Path

APP = "samledning"


def data_folder() -> Path:
    """The folder of the databases: the user's own data folder, or SAMLEDNING_HOME where it is set."""
    if home := os.environ.get("SAMLEDNING_HOME"):
        return Path(home)
    import platformdirs

    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def config_file() -> Path:
    """The settings file; it need not exist."""
    if home := os.environ.get("SAMLEDNING_HOME"):
        return Path(home) / "samledning.toml"
    import platformdirs

    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "samledning.toml"


def default_database() -> Path:
    """The database that is opened when none is named."""
    return data_folder() / "samledning.sqlite"


def demo_database() -> Path:
    """The database of the demonstration exercise, apart from every real one."""
    return data_folder() / "demo.sqlite"


def seats_file(database: Path) -> Path:
    """The file of running seats and half-typed texts, beside its database."""
    return database.with_name(database.name + ".seats")


def checklist_folders() -> tuple[Path, ...]:
    """The folders that lists are read from, the shipped one first, then the user's own.

    In a checkout the shipped lists lie beside the package; in a wheel they lie inside it.
    """
    inside = Path(__file__).parent / "checklists"
    shipped = inside if inside.is_dir() else Path(__file__).parent.parent / "checklists"
    return (shipped, config_file().parent / "checklists")


def template_folder() -> Path:
    """The folder of an organisation's own templates for Word; it need not exist."""
    return config_file().parent / "templates"
