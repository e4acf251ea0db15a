"""Who sits at the keyboard in the exercise that the demonstration tells, and which actors take part."""

LEADER, NOTES, ANALYST = "KÅ", "JL", "SH"

PERSONS = {LEADER: "Karin Åkesson", NOTES: "Johan Lindqvist", ANALYST: "Samira Haddad"}
"""Who sits at the keyboard, by initials; the first opens the incident and leads."""

LST, REGION, OREBRO, LEKEBERG = "Länsstyrelsen i Örebro län", "Region Örebro län", "Örebro kommun", "Lekebergs kommun"
POLICE, FIRE = "Polisen region Bergslagen", "Nerikes Brandkår"
POWER, TELECOM = "Påhittade Elnät AB", "Påhittade Telenät AB"
