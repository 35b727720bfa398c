"""How far a deal has come, as modal verbs, tenses and cue words tell."""

from __future__ import annotations

from dealwert.german.lexicon.clause_words import (
    AT_AN_END,
    BY_WAY_OF,
    DEFINITE,
    EMERGED,
    FURTHER,
    GIVING_UP,
    NO_CIRCUMSTANCE,
    NO_LONGER,
    OF_TIME_BEFORE,
    OUT_OF,
    PERMITTING,
    PURSUING,
    SINCE,
    SOLVES,
    STANDING,
    UNITED_WITH,
    UP,
)
from dealwert.german.lexicon.deal_verbs import ANNOUNCING, DECIDING, ENDING, REFUSING
from dealwert.german.lexicon.frame import Sense
from dealwert.german.lexicon.function_words import NEGATIONS
from dealwert.german.lexicon.status_cues import (
    ADVISED,
    AGREED_ALREADY,
    APPROVAL_NOUNS,
    AUTHORITY_NOUNS,
    BOTH_SHALL,
    CONDITIONAL_CUES,
    DEAL_RELATED_NOUNS,
    DECIDING_BODIES,
    DENIAL_CUES,
    DONE_BEFORE,
    GLADLY,
    HAD_TO,
    HEARD,
    IMAGINED,
    IN_THOSE_DAYS,
    INTENT_NOUNS,
    LOOKING_BACK,
    OTHERWISE,
    OUTSTANDING,
    OWN_BODIES,
    PLUPERFECT,
    STATUS_PHRASES,
    SUPPOSED,
    THEY_WOULD,
    WITH_SUCCESS,
    WOULD,
)
from dealwert.german.words import Word
from dealwert.model import DealStatus
from dealwert.reading.bystanders import is_onlooker
from dealwert.reading.clauses import ClauseKind
from dealwert.reading.denied import (
    has_come_off,
    is_called_wrong,
    is_denied_report,
    is_left_undone,
    was_in_vain,
)
from dealwert.reading.events import ClauseReading, Event, Tense, Voice
from dealwert.reading.phrases import PhraseKind
from dealwert.reading.status_words import (
    adverbs,
    by_words,
    near_noun,
    nouns,
    telling,
    was_done_before,
)

__all__ = ["is_hypothetical", "is_refused", "is_settled", "is_status_noun", "status_of"]

_MODAL_STATUS = {
    "intent": DealStatus.PLANNED,
    "report": DealStatus.RUMOURED,
    "guess": DealStatus.RUMOURED,
    "ability": DealStatus.PLANNED,
    "must": DealStatus.PLANNED,
}


def is_hypothetical(event: Event, *, question: bool) -> bool:
    """Return whether an event is asked, supposed or denied rather than told."""
    if question or event.clause.conditional or _is_supposed(event):
        return True
    if event.noun is not None and not event.clause.lowers.isdisjoint(THEY_WOULD):
        return True  # "weil X und Y nach dem Zusammenschluss alles beherrscht hätten"
    reading: ClauseReading | None = event.clause
    while reading is not None:
        kind = reading.clause.kind
        if kind is not ClauseKind.RELATIVE and _imagines(reading):
            return True
        if kind is ClauseKind.SUBORDINATE and reading.clause.opener in CONDITIONAL_CUES:
            return True
        if _looks_back(reading):
            return False
        reading = reading.parent if kind is not ClauseKind.MAIN else None
    return False


def _looks_back(reading: ClauseReading) -> bool:
    """Return whether it is told as a fact of the past, beside what the clause above only imagines."""
    clause = reading.clause
    is_when = clause.kind is ClauseKind.SUBORDINATE and clause.opener in LOOKING_BACK
    return is_when and not PLUPERFECT.isdisjoint(reading.lowers)


def _is_supposed(event: Event) -> bool:
    """Return whether the clause above only fears, hopes or advises it: "hofft, dass X Y kauft"."""
    reading = event.clause
    if event.noun is not None or reading.parent is None:
        return False
    kind = reading.clause.kind
    cues = {ClauseKind.SUBORDINATE: SUPPOSED, ClauseKind.INFINITIVE: ADVISED}.get(kind, frozenset())
    return is_called_wrong(reading) or not reading.parent.lowers.isdisjoint(cues)


