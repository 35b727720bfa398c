"""What a single word says by its form about whether it is a name."""

from __future__ import annotations

import functools
import re

import attrs

from dealwert.german.lexicon import common_nouns
from dealwert.german.lexicon.calendar import MONTHS, SEASONS, WEEKDAYS
from dealwert.german.lexicon.currencies import NOUNS as CURRENCY_NOUNS
from dealwert.german.lexicon.firm_words import (
    BUSINESS_STEMS,
    FIRM_NOUNS,
    OTHER_BODIES,
    OTHER_STEMS,
)
from dealwert.german.lexicon.frequent_nouns import frequent_nouns
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.name_context import ADJECTIVE_ENDINGS, BANK, GENERIC_BANKS
from dealwert.german.lexicon.name_cues import ACRONYMS
from dealwert.german.lexicon.towns import PLACE_ENDINGS, is_on_map
from dealwert.german.memo import remembered
from dealwert.german.words import Word, look_up

__all__ = [
    "DOER_ENDINGS",
    "NameForm",
    "form_of",
    "is_called_bank",
    "is_common",
    "is_doer",
    "is_frequent",
    "is_known_noun",
    "is_place",
]


@attrs.frozen(eq=False)
class NameForm:
    """What the form of a word, taken by itself, says about its being a name.

    Args:
        noun: Whether it is a common noun: by the tables, or by what it ends in.
        place: Whether it is a place of the tables.
        townlike: Whether it ends like a town.
        given: Whether it is a given name.
        line: Whether it is a road, a line or a number of a product: a letter or more and digits.
        camel: Whether it has a capital behind a small letter ("SoftBau").
        shouted: Whether it is all in capitals.
        joined: Whether it holds a sign that names of firms have ("&", an inner dot).
        adjective: Whether it ends like an adjective or adverb.
        agent: Whether it ends like a noun for one who does something ("Volksdichter").
        plural: Whether it ends like the plural of a noun.
        firm: Whether it is a noun that the name of a firm follows.
        body: Whether it is a noun that the name of another organisation follows.
        topic: 1 for a noun of business, -1 for one of traffic, police, sport or shows, else 0.
        word: What it can be as a word.
    """

    noun: bool
    place: bool
    townlike: bool
    given: bool
    line: bool
    camel: bool
    shouted: bool
    joined: bool
    adjective: bool
    agent: bool
    plural: bool
    firm: bool
    body: bool
    topic: int
    word: Word


@remembered
def form_of(text: str) -> NameForm:
    """Return what the form of a word says.

    Example:
        >>> form_of("Übernahme").noun, form_of("SoftBau").camel, form_of("A7").line
        (True, True, True)
    """
    lower = text.lower()
    word = look_up(text)
    shouted = len(text) > 1 and text.isupper()
    return NameForm(
        noun=is_known_noun(text),
        place=is_place(text),
        townlike=len(lower) > 5 and not shouted and lower.endswith(PLACE_ENDINGS),
        given=lower in GIVEN_NAMES or _is_given_twice(lower),
        line=_LINE.fullmatch(text) is not None,
        camel=_CAMEL.search(text) is not None and "-" not in text,
        shouted=shouted,
        joined="&" in text or "." in text[1:-1] or "+" in text,
        adjective=not shouted
        and (lower.endswith(ADJECTIVE_ENDINGS) or _ADVERB.fullmatch(lower) is not None),
        agent=len(lower) > 6
        and (lower.endswith(_AGENTS) or _is_woman(text))
        and not lower.endswith(_THINGS_LIKE_AGENTS),
        plural=len(lower) > 4 and lower.endswith(("en", "ern", "eln")),
        firm=_ends_in(lower, FIRM_NOUNS),
        body=_ends_in(lower, OTHER_BODIES),
        topic=_topic(lower),
        word=word,
    )


_LINE = re.compile(
    r"[A-Za-z]{1,3}[-/]?\d[\w./-]*|[A-Z]{2}[A-Z0-9]{4}[A-Z0-9]*\d|\d+[\w./-]*|[A-Z]|(?:POL|PD|PI|PP)-.+|IC|EC|RE|RB|IR|RJ|EN|CNL|IRE|[A-Z][A-Za-z]*[a-z][A-Z]?G"
)
_ADVERB = re.compile(
    r"(?:da|dar|hier|wo|wor|dem|des|um|in|zu)(?:aus|auf|an|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor"
    r"|zu|zwischen|gemäß|zufolge|halb|dessen|so|wegen)"
    r"|(?:an|ab|auf|aus|ein|zu|vor|bei|mit|nach|um|un)?ge[a-zäöüß]{3,}(?<![^aeiouäöüy][ai])t|(?:aktuell|anders|andernfalls|egal|klar|online|offen)"
)
_CAMEL = re.compile(r"[a-zäöüß][A-ZÄÖÜ]")
_AGENTS = (
    "erin", "iker", "ist", "isten", "eur", "euren", "euse", "loge", "logen", "soph", "sophen", "graf", "grafen",
    "ent", "enten", "ant", "anten", "ator", "dichter", "dichters", "spieler", "führer", "leiter", "meister", "forscher",
    "kämpfer", "macher", "anwalt", "kollege", "ikone", "ikonen", "profi", "profis", "verteidiger", "stürmer", "vorsteher",
    "sprecher", "sprecherin", "präsident", "minister", "ministerin", "chef", "chefin", "trainer", "rat", "rätin",
    "hüter", "schütze", "arzt", "lehrer", "pfleger", "richter", "schaffner", "fahrer", "pilot", "sportler", "läufer", "springer",
    "pfarrer", "bischof", "direktor", "rektor", "professor", "pastor", "zeuge", "nachbar", "bewohner", "retter", "schwimmer",
    "boxer", "maler", "bildhauer", "schreiber", "sieger", "turner", "reiter", "gärtner", "bürgermeister", "politiker",
    "general", "wart", "meisterin", "träger", "trägerin", "koch", "autor", "autorin", "künstler", "sänger",
)  # fmt: skip
"""Endings of nouns for persons, behind which the person's name may stand."""

