"""The story of the night: who takes part, what is said, when. Swedish, as the people in it are."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

INCIDENT = "Storm och strömavbrott i Örebro län"
LEADER, NOTES, NEXT_LEADER = "Anna Berg", "Bo Ek", "Eva Lind"
CONTACT = "tib@example.se"

BEGINS = datetime(2026, 10, 24, 20, tzinfo=UTC)
"""22.00 in Sweden, on the evening before the clocks go back."""
CLOCKS_GO_BACK = datetime(2026, 10, 25, 1, tzinfo=UTC)
"""03.00 becomes 02.00."""
SLEEPS, WAKES = datetime(2026, 10, 25, 2, tzinfo=UTC), datetime(2026, 10, 25, 7, tzinfo=UTC)
ENDS = BEGINS + timedelta(hours=12)

ACTORS = (
    *("Region Örebro län", "Polismyndigheten", "Nerikes Brandkår", "Länsstyrelsen i Örebro län", "Örebro kommun"),
    *("Kumla kommun", "Hallsbergs kommun", "Lekebergs kommun", "Karlskoga kommun", "Lindesbergs kommun"),
    *("Askersunds kommun", "Trafikverket", "Elnät Mellan AB", "Telenät Bergslagen AB", "SOS Alarm"),
    *("Försvarsmakten", "Svenska Röda Korset", "Vattenverket Skråmsta", "Värmeverket Åby", "Frivilliga resursgruppen"),
)

SAID = (
    "två vårdcentraler på reservkraft",
    "väg 204 är avstängd av nedfallna träd",
    "trygghetspunkten i sporthallen är öppen",
    "dieseln räcker till i morgon klockan 6",
    "11 400 abonnenter är utan ström",
    "mobilnätet sviktar norr om sjön",
    "tre äldreboenden saknar värme",
    "vattentrycket faller i höga lägen",
    "vi har fyra bandvagnar lediga",
    "inga nya skadade, två evakuerade",
)

HOSTILE = (
    "[/] [bold]fet[/bold] [@click=app.quit]x[/]",
    "\x1b[2J\x1b]0;titel\x07 och \u202eomvänt",
    "=cmd|' /C calc'!A0",
    "+SUM(1;2) \t tabb",
    "<script>alert(1)</script> & {{ text }} {% if %}",
    "'; DROP TABLE log_entry; --",
    "åäö 🚒🔥 e\u0301 \u200b nollbredd",
    "ett långt " + "mycket " * 300 + "besked",
)
"""What must be kept as it is and do nothing, wherever it is shown."""

STANCES = (
    ("i", ()),
    ("f", ("--text", "om dieseln räcker")),
    ("n", ("--text", "vi har ingen personal i natt")),
    ("b", ("--with", "kommundirektören", "--by", "09.00")),
    ("a", ()),
    ("t", ()),
)
"""A stance of each kind, with what it needs."""

AGREED = (
    "vattnet går först till sjukhuset",
    "reservkraften flyttas i den ordning som regionen anger",
    "elnätet röjer väg 204 före väg 50",
    "trygghetspunkterna är öppna till klockan 12",
    "ett gemensamt budskap går ut varje timme",
    "samverkan fortsätter med möten varje dag klockan 9",
)
"""What is agreed in each meeting."""


def reports() -> Iterator[str]:
    """Reports without end, as they are typed in the log line; no two are the same."""
    number = 0
    while True:
        number += 1
        actor, said = ACTORS[number % len(ACTORS)], SAID[number % len(SAID)]
        if number % 25 == 0:
            said = HOSTILE[number // 25 % len(HOSTILE)]
        yield f"{actor}: {said} – uppgift {number}"
