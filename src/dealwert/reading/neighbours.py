"""Names that the words beside them give away: "Ufo-Chef P", "die Digitalagentur X", "von X an Y"."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon import common_nouns, function_words
from dealwert.german.lexicon.bodies import PAPERS, TITLED
from dealwert.german.lexicon.change_cues import PREDECESSORS
from dealwert.german.lexicon.clause_words import LIST_MARKS, PARTY_PREPOSITIONS
from dealwert.german.lexicon.employment import SUBJECT_ARTICLES
from dealwert.german.lexicon.english_words import ENGLISH_WORDS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.frequent_nouns import frequent_nouns
from dealwert.german.lexicon.function_words import FOREIGN_PARTICIPLE
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.name_context import (
    ADJECTIVE_ENDINGS,
    CALLED,
    HARDLY_NAMED,
    JOINTS,
    KIN,
    NO_COMPANIES,
    NO_NAMES,
    OPENING_SIGNS,
    PERSONAL,
    YOUTH,
)
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
    NATIONAL_STEMS,
    TITLES,
)
from dealwert.german.lexicon.name_words import (
    FEMININE_ARTICLES,
    FIRM_TITLES,
    OBJECT,
    OF_OR_TO,
    SUBJECT_OR_OBJECT,
    THING_ARTICLES,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import ROLE_MARKS, ROLE_PREFIXES, RoleNature
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of, is_doer, is_frequent
from dealwert.german.words import Word, look_up
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence, Token
from dealwert.reading.starts import closed, is_of_town

__all__ = [
    "DEALING",
    "DEALS",
    "HINTING",
    "given_away",
    "hints_of",
    "introduces_person",
    "is_youth",
    "listed",
    "may_be_name",
    "may_belong",
    "parties_of_deals",
]

_LONGEST = 4
"""Words that a name found by its neighbours has at most."""


@remembered
def hints_of(text: str) -> int:
    """Return what a word may tell of the names beside it, as a sum of the flags below."""
    if text == ",":
        return _COMMA
    hints = DEALS if _is_dealing(text) else 0
    hints |= _INTRODUCES if text in CALLED else 0
    if text[0].isupper():
        hints |= _HYPHEN if "-" in text and _is_of_another(text) else 0
        hints |= _INTRODUCES if _introduces(text) else 0
        hints |= _PERSONAL if introduces_person(text) else 0
    return hints | (_HOME if _tells_home(text) else 0)


_COMMA, _HYPHEN, _INTRODUCES, _PERSONAL, DEALS, _HOME = 1, 2, 4, 8, 16, 32

HINTING = asked(lambda word: hints_of(word) & ~_COMMA)
"""Whether a word tells more of the names beside it than a comma, which tells nothing by itself."""


def may_belong(text: str) -> bool:
    """Return whether a word behind "FC" or "Museum" is part of the name."""
    lower = text.lower()
    return text[0].isupper() and (may_be_name(text) or lower in PLACES or lower.endswith("er"))


def given_away(
    text: str, sentence: Sentence, hints: Sequence[int], names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield the names that nouns of office and of dealing, and commas, give away."""
    words = sentence.words
    for place, hint in enumerate(hints):
        if not hint or hint == DEALS:
            continue
        if hint & _COMMA:
            if names and place + 3 < len(words) and words[place + 3] in _BEHIND_APPOSITION:
                found = _person_in_apposition(text, sentence.tokens, place, names)
                if found is not None:
                    yield found
            continue
        if hint & _HYPHEN:
            found = _before_hyphen(text, sentence.tokens, place, names)
            if found is not None:
                yield found
        if place + 1 == len(words):
            continue
        if hint & _HOME and _is_from_home(words, place):
            found = _from_home(text, sentence.tokens, place, names)
            if found is not None:
                yield found
            continue
        if hint & _PERSONAL and _is_called_kin(words, place):
            found = _free(text, sentence.tokens[place + 1], names)
            if found is not None:
                yield found
            continue
        if words[place] in FIRM_TITLES and (found := _behind_title(text, sentence, place, names)):
            yield found
            continue
        if not may_be_name(words[place + 1]):
            if hint & _INTRODUCES and _is_called_by_noun(text, sentence, place):
                found = _free(text, sentence.tokens[place + 1], names)
                if found is not None:
                    yield found
            continue
        if hint & _INTRODUCES:
            found = _behind_noun(text, sentence.tokens, place, names)
            if found is not None:
                yield found
        elif hint & _PERSONAL:
            found = _person_behind(text, sentence.tokens, place, names)
            if found is not None:
                yield found


