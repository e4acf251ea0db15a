"""A list of records with a form for each: the pattern that dependencies, resources, messages and contact ways share."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning.i18n import _
from samledning.tui.case import Case
from samledning.tui.screens.ask import AskText
from samledning.tui.screens.base import Place
from samledning.tui.screens.form import FormField
from samledning.tui.screens.forms import Editing, edit_until_saved
from samledning.tui.text import user_text
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit, WriteUnit

Values = Mapping[str, str]


@dataclass(frozen=True)
class Record:
    """A record as the list needs it: its row, and what stands in the form about it."""

    id: str
    row: Content
    values: Values


@dataclass(frozen=True)
class RecordKind:
    """One sort of records: how they are read and shown, and what adding, changing and striking one does.

    `note` stands above the list, `blank` is what the form for a new one holds, in which `start` has the keyboard (empty
    for the first field).
    """

    key: str
    title: str
    note: "Callable[[ReadUnit, Case], Content]"
    empty: str
    blank: Values
    load: "Callable[[ReadUnit, Case], Sequence[Record]]"
    fields: Callable[[Values, Case], tuple[FormField, ...]]
    add: "Callable[[WriteUnit, Case, Values], object]"
    edit: "Callable[[WriteUnit, str, Values, Values], None]"
    strike: "Callable[[WriteUnit, str, str], None]"
    start: str = ""


def saying(text: str) -> "Callable[[ReadUnit, Case], Content]":
    """A note that is the same whatever the list holds."""
    return lambda _unit, _case: user_text(text)


class Records(Place):
    """Pushed above a room. F2 adds, F3 or Enter changes, F4 strikes with a reason, escape goes back."""

    where: ClassVar[str] = "records"

    DEFAULT_CSS = """
    Records .title { text-style: bold; color: $accent; height: 1; padding: 0 1; width: 1fr; }
    Records .note { height: auto; padding: 0 1; width: 1fr; color: $muted; }
    Records #records { padding: 0 1; }
    """

    def __init__(self, kind: RecordKind, chosen: str = "") -> None:
        """The cursor begins on the record with the id `chosen`."""
        super().__init__()
        self._kind, self._wanted = kind, chosen
        self._records: Sequence[Record] = ()

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            Static(Content(self._kind.title), classes="title"),
            Static("", classes="note"),
            Rows(id="records", empty=self._kind.empty),
            id="body",
        )

    def start_here(self) -> None:
        self.query_one(Rows).focus()
        self.refresh_soon()

    async def reload(self) -> None:
        if case := self.samledning.case:
            kind = self._kind
            self._records, note = await self.ask(lambda unit: (kind.load(unit, case), kind.note(unit, case)))
            self.query_one(".note", Static).update(note)
            rows = self.query_one(Rows)
            rows.show([(record.id, record.row) for record in self._records])
            if self._wanted:
                rows.choose(self._wanted)
                self._wanted = ""

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_change_record()

    def do_add_record(self) -> None:
        self.samledning.run_worker(self._edit(None))

    def do_change_record(self) -> None:
        if record := self._chosen:
            self.samledning.run_worker(self._edit(record.id))

    def do_strike_record(self) -> None:
        if record := self._chosen:
            self.run_worker(self._strike(record))

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(Rows).focus()
        elif self.is_active:
            self.dismiss(None)

    @property
    def _chosen(self) -> Record | None:
        chosen = self.query_one(Rows).chosen
        record = next((record for record in self._records if record.id == chosen), None)
        if record is None:
            self.tell(_("Välj en rad först."))
        return record

    async def _edit(self, record_id: str | None) -> None:
        """Show the form of a record, or of a new one, until it is saved or left."""
        case = self.samledning.case
        if case is None:
            return
        kind = self._kind

        async def load() -> Values:
            if record_id is None:
                return kind.blank
            records = await self.samledning.desk.ask(lambda unit: kind.load(unit, case))
            return next(record.values for record in records if record.id == record_id)

        def save(unit: "WriteUnit", base: Values, mine: Values) -> None:
            if record_id is None:
                kind.add(unit, case, mine)
            else:
                kind.edit(unit, record_id, base, mine)

        what = _("ändra") if record_id else _("ny")
        title = f"{kind.title}: {what}"
        editing = Editing(
            f"{kind.key}.{record_id or case.incident.id}",
            title,
            load,
            lambda values: kind.fields(values, case),
            save,
            start=kind.start,
        )
        await edit_until_saved(self.samledning, editing)

    async def _strike(self, record: Record) -> None:
        question = _("Varför stryks raden? Den går att läsa i systemraderna.")
        reason = await self.app.push_screen_wait(AskText(question, about=record.id))
        if reason is not None:
            await self.act(lambda unit: self._kind.strike(unit, record.id, reason))
