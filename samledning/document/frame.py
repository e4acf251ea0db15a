"""What every product is set in: the case, the time, the readers. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from samledning import clock, i18n
from samledning.document.audience import Reader
from samledning.document.rules import safe_name, tidy
from samledning.document.terms import PRODUCT_LABELS, Document, Event, Head, Product, Section, Sheet
from samledning.i18n import _
from samledning.incident.views import IncidentView
from samledning.release.views import LockedView


@dataclass(frozen=True)
class Frame:
    """`case` is what the reader may see of the incident, `mark` the control mark of the journal at `now` (UTC)."""

    case: IncidentView
    now: datetime
    mark: str
    reader: Reader

    def document(
        self,
        product: Product,
        title: str,
        sections: Iterable[Section],
        *,
        label: str = "",
        version: str = "",
        state: str = "",
        registry_number: str = "",
        change: str = "",
        sheet: Sheet | None = None,
        event: Event | None = None,
    ) -> Document:
        """The document, made of what the reader has seen by now. `label` is the record that it is about."""
        shown = tuple(sections)
        head = Head(
            case=self.case.name,
            exercise=self.case.exercise,
            version=version,
            state=state or draft_state(),
            marking=self.reader.marking,
            grounds=self.reader.grounds,
            made_at=self.now,
            mark=self.mark,
            registry_number=registry_number,
            change=change,
        )
        return tidy(
            Document(
                product=product,
                subject=label,
                name=safe_name(_(PRODUCT_LABELS[product]), label, self.case.name),
                title=title,
                language=i18n.language(),
                head=head,
                sections=shown,
                left_out=self.reader.left_out,
                sheet=sheet,
                event=event,
            )
        )


def locked_frame(case: IncidentView, version: LockedView, reader: Reader) -> Frame:
    """For what was kept as text when it was locked: the control mark of the journal then is not known."""
    return Frame(case, version.finalised_at, "", reader)


def draft_state() -> str:
    """What is said of a document that nobody has finalised."""
    return _("utkast, inte fastställt")


def locked_state(version: LockedView) -> str:
    """When a version was finalised and by whom."""
    return _("fastställd {time} av {initials}").format(
        time=clock.date_hhmm(version.finalised_at), initials=version.initials
    )


def as_locked(document: Document, version: LockedView, change: str) -> Document:
    """A finalised document with what is known of it by now."""
    assert document.head
    with i18n.speaking(document.language):
        state = _("version {number}, {state}").format(number=version.number, state=locked_state(version))
    head = replace(document.head, state=state, registry_number=version.registry_number, change=change)
    return tidy(replace(document, head=head, name=safe_name(document.name, f"v{version.number}")))
