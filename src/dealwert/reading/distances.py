"""How far back in a text a reader looks for whom something means, in characters."""

from __future__ import annotations

__all__ = ["LEAD", "LINE", "MEMORY", "WINDOW"]

WINDOW = 900
"""What the lines before a place are about: a paragraph."""

MEMORY = 6000
"""Whom something has been said of before: a long article."""

LINE = 200
"""Where what was named just now counts more: a sentence."""

LEAD = 400
"""What a text is about stands within them at its beginning: headline and lead."""
