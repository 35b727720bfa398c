"""Names that only what is told gives away: parties of a deal, and who stands in a list with a firm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count

from dealwert.german.lexicon.bodies import TITLED, TOWNS_OF_MANY
from dealwert.german.lexicon.clause_words import (
    LIST_MARKS,
    OUT_OF,
    PARTY_PREPOSITIONS,
    WOMANS_ENDING,
)
from dealwert.german.lexicon.definite_descriptions import KINDS_OF_FIRMS, OF_BIDDERS
from dealwert.german.lexicon.frequent_nouns import frequent_nouns
from dealwert.german.lexicon.function_words import (
    FOREIGN_PARTICIPLE,
    LIST_WORDS,
    PARTICIPLE_ENDINGS,
    PREFIXES_OF_PARTICIPLES,
)
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS, FIRMS_WITH_ARTICLE
from dealwert.german.lexicon.name_context import (
    ADJECTIVE_ENDINGS,
    DATELINE_SIGNS,
    OPENING_SIGNS,
)
from dealwert.german.lexicon.name_cues import (
    AT_HOME,
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
    NATIONAL_STEMS,
    TITLES,
)
from dealwert.german.lexicon.name_words import (
    FEMININE_ARTICLES,
    THING_ARTICLES,
    TOWN_ENDING,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import remembered
from dealwert.german.name_forms import form_of, is_called_bank, is_doer
from dealwert.german.peoples import is_people
from dealwert.german.words import look_up
from dealwert.reading.name_mention import overlapping
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import closed, is_of_town
from dealwert.reading.trade_names import is_counted_family, stands_alone
from dealwert.reading.word_looks import (
    LONGEST,
    common_nouns_end,
    is_made,
    looks_made_up,
    may_be_name,
)

__all__ = ["listed", "parties_of_deals"]


def listed(sentence: Sentence, names: Sequence[NameMention]) -> Iterator[NameMention]:
    """Yield who stands in a list with a company: "Audi, BMW und Daimler"."""
    words = sentence.words
    starts = {name.start for name in names if name.kind == "company"}
    if not starts or LIST_MARKS.isdisjoint(words):
        return
    ends, behind = {name.end for name in names if name.kind == "company"}, sentence.ends
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
        if overlapping(names, start, end):
            continue
        if not common_nouns_end(word) and not word.endswith(ADJECTIVE_ENDINGS):
            yield NameMention(start, end, word, "company", word)


def _ends_in_list(words: Sequence[str], place: int) -> bool:
    """Return whether a comma belongs to a list that "und" ends before the next verb."""
    for word in words[place : place + 6]:
        if word in LIST_WORDS:
            return True
        if word != "," and not word[0].isupper():
            return False
    return False


def parties_of_deals(
    text: str, sentence: Sentence, names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield who is named in a sentence of dealing by words that are no nouns known."""
    words = sentence.words
    may_be = list(map(_may_be_party, words))
    place = 0
    for number in compress(count(), may_be):
        if number < place:
            continue
        first = number - 1 if number > place and _leads(words, number - 1) else number
        place = first + 1
        while place < len(words) and may_be[place] and _adjoins(sentence, place):
            place += 1
        if place == first + 1 and _is_no_party(words[first]):
            continue
        end = sentence.ends[place - 1]
        if _ends_within(names, end):
            continue  # it has been found already
        if place - first > 1 and _are_called(words[first]):
            first += 1  # "die Magazine X, Y und Z"
        else:
            described = _behind_description(words, first, place)
            is_alone = described + 1 == place and form_of(words[described]).given
            if described > first and (described == place or is_alone):
                continue
            first = described
            if not _is_party(words, first, place):
                continue
        if words[first].lower() in TITLES:
            continue  # "Prinz Ali erhielt …"
        start = sentence.ends[first] - len(words[first])
        is_free = all(name.end <= start or end <= name.start for name in names)
        is_free = is_free and not (first == 0 and text.startswith(DATELINE_SIGNS, end))
        if is_free and not is_made(text, end):
            yield NameMention(start, end, text[start:end], "company", text[start:end])


def _ends_within(names: Sequence[NameMention], end: int) -> bool:
    # Written out, since it is asked of most nouns.
    for name in names:  # noqa: SIM110
        if name.start < end <= name.end:
            return True
    return False


def _adjoins(sentence: Sentence, place: int) -> bool:
    """Return whether one blank stands between a word and the one before."""
    ends = sentence.ends
    return ends[place] - len(sentence.words[place]) == ends[place - 1] + 1


def _is_party(words: Sequence[str], first: int, last: int) -> bool:
    """Return whether words that may be a name stand where a party would."""
    if words[last - 1].lower().endswith(KINDS_OF_FIRMS) and all(
        map(is_of_town, words[first : last - 1])
    ):
        return False  # "49 Prozent der Pariser Leitungsgesellschaft"
    if last - first == 1:
        return _stands_for_party(words, first)
    if all(word.lower() in PLACES for word in words[first:last]):
        return False  # "Los Angeles – X kauft Y"
    # "Betriebsbedingte Kündigungen", "die Option Gebrauch"
    return last - first <= LONGEST and not _says_only_nouns(words, first, last)


@remembered
def _may_be_party(text: str) -> bool:
    """Return whether a word may be one of a name, or is what a bank is called: "die Ostbank"."""
    is_known = text in AMBIGUOUS_FIRMS or is_counted_family(text)  # "an Bayer", "von Koch"
    return may_be_name(text) or is_known or (text[0].isupper() and is_called_bank(text.lower()))


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
    return (stem != text.lower() and stem.endswith(TITLED)) or text.lower() in TOWNS_OF_MANY


