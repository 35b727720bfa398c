"""The arguments that ``dealwert`` takes."""

from __future__ import annotations

import argparse
import datetime as dt
import functools
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

import attrs

from dealwert.cli.stream import say

if TYPE_CHECKING:
    from dealwert.cli.status import Status

__all__ = ["options_of", "parser", "summaries"]

_STATUSES = """\
exit status:
  0    everything was read, and no check is inconsistent
  1    everything was read, and some text contradicts itself (an inconsistent check)
  2    something was not read: a wrong option, or an input, which a line on standard
       error names; all other inputs were read
  130  stopped by Ctrl-C
  141  whoever read the output stopped reading
"""

_INPUTS = """\
inputs:
  UTF-8 text files; tables of texts: .jsonl (or .ndjson), .json, .csv (or .tsv) and
  .parquet; directories, of which the .txt, .jsonl, .csv and .parquet files are read;
  patterns such as 'feed/*.txt'; '-' for standard input, which is a text unless
  --input says otherwise. A table holds a text a row, in the field 'text'; the fields
  'id' and 'published' are used where a row has them.
"""

_EXAMPLES = """\
examples:
  dealwert read article.txt
  dealwert read article.txt --published 2025-06-12 --format json
  dealwert read article.txt --html article.html
  cat article.txt | dealwert read -
  dealwert read feed.jsonl --format jsonl --output facts.jsonl --resume --jobs 4
  dealwert read articles/ --format csv --output facts.csv
  dealwert amounts article.txt
  dealwert verify answer.json article.txt
  dealwert schema deal
"""


@attrs.frozen
class _Command:
    """A command: its name, what it does, its options and what its help ends with."""

    name: str
    summary: str
    add_options: Callable[[argparse.ArgumentParser], None]
    epilog: str


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line; ``run`` of what it parses runs the command.

    Example:
        >>> parser().parse_args(["read", "article.txt"]).format
        'text'
    """
    top = argparse.ArgumentParser(
        prog="dealwert",
        description="German-language business news in, typed and checkable facts out.",
        epilog=f"{_EXAMPLES}\n{_STATUSES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument(
        "-V", "--version", action=_Version, nargs=0, help="print the version and leave"
    )
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        made = commands.add_parser(
            command.name,
            help=command.summary,
            description=f"{command.summary[0].upper()}{command.summary[1:]}.",
            epilog=command.epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.add_options(made)
        made.set_defaults(run=functools.partial(_run, command.name))
    return top


def summaries() -> dict[str, str]:
    """Return what each command does."""
    return {command.name: command.summary for command in _COMMANDS}


def options_of(name: str) -> list[argparse.Action]:
    """Return the options and arguments of a command.

    Example:
        >>> options_of("schema")[-1].dest
        'type'
    """
    made = argparse.ArgumentParser()
    next(command for command in _COMMANDS if command.name == name).add_options(made)
    return made._actions


def _run(name: str, options: argparse.Namespace) -> Status:
    # Each command brings its own imports, which the others need not pay for.
    command = import_module(f"dealwert.cli.{name}")
    status: Status = command.run(options)
    return status


class _Version(argparse.Action):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        *_: object,
    ) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            say(f"dealwert {version('dealwert')}")
        except PackageNotFoundError:
            say("dealwert, not installed: run from its source")
        parser.exit()


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="what to read; see inputs below")
    parser.add_argument(
        "-r", "--recursive", action="store_true", help="read the directories in directories, too"
    )
    parser.add_argument(
        "--input",
        choices=("text", "jsonl", "json", "csv", "parquet"),
        help="what every FILE holds; by default, what its name says",
    )
    parser.add_argument(
        "--text-field", default="text", metavar="NAME", help="the field of a row that is its text"
    )


def _add_read(parser: argparse.ArgumentParser) -> None:
    _add_inputs(parser)
    parser.add_argument(
        "--format",
        choices=("text", "table", "json", "jsonl", "csv", "parquet"),
        default="text",
        help="text for people (the default); table: a line a fact; json: a document a text, one"
        " after the other; jsonl: a document a line; csv: a row a fact, for spreadsheets; parquet:"
        " a row a fact, complete",
    )
    parser.add_argument(
        "--published",
        type=_day,
        metavar="DATE",
        help="the day of publication, such as 2025-06-12, for dates such as 'gestern'",
    )
    parser.add_argument("--output", metavar="FILE", help="write there, not to standard output")
    parser.add_argument(
        "--resume",
        action="store_true",
        help="keep what an earlier run with --resume has written to --output, and read the rest",
    )
    parser.add_argument("--html", metavar="FILE", help="write a page about one text there, too")
    parser.add_argument(
        "--jobs", type=_count, default=1, metavar="N", help="how many processes read; 1 by default"
    )


def _add_amounts(parser: argparse.ArgumentParser) -> None:
    _add_inputs(parser)
    parser.add_argument(
        "--format",
        choices=("text", "jsonl"),
        default="text",
        help="text for people (the default); jsonl: a document a line",
    )


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "facts", metavar="FACTS.json", help="what was extracted; '-' for standard input"
    )
    parser.add_argument(
        "article", metavar="ARTICLE.txt", help="the text that it is said to be from"
    )
    parser.add_argument(
        "--map",
        type=_mapping,
        action="append",
        default=[],
        metavar="PATH=KIND",
        help="what a path of the facts holds, such as deal.sum=money:price; may be given again",
    )
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="text: a table for people (the default); json: a document, complete",
    )
    parser.add_argument(
        "--published", type=_day, metavar="DATE", help="the day of publication, such as 2025-06-12"
    )


def _mapping(text: str) -> tuple[str, str]:
    path, equals, kind = text.partition("=")
    if not equals or not path or not kind:
        raise argparse.ArgumentTypeError(f"{text!r} is no PATH=KIND such as price=money")
    return path, kind


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "type",
        nargs="?",
        default="report",
        metavar="TYPE",
        help="what the documents hold, such as report (the default), deal or leadership_change",
    )


def _add_completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell")


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day such as 2025-06-12") from None


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_JOBS}")
    return int(text)


_MOST_JOBS = 256

_COMMANDS = (
    _Command(
        "read",
        "print the deals, stake transfers and leadership changes in articles",
        _add_read,
        f"{_INPUTS}\n{_STATUSES}",
    ),
    _Command(
        "amounts",
        "list every figure in articles with its place and meaning",
        _add_amounts,
        f"{_INPUTS}\n{_STATUSES}",
    ),
    _Command(
        "verify",
        "check what somebody extracted from an article against it",
        _add_verify,
        "example:\n  dealwert verify answer.json article.txt\n\n"
        "exit status:\n  0    nothing is contradicted, and everything was found\n"
        "  1    something is contradicted, or was not found\n"
        "  2    something was not read, or is not JSON\n",
    ),
    _Command(
        "schema",
        "print the JSON Schema of the documents that --format json writes",
        _add_schema,
        "example:\n  dealwert schema deal > deal.schema.json\n",
    ),
    _Command(
        "completion",
        "print what completes commands, options and files in a shell",
        _add_completion,
        "examples:\n"
        "  dealwert completion bash > ~/.local/share/bash-completion/completions/dealwert\n"
        "  dealwert completion zsh > ~/.zfunc/_dealwert  # with fpath+=~/.zfunc before compinit\n"
        "  dealwert completion fish > ~/.config/fish/completions/dealwert.fish\n",
    ),
)
