"""The documents: what can be made and what was locked and sent, with the chosen one as its readers will see it."""

import asyncio
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static

from samledning import clock
from samledning.document.terms import BLANK, Document, Product
from samledning.errors import Problem
from samledning.i18n import _, ngettext
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.paths import checklist_folders
from samledning.tui.screens import case_file
from samledning.tui.screens import document_menus as menus
from samledning.tui.screens.two_lists import TwoLists
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from textual.worker import WorkType

    from samledning.document.queries import Made, Offer, Released
    from samledning.store.unit import ReadUnit

SHOWN_LINES = 400
"""How much of a long document is shown to read; the file has all of it."""


class Documents(TwoLists):
    """Room 8. To the left what can be made and what was locked, to the right the text of the chosen one."""

    where: ClassVar[str] = "documents"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            *(
                "locked_version",
                "dispatch",
                "picture",
                "picture_line",
                "target_picture",
                "agreement",
                "action",
                "stance",
            ),
            *("checklist_run", "checklist_mark", "actor", "organisation", "incident"),
        }
    )
    stops: ClassVar[tuple[str, ...]] = ("offers", "page")

    DEFAULT_CSS = """
    Documents #head { padding: 0 1; }
    Documents #left { width: 2fr; }
    Documents #right { width: 3fr; }
    Documents #about { height: auto; width: 1fr; }
    Documents #page { height: 1fr; }
    Documents #page:focus { background: $surface; }
    Documents #text { width: 1fr; height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.audience = Marking.PARTICIPANTS
        self.offers: tuple[Offer, ...] = ()
        self.released: tuple[Released, ...] = ()
        self.made: Made | None = None
        self.export: menus.Export | None = None
        self._shown = ("", self.audience)
        self._wanted = ""

    def want(self, product: str, subject: str) -> None:
        """Put the cursor on a document when they are shown next."""
        self._wanted = f"{product}:{subject}"
        self.stale = True

    def body(self) -> Iterable[Widget]:
        yield Vertical(
            TextLine(id="head"),
            Horizontal(
                Vertical(Rows(id="offers", empty=_("Inget att visa än.")), id="left"),
                Vertical(Static("", id="about"), VerticalScroll(Static("", id="text"), id="page"), id="right"),
                id="columns",
            ),
            id="body",
        )

    def focus_body(self) -> None:
        self.set_focus(self.query_one("#page" if self.second else "#offers"))

    async def reload(self) -> None:
        from samledning.document import queries

        case = self.samledning.case
        if case is None:
            return
        incident_id = case.incident.id

        def read(unit: "ReadUnit") -> "tuple[tuple[Offer, ...], tuple[Released, ...]]":
            folders = checklist_folders()
            return queries.offers(unit, incident_id, folders), queries.released(unit, incident_id)

        self.offers, self.released = await self.ask(read)
        rows = self.query_one("#offers", Rows)
        rows.show(list(self._rows()))
        if self._wanted and rows.choose(self._wanted):
            self._wanted = ""
        await self._read()

    def _rows(self) -> Iterator[tuple[str, Content]]:
        yield "=make", Content(_("Kan göras"))
        for each in self.offers:
            if each.product not in BLANK:
                yield menus.key_of(each), user_text(each.text)
        yield "=locked", Content(_("Fastställt och skickat"))
        now = self.samledning.clock.now()
        for released in self.released:
            version = released.version
            sent = [note for note in version.dispatches if note.struck_at is None]
            count = ngettext("skickat till {count}", "skickat till {count}", len(sent)).format(count=len(sent))
            told = (clock.short(version.finalised_at, now), version.registry_number, count if sent else _("ej skickat"))
            sign = Content.styled("● " if sent else "◐ ", "bold $success" if sent else "bold $warning")
            text = " · ".join(filter(None, told))
            yield version.id, Content.assemble(sign, user_text(released.name), "\n", user_text(text, "$muted"))
        yield "=blank", Content(_("Blanketter för papper"))
        for each in self.offers:
            if each.product in BLANK:
                yield menus.key_of(each), user_text(each.text)

    @property
    def chosen_offer(self) -> "Offer | None":
        chosen = self.query_one("#offers", Rows).chosen
        return next((each for each in self.offers if menus.key_of(each) == chosen), None)

    @property
    def chosen_release(self) -> "Released | None":
        chosen = self.query_one("#offers", Rows).chosen
        return next((each for each in self.released if each.version.id == chosen), None)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        read: WorkType[None] = self._read  # begun only if no later one takes its place before
        self.run_worker(read, group="preview", exclusive=True)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.go_to_list(second=True)

    async def _read(self) -> None:
        """Show the chosen document as its readers see it, or why they do not."""
        try:
            self.made = await self.make(preview=True)
        except Problem as problem:
            self.made = None
            self._show(str(problem), "")
            return
        if self.made is None:
            self._show("", "")
            return
        self._show(*await asyncio.to_thread(_as_shown, self.made))

    async def make(self, *, preview: bool = False) -> "Made | None":
        """The chosen document; for a preview, a long log has its last lines only. Raises a `Problem`."""
        from samledning.document import queries

        case, offer, released = self.samledning.case, self.chosen_offer, self.chosen_release
        if case is None or (offer is None and released is None):
            return None
        folders, audience = checklist_folders(), self.audience

        def read(unit: "ReadUnit") -> "Made":
            if released:
                return queries.locked_document(unit, released.version, folders, audience)
            assert offer
            return queries.document(
                unit,
                case.incident.id,
                offer.product,
                folders,
                subject=offer.subject,
                audience=audience,
                latest_only=preview,
            )

        return await self.ask(read)

    def _show(self, about: str, text: str) -> None:
        """`about` says what its readers will miss, and what is opened to them."""
        readers = _("Läsare: {audience}").format(audience=_(MARKING_LABELS[self.audience]))
        self.query_one("#head", TextLine).show(Content.styled(f"{readers}  (F3)", "bold $accent"))
        self.query_one("#about", Static).update(user_text(about, "$warning", lines=True))
        self.query_one("#text", Static).update(user_text(text, lines=True))
        shown = (self.query_one("#offers", Rows).chosen, self.audience)
        if shown != self._shown:
            self._shown = shown
            self.query_one("#page", VerticalScroll).scroll_home(animate=False)

    def do_back(self) -> None:
        if self.export and not self.logline.has_focus:
            self.export.stop()
        elif self.second and not self.logline.has_focus:
            self.go_to_list(second=False)
        else:
            super().do_back()

    def do_choose_readers(self) -> None:
        self.run_worker(self._choose_readers())

    async def _choose_readers(self) -> None:
        chosen = await menus.readers(self)
        if chosen:
            self.audience = chosen
            await self._read()

    def do_save_document(self) -> None:
        self.run_worker(menus.save(self))

    def do_copy_document(self) -> None:
        self.run_worker(menus.copy(self))

    def do_finalise_document(self) -> None:
        self.run_worker(menus.finalise(self))

    def do_note_sent(self) -> None:
        self.run_worker(menus.note_sent(self))

    def do_document_diary(self) -> None:
        self.run_worker(menus.diary(self))

    def do_export_case(self) -> None:
        self.run_worker(case_file.export_case(self))

    def do_import_case(self) -> None:
        self.run_worker(case_file.import_case(self))

    def do_strike_sent(self) -> None:
        self.run_worker(menus.strike_sent(self))


def _as_shown(made: "Made") -> tuple[str, str]:
    """What there is to know of a document, and its text as far as it is shown."""
    from samledning.document.writing import as_text

    document: Document = made.document
    about = [_("⚠ Utelämnat: {what}").format(what=each) for each in document.left_out]
    about += [_("⚠ Innehåller det som är märkt {what}").format(what=each) for each in made.opened]
    if document.product is Product.LOG and made.cut:
        about.append(_("De senaste raderna visas; filen får alla."))
    lines = as_text(document).splitlines()
    more = [_("… resten finns i filen.")] if len(lines) > SHOWN_LINES else []
    return "\n".join(about), "\n".join((*lines[:SHOWN_LINES], *more))
