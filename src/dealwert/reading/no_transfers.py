"""What is said in words of dealing and is no deal, or tells not who deals."""

from __future__ import annotations

import re
from itertools import pairwise

from dealwert.german.lexicon.amount_cues import RAISED_BY
from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.clause_words import AT, COUNTED, DEFINITE, IN_ORDER, IT, OF, TO_US
from dealwert.german.lexicon.deal_nouns import (
    ACCOUNTS,
    BANKRUPT,
    BUSINESS_FRIENDS,
    EXCHANGE,
    FOR_SALE,
    GROUP_NOUNS,
    IN_NEW_HANDS,
    INVESTING,
    NAMED_THINGS,
    NEW_ONES,
    ORDERS,
    OWNER_NOUNS,
    PERSONS_WORKS,
    PREMISES,
    SELLER_NOUNS,
    WHOLLY,
    WORKS_OF_ART,
)
from dealwert.german.lexicon.deal_verbs import (
    ACCEPTING,
    AWARDING,
    FETCHING,
    FOR_HELP,
    GIVING_UP,
    JOINING,
    MODALS_ALONE,
    MOVED,
    MOVING,
    PURCHASES,
    REFUSING,
    TAKE_OVER,
)
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.name_context import DRAWS, SPORTS_CLUBS
from dealwert.german.lexicon.name_words import INDEFINITE_ARTICLES, QUOTES
from dealwert.german.lexicon.role_nouns import MARKETS_LED
from dealwert.german.lexicon.shares import QUOTED
from dealwert.reading.casting import Casting
from dealwert.reading.events import Event, Voice
from dealwert.reading.fields import is_club
from dealwert.reading.markets import has_infinitive
from dealwert.reading.phrases import ANY_CASE, Phrase, PhraseKind
from dealwert.reading.sales_told import speaks_of, speaks_of_buyer
from dealwert.reading.units import UnitKind

__all__ = [
    "agrees_to_offer",
    "ends_contract",
    "ends_even",
    "gets_help",
    "gives_up_thing",
    "goes_public",
    "is_about",
    "is_called_thing",
    "is_counted",
    "is_of_order",
    "is_of_players",
    "is_only_run",
    "is_quoted",
    "is_told_us",
    "joins_other",
    "lacks_buyer",
    "moves_as_customer",
    "names_but_seller",
    "raises_other",
    "sells_thing",
    "takes_lead",
    "wants_to_do",
]


def is_counted(cast: Casting) -> bool:
    """Return whether what is sold are things of which there are more or fewer: "verkauft weniger X"."""
    starts = {one.name.start for one in cast.event.parties(Slot.TARGET) if one.name is not None}
    counts = (
        before.lower.rpartition(" ")[2]
        for before, unit in pairwise(cast.event.clause.clause.units)
        if unit.start in starts and before.kind is not UnitKind.DATE
    )
    return any(count in COUNTED or count.isdecimal() for count in counts)


def is_of_order(cast: Casting) -> bool:
    """Return whether an order is awarded, as the lines before tell: "setzte sich im Pitch durch"."""
    event = cast.event
    if event.word not in AWARDING:
        return False
    before = cast.discourse.text[max(0, event.start - _LINES) : event.start].lower()
    words = before.replace("-", " ").split()
    return any(word.startswith(ORDERS) or word.endswith(ACCOUNTS) for word in words)


_LINES = 900
"""Characters before an award in which it is told what is awarded."""


def is_about(cast: Casting) -> bool:
    """Return whether "es" stands for nothing, as in "es geht um den Verkauf an X"."""
    event = cast.event
    targets = event.parties(Slot.TARGET) if event.frame.sense is Sense.PASS else []
    return [party.text.lower() for party in targets] == [IT] and any(
        phrase.preposition == IN_ORDER for phrase in event.clause.phrases
    )


def is_called_thing(cast: Casting) -> bool:
    """Return whether the noun before a name says that it is no company: "das Projekt X"."""
    if _is_work(cast):
        return True
    return any(
        phrase.kind is PhraseKind.PARTY and not NAMED_THINGS.isdisjoint(_before_name(phrase))
        for phrase in cast.event.parts.get(Slot.TARGET, ())
    )


