"""Names that a whole text speaks for, out of all the words in it that may be names.

A reader of facts is content with what may be a name where a clause of dealing asks for one. Who asks for
the names of a text by themselves wants those that are sure: every occurrence is a witness, and what
they say together has to reach a threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from dealwert.german.lexicon.firm_words import AGENCIES, COUNTRIES_OF_FIRMS
from dealwert.german.lexicon.function_words import AND
from dealwert.german.lexicon.name_context import JOINTS
from dealwert.german.lexicon.name_cues import (
    COMPANY_WORDS,
    ORGANISATIONS,
)
from dealwert.german.lexicon.name_words import DOCTOR, LIST_SIGNS
from dealwert.german.name_forms import form_of
from dealwert.reading.candidates import Candidate, gathered, is_called_firm
from dealwert.reading.credits import accounts, agencies, credited, pages
from dealwert.reading.evidence import form_cues
from dealwert.reading.forms import Forms
from dealwert.reading.full_names import person_in
from dealwert.reading.name_mention import (
    COMPANY,
    ORGANISATION,
    PERSON,
    NameMention,
    without_overlap,
)
from dealwert.reading.runs import Run
from dealwert.reading.sentences import Sentence
from dealwert.reading.weights import WEIGHTS, threshold
from dealwert.reading.well_known import called_by_firms

__all__ = ["certain"]

_LINKS = JOINTS | {AND}
"""What joins two words of a name."""


def certain(
    text: str, parts: Sequence[Sentence], runs: Iterable[Run], small: set[str]
) -> list[NameMention]:
    """Return the names that the text as a whole speaks for, in order.

    Args:
        text: The text.
        parts: Its sentences.
        runs: The words that may be names, told what they are each by itself.
        small: The words that the text has in small letters.
    """
    persons: list[NameMention] = []
    others: list[Run] = []
    for run in runs:
        person = None if is_called_firm(run) else person_in(text, run)
        if person is not None:
            persons.append(person)
        else:
            others.append(run)
    persons += credited(text, persons)
    chosen = [*persons, *accounts(text), *agencies(text)]
    addresses = list(pages(text))
    families = {person.name.split()[-1] for person in persons if " " in person.name}
    names: dict[str, NameMention] = {}
    things: set[int] = set()
    for known in called_by_firms(text, parts):
        if not known.kind:
            things.add(known.start)
        elif known.name not in families:
            names.setdefault(known.name, known)
            chosen.append(known)
    merged = gathered(text, parts, others)
    least = threshold(token for sentence in parts for token in sentence.tokens)
    for candidate in merged:
        if _is_family(candidate, families) or _is_cut_off(text, parts, candidate):
            continue
        weight = candidate.weight(small)
        if _is_body(candidate) and weight + _BODY >= least:
            candidate.mentions = [attrs.evolve(m, kind=ORGANISATION) for m in candidate.mentions]
        elif weight < least:
            continue
        names.setdefault(candidate.name, candidate.mentions[0])
        chosen += candidate.mentions
    speakers = [c for c in merged if c.name not in names and _speaks(c)]
    for candidate in speakers:
        chosen += [attrs.evolve(m, kind=PERSON) for m in candidate.mentions]
        persons += candidate.mentions
    chosen += _listed(text, merged, names, chosen, small, least)
    chosen = [
        _alone(name, names) for name in chosen if name.kind != PERSON or name.name not in names
    ]
    persons = [person for person in persons if person.name not in names]
    chosen += _elsewhere(text, parts, names, persons)
    taken = {(name.start, name.end) for name in chosen}
    chosen += [name for name in addresses if (name.start, name.end) not in taken]
    chosen = [
        _with_title(text, name) if name.kind == PERSON else _with_country(text, name)
        for name in chosen
        if name.start not in things or name.kind == PERSON or name.legal_form is not None
    ]
    return without_overlap(sorted(chosen, key=lambda name: (name.start, -name.end)))


_COUNTRY = re.compile(rf" (?:{'|'.join(COUNTRIES_OF_FIRMS)})(?![\w-])")


def _with_title(text: str, name: NameMention) -> NameMention:
    """Return a person with the doctor's title, which is a part of the name: "Dr. Ida Kern"."""
    if " " not in name.text or not text.endswith(DOCTOR, 0, name.start):
        return name
    start = name.start - len(DOCTOR)
    if text[start - 1 : start].isalnum() or text[start - 1 : start] == ".":
        return name
    return attrs.evolve(name, start=start, text=text[start : name.end])


def _with_country(text: str, name: NameMention) -> NameMention:
    """Return a firm with the country behind it, which makes another firm: "Kalvero Deutschland"."""
    if name.kind != COMPANY or text[name.start - 1 : name.start] in {"@", "#"}:
        return name
    country = _COUNTRY.match(text, name.end)
    if country is None or text[name.end - 1] == "." or name.text.lower() in AGENCIES:
        return name
    surface = text[name.start : country.end()]
    return attrs.evolve(name, end=country.end(), text=surface, name=surface)


def _is_cut_off(text: str, parts: Sequence[Sentence], candidate: Candidate) -> bool:
    """Return whether a word stands only at the end of a long text that stops without a sign."""
    if len(candidate.mentions) > 1 or len(parts) < _LONG:
        return False
    return not text[candidate.mentions[0].end :].strip()


