"""Help for where one stands: what the room is for, its keys, and how the log line reads."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from samledning.i18n import N_, _
from samledning.tui.action import Action
from samledning.tui.actions import ROOMS, key_name
from samledning.tui.screens.ask import SafeModal
from samledning.tui.widgets.rows import Hanging

KEY_CELLS = 10

LINE_FORMS = (
    (N_("strömmen borta i Adolfsberg"), N_("en anteckning")),
    (N_("13.40 strömmen borta"), N_("med tid: det hände 13.40 (även 221340: den 22:a 13.40)")),
    (N_("regionen: två vårdcentraler på reservkraft"), N_("en lägesrapport från den aktören")),
    (N_("alla: ny mötestid 17.00"), N_("en anteckning till alla aktörer")),
    (N_("! vi prioriterar vattnet till sjukhuset"), N_("förslag till överenskommelse")),
    (N_("> kommunen: boka tankbilar 16.00"), N_("en åtgärd: vem, vad, senast när")),
    (N_("? polisen: vilka vägar är avstängda 15.30"), N_("en begäran till en aktör, med svarstid")),
    (N_("& skolskjutsar -> utbildningsgruppen"), N_("en parkerad fråga, till ett annat forum")),
    (N_("… #vatten   … #intern #känslig #sekretess"), N_("tagg, och märkning av vem som får se raden")),
)

LINE_KEYS = (
    ("Enter", N_("sparar raden")),
    ("tab", N_("kompletterar ett aktörsnamn, annars nästa fält")),
    ("↑", N_("i en tom rad: hämtar din senaste rad så att du kan rätta den")),
    ("ctrl+t", N_("slår av och på tolkningen; ett blanksteg först stänger av den för en rad")),
    ("ctrl+n", N_("lägger till namnet före kolon som ny aktör")),
    ("ctrl+r", N_("i ett möte: raden är en rapport från den som hade ordet; en gång till: inte")),
    ("ctrl+y", N_("raden svarar på begäran som erbjuds; en gång till: på nästa, eller ingen")),
    ("escape", N_("lämnar loggraden; texten ligger kvar")),
)


class Help(SafeModal[None]):
    """A page of text; any of escape, Enter and F1 closes it."""

    DEFAULT_CSS = """
    Help > VerticalScroll {
        width: 100; max-width: 96%; height: auto; max-height: 94%; padding: 1 2;
        background: $surface; border: round $primary;
    }
    Help Static { width: 1fr; height: auto; }
    """

    BINDINGS: ClassVar = [Binding("escape,enter,f1", "leave", show=False)]

    def __init__(self, where: str, actions: Sequence[Action], keymap: Mapping[str, str]) -> None:
        super().__init__()
        self._where = where
        self._keys = [(key_name(action, keymap), _(action.about)) for action in actions]

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield from map(Static, self._lines())

    def _lines(self) -> list[Content | Hanging]:
        room = next((room for room in ROOMS if room.name == self._where), None)
        lines: list[Content | Hanging] = [_heading(_(room.label)), Content(_(room.about)), Content("")] if room else []
        lines.append(_heading(_("Tangenter här")))
        lines += [_pair(key, about) for key, about in self._keys if key]
        lines += [Content(""), _heading(_("Rum: ctrl+g och siffran, eller bara siffran utanför textfält"))]
        lines += [_pair(room.digit, f"{_(room.label)} – {_(room.about)}") for room in ROOMS]
        lines += [Content(""), _heading(_("Loggraden tolkar medan du skriver"))]
        lines += [
            Content.assemble(Content.styled(_(typed), "bold"), "\n    ", Content(_(means)))
            for typed, means in LINE_FORMS
        ]
        lines += [Content("")] + [_pair(key, _(means)) for key, means in LINE_KEYS]
        lines += [Content(""), Content.styled(_("Allt går också att nå med ctrl+p. Escape stänger hjälpen."), "$muted")]
        return lines


def _heading(text: str) -> Content:
    return Content.styled(text, "bold $accent")


def _pair(key: str, text: str) -> Hanging:
    return Hanging(Content.assemble(Content.styled(f"{key:<{KEY_CELLS}} ", "bold"), Content(text)), KEY_CELLS + 1)
