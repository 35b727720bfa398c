"""Names of companies that a noun of office beside them gives away: "Vorstandschef der X"."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator, Sequence
from itertools import compress

import attrs

from dealwert.german.lexicon.bodies import ASSOCIATIONS, ORGANS
from dealwert.german.lexicon.change_cues import (
    CHANGE_OF,
    CHANGES_AT_THE_TOP,
    COMMAND,
    HAVING_VERBS,
    STIRS,
)
from dealwert.german.lexicon.definite_descriptions import KINDS_OF_FIRMS
from dealwert.german.lexicon.employment import (
    APPOINTING,
    BARE_PREPOSITIONS,
    GENITIVES,
    HEADS,
    HILLS,
    LEADING_VERBS,
    NEW_ONES,
    OF_COMPANIES,
    PARTY_COLOURS,
    SUBJECT_ARTICLES,
    TOP_DOMAINS,
)
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.legal_forms import FORMS
from dealwert.german.lexicon.name_context import LEAGUES, SUPERLATIVE
from dealwert.german.lexicon.name_words import TOWN_ENDING
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import DOER_ENDINGS, is_doer, is_frequent
from dealwert.german.peoples import is_of_people
from dealwert.german.words import Word, look_up
from dealwert.model import Organ, RoleFunction
from dealwert.reading.bodies import body_of, named_bodies
from dealwert.reading.houses import field_of, houses
from dealwert.reading.institution_heads import (
    BROKEN_OFF,
    Head,
    head_of_name,
    may_name_institution,
    nominative_of_head,
)
from dealwert.reading.institutions import named_institutions
from dealwert.reading.name_mention import by_sentence
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence, Token
from dealwert.reading.starts import is_of_town
from dealwert.reading.strange_names import (
    goals,
    house_of_change,
    is_strange,
    run_of_names,
    stands_bare,
)

__all__ = ["employers"]

_CUT_SHORT = 2
"""Letters at most of what is no name where it is cut short: "Dr. X…"."""

_BEYOND = 3
"""Words that may stand between an office and the company, adjectives and a describing noun."""


def employers(parts: Sequence[Sentence], names: Sequence[NameMention]) -> list[NameMention]:
    """Return the names of a text, with the companies that offices beside them give away.

    Args:
        parts: The sentences of the text.
        names: The names that are known already, in order.
    """
    result: list[NameMention] = []
    fields = {
        field
        for sentence in parts
        if sentence.answers & _FIELD
        for field in map(field_of, sentence.words)
        if field
    }
    for sentence, known in zip(parts, by_sentence(parts, names), strict=True):
        inside = known
        if fields and (added := list(houses(sentence, fields, known))):
            inside = sorted([*known, *added], key=lambda name: name.start)
        if sentence.answers & _NAMING:
            inside = _in_sentence(sentence, inside)
        if not inside:
            continue
        # A name that is known may reach over the end of what is taken for a sentence.
        begin = result[-1].end if result else 0
        if inside[0].start < begin:
            inside = [name for name in inside if name.start >= begin]
        result += inside
    return result


_FIELD = asked(field_of)


def _in_sentence(sentence: Sentence, names: Sequence[NameMention]) -> list[NameMention]:
    """Return the names of a sentence, the known and the new ones, in order."""
    words = sentence.words
    kept = list(names)
    for first, last, name in _organisations(sentence):  # "Museum Ludwig" is more than "Ludwig"
        tokens = sentence.tokens
        start, stop = tokens[first].start, tokens[last - 1].end
        within = [other for other in kept if other.start < stop and start < other.end]
        is_kind = words[last - 1].lower().endswith(KINDS_OF_FIRMS)
        is_described = is_of_town(words[first]) or (is_kind and words[first].endswith(TOWN_ENDING))
        if is_described and any(other.start == stop + 1 for other in kept):
            continue  # "des Grazer Kunsthauses Minerva" is called "Minerva"
        if within:
            if any(other.legal_form and other.end > stop for other in within):
                continue  # "Radio Nord AG"
            rank = [sentence.text[other.start : start].rstrip().lower() for other in within]
            if not all(not word or word.endswith(LEAGUES) for word in rank):
                continue  # but "DEL-Absteiger X"
            stop = max([stop, *(other.end for other in within)])  # "… e. V." is part of it
            kept = [other for other in kept if other not in within]
        surface = sentence.text[start:stop]
        kept.append(NameMention(start, stop, surface, "company", name or _named(surface)))
    if sentence.answers & _ORGAN:
        kept = list(_with_organs(sentence, kept))
    if sentence.answers & _OFFICE:
        for run in _beside_offices(sentence, names):
            found = _mention(sentence.tokens, *run)
            if all(found.end <= name.start or name.end <= found.start for name in kept):
                kept.append(found)
    if kept and sentence.answers & _BROKEN and min([len(name.name) for name in kept]) <= _CUT_SHORT:
        cut = enumerate(words)
        broken = {sentence.tokens[place].start for place, word in cut if word[0] in BROKEN_OFF}
        kept = [name for name in kept if name.end not in broken or len(name.name) > _CUT_SHORT]
    if len(kept) > 1:
        kept.sort(key=_START)
    return kept


_START = operator.attrgetter("start")


def _beside_offices(sentence: Sentence, names: Sequence[NameMention]) -> Iterator[tuple[int, int]]:
    """Yield where the companies stand that the offices of a sentence give away."""
    words = sentence.words
    for number in compress(range(len(words) - 1), map(_changes_hands, words)):
        if words[number + 1] not in _LINKS:
            continue
        is_office = _office(words[number]) is not None
        run = (_behind_office if is_office else house_of_change)(sentence.tokens, number)
        if run is not None:
            yield run
    run = _getter(sentence)
    is_about_somebody = "person" in [name.kind for name in names]
    if run is None and is_about_somebody:
        run = _appointer(sentence)
    if is_about_somebody:
        yield from goals(sentence)
    if run is not None:
        yield run


_LINKS = frozenset(BARE_PREPOSITIONS) | frozenset(OF_COMPANIES) | frozenset(GENITIVES)
"""Words between an office and the company that has it."""


def _mention(tokens: Sequence[Token], first: int, last: int) -> NameMention:
    surface = " ".join(token.text for token in tokens[first:last])
    return NameMention(
        tokens[first].start, tokens[last - 1].end, surface, "company", _named(surface)
    )


def _named(surface: str) -> str:
    """Return "Theater Basel" for "Theaters Basel"."""
    head, blank, rest = surface.partition(" ")
    if not rest and head.removesuffix("s").endswith(ASSOCIATIONS):
        return head.removesuffix("s")  # "Präsident des Fiskalrats"
    if nominative_of_head(rest) != rest and head_of_name(rest) is Head.PACK:
        rest = nominative_of_head(rest)  # "Kölner Haien"
    return f"{nominative_of_head(head)}{blank}{rest}"


def _organisations(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Return where organisations stand, with their names where these are known in the nominative."""
    answers = sentence.answers
    found = list(named_bodies(sentence)) if answers & _BODY else []
    if answers & _INSTITUTION:
        is_led = bool(answers & _OFFICE) or not LEADING_VERBS.isdisjoint(sentence.words)
        found += [(first, last, "") for first, last in named_institutions(sentence, led=is_led)]
    return found


