"""A stream against a model server whose every step hypothesis chooses (goal G2).

ROLLDECK_EXAMPLES says how many runs of 60 steps; CI plays 300, `make soak` 100,000.
"""

import os

import pytest
from hypothesis import HealthCheck, settings
from machine import Machine

EXAMPLES = int(os.environ.get("ROLLDECK_EXAMPLES", "300"))

Machine.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=60,
    deadline=None,
    derandomize="ROLLDECK_EXAMPLES" not in os.environ,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.timeout(0)
class TestMachine(Machine.TestCase):
    """The machine as a test."""