def _is_called_kin(words: Sequence[str], place: int) -> bool:
    """Return whether a noun behind "Tochter" is her name: "die Tochter Nordbank verkauft"."""
    name = words[place + 1]
    form = form_of(name)
    return (
        words[place].lower() in KIN
        and name[0].isupper()
        and not may_be_name(name)
        and (form.firm or form.word.organisation)
        and not (is_frequent(name) or form.place or form.plural or form.word.role)
        and not (place + 2 < len(words) and words[place + 2][0].isupper())
    )


def _is_called_by_noun(text: str, sentence: Sentence, place: int) -> bool:
    """Return whether a compound of nouns is a name: "die Softwarefirma Datenlotse", told again elsewhere.

    What a firm has or does stands behind it as well: "hat das Unternehmen Stellenabbau angekündigt".
    """
    words = sentence.words
    noun = words[place + 1]
    form = form_of(noun)
    word = form.word
    if not (noun[0].isupper() and noun.isalpha() and form.noun) or is_frequent(noun):
        return False
    if place + 2 < len(words) and words[place + 2][0].isupper():
        return False
    if form.plural or form.agent or form.adjective or form.place:
        return False
    if word.role or word.person or form.firm or word.deal or word.stake or word.change:
        return False
    is_at_home = (
        words[place] in CALLED
        or (place > 0 and words[place - 1] == OBJECT)
        or (place > 1 and is_of_town(words[place - 1]))
    )
    return is_at_home or _opens(words, place) or text.count(noun) > 1


