"""The one gate through which text from people, files and the network reaches the screen."""

from textual.content import Content

from samledning.terminal import acts, plain


def user_text(text: str, style: str = "", *, lines: bool = False) -> Content:
    """`text` as content that is never taken for markup, with control characters shown instead of sent.

    It becomes one line, unless `lines` lets its line breaks stay.
    """
    shown = "\n".join(plain(line) for line in text.split("\n")) if lines else plain(text)
    return Content.styled(shown, style) if style else Content(shown)


def with_other_names(name: str, others: str) -> Content:
    """A name, and faintly the others that it can be found by."""
    return Content.assemble(user_text(name), user_text(f"  {others}", "$muted")) if others else user_text(name)


def same_length(text: str) -> str:
    """`text` for a field, where a cursor counts characters: each that would act on the terminal becomes one other."""
    return text if text.isprintable() else "".join(_picture(sign) if acts(sign) else sign for sign in text)


def _picture(sign: str) -> str:
    return "⏎" if sign == "\n" else plain(sign) if len(plain(sign)) == 1 and sign != "\t" else "�"
