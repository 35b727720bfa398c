"""What speaks for a word's being the name of a company, gathered over a whole text."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from dealwert.german.lexicon.firm_words import (
    AGENCIES,
    FIRM_HEADS,
    FIRM_NOUNS,
    FIRM_VERBS,
    PERSON_VERBS,
    SECURITY_WORDS,
    SOURCE_WORDS,
    THING_HEADS,
)
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    NAME_ADJECTIVES,
    NAMED_NOUNS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
)
from dealwert.german.lexicon.towns import PLACE_HEADS, ROAD_WORDS
from dealwert.german.name_forms import NameForm, form_of
from dealwert.german.words import look_up
from dealwert.reading.sentences import Token

__all__ = ["QUOTES", "THRESHOLD", "WEIGHTS", "Occurrence", "cues", "form_cues", "threshold", "weigh"]

WEIGHTS = {
    "legal form": 6.0,
    "firm noun before": 4.0,
    "firm noun in genitive": 1.5,
    "security behind": 5.0,
    "company word": 2.0,
    "named by an adjective": 3.0,
    "firm noun and place": 3.0,
    "firm head": 3.5,
    "other head": 0.75,
    "subject of a firm's verb": 3.0,
    "subject": 1.5,
    "feminine article": 1.0,
    "party preposition": 1.5,
    "listed with a firm": 2.5,
    "source": 1.5,
    "title line": 1.0,
    "two times": 0.5,
    "three times": 0.75,
    "five times": 0.75,
    "camel": 1.0,
    "signs": 0.75,
    "capitals": 1.75,
    "several words": 0.75,
    "speaks": 0.5,
    "quoted": 0.0,
    "tag": 0.0,
    "body noun before": -5.0,
    "organisation": -6.0,
    "noun": -4.0,
    "noun within": -1.0,
    "place": -5.0,
    "townlike": -2.5,
    "given name": -2.0,
    "line": -6.0,
    "dateline": -4.0,
    "in brackets": -1.0,
    "called": 6.0,
    "adjective": -3.0,
    "agent": -2.5,
    "plural": -1.0,
    "short": -0.25,
    "place before": -4.0,
    "place preposition": -2.0,
    "place behind": -3.0,
    "thing article": -1.0,
    "masculine article": -1.5,
    "adjective before": -0.75,
    "noun before": -0.5,
    "age behind": -2.0,
    "small elsewhere": -4.0,
    "no sentence": -0.75,
    "person before": -1.0,
    "person": -4.0,
}
"""What each cue adds to the weight of a name.

Set by hand, near the logarithm of the odds: what by itself makes a firm has more than the threshold, what
only agrees with one about half of it, and what speaks against one as much as the cue is sure.
"""

THRESHOLD = 2.0
"""The weight from which on a name is taken for a company's."""


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
    forms = [form_of(word) for word in words]
    found = list(_of_signs(words, forms))
    lowers = [word.lower() for word in words]
    if len(words) > 1:
        found.append("several words")
        if lowers[1] in NAMED_NOUNS and lowers[0].endswith(("e", "en", "er", "es")):
            found.append("named by an adjective")
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
    elif len(words) > 1 and forms[-1].noun and "company word" not in found:
        found.append("noun within")
    if all(form.place for form in forms):
        found.append("place")
    if len(words) == 1:
        form = forms[0]
        for cue, there in (
            ("townlike", form.townlike),
            ("given name", form.given),
            ("adjective", form.adjective),
            ("agent", form.agent),
            ("plural", form.plural and not form.townlike),
            ("short", len(words[0]) < 3),
        ):
            if there:
                found.append(cue)
    return tuple(found)


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
    if not occurrence.prose:
        yield "no sentence"
    if occurrence.glued:
        yield from _of_head(occurrence.glued)
    yield from _of_before(tokens, first, before)
    yield from _of_behind(tokens, first, last, behind, occurrence)


def _of_head(glued: str) -> Iterator[str]:
    lower = glued.lower()
    word = look_up(lower[:1].upper() + lower[1:])
    if lower in THING_HEADS:
        return
    if lower in FIRM_HEADS or word.role is not None:
        yield "firm head"
    else:
        yield "other head"


