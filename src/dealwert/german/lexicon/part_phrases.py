"""What the parts of facts are called in German: bases, metrics, references, means of payment."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dealwert.model import (
    ConsiderationKind,
    Directness,
    Metric,
    PremiumReference,
    Rank,
    SpeakerKind,
    StakeBasis,
)

__all__ = ["BASES", "DIRECTNESS", "MEANS", "METRICS", "REFERENCES", "SEATS", "SPEAKERS"]

BASES: Mapping[StakeBasis, str] = MappingProxyType(
    {
        StakeBasis.CAPITAL: "des Kapitals",
        StakeBasis.VOTES: "der Stimmrechte",
        StakeBasis.ECONOMIC: "des wirtschaftlichen Werts",
        StakeBasis.FULLY_DILUTED: "bei voller Verwässerung",
    }
)
"""What a stake is a share of; what is not stated is not said."""

DIRECTNESS: Mapping[Directness, str] = MappingProxyType(
    {Directness.DIRECT: "direkt gehalten", Directness.INDIRECT: "indirekt gehalten"}
)

MEANS: Mapping[ConsiderationKind, str] = MappingProxyType(
    {
        ConsiderationKind.CASH: "bar",
        ConsiderationKind.SHARES: "in Aktien",
        ConsiderationKind.DEBT_ASSUMED: "übernommene Schulden",
        ConsiderationKind.VENDOR_LOAN: "Verkäuferdarlehen",
        ConsiderationKind.ASSETS: "in Sachwerten",
        ConsiderationKind.EARN_OUT: "erfolgsabhängig",
        ConsiderationKind.MIXED_UNSTATED: "auf mehrere Arten",
        ConsiderationKind.OTHER: "auf andere Art",
    }
)

METRICS: Mapping[Metric, str] = MappingProxyType(
    {
        Metric.SALES: "Umsatz",
        Metric.EBITDA: "EBITDA",
        Metric.EBIT: "EBIT",
        Metric.NET_INCOME: "Überschuss",
        Metric.BOOK_VALUE: "Buchwert",
        Metric.EMPLOYEES: "Beschäftigte",
        Metric.USERS: "Nutzer",
    }
)

REFERENCES: Mapping[PremiumReference, str] = MappingProxyType(
    {
        PremiumReference.LAST_CLOSE: "auf den letzten Schlusskurs",
        PremiumReference.UNDISTURBED: "auf den unbeeinflussten Kurs",
        PremiumReference.VWAP_3M: "auf den Drei-Monats-Durchschnitt",
        PremiumReference.VWAP_6M: "auf den Sechs-Monats-Durchschnitt",
        PremiumReference.VWAP_60D: "auf den Durchschnitt von 60 Tagen",
        PremiumReference.PRE_RUMOUR: "auf den Kurs vor den Gerüchten",
        PremiumReference.HIGH_52W: "auf das Jahreshoch",
    }
)

SEATS: Mapping[Rank, str] = MappingProxyType(
    {
        Rank.CHAIR: "Vorsitz",
        Rank.DEPUTY_CHAIR: "stellvertretender Vorsitz",
        Rank.MEMBER: "Mitglied",
        Rank.DELEGATE: "Delegiertenamt",
        Rank.HONORARY_CHAIR: "Ehrenvorsitz",
    }
)

SPEAKERS: Mapping[SpeakerKind, str] = MappingProxyType(
    {
        SpeakerKind.COMPANY: "Unternehmen",
        SpeakerKind.INSIDER: "Insider",
        SpeakerKind.MEDIA: "Medien",
        SpeakerKind.AUTHORITY: "Behörde",
        SpeakerKind.ANALYST: "Analyst",
        SpeakerKind.AUTHOR: "Autor des Textes",
    }
)
