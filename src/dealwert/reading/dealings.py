"""Of whom a text has told deals so far."""

from __future__ import annotations

from collections.abc import Sequence

from dealwert.reading.distances import LEAD
from dealwert.reading.fields import fit_of
from dealwert.reading.phrases import Role
from dealwert.reading.register import Entity

__all__ = ["Dealings"]


class Dealings:
    """Who has bought what, and what was told to be sold last."""

    def __init__(self) -> None:
        self._sentence = 0
        self._dealt: tuple[Entity, int] | None = None
        self._traded: dict[int, Entity] = {}
        self._founded: Entity | None = None
        self._is_open = False
        self._bought: dict[int, list[Entity]] = {}
        self._buyers: dict[int, Entity] = {}
        self._buying: tuple[Sequence[Entity], int] = ((), -10)

    def note_dealt(
        self, entity: Entity | None, others: Sequence[Entity] = (), place: int = 0
    ) -> None:
        """Note that a sentence told a deal of a company: "das Unternehmen" is that one in the next.

        Args:
            entity: What is bought, where it has a name.
            others: Who buys it: hardly what a sentence is about that does not say it.
            place: Where the sentence begins: what a lead tells is what the text is about.
        """
        self._buyers.update((id(one), one) for one in others)
        if others:
            self._buying = others, self._sentence
        if entity is None:
            return
        self._dealt = (entity, self._sentence)
        self._traded[id(entity)] = entity
        self._is_open = not others
        if place < LEAD and not entity.person:
            for other in others:
                self._bought.setdefault(id(other), []).append(entity)

    def bought_by(self, entity: Entity) -> Sequence[Entity]:
        """Return what the lead tells that a company buys."""
        return self._bought.get(id(entity), ())

    def note_union(self, partners: Sequence[Entity], place: int) -> None:
        """Note that some merge: an office that is not said to be of one of them is of neither."""
        for partner in partners if place < LEAD else ():
            self._bought.setdefault(id(partner), [])

    def just_buying(self) -> Sequence[Entity]:
        """Return who buys something by what the sentence before tells."""
        buyers, sentence = self._buying
        return buyers if self._sentence - sentence <= 1 else ()

    def note_founded(self, entity: Entity) -> None:
        """Note that a company is new: "das neue Unternehmen" is that one."""
        self._founded = entity

    def founded(self) -> Entity | None:
        """Return the company that the text has told last to be new."""
        return self._founded

    def changes_hands(self, entity: Entity | None, role: Role | None) -> Entity | None:
        """Return what is bought for who buys it: where offices change hands is told of the former.

        Args:
            entity: The company that a text is about, where an office says not whose it is.
            role: The office.
        """
        if entity is None or id(entity) not in self._bought:
            return entity
        bought = {id(one): one for one in self._bought[id(entity)]}
        fit = [one for one in bought.values() if role is None or fit_of(one, role)]
        return fit[0] if len(fit) == 1 else None

    @property
    def has_dealt(self) -> bool:
        """Whether the text has told of any deal."""
        return self._dealt is not None

    def dealt(self, without: Sequence[Entity]) -> Entity | None:
        """Return the company of the deal told just before, if it plays no other part."""
        if self._dealt is None:
            return None
        entity, sentence = self._dealt
        is_near = self._sentence - sentence <= 2
        return entity if is_near and entity not in without else None

    def only_dealt(self, without: Sequence[Entity]) -> Entity | None:
        """Return the only company that the text has told deals of, however long ago, if it plays no other part."""
        only = next(iter(self._traded.values())) if len(self._traded) == 1 else None
        return None if only in without else only

    def for_sale(self, without: Sequence[Entity]) -> Entity | None:
        """Return the company that was just told to be sold, where nobody was said to buy it."""
        return self.dealt(without) if self._is_open else None