QUOTES = frozenset("„“\"»«”‚‘")
_FEMININE = frozenset({"die", "Die", "der", "zur"})
_THING = frozenset(
    """ein eine einen einem einer eines im am das dem den des zum kein keine keinen ihr sein seine ihre seinen seiner ihrer
    dieses diesem jedes jedem vom beim ins ans Ein Eine Im Am Das Dem Zum Kein Keine Beim Vom Dieses Der Den Des
    diese dieser diesen jeder jede alle viele mehrere einige unser unsere mein meine""".split()
)
_MASCULINE = frozenset("dem das den Der Den Das Dem Vom vom beim Beim zum Zum im Im".split())
_PARTY = frozenset("bei von durch für mit gegen an wie Bei Von Durch Mit Für Wie laut Laut".split())
_PLACES = frozenset(
    """in nach aus Richtung zwischen ab bis nahe Zwischen In Nach Ab Aus bei nördlich südlich westlich östlich
    auf Auf über""".split()
) - {"bei"}


def _of_before(tokens: Sequence[Token], first: int, before: str) -> Iterator[str]:
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
    if before in {":", "©", "/", ")"} and first > 1 and tokens[first - 2].text in SOURCE_WORDS:
        yield "source"
    elif before == "©":
        yield "source"
    if before in _FEMININE:
        yield "feminine article"
    elif before in _MASCULINE:
        yield "masculine article"
    elif before in _THING:
        yield "thing article"
    elif before in _PARTY:
        yield "party preposition"
    elif before in _PLACES:
        yield "place preposition"
    elif before[0].isupper():
        yield from _of_noun(tokens, first, before)
    elif before[0].islower() and look_up(before).adjective:
        yield "adjective before"
    if before == "und" and first > 2 and tokens[first - 3].text in {"zwischen", "Zwischen"}:
        yield "place preposition"


def _of_noun(tokens: Sequence[Token], first: int, before: str) -> Iterator[str]:
    form = form_of(before)
    if before.lower() in PLACE_HEADS:
        yield "place before"
    elif form.body:
        yield "body noun before"
    elif form.firm:
        genitive = before.endswith("s") and first > 1 and tokens[first - 2].text == "des"
        yield "firm noun before" if not genitive or form.word.organisation else "firm noun in genitive"
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
    if behind == ":" and opens and occurrence.prose:
        yield "title line"
    if behind in PERSON_VERBS or (first and tokens[first - 1].text in PERSON_VERBS):
        yield "speaks"
    elif behind in FIRM_VERBS and (opens or tokens[first - 1].text in _FEMININE):
        yield "subject of a firm's verb"
    elif behind[0].islower() and opens and look_up(behind).is_finite_verb:
        yield "subject"


def weigh(form: Sequence[str], found: Sequence[Sequence[str]]) -> float:
    """Return the weight of a name, from the cues of its form and of each of its occurrences.

    What speaks for a firm counts once, however often it is said; what speaks against one counts by
    the share of the occurrences that say it.
    """
    weight = sum(WEIGHTS[cue] for cue in form)
    number = len(found)
    tally: dict[str, int] = {}
    for occurrence in found:
        for cue in occurrence:
            tally[cue] = tally.get(cue, 0) + 1
    for cue, count in tally.items():
        value = WEIGHTS[cue]
        weight += value if value > 0 else value * count / number
    for least, cue in _OFTEN:
        if number >= least:
            weight += WEIGHTS[cue]
    return weight


_OFTEN = ((2, "two times"), (3, "three times"), (5, "five times"))


def threshold(tokens: Iterable[Token]) -> float:
    """Return the weight that a name needs in a text: less where the talk is of business.

    In news of business one capitalised word in nine names a firm, in news of traffic and police one in
    a hundred; the logarithm of these odds is what the topic may add and take.

    Args:
        tokens: The words of the text.
    """
    number = business = other = 0
    for token in tokens:
        if token.text[0].isupper() and len(token.text) > 1:
            number += 1
            topic = form_of(token.text).topic
            if topic > 0:
                business += 1
            elif topic < 0:
                other += 1
    number = max(number, _FEW)
    share = (business - other) / number
    if share >= _MUCH:
        return THRESHOLD - 0.75
    if business / number >= _SOME and share > 0:
        return THRESHOLD - 0.25
    if share <= -_MUCH:
        return THRESHOLD + 1.5
    if share < -_SOME / 2:
        return THRESHOLD + 0.75
    return THRESHOLD


_FEW = 8
"""Capitalised words under which the share of a topic says little."""

_SOME, _MUCH = 0.04, 0.08
"""Shares of the capitalised words."""
