"""Names that the words around them give away, and ends of names that belong to something else.

The name finder decides on a name by itself and by what the whole text says of it. Beside a noun of
office or of dealing more can be told: in "Ufo-Chef P" and "die Digitalagentur X" what stands there
is a name, whatever it looks like.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

import attrs

from dealwert.german.lexicon import common_nouns, function_words
from dealwert.german.lexicon.clause_words import LIST_MARKS, PARTY_PREPOSITIONS
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.name_context import (
    ADJECTIVE_ENDINGS,
    AGED,
    CLUB_PREFIXES,
    HARDLY_NAMED,
    KIN,
    NO_COMPANIES,
    NO_NAMES,
    PERSONAL,
)
from dealwert.german.lexicon.places import PLACES
from dealwert.german.lexicon.role_nouns import ROLE_MARKS, ROLE_PREFIXES, RoleNature
from dealwert.german.mention import Mention
from dealwert.german.words import Word, look_up
from dealwert.reading.names import NameMention
from dealwert.reading.sentences import Sentence, Token

__all__ = ["named_in_context"]

_LONGEST = 4
"""Words that a name found by its neighbours has at most."""


def named_in_context(
    text: str,
    parts: Sequence[Sentence],
    names: Sequence[NameMention],
    figures: Sequence[Mention],
) -> list[NameMention]:
    """Return the names of a text, with those that their neighbours give away.

    Args:
        text: The text.
        parts: Its sentences.
        names: What the name finder found, in order.
        figures: The figures of the text, in order: no part of a figure is part of a name.
    """
    words: set[str] = set()
    if any(name.kind == "person" and name.name.endswith("s") for name in names):
        words = {word for part in parts for _, _, word in part.tokens if word[0].isupper()}
    kept = [_trimmed(text, _uninflected(name, words)) for name in names]
    kept = _apart_from(text, kept, figures)
    kept = [name for name in kept if not _is_no_name(name)]
    result: list[NameMention] = []
    place = 0
    for sentence in parts:
        inside: list[NameMention] = []
        while place < len(kept) and kept[place].start < sentence.end:
            inside.append(kept[place])
            place += 1
        result += _in_sentence(text, sentence, inside)
    return _families(text, parts, result)


def _is_no_name(name: NameMention) -> bool:
    """Return whether it is an age or an adjective at the beginning of a sentence."""
    if name.kind == "person" or " " in name.name:
        return False
    if len(name.name) == 1 or name.name.lower() in NO_COMPANIES:
        return True
    if "/" in name.name and name.name.isupper():
        return True  # a dateline: "BERLIN/HAMBURG (dpa)"
    if name.name[0].isdigit() and AGED in name.name.lower():
        return True
    return (
        name.legal_form is None
        and name.name.islower() is False
        and name.name[1:].islower()
        and (name.name.endswith(ADJECTIVE_ENDINGS))
    )


def _families(
    text: str, parts: Sequence[Sentence], names: Sequence[NameMention]
) -> list[NameMention]:
    """Take a family name for the person, wherever it stands alone."""
    families = {
        words[-1] for name in names if name.kind == "person" and len(words := name.name.split()) > 1
    }
    kept = [
        attrs.evolve(name, kind="person")
        if name.kind != "person" and name.name in families and name.legal_form is None
        else name
        for name in names
    ]
    if not families:
        return kept
    taken = {name.start for name in kept}
    spans = sorted((name.start, name.end) for name in kept)
    added: list[NameMention] = []
    place = 0
    for sentence in parts:
        for token in sentence.tokens:
            if token.text.islower():
                continue
            stem = token.text if token.text in families else token.text.removesuffix("s")
            if stem not in families or token.start in taken:
                continue
            while place < len(spans) and spans[place][1] <= token.start:
                place += 1
            if place < len(spans) and spans[place][0] < token.end:
                continue
            added.append(NameMention(token.start, token.end, token.text, "person", stem))
    glued = [
        name
        for name in kept
        if not (
            name.kind == "person" and name.name in families and text[name.end : name.end + 1] == "-"
        )
    ]
    return sorted([*glued, *added], key=lambda name: name.start)


def _uninflected(name: NameMention, words: set[str]) -> NameMention:
    """Return a person without the genitive's s, where the text has the family name without it."""
    stem = name.name.removesuffix("s")
    if name.kind == "person" and stem != name.name and stem.split()[-1] in words:
        return attrs.evolve(name, name=stem)
    return name


