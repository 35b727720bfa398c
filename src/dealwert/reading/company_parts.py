"""What is sold of a company: a business, a works, branches, a brand."""

from __future__ import annotations

from dealwert.german.lexicon.amount_cues import FOR
from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.clause_words import (
    ALL_OF,
    AT,
    DEFINITE,
    OF,
    OF_SEVERAL,
    UNIT_TAILS,
    VERBAL_NOUNS,
    WITH,
)
from dealwert.german.lexicon.deal_nouns import (
    BRAND,
    BUYER_NOUNS,
    INN,
    NEW_ONES,
    OWNER_NOUNS,
    PROPERTIES,
    RUNNING,
    TRADE,
)
from dealwert.german.lexicon.deal_verbs import PURCHASES
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.name_words import NATION_ENDINGS
from dealwert.german.lexicon.towns import TOWN_END
from dealwert.german.mention import Mention
from dealwert.german.name_forms import form_of
from dealwert.german.words import look_up
from dealwert.quantities import Figure, Percent
from dealwert.reading.casting import Casting
from dealwert.reading.head_nouns import is_unknown_noun
from dealwert.reading.phrases import Party, PartyNature, Phrase, PhraseKind
from dealwert.reading.reference import Entity

__all__ = [
    "TRADES",
    "are_components",
    "is_all",
    "is_of_each",
    "note_all",
    "note_bundle",
    "note_holders",
    "note_seller",
    "note_unit",
    "note_works",
    "without_genitive",
]

TRADES = (Sense.BUY, Sense.SELL, Sense.PASS)
"""Senses in which what is owned passes from one to another."""


def note_seller(cast: Casting, owner: Party) -> None:
    """Note the company that a part is of as who sells it."""
    result = cast.result
    if cast.event.frame.sense is Sense.SELL and result.sellers:
        return  # "X verkauft die Y-Sparte": X has it now
    entity = cast.resolve(owner, person=False)
    if entity is not None and entity not in result.sellers and entity not in result.buyers:
        result.sellers.append(entity)


def note_bundle(cast: Casting, phrase: Phrase) -> None:
    """Take the buildings of "verkauft ein Paket von vier Logistikparks an X" for what is sold."""
    parts = cast.event.parts
    if Slot.BUYER not in parts or Slot.SELLER not in parts:
        return
    for inner in phrase.inner:
        is_many = inner.preposition in OF and inner.head is not None and len(inner.words) > 2
        if is_many and inner.head is not None and inner.head.lower.endswith(PROPERTIES):
            cast.result.part = cast.discourse.text[inner.start : inner.end].rpartition(" ")[2]
            cast.result.fields.setdefault("target", (inner.start, inner.end))


def are_components(cast: Casting, phrase: Phrase) -> bool:
    """Return whether it is just "Teile von X", which may be what X makes: only a company is taken over in parts.

    Args:
        cast: Who plays which part.
        phrase: The parts, and of whom they are.
    """
    is_bare = phrase.head is not None and phrase.words[:1] == (phrase.head.lower,)
    return is_bare and phrase.inner[0].preposition in OF and cast.event.word in PURCHASES


