"""Phrases beside a name that only say what it is of, where it is, or who is meant: asides, brackets, owners, examples."""

from __future__ import annotations

import attrs

from dealwert.german.lexicon.change_cues import AS
from dealwert.german.lexicon.clause_words import OF
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.name_forms import form_of
from dealwert.german.words import look_up
from dealwert.reading.phrases import ANY_CASE, PartyNature, Phrase, PhraseKind, flat_inner
from dealwert.reading.units import UnitKind

__all__ = [
    "is_seat",
    "named_last",
    "tells_house",
    "with_examples",
    "with_genitives",
    "without_aside",
    "without_brackets",
]


def is_seat(phrase: Phrase) -> bool:
    """Return whether it is only where a company is at home: "die X GmbH, Berlin, kauft …".

    Args:
        phrase: What stands behind the comma.
    """
    return len(phrase.words) == 1 and form_of(phrase.words[0].capitalize()).place


def with_examples(phrases: list[Phrase]) -> list[Phrase]:
    """Join a noun of several with those who are named of them: "von Investoren wie X und Y"."""
    for place in range(len(phrases) - 2, 0, -1):
        noun, like, named = phrases[place - 1 : place + 2]
        if like.words != (AS,) or like.kind is not PhraseKind.WORD or not _are_any(noun):
            continue
        are_firms = all(one.nature is PartyNature.COMPANY for one in named.parties)
        if named.kind is PhraseKind.PARTY and not named.preposition and are_firms:
            noun.parties, noun.inner, noun.end = named.parties, named.inner, named.end
            return [*phrases[:place], *phrases[place + 2 :]]
    return phrases


def _are_any(phrase: Phrase) -> bool:
    """Return whether it is a noun of firms without an article."""
    is_noun = [one.nature for one in phrase.parties] == [PartyNature.DESCRIPTION]
    is_noun = is_noun and phrase.kind is PhraseKind.PARTY and not phrase.inner
    first = phrase.words[bool(phrase.preposition) :][:1]
    return is_noun and not any(look_up(word).article for word in first)


def with_genitives(phrases: list[Phrase]) -> list[Phrase]:
    """Join whose a company is, in the genitive, with its name: "Benkers X", "das Angebot von Benkers X-Holding"."""
    kept = phrases[:1]
    for named in phrases[1:]:
        phrase = kept[-1]
        is_event = phrase.kind is PhraseKind.EVENT and phrase.inner
        own = phrase.inner[-1] if is_event else phrase
        if named.start == phrase.end + 1 and _is_owned(named) and _is_genitive(own):
            own.owner, own.parties, own.head = own.parties[0], named.parties, named.head
            own.end = phrase.end = named.end
        else:
            kept.append(named)
    return kept


def _is_owned(phrase: Phrase) -> bool:
    """Return whether it is nothing but the name of a company."""
    is_name = [one.nature for one in phrase.parties] == [PartyNature.COMPANY]
    is_name = is_name and phrase.kind is PhraseKind.PARTY and not phrase.preposition
    return is_name and not (phrase.roles or (phrase.words and look_up(phrase.words[0]).article))


def _is_genitive(phrase: Phrase) -> bool:
    """Return whether it is nothing but a name with the ending of the genitive."""
    party = phrase.parties[0] if len(phrase.parties) == 1 else None
    if party is None or party.name is None or phrase.kind is not PhraseKind.PARTY or phrase.roles:
        return False
    length = party.name.end - party.name.start
    is_inflected = length == len(party.name.name) + 1 and not party.name.name.endswith("s")
    return is_inflected and phrase.end == party.end and phrase.head is None


