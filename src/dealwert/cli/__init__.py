"""The command line."""

from dealwert.cli.main import main

__all__ = ["main"]
