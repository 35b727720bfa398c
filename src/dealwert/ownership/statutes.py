"""The levels of German, Austrian and Swiss law, and of the accounting standards.

No legal advice: the provisions have conditions and exceptions that no row holds, and change. Each
row says how it was read and in which state of the law, or that this was not recorded.
"""

from __future__ import annotations

import functools
from fractions import Fraction
from typing import NamedTuple

from dealwert.model import LegalForm, StakeBasis
from dealwert.ownership.threshold import Effect, Jurisdiction, Provenance, Threshold
from dealwert.quantities import PartialDate, Percent

__all__ = ["thresholds"]

_VOTES = (StakeBasis.VOTES,)
_CAPITAL = (StakeBasis.CAPITAL,)
_EITHER = (StakeBasis.CAPITAL, StakeBasis.VOTES)

_STOCK = (LegalForm.AG, LegalForm.SE, LegalForm.KGAA)
_STOCK_ONLY = (LegalForm.AG, LegalForm.SE)
_LIMITED = (LegalForm.GMBH,)

_THIRD, _TWO_THIRDS = Fraction(100, 3), Fraction(200, 3)

_E, _R = Effect, Provenance


class _Row(NamedTuple):
    """One provision with all its levels; ``level`` as a Threshold has it, in percent."""

    effect: Effect
    levels: tuple[int | Fraction, ...]
    inclusive: bool
    bases: tuple[StakeBasis, ...]
    source: str
    scope: str = ""
    represented: bool = False
    listed: bool | None = None
    forms: tuple[LegalForm, ...] = ()
    as_of: str | None = None
    provenance: Provenance = Provenance.STATUTE


_READ_2022 = "2022-03"

_GERMAN = (
    _Row(
        _E.NOTIFICATION,
        (3, 5, 10, 15, 20, 25, 30, 50, 75),
        True,
        _VOTES,
        "§ 33 WpHG",
        "also on falling below; instruments from 5 %: § 38 WpHG",
        listed=True,
    ),
    _Row(_E.STATEMENT_OF_AIMS, (10,), True, _VOTES, "§ 43 WpHG", listed=True),
    _Row(
        _E.COMPANY_NOTIFICATION,
        (25, 50),
        False,
        _CAPITAL,
        "§§ 20, 21, 16 AktG",
        "holders that are companies",
        listed=False,
        forms=_STOCK,
    ),
    _Row(_E.CALL_MEETING, (5,), True, _CAPITAL, "§ 122 AktG", "held for 90 days", forms=_STOCK),
    _Row(_E.CALL_MEETING, (10,), True, _CAPITAL, "§ 50 GmbHG", forms=_LIMITED),
    _Row(_E.SIGNIFICANT_INFLUENCE, (20,), True, _VOTES, "§ 311 HGB"),
    _Row(_E.PARTICIPATION, (20,), False, _CAPITAL, "§ 271 HGB"),
    _Row(
        _E.MERGER_CONTROL,
        (25, 50),
        True,
        _EITHER,
        "§ 37 I Nr. 3 GWB",
        "above the turnover of § 35 GWB; less may do: § 37 I Nr. 2 and 4 GWB",
    ),
    _Row(_E.FOREIGN_INVESTMENT, (10,), True, _VOTES, "§§ 56, 60a AWV", "most critical sectors"),
    _Row(
        _E.FOREIGN_INVESTMENT,
        (20,),
        True,
        _VOTES,
        "§ 56 AWV",
        "critical sectors; or adding to a stake",
    ),
    _Row(_E.FOREIGN_INVESTMENT, (25,), True, _VOTES, "§ 56 AWV", "any sector"),
    _Row(_E.FOREIGN_INVESTMENT, (40, 50, 75), True, _VOTES, "§ 56 AWV", "adding to a stake"),
    _Row(
        _E.BENEFICIAL_OWNER,
        (25,),
        False,
        _EITHER,
        "§ 3 II GwG",
        "holders that are natural persons",
        listed=False,
    ),
    _Row(
        _E.BLOCKING_MINORITY,
        (25,),
        False,
        _CAPITAL,
        "§§ 179 II, 293 AktG, § 65 UmwG",
        "the mirror of three quarters",
        represented=True,
        forms=_STOCK,
    ),
    _Row(
        _E.BLOCKING_MINORITY,
        (25,),
        False,
        _VOTES,
        "§ 53 II GmbHG, § 50 UmwG",
        "the mirror of three quarters",
        represented=True,
        forms=_LIMITED,
    ),
    _Row(_E.TAKEOVER_CONTROL, (30,), True, _VOTES, "§§ 29 II, 35 WpÜG", listed=True),
    _Row(
        _E.SIMPLE_MAJORITY,
        (50,),
        False,
        _VOTES,
        "§ 133 AktG, § 47 GmbHG",
        represented=True,
    ),
    _Row(_E.MAJORITY_HOLDING, (50,), False, _EITHER, "§§ 16, 17 AktG"),
    _Row(_E.MAJORITY_HOLDING, (50,), False, _VOTES, "§ 290 II HGB", "accounts of the group"),
    _Row(
        _E.QUALIFIED_MAJORITY,
        (75,),
        True,
        _CAPITAL,
        "§§ 179 II, 293 AktG, § 65 UmwG",
        represented=True,
        forms=_STOCK,
    ),
    _Row(
        _E.QUALIFIED_MAJORITY,
        (75,),
        True,
        _VOTES,
        "§ 53 II GmbHG, § 50 UmwG",
        represented=True,
        forms=_LIMITED,
    ),
    _Row(_E.SQUEEZE_OUT, (90,), True, _CAPITAL, "§ 62 V UmwG", "by a merger", forms=_STOCK),
    _Row(_E.SQUEEZE_OUT, (95,), True, _CAPITAL, "§ 327a AktG", forms=_STOCK),
    _Row(
        _E.SQUEEZE_OUT,
        (95,),
        True,
        _CAPITAL,
        "§ 39a WpÜG",
        "of voting capital, after an offer",
        listed=True,
    ),
    _Row(_E.INTEGRATION, (95,), True, _CAPITAL, "§ 320 AktG", forms=_STOCK_ONLY),
)

