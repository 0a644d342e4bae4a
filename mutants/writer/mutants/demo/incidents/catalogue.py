"""All incidents, by name."""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from demo.stage import Stage

MODULES = (
    "image_missing",
    "registry_denies",
    "crash_loop",
    "oom_kill",
    "never_ready",
    "fails_later",
    "quota_exhausted",
    "unschedulable",
    "bad_config_key",
    "init_fails",
    "webhook_denies",
    "slow_image",
    "canary_half_good",
    "paused_forgotten",
    "stuck_statefulset",
    "gitops_reverts",
    "hpa_scales",
    "two_operators",
    "healthy",
)
"""The scripts, in the order of a list."""


class Incident(NamedTuple):
    """One script."""

    name: str
    story: str
    """One line: what has happened."""
    namespace: str
    """Where to look; "" for the company's own."""
    play: Callable[[Stage], None]


def load(module: str) -> Incident:
    """Return the incident of a module."""
    found = import_module(f"demo.incidents.{module}")
    return Incident(found.NAME, found.STORY, getattr(found, "NAMESPACE", ""), found.play)


def all_incidents() -> dict[str, Incident]:
    """Return every incident, by name."""
    return {incident.name: incident for incident in map(load, MODULES)}