def _governing(event: Event) -> Event | None:
    """Return the verb that says how far a deal has come: not of what is done because of it."""
    is_cause = event.noun is not None and event.noun.preposition in NO_CIRCUMSTANCE
    return None if is_cause else event.governor


def _imagines(reading: ClauseReading) -> bool:
    """Return whether a clause is told in the subjunctive of what is not so, or as what else would be."""
    if any(word.lower in OTHERWISE for word in reading.words[:1]):
        return True
    cues = IMAGINED if reading.lowers.isdisjoint(GLADLY) else IMAGINED - {WOULD}
    return any(word.lower in cues for word in reading.words if not word.capital)


def status_of(event: Event) -> DealStatus | None:
    """Return how far a deal has come, ``None`` where the text says that there is none."""
    above = _governing(event)
    negated = event.negated or (above is not None and above.negated)
    words = telling(event.clause)
    outer = (
        telling(event.clause.parent)
        if event.clause.parent is not None and event.tense is Tense.OPEN
        else []
    )
    if is_refused(event):
        return DealStatus.CANCELLED if _was_refused(event) else DealStatus.OFFERED
    if any(word in DENIAL_CUES for word in words + outer) or is_denied_report(event.clause):
        return DealStatus.DENIED
    by_phrase = _by_phrase(event)
    if by_phrase is not None:
        return by_phrase
    if negated or is_left_undone(event):
        return _called_off(event, words)
    if was_in_vain(event):
        return DealStatus.CANCELLED
    if has_come_off(event):
        return DealStatus.COMPLETED
    if event.frame.sense is Sense.FOUND and event.noun is not None and _is_over(event, words):
        return None
    if event.noun is not None and event.frame.sense in _UNIONS:
        if event.noun.preposition == OUT_OF or not EMERGED.isdisjoint(words):
            return DealStatus.COMPLETED
    if _is_time_of_other(event):
        return _by_time(event, words)
    by_noun = near_noun(event, words)
    ends = above is not None and above.word == ENDING
    if ends and by_noun is DealStatus.RUMOURED:  # "die Gespräche über den Kauf wurden beendet"
        is_agreed = not WITH_SUCCESS.isdisjoint(words)
        return DealStatus.ANNOUNCED if is_agreed else DealStatus.CANCELLED
    # "hat erklärt, Y kaufen zu wollen": it is the declaration that is done
    is_done = (
        event.noun is None and above is not None and above.frame.status == DealStatus.COMPLETED
    )
    if above is not None and above.frame.status is not None and not is_done:
        status = DealStatus(above.frame.status)
        subject = above.clause.subject
        if status is DealStatus.RUMOURED and subject is not None:
            if any(word in AUTHORITY_NOUNS for word in subject.words):
                return DealStatus.ANNOUNCED  # what authorities examine has been agreed
        if status is DealStatus.APPROVED and subject is not None:
            if not OWN_BODIES.isdisjoint(subject.words):  # who agree, and allow nothing
                return DealStatus.ANNOUNCED
        if status is DealStatus.DENIED and subject is not None and is_onlooker(subject):
            first = event.noun.words[:1] if event.noun is not None else ()
            return (
                None if DEFINITE.isdisjoint(first) else DealStatus.ANNOUNCED
            )  # the union rejects a deal of others
        if above.word == DECIDING and subject is not None:
            if not DECIDING_BODIES.isdisjoint(subject.words):
                return DealStatus.APPROVED
        return _as_governed(status, above.modal, words)
    if event.frame.status is not None:
        return DealStatus(event.frame.status)
    if event.frame.sense is Sense.OFFER:
        is_hearsay = event.modal == "report" and event.noun is None
        return DealStatus.RUMOURED if is_hearsay else DealStatus.OFFERED
    if by_noun is not None:
        is_off = any(adverbs().get(word) is DealStatus.CANCELLED for word in words)
        return DealStatus.CANCELLED if is_off else _as_governed(by_noun, "", words)
    modal = event.modal or (above.modal if above is not None and event.tense is Tense.OPEN else "")
    if modal == "report" and (event.voice is Voice.PASSIVE or _undergoes(event)):
        return DealStatus.PLANNED  # "soll verkauft werden" is a plan, "soll kaufen" hearsay
    if modal == "intent" and not HEARD.isdisjoint(words):
        return DealStatus.RUMOURED
    if modal in ("must", "ability") and not HAD_TO.isdisjoint(words) and event.noun is None:
        return DealStatus.COMPLETED
    if modal:
        return _MODAL_STATUS[modal] if modal != "ability" else _by_ability(words)
    if event.tense is Tense.OPEN and event.noun is None:
        is_public = above is not None and above.word in ANNOUNCING
        return by_words(outer) or (DealStatus.ANNOUNCED if is_public else DealStatus.PLANNED)
    by_word = by_words(words)
    if event.noun is not None and event.tense is Tense.PAST:
        return DealStatus.COMPLETED
    if event.noun is not None and event.frame.sense in _OWN_AFFAIRS:
        modals = [word.modal for word in event.clause.words if word.modal]
        is_done = _is_means(event)
        own = _MODAL_STATUS[modals[0]] if modals else None
        return by_word or own or (DealStatus.COMPLETED if is_done else DealStatus.ANNOUNCED)
    if event.noun is not None:
        is_done = above is None and (_is_means(event) or was_done_before(event))
        if not PLUPERFECT.isdisjoint(words):  # "hatte mit dem Kauf von Y vorgelegt"
            is_done = above is None or event.noun.preposition in UNITED_WITH
        return by_word or (DealStatus.COMPLETED if is_done else DealStatus.ANNOUNCED)
    is_agreed = event.fixed.endswith(AGREED_ALREADY) and IN_THOSE_DAYS.isdisjoint(words)
    if event.tense is Tense.PAST and not is_agreed:
        return by_word if by_word is DealStatus.RUMOURED else DealStatus.COMPLETED
    return by_word or DealStatus.ANNOUNCED


