"""What is found of a rollout as a whole, and of pods that go or do not come."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from made import (
    NOW,
    ago,
    deployment_info,
    event,
    pod,
    progressing,
    revision,
    running,
    template,
    waiting,
    workload,
)
from msgspec.structs import replace
from recorded import objects, recording

from rollout.ending import DISRUPTED
from rollout.exits import EXITS, crash_loop
from rollout.info import Cause, Edit, RolloutInfo, VerdictWord
from rollout.kinds import KINDS
from rollout.probes import probe_words
from rollout.records import KeptEvent, KeptPod, Objects
from rollout.said import Case
from rollout.scheduling import unschedulable
from rollout.starting import REASONS, worded

LATE = (progressing("ProgressDeadlineExceeded", status="False", updated=60),)
OLD = tuple(pod(f"old-{n}", "rs-1", running(ready=True, since=8000)) for n in range(3))


def told(*pods: KeptPod, events: tuple[KeptEvent, ...] = (), **fields: Any) -> RolloutInfo:
    going = {"updated": 1, "pods": 4, "conditions": (progressing("ReplicaSetUpdated"),), "changed": ago(600)}
    kept = (revision(2, 600, 600, wanted=1, pods=1), revision(1, 9000, 9000, wanted=3, pods=3, available=3))
    return deployment_info(workload("2", **(going | fields)), kept, pods, events)


def causes(info: RolloutInfo) -> tuple[Cause, ...]:
    assert info.causes is not None
    return info.causes


def going(name: str, *, ended: float, reason: str = "", **metadata: Any) -> KeptPod:
    status = running(ready=True)
    if reason:
        status["conditions"].append({"type": "DisruptionTarget", "status": "True", "reason": reason})
    deletion = {"deletionTimestamp": ago(ended), "deletionGracePeriodSeconds": 30}
    return pod(name, "rs-2", status, **deletion, **metadata)


@pytest.mark.parametrize(
    ("metadata", "reason", "short"),
    [
        ({"finalizers": ["example.com/x"]}, "", "held by a finalizer"),
        ({}, "DeletionByTaintManager", "node gone, pod stays"),
        ({}, "", "pod does not end"),
    ],
)
def test_a_pod_that_does_not_end_is_told_once_its_grace_is_over(
    metadata: dict[str, Any], reason: str, short: str
) -> None:
    stuck = going("p", ended=60, reason=reason, **metadata)
    assert [cause.short for cause in causes(told(*OLD, stuck))] == [short]
    assert causes(told(*OLD, going("p", ended=-20, **metadata))) == ()


@pytest.mark.parametrize("reason", sorted(DISRUPTED))
def test_pods_that_were_taken_count_only_while_they_are_missed(reason: str) -> None:
    taken = going("p", ended=-20, reason=reason)
    info = told(*OLD, taken, available=2)
    assert [cause.code for cause in causes(info)] == [DISRUPTED[reason].code]
    assert info.verdict is not None
    assert info.verdict.word is VerdictWord.NOT_A_RELEASE
    assert causes(told(*OLD, taken, available=3)) == ()


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_every_reason_of_a_pod_that_does_not_start_has_words(reason: str) -> None:
    said = worded(reason, "it does not work")
    assert 0 < len(said.short) <= 21


def test_a_volume_is_given_a_moment_and_a_missing_object_is_not() -> None:
    young = pod("new", "rs-2", waiting("ContainerCreating"), creationTimestamp=ago(20))
    late = event("new", "FailedMount", 'MountVolume.SetUp failed for volume "d" : rpc error: x')
    gone = event("new", "FailedMount", 'MountVolume.SetUp failed for volume "d" : secret "db" not found')
    assert causes(told(*OLD, young, events=(late,))) == ()
    assert [cause.headline for cause in causes(told(*OLD, young, events=(gone,)))] == ["Secret db not found"]


def test_after_the_deadline_a_kubelet_that_says_nothing_is_named() -> None:
    silent = pod("new", "rs-2", waiting("ContainerCreating"))
    assert [cause.code for cause in causes(told(*OLD, silent, conditions=LATE))] == ["not-started"]


def test_after_the_deadline_pods_that_nobody_makes_are_told() -> None:
    info = deployment_info(
        workload("2", updated=0, pods=0, available=0, conditions=LATE),
        (revision(2, 600, 600, wanted=3),),
        (),
        (),
    )
    assert [(cause.code, cause.pods) for cause in causes(info)] == [("not-created", 3)]


def test_pods_of_other_owners_are_named_only_where_nothing_else_explains_a_stall() -> None:
    other = pod("other", "rs-of-another", running(ready=True))
    assert causes(told(*OLD, other)) == ()
    found = causes(told(*OLD, other, conditions=LATE))
    assert [cause.code for cause in found] == ["selector-overlap"]


def test_a_statefulset_says_by_events_that_its_pods_are_refused() -> None:
    raw, known = recording("statefulset-stuck"), objects("statefulset-stuck")
    live = known.workload
    message = 'create Pod db-2 in StatefulSet db failed error: pods "db-2" is forbidden: exceeded quota: q'
    refused = event(live.uid, "FailedCreate", message, last=raw.now)
    pods = tuple(one for one in known.pods or () if one.row.ready)
    short = replace(live, pods=2, available=2)
    whole = Objects(workload=short, revisions=known.revisions, pods=pods, events=(refused,))
    assert [cause.code for cause in causes(KINDS["StatefulSet"].info(whole, raw.now))] == ["quota"]


def test_a_refusal_counts_until_the_controller_may_have_tried_again() -> None:
    raw, known = recording("statefulset-stuck"), objects("statefulset-stuck")
    live = replace(known.workload, pods=2, available=2)
    pods = tuple(one for one in known.pods or () if one.row.ready)
    message = 'create Pod db-2 in StatefulSet db failed error: pods "db-2" is forbidden: exceeded quota: q'

    def found(first: float, last: float) -> list[str]:
        times = {"first": raw.now - timedelta(seconds=first), "last": raw.now - timedelta(seconds=last)}
        refused = event(live.uid, "FailedCreate", message, **times)
        whole = Objects(workload=live, revisions=known.revisions, pods=pods, events=(refused,))
        return [cause.code for cause in causes(KINDS["StatefulSet"].info(whole, raw.now))]

    assert "quota" in found(1320, 660)
    assert "quota" not in found(700, 660)
    assert "quota" not in found(90_000, 4000)


def test_a_restart_of_the_same_release_is_not_cured_by_an_undo() -> None:
    again = template(1, **{"kubectl.kubernetes.io/restartedAt": "2026-11-23T11:00:00Z"})
    kept = (
        revision(2, 600, 600, wanted=1, pods=1, template=again),
        revision(1, 9000, 9000, wanted=3, pods=3, available=3),
    )
    live = workload("1", template=again, digest=kept[0].digest, updated=1, pods=4, conditions=LATE)
    crashed = pod("new", "rs-2", waiting("CrashLoopBackOff", lastState={"terminated": {"exitCode": 1}}))
    info = deployment_info(live, kept, (*OLD, crashed), ())
    assert info.verdict is not None
    assert info.verdict.sentence == "rev 2 only restarts rev 1: undo may not help"
    same = (kept[0], msgspec.structs.replace(kept[1], number=2, hash="5f8c75b5b8"))
    verdict = deployment_info(live, same, (*OLD, crashed), ()).verdict
    assert verdict is not None
    assert verdict.sentence == "rev 2 only restarts rev 2 (5f8c7): undo may not help"


@pytest.mark.parametrize(
    ("began", "word"),
    [(1200, VerdictWord.HELPS), (6000, VerdictWord.MAY_NOT_HELP), (9 * 86400, VerdictWord.MAY_NOT_HELP)],
)
def test_a_release_that_was_complete_is_to_blame_soon_after_it(began: float, word: VerdictWord) -> None:
    crashed = {"terminated": {"exitCode": 1, "finishedAt": ago(300)}}
    status = waiting("CrashLoopBackOff", lastState=crashed)
    status["conditions"][0]["lastTransitionTime"] = ago(300)
    pods = [pod(f"new-{n}", "rs-2", status, creationTimestamp=ago(began)) for n in range(2)]
    done = (progressing("NewReplicaSetAvailable", updated=began - 60),)
    kept = (
        revision(2, began, began, wanted=3, pods=3, available=1),
        revision(1, began + 9000, began),
    )
    info = deployment_info(
        workload("2", available=1, changed=ago(began), conditions=done), kept, tuple(pods), ()
    )
    assert info.verdict is not None
    assert info.verdict.word is word


def test_an_edit_before_the_revision_began_is_not_told() -> None:
    live = workload("2")
    kept = (revision(2, 600, 600, wanted=3, pods=3, available=3), revision(1, 9000, 600))
    edits = (Edit("ConfigMap", "c", ago(99999)), Edit("ConfigMap", "d", ago(5)))
    info = KINDS["Deployment"].info(
        Objects(workload=live, revisions=kept, pods=(), events=(), edits=edits), NOW
    )
    assert [edit.name for edit in info.edits] == ["d"]


@pytest.mark.parametrize(
    ("edited", "old", "sentence"),
    [
        (300, 3, "c edited 5m ago, after rev 2 began: not a release"),
        (60, 3, "c edited 1m ago; rev 2 fails, 3 of 3 old serve: UNDO HELPS"),
        (590, 3, "c edited 9m ago; rev 2 fails, 3 of 3 old serve: UNDO HELPS"),
        (590, 2, "c changed with rev 2, undo leaves it: undo may not help"),
        (610, 2, "c changed with rev 2, undo leaves it: undo may not help"),
        (900, 2, "only rev 2 fails, 2 of 2 old pods serve: UNDO HELPS"),
    ],
)
def test_what_an_edit_means_depends_on_when_it_was_made(edited: float, old: int, sentence: str) -> None:
    live = workload("2", updated=1, pods=4, available=old, conditions=LATE, changed=ago(600))
    kept = (
        revision(2, 600, 600, wanted=3, pods=1),
        revision(1, 9000, 600, wanted=old, pods=old, available=old),
    )
    crash = pod("new", "rs-2", waiting("CrashLoopBackOff", lastState={"terminated": {"exitCode": 1}}))
    told = Objects(
        workload=live,
        revisions=kept,
        pods=(crash, *OLD[:old]),
        events=(),
        edits=(Edit("ConfigMap", "c", ago(edited)),),
    )
    info = KINDS["Deployment"].info(told, NOW)
    assert info.verdict is not None
    assert info.verdict.sentence == sentence


@pytest.mark.parametrize("code", sorted(EXITS))
def test_every_exit_code_says_what_it_means(code: int) -> None:
    said = crash_loop(Case("crash-loop", "app", exit_code=code), "")
    assert EXITS[code] in said.headline


def test_a_probe_that_says_nothing_known_is_quoted() -> None:
    assert (
        probe_words("Readiness probe failed: pool exhausted")[1]
        == "not ready: readiness probe: pool exhausted"
    )


@pytest.mark.parametrize(("idle", "paced"), [(100, True), (500, False)])
def test_a_pace_that_has_stalled_gives_no_estimate(idle: float, paced: bool) -> None:
    new = tuple(
        pod(f"new-{n}", "rs-2", running(ready=True, since=idle), creationTimestamp=ago(550)) for n in range(5)
    )
    kept = (
        revision(2, 560, 560, wanted=8, pods=5, available=5),
        revision(1, 9000, 9000, wanted=3, pods=3, available=3),
    )
    still = (progressing("ReplicaSetUpdated", updated=idle),)
    live = workload("2", wanted=8, updated=5, pods=8, available=8, conditions=still, changed=ago(560))
    info = deployment_info(live, kept, (*OLD, *new), ())
    assert info.verdict is not None
    assert ("this pace" in info.verdict.sentence) is paced


def test_a_probe_that_kills_another_container_does_not_explain_a_crash() -> None:
    crashed = pod("new", "rs-2", waiting("CrashLoopBackOff", lastState={"terminated": {"exitCode": 137}}))
    killed = event("new", "Killing", "Container mesh failed liveness probe, will be restarted", warning=False)
    assert [cause.code for cause in causes(told(*OLD, crashed, events=(killed,)))] == ["crash-loop"]


def test_a_taint_is_named_only_where_nothing_else_keeps_a_pod_from_a_node() -> None:
    message = "0/6 nodes are available: 1 Insufficient cpu, 5 node(s) had untolerated taint {pool: gpu}."
    said = unschedulable(Case("unschedulable"), message)
    assert (said.short, said.headline) == ("no node: cpu", "no node fits: 5 taint pool, 1 too little cpu")
