"""Lists and appositions: phrases that belong together, joined."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.clause_words import (
    DEFINITE,
    FILLERS,
    IN_OFFICE_SINCE,
    NATIVE,
    OF,
    OF_NOUNS,
    SHORT_SPANS,
    WHERE,
    WOMANS_ENDING,
)
from dealwert.german.lexicon.function_words import AND, SELF
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.words import look_up
from dealwert.reading.asides import (
    is_seat,
    named_last,
    tells_house,
    with_examples,
    with_genitives,
    without_aside,
    without_brackets,
)
from dealwert.reading.gaps import is_gap
from dealwert.reading.phrases import ANY_CASE, PartyNature, Phrase, PhraseKind

__all__ = ["is_added", "linked"]


def linked(phrases: list[Phrase]) -> list[Phrase]:
    """Return the phrases of a clause with brackets dropped, lists and appositions joined."""
    plain = without_aside(_closed(without_brackets(phrases)))
    return _linked(_listed(with_examples(with_genitives(_named_late(named_last(plain))))))


def _closed(phrases: list[Phrase]) -> list[Phrase]:
    """Join what a sentence adds behind its last verb to the person before it: "soll P werden, der frühere X-Chef"."""
    if len(phrases) < _WITH_END or phrases[-1].kind is not PhraseKind.ROLE:  # as most often
        return phrases
    person, verb, comma, office = phrases[-_WITH_END:]
    if comma.kind is not PhraseKind.COMMA or verb.kind is not PhraseKind.WORD:
        return phrases
    word = verb.unit.word if verb.unit is not None else None
    is_verb = word is not None and not word.capital and (word.verbs or word.auxiliary)
    if not is_verb or office.preposition or person.preposition or len(person.parties) != 1:
        return phrases
    end = person.end  # the name's own
    joined = _join(person, office)
    person.end = end
    return phrases[: 1 - _WITH_END] if joined else phrases


_WITH_END = 4
"""Phrases at the end of a clause with such an addition: who, the verb, a comma, the office."""


def _named_late(phrases: list[Phrase]) -> list[Phrase]:
    """Join a description and its name behind what the noun is of: "der Hersteller von Walzen, X, wird …"."""
    for place, phrase in enumerate(phrases[:-3]):
        if [one.nature for one in phrase.parties] != [PartyNature.DESCRIPTION] or phrase.inner:
            continue
        comma = place + 1
        last = min(len(phrases) - 1, place + _LONGEST_NOUN)
        while comma < last and _is_of_noun(phrases[comma], phrases[comma - 1]):
            comma += 1
        if comma == place + 1 or phrases[comma].kind is not PhraseKind.COMMA:
            continue
        name, behind = phrases[comma + 1], phrases[comma + 2 : comma + 3]
        is_name = [one.nature for one in name.parties] == [PartyNature.COMPANY]
        is_bare = name.cases == ANY_CASE and not name.preposition and not name.inner
        if is_name and is_bare and (not behind or behind[0].kind is PhraseKind.COMMA):
            if _join(phrase, name):
                return [*phrases[: place + 1], *phrases[comma + 3 :]]
    return phrases


_LONGEST_NOUN = 12
"""Phrases that may stand between a description and its name."""


def _is_of_noun(phrase: Phrase, before: Phrase) -> bool:
    """Return whether a phrase goes on behind a noun: "von Walzen", "und Lieferant"."""
    if phrase.kind is PhraseKind.WORD:
        return phrase.words == (AND,)
    if phrase.kind is PhraseKind.PARTY:
        natures = [party.nature for party in phrase.parties]
        return natures == [PartyNature.DESCRIPTION] and not look_up(phrase.words[0]).article
    if phrase.kind is not PhraseKind.NOUN or phrase.preposition not in OF_NOUNS | OF:
        return False
    return bool(phrase.preposition) or "g" in phrase.cases or before.words == (AND,)


def _listed(phrases: list[Phrase]) -> list[Phrase]:
    """Join "X, Y und Z" into one phrase where the parties are alike."""
    result: list[Phrase] = []
    place = 0
    while place < len(phrases):
        phrase = phrases[place]
        members = [phrase]
        other = place
        while phrase.kind is PhraseKind.PARTY and phrase.parties and other + 2 < len(phrases):
            joint, following = phrases[other + 1], phrases[other + 2]
            is_comma = joint.kind is PhraseKind.COMMA
            is_und = (
                joint.unit is not None
                and joint.unit.word is not None
                and joint.unit.word.coordinator
            )
            if not (is_comma or is_und) or not (
                _alike(phrase, following) or (place == 0 and _is_own_subject(phrases, other + 2))
            ):
                break
            members.append(following)
            other += 2
            if is_und:
                break
            other += tells_house(phrases, other)
        if len(members) > 1 and _ends_list(phrases, other):
            joined = attrs.evolve(
                phrase,
                parties=[party for member in members for party in member.parties],
                roles=phrase.roles if _share_office(members) else [],
                end=members[-1].end,
                cases="".join(case for case in phrase.cases if case in members[-1].cases)
                or phrase.cases,
            )
            joined.inner = members
            result.append(joined)
            place = other + 1
        else:
            result.append(phrase)
            place += 1
    return result


def _is_own_subject(phrases: list[Phrase], place: int) -> bool:
    """Return whether the verb follows on a part of who stands before: "X und ihre Tochter kaufen …"."""
    part = phrases[place]
    behind = phrases[place + 1].unit if place + 1 < len(phrases) else None
    is_own = part.kind is PhraseKind.UNIT and part.owner is not None and not part.preposition
    word = behind.word if behind is not None else None
    return is_own and word is not None and not word.capital and bool(word.verbs or word.auxiliary)


def _share_office(members: list[Phrase]) -> bool:
    """Return whether an office is that of all: "die Geschäftsführer P und Q"."""
    first, *others = members
    return first.cases == "na" and all(other.head is None and not other.roles for other in others)


def _ends_list(phrases: list[Phrase], last: int) -> bool:
    """Return whether the last member of a list stands behind "und"."""
    joint = phrases[last - 1]
    return joint.unit is not None and joint.unit.word is not None and joint.unit.word.coordinator


def _alike(one: Phrase, other: Phrase) -> bool:
    return (
        other.kind is PhraseKind.PARTY
        and bool(other.parties)
        and (not other.preposition or other.preposition == one.preposition)
        and other.parties[0].nature is not PartyNature.PRONOUN
        and one.parties[0].nature is not PartyNature.PRONOUN
        and one.parties[0].is_person == other.parties[0].is_person
    )


def _linked(phrases: list[Phrase]) -> list[Phrase]:
    """Join appositions: an office and its holder, a description and its name."""
    result: list[Phrase] = []
    place = 0
    phrases = [phrase for phrase in phrases if not _is_filler(phrase)]
    while place < len(phrases):
        phrase = phrases[place]
        first = place
        if _stands_with_place(phrases, place):
            first = place = place + 1  # "die Chefin der X in Tirol, P"
        while place + 2 < len(phrases) and phrases[place + 1].kind is PhraseKind.COMMA:
            follower, used = _follower(phrases, place + 2)
            if follower is None or is_gap(phrases, place) or not _join(phrase, follower):
                break
            place += 1 + used
            if place + 1 < len(phrases) and phrases[place + 1].kind is PhraseKind.COMMA:
                following = phrases[place + 2] if place + 2 < len(phrases) else None
                if following is None or not (
                    following.kind is PhraseKind.ROLE or _only_says_who(following)
                ):
                    place += 1
                    break
        is_called = bool(phrase.roles) or place > first  # "P, Anwalt und Präsident der X"
        if is_called and place + 2 < len(phrases) and phrase.person is not None:
            joint = phrases[place + 1].unit
            follower, used = _follower(phrases, place + 2)
            is_joint = joint is not None and joint.word is not None and joint.word.coordinator
            if (
                is_joint
                and follower is not None
                and follower.kind is PhraseKind.ROLE
                and not look_up(follower.words[0]).article  # "P und der Präsident der Y, Q"
                and _join(phrase, follower)
            ):
                place += 1 + used
        if _is_same_person(result, phrase):
            joined = result[-2]
            phrase.start, phrase.cases = joined.start, joined.cases
            phrase.preposition = joined.preposition
            del result[-2:]
        result.append(phrase)
        place += 1
    return result


def _only_says_who(phrase: Phrase) -> bool:
    """Return whether it is a noun for a person without an article: "P, Anwalt, Steirer und …"."""
    is_noun = [one.nature for one in phrase.parties] == [PartyNature.PERSON_DESCRIPTION]
    is_bare = not phrase.preposition and not phrase.parties[0].definite if is_noun else False
    return is_bare and not look_up(phrase.words[0]).article


def _is_same_person(before: Sequence[Phrase], phrase: Phrase) -> bool:
    """Return whether one article stands before both: "der Historiker und frühere Chef der X, P".

    What he is besides may be an office: "die Kuratorin und Autorin P"; two offices may be two persons.
    """
    if len(before) < 2 or phrase.person is None or phrase.preposition:
        return False
    noun, joint = before[-2:]
    if not phrase.roles and phrase.person.start == phrase.start:
        return False  # "der Kurator und P"
    is_joint = joint.unit is not None and joint.unit.word is not None
    is_joint = is_joint and joint.unit is not None and joint.unit.lower == AND
    is_noun = [one.nature for one in noun.parties] == [PartyNature.PERSON_DESCRIPTION]
    is_noun = is_noun or (noun.kind is PhraseKind.ROLE and not (phrase.roles or noun.preposition))
    if not (is_joint and is_noun and noun.words and look_up(noun.words[0]).article):
        return False
    is_one = len(phrase.parties) == 1 and not look_up(phrase.words[0]).article
    return is_one and (noun.cases not in _PLURAL or noun.words[-1].endswith(WOMANS_ENDING))


def _stands_with_place(phrases: list[Phrase], place: int) -> bool:
    """Return whether an office, where it is, a comma and a person follow each other."""
    if place + 3 >= len(phrases) or phrases[place].kind is not PhraseKind.ROLE:
        return False
    where, comma, person = phrases[place + 1 : place + 4]
    is_place = where.kind is PhraseKind.NOUN and where.preposition in WHERE
    return is_place and comma.kind is PhraseKind.COMMA and person.person is not None


def _follower(phrases: list[Phrase], place: int) -> tuple[Phrase | None, int]:
    """Return the phrase at a place, with "seit Mai" or "bisher" before an office taken in."""
    used = 1
    since: Phrase | None = None
    marks: set[str] = set()
    while place < len(phrases):
        phrase = phrases[place]
        word = phrase.unit.word if phrase.unit is not None else None
        if (
            phrase.kind is PhraseKind.DATE
            and (not phrase.preposition or phrase.preposition in IN_OFFICE_SINCE)
        ) or (phrase.kind is PhraseKind.NOUN and phrase.preposition in IN_OFFICE_SINCE):
            since = phrase if phrase.preposition else None  # "heuer Vorsitzende" is so for a while
        elif phrase.kind is PhraseKind.WORD and word is not None and word.mark:
            marks.add(word.mark)
        elif phrase.kind is PhraseKind.NOUN and phrase.head is not None and phrase.head.mark:
            marks.add(phrase.head.mark)  # "im Hauptberuf Prokurist der X"
        elif phrase.kind is PhraseKind.WORD and word is not None and word.lower in FILLERS:
            pass
        else:
            break
        place += 1
        used += 1
    if place >= len(phrases):
        return None, 0
    phrase = phrases[place]
    if phrase.kind is PhraseKind.ROLE:
        if phrase.preposition in IN_OFFICE_SINCE and phrase.words[1] in SHORT_SPANS:
            marks.add("recent")  # "seit kurzem Leiterin"
            phrase.preposition = ""
        for role in phrase.roles:
            role.marks |= marks
            if since is not None and since.date is not None:
                role.since = since.date
            elif since is not None and is_short(since):
                role.marks.add("recent")
    elif used > 1:
        return None, 0
    return phrase, used


def is_short(since: Phrase) -> bool:
    """Return whether it is only days or weeks since when somebody holds an office: "seit wenigen Tagen".

    Args:
        since: What stands before the office.
    """
    return since.head is not None and since.head.lower in SHORT_SPANS


def is_added(phrase: Phrase, phrases: Sequence[Phrase]) -> bool:
    """Return whether an office only says who somebody is: "…, derzeit Chef der X", "… gewählt, den Chef der X".

    Args:
        phrase: The office.
        phrases: The phrases of its clause.
    """
    if look_up(phrase.words[0]).article:
        place = next((n for n, one in enumerate(phrases) if one is phrase), 0)
        last = [one.kind for one in phrases[max(0, place - 2) : place]]
        if phrase.cases in _OF_MAN and phrase.roles[0].noun.nature is RoleNature.HOLDER:
            if any(one.person is not None and one.cases in _OF_MAN for one in phrases[:place]):
                return True  # "P übernimmt das eine und der Leiter der X, Q, das andere"
        is_object = phrase.cases in ("a", "da") and not phrase.preposition  # "den Chef"
        return is_object and last == [PhraseKind.WORD, PhraseKind.COMMA]
    if phrase.preposition:
        return False
    before = [one for one in phrases if one.end < phrase.start]
    while before and before[-1].kind is PhraseKind.WORD:
        before.pop()
    return bool(before) and before[-1].kind is PhraseKind.COMMA


_OF_MAN = frozenset({"n", "nd", "dn"})
"""Cases that "der" admits before the office of a man."""

_PLURAL = frozenset({"na", ANY_CASE, "ad"})
"""Cases that articles of more than one admit: "die Vorstände, P und Q"."""


def _is_filler(phrase: Phrase) -> bool:
    return phrase.kind is PhraseKind.WORD and phrase.words == (SELF,)


def _join(phrase: Phrase, follower: Phrase) -> bool:
    if follower.preposition and follower.preposition != phrase.preposition:
        return False
    is_plural = len(follower.parties) > 1 and all(party.is_person for party in follower.parties)
    if (
        phrase.kind is PhraseKind.ROLE
        and follower.kind is PhraseKind.PARTY
        and (follower.person is not None or (is_plural and phrase.cases in _PLURAL))
    ):
        if follower.roles or phrase.roles[0].noun.nature is RoleNature.OFFICE:
            return False
        phrase.kind = PhraseKind.PARTY
        phrase.parties = [*phrase.parties, *follower.parties]
        phrase.end = follower.end
        return True
    if phrase.kind is PhraseKind.PARTY and follower.kind is PhraseKind.ROLE:
        if phrase.person is None or follower.roles[0].noun.nature is RoleNature.OFFICE:
            return False
        if len(phrase.parties) > 1 or follower.roles[0].seat:
            return False  # "übernimmt der Vize, P, die Funktion des Finanzchefs"
        phrase.roles = [*phrase.roles, *follower.roles]
        phrase.end = follower.end
        return True
    if phrase.kind is PhraseKind.PARTY and follower.kind is PhraseKind.NOUN:
        is_native = phrase.person is not None and follower.words[0] in NATIVE
        has_seat = phrase.parties[0].nature is PartyNature.COMPANY and is_seat(follower)
        phrase.end = follower.end if is_native else phrase.end
        return is_native or has_seat  # "P, gebürtiger Linzer und Chef der X", "die X GmbH, Berlin"
    if (
        phrase.kind is PhraseKind.PARTY
        and follower.kind is PhraseKind.PARTY
        and not follower.preposition
    ):
        one, other = phrase.parties[0], follower.parties[0]
        if one.nature is PartyNature.COMPANY and other.nature is PartyNature.DESCRIPTION:
            phrase.end = follower.end
            return True
        is_list = (
            phrase.cases == ANY_CASE and follower.words[:1] != () and follower.words[0] in DEFINITE
        )
        if (
            one.nature is PartyNature.DESCRIPTION
            and other.nature is PartyNature.COMPANY
            and len(follower.parties) == 1
            and not (is_list and not phrase.preposition)  # "verkauft Versicherungen, die X Kredite"
        ):
            phrase.parties = follower.parties
            phrase.owner = phrase.owner or follower.owner
            phrase.end = follower.end
            return True
        if one.nature is PartyNature.PERSON and other.nature is PartyNature.PERSON_DESCRIPTION:
            phrase.end = follower.end
            return True
    return False
