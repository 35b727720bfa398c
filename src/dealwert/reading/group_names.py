"""Groups that share their name with their companies: "die X-Gruppe" and "X Holz"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dealwert.german.lexicon.clause_words import LIST_MARKS
from dealwert.german.lexicon.common_nouns import FIRST_PARTS, GENERIC_PREFIXES
from dealwert.german.lexicon.deal_nouns import GROUP_NOUNS, PART_KIN
from dealwert.german.lexicon.definite_descriptions import FIRMS_OF_ONE
from dealwert.german.lexicon.definite_descriptions import GROUP_NOUNS as COMPANIES_THEMSELVES
from dealwert.german.lexicon.institutions import TAILS_BEFORE_REGIONS, WORKS_BEHIND_NAMES
from dealwert.german.lexicon.name_words import FEMININE_ARTICLES
from dealwert.german.lexicon.places import PLACES
from dealwert.german.memo import asked, remembered
from dealwert.german.name_forms import form_of, is_known_noun
from dealwert.german.words import look_up
from dealwert.reading.sentences import Sentence
from dealwert.reading.starts import is_capital, is_of_town
from dealwert.reading.units import Named

__all__ = [
    "GROUP",
    "WORKS",
    "end_of_works",
    "groups",
    "is_before_group",
    "is_called_by_trade",
    "is_group_noun",
    "is_named_apart",
    "is_named_group",
    "is_of_region",
]


def is_group_noun(word: str) -> bool:
    """Return whether a word is one for a group, or one for what belongs to it."""
    lower = word.lower()
    return lower in GROUP_NOUNS or lower.endswith(PART_KIN)


_ENDS = (*GROUP_NOUNS, *PART_KIN)
GROUP = asked(lambda word: word.lower().endswith(_ENDS))
"""Whether a word is one for a group, or ends like one."""


def groups(sentence: Sentence) -> Iterator[str]:
    """Yield the names of groups: X of "die X-Gruppe", "die X-Tochter" and "der Mischkonzern X"."""
    before = ""
    for word, following in zip(sentence.words, (*sentence.words[1:], ""), strict=True):
        name, hyphen, noun = word.rpartition("-")
        if hyphen and name and is_group_noun(noun):
            yield name
        elif word.lower().endswith(_GROUP_ENDS):
            yield from (following,) if is_of_town(before) else (before, following)
        before = word


def is_named_apart(text: str, group: Named, company: Named) -> bool:
    """Return whether a sentence tells a group from a company of its name: "die X-Gruppe verkauft X Holz".

    So it is with "X verkauft seine Tochter X Holz".

    Args:
        text: The text.
        group: Where what may be a group is named.
        company: Where what has a longer name is named.
    """
    first, second = sorted((group, company), key=lambda name: name.start)
    between = text[first.end : second.start]
    if len(between) > _SENTENCE or _END.search(between) is not None:
        return False
    if _COMPOUND.match(text, group.end) is not None:
        return is_before_group(text, group.end)
    return _is_behind(text, group, _GROUP_ENDS) or (
        group is first and _is_behind(text, company, PART_KIN)
    )


def is_before_group(text: str, end: int) -> bool:
    """Return whether a hyphen ties what ends at a place to a noun for a group: "die Rieder-Gruppe"."""
    behind = _COMPOUND.match(text, end)
    return behind is not None and is_group_noun(behind[1])


def _is_behind(text: str, name: Named, ends: tuple[str, ...]) -> bool:
    return text[max(0, name.start - _WORD) : name.start].rstrip().lower().endswith(ends)


_GROUP_ENDS = tuple(GROUP_NOUNS)
_SENTENCE = 150
"""Characters between two names in one sentence."""

_WORD = 30
"""Characters of the noun before a name."""

_END = re.compile(r"[.!?] [A-ZÄÖÜ]")
_COMPOUND = re.compile(r"-(\w+)")


def is_of_region(word: str, following: str) -> bool:
    """Return whether a noun for a group and a region make up a name: "Sparkassen-Holding Tirol"."""
    tail = word.rpartition("-")[2].lower()
    return tail != word.lower() and tail in TAILS_BEFORE_REGIONS and following.lower() in PLACES


def is_called_by_trade(words: Sequence[str], place: int) -> bool:
    """Return whether the noun behind the name of a group makes that of one of its companies: "von X Holz".

    Args:
        words: The words of the sentence.
        place: Where the name of the group stands.
    """
    if place + 1 == len(words):
        return False
    noun, behind = (*words[place + 1 : place + 3], "")[:2]
    form = form_of(noun)
    if not form.noun or not is_capital(noun) or "-" in noun or form.plural or is_group_noun(noun):
        return False
    if place == 0:
        return look_up(behind).is_finite_verb  # else two stand before the verb
    before = look_up(words[place - 1])
    if before.is_finite_verb and "," not in words[:place]:
        return any(word.startswith(words[place]) for word in words[:place])
    return (
        bool(before.preposition or before.article)
        or before.unit
        or before.organisation
        or words[place - 1].lower().endswith(PART_KIN)
        or words[place - 1] in LIST_MARKS
    )


@remembered
def _is_works(text: str) -> bool:
    return text[0].isupper() and text.lower().endswith(WORKS_BEHIND_NAMES)


WORKS = asked(_is_works)
"""Whether a word is a noun for works or a shop that closes the name of a firm: "Maschinenfabrik"."""


def end_of_works(words: Sequence[str], first: int, last: int) -> int:
    """Return where the name of a works ends that a family has given it its name, 0 where there is none.

    Args:
        words: The words of the sentence.
        first: Where the name of the family, or of whatever it is, begins.
        last: The place behind what may be a name by itself.

    Example:
        >>> words = "die Paul Huber Maschinenfabrik schließt".split()
        >>> end_of_works(words, 1, 3), end_of_works(words, 3, 4)
        (4, 0)
    """
    if not first or words[first - 1].lower() not in FEMININE_ARTICLES or is_of_town(words[first]):
        return 0
    for place in (last - 1, last):
        if first < place < len(words) and words[place].lower().endswith(WORKS_BEHIND_NAMES):
            is_noun = words[place][0].isupper() and "-" not in words[place]
            is_last = place + 1 == len(words) or not is_capital(words[place + 1])
            return place + 1 if is_noun and is_last else 0
    return 0


def is_named_group(noun: str) -> bool:
    """Return whether a noun for a group begins with what must be its name: "mogul-gruppe", "orsinigruppe".

    Args:
        noun: The noun, in small letters.

    Example:
        >>> is_named_group("mogul-gruppe"), is_named_group("orsinigruppe"), is_named_group("hotelgruppe")
        (True, True, False)
    """
    first, hyphen, kind = noun.rpartition("-")
    if hyphen:
        return kind in COMPANIES_THEMSELVES and first.partition("-")[0] not in GENERIC_PREFIXES
    first = noun.removesuffix(FIRMS_OF_ONE)
    return len(first) > 2 and first != noun and not _is_noun(first)


def _is_noun(first: str) -> bool:
    if first in GENERIC_PREFIXES or first in FIRST_PARTS:
        return True
    return is_known_noun(first.capitalize())
