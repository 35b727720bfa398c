"""How many examples a law is tried on where the usual number would take too long."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

__all__ = ["few"]


def few(count: int) -> settings:
    """So many examples, unless the profile asks for more than is usual."""
    asked = settings().max_examples
    return settings(
        max_examples=count if asked <= 100 else asked, suppress_health_check=[HealthCheck.too_slow]
    )
