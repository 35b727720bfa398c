"""The forms of the verbs in the tables, and what each calls up."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import ClassVar

import attrs

from dealwert.german.choice import Choice
from dealwert.german.lexicon.change_verbs import CHANGE_VERBS
from dealwert.german.lexicon.deal_verbs import DEAL_VERBS
from dealwert.german.lexicon.frame import Frame

__all__ = ["Verb", "VerbForm", "VerbShape", "particles", "verb_forms"]


class VerbShape(Choice):
    """The shape in which a verb stands in a clause."""

    FINITE: ClassVar[VerbShape]
    INFINITIVE: ClassVar[VerbShape]
    """Also the third person plural."""
    TO_INFINITIVE: ClassVar[VerbShape]
    """With "zu" inside ("aufzukaufen")."""
    PARTICIPLE: ClassVar[VerbShape]
    ATTRIBUTIVE: ClassVar[VerbShape]
    """A participle before a noun ("übernommene")."""
    PRESENT_ATTRIBUTIVE: ClassVar[VerbShape]
    """"übernehmende"."""


@attrs.frozen(eq=False)
class Verb:
    """A row of the tables: a verb in one sense.

    Args:
        infinitive: With its particle.
        particle: What separates from it, or an empty string.
        reflexive: Whether it needs "sich".
        fixed: Words that must stand in the clause too.
        frame: What it says.
        present: "Sie …", without the particle.
        past: "Sie …" then, without the particle.
    """

    infinitive: str
    particle: str
    reflexive: bool
    fixed: str
    frame: Frame
    present: str
    past: str


@attrs.frozen(eq=False)
class VerbForm:
    """A form of a verb.

    Args:
        verb: Which one.
        shape: Its shape.
        split: Whether the particle stands elsewhere in the clause.
    """

    verb: Verb
    shape: VerbShape
    split: bool


_ENDINGS = ("e", "en", "er", "es", "em")


def _parse(frame: Frame, line: str) -> tuple[Verb, list[str]]:
    parts, _, fixed = line.partition("+")
    words = parts.split()
    reflexive = words[0] == "sich"
    if reflexive:
        words = words[1:]
    particle, _, base = words[0].rpartition("|")
    infinitive, (_, present, past, _) = particle + base, words
    verb = Verb(infinitive, particle, reflexive, " ".join(fixed.split()), frame, present, past)
    return verb, [base, *words[1:]]


def _forms(verb: Verb, words: list[str]) -> Iterator[tuple[str, VerbForm]]:
    infinitive, present, past, participle = words
    stem = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive[:-1]
    plural = past + ("n" if past.endswith("e") else "en")
    finite = {present, past, plural, stem + "e"}
    # "verliess" as the Swiss write, "verläßt" as it was written
    finite |= {form.replace("ß", "ss") for form in finite}
    finite |= {f"{form.removesuffix('sst')}ßt" for form in finite if form.endswith("sst")}
    particle = verb.particle
    for form in sorted(finite):
        yield form, VerbForm(verb, VerbShape.FINITE, bool(particle))
        if particle:
            yield particle + form, VerbForm(verb, VerbShape.FINITE, False)
    yield particle + infinitive, VerbForm(verb, VerbShape.INFINITIVE, False)
    if particle:
        yield infinitive, VerbForm(verb, VerbShape.INFINITIVE, True)
        yield f"{particle}zu{infinitive}", VerbForm(verb, VerbShape.TO_INFINITIVE, False)
    yield particle + participle, VerbForm(verb, VerbShape.PARTICIPLE, False)
    for ending in _ENDINGS:
        yield particle + participle + ending, VerbForm(verb, VerbShape.ATTRIBUTIVE, False)
        yield (
            f"{particle}{infinitive}d{ending}",
            VerbForm(verb, VerbShape.PRESENT_ATTRIBUTIVE, False),
        )


@functools.cache
def _rows() -> tuple[tuple[Verb, tuple[str, ...]], ...]:
    """Return every verb of the tables with its four forms."""
    rows: list[tuple[Verb, tuple[str, ...]]] = []
    for frame, lines in (*DEAL_VERBS, *CHANGE_VERBS):
        for line in lines.splitlines():
            verb, words = _parse(frame, line)
            rows.append((verb, tuple(words)))
    return tuple(rows)


@functools.cache
def _index() -> dict[str, tuple[VerbForm, ...]]:
    index: dict[str, list[VerbForm]] = {}
    for verb, words in _rows():
        for written, form in _forms(verb, list(words)):
            index.setdefault(written, []).append(form)
    return {written: tuple(forms) for written, forms in index.items()}


def verb_forms(word: str) -> tuple[VerbForm, ...]:
    """Return what a word in small letters can be a form of.

    Example:
        >>> [form.verb.infinitive for form in verb_forms("schluckte")]
        ['schlucken']
    """
    return _index().get(word, ())


@functools.cache
def particles() -> frozenset[str]:
    """Return the particles that separate from the verbs of the tables."""
    return frozenset(verb.particle for verb, _ in _rows() if verb.particle)
