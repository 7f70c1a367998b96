"""How many examples a law is tried with."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, settings

QUICK = 8  # examples, where a quick answer is wanted


def tries(examples: int, *, suppress: tuple[HealthCheck, ...] = ()) -> Callable[..., object]:
    """Settings for so many examples in a whole run, and for as few as any law gets in a quick one."""
    if settings.get_current_profile_name() == "quick":
        examples = min(examples, QUICK)
    return settings(max_examples=examples, suppress_health_check=(*settings().suppress_health_check, *suppress))
