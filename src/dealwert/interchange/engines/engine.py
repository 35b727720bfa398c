"""What adapters share: an engine that is imported on first use."""

from __future__ import annotations

import importlib
from types import ModuleType

from dealwert.errors import MissingPackageError

__all__ = ["engine"]


def engine(package: str, needed_for: str) -> ModuleType:
    """Return the module of an engine.

    Args:
        package: The engine's package, and the extra of dealwert's that brings it.
        needed_for: What needs it, for the error.

    Raises:
        MissingPackageError: Where it is not installed.

    Example:
        >>> engine("json", "an example").__name__
        'json'
        >>> engine("no_such_engine", "an example")
        Traceback (most recent call last):
        dealwert.errors.MissingPackageError: an example needs no_such_engine: pip install \
"dealwert[no_such_engine]"
    """
    try:
        return importlib.import_module(package)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        raise MissingPackageError(needed_for, package, package) from None
