"""Rollouts recorded from a real control plane (tests/clusters), read as the program reads them."""

from datetime import datetime
from functools import cache
from pathlib import Path

from msgspec import Raw, Struct
from msgspec.json import decode

from rollout.info import RolloutInfo
from rollout.kinds import EVENT, KINDS, POD
from rollout.records import Objects, Seen

NOTHING_SEEN = Seen()

CLUSTERS = Path(__file__).parent.parent / "clusters"

NAMES = sorted(path.stem for path in CLUSTERS.glob("*.json"))


class Recording(Struct):
    now: datetime
    kind: str
    workload: Raw
    revisions: Raw
    pods: Raw
    events: Raw


@cache
def recording(name: str) -> Recording:
    return decode((CLUSTERS / f"{name}.json").read_bytes(), type=Recording)


def objects(name: str, *, opened: bool = True, seen: Seen = NOTHING_SEEN) -> Objects:
    """All that was recorded; not `opened`: the workload alone, as the list reads it."""
    raw = recording(name)
    kind = KINDS[raw.kind]
    workload = (kind.whole if opened else kind.sparse).one(bytes(raw.workload))
    assert workload is not None
    if not opened:
        return Objects(workload=workload)
    revisions = kind.revision.page(bytes(raw.revisions))
    pods, events = POD.page(bytes(raw.pods)), EVENT.page(bytes(raw.events))
    assert revisions is not None
    assert pods is not None
    assert events is not None
    return Objects(
        workload=workload, revisions=revisions.records, pods=pods.records, events=events.records, seen=seen
    )


def info(name: str, *, opened: bool = True, seen: Seen = NOTHING_SEEN) -> RolloutInfo:
    raw = recording(name)
    return KINDS[raw.kind].info(objects(name, opened=opened, seen=seen), raw.now)
