"""A form: some fields, each half-typed text kept, F2 saves, escape goes back and loses nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.actions import SkipAction
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.widgets.choice import Choice
from samledning.tui.widgets.completing import CompletingInput
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.several import Several
from samledning.tui.widgets.tall import TallInput


@dataclass(frozen=True)
class FormField:
    """A field: free text, or one of `choices` (value and label), or `several` of them, separated by commas.

    `hint` says what is meant, under the field. Tab completes `names` in a free text, where `separator` parts several.
    One that is `tall` grows with what is written.
    """

    name: str
    label: str
    value: str = ""
    choices: Sequence[tuple[str, str]] = ()
    hint: str = ""
    several: bool = False
    names: Sequence[str] = ()
    separator: str = ""
    tall: bool = False


class Form(Place):
    """Gives the values by name, or None when left without saving. `key` tells its drafts from those of other forms.

    `base` is what is kept now, by field, where the fields show it in another way. A form that is shown `again` holds
    what was typed, and brings no drafts back.
    """

    where: ClassVar[str] = "form"

    DEFAULT_CSS = """
    Form #body { padding: 1 2; }
    Form .title { text-style: bold; color: $accent; height: auto; width: 1fr; margin-bottom: 1; }
    Form .row { height: auto; width: 1fr; }
    Form .label { width: 24; height: auto; padding-right: 1; }
    Form .field { width: 1fr; height: auto; margin-bottom: 1; }
    Form .hint { color: $muted; height: auto; width: 1fr; padding: 0 1; }
    Form.-narrow .label { width: 18; }
    """

    BINDINGS = [  # noqa: RUF012
        Binding("enter", "go_on", show=False, priority=True),
        Binding("down", "step(1)", show=False, priority=True),
        Binding("up", "step(-1)", show=False, priority=True),
    ]

    def __init__(
        self,
        key: str,
        title: str,
        fields: Sequence[FormField],
        *,
        note: Content | None = None,
        start: str = "",
        base: Mapping[str, str] | None = None,
        again: bool = False,
    ) -> None:
        super().__init__()
        self._key, self._title, self._fields = key, title, fields
        self._note = note
        self._again = again
        self.base: Mapping[str, str] = {**{each.name: each.value for each in fields}, **(base or {})}
        """What was kept in each field when the typing in it began; for a draft that may be long ago."""
        self._start = start or fields[0].name
        self._touched: set[str] = set()

    def body(self) -> Iterable[Widget]:
        yield VerticalScroll(*self._rows(), id="body", can_focus=False)

    def _rows(self) -> Iterable[Widget]:
        yield Static(user_text(self._title), classes="title")
        if self._note:
            yield Static(self._note, classes="title")
        for each in self._fields:
            hint = [Static(user_text(each.hint), classes="hint")] if each.hint else []
            yield Horizontal(
                Static(user_text(each.label), classes="label"),
                Vertical(self._widget(each), *hint, classes="field"),
                classes="row",
            )
        yield Static(
            _("F2 sparar · Enter går till nästa fält och sparar i det sista · escape tillbaka (texten finns kvar)"),
            classes="hint",
        )

    def _widget(self, each: FormField) -> Widget:
        widget: Widget
        if each.several:
            widget = Several(each.choices, each.value, id=f"field-{each.name}")
        elif each.choices:
            widget = Choice(each.choices, each.value, id=f"field-{each.name}")
        elif each.names:
            widget = CompletingInput(each.value, each.names, each.separator, id=f"field-{each.name}")
        elif each.tall:
            widget = TallInput(each.value, id=f"field-{each.name}")
        else:
            widget = LineInput(each.value, id=f"field-{each.name}")
        widget.add_class("value")
        return widget

    def start_here(self) -> None:
        self.query_one(f"#field-{self._start}").focus()
        self.run_worker(self._bring_back())

    async def _bring_back(self) -> None:
        """Put what was left half-typed in this form back where it was, with what it was typed in place of."""
        for each in self._fields:
            if self._again or each.choices:
                continue
            try:
                draft = await self.samledning.drafts.adopt(self._draft(each.name))
            except Problem as problem:
                self.tell(problem)
                return
            if draft is None or not self.is_attached:
                continue
            if draft.base is not None:
                self.base = {**self.base, each.name: draft.base}
            field = self.query_one(f"#field-{each.name}")
            assert isinstance(field, LineInput | TallInput)
            field.value = draft.text
            if isinstance(field, LineInput):
                field.cursor_position = len(draft.text)

    def on_input_changed(self, event: LineInput.Changed) -> None:
        if event.input.id and event.input.id.startswith("field-"):
            name = event.input.id.removeprefix("field-")
            base = self.base[name]
            if event.value != base or name in self._touched:
                # What is kept already is no draft: it must not come back over what others write there later.
                self._touched.add(name)
                text = event.value if event.value != base else ""
                self.samledning.drafts.keep(self._draft(name), text, event.input.cursor_position, base)

    def action_go_on(self) -> None:
        """Enter goes to the next field, at once: the next key, however quick, belongs there. In the last it saves."""
        if self.logline.has_focus:
            self.logline.send()
        elif self.focused is self.query(".value").last():
            self.do_save()
        else:
            self.focus_next()

    def action_step(self, by: int) -> None:
        """The arrows go from field to field, at once as Enter does, and no further than to the first and the last."""
        fields = list(self.query(".value"))
        if self.focused not in fields:  # in the log line they do what they do there
            raise SkipAction
        place = fields.index(self.focused) + by
        self.set_focus(fields[min(max(place, 0), len(fields) - 1)])

    @property
    def values(self) -> Mapping[str, str]:
        """What stands in the fields now."""
        return {each.name: self._value(each.name) for each in self._fields}

    def _value(self, name: str) -> str:
        widget = self.query_one(f"#field-{name}")
        assert isinstance(widget, LineInput | TallInput | Choice | Several)
        return widget.value

    def do_save(self) -> None:
        if self.is_active:
            self.dismiss(self.values)

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(f"#field-{self._fields[0].name}").focus()
        elif self.is_active:
            self.dismiss(None)

    def _draft(self, name: str) -> str:
        return draft_of(self._key, name)


def draft_of(key: str, name: str) -> str:
    """Under what name the draft of a field in the form `key` is kept."""
    return f"{key}.{name}"


def marking_fields(values: Mapping[str, str]) -> tuple[FormField, ...]:
    """Who may see a record, and the ground in law where it is secret."""
    markings = [(marking.value, _(MARKING_LABELS[marking])) for marking in Marking]
    return (
        FormField("marking", _("Märkning"), values["marking"], markings),
        FormField(
            "secrecy_ground",
            _("Lagrum"),
            values["secrecy_ground"],
            hint=_("Krävs för sekretess, till exempel OSL 18:13."),
        ),
    )
