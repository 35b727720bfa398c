"""The caller's own register of companies and persons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from dealwert.errors import InvalidTypeError
from dealwert.model import Company, IdentifierScheme, Person
from dealwert.reading.forms import Forms
from dealwert.reading.name_mention import COMPANY, PERSON, NameMention
from dealwert.reading.sentences import Token

__all__ = ["KnownParties"]


class KnownParties:
    """Companies and persons that the caller knows, looked up by name, alias and ticker.

    A form that two of them have is not guessed at: it is left to the name finder, and told in
    ``ambiguous``.

    Args:
        parties: The companies and persons; one may be given twice.

    Raises:
        InvalidTypeError: For anything else than a company or a person.

    Example:
        >>> register = KnownParties([Company("Drei"), Company("Alpha Bau", aliases=("Alpha",)), Company("Alpha")])
        >>> {form: [party.name for party in parties] for form, parties in register.ambiguous.items()}
        {'Alpha': ['Alpha Bau', 'Alpha']}
    """

    def __init__(self, parties: Iterable[Company | Person]) -> None:
        owners: dict[str, dict[str, Company | Person]] = {}
        for party in parties:
            if not isinstance(party, Company | Person):
                raise InvalidTypeError("KnownParties.parties", party, "companies and persons")
            for form in _forms(party):
                owners.setdefault(form, {}).setdefault(party.key, party)
        self.ambiguous: Mapping[str, tuple[Company | Person, ...]] = MappingProxyType(
            {form: tuple(found.values()) for form, found in owners.items() if len(found) > 1}
        )
        self._forms = Forms(
            {form: next(iter(found.values())) for form, found in owners.items() if len(found) == 1}
        )

    def find(self, text: str, tokens: Iterable[Token]) -> Iterator[NameMention]:
        """Yield where the parties are named, in order.

        Args:
            text: The text.
            tokens: Its words, in order.
        """
        if not self._forms:
            return
        for start, end, _, party in self._forms.within(text, tokens):
            kind = PERSON if isinstance(party, Person) else COMPANY
            yield NameMention(start, end, text[start:end], kind, party.name)


def _forms(party: Company | Person) -> Iterator[str]:
    yield party.name
    yield from party.aliases
    if isinstance(party, Company):
        for identifier in party.identifiers:
            if identifier.scheme is IdentifierScheme.TICKER:
                yield identifier.value
                _, _, symbol = identifier.value.partition(":")
                if len(symbol) >= _SYMBOL:
                    yield symbol


_SYMBOL = 3
"""Letters of a ticker's symbol from which on it is looked for without its market: "SIE", not "T"."""
