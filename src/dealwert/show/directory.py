"""Every name of a report with the facts that it is part of, and the figures that no fact uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from dealwert.model import Company, Party, Person
from dealwert.show.entry import Section
from dealwert.show.plain import one_line
from dealwert.show.wording import figure_words

if TYPE_CHECKING:
    from dealwert.german.mention import Mention
    from dealwert.reading import Report

__all__ = ["Directory", "Figured", "Named"]


@attrs.frozen
class Named:
    """A party of the report.

    Args:
        anchor: The name of the place on the page where it stands.
        label: What it is called.
        kind: What it is.
        facts: The anchors of the facts that it is part of.
    """

    anchor: str
    label: str
    kind: str
    facts: tuple[str, ...]


@attrs.frozen
class Figured:
    """A figure that no fact uses.

    Args:
        anchor: The name of the place on the page where it stands.
        mention: Where it is said, and what it means.
    """

    anchor: str
    mention: Mention

    @property
    def meaning(self) -> str:
        """The figure as a newspaper would write it."""
        return figure_words(self.mention.figure)


class Directory:
    """The names and the unused figures of a report.

    Args:
        report: What was read.
        sections: The facts, with which their anchors are numbered.
    """

    def __init__(self, report: Report, sections: Sequence[Section]) -> None:
        facts: dict[tuple[str, str], dict[str, None]] = {}
        used: set[int] = set()
        for section in sections:
            for number, entry in enumerate(section.entries, start=1):
                for member in _parties(entry.fact):
                    facts.setdefault(_key(member), {})[f"{section.key}-{number}"] = None
                used.update(
                    offset for span in entry.fields.values() for offset in (span.start, span.end)
                )
        parties: dict[tuple[str, str], Party] = {}
        everybody: tuple[Party, ...] = (*report.companies, *report.persons)
        for party in everybody:
            parties.setdefault(_key(party), party)
        self.names: tuple[Named, ...] = tuple(
            Named(f"name-{number}", one_line(str(party)), _kind(party), tuple(facts.get(key, ())))
            for number, (key, party) in enumerate(parties.items(), start=1)
        )
        self.spellings: Mapping[str, Named] = {
            spelling: entry
            for entry, party in reversed([*zip(self.names, parties.values(), strict=True)])
            for spelling in (*party.aliases, party.name, str(party))
            if spelling.strip()
        }
        self.figures: tuple[Figured, ...] = tuple(
            Figured(f"figure-{number}", mention)
            for number, mention in enumerate(
                (each for each in report.mentions if used.isdisjoint((each.start, each.end))),
                start=1,
            )
        )
        self._figures = {figure.mention.start: figure.anchor for figure in self.figures}

    def figure_anchor(self, start: int) -> str | None:
        """Return where the figure stands that begins at an offset, if no fact uses it."""
        return self._figures.get(start)


def _key(party: Party) -> tuple[str, str]:
    return type(party).__name__, party.key


def _kind(party: Party) -> str:
    if isinstance(party, Company):
        return str(party.kind).replace("_", " ")
    return "person" if party.age is None else f"person, {party.age}"


def _parties(value: object) -> Iterator[Party]:
    """Yield the parties of a fact, those of its parts among them."""
    if isinstance(value, Company | Person):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _parties(part)
    else:
        for field in getattr(type(value), "__attrs_attrs__", ()):
            if field.name != "evidence":
                yield from _parties(getattr(value, field.name))
