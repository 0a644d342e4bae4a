"""How rollouts went on a real control plane, change by change, as the program sees them."""

import gzip
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from recorded import CLUSTERS

from cluster.rows import counted
from rollout.info import RolloutInfo
from rollout.kinds import EVENT, KINDS, POD
from rollout.records import KeptEvent, KeptPod, KeptRevision, Objects, Record, Seen, Workload
from rollout.remembered import Remembered
from rollout.seen import behind, seen

NAMES = sorted(path.name.partition(".")[0] for path in (CLUSTERS / "histories").glob("*.gz"))
AFTER = 660
"""Seconds that are looked on after the last change: past every patience."""


@cache
def lines(name: str) -> list[dict[str, Any]]:
    text = gzip.decompress((CLUSTERS / "histories" / f"{name}.jsonl.gz").read_bytes())
    return [json.loads(line) for line in text.splitlines()]


class History:
    """What is known at each moment, to the list, to a row that is looked at, and to what is opened."""

    def __init__(self, name: str) -> None:
        first, *self.changes = lines(name)
        self.kind = KINDS[first["kind"]]
        self.zero = datetime.fromisoformat(first["zero"])
        self.things: dict[str, dict[str, Record]] = {
            part: {} for part in ("workload", "revisions", "pods", "events")
        }
        self.seen, self.remembered, self.looked = Seen(), Remembered(), Remembered()
        self.listed: tuple[str, tuple[KeptRevision, ...]] = ("", ())

    def pictures(self) -> Iterator[tuple[float, dict[str, RolloutInfo]]]:
        """Yield the second and what is true, at each change and once a second between."""
        at = 0.0
        for change in self.changes:
            while at + 1 < change["at"]:
                at += 1
                yield from self.picture(at)
            at = change["at"]
            self.take(change)
            yield from self.picture(at)
        for more in range(1, AFTER, 7):
            yield from self.picture(at + more)

    def take(self, change: dict[str, Any]) -> None:
        part, kind = change["part"], self.kind
        readers = {"workload": kind.whole, "revisions": kind.revision, "pods": POD, "events": EVENT}
        record: Record | None = readers[part].one(json.dumps(change["object"]).encode())  # type: ignore[attr-defined]
        assert record is not None
        if change["type"] == "DELETED":
            self.things[part].pop(record.uid, None)
        else:
            self.things[part][record.uid] = record

    def all_of(self, part: str) -> tuple[Any, ...]:
        return tuple(self.things[part].values())

    def picture(self, at: float) -> Iterator[tuple[float, dict[str, RolloutInfo]]]:
        live: Workload | None = next(iter(self.all_of("workload")), None)
        if live is None:
            return
        now = self.zero + timedelta(seconds=at)
        self.seen = behind(self.seen, live, now)
        pods: tuple[KeptPod, ...] = self.all_of("pods")
        events: tuple[KeptEvent, ...] = self.all_of("events")
        opened = Objects(
            workload=live,
            revisions=self.all_of("revisions"),
            pods=pods,
            events=events,
            autoscaled=tuple(one for one in events if one.about_kind == "HorizontalPodAutoscaler"),
            seen=self.seen,
        )
        told = self.kind.info(opened, now, self.remembered)
        self.seen = seen(self.seen, told)
        yield (
            at,
            {
                "opened": told,
                "listed": self.kind.info(Objects(workload=live, seen=self.seen), now),
                "looked at": self.kind.info(self.as_row(live, pods, now), now, self.looked),
            },
        )

    def as_row(self, live: Workload, pods: tuple[KeptPod, ...], now: datetime) -> Objects:
        """What `cluster.looks` knows: pods, and revisions as of the last change that the row itself tells."""
        key = f"{live.number} {live.observed_generation} {sorted({pod.owner_uid for pod in pods})}"
        if key != self.listed[0]:
            self.listed = key, self.all_of("revisions")
        revisions = self.listed[1]
        if live.kind == "Deployment":
            revisions = counted(revisions, pods, live, now)
        return Objects(workload=live, revisions=revisions, pods=pods, seen=self.seen)