def _behind_title(
    text: str, sentence: Sentence, place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return X of "die Firma X", be there nouns in it, too: "Studio Elbe"."""
    tokens = sentence.tokens
    last = place + 1
    while (
        last < len(tokens)
        and last - place <= _LONGEST
        and tokens[last].start == tokens[last - 1].end + 1
        and tokens[last].text[0].isupper()
        and not form_of(tokens[last].text).word.role
    ):
        last += 1
    run = tokens[place + 1 : last]
    forms = [form_of(token.text) for token in run]
    if len(run) < _TWO or all(form.noun and not form.place for form in forms):
        return None  # "dass die Firma Insolvenz anmeldet"
    start, end = run[0].start, run[-1].end
    if any(name.start < end and start < name.end for name in names):
        return None
    return NameMention(start, end, text[start:end], "company", text[start:end])


_TWO = 2


def _opens(words: Sequence[str], place: int) -> bool:
    """Return whether a noun with its name opens a sentence: the verb stands right behind both."""
    behind = words[place + 2] if place + 2 < len(words) else ""
    return place < _OPENING and look_up(behind).is_finite_verb and words[0] in SUBJECT_ARTICLES


_OPENING = 3
"""Words that open a sentence before the name: an article, an adjective and the noun."""


def _free(text: str, token: Token, names: Sequence[NameMention]) -> NameMention | None:
    """Return a word as the name of a company, unless it is part of another name."""
    start, end = token.start, token.end
    if any(name.start < end and start < name.end for name in names):
        return None
    return NameMention(start, end, text[start:end], "company", text[start:end])


def _is_of_another(text: str) -> bool:
    """Return whether a compound is an office, a deal, a stake or a relation of what stands before its hyphen."""
    last = text.rpartition("-")[2]
    head = look_up(last[:1].upper() + last[1:])
    return bool(head.role or head.deal or head.stake or head.lower in KIN)


def _before_hyphen(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return X of "X-Chef P", "X-Übernahme", "X-Tochter"."""
    token = tokens[place]
    prefix, _, last = token.text.rpartition("-")
    head = look_up(last[:1].upper() + last[1:])
    start = token.start
    first, _, rest = prefix.partition("-")
    if first.lower() in _marks() and rest:
        start += len(first) + 1
        prefix = rest
    if not prefix[:1].isalnum() or not any(letter.isupper() for letter in prefix):
        return None
    if any(name.start < start + len(prefix) and start < name.end for name in names):
        return None
    lower = prefix.lower()
    if (
        (lower.rpartition("-")[2] in NO_NAMES and lower not in PLACES)
        or (head.deal and lower in common_nouns.GENERIC_PREFIXES)
        or lower in _marks()
        or lower in _role_prefixes()
        or is_youth(prefix)
    ):
        return None
    person_follows = any(name.kind == "person" and name.start == token.end + 1 for name in names)
    before = tokens[place - 1] if place else None
    if (
        lower in PLACES
        and head.role is not None
        and before is not None
        and before.end + 1 == start
        and may_be_name(before.text)
    ):  # "der ehemalige Nordlicht Österreich-Chef"
        name = text[before.start : start + len(prefix)]
        return NameMention(before.start, start + len(prefix), name, "company", name)
    if is_frequent(prefix) and not (
        prefix.isupper() or prefix in AMBIGUOUS_FIRMS or lower in PAPERS or _is_body(prefix)
    ):
        return None  # "Karriere-Chefin P"
    is_common = lower in common_nouns.COMMON_NOUNS or lower in PLACES
    if is_common and not (head.role and person_follows and lower not in PLACES):
        return None
    end = start + len(prefix)
    return NameMention(start, end, text[start:end], "company", prefix)


def _is_body(noun: str) -> bool:
    """Return whether a noun stands for an organisation, which it may name: "Flughafen-Chef P"."""
    form = form_of(noun)
    return form.firm or form.body or form.word.organisation or noun.lower() in COMPANY_WORDS


@functools.cache
def _marks() -> frozenset[str]:
    return frozenset(
        {word for words in ROLE_MARKS.values() for word in words}
        | {"ex", "alt", "vize", "neo", "interims", "co", "noch", "jetzt"}
    )


@functools.cache
def _role_prefixes() -> frozenset[str]:
    return frozenset(prefix for _, words in ROLE_PREFIXES for prefix in words.split())


@remembered
def _introduces(text: str) -> bool:
    """Return whether a noun is one that a name follows ("die Digitalagentur X")."""
    word: Word = look_up(text)
    return word.capital and word.organisation and word.lower not in HARDLY_NAMED


def _behind_noun(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return X of "die Digitalagentur X": what follows the noun without a comma."""
    end = tokens[place].end
    run: list[Token] = []
    for token in tokens[place + 1 : place + 1 + _LONGEST]:
        is_joint = bool(run) and token.text in JOINTS
        if token.start != end + 1 or not (is_joint or may_be_name(token.text)):
            break
        run.append(token)
        end = token.end
    while run and run[-1].text in JOINTS:
        end = run.pop().start - 1
    if not run or is_frequent(run[0].text) or (len(run) == 1 and common_nouns_end(run[0].text)):
        return None  # "hatte das Unternehmen Erfolg"
    start = run[0].start
    inside = [name for name in names if name.start < end and start < name.end]
    if any(name.kind != "person" for name in inside):
        if len(inside) == 1 and inside[0].start == start and inside[0].end < end:
            return attrs.evolve(inside[0], end=end, text=text[start:end], name=text[start:end])
        return None
    if tokens[place].text in CALLED and (inside or form_of(run[0].text).given):
        return None  # "ein Mann namens Otto Kern"
    if inside and (inside[0].title or inside[0].start != start):
        return None
    noun = tokens[place].text.lower()
    if inside and (noun in PERSONAL or (noun.endswith(PERSONAL) and form_of(run[0].text).given)):
        return None
    if inside:
        start, end = inside[0].start, inside[0].end
    surface = text[start:end]
    return NameMention(start, end, surface, "company", surface)


@remembered
def may_be_name(text: str) -> bool:
    """Return whether a word can be one of a name: a capital, and no noun that is known."""
    lower = text.lower()
    if not text[0].isupper() or lower in function_words.ARTICLES or lower in NO_COMPANIES:
        return False
    if lower.removesuffix("s") in PLACES:
        return False
    if "-" in text and lower.rpartition("-")[2] in common_nouns.COMMON_NOUNS:
        return False
    word = look_up(text)
    return word.capital and not word.is_term and lower not in common_nouns.COMMON_NOUNS


@remembered
def introduces_person(text: str) -> bool:
    """Return whether a noun is one that a person's name follows ("Trainer P", "der Finne P")."""
    word = look_up(text)
    is_holder = word.role is not None and word.role.nature is RoleNature.HOLDER
    return word.capital and (is_holder or word.person or word.lower in PREDECESSORS)


def _person_behind(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return P of "Trainer P" where P is two words that are no nouns."""
    run: list[Token] = []
    end = tokens[place].end
    for token in tokens[place + 1 : place + 1 + _LONGEST]:
        if token.start != end + 1 or not may_be_name(token.text):
            break
        run.append(token)
        end = token.end
    if not 2 <= len(run) <= _LONGEST - 1:  # given and family name, and one between
        return None
    start = run[0].start
    if any(token.text.isupper() or _is_of_no_person(token.text) for token in run):
        return None
    inside = [name for name in names if name.start < end and start < name.end]
    if any(name.kind == "person" or name.legal_form for name in inside):
        return None
    surface = text[start:end]
    is_firm = (tokens[place].text.lower() in KIN or _is_of_home(tokens, place)) and not form_of(
        run[0].text
    ).given
    return NameMention(start, end, surface, "company" if is_firm else "person", surface)


def _is_of_home(tokens: Sequence[Token], place: int) -> bool:
    """Return whether an adjective tells where a firm is from, behind "die" or the genitive "der"."""
    if not place or not is_of_town(tokens[place].text):
        return False
    article = tokens[place - 1].text
    if article in SUBJECT_OR_OBJECT:
        return True
    before = tokens[place - 2].text if place > 1 else ""
    return article == OF_OR_TO and (before[:1].isupper() or look_up(before).preposition != "")


def _is_from_home(words: Sequence[str], place: int) -> bool:
    """Return whether one word alone stands behind where it is from: "die norwegische X", "der Ulmer X"."""
    return (
        place > 0
        and words[place - 1] in FEMININE_ARTICLES
        and _looks_made_up(words[place + 1])
        and words[place + 1][0].isupper()
        and not (place + 2 < len(words) and _is_noun(words[place + 2]))
    )


@remembered
def _is_noun(text: str) -> bool:
    return text[0].isupper() and form_of(text).noun


def _from_home(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return the words with a capital behind where they are from: "die deutsche Dietl Energy"."""
    last = place + 2
    while (
        last < len(tokens)
        and last - place <= _LONGEST
        and tokens[last].start == tokens[last - 1].end + 1
        and tokens[last].text[0].isupper()
    ):
        last += 1
    start, end = tokens[place + 1].start, tokens[last - 1].end
    if last > place + 2 and tokens[last - 1].text.lower() not in COMPANY_WORDS | ENGLISH_WORDS:
        return None  # "die amerikanische Ida Kern"
    if any(name.start < end and start < name.end for name in names):
        return None
    return NameMention(start, end, text[start:end], "company", text[start:end])


@remembered
def _tells_home(text: str) -> bool:
    """Return whether a word is an adjective made of a town or a nation."""
    return is_of_town(text) or _is_of_nation(text)


@remembered
def _is_of_nation(text: str) -> bool:
    return text.islower() and (
        text.startswith(NATIONAL_STEMS)
        or (text in NAME_ADJECTIVES and text.rstrip("enr").endswith(("isch", "deutsch")))
    )


def _is_of_no_person(text: str) -> bool:
    lower = text.lower()
    return lower in PLACES or lower in COMPANY_WORDS or lower in TITLES or introduces_person(text)


_BEHIND_APPOSITION = frozenset({",", ".", "–"})
"""Signs that end what stands in apposition."""

_BEFORE = 10
"""Words before a comma in which the office may stand whose holder follows it."""


def _person_in_apposition(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return P of "der Chef der Gewerkschaft X, P, sagte"."""
    start, end = tokens[place + 1].start, tokens[place + 2].end
    company = next(
        (n for n in names if n.start == start and n.end == end and n.kind != "person"), None
    )
    if company is None or company.legal_form:
        return None
    before = tokens[max(0, place - _BEFORE) : place]
    if not any(introduces_person(token.text) for token in before):
        return None
    if any(n.kind == "person" and before[0].start <= n.start < start for n in names):
        return None
    return NameMention(start, end, text[start:end], "person", text[start:end])


def listed(sentence: Sentence, names: Sequence[NameMention]) -> Iterator[NameMention]:
    """Yield who stands in a list with a company: "Audi, BMW und Daimler"."""
    words = sentence.words
    starts = {name.start for name in names if name.kind == "company"}
    if not starts or LIST_MARKS.isdisjoint(words):
        return
    ends, behind = {name.end for name in names if name.kind == "company"}, sentence.ends
    marks = [place for place, word in enumerate(words) if word in LIST_MARKS]
    marks = [place for place, word in enumerate(words[:-1]) if place and word in LIST_MARKS]
    places = {
        mark + 1
        for mark in marks
        if behind[mark - 1] in ends and (words[mark] != "," or _ends_in_list(words, mark + 1))
    } | {
        mark - 1
        for mark in marks
        if behind[mark + 1] - len(words[mark + 1]) in starts
        and (words[mark] != "," or _ends_in_list(words, mark))
    }
    for place in sorted(places):
        word, end = words[place], behind[place]
        start = end - len(word)
        if word.islower() or start in starts or not may_be_name(word):
            continue
        if any(name.start < end and start < name.end for name in names):
            continue
        if not common_nouns_end(word) and not word.endswith(ADJECTIVE_ENDINGS):
            yield NameMention(start, end, word, "company", word)


def _ends_in_list(words: Sequence[str], place: int) -> bool:
    """Return whether a comma belongs to a list that "und" ends before the next verb."""
    for word in words[place : place + 6]:
        if word in {"und", "oder", "sowie"}:
            return True
        if word != "," and not word[0].isupper():
            return False
    return False


def _is_dealing(text: str) -> bool:
    word = look_up(text)
    frames = [form.verb.frame for form in word.verbs if not form.split]
    frames += [word.deal] if word.deal is not None else []
    return any(frame.sense in _DEALING for frame in frames)


_DEALING = frozenset({Sense.BUY, Sense.SELL, Sense.MERGE})

DEALING = asked(_is_dealing)
"""Whether a word tells of dealing, so that parties are named beside it."""


def parties_of_deals(
    text: str, sentence: Sentence, names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield who is named in a sentence of dealing by words that are no nouns known."""
    words, ends = sentence.words, sentence.ends
    place, number = 0, len(words)
    may_be = list(map(may_be_name, words))
    while place < number:
        if not may_be[place] and not (
            place + 1 < number and may_be[place + 1] and _leads(words, place)
        ):
            place += 1
            continue
        first = place
        start = ends[place] - len(words[place])
        place += 1
        while (
            place < number
            and may_be[place]
            and ends[place] - len(words[place]) == ends[place - 1] + 1
        ):
            place += 1
        if place - first > 1 and _are_called(words[first]):
            start, end = ends[first] + 1, ends[place - 1]  # "die Magazine X, Y und Z"
            if all(name.end <= start or end <= name.start for name in names):
                yield NameMention(start, end, text[start:end], "company", text[start:end])
            continue
        described = _behind_description(words, first, place)
        if described > first:
            first, start = described, ends[described - 1] + 1
            if first == place or (form_of(words[first]).given and first + 1 == place):
                continue
        length, end = place - first, ends[place - 1]
        if length > 1 and _says_only_nouns(words, first, place):
            continue  # "Betriebsbedingte Kündigungen", "die Option Gebrauch"
        is_free = all(name.end <= start or end <= name.start for name in names)
        if is_free and (length > 1 or _stands_for_party(words, first)) and length <= _LONGEST:
            yield NameMention(start, end, text[start:end], "company", text[start:end])


def _says_only_nouns(words: Sequence[str], first: int, last: int) -> bool:
    """Return whether words are common nouns, behind an adjective or number where they open a sentence."""
    if first == 0 and _opens_phrase(words[0]):
        first = 1
    return all(map(_is_plain_noun, words[first:last]))


@remembered
def _opens_phrase(text: str) -> bool:
    lower = text.lower()
    return lower in closed() or look_up(lower).adjective


@remembered
def _is_plain_noun(text: str) -> bool:
    """Return whether a word is a noun, or an adjective that begins no name: "Nordische Kombination"."""
    form = form_of(text)
    if form.given or text.lower() in NAME_ADJECTIVES:
        return False
    return form.noun or look_up(text.lower()).adjective or is_of_town(text)


@remembered
def _are_called(text: str) -> bool:
    """Return whether a noun in the plural is followed by the names of those: "Magazine", "Sender"."""
    stem = text.lower().removesuffix("e")
    return stem != text.lower() and stem.endswith(TITLED)


def _behind_description(words: Sequence[str], first: int, last: int) -> int:
    """Return where a name begins behind what says whose it is: "der Zusteller X", "die Ulmer Agentur"."""
    while first < last:
        text = words[first]
        following = words[first + 1] if first + 1 < len(words) else ""
        if is_of_town(text) and form_of(following).noun:
            if following.lower() in NAMED_NOUNS:
                break
        elif text.lower().startswith(NATIONAL_STEMS) and following.lower() not in NAMED_NOUNS:
            pass  # "Kanadische X übernimmt Y"
        elif not (is_doer(text) and following[:1].isupper()) or following.lower() in COMPANY_WORDS:
            break
        first += 1
    return first


def _leads(words: Sequence[str], place: int) -> bool:
    """Return whether a place begins the name of a party: "an China Resources"."""
    is_party = place > 0 and words[place - 1] in PARTY_PREPOSITIONS
    return is_party and words[place].lower() in PLACES and not form_of(words[place + 1]).noun


def _stands_for_party(words: Sequence[str], place: int) -> bool:
    """Return whether a word stands bare where a company would: "von X", "X übernimmt"."""
    text = words[place]
    lower = text.lower()
    if lower in PLACES or text.endswith(ADJECTIVE_ENDINGS) or common_nouns_end(text):
        return False
    form = form_of(text)
    if form.plural or lower in frequent_nouns() or (form.noun and lower.endswith("s")):
        return False  # "der Kauf von Turbinen", "von Erdgas"
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    if before in PARTY_PREPOSITIONS:
        return True
    if place == 0 or before in OPENING_SIGNS:
        if look_up(lower).verbs or form.adjective or lower in closed():
            return False  # "Bestätigt wurden …", "Teuer ist …"
        if lower.endswith(FOREIGN_PARTICIPLE) and look_up(after).auxiliary:
            return False  # "Finanziert wird …"
        return after[:1].islower() and look_up(after).is_finite_verb
    return _looks_made_up(text) and _leaves_bare(before)


@remembered
def _looks_made_up(text: str) -> bool:
    """Return whether nothing in the form of a word says that it is anything else than a name."""
    form = form_of(text)
    return not (
        form.noun
        or form.agent
        or form.given
        or form.adjective
        or form.line
        or form.townlike
        or form.place
        or text.lower() in ENGLISH_WORDS
        or is_of_town(text)
        or (len(text) > _LONGEST_WORD and not form.camel)
        or text[1:].isupper()
    )


_LONGEST_WORD = 12
"""Letters from which on a word is more likely a compound that no table has."""


@remembered
def _leaves_bare(before: str) -> bool:
    """Return whether a name may stand behind a word: "die", or what is no article and no adjective."""
    if before in FEMININE_ARTICLES:
        return True
    word = look_up(before)
    return before[:1].islower() and not (
        word.article or word.adjective or word.preposition or before in THING_ARTICLES
    )


def common_nouns_end(text: str) -> bool:
    """Return whether a word ends like a common noun."""
    return len(text) > _LONG and text.lower().endswith(common_nouns.NOUN_ENDINGS)


_LONG = 6


def is_youth(text: str) -> bool:
    """Return whether a word is a team of the young: "U19-Trainer" has no firm before its hyphen."""
    return text[0] == YOUTH and text[1:].isdecimal()
