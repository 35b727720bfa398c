"""Many names looked up in a text at once."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from dealwert.reading.sentences import Token

__all__ = ["Forms"]

T = TypeVar("T")


class Forms(Generic[T]):
    """The forms of names, found where they stand; the longest one at a place counts.

    A register of a hundred thousand names costs no more than one of ten: only at words that a form
    begins with is anything compared.

    Args:
        forms: What each form stands for; forms are taken as they are, capitals included.

    Example:
        >>> from dealwert.reading.sentences import sentences
        >>> text = "Drei und Drei Zinnen, Dreis Netz"
        >>> tokens = [token for sentence in sentences(text) for token in sentence.tokens]
        >>> forms = Forms({"Drei": 3, "Drei Zinnen": 33})
        >>> [(text[start:end], value) for start, end, _, value in forms.within(text, tokens)]
        [('Drei', 3), ('Drei Zinnen', 33), ('Dreis', 3)]
    """

    def __init__(self, forms: Mapping[str, T]) -> None:
        self._forms = dict(forms)
        lengths: dict[str, tuple[int, ...]] = {}
        for form in self._forms:
            head, length = _head(form), len(form)
            found = lengths.get(head)
            if found is None:  # as most often
                lengths[head] = (length,)
            elif length not in found:
                lengths[head] = tuple(sorted((*found, length), reverse=True))
        self._lengths = lengths

    @functools.cached_property
    def _seconds(self) -> dict[str, set[str] | None]:
        """What stands behind the beginning of forms that have more words, ``None`` where one may end there."""
        found: dict[str, set[str] | None] = {}
        for form in self._forms:
            head = _head(form)
            rest = form[len(head) :]
            seconds = found.setdefault(head, set())
            if seconds is not None and rest.startswith(" "):
                seconds.add(_head(rest[1:]))
            elif not rest.startswith("-"):  # what a hyphen joins is one word
                found[head] = None
        return found

    def __bool__(self) -> bool:
        """Return whether there are any forms."""
        return bool(self._forms)

    def begins(self, word: str) -> bool:
        """Return whether a form may begin with a word."""
        return word in self._lengths or bool(self._of_head(word))

    def may_stand(self, word: str, following: str) -> bool:
        """Return whether a form may begin with a word, and go on with the next one if it must go on.

        Args:
            word: A word that a form may begin with.
            following: The word behind it, or an empty string.
        """
        seconds = self._seconds.get(word)
        if seconds is None:
            return True
        second = following if following.isalnum() else _head(following)
        return second in seconds or second.removesuffix("s") in seconds

    def _of_head(self, word: str) -> Sequence[int]:
        """Return how long the forms are that begin with what a word begins with."""
        if not word.isalnum():
            return self._lengths.get(_head(word), ())
        # What is longer goes on with a sign, not with the genitive's "s": "Es" is not of "E.ON".
        return (len(word) - 1,) if word[-1] == "s" and word[:-1] in self._forms else ()

    def within(self, text: str, tokens: Iterable[Token]) -> Iterator[tuple[int, int, str, T]]:
        """Yield where forms stand, which form it is, and what it stands for; in order.

        The genitive's "s" or apostrophe is part of the place; of a compound the first part may be a
        form. Places don't overlap.

        Args:
            text: The text.
            tokens: Its words, in order.
        """
        lengths, free = self._lengths, 0
        for token in tokens:
            if token.start < free:
                continue
            for length in lengths.get(token.text) or self._of_head(token.text):
                end = token.start + length
                form = text[token.start : end]
                if len(form) < length or form not in self._forms:  # the text may end before
                    continue
                if (behind := _end(text, end)) is not None:
                    yield token.start, behind, form, self._forms[form]
                    free = behind
                    break


def _head(form: str) -> str:
    """Return what a form is looked up by: letters and digits up to the first other sign."""
    if form.isalnum():  # as most often
        return form
    letters = _LETTERS.match(form)
    return letters[0] if letters else form[:1]


_LETTERS = re.compile(r"[^\W_]++")


def _end(text: str, end: int) -> int | None:
    """Return where a name ends, its genitive included, or ``None`` where a longer word goes on."""
    following = text[end : end + 2]
    if following[:1] in {"s", "’", "'"} and not following[1:].isalnum():
        return end + 1
    return None if following[:1].isalnum() else end
