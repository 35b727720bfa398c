"""Names that the words beside them give away: "Ufo-Chef P", "die Digitalagentur X", "von X an Y"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count

import attrs

from dealwert.german.lexicon import common_nouns
from dealwert.german.lexicon.bodies import PAPERS
from dealwert.german.lexicon.definite_descriptions import ORGANISATION_NOUNS, PUBLISHER
from dealwert.german.lexicon.employment import SUBJECT_ARTICLES
from dealwert.german.lexicon.english_words import ENGLISH_WORDS
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.name_context import (
    CALLED,
    JOINTS,
    KIN,
    NO_NAMES,
    PERSONAL,
)
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    TITLES,
)
from dealwert.german.lexicon.name_words import (
    AND,
    FEMININE_ARTICLES,
    FIRM_TITLES,
    LINKED,
    OBJECT,
    OF_OR_TO,
    SUBJECT_OR_OBJECT,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of, is_doer, is_frequent
from dealwert.german.words import look_up
from dealwert.reading.fields import field_of
from dealwert.reading.name_mention import overlapping
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence, Token, touch
from dealwert.reading.starts import is_of_town
from dealwert.reading.word_looks import (
    COMMA,
    DEALS,
    HOME,
    HYPHEN,
    INTRODUCES,
    LONGEST,
    NAMES_PERSON,
    common_nouns_end,
    introduces_person,
    is_body,
    is_noun,
    is_youth,
    looks_made_up,
    marks,
    may_be_name,
    role_prefixes,
    says_which_office,
)

__all__ = ["given_away"]


def given_away(
    text: str, sentence: Sentence, hints: Sequence[int], names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield the names that nouns of office and of dealing, and commas, give away."""
    words = sentence.words
    for place in compress(count(), hints):
        hint = hints[place]
        if hint == COMMA:
            if names and (found := _person_in_apposition(text, sentence, place, names)):
                yield found
            continue
        if hint & HYPHEN and (found := _before_hyphen(text, sentence.tokens, place, names)):
            yield found
        if hint == DEALS or place + 1 == len(words) or words[place + 1].islower():
            continue  # as most often
        if found := _behind(text, sentence, place, hint, names):
            yield found


