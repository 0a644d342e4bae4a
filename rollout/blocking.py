"""The pod that a StatefulSet waits for, and whether deleting it helps.

Source: k/k pkg/controller/statefulset/stateful_set_control.go; semantics.md 6.
"""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from rollout.patch import UndoError

STUCK = 30.0
"""Seconds for which the controller has to be stuck: a pod that is just starting is no obstacle."""


class EarlyError(UndoError):
    """The pod has not blocked for long enough."""

    def __init__(self, stuck: float) -> None:
        """`stuck`: for how many seconds it has."""
        sentence = (
            f"stuck for {max(0, int(stuck))}s so far, it may free itself: looks again after {STUCK:.0f}s"
        )
        super().__init__(sentence)
        self.left = STUCK - max(0.0, stuck)
        """Seconds until it has."""


class Member(Struct, frozen=True, kw_only=True):
    """One pod of a StatefulSet."""

    name: str
    uid: str
    revision: str
    """Its controller-revision-hash: the name of its revision."""
    ready: bool
    terminating: bool
    since: datetime | None
    """Since when Ready is what it is; None where that is not said."""
    started: datetime | None = None
    """When it was created."""
    took: float | None = None
    """Seconds from then until it was ready the first time; None where nothing tells."""


def blocking(
    members: Iterable[Member],
    *,
    partition: int,
    update_revision: str,
    changed: datetime | None,
    now: datetime,
) -> Member:
    """Return the one pod whose deletion lets the controller go on.

    Args:
        members: All pods of the StatefulSet.
        partition: Ordinals below it are not updated.
        update_revision: The revision that is wanted, by name; "" while the controller has not named it.
        changed: When the template last changed, where that is recorded.
        now: The server's time.

    Raises:
        EarlyError: It may yet free itself.
        UndoError: There is none. The text says why.
    """
    unready = [member for member in members if not member.ready]
    first = min(unready, key=lambda member: ordinal(member.name), default=None)
    if first is None:
        raise UndoError("every pod is ready: none blocks the controller")
    if first.terminating:
        raise UndoError(f"{first.name} is being deleted already")
    if not update_revision:
        raise UndoError("the controller has not seen the newest change yet: try again")
    if first.revision == update_revision:
        raise UndoError(f"{first.name} runs the current template: it would come back the same, so undo first")
    if ordinal(first.name) < partition:
        raise UndoError(f"{first.name} is below the partition {partition}: it would come back as it is")
    times = [time for time in (first.since, first.started, changed) if time is not None]
    stuck = (now - max(times)).total_seconds() if times else STUCK
    if stuck < STUCK:
        raise EarlyError(stuck)
    return first


def ordinal(name: str) -> int:
    """Return the ordinal at the end of a pod's name; one that has none comes last."""
    digits = name.rpartition("-")[2]
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else 2**31
