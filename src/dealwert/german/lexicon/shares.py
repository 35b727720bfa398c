"""Fractions of a whole, and what keeps the same words from being one."""

from __future__ import annotations

__all__ = [
    "ENTIRELY",
    "FRACTIONS",
    "GETTING",
    "HALF",
    "NOT_AFTER_FRACTION",
    "NOT_AFTER_HALF",
    "NOT_BEFORE_HALF",
    "ONE_SHARE",
    "OPTIONS",
    "PASSING",
    "PLUS",
    "QUOTED",
    "REACHING",
    "VOTES",
    "WHOLES",
]

HALF = "hälfte"

FRACTIONS: dict[str, int] = {
    "drittel": 3,
    "dritteln": 3,
    "viertel": 4,
    "vierteln": 4,
    "fünftel": 5,
    "fünfteln": 5,
    "sechstel": 6,
    "sechsteln": 6,
    "siebtel": 7,
    "siebteln": 7,
    "achtel": 8,
    "achteln": 8,
    "neuntel": 9,
    "neunteln": 9,
    "zehntel": 10,
    "zehnteln": 10,
    "zwanzigstel": 20,
}
"""Denominators; the numerator must be said."""

NOT_BEFORE_HALF = tuple(
    """erst zweit letzt eigen gegnerisch generisch ober unter vorder hinter link recht besser schlechter schwächer stärker
    nächst früher später beid weiblich männlich jede jeder zweite halbzeit""".split()
)
"""Adjectives that make the half one of two things: "die zweite Hälfte"."""

NOT_AFTER_HALF = frozenset({"eins", "zwei", "1", "2"})
"""What numbers the halves of a match: "in Hälfte zwei"."""

NOT_AFTER_FRACTION = frozenset(
    """stunde stunden jahr jahre jahres liter kilo kilometer meter sekunde sekunden vorsprung rückstand
    grad nach vor hinter schneller langsamer note noten pfund millimeter finale wein weisswein rotwein veltliner milch""".split()
)
"""What makes a fraction one of time, length or music."""

PASSING = frozenset(
    """geht gehen ging gingen wandert wandern wechselt wechseln wechselte wechselten umfasst umfasste betrifft
    betraf beträgt betrug entspricht entsprach entsprechen""".split()
)
"""Forms of verbs of which a stake is the subject that changes hands: "74 Prozent gehen nach Graz"."""

QUOTED = frozenset(
    "aktie aktien papier papiere titel anteilsschein anteilsscheine anteilscheine kurs kurse".split()
)
"""What has a price at the exchange; where it falls "um 7 Prozent", no stake passes."""

GETTING = frozenset(
    "erhält erhielt erhielten erhalten bekommt bekam bekommen strebt anstrebt anstreben".split()
)
"""Forms of verbs of which whoever gets a stake, or wants to, is the subject."""

VOTES = frozenset(
    "stimmen stimmrechte stimmrechten kapitals grundkapitals stammkapitals papiere titel".split()
)
"""Nouns, beside those of stakes, of which so many percent are a share of the company."""

REACHING = frozenset("kommt kommen kam kamen".split())
"""Forms of verbs that with "auf" say how much somebody holds afterwards."""

PLUS = "plus"
ONE_SHARE = frozenset("einen eine einer".split())
"""Behind a share, what says that one more is bought: "50 Prozent plus eine Aktie"."""

ENTIRELY = frozenset("gänze komplett vollständig gänzlich".split())
"""Words beside a verb of dealing that say that the whole passes."""

WHOLES = (
    "kapital", "kapitals", "stimmrechte", "stimmrechten", "stimmen", "betrieb", "betriebs", "unternehmen", "unternehmens",
    "firma", "verein", "vereins", "klub", "klubs", "club", "clubs", "verlag", "verlags", "gesellschaft", "anteile",
    "anteilen", "aktien", "papiere", "papieren", "hersteller", "herstellers", "händler", "händlers", "anbieter",
    "anbieters", "dienst", "dienstes", "haus", "hauses", "start-up", "start-ups", "werft", "brauerei", "bank",
)  # fmt: skip
"""Ends of nouns of which a percentage is a share of a company; of other things it is none."""

OPTIONS = frozenset(
    "option optionen kaufoption optional vorkaufsrecht pflichtangebot schwelle".split()
)
"""Nouns beside a stake that may change hands some day, or of which the law speaks."""