_AUSTRIAN = (
    _Row(
        _E.NOTIFICATION,
        (4, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 75, 90),
        True,
        _VOTES,
        "§ 130 BörseG 2018",
        "also on falling below",
        listed=True,
        provenance=_R.SECONDARY,
    ),
    _Row(
        _E.SECURED_BLOCKING_MINORITY,
        (26,),
        False,
        _VOTES,
        "§ 26a ÜbG",
        "to 30 %: votes above 26 % rest",
        listed=True,
    ),
    _Row(_E.TAKEOVER_CONTROL, (30,), False, _VOTES, "§ 22 ÜbG", listed=True),
    _Row(_E.MERGER_CONTROL, (25, 50), True, _CAPITAL, "§ 7 I Nr. 3 KartG"),
    _Row(
        _E.FOREIGN_INVESTMENT,
        (10,),
        True,
        _VOTES,
        "§§ 4, 5 InvKG",
        "sectors of annex part 1; joint buyers are added up",
    ),
    _Row(
        _E.FOREIGN_INVESTMENT,
        (25, 50),
        True,
        _VOTES,
        "§§ 4, 5 InvKG",
        "joint buyers are added up",
    ),
    _Row(
        _E.BLOCKING_MINORITY,
        (25,),
        False,
        _CAPITAL,
        "§ 160 AktG (AT)",
        "conditional capital; the mirror of three quarters",
        represented=True,
        forms=_STOCK,
    ),
    _Row(
        _E.BLOCKING_MINORITY,
        (25,),
        False,
        _CAPITAL,
        "§ 146 AktG (AT), § 50 GmbHG (AT)",
        "changes of the articles; the mirror of three quarters",
        represented=True,
        provenance=_R.UNVERIFIED,
    ),
    _Row(
        _E.QUALIFIED_MAJORITY,
        (75,),
        True,
        _CAPITAL,
        "§ 160 AktG (AT)",
        "conditional capital",
        represented=True,
        forms=_STOCK,
    ),
    _Row(
        _E.QUALIFIED_MAJORITY,
        (75,),
        True,
        _CAPITAL,
        "§ 146 AktG (AT), § 50 GmbHG (AT)",
        "changes of the articles",
        represented=True,
        provenance=_R.UNVERIFIED,
    ),
    _Row(_E.SQUEEZE_OUT, (90,), True, _CAPITAL, "§ 1 GesAusG", provenance=_R.SECONDARY),
)

