"""Phrases of a clause, parsed from its units."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.german.lexicon.amount_cues import PER
from dealwert.german.lexicon.change_cues import DIRECTION
from dealwert.german.lexicon.clause_words import (
    ALL_OF,
    AROUND,
    BARE_ARTICLES,
    FOUND_IN,
    HOLDING,
    OF,
    OF_THEM,
    RANKED,
    RANKS,
    RECIPIENT,
    ROUND,
    STAKE_PREPOSITIONS,
    UNIT_PREPOSITIONS,
    UNITED_WITH,
    UNTIL_FURTHER,
    WANTED_FOR,
    WHERE,
)
from dealwert.german.lexicon.deal_nouns import HOLDER_NOUNS, PLURALS, TRADE, WHOLE
from dealwert.german.lexicon.definite_descriptions import COLLECTIVE_NOUNS
from dealwert.german.lexicon.employment import LED_TO
from dealwert.german.lexicon.function_words import AGENT, MANY_OR_ONE, POSTPOSITIONS, WEAK_NOUNS
from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.german.verbs import VerbForm
from dealwert.reading.appositions import linked
from dealwert.reading.beginnings import common_cases, is_nominal, may_be_called, may_begin
from dealwert.reading.head_nouns import is_circumstance, is_genitive
from dealwert.reading.phrase_senses import (
    has_its_company,
    is_deal,
    is_held,
    nature_of,
    reaches,
)
from dealwert.reading.phrases import (
    ANY_CASE,
    Party,
    PartyNature,
    Phrase,
    PhraseKind,
    is_demonstrative,
)
from dealwert.reading.selections import Selections
from dealwert.reading.units import Unit, UnitKind

__all__ = ["phrases_of"]


def phrases_of(units: Sequence[Unit]) -> list[Phrase]:
    """Return the phrases of a clause, appositions and lists joined."""
    parser = _Parser(units)
    phrases: list[Phrase] = []
    while parser.place < len(units):
        phrases.append(parser.phrase())
    return linked(phrases)


_SIGNS = (UnitKind.COMMA, UnitKind.DASH, UnitKind.STOP)
"""Signs between phrases."""


class _Parser(Selections):
    """Parses whole phrases, with what belongs to an office, a stake or an event behind its noun."""

    def parse(self, units: Sequence[Unit]) -> list[Phrase]:
        return phrases_of(units)

    def phrase(self) -> Phrase:
        unit = self.units[self.place]
        if unit.kind in _SIGNS:
            self.place += 1
            return Phrase(PhraseKind.COMMA, unit.start, unit.end, unit=unit)
        word = unit.word
        some = self.some_of(unit) or self._until_further(unit)
        if some is not None:
            return some
        if word is None or may_begin(word):
            found = self.noun_phrase()
            if found is not None:
                return found
        preposition = ""
        following = self.peek(1)
        if word is not None and word.preposition and following is not None and _stands(following):
            preposition, _ = self._preposition()  # "auf ihn"
            start, unit, word = unit.start, following, following.word
        else:
            start = unit.start
        self.place += 1
        if word is not None and _stands(unit):
            party = Party(PartyNature.PRONOUN, unit.start, unit.end, unit.text, head=word)
            return Phrase(
                PhraseKind.PARTY,
                start,
                unit.end,
                preposition,
                word.pronoun,
                [party],
                head=word,
            )
        return Phrase(PhraseKind.WORD, unit.start, unit.end, unit=unit, words=(unit.lower,))

    def _until_further(self, unit: Unit) -> Phrase | None:
        """Return "auf weiteres" as a phrase of its own: in "bis auf weiteres P" a name follows."""
        following = self.peek(1) if unit.lower == UNTIL_FURTHER[0] else None
        if following is None or following.text != UNTIL_FURTHER[1]:
            return None
        self.place += len(UNTIL_FURTHER)
        return Phrase(
            PhraseKind.NOUN, unit.start, following.end, unit.lower, "a", words=UNTIL_FURTHER
        )

    def noun_phrase(self, *, attribute: bool = True) -> Phrase | None:
        """Parse a phrase with a noun, a name or an amount, or leave the place where it was."""
        begin = self.place
        start = self.units[begin].start
        preposition, cases = self._preposition()
        self.size = None
        article, owner, article_cases = self._article()
        if article_cases:
            cases = common_cases(cases, article_cases)
        participle: tuple[VerbForm, ...] = ()
        participle_phrases: list[Phrase] = []
        if article or owner:
            participle, participle_phrases = self._participle_phrase()
        marks, more = self._modifiers(
            strict=not (article or preposition or owner), dated=bool(article or owner)
        )
        participle = participle or more
        unit = self.peek()
        if unit is None or not is_nominal(unit):
            self.place = begin
            return None
        first = self.units[begin].word
        # "beim Konzern" is definite; "zum Schweizer Verband" may bring in another one
        self.fused = unit if first is not None and first.fused and self.place == begin + 1 else None
        size = self.size
        phrase = self._head(start, preposition, cases, article, marks)
        self._skip_home(article, phrase.parties)
        if size is not None and (phrase.kind is PhraseKind.EVENT or is_deal(phrase)):
            phrase.figure = size
        if size is not None and size.kind == "percent" and phrase.kind is PhraseKind.STAKE:
            phrase.figure = phrase.figure or size  # "das 12 Prozent schwere Paket"
        phrase.attribute, phrase.attribute_phrases = participle, participle_phrases
        phrase.owner = phrase.owner or owner
        phrase.marks |= marks
        if attribute and self.depth < _DEEPEST:
            self.depth += 1
            self._attributes(phrase)
            self.depth -= 1
        for role in phrase.roles:
            is_holder = role.noun.nature is RoleNature.HOLDER and not role.seat
            if role.company is None and not role.glued and is_holder and phrase.owner is not None:
                role.company = phrase.owner  # "Nordlichts Chef", but not "ihr Amt"
        behind = self.peek()
        is_free = preposition in OF  # "Berichten von X zufolge"
        if is_free and behind is not None and behind.lower in POSTPOSITIONS:
            phrase.preposition, phrase.cases = POSTPOSITIONS[behind.lower], "d"
            self.place += 1
        if phrase.preposition in PER and phrase.figure is not None and phrase.stake:
            phrase.preposition = ""  # "übernehmen je 50 Prozent"
        phrase.end = self.units[self.place - 1].end
        phrase.words = tuple([unit.lower for unit in self.units[begin : self.place]])
        if phrase.words[0] == DIRECTION and phrase.kind is PhraseKind.PARTY:
            phrase.preposition = FOUND_IN  # "geht Richtung X"
        if phrase.words[0] == ROUND and phrase.words[1:] and phrase.words[1][0].isdecimal():
            before = self.units[begin - 1] if begin else None
            known = before.word if before is not None else None
            is_all = before is not None and before.lower in ALL_OF
            if not (is_all or (known is not None and known.article)):
                phrase.preposition, phrase.cases = "", ANY_CASE  # "kauft rund 1400 Filialen"
        if phrase.head is not None and not phrase.roles:
            nature = nature_of(phrase, phrase.head)
            if nature is not None:
                phrase.kind = PhraseKind.PARTY
                phrase.parties = [Party(nature, start, phrase.end, unit.text, head=phrase.head)]
        if phrase.preposition and behind is not None and behind is self.peek():
            for party in phrase.parties:
                if party.name is None and party.end + 1 == behind.start and may_be_called(behind):
                    party.definite = False  # "bei der Backstube Roggenkorn", a name that is a noun
        return phrase

    def _attributes(self, phrase: Phrase) -> None:
        """Parse what belongs to an office, a stake or an event behind the noun."""
        if phrase.kind is PhraseKind.ROLE and phrase.roles:
            self._role_attributes(phrase)
        elif phrase.kind is PhraseKind.PARTY and phrase.roles and phrase.person is not None:
            self._role_of_person(phrase)
        elif phrase.head is not None and phrase.head.lower in COLLECTIVE_NOUNS:
            self.inner_phrases(phrase, AROUND, limit=1)
            named = [party for inner in phrase.inner for party in inner.parties]
            is_nameless = all(party.name is None for party in phrase.parties)
            if is_nameless and any(party.name is not None for party in named):
                phrase.parties = named  # who buys are its members
        elif phrase.kind is PhraseKind.PARTY and is_held(phrase):
            self.inner_phrases(phrase, HOLDING, limit=1)
            if phrase.inner and phrase.inner[0].parties:
                phrase.parties[0].owner = phrase.inner[0].parties[0]
        elif phrase.kind is PhraseKind.STAKE:
            self.inner_phrases(phrase, STAKE_PREPOSITIONS, limit=2)
        elif phrase.kind is PhraseKind.UNIT:
            is_trade = phrase.head is not None and phrase.head.lower.startswith(TRADE)
            more = UNITED_WITH if is_trade and self._tells_what_in() else frozenset()
            self.inner_phrases(phrase, UNIT_PREPOSITIONS | more, limit=2)
        elif phrase.kind is PhraseKind.EVENT and phrase.frame is not None:
            allowed = frozenset(phrase.frame.obliques) | {WANTED_FOR}
            self.inner_phrases(phrase, allowed, limit=3)
        elif phrase.kind is PhraseKind.PERCENT:
            self.inner_phrases(phrase, frozenset({RECIPIENT}), limit=1)
        elif phrase.kind is PhraseKind.NOUN and not phrase.parties:
            if phrase.head is not None and phrase.head.lower == WHOLE:
                return
            if phrase.head is not None and phrase.head.lower in HOLDER_NOUNS:
                self.inner_phrases(phrase, HOLDING, limit=1)
            else:
                self._noun_attribute(phrase)

    def _tells_what_in(self) -> bool:
        """Return whether it is "mit Ernteversicherungen", "mit rezeptfreien Mitteln" behind a business: what it is in."""
        ahead = [unit for unit in (self.peek(1), self.peek(2)) if unit is not None]
        nouns = [unit for unit in ahead if unit.text[:1].isupper()][:1]
        is_bare = bool(ahead) and ahead[0].kind is UnitKind.WORD and ahead[0].text.isalpha()
        is_plain = is_bare and (ahead[0].word is None or not ahead[0].word.article)
        return is_plain and bool(nouns) and nouns[0].text.endswith(PLURALS)

    def _noun_attribute(self, phrase: Phrase) -> None:
        """Take the genitive behind a plain noun with it, so that it is no part of its own."""
        unit = self.peek()
        is_ranked = phrase.head is not None and phrase.head.lower == RANKED
        if is_ranked and unit is not None and unit.lower in RANKS:
            self.place += 1  # "die Nummer zwei der Branche"
            unit = self.peek()
        if unit is None or unit.word is None or unit.word.article not in ("g", "gd", "gdn", "ngd"):
            return
        inner = self.noun_phrase()
        if inner is not None:
            self._coordinate(inner)
            inner.cases = "g"
            phrase.inner.append(inner)

    def inner_phrases(self, phrase: Phrase, prepositions: frozenset[str], limit: int) -> None:
        for _ in range(limit):
            before = self.place
            unit = self.behind_bracket(phrase, prepositions)
            if unit is None:
                return
            word = unit.word
            if word is not None and word.preposition:
                if (
                    word.preposition in WHERE
                    and phrase.kind is PhraseKind.EVENT
                    and WHERE.isdisjoint(prepositions)
                ):
                    if not self._agent_ahead(prepositions & UNITED_WITH):
                        return
                    continue
                if word.preposition not in prepositions or (
                    word.preposition == LED_TO and not word.fused
                ):
                    return
                has_company = phrase.kind is PhraseKind.STAKE and reaches(phrase, "-")
                if has_company and word.preposition == RECIPIENT:
                    return  # "verkauft sein X-Paket an Y"
                is_to = word.preposition == RECIPIENT and not self._is_dative_ahead()
                if is_to and has_its_company(phrase):
                    return  # "verkauft die Hälfte der Tochter X an Y", but "den Anteil des X an der Y"
                is_of_event = phrase.kind is PhraseKind.EVENT and word.preposition == RECIPIENT
                if not is_of_event and any(reaches(one, word.preposition) for one in phrase.inner):
                    return  # one "an" belongs to the stake, the next one to the verb
            elif word is not None and word.article:
                if "g" not in word.article or (phrase.inner and phrase.inner[-1].preposition == ""):
                    return
                if phrase.owner is not None and phrase.owner.text.lower() in OF_THEM:
                    return  # "dessen Verkauf der Verlag plant"
            elif unit.kind is UnitKind.NAME:
                if phrase.inner or phrase.kind not in (PhraseKind.EVENT, PhraseKind.STAKE):
                    return
                if is_circumstance(phrase, ""):
                    return  # "mit großer Mehrheit P"
                if self.is_given(phrase, ()) and not is_genitive(unit):
                    return  # "bestellte als Nachfolgerin P"
                is_bare = phrase.preposition == "" and phrase.cases == ANY_CASE
                is_bare = is_bare and phrase.kind is PhraseKind.EVENT
                is_firm = unit.name is not None and unit.name.kind != "person"
                if not is_genitive(unit) and (is_bare or is_firm):
                    return
            else:
                return
            inner = self.noun_phrase(attribute=not (reaches(phrase, "-")))
            is_other = phrase.kind is PhraseKind.UNIT and inner and inner.kind is PhraseKind.EVENT
            if inner is None or is_other or inner.kind in (PhraseKind.WORD, PhraseKind.DATE):
                self.place = before
                return
            is_to = inner.preposition == RECIPIENT and (inner.cases == "a" or _is_of_one(inner))
            if is_to and phrase.kind in _OF_COMPANY:
                self.place = before
                return  # a stake is one "an der X"; "an die X" is to whom it goes
            self._coordinate(inner)
            if inner.preposition == "":
                inner.cases = "g"
            phrase.inner.append(inner)

    def _is_dative_ahead(self) -> bool:
        """Return whether an article in the dative follows, which tells of what a stake is one."""
        unit = self.peek(1)
        article = unit.word.article if unit is not None and unit.word is not None else ""
        return "d" in article and "a" not in article

    def _agent_ahead(self, others: frozenset[str]) -> bool:
        """Return whether "durch X" follows behind a place ("in Landshut und Dingolfing durch X").

        So it is with other prepositions, which stand before the noun's partners ("der X in Kiel mit Y").
        """
        for ahead in range(1, 8):
            unit = self.peek(ahead)
            if unit is None or unit.kind is UnitKind.COMMA:
                return False
            if unit.word is not None and unit.word.finite:
                return False
            if unit.lower == AGENT or unit.lower in others:
                while self.peek() is not unit:
                    self.place += 1
                return True
        return False

    def _coordinate(self, phrase: Phrase) -> None:
        """Take "X, Y und Z" as one phrase behind a preposition or in the genitive."""
        if phrase.kind is not PhraseKind.PARTY or not phrase.parties:
            return
        while True:
            unit, following = self.peek(), self.peek(1)
            if unit is None or following is None:
                return
            joint = unit.word is not None and unit.word.coordinator
            if not joint and unit.kind is not UnitKind.COMMA:
                return
            if not joint and not self._list_goes_on():
                return
            before = self.place
            self.place += 1
            other = self.noun_phrase(attribute=False)
            if (
                other is None
                or other.kind is not PhraseKind.PARTY
                or other.preposition
                or other.parties[0].is_person != phrase.parties[0].is_person
            ):
                self.place = before
                return
            phrase.parties += other.parties
            phrase.end = other.end
            if other.roles:
                phrase.inner.append(other)  # who has an office of his own
            if joint:
                return

    def _list_goes_on(self) -> bool:
        """Return whether a comma stands in a list of names that "und" ends."""
        place = self.place + 1
        while place < len(self.units) and place < self.place + 12:
            unit = self.units[place]
            if unit.word is not None and unit.word.coordinator:
                return True
            if unit.kind not in (UnitKind.NAME, UnitKind.COMMA):
                return False
            place += 1
        return False


def _is_of_one(phrase: Phrase) -> bool:
    """Return whether a noun names one: "den Rivalen X" is no dative, which would be of many."""
    noun = phrase.words[-2] if len(phrase.words) > 2 else ""
    is_after_den = MANY_OR_ONE in phrase.words[:3]
    return is_after_den and len(phrase.parties) == 1 and noun.endswith(WEAK_NOUNS)


_OF_COMPANY = (PhraseKind.STAKE, PhraseKind.PERCENT)
"""What is of the company that stands behind "an" in the dative."""


_DEEPEST = 20
"""Phrases inside of each other ("die Tochter des Konzerns der Familie …"): far more than anybody writes."""


def _stands(unit: Unit) -> bool:
    """Return whether a unit is a pronoun that stands by itself."""
    word = unit.word
    if word is None or not word.pronoun:
        return False
    return not word.article or is_demonstrative(word) or unit.lower in BARE_ARTICLES
