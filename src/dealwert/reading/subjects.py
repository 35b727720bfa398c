"""Clauses with their phrases, and who is the subject of each."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import attrs

from dealwert.german.lexicon.change_cues import TIME_NOUNS
from dealwert.german.lexicon.clause_words import (
    BELOW,
    IT,
    IT_IS,
    IT_WHICH,
    OF_A_MAN,
    OF_HER,
    OF_THEM,
    RELATIVE_TO,
    SETTLED,
    SHE_WHO,
    WHEREIN,
)
from dealwert.german.lexicon.control_verbs import DEMANDING_OF, LETTING, OF_WHOM, URGING
from dealwert.german.lexicon.definite_descriptions import LEADERSHIP
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import INFINITIVE_OPENERS, MASCULINE_OR_NEUTER
from dealwert.german.lexicon.status_cues import CONDITIONS, INTENT_NOUNS, THEN
from dealwert.german.verbs import VerbShape
from dealwert.german.words import Word
from dealwert.reading.bare_offices import note_bare_office
from dealwert.reading.clauses import Clause, ClauseKind, finite_places, is_finite
from dealwert.reading.events import ClauseReading, asks_approval
from dealwert.reading.parsing import phrases_of
from dealwert.reading.phrases import PartyNature, Phrase, PhraseKind
from dealwert.reading.units import Unit, UnitKind

__all__ = ["read_clauses"]


def read_clauses(clauses: Sequence[Clause]) -> list[ClauseReading]:
    """Return the clauses of a sentence with their phrases."""
    readings: dict[int, ClauseReading] = {}
    ordered: list[ClauseReading] = []
    for clause in clauses:
        units = clause.units
        if clause.kind is ClauseKind.SUBORDINATE and units[0].lower == clause.opener:
            units = units[1:]
        if clause.kind is ClauseKind.RELATIVE and clause.opener not in OF_THEM:
            first = 1 if clause.opener_preposition else 0
            is_opened = len(units) > first and units[first].lower == clause.opener
            units = units[first + 1 :] if is_opened else units  # "der aufhört und zu X wechselt"
        text = " ".join([unit.lower for unit in clause.units])
        reading = ClauseReading(clause, phrases_of(units), text=text)
        readings[id(clause)] = reading
        ordered.append(reading)
    for reading in ordered:
        clause = reading.clause
        reading.parent = readings.get(id(clause.parent)) if clause.parent else None
        if clause.kind is ClauseKind.RELATIVE and clause.antecedent is not None:
            reading.parent = _with_antecedent(clause.antecedent, reading.parent, ordered)
        if reading.parent is not None:
            reading.parent.below.append(reading)
        reading.shares = readings.get(id(clause.shares_subject)) if clause.shares_subject else None
        if clause.kind is ClauseKind.RELATIVE:
            _fill_relative(reading)
    told: set[int] = set()
    for reading in ordered:
        _subject_of(reading, told)
        is_supposed = reading.clause.opener in CONDITIONS and not asks_approval(reading)
        if is_supposed and reading.parent is not None:
            reading.parent.conditional = True
    for before, behind in itertools.pairwise(ordered):
        if _is_condition(before.clause, behind.clause):
            before.conditional = behind.conditional = True
    _join_headline(ordered)
    return ordered


def _is_condition(clause: Clause, following: Clause) -> bool:
    """Return whether a clause with the verb first is a condition: "Kauft X Y, entsteht …"."""
    units, others = clause.units, following.units
    if clause.kind is not ClauseKind.MAIN or following.kind is not ClauseKind.MAIN:
        return False
    if not (units[0].text[:1].isupper() and is_finite(units, 0)):
        return False
    first = 1 if len(others) > 1 and others[0].lower in THEN else 0
    return is_finite(others, first) and others[first].text.islower()


def _join_headline(readings: Sequence[ClauseReading]) -> None:
    """Tie what stands before a colon to what stands behind it ("Fusion mit X: Y zieht um")."""
    mains = [reading for reading in readings if reading.clause.kind is ClauseKind.MAIN]
    for before, behind in itertools.pairwise(mains):
        if not behind.clause.follows_colon or behind.clause.parent is not None:
            continue
        if finite_places(before.clause.units):
            before.answer = _name_alone(behind) or _it_is(behind) or _named_first(before, behind)
        elif before.clause.parent is None:
            before.behind, behind.before = behind, before


def _with_antecedent(
    antecedent: Unit, parent: ClauseReading | None, readings: Sequence[ClauseReading]
) -> ClauseReading | None:
    """Return the clause of an antecedent, the first one in "P, der X leitete, geht zu Y und wird dort Chef"."""
    if parent is not None and any(unit is antecedent for unit in parent.clause.units):
        return parent
    others = (one for one in readings if any(unit is antecedent for unit in one.clause.units))
    return next(others, parent)


def _fill_relative(reading: ClauseReading) -> None:
    """Put the antecedent where the relative pronoun stands."""
    clause = reading.clause
    antecedent = clause.antecedent
    if reading.parent is None or antecedent is None or clause.opener == WHEREIN:
        return
    found = next(
        (
            phrase
            for phrase in reading.parent.phrases
            if phrase.start <= antecedent.start < phrase.end
            and (
                phrase.parties
                or phrase.roles
                or phrase.kind is PhraseKind.STAKE
                or (phrase.kind is PhraseKind.MONEY and _tells_payment(reading))
            )
        ),
        None,
    )
    found = found or _part_within(reading.parent.phrases, antecedent.start)
    found = _leader(found) or found
    if (
        found is not None
        and found.kind is PhraseKind.STAKE
        and clause.opener not in MASCULINE_OR_NEUTER
    ):
        found = None  # "die Mehrheit an X, die …" may be about either
    if found is not None and _is_within_part(found, antecedent.start, clause.opener):
        found = None  # "eine Tochter der X, die …"
    before = [phrase for phrase in reading.parent.phrases if phrase.end <= antecedent.start]
    if found is not None and _is_of_other_gender(found, clause.opener):
        found = before[-1] if before and before[-1].end + 1 == found.start else None
    if found is None and antecedent.kind is UnitKind.CLOSE:  # "die X (kurz: Y), deren Chef …"
        found = before[-1] if before and before[-1].parties else None
    if found is None and antecedent.word is not None and _closes_clause(antecedent.word):
        # "löst P ab, der …", "tritt die Nachfolge von P an, der …": the noun stands before the verb
        people = [one for phrase in before for one in (phrase, *_persons_of(phrase)) if one.person]
        found = people[-1] if people else _last_before(reading.parent, before, clause.opener)
    if found is None and clause.opener in OF_THEM and before:
        found = _named_with(before[-1], reading.parent.phrases[len(before)], clause.opener)
    place = 1 if clause.opener_preposition else 0
    pronoun = clause.units[min(place, len(clause.units) - 1)]
    cases = pronoun.word.article if pronoun.word is not None and clause.opener else "n"
    kept = reading.phrases
    is_possessive = clause.units[0].lower in OF_THEM
    if found is None:
        if is_possessive:
            for role in (role for phrase in kept[:1] for role in phrase.roles):
                role.glued, role.company = True, None  # of somebody whom the reader does not know
        reading.phrases = kept
        return
    if is_possessive:
        for phrase in kept[:1]:
            if phrase.owner is not None and found.parties:
                phrase.owner = found.parties[0]
                for role in phrase.roles:
                    if role.company is None or role.company.nature is PartyNature.OWNER:
                        role.company = phrase.owner
        reading.phrases = kept
        return
    # A noun that the parser took together with the pronoun ("der Konzern") cannot stand here.
    inner = found.inner if found.kind is PhraseKind.STAKE else []
    stand_in = attrs.evolve(
        found, preposition=clause.opener_preposition, cases=cases or "na", inner=inner
    )
    reading.phrases = [stand_in, *kept]


def _named_with(name: Phrase, aside: Phrase, opener: str) -> Phrase | None:
    """Return X of "die X im Rat, deren …": what stands between only says where."""
    is_aside = aside.kind is PhraseKind.NOUN and aside.preposition and name.end + 1 == aside.start
    articles = [word for word in name.words if word in RELATIVE_TO]
    is_house = len(name.parties) == 1 and name.parties[0].is_organisation and not name.preposition
    is_hers = bool(articles) and (opener == OF_HER) == (SHE_WHO in RELATIVE_TO[articles[0]])
    return name if is_aside and is_house and is_hers else None


def _tells_payment(reading: ClauseReading) -> bool:
    """Return whether a clause has a verb of paying: "die 8 Milliarden, die X für Y bezahlt hat"."""
    return any(form.verb.frame.sense is Sense.PAY for word in reading.words for form in word.verbs)


def _is_within_part(phrase: Phrase, place: int, opener: str) -> bool:
    """Return whether a relative pronoun may mean a part of a company as well as the company named behind it."""
    if phrase.kind is not PhraseKind.UNIT or opener != SHE_WHO:
        return False
    return any(inner.parties and inner.start <= place < inner.end for inner in phrase.inner)


def _leader(phrase: Phrase | None) -> Phrase | None:
    """Return X of "ein Konsortium unter Führung der X", which is the one known of many."""
    role = phrase.roles[-1] if phrase is not None and len(phrase.roles) == 1 else None
    if phrase is None or role is None or role.company is None or phrase.preposition != BELOW:
        return None
    if role.wording.lower() not in LEADERSHIP:
        return None
    company = role.company
    return Phrase(PhraseKind.PARTY, company.start, company.end, parties=[company])


def _closes_clause(word: Word) -> bool:
    """Return whether a word is what closes a clause: a particle, a participle or an infinitive."""
    if word.capital:
        return False
    return bool(word.particle) or word.may_be(VerbShape.PARTICIPLE, VerbShape.INFINITIVE)


def _persons_of(phrase: Phrase) -> list[Phrase]:
    """Return P in "die Nachfolge von P"."""
    return phrase.inner if phrase.kind in _WITH_PERSONS else []


_WITH_PERSONS = frozenset({PhraseKind.NOUN, PhraseKind.EVENT})


def _part_within(phrases: Sequence[Phrase], place: int) -> Phrase | None:
    """Return who or what stands at the end of a noun's phrase.

    That is the part of a company in "die Zahlen des Geschäfts, das …", and P in "Nachfolger von P, der …".
    """
    return next(
        (
            inner
            for phrase in phrases
            if phrase.kind in _WITH_PERSONS and phrase.start <= place < phrase.end
            for inner in phrase.inner
            if inner.start <= place < inner.end
            if inner.person is not None
            or (inner.kind is PhraseKind.UNIT and phrase.kind is PhraseKind.NOUN)
        ),
        None,
    )


def _last_before(reading: ClauseReading, phrases: Sequence[Phrase], opener: str) -> Phrase | None:
    """Return Y of "trennte sich von der Sparte Y, die an X ging": what stands last, in the same gender.

    So it is with a name that is not the subject: "X baut die Y aus, die er gekauft hat".
    """
    last = phrases[-1] if phrases else None
    if last is None or last is reading.subject:
        return None
    is_named = last.kind is PhraseKind.PARTY and [party.name is not None for party in last.parties]
    if last.kind is not PhraseKind.UNIT and (is_named != [True] or last.roles):
        return None
    article = next((word for word in last.words if word in RELATIVE_TO), None)
    if article is None:
        return last if is_named and opener == IT_WHICH else None
    return last if opener in RELATIVE_TO[article] else None


def _is_of_other_gender(phrase: Phrase, opener: str) -> bool:
    """Return whether a relative pronoun is none for a man: "die Familie des Gründers P, die …"."""
    is_man = phrase.cases == "g" and phrase.words[:1] and phrase.words[0] in OF_A_MAN
    return bool(is_man) and opener == SHE_WHO


def _name_alone(reading: ClauseReading) -> Phrase | None:
    """Return the name at the head of a clause without a verb: "die X", "die X aus Graz"."""
    if finite_places(reading.clause.units) or not reading.phrases:
        return None
    first = reading.phrases[0]
    is_named = first.kind is PhraseKind.PARTY and any(p.name is not None for p in first.parties)
    return first if is_named and not first.preposition and not first.roles else None


def _named_first(before: ClauseReading, behind: ClauseReading) -> Phrase | None:
    """Return X of "der Käufer steht fest: X zahlt 30 Millionen", the name that comes first."""
    first = behind.phrases[0] if behind.phrases else None
    if first is None or not before.lowers >= SETTLED or first.roles or first.preposition:
        return None
    is_named = first.kind is PhraseKind.PARTY and all(p.name is not None for p in first.parties)
    return first if is_named and "n" in first.cases else None


def _it_is(reading: ClauseReading) -> Phrase | None:
    """Return X of "es ist die X" and "es handelt sich um die X"."""
    if not reading.text.startswith(IT_IS):
        return None
    named = [
        phrase
        for phrase in reading.phrases
        if phrase.kind is PhraseKind.PARTY and any(one.name is not None for one in phrase.parties)
    ]
    return named[0] if len(named) == 1 and not named[0].roles else None


def _subject_of(reading: ClauseReading, told: set[int]) -> Phrase | None:
    """Find the subject of a clause, each one once, though many may look at the same one."""
    if id(reading) not in told:
        told.add(id(reading))
        reading.subject = _subject(reading, told)
    return reading.subject


def _subject(reading: ClauseReading, told: set[int]) -> Phrase | None:
    if reading.shares is not None and reading.clause.kind is ClauseKind.SUBORDINATE:
        own = _first_nominative(reading)
        is_own = own is not None and ("a" not in own.cases or own.person is not None)
        return own if is_own else _subject_of(reading.shares, told)
    if reading.shares is not None:
        return _first_nominative(reading, before_verb=True) or _subject_of(reading.shares, told)
    if reading.clause.kind is ClauseKind.INFINITIVE or reading.clause.opener in INFINITIVE_OPENERS:
        if reading.parent is None:
            return None
        above = _subject_of(reading.parent, told)
        other = _object_that_acts(reading.parent, above)
        if other is not None:
            return None if _is_urged(reading.parent) else other
        return _announcer(reading) or above
    if reading.clause.kind is ClauseKind.MAIN:
        note_bare_office(reading)
    return _first_nominative(reading)


def _object_that_acts(above: ClauseReading, subject: Phrase | None) -> Phrase | None:
    """Return X of "das Amt untersagte X, Y zu kaufen": no other verb's object does what is told behind it."""
    verbs = {word.lower for word in above.words if not word.capital}
    cases = [case for case, forms in LETTING if not verbs.isdisjoint(forms)]
    if not verbs.isdisjoint(URGING):
        cases += ["d", "a"]
    by_whom = OF_WHOM if not verbs.isdisjoint(DEMANDING_OF) else ""
    return next(
        (
            phrase
            for phrase in above.phrases
            if phrase is not subject
            and phrase.kind in (PhraseKind.PARTY, PhraseKind.ROLE)
            and not _is_it(phrase)
            and (
                any(case in phrase.cases for case in cases)
                if not phrase.preposition
                else phrase.preposition == by_whom
            )
        ),
        None,
    )


