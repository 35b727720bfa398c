"""Names that the words around them give away, and ends of names that belong to something else.

The name finder decides on a name by itself and by what the whole text says of it. Beside a noun of
office or of dealing more can be told: in "Ufo-Chef P" and "die Digitalagentur X" what stands there
is a name, whatever it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

import attrs

from dealwert.german.lexicon.clause_words import LIST_MARKS
from dealwert.german.lexicon.function_words import FOREIGN_PARTICIPLE
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.name_context import (
    ADJECTIVE_ENDINGS,
    AGED,
    CLUB_PREFIXES,
    HONOURS,
    IN,
    JOINTS,
    LEAGUES,
    NO_COMPANIES,
    OF_ENGLISH,
    OF_PLACE,
    PLURALS_OF_SEATS,
    PRESENT_PARTICIPLE,
    SEATS,
)
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, NAME_ADJECTIVES, NAMED_NOUNS
from dealwert.german.lexicon.name_words import (
    BEFORE_FIRMS,
    GENERATIONS,
    SHARED,
    SPEAKING,
    VERBS_OF_FIRMS,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import asked, remembered
from dealwert.german.mention import Mention
from dealwert.german.name_forms import form_of, is_doer, nominative
from dealwert.german.words import look_up
from dealwert.reading.institutions import begins_institution
from dealwert.reading.name_mention import by_sentence
from dealwert.reading.names import NameMention
from dealwert.reading.neighbours import (
    DEALING,
    HINTING,
    given_away,
    hints_of,
    introduces_person,
    is_youth,
    listed,
    may_be_name,
    may_belong,
    parties_of_deals,
)
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import is_of_town

__all__ = ["named_in_context"]


def named_in_context(
    text: str,
    parts: Sequence[Sentence],
    names: Sequence[NameMention],
    figures: Sequence[Mention],
) -> list[NameMention]:
    """Return the names of a text, with those that their neighbours give away.

    Args:
        text: The text.
        parts: Its sentences.
        names: What the name finder found, in order.
        figures: The figures of the text, in order: no part of a figure is part of a name.
    """
    words: set[str] = set()
    if any(name.kind == "person" and name.name.endswith("s") for name in names):
        words = {word for part in parts for word in part.words if word[0].isupper()}
    kept = [_trimmed(text, _uninflected(text, name, words)) for name in names]
    kept = _apart_from(text, kept, figures)
    kept = [name for name in kept if not _is_no_name(name)]
    result: list[NameMention] = []
    for sentence, inside in by_sentence(parts, kept):
        if inside or sentence.answers & _HINTING:
            result += _in_sentence(text, sentence, inside)
    result = [_in_nominative(_with_english(text, name)) for name in result]
    result = _with_partners(text, [_with_generation(text, name) for name in result])
    return _families(text, parts, _with_shared_name(text, result))


def _with_generation(text: str, name: NameMention) -> NameMention:
    """Return a person with the word that tells father and son apart: "Otto Kern junior"."""
    if name.kind == "person" and " " in name.name and text.startswith(GENERATIONS, name.end):
        word = next(word for word in GENERATIONS if text.startswith(word, name.end))
        end = name.end + len(word)
        return attrs.evolve(name, end=end, text=text[name.start : end], name=name.name + word)
    return name


def _with_partners(text: str, names: list[NameMention]) -> list[NameMention]:
    """Return the names with the partners before the last two: "Demler, Merl & Berg", which is no list."""
    result: list[NameMention] = []
    for name in names:
        first = name
        if name.kind != "person" and " & " in name.text and text.endswith(", ", 0, name.start):
            partner = _LAST.search(text, max(0, name.start - _WORD), name.start - len(", "))
            if (
                partner is not None
                and partner[0] not in firms_known()
                and not (form_of(partner[0]).noun or form_of(partner[0]).place)
                and not text.startswith((",", SHARED), name.end)
                and not text.endswith(", ", 0, partner.start())
            ):
                start = partner.start()
                whole = text[start : name.end]
                first = attrs.evolve(
                    name, start=start, text=whole, name=f"{partner[0]}, {name.name}"
                )
                while result and result[-1].end > start:
                    result.pop()
        result.append(first)
    return result


def _with_shared_name(text: str, names: list[NameMention]) -> list[NameMention]:
    """Return the names with those who share the family name of the next: "Rainer und Mark Voss"."""
    result: list[NameMention] = []
    for name in names:
        if (
            name.kind == "person"
            and " " in name.name
            and text.endswith(SHARED, 0, name.start)
            and (given := _LAST.search(text, max(0, name.start - _WORD), name.start - len(SHARED)))
            and given[0].lower() in GIVEN_NAMES
            and form_of(name.name.partition(" ")[0]).given
        ):
            while result and given.start() <= result[-1].start:
                result.pop()
            if not result or result[-1].end <= given.start():
                whole = f"{given[0]} {name.name.rpartition(' ')[2]}"
                result.append(NameMention(given.start(), given.end(), given[0], "person", whole))
        result.append(name)
    return result


_LAST = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\w-]*+\Z")


def _in_nominative(name: NameMention) -> NameMention:
    """Return a firm's name with its adjective as behind "die": "Deutsche" for "Deutschen"."""
    plain = name.name if name.kind == "person" else nominative(name.name)
    return name if plain == name.name else attrs.evolve(name, name=plain)


