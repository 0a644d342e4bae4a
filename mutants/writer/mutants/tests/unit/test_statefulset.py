"""StatefulSets: revisions by name, partitions, and the pod that blocks."""

from typing import Any

import msgspec
import pytest
from made import NOW, ago, event, running
from recorded import objects, recording

from rollout.info import Heading, Mark, Phase, RolloutInfo
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
    assert (told.phase, told.why) == (Phase.PROGRESSING, "waits for deletion")


def test_the_lowest_unready_ordinal_blocks() -> None:
    update = RECORDED.workload.update_revision
    pods = (
        pod("db-2", update, ready=False),
        pod("db-1", update, ready=False),
        pod("db-0", update, ready=True),
    )
    told = info(*pods, available=1, updated=2, current_revision="postgres-before")
    assert (told.blocked_by, told.heading, told.why) == ("db-1", Heading.BLOCKED, "not ready: db-1")


def test_an_undo_of_a_blocked_set_helps_only_with_its_pod_deleted() -> None:
    known = objects("statefulset-stuck")
    told = KINDS["StatefulSet"].info(known, recording("statefulset-stuck").now)
    assert told.verdict is not None
    assert told.verdict.sentence == "rev 4 fails, postgres-2 has to be deleted too: UNDO HELPS"


def test_a_pod_of_an_older_revision_that_blocks_has_to_be_deleted() -> None:
    pods = (pod("db-1", "postgres-before", ready=False), pod("db-0", "postgres-before", ready=True))
    told = info(*pods, available=2, updated=1, current_revision="postgres-before")
    assert told.verdict is not None
    assert told.verdict.sentence == f"rev {told.number} waits for db-1, delete that pod: undo may not help"


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


def test_the_status_alone_tells_the_sides() -> None:
    told = info(updated=1, ready=2, available=2, current_revision="postgres-before")
    assert (told.new.pods, told.new.available, told.new.wanted) == (1, 0, 3)
    assert (told.old.pods, told.old.available, told.old.started) == (2, 2, 0)


def test_a_status_of_one_revision_has_no_old_pods() -> None:
    told = info(updated=0)
    assert (told.new.pods, told.new.available, told.old.pods) == (3, 3, 0)


def test_the_revision_that_was_current_is_likely_good() -> None:
    assert RECORDED.revisions is not None
    before = next(one for one in RECORDED.revisions if one.number == 2)
    told = info(updated=1, current_revision=before.name)
    marks = {one.number: one.mark for one in told.revisions or ()}
    assert (marks[2], marks[1]) == (Mark.LIKELY, Mark.UNPROVEN)


def test_young_pods_after_a_scale_are_starting() -> None:
    update = RECORDED.workload.update_revision
    young = pod("db-2", update, ready=False, created=20)
    told = info(young, available=2, rescaled=True)
    assert (told.phase, told.why) == (Phase.PROGRESSING, "scaling, 2 of 3")
    assert info(young, available=2).phase is Phase.TROUBLE


def test_pods_that_are_old_are_not_starting() -> None:
    update = RECORDED.workload.update_revision
    assert (
        info(pod("db-2", update, ready=False, created=700), available=2, rescaled=True).phase is Phase.TROUBLE
    )


def test_pods_of_others_are_left_out() -> None:
    other = msgspec.structs.replace(pod("x-0", "x", ready=True), owner_uid="other")
    assert info(other).pods == ()


def test_without_revisions_the_label_tells_the_sides() -> None:
    update = RECORDED.workload.update_revision
    live = msgspec.structs.replace(RECORDED.workload, updated=1)
    pods = (pod("db-2", update, ready=True), pod("db-0", "postgres-before", ready=True))
    told = KIND.info(Objects(workload=live, pods=pods), NOW)
    assert (told.new.pods, told.old.pods) == (1, 1)


def test_max_unavailable_is_rounded_up_and_at_least_one() -> None:
    assert [info(max_unavailable=value).unavailable for value in (None, "34%", 0, 9)] == [1, 2, 1, 3]


def test_old_pods_of_one_revision_have_its_number() -> None:
    assert RECORDED.revisions is not None
    before = next(one for one in RECORDED.revisions if one.number == 3)
    told = info(pod("db-0", before.name, ready=True), updated=0, current_revision=before.name)
    assert (told.old.number, told.old.wanted) == (3, 1)


@pytest.mark.parametrize(
    ("strategy", "heading", "why"),
    [
        ("RollingUpdate", Heading.ROLLING, "updating"),
        ("OnDelete", Heading.ROLLING, "waits for deletion"),
    ],
)
@pytest.mark.parametrize("updated", [0, 2])
def test_pods_of_what_was_undone_are_left_though_the_status_names_one_revision(
    strategy: str, heading: Heading, why: str, updated: int
) -> None:
    """An undo half-way makes the update revision the current one again at once."""
    update = RECORDED.workload.update_revision
    pods = [pod(f"postgres-{n}", update, ready=True) for n in (0, 1)]
    pods.append(pod("postgres-2", "postgres-undone", ready=True))
    told = info(*pods, strategy=strategy, updated=updated)
    assert (told.phase, told.heading, told.why) == (Phase.PROGRESSING, heading, why)
    assert (told.new.pods, told.old.pods) == (2, 1)


def test_a_list_that_sees_no_pods_goes_by_the_count() -> None:
    assert info(updated=2).phase is Phase.PROGRESSING
    assert info(updated=0).phase is Phase.COMPLETE