_LONG = 5
"""Sentences from which on a text that stops within one is taken for an excerpt."""


def _is_family(candidate: Candidate, families: set[str]) -> bool:
    """Return whether a name is the family name of a person of the text, and nothing shows it a firm's."""
    word = candidate.words[0]
    if len(candidate.words) > 1 or not (word in families or word.removesuffix("s") in families):
        return False
    return not any(_OF_FIRMS & set(cues) for cues in candidate.cues)


_OF_FIRMS = frozenset({"legal form", "firm noun before", "called", "security behind"})
"""Cues that tell a firm even where somebody in the text has the same name."""


def _alone(name: NameMention, names: dict[str, NameMention]) -> NameMention:
    """Return a firm without the product behind it: "VW" of "VW Tiguan", where the text has it alone."""
    first, blank, second = name.name.partition(" ")
    if not blank or name.kind != COMPANY or name.legal_form is not None or first not in names:
        return name
    if (
        second.lower() in COMPANY_WORDS
        or second[0] in "&+"
        or not name.text.startswith(first + " ")
    ):
        return name
    return attrs.evolve(name, end=name.start + len(first), text=first, name=first)


_BODY = -WEIGHTS["organisation"] + 1.0
"""What a name may lack to be a firm's and is still that of another organisation."""


def _is_body(candidate: Candidate) -> bool:
    """Return whether a name is that of an organisation that is no firm."""
    return "organisation" in form_cues(candidate.words) or any(
        "body noun before" in cues for cues in candidate.cues
    )


def _speaks(candidate: Candidate) -> bool:
    """Return whether a word is a family name, by its saying something: "sagte Kalvero"."""
    form = form_of(candidate.words[0])
    return (
        len(candidate.words) == 1
        and any("says" in cues for cues in candidate.cues)
        and not (
            form.noun or form.place or form.shouted or form.camel or form.line or form.adjective
        )
        and candidate.words[0].lower() not in ORGANISATIONS
    )


def _listed(
    text: str,
    candidates: Sequence[Candidate],
    names: dict[str, NameMention],
    chosen: Sequence[NameMention],
    small: set[str],
    least: float,
) -> Iterator[NameMention]:
    """Yield the names that stand in lists with firms, and add them to those that were chosen."""
    firms = [name for name in chosen if name.kind == COMPANY]
    ends, starts = {name.end for name in firms}, {name.start for name in firms}
    for _ in range(_ROUNDS):
        for candidate in candidates:
            if candidate.name in names or not any(
                _is_listed(text, mention, starts, ends) for mention in candidate.mentions
            ):
                continue
            if "listed with a firm" not in candidate.cues[0]:
                candidate.cues[0] = (*candidate.cues[0], "listed with a firm")
            if candidate.weight(small) >= least:
                names[candidate.name] = candidate.mentions[0]
                ends |= {mention.end for mention in candidate.mentions}
                starts |= {mention.start for mention in candidate.mentions}
                yield from candidate.mentions


_ROUNDS = 3
"""How often lists are gone through: who stands beside somebody listed is listed, too."""

_LIST = re.compile("|".join(map(re.escape, LIST_SIGNS)))


def _is_listed(text: str, mention: NameMention, starts: set[int], ends: set[int]) -> bool:
    """Return whether a name stands in a list beside one that was chosen."""
    behind = _LIST.match(text, mention.end)
    if behind is not None and behind.end() in starts:
        return True
    window = text[max(0, mention.start - 7) : mention.start]
    return window.endswith(LIST_SIGNS) and any(
        window.endswith(sign) and mention.start - len(sign) in ends for sign in LIST_SIGNS
    )


def _elsewhere(
    text: str,
    parts: Sequence[Sentence],
    names: dict[str, NameMention],
    persons: Sequence[NameMention],
) -> Iterator[NameMention]:
    """Yield the names where they stand in a short form, or in what was no candidate."""
    forms: dict[str, tuple[str, str]] = {}
    for person in persons:
        forms[person.name] = (PERSON, person.name)
        words = person.name.split()
        if len(words) > 1 and len(words[-1]) > 2:
            forms[words[-1]] = (PERSON, words[-1])
    for name, mention in names.items():
        for short in _short_forms(name, mention):
            forms.setdefault(short, (mention.kind, name))
    if not forms:
        return
    tokens = [token for sentence in parts for token in sentence.tokens]
    for start, end, _, (kind, name) in Forms(forms).within(text, tokens):
        if kind != PERSON or text[end : end + 1] != "-":
            yield NameMention(start, end, text[start:end], kind, name)


def _short_forms(name: str, mention: NameMention) -> Iterator[str]:
    yield name
    words = name.split()
    if mention.kind != COMPANY or len(words) == 1:
        return
    first = form_of(words[0])
    if first.noun or first.place or first.adjective or len(words[0]) < 3:
        return
    if first.given and not first.shouted:
        return
    lower = words[1].lower()
    if mention.legal_form or lower in COMPANY_WORDS:
        yield words[0]
        if len(words) > 2 and words[1] not in _LINKS:
            yield " ".join(words[:2])
