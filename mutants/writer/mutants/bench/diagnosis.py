"""How long a diagnosis of 10,000 pods takes: of all, and again after one or a hundred of them have changed.

    .venv/bin/python bench/diagnosis.py

What changed is folded from its bytes, and all are diagnosed again. Exit status 1 where a budget is not kept.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from statistics import median

from msgspec.structs import replace

from rollout.causes import causes
from rollout.deployment import facts
from rollout.facts import Facts
from rollout.kinds import KINDS, POD
from rollout.records import KeptPod, Objects
from rollout.remembered import Remembered

PODS = 10_000
ROUNDS = 15
NOW = datetime(2026, 1, 2, 4, 0, tzinfo=UTC)
WHOLE, EACH = 30.0, 1.0
"""Milliseconds for a diagnosis of all, and for each of the pods that change between two pictures."""

BATCH = 100
"""Pods that change between two pictures, at a thousand changes and ten pictures a second."""


def stamp(seconds: float) -> str:
    """Return a time so many seconds ago."""
    return (NOW - timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def line(number: int, *, bad: bool) -> bytes:
    """Return a pod as an API server sends it."""
    waiting = {"waiting": {"reason": "ImagePullBackOff", "message": "manifest unknown"}}
    state = waiting if bad else {"running": {"startedAt": stamp(300)}}
    container = {"name": "app", "image": "shop/web:2", "ready": not bad, "restartCount": 0, "state": state}
    owner = {"uid": "rs-2", "kind": "ReplicaSet", "name": "web-2", "controller": True}
    ready = {"type": "Ready", "status": str(not bad), "lastTransitionTime": stamp(290)}
    pod = {
        "metadata": {
            "name": f"web-2-{number}",
            "uid": f"pod-{number}",
            "creationTimestamp": stamp(310),
            "ownerReferences": [owner],
        },
        "spec": {"nodeName": f"node-{number % 200}", "containers": [{"name": "app"}]},
        "status": {
            "phase": "Pending" if bad else "Running",
            "conditions": [ready],
            "containerStatuses": [container],
        },
    }
    return json.dumps(pod).encode()


def objects(pods: tuple[KeptPod, ...]) -> Objects:
    """Return a Deployment in its second revision, and those pods."""
    kind = KINDS["Deployment"]
    template = {
        "metadata": {"labels": {"app": "web"}},
        "spec": {"containers": [{"name": "app", "image": "shop/web:2"}]},
    }
    live = {
        "metadata": {"name": "web", "uid": "web", "generation": 2},
        "spec": {"replicas": PODS, "template": template},
        "status": {"observedGeneration": 2, "replicas": PODS, "updatedReplicas": PODS},
    }
    owner = {"uid": "web", "kind": "Deployment", "name": "web", "controller": True}
    metadata = {"name": "web-2", "uid": "rs-2", "ownerReferences": [owner], "creationTimestamp": stamp(320)}
    newest = {"metadata": metadata, "spec": {"replicas": PODS, "template": template}}
    workload = kind.whole.one(json.dumps(live).encode())
    revision = kind.revision.one(json.dumps(newest).encode())
    assert workload is not None
    assert revision is not None
    return Objects(workload=workload, revisions=(revision,), pods=pods, events=())


def took(work: Callable[[], object]) -> float:
    """Return the median of several runs, in milliseconds."""
    spent = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        spent.append((time.perf_counter() - began) * 1000)
    return median(spent)


def main() -> None:
    """Print the figures; exit 1 where a budget is not kept."""
    kept = True
    batch = [line(n, bad=True) for n in range(BATCH)]
    print(
        f"{PODS} pods, ms{'':<14} {'first':>10} {'again':>10} {'one changed':>12} "
        f"{f'each of {BATCH}':>12} {'info':>8}"
    )
    for what, share in (("all healthy", 0), ("one in a hundred fails", 100), ("all fail", 1)):
        read = (POD.one(line(n, bad=bool(share) and n % share == 0)) for n in range(PODS))
        pods = tuple(pod for pod in read if pod is not None)
        known = facts(objects(pods), NOW)

        before = Remembered()

        def changed(
            lines: list[bytes],
            known: Facts = known,
            pods: tuple[KeptPod, ...] = pods,
            before: Remembered = before,
        ) -> object:
            folded = tuple(pod for pod in map(POD.one, lines) if pod is not None)
            return causes(replace(known, new_pods=(*folded, *pods[len(folded) :])), before)

        first, whole = took(partial(causes, known)), took(partial(causes, known, before))
        one, many = took(partial(changed, batch[:1])), took(partial(changed, batch)) / BATCH
        info = took(partial(KINDS["Deployment"].info, objects(pods), NOW, before))
        print(f"{what:<24} {first:10.2f} {whole:10.2f} {one:12.2f} {many:12.2f} {info:8.2f}")
        kept = kept and first <= WHOLE and whole <= WHOLE and one <= EACH and many <= EACH
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