_SWISS = (
    _Row(
        _E.NOTIFICATION,
        (3, 5, 10, 15, 20, 25, _THIRD, 50, _TWO_THIRDS),
        True,
        _VOTES,
        "Art. 120 FinMIA",
        "also on falling below",
        listed=True,
        as_of="2024",
    ),
    _Row(
        _E.BLOCKING_MINORITY,
        (_THIRD,),
        False,
        _VOTES,
        "Art. 704 OR",
        "important resolutions; the mirror of two thirds",
        represented=True,
    ),
    _Row(
        _E.TAKEOVER_CONTROL,
        (_THIRD,),
        False,
        _VOTES,
        "Art. 135 FinMIA",
        "the articles may raise the level",
        listed=True,
        provenance=_R.SECONDARY,
    ),
    _Row(
        _E.QUALIFIED_MAJORITY,
        (_TWO_THIRDS,),
        True,
        _VOTES,
        "Art. 704 OR",
        "important resolutions; with the majority of the nominal value, too",
        represented=True,
    ),
    _Row(
        _E.SQUEEZE_OUT,
        (90,),
        True,
        _VOTES,
        "Art. 8 II, 18 V FusG",
        "by a merger",
        provenance=_R.SECONDARY,
    ),
    _Row(
        _E.SQUEEZE_OUT,
        (98,),
        False,
        _VOTES,
        "Art. 137 FinMIA, Art. 120 FinMIO",
        "cancellation of the rest after an offer",
        listed=True,
    ),
)

_STANDARDS = (
    _Row(_E.SIGNIFICANT_INFLUENCE, (20,), True, _VOTES, "IAS 28.5", provenance=_R.SECONDARY),
    _Row(
        _E.MAJORITY_HOLDING,
        (50,),
        False,
        _VOTES,
        "IFRS 10",
        "control; less may do",
        provenance=_R.UNVERIFIED,
    ),
)

_TABLES = {
    Jurisdiction.DE: _GERMAN,
    Jurisdiction.AT: _AUSTRIAN,
    Jurisdiction.CH: _SWISS,
    Jurisdiction.IFRS: _STANDARDS,
}


def thresholds(
    jurisdiction: Jurisdiction | str,
    effect: Effect | str | None = None,
    *,
    unverified: bool = False,
) -> tuple[Threshold, ...]:
    """Return the levels of a jurisdiction, as its table lists them.

    Args:
        jurisdiction: ``DE``, ``AT``, ``CH`` or ``IFRS``.
        effect: Only those with this effect.
        unverified: Whether to list also what was read nowhere.

    Raises:
        InvalidValueError: For another jurisdiction or effect.

    Source:
        Each row names its provision, and by ``reading`` how and when it was read.

    Example:
        >>> [str(row.level) for row in thresholds("AT", "foreign investment control")]
        ['10 %', '25 %', '50 %']
    """
    rows = _built(Jurisdiction(jurisdiction))
    wanted = None if effect is None else Effect(effect)
    return tuple(
        row for row in rows if wanted in {None, row.effect} and (unverified or row.is_verified)
    )


@functools.cache
def _built(jurisdiction: Jurisdiction) -> tuple[Threshold, ...]:
    # The German statutes were read in one state of the law; other rows say their own or none.
    usual = _READ_2022 if jurisdiction is Jurisdiction.DE else None
    return tuple(
        Threshold(
            jurisdiction,
            row.effect,
            Percent(level),
            row.inclusive,
            row.bases,
            row.source,
            scope=row.scope,
            represented=row.represented,
            listed=row.listed,
            forms=row.forms,
            as_of=None if (read := row.as_of or usual) is None else PartialDate.from_edtf(read),
            provenance=row.provenance,
        )
        for row in _TABLES[jurisdiction]
        for level in row.levels
    )