def is_refused(event: Event) -> bool:
    """Return whether it is an offer that is refused: so it was made.

    Args:
        event: What a noun tells.
    """
    above = event.governor
    return event.frame.sense is Sense.OFFER and above is not None and above.word in REFUSING


def _was_refused(event: Event) -> bool:
    """Return whether that was some time before the news: "war im Herbst abgelehnt worden"."""
    lowers = event.clause.lowers
    is_before = not lowers.isdisjoint(DONE_BEFORE) and event.clause.is_past
    return is_before and any(one.kind is PhraseKind.DATE for one in event.clause.phrases)


def is_settled(event: Event) -> bool:
    """Return whether words in a row say of a deal how far it has come: "unter Dach und Fach".

    Args:
        event: What tells the deal.
    """
    return event.noun is not None and _by_phrase(event) is not None


def _undergoes(event: Event) -> bool:
    """Return whether a verb tells what happens to its subject: "soll an X gehen", "in X aufgehen"."""
    frame = event.frame
    if event.noun is not None or frame.sense not in (Sense.PASS, Sense.MERGE):
        return False
    is_of_both = frame.sense is Sense.MERGE and BOTH_SHALL in event.clause.lowers
    return frame.object is None or is_of_both  # "sollen X und Y fusionieren"


_OWN_AFFAIRS = frozenset({Sense.LIST, Sense.RAISE, Sense.ISSUE, Sense.BUY_BACK})
"""Senses of which the subject of the clause decides alone: "will mit einer Kapitalerhöhung …"."""


def _is_means(event: Event) -> bool:
    """Return whether something was done by way of a deal: "beim Börsengang eingenommen"."""
    by_way = event.noun is not None and event.noun.preposition in BY_WAY_OF
    return by_way and (event.clause.is_past or "have" in event.clause.auxiliaries)


def is_status_noun(word: Word | None) -> bool:
    """Return whether a noun says how far a deal has come ("Verhandlungen", "Plan")."""
    return word is not None and (
        word.lower in nouns()
        or word.lower in adverbs()
        or word.lower in INTENT_NOUNS
        or word.lower in DEAL_RELATED_NOUNS
    )


