"""How many examples a law is tried with, in each of the profiles that ``tests/conftest.py`` registers."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, settings

THOROUGH, WHOLE, QUICK = 60, 30, 8  # examples of a law that asks for no number of its own


def tries(examples: int, *, suppress: tuple[HealthCheck, ...] = ()) -> Callable[..., object]:
    """Settings for so many examples in a thorough run, half of them in the whole test run, and in a quick one for as
    few as any law gets."""
    match settings.get_current_profile_name():
        case "quick":
            examples = min(examples, QUICK)
        case "thorough":
            pass
        case _:
            examples = -(-examples // 2)
    return settings(max_examples=examples, suppress_health_check=(*settings().suppress_health_check, *suppress))
