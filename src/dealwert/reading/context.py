"""Names that the words around them give away, and ends of names that belong to something else.

The name finder decides on a name by itself and by what the whole text says of it. Beside a noun of
office or of dealing more can be told: in "Ufo-Chef P" and "die Digitalagentur X" what stands there
is a name, whatever it looks like.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import attrs

from dealwert.german.lexicon.clause_words import LIST_MARKS
from dealwert.german.lexicon.function_words import FOREIGN_PARTICIPLE
from dealwert.german.lexicon.known_firms import firms_known
from dealwert.german.lexicon.name_context import (
    ADJECTIVE_ENDINGS,
    AGED,
    CLUB_PREFIXES,
    HONOURS,
    IN,
    NO_COMPANIES,
    OF_PLACE,
    PLURALS_OF_SEATS,
    PRESENT_PARTICIPLE,
    SEATS,
)
from dealwert.german.lexicon.name_cues import OF_PERSON, OF_PERSONS
from dealwert.german.lexicon.name_words import TOWN_ENDING
from dealwert.german.lexicon.places import PLACES
from dealwert.german.mention import Mention
from dealwert.german.name_forms import form_of, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.english_titles import is_title
from dealwert.reading.family_names import families
from dealwert.reading.group_names import is_before_group
from dealwert.reading.home_places import SEATED
from dealwert.reading.name_extents import (
    apart_from,
    in_nominative,
    trimmed,
    uninflected,
    with_english,
    with_first_noun,
    with_generation,
    with_partners,
    with_shared_name,
)
from dealwert.reading.name_mention import by_sentence
from dealwert.reading.names import NameMention
from dealwert.reading.neighbours import given_away
from dealwert.reading.party_names import listed, parties_of_deals
from dealwert.reading.public_owners import OWNING, TRADING, public_owners
from dealwert.reading.sentences import Sentence
from dealwert.reading.trade_names import PASSING, TRADE, named_by_trades, passed
from dealwert.reading.word_looks import (
    BESIDE,
    DEALING,
    HINTING,
    hints_of,
    introduces_person,
    is_made,
    is_youth,
    may_be_name,
    may_belong,
)

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
    if [name for name in names if name.kind == "person" and name.name.endswith("s")]:
        words = {word for part in parts for word in part.words if word[0].isupper()}
    kept = [
        uninflected(text, name, words) if name.kind == "person" else trimmed(text, name)
        for name in names
    ]
    kept = apart_from(text, kept, figures)
    kept = [
        name
        for name in kept
        if name.kind == "person"
        or is_before_group(text, name.end)
        or not (
            _is_no_name(name)
            or is_made(text, name.end)
            or _is_cut_off(text, name)
            or is_title(text, name.start, name.end)
        )
    ]
    kept = list(_owners_apart(kept))
    result: list[NameMention] = []
    for sentence, inside in zip(parts, by_sentence(parts, kept), strict=True):
        if inside or sentence.answers & _TELLING:
            result += _in_sentence(text, sentence, inside)
    result = [
        with_generation(text, name)
        if name.kind == "person"
        else in_nominative(with_first_noun(text, with_english(text, name)))
        for name in _without_others(text, result)
    ]
    return families(text, parts, with_shared_name(text, with_partners(text, result)))


def _without_others(text: str, names: Sequence[NameMention]) -> list[NameMention]:
    """Return the names without words that are of a town or of a person: "der Triberger Firma", "der Rücktritt von Kolm"."""
    single = [name for name in names if name.kind != "person" and " " not in name.text]
    if not single:
        return list(names)
    towns = {name.name for name in single if name.name.endswith(TOWN_ENDING)}
    towns -= {one.name for one in single if one.name in towns and not _is_before_noun(text, one)}
    persons = {name.name for name in single if _is_of_person(text, name)}
    others = towns | persons
    if not others:  # as most often
        return list(names)
    others -= firms_known()
    return [name for name in names if name.kind == "person" or name.name not in others]


def _is_of_person(text: str, name: NameMention) -> bool:
    """Return whether what stands before a name happens to persons alone: "der Rücktritt von Kolm"."""
    if not text.startswith(OF_PERSON, name.start - len(OF_PERSON)):  # as most often
        return False
    before = text[max(0, name.start - _SHARING) : name.start].split()
    return len(before) > 1 and before[-2] in OF_PERSONS


def _is_before_noun(text: str, name: NameMention) -> bool:
    """Return whether it stands between an article, or a preposition fused with one, and a noun."""
    before = text[max(0, name.start - _SHARING) : name.start].split()[-1:]
    behind = text[name.end : name.end + _SHARING]
    words = [word.strip(_SIGNS) for word in behind.split()[:2]] if behind[:1] == " " else []
    opens = bool(before) and bool(look_up(before[0]).article or look_up(before[0]).fused)
    if not opens or not words or not words[0][:1].isupper():
        return False
    form = form_of(words[0])
    return form.noun or (form.firm and words[-1][:1].isupper() and len(words) > 1)


_SIGNS = ',.;:!?“”"»)'
"""Signs that may follow a word."""


def _is_cut_off(text: str, name: NameMention) -> bool:
    """Return whether a word lacks the end of a compound: "Zentral- und Osteuropa", but "Siemens- und X-Aktien"."""
    if text[name.end : name.end + 2] != "- " or " " in name.name:
        return False
    shared = text[name.end + 2 : name.end + _SHARING].split()[1:2]
    return bool(shared) and shared[0][0].isupper() and "-" not in shared[0]


_SHARING = 50
"""Characters before or behind a name in which its neighbours stand."""


def _owners_apart(names: Sequence[NameMention]) -> Iterator[NameMention]:
    """Yield the names, a company apart from whose it is: "Benkers X", where the text names Benker."""
    if not [name for name in names if "s " in name.text and name.kind != "person"]:  # as most often
        yield from names
        return
    owners: dict[str, NameMention] = {}
    for name in names:
        owners.setdefault(name.name, name)
    for name in names:
        words = name.text.split()
        count = 0 if name.kind == "person" or name.text in owners else len(words) - 1
        for width in range(min(count, _OWNER), 0, -1):
            first = " ".join(words[:width])
            owner = owners.get(first.removesuffix("s")) if first.endswith("s") else None
            rest = len(first) + 1
            is_whole = name.text.startswith(first) and name.name.startswith(f"{first} ")
            if owner is not None and is_whole and name.name[rest:].strip():
                yield attrs.evolve(owner, start=name.start, end=name.start + len(first), text=first)
                yield attrs.evolve(
                    name,
                    start=name.start + rest,
                    text=name.text[rest:],
                    name=name.name[rest:],
                )
                break
        else:
            yield name


_OWNER = 2
"""Words of whoever has a company at most: a given name and a family name."""


def _is_no_name(name: NameMention) -> bool:
    """Return whether what is no person is an age or an adjective at the beginning of a sentence."""
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


_HINTING = HINTING | DEALING | PASSING
_TELLING = _HINTING | OWNING
"""Whether a word may give a name away."""


def _in_sentence(
    text: str, sentence: Sentence, names: Sequence[NameMention]
) -> Sequence[NameMention]:
    """Return the names of a sentence, those that its words give away among them, in order."""
    answers = sentence.answers
    is_of_persons = _are_persons(names)
    if is_of_persons and not answers & _TELLING:
        return names  # as most often
    found = list(names)
    if answers & TRADE:
        found = _with(names, list(named_by_trades(sentence)))
        is_of_persons = _are_persons(found)
    if not is_of_persons:
        starts = {name.start for name in found}
        found = [_grown(text, sentence, name, starts) for name in found]
    added: list[NameMention] = []
    if answers & OWNING and answers & TRADING:
        added += public_owners(sentence)
    if answers & _HINTING:
        if found or answers & BESIDE:
            hints = list(map(hints_of, sentence.words))
            added += given_away(text, sentence, hints, found)
        if answers & PASSING:
            added += passed(sentence)
        if answers & DEALING:
            added += parties_of_deals(text, sentence, [*found, *added])
    for _ in range(_ROUNDS) if added or not is_of_persons else ():
        more = list(listed(sentence, [*found, *added]))
        added += more
        if not more:
            break
    if added:
        # "Sprint- und Staffelläufer": the first of two compounds that share their end is none
        found = _with(found, [name for name in added if not text.startswith("- ", name.end)])
    if not answers & SEATED:
        return found
    seats = set(_seats(sentence))
    return [
        name
        for name in found
        if not (name.start in seats and " " not in name.text and name.kind != "person")
        or name.name in firms_known()
    ]


def _are_persons(names: Sequence[NameMention]) -> bool:
    # Written out, since it is asked of each sentence.
    for name in names:  # noqa: SIM110
        if name.kind != "person":
            return False
    return True


def _with(names: Sequence[NameMention], added: Sequence[NameMention]) -> list[NameMention]:
    """Return the names in order, with those added in place of what they share words with."""
    found = list(names)
    for name in added:
        found = [one for one in found if one.end <= name.start or name.end <= one.start]
    found += added
    if len(found) > 1:
        found.sort(key=lambda name: name.start)
    return found


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
    return family is not None and family[0].isupper() and family.lower() not in PLACES


def _stands_alone(word: str) -> bool:
    """Return whether a word behind a name is a thing or introduces a person: "stopfte X Löcher"."""
    return introduces_person(word) or is_frequent(word)


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
            or (is_club and may_belong(word) and not introduces_person(word))
            or (may_be_name(word) and "-" not in word and not _stands_alone(word))
        )
        goes_on = goes_on and not _begins_person(sentence, end + 1)
        if not goes_on or end + 1 in starts:
            break
        end += 1 + len(word)
    if end == name.end:
        return name
    surface = text[name.start : end]
    return attrs.evolve(name, end=end, text=surface, name=surface)
