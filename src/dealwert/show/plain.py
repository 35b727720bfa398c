"""Text that is safe to show, whatever is in it."""

from __future__ import annotations

import re
from html import escape

__all__ = ["one_line", "safe"]


def one_line(text: str) -> str:
    r"""Return text that stays on its line and moves no cursor, whatever is in it.

    Example:
        >>> one_line("49\u00a0Prozent\nan \x1b[31mMeta")
        '49 Prozent an �[31mMeta'
    """
    plain = re.sub(r"\s+", " ", text).strip()
    # Soft hyphens and zero-width spaces only say where a line may break.
    plain = re.sub("[\u00ad\u200b\u2060\ufeff]", "", plain)
    return "".join(c if c.isprintable() else "\ufffd" for c in plain)


def safe(text: str) -> str:
    r"""Return text for HTML: escaped, without characters that HTML or UTF-8 does not have.

    Nor has it those that turn the order of what follows, so that 30 would be shown as 03 (Unicode
    Standard Annex 9, 2.1 to 2.4).

    Example:
        >>> safe("<b>\x00&")
        '&lt;b&gt;�&amp;'
    """
    return escape(_UNFIT.sub("\ufffd", text))


_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\u202a-\u202e\u2066-\u2069]"
)
"""Controls, halves of surrogate pairs and noncharacters (HTML Living Standard, 13.2.3.5), and
embeddings, overrides and isolates of direction."""
