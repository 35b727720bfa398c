"""What checks are worded with in German."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dealwert.model import DealKind
from dealwert.valuation import CheckName, Doubt

IMPLIES: Mapping[CheckName, str] = MappingProxyType(
    {
        CheckName.PRICE_STAKE_VALUATION: "{price} für {stake} ergeben {implied}",
        CheckName.BRIDGE: "{price} für {stake} und Nettoschulden von {net_debt} ergeben {implied}",
        CheckName.SHARES_VALUATION: "{shares} Aktien zu je {price_per_share} sind {implied} wert",
        CheckName.SHARES_PRICE: "{stake} von {shares} Aktien zu je {price_per_share} kosten {implied}",
        CheckName.PREMIUM: "{price_per_share} je Aktie statt {reference_price}"
        " sind ein Aufschlag von {implied}",
        CheckName.PARTS: "die Teile ergeben zusammen {implied}",
        CheckName.PARTS_PER_SHARE: "die Teile ergeben zusammen {implied} je Aktie",
        CheckName.MULTIPLE: "{inputs} ergeben als Vielfaches {implied}",
        CheckName.RATES: "zum Kurs der anderen Beträge sind es {implied}",
        CheckName.STAKE_AFTER: "mit {stake} mehr halten die Käufer {implied}",
        CheckName.HOLDINGS: "die Anteile ergeben zusammen {implied}",
        CheckName.SCALE: "der Betrag ist {implied}",
        CheckName.KIND: "der Anteil beträgt {implied}",
    }
)

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "price": "Preis",
        "stake": "Anteil",
        "stake_after": "Anteil danach",
        "valuation": "Bewertung",
        "price_per_share": "Preis je Aktie",
        "reference_price": "Vergleichskurs",
        "shares": "Zahl der Aktien",
        "net_debt": "Nettoschulden",
        "consideration": "Teile des Preises",
        "per_share": "Teil je Aktie",
        "premium": "Aufschlag",
        "multiple": "Vielfaches",
        "sales": "Umsatz",
        "ebitda": "EBITDA",
        "ebit": "EBIT",
        "net_income": "Überschuss",
        "book_value": "Buchwert",
        "status": "Stand",
        "rumoured": "Gerücht",
        "planned": "Plan",
        "offered": "Angebot",
        "announced": "Ankündigung",
        "approved": "Genehmigung",
        "completed": "Abschluss",
        "cancelled": "Absage",
        "prohibited": "Verbot",
        "denied": "Dementi",
        "postponed": "Aufschub",
    }
)

DOUBTS: Mapping[Doubt, str] = MappingProxyType(
    {
        Doubt.UNEXPECTED: "möglich, aber nicht das, was man erwarten würde",
        Doubt.HEDGE_WIDTH: "das hängt davon ab, wie weit die Einschränkung reicht",
        Doubt.UP_TO: "zu prüfen, denn über ein „bis zu“ kann ein Text hinausgehen",
        Doubt.BASIS: "als Wert vor dem neuen Geld würde das passen",
        Doubt.MISSING_DEBT: "ohne die Schulden nicht zu entscheiden, denn nur eines enthält sie",
        Doubt.MISSING_STAKE: "im Text steht nicht, ob alle Aktien gekauft werden",
        Doubt.MARKET_PRICE: "Käufer zahlen oft mehr als den Börsenkurs",
        Doubt.LOOSE_WORD: "das Wort für das Geschäft kann ungenau sein",
        Doubt.IMPLAUSIBLE: "mehr, als irgendein Unternehmen wert ist, vielleicht das Tausendfache",
    }
)

KINDS: Mapping[str, str] = MappingProxyType(
    {
        DealKind.ACQUISITION: "Übernahme",
        DealKind.MINORITY_INVESTMENT: "Minderheitsbeteiligung",
        DealKind.MBO: "Management-Buy-out",
        DealKind.MBI: "Management-Buy-in",
        DealKind.LBO: "fremdfinanzierte Übernahme",
        DealKind.SECONDARY_BUYOUT: "Weiterverkauf an einen Finanzinvestor",
        DealKind.NATIONALISATION: "Verstaatlichung",
        DealKind.SQUEEZE_OUT: "Squeeze-out",
    }
)