def note_unit(cast: Casting, phrase: Phrase) -> None:
    """Note a business, a works or branches as what is bought, and whose they are."""
    party = phrase.parties[0] if phrase.parties else None
    if party is None or cast.event.frame.sense is Sense.INVEST:
        return  # money that is put into a works buys no part of it
    owner = party.owner or phrase.owner
    holders = [
        inside
        for inner in (*phrase.inner, *(deep for one in phrase.inner for deep in one.inner))
        for inside in inner.parties
        if inside.nature is PartyNature.COMPANY and inner.preposition in OF
    ]
    holders += _holders_behind(cast, phrase)
    if cast.event.frame.sense is Sense.EXIT and owner is None and not holders:
        return  # whoever leaves a business sells none
    is_whose = owner is not None and owner.nature is PartyNature.OWNER
    is_running = any(word.startswith(RUNNING) for word in phrase.words)
    if is_running and len(phrase.inner) == 1 and not is_whose:
        _note_wholes(cast, phrase.inner[0])
    if cast.result.target is not None:
        return  # "das operative Geschäft der X" is all that X does
    if owner is not None and not holders and (not is_whose or cast.event.frame.sense is Sense.PASS):
        note_seller(cast, owner)  # "Ihre Sparte geht an Y" is told of who sells it
    for holder in holders:  # of "X-Märkte von Y" X is but their name
        note_seller(cast, holder)
    is_named = party.head is not None and party.head.lower.endswith((BRAND, INN))
    if is_named and _note_named(cast, party):
        return
    is_told = is_running and not phrase.inner and owner is None
    whole = cast.discourse.dealt(cast.taken) if is_told else None
    if whole is not None and cast.event.frame.sense in _PASSED:
        cast.result.target = whole  # "das operative Geschäft" is all that the company does
        return
    is_from = cast.event.frame.sense is Sense.BUY and bool(cast.result.sellers)
    is_to = cast.event.frame.sense is Sense.SELL and bool(
        cast.result.sellers and cast.result.buyers
    )
    is_counted = any(word.isdecimal() for word in phrase.words[:1])
    is_from = is_from or (is_to and (is_counted or _is_one_of(phrase, party)))
    is_placed = _is_counted(phrase) and all(one.preposition in UNIT_TAILS for one in phrase.inner)
    is_bare = not phrase.inner or is_placed  # "49 der 65 Filialen in Österreich"
    if owner is None and is_bare and not party.prefix and not is_from:
        known = _owner_of_counted(cast, phrase)
        is_all = party.definite and any(word.isdecimal() for word in phrase.words)
        if known is None and is_all and cast.event.frame.sense in TRADES:
            cast.result.target = cast.discourse.for_sale(cast.taken)  # "die 25 Filialen"
        if known is None:
            return  # "25 Filialen" could be anybody's
        cast.result.sellers.append(known)
    tail = [
        inner
        for inner in phrase.inner
        if inner.preposition in UNIT_TAILS
        and not (inner.head is not None and inner.head.lower in _NO_TAILS)
    ]
    end = tail[-1].end if tail else _end_of_trade(cast, phrase) or party.end
    cast.result.part = without_genitive(party, cast.discourse.text[party.start : end])
    cast.note("target", party)


def _is_one_of(phrase: Phrase, party: Party) -> bool:
    """Return whether an adjective tells of which land it is: "das rumänische Geschäft"."""
    if not party.definite or len(phrase.words) != _DESCRIBED or phrase.words[0] not in DEFINITE:
        return False
    return any(ending in phrase.words[1] for ending in NATION_ENDINGS)


_DESCRIBED = 3
"""Words of an article, an adjective and a noun."""


def _holders_behind(cast: Casting, phrase: Phrase) -> list[Party]:
    """Return X of "die Sparte für Umweltsensoren des Konzerns X"."""
    behind = next((one for one in cast.event.clause.phrases if one.start == phrase.end + 1), None)
    if behind is None or behind.preposition != FOR or behind.kind is not PhraseKind.NOUN:
        return []
    return [
        party
        for inner in behind.inner
        if not inner.preposition
        for party in inner.parties
        if party.nature is PartyNature.COMPANY
    ]


def _note_wholes(cast: Casting, holders: Phrase) -> None:
    """Take the companies of whose whole business it is said as what is bought."""
    for party in holders.parties if not holders.roles else ():
        entity = cast.resolve(party, person=False)
        if entity is not None and entity not in cast.result.buyers:
            cast.targets.append(entity)
            cast.result.target = cast.result.target or entity
            cast.note("target", party)


def _end_of_trade(cast: Casting, phrase: Phrase) -> int | None:
    """Return where "das Geschäft mit Saatgut" ends, which says in what a company deals."""
    behind = next((one for one in cast.event.clause.phrases if one.start == phrase.end + 1), None)
    if behind is None or behind.preposition != WITH or len(behind.words) != _TWO:
        return None
    is_trade = phrase.head is not None and phrase.head.lower.endswith(TRADE)
    is_goods = not behind.roles and all(party.name is None for party in behind.parties)
    return behind.end if is_trade and is_goods else None


_TWO = 2
"""Words of "mit Saatgut"."""


def note_works(cast: Casting, phrase: Phrase, party: Party) -> bool:
    """Take "das Werk in Kalvin" for what is sold, where it is said who sells and who buys it."""
    parts, head = cast.event.parts, party.head
    if head is None or party.name is not None or not (party.definite and head.unit):
        return False
    if Slot.SELLER not in parts or phrase.owner is not None:
        return False
    if not (cast.result.buyers or _buyer_follows(cast)):
        return False
    where = next((one for one in cast.event.clause.phrases if one.start == phrase.end + 1), None)
    is_where = where is not None and where.preposition in UNIT_TAILS
    if where is None or not is_where or not _is_town(where):
        return False
    cast.result.part = cast.discourse.text[party.start : where.end]
    cast.note("target", party)
    return True


def _is_town(where: Phrase) -> bool:
    """Return whether a name may be that of a town: "in Kalvin", "in Lindenberg"."""
    town = where.words[-1]
    form = form_of(town.capitalize())
    is_bare = len(where.words) == _TWO and len(town) > _SHORT
    return form.place or (is_bare and (form.townlike or town.endswith(TOWN_END)))


