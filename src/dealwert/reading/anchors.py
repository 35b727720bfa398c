"""Which sentences are worth a closer look: those with a word of dealing or of office."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import chain

import attrs

from dealwert.german.lexicon.change_verbs import CHANGE_VERBS
from dealwert.german.lexicon.clause_words import COMMON_VERBS, POSSESSIVE
from dealwert.german.lexicon.deal_nouns import (
    AWARD,
    BUYER_NOUNS,
    EXCHANGE,
    IN_HANDS,
    MEMBER,
    OWNER_NOUNS,
    SELLER_NOUNS,
    SUITOR_NOUNS,
)
from dealwert.german.lexicon.deal_verbs import DEAL_VERBS, GAP
from dealwert.german.lexicon.frame import Frame, Sense, Slot
from dealwert.german.lexicon.function_words import CONTRACTIONS
from dealwert.german.lexicon.places import GOVERNING
from dealwert.german.lexicon.role_nouns import HEAD_OF, SEATS, STATE
from dealwert.german.lexicon.status_cues import FICTION_CUES
from dealwert.german.memo import MOST, asked, remembered
from dealwert.german.name_forms import form_of, is_common
from dealwert.german.verbs import Verb, VerbForm, VerbShape
from dealwert.german.words import Word, look_up
from dealwert.reading.ministries import ministry_of

__all__ = [
    "ANCHORED",
    "FICTION",
    "PROMISING",
    "SOMEBODY",
    "Anchor",
    "anchor_of",
    "heard",
    "is_no_party",
]


class Anchor:
    """How much a word promises."""

    NONE = 0
    ROLE = 1
    """An office: worth a look where a person is named."""
    PLOT = 2
    """A word of film and fiction."""
    VERB = 3
    """A verb that is common in other senses, too."""
    SPLIT = 4
    """A verb that counts where something else stands in the sentence, too: its particle ("löst …
    ab"), a preposition ("geht … an"), an amount."""
    STRONG = 5
    """A noun of dealing, or a verb that hardly says anything else."""
    CHANGE = 6
    """A noun or verb of taking up or giving up an office: worth a look where somebody is named."""
    OFFICE = 7
    """A verb that tells of an office only where one is named, too: "findet einen Nachfolger"."""
    ATTRIBUTE = 8
    """A participle of dealing before what is dealt in: "die gekaufte Werft", but not "gekaufte Stimmen"."""
    SEAT = 9
    """An office that is held in a place and in no house, as of a mayor."""


_OFFICES = frozenset(frame.sense for frame, _ in CHANGE_VERBS)

_OF_STATES = next(ends for fields, ends in SEATS if STATE in fields)
"""Ends of offices that are in no organisation of which facts are told."""


@remembered
def anchor_of(text: str) -> int:
    """Return how much a word promises, as a member of :class:`Anchor`.

    Example:
        >>> anchor_of("Übernahme") == Anchor.STRONG, anchor_of("Wetter") == Anchor.NONE
        (True, True)
    """
    word = look_up(text)
    if word.lower in FICTION_CUES:
        return Anchor.PLOT
    if word.lower in {AWARD, EXCHANGE}:
        return Anchor.STRONG if word.lower == AWARD else Anchor.ROLE
    if word.capital:
        if word.deal is not None:
            return Anchor.STRONG
        if word.change is not None:
            return Anchor.CHANGE
        if word.role is not None:
            if not word.lower.endswith(_OF_STATES) or ministry_of(text) is not None:
                return Anchor.ROLE
            return Anchor.SEAT if word.lower.endswith(GOVERNING) else Anchor.NONE
        if word.lower == HEAD_OF.split()[0]:
            return Anchor.ROLE
        if word.lower in SELLER_NOUNS or word.lower in BUYER_NOUNS:
            return Anchor.STRONG
        if _is_of_owners(word):
            return Anchor.VERB
        word = look_up(text.lower())
    if not word.verbs:  # as most
        return Anchor.NONE
    calls = _calls_of(word)
    if any(call.is_strong and call.is_plain and not call.is_change for call in calls):
        shapes = {form.shape for form in word.verbs}
        return Anchor.ATTRIBUTE if shapes == {VerbShape.ATTRIBUTIVE} else Anchor.STRONG
    if any(call.is_strong and call.is_plain and not call.is_for_office for call in calls):
        return Anchor.CHANGE
    if any(call.is_strong and call.is_plain for call in calls):
        return Anchor.OFFICE
    if any(call.is_strong for call in calls):
        return Anchor.SPLIT
    return Anchor.VERB if calls else Anchor.NONE


ANCHORED = asked(anchor_of)
"""Whether a word promises anything."""

PROMISING = asked(lambda text: anchor_of(text) not in {Anchor.NONE, Anchor.VERB})
"""Whether a word promises more than a common verb does."""

FICTION = asked(lambda text: anchor_of(text) == Anchor.PLOT)
"""Whether a word is one of film and fiction."""


def _may_be_somebody(text: str) -> bool:
    word = look_up(text)
    if word.person or word.role is not None:
        return True
    small = look_up(text.lower())
    return bool(small.pronoun) or (bool(small.article) and small.lower.startswith(POSSESSIVE))


SOMEBODY = asked(_may_be_somebody)
"""Whether a word may mean a person who is not named: a pronoun, an office, a noun for persons."""


@remembered
def is_no_party(noun: str) -> bool:
    """Return whether a noun is one that is known, for what is neither owned by firms nor a firm.

    Example:
        >>> is_no_party("Stimmen"), is_no_party("Werft"), is_no_party("Anteile"), is_no_party("Kalvero")
        (True, False, False, False)
    """
    form = form_of(noun)
    word = form.word
    dealt_in = word.stake or word.deal or word.unit or word.organisation or word.role or word.person
    return noun[0].isupper() and is_common(noun) and not (form.firm or form.body or dealt_in)


def _is_of_owners(word: Word) -> bool:
    is_stake = word.stake in ("majority", "minority", "part")
    is_holder = word.lower in OWNER_NOUNS or word.lower in SUITOR_NOUNS
    return is_stake or is_holder or word.lower == MEMBER or word.lower in IN_HANDS


@attrs.frozen
class _Call:
    """What must stand beside a form of a verb for it to tell anything.

    Args:
        is_strong: Whether the verb hardly says anything else.
        asks: Words: one of each of these must stand in the sentence.
        counts: Whether it takes an amount.
        is_change: Whether it is about an office.
        is_for_office: Whether it tells nothing where no office is named.
    """

    is_strong: bool
    asks: tuple[frozenset[str], ...] = ()
    counts: bool = False
    is_change: bool = False
    is_for_office: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether nothing need stand beside it."""
        return not self.asks and not self.counts


def _calls_of(word: Word) -> tuple[_Call, ...]:
    return tuple(
        _Call(
            bool(form.verb.fixed) or not (_is_common(form.verb) or _is_attribute_of_change(form)),
            _asks_of(form),
            form.verb.frame.sense in _COUNTING,
            form.verb.frame.sense in _OFFICES,
            Slot.ROLE in form.verb.frame.needs,
        )
        for form in word.verbs
        if form.verb.frame.sense is not Sense.MATRIX  # only with a noun, which tells by itself
    )


_COUNTING = frozenset({Sense.HOLD, Sense.PAY, Sense.VALUE, Sense.OFFER, Sense.RAISE})
"""Senses that tell nothing without an amount."""


def _asks_of(form: VerbForm) -> tuple[frozenset[str], ...]:
    verb = form.verb
    frame = verb.frame
    asks = [_written(verb.particle)] if form.split else []
    asks += [_written(word) for word in verb.fixed.lower().replace(GAP, "").split()]
    if verb.frame.sense in _DEALING:
        direct = {frame.subject, frame.object, frame.dative, frame.holders}
        asks += [_prepositions(frame, slot) for slot in frame.needs if slot not in direct]
    return tuple(asks)


def _prepositions(frame: Frame, slot: Slot) -> frozenset[str]:
    """Return the words behind which a part stands."""
    plain = {word for word, other in frame.obliques.items() if other is slot}
    fused = {word for word, (held, _) in CONTRACTIONS.items() if held in plain}
    return _written(*plain, *fused)


def _written(*words: str) -> frozenset[str]:
    """Return words in small letters as they may be written, at the beginning and in headlines as well."""
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


_DEALING = frozenset(frame.sense for frame, _ in DEAL_VERBS)


@remembered
def _calls(text: str) -> tuple[_Call, ...]:
    """Return what a word asks for that is beside it, calls left out that tell by themselves already."""
    word = look_up(text)
    if word.capital and _is_of_owners(word):
        return (_Call(is_strong=False),)
    calls = _calls_of(look_up(text.lower()) if word.capital else word)
    return tuple(
        call for call in calls if not (call.is_change and call.is_plain and call.is_strong)
    )


@remembered
def _calls_alone(text: str) -> tuple[_Call, ...]:
    """Return those that ask for no word beside it."""
    return tuple(call for call in _calls(text) if not call.asks)


@remembered
def _asked_and_alone(text: str) -> tuple[frozenset[str], tuple[int, int]]:
    """Return all the words that a verb may ask for, and how much it promises without, and with an amount beside it."""
    asked_for = chain.from_iterable(chain.from_iterable(call.asks for call in _calls(text)))
    alone = _heard(text, frozenset(), counted=False), _heard(text, frozenset(), counted=True)
    return frozenset(asked_for), alone


def heard(asking: Sequence[str], words: Sequence[str], *, counted: bool) -> int:
    """Return how much verbs promise, now that the words beside them are known.

    Args:
        asking: The forms of the verbs, as they stand in the sentence.
        words: The words of the sentence.
        counted: Whether there is an amount in the sentence.

    Example:
        >>> heard(["bietet"], ["Nordlicht", "bietet", "Hilfe"], counted=False) == Anchor.NONE
        True
    """
    best = Anchor.NONE
    spoken = words if len(asking) < _FEW else set(words)
    for text in asking:
        asked_for, alone = _asked_and_alone(text)
        if asked_for.isdisjoint(spoken):  # as most often
            found = alone[counted]
        else:
            found = _heard(text, asked_for.intersection(spoken), counted)
        best = max(best, found)
    return best


_FEW = 3
"""Verbs for which the words of a sentence are gone through as they are."""


@functools.lru_cache(maxsize=MOST)
def _heard(text: str, there: frozenset[str], counted: bool) -> int:
    best = Anchor.NONE
    for call in _calls(text) if there else _calls_alone(text):
        if call.counts and not counted:
            continue
        for needed in call.asks:
            if needed.isdisjoint(there):
                break
        else:
            if call.is_strong:
                return Anchor.STRONG
            best = Anchor.VERB
    return best


def _is_attribute_of_change(form: VerbForm) -> bool:
    """Return whether it is said of somebody or something before a noun: "ein verlassenes Hotel"."""
    return form.shape is VerbShape.ATTRIBUTIVE and form.verb.frame.sense in _OFFICES


def _is_common(verb: Verb) -> bool:
    if verb.particle and verb.frame.sense is Sense.RESIGN:
        return False  # "trat … zurück"
    return verb.infinitive.removeprefix(verb.particle) in COMMON_VERBS
