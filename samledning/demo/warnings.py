"""What comes from outside in the exercise that the demonstration tells. Data, in the forms that the sources have.

Nobody is asked over the network: it is taken in as a file would be. All of it is marked as exercise or test.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from samledning.demo.persons import LEADER, NOTES
from samledning.monitoring.terms import SourceKind


@dataclass(frozen=True)
class Warned:
    """Something comes from a source; `payload` makes its answer of when a minute of the story is (UTC)."""

    at: int
    kind: SourceKind
    payload: Callable[[Callable[[int], datetime]], bytes]
    by: str = NOTES


@dataclass(frozen=True)
class Looked:
    """Somebody has seen all that has come."""

    at: int
    by: str = LEADER


OutsideAct: TypeAlias = Warned | Looked


def _weather(at: Callable[[int], datetime]) -> bytes:
    area = {
        "id": 1,
        "approximateStart": at(-60).isoformat(),
        "approximateEnd": at(600).isoformat(),
        "published": at(-120).isoformat(),
        "areaName": {"sv": "TEST Örebro län"},
        "warningLevel": {"sv": "Orange", "code": "ORANGE"},
        "eventDescription": {"sv": "Vind", "code": "WIND"},
        "affectedAreas": [{"id": 18, "sv": "Örebro län"}],
        "descriptions": [
            _described("INCIDENT", "Händelsebeskrivning", "Västlig till nordvästlig vind, 24–28 m/s i byarna."),
            _described("AFFECT", "Hur kan det påverka mig", "Träd kan falla över vägar och ledningar."),
        ],
    }
    return _as_json([{"id": 1, "event": {"sv": "Vind", "code": "WIND"}, "warningAreas": [area]}])


def _described(code: str, title: str, text: str) -> dict[str, Any]:
    return {"title": {"sv": title, "code": code}, "text": {"sv": text}}


def _telephones(at: Callable[[int], datetime]) -> bytes:
    return _as_json({"alerts": [_vma("SRCAPOVNING1", at(52), "Alert", _TELEPHONES)]})


def _telephones_again(at: Callable[[int], datetime]) -> bytes:
    update = _vma("SRCAPOVNING2", at(140), "Update", _TELEPHONES_AGAIN)
    return _as_json({"alerts": [{**update, "references": f"ovning,SRCAPOVNING1,{at(52).isoformat()}"}]})


def _vma(identifier: str, sent: datetime, message: str, info: dict[str, Any]) -> dict[str, Any]:
    return {
        "identifier": identifier,
        "sender": "ovning",
        "sent": sent.isoformat(),
        "status": "Exercise",
        "msgType": message,
        "info": [info],
    }


_PLACES = [
    {"areaDesc": "Örebro kommun", "geocode": [{"valueName": "Kommun", "value": "1880"}]},
    {"areaDesc": "Lekebergs kommun", "geocode": [{"valueName": "Kommun", "value": "1814"}]},
]
_TELEPHONES = {
    "language": "sv-SE",
    "event": "Viktigt meddelande till allmänheten (VMA)",
    "severity": "Severe",
    "headline": "ÖVNING: svårt att nå 112 i västra länet",
    "description": (
        "Övning, övning. Mobilnätet är ur funktion i delar av Örebro och Lekebergs kommuner. "
        "Den som behöver larma och inte kommer fram går till närmaste brandstation eller trygghetspunkt."
    ),
    "area": _PLACES,
}
_TELEPHONES_AGAIN = {
    **_TELEPHONES,
    "headline": "ÖVNING: 112 nås åter i Örebro kommun",
    "description": "Övning, övning. Mobilnätet fungerar i Örebro kommun. I Lekebergs kommun är det fortfarande svårt.",
    "area": _PLACES[1:],
}


def _as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


OUTSIDE = (
    Warned(3, SourceKind.SMHI, _weather),
    Warned(53, SourceKind.VMA, _telephones),
    Warned(141, SourceKind.VMA, _telephones_again),
    Looked(143),
)