_SHORT = 6
"""Letters of what hardly is a town: "Feld", "Anfeld"."""


_NO_TAILS = TIME_NOUNS | VERBAL_NOUNS
"""Nouns behind "in" that tell nothing of a part of a company: "im Herbst", "in Betracht"."""


def _note_named(cast: Casting, party: Party) -> bool:
    """Take X of "kauft die Biermarke X", and "Hotel X"; in shops brands are sold to nobody who is named."""
    result, units = cast.result, cast.event.clause.clause.units
    is_sold = cast.event.frame.sense is Sense.SELL and Slot.BUYER not in cast.event.parts
    if is_sold and not cast.event.asks_reflexive and not _buyer_follows(cast):
        return True
    behind = next((unit for unit in units if unit.start == party.end + 1), None)
    if behind is None or not is_unknown_noun(behind):
        return False
    start = behind.start if party.head and party.head.lower.endswith(BRAND) else party.start
    result.target = cast.discourse.called(cast.discourse.text[start : behind.end], start)
    result.fields.setdefault("target", (start, behind.end))
    return True


def _buyer_follows(cast: Casting) -> bool:
    """Return whether the next sentence begins with who buys: "Käuferin ist X", "Neuer Besitzer ist X"."""
    end = cast.result.sentence[0][1]
    words = cast.discourse.text[end : end + _NEXT].lower().split()
    is_owner = len(words) > 1 and words[0] in NEW_ONES and words[1] in OWNER_NOUNS
    return is_owner or (words[:1] != [] and words[0] in BUYER_NOUNS)


_NEXT = 40
"""Characters behind a sentence in which the first word of the next one stands."""


def _owner_of_counted(cast: Casting, phrase: Phrase) -> Entity | None:
    """Return whose the branches are in "übernimmt 31 der 58 Filialen": of whom was told just before."""
    if not _is_counted(phrase) or not cast.result.buyers:
        return None
    kin = [
        entity
        for one in cast.event.clause.phrases
        if one.kind is PhraseKind.UNIT and one is not phrase
        for inner in one.inner
        for party in inner.parties
        if (entity := cast.discourse.named(party)) is not None
    ]  # "X, eine Tochter des Y, übernimmt …"
    return cast.told_in_clause_before() or cast.discourse.told_before(
        cast.event.start, [*cast.result.buyers, *kin], anywhere=True
    )


def _is_counted(phrase: Phrase) -> bool:
    """Return whether it is so many of so many: "49 der 65 Filialen"."""
    return len(phrase.words) > 1 and phrase.words[1] in OF_SEVERAL and phrase.words[0].isdecimal()


_PASSED = frozenset({Sense.BUY, Sense.PASS})


def is_all(cast: Casting, phrase: Phrase) -> bool:
    """Return whether all shares of a company are bought; whoever sells all may not have them all.

    Args:
        cast: Who plays which part.
        phrase: The shares.
    """
    is_bought = cast.event.frame.sense in _PASSED and cast.result.target is not None
    is_whole = not ALL_OF.isdisjoint(phrase.words) and phrase.stake in ("part", "shares")
    is_held = any(not inner.preposition and inner.parties for inner in phrase.inner[:-1])
    return is_bought and is_whole and not (phrase.owner or is_held) and phrase.figure is None


def is_of_each(phrase: Phrase) -> bool:
    """Return whether it is a share of each of some companies, as its size or "an" tells.

    Args:
        phrase: The share.
    """
    is_told = phrase.figure is not None or phrase.stake == "majority"
    is_whole = not ALL_OF.isdisjoint(phrase.words)
    return is_told or is_whole or any(one.preposition in AT or one.figure for one in phrase.inner)


def note_holders(cast: Casting, holders: Phrase) -> None:
    """Take "die Anteile der X und der Y" for theirs, in the only company that is told deals of.

    Where none was told, they may be either's, and nothing is noted.

    Args:
        cast: Who plays which part.
        holders: The companies.
    """
    told = cast.discourse.only_dealt(cast.result.buyers)
    if told is not None:
        cast.result.target = told
        for party in holders.parties:
            note_seller(cast, party)


def note_all(cast: Casting, phrase: Phrase) -> None:
    """Note that all shares change hands."""
    text = cast.discourse.text[phrase.start : phrase.end]
    cast.result.stake = Mention(phrase.start, phrase.end, text, Figure.exactly(Percent(100)))
    cast.result.fields["stake"] = (phrase.start, phrase.end)


def without_genitive(party: Party, text: str) -> str:
    """Return "Glasgeschäft" for "des Glasgeschäfts"."""
    plain = text.removesuffix("s")
    return plain if len(text) == party.end - party.start and look_up(plain).unit else text