def _is_no_name(name: NameMention) -> bool:
    """Return whether it is an age or an adjective at the beginning of a sentence."""
    if name.kind == "person":
        return False
    if name.name.lower().split()[-1] in HONOURS:
        return True
    if " " in name.name:
        return name.name.lower() in NO_COMPANIES
    if is_youth(name.name):
        return True
    if len(name.name) == 1 or name.name.lower() in NO_COMPANIES:
        return True
    if "/" in name.name and name.name.isupper():
        return True  # a dateline: "BERLIN/HAMBURG (dpa)"
    if name.name[0].isdigit() and AGED in name.name.lower():
        return True
    if name.legal_form is not None or not name.name[1:].islower():
        return False
    form = form_of(name.name)
    lower = name.name.lower()
    if lower.endswith("s") and form_of(name.name[:-1]).given:
        return True  # "Barbaras Bruder"
    is_of_place = lower.endswith(OF_PLACE) and form_of(lower.removesuffix(OF_PLACE)).place
    is_participle = len(lower) > _LONG and lower.endswith(PRESENT_PARTICIPLE)
    is_participle = is_participle or lower.endswith(FOREIGN_PARTICIPLE)
    return form.adjective or is_of_place or is_participle or lower.endswith(ADJECTIVE_ENDINGS)


_LONG = 8
"""Letters of what hardly is a name where it ends like a participle ("Ausschlaggebend sei …")."""


def _families(
    text: str, parts: Sequence[Sentence], names: Sequence[NameMention]
) -> list[NameMention]:
    """Take a family name for the person, wherever it stands alone and no firm is called the same."""
    families = {
        words[-1] for name in names if name.kind == "person" and len(words := name.name.split()) > 1
    }
    if not families:
        return list(names)
    found = [*names, *_alone(parts, families, names)]
    found.sort(key=lambda name: name.start)
    firms = {name.name for name in found if name.name in families and _is_called_firm(text, name)}
    latest: dict[str, str] = {}
    result: list[NameMention] = []
    for name in found:
        kind = name.kind
        if name.name in families and name.legal_form is None:
            kind = "person"
            if name.name in firms:
                kind = _owner_or_firm(text, name) or latest.get(name.name, "company")
            elif text[name.end : name.end + 1] == "-":
                continue
        if kind == "person" or name.name in firms:
            latest[name.name.rpartition(" ")[2]] = kind
        result.append(name if kind == name.kind else attrs.evolve(name, kind=kind))
    return result


