"""Watch events into what is kept: ours against kubernetes_asyncio's typed models, on the same bytes."""

import json
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from kubernetes_asyncio import client
from report import Row, pair, show

from rollout.kinds import POD

EVENTS = 4_000
"""Watch events of our side; the typed side decodes a tenth, and its rate is what counts."""

ROUNDS = 3
"""Pairs; the medians are printed."""


def pod(number: int) -> dict[str, Any]:
    """Return a pod of about 6 KB, as an API server sends one."""
    env = [{"name": f"SETTING_{n}", "value": f"a value of ordinary length {n}"} for n in range(30)]
    owner = {
        "apiVersion": "apps/v1",
        "kind": "ReplicaSet",
        "name": "web-7d4f8c9b6d",
        "uid": "11111111-2222-3333-4444-555555555555",
        "controller": True,
        "blockOwnerDeletion": True,
    }
    fields = {f"f:field-{n}": {f"f:part-{m}": {} for m in range(6)} for n in range(12)}
    return {
        "kind": "Pod",
        "apiVersion": "v1",
        "metadata": {
            "name": f"web-7d4f8c9b6d-{number:05}",
            "namespace": "shop",
            "uid": f"00000000-0000-0000-0000-{number:012}",
            "resourceVersion": str(1_000 + number),
            "creationTimestamp": "2026-01-02T03:04:05Z",
            "labels": {"app": "web", "pod-template-hash": "7d4f8c9b6d"},
            "ownerReferences": [owner],
            "managedFields": [
                {
                    "manager": "kube-controller-manager",
                    "operation": "Update",
                    "apiVersion": "v1",
                    "time": "2026-01-02T03:04:05Z",
                    "fieldsType": "FieldsV1",
                    "fieldsV1": fields,
                }
            ],
        },
        "spec": {
            "nodeName": f"node-{number % 9}",
            "containers": [{"name": "app", "image": "registry.example/shop/web:1.0.0", "env": env}],
        },
        "status": {
            "phase": "Running",
            "conditions": [
                {"type": kind, "status": "True", "lastTransitionTime": "2026-01-02T03:04:08Z"}
                for kind in ("Initialized", "Ready", "ContainersReady", "PodScheduled")
            ],
            "containerStatuses": [
                {
                    "name": "app",
                    "image": "registry.example/shop/web:1.0.0",
                    "imageID": "registry.example/shop/web@sha256:0",
                    "ready": True,
                    "started": True,
                    "restartCount": 0,
                    "state": {"running": {"startedAt": "2026-01-02T03:04:07Z"}},
                }
            ],
        },
    }


def rate(decode: Callable[[bytes], object], lines: Sequence[bytes]) -> float:
    """Return the lines decoded in a second."""
    began = time.perf_counter()
    for line in lines:
        decode(line)
    return len(lines) / (time.perf_counter() - began)


def main() -> None:
    """Print the table; exit 1 where the budget is not kept."""
    lines = [json.dumps({"type": "MODIFIED", "object": pod(n)}).encode() for n in range(EVENTS)]
    api = client.ApiClient.__new__(client.ApiClient)  # only its decoding is wanted, which needs no session
    api.configuration = client.Configuration()

    def typed(line: bytes) -> object:
        event = json.loads(line)
        return api._ApiClient__deserialize(event["object"], "V1Pod")  # noqa: SLF001  what its own watch calls

    ours, theirs = pair(lambda: rate(POD.line, lines), lambda: rate(typed, lines[: EVENTS // 10]), ROUNDS)
    # The table shows costs, so that less is better: the budget of 40 times as many is a ratio of 1/40.
    row = Row("watch event decoded", 1e6 / ours, "us", "kubernetes_asyncio typed", 1e6 / theirs, 1 / 40)
    sys.exit(0 if show([row]) else 1)


if __name__ == "__main__":
    main()
