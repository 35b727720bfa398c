from __future__ import annotations

import importlib.util
import shutil

import pytest

from tests.interchange.engines.required import ENGINES, REQUIRED


@pytest.mark.parametrize("package", ENGINES)
def test_the_engine_is_there_where_none_may_be_missing(package: str) -> None:
    if importlib.util.find_spec(package) is None and not REQUIRED:
        pytest.skip(f"{package} is not installed")
    assert importlib.util.find_spec(package) is not None


def test_java_is_there_where_spark_must_run() -> None:
    if shutil.which("java") is None and not REQUIRED:
        pytest.skip("there is no Java")
    assert shutil.which("java") is not None