def without_aside(phrases: list[Phrase]) -> list[Phrase]:
    """Drop what stands between commas behind the company that opens a clause, and says only what it is.

    The verb comes second, so that all before it is one phrase: "X, seit Jahren einer der größten, kauft …".
    """
    if len(phrases) < _WITH_ASIDE or phrases[1].kind is not PhraseKind.COMMA:  # as most often
        return phrases
    first, opening = phrases[0], phrases[2]
    if first.kind is not PhraseKind.PARTY or first.preposition or not opening.preposition:
        return phrases
    if not first.parties or first.parties[0].nature is not PartyNature.COMPANY:
        return phrases
    close = next(
        (
            place
            for place, phrase in enumerate(phrases[2:_MAX_ASIDE], 2)
            if phrase.kind is PhraseKind.COMMA
        ),
        len(phrases),
    )
    is_verb = close + 1 < len(phrases) and _is_verb(phrases[close + 1])
    is_plain = all(map(_only_describes, phrases[2:close]))
    return [first, *phrases[close + 1 :]] if is_verb and is_plain else phrases


def named_last(phrases: list[Phrase]) -> list[Phrase]:
    """Join an office that opens a clause and its holder right before the verb: "Die Leiterin für A, B und C, P, wird …".

    The verb comes second, so that all before it is one phrase.
    """
    if len(phrases) < _WITH_ASIDE or phrases[0].kind is not PhraseKind.ROLE:  # as most often
        return phrases
    office = phrases[0]
    is_holder = office.roles[0].noun.nature is RoleNature.HOLDER and office.cases != ANY_CASE
    for place in range(2, min(_MAX_ASIDE, len(phrases) - 2)) if is_holder else ():
        if _is_verb(phrases[place]):
            break
        comma, name, close = phrases[place - 1 : place + 2]
        is_set_off = comma.kind is close.kind is PhraseKind.COMMA and not name.preposition
        is_bare = name.person is not None and len(name.parties) == 1 and not name.roles
        if is_set_off and is_bare and _is_verb(phrases[place + 2]):
            joined = attrs.evolve(
                office, kind=PhraseKind.PARTY, parties=name.parties, end=name.end, inner=[]
            )
            return [joined, *phrases[place + 2 :]] if place > _APART else phrases
    return phrases


def _is_verb(phrase: Phrase) -> bool:
    word = phrase.unit.word if phrase.unit is not None else None
    return (
        word is not None and not word.capital and bool(word.verbs or word.auxiliary or word.modal)
    )


_APART = 3
"""Phrases between the two at most that are joined otherwise."""


def _only_describes(phrase: Phrase) -> bool:
    """Return whether a phrase names nobody, no office and no stake."""
    if phrase.roles or phrase.kind in (PhraseKind.STAKE, PhraseKind.PERCENT, PhraseKind.EVENT):
        return False
    natures = (party.nature for one in (phrase, *flat_inner(phrase)) for party in one.parties)
    return all(nature is PartyNature.DESCRIPTION for nature in natures)


_WITH_ASIDE = 6
"""Phrases at least of a clause with such an aside: who, a comma, two words, a comma, the verb."""

_MAX_ASIDE = 14
"""Phrases within which the aside ends."""


def tells_house(phrases: list[Phrase], place: int) -> bool:
    """Return whether only the house of a person stands before the rest of a list: "P, Q von der Y und R".

    Args:
        phrases: The phrases of a clause.
        place: The one of the person.
    """
    if place + 3 >= len(phrases) or phrases[place].person is None:
        return False
    house, joint, other = phrases[place + 1 : place + 4]
    word = joint.unit.word if joint.unit is not None else None
    is_joint = joint.kind is PhraseKind.COMMA or (word is not None and word.coordinator)
    is_house = house.kind is PhraseKind.PARTY and house.preposition in OF
    return is_house and house.person is None and is_joint and other.person is not None


def without_brackets(phrases: list[Phrase]) -> list[Phrase]:
    """Drop brackets and what they hold: ages and abbreviations are read elsewhere.

    Args:
        phrases: The phrases of a clause.
    """
    kept: list[Phrase] = []
    depth = 0
    for phrase in phrases:
        if phrase.unit is None or phrase.unit.kind not in _BRACKETS:  # as most often
            if not depth:
                kept.append(phrase)
        elif phrase.unit.kind is UnitKind.OPEN:
            depth += 1
        else:
            depth = max(0, depth - 1)
    return kept


_BRACKETS = (UnitKind.OPEN, UnitKind.CLOSE)
