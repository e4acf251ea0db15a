"""The forms of target pictures and agreements: texts on one side, the values of the verbs on the other."""

from typing import Any

from samledning.agreement.terms import STANDING
from samledning.agreement.views import AgreementView, TargetView
from samledning.i18n import _
from samledning.log.terms import Marking
from samledning.tui.screens.form import FormField, marking_fields
from samledning.tui.screens.goal_setting import Fields, Setting, Values, concerned, ids, subjects, times
from samledning.tui.whens import written

AMONG = ";"
"""Parts several texts that may hold commas themselves."""

NEW_TARGET: Values = {
    **dict.fromkeys(("wanted", "by_when", "protected", "delimitation", "reason", "valid_until", "actor_ids"), ""),
    **dict.fromkeys(("scope", "dependency_ids", "secrecy_ground"), ""),
    "marking": Marking.PARTICIPANTS.value,
}
ASKED_ABOUT = frozenset(("scope", "wanted", "by_when", "protected", "delimitation", "valid_until", "wording"))
"""What the actors answer to: it stands once somebody has answered, and is changed by a new version only."""


def target_values(view: TargetView) -> Values:
    return {
        "wanted": view.wanted,
        "by_when": written(view.by_when),
        "protected": f"{AMONG} ".join(view.protected),
        "delimitation": view.delimitation,
        "reason": view.reason,
        "valid_until": written(view.valid_until),
        "actor_ids": ",".join(view.actor_ids),
        "scope": view.scope,
        "dependency_ids": ",".join(view.dependency_ids),
        "marking": view.marking.value,
        "secrecy_ground": view.secrecy_ground,
    }


def target_fields(values: Values, setting: Setting) -> Fields:
    time = _("Till exempel 16.00, i morgon 08.00 eller 24/11 08.00.")
    known = f"{AMONG} ".join(setting.protected)
    fields = [
        FormField("wanted", _("Önskat läge"), values["wanted"], hint=_("Vad ska vara uppnått?"), tall=True),
        FormField("by_when", _("Senast"), values["by_when"], hint=time),
        FormField(
            "protected",
            _("Skyddas först"),
            values["protected"],
            hint=_("Det viktigaste först, åtskilt med semikolon: {known}").format(known=known) if known else "",
            names=setting.protected,
            separator=AMONG,
        ),
        FormField("delimitation", _("Avgränsning"), values["delimitation"], hint=_("Vad ingår inte?")),
        FormField("reason", _("Skäl"), values["reason"], hint=_("Varför just detta?"), tall=True),
        FormField("valid_until", _("Gäller till"), values["valid_until"], hint=_("Sedan ska den ses över.")),
        concerned(values, setting),
        FormField(
            "scope", _("Omfattning"), values["scope"], hint=_("Tomt: hela händelsen. Till exempel dricksvatten.")
        ),
    ]
    if setting.dependencies:
        choices = list(setting.dependencies.items())
        hint = _("Ändras ett av dem blir målbilden inaktuell. Inget valt: de kritiska.")
        fields.append(
            FormField("dependency_ids", _("Vilar på"), values["dependency_ids"], choices, hint=hint, several=True)
        )
    return (*fields, *marking_fields(values))


def target_plain(values: Values, setting: Setting) -> dict[str, Any]:
    """What is kept of a target picture; only the fields that the form had."""
    plain = dict[str, Any](values)
    plain |= times(values, setting, "by_when", "valid_until")
    plain |= {name: ids(values[name]) for name in ("actor_ids", "dependency_ids") if name in values}
    if "protected" in values:
        plain["protected"] = [part.strip() for part in values["protected"].split(AMONG) if part.strip()]
    return plain | {"marking": Marking(values["marking"])}


NEW_AGREEMENT: Values = {
    **dict.fromkeys(("wording", "reason", "alternatives", "suitable", "feasible", "acceptable", "actor_ids"), ""),
    **dict.fromkeys(("target_id", "secrecy_ground"), ""),
    "decisive": "no",
    "marking": Marking.PARTICIPANTS.value,
}


def agreement_values(view: AgreementView) -> Values:
    return {
        "wording": view.wording,
        "reason": view.reason,
        "alternatives": view.alternatives,
        "suitable": view.suitable,
        "feasible": view.feasible,
        "acceptable": view.acceptable,
        "decisive": "yes" if view.decisive else "no",
        "actor_ids": ",".join(view.actor_ids),
        "target_id": view.target_id or "",
        "marking": view.marking.value,
        "secrecy_ground": view.secrecy_ground,
    }


def agreement_fields(values: Values, setting: Setting) -> Fields:
    targets = [each for each in setting.board.targets if each.status in STANDING or each.id == values["target_id"]]
    return (
        FormField("wording", _("Ordalydelse"), values["wording"], hint=_("Så som den läses upp för alla."), tall=True),
        FormField("reason", _("Skäl"), values["reason"], hint=_("Varför? Det är det som glöms först."), tall=True),
        FormField(
            "alternatives", _("Alternativ"), values["alternatives"], hint=_("Vad övervägdes i stället?"), tall=True
        ),
        FormField("suitable", _("Lämpligt"), values["suitable"], hint=_("Leder det dit vi vill?")),
        FormField("feasible", _("Genomförbart"), values["feasible"], hint=_("Finns det resurser och tid?")),
        FormField("acceptable", _("Godtagbart"), values["acceptable"], hint=_("Vad kostar det, och för vem?")),
        FormField(
            "decisive",
            _("Avgörande avvägning"),
            values["decisive"],
            (("no", _("nej")), ("yes", _("ja, ska återläsas högt"))),
        ),
        concerned(values, setting),
        FormField("target_id", _("Hör till målbild"), values["target_id"], subjects(_("ingen"), targets)),
        *marking_fields(values),
    )


def agreement_plain(values: Values, _setting: Setting) -> dict[str, Any]:
    """What is kept of an agreement; only the fields that the form had."""
    return {
        **values,
        "decisive": values["decisive"] == "yes",
        "actor_ids": ids(values["actor_ids"]),
        "target_id": values["target_id"] or None,
        "marking": Marking(values["marking"]),
    }