_THINGS_LIKE_AGENTS = (
    "ment", "restaurant", "croissant", "talent", "patent", "kontinent", "advent", "akzent", "event", "prozent", "cent",
    "motor", "faktor", "sektor", "traktor", "reaktor", "generator", "ventilator", "rektorat", "monitor", "korridor",
    "lautsprecher", "termin", "medizin", "rat", "mist", "list", "frist", "twist", "zwist", "geist", "variant", "pendant", "kochkunst",
)  # fmt: skip
"""Endings of other nouns, which look the same; a council is no person, if a councillor is."""


def _is_woman(text: str) -> bool:
    """Return whether a noun for a person has the ending of women: "Pilotin", "Chirurgin"."""
    return text.endswith("in") and text[:1].isupper() and is_known_noun(text[:-2])


def _ends_in(lower: str, table: frozenset[str]) -> bool:
    if lower in table:
        return True
    last = lower.rpartition("-")[2]
    if last in table:
        return True
    return any(last[start:] in table for start in range(2, len(last) - 3))


def is_place(text: str) -> bool:
    """Return whether a word is a place, or begins with one and a stroke."""
    lower = text.lower()
    return _is_called_on_map(lower) or ("/" in lower and _is_called_on_map(lower.partition("/")[0]))


def _is_called_on_map(lower: str) -> bool:
    stem = lower.removesuffix("s")
    return is_on_map(lower) or is_on_map(stem)


def _topic(lower: str) -> int:
    for start in (0, *range(3, len(lower) - 3)):
        if lower.startswith(BUSINESS_STEMS, start):
            return 1
        if lower.startswith(OTHER_STEMS, start):
            return -1
    return 0


@functools.cache
def _nouns() -> frozenset[str]:
    return common_nouns.COMMON_NOUNS | frequent_nouns() | frozenset({*MONTHS, *WEEKDAYS, *SEASONS})


_ABBREVIATED = frozenset(
    """mrd mio tsd mwst aud cad usd eur chf gbp jpy sek nok pln czk roundup karat sar wdh eil agb fn plz ref rm pm mv lkr hbf bf hb
    january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday st str vip vips ex der die das""".split()
)
_INFLECTION = ("es", "en", "er", "ern", "e", "n", "s", "nen", "in")


def is_known_noun(text: str) -> bool:
    """Return whether a word is a common noun, by the tables, its ending, or the end of a compound.

    Example:
        >>> is_known_noun("Übernahmen"), is_known_noun("Nordwerft-Chef"), is_known_noun("Kalvero")
        (True, True, False)
    """
    lower = text.lower()
    if lower in _nouns():
        return True
    if not lower.isascii() and _without_umlaut(lower) in _nouns():
        return True
    if lower in CURRENCY_NOUNS and len(lower) > 3:
        return True
    if lower in ACRONYMS or lower in _ABBREVIATED:
        return True
    if text.isupper() and len(text) > 1:
        return False
    for ending in _INFLECTION:
        if lower.endswith(ending):
            stem = lower.removesuffix(ending)
            if len(stem) > 3 and stem in _nouns():
                return True
    if _CAMEL.search(text) and "-" not in text:
        return False
    if "-" in text:
        last = text.rpartition("-")[2]
        return len(last) > 1 and is_known_noun(last[0].upper() + last[1:])
    if _is_of_business(text):
        return True
    if len(lower) >= 7 and lower.endswith(common_nouns.NOUN_ENDINGS):
        return True
    if len(lower) >= 7 and _has_end(lower, _compound_ends(), 2):
        return True
    return _splits(lower) or (not lower.isascii() and _splits(_without_umlaut(lower)))


def _has_end(lower: str, ends: frozenset[str], first: int) -> bool:
    """Return whether a word ends, from an index on, in one of a table, which may be a large one."""
    for start in range(max(first, len(lower) - _LONGEST_END), len(lower) - _SHORT_END):
        if lower[start:] in ends:
            return True
    return False


def _is_of_business(text: str) -> bool:
    """Return whether a word is an office, a deal, a change, a stake, or who or what takes part in one."""
    word = look_up(text)
    kinds = (word.role, word.deal, word.change, word.stake)
    return any(kinds) or word.organisation or word.person or word.unit


