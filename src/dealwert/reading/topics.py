"""What a text is about, and whose an office is therefore that stands there without its organisation."""

from __future__ import annotations

import bisect
import operator
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from dealwert.german.lexicon.bodies import NO_PARTIES
from dealwert.german.lexicon.change_cues import TOPS_OF_HOUSES
from dealwert.reading.bodies import fields_meant, is_paper
from dealwert.reading.distances import LEAD, LINE, MEMORY, WINDOW
from dealwert.reading.fields import Fit, fit_of, fit_of_fields, is_party, publishes
from dealwert.reading.labels import entries
from dealwert.reading.passing import Passing, Seen
from dealwert.reading.phrases import Role
from dealwert.reading.register import Entity
from dealwert.reading.shifts import turns_away
from dealwert.reading.units import Named

__all__ = ["Topics"]

_CLEARLY = 0.6
"""The share of the best score that lets the one named last be meant."""

_CLEAR = 1.5
"""How much more must speak for what a text is about than for anything else."""

_ASIDE = 0.5
"""How much it counts that a name stands in brackets, or before a hyphen ("X-Chef P")."""

_TWICE = 2
"""Mentions in the lines before a place that make another one than the text's what these are about."""


_START = operator.attrgetter("start")
_END = operator.attrgetter("end")


