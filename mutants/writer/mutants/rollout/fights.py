"""Find replicas that two writers set in turn: an autoscaler, and something that applies a number.

Source: k/k pkg/controller/deployment/sync.go (ScalingReplicaSet), pkg/controller/podautoscaler/horizontal.go
(SuccessfulRescale).
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from rollout.records import KeptEvent
from rollout.said import LIKELY, POSSIBLE, Found, Said
from rollout.scene import Scene

FLAPPING = timedelta(minutes=10)
"""Within which replicas that go up and down again are fought over."""

TOGETHER = timedelta(seconds=5)
"""How long after an autoscaler has written a number its ReplicaSet is scaled."""

OVER = timedelta(minutes=1)
"""After which silence a quarrel is over at the earliest: some take minutes a turn."""

TURNS, BY_NOBODY = 2, 4
"""Times up and down: with an autoscaler that wrote one of the two, and where no writer is known."""

_SCALED = re.compile(r"^Scaled (up|down) replica set (\S{1,253})(?: from (\d{1,9}))? to (\d{1,9})")
_RESCALED = re.compile(r"^New size: (\d{1,9})")


class _Scaling(Struct, frozen=True):
    """Scalings of one ReplicaSet to one number."""

    up: bool
    name: str
    to: str
    times: int
    event: KeptEvent


def replicas_fought_over(scene: Scene) -> Iterator[Found]:
    """Find replicas that go up and down in turn, where no rollout explains it.

    A rollout scales another ReplicaSet too, an undo of it again. An autoscaler alone writes both directions,
    and a person does not scale four times to and fro.
    """
    facts = scene.facts
    own = facts.current.name if facts.current else ""
    scalings = tuple(_scalings(scene.others.get(facts.workload.uid, ()), facts.now))
    if not own or any(one.name != own for one in scalings):
        return
    turns = min(sum(one.times for one in scalings if one.up is up) for up in (True, False))
    if turns < TURNS:
        return
    by_scaler = {one.up for one in scalings if _rescaled(one, facts.autoscaled)}
    if len(by_scaler) != 1 and (by_scaler or turns < BY_NOBODY):
        return
    who = "an autoscaler and another writer set them" if by_scaler else "two write them"
    words = f"replicas go up and down, {turns} times in turn: {who}"
    sure = LIKELY if by_scaler else POSSIBLE
    last = max((one.event for one in scalings), key=lambda event: event.last or facts.now)
    if last.last is None or facts.now - last.last > max(OVER, 3 * FLAPPING / turns / 2):
        return
    said = Said("replicas-fought", "replicas fought over", words, sure, in_template=False)
    since = min((one.event.first for one in scalings if one.event.first), default=None)
    yield Found(said, last.message, since, pods=0)


def _scalings(events: Iterable[KeptEvent], now: datetime) -> Iterator[_Scaling]:
    """Yield the scalings of late, with how often each took place of late."""
    for event in events:
        scaled = _SCALED.match(event.message) if event.reason == "ScalingReplicaSet" else None
        if scaled is None or event.last is None or now - event.last > FLAPPING:
            continue
        lasted = event.last - event.first if event.first else FLAPPING
        times = max(1, int(event.count * FLAPPING / max(lasted, FLAPPING)))
        yield _Scaling(scaled[1] == "up", scaled[2], scaled[4], times, event)


def _rescaled(scaling: _Scaling, told: Iterable[KeptEvent]) -> bool:
    """Return whether an autoscaler says that it wrote this number, at the time at which it was scaled to."""
    at = scaling.event.last
    for event in told:
        found = _RESCALED.match(event.message) if event.reason == "SuccessfulRescale" else None
        if found and found[1] == scaling.to and event.last and at and abs(at - event.last) <= TOGETHER:
            return True
    return False
