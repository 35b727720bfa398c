"""German number words, scales, and the words that leave a number open."""

from __future__ import annotations

__all__ = [
    "BELOW_HUNDRED",
    "BIG_SCALES",
    "CLASS_ADJECTIVES",
    "COMMA",
    "DIGIT_CLASSES",
    "DOZEN",
    "FLOWING",
    "INDEFINITE",
    "INDEFINITE_GO_ON",
    "MIXED",
    "MIXED_TAILS",
    "ODD_ORDINALS",
    "ONE",
    "ORDINAL_ENDS",
    "PEOPLE_DO",
    "SCALES",
    "SCALE_ABBREVIATIONS",
    "SCALE_HALVES",
    "SUMS",
    "SUM_EXTENTS",
    "SUM_UNITS",
    "SUSPENDED",
    "VAGUE_NOT_MONEY",
]

_ONES = "null ein zwei drei vier fünf sechs sieben acht neun".split()
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()

ONE = {"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eins": 1}
"""One, which is also the indefinite article."""

_SPELLED: dict[str, int] = {
    **{word: value for value, word in enumerate([*_ONES, *_TEENS])},
    **{word: 20 + 10 * place for place, word in enumerate(_TENS)},
    **{
        f"{one}und{tens}": 20 + 10 * place + value
        for place, tens in enumerate(_TENS)
        for value, one in enumerate(_ONES)
        if value
    },
    "zwo": 2,
}

BELOW_HUNDRED = {word.replace("ß", "ss"): value for word, value in _SPELLED.items()}
"""Everything up to 99 in one word; written with ss as in Switzerland, ß is folded before look-up."""

MIXED: dict[str, tuple[int, int]] = {
    "anderthalb": (15, -1),
    "anderthalbe": (15, -1),
}
"""One and a half in a word of its own: digits, and the power of ten of the last one."""

MIXED_TAILS: dict[str, tuple[int, int]] = {"einhalb": (5, -1), "einviertel": (25, -2)}
"""What a number word ends in that has a part behind it: "zweieinhalb", "dreieinviertel"."""

DOZEN = "dutzend"

COMMA = "komma"
"""What is said between a number and its decimals: "zwei Komma fünf"."""

SCALE_HALVES: dict[str, tuple[int, int]] = {
    "halbe": (5, -1),
    "halben": (5, -1),
    "halber": (5, -1),
    "halbes": (5, -1),
    "halbem": (5, -1),
    "viertel": (25, -2),
    "dreiviertel": (75, -2),
}
"""Parts of a scale word: "eine halbe Million", "eine dreiviertel Milliarde"."""

SUSPENDED = {"hunderttausend": 5, "tausend": 3, "hundert": 2}
"""Ends of number words that a number before "bis" leaves to the one behind: "zwei- bis dreitausend"."""

SCALES: dict[str, int] = {
    "tausend": 3,
    "tsd": 3,
    "million": 6,
    "millionen": 6,
    "mio": 6,
    "mill": 6,
    "mn": 6,
    "milliarde": 9,
    "milliarden": 9,
    "mrd": 9,
    "mia": 9,
    "md": 9,
    "mdr": 9,
    "bn": 9,
    "billion": 12,
    "billionen": 12,
    "bio": 12,
    "billiarde": 15,
    "billiarden": 15,
    "trillion": 18,
    "trillionen": 18,
}
"""Powers of ten, long scale as German counts; "bn" as banks write it is the English billion, 10^9."""

SCALE_ABBREVIATIONS = frozenset("tsd mio mill mn mrd mia md mdr bn bio".split())
"""Scales that may end in a full stop."""

BIG_SCALES = frozenset(word for word, power in SCALES.items() if power >= 6 and len(word) > 4)
"""Scale words that can stand without a number."""

INDEFINITE = frozenset(
    """mehrere mehreren mehrerer einige einigen einiger etliche etlichen etlicher zig viele vielen
    vieler wenige wenigen weniger dutzende dutzenden hunderte hunderten hunderter tausende
    tausenden zigtausende zehntausende hunderttausende paar zigtausend unzählige zahlreiche ungezählte
    abermillionen hundert zweistellige zweistelligen dreistellige dreistelligen""".split()
)
"""Words that say that there are several, and not how many."""

DIGIT_CLASSES: dict[str, int] = {
    "einstellig": 0,
    "zweistellig": 1,
    "dreistellig": 2,
    "vierstellig": 3,
    "fünfstellig": 4,
    "sechsstellig": 5,
    "siebenstellig": 6,
    "achtstellig": 7,
    "neunstellig": 8,
}
"""How many digits stand before the last one."""

SUMS = ("betrag", "beträge", "summe")
"""Heads of what is money by itself: "ein sechsstelliger Betrag"."""

FLOWING = frozenset(
    """fließen flossen fliessen versickern versickerten versickert verschwinden verschwanden kostet
    kosten kostete stecken steckt investiert investieren kassiert zahlt zahlten verdient gehen gingen
    fehlen fehlten verschlingt von an für""".split()
)
"""Behind "Millionen" at the beginning of a sentence: what money does, and people do not."""

ORDINAL_ENDS = ("ste", "ster", "sten", "te", "ter", "ten")
"""What makes an ordinal of a number: "fünfte", "zwanzigster"."""

ODD_ORDINALS = frozenset(
    "erste erster ersten dritte dritter dritten siebte siebter siebten achte achter achten".split()
)
"""Ordinals that are made otherwise."""

PEOPLE_DO = tuple(
    """leb lebt hunger flieh floh flüchte sterb starb seh sah schau nutz wart demonstrier pilger ström
    wähl arbeit glaub jubel litt leid verehr lieb les hör spiel spielt verfolg reis wander flog kenn""".split()
)
"""Beginnings of what people do: behind it, "Millionen" is no money."""

SUM_UNITS = ("euro", "dollar", "franken")
SUM_EXTENTS = ("bereich", "höhe")
"""What such a head may be joined to, and what is one only when it is: "im sechsstelligen Eurobereich"."""

CLASS_ADJECTIVES = ("niedrig", "mittler", "hoh", "höher", "klein", "gut", "unter", "ober")
"""Beginnings of adjectives before a class of numbers: "ein hoher zweistelliger Betrag"."""

INDEFINITE_GO_ON = frozenset("hundert tausend dutzend hunderttausend zehntausend".split())
"""What may follow a word that says that there are several: "einige hundert"."""

VAGUE_NOT_MONEY = tuple(
    """stadt städt metropole publikum auflage fach jahre heer volk mal grab einwohner kultur art
    dorf zahl show seller hit""".split()
)
"""What compounds with Millionen- and Milliarden- go on with where they are not about money."""