def _is_it(phrase: Phrase) -> bool:
    """Return whether it is "es", which points to the infinitive: "untersagte es der X, …"."""
    return bool(phrase.parties) and phrase.parties[0].text.lower() == IT


def _is_urged(above: ClauseReading) -> bool:
    """Return whether somebody is only wanted to do something."""
    return any(word.lower in URGING | DEMANDING_OF and not word.capital for word in above.words)


def _announcer(reading: ClauseReading) -> Phrase | None:
    """Return X in "die Ankündigung von X, Y zu verkaufen"."""
    parent, antecedent = reading.parent, reading.clause.antecedent
    if parent is None or antecedent is None:
        return None
    for phrase in parent.phrases:
        if phrase.kind is not PhraseKind.NOUN or not phrase.start <= antecedent.start < phrase.end:
            continue
        if phrase.head is None or phrase.head.lower not in INTENT_NOUNS:
            continue
        return next((inner for inner in phrase.inner if inner.kind is PhraseKind.PARTY), None)
    return None


def _first_nominative(reading: ClauseReading, *, before_verb: bool = False) -> Phrase | None:
    for phrase in reading.phrases:
        if phrase.kind is PhraseKind.WORD:
            if (
                before_verb
                and phrase.unit is not None
                and phrase.unit.word is not None
                and (phrase.unit.word.is_finite_verb or phrase.unit.word.verbs)
            ):
                return None
            continue
        if phrase.kind in (PhraseKind.COMMA, PhraseKind.DATE, PhraseKind.MONEY):
            continue
        is_time = phrase.head is not None and phrase.head.lower in TIME_NOUNS
        if not phrase.preposition and "n" in phrase.cases and not is_time:
            return phrase
    return None
