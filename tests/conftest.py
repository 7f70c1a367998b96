"""What every test needs before it starts."""

import os

# Before anything imports Qt: the tests open real windows, on no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, settings

# No deadline: a shared machine makes any test slow once. The same examples in every run of CI, so that a red run is
# one that the change made red.
settings.register_profile("here", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
