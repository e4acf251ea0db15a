"""The entry point: the bare command opens the screen fast, anything else goes to the commands."""

import os
import sys

from samledning import ending, options, terminal
from samledning.clock import Clock
from samledning.errors import Problem


def main(clock: Clock | None = None) -> None:
    """Run the program with the arguments of the process, and end the process with its exit code.

    `clock` takes the place of the computer's own; nothing that a user can type or set does.
    """
    terminal.speak_utf8()
    sys.exit(_guarded(clock))


def _guarded(clock: Clock | None) -> int:
    """The exit code of the run, whatever happens in it; a traceback never reaches the user."""
    try:
        code = _run(clock)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return ending.INTERRUPTED
    except BrokenPipeError:
        # Whoever read has left. What is still unwritten must not complain either when the process ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ending.PROBLEM
    except Problem as problem:
        return ending.told(problem)
    except Exception as error:
        return ending.crashed(error)
    return code


def _run(clock: Clock | None) -> int:
    chosen, rest = options.read(sys.argv[1:], os.environ, clock)
    # Imported only now: texts may be translated when a module is imported, and the screen needs no command library.
    if rest:
        from samledning.cli.main import run as run_command

        return run_command(chosen, rest)
    from samledning.tui.app import run as run_screen

    return run_screen(chosen)


if __name__ == "__main__":
    main()
