"""What speaks for a word's being the name of a company, gathered over a whole text."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.english_words import ENGLISH_LINKS, ENGLISH_WORDS
from dealwert.german.lexicon.firm_words import (
    AGENCIES,
    FIRM_HEADS,
    FIRM_NOUNS,
    FIRM_VERBS,
    PERSON_VERBS,
    SECURITY_WORDS,
    SOURCE_WORDS,
    THING_ENDS,
    THING_HEADS,
    THING_NOUNS,
)
from dealwert.german.lexicon.known_firms import AMBIGUOUS_FIRMS
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
    NATIONAL_STEMS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
)
from dealwert.german.lexicon.name_words import (
    AND,
    BETWEEN,
    FEMININE_ARTICLES,
    GENITIVE_ARTICLES,
    INDEFINITE_ARTICLES,
    KIN_OF_FIRMS,
    MASCULINE_ARTICLES,
    NATIONAL,
    NATIONAL_INFLECTIONS,
    PARTY_WORDS,
    PLACE_WORDS,
    QUOTES,
    SPEAKING,
    THING_ARTICLES,
    TOWN_ENDING,
)
from dealwert.german.lexicon.towns import PLACE_HEADS, ROAD_WORDS
from dealwert.german.name_forms import NameForm, form_of
from dealwert.german.words import look_up
from dealwert.reading.sentences import Token

__all__ = ["Occurrence", "cues", "form_cues"]


@attrs.frozen(eq=False)
class Occurrence:
    """A place where a word that may be a name stands.

    Args:
        tokens: The tokens of the sentence.
        first: The index of the first token of the name.
        last: The index behind its last token.
        words: The words of the name, without inflection.
        glued: What is joined to it by a hyphen, or an empty string.
        legal: Whether a legal form closes it.
        headline: Whether the line is a heading.
        prose: Whether the line has words in small letters.
    """

    tokens: Sequence[Token]
    first: int
    last: int
    words: tuple[str, ...]
    glued: str = ""
    legal: bool = False
    headline: bool = False
    prose: bool = True


@functools.lru_cache(maxsize=65536)
def form_cues(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the cues that a name has by its form, wherever it stands."""
    if len(words) == 1 and words[0] in AMBIGUOUS_FIRMS:
        return ("may be well known",)
    forms = [form_of(word) for word in words]
    found = list(_of_signs(words, forms))
    lowers = [word.lower() for word in words]
    if len(words) > 1:
        found.append("several words")
        if (lowers[1] in NAMED_NOUNS and _is_adjective_of_name(lowers[0], forms[0])) or (
            lowers[1] in NAME_ADJECTIVES and lowers[-1] in NAMED_NOUNS
        ):
            found.append("named by an adjective")
        elif lowers[1] in NAMED_NOUNS and lowers[0].startswith(NATIONAL_STEMS):
            return ("noun",)  # "die französische Bank"
        elif lowers[0] in FIRM_NOUNS and forms[-1].place:
            found.append("firm noun and place")
        elif any(word in COMPANY_WORDS for word in lowers[1:]):
            found.append("company word")
    if any(word in ORGANISATION_WORDS or word in ORGANISATIONS for word in lowers):
        found.append("organisation")
    if "named by an adjective" in found or "firm noun and place" in found:
        return tuple(found)
    if all(form.noun for form in forms):
        found.append("noun")
    elif "capitals" not in found and all(word in ENGLISH_WORDS for word in lowers):
        found.append("english")
    elif len(words) > 1 and forms[-1].noun and "company word" not in found:
        found.append("noun within")
    if all(form.place for form in forms):
        found.append("place")
    if len(words) == 1:
        form = forms[0]
        for cue, there in (
            ("townlike", form.townlike),
            ("given name", form.given and not form.shouted),
            ("adjective", form.adjective),
            ("agent", form.agent),
            ("plural", form.plural and not form.townlike),
            ("short", len(words[0]) < 3),
            ("full vowel", words[0].endswith(_FULL_VOWELS)),
            ("long", len(words[0]) >= _LONG and not form.camel and "-" not in words[0]),
        ):
            if there:
                found.append(cue)
    return tuple(found)


def _is_adjective_of_name(lower: str, form: NameForm) -> bool:
    """Return whether an adjective makes a name of a noun for firms: no nation does but those of the table."""
    if lower in NAME_ADJECTIVES:
        return True
    if lower.startswith(NATIONAL_STEMS):
        return False
    return lower.rstrip(NATIONAL_INFLECTIONS).endswith(NATIONAL) or (
        lower.endswith(TOWN_ENDING) and not form.noun
    )


_FULL_VOWELS = ("a", "o", "x", "u", "i", "y")
"""Ends of words that are seldom German nouns, which end in consonants and in "e"."""

_LONG = 11
"""Letters from which on a word is more likely a compound that the tables lack than a name."""


def _of_signs(words: Sequence[str], forms: Sequence[NameForm]) -> Iterator[str]:
    if any(form.line for form in forms):
        yield "line"
        return
    if any(form.camel for form in forms):
        yield "camel"
    if any(form.joined for form in forms) or "&" in words:
        yield "signs"
    if all(form.shouted for form in forms):
        yield "capitals"


