"""What follows from what a deal states, and whether it agrees with itself."""

from dealwert.valuation.check import Check, CheckOutcome, Strength, check, price_check
from dealwert.valuation.reported import ReportedMoney, ReportedPercent
from dealwert.valuation.value import implied_price, implied_stake, implied_value

__all__ = [
    "Check",
    "CheckOutcome",
    "ReportedMoney",
    "ReportedPercent",
    "Strength",
    "check",
    "implied_price",
    "implied_stake",
    "implied_value",
    "price_check",
]
