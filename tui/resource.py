"""Arguments as kubectl takes them: which rollout `deploy/web` is, how long `2m` is."""

import re

import click

from tui.names import is_name

EXAMPLES = "deploy/web, sts/db or ds/agent"

DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")
"""Go's durations as far as a time limit needs them: "90s", "1m30s"."""


def resource_of(words: tuple[str, ...]) -> tuple[str, str] | None:
    """Return the kind and name that the arguments name; None without arguments.

    Takes "deploy/web", "deploy web", and for the kind what kubectl takes: "deployment", "deployments",
    "deployments.apps". Raises UsageError.
    """
    if not words:
        return None
    # Late: a start on the list has its first request out before the kinds are loaded, which takes 0.03 s.
    from rollout.kinds import kind_named

    parts = words[0].split("/") if len(words) == 1 else list(words)
    if len(parts) != 2 or not all(parts):
        raise click.UsageError(f"name one rollout, as {EXAMPLES}, not {' '.join(words)!r}")
    kind = kind_named(parts[0].replace(".v1.", "."))
    if kind is None:
        raise click.UsageError(f"{parts[0]!r} has no rollouts that rolldeck knows: name {EXAMPLES}")
    return kind.name, name_of(parts[1], "name")


def name_of(text: str, what: str) -> str:
    """Return a name that Kubernetes could have given out; `what` says of what. Raises UsageError."""
    if not is_name(text):
        raise click.UsageError(f"{text!r} is no {what}: small letters, digits, '-' and '.' alone")
    return text


def seconds_of(text: str | None) -> float | None:
    """Return a time limit in seconds; None for none, which kubectl writes as "0". Raises UsageError."""
    if text is None or text in ("", "0"):
        return None
    if text.isdecimal():
        return float(text)
    found = DURATION.fullmatch(text)
    if found is None or not any(found.groups()):
        raise click.UsageError(f"--request-timeout takes a time like 10s or 2m, not {text!r}")
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return float(hours * 3600 + minutes * 60 + seconds)
