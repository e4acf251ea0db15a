"""Text that goes to a terminal or a pipe and cannot do anything there. A leaf: imports nothing of ours."""

import io
import sys
import unicodedata
from typing import TextIO

# Characters that turn the direction of the text around them, so that it reads as something else.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ACTING = frozenset(("Cc", "Cs", "Zl", "Zp"))
_PICTURES = 0x2400  # where Unicode keeps a picture of each control character


def acts(sign: str) -> bool:
    """Whether a character does something to a terminal or to the direction of text, rather than being shown."""
    return sign in _BIDI or unicodedata.category(sign) in _ACTING


def at_hand() -> bool:
    """Whether somebody could type at a terminal: false where there was none, and where its window has been closed."""
    return sys.__stdin__ is not None and not sys.__stdin__.closed and sys.__stdin__.isatty()


def plain(text: str) -> str:
    """`text` on one line, where every character that would act on the terminal is shown instead: ␛, ⏎, ‹202E›."""
    if text.isprintable():
        return text
    return "".join(_shown(sign) if acts(sign) else sign for sign in text)


def whole(text: str) -> str:
    """`text` without the halves of characters that Python makes of bytes that are no UTF-8; each becomes `�`."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if _halved(text) else text


def say(text: str = "") -> None:
    """Write a line of text that is safe to show, and let whoever waits for it have it at once."""
    _write(sys.stdout, text)


def warn(sentence: str) -> None:
    """Tell the user something beside the answer itself."""
    _write(sys.stderr, plain(sentence))


def speak_utf8() -> None:
    """Let both ways out take any text, also on a console that cannot show all of it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _write(stream: TextIO | None, line: str) -> None:
    if stream is not None:  # None is a way out that was closed before the program began
        stream.write(line + "\n")
        stream.flush()


def _shown(sign: str) -> str:
    code = ord(sign)
    if sign == "\n":
        return " ⏎ "
    if sign == "\t":
        return " "
    if code < 0x20:
        return chr(_PICTURES + code)
    return "␡" if code == 0x7F else f"‹{code:04X}›"


def _halved(text: str) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in text)
