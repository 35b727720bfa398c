"""German words of the calendar."""

from __future__ import annotations

__all__ = [
    "BEFORE_CARDINALS",
    "BEFORE_MONTHS",
    "DAYS",
    "FAR",
    "IMMEDIATELY",
    "MONTHS",
    "ORDINALS",
    "PARTS",
    "PREPOSITIONS",
    "RELATIVE_DAYS",
    "SEASONS",
    "WEEKDAYS",
]

MONTHS: dict[str, int] = {
    "januar": 1, "jänner": 1, "jan": 1,
    "februar": 2, "feber": 2, "feb": 2,
    "märz": 3, "mrz": 3, "mär": 3,
    "april": 4, "apr": 4,
    "mai": 5,
    "juni": 6, "jun": 6, "juno": 6,
    "juli": 7, "jul": 7, "julei": 7,
    "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9,
    "oktober": 10, "okt": 10,
    "november": 11, "nov": 11,
    "dezember": 12, "dez": 12,
}  # fmt: skip

WEEKDAYS: dict[str, int] = {
    "montag": 0,
    "dienstag": 1,
    "mittwoch": 2,
    "donnerstag": 3,
    "freitag": 4,
    "samstag": 5,
    "sonnabend": 5,
    "sonntag": 6,
}

SEASONS: dict[str, int] = {
    "frühjahr": 1,
    "frühling": 1,
    "sommer": 2,
    "herbst": 3,
    "winter": 4,
}

ORDINALS: dict[str, int] = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "letzt": -1}

PARTS: dict[str, int] = {"anfang": 0, "mitte": 1, "ende": 2, "ausgang": 2, "beginn": 0}
"""Thirds of a month or a year."""

DAYS: dict[str, int] = {
    "jahresende": 2,
    "jahresbeginn": 0,
    "jahresanfang": 0,
    "jahreswechsel": 2,
    "jahresmitte": 1,
}
"""Compounds that name a third of the year: of the one behind them, or of the current one."""

RELATIVE_DAYS: dict[str, int] = {
    "heute": 0,
    "gestern": -1,
    "vorgestern": -2,
    "morgen": 1,
    "übermorgen": 2,
}

IMMEDIATELY = ("ab sofort", "mit sofortiger wirkung", "per sofort", "mit umgehender wirkung")

FAR: dict[str, int] = {
    "vergangen": -1,
    "vorig": -1,
    "letzt": -1,
    "abgelaufen": -1,
    "laufend": 0,
    "dies": 0,
    "heurig": 0,
    "aktuell": 0,
    "kommend": 1,
    "nächst": 1,
    "vorvergangen": -2,
    "vorletzt": -2,
    "übernächst": 2,
}
"""Stems of adjectives, and how many units they lie away."""

PREPOSITIONS = (
    "am|im|in|ab|seit|bis|per|mit|zum|zu|vom|von|der|dem|den|des|das|die|für|vor|nach|gegen|um|"
    "spätestens|frühestens|voraussichtlich|bis zum|bis zu|in den|in der"
).split("|")
"""What may stand before a date without being part of it."""

BEFORE_CARDINALS = frozenset("auf gegen rund etwa knapp rang platz nummer".split())
"""Words before a number that is none of a day: "kam auf 88. Huber …", but "am 8. Mai"."""

BEFORE_MONTHS = frozenset(
    "im seit bis ab anfang mitte ende vorigen vergangenen letzten kommenden nächsten".split()
)
"""What stands before the name of a month, and of no person: "im August"."""
