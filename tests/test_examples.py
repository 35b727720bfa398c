"""The example articles, all the way through."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from dealwert import Deal, LeadershipChange, Report, StakeTransfer, read
from dealwert.interchange import from_json, json_schema, to_json
from dealwert.show import to_html, to_text
from tests.interchange.values import same

ROOT = Path(__file__).parents[1]
ARTICLES = sorted((ROOT / "examples").glob("*.txt"))
EXPECTED = sorted((ROOT / "examples").glob("*.json"))


def test_there_are_articles() -> None:
    assert len(ARTICLES) >= 3


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
class TestEveryArticle:
    def test_its_report_survives_as_json_and_fits_the_schema(self, path: Path) -> None:
        report = read(path.read_text(encoding="utf-8"))
        text = to_json(report)
        assert same(from_json(text, Report), report)
        Draft202012Validator(json_schema(Report)).validate(json.loads(text))

    def test_its_evidence_stands_in_it(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        report = read(text)
        facts: tuple[Deal | StakeTransfer | LeadershipChange, ...] = (
            *report.deals,
            *report.stake_transfers,
            *report.leadership_changes,
        )
        assert facts
        for fact in facts:
            assert fact.evidence is not None
            assert all(span.is_of(text) for span in fact.evidence.spans)
            assert all(span.is_of(text) for span in fact.evidence.fields.values())

    def test_it_can_be_shown(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        report = read(text)
        assert "No fact found" not in to_text(report, text)
        assert "No fact found" not in to_html(report, text)

    def test_another_process_locale_time_zone_and_hash_seed_give_the_same_bytes(
        self, path: Path
    ) -> None:
        def run(**variables: str) -> bytes:
            done = subprocess.run(  # runs this very package
                [sys.executable, "-m", "dealwert", "read", path.name, "--format", "json"],
                cwd=path.parent,
                env={**os.environ, **variables},
                capture_output=True,
                check=False,
                timeout=60,
            )
            assert done.stderr == b""
            return done.stdout

        one = run(PYTHONHASHSEED="1", LC_ALL="C", TZ="UTC")
        assert one == run(PYTHONHASHSEED="2", LC_ALL="de_DE.UTF-8", TZ="Asia/Tokyo")
        assert json.loads(one)["source"] == path.name


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_the_report_beside_an_article_is_what_is_read(path: Path) -> None:
    article = path.with_suffix(".txt")
    report = read(article.read_text(encoding="utf-8"))
    assert to_json(report, source=f"examples/{article.name}") + "\n" == path.read_text(
        encoding="utf-8"
    )
