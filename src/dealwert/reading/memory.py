"""Who held or holds which office, as far as a text has told."""

from __future__ import annotations

from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.phrases import Role
from dealwert.reading.register import Entity

__all__ = ["Memory"]

_RECENT = 60
"""Changes that are looked through for what a later sentence leaves out: a long article's."""


class Memory:
    """Who held or holds which office, as far as the text has told."""

    def __init__(self) -> None:
        self.positions: dict[int, list[PositionDraft]] = {}
        self._latest: list[PositionDraft] = []
        self.changes: list[LeadershipDraft] = []

    def recent(self) -> list[LeadershipDraft]:
        """Return the last changes, newest first."""
        return self.changes[: -_RECENT - 1 : -1]

    def note(self, draft: PositionDraft) -> None:
        """Keep an office that somebody holds."""
        self.positions.setdefault(id(draft.person), []).append(draft)
        self._latest.append(draft)

    def of(self, person: Entity) -> list[PositionDraft]:
        """Return the offices of a person, in the order of the text."""
        return self.positions.get(id(person), [])

    def holder(self, role: Role, company: Entity | None) -> Entity | None:
        """Return who holds an office, where the text has named just one lately."""
        found = {
            id(draft.person): draft.person
            for draft in self._latest[-_RECENT:]
            if draft.role.noun.function is role.noun.function
            and draft.role.noun.organ is role.noun.organ
            and (company is None or draft.company is company)
            and "former" not in draft.role.marks
        }
        return next(iter(found.values())) if len(found) == 1 else None