class Topics(Passing):
    """What a text and its parts are about.

    Args:
        text: The text.
        names: The names in it, in order.
        by_start: Whom they mean.
    """

    def __init__(self, text: str, names: Sequence[Named], by_start: Mapping[int, Entity]) -> None:
        super().__init__(text)
        self.pairs: list[set[int]] = []
        self._names = names
        self._by_start = by_start
        self._entries = entries(text)
        self._ranks: dict[int, tuple[float, Entity]] | None = None

    def before(self, place: int, reach: int) -> list[Seen]:
        """Return the mentions within some characters before a place, in order."""
        first = bisect.bisect_right(self.seen, place - reach, key=_END)
        if self._entries:  # what stands in another entry of a list is not meant
            entry = self.entry(place)
            first = max(first, bisect.bisect_left(self.seen, entry, key=_START))
        return self.seen[first : bisect.bisect_left(self.seen, place, first, key=_START)]

    def entry(self, place: int) -> int:
        """Return where the entry of a list begins that a place is in: 0 in plain prose."""
        number = bisect.bisect_right(self._entries, place)
        return self._entries[number - 1] if number else 0

    def back_from(self, place: int) -> Iterator[Seen]:
        """Yield the mentions that begin before a place, the last one first."""
        for number in range(bisect.bisect_left(self.seen, place, key=_START) - 1, -1, -1):
            yield self.seen[number]

    def seat(self, role: Role | None, place: int) -> Entity | None:
        """Return where an office is that stands there without its organisation, if that is beyond doubt."""
        found = self._about(place, lambda entity: fit_of(entity, role))
        return None if found is not None and self.turns_from(found, place) else found

    def turns_from(self, entity: Entity, place: int) -> bool:
        """Return whether a text has turned to another house since it named one: "Im X-Verlag wiederum"."""
        named = [seen.end for seen in self.before(place, MEMORY) if seen.entity is entity]
        return turns_away(self.text, max(named, default=0), place)

    def meant(self, noun: str, place: int) -> Entity | None:
        """Return whom "das Haus" or "der Klub" means: what of its kind the text is about.

        Args:
            noun: The noun; ``None`` is meant by one that does not point back.
            place: Where it stands.
        """
        fields = fields_meant(noun)
        if fields is None:
            return None
        found = self.of_fields(fields, place)
        if found is not None and publishes(found) and is_paper(noun):
            return None  # "das Blatt" is no publisher
        if found is None and (home := self.home(place)) is not None:
            found = home if fit_of_fields(home, fields) else None
        is_house = noun.lower().endswith(NO_PARTIES)
        return None if is_house and found is not None and is_party(found) else found

    def of_fields(self, fields: frozenset[str], place: int) -> Entity | None:
        """Return the organisation of some fields that a text is about at a place."""
        return self._about(place, lambda entity: fit_of_fields(entity, fields))

    def _about(self, place: int, fit_with: Callable[[Entity], Fit]) -> Entity | None:
        """Return what of those who fit the lines before a place are about, or else the whole text.

        That is who is named in the lead, or the subject of a sentence nearby, where nobody else who fits
        has been named there.
        """
        told = self._told(place, MEMORY)
        fit = {id(entity): fit_with(entity) for entity in {seen.entity for seen in told}}
        fits = {id(seen): fit[id(seen.entity)] for seen in told if fit[id(seen.entity)]}
        if not fits:
            return None
        best = max(fits.values())
        near = [seen for seen in self.before(place, MEMORY) if fits.get(id(seen)) == best]
        near = [seen for seen in near if not seen.aside] or near
        if self._ends_heading(near[-1], place):
            return near[-1].entity
        found = self._told_of(near, place)
        others = {id(seen.entity) for seen in near} - {id(found)}
        return None if found is not None and self.is_either(found, others) else found

    def is_either(self, entity: Entity, others: Collection[int] | None = None) -> bool:
        """Return whether a company is one of those of a deal that has been told.

        Args:
            entity: The company.
            others: Who else must be of that deal: anybody, if left out.
        """
        return any(
            id(entity) in pair and len(pair) > 1 and (others is None or not pair.isdisjoint(others))
            for pair in self.pairs
        )

    def _told_of(self, near: Sequence[Seen], place: int) -> Entity | None:
        """Return which of some mentions the lines before a place are about, or else the whole text."""
        last = near[-1].entity
        main = self._main({id(seen.entity) for seen in near})
        is_about = main is not None and self._is_about(main, near, place)
        in_lead = {id(seen.entity) for seen in near if seen.start < LEAD}
        if id(last) not in in_lead and [seen.entity for seen in near].count(last) < _TWICE:
            if place - near[-1].end < 2 * LINE and self._opens_paragraph(near[-1]):
                return last  # "… Die Y traf sich am Montag. Klubchef wurde P"
            if is_about or in_lead:
                return main if is_about else None  # one that is named in passing
        close = {id(seen.entity) for seen in near if place - seen.end < 2 * LINE}
        is_topic = id(last) in in_lead or any(
            seen.entity is last and seen.subject and id(last) in close for seen in near
        )
        if is_topic and close <= {id(last)}:
            return last
        return main if is_about else None

    def _told(self, place: int, reach: int) -> list[Seen]:
        """Return the organisations of which something is told within some characters before a place."""
        return [
            seen
            for seen in self.before(place, reach)
            if not seen.entity.person
            and (seen.passing is False or not self.is_in_passing(seen))  # asked once, as a rule
        ]

    def home(self, place: int) -> Entity | None:
        """Return the organisation that a text is about, or else what the lines before a place are."""
        near = self._told(place, WINDOW)
        home = self._main({id(seen.entity) for seen in self._told(place, MEMORY)})
        if home is not None and self._is_about(home, near, place):
            return home
        return self.topic(place)

    def topic(self, place: int) -> Entity | None:
        """Return the company that the lines before a place are about, if that is beyond doubt."""
        near = self._told(place, WINDOW)
        if all(seen.aside for seen in near):
            return None
        close = {id(seen.entity) for seen in near if place - seen.end < 2 * LINE and not seen.aside}
        if not near:
            return None
        if self._ends_heading(near[-1], place):
            return near[-1].entity
        best = self.salient(near, place)
        counts: dict[int, float] = {}
        for seen in near:
            weight = _ASIDE if seen.aside else 1.0 + seen.subject
            counts[id(seen.entity)] = counts.get(id(seen.entity), 0.0) + weight
        most = counts.pop(id(best))
        is_clear = most >= 2 * max(counts.values(), default=0.0) and most > 1
        return best if is_clear or close == {id(best)} else None

    def clearly_meant(self, near: Sequence[Seen], place: int, told: Entity | None) -> Entity | None:
        """Return whom a description means of those who may be meant, if that is beyond doubt.

        That is whom the text is about, or the clause before in the same sentence, or else the only one in
        the last sentence that names any of them.

        Args:
            near: The mentions of those who may be meant.
            place: Where the description stands.
            told: Whom the clause before is about, if it is just one.
        """
        among = {id(seen.entity) for seen in near}
        if len(among) == 1:
            return near[-1].entity
        for one in (self.home(place), told):
            if one is not None and id(one) in among:
                return one
        last = {id(seen.entity) for seen in near if seen.sentence == near[-1].sentence}
        return near[-1].entity if len(last) == 1 else None

    def salient(self, near: Sequence[Seen], place: int) -> Entity:
        """Return the entity that the lines before a place are most about.

        The one named last is meant, unless another one is named far more often.
        """
        scores: dict[int, float] = {}
        for seen in near:
            weight = 1.0 + (place - seen.end < LINE) + seen.subject / 2
            scores[id(seen.entity)] = scores.get(id(seen.entity), 0.0) + weight
        best = max(scores.values())
        last = [seen for seen in near if seen.sentence == near[-1].sentence]
        first = next((seen for seen in last if seen.subject), last[0])
        if scores[id(first.entity)] >= _CLEARLY * best:
            return first.entity
        return next(seen.entity for seen in reversed(near) if scores[id(seen.entity)] == best)

    def _ends_heading(self, seen: Seen, place: int) -> bool:
        """Return whether a name is the end of the line above the paragraph with a place."""
        rest, *lines = self.text[seen.end : place].split("\n")
        return bool(lines) and not rest.strip() and not any(line.strip() for line in lines[:-1])

    def _opens_paragraph(self, seen: Seen) -> bool:
        """Return whether a name is the subject of the first sentence of a paragraph, at its beginning."""
        before = self.text[max(0, seen.start - LINE) : seen.start]
        verb = self.text[seen.end + 1 : seen.end + 2]  # "Die Y traf", "Die Y-Chefin" is not
        return verb.islower() and "\n" in before and len(before.rpartition("\n")[2].split()) <= 1

    def _is_about(self, home: Entity, near: Sequence[Seen], place: int) -> bool:
        """Return whether what the whole text is about is not left for another one just here."""
        if not any(seen.entity is home for seen in self.before(place, MEMORY)):
            return False
        local = [seen for seen in near if place - seen.end < 2 * LINE]
        others = [seen.entity for seen in local if seen.entity is not home]
        is_named = any(seen.entity is home and not seen.aside for seen in local)
        return is_named or all(others.count(entity) < _TWICE for entity in others)

    def _main(self, among: Collection[int]) -> Entity | None:
        """Return which of some organisations a text as a whole is about, if that is beyond doubt."""
        if self._ranks is None:
            self._ranks = self._ranking()
        ranks = [self._ranks[one] for one in among if one in self._ranks]
        best, first = max(ranks, key=operator.itemgetter(0), default=(0.0, None))
        second = max((score for score, other in ranks if other is not first), default=0.0)
        return first if best >= max(1.0, _CLEAR * second) else None

    def _ranking(self) -> dict[int, tuple[float, Entity]]:
        """Return how much a text is about each organisation, those of one first word as one."""
        scores: dict[str, float] = {}
        entities: dict[str, Entity] = {}
        words: dict[int, str] = {}
        for name in self._names:
            entity = self._by_start[name.start]
            if entity.person or self.text[name.start - 1 : name.start] == "(":
                continue
            is_aside = self.text[name.end : name.end + 1] == "-"
            is_aside = is_aside and not self.text.startswith(TOPS_OF_HOUSES, name.end + 1)
            weight = _ASIDE if is_aside else 1.0
            weight *= 2.0 if name.start < LEAD else 1.0
            first = entity.name.partition(" ")[0]
            words[id(entity)] = first
            known = entities.setdefault(first, entity)
            if len(entity.name) < len(known.name):
                entities[first] = entity  # "Uniqa" before "Uniqa Österreich"
            scores[first] = scores.get(first, 0.0) + weight
        return {one: (scores[first], entities[first]) for one, first in words.items()}