def _is_work(cast: Casting) -> bool:
    """Return whether it is a work of art that changes hands: "das Bild „Die Fabrik“", "ein Werk von P"."""
    text, event = cast.discourse.text, cast.event
    for phrase in event.parts.get(Slot.TARGET, ()):
        noun = phrase.head.lower if phrase.head is not None else ""
        if phrase.kind is PhraseKind.UNIT and noun in PERSONS_WORKS:
            if any(inner.person is not None and not inner.roles for inner in phrase.inner):
                return True
    return any(
        before.kind is PhraseKind.NOUN
        and text[phrase.start - 1 : phrase.start] in QUOTES
        and before.words[-1].endswith(WORKS_OF_ART)
        for before, phrase in pairwise(event.clause.phrases)
    )


def _before_name(phrase: Phrase) -> tuple[str, ...]:
    return tuple(word.lower() for word in phrase.words[:_THING_REACH])


_THING_REACH = 4
"""Words of a phrase among which the noun for a thing stands: preposition, article, adjective, noun."""


def moves_as_customer(cast: Casting) -> bool:
    """Return whether somebody else than a part of a group moves: "X wechselt zur Telekom-Tochter Y"."""
    if cast.event.word == MOVING and not cast.event.fixed and not cast.result.sellers:
        return not _is_said_to_be_for_sale(cast)
    heads = (phrase.head for phrase in cast.event.parts.get(Slot.TARGET, ()))
    return cast.event.fixed in MOVED and not any(
        head is not None and head.lower.endswith(MOVED) for head in heads
    )


def _is_said_to_be_for_sale(cast: Casting) -> bool:
    """Return whether the sentences around tell of a sale: "X findet Käufer. Die Kette wechselt zur Y"."""
    start, end = cast.result.sentence[0]
    near = cast.discourse.text[max(0, start - _AROUND) : end + _AROUND]
    return speaks_of(near.lower().split(), FOR_SALE)


_AROUND = 150
"""Characters before and behind a sentence in which it is told that something is sold."""


def lacks_buyer(cast: Casting) -> bool:
    """Return whether somebody buys whom the reader does not know: "Der Staat kauft X von Y zurück"."""
    event = cast.event
    if event.noun is not None or cast.result.buyers:
        return False
    if event.frame.sense in _GIVING:
        return any(map(_is_unknown_recipient, event.clause.phrases))
    if event.frame.sense is not Sense.BUY:
        return False
    has_subject = event.voice is Voice.ACTIVE and event.clause.subject is not None
    return has_subject or any(phrase.roles for phrase in event.parts.get(Slot.BUYER, ()))


_GIVING = frozenset({Sense.SELL, Sense.PASS, Sense.REDUCE})


def _is_unknown_recipient(phrase: Phrase) -> bool:
    """Return whether a phrase tells to whom something goes, by words that the reader does not know."""
    is_noun = phrase.kind is PhraseKind.NOUN and phrase.preposition in AT and "a" in phrase.cases
    return is_noun and len(phrase.words) > 1 and phrase.words[1] in DEFINITE


def names_but_seller(cast: Casting) -> bool:
    """Return whether "Verkäufer der Aktien ist X" names who sells in a deal that was told before."""
    result = cast.result
    is_seller = cast.event.word in SELLER_NOUNS and not result.buyers
    return is_seller and result.part is None and not cast.named_target()


def sells_thing(cast: Casting) -> bool:
    """Return whether who stands bare sells something without a name: "verkauft X ein Haus", "… X Autos"."""
    event = cast.event
    if event.frame.sense is not Sense.SELL or event.noun is not None:
        return False
    targets = event.parts.get(Slot.TARGET, ())
    is_bare = all(one.kind is PhraseKind.PARTY and one.cases == ANY_CASE for one in targets)
    is_subject = event.clause.subject in targets and not cast.has_plural_verb()
    return any(
        _is_thing(one, event)
        and (
            (is_bare and one.words[:1] != () and one.words[0] in INDEFINITE_ARTICLES)
            or (is_subject and one.cases == ANY_CASE)
        )
        and one.end != cast.result.fields.get("target", (0, 0))[1]  # "das Hotel X"
        for one in event.clause.phrases
    )


def _is_thing(phrase: Phrase, event: Event) -> bool:
    """Return whether a noun may be the object, and is no time."""
    is_object = phrase.kind is PhraseKind.NOUN and not phrase.preposition and "a" in phrase.cases
    is_time = phrase.head is not None and phrase.head.lower in TIME_NOUNS
    return is_object and phrase is not event.clause.subject and not is_time


