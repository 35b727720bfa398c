"""Whether a person may be meant by "sie" and "die Chefin", or by "er" and "der Chef"."""

from __future__ import annotations

from dealwert.german.lexicon.genders import MEN, MEN_IN_A, NAMES_OF_BOTH, WOMEN, WOMENS_ENDINGS
from dealwert.german.lexicon.given_names import GIVEN_NAMES
from dealwert.german.memo import remembered

__all__ = ["is_mans_name", "is_womans_name"]


@remembered
def is_womans_name(name: str) -> bool:
    """Return whether only a woman has the given name that a name begins with.

    Example:
        >>> is_womans_name("Ida Kern"), is_womans_name("Otto Kern"), is_womans_name("Voss")
        (True, False, False)
    """
    given = _given(name)
    if not given or given in NAMES_OF_BOTH or given in MEN or given in MEN_IN_A:
        return False
    return given in WOMEN or (given in GIVEN_NAMES and given.endswith(WOMENS_ENDINGS))


@remembered
def is_mans_name(name: str) -> bool:
    """Return whether only a man has the given name that a name begins with.

    Example:
        >>> is_mans_name("Hans-Peter Kern"), is_mans_name("Ida Kern"), is_mans_name("Voss")
        (True, False, False)
    """
    given = _given(name)
    return given in MEN and given not in NAMES_OF_BOTH


def _given(name: str) -> str:
    """Return the given name, of two with a hyphen the first; nothing of a family name alone."""
    first, blank, _ = name.partition(" ")
    return first.lower().partition("-")[0] if blank else ""
