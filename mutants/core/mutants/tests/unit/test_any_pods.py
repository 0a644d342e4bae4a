"""Whatever pods and events say, with fields missing, null or nonsense, a diagnosis comes of it."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import NOW, deployment_info, revision, workload
from msgspec.structs import replace
from recorded import objects, recording

from rollout.causes import HEADLINE
from rollout.info import RolloutInfo
from rollout.kinds import EVENT, KINDS, POD
from rollout.said import Case
from rollout.scheduling import unschedulable
from rollout.text import cells
from rollout.troubles import TROUBLES

TIMES = st.sampled_from(["2026-11-23T11:59:00Z", "2026-11-23T12:00:30+05:00", "0001-01-01T00:00:00Z", "soon"])
JUNK = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8), st.just([]), st.just({}))
WORDS = st.one_of(
    st.sampled_from(
        [
            "ErrImagePull", "ImagePullBackOff", "CrashLoopBackOff", "ContainerCreating", "OOMKilled", "Error",
            "CreateContainerConfigError", "RunContainerError", "Evicted", "Unschedulable", "SchedulingGated",
            "manifest unknown", "0/3 nodes are available: 3 Insufficient cpu.", "Unhealthy", "Killing",
            "Container app failed liveness probe, will be restarted", "FailedMount", "FailedCreatePodSandBox",
            "DeletionByTaintManager", "PreemptionByScheduler", "ReadinessGatesNotReady", "NodeNotReady",
            "Scaled up replica set app-2 from 1 to 3", "ScalingReplicaSet", "FailedCreate", "app", "new-0",
        ]
    ),
    st.text(max_size=30),
)  # fmt: skip


def maybe(value: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """`value`, and now and then nonsense in its place."""
    return st.one_of(value, value, value, JUNK)


def some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return maybe(st.fixed_dictionaries({}, optional={key: maybe(one) for key, one in fields.items()}))


ENDED = some(
    exitCode=st.integers(-1, 300), reason=WORDS, message=WORDS, finishedAt=TIMES, signal=st.integers()
)
STATE = some(waiting=some(reason=WORDS, message=WORDS), running=some(startedAt=TIMES), terminated=ENDED)
CONTAINER = some(
    name=WORDS, image=WORDS, ready=st.booleans(), restartCount=st.integers(0, 9), state=STATE, lastState=STATE
)
CONDITION = some(
    type=st.sampled_from(["Ready", "PodScheduled", "DisruptionTarget"]),
    status=st.sampled_from(["True", "False", "Unknown"]),
    reason=WORDS,
    message=WORDS,
    lastTransitionTime=TIMES,
)
STATUS = some(
    phase=st.sampled_from(["Pending", "Running", "Failed", "Succeeded", "Unknown"]),
    reason=WORDS,
    message=WORDS,
    conditions=st.lists(CONDITION, max_size=4),
    containerStatuses=st.lists(CONTAINER, max_size=3),
    initContainerStatuses=st.lists(CONTAINER, max_size=2),
)
OWNER = st.sampled_from(
    [[{"uid": f"rs-{n}", "kind": "ReplicaSet", "name": "app", "controller": True}] for n in (1, 2, 3)]
)
METADATA = st.fixed_dictionaries(
    {"uid": st.uuids().map(str), "ownerReferences": OWNER},
    optional={
        "name": maybe(WORDS),
        "creationTimestamp": maybe(TIMES),
        "deletionTimestamp": maybe(TIMES),
        "deletionGracePeriodSeconds": maybe(st.integers(-5, 2**62)),
        "finalizers": maybe(st.lists(WORDS, max_size=3)),
    },
)
PODS = st.lists(
    st.fixed_dictionaries({"metadata": METADATA}, optional={"spec": some(nodeName=WORDS), "status": STATUS}),
    max_size=5,
)
EVENTS = st.lists(
    st.fixed_dictionaries(
        {"metadata": st.fixed_dictionaries({"uid": st.uuids().map(str)})},
        optional={
            "involvedObject": some(uid=WORDS, kind=WORDS, name=WORDS),
            "type": maybe(st.sampled_from(["Normal", "Warning"])),
            "reason": maybe(WORDS),
            "message": maybe(WORDS),
            "count": maybe(st.integers()),
            "lastTimestamp": maybe(TIMES),
            "firstTimestamp": maybe(TIMES),
        },
    ),
    max_size=5,
)


def told(pods: list[Any], events: list[Any], **fields: Any) -> RolloutInfo:
    for event in events:
        about = event.get("involvedObject")
        if pods and isinstance(about, dict):
            about["uid"] = pods[0]["metadata"]["uid"]
    read = POD.page(json.dumps({"items": pods}).encode())
    heard = EVENT.page(json.dumps({"items": events}).encode())
    assert read is not None
    assert heard is not None
    kept = (revision(2, 600, 600, wanted=3, pods=3), revision(1, 9000, 9000))
    live = workload("2", **{"updated": 1, "available": 1, **fields})
    return deployment_info(live, kept, read.records, heard.records)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(PODS, EVENTS, st.booleans(), st.integers(0, 3))
def test_any_pods_give_a_diagnosis(pods: list[Any], events: list[Any], paused: bool, available: int) -> None:
    info = told(pods, events, paused=paused, available=available)
    assert info.causes is not None
    assert info.verdict is not None
    assert cells(info.why) <= 21
    for cause in (*info.causes, *(info.waits or ())):
        assert cells(cause.short) <= 21
        assert cells(cause.headline) <= HEADLINE
        assert cause.pods <= max(cause.of, cause.pods)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(PODS, EVENTS, st.sampled_from(["statefulset-stuck", "daemonset"]))
def test_any_pods_of_other_kinds_give_a_diagnosis(pods: list[Any], events: list[Any], name: str) -> None:
    known = objects(name)
    for pod in pods:
        pod["metadata"]["ownerReferences"] = [{"uid": known.workload.uid, "controller": True}]
    read = POD.page(json.dumps({"items": pods}).encode())
    heard = EVENT.page(json.dumps({"items": events}).encode())
    assert read is not None
    assert heard is not None
    whole = replace(known, pods=read.records, events=heard.records)
    info = KINDS[recording(name).kind].info(whole, NOW)
    assert info.causes is not None


@given(st.text(max_size=200))
def test_any_words_of_a_scheduler_are_worded(message: str) -> None:
    assert unschedulable(Case("unschedulable"), message).short
    assert unschedulable(Case("unschedulable"), f"0/9 nodes are available: 3 {message}, 6 taint").headline


@pytest.mark.parametrize("code", sorted(TROUBLES))
def test_every_trouble_is_worded_whatever_the_evidence(code: str) -> None:
    for evidence in ("", '"', "permission denied exec", "0/0", "x" * 5000):
        said = TROUBLES[code](Case(code, "app", "", None), evidence)
        assert said.code
        assert said.headline
