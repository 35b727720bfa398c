"""Words that limit a number, in the order in which a grammar would list them.

A row is the wording, its words apart, and the hedge. Adverbs of degree may stand before the
comparatives: "deutlich mehr als" is one wording, made from the two lists.
"""

from __future__ import annotations

from dealwert.quantities import Hedge

__all__ = [
    "AFTERWARDS",
    "BACKWARD",
    "CHANGE_NOUNS",
    "CONNECTORS",
    "EXACT",
    "HEDGES",
    "INFLECTED",
    "ISSUED",
    "LABELS",
    "SIGNS",
    "SPEAKING",
    "TRANSPARENT",
]

_APPROX = (
    "rund|etwa|circa|ca|ca .|zirka|ungefähr|in etwa|um die|an die|so um die|schätzungsweise|grob"
    "|grob gerechnet|annäherungsweise|~|≈|rund um|in der größenordnung von|so etwa|plus minus|plus / minus|+/-|±"
)
_JUST_BELOW = (
    "knapp|fast|beinahe|beinah|nahezu|annähernd|kaum|knapp unter|leicht unter|etwas unter"
    "|etwas weniger als|nicht ganz|ein bisschen weniger als|ein wenig weniger als|schon fast"
    "|geringfügig weniger als|knapp weniger als|kurz vor|nur knapp|ein wenig unter|hauchdünn unter"
    "|minimal unter|geringfügig unter|haarscharf unter|fast schon|so gut wie|beinahe schon"
)
_JUST_ABOVE = (
    "gut|etwas mehr als|knapp über|leicht über|etwas über|knapp mehr als|ein bisschen mehr als"
    "|ein wenig mehr als|geringfügig mehr als|gerade mehr als|wenig mehr als|kaum mehr als"
    "|nur wenig mehr als|nicht viel mehr als|reichlich|kurz über|nur gut|nur knapp über"
    "|ein wenig über|ein bisschen über|minimal über|hauchdünn über|geringfügig über"
    "|gut und gern|gut und gerne"
)
_ABOVE = "über|mehr als|höher als|größer als|jenseits von|jenseits der|oberhalb von|>|mehr wie|mehr als nur"
_BELOW = (
    "unter|weniger als|niedriger als|geringer als|kleiner als|unterhalb von|<|keine|nicht einmal"
)
_AT_LEAST = (
    "mindestens|wenigstens|zumindest|ab|nicht weniger als|nicht unter|min .|mind .|≥|>="
    "|zum mindesten|nicht niedriger als|mindestens aber|zumindest aber|mindestens jedoch|mindestens um"
    "|mindestens aber um|mindestens jedoch um|zumindest um|wenigstens um"
)
_AT_MOST = (
    "höchstens|maximal|bestenfalls|allerhöchstens|nicht mehr als|bis maximal|bis höchstens|max ."
    "|≤|<=|nicht höher als|nicht über|im höchstfall|im besten fall|im maximalfall"
    "|höchstens aber|maximal aber|höchstens jedoch|maximal jedoch|höchstens um|maximal um|höchstens aber um"
)
_UP_TO = "bis zu|bis|von bis zu|mit bis zu"
_DEGREES = (
    "deutlich|weit|wesentlich|klar|viel|erheblich|noch|sogar|bereits|schon|bei weitem|weitaus"
    "|teils|teilweise|spürbar|doch|inzwischen|mittlerweile"
)

EXACT = frozenset({"genau", "exakt", "präzise", "punktgenau"})
"""Words that say that the digits are meant as they stand."""

_ENDINGS = ("e", "en", "er", "es", "em")

INFLECTED: dict[str, Hedge] = {
    f"{stem}{ending}": hedge
    for stem, hedge in {
        "gut": Hedge.JUST_ABOVE,
        "knapp": Hedge.JUST_BELOW,
        "ganz": Hedge.NONE,
        "voll": Hedge.NONE,
        "glatt": Hedge.NONE,
        "satt": Hedge.NONE,
        "weiter": Hedge.NONE,
        "zusätzlich": Hedge.NONE,
        "einzig": Hedge.NONE,
        "stolz": Hedge.NONE,
        "schlapp": Hedge.NONE,
        "läppisch": Hedge.NONE,
        "symbolisch": Hedge.NONE,
        "zweit": Hedge.NONE,
        "dritt": Hedge.NONE,
        "rund": Hedge.APPROX,
    }.items()
    for ending in _ENDINGS
}
"""Adjectives between an article and what it counts: "eine knappe Million", "ein gutes Drittel"."""