def _with_organs(sentence: Sentence, names: Sequence[NameMention]) -> Iterator[NameMention]:
    """Yield names, with their organs where these look like names: "der Erweiterte Senat der Universität X"."""
    text = sentence.text
    organs = {
        name.end: name
        for name in names
        if _is_organ(name.name.rpartition(" ")[2]) and " " in name.name
    }
    whole = {
        name.start: organ
        for name in names
        for article in GENITIVES
        if (organ := organs.get(name.start - len(article) - 2)) is not None
        and text.startswith(f" {article} ", organ.end)
    }
    taken = {id(organ) for organ in whole.values()}
    for name in names:
        organ = whole.get(name.start)
        if organ is not None:
            surface = text[organ.start : name.end]
            yield attrs.evolve(name, start=organ.start, text=surface)
        elif id(name) not in taken:
            yield name


def _is_organ(word: str) -> bool:
    return word.lower() in ORGANS


_ORGAN = asked(_is_organ)


def _behind_office(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """Return where X stands in "Chef von X", "Vorstand der X", "Leiter des Logistikers X"."""
    office = _office(tokens[number].text)
    if office is None or number + 2 >= len(tokens):
        return None
    place = number + 1
    link = tokens[place].text
    if link in BARE_PREPOSITIONS and tokens[place + 1].text in AMBIGUOUS_FIRMS:
        return place + 1, place + 2  # "Chef von Alphabet"
    if link in BARE_PREPOSITIONS and _ADDRESS.fullmatch(tokens[place + 1].text):
        return place + 1, place + 2  # "Chefin von gartenwelt.at"
    if link in BARE_PREPOSITIONS:
        run = run_of_names(tokens, _behind_trade(tokens, place + 1))
        is_bare = run is None and _is_of_company(office) and stands_bare(tokens, place + 1)
        return (place + 1, place + 2) if is_bare else run
    if link in OF_COMPANIES and tokens[place + 1].text in GENITIVES:
        place += 1
    elif link not in GENITIVES:
        return None
    place += 1
    last = min(place + _BEYOND, len(tokens) - 1)
    is_compared = False
    while place < last and not tokens[place].text[0].isupper():
        if not look_up(tokens[place].text).adjective:
            return None
        is_compared = is_compared or tokens[place].text.endswith(SUPERLATIVE)
        place += 1
    if not tokens[place].text[0].isupper():
        return None
    if is_of_town(tokens[place].text):  # "Chefin des Ulmer Lieferdiensts", "Chef der Ulmer"
        place += 1
        if place == len(tokens) or not tokens[place].text[0].isupper():
            return None
    described = run_of_names(tokens, place + 1)
    if described is not None and _may_describe(tokens[place].text):
        return described
    if described is None and is_compared:
        return None  # "Chefin der größten Ausbildungsstätte"
    if described is None and is_of_people((link, tokens[place].text.lower())):
        return None  # "Chef der Grazer"
    if _is_of_company(office):
        found = run_of_names(tokens, place)
        is_word = found is not None and found[1] == place + 1
        return None if is_word and _is_no_employer(tokens[place].text) else found
    # "Direktor der Albertina": whatever one word there is no noun that the reader knows
    if not office.lower.endswith(HEADS):
        return None
    found = run_of_names(tokens, place)
    if found is not None and is_strange(tokens[place].text):
        return None if _is_no_employer(tokens[place].text) else found
    if place + 1 < len(tokens) and look_up(tokens[place].text.lower()).adjective:
        # "Intendantin des Hohen Herbsts": no adjective has a capital but in a name
        last = max(place + 2, found[1] if found is not None else 0)
        return (place, last) if tokens[place + 1].text[0].isupper() else None
    return None


_ADDRESS = re.compile(rf"[\w-]+(?:\.[\w-]+)*\.(?:{'|'.join(TOP_DOMAINS)})")


def _behind_trade(tokens: Sequence[Token], place: int) -> int:
    """Return where X begins in "beim Ulmer Zusteller X", and the place itself where nothing describes X."""
    words = [token.text for token in tokens[place : place + _BEYOND]]
    if len(words) == _BEYOND and is_of_town(words[0]) and is_doer(words[1]):
        return place + 2 if words[2][0].isupper() else place
    return place


def _appointer(sentence: Sentence) -> tuple[int, int] | None:
    """Return where X stands in "X entlässt Finanzchef P" or "Die X beruft P in den Vorstand"."""
    words = sentence.words
    first = 1 if words[0] in SUBJECT_ARTICLES else 0
    if first < len(words) - 1 and words[first].lower().endswith(LEAGUES):
        first += 1  # "Bundesligist X"
        if words[first].lower() in PLACES:
            return first, first + 1
    if APPOINTING.isdisjoint(words):
        return None
    tokens = sentence.tokens
    run = run_of_names(tokens, first)
    if run is None or run[1] >= len(tokens) or look_up(tokens[first].text.lower()).verbs:
        return None
    return run if tokens[run[1]].text in APPOINTING else None


def _getter(sentence: Sentence) -> tuple[int, int] | None:
    """Return where X stands in "Das X bekommt eine neue Direktorin"."""
    if HAVING_VERBS.isdisjoint(sentence.words):
        return None
    tokens = sentence.tokens
    run = run_of_names(tokens, 1 if tokens[0].text in SUBJECT_ARTICLES else 0)
    if run is None or not is_strange(tokens[run[0]].text):
        return None
    words = sentence.words[run[1] : run[1] + _GETTING]
    if len(words) < _GETTING or words[0] not in HAVING_VERBS or not words[-1][0].isupper():
        return None
    office = look_up(words[-1]).role
    is_new = look_up(words[1]).article != "" and words[2] in NEW_ONES
    return run if is_new and office is not None and office.nature is RoleNature.HOLDER else None


_GETTING = 4
"""Words of "bekommt eine neue Direktorin"."""


_BODY, _INSTITUTION = asked(body_of), asked(may_name_institution)
_BROKEN = asked(lambda word: word[0] in BROKEN_OFF)


@remembered
def _office(text: str) -> Word | None:
    """Return the word, if it is a noun of office or of a body."""
    if not text[0].isupper() or text == COMMAND:
        return None  # "das Kommando beim Einsatz"
    word = look_up(text)
    return word if word.role is not None and word.deal is None else None


@remembered
def _changes_hands(text: str) -> bool:
    """Return whether a word is an office, or tells that one changes hands: "Führungswechsel"."""
    lower = text.lower()
    if lower in CHANGES_AT_THE_TOP or lower in STIRS:
        return True
    first = lower.removesuffix(CHANGE_OF)
    is_change = first != lower and look_up(first.removesuffix("s").capitalize()).role is not None
    return is_change or _office(text) is not None


_OFFICE = asked(_changes_hands)
_NAMING = _BODY | _INSTITUTION | _OFFICE
"""Whether a word is one of those beside which a name is looked for here."""


def _is_of_company(word: Word) -> bool:
    """Return whether only companies have such an office, not states, parties or associations."""
    role = word.role
    return role is not None and (
        role.organ in (Organ.MANAGEMENT_BOARD, Organ.SUPERVISORY_BOARD, Organ.BOARD_OF_DIRECTORS)
        or role.function in (RoleFunction.CEO, RoleFunction.CFO)
    )


def _is_no_employer(text: str) -> bool:
    """Return whether one word behind an article is a noun: "Leitung des Festivals", "Chef der Bieger", "der Welser"."""
    if text in PARTY_COLOURS or text in FORMS:
        return True  # "Chef der Blauen", "der Aufsichtsrat der AG"
    is_word = is_of_town(text) or _are_many(text) or (text.endswith("s") and is_frequent(text))
    is_word = is_word or text.lower().endswith(HILLS)  # "Spitze des Küniglbergs"
    body = body_of(text) if "-" in text else None
    return is_word or (body is not None and body.generic)  # "Rektor der Elite-Hochschule"


@remembered
def _are_many(text: str) -> bool:
    """Return whether a long word behind an article is rather a noun for many: "Chef der Brezelbieger"."""
    return len(text) > _COMPOUND and text[1:].islower() and text.endswith(DOER_ENDINGS)


_COMPOUND = 12
"""Letters from which on a word is more likely a compound that no table has."""


@remembered
def _may_describe(text: str) -> bool:
    """Return whether a noun in the genitive describes the name behind it ("des Logistikers X")."""
    word = look_up(text)
    return text[0].isupper() and (word.organisation or text.endswith("ers"))
