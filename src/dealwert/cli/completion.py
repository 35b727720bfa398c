"""``dealwert completion``: what completes the command line in a shell."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping

import attrs

from dealwert.cli.status import Status
from dealwert.cli.stream import say

__all__ = ["run"]


@attrs.frozen
class _Option:
    """An option.

    Args:
        flags: Its names, such as ``-r`` and ``--recursive``.
        summary: What it does.
        takes: Whether something stands behind it.
        choices: What may stand there, where that is a few words; else it is a file or anything.
    """

    flags: tuple[str, ...]
    summary: str
    takes: bool
    choices: tuple[str, ...]


@attrs.frozen
class _Command:
    """A command: its options, and the words that may stand without one (none: files)."""

    name: str
    summary: str
    options: tuple[_Option, ...]
    words: tuple[str, ...]


def run(options: argparse.Namespace) -> Status:
    """Print the script for ``options.shell``."""
    say(_WRITERS[options.shell](_commands()))
    return Status.OK


def _commands() -> list[_Command]:
    from dealwert.cli.command_line import options_of, summaries
    from dealwert.cli.schema import document_types

    commands: list[_Command] = []
    for name, summary in summaries().items():
        words = tuple(document_types()) if name == "schema" else ()
        options: list[_Option] = []
        for action in options_of(name):
            choices = tuple(map(str, action.choices or ()))
            if action.option_strings:
                takes = action.nargs != 0
                flags = tuple(action.option_strings)
                options.append(_Option(flags, _plain(action.help), takes, choices))
            else:
                words += choices
        commands.append(_Command(name, _plain(summary), tuple(options), words))
    return commands


def _plain(text: str | None) -> str:
    # Without what a shell's quotation marks, or zsh's descriptions, would end at.
    plain = (text or "").partition(";")[0].partition(":")[0]
    return "".join(c for c in plain if c not in "'\"[]\\`$")


def _joined(words: Iterable[str]) -> str:
    return " ".join(words)


def _bash(commands: list[_Command]) -> str:
    cases: list[str] = []
    for command in commands:
        by_value = [
            f"      {'|'.join(o.flags)}) COMPREPLY=($(compgen -W '{_joined(o.choices)}' -- \"$word\")); return;;"
            if o.choices
            else f'      {"|".join(o.flags)}) COMPREPLY=($(compgen -f -- "$word")); return;;'
            for o in command.options
            if o.takes
        ]
        flags = _joined(flag for option in command.options for flag in option.flags)
        words = (
            f"$(compgen -W '{_joined(command.words)}' -- \"$word\")"
            if command.words
            else '$(compgen -f -- "$word")'
        )
        cases += [
            f"  {command.name})",
            '    case "$before" in',
            *by_value,
            "    esac",
            '    if [[ "$word" == -* ]]; then',
            f"      COMPREPLY=($(compgen -W '{flags}' -- \"$word\"))",
            "    else",
            f"      COMPREPLY=({words})",
            "    fi;;",
        ]
    names = _joined(command.name for command in commands)
    return "\n".join(
        [
            "_dealwert() {",
            '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
            "  COMPREPLY=()",
            "  if ((COMP_CWORD == 1)); then",
            f"    COMPREPLY=($(compgen -W '{names} --help --version' -- \"$word\")); return",
            "  fi",
            '  case "${COMP_WORDS[1]}" in',
            *cases,
            "  esac",
            "}",
            "complete -o filenames -F _dealwert dealwert",
        ]
    )


def _zsh(commands: list[_Command]) -> str:
    cases: list[str] = []
    for command in commands:
        cases.append(f"    {command.name}) _arguments \\")
        for option in command.options:
            value = f":value:({_joined(option.choices)})" if option.choices else ":value:_files"
            if not option.takes:
                value = ""
            cases += [f"      '{flag}[{option.summary}]{value}' \\" for flag in option.flags]
        words = f"({_joined(command.words)})" if command.words else "_files"
        cases.append(f"      '*:argument:{words}';;")
    names = [f"    '{command.name}:{command.summary}'" for command in commands]
    return "\n".join(
        [
            "#compdef dealwert",
            "_dealwert() {",
            "  local -a commands",
            "  commands=(",
            *names,
            "  )",
            "  if ((CURRENT == 2)); then _describe command commands; return; fi",
            '  local command="$words[2]"',
            "  shift words; ((CURRENT--))",
            '  case "$command" in',
            *cases,
            "  esac",
            "}",
            'if [[ "$funcstack[1]" = _dealwert ]]; then _dealwert "$@"; else compdef _dealwert dealwert; fi',
        ]
    )


def _fish(commands: list[_Command]) -> str:
    lines = ["complete -c dealwert -n __fish_use_subcommand -f"]
    for command in commands:
        lines.append(
            "complete -c dealwert -n __fish_use_subcommand"
            f" -a {command.name} -d '{command.summary}'"
        )
        here = f"complete -c dealwert -n '__fish_seen_subcommand_from {command.name}'"
        if command.words:
            lines.append(f"{here} -f -a '{_joined(command.words)}'")
        for option in command.options:
            flags = [
                f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}"
                for flag in option.flags
            ]
            value = f" -x -a '{_joined(option.choices)}'" if option.choices else " -r -F"
            what = value if option.takes else ""
            lines.append(f"{here} {' '.join(flags)}{what} -d '{option.summary}'")
    return "\n".join(lines)


_WRITERS: Mapping[str, Callable[[list[_Command]], str]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
}
