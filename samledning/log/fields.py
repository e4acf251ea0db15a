"""What a line of the journal says in words: which sort of record, what was done, which of its fields were changed."""

from collections.abc import Iterable

from samledning.i18n import N_, _

RECORDS = {
    "incident": N_("händelsen"),
    "staffing": N_("bemanning"),
    "moment": N_("moment"),
    "actor": N_("aktör"),
    "log_entry": N_("loggrad"),
    "checklist_run": N_("checklista"),
    "checklist_mark": N_("punkt i checklista"),
    "checklist_setting": N_("punkt i checklista"),
    "checklist_own_item": N_("egen punkt"),
    "call_try": N_("samtal"),
    "participant": N_("deltagare"),
    "dependency": N_("beroende"),
    "resource": N_("resurs"),
    "communication": N_("budskap"),
    "analysis_revision": N_("version av analysen"),
    "forum_use": N_("nätverk"),
    "situation_report": N_("lägesrapport"),
    "report_step": N_("lägesrapport, omhändertagen eller bedömd"),
    "report_clock": N_("rapportklocka"),
    "request": N_("begäran"),
    "request_answer": N_("svar på begäran"),
    "picture": N_("lägesbild"),
    "picture_line": N_("rad i lägesbilden"),
    "locked_version": N_("fastställd version"),
    "dispatch": N_("utskick"),
    "target_picture": N_("målbild"),
    "agreement": N_("överenskommelse"),
    "stance": N_("ståndpunkt"),
    "action": N_("åtgärd"),
    "goal_conflict": N_("målkonflikt"),
    "choice": N_("vägval"),
    "alternative": N_("alternativ"),
    "priority_question": N_("prioriterad fråga"),
    "moment_report": N_("återkoppling av moment"),
    "review_answer": N_("svar i bedömningen"),
    "review_clock": N_("fråga i bedömningen, när den kommer"),
    "dismissal": N_("avfärdat i Att göra nu"),
    "handover": N_("överlämning"),
    "feed_source": N_("källa utifrån"),
    "feed_item": N_("meddelande utifrån"),
    "feed_reading": N_("sett av det som kommit utifrån"),
}
OPERATIONS = {"create": N_("ny"), "change": N_("ändrad"), "purge": N_("gallrad")}

FIELDS = {
    "alternative": N_("alternativ"),
    "channel": N_("kanal"),
    "channels": N_("kanaler"),
    "close_override_reason": N_("skäl att avsluta"),
    "close_reason": N_("skäl att avsluta"),
    "closed_at": N_("avslutad"),
    "closest": N_("närmast berörd"),
    "consulted_at": N_("tillfrågad om slutsatserna"),
    "consulted_said": N_("svar om slutsatserna"),
    "contact": N_("kontakt"),
    "contribution": N_("bidrag"),
    "convening_actor": N_("sammankallande"),
    "criticality": N_("kritiskt"),
    "deferred_until": N_("uppskjuten till"),
    "due_at": N_("klart senast"),
    "exercise": N_("övning"),
    "expects_report": N_("väntas rapportera"),
    "item_order": N_("ordning"),
    "joint": N_("gemensamt"),
    "kept_elsewhere": N_("finns hos"),
    "led_to": N_("vad det ledde till"),
    "leader_id": N_("samverkansledare"),
    "limits": N_("gränser"),
    "mandate": N_("mandat"),
    "marking": N_("märkning"),
    "message": N_("budskap"),
    "moments": N_("moment"),
    "most_important": N_("viktigast"),
    "name": N_("namn"),
    "needed_actor_id": N_("den som behövs"),
    "needed_name": N_("den som behövs"),
    "needs": N_("behov"),
    "next_at": N_("nästa gång"),
    "note": N_("anteckning"),
    "off": N_("avstängd"),
    "occurrence": N_("inträffad eller befarad"),
    "offers": N_("kan bidra med"),
    "own_goal": N_("eget mål"),
    "owner_actor_id": N_("ansvarig"),
    "phase": N_("fas"),
    "places": N_("platser"),
    "priority": N_("prioritet"),
    "purpose": N_("syfte"),
    "reason": N_("skäl"),
    "reasons": N_("skäl"),
    "reopen_reason": N_("skäl att öppna igen"),
    "responsibility": N_("ansvar"),
    "recalled_at": N_("tagen tillbaka"),
    "relief_at": N_("avlöses"),
    "rhythm": N_("intervall"),
    "role": N_("roll"),
    "scope": N_("aktörer"),
    "secrecy_ground": N_("lagrum"),
    "source": N_("källa"),
    "speaking_position": N_("talarordning"),
    "starts_at": N_("start"),
    "state": N_("tillstånd"),
    "status": N_("tillstånd"),
    "struck_at": N_("struken"),
    "tags": N_("taggar"),
    "type": N_("typ"),
    "until": N_("sluttid"),
    "what": N_("vad som behövs"),
}
"""What people call the fields they know. One that is not here, such as the time of a change, is not spoken of."""


def record_in_words(kind: str) -> str:
    """The sort of record that a table holds."""
    return _(RECORDS[kind]) if kind in RECORDS else _("post")


def operation_in_words(operation: str) -> str:
    """What was done to a record, empty for what has no word."""
    return _(OPERATIONS[operation]) if operation in OPERATIONS else ""


def fields_in_words(names: Iterable[str]) -> str:
    """The fields that people know by name, each word once."""
    return ", ".join(dict.fromkeys(_(FIELDS[name]) for name in names if name in FIELDS))
