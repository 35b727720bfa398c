"""Names of companies and persons, found without a trained model.

German capitalises every noun, so a name is told from a noun by what stands around it, by its form, and
by what is said of it elsewhere in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dealwert.model import Company, Person
from dealwert.reading.certain import certain
from dealwert.reading.kinds import Kinds
from dealwert.reading.known import KnownParties
from dealwert.reading.labels import labels, stations
from dealwert.reading.name_mention import NameFinder, NameMention, without_overlap
from dealwert.reading.sentences import Sentence, sentences
from dealwert.reading.well_known import well_known

__all__ = ["NameFinder", "NameMention", "find", "find_names"]


def find_names(text: str) -> list[NameMention]:
    """Return the names of companies, organisations and persons in a text, in order.

    Example:
        >>> [(n.name, n.kind) for n in find_names("Clara Voss verlässt die Weserwerft AG.")]
        [('Clara Voss', 'person'), ('Weserwerft', 'company')]
    """
    parts = list(sentences(text))
    kinds = Kinds(text, parts)
    kinds.names()
    return certain(text, parts, kinds.runs, kinds.small)


def find(
    text: str,
    parts: Sequence[Sentence],
    *,
    known: KnownParties | Iterable[Company | Person] = (),
    names: NameFinder | None = None,
) -> list[NameMention]:
    """Return the names in a text: those that the caller knows, and those that a finder finds.

    Args:
        text: The text.
        parts: Its sentences.
        known: Companies and persons of the caller's; their names, aliases and tickers go before all
            others. A form that two of them have is left to the finder: see :class:`KnownParties`.
        names: The finder to use instead of the one that comes with the library.

    Example:
        >>> text = "Drei kauft Funk."
        >>> found = find(text, list(sentences(text)), known=[Company("Drei"), Company("Funk")])
        >>> [name.name for name in found]
        ['Drei', 'Funk']
    """
    if names is not None:
        found = list(names(text))
    else:
        found, firms = Kinds(text, parts).names(), list(well_known(text, parts))
        if entries := sorted([*labels(text), *stations(text)], key=lambda name: name.start):
            own = [*entries, *_beside(found, entries)]
            found = sorted(own, key=lambda name: name.start)
        if not firms and known == ():  # as most often
            return found
        found = _with_well_known(found, firms)
    if known != ():
        register = known if isinstance(known, KnownParties) else KnownParties(known)
        own = list(register.find(text, (token for part in parts for token in part.tokens)))
        found = [*own, *_beside(found, own)]
    return without_overlap(sorted(found, key=lambda name: (name.start, -name.end)))


def _with_well_known(
    found: Sequence[NameMention], firms: Sequence[NameMention]
) -> list[NameMention]:
    """Return the names with the firms that most readers know, where no longer name holds them, in any order."""
    if not firms:  # as most often
        return list(found)
    kept: list[NameMention] = []
    place = 0
    added: list[NameMention] = []
    for name in found:
        while place < len(firms) and firms[place].end <= name.start:
            added.append(firms[place])
            place += 1
        firm = firms[place] if place < len(firms) else None
        if firm is None or name.end <= firm.start:
            kept.append(name)
        elif name.start < firm.start or firm.end < name.end:
            kept.append(name)
            place += 1
    return [*kept, *added, *firms[place:]]


def _beside(found: Iterable[NameMention], own: Sequence[NameMention]) -> Iterator[NameMention]:
    """Yield the names that overlap none of the caller's."""
    place = 0
    for name in sorted(found, key=lambda name: name.start):
        while place < len(own) and own[place].end <= name.start:
            place += 1
        if place == len(own) or name.end <= own[place].start:
            yield name