TRANSPARENT = frozenset({"die", "der", "den", "dem", "zur", "zum", "das", "zu"})
"""Articles that may stand between a hedge and a fraction."""


def _rows() -> dict[tuple[str, ...], tuple[Hedge, bool]]:
    rows: dict[tuple[str, ...], tuple[Hedge, bool]] = {}
    lists = (
        (_APPROX, Hedge.APPROX),
        (_JUST_BELOW, Hedge.JUST_BELOW),
        (_JUST_ABOVE, Hedge.JUST_ABOVE),
        (_ABOVE, Hedge.ABOVE),
        (_BELOW, Hedge.BELOW),
        (_AT_LEAST, Hedge.AT_LEAST),
        (_AT_MOST, Hedge.AT_MOST),
    )
    for wordings, hedge in lists:
        for wording in wordings.replace("ß", "ss").split("|"):
            rows[tuple(wording.split())] = hedge, False
            if hedge in {Hedge.ABOVE, Hedge.BELOW} and wording not in {">", "<", "keine"}:
                for degree in _DEGREES.split("|"):
                    rows.setdefault((*degree.split(), *wording.split()), (hedge, False))
    rows.update(
        {(word,): (hedge, False) for word, hedge in INFLECTED.items() if hedge is not Hedge.NONE}
    )
    for wording in _UP_TO.split("|"):
        rows[tuple(wording.split())] = Hedge.AT_MOST, True
    return rows


HEDGES: dict[tuple[str, ...], tuple[Hedge, bool]] = _rows()
"""Wording, hedge, and whether the text may go on to say more (an "up to")."""

AFTERWARDS: dict[tuple[str, ...], Hedge] = {
    ("und", "mehr"): Hedge.AT_LEAST,
    ("oder", "mehr"): Hedge.AT_LEAST,
    ("und", "darüber"): Hedge.AT_LEAST,
    ("aufwärts",): Hedge.AT_LEAST,
    ("oder", "weniger"): Hedge.AT_MOST,
    ("plus", "eine", "aktie"): Hedge.ABOVE,
    ("plus", "1", "aktie"): Hedge.ABOVE,
    ("und", "eine", "aktie"): Hedge.ABOVE,
    ("minus", "eine", "aktie"): Hedge.BELOW,
    ("plus", "einer", "aktie"): Hedge.ABOVE,
    ("plus", "einen", "anteil"): Hedge.ABOVE,
    ("plus", "einem", "anteil"): Hedge.ABOVE,
    ("plus", "einen", "geschäftsanteil"): Hedge.ABOVE,
    ("plus", "einem", "geschäftsanteil"): Hedge.ABOVE,
    ("plus", "eine", "stimme"): Hedge.ABOVE,
    ("plus", "einer", "stimme"): Hedge.ABOVE,
}
"""What limits a number from behind."""

SIGNS = {
    "minus": -1,
    "-": -1,
    "−": -1,
    "–": -1,
    "‐": -1,
    "‑": -1,
    "﹣": -1,
    "－": -1,
    "plus": 1,
    "+": 1,
}
"""Signs before a number; a dash is one where it touches only the number, or can be nothing else."""

_PLANNED = (
    "erhofften erwarteten geplanten veranschlagten budgetierten prognostizierten angepeilten"
    " vereinbarten genehmigten"
)

