"""The orders of the list that are not that of harm (`rollout.arrange`)."""

from datetime import UTC, datetime
from enum import Enum

from rollout.info import RolloutInfo

NEVER = datetime.min.replace(tzinfo=UTC)
"""Stands for a change that nobody has recorded."""


class Order(Enum):
    """How the rows are ordered; the value is its word."""

    HARM = "harm"
    NAME = "name"
    CHANGED = "last change"

    @property
    def following(self) -> "Order":
        """Return the order that `s` goes on to."""
        every = list(Order)
        return every[(every.index(self) + 1) % len(every)]


def ordered(rollouts: tuple[RolloutInfo, ...], order: Order) -> tuple[RolloutInfo, ...]:
    """Return rollouts that stand in the order of harm by name, or the one that changed last first."""
    if order is Order.HARM:
        return rollouts
    named = sorted(rollouts, key=lambda info: (info.ref.namespace, info.ref.name, info.ref.kind))
    if order is Order.CHANGED:
        named.sort(key=lambda info: info.changed or NEVER, reverse=True)
    return tuple(named)
