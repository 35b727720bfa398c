"""The command line as its users meet it."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from dealwert import Deal, Report, read
from dealwert.cli import main
from dealwert.cli.amounts import Amount
from dealwert.cli.schema import document_types
from dealwert.cli.verify import Verification
from dealwert.interchange import from_json
from dealwert.ownership import Holdings
from dealwert.tenure import Tenures

ARTICLE = (
    "Die Nordlicht AG übernimmt 49 Prozent an der Hafenwerk GmbH für 14,3 Milliarden Dollar.\n"
    "Der Umsatz stieg um rund 3,5 Prozent, die Marge um 0,5 Prozentpunkte.\n"
)
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def article(tmp_path: Path) -> str:
    """A file with an article."""
    path = tmp_path / "artikel.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def _run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # runs this very package
        [sys.executable, "-m", "dealwert", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
    )


class TestRead:
    def test_text_names_the_source_and_the_place(self, article: str, capsys: Captured) -> None:
        assert main(["read", article]) == 0
        shown = capsys.readouterr()
        assert shown.out.startswith(article)
        assert shown.err == ""

    def test_json_is_the_report(self, article: str, capsys: Captured) -> None:
        assert main(["read", article, "--format", "json"]) == 0
        text = capsys.readouterr().out
        assert json.loads(text)["source"] == article
        assert [mention.text for mention in from_json(text, Report).mentions] == [
            "49 Prozent",
            "14,3 Milliarden Dollar",
            "rund 3,5 Prozent",
            "0,5 Prozentpunkte",
        ]

    def test_json_lines_are_a_line_a_text(self, article: str, capsys: Captured) -> None:
        assert main(["read", article, article, "--format", "jsonl"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 2
        assert lines[0] == lines[1]

    @pytest.mark.parametrize("form", ["text", "table", "json", "jsonl", "csv"])
    def test_a_file_holds_what_the_screen_shows(
        self, article: str, form: str, tmp_path: Path, capsys: Captured
    ) -> None:
        arguments = ["read", article, article, "--format", form]
        assert main(arguments) == 0
        shown = capsys.readouterr().out
        assert main([*arguments, "--output", str(tmp_path / "out")]) == 0
        assert (tmp_path / "out").read_bytes().decode() == shown
        capsys.readouterr()

    def test_csv_has_a_row_a_fact_with_exact_numbers(self, article: str, capsys: Captured) -> None:
        assert main(["read", article, "--format", "csv"]) == 0
        deal, *_ = csv.DictReader(io.StringIO(capsys.readouterr().out, newline=""))
        assert {name: value for name, value in deal.items() if value} == {
            "source": article,
            "fact": "deal",
            "kind": "minority_investment",
            "status": "announced",
            "company": "Hafenwerk GmbH",
            "buyer": "Nordlicht AG",
            "price_low": "14300000000",
            "price_high": "14300000000",
            "price_unit": "USD",
            "price_hedge": "none",
            "stake_low": "49",
            "stake_high": "49",
            "stake_hedge": "none",
            "modality": "asserted",
            "polarity": "positive",
            "start": "0",
            "end": "87",
            "text": ARTICLE.partition("\n")[0],
        }

    def test_no_cell_of_a_text_is_a_formula(self, tmp_path: Path, capsys: Captured) -> None:
        path = tmp_path / "=1+1.txt"
        path.write_text(f'=HYPERLINK("x") sagt: {ARTICLE}', encoding="utf-8")
        with contextlib.chdir(tmp_path):
            assert main(["read", path.name, "--format", "csv"]) == 0
        for row in csv.reader(io.StringIO(capsys.readouterr().out, newline="")):
            assert not any(cell.startswith(("=", "+", "@")) for cell in row)

    def test_parquet_holds_every_fact_beside_its_source(
        self, article: str, tmp_path: Path, capsys: Captured
    ) -> None:
        pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
        from pyarrow import parquet

        from dealwert.interchange.arrow import FACT, from_arrow

        path = tmp_path / "out.parquet"
        assert main(["read", article, "--format", "parquet", "--output", str(path)]) == 0
        table = parquet.read_table(path)
        assert table.schema.names == ["source", *(field.name for field in FACT)]
        assert set(table["source"].to_pylist()) == {article}
        report = read(ARTICLE)
        deals = [kind == "deal" for kind in table["kind"].to_pylist()]
        assert from_arrow(table.filter(deals), Deal) == report.deals
        capsys.readouterr()

    def test_standard_input(self, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
        stdin = io.TextIOWrapper(io.BytesIO(ARTICLE.encode()), encoding="ascii")
        monkeypatch.setattr(sys, "stdin", stdin)
        assert main(["read", "-", "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)["source"] == "<stdin>"

    def test_empty_text_gives_an_empty_report(self, tmp_path: Path, capsys: Captured) -> None:
        (tmp_path / "leer.txt").write_bytes(b"")
        assert main(["read", str(tmp_path / "leer.txt")]) == 0
        assert "No fact found." in capsys.readouterr().out

    def test_a_page_is_written(self, article: str, tmp_path: Path, capsys: Captured) -> None:
        assert main(["read", article, "--html", str(tmp_path / "out.html")]) == 0
        page = (tmp_path / "out.html").read_text(encoding="utf-8")
        assert page.startswith("<!DOCTYPE html>")
        assert "14,3 Milliarden Dollar" in page
        capsys.readouterr()


class TestBadInput:
    def test_each_is_one_line_and_the_others_are_read(
        self, article: str, tmp_path: Path, capsys: Captured
    ) -> None:
        (tmp_path / "latin.txt").write_bytes("Für fünf".encode("latin-1"))
        (tmp_path / "doc.pdf").write_bytes(b"%PDF-1.4\n")
        (tmp_path / "folder").mkdir()
        bad = [str(tmp_path / name) for name in ("none", "folder", "latin.txt", "doc.pdf")]
        assert main(["read", *bad[:2], article, *bad[2:], "--format", "jsonl"]) == 2
        shown = capsys.readouterr()
        assert len(shown.out.splitlines()) == 1
        lines = shown.err.splitlines()
        assert lines.pop().startswith("dealwert: 1 text read: ")
        for line, what in zip(
            lines, ["no such file", "file in it", "ISO-8859-1", "a PDF"], strict=True
        ):
            assert line.startswith("dealwert: ")
            assert what in line

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["dance"],
            ["read"],
            ["read", "a", "--format", "xml"],
            ["read", "a", "--published", "gestern"],
            ["read", "a", "--jobs", "0"],
            ["read", "a", "--jobs", "many"],
            ["read", "a", "--resume"],
            ["read", "a", "b", "--html", "c"],
            ["read", "a", "--format", "parquet"],
            ["read", "a", "--input", "xml"],
            ["schema", "dance"],
            ["completion", "tcsh"],
            ["amounts", "a", "--form", "text"],
        ],
    )
    def test_a_wrong_command_line_is_status_2(self, arguments: list[str], capsys: Captured) -> None:
        assert main(arguments) == 2
        assert "dealwert" in capsys.readouterr().err

    def test_an_output_that_cannot_be_written_is_named(
        self, article: str, tmp_path: Path, capsys: Captured
    ) -> None:
        assert main(["read", article, "--output", str(tmp_path)]) == 2
        assert str(tmp_path) in capsys.readouterr().err


class TestAmounts:
    def test_every_figure_has_its_place_and_meaning(self, article: str, capsys: Captured) -> None:
        assert main(["amounts", article]) == 0
        head, *rows = capsys.readouterr().out.splitlines()
        assert head.split()[:4] == ["line", "characters", "kind", "hedge"]
        assert [row.split()[:4] for row in rows] == [
            ["1:28", "27-37", "percent", "none"],
            ["1:65", "64-86", "money", "none"],
            ["2:21", "108-124", "percent", "approx"],
            ["2:52", "139-156", "percentage_point", "none"],
        ]
        assert rows[1].endswith(
            "[14250000000 USD, 14350000000 USD]            14,3 Milliarden Dollar"
        )

    def test_json_lines_are_valid(self, article: str, capsys: Captured) -> None:
        assert main(["schema", "amount"]) == 0
        validator = Draft202012Validator(json.loads(capsys.readouterr().out))
        assert main(["amounts", article, "--format", "jsonl"]) == 0
        documents = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert documents[0]["mention"]["text"] == "49 Prozent"
        for document in documents:
            validator.validate(document)


class TestSchema:
    def test_the_default_is_that_of_a_report(self, article: str, capsys: Captured) -> None:
        assert main(["schema"]) == 0
        validator = Draft202012Validator(json.loads(capsys.readouterr().out))
        assert main(["read", article, "--format", "json"]) == 0
        validator.validate(json.loads(capsys.readouterr().out))

    def test_no_two_types_share_a_name(self) -> None:
        kinds = list(document_types().values())
        assert len(set(kinds)) == len(kinds)
        assert {Deal, Amount, Verification, Holdings, Tenures} <= set(kinds)

    @pytest.mark.parametrize("name", document_types())
    def test_every_type_has_one(self, name: str, capsys: Captured) -> None:
        assert main(["schema", name]) == 0
        Draft202012Validator.check_schema(json.loads(capsys.readouterr().out))


class TestVerify:
    def test_json_is_a_document_with_a_schema(
        self, article: str, tmp_path: Path, capsys: Captured
    ) -> None:
        claims = tmp_path / "answer.json"
        claims.write_text('{"price": "14.3 bn USD", "stake": "48%"}', encoding="utf-8")
        assert main(["schema", "verification"]) == 0
        validator = Draft202012Validator(json.loads(capsys.readouterr().out))
        assert main(["verify", str(claims), article, "--format", "json"]) == 1
        document = json.loads(capsys.readouterr().out)
        validator.validate(document)
        assert document["source"] == article
        outcomes = [verdict["outcome"] for verdict in document["verdicts"]]
        assert outcomes == ["supported", "contradicted"]


class TestManyTexts:
    @pytest.fixture
    def feed(self, tmp_path: Path) -> str:
        """A file of many short articles, one of them broken."""
        path = tmp_path / "feed.jsonl"
        rows = [json.dumps({"id": f"n{number}", "text": ARTICLE}) for number in range(60)]
        rows[7] = "{oops"
        path.write_text("\n".join(rows), encoding="utf-8")
        return str(path)

    def test_several_processes_write_what_one_writes(
        self, feed: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # Many more chunks than are handed out at once, so that their order is at stake.
        monkeypatch.setattr("dealwert.cli.batch._CHUNK", 100)
        outputs = [str(tmp_path / f"{jobs}.jsonl") for jobs in (1, 2)]
        for jobs, output in zip("12", outputs, strict=True):
            arguments = ["read", feed, "--format", "jsonl", "--output", output, "--jobs", jobs]
            assert main(arguments) == 2
        shown = capsys.readouterr()
        assert shown.out == ""
        assert "59 texts read" in shown.err
        assert "1 not read" in shown.err
        one, two = (Path(output).read_bytes() for output in outputs)
        assert one == two
        assert one.count(b"\n") == 59

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.35, 0.999])
    def test_a_run_that_was_cut_off_goes_on_to_the_same_file(
        self, feed: str, tmp_path: Path, share: float, capsys: Captured
    ) -> None:
        output = tmp_path / "out.jsonl"
        arguments = ["read", feed, "--format", "jsonl", "--output", str(output), "--resume"]
        main(arguments)
        whole = output.read_bytes()
        output.write_bytes(whole[: int(len(whole) * share)])
        main(arguments)
        assert output.read_bytes() == whole
        main(arguments)
        assert output.read_bytes() == whole
        capsys.readouterr()


class TestProcess:
    def test_no_standard_input_is_an_input_that_was_not_read(self) -> None:
        code = "import sys; sys.stdin = None; from dealwert.cli import main; sys.exit(main(['read', '-']))"
        done = subprocess.run(  # runs this very package
            [sys.executable, "-c", code], capture_output=True, check=False, timeout=60
        )
        assert done.returncode == 2
        assert done.stderr.startswith(b"dealwert: <stdin>: there is no standard input\n")

    def test_an_input_is_not_written_over(self, article: str, capsys: Captured) -> None:
        assert main(["read", article, "--output", article]) == 2
        assert "it is to be read, too" in capsys.readouterr().err
        assert Path(article).read_text(encoding="utf-8") == ARTICLE

    def test_a_disk_that_is_full_is_named(self, article: str, capsys: Captured) -> None:
        if not Path("/dev/full").exists():
            pytest.skip("there is no device that is always full")
        assert main(["read", article, "--output", "/dev/full"]) == 2
        assert capsys.readouterr().err.startswith("dealwert: /dev/full: ")

    def test_the_module_runs(self) -> None:
        done = _run("--help")
        assert done.returncode == 0
        assert b"exit status:" in done.stdout

    def test_output_is_utf_8_whatever_the_locale(self) -> None:
        environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        done = subprocess.run(
            [sys.executable, "-m", "dealwert", "amounts", "-"],
            input=b"\xc3\xbcber 29 Milliarden Dollar",
            capture_output=True,
            check=True,
            env=environment,
        )
        assert "über 29 Milliarden Dollar" in done.stdout.decode()
        assert "∞" in done.stdout.decode()

    def test_a_reader_that_stops_is_no_error(self) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "dealwert", "amounts", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdin.write(b"5 Mio. Euro\n" * 20_000)
            process.stdin.close()
            process.stdout.readline()
            process.stdout.close()
            assert process.wait(60) == 141
            assert process.stderr.read() == b""

    def test_an_interrupt_is_status_130(
        self, article: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
    ) -> None:
        def interrupt(*_: object, **__: object) -> Report:
            raise KeyboardInterrupt

        monkeypatch.setattr("dealwert.cli.read.read", interrupt)
        assert main(["read", article]) == 130
        assert capsys.readouterr().err == ""

    def test_a_defect_is_told_as_that_text_and_the_others_are_read(
        self, article: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
    ) -> None:
        def fail(*_: object, **__: object) -> Report:
            raise ZeroDivisionError("oops")

        monkeypatch.setattr("dealwert.cli.read.read", fail)
        assert main(["read", article]) == 2
        assert "a defect of dealwert: ZeroDivisionError: oops" in capsys.readouterr().err

    @pytest.mark.parametrize("form", ["json", "jsonl"])
    def test_an_output_is_left_alone_where_cattrs_is_missing(
        self, article: str, form: str, tmp_path: Path
    ) -> None:
        output = tmp_path / "out"
        output.write_bytes(b"as it was")
        hide = "import sys; sys.modules['cattrs'] = None; from dealwert.cli import main; "
        call = f"sys.exit(main(['read', {article!r}, '--format', '{form}', '--output', {str(output)!r}]))"
        done = subprocess.run(  # runs this very package
            [sys.executable, "-c", hide + call], capture_output=True, check=False, timeout=60
        )
        assert done.returncode == 2
        assert b'pip install "dealwert[interchange]"' in done.stderr
        assert output.read_bytes() == b"as it was"

    def test_what_needs_cattrs_says_how_to_get_it(self, article: str) -> None:
        hide = "import sys; sys.modules['cattrs'] = None; from dealwert.cli import main; "
        call = f"sys.exit(main(['amounts', {article!r}, '--format', 'jsonl']))"
        done = subprocess.run(  # runs this very package
            [sys.executable, "-c", hide + call], capture_output=True, check=False, timeout=60
        )
        assert done.returncode == 2
        assert b'pip install "dealwert[interchange]"' in done.stderr
        assert len(done.stderr.splitlines()) == 1