def gives_up_thing(cast: Casting) -> bool:
    """Return whether what is given up to nobody is no part of whoever gives it: "gibt die Leitung ab"."""
    event = cast.event
    if event.word != GIVING_UP or event.frame.object is not Slot.TARGET or cast.result.buyers:
        return False
    if cast.result.target is not None and cast.result.target.legal_form:
        return False
    return any(
        phrase.kind is not PhraseKind.UNIT or phrase.owner is None
        for phrase in event.parts.get(Slot.TARGET, ())
    )


def raises_other(cast: Casting) -> bool:
    """Return whether it is something else that grows: "stockt den Frauenanteil auf 40 Prozent auf"."""
    event = cast.event
    if event.noun is not None or event.frame.sense is not Sense.INCREASE or event.frame.object:
        return False
    return any(_is_thing(one, event) for one in event.clause.phrases)


def agrees_to_offer(cast: Casting) -> bool:
    """Return whether who answers an offer was taken for who makes it: "X hat die Offerte angenommen"."""
    event, above = cast.event, cast.event.governor
    subject = event.clause.subject
    if event.noun is None or event.frame.sense is not Sense.OFFER or above is None or not subject:
        return False
    answers = above.word in ACCEPTING or above.word in REFUSING
    return answers and any(
        cast.discourse.named(party) in cast.result.buyers
        for party in subject.parties
        if above.voice is Voice.ACTIVE
    )


def goes_public(cast: Casting) -> bool:
    """Return whether a company goes to where it is listed, not to who buys it: "geht an die Londoner Börse"."""
    return cast.event.frame.sense is Sense.PASS and any(
        phrase.words[-1:] and phrase.words[-1].endswith(EXCHANGE)
        for phrase in cast.event.parts.get(Slot.BUYER, ())
    )


def joins_other(cast: Casting) -> bool:
    """Return whether somebody joins what is no group of firms: "schließt sich der Kritik der X an"."""
    event = cast.event
    buyers = event.parts.get(Slot.BUYER, ())
    return event.word == JOINING and not any(
        one.head is not None and one.head.lower in GROUP_NOUNS for one in buyers
    )


def gets_help(cast: Casting) -> bool:
    """Return whether a company is fetched to help: "holt sich X als Partner ins Boot"."""
    event = cast.event
    is_fetched = event.word == FETCHING and event.frame.sense is Sense.BUY
    return (
        is_fetched
        and not FOR_HELP.isdisjoint(event.clause.lowers)
        and all(one.kind is not PhraseKind.STAKE for one in event.parts.get(Slot.TARGET, ()))
    )


def is_only_run(cast: Casting) -> bool:
    """Return whether nothing tells that "den Betrieb" is what is left of a company, and is not just run."""
    targets = cast.event.parts.get(Slot.TARGET, ())
    is_bought = cast.event.word in PURCHASES
    if is_bought or not any(one.head and one.head.lower == PREMISES for one in targets):
        return False
    if cast.event.frame.sense is Sense.BUY and cast.event.word != TAKE_OVER:
        return False  # "kauft den Betrieb"
    start, end = cast.result.sentence[0]
    before = cast.discourse.text[max(0, start - _JUST_BEFORE) : end].lower()
    words = before.split()
    if cast.event.frame.sense is Sense.PASS:
        return not (speaks_of(words, FOR_SALE) or IN_NEW_HANDS in before)
    return not (speaks_of_buyer(words) or speaks_of(words, BANKRUPT))


_JUST_BEFORE = 300
"""Characters before a sentence in which it is told that a company is bankrupt."""


def wants_to_do(cast: Casting) -> bool:
    """Return whether "will die Mehrheit an X verkaufen" tells what is wanted."""
    return cast.event.word in MODALS_ALONE and (
        has_infinitive(cast.event)
        or all(one.kind is not PhraseKind.STAKE for one in cast.event.parts.get(Slot.TARGET, ()))
    )


def ends_contract(cast: Casting) -> bool:
    """Return whether it is a contract that ends: "X trennt sich von ihrem Sponsor Y", "von Trainer P"."""
    event = cast.event
    if not event.asks_reflexive or event.frame.sense is not Sense.SELL or cast.result.buyers:
        return False
    targets = event.parts.get(Slot.TARGET, ())
    if any(phrase.kind is PhraseKind.STAKE for phrase in targets):
        return False  # "trennt sich von seinen 40 Prozent an der Werbeagentur"
    return any(not BUSINESS_FRIENDS.isdisjoint(phrase.words) for phrase in targets) or any(
        phrase.person is not None and phrase.preposition in OF for phrase in event.clause.phrases
    )


