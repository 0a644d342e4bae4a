"""Arguments as kubectl takes them: which rollout `deploy/web` is, how long `2m` is."""

import re
from datetime import UTC, datetime, timedelta

import click

from tui.names import is_name

EXAMPLES = "deploy/web, sts/db or ds/agent"

DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")
"""Go's durations as far as a time limit needs them: "90s", "1m30s"."""

WORD = r"\s*[^\s=!(),<>]+\s*"
VALUE = r"\s*[^\s=!(),<>]*\s*"
REQUIREMENT = (
    rf"(?:{WORD}(?:==?|!=|[<>]){VALUE}"
    rf"|{WORD}\s(?:in|notin)\s*\({VALUE}(?:,{VALUE})*\)\s*"
    rf"|\s*!?{WORD})"
)
SELECTOR = re.compile(rf"{REQUIREMENT}(?:,{REQUIREMENT})*")
"""The form of a label selector. Source: apimachinery pkg/labels/selector.go, Parse."""

AGO = re.compile(r"(\d{1,5})d")
"""Days, which Go's durations do not know."""


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


def selector_of(text: str) -> str:
    """Return a label selector that a server could take, as to its form. Raises UsageError."""
    if text.strip() and SELECTOR.fullmatch(text) is None:
        examples = "app=web, 'tier in (a, b)', '!canary', with commas between them"
        raise click.UsageError(f"{text!r} is no label selector: say -l {examples}")
    return text


def image_of(words: tuple[str, ...]) -> tuple[tuple[str, ...], str, str]:
    """Return the words before "container=image", the container and the image. Raises UsageError."""
    container, equals, image = words[-1].partition("=") if words else ("", "", "")
    if not equals or not image or not image.isascii() or not image.isprintable() or " " in image:
        raise click.UsageError("say which image at the end: deploy/web app=ghcr.io/shop/web:2.4.0")
    return words[:-1], name_of(container, "container"), image


def seconds_of(text: str | None, option: str) -> float | None:
    """Return a time limit in seconds; None for none, which kubectl writes as "0".

    Raises UsageError, which names `option`.
    """
    if text is None or text in ("", "0"):
        return None
    if text.isdecimal():
        return float(text)
    found = DURATION.fullmatch(text)
    if found is None or not any(found.groups()):
        raise click.UsageError(f"{option} takes a time like 10s or 2m, not {text!r}")
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return float(hours * 3600 + minutes * 60 + seconds)


def moment_of(text: str, now: datetime) -> datetime:
    """Return the time that `text` says: so long before `now` ("2h", "3d"), or a time. Raises UsageError."""
    days = AGO.fullmatch(text)
    if days is not None:
        return now - timedelta(days=int(days[1]))
    found = DURATION.fullmatch(text)
    if found is not None and any(found.groups()):
        return now - timedelta(seconds=seconds_of(text, "--since") or 0.0)
    try:
        said = datetime.fromisoformat(text)
    except ValueError as error:
        raise click.UsageError(
            f"--since takes a time like 2h, 3d, 2026-11-23 or 2026-11-23T03:14:22Z, not {text!r}"
        ) from error
    return said if said.tzinfo is not None else said.replace(tzinfo=UTC)
