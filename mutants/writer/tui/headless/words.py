"""The words of lines and tables: what a rollout waits for, and one line that says all that matters of it."""

from datetime import datetime

from rollout.action import DELETES, LOOKS_AGAIN
from rollout.info import Phase, RolloutInfo
from rollout.text import short_image

DONE = (Phase.COMPLETE, Phase.IDLE)
"""Phases in which a rollout is over and well."""


def stamp(at: datetime) -> str:
    """Return a time in UTC, to the second: "2026-11-23T03:14:22Z"."""
    return f"{at:%Y-%m-%dT%H:%M:%S}Z"


def waits_for(info: RolloutInfo) -> str:
    """Return what a rollout waits for.

    The order of the questions is kubectl's. Source: kubectl pkg/polymorphichelpers/rollout_status.go.
    """
    new, old = info.new, info.old
    if not info.observed:
        return "waiting for the spec update to be observed"
    if info.deadline_passed:
        return "exceeded its progress deadline"
    if info.phase in DONE:
        return "successfully rolled out"
    if new.pods < info.wanted:
        return f"{new.pods} out of {info.wanted} new replicas have been updated"
    if old.pods:
        return f"{old.pods} old replicas are pending termination"
    if new.available < info.wanted:
        return f"{new.available} of {info.wanted} updated replicas are available"
    return info.why


def headline(info: RolloutInfo) -> str:
    """Return in words why a rollout is as it is: its surest cause, or what it waits for."""
    if info.causes:
        cause = info.causes[0]
        return f"{cause.headline} ({cause.pods}/{cause.of} pods)" if cause.of else cause.headline
    if info.phase in (Phase.FAILED, Phase.TROUBLE, Phase.PAUSED, Phase.UNKNOWN):
        return info.why
    return info.why if info.phase in DONE else waits_for(info)


def verdict(info: RolloutInfo) -> str:
    """Return what is said of an undo; "" where there is nothing to advise."""
    return info.verdict.sentence if info.verdict else ""


def sides(info: RolloutInfo) -> str:
    """Return the pods of both sides: "new 0/3, old 3"."""
    old = f", old {info.old.available}" if info.old.pods or info.old.wanted else ""
    return f"new {info.new.available}/{info.wanted}{old}"


def line(info: RolloutInfo, *, namespaced: bool = False) -> str:
    """Return a rollout in one line: name, revision, state, pods, why, and what is said of an undo."""
    name = f"{info.ref.namespace}/{info.ref.short}" if namespaced else info.ref.short
    number = "-" if info.number is None else str(info.number)
    advice = verdict(info)
    tail = f"; {advice}" if advice and info.phase not in DONE else ""
    return f"{name} rev {number} {state(info)} {sides(info)}: {headline(info)}{tail}"


def state(info: RolloutInfo) -> str:
    """Return the heading's word, with the pod that a StatefulSet waits for."""
    blocked = f" by {info.blocked_by}" if info.blocked_by else ""
    return f"{info.heading.value}{blocked}"


def images(info: RolloutInfo) -> str:
    """Return the images without registry and path."""
    return ",".join(map(short_image, info.images))


def without_keys(text: str) -> str:
    """Return a sentence of the dialog as it is said where there are no keys to press."""
    return text.replace(DELETES, f"on its screen {DELETES}").replace(LOOKS_AGAIN, "run it again")