def ends_even(cast: Casting) -> bool:
    """Return whether two teams part with a score: "X trennte sich 2:2 von Y"."""
    event = cast.event
    if not event.asks_reflexive:
        return False
    is_draw = not DRAWS.isdisjoint(event.clause.lowers)
    return is_draw or _SCORE.search(event.clause.text) is not None


_SCORE = re.compile(r"\b\d{1,3} ?: ?\d{1,3}\b")


def takes_lead(cast: Casting) -> bool:
    """Return whether somebody takes over the lead of a company rather than buys it: "P übernimmt X"."""
    event, result = cast.event, cast.result
    if event.noun is not None or event.word != TAKE_OVER or event.voice is Voice.PASSIVE:
        return False
    sides = [*result.buyers, *([] if _is_market_led(event) else result.sellers)]
    if not result.buyers or not all(party.person for party in sides):
        return False
    owned = {PhraseKind.STAKE, PhraseKind.PERCENT}
    if any(phrase.kind in owned for phrase in event.parts.get(Slot.TARGET, ())):
        return False
    heads = [p.head for p in (*event.parts.get(Slot.BUYER, ()), *event.parts.get(Slot.TARGET, ()))]
    is_trade = any(head is not None and head.lower.endswith(INVESTING) for head in heads)
    has_amount = any(phrase.figure is not None for phrase in event.clause.phrases)
    is_firm = not WHOLLY.isdisjoint(event.clause.text.split())
    return not (is_trade or has_amount or is_firm or _had_new_owner(cast))


def _is_market_led(event: Event) -> bool:
    """Return whether it is "das Österreich-Geschäft der X", which nobody is said to sell."""
    heads = [one.head.lower for one in event.parts.get(Slot.TARGET, ()) if one.head is not None]
    return Slot.SELLER not in event.parts and any(head.endswith(MARKETS_LED) for head in heads)


def _had_new_owner(cast: Casting) -> bool:
    """Return whether the sentence before says that the company has a new owner."""
    start = cast.result.sentence[0][0]
    before = cast.discourse.text[max(0, start - _LAST_SENTENCE) : start].lower()
    return any(f"{new} {owner}" in before for new in NEW_ONES for owner in OWNER_NOUNS)


_LAST_SENTENCE = 120
"""Characters in which the sentence before says who the new owners are, or that there are some."""


def is_quoted(cast: Casting) -> bool:
    """Return whether a price moves at the exchange: "fielen die Papiere von X um 7,6 Prozent"."""
    subject = cast.event.clause.subject
    if cast.event.noun is not None or cast.event.frame.sense not in _MOVING:
        return False
    if subject is None or QUOTED.isdisjoint(subject.words):
        return False
    return any(
        phrase.preposition == RAISED_BY and phrase.figure is not None
        for phrase in cast.event.clause.phrases
    )


_MOVING = frozenset({Sense.PASS, Sense.INCREASE, Sense.REDUCE})


def is_told_us(cast: Casting) -> bool:
    """Return whether somebody is talked into something: "verkauft uns X als Partner"."""
    is_verb = cast.event.noun is None and cast.event.frame.sense is Sense.SELL
    return is_verb and any(word.lower in TO_US for word in cast.event.clause.words)


def is_hired(cast: Casting) -> bool:
    """Return whether somebody goes to work: "P verlässt X und steigt bei Y ein"."""
    above = cast.event.clause.shares
    if above is None or cast.event.frame.sense is not Sense.INVEST:
        return False
    leaves = (form.verb.frame.sense is Sense.LEAVE for word in above.words for form in word.verbs)
    return all(buyer.person for buyer in cast.result.buyers) and any(leaves)


def is_of_players(cast: Casting) -> bool:
    """Return whether a club sells what may be a player, or gets it from another: "Real X verkauft Y"."""
    result = cast.result
    if any(p.kind is not PhraseKind.PARTY for p in cast.event.parts.get(Slot.TARGET, ())):
        return False
    if result.target is not None and is_club(result.target) and result.buyers:
        return all(map(is_club, result.buyers))
    if (traders := [*result.sellers, *result.buyers]) and all(map(is_club, traders)):
        return not (result.target is not None and result.target.legal_form)
    clubs = (name.name.lower().split() for name in result.sellers)
    return any(len(words) > 1 and words[0] in SPORTS_CLUBS for words in clubs)
