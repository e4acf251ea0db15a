"""Run a command with something taken from it: `limited_process.py bytes=20000 COMMAND …` or `… modes COMMAND …`.

`bytes=N` lets it write no file beyond N bytes, so that writing fails as on a disk without room. `modes` makes even the
system's administrator obey the modes of files.
"""

import ctypes
import os
import resource
import sys

PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2
NOT_POSSIBLE = 77


def main(limit: str, command: list[str]) -> None:
    """Take it away and become the command."""
    name, _equals, value = limit.partition("=")
    if name == "bytes":
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(value), int(value)))
    elif os.geteuid() == 0:
        system = ctypes.CDLL(None)
        if any(system.prctl(PR_CAPBSET_DROP, right, 0, 0, 0) for right in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH)):
            sys.exit(NOT_POSSIBLE)
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
