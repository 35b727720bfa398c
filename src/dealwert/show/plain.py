"""Text that is safe to show, whatever is in it."""

from __future__ import annotations

import re

__all__ = ["one_line"]


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