def _trimmed(text: str, name: NameMention) -> NameMention:
    """Return a name without a common noun before it ("Glashersteller Alpenglas AG")."""
    if name.kind == "person":
        return name
    start = name.start
    words = name.name.split()
    while len(words) > 1 and _is_description(words[0]):
        start = text.find(words[1], start + len(words[0]), name.end)
        words = words[1:]
        if start < 0:
            return name
    if start == name.start:
        return name
    return attrs.evolve(name, start=start, text=text[start : name.end], name=" ".join(words))


@functools.lru_cache(maxsize=65536)
def _is_description(word: str) -> bool:
    entry = look_up(word)
    return entry.organisation or entry.role is not None or entry.person


def _apart_from(
    text: str, names: list[NameMention], figures: Sequence[Mention]
) -> list[NameMention]:
    """Cut what belongs to a figure off the ends of names ("Alpenglas 1,7 Milliarden")."""
    result: list[NameMention] = []
    place = 0
    for name in names:
        while place < len(figures) and figures[place].end <= name.start:
            place += 1
        if place < len(figures) and figures[place].start < name.end:
            end = figures[place].start
            piece = text[name.start : end].rstrip()
            if not piece:
                continue
            shorter = " ".join(name.name.split()[: len(piece.split())])
            result.append(attrs.evolve(name, end=name.start + len(piece), text=piece, name=shorter))
        else:
            result.append(name)
    return result


def _in_sentence(text: str, sentence: Sentence, names: list[NameMention]) -> Iterator[NameMention]:
    by_start = {token.start: token for token in sentence.tokens} if names else {}
    found = [_grown(text, by_start, name) for name in names]
    added = list(_given_away(text, sentence, found))
    added += _listed(sentence.tokens, [*found, *added])
    if _dealing(sentence.tokens):
        added += _parties_of_deals(text, sentence.tokens, [*found, *added])
    for name in added:
        found = [other for other in found if other.end <= name.start or name.end <= other.start]
    yield from sorted([*found, *added], key=lambda name: name.start)


def _grown(text: str, tokens: Mapping[int, Token], name: NameMention) -> NameMention:
    """Return a name with the place or word behind it that is part of it ("FC Augsburg")."""
    if name.kind == "person" or text[name.end : name.end + 1] in {"-", "‐"}:
        return name
    if name.text.endswith("s") and not name.name.endswith("s") and name.text[-2:-1].isalpha():
        return name  # a genitive ends a name: "Kappas Datenbank", but "Kaiser's Kaffee"
    end = name.end
    is_club = name.name.lower() in CLUB_PREFIXES
    while text[end : end + 1] == " " and end + 1 in tokens:
        token = tokens[end + 1]
        goes_on = (
            token.text.lower() in PLACES
            or (is_club and _may_belong(token.text))
            or (
                _may_be_name(token.text)
                and "-" not in token.text
                and not _introduces_person(token.text)
            )
        )
        if not goes_on:
            break
        end = token.end
    if end == name.end:
        return name
    surface = text[name.start : end]
    return attrs.evolve(name, end=end, text=surface, name=surface)


def _may_belong(text: str) -> bool:
    """Return whether a word behind "FC" or "Museum" is part of the name."""
    lower = text.lower()
    return text[0].isupper() and (_may_be_name(text) or lower in PLACES or lower.endswith("er"))


def _given_away(
    text: str, sentence: Sentence, names: Sequence[NameMention]
) -> Iterator[NameMention]:
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        if token.text.islower():
            continue
        if token.text == ",":
            found = _person_in_apposition(text, tokens, place, names)
            if found is not None:
                yield found
        if not token.text[0].isupper():
            continue
        if "-" in token.text:
            found = _before_hyphen(text, tokens, place, names)
            if found is not None:
                yield found
        if _introduces(token.text):
            found = _behind_noun(text, tokens, place, names)
            if found is not None:
                yield found
        elif _introduces_person(token.text):
            found = _person_behind(text, tokens, place, names)
            if found is not None:
                yield found


