"""The forms of meeting, read from the content that an organisation may edit."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from samledning import i18n
from samledning.i18n import _
from samledning.meeting.terms import Channel, Form, FormItem, Forms, ItemKind, Order

FILE = "meetings.toml"


def read_forms(folders: Sequence[Path]) -> Forms:
    """The forms of the last folder that has a readable `meetings.toml`, in the language in force.

    A faulty file is left aside, since nobody mends settings on a bad night; the sentence in `fault` says so.
    """
    fault = ""
    for folder in reversed(folders):
        path = folder / FILE
        if not path.is_file():
            continue
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            return Forms(tuple(_form(each) for each in data["form"]), fault)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            fault = _("{file} kan inte läsas och används inte: {reason}").format(file=path, reason=error)
    return Forms(fault=fault)


def _form(data: Mapping[str, Any]) -> Form:
    words = _words(data)
    return Form(
        key=str(data["key"]),
        name=str(words["name"]),
        minutes=_count(data["minutes"]),
        channel=Channel(data["channel"]),
        order=Order(data["order"]),
        gentle_seconds=int(data.get("gentle_seconds", 0)),
        purpose=str(words.get("purpose", "")),
        opening=str(words.get("opening", "")),
        items=tuple(_item(each) for each in data["item"]),
    )


def _item(data: Mapping[str, Any]) -> FormItem:
    words = _words(data)
    return FormItem(
        kind=ItemKind(data["kind"]),
        title=str(words["title"]),
        minutes=_count(data["minutes"]),
        purpose=str(words.get("purpose", "")),
        script=str(words.get("script", "")),
        to_agree=str(words.get("to_agree", "")),
        recurring=bool(data.get("recurring", False)),
    )


def _words(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """The texts in the language in force, else in Swedish."""
    words: Mapping[str, Any] = data.get(i18n.language()) or data[i18n.SOURCE]
    return words


def _count(value: object) -> int:
    """A number of minutes, at least one. Raises ValueError for what is none."""
    if not isinstance(value, int) or value < 1:
        raise ValueError(value)
    return value
