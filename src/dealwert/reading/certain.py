"""Names that a whole text speaks for, out of all the words in it that may be names.

A reader of facts is content with what may be a name where a clause of dealing asks for one. Who asks for
the names of a text by themselves wants those that are sure: every occurrence is a witness, and what
they say together has to reach a threshold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from dealwert.german.lexicon.firm_words import AGENCIES, MEDIA_PARTS
from dealwert.german.lexicon.name_cues import COMPANY_WORDS, NAME_ADJECTIVES, NAMED_NOUNS
from dealwert.german.lexicon.name_words import IMPERSONAL_ENDS, LIST_SIGNS, QUOTES
from dealwert.german.name_forms import form_of
from dealwert.reading.credits import credited
from dealwert.reading.evidence import Occurrence, cues, form_cues
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
from dealwert.reading.sentences import Sentence, Token
from dealwert.reading.weights import threshold, weigh

__all__ = ["certain"]


@attrs.define(eq=False)
class _Candidate:
    """A name that may be a company's, and where it stands."""

    words: tuple[str, ...]
    mentions: list[NameMention]
    cues: list[tuple[str, ...]]


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
    candidates: dict[tuple[str, ...], _Candidate] = {}
    for sentence in parts:
        for called in _called(sentence):
            words = (called.name,)
            candidate = candidates.setdefault(words, _Candidate(words, [], []))
            candidate.mentions.append(called)
            candidate.cues.append(("called", "firm noun before"))
    for run in runs:
        person = None if _is_called_firm(run) else person_in(text, run)
        if person is not None:
            persons.append(person)
        else:
            _gather(text, run, candidates)
    persons += credited(text, persons)
    chosen = [*persons, *_accounts(text), *_agencies(text)]
    names: dict[str, NameMention] = {}
    merged = list(_merged(candidates))
    least = threshold(token for sentence in parts for token in sentence.tokens)
    for candidate in merged:
        if _weight(candidate, small) >= least:
            names.setdefault(" ".join(candidate.words), candidate.mentions[0])
            chosen += candidate.mentions
    ends = {name.end for name in chosen}
    starts = {name.start for name in chosen}
    for candidate in merged:
        name = " ".join(candidate.words)
        if name not in names and any(
            _is_listed(text, mention, starts, ends) for mention in candidate.mentions
        ):
            candidate.cues[0] = (*candidate.cues[0], "listed with a firm")
            if _weight(candidate, small) >= least:
                names[name] = candidate.mentions[0]
                chosen += candidate.mentions
    chosen = [
        _alone(name, names) for name in chosen if name.kind != PERSON or name.name not in names
    ]
    persons = [person for person in persons if person.name not in names]
    chosen += _elsewhere(text, parts, names, persons)
    return without_overlap(sorted(chosen, key=lambda name: (name.start, -name.end)))


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


def _weight(candidate: _Candidate, small: set[str]) -> float:
    form = form_cues(candidate.words)
    if len(candidate.words) == 1 and candidate.words[0].lower() in small:
        form = (*form, "small elsewhere")
    return weigh(form, candidate.cues)


_LIST = re.compile("|".join(map(re.escape, LIST_SIGNS)))


def _is_listed(text: str, mention: NameMention, starts: set[int], ends: set[int]) -> bool:
    """Return whether a name stands in a list beside one that was chosen."""
    behind = _LIST.match(text, mention.end)
    if behind is not None and behind.end() in starts:
        return True
    window = text[max(0, mention.start - 7) : mention.start]
    return any(window.endswith(sign) and mention.start - len(sign) in ends for sign in LIST_SIGNS)


def _gather(text: str, run: Run, candidates: dict[tuple[str, ...], _Candidate]) -> None:
    tokens = run.tokens
    skipped = 0
    if run.legal_form is None:
        while skipped < len(tokens) - 1 and _describes(tokens[skipped], tokens[skipped + 1]):
            skipped += 1
    words = tuple(token.text for token in tokens[skipped:])
    end = run.end
    if words[-1].startswith("i.") and len(words) > 1:  # "GmbH i.I.": being wound up
        words, end = words[:-1], tokens[-2].end
    if run.legal_form is not None:
        words = tuple(run.name.split())
    start = tokens[skipped].start
    sentence = run.sentence.tokens
    prose = any(len(token.text) > 2 and token.text.islower() for token in sentence)
    found = cues(
        Occurrence(
            sentence,
            run.first + skipped,
            run.last,
            words,
            run.glued,
            run.legal_form is not None,
            run.sentence.headline,
            prose,
        )
    )
    kind = ORGANISATION if run.kind == ORGANISATION else COMPANY
    mention = NameMention(start, end, text[start:end], kind, " ".join(words), run.legal_form)
    candidate = candidates.setdefault(words, _Candidate(words, [], []))
    candidate.mentions.append(mention)
    candidate.cues.append(tuple(found))


