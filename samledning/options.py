"""The options that every way in shares: which database, which incident, who, in which language.

Read by hand, so that the bare command reaches the screen without the command library. They may stand anywhere before
a `--`: `samledning log "…" --as AB` and `samledning --as AB log "…"` are the same.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from samledning import i18n, paths
from samledning.clock import Clock, SystemClock
from samledning.config import BadConfig, Config, read_config
from samledning.errors import Problem
from samledning.i18n import N_, _
from samledning.terminal import whole

NAMES = DATABASE, INCIDENT, AS, BACK_TO, LANG = "--database", "--incident", "--as", "--back-to", "--lang"
SHORT = {"-d": DATABASE, "-i": INCIDENT}
HELP = (
    (f"-d, {DATABASE}", N_("FIL"), N_("Databasen. Annars SAMLEDNING_DATABASE, inställningarna eller den vanliga.")),
    (f"-i, {INCIDENT}", N_("NAMN"), N_("Händelsen: namnet eller början av det. Behövs när flera är öppna.")),
    (AS, N_("VEM"), N_("Den som skriver: namn eller initialer. Annars den som skrev senast.")),
    (BACK_TO, N_("TID"), N_("Allt som det var då, till exempel 14.30 eller 2026-11-22 14.30. Inget går att ändra.")),
    (LANG, "sv|en", N_("Språket. Annars SAMLEDNING_LANG, inställningarna eller svenska.")),
)
"""How each option is written, what it takes and what it means; translate where it is shown."""

DATABASE_VARIABLE, LANGUAGE_VARIABLE = "SAMLEDNING_DATABASE", "SAMLEDNING_LANG"


class WrongOption(Problem):
    """An option that cannot be understood; the sentence says which and why."""


@dataclass(frozen=True)
class Options:
    """What was chosen for this run. `incident`, `person` and `back_to` are as typed, empty where none was named.

    `clock` is what the run goes by; it is handed in, never chosen.
    """

    database: Path
    incident: str = ""
    person: str = ""
    back_to: str = ""
    language: str = i18n.SOURCE
    config: Config = field(default_factory=Config)
    clock: Clock = field(default_factory=SystemClock, compare=False)


def read(
    arguments: Sequence[str], environment: Mapping[str, str], clock: Clock | None = None
) -> tuple[Options, list[str]]:
    """Set the language, then return the options and the arguments that are none of them.

    An option wins over the environment, that over the settings file, and that over what is built in. Raises
    `WrongOption`, with the sentence in the language that was asked for.
    """
    given, rest = split([whole(argument) for argument in arguments])
    config, unreadable = _settings()
    asked = given.get(LANG) or ""
    i18n.setup(_code(asked or environment.get(LANGUAGE_VARIABLE, "") or config.language))
    for name, value in given.items():
        if not value:
            raise WrongOption(_("Valet {option} behöver ett värde.").format(option=name))
    if asked and _code(asked) not in i18n.LANGUAGES:
        raise WrongOption(
            _("Språket «{language}» finns inte; välj {known}.").format(language=asked, known=", ".join(i18n.LANGUAGES))
        )
    if unreadable:
        raise WrongOption(
            _("Inställningsfilen går inte att läsa; rätta den eller flytta undan den: {fault}").format(fault=unreadable)
        )
    named = given.get(DATABASE) or whole(environment.get(DATABASE_VARIABLE, ""))
    options = Options(
        database=Path(named).expanduser() if named else config.database or paths.default_database(),
        incident=given.get(INCIDENT) or "",
        person=given.get(AS) or "",
        back_to=given.get(BACK_TO) or "",
        language=i18n.language(),
        config=config,
        clock=clock or SystemClock(),
    )
    return options, rest


def split(arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The values of the shared options by their long names, and what is left; one that lacks its value has "".

    Of an option given twice, the last counts.
    """
    given: dict[str, str] = {}
    rest: list[str] = []
    waiting = list(reversed(arguments))
    while waiting:
        argument = waiting.pop()
        if argument == "--":
            return given, [*rest, argument, *reversed(waiting)]
        name, equals, value = argument.partition("=")
        name = SHORT.get(argument, name)
        if name not in NAMES:
            rest.append(argument)
        elif equals:
            given[name] = value
        else:
            given[name] = waiting.pop() if waiting and not waiting[-1].startswith("--") else ""
    return given, rest


def _settings() -> tuple[Config, str]:
    """The settings, or the defaults and what is wrong with the file: the language must be set before it is told."""
    try:
        return read_config(paths.config_file()), ""
    except BadConfig as error:
        return Config(), str(error)


def _code(language: str) -> str:
    """`sv` for `sv`, `SV`, `sv-SE` and `sv_SE.UTF-8`."""
    return re.split(r"[-_.]", language.strip().lower())[0]