def _behind(
    text: str, sentence: Sentence, place: int, hint: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return the name behind a word that gives it away."""
    words = sentence.words
    if hint & HOME and _is_from_home(words, place):
        return _from_home(text, sentence.tokens, place, names)
    if hint & NAMES_PERSON and _is_called_kin(words, place):
        return _free(text, sentence.tokens[place + 1 : place + 2], names)
    if words[place] in FIRM_TITLES and (found := _behind_title(text, sentence, place, names)):
        return found
    if not may_be_name(words[place + 1]):
        is_called = bool(hint & INTRODUCES) and _is_called_by_noun(text, sentence, place)
        return _free(text, sentence.tokens[place + 1 : place + 2], names) if is_called else None
    if hint & INTRODUCES:
        return _behind_noun(text, sentence.tokens, place, names)
    if hint & NAMES_PERSON and any(map(may_be_name, words[place + 2 : place + 3])):
        start = sentence.ends[place] + 1
        if any(name.start == start and name.kind == "person" for name in names):
            return None  # as most often
        return _person_behind(text, sentence.tokens, place, names)
    return None


def _is_called_kin(words: Sequence[str], place: int) -> bool:
    """Return whether a noun behind "Tochter" is her name: "die Tochter Nordbank verkauft"."""
    if words[place].lower() not in KIN:
        return False
    name = words[place + 1]
    form = form_of(name)
    return (
        name[0].isupper()
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
    behind = words[place + 2] if place + 2 < len(words) else ""
    if noun.lower() in PAPERS and not (behind[:1].isupper() or behind in AND):
        return noun[0].isupper() and field_of(words[place].lower()) == PUBLISHER  # "Zeitung Kurier"
    if not (noun[0].isupper() and noun.isalpha() and form.noun) or is_frequent(noun):
        return False
    if place + 2 < len(words) and words[place + 2][0].isupper():
        return False
    if form.plural or form.agent or form.adjective or form.place:
        return False
    if word.role or word.person or word.deal or word.stake or word.change:
        return False
    if form.firm or word.organisation:
        return word.prefix != ""  # "das Start-up Datenwerft", but not "das Unternehmen Bank"
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
        and last - place <= LONGEST
        and touch(tokens, last - 1)
        and tokens[last].text[0].isupper()
        and not form_of(tokens[last].text).word.role
    ):
        last += 1
    run = tokens[place + 1 : last]
    forms = [form_of(token.text) for token in run]
    if len(run) < 2 or all(form.noun and not form.place for form in forms):
        return None  # "dass die Firma Insolvenz anmeldet"
    return _free(text, run, names)


def _opens(words: Sequence[str], place: int) -> bool:
    """Return whether a noun with its name opens a sentence: the verb stands right behind both."""
    behind = words[place + 2] if place + 2 < len(words) else ""
    return place < _OPENING and look_up(behind).is_finite_verb and words[0] in SUBJECT_ARTICLES


_OPENING = 3
"""Words that open a sentence before the name: an article, an adjective and the noun."""


def _free(text: str, run: Sequence[Token], names: Sequence[NameMention]) -> NameMention | None:
    """Return words as the name of a company, unless they share some with another name."""
    start, end = run[0].start, run[-1].end
    if overlapping(names, start, end):
        return None
    return NameMention(start, end, text[start:end], "company", text[start:end])


def _before_hyphen(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return X of "X-Chef P", "X-Übernahme", "X-Tochter"."""
    token = tokens[place]
    prefix, _, last = token.text.rpartition("-")
    head = look_up(last[:1].upper() + last[1:])
    start = token.start
    first, _, rest = prefix.partition("-")
    if first.lower() in marks() and rest:
        start += len(first) + 1
        prefix = rest
    if not prefix[:1].isalnum() or not any(letter.isupper() for letter in prefix):
        return None
    if any(name.start < start + len(prefix) and start < name.end for name in names):
        return None
    lower = prefix.lower()
    if (
        (lower.rpartition("-")[2] in NO_NAMES and lower not in PLACES)
        or (head.deal and first.lower() in common_nouns.GENERIC_PREFIXES)
        or lower in marks()
        or (head.role and look_up(prefix).role)  # "der Cheftrainer-Posten"
        or lower in role_prefixes()
        or (head.role and lower not in PLACES and says_which_office(prefix, last))
        or is_youth(prefix)
        or lower.endswith(LINKED)
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
        prefix.isupper() or prefix in AMBIGUOUS_FIRMS or lower in PAPERS or is_body(prefix)
    ):
        return None  # "Karriere-Chefin P"
    is_common = lower in common_nouns.COMMON_NOUNS or lower in PLACES
    is_common = is_common and not (head.role and prefix in AMBIGUOUS_FIRMS)  # "Post-Chefin"
    if not {lower, lower[:-1]}.isdisjoint(ORGANISATION_NOUNS) and prefix not in AMBIGUOUS_FIRMS:
        return None  # "Holding-Chefin P"
    if is_common and not (head.role and person_follows and lower not in PLACES):
        return None
    end = start + len(prefix)
    return NameMention(start, end, text[start:end], "company", prefix)


def _behind_noun(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return X of "die Digitalagentur X": what follows the noun without a comma."""
    end = tokens[place].end
    run: list[Token] = []
    for token in tokens[place + 1 : place + 1 + LONGEST]:
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
    inside = overlapping(names, start, end)
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


def _person_behind(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return P of "Trainer P" where P is two words that are no nouns."""
    run: list[Token] = []
    end = tokens[place].end
    for token in tokens[place + 1 : place + 1 + LONGEST]:
        if token.start != end + 1 or not may_be_name(token.text):
            break
        run.append(token)
        end = token.end
    if not 2 <= len(run) <= LONGEST - 1:  # given and family name, and one between
        return None
    if len(run) == 2 and is_of_town(tokens[place].text) and _tells_what(run[0].text):
        return _free(text, run[1:], names)  # "des Ulmer Zustellers X"
    start = run[0].start
    if any(token.text.isupper() or _is_of_no_person(token.text) for token in run):
        return None
    inside = overlapping(names, start, end)
    if any(name.kind == "person" or name.legal_form for name in inside):
        return None
    surface = text[start:end]
    is_firm = (tokens[place].text.lower() in KIN or _is_of_home(tokens, place)) and not form_of(
        run[0].text
    ).given
    return NameMention(start, end, surface, "company" if is_firm else "person", surface)


@remembered
def _tells_what(text: str) -> bool:
    """Return whether a noun, and no given name, stands before a name: "Zustellers X", "Vermögensverwaltung X"."""
    return _is_trade(text) or (common_nouns_end(text) and not form_of(text).given)


@remembered
def _is_trade(text: str) -> bool:
    """Return whether a noun in any case tells what those do who are named behind it."""
    return is_doer(text.removesuffix("s")) and not form_of(text).given


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
        and looks_made_up(words[place + 1])
        and words[place + 1][0].isupper()
        and not (place + 2 < len(words) and is_noun(words[place + 2]))
    )


def _from_home(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return the words with a capital behind where they are from: "die deutsche Dietl Energy"."""
    last = place + 2
    while (
        last < len(tokens)
        and last - place <= LONGEST
        and touch(tokens, last - 1)
        and tokens[last].text[0].isupper()
    ):
        last += 1
    closing = tokens[last - 1].text.lower()
    if last > place + 2 and closing not in COMPANY_WORDS and closing not in ENGLISH_WORDS:
        return None  # "die amerikanische Ida Kern"
    return _free(text, tokens[place + 1 : last], names)


def _is_of_no_person(text: str) -> bool:
    lower = text.lower()
    return lower in PLACES or lower in COMPANY_WORDS or lower in TITLES or introduces_person(text)


_BEHIND_APPOSITION = frozenset({",", ".", "–"})
"""Signs that end what stands in apposition."""

_BEFORE = 10
"""Words before a comma in which the office may stand whose holder follows it."""


def _person_in_apposition(
    text: str, sentence: Sentence, place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return P of "der Chef der Gewerkschaft X, P, sagte"."""
    if "".join(sentence.words[place + 3 : place + 4]) not in _BEHIND_APPOSITION:
        return None
    tokens = sentence.tokens
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
