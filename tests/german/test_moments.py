"""Before a deal, after it, or not told."""

from __future__ import annotations

import pytest

from dealwert.german.moments import Moment, moment_of

TOLD = [
    ("Verkäufer ist Brandis, der bisher {55 Prozent} an der Werft hält.", Moment.BEFORE),
    ("Bislang gehörten der Familie {70 Prozent} der Mühle.", Moment.BEFORE),
    ("Vor dem Verkauf hielt der Fonds {20 Prozent}, jetzt ist er weg.", Moment.BEFORE),
    ("Künftig hält Alpenglas {51 Prozent}.", Moment.AFTER),
    ("Die Gründerin behält {12,5 Prozent} der Aktien.", Moment.AFTER),
    ("Nach der geplanten Transaktion besitzt Nordlicht {45 Prozent}.", Moment.AFTER),
    ("Die Familie hält {34 Prozent} an Donauglas.", None),
    ("Der Fonds hält noch {10 Prozent}.", None),
    ("Nach eigenen Angaben hält er {9 Prozent}.", None),
    ("Bisher hatte er, wie es hieß, {9 Prozent}.", None),
    ("Bisher hielt er {9 Prozent} und künftig 12 Prozent.", None),
    ("Künftig teilen sie sich den Hafen, denn Brandis hält {30 Prozent}.", None),
]


@pytest.mark.parametrize(("marked", "moment"), TOLD, ids=[text for text, _ in TOLD])
def test_a_moment_is_told_by_the_words_of_the_clause(marked: str, moment: Moment | None) -> None:
    start, end = marked.index("{"), marked.index("}") - 1
    assert moment_of(marked.replace("{", "").replace("}", ""), start, end) is moment
