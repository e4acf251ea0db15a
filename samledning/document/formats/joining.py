"""The parts of a long PDF joined to one, with what screen readers need of each: a process of its own, as the setting.

Runs as `python -m samledning.document.formats.joining FOLDER COUNT`; leaves `whole.pdf`. The only importer of pikepdf.
"""

import sys
from pathlib import Path

from pikepdf import ObjectStreamMode, Pdf

WHOLE = "whole.pdf"


def part_name(number: int) -> str:
    """What the part with that number is called."""
    return f"part-{number}.pdf"


def join(folder: Path, count: int) -> None:
    """Join the `count` parts in `folder`: pages one after the other, their trees of tags under one root.

    Each page names its row in the parent tree by a number, which goes on where the part before it ended.
    """
    whole = Pdf.open(folder / part_name(0))
    tree = whole.Root.StructTreeRoot
    used = _last_key(whole) + 1
    for number in range(1, count):
        with Pdf.open(folder / part_name(number)) as part:
            before = len(whole.pages)
            whole.pages.extend(part.pages)
            for page in list(whole.pages)[before:]:
                page.StructParents = int(page.StructParents) + used
            rows = whole.copy_foreign(part.Root.StructTreeRoot)
            for place in range(0, len(rows.ParentTree.Nums), 2):
                tree.ParentTree.Nums.append(int(rows.ParentTree.Nums[place]) + used)
                tree.ParentTree.Nums.append(rows.ParentTree.Nums[place + 1])
            for element in rows.K:
                element.P = tree
                tree.K.append(element)
            used += _last_key(part) + 1
    tree.ParentTreeNextKey = used
    whole.save(folder / WHOLE, object_stream_mode=ObjectStreamMode.generate)


def _last_key(part: Pdf) -> int:
    rows = part.Root.StructTreeRoot.ParentTree.Nums
    return max(int(rows[place]) for place in range(0, len(rows), 2))


def main() -> int:
    """Join what lies in the folder on the command line."""
    join(Path(sys.argv[1]), int(sys.argv[2]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
