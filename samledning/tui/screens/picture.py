"""The common picture: its lines under the headings to the left, what the reports offer to the right."""

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from samledning.i18n import _, ngettext
from samledning.situation.functions import Functions
from samledning.situation.terms import Heading
from samledning.situation.views import Candidate, CautionView, LineView, PictureView, ReportView, VersionView
from samledning.tui.pictures import BLANK, REPORT, candidate_rows, picture_rows, piece_key, version_text
from samledning.tui.screens import picture_menus as menus
from samledning.tui.screens.two_lists import TwoLists
from samledning.tui.text import user_text
from samledning.tui.widgets.lines import Line as TextLine
from samledning.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit


class Picture(TwoLists):
    """Pushed above the room. Shows the version that is worked on, else the newest, or one that was chosen to read."""

    where: ClassVar[str] = "picture"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"picture", "picture_line", "locked_version", "situation_report", "actor", "organisation", "incident"}
    )
    stops: ClassVar[tuple[str, ...]] = ("lines", "pieces")

    DEFAULT_CSS = """
    Picture .title { text-style: bold; color: $accent; height: 1; padding: 0 1; width: 1fr; }
    Picture #about { height: 1; }
    """

    def __init__(self, wanted: str = "") -> None:
        """`wanted` is the id of a version to read, empty for the one that is worked on or the newest."""
        super().__init__()
        self.picture: PictureView | None = None
        self.versions: tuple[VersionView, ...] = ()
        self.functions = Functions()
        self._reading_version = wanted
        self._candidates: tuple[Candidate, ...] = ()
        self._waiting: tuple[ReportView, ...] = ()
        self._reports: list[ReportView] = []

    def body(self) -> Iterable[Widget]:
        lines_empty = _("Ingen lägesbild än. F2 börjar den första versionen.")
        pieces_empty = _("Inget att ta med. Rapporter från aktörerna kommer hit.")
        yield Vertical(
            TextLine(id="title", classes="title"),
            TextLine(id="about"),
            Horizontal(
                Vertical(Rows(id="lines", empty=lines_empty), id="left"),
                Vertical(
                    TextLine(id="pieces-head", classes="heading"), Rows(id="pieces", empty=pieces_empty), id="right"
                ),
                id="columns",
            ),
            id="body",
        )

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one("#pieces-head", TextLine).show(Content(_("Ur rapporterna – Enter tar med")))

    async def reload(self) -> None:
        case, now = self.samledning.case, self.samledning.clock.now()
        if case is None:
            return
        incident_id = case.incident.id
        self.functions = await self.samledning.shelf.functions()
        await self.ask(lambda unit: self._read(unit, incident_id))
        title = _("Samlad lägesbild")
        if self.picture:
            title = f"{title}: {version_text(self.picture.version, now)}"
        self.query_one("#title", TextLine).show(user_text(title))
        self.query_one("#about", TextLine).show(self._about())
        self.query_one("#lines", Rows).show(picture_rows(self.picture, now) if self.picture else [])
        self._put_in_order()
        waiting = {report.id for report in self._waiting}
        aside = self.picture.set_aside if self.picture else frozenset()
        rows = candidate_rows(self._reports, self._candidates, waiting, aside, now)
        self.query_one("#pieces", Rows).show(rows)

    def _read(self, unit: "ReadUnit", incident_id: str) -> None:
        """Read what shows; runs in a thread, and only one at a time."""
        from samledning.situation import versions

        found = versions.pictures(unit, incident_id)
        shown = next((each for each in found if each.id == self._reading_version), found[0] if found else None)
        self.versions = found
        self.picture = versions.picture(unit, shown.id) if shown else None
        if shown and not shown.locked:
            self._candidates = versions.candidates(unit, shown.id, self.functions)
            self._waiting = versions.not_considered(unit, shown.id)
        else:
            self._candidates, self._waiting = (), ()

    def _put_in_order(self) -> None:
        """The reports as they were when they were first seen here, those that waited first; new ones come on top.

        A report that has been considered stays where it was, or the list would move under whoever works through it.
        """
        found = {report.id: report for report in (*self._waiting, *(each.report for each in self._candidates))}
        known = [report.id for report in self._reports if report.id in found]
        waiting = {report.id for report in self._waiting}
        new = [report_id for report_id in found if report_id not in known]
        first = [report_id for report_id in new if report_id in waiting]
        last = [report_id for report_id in new if report_id not in waiting]
        self._reports = [found[report_id] for report_id in (*first, *known, *last)]

    def _about(self) -> Content:
        if self.picture is None:
            return Content.styled(_("Det du sammanställer här blir händelsens gemensamma bild."), "$muted")
        if self.picture.version.locked:
            text = _("Den här versionen är låst. F2 börjar nästa, F7 visar andra.")
            if self._reading_version:
                text = _("Du läser en vald version. Escape går tillbaka till den senaste.")
            return Content.styled(text, "$muted")
        count = len(self._waiting)
        waiting = ngettext("○ {count} rapport är inte beaktad", "○ {count} rapporter är inte beaktade", count)
        hint = _("tab byter lista, rubrikens bokstav tar med")
        return Content.assemble(
            user_text(waiting.format(count=count), "$warning" if count else "$success"),
            user_text(f" · {hint}", "$muted"),
        )

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_list.id == "lines":
            self.do_edit_line()
        elif (event.option_id or "").startswith(REPORT):
            self.do_take_all()
        elif candidate := self.candidate:
            self.run_worker(self._go_on_after(menus.take(self, candidate, candidate.piece.heading)))

    def read_version(self, picture_id: str) -> None:
        """Show a version; an empty id shows the newest."""
        self._reading_version = picture_id
        self.refresh_soon()

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.focus_body()
        elif self._reading_version:
            self.read_version("")
        elif self.is_active:
            self.dismiss(None)

    def go_to_caution(self, caution: CautionView) -> None:
        """Put the cursor on what a warning is about."""
        second = bool(caution.report_id) and not caution.line_id
        blank = f"{BLANK}{caution.heading.value}" if caution.heading else ""
        key = f"{REPORT}{caution.report_id}" if second else caution.line_id or blank
        self.go_to_list(second=second)
        self.list_now.choose(key)

    def do_new_version(self) -> None:
        self.run_worker(menus.begin(self))

    def do_own_line(self) -> None:
        if self.open_picture:
            self.samledning.run_worker(menus.own_line(self, self.heading))

    def do_edit_line(self) -> None:
        if self.open_picture and (line := self.line):
            self.samledning.run_worker(menus.edit_line(self, line))

    def do_drop_line(self) -> None:
        if not self.open_picture:
            return
        if self.second:
            self.run_worker(self._go_on_after(menus.put_aside(self, self.report_id)))
        elif line := self.line:
            self.run_worker(menus.drop_line(self, line))

    def do_compare(self) -> None:
        self.run_worker(menus.compare(self))

    def do_versions(self) -> None:
        self.run_worker(menus.choose_version(self))

    def do_picture_text(self) -> None:
        self.run_worker(menus.show_text(self))

    def do_finalise(self) -> None:
        if self.open_picture:
            self.run_worker(menus.finalise(self))

    def do_registry_number(self) -> None:
        self.run_worker(menus.registry_number(self))

    def do_take_all(self) -> None:
        if self.open_picture and self.report_id:
            pieces = [each.piece for each in self._candidates if each.report.id == self.report_id and not each.line_id]
            self.run_worker(self._go_on_after(menus.take_all(self, pieces)))

    def do_under_event(self) -> None:
        self._under(Heading.EVENT)

    def do_under_consequences(self) -> None:
        self._under(Heading.CONSEQUENCES)

    def do_under_actions(self) -> None:
        self._under(Heading.ACTIONS)

    def do_under_resources(self) -> None:
        self._under(Heading.RESOURCES)

    def do_under_actors(self) -> None:
        self._under(Heading.ACTORS)

    def do_under_outlook(self) -> None:
        self._under(Heading.OUTLOOK)

    def do_under_uncertain(self) -> None:
        self._under(Heading.UNCERTAIN)

    def _under(self, heading: Heading) -> None:
        """Take the chosen piece under a heading; a line that is there already is moved under it."""
        if not self.open_picture:
            return
        if not self.second:
            if line := self.line:
                self.run_worker(menus.move_under(self, line, heading))
        elif candidate := self.candidate:
            self.run_worker(self._go_on_after(menus.take(self, candidate, heading)))
        else:
            self.tell(_("Välj det som ska tas med först."))

    def do_line_up(self) -> None:
        self._move(-1)

    def do_line_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        if (picture := self.open_picture) and (line := self.line):
            self.run_worker(menus.move(self, line, [each.id for each in picture.under(line.heading)], by))

    async def _go_on_after(self, taking: Coroutine[Any, Any, object]) -> None:
        """Take something, and put the cursor on the next that can be taken."""
        rows = self.query_one("#pieces", Rows)
        before, reading = rows.chosen, self.report_id
        if not await taking:
            return
        self.stale = True
        await self.refresh_now()
        order = [option.id or "" for option in rows.options]
        here = order.index(before) + 1 if before in order else 0
        waiting = {report.id for report in self._waiting}
        left = {f"{REPORT}{report_id}" for report_id in waiting}
        if not before.startswith(REPORT):  # in the middle of a report: its next piece comes first
            waiting.add(reading)
            offered = [each for each in self._candidates if each.report.id in waiting]
            left = {piece_key(each.piece) for each in offered if not each.line_id}
        following = next((key for key in order[here:] if key in left), None)
        if following:
            rows.choose(following)

    @property
    def open_picture(self) -> PictureView | None:
        """The version on the screen if it can be changed; says what to do if not."""
        if self.picture is None or self.picture.version.locked:
            self.tell(_("Ingen version arbetas fram just nu. F2 börjar nästa."))
            return None
        return self.picture

    @property
    def line(self) -> LineView | None:
        """The line of the picture under the cursor; says so if there is none."""
        chosen = self.query_one("#lines", Rows).chosen
        lines = self.picture.lines if self.picture else ()
        line = next((line for line in lines if line.id == chosen), None)
        if line is None:
            self.tell(_("Välj en rad i lägesbilden först."))
        return line

    @property
    def heading(self) -> Heading | None:
        """The heading under which the cursor is, None where that cannot be told."""
        chosen = self.query_one("#lines", Rows).chosen
        if chosen.startswith(BLANK):
            return Heading(chosen.removeprefix(BLANK))
        lines = self.picture.lines if self.picture else ()
        return next((line.heading for line in lines if line.id == chosen), None)

    @property
    def candidate(self) -> Candidate | None:
        """The piece of a report under the cursor."""
        chosen = self.query_one("#pieces", Rows).chosen
        return next((each for each in self._candidates if piece_key(each.piece) == chosen), None)

    @property
    def report_id(self) -> str:
        """The report under whose name the cursor is, empty for none."""
        chosen = self.query_one("#pieces", Rows).chosen
        if chosen.startswith(REPORT):
            return chosen.removeprefix(REPORT)
        candidate = self.candidate
        return candidate.report.id if candidate else ""