def _behind_description(words: Sequence[str], first: int, last: int) -> int:
    """Return where a name begins behind what says whose it is: "der Zusteller X", "die Ulmer Agentur"."""
    while first < last:
        text = words[first]
        following = words[first + 1] if first + 1 < len(words) else ""
        if is_of_town(text) and form_of(following).noun:
            if following.lower() in NAMED_NOUNS:
                break
        elif _is_of_nation(text) and following.lower() not in NAMED_NOUNS:
            pass  # "Kanadische X übernimmt Y"
        elif not (is_doer(text) and following[:1].isupper()) or following.lower() in COMPANY_WORDS:
            break
        first += 1
    return first


@remembered
def _is_of_nation(text: str) -> bool:
    return text.lower().startswith(NATIONAL_STEMS)


def _leads(words: Sequence[str], place: int) -> bool:
    """Return whether a place begins the name of a party: "an China Resources"."""
    is_party = place > 0 and words[place - 1] in PARTY_PREPOSITIONS
    return is_party and words[place].lower() in PLACES and not form_of(words[place + 1]).noun


@remembered
def _is_no_firm(text: str) -> bool:
    """Return whether a word hardly is a firm by itself, wherever it stands: "der Kauf von Turbinen", "von Erdgas"."""
    lower, form = text.lower(), form_of(text)
    if lower in PLACES or text.endswith(ADJECTIVE_ENDINGS) or common_nouns_end(text):
        return True
    return form.plural or lower in frequent_nouns() or (form.noun and lower.endswith("s"))


@remembered
def _is_no_party(text: str) -> bool:
    """Return whether a word by itself is no company, wherever it stands."""
    if is_of_town(text):
        return True  # "Die Basler kaufen …"
    is_called_so = is_called_bank(text.lower()) or text in AMBIGUOUS_FIRMS
    return _is_no_firm(text) and not (is_called_so or is_counted_family(text))


def _stands_for_party(words: Sequence[str], place: int) -> bool:
    """Return whether a word stands bare where a company would: "von X", "X übernimmt"."""
    text = words[place]
    if _is_no_party(text):
        return False
    lower = text.lower()
    if is_called_bank(lower):
        leading = words[place - 1] if place else ""
        return leading in FEMININE_ARTICLES or _says_where_from(leading)
    before = words[place - 1] if place else ""
    if is_people((before.lower(), lower), text):
        return False  # "Die Göppinger kaufen …"
    if text in AMBIGUOUS_FIRMS:
        is_called_so = text in FIRMS_WITH_ARTICLE and before in FEMININE_ARTICLES
        is_called_so |= before in PARTY_PREPOSITIONS or _is_among_bidders(words, place)
        return is_called_so or (
            text not in FIRMS_WITH_ARTICLE and stands_alone(words, place, place + 1)
        )
    if is_counted_family(text):
        return stands_alone(words, place, place + 1)
    form = form_of(text)
    after = words[place + 1] if place + 1 < len(words) else ""
    if lower.endswith(TOWN_ENDING) and after and form_of(after).firm:
        return False  # "die Quellstetter Softwarefirma X"
    if before in PARTY_PREPOSITIONS:
        is_thing = form.noun and not (form.firm or form.body or form.word.organisation)
        return not (is_thing or look_up(lower).adjective)  # "mit Sonderrecht", "an Bekannte"
    if place == 0 or before in OPENING_SIGNS:
        if look_up(lower).verbs or form.adjective or lower in closed():
            return False  # "Bestätigt wurden …", "Teuer ist …"
        if form.noun and (is_doer(text) or lower.endswith(WOMANS_ENDING)):
            return False  # "Bauernvertreter gewinnt die Wahl", "Slowenin holt den Sieg"
        if _may_be_participle(lower) and look_up(after).auxiliary:
            return False  # "Finanziert wird …", "Überzeugt hat …"
        return after[:1].islower() and look_up(after).is_finite_verb
    if not looks_made_up(text):
        return False
    is_bare = _leaves_bare(before) or _says_where_from(before)
    return is_bare and not _is_among_things(words, place)


def _is_among_bidders(words: Sequence[str], place: int) -> bool:
    """Return whether a word is the first of those who bid together: "ein Konsortium aus X und Y"."""
    before = words[place - 1] if place > 1 else ""
    return before == OUT_OF and words[place - 2].lower().endswith(OF_BIDDERS)


@remembered
def _may_be_participle(lower: str) -> bool:
    is_native = lower.startswith(PREFIXES_OF_PARTICIPLES) and lower.endswith(PARTICIPLE_ENDINGS)
    return lower.endswith(FOREIGN_PARTICIPLE) or is_native


@remembered
def _says_where_from(before: str) -> bool:
    """Return whether a word tells the town or country of whom the next one names: "die deutsche Ostbank"."""
    return is_of_town(before) or (
        before.lower().startswith((*NATIONAL_STEMS, *AT_HOME)) and look_up(before).adjective
    )


def _is_among_things(words: Sequence[str], place: int) -> bool:
    """Return whether a common noun stands in a list with a word: "verkauft Strecke und Slots"."""
    return any(
        0 <= mark < len(words)
        and 0 <= other < len(words)
        and words[mark] in LIST_MARKS
        and _is_plain_noun(words[other])
        for mark, other in ((place - 1, place - 2), (place + 1, place + 2))
    )


@remembered
def _leaves_bare(before: str) -> bool:
    """Return whether a name may stand behind a word: "die", or what is no article and no adjective."""
    if before in FEMININE_ARTICLES:
        return True
    word = look_up(before)
    return before[:1].islower() and not (
        word.article
        or (word.adjective and not word.finite)  # "kaufte X", but "das weltbekannte X"
        or word.preposition
        or before in THING_ARTICLES
    )
