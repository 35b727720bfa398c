"""What speaks for a word's being the name of a company, gathered over a whole text."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

import attrs

from dealwert.german.lexicon.firm_words import (
    FIRM_HEADS,
    FIRM_VERBS,
    PERSON_VERBS,
    SECURITY_WORDS,
    THING_HEADS,
)
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, ORGANISATION_WORDS, ORGANISATIONS
from dealwert.german.lexicon.towns import PLACE_HEADS, ROAD_WORDS
from dealwert.german.name_forms import NameForm, form_of
from dealwert.german.words import look_up
from dealwert.reading.sentences import Token

__all__ = ["Occurrence", "THRESHOLD", "WEIGHTS", "cues", "form_cues", "weigh"]

WEIGHTS = {
    "legal form": 12.0,
    "firm noun before": 7.0,
    "firm noun in genitive": 2.0,
    "security behind": 8.0,
    "company word": 5.0,
    "firm head": 6.0,
    "other head": 0.5,
    "subject of a firm's verb": 3.5,
    "subject": 1.5,
    "feminine article": 1.0,
    "party preposition": 1.5,
    "genitive before a noun": 1.0,
    "listed with a firm": 3.0,
    "title line": 1.5,
    "two times": 1.0,
    "four times": 1.5,
    "camel": 2.5,
    "signs": 3.0,
    "capitals": 1.0,
    "several words": 1.0,
    "quoted": -0.5,
    "tag": -1.0,
    "body noun before": -9.0,
    "organisation": -12.0,
    "noun": -7.0,
    "place": -8.0,
    "townlike": -3.0,
    "given name": -5.0,
    "line": -10.0,
    "adjective": -6.0,
    "agent": -3.0,
    "plural": -2.0,
    "short": -2.5,
    "place before": -8.0,
    "place preposition": -3.5,
    "place behind": -6.0,
    "thing article": -3.0,
    "other article": -1.0,
    "adjective before": -1.5,
    "noun before": -1.0,
    "speaks": -2.0,
    "age behind": -4.0,
    "small elsewhere": -7.0,
    "no sentence": -2.0,
    "person before": -4.0,
}
"""What each cue adds to the weight of a name.

Set by hand: what by itself makes a firm has more than the threshold, what only agrees with one about a
quarter of it, and what speaks against one as much as the cue is sure.
"""

THRESHOLD = 4.0
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
        if any(word in COMPANY_WORDS for word in lowers):
            found.append("company word")
    if any(word in ORGANISATION_WORDS or word in ORGANISATIONS for word in lowers):
        found.append("organisation")
    if all(form.noun for form in forms):
        found.append("noun")
    if all(form.place for form in forms) or (forms[0].place and len(words) == 1):
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
    if lower in FIRM_HEADS or word.role is not None or word.deal is not None or word.stake:
        yield "firm head"
    else:
        yield "other head"


_FEMININE = frozenset({"die", "Die", "der", "zur"})
_THING = frozenset(
    """ein eine einen einem einer eines im am das dem den des zum kein keine keinen ihr sein seine ihre seinen seiner ihrer
    dieses diesem jedes jedem vom beim ins ans Ein Eine Im Am Das Dem Zum Kein Keine Beim Vom Dieses Der Den Des
    diese dieser diesen jeder jede alle viele mehrere einige unser unsere mein meine""".split()
)
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
    if before in {"„", "“", '"', "»", "«", "”"}:
        yield "quoted"
    if before in _FEMININE:
        yield "feminine article"
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
        if inside.lower() in SECURITY_WORDS:
            yield "security behind"
        elif inside.isdecimal() and len(inside) == 2:
            yield "age behind"
    if behind.lower() in ROAD_WORDS:
        yield "place behind"
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
    if number > 1:
        weight += WEIGHTS["two times"]
    if number > 3:
        weight += WEIGHTS["four times"]
    return weight
