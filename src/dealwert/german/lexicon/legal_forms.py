"""Legal forms, and the parts of them, as names are written with them."""

from __future__ import annotations

__all__ = [
    "BEING_WOUND_UP",
    "FEMININE_FORMS",
    "FORMS",
    "FORMS_WITH_STOP",
    "INCORPORATED",
    "PARTNERS",
    "TELLING_FORMS",
    "WITH_STOP_WITHIN",
]

FORMS = frozenset(
    """LLP AG SE KGaA GmbH gGmbH GesmbH Ges.m.b.H mbH KG OHG UG eG e.V e.G Inc Corp LLC Ltd Limited plc PLC SA S.A SpA
    S.p.A NV N.V BV B.V AB ASA Oyj Co LP L.P SAS Sàrl Sarl Kft Srl S.r.l s.r.o a.s d.d d.o.o KK Corporation Incorporated Aktiengesellschaft
    A/S""".split()
)

FORMS_WITH_STOP = frozenset(
    "Inc Corp Ltd Co S.A S.p.A S.r.l s.r.o a.s d.d d.o.o e.V e.G e.K N.V B.V L.P".split()
)
"""Legal forms that a full stop belongs to."""

WITH_STOP_WITHIN = frozenset("Co Inc Corp Ltd St".split())
"""What has a full stop within a name, or at its end."""

INCORPORATED = "Inc"
"""The one with which a name ends."""

PARTNERS = "Co"
"""What stands between the form of who is liable and the form of the firm: "GmbH & Co. KG"."""

FEMININE_FORMS = frozenset("AG SE KG GmbH gGmbH KGaA OHG mbH".split())
"""Legal forms before which "die" stands: an article that belongs to no noun before them."""

BEING_WOUND_UP = "i."
"""How "in Insolvenz" and "in Liquidation" begin behind a form, where they are cut short."""

TELLING_FORMS = "AG SE GmbH KGaA KG mbH Inc Corp Ltd plc Holding Group Capital Partners".split()
"""Forms, and other last words, of names that only companies have."""
