"""The log: the stream, newest first, with search, filters, correction and strike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from samledning.i18n import _, ngettext
from samledning.log.terms import KIND_LABELS, MARKING_LABELS, Kind, Marking
from samledning.log.views import EntryView, Hit, LogFilter, LogPage, Mark
from samledning.tui.case import Case
from samledning.tui.entries import entry_row, hit_row, system_row
from samledning.tui.screens import log_menus
from samledning.tui.screens.ask import AskText, Choose
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text, with_other_names
from samledning.tui.widgets.field import LineInput
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.logline import Line
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit

FOUND_AT_MOST = 100


class Log(Place):
    """Room 9."""

    where: ClassVar[str] = "log"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"log_entry", "person", "organisation", "actor", "situation_report", "request", "picture_line"}
        | {"agreement", "action"}
    )

    DEFAULT_CSS = """
    Log #search { height: 1; display: none; }
    Log #search.-open { display: block; }
    Log #about { color: $muted; height: 1; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._page = LogPage()
        self._filter = LogFilter()
        self._what = _("allt")
        self._system = False
        self._older_than: Mark | None = None
        self._newer_than: Mark | None = None
        self._words = ""
        self._became: Mapping[str, tuple[str, ...]] = {}
        self._hits: Mapping[str, Hit] = {}

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            LineInput(placeholder=_("Sök ord i loggen; escape visar allt igen"), id="search"),
            TextLine(id="about"),
            Rows(id="entries", empty=_("Loggen är tom. Skriv i raden nedan vad som händer och tryck Enter.")),
            id="body",
        )

    async def reload(self) -> None:
        case = self.samledning.case
        if case is None:
            return
        if self._words:
            await self._show_found(case)
        elif self._system:
            await self._show_system(case)
        else:
            await self._show_page(case)

    async def _show_page(self, case: Case) -> None:
        from samledning.intake.queries import came_of
        from samledning.log.queries import page

        older, newer = self._older_than, self._newer_than

        def read(unit: "ReadUnit") -> tuple[LogPage, Mapping[str, tuple[str, ...]]]:
            found = page(unit, case.incident.id, self._filter, older_than=older, newer_than=newer)
            return found, came_of(unit, [entry.id for entry in found.entries])

        self._page, self._became = await self.ask(read)
        if not self._page.newer:  # back among the newest, where lines that come from now on are to show
            self._older_than = self._newer_than = None
        about = ngettext("{count} rad i loggen", "{count} rader i loggen", self._page.total).format(
            count=self._page.total
        )
        parts = [about, _("visar {what}").format(what=self._what)]
        if self._page.newer:
            parts.append(_("F8 nyare"))
        if self._page.older:
            parts.append(_("F7 äldre"))
        self.query_one("#about", TextLine).show(user_text(" · ".join(parts)))
        self._show_rows(case)

    async def _show_found(self, case: Case) -> None:
        """Show what a search found: lines of the log, and what is kept in the rooms that have taken lines over."""
        from samledning.intake.queries import came_of, places
        from samledning.log.queries import entries
        from samledning.store.search import search

        words = self._words

        def find(unit: "ReadUnit") -> list[str]:
            found = search(unit.connection, words, chain=case.incident.id, most=FOUND_AT_MOST)
            ids = [hit.record_id for hit in found if hit.kind == "log_entry"]
            self._page, self._became = LogPage(entries(unit, ids)), came_of(unit, ids)
            told = {label for labels in self._became.values() for label in labels}
            # What came of a line that was found is reached from there; what was said of that later is not.
            self._hits = {
                key: hit for key, hit in places(unit, found).items() if hit.label not in told or hit.record_id != key
            }
            return [hit.record_id for hit in found]

        order = await self.ask(find)
        now = self.samledning.clock.now()
        rows = {**dict(self._rows(case)), **{key: hit_row(hit, now) for key, hit in self._hits.items()}}
        shown = [(key, rows[key]) for key in order if key in rows]
        text = ngettext("{count} träff", "{count} träffar", len(shown)).format(count=len(shown))
        more = _(" (de nyaste)") if len(order) == FOUND_AT_MOST else ""
        self.query_one("#about", TextLine).show(
            user_text(_("{hits} på «{words}»").format(hits=text + more, words=words))
        )
        self.query_one(Rows).show(shown)

    def _show_rows(self, case: Case) -> None:
        self.query_one(Rows).show(self._rows(case))

    def _rows(self, case: Case) -> list[tuple[str, Content]]:
        now = self.samledning.clock.now()
        return [
            (entry.id, entry_row(entry, case.actor_names, now, became=self._became.get(entry.id, ())))
            for entry in self._page.entries
        ]

    @property
    def _chosen(self) -> EntryView | None:
        chosen = self.query_one(Rows).chosen
        entry = next((entry for entry in self._page.entries if entry.id == chosen), None)
        if entry is None:
            self.tell(_("Välj en rad i loggen först."))
        return entry

    def focus_body(self) -> None:
        self.set_focus(self.query_one(Rows))

    def do_filter(self) -> None:
        field = self.query_one("#search", LineInput)
        field.add_class("-open")
        field.focus()

    def on_input_changed(self, event: LineInput.Changed) -> None:
        if event.input.id == "search":
            self._words = event.value.strip()
            self.refresh_soon()

    def on_input_submitted(self, event: LineInput.Submitted) -> None:
        if event.input.id == "search":
            self.query_one(Rows).focus()

    def do_back(self) -> None:
        field = self.query_one("#search", LineInput)
        if not self.logline.has_focus and field.has_class("-open"):
            field.remove_class("-open")
            field.value = ""
            self.query_one(Rows).focus()
        else:
            super().do_back()

    def do_correct(self) -> None:
        entry = self._chosen
        if entry is None:
            return
        if entry.struck_at:
            self.tell(_("{entry} är redan struken; skriv en ny rad i stället.").format(entry=entry.label))
            return
        if self.logline.value and not self.logline.corrects:
            self.tell(_("Spara eller töm loggraden först; det du har skrivit ligger kvar."))
            return
        self.samledning.line = Line(entry.typed, len(entry.typed), corrects=entry)
        self.samledning.show_line()
        self.logline.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.do_open_record()

    def do_open_record(self) -> None:
        chosen = self.query_one(Rows).chosen if self._words else ""
        if hit := self._hits.get(chosen):
            self.samledning.show_found(hit.kind, hit.record_id)
        elif entry := self._chosen:
            self.run_worker(log_menus.open_record(self, entry, self._became.get(entry.id, ())))

    def do_convert(self) -> None:
        if entry := self._chosen:
            self.run_worker(log_menus.convert_line(self, entry, self._became.get(entry.id, ())))

    def do_strike(self) -> None:
        entry = self._chosen
        if entry and entry.struck_at:
            self.tell(_("{entry} är redan struken.").format(entry=entry.label))
        elif entry:
            self.run_worker(self._strike(entry))

    async def _strike(self, entry: EntryView) -> None:
        from samledning.intake import service

        question = _("Varför stryks {entry}? Raden går att läsa även efteråt.").format(entry=entry.label)
        reason = await self.app.push_screen_wait(AskText(question))
        if reason is not None:
            await self.act(lambda unit: service.strike(unit, entry.id, reason))

    def do_show(self) -> None:
        self.run_worker(self._choose_what())

    async def _choose_what(self) -> None:
        """Let the user choose which lines show."""
        case = self.samledning.case
        if case is None:
            return
        offers = _offers(case, self._page)
        rows = [(str(number), with_other_names(offer.label, offer.also)) for number, offer in enumerate(offers)]
        chosen = await self.app.push_screen_wait(Choose(_("Vad ska visas?"), rows))
        if not chosen:
            return
        offer = offers[int(chosen)]
        self._filter, self._what, self._system = offer.filter, offer.label, offer.system
        self._older_than = self._newer_than = None
        self.refresh_soon()

    async def _show_system(self, case: Case) -> None:
        from samledning.log.system import system_lines

        lines = await self.ask(lambda unit: system_lines(unit, case.incident.id))
        self._page = LogPage()
        self.query_one("#about", TextLine).show(
            Content(_("systemrader: det programmet har noterat, nyast först · F5 visar loggen"))
        )
        now = self.samledning.clock.now()
        self.query_one(Rows).show([(line.id, system_row(line, now)) for line in lines])

    def do_source(self) -> None:
        if entry := self._chosen:
            self.run_worker(self._source(entry))

    async def _source(self, entry: EntryView) -> None:
        from samledning.intake import service

        question = _("Varifrån kommer uppgiften i {entry}?").format(entry=entry.label)
        source = await self.app.push_screen_wait(AskText(question, entry.source))
        if source is not None:
            await self.act(lambda unit: service.name_source(unit, entry.id, source))

    def do_marking(self) -> None:
        if entry := self._chosen:
            self.run_worker(self._mark(entry))

    async def _mark(self, entry: EntryView) -> None:
        from samledning.intake import service

        choices = [(marking.value, Content(_(MARKING_LABELS[marking]))) for marking in Marking]
        question = _("Vem får se {entry}?").format(entry=entry.label)
        chosen = await self.app.push_screen_wait(Choose(question, choices, entry.marking.value))
        if not chosen:
            return
        ground = ""
        if Marking(chosen) is Marking.SECRET:
            ground = (
                await self.app.push_screen_wait(
                    AskText(
                        _(
                            "Vilket lagrum? Till exempel OSL 18:13. "
                            "Säkerhetsskyddsklassificerat får inte skrivas här alls."
                        ),
                        about=entry.id,
                    )
                )
                or ""
            )
        await self.act(lambda unit: service.mark(unit, entry.id, Marking(chosen), ground))

    def do_older(self) -> None:
        if self._page.older:
            self._older_than, self._newer_than = self._page.older, None
            self.refresh_soon()

    def do_newer(self) -> None:
        if self._page.newer:
            self._older_than, self._newer_than = None, self._page.newer
            self.refresh_soon()


@dataclass(frozen=True)
class Offer:
    """A choice of which lines to show; `also` are other names that letters find it by."""

    label: str
    filter: LogFilter = field(default_factory=LogFilter)
    system: bool = False
    also: str = ""


def _offers(case: Case, page: LogPage) -> list[Offer]:
    """What can be chosen: all, without struck lines, each kind, each actor, each tag on the page, the journal."""
    tags = sorted({tag for entry in page.entries for tag in entry.tags})
    return [
        Offer(_("allt")),
        Offer(_("utan strukna rader"), LogFilter(struck=False)),
        *(Offer(_(KIND_LABELS[kind]), LogFilter(kinds=frozenset({kind}))) for kind in Kind),
        *(
            Offer(name, LogFilter(actor_id=actor_id), also=case.also_called(actor_id))
            for actor_id, name in case.actor_names.items()
        ),
        *(Offer(f"#{tag}", LogFilter(tag=tag)) for tag in tags),
        Offer(_("systemrader"), system=True),
    ]
