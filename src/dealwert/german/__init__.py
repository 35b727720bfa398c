"""The one home of German words: numbers, figures, dates, and the tables that reading uses."""

from dealwert.german.dates import DateMention, find_dates, parse_date
from dealwert.german.format import format_figure
from dealwert.german.mention import AnyFigure, Mention, Skipped
from dealwert.german.parse import parse_figure, parse_money, parse_percent
from dealwert.german.scan import scan

__all__ = [
    "AnyFigure",
    "DateMention",
    "Mention",
    "Skipped",
    "find_dates",
    "format_figure",
    "parse_date",
    "parse_figure",
    "parse_money",
    "parse_percent",
    "scan",
]
