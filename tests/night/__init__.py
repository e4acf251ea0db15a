"""The long night: twelve hours of a storm through the program's own commands and screens, with all that may go wrong.

`python -m tests.night` from the root of the checkout tells it and prints a report.
"""

import sys
from pathlib import Path

# The tests of processes share their terminal and more by being on the path, as pytest puts them there.
for folder in ("processes", "."):
    path = str((Path(__file__).parent.parent / folder).resolve())
    if path not in sys.path:
        sys.path.insert(0, path)
