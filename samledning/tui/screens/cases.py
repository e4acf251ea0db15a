"""Which incident: those that are open, those that are closed, or a new one."""

from collections.abc import Iterable
from typing import ClassVar

from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList

from samledning import clock
from samledning.i18n import _
from samledning.incident.terms import PHASE_LABELS
from samledning.incident.views import IncidentView
from samledning.tui.screens.base import Place
from samledning.tui.text import user_text
from samledning.tui.widgets.rows import Rows


class Cases(Place):
    """Pushed above the room; Enter on an incident shows it."""

    where: ClassVar[str] = "cases"
    kinds: ClassVar[frozenset[str]] = frozenset({"incident"})

    DEFAULT_CSS = """
    Cases #body { padding: 0 1; }
    """

    def body(self) -> Iterable[Widget]:
        yield Rows(id="body", empty=_("Ingen händelse finns än. F2 börjar en ny."))

    def start_here(self) -> None:
        self.query_one(Rows).focus()
        self.refresh_soon()

    async def reload(self) -> None:
        from samledning.incident.queries import incidents

        everything = await self.ask(incidents)
        now = self.samledning.clock.now()
        rows: list[tuple[str, Content]] = []
        for title, closed in ((_("Pågående händelser"), False), (_("Avslutade händelser"), True)):
            chosen = [case for case in everything if (case.closed_at is not None) is closed]
            if chosen:
                rows.append((f"={closed}", Content(title)))
            rows += [(case.id, _row(case, clock.short(case.opened_at, now))) for case in chosen]
        self.query_one(Rows).show(rows)

    async def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_id:
            await self.samledning.show_case(event.option_id)

    def do_new_case(self) -> None:
        self.samledning.do_new_case()

    def do_back(self) -> None:
        if self.logline.has_focus:
            self.query_one(Rows).focus()
        elif self.samledning.case is not None and self.is_active:
            self.dismiss(None)


def _row(case: IncidentView, opened: str) -> Content:
    mark = Content.styled(_("▲ ÖVNING "), "bold $warning") if case.exercise else Content("")
    return Content.assemble(
        mark,
        user_text(case.name, "bold"),
        Content.styled(
            _("  började {when} · fas: {phase}").format(when=opened, phase=_(PHASE_LABELS[case.phase])), "$muted"
        ),
    )
