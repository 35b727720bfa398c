"""What facts are told with in German: verbs of deals, offices, changes of leadership."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from dealwert.model import DealKind, DealStatus, LeadershipEvent, Organ, RoleFunction


class Verb(NamedTuple):
    """A verb in the forms that facts need: "nimmt … auf", "nehmen … auf", "aufnehmen", "aufgenommen"."""

    one: str
    many: str
    particle: str
    infinitive: str
    participle: str
    auxiliary: str = "hat"


class Telling(NamedTuple):
    """How a kind of deal is told: who is the subject, what the verb governs.

    ``{object}`` is the target, or the stake in it; ``{target}``, ``{buyers}``, ``{sellers}`` are
    names; what needs a name that is missing is left out.
    """

    subject: str
    verb: Verb
    middle: str
    price: str = "für {}"


TAKE_OVER = Verb("übernimmt", "übernehmen", "", "übernehmen", "übernommen")
_SELL = Verb("verkauft", "verkaufen", "", "verkaufen", "verkauft")
_MERGE = Verb("fusioniert", "fusionieren", "", "fusionieren", "fusioniert")
_FLOAT = Verb("geht", "gehen", "an die Börse", "an die Börse gehen", "an die Börse gegangen", "ist")
_LEAVE = Verb("verlässt", "verlassen", "", "verlassen", "verlassen")
_SPLIT = Verb("spaltet", "spalten", "ab", "abspalten", "abgespalten")
_RAISE = Verb("erhöht", "erhöhen", "", "erhöhen", "erhöht")
_TAKE_IN = Verb("nimmt", "nehmen", "auf", "aufnehmen", "aufgenommen")
_BUY_BACK = Verb("kauft", "kaufen", "zurück", "zurückkaufen", "zurückgekauft")
_FOUND = Verb("gründet", "gründen", "", "gründen", "gegründet")
_FORCE_OUT = Verb("drängt", "drängen", "hinaus", "hinausdrängen", "hinausgedrängt")
_NATIONALISE = Verb("verstaatlicht", "verstaatlichen", "", "verstaatlichen", "verstaatlicht")
_PRIVATISE = Verb("privatisiert", "privatisieren", "", "privatisieren", "privatisiert")

_TAKE_PART = Verb("beteiligt", "beteiligen", "", "beteiligen", "beteiligt")
_INCREASE = Verb("stockt", "stocken", "auf", "aufstocken", "aufgestockt")

WITHOUT_SIZE: Mapping[DealKind, Telling] = MappingProxyType(
    {
        DealKind.MINORITY_INVESTMENT: Telling("buyers", _TAKE_PART, "sich an {target}"),
        DealKind.STAKE_INCREASE: Telling("buyers", _INCREASE, "den Anteil an {target}"),
    }
)
"""Kinds of deals of a stake whose size nobody told: no company is taken over."""

DEFAULT = Telling("buyers", TAKE_OVER, "{object}")

TELLINGS: Mapping[DealKind, Telling] = MappingProxyType(
    {
        DealKind.DIVESTMENT: Telling("sellers", _SELL, "{object}"),
        DealKind.MERGER: Telling("buyers", _MERGE, "mit {target}"),
        DealKind.MERGER_OF_EQUALS: Telling("buyers", _MERGE, "mit {target}"),
        DealKind.IPO: Telling("target", _FLOAT, "", "mit einem Erlös von {}"),
        DealKind.DELISTING: Telling("target", _LEAVE, "die Börse"),
        DealKind.SPIN_OFF: Telling("sellers", _SPLIT, "{target}"),
        DealKind.SPLIT_OFF: Telling("sellers", _SPLIT, "{target}"),
        DealKind.CAPITAL_INCREASE: Telling("target", _RAISE, "das Kapital", "um {}"),
        DealKind.RIGHTS_ISSUE: Telling("target", _RAISE, "das Kapital", "um {}"),
        DealKind.FUNDING_ROUND: Telling("target", _TAKE_IN, "frisches Geld", "in Höhe von {}"),
        DealKind.BUY_BACK: Telling("target", _BUY_BACK, "eigene Aktien"),
        DealKind.JOINT_VENTURE: Telling("buyers", _FOUND, "gemeinsam {target}"),
        DealKind.SQUEEZE_OUT: Telling("buyers", _FORCE_OUT, "die übrigen Aktionäre von {target}"),
        DealKind.NATIONALISATION: Telling("buyers", _NATIONALISE, "{object}"),
        DealKind.PRIVATISATION: Telling("sellers", _PRIVATISE, "{object}"),
    }
)

MODALS: Mapping[DealStatus, tuple[str, str]] = MappingProxyType(
    {
        DealStatus.RUMOURED: ("soll angeblich", "sollen angeblich"),
        DealStatus.PLANNED: ("will", "wollen"),
        DealStatus.OFFERED: ("bietet an,", "bieten an,"),
        DealStatus.APPROVED: ("darf", "dürfen"),
        DealStatus.CANCELLED: ("will doch nicht", "wollen doch nicht"),
        DealStatus.PROHIBITED: ("darf nicht", "dürfen nicht"),
        DealStatus.DENIED: ("bestreitet,", "bestreiten,"),
        DealStatus.POSTPONED: ("will erst später", "wollen erst später"),
    }
)
"""What stands before the object where the verb stands behind it; a comma asks for "zu"."""

FUNCTIONS: Mapping[RoleFunction, str] = MappingProxyType(
    {
        RoleFunction.MANAGING_DIRECTOR: "Mitglied der Geschäftsführung",
        RoleFunction.GENERAL_COUNSEL: "Leitung der Rechtsabteilung",
        RoleFunction.AUTHORISED_OFFICER: "Prokura",
        RoleFunction.EDITOR_IN_CHIEF: "Chefredaktion",
        RoleFunction.DIRECTOR_GENERAL: "Intendanz",
        RoleFunction.FOUNDER: "Gründungsmitglied",
        RoleFunction.SPOKESPERSON: "Sprecherposten",
        RoleFunction.DIVISION_HEAD: "Leitung eines Bereichs",
        RoleFunction.ADVISER: "Beratung",
        RoleFunction.OTHER: "",
    }
)
"""What offices are called; those that are missing by their English letters (CEO)."""

ORGANS: Mapping[Organ, str] = MappingProxyType(
    {
        Organ.MANAGEMENT_BOARD: "des Vorstands",
        Organ.SUPERVISORY_BOARD: "des Aufsichtsrats",
        Organ.BOARD_OF_DIRECTORS: "des Verwaltungsrats",
        Organ.EXECUTIVE_MANAGEMENT: "der Geschäftsleitung",
        Organ.MANAGING_DIRECTORS: "der Geschäftsführung",
        Organ.ADVISORY_BOARD: "des Beirats",
        Organ.WORKS_COUNCIL: "des Betriebsrats",
        Organ.EDITORIAL: "der Redaktion",
    }
)
"""The organs, in the genitive."""

EVENTS: Mapping[LeadershipEvent, str] = MappingProxyType(
    {
        LeadershipEvent.APPOINTED: "{person} tritt bei {company} an{office}",
        LeadershipEvent.ELECTED: "{person} wird bei {company} gewählt{office}",
        LeadershipEvent.NOMINATED: "{person} ist bei {company} vorgeschlagen{office}",
        LeadershipEvent.PROMOTED: "{person} steigt bei {company} auf{office}",
        LeadershipEvent.MOVES: "{person} wechselt von {company} zu {goal}{office}",
        LeadershipEvent.INTERIM: "{person} springt bei {company} vorübergehend ein{office}",
        LeadershipEvent.STAYS: "{person} bleibt bei {company}{office}",
        LeadershipEvent.EXTENDED: "{person} verlängert bei {company}{office}",
        LeadershipEvent.LEAVES: "{person} scheidet bei {company} aus{office}",
        LeadershipEvent.RESIGNS: "{person} tritt bei {company} zurück{office}",
        LeadershipEvent.DISMISSED: "{person} wird bei {company} abberufen{office}",
        LeadershipEvent.RETIRES: "{person} geht bei {company} in den Ruhestand{office}",
        LeadershipEvent.SUSPENDED: "{person} ist bei {company} freigestellt{office}",
        LeadershipEvent.DIES: "{person} von {company} ist gestorben{office}",
    }
)
"""Sentences that need no form of the person's sex; the office follows behind a colon."""
