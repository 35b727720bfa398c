"""Reading: from a text to what it says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from dealwert.errors import InvalidTypeError
from dealwert.german.date_patterns import may_date
from dealwert.german.dates import DateMention, find_dates
from dealwert.german.mention import Mention
from dealwert.german.scan import scan_within
from dealwert.model import Company, Person, Span
from dealwert.quantities import PartialDate
from dealwert.reading.build import Builder
from dealwert.reading.context import named_in_context
from dealwert.reading.employers import employers
from dealwert.reading.facts import LeadershipDraft
from dealwert.reading.first_words import with_first_words
from dealwert.reading.half_told import is_half_told
from dealwert.reading.headings import HEADING
from dealwert.reading.holders import holders
from dealwert.reading.known import KnownParties
from dealwert.reading.left_for import left_for
from dealwert.reading.merge import merged_deals
from dealwert.reading.merged_changes import merged_changes, merged_positions
from dealwert.reading.name_mention import by_sentence
from dealwert.reading.names import NameFinder, find
from dealwert.reading.positions import of_organisation
from dealwert.reading.quoted import quoted
from dealwert.reading.reference import Discourse, Entity
from dealwert.reading.report import Contradiction, Report
from dealwert.reading.sentences import Sentence, counting, sentences
from dealwert.reading.story import Story
from dealwert.reading.unhoused import housed
from dealwert.reading.untargeted import targeted
from dealwert.valuation import check

__all__ = ["read"]


def read(
    text: str,
    *,
    published: PartialDate | dt.date | None = None,
    known: KnownParties | Iterable[Company | Person] = (),
    names: NameFinder | None = None,
) -> Report:
    """Return what a text says, each fact with the place that says it.

    What the reader is not sure of, it leaves out.

    Args:
        text: German prose, an article with its headline for example.
        published: When it was published; dates such as "im September" are read from there.
        known: Companies and persons that the caller has already; they are found by name, alias and
            ticker. A :class:`~dealwert.reading.KnownParties` that is read with often is made once.
        names: A name finder to use instead of the one that comes with the library.

    Raises:
        InvalidTypeError: For a text that is no ``str``.

    Example:
        >>> report = read("Die Nordlicht AG übernimmt die Weserwerft GmbH für 30 Millionen Euro.")
        >>> deal = report.deals[0]
        >>> str(deal.buyers[0]), str(deal.target), str(deal.price)
        ('Nordlicht AG', 'Weserwerft GmbH', '30000000 EUR')
    """
    if not isinstance(text, str):
        raise InvalidTypeError("read.text", text, "a str")
    date = PartialDate.day(published) if isinstance(published, dt.date) else published
    parts = list(sentences(text))
    found = find(text, parts, known=known, names=names)
    mentions = tuple(scan_within(text, counting(parts)))
    if names is None:
        found = named_in_context(text, parts, found, mentions)
        found = employers(parts, holders(parts, quoted(parts, found)))
        found = list(with_first_words(parts, found))
    discourse = Discourse(text, found)
    story = Story(text, discourse)
    named, counted = by_sentence(parts, found), by_sentence(parts, mentions)
    for number, (sentence, inside, figures) in enumerate(zip(parts, named, counted, strict=True)):
        if story.wants(number, sentence, inside, figures):
            dates = _dates(text, sentence, date)
            story.tell(number, sentence, inside, figures, dates)
        else:
            story.pass_over(number, sentence, inside)
    lead = parts[: HEADING + 1][-1].end if parts else 0
    return _report(text, date, story, discourse, mentions, lead)


_SOME_DAY = PartialDate.day(dt.date(2000, 1, 1))
"""What dates are found by where nobody says when the text was published; they are not told then."""


def _dates(text: str, sentence: Sentence, reference: PartialDate | None) -> list[DateMention]:
    if not any(map(may_date, sentence.words)):
        return []
    start = sentence.start
    return [
        DateMention(one.start + start, one.end + start, one.text, one.date, one.anchored)
        for one in find_dates(text[start : sentence.end], reference=reference or _SOME_DAY)
    ]


def _report(
    text: str,
    published: PartialDate | None,
    story: Story,
    discourse: Discourse,
    mentions: tuple[Mention, ...],
    lead: int,
) -> Report:
    discourse.call_as_told()
    builder = Builder(text, published)
    parties = list(map(builder.party, discourse.entities))
    companies = tuple([party for party in parties if isinstance(party, Company)])
    persons = tuple([party for party in parties if isinstance(party, Person)])
    if not story.tells:  # as most often
        return Report(companies=companies, persons=persons, mentions=mentions)
    late_deals = targeted(story.untargeted, story.deals, discourse, lead)
    drafts, clashes = merged_deals(
        [draft for draft in (*story.deals, *late_deals) if not story.is_plot(draft.sentence[0])]
    )
    sold = {id(draft.target) for draft in drafts}
    drafts = [draft for draft in drafts if not is_half_told(draft, sold, discourse)]
    drafts.sort(key=lambda draft: min(draft.sentence))
    built = [(draft, deal) for draft in drafts if (deal := builder.deal(draft)) is not None]
    deals = tuple(deal for _, deal in built)
    transfers = [made for deal in deals if (made := builder.transfer(deal)) is not None]
    transfers += [made for draft in story.holdings if (made := builder.holding(draft)) is not None]
    late_changes = housed(story.memory, story.changes, discourse, lead)
    changes = merged_changes(
        [
            draft
            for draft in (*story.changes, *late_changes)
            if not story.is_plot(draft.sentence[0])
        ],
        story.positions,
        story.memory.new,
        tells_of_leads=story.tells_of_leads,
    )
    changes += left_for(changes, story.positions, text)
    _adopt_roles(story, changes)
    abouts = {id(draft): f"{deal.kind} {deal.target or deal.buyers[0]}" for draft, deal in built}
    return Report(
        deals=deals,
        stake_transfers=tuple(dict.fromkeys(transfers)),
        leadership_changes=tuple(
            change
            for draft in changes
            if (change := builder.change(draft, story.since)) is not None
        ),
        positions=tuple(
            position
            for draft, places in merged_positions(story.positions)
            if (
                position := builder.position(
                    draft.person,
                    draft.company,
                    draft.role,
                    places,
                    since=story.since.get((id(draft.person), id(draft.company))),
                )
            )
            is not None
        ),
        companies=companies,
        persons=persons,
        mentions=mentions,
        checks=tuple(found for deal in deals for found in check(deal)),
        contradictions=tuple(
            Contradiction(
                abouts[id(clash.deal)],
                clash.field,
                Span.of(text, clash.kept.start, clash.kept.end),
                Span.of(text, clash.other.start, clash.other.end),
            )
            for clash in clashes
            if id(clash.deal) in abouts
        ),
    )


def _adopt_roles(story: Story, changes: Sequence[LeadershipDraft]) -> None:
    """Give an office without a company the one that its holder is known to be at."""
    by_person: dict[int, list[LeadershipDraft]] = {}
    for change in changes:
        by_person.setdefault(id(change.person), []).append(change)
    homes: dict[int, set[Entity]] = {}
    for person, draft in story.roles:
        if not of_organisation(draft.role):
            continue  # a chancellor is none of her party's
        known = homes.get(id(person))
        if known is None:
            held = (one for one in story.memory.of(person) if "former" not in one.role.marks)
            known = homes[id(person)] = {
                *(position.company for position in held),
                *(one.company for one in by_person.get(id(person), []) if one.company is not None),
            }
        if len(known) == 1:
            draft.company = next(iter(known))
            story.positions.append(draft)
