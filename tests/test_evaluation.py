from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.__main__ import SETS, TO_BE_READ, main
from evaluation.publish import page


@pytest.mark.parametrize("arguments", [[], ["no/such/folder"], ["one", "two"]])
def test_without_a_folder_it_says_what_it_needs(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert "folder that holds data/" in capsys.readouterr().err


def test_what_is_not_there_is_said_and_not_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    assert main([str(tmp_path)]) == 1
    assert capsys.readouterr().out.count("not measured: ") == len(SETS)


SCORER = "import sys; print('lines:', len(open(sys.argv[1]).readlines()))\n"


def test_a_scorer_gets_a_prediction_for_each_figure(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "evaluation" / "figures").mkdir(parents=True)
    (tmp_path / "evaluation" / "figures" / "evaluate.py").write_text(SCORER)
    (tmp_path / "data" / "news-dev.jsonl").write_text(
        '{"id": "a", "text": "Der Umsatz stieg um 5 Prozent auf 20 Mio. Euro."}\n'
    )
    assert main([str(tmp_path)]) == 0
    assert "lines: 2" in capfd.readouterr().out


def test_a_scorer_that_fails_fails_the_evaluation(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "evaluation" / "figures").mkdir(parents=True)
    (tmp_path / "evaluation" / "figures" / "evaluate.py").write_text("raise SystemExit(3)\n")
    (tmp_path / "data" / "news-dev.jsonl").write_text('{"id": "a", "text": ""}\n')
    assert main([str(tmp_path)]) == 1


def test_the_page_of_figures_leaves_out_what_counted_nothing() -> None:
    table = (
        "all   (b) value   42  42  41  1.0  0.9  0.9\n"
        "vague (b) value    0   -   0    -  0.0    -\n"
        "\n# errors (offsets only)\n"
        "SpinOff            0   0  15  0.0  0.0  0.0\n"
        "FP deal  a {'buyer': 'Secret'}\n"
        f"\n{TO_BE_READ}\n=====\n1 figures\n  5 Prozent = 5 %  | Secret\n"
    )
    written = page(table, "scan: 2.7")
    assert "all   (b) value" in written
    assert "vague (b)" not in written
    assert "# errors" not in written
    assert "Secret" not in written
    assert "SpinOff            0   0  15" in written
    assert "scan: 2.7" in written
    assert "{" not in written
