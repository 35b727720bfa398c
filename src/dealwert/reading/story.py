"""A text read sentence by sentence, with what has been told so far kept in mind."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from dealwert.german.dates import DateMention
from dealwert.german.lexicon.change_cues import (
    CHARGED,
    CHARGES,
    FOLLOWED_NEXT,
    FROM_THEN_ON,
    OWN_NEWS,
    REPORTING_VERBS,
    SOON_CUES,
    STANDING_AGAIN,
    THAT,
    TO_LEAD,
    UNIONS,
)
from dealwert.german.lexicon.clause_words import WOMANS_ENDING
from dealwert.german.lexicon.deal_nouns import BANKRUPT, BUYER_NOUNS, OWNER_NOUNS
from dealwert.german.lexicon.employment import SUBJECT_OPENERS
from dealwert.german.lexicon.frame import Sense, Slot
from dealwert.german.lexicon.status_cues import PLOT_CUES
from dealwert.german.memo import asked
from dealwert.german.mention import Mention
from dealwert.german.words import look_up
from dealwert.reading.about import note_newcomer, note_subjects, whom_it_is_about
from dealwert.reading.aftermath import LATE_WORDS, Aftermath
from dealwert.reading.alliances import note_founded
from dealwert.reading.anchors import (
    ANCHORED,
    FICTION,
    PROMISING,
    SOMEBODY,
    Anchor,
)
from dealwert.reading.casting import Casting
from dealwert.reading.clauses import ClauseKind, clauses_of
from dealwert.reading.deal_amounts import keep_own_prices
from dealwert.reading.deals import deals_of, entered, holdings_of
from dealwert.reading.directions import keep_direction
from dealwert.reading.facts import DealDraft, HoldingDraft, LeadershipDraft, PositionDraft
from dealwert.reading.fields import tells_of_leads
from dealwert.reading.foiled import foiled_among
from dealwert.reading.foretold import note_awaited, note_predecessors
from dealwert.reading.frames import ClauseReading, Event, events_of, read_clauses
from dealwert.reading.headings import HEADING
from dealwert.reading.leadership import changes_of, mark_leaving
from dealwert.reading.marked_offices import change_of_position
from dealwert.reading.memory import Memory
from dealwert.reading.mentions import only_tells
from dealwert.reading.offices import holder_of_subject, note_open_offices
from dealwert.reading.phrases import (
    PartyNature,
    PhraseKind,
    phrases_within,
)
from dealwert.reading.positions import of_leaders, positions_of
from dealwert.reading.promises import has_owner, is_part_led, opens_office, promise_of
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.reporters import note_reporters
from dealwert.reading.sales_told import speaks_of_buyer
from dealwert.reading.sentences import Sentence
from dealwert.reading.supposed import doubted_among, heard_among
from dealwert.reading.units import Named, units_of

__all__ = ["Story"]

_LATE = 3
"""Sentences behind a deal in which its parties may still be named."""

_JUST_TOLD = 2
"""Sentences behind a deal in which what is bought need not be named."""

_PLOT = 3
"""Different words of fiction near a fact that make it one of a plot."""

_NEAR = 700
"""Characters on either side of a fact within which they stand: a short review."""


class Story:
    """Gathers the facts of a text.

    Args:
        text: The text.
        discourse: Its parties.
    """

    def __init__(self, text: str, discourse: Discourse) -> None:
        self.text = text
        self.discourse = discourse
        self.memory: Memory = Memory()
        self.deals: list[DealDraft] = []
        self.holdings: list[HoldingDraft] = []
        self.changes: list[LeadershipDraft] = []
        self.positions: list[PositionDraft] = []
        self.roles: list[tuple[Entity, PositionDraft]] = []
        self.since: dict[tuple[int, int], DateMention] = {}
        self.tells_of_leads: bool = False
        self.untargeted: list[Casting] = []
        """Purchases of which no sentence so far tells of what."""
        self._has_told = False
        self._last_named = -10
        self._last_change = -10
        self._last_dealing = -10
        """The number of the last sentence with a word of dealing, whether it told a deal or not."""
        self._fiction: dict[str, list[int]] = {}
        self._aftermath = Aftermath(discourse, self.deals)

    @property
    def tells(self) -> bool:
        """Whether the sentences so far tell any fact."""
        told = self.deals or self.holdings or self.changes or self.positions
        return bool(told or self.memory.told_by)

    def is_plot(self, sentence: tuple[int, int]) -> bool:
        """Return whether what a sentence tells is the plot of a film or a book.

        Args:
            sentence: Indices of its first character and behind its last one.
        """
        start = sentence[0]
        near: set[str] = set()
        for word, places in self._fiction.items():
            first = bisect.bisect_left(places, start - _NEAR)
            if first < len(places) and places[first] <= start + _NEAR:
                near.add(word)
        return len(near) >= _PLOT and any(word.lower() in PLOT_CUES for word in near)

    def wants(
        self, number: int, sentence: Sentence, names: Sequence[Named], figures: Sequence[Mention]
    ) -> bool:
        """Return whether a sentence may tell a fact.

        Most sentences hold none, and to see that must cost little: a word of dealing or of office is
        asked for, and beside a common one ("geht", "wird") an office, two names or an amount.
        """
        answers = sentence.answers
        if answers & _LEADS:
            self.tells_of_leads = True
        if not (answers & PROMISING or self._has_told or figures or len(names) > 1):
            # As most often: what common verbs tell needs more than one name, or what has been told.
            if not names or (number > 0 and not answers & (_PART | _SOON)):
                return False
        if sentence.words[0] in SUBJECT_OPENERS and self.memory.awaits_description(sentence.start):
            return True  # "P verlässt die X. Der Finanzchef war seit Mai dort"
        last = max(self._last_named, self._last_change)
        is_bare = not (names or figures or self.deals)
        if is_bare and number - last > _LATE and not answers & FICTION:
            return False
        if not answers & ANCHORED:
            return not is_bare and self._goes_on(number, sentence, names, figures)
        best, has_role, has_change, for_office, is_held = promise_of(
            sentence, self._fiction, counted=bool(figures)
        )
        if number < HEADING and figures and best >= Anchor.VERB and not self.deals:
            return True  # "Linzer sichern sich 51 Prozent"
        told = max(self._aftermath.last, self._last_dealing)
        if best == Anchor.STRONG:
            self._last_dealing = number
            return bool(names) or number - self._last_named <= _LATE
        if not (best or has_role or has_change or for_office):  # as most often
            return not is_bare and self._goes_on(number, sentence, names, figures)
        has_person = "person" in [name.kind for name in names]
        if has_change and (has_person or (has_role and names)):
            return True
        if for_office and has_person and len(names) > 1 and any(map(is_part_led, sentence.words)):
            return True  # "P verantwortet ab sofort den Vertrieb der X"
        may_be_somebody = has_person or bool(answers & SOMEBODY)
        if has_change and may_be_somebody and number - last <= 1:
            return True  # "Er trat zurück"
        is_told = number - told <= _JUST_TOLD  # "Das Unternehmen geht an X"
        if best >= Anchor.VERB and (len(names) > 1 or (names and (figures or is_told))):
            return True
        if best >= Anchor.VERB and names and answers & _SALE and _tells_of_sale(sentence.words):
            return True  # "Das Unternehmen bekommt mit X einen neuen Eigentümer"
        if best >= Anchor.VERB and names and answers & _PART and has_owner(sentence.words):
            return True  # "Ihre Leasingtochter geht an X", "X stößt seine Werke ab"
        if best >= Anchor.VERB and has_role and (names or number - self._last_named <= 1):
            return True
        is_new = number == 0 or answers & _SOON
        if has_person and (is_held or (best >= Anchor.VERB and is_new)):
            return True  # in a headline: "Die Managerin folgt auf P", or "Künftig führt P das Haus"
        is_coming = answers & _SOON or not TO_LEAD.isdisjoint(sentence.words[-2:])
        if names and may_be_somebody and best >= Anchor.VERB and is_coming:
            return True  # "Künftig führt sie die X", "Er wird die X führen"
        if has_role and names and any(map(opens_office, sentence.words)):
            return True  # "Der scheidende X-Chef …", whom the next sentence may name
        if has_person and tuple(sentence.words[:2]) in FOLLOWED_NEXT:
            return True  # "P war Chef der X. Auf ihn folgt Q"
        tells = for_office or best >= Anchor.VERB
        if has_person and tells and self.memory.open_office(sentence.start):
            return True  # "X hat eine neue Chefin. P wird das Haus leiten"
        may_tell = (has_change or tells) and may_be_somebody
        if may_tell and number - self._last_change <= 1:
            return True  # "Er folgt auf P"
        return self._goes_on(number, sentence, names, figures)

    def _goes_on(
        self, number: int, sentence: Sentence, names: Sequence[Named], figures: Sequence[Mention]
    ) -> bool:
        """Return whether a sentence may add to what one before it has told."""
        if not (self._has_told or figures):
            return False
        is_heading = number < HEADING and bool(figures)
        if (self.deals or is_heading) and not LATE_WORDS.isdisjoint(map(str.lower, sentence.words)):
            return is_heading or self._aftermath.may_go_on(number)
        if names and self.memory.joining(sentence.start) is not None:
            return True  # "Es sind dies P, Q und R"
        if names and self.memory.awaits_holder(sentence.start):
            return True
        if names and number - self._last_change <= 1 and sentence.answers & _FOLLOWING_UP:
            return True  # "Für die Finanzen ist künftig P zuständig", "Q kandidierte nicht mehr"
        parties = self._aftermath.parties
        if names and (parties.awaits_name(number) or parties.awaits_investor(number)):
            return True
        return bool(figures) and number - self._aftermath.last <= 1

    def _note_teller(self, sentence: Sentence, names: Sequence[Named]) -> None:
        """Note whose news the sentence before tells: "Das teilte X mit", "Das hat X bekannt gegeben"."""
        if sentence.words[0] not in THAT:
            return
        is_told = not OWN_NEWS.isdisjoint(sentence.words)
        houses = {
            id(one): one for name in names if (one := self.discourse.at(name.start)) is not None
        }
        told = [one for one in houses.values() if not one.person]
        is_own = is_told and len(told) == 1 and not only_tells(told[0])
        if is_own and not told[0].name.lower().startswith(UNIONS):
            self.memory.note_teller(told[0], sentence.start)

    def pass_over(self, number: int, sentence: Sentence, names: Sequence[Named]) -> None:
        """Note the names of a sentence that tells nothing."""
        if names and self.memory.unhoused:
            self._note_teller(sentence, names)
        if self.text[sentence.end - 1] in _DASHES or _tells_of_before(sentence):
            self._aftermath.pass_over(number)
        self.discourse.reporters = ()
        if names:
            self._last_named = number
            self.discourse.advance(names, number)
            note_reporters(self.discourse, sentence, names)
            first = self.discourse.at(names[0].start)
            if names[0].start == sentence.start and first is not None and first.person:
                self.discourse.note_subject(first, sentence.start)  # "P war lange dort. Er geht"
        if sentence.answers & _BACK and _tells_of_before(sentence):
            self.discourse.advance((), number)
            self.discourse.keep_subject()
            if self._last_change == number - 1:
                self._last_change = number  # "Das teilte X mit. Die 48-Jährige folgt auf Q"

    def tell(
        self,
        number: int,
        sentence: Sentence,
        names: Sequence[Named],
        figures: Sequence[Mention],
        dates: Sequence[DateMention],
    ) -> None:
        """Gather the facts of a sentence."""
        self._has_told = True
        if names:
            self._last_named = number
        self.discourse.advance(names, number)
        if names and self.memory.unhoused:
            self._note_teller(sentence, names)
        units = units_of(self.text, sentence.tokens, names, figures, dates)
        if not units:
            return
        place = (sentence.start, sentence.end)
        question = self.text[place[0] : place[1]].rstrip('"“”«» ').endswith("?")
        readings = read_clauses(clauses_of(units))
        events = events_of(readings)
        self.discourse.set_local(
            [
                party
                for reading in readings
                if reading.clause.kind is ClauseKind.MAIN
                and (party := whom_it_is_about(reading)) is not None
            ]
        )
        self._note_descriptors(readings)
        for position in (
            *positions_of(readings, self.discourse, place),
            *of_leaders(events, self.discourse, place),
        ):
            self.memory.note(position)
            self.positions.append(position)
        mark_leaving(events, readings, question=question)
        held = holder_of_subject(readings, self.discourse, self.memory, place)
        if held is not None and not self.memory.of(held.person):
            self.memory.note(held)
            self.positions.append(held)
            told = change_of_position(held)
            if told is not None:
                self._tell_change(number, told)
        self._note_roles(readings, place)
        deals = deals_of(
            events,
            self.discourse,
            place,
            question=question,
            heard=heard_among(readings),
            foiled=foiled_among(readings),
            doubted=doubted_among(readings),
            untargeted=self.untargeted,
        )
        found = list(keep_direction(deals, self.deals, self.text))
        keep_own_prices(found)
        note_founded(events, found, self.discourse)
        held_now = list(holdings_of(events, self.discourse, place, question=question))
        for holding in held_now:
            found += entered(holding, (*self.deals, *found))
        for deal in found:
            parties = [*deal.buyers, *([deal.target] if deal.target is not None else [])]
            self.discourse.note_pair(parties)
            if deal.target is None and deal.part is not None and deal.buyers:
                self.discourse.note_buyer_of_part(deal.buyers[0])
        self._aftermath.add(number, found)
        self.holdings += held_now
        self._aftermath.hear(number, readings, events, place, found)
        note_predecessors(readings, self.discourse, self.memory)
        note_awaited(readings, self.discourse, self.memory, place[1])
        note_open_offices(readings, self.discourse, self.memory)
        changes: list[LeadershipDraft] = []
        for change in changes_of(
            events, readings, self.discourse, self.memory, place, question=question
        ):  # what one tells, the next one may ask the memory for
            self._tell_change(number, change)
            changes.append(change)
        self._note_arrivals(events)
        if _tells_of_before(sentence):
            self.discourse.keep_subject()
        else:
            subjects = note_subjects(readings, self.discourse, found)
            note_newcomer(changes, subjects, self.discourse, place)
        note_reporters(self.discourse, sentence, names, changes)

    def _tell_change(self, number: int, change: LeadershipDraft) -> None:
        self.memory.note_change(change)
        self._last_change = number
        self.changes.append(change)

    def _note_descriptors(self, readings: Sequence[ClauseReading]) -> None:
        for reading in readings:
            for phrase in phrases_within(reading.phrases):
                if phrase.head is None or not phrase.head.organisation:
                    continue
                for party in phrase.parties:
                    entity = self.discourse.named(party)
                    if entity is not None and not entity.person and not phrase.roles:
                        self.discourse.describe(entity, phrase.head)

    def _note_roles(self, readings: Sequence[ClauseReading], place: tuple[int, int]) -> None:
        """Keep offices that stand there without a company ("CEO P wechselt zu X")."""
        for reading in readings:
            for phrase in phrases_within(reading.phrases):
                if phrase.kind is not PhraseKind.PARTY or not phrase.roles or phrase.person is None:
                    continue
                if phrase.person.nature is not PartyNature.PERSON:
                    continue
                entity = self.discourse.named(phrase.person)
                if entity is not None and len(phrase.parties) == 1:
                    entity.woman |= phrase.roles[-1].wording.endswith(WOMANS_ENDING)
                for role in phrase.roles:
                    if entity is not None and role.company is None:
                        self.roles.append((entity, PositionDraft(entity, entity, role, place)))

    def _note_arrivals(self, events: Sequence[Event]) -> None:
        """Keep since when somebody is at a company ("kam im September 2024 zu X")."""
        for event in events:
            if event.frame.sense is not Sense.ARRIVE or event.negated:
                continue
            dates = [p.date for p in event.clause.phrases if p.kind is PhraseKind.DATE and p.date]
            persons, goals = event.parties(Slot.PERSON), event.parties(Slot.GOAL)
            if not dates or not persons or not goals:
                continue
            person = self.discourse.resolve(persons[0], person=True)
            goal = self.discourse.resolve(goals[0], person=False)
            if person is not None and goal is not None:
                self.since[(id(person), id(goal))] = dates[0]


_DASHES = "–—-"
"""What a dateline ends with that is a sentence of its own."""

_PART = asked(lambda text: look_up(text).unit)
"""Whether a word is a part of a company: "Werke", "Hotel"."""

_LEADS = asked(tells_of_leads)
"""Whether a word is an office or a body of those who lead a firm."""


_SOON = asked(lambda text: text.lower() in SOON_CUES or text == FROM_THEN_ON)
"""Whether a word tells that something begins."""

_FOLLOWING_UP = asked((CHARGED | CHARGES | STANDING_AGAIN).__contains__)
"""Whether a word says what others do where one has just got an office: are in charge, or do not stand again."""

_BACK = asked(THAT.__contains__)
"""Whether a word may stand for what the sentence before says."""


_OF_BUYERS = BUYER_NOUNS | OWNER_NOUNS

_SALE = asked(lambda word: word.lower() in _OF_BUYERS or word.lower().startswith(BANKRUPT))
"""Whether a word is a noun for who buys or owns, or of a company that is bankrupt."""


def _tells_of_sale(words: Sequence[str]) -> bool:
    """Return whether words tell of a buyer, or of a company that is bankrupt."""
    small = [*map(str.lower, words)]
    return speaks_of_buyer(small) or any(word.startswith(BANKRUPT) for word in small)


def _tells_of_before(sentence: Sentence) -> bool:
    """Return whether a sentence only says who told the one before: "Das teilte P mit"."""
    words = sentence.words
    return len(words) > 1 and words[0] in THAT and words[1] in REPORTING_VERBS