def cues(occurrence: Occurrence) -> Iterator[str]:
    """Yield what the neighbours of a name say of it."""
    tokens, first, last = occurrence.tokens, occurrence.first, occurrence.last
    before = tokens[first - 1].text if first else ""
    behind = tokens[last].text if last < len(tokens) else ""
    if occurrence.legal:
        yield "legal form"
    elif before in ENGLISH_LINKS or behind in ENGLISH_LINKS:
        yield "english neighbour"
    if not occurrence.prose:
        yield "no sentence"
    if occurrence.glued:
        yield from _of_head(occurrence.glued, occurrence.words)
    yield from _of_before(tokens, first, before, glued=bool(occurrence.glued))
    yield from _of_behind(tokens, first, last, behind, occurrence)


def _of_head(glued: str, words: Sequence[str]) -> Iterator[str]:
    lower = glued.lower()
    word = look_up(lower[:1].upper() + lower[1:])
    if lower in THING_HEADS:
        return
    if lower in FIRM_HEADS or word.role is not None:
        yield "firm head"
    elif not all(word.isupper() for word in words):
        yield "other head"


def _of_before(tokens: Sequence[Token], first: int, before: str, *, glued: bool) -> Iterator[str]:
    if not before:
        return
    if before in {"#", "@"}:
        yield "tag"
    if before in QUOTES:
        yield "quoted"
        before = tokens[first - 2].text if first > 1 else ""
        first -= 1
        if not before:
            return
    if (
        before in {":", "©", "/", ")"} and first > 1 and tokens[first - 2].text in SOURCE_WORDS
    ) or before == "©":
        yield "source"
    if glued and before.lower() in _ARTICLES:
        return  # the article of the compound, not of the name
    if before in FEMININE_ARTICLES:
        yield "feminine article"
    elif before in MASCULINE_ARTICLES:
        yield "masculine article"
    elif before in INDEFINITE_ARTICLES:
        yield "indefinite article"
    elif before in THING_ARTICLES:
        yield "thing article"
    elif before in PARTY_WORDS:
        yield "party preposition"
    elif before in PLACE_WORDS:
        yield "place preposition"
    elif before[0].isupper():
        yield from _of_noun(tokens, first, before)
    elif before[0].islower() and look_up(before).adjective:
        yield "adjective before"
    if before in AND and first > 2 and tokens[first - 3].text in BETWEEN:
        yield "place preposition"


_ARTICLES = frozenset(
    word.lower() for word in FEMININE_ARTICLES | MASCULINE_ARTICLES | THING_ARTICLES
)


def _of_noun(tokens: Sequence[Token], first: int, before: str) -> Iterator[str]:
    form = form_of(before)
    if before.lower() in PLACE_HEADS:
        yield "place before"
    elif before.lower() in THING_NOUNS or before.lower().endswith(THING_ENDS):
        yield "thing noun before"
    elif form.body:
        yield "body noun before"
    elif form.firm:
        genitive = before in KIN_OF_FIRMS or (
            before.endswith("s") and first > 1 and tokens[first - 2].text in GENITIVE_ARTICLES
        )
        yield (
            "firm noun before"
            if not genitive or (form.word.organisation and before not in KIN_OF_FIRMS)
            else "firm noun in genitive"
        )
    elif form.word.role is not None or form.word.person:
        yield "person before"
    elif form.noun:
        yield "noun before"


def _of_behind(
    tokens: Sequence[Token], first: int, last: int, behind: str, occurrence: Occurrence
) -> Iterator[str]:
    if not behind:
        return
    opens = first == 0 or tokens[first - 1].text in {":", "–", "-", "—", "|", ".", "“", "»"}
    if behind == "(" and last + 1 < len(tokens):
        inside = tokens[last + 1].text
        if inside.lower() in AGENCIES:
            yield "dateline"
        elif inside.lower() in SECURITY_WORDS:
            yield "security behind"
        elif inside.isdecimal() and len(inside) == 2:
            yield "age behind"
    if behind.lower() in ROAD_WORDS:
        yield "place behind"
    if behind == ")" and first and tokens[first - 1].text == "(":
        yield "in brackets"
        if first > 1 and occurrence.words[0].isupper() and _is_thing(tokens[first - 2].text):
            yield "short for a noun"
    if behind == ":" and opens and occurrence.prose:
        yield "title line"
    if behind in PERSON_VERBS or (first and tokens[first - 1].text in PERSON_VERBS):
        yield "speaks"
        if first and tokens[first - 1].text in SPEAKING:
            yield "says"
    elif behind in FIRM_VERBS and (opens or tokens[first - 1].text in FEMININE_ARTICLES):
        yield "subject of a firm's verb"
    elif behind[0].islower() and opens and look_up(behind).is_finite_verb:
        yield "subject"


def _is_thing(text: str) -> bool:
    """Return whether a word before brackets is a noun for something else than a firm."""
    form = form_of(text)
    lower = text.lower()
    return form.noun and not form.firm and lower not in COMPANY_WORDS and lower not in NAMED_NOUNS