@remembered
def is_called_bank(lower: str) -> bool:
    """Return whether a word in small letters is the name of a bank, and not a kind of bank.

    Example:
        >>> is_called_bank("ostbank"), is_called_bank("großbank")
        (True, False)
    """
    return lower.endswith(BANK) and len(lower) > len(BANK) + 1 and lower not in GENERIC_BANKS


@remembered
def is_doer(text: str) -> bool:
    """Return whether a word is a noun for one, or many, who do or are something, as the names behind it are.

    Example:
        >>> is_doer("Zulieferer"), is_doer("Zweitligist"), is_doer("Kalvero")
        (True, True, False)
    """
    if len(text) < _DOER:
        return False
    form = form_of(text)
    if form.given or form.shouted or form.camel:
        return False
    return form.agent or (form.noun and text.lower().endswith(DOER_ENDINGS))


_DOER = 7
"""Letters that a noun for a doer has at least; shorter ones are family names as often."""

DOER_ENDINGS = ("er", "ern", "ist", "isten", "ling", "or", "oren", "ant", "ent")
"""Endings of nouns for who does or is something."""


def _is_given_twice(lower: str) -> bool:
    """Return whether a word joins two given names: "peter-paul"."""
    first, hyphen, second = lower.partition("-")
    return bool(hyphen) and first in GIVEN_NAMES and second in GIVEN_NAMES


@remembered
def is_frequent(text: str) -> bool:
    """Return whether a word is a frequent noun in any of its forms, or a time of day, and no other compound.

    Example:
        >>> is_frequent("Erfolgs"), is_frequent("Mittwochabend"), is_frequent("Zielpunkt")
        (True, True, False)
    """
    lower = text.lower()
    return any(lower.removesuffix(end) in _nouns() for end in _INFLECTION) or (
        lower in _nouns() or lower.startswith(tuple(WEEKDAYS))
    )


_SHORT_END = 4
"""Letters that end many a name, too: as short an end makes a noun only behind another noun."""

_LONGEST_END = 32
"""Letters that no end of the tables has."""


def _splits(lower: str) -> bool:
    """Return whether a word is a compound of two nouns of the tables: "Faden" and "Lauf"."""
    nouns = _nouns()
    for place in range(3, len(lower) - 2):
        last = lower[place:]
        if last in nouns or (len(last) > 4 and last.rstrip("ens") in nouns):
            first = lower[:place]
            if (
                first in nouns
                or first in common_nouns.FIRST_PARTS
                or any(
                    first.removesuffix(joint) in nouns
                    for joint in ("s", "es", "n", "en", "er")
                    if first.endswith(joint) and len(first) - len(joint) > 2
                )
            ):
                return True
    return False


@functools.cache
def _compound_ends() -> frozenset[str]:
    ends = {word for word in common_nouns.SHARED_ENDINGS if len(word) > 2}
    ends |= {word for word in frequent_nouns() if len(word) > 4}
    return frozenset(e + s for e in ends for s in ("", "s", "es", "n", "en", "e", "in", "innen"))


def _without_umlaut(lower: str) -> str:
    """Return what a plural is of that has its umlaut for an ending, or beside one: "nägel", "drähte".

    What ends in "ele" is a family name: "vögele".
    """
    stem = lower if lower.endswith(_FAMILY) else lower.removesuffix("e")
    place = max(map(stem.rfind, "äöü"))
    if len(stem) < 3 or place < 0:
        return lower
    return stem[:place] + stem[place:].translate(_PLAIN_VOWELS)  # "kühlschränke": the last one


_PLAIN_VOWELS = str.maketrans("äöü", "aou")
_FAMILY = "ele"


@remembered
def is_common(word: str) -> bool:
    """Return whether a word is a common noun, by the tables, its ending, or the end of a compound."""
    lower = word.lower()
    if (
        lower in common_nouns.COMMON_NOUNS
        or lower in MONTHS
        or lower in WEEKDAYS
        or lower in SEASONS
    ):
        return True
    if lower in CURRENCY_NOUNS and len(lower) > 3:
        return True
    if word.isupper() and len(word) > 1:
        return False
    for ending in ("es", "en", "er", "ern", "e", "n", "s", "nen", "in"):
        if (
            lower.endswith(ending)
            and len(lower) - len(ending) > 3
            and lower[: -len(ending)] in common_nouns.COMMON_NOUNS
        ):
            return True
    if not word[1:].islower() and any(map(str.isupper, word[1:])) and "-" not in word:
        return False
    if _is_of_business(word):
        return True
    if len(lower) >= 7 and lower.endswith(common_nouns.NOUN_ENDINGS):
        return True
    return len(lower) >= 7 and (_has_end(lower, _inflected_endings(), 0) or _splits(lower))


@functools.cache
def _inflected_endings() -> frozenset[str]:
    endings = [word for word in common_nouns.SHARED_ENDINGS if len(word) > 2]
    inflected = {e + s for e in endings for s in ("", "s", "es", "n", "en", "e", "in", "innen")}
    return frozenset(end for end in inflected if len(end) > _SHORT_END)
