"""Deals of a list whose entries are called by names in capitals."""

from __future__ import annotations

import pytest

from dealwert import read

LIST = """Eine Auswahl:

VELMOR: Die Falkenstein Holding kauft 2016 für 90 Millionen Euro den Getriebehersteller.

TASKOR WIND: Der Versorger wird im Januar von der Bergmann AG, dem größten Anbieter Hessens, für 90 Millionen Euro gekauft.

KRENDOR: Roggenkorn, ein Konzern aus Lindau, kündigt ein Sparprogramm an.

UNTERNEHMEN: Die Seewind AG übernimmt den Hersteller.
"""


@pytest.mark.parametrize(
    ("target", "buyer"), [("VELMOR", "Falkenstein Holding"), ("TASKOR WIND", "Bergmann AG")]
)
def test_label_is_what_entry_is_about(target: str, buyer: str) -> None:
    assert f"{buyer} übernimmt {target}" in "\n".join(map(str, read(LIST).deals))


def test_nothing_from_another_entry_is_meant() -> None:
    assert len(read(LIST).deals) == 2
