from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dealwert
from dealwert import Figure, Interval, Money, Percent, model, ownership, quantities, tenure
from dealwert.testing import register
from tests.profile import few

register()

ROOT = Path(__file__).parents[2]
TYPES = [
    kind
    for room in (quantities, model, ownership, tenure)
    for kind in (getattr(room, name) for name in room.__all__)
    if isinstance(kind, type) and attrs.has(kind) and kind is not model.Counterparts
]


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
@few(20)
@given(data=st.data())
def test_a_type_makes_values_of_itself(kind: type, data: st.DataObject) -> None:
    assert isinstance(data.draw(st.from_type(kind)), kind)


@given(st.from_type(Figure[Money]))
def test_a_figure_of_money_is_of_money(figure: Figure[Money]) -> None:
    assert isinstance(figure.sample, Money)


@given(st.from_type(Interval[Percent]))
def test_an_interval_of_percent_has_ends_in_percent(interval: Interval[Percent]) -> None:
    assert {type(end) for end in (interval.low, interval.high) if end is not None} <= {Percent}


@given(...)
def test_annotations_of_a_test_suffice(price: Money, stake: Percent) -> None:
    assert isinstance(price * stake, Money)


def test_a_quantity_without_a_strategy_says_so() -> None:
    with pytest.raises(KeyError):
        st.from_type(Figure[int]).validate()  # type: ignore[type-var]  # that it is none is the point


@pytest.mark.parametrize(
    "first",
    ["hypothesis", "dealwert", "dealwert.testing", "dealwert.testing.registration"],
)
def test_it_works_whatever_is_imported_first(tmp_path: Path, first: str) -> None:
    # As if installed: hypothesis calls the entry point in the middle of its import.
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    hook = project["entry-points"]["hypothesis"]["dealwert"]
    installed = tmp_path / "probe-1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: probe\nVersion: 1\n")
    (installed / "entry_points.txt").write_text(f"[hypothesis]\nprobe = {hook}\n")
    code = (
        f"import {first}\n"
        "from hypothesis import strategies as st\n"
        "from dealwert import Money\n"
        "print(st.from_type(Money))\n"
    )
    source = Path(dealwert.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(source)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "'EUR'" in done.stdout
