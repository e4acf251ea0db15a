"""What is done with a document: who reads it, where it goes, what is kept of that."""

import asyncio
from typing import TYPE_CHECKING

from textual.content import Content

from samledning import clock
from samledning.document.progress import Stopped
from samledning.document.rules import file_name, formats_of, is_acknowledged, kind_of, product_of
from samledning.document.terms import FORMAT_LABELS, OF_A_ROOM, Format, Product
from samledning.errors import Problem
from samledning.i18n import N_, _
from samledning.log.terms import MARKING_LABELS, Marking
from samledning.paths import checklist_folders, data_folder, template_folder
from samledning.tui.handout import hand_out
from samledning.tui.screens.ask import YES, Answer, AskKey, AskText, Choose, yes_or_no
from samledning.tui.screens.form import Form, FormField
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.actor.views import Addressee
    from samledning.document.queries import Made, Offer
    from samledning.store.unit import WriteUnit
    from samledning.tui.screens.documents import Documents

FOLDER = "documents"
LETTERS = {
    Format.PDF: "p",
    Format.WORD: "w",
    Format.HTML: "h",
    Format.TEXT: "t",
    Format.MARKDOWN: "m",
    Format.TABLE: "k",
    Format.DATA: "j",
    Format.CALENDAR: "c",
}


class Export:
    """A file on its way: tells how far it has come, from the thread that writes it, and can be stopped."""

    def __init__(self, place: "Documents", stopped: str = N_("Avbrutet. Ingen fil är sparad.")) -> None:
        """`stopped` is what is told where it was."""
        self._place = place
        self._told = stopped
        self._stopped = False
        self._tenths = 0

    def stop(self) -> None:
        self._stopped = True

    def begin_again(self) -> None:
        """The next part of the work is told from its beginning."""
        self._tenths = 0

    def __call__(self, done: int, steps: int) -> None:
        if self._stopped:
            raise Stopped(_(self._told))
        tenths = 10 * done // steps
        if tenths > self._tenths and done < steps:
            self._tenths = tenths
            told = _("{percent} procent klart. Escape avbryter.").format(percent=10 * tenths)
            self._place.app.call_from_thread(self._place.tell, told)


def key_of(offer: "Offer") -> str:
    """What an offer is called among the rows."""
    return f"{offer.product}:{offer.subject}"


async def readers(place: "Documents") -> Marking | None:
    """Ask who shall read."""
    about = {
        Marking.OPEN: _("vem som helst"),
        Marking.PARTICIPANTS: _("alla som deltar i samverkan"),
        Marking.INTERNAL: _("den egna organisationen"),
        Marking.SENSITIVE: _("namngivna mottagare"),
        Marking.SECRET: _("namngivna mottagare som får se allt"),
    }
    choices = [(each.value, Content(f"{_(MARKING_LABELS[each])}: {about[each]}")) for each in Marking]
    question = _("Vem ska läsa? Det som är märkt för en snävare krets lämnas utanför.")
    chosen = await place.app.push_screen_wait(Choose(question, choices, place.audience.value))
    return Marking(chosen) if chosen else None


async def save(place: "Documents") -> None:
    """Write the document to a file, in the format that is asked for."""
    from samledning.document import writing

    if place.export:
        place.tell(_("En fil sparas redan. Escape avbryter den."))
        return
    product = _product(place)
    if product is None:
        return
    answers = [Answer(LETTERS[each], each, Content(_(FORMAT_LABELS[each]))) for each in formats_of(product)]
    chosen = await place.app.push_screen_wait(AskKey(_("I vilket format?"), answers))
    made = await _ready(place) if chosen else None
    if made is None:
        return
    form = Format(chosen)
    stamp = f"{clock.local(place.samledning.clock.now()):%Y%m%d-%H%M%S}"
    path = data_folder() / FOLDER / f"{stamp}-{file_name(made.document, form)}"
    place.export = Export(place)
    try:
        await asyncio.to_thread(
            writing.write_in_folder, made.document, form, path, templates=template_folder(), progress=place.export
        )
    except Problem as problem:
        place.tell(problem)
    else:
        place.tell(_("Dokumentet finns i {file}").format(file=path))
    finally:
        place.export = None


async def copy(place: "Documents") -> None:
    """Hand the document out as text: to the clipboard, and always to a file."""
    from samledning.document.writing import as_text

    made = await _ready(place)
    if made is None:
        return
    text = await asyncio.to_thread(as_text, made.document)
    try:
        path = await hand_out(place.app, made.document.name, text)  # type: ignore[arg-type]
    except Problem as problem:
        place.tell(problem)
        return
    place.tell(_("Texten är kopierad, och sparad i {file}").format(file=path))


