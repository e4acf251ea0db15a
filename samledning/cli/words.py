"""The command library in the user's language.

What it takes from gettext lies in the catalogue `messages`. The rest of its English is fixed in its code: the classes
here replace those words where they are shown, and `sentence` those of its errors. This is the only module that knows
the library's inner names.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from gettext import gettext
from typing import Any

from typer import TyperException
from typer._click.core import Command as AnyCommand
from typer._click.core import Context
from typer._click.exceptions import BadOptionUsage, BadParameter, MissingParameter, NoSuchOption, UsageError
from typer._click.formatting import HelpFormatter
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from samledning import options
from samledning.i18n import _

PROGRAM = "samledning"
HELP_NAMES = {"help_option_names": ["-h", "--help"]}
SHORT_HELP = 200


class _Formatter(HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or _("Användning: "))


class _Context(Context):
    formatter_class = _Formatter


class Command(TyperCommand):
    """A command whose help and errors are in the user's language."""

    context_class = _Context
    allow_extra_args = True  # so that they are told of here, not in the library's English

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        with _placed(ctx):
            rest = super().parse_args(ctx, args)
        if rest:
            ctx.fail(_("«{argument}» är ett argument för mycket; sätt citattecken om text.").format(argument=rest[0]))
        return rest

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        return [_("[VAL]"), *(_in_usage(param) for param in self.params if isinstance(param, TyperArgument))]

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        return _told(super().get_help_option(ctx))

    def get_short_help_str(self, limit: int = 45) -> str:
        return super().get_short_help_str(max(limit, SHORT_HELP))  # to its full stop, on two lines if need be

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        _write_parameters(self, ctx, formatter)


class Group(TyperGroup):
    """A group of commands whose help and errors are in the user's language."""

    context_class = _Context

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        with _placed(ctx):
            return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, AnyCommand | None, list[str]]:
        if self.get_command(ctx, args[0]) is None:
            ctx.fail(_("Kommandot «{name}» finns inte.").format(name=args[0]) + _perhaps(args[0], self.commands))
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: Context) -> list[str]:
        command = _("KOMMANDO …")
        return [_("[VAL]"), f"[{command}]" if self.invoke_without_command else command]

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        return _told(super().get_help_option(ctx))

    def get_short_help_str(self, limit: int = 45) -> str:
        return super().get_short_help_str(max(limit, SHORT_HELP))

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        self.format_commands(ctx, formatter)
        _write_parameters(self, ctx, formatter)
        if ctx.parent is None:
            with formatter.section(_("Val som gäller alla kommandon, var som helst på raden")):
                formatter.write_dl([(f"{name} {_(value)}", _(meaning)) for name, value, meaning in options.HELP])


def sentence(error: TyperException) -> str:
    """What is wrong with the command line, and where help is."""
    told = _what(error)
    context = error.ctx if isinstance(error, UsageError) else None
    path = context.command_path if context else PROGRAM
    return _("{fault} Hjälp: {command} --help").format(fault=told, command=path)


def _what(error: TyperException) -> str:
    if isinstance(error, NoSuchOption):
        fault = _("Valet {option} finns inte.").format(option=error.option_name)
        return fault + _perhaps(error.option_name, _option_names(error.ctx))
    if isinstance(error, BadOptionUsage):
        told = _("Valet {option} tar inget värde.") if _is_flag(error) else _("Valet {option} behöver ett värde.")
        return told.format(option=error.option_name)
    if isinstance(error, MissingParameter):
        told = _("Valet {name} behövs.") if isinstance(error.param, TyperOption) else _("{name} saknas.")
        return told.format(name=_name(error.param))
    if isinstance(error, BadParameter) and error.param is not None:
        return _("{name}: {fault}").format(name=_name(error.param), fault=_bad_value(error))
    return error.message


def _is_flag(error: BadOptionUsage) -> bool:
    params = error.ctx.command.get_params(error.ctx) if error.ctx else []
    return any(isinstance(param, TyperOption) and param.is_flag for param in params if error.option_name in param.opts)


def _bad_value(error: BadParameter) -> str:
    """Our own parsers tell in words; what the library's value types say is English, whatever the value is."""
    param = error.param
    if error.__cause__ is None and param and not param.type_descriptor.choices:
        return error.message
    if param and (choices := param.type_descriptor.choices):
        return _("välj {choices}.").format(choices=", ".join(map(str, choices)))
    if param and param.type_descriptor.annotation is int:
        return _("ange ett heltal.")
    return _("värdet går inte att tolka.")


def _perhaps(wanted: str, known: Iterable[str]) -> str:
    by_word = {name.lstrip("-"): name for name in known}
    near = [by_word[word] for word in get_close_matches(wanted.lstrip("-"), by_word, n=2)]
    return " " + _("Menade du {names}?").format(names=", ".join(near)) if near else ""


def _option_names(context: Context | None) -> list[str]:
    own = [name for param in context.command.get_params(context) for name in param.opts] if context else []
    return [*own, *options.NAMES]


@contextmanager
def _placed(ctx: Context) -> Iterator[None]:
    """Let an error know in which command it is; the library forgets it for options without their value."""
    try:
        yield
    except UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def _write_parameters(command: AnyCommand, ctx: Context, formatter: HelpFormatter) -> None:
    arguments = [(_name(param), param.help or "") for param in command.params if isinstance(param, TyperArgument)]
    if arguments:
        with formatter.section(gettext("Arguments")):
            formatter.write_dl(arguments)
    records = [param.get_help_record(ctx) for param in command.get_params(ctx) if isinstance(param, TyperOption)]
    with formatter.section(gettext("Options")):
        formatter.write_dl([record for record in records if record])


def _in_usage(argument: TyperArgument) -> str:
    name = _name(argument) + (" …" if argument.nargs != 1 else "")
    return name if argument.required else f"[{name}]"


def _name(param: Any) -> str:
    """What people call a parameter: the long name of an option, the capitals of an argument."""
    if isinstance(param, TyperOption):
        return param.opts[-1]
    return str(param.metavar or param.name.upper())


def _told(option: TyperOption | None) -> TyperOption | None:
    if option:
        option.help = _("Visa den här hjälpen.")
    return option