def _alone(
    parts: Sequence[Sentence], families: Collection[str], names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield the family names, in the genitive as well, where no name has been found."""
    spans = sorted((name.start, name.end) for name in names)
    forms = {*families, *(f"{family}s" for family in families)}
    place = 0
    for sentence in parts:
        if forms.isdisjoint(sentence.words):
            continue
        for word, end in zip(sentence.words, sentence.ends, strict=True):
            if word not in forms or word.islower():
                continue
            start = end - len(word)
            while place < len(spans) and spans[place][1] <= start:
                place += 1
            if place == len(spans) or spans[place][0] >= end:
                stem = word if word in families else word.removesuffix("s")
                yield NameMention(start, end, word, "person", stem)


def _is_called_firm(text: str, name: NameMention) -> bool:
    """Return whether a noun for a firm or a family stands before a name: "der Getriebehersteller X"."""
    before = text[max(0, name.start - _WORD) : name.start]
    noun = before.rstrip().rpartition(" ")[2]
    return before.endswith(" ") and _introduces_firm(noun)


@remembered
def _introduces_firm(noun: str) -> bool:
    if not noun[:1].isupper():
        return False
    form = form_of(noun)
    return (form.firm or form.word.organisation) and not (form.word.role or form.word.person)


def _owner_or_firm(text: str, name: NameMention) -> str:
    """Return which of them is meant where a firm has the name of a person, if what stands beside it tells."""
    if text[name.end : name.end + 1] == "-" or _is_called_firm(text, name):
        return "company"
    before = text[max(0, name.start - _WORD) : name.start].rstrip().rpartition(" ")[2]
    behind = text[name.end : name.end + _WORD].lstrip().partition(" ")[0]
    if before in BEFORE_FIRMS or behind in VERBS_OF_FIRMS:
        return "company"
    if before in SPEAKING or behind.strip(".,;") in SPEAKING or behind.startswith("("):
        return "person"
    return "person" if before[:1].isupper() and look_up(before).role else ""


_WORD = 24
"""Characters in which the word before or behind a name is looked for."""


def _uninflected(text: str, name: NameMention, words: set[str]) -> NameMention:
    """Return a person without the genitive's s: the text has the name without it, or a noun stands behind."""
    stem = name.name.removesuffix("s")
    if name.kind != "person" or stem == name.name:
        return name
    noun = _WORD_BEHIND.match(text, name.end)
    is_of_noun = " " in stem and noun is not None and form_of(noun[1]).noun
    if stem.split()[-1] in words or (is_of_noun and not stem.endswith(("s", *"uioea"))):
        return attrs.evolve(name, name=stem)
    return name


_WORD_BEHIND = re.compile(r" ([A-ZÄÖÜ][\w-]++)")


def _trimmed(text: str, name: NameMention) -> NameMention:
    """Return a name without a common noun before it ("Glashersteller Alpenglas AG")."""
    if name.kind == "person" or name.name in firms_known():
        return name
    start = name.start
    words = name.name.split()
    while (
        len(words) > 1
        and not begins_institution(words[0])
        and words[1] not in JOINTS
        and not _is_called_after_town(words)
        and (
            _is_description(words[0])
            or (
                is_doer(words[0].removesuffix("s"))
                and name.legal_form is None
                and words[1].lower() not in COMPANY_WORDS
            )
        )
    ):
        start = text.find(words[1], start + len(words[0]), name.end)
        words = words[1:]
        if start < 0:
            return name
    if start == name.start:
        return name
    is_person = len(words) == 2 and words[0].lower() in GIVEN_NAMES and name.legal_form is None
    kind = "person" if is_person else name.kind
    return attrs.evolve(
        name, start=start, text=text[start : name.end], name=" ".join(words), kind=kind
    )


def _is_called_after_town(words: Sequence[str]) -> bool:
    """Return whether a name is an adjective of a town and a noun for firms: "Berliner Bank"."""
    return (
        len(words) == _PAIR
        and is_of_town(words[0])
        and (words[1].lower() in NAMED_NOUNS or form_of(words[1]).noun)
    )


_PAIR = 2


@remembered
def _is_description(word: str) -> bool:
    if word.lower().endswith(LEAGUES):
        return True
    entry = look_up(word)
    is_person = entry.person and not word.endswith("e") and word.lower() not in NAME_ADJECTIVES
    return entry.organisation or entry.role is not None or is_person


def _with_english(text: str, name: NameMention) -> NameMention:
    """Return "Bank of X" where only X was found: "of" is no German word."""
    if name.kind == "person" or not text.startswith(OF_ENGLISH, name.start - len(OF_ENGLISH)):
        return name
    before = _WORD_BEFORE.search(text, max(0, name.start - _LOOK_BACK), name.start)
    if before is None:
        return name
    surface = text[before.start() : name.end]
    return attrs.evolve(
        name,
        start=before.start(),
        text=surface,
        name=text[before.start() : name.start] + name.name,
    )


_LOOK_BACK = 40
"""Characters in which the words before "of" may stand."""

_WORD_BEFORE = re.compile(rf"\b(?:[A-Z]\w+ ){{1,2}}{OF_ENGLISH.strip()} \Z")


def _apart_from(
    text: str, names: list[NameMention], figures: Sequence[Mention]
) -> list[NameMention]:
    """Cut what belongs to a figure off the ends of names ("Alpenglas 1,7 Milliarden")."""
    result: list[NameMention] = []
    place = 0
    for name in names:
        while place < len(figures) and figures[place].end <= name.start:
            place += 1
        if place < len(figures) and figures[place].start < name.end:
            end = figures[place].start
            piece = text[name.start : end].rstrip()
            if not piece:
                continue
            shorter = " ".join(name.name.split()[: len(piece.split())])
            result.append(attrs.evolve(name, end=name.start + len(piece), text=piece, name=shorter))
        else:
            result.append(name)
    return result


_HINTING = HINTING | DEALING
_SEATED = asked(SEATS.__contains__)


def _in_sentence(
    text: str, sentence: Sentence, names: Sequence[NameMention]
) -> Sequence[NameMention]:
    """Return the names of a sentence, those that its words give away among them, in order."""
    answers = sentence.answers
    if not answers & _HINTING and all(name.kind == "person" for name in names):
        return names  # as most often
    starts = {name.start for name in names}
    found = [_grown(text, sentence, name, starts) for name in names]
    added: list[NameMention] = []
    if answers & _HINTING:
        hints = list(map(hints_of, sentence.words))
        added += given_away(text, sentence, hints, found)
        if answers & DEALING:
            added += parties_of_deals(text, sentence, [*found, *added])
    for _ in range(_ROUNDS):
        more = list(listed(sentence, [*found, *added]))
        added += more
        if not more:
            break
    if added:
        for name in added:
            found = [one for one in found if one.end <= name.start or name.end <= one.start]
        found += added
    if len(found) > 1:
        found.sort(key=lambda name: name.start)
    if not answers & _SEATED:
        return found
    seats = set(_seats(sentence))
    return [
        name
        for name in found
        if not (name.start in seats and " " not in name.text and name.kind != "person")
        or name.name in firms_known()
    ]


def _seats(sentence: Sentence) -> Iterator[int]:
    """Yield where the places of works begin: "die Werke X und Y", "Filialen in X, Y und Z"."""
    words, ends = sentence.words, sentence.ends
    for place, word in enumerate(words[:-1]):
        if word not in SEATS:
            continue
        first = place + 2 if words[place + 1] == IN else place + 1
        if first == place + 1 and not word.endswith(PLURALS_OF_SEATS):
            continue  # "das Werk X" may be the name of a firm
        while first < len(words) and words[first][0].isupper():
            yield ends[first] - len(words[first])
            if first + 1 == len(words) or words[first + 1] not in LIST_MARKS:
                break
            first += 2


_ROUNDS = 5
"""How often lists are gone through: of "A, B und C" B is beside C, and A beside B."""


def _begins_person(sentence: Sentence, place: int) -> bool:
    """Return whether a given name and a family name stand at a place: "holt X Ida Kern"."""
    word = sentence.word_at(place)
    if word is None or not form_of(word).given:
        return False
    family = sentence.word_at(place + len(word) + 1)
    return family is not None and may_be_name(family)


def _grown(
    text: str, sentence: Sentence, name: NameMention, starts: Collection[int]
) -> NameMention:
    """Return a name with the place or word behind it that is part of it ("FC Augsburg")."""
    if name.kind == "person" or text[name.end : name.end + 1] in {"-", "‐"}:
        return name
    if name.text.endswith("s") and not name.name.endswith("s") and name.text[-2:-1].isalpha():
        return name  # a genitive ends a name: "Kappas Datenbank", but "Kaiser's Kaffee"
    end = name.end
    is_club = name.name.lower() in CLUB_PREFIXES
    while text[end : end + 1] == " " and (word := sentence.word_at(end + 1)) is not None:
        goes_on = (
            word.lower() in PLACES
            or (is_club and may_belong(word))
            or (may_be_name(word) and "-" not in word and not introduces_person(word))
        )
        goes_on = goes_on and not _begins_person(sentence, end + 1)
        if not goes_on or end + 1 in starts:
            break
        end += 1 + len(word)
    if end == name.end:
        return name
    surface = text[name.start : end]
    return attrs.evolve(name, end=end, text=surface, name=surface)
