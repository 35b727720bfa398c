"""What the clause above says to be only thought of, wanted or guessed."""

from __future__ import annotations

from dealwert.german.lexicon.change_cues import DEMAND_CUES, RUMOUR_CUES, THOUGHTS
from dealwert.german.lexicon.clause_words import CONTENT
from dealwert.reading.frames import Event

__all__ = ["is_only_said", "is_only_thought"]


def is_only_said(event: Event) -> bool:
    """Return whether the clause above says that it is wanted or guessed: "Es wird spekuliert, dass P geht"."""
    above = event.clause.parent
    if above is None or event.clause.clause.opener != CONTENT:
        return False
    return not (THOUGHTS | DEMAND_CUES | RUMOUR_CUES).isdisjoint(above.text.split())


def is_only_thought(event: Event) -> bool:
    """Return whether an infinitive is what somebody thinks of or is asked for: "überlegt, zu gehen"."""
    above = event.clause.parent
    if above is None:
        return False
    return above.has_negation or not (THOUGHTS | DEMAND_CUES).isdisjoint(above.text.split())
