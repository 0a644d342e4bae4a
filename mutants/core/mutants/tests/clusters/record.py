"""Record rollouts of a live cluster for tests/unit: the server's own bytes, and the time they were read at.

    .venv/bin/python tests/clusters/record.py KUBECTL KUBECONFIG                       # all of RECORDED
    .venv/bin/python tests/clusters/record.py KUBECTL KUBECONFIG shop/deploy/web=slow  # one, as slow.json

`make cluster` leaves a cluster running that holds the workloads of RECORDED, each in its state; those that follow
"daemonset" need the commands that stand beside them first. A file holds one JSON object: `now`, `kind`, `workload`,
`revisions`, `pods` and `events` (those of the workload, its revisions and its pods).
"""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from rollout.kinds import EVENTS, PODS, Kind, kind_named

RECORDED = {
    "image-not-found": "shop/deploy/checkout",
    "out-of-memory": "shop/deploy/cart",
    "not-ready": "shop/deploy/search",
    "slow": "platform/deploy/trickle",
    "degraded": "shop/deploy/ledger",
    "paused": "shop/deploy/frontend",
    "complete": "shop/deploy/payments",
    "undone": "shop/deploy/gateway",
    "zero": "shop/deploy/batch-reindex",
    "deadline-passed": "platform/deploy/payout",
    "config-error": "platform/deploy/billing",
    "init-crash": "platform/deploy/mailer",
    "unschedulable": "platform/deploy/recommender",
    "pull-denied": "platform/deploy/portal",
    "crash-loop": "platform/deploy/sessions",
    "quota": "batch/deploy/reports",
    "statefulset-stuck": "shop/sts/postgres",
    "daemonset": "shop/ds/log-agent",
    # kubectl create deploy held --image=shop/held:1 --replicas=2; kubectl rollout pause deploy held;
    # kubectl set image deploy held held=shop/held:2
    "paused-changed": "recorded/deploy/held",
    # kubectl create deploy again --image=shop/again:1; kubectl rollout restart deploy again
    "restarted": "recorded/deploy/again",
    # kubectl create deploy grown --image=shop/grown:1; once it is complete: kubectl scale deploy grown
    # --replicas=8, and record at once
    "scaling": "recorded/deploy/grown",
    # Each of two replicas, complete, then changed so that: it asks for a label that no node has, for 900 cpus,
    # for pods to be near that are nowhere, for a topology no node is in, for a claim and for a ServiceAccount
    # that are not there; a ValidatingAdmissionPolicy denies its image; its pods have a finalizer, and its
    # strategy is Recreate; it has minReadySeconds 300; a LimitRange forbids its limits; its namespace enforces
    # PodSecurity restricted; a StatefulSet of three with partition 2
    "selector": "why/deploy/selector",
    "cpu": "why/deploy/cpu",
    "affinity": "why/deploy/affinity",
    "spread": "why/deploy/spread",
    "claim": "why/deploy/claim",
    "account": "why/deploy/account",
    "webhook": "why/deploy/webhook",
    "finalizer": "why/deploy/finalizer",
    "minready": "why/deploy/minready",
    "limits": "why-limits/deploy/limits",
    "podsec": "why-restricted/deploy/podsec",
    "parted": "why/sts/parted",
}
"""Names of files, and where in the sample cluster their rollouts are."""


def main(kubectl: str, kubeconfig: str, *asked: str) -> None:
    """Write one file beside this one for each rollout that is asked for."""
    wanted = dict(reversed(word.split("=")) for word in asked) if asked else RECORDED
    for name, place in wanted.items():
        namespace, word, workload = place.split("/")
        kind = kind_named(word)
        if kind is None:
            raise SystemExit(f"{word} is no kind of rollout")
        recorded = record([kubectl, "--kubeconfig", kubeconfig, "get", "--raw"], kind, namespace, workload)
        (Path(__file__).parent / f"{name}.json").write_bytes(recorded)


def record(get: list[str], kind: Kind, namespace: str, name: str) -> bytes:
    """Return a rollout and all that belongs to it, as one JSON object of the server's own bytes."""

    def read(path: str) -> bytes:
        return subprocess.run([*get, path], check=True, capture_output=True).stdout.strip()

    workload = read(kind.resource.path(namespace, name))
    record = kind.whole.one(workload)
    assert record is not None
    query = f"?labelSelector={quote(record.selector)}"
    revisions = read(kind.revisions.path(namespace) + query)
    pods = read(PODS.path(namespace) + query)
    uids = {item["metadata"]["uid"] for items in (revisions, pods) for item in json.loads(items)["items"]}
    every = json.loads(read(EVENTS.path(namespace)))["items"]
    events = [event for event in every if event["involvedObject"].get("uid") in {record.uid, *uids}]
    now = json.dumps(datetime.now(UTC).isoformat().replace("+00:00", "Z")).encode()
    parts = {
        "now": now,
        "kind": json.dumps(kind.name).encode(),
        "workload": workload,
        "revisions": revisions,
        "pods": pods,
        "events": json.dumps({"items": events}).encode(),
    }
    return b"{" + b",\n".join(b'"%s": %s' % (key.encode(), part) for key, part in parts.items()) + b"}\n"


if __name__ == "__main__":
    main(*sys.argv[1:])