def _called_off(event: Event, words: list[str]) -> DealStatus | None:
    """Return what "nicht" makes of a deal: off ("doch nicht"), forbidden ("darf nicht"), or none."""
    if any(word in PERMITTING for word in words):
        return DealStatus.PROHIBITED
    place = next((number for number, word in enumerate(words) if word in NEGATIONS), 0)
    beside = words[max(0, place - 1) : place] + words[place + 1 : place + 2]
    if event.noun is not None and event.noun.preposition == OUT_OF:
        return DealStatus.CANCELLED  # "aus der Übernahme wird nichts"
    is_off = event.noun is None and any(word in NO_LONGER for word in beside)
    is_off = is_off or (
        event.noun is not None
        and any(word.startswith(PURSUING) for word in words)
        and FURTHER in " ".join(words)
    )
    return DealStatus.CANCELLED if is_off else None


def _is_over(event: Event, words: list[str]) -> bool:
    """Return whether what some have founded is given up: "haben ihr Joint Venture beendet"."""
    is_over = any(word.startswith(GIVING_UP) for word in words)
    text = event.clause.text
    return is_over or text.endswith(AT_AN_END) or (UP in text.split() and bool(set(words) & SOLVES))


_UNIONS = frozenset({Sense.MERGE, Sense.FOUND})
"""Senses of nouns of which something came ("aus der Fusion von X und Y")."""


def _by_phrase(event: Event) -> DealStatus | None:
    """Return what words in a row say of the deal that is the subject: "ist vom Tisch"."""
    noun = event.noun
    if noun is None:
        parent = event.clause.parent
        return DealStatus.APPROVED if parent is not None and _raises_nothing(parent) else None
    subject = event.clause.subject
    is_plan = subject is not None and subject.head is not None and subject.head.lower in nouns()
    is_plan = is_plan and subject is not None and noun.start == subject.end + 1
    is_subject = subject in (noun, event.outer) or is_plan  # "die Pläne für eine Fusion"
    is_object = event.outer is None and not noun.preposition
    for name, phrases in STATUS_PHRASES:
        if not (is_subject or is_object) and name not in _BY_OTHERS:
            continue
        if any(phrase in event.clause.text for phrase in phrases):
            modal = next((word.modal for word in event.clause.words if word.modal), "")
            return _as_governed(DealStatus(name), modal, telling(event.clause))
    return None


def _raises_nothing(reading: ClauseReading) -> bool:
    """Return whether a clause says that somebody has no objection to what the next one tells."""
    return any(
        phrase in reading.text
        for name, phrases in STATUS_PHRASES
        if name in _BY_OTHERS
        for phrase in phrases
    )


_BY_OTHERS = frozenset({"approved"})
"""What others than the parties say of a deal, so that it is not the subject."""


def _is_time_of_other(event: Event) -> bool:
    """Return whether a deal only tells when something else happens: "verzichtet nach dem Kauf auf …"."""
    noun, above = event.noun, event.governor
    if noun is None or noun.preposition not in SINCE:
        return False
    return above is None or noun.preposition not in above.fixed.split()


def _by_time(event: Event, words: list[str]) -> DealStatus | None:
    """Return what "vor der Übernahme" and "nach der Übernahme" say of it."""
    marked = by_words(words)
    if marked is not None:
        return marked
    is_past = event.clause.is_past
    if event.noun is not None and event.noun.preposition == OF_TIME_BEFORE:
        return DealStatus.COMPLETED if is_past else DealStatus.PLANNED
    return DealStatus.COMPLETED


def _as_governed(status: DealStatus, modal: str, words: list[str]) -> DealStatus:
    """Return what "soll abgeschlossen werden" or "müssen noch zustimmen" says: not that it is done."""
    is_off = status is DealStatus.CANCELLED and modal == "guess"  # "könnte … zurücktreten": not yet
    if is_off or (status is DealStatus.COMPLETED and modal in {"intent", "report", "guess"}):
        return DealStatus.ANNOUNCED
    if status is DealStatus.PLANNED and modal == "report" and not STANDING.isdisjoint(words):
        return DealStatus.RUMOURED  # "soll vor dem Kauf stehen": a state is but heard of
    is_open = modal in {"must", "intent", "report", "guess"} or OUTSTANDING in words
    if status is DealStatus.APPROVED and is_open:
        return DealStatus.ANNOUNCED
    return status


def _by_ability(words: list[str]) -> DealStatus:
    """Return what "darf" and "kann" say."""
    is_allowed = any(word in PERMITTING or word in APPROVAL_NOUNS for word in words)
    return DealStatus.APPROVED if is_allowed else DealStatus.PLANNED
