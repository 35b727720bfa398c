"""Changes told by the adjectives before an office: "der neue X-Chef P", "der scheidende X-Chef P"."""

from __future__ import annotations

from collections.abc import Iterator

from dealwert.german.lexicon.role_nouns import RoleNature
from dealwert.model import LeadershipEvent
from dealwert.reading.facts import LeadershipDraft, PositionDraft
from dealwert.reading.phrases import ABOUT_TO_HOLD, LEAVING, PartyNature, Phrase, PhraseKind, Role
from dealwert.reading.positions import company_of_role, share_company
from dealwert.reading.reference import Discourse

__all__ = ["change_of_position", "marked"]


def marked(
    phrase: Phrase, discourse: Discourse, place: tuple[int, int]
) -> Iterator[LeadershipDraft]:
    """Yield what "der neue X-Chef P" and "der scheidende X-Chef P" say."""
    if phrase.kind is not PhraseKind.PARTY or not phrase.roles:
        return
    person = phrase.person
    if person is None or person.nature is not PartyNature.PERSON:
        return
    entity = discourse.named(person)
    if entity is None:
        return
    share_company(phrase)
    for role in phrase.roles:
        event = event_of_marks(role)
        if event is None or role.noun.nature is RoleNature.OFFICE:
            continue
        if event is LeadershipEvent.INTERIM and role.glued and not role.marks & ABOUT_TO_HOLD:
            continue  # "X-Interimschef P sagte": what he has been for a while
        company = company_of_role(role, discourse)
        if company is None:
            continue
        draft = LeadershipDraft(entity, event, [place], company=company, role=role)
        draft.fields["person"] = (person.start, person.end)
        if role.since is not None:
            draft.date = role.since
        yield draft


def change_of_position(position: PositionDraft) -> LeadershipDraft | None:
    """Return the change that the adjectives before an office tell of its holder, if any."""
    event = event_of_marks(position.role)
    if event is None:
        return None
    return LeadershipDraft(
        position.person, event, [position.sentence], company=position.company, role=position.role
    )


def event_of_marks(role: Role) -> LeadershipEvent | None:
    """Return what the adjectives before an office say happens, if anything."""
    marks = role.marks
    if "former" in marks:
        return None
    if LEAVING in marks:
        return LeadershipEvent.LEAVES
    if marks & ABOUT_TO_HOLD:
        return LeadershipEvent.INTERIM if "interim" in marks else LeadershipEvent.APPOINTED
    if "interim" in marks:
        return LeadershipEvent.INTERIM
    if "recent" in marks:
        return LeadershipEvent.APPOINTED
    if role.since is not None and not any(letter.isdigit() for letter in role.since.text):
        return LeadershipEvent.APPOINTED
    return None