def _before_hyphen(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return X of "X-Chef P", "X-Übernahme", "X-Tochter"."""
    token = tokens[place]
    prefix, _, last = token.text.rpartition("-")
    head = look_up(last[:1].upper() + last[1:])
    start = token.start
    first, _, rest = prefix.partition("-")
    if first.lower() in _marks() and rest:
        start += len(first) + 1
        prefix = rest
    if not (head.role or head.deal or head.stake or head.lower in KIN):
        return None
    if not prefix[:1].isalnum() or not any(letter.isupper() for letter in prefix):
        return None
    if any(name.start < start + len(prefix) and start < name.end for name in names):
        return None
    lower = prefix.lower()
    if (
        (lower in NO_NAMES and lower not in PLACES)
        or lower in _marks()
        or lower in _role_prefixes()
    ):
        return None
    person_follows = any(name.kind == "person" and name.start == token.end + 1 for name in names)
    before = tokens[place - 1] if place else None
    if (
        lower in PLACES
        and head.role is not None
        and before is not None
        and before.end + 1 == start
        and _may_be_name(before.text)
    ):  # "der ehemalige Nordlicht Österreich-Chef"
        name = text[before.start : start + len(prefix)]
        return NameMention(before.start, start + len(prefix), name, "company", name)
    is_common = lower in common_nouns.COMMON_NOUNS or lower in PLACES
    if is_common and not (head.role and person_follows and lower not in PLACES):
        return None
    end = start + len(prefix)
    return NameMention(start, end, text[start:end], "company", prefix)


@functools.cache
def _marks() -> frozenset[str]:
    return frozenset(
        {word for words in ROLE_MARKS.values() for word in words}
        | {"ex", "alt", "vize", "neo", "interims", "co", "noch", "jetzt"}
    )


@functools.cache
def _role_prefixes() -> frozenset[str]:
    return frozenset(prefix for _, words in ROLE_PREFIXES for prefix in words.split())


@functools.lru_cache(maxsize=65536)
def _introduces(text: str) -> bool:
    """Return whether a noun is one that a name follows ("die Digitalagentur X")."""
    word: Word = look_up(text)
    return word.capital and word.organisation and word.lower not in HARDLY_NAMED


def _behind_noun(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return X of "die Digitalagentur X": what follows the noun without a comma."""
    end = tokens[place].end
    run: list[Token] = []
    for token in tokens[place + 1 : place + 1 + _LONGEST]:
        if token.start != end + 1 or not _may_be_name(token.text):
            break
        run.append(token)
        end = token.end
    if not run:
        return None
    start = run[0].start
    inside = [name for name in names if name.start < end and start < name.end]
    if any(name.kind != "person" for name in inside):
        if len(inside) == 1 and inside[0].start == start and inside[0].end < end:
            return attrs.evolve(inside[0], end=end, text=text[start:end], name=text[start:end])
        return None
    if inside and (inside[0].title or inside[0].start != start):
        return None
    if inside and tokens[place].text.lower() in PERSONAL:
        return None
    if inside:
        start, end = inside[0].start, inside[0].end
    surface = text[start:end]
    return NameMention(start, end, surface, "company", surface)


@functools.lru_cache(maxsize=65536)
def _may_be_name(text: str) -> bool:
    lower = text.lower()
    if not text[0].isupper() or lower in function_words.ARTICLES or lower in NO_COMPANIES:
        return False
    if lower.removesuffix("s") in PLACES:
        return False
    if "-" in text and lower.rpartition("-")[2] in common_nouns.COMMON_NOUNS:
        return False
    word = look_up(text)
    is_noun = bool(
        word.role or word.deal or word.change or word.stake or word.organisation or word.unit
    )
    return word.capital and not is_noun and lower not in common_nouns.COMMON_NOUNS


@functools.lru_cache(maxsize=65536)
def _introduces_person(text: str) -> bool:
    """Return whether a noun is one that a person's name follows ("Trainer P", "der Finne P")."""
    word = look_up(text)
    is_holder = word.role is not None and word.role.nature is RoleNature.HOLDER
    return word.capital and (is_holder or word.person)


def _person_behind(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return P of "Trainer P" where P is two words that are no nouns."""
    run: list[Token] = []
    end = tokens[place].end
    for token in tokens[place + 1 : place + 1 + _LONGEST]:
        if token.start != end + 1 or not _may_be_name(token.text):
            break
        run.append(token)
        end = token.end
    if not 2 <= len(run) <= _LONGEST - 1:  # given and family name, and one between
        return None
    start = run[0].start
    if any(token.text.isupper() or token.text.lower() in PLACES for token in run):
        return None
    inside = [name for name in names if name.start < end and start < name.end]
    if any(name.kind == "person" or name.legal_form for name in inside):
        return None
    surface = text[start:end]
    return NameMention(start, end, surface, "person", surface)


_BEFORE = 10
"""Words before a comma in which the office may stand whose holder follows it."""


def _person_in_apposition(
    text: str, tokens: Sequence[Token], place: int, names: Sequence[NameMention]
) -> NameMention | None:
    """Return P of "der Chef der Gewerkschaft X, P, sagte"."""
    if place + 3 >= len(tokens) or tokens[place + 3].text not in {",", ".", "–"}:
        return None
    start, end = tokens[place + 1].start, tokens[place + 2].end
    company = next(
        (n for n in names if n.start == start and n.end == end and n.kind != "person"), None
    )
    if company is None or company.legal_form:
        return None
    before = tokens[max(0, place - _BEFORE) : place]
    if not any(_introduces_person(token.text) for token in before):
        return None
    if any(n.kind == "person" and before[0].start <= n.start < start for n in names):
        return None
    return NameMention(start, end, text[start:end], "person", text[start:end])


def _listed(tokens: Sequence[Token], names: Sequence[NameMention]) -> Iterator[NameMention]:
    """Yield who stands in a list with a company: "Audi, BMW und Daimler"."""
    companies = {name.start for name in names if name.kind == "company"}
    ends = {name.end for name in names if name.kind == "company"}
    if not companies:
        return
    for place, token in enumerate(tokens):
        if token.text.islower() or token.start in companies or not _may_be_name(token.text):
            continue
        if any(name.start < token.end and token.start < name.end for name in names):
            continue
        before = tokens[place - 1].text if place else ""
        after = tokens[place + 1].text if place + 1 < len(tokens) else ""
        follows = place > 1 and before in LIST_MARKS and tokens[place - 2].end in ends
        leads = (
            place + 2 < len(tokens) and after in LIST_MARKS and tokens[place + 2].start in companies
        )
        in_list = leads and (after != "," or _ends_in_list(tokens, place + 1))
        in_list = in_list or (follows and (before != "," or _ends_in_list(tokens, place)))
        if (
            in_list
            and not common_nouns_end(token.text)
            and not token.text.endswith(ADJECTIVE_ENDINGS)
        ):
            yield NameMention(token.start, token.end, token.text, "company", token.text)


def _ends_in_list(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a comma belongs to a list that "und" ends before the next verb."""
    for token in tokens[place : place + 6]:
        if token.text in {"und", "oder", "sowie"}:
            return True
        if token.text != "," and not token.text[0].isupper():
            return False
    return False


def _dealing(tokens: Sequence[Token]) -> bool:
    """Return whether a sentence has a word of buying, selling or merging."""
    return any(_is_dealing(token.text) for token in tokens)


@functools.lru_cache(maxsize=65536)
def _is_dealing(text: str) -> bool:
    word = look_up(text)
    frames = [form.verb.frame for form in word.verbs if not form.split]
    frames += [word.deal] if word.deal is not None else []
    return any(frame.sense in _DEALING for frame in frames)


_DEALING = frozenset({Sense.BUY, Sense.SELL, Sense.MERGE})


def _parties_of_deals(
    text: str, tokens: Sequence[Token], names: Sequence[NameMention]
) -> Iterator[NameMention]:
    """Yield who is named in a sentence of dealing by words that are no nouns known."""
    place = 0
    while place < len(tokens):
        run: list[Token] = []
        while place < len(tokens) and _may_be_name(tokens[place].text):
            if run and tokens[place].start != run[-1].end + 1:
                break
            run.append(tokens[place])
            place += 1
        if not run:
            place += 1
            continue
        start, end = run[0].start, run[-1].end
        first = place - len(run)
        is_free = all(name.end <= start or end <= name.start for name in names)
        if is_free and (len(run) > 1 or _stands_for_party(tokens, first)) and len(run) <= _LONGEST:
            yield NameMention(start, end, text[start:end], "company", text[start:end])


def _stands_for_party(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word stands bare where a company would: "von X", "X übernimmt"."""
    text = tokens[place].text
    if text.lower() in PLACES or text.endswith(ADJECTIVE_ENDINGS) or common_nouns_end(text):
        return False
    before = tokens[place - 1].text if place else ""
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    if before in PARTY_PREPOSITIONS:
        return True
    return place == 0 and after[:1].islower() and look_up(after).is_finite_verb


def common_nouns_end(text: str) -> bool:
    """Return whether a word ends like a common noun."""
    return len(text) > _LONG and text.lower().endswith(common_nouns.NOUN_ENDINGS)


_LONG = 6