CONNECTORS: dict[tuple[str, ...], str] = {
    ("auf",): "two",
    ("gegenüber",): "two",
    ("bzw",): "two",
    ("bzw", "."): "two",
    ("beziehungsweise",): "two",
    ("respektive",): "two",
    ("oder",): "two",
    ("und",): "two",
    ("sowie",): "two",
    ("statt",): "two",
    ("anstatt",): "two",
    ("anstelle", "von"): "two",
    **{
        ("statt", *article.split(), *adverb.split(), participle): "two"
        for article in ("der", "den", "")
        for adverb in ("einst", "zunächst", "ursprünglich", "bisher", "eigentlich", "anfangs", "")
        for participle in _PLANNED.split()
    },
    ("statt", "bisher"): "two",
    ("statt", "wie", "bisher"): "two",
    ("nach",): "two",
    ("nach", "zuvor"): "two",
    ("nach", "zuletzt"): "two",
    ("von", "zuvor"): "two",
    ("von",): "two",
    ("auf", "nunmehr"): "two",
    ("auf", "nur", "noch"): "two",
    ("auf", "nur"): "two",
    ("auf", "zuletzt"): "two",
    ("auf", "aktuell"): "two",
    ("auf", "jetzt"): "two",
    ("auf", "dann"): "two",
    ("auf", "noch"): "two",
    ("auf", "künftig"): "two",
    ("plus",): "two",
    ("zu",): "two",
    ("gegen",): "two",
    (":",): "votes",
    ("/",): "two",
    ("aber",): "two",
    ("als", "auch"): "two",
    ("und", "nicht"): "two",
    (",", "aber"): "two",
    (",", "dann"): "two",
    (",", "später"): "two",
    ("und", "dann"): "two",
    ("und", "schliesslich"): "two",
    ("und", "später"): "two",
    ("und", "zuletzt"): "two",
    (",", "ermässigt"): "two",
    ("nur",): "instead",
    ("nur", "noch"): "instead",
    ("nun",): "instead",
    ("jetzt",): "instead",
    ("künftig",): "instead",
    ("bis",): "range",
    ("bis", "zu"): "range",
    ("bis", "maximal"): "range",
    ("bis", "hin", "zu"): "range",
    ("-",): "range",
    ("–",): "range",
    ("—",): "range",
    ("−",): "range",
    ("‐",): "range",
    ("‑",): "range",
    (",",): "list",
}
"""What joins two numbers: two figures, a range, a row of them, votes that make a hundred percent,
or, behind "statt", what is the case instead."""

CHANGE_NOUNS = tuple(
    """plus minus rückgang anstieg zuwachs steigerung erhöhung wachstum senkung kürzung verlust
    reduktion zugewinn einbusse""".split()
)
"""Nouns after which "von" says by how much, and not from where."""

LABELS = frozenset(
    """vorjahr vorjahreszeitraum vorquartal jahr zuvor bisher davor vj vormonat plan prognose
    erwartet alt neu quartal halbjahr nach zuvor zuletzt vortag vorwoche vortages montag dienstag mittwoch donnerstag
    freitag jänner januar februar märz april mai juni juli august september oktober november dezember""".split()
)
"""What may stand before a number in brackets that has the unit of the one outside."""

SPEAKING = tuple(
    """verfüg entscheid entschied abstimm verhandl diskut streit bericht informier spricht sprech sprach
    sprich debatt urteil einig""".split()
)
"""Beginnings of verbs and nouns whose object "über" opens, some words further on."""

ISSUED = tuple(
    """anleih kredit darleh vertrag verträg vertrags auftrag aufträg rechnung scheck schecks bürgschaft
    garantie kreditlinie haftung anleihe bond bonds wechsel kapitalerhöhung überweisung quittung
    versicherung finanzierung finanzierungszusage police hypothek bestellung order klage schuldverschreibung
    bescheid angebot vergleich strafe einigung beschluss abkommen fonds paket gutschein gutscheine deal
    deals vereinbarung zahlung forderung forderungen rahmen zusage tranche gebot offert programm
    darlehens auseinandersetzung gespräch votum verkauf exekution orders aufträgen krediten""".split()
)
"""Beginnings and ends of nouns that "über" gives the amount of: "ein Kredit über 5 Millionen Euro"."""

BACKWARD = frozenset(
    """nach|gegenüber|statt|anstatt|bzw .|beziehungsweise|oder|davon|darunter|, davon|, darunter
    |nach zuvor|nach zuletzt|( davon|und damit|auf|bis|, nach|, statt|, gegenüber|, nach zuvor|, ermässigt|ermässigt|( ermässigt""".replace(
        "\n    ", ""
    ).split("|")
)
"""What may stand between an amount and a later number that leaves its unit out."""