def _called(sentence: Sentence) -> Iterator[NameMention]:
    """Yield the nouns that are names here: "die insolvente Handelskette Zielpunkt"."""
    tokens = sentence.tokens
    for place in range(1, len(tokens) - 1):
        token, name = tokens[place], tokens[place + 1]
        if not (
            token.text[0].isupper()
            and name.text[0].isupper()
            and tokens[place - 1].text[0].islower()
        ):
            continue
        if name.start != token.end + 1 or not form_of(token.text).firm:
            continue
        if not token.text.lower().endswith(IMPERSONAL_ENDS) or "-" in name.text:
            continue
        form = form_of(name.text)
        word = form.word
        if (
            not form.noun
            or form.plural
            or form.agent
            or word.role
            or word.person
            or word.organisation
        ):
            continue
        if place + 2 < len(tokens) and tokens[place + 2].text[0].isupper():
            continue
        yield NameMention(name.start, name.end, name.text, COMPANY, name.text)


def _is_called_firm(run: Run) -> bool:
    """Return whether a noun for a firm stands before the name, be it a given name or not."""
    tokens = run.sentence.tokens
    place = run.first - 1
    while place >= 0 and tokens[place].text in QUOTES:
        place -= 1
    if place < 0 or not tokens[place].text[0].isupper():
        return False
    before = tokens[place].text
    last = before.rpartition("-")[2].lower()
    form = form_of(before)
    if len(run.tokens) == 1 or last in {"tochter", "mutter"}:
        return form.firm
    return form.firm and last.endswith(IMPERSONAL_ENDS)


def _describes(token: Token, following: Token) -> bool:
    """Return whether a word only says what the name behind it is of."""
    if token.text.lower() in NAME_ADJECTIVES or following.text.lower() in NAMED_NOUNS:
        return False
    form = form_of(token.text)
    if form.firm and form_of(following.text).place:
        return False  # "Volksbank Eisenberg"
    return form.noun or form.firm or form.agent


def _merged(candidates: dict[tuple[str, ...], _Candidate]) -> Iterator[_Candidate]:
    """Yield the candidates, those in the genitive with those of the same name."""
    for words, candidate in candidates.items():
        stem = (*words[:-1], words[-1].removesuffix("s"))
        if stem != words and stem in candidates:
            other = candidates[stem]
            other.mentions += [attrs.evolve(m, name=" ".join(stem)) for m in candidate.mentions]
            other.cues += candidate.cues
            candidate.mentions = []
    for candidate in candidates.values():
        if candidate.mentions:
            yield candidate


_ACCOUNT = re.compile(r"@(\w{2,})")


def _accounts(text: str) -> Iterator[NameMention]:
    """Yield the accounts that are told to be a company's: all in capitals, or named like a paper."""
    for match in _ACCOUNT.finditer(text):
        account = match[1]
        lower = account.lower()
        if (account.isupper() and account.isalpha()) or any(part in lower for part in MEDIA_PARTS):
            yield NameMention(match.start(1), match.end(1), account, COMPANY, account)


_AGENCY = re.compile(
    rf"(?<![\w.@-])(?:{'|'.join(sorted(AGENCIES, key=len, reverse=True))})(?: GmbH)?(?!\w|\.\w)",
    re.IGNORECASE,
)


_NO_AGENCIES = frozenset({"Ap", "ap", "Sid", "Apa"})


def _agencies(text: str) -> Iterator[NameMention]:
    for match in _AGENCY.finditer(text):
        if match[0] not in _NO_AGENCIES:
            yield NameMention(match.start(), match.end(), match[0], COMPANY, match[0])


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
        if len(words) > 2 and words[1] not in {"&", "+", "und"}:
            yield " ".join(words[:2])
