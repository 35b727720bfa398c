"""Owners of companies that are none: "der Bund", "die Republik Österreich", "das Land Tirol", "die Familie Kern"."""

from __future__ import annotations

from types import MappingProxyType

__all__ = [
    "BY_THEMSELVES",
    "BY_THEMSELVES_BEHIND",
    "CENTRAL_BANKS",
    "GOES_ON",
    "OF_NATIONS",
    "OWNERS",
    "STRONG",
]

OWNERS = MappingProxyType(
    {
        form: noun
        for noun, forms in {
            "Bund": "bund bundes bunds",
            "Republik": "republik",
            "Bundesrepublik": "bundesrepublik",
            "Staat": "staat staates staats staate",
            "Freistaat": "freistaat freistaates freistaats",
            "Land": "land landes lands",
            "Bundesland": "bundesland bundeslandes bundeslands",
            "Stadt": "stadt",
            "Landeshauptstadt": "landeshauptstadt",
            "Hansestadt": "hansestadt",
            "Gemeinde": "gemeinde",
            "Kanton": "kanton kantons",
        }.items()
        for form in forms.split()
    }
)
"""Nouns of those that own companies and are none, by their forms in small letters."""

BY_THEMSELVES = frozenset({"Bund", "Republik", "Bundesrepublik", "Staat"})
"""Those that need no place behind them."""

BY_THEMSELVES_BEHIND = frozenset(
    "der die das dem den des vom zum dann dass und wie daran woran nun hat".split()
)
"""Words behind which such a noun means the state: "vom Bund", but not "im Bund", "ein Staat"."""

GOES_ON = frozenset("der des deutscher österreichischer für von zur zwischen".split())
"""What goes on with the name of a league behind it: "der Bund der Steuerzahler"."""

OF_NATIONS = frozenset({"Staat"})
"""Those that an adjective tells the nation of: "der rumänische Staat"."""

STRONG = "er"
"""How such an adjective ends where no article stands before it."""

CENTRAL_BANKS = ("zentralbank", "notenbank", "nationalbank", "bundesbank")
"""Ends of the names of central banks."""
