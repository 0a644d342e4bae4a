"""StatefulSets: revisions by name, partitions, and the pod that blocks."""

from typing import Any

import msgspec
from made import NOW, ago, event, running
from recorded import objects

from rollout.info import Heading, Phase, RolloutInfo
from rollout.kinds import KINDS, POD
from rollout.records import KeptPod, Objects

KIND = KINDS["StatefulSet"]
RECORDED = objects("statefulset-stuck")


def info(*pods: KeptPod, **fields: Any) -> RolloutInfo:
    """The recorded StatefulSet of three, complete but for what is given."""
    update = RECORDED.workload.update_revision
    whole = {
        "ready": 3,
        "available": 3,
        "updated": 3,
        "current_revision": update,
        "rescaled": False,
        "created": ago(9000),
        "sized": ago(9000),
    }
    live = msgspec.structs.replace(RECORDED.workload, **(whole | fields))
    events = (event("db-1", "Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 500"),)
    return KIND.info(
        Objects(workload=live, revisions=RECORDED.revisions, pods=pods or None, events=events), NOW
    )


def pod(name: str, revision: str, *, ready: bool, created: float = 600) -> KeptPod:
    uid = RECORDED.workload.uid
    metadata = {
        "name": name,
        "uid": name,
        "creationTimestamp": ago(created),
        "ownerReferences": [{"uid": uid, "controller": True}],
        "labels": {"controller-revision-hash": revision},
    }
    status = running(ready=ready, since=created - 5, started=created - 5)
    read = POD.one(msgspec.json.encode({"metadata": metadata, "status": status}))
    assert read is not None
    return read


def test_all_updated_is_complete() -> None:
    told = info()
    assert (told.phase, told.heading, told.unavailable) == (Phase.COMPLETE, Heading.COMPLETE, 1)


def test_the_last_pod_of_an_update_is_still_on_its_way() -> None:
    told = info(available=2, ready=2, current_revision="postgres-before")
    assert (told.phase, told.heading) == (Phase.PROGRESSING, Heading.ROLLING)


def test_a_partition_is_done_where_it_ends() -> None:
    told = info(partition=2, updated=1, current_revision="postgres-before")
    assert (told.phase, told.why) == (Phase.COMPLETE, "done to partition 2")


def test_on_delete_waits_for_a_person() -> None:
    told = info(strategy="OnDelete", updated=1, current_revision="postgres-before")
    assert told.heading is not Heading.ROLLING


def test_the_lowest_unready_ordinal_blocks() -> None:
    update = RECORDED.workload.update_revision
    pods = (
        pod("db-2", update, ready=False),
        pod("db-1", update, ready=False),
        pod("db-0", update, ready=True),
    )
    told = info(*pods, available=1, updated=2, current_revision="postgres-before")
    assert (told.blocked_by, told.heading, told.why) == ("db-1", Heading.BLOCKED, "not ready: db-1")


def test_a_pod_that_has_just_started_blocks_nothing() -> None:
    update = RECORDED.workload.update_revision
    told = info(pod("db-1", update, ready=False, created=20), available=2, current_revision="postgres-before")
    assert told.blocked_by == ""


def test_nothing_blocks_a_parallel_one() -> None:
    update = RECORDED.workload.update_revision
    assert info(pod("db-1", update, ready=False), available=2, parallel=True).blocked_by == ""


def test_pods_of_a_revision_that_is_gone_are_old() -> None:
    told = info(pod("db-0", "postgres-forgotten", ready=True), updated=0, current_revision="postgres-before")
    assert (told.new.pods, told.old.pods, told.old.number) == (0, 1, None)
