"""Words that may be the name of a company, gathered with what each of their occurrences says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from dealwert.german.lexicon.name_cues import NAME_ADJECTIVES, NAMED_NOUNS
from dealwert.german.lexicon.name_words import CLOSE_KIN, IMPERSONAL_ENDS, QUOTES
from dealwert.german.name_forms import form_of, is_frequent
from dealwert.model import LegalForm
from dealwert.reading.evidence import Occurrence, cues, form_cues
from dealwert.reading.name_mention import COMPANY, ORGANISATION, NameMention
from dealwert.reading.runs import Run
from dealwert.reading.sentences import Sentence, Token
from dealwert.reading.starts import is_of_town
from dealwert.reading.weights import weigh

__all__ = ["Candidate", "gathered", "is_called_firm"]


@attrs.define(eq=False)
class Candidate:
    """A name that may be a company's, and where it stands."""

    words: tuple[str, ...]
    mentions: list[NameMention]
    cues: list[tuple[str, ...]]

    @property
    def name(self) -> str:
        """The words, with blanks between them."""
        return " ".join(self.words)

    def weight(self, small: set[str]) -> float:
        """Return what speaks for the name, less what speaks against it.

        Args:
            small: The words that the text has in small letters.
        """
        form = form_cues(self.words)
        if len(self.words) == 1 and self.words[0].lower() in small:
            form = (*form, "small elsewhere")
        return weigh(form, self.cues)


def gathered(text: str, parts: Sequence[Sentence], runs: Iterable[Run]) -> list[Candidate]:
    """Return the candidates of a text, each with all its occurrences.

    Args:
        text: The text.
        parts: Its sentences.
        runs: The words that may be names, without those that name persons.
    """
    candidates: dict[tuple[str, ...], Candidate] = {}
    for sentence in parts:
        for called in _called(sentence):
            words = (called.name,)
            candidate = candidates.setdefault(words, Candidate(words, [], []))
            candidate.mentions.append(called)
            candidate.cues.append(("called", "firm noun before"))
    for run in runs:
        _gather(text, run, candidates)
    return list(_merged(candidates))


def _gather(text: str, run: Run, candidates: dict[tuple[str, ...], Candidate]) -> None:
    tokens = run.tokens
    skipped = 0
    if run.legal_form is None:
        while skipped < len(tokens) - 1 and _describes(tokens[skipped], tokens[skipped + 1]):
            skipped += 1
    words = tuple(token.text for token in tokens[skipped:])
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
    kind = ORGANISATION if run.legal_form == LegalForm.EV.value else COMPANY
    mention = NameMention(
        start, run.end, text[start : run.end], kind, " ".join(words), run.legal_form
    )
    candidate = candidates.setdefault(words, Candidate(words, [], []))
    candidate.mentions.append(mention)
    candidate.cues.append(tuple(found))


def _called(sentence: Sentence) -> Iterator[NameMention]:
    """Yield the nouns that are names here: "die insolvente Handelskette Zielpunkt"."""
    tokens = sentence.tokens
    for place in range(1, len(tokens) - 1):
        token, name = tokens[place], tokens[place + 1]
        if token.text.islower() or not (
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
            or is_frequent(name.text)
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


def is_called_firm(run: Run) -> bool:
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
    if len(run.tokens) == 1 or last in CLOSE_KIN:
        return form.firm
    return form.firm and last.endswith(IMPERSONAL_ENDS)


def _describes(token: Token, following: Token) -> bool:
    """Return whether a word only says what the name behind it is of."""
    if token.text.lower() in NAME_ADJECTIVES or following.text.lower() in NAMED_NOUNS:
        return False
    if is_of_town(token.text) and following.text.lower() not in NAME_ADJECTIVES:
        return True
    form = form_of(token.text)
    if form.firm and form_of(following.text).place:
        return False  # "Volksbank Eisenberg"
    return form.noun or form.firm or form.agent


def _merged(candidates: dict[tuple[str, ...], Candidate]) -> Iterator[Candidate]:
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
