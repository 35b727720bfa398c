"""Numbers with a meaning: money, percent, intervals, figures as reported, partial dates."""

from dealwert.quantities.date import DatePrecision, DateQualifier, PartialDate
from dealwert.quantities.figure import Figure, Hedge
from dealwert.quantities.interval import Interval
from dealwert.quantities.money import NO_CURRENCY, Money, decimal_of
from dealwert.quantities.percent import Percent, PercentagePoints
from dealwert.quantities.quantity import Number, Q, Quantity, like, magnitude_of
from dealwert.quantities.reading import STANDARD, Reading, Step, Width
from dealwert.quantities.ternary import Ternary

__all__ = [
    "NO_CURRENCY",
    "STANDARD",
    "DatePrecision",
    "DateQualifier",
    "Figure",
    "Hedge",
    "Interval",
    "Money",
    "Number",
    "PartialDate",
    "Percent",
    "PercentagePoints",
    "Q",
    "Quantity",
    "Reading",
    "Step",
    "Ternary",
    "Width",
    "decimal_of",
    "like",
    "magnitude_of",
]
