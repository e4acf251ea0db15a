"""What is told of the night: what was done, what went wrong on purpose and what came of it, what was checked."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

OK, FAILED = "ok", "FAILED"


@dataclass
class Report:
    """Filled in as the night goes on; `tell` hears each step as it begins."""

    tell: Callable[[str], None]
    done: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[str, str]] = field(default_factory=list)
    checks: list[tuple[str, bool, str]] = field(default_factory=list)
    begun: float = field(default_factory=time.monotonic)

    def fault(self, what: str, came_of_it: str) -> None:
        """Something went wrong on purpose."""
        self.faults.append((what, came_of_it))

    def check(self, what: str, holds: object, detail: str = "") -> bool:
        """Something that must be true. `detail` is told where it is not, or is the figure that was found."""
        self.checks.append((what, bool(holds), detail))
        if not holds:
            self.tell(f"{FAILED}: {what}. {detail}")
        return bool(holds)

    @property
    def sound(self) -> bool:
        """Whether all checks hold; a night without any has shown nothing."""
        return bool(self.checks) and all(holds for _what, holds, _detail in self.checks)

    def text(self) -> str:
        """The report to read."""
        failed = sum(not holds for _what, holds, _detail in self.checks)
        seconds = time.monotonic() - self.begun
        lines = ["The long night", "", "What was done"]
        lines += [f"  {count:5}  {what}" for what, count in self.done.items()]
        lines += ["", "What went wrong on purpose, and what came of it"]
        for what, came_of_it in self.faults:
            lines += [f"  - {what}", f"      {came_of_it}"]
        lines += ["", "What was checked"]
        for what, holds, detail in self.checks:
            lines.append(f"  {OK if holds else FAILED:6}  {what}" + (f" ({detail})" if detail else ""))
        told = "All checks hold." if self.sound else f"{failed} of {len(self.checks)} checks FAILED."
        return "\n".join([*lines, "", f"{told} It took {seconds:.0f} seconds.", ""])
