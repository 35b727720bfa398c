"""The entry point: from arguments to an exit status, with no traceback on the way."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from dealwert.cli.command_line import parser
from dealwert.cli.status import Status
from dealwert.cli.stream import complain
from dealwert.errors import DealwertError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What stands behind the program's name; those of the process by default.

    Returns:
        The exit status, one of :class:`~dealwert.cli.status.Status`.

    Example:
        >>> main(["amounts", "no/such/file"])
        2
    """
    for stream in (sys.stdout, sys.stderr):
        _speak_unicode(stream)
    try:
        options = parser().parse_args(arguments)
        status: Status = options.run(options)
        sys.stdout.flush()
    except SystemExit as leaving:  # argparse has said what is wrong, or printed the help
        return leaving.code if isinstance(leaving.code, int) else Status.OK
    except DealwertError as error:
        complain(error)
        return Status.BAD_INPUT
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
        return Status.OUTPUT_CLOSED
    return int(status)


def _speak_unicode(stream: object) -> None:
    # A file or a pipe gets UTF-8 wherever the program runs; a terminal gets what it can show.
    if isinstance(stream, io.TextIOWrapper):
        encoding = None if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _close_quietly() -> None:
    # What is still buffered would raise again when the interpreter flushes it on its way out.
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return