async def finalise(place: "Documents") -> None:
    """Lock the document: with a diarienummer, and with what it corrects where it is not the first version."""
    from samledning.document import service

    case, offer = place.samledning.case, place.chosen_offer
    if case is None or offer is None:
        place.tell(_("Välj ett dokument under «Kan göras»."))
        return
    made = await _ready(place)
    if made is None:
        return
    fields = [FormField("registry_number", _("Diarienummer"), hint=_("Kan lämnas tomt och skrivas senare."))]
    kind = kind_of(offer.product, made.document.subject)
    earlier = (each.version for each in place.released if not is_acknowledged(each.version))
    if offer.product not in OF_A_ROOM and any(each.kind == kind for each in earlier):
        fields.insert(0, FormField("change", _("Vad har ändrats?"), hint=_("Krävs: det finns en tidigare version.")))
    title = _("Fastställ: {title}").format(title=made.document.title)
    values = await place.app.push_screen_wait(Form(f"finalise.{kind}", title, fields))
    if values is None:
        return

    def do(unit: "WriteUnit") -> str:
        return service.finalise(
            unit,
            case.incident.id,
            offer.product,
            checklist_folders(),
            subject=made.document.subject,
            audience=place.audience,
            change=values.get("change", ""),
            registry_number=values["registry_number"],
        )

    if await place.act(do):
        place.tell(_("{title} är fastställd och låst.").format(title=made.document.title))


async def note_sent(place: "Documents") -> None:
    """Note who got a locked version: actors of the case, others, how."""
    from samledning.actor.queries import distribution_list
    from samledning.document import service

    case, released = place.samledning.case, place.chosen_release
    if case is None or released is None:
        place.tell(_("Välj en fastställd version. F5 fastställer ett dokument."))
        return
    incident_id, version_id = case.incident.id, released.version.id
    actors = await place.ask(lambda unit: distribution_list(unit, incident_id))
    values = await place.app.push_screen_wait(
        Form(f"sent.{version_id}", _("{name} är skickad till").format(name=released.name), _sent_fields(actors))
    )
    if values is None:
        return
    chosen = [each.actor for each in actors if each.actor_id in values["actors"].split(",")]
    others = [each.strip() for each in values["others"].split(";") if each.strip()]
    more = {"channel": values["channel"], "note": values["note"]}

    def do(unit: "WriteUnit") -> bool:
        service.send(unit, version_id, [*chosen, *others], **more)
        return True

    if await place.act(do):
        place.tell(_("Utskicket är antecknat."))


def _sent_fields(actors: "tuple[Addressee, ...]") -> list[FormField]:
    names = [(each.actor_id, " ".join((each.actor, *each.mails[:1]))) for each in actors]
    everyone = ",".join(each.actor_id for each in actors)
    known = [FormField("actors", _("Aktörer"), everyone, names, several=True)] if names else []
    return [
        *(known or [FormField("actors", _("Aktörer"))]),
        FormField("others", _("Andra"), hint=_("Flera skiljs med semikolon.")),
        FormField("channel", _("Hur"), hint=_("WIS, e-post, telefon …")),
        FormField("note", _("Anteckning")),
    ]


async def diary(place: "Documents") -> None:
    """Write the diarienummer of a locked version."""
    from samledning.release.service import set_registry_number

    released = place.chosen_release
    if released is None:
        place.tell(_("Diarienumret skrivs när versionen är fastställd."))
        return
    version = released.version
    question = _("Diarienummer för {label}?").format(label=released.name)
    number = await place.app.push_screen_wait(AskText(question, version.registry_number))
    if number is not None:
        await place.act(lambda unit: set_registry_number(unit, version.id, number))


async def strike_sent(place: "Documents") -> None:
    """Strike a note that a version was sent, which was wrong."""
    from samledning.release.service import strike_dispatch

    released = place.chosen_release
    notes = [each for each in released.version.dispatches if each.struck_at is None] if released else []
    if not notes:
        place.tell(_("Inget utskick av det valda är antecknat."))
        return
    rows = [(each.id, user_text(f"{clock.date_hhmm(each.at)} {each.recipient} {each.channel}")) for each in notes]
    chosen = await place.app.push_screen_wait(Choose(_("Vilken anteckning är fel?"), rows))
    if not chosen:
        return
    reason = await place.app.push_screen_wait(AskText(_("Varför stryks den?")))
    if reason is not None:
        await place.act(lambda unit: strike_dispatch(unit, chosen, reason))


async def _ready(place: "Documents") -> "Made | None":
    """The chosen document, once its maker has been told what it opens; None where that is not wanted."""
    try:
        made = await place.make()
    except Problem as problem:
        place.tell(problem)
        return None
    if made is None:
        place.tell(_("Välj ett dokument först."))
        return None
    if made.opened:
        what = user_text(", ".join(made.opened))
        answers = yes_or_no(_("Ja, mottagarna får se det"), _("Nej, avbryt"))
        question = _("Dokumentet öppnar det som är märkt. Ska det lämnas ut?")
        if await place.app.push_screen_wait(AskKey(question, answers, note=what)) != YES:
            return None
    return made


def _product(place: "Documents") -> Product | None:
    """The product that is chosen, to make or locked; told where none is."""
    if place.chosen_offer:
        return place.chosen_offer.product
    if place.chosen_release:
        return product_of(place.chosen_release.version.kind)
    place.tell(_("Välj ett dokument först."))
    return None
