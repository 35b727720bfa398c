"""A Spark cluster on this machine alone, stopped when the test ends."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import dealwert

__all__ = ["local_cluster"]


@contextmanager
def local_cluster(folder: Path, *, batch: int = 1000) -> Generator[Any]:
    """Start Spark with two workers, reachable from this machine only, and stop it.

    Args:
        folder: Where Spark may write.
        batch: Rows that it hands to Python at once.
    """
    pyspark = pytest.importorskip("pyspark", reason="the extra spark is not installed")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, which is not there")
    session = importlib.import_module("pyspark.sql").SparkSession

    _end_java(pyspark.SparkContext)
    with pytest.MonkeyPatch.context() as patch:
        # Workers are other processes, and import what is under test here.
        source = str(Path(dealwert.__file__).parents[1])
        patch.setenv(
            "PYTHONPATH", os.pathsep.join(filter(None, (source, os.environ.get("PYTHONPATH"))))
        )
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("SPARK_LOCAL_DIRS", str(folder))
        spark = (
            session.builder.master("local[2]")
            .appName("dealwert")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.log.level", "ERROR")
            .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(batch))
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()
        )
        try:
            yield spark
        finally:
            spark.stop()
            _end_java(pyspark.SparkContext)


def _end_java(context: Any) -> None:
    """End the Java process that a session has left: it is in a folder that may be gone."""
    gateway = context._gateway
    if gateway is not None:
        gateway.shutdown()
        # It ends with its standard input.
        gateway.proc.stdin.close()
        gateway.proc.wait(timeout=60)
    # The next one must not talk to the process that has ended.
    context._gateway = context._jvm = None
