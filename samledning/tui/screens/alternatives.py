"""The alternatives of a question, with what speaks for each and against: a list of records beside the room."""

from typing import TYPE_CHECKING

from textual.content import Content

from samledning.agreement.views import AlternativeView, ChoiceView
from samledning.i18n import _
from samledning.tui.case import Case
from samledning.tui.screens.form import FormField
from samledning.tui.screens.records import Record, RecordKind, Values, saying
from samledning.tui.text import user_text

if TYPE_CHECKING:
    from samledning.store.unit import ReadUnit, WriteUnit


def alternatives(choice: ChoiceView) -> RecordKind:
    """What there is to choose among."""

    def load(unit: "ReadUnit", _case: Case) -> list[Record]:
        from samledning.agreement.queries import choice as choice_now

        return [
            Record(each.id, _row(each), {"text": each.text, "pros": each.pros, "cons": each.cons})
            for each in choice_now(unit, choice.id).alternatives
            if each.struck_at is None
        ]

    def fields(values: Values, _case: Case) -> tuple[FormField, ...]:
        return (
            FormField("text", _("Alternativ"), values["text"]),
            FormField("pros", _("Talar för"), values["pros"]),
            FormField("cons", _("Talar emot"), values["cons"]),
        )

    def add(unit: "WriteUnit", _case: Case, values: Values) -> None:
        from samledning.agreement import choices

        choices.add_alternative(unit, choice.id, values["text"], pros=values["pros"], cons=values["cons"])

    def edit(unit: "WriteUnit", record_id: str, base: Values, mine: Values) -> None:
        from samledning.agreement import choices

        choices.edit_alternative(unit, record_id, base, mine)

    def strike(unit: "WriteUnit", record_id: str, reason: str) -> None:
        from samledning.agreement import choices

        choices.strike_alternative(unit, record_id, reason)

    title = _("Alternativ i {label}").format(label=choice.label)
    empty = _("Inga alternativ än. F2 lägger till ett; lägg till minst två att väga mot varandra.")
    return RecordKind(
        f"alternative.{choice.id}",
        title,
        saying(choice.question),
        empty,
        {"text": "", "pros": "", "cons": ""},
        load,
        fields,
        add,
        edit,
        strike,
    )


def _row(each: AlternativeView) -> Content:
    pros = f"  + {each.pros}" if each.pros else ""
    cons = f"  − {each.cons}" if each.cons else ""
    return Content.assemble(
        user_text(f"{each.letter}) {each.text}", "bold"),
        Content.styled("  ● " + _("valt") if each.chosen else "", "bold $success"),
        user_text(f"{pros}{cons}", "$muted"),
    )
