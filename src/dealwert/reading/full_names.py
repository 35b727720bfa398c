"""Where in a run of words the name of a person begins and ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, PERSON_PARTICLES
from dealwert.german.name_forms import form_of
from dealwert.reading.name_mention import PERSON, NameMention
from dealwert.reading.runs import Run
from dealwert.reading.sentences import Token
from dealwert.reading.starts import is_of_town

__all__ = ["person_in"]

_LONGEST = 5
"""Words that a person's name has at most, particles counted."""


def person_in(text: str, run: Run) -> NameMention | None:
    """Return the person that a run of words names, without the nouns before and behind the name.

    Args:
        text: The text.
        run: The words.

    Returns:
        The name, or ``None`` where the run names no person.
    """
    if run.legal_form is not None or run.glued:
        return None
    tokens = run.tokens
    first = _first_given(tokens)
    if first is None:
        if run.kind != PERSON:
            return None
        if _is_of_town(run):
            return None
        first = 0
        while first < len(tokens) - 1 and _is_noun(tokens[first].text):
            first += 1
        if first == len(tokens) - 1 and _is_noun(tokens[first].text) and run.title is None:
            return None
    last = _end_of(tokens, first)
    start, end = tokens[first].start, tokens[last - 1].end
    surface = text[start:end]
    slash = surface.find("/")
    if slash > 0:
        end = start + slash
        surface = surface[:slash]
    name = " ".join(surface.split())
    if last - first > 1 and _is_genitive(tokens[last - 1].text, tokens[last : last + 1]):
        name = name.removesuffix("s")
    return NameMention(start, end, surface, PERSON, name, title=run.title)


def _is_of_town(run: Run) -> bool:
    """Return whether a word made of a town stands before: "die Berliner Kalvero"."""
    before = run.sentence.tokens[run.first - 1].text if run.first else ""
    return len(run.tokens) == 1 and before.endswith("er") and is_of_town(before)


def _first_given(tokens: Sequence[Token]) -> int | None:
    """Return where a given name stands that a capital follows, and nothing of a company."""
    if any(token.text.lower() in COMPANY_WORDS or token.text in "&+" for token in tokens):
        return None
    for place, token in enumerate(tokens[:-1]):
        given = token.text.lower().partition("-")[0] in GIVEN_NAMES or _INITIAL.fullmatch(
            token.text
        )
        if token.text.lower() not in GIVEN_NAMES and not (given and "-" in token.text):
            continue
        following = tokens[place + 1].text
        if following[0].isupper() and not _is_noun(following):
            return place
        if following == "." or following.lower() in PERSON_PARTICLES:
            return place
        if following[0].isupper() and form_of(following).noun and place + 2 == len(tokens):
            return place  # "Anna Koch": many family names are nouns
    return None


_INITIAL = re.compile(r"[A-Z]\.?")


def _is_noun(word: str) -> bool:
    form = form_of(word)
    return form.noun or form.agent


def _end_of(tokens: Sequence[Token], first: int) -> int:
    """Return the index behind the last word of a name that begins at an index."""
    place = first + 1
    while place < len(tokens) and place - first < _LONGEST:
        text = tokens[place].text
        before = tokens[place - 1].text
        if text == "." or len(text) == 1:
            place += 1
            continue
        if text.lower() in PERSON_PARTICLES and text.islower():
            if before.lower() not in GIVEN_NAMES and len(before) > 1 and before != ".":
                if before.lower() not in PERSON_PARTICLES:
                    break  # "Nicolas Hayek von Swatch"
            place += 1
            continue
        if text[0].isdigit():
            break
        family = place - first > 1 and before.lower() not in GIVEN_NAMES and before != "."
        if family and before.lower() not in PERSON_PARTICLES:
            if before.endswith("s") or text.lower() in GIVEN_NAMES or form_of(text).noun:
                break  # "Justin Biebers Lied", "Ida Kern Otto Voss"
        place += 1
    while place > first + 1 and tokens[place - 1].text.lower() in PERSON_PARTICLES:
        place -= 1
    return place


def _is_genitive(last: str, following: Sequence[Token]) -> bool:
    return bool(following) and last.endswith("s") and not last.endswith("ss")
