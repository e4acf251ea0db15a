"""The forms of measures, conflicts, choices and matters: texts on one side, the values of the verbs on the other."""

from typing import Any

from samledning.agreement.terms import STANDING
from samledning.agreement.views import ActionView, ChoiceView, ConflictView, PriorityView, Subject
from samledning.errors import Problem
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.tui.screens.form import FormField, marking_fields
from samledning.tui.screens.goal_setting import Fields, Setting, Values, ids, subjects, times
from samledning.tui.whens import written

NEW_ACTION: Values = {
    **dict.fromkeys(("text", "owner", "owner_person", "supporting", "due_at", "goal", "needs"), ""),
    **dict.fromkeys(("public_information", "follow_up_at", "secrecy_ground"), ""),
    "marking": Marking.PARTICIPANTS.value,
}


def action_values(view: ActionView) -> Values:
    return {
        "text": view.text,
        "owner": view.owner,
        "owner_person": view.owner_person,
        "supporting": ", ".join(view.supporting),
        "due_at": written(view.due_at),
        "goal": view.target_id or view.agreement_id or "",
        "needs": view.needs,
        "public_information": view.public_information,
        "follow_up_at": written(view.follow_up_at),
        "marking": view.marking.value,
        "secrecy_ground": view.secrecy_ground,
    }


def action_fields(values: Values, setting: Setting) -> Fields:
    chosen = values["goal"]
    standing: list[Subject] = [*setting.board.current_targets]
    standing += [each for each in setting.board.subjects if each not in standing]
    standing = [each for each in standing if each.status in STANDING or each.id == chosen]
    return (
        FormField("text", _("Vad ska göras"), values["text"], tall=True),
        FormField(
            "owner",
            _("Ansvarig aktör"),
            values["owner"],
            hint=_("Skriv några bokstäver; tab kompletterar namnet."),
            names=setting.names,
        ),
        FormField("owner_person", _("Person"), values["owner_person"]),
        FormField("due_at", _("Senast"), values["due_at"], hint=_("Till exempel 16.00 eller i morgon 08.00.")),
        FormField(
            "supporting",
            _("Stöd av"),
            values["supporting"],
            hint=_("Fler aktörer, åtskilda med komma."),
            names=setting.names,
            separator=",",
        ),
        FormField("goal", _("Mål"), chosen, subjects(_("inget"), standing)),
        FormField("needs", _("Behöver"), values["needs"], hint=_("Resurser, besked, tillträde.")),
        FormField(
            "public_information",
            _("Allmänheten"),
            values["public_information"],
            hint=_("Ändrar åtgärden vad allmänheten behöver veta?"),
        ),
        FormField("follow_up_at", _("Följs upp"), values["follow_up_at"]),
        *marking_fields(values),
    )


def action_plain(values: Values, setting: Setting) -> dict[str, Any]:
    """What is kept of a measure. Raises a `Problem` for a name that is no actor, or a time that is none."""
    targets = {each.id for each in setting.board.targets}
    goal = values["goal"]
    kept = ("text", "owner_person", "needs", "public_information", "secrecy_ground")
    return {
        **{name: values[name] for name in kept},
        **times(values, setting, "due_at", "follow_up_at"),
        "owner_actor_id": setting.actor_id(values["owner"]),
        "supporting_ids": setting.actor_ids(values["supporting"]),
        "target_id": goal if goal in targets else None,
        "agreement_id": goal if goal and goal not in targets else None,
        "marking": Marking(values["marking"]),
    }


NEW_CONFLICT: Values = {
    **dict.fromkeys(("collides", "actor_ids", "consequence", "links", "secrecy_ground"), ""),
    "marking": Marking.PARTICIPANTS.value,
}


def conflict_values(view: ConflictView) -> Values:
    return {
        "collides": view.collides,
        "actor_ids": ",".join(view.actor_ids),
        "consequence": view.consequence,
        "links": ", ".join(view.links),
        "marking": view.marking.value,
        "secrecy_ground": view.secrecy_ground,
    }


def conflict_fields(values: Values, setting: Setting) -> Fields:
    return (
        FormField(
            "collides",
            _("Vad krockar"),
            values["collides"],
            hint=_("Två mål eller planer som inte går ihop."),
            tall=True,
        ),
        FormField("actor_ids", _("Mellan"), values["actor_ids"], setting.actors, several=True),
        FormField(
            "consequence", _("Konsekvens"), values["consequence"], hint=_("Vad händer om inget görs?"), tall=True
        ),
        FormField("links", _("Gäller"), values["links"], hint=_("Till exempel MB2, Ö3, Å5.")),
        *marking_fields(values),
    )


def conflict_plain(values: Values, setting: Setting) -> dict[str, Any]:
    """What is kept of a conflict. Raises a `Problem` for a label that nothing has."""
    links: dict[str, list[str]] = {"target_ids": [], "agreement_ids": [], "action_ids": []}
    where = {
        **{each.label.casefold(): (each.id, "target_ids") for each in setting.board.targets},
        **{each.label.casefold(): (each.id, "agreement_ids") for each in setting.board.agreements},
        **{each.label.casefold(): (each.id, "action_ids") for each in setting.board.actions},
    }
    for label in values["links"].replace(";", ",").split(","):
        if not label.strip():
            continue
        if label.strip().casefold() not in where:
            raise Problem(_("{label} finns inte i händelsen.").format(label=label.strip()))
        goal_id, sort = where[label.strip().casefold()]
        links[sort].append(goal_id)
    return {
        "collides": values["collides"],
        "consequence": values["consequence"],
        "actor_ids": ids(values["actor_ids"]),
        **links,
        "marking": Marking(values["marking"]),
        "secrecy_ground": values["secrecy_ground"],
    }


NEW_CHOICE: Values = {"question": "", "marking": Marking.PARTICIPANTS.value, "secrecy_ground": ""}


def choice_values(view: ChoiceView) -> Values:
    return {"question": view.question, "marking": view.marking.value, "secrecy_ground": view.secrecy_ground}


def choice_fields(values: Values, _setting: Setting) -> Fields:
    hint = _("Alternativen fyller du i sedan.")
    return (FormField("question", _("Fråga"), values["question"], hint=hint), *marking_fields(values))


NEW_PRIORITY: Values = {"text": "", "why": "", "marking": Marking.PARTICIPANTS.value, "secrecy_ground": ""}


def priority_values(view: PriorityView) -> Values:
    return {
        "text": view.text,
        "why": view.why,
        "marking": view.marking.value,
        "secrecy_ground": view.secrecy_ground,
    }


def priority_fields(values: Values, _setting: Setting) -> Fields:
    return (
        FormField("text", _("Fråga"), values["text"], hint=_("Vad är det extra viktigt att vara överens om?")),
        FormField("why", _("Varför"), values["why"]),
        *marking_fields(values),
    )


def marked_plain(values: Values, _setting: Setting) -> dict[str, Any]:
    """What is kept where all but the marking is text."""
    return {**values, "marking": Marking(values["marking"])}
