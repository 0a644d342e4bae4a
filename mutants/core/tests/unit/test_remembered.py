"""What is remembered of pods changes nothing of what comes out, whatever happened in between."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from incidents import NAMES
from incidents import info as told_of
from incidents import known as incident
from made import NOW, ago, event, pod, progressing, revision, running, waiting, workload
from msgspec.structs import replace
from recorded import objects, recording

from rollout.crashes import alike
from rollout.differing import differing
from rollout.heard import Heard
from rollout.info import Cause, RolloutInfo
from rollout.kinds import KINDS
from rollout.records import KeptEvent, KeptPod, Objects
from rollout.remembered import Remembered
from rollout.telling import LastWords, Told

ENDED = {"terminated": {"exitCode": 1, "reason": "Error", "finishedAt": ago(20)}}
STATES: tuple[dict[str, Any], ...] = (
    running(ready=True),
    running(ready=False, since=60, started=60),
    running(ready=False, since=3, started=50),
    running(ready=False, since=20, started=90, ready_containers=1),
    waiting("ContainerCreating"),
    waiting("ErrImagePull", "manifest unknown"),
    waiting("ErrImagePull", "dial tcp: i/o timeout"),
    waiting("CrashLoopBackOff", "back-off 10s restarting", lastState=ENDED, restartCount=3),
    waiting("CrashLoopBackOff", lastState={"terminated": {"exitCode": 137, "reason": "OOMKilled"}}),
    waiting("CreateContainerConfigError", 'configmap "c" not found'),
    {"phase": "Failed", "reason": "Evicted", "message": "The node was low on resource: memory."},
    {"phase": "Pending"},
    {"phase": "Unknown"},
    running(ready=False, since=300, started=40, restartCount=3, lastState=ENDED),
    {"phase": "Running", "conditions": [{"type": "Ready", "status": "False", "lastTransitionTime": ago(30)}],
     "containerStatuses": [{"name": "app", "ready": True, "state": {"running": {"startedAt": ago(40)}}}]},
    {"phase": "Running", "conditions": [
        {"type": "Ready", "status": "False", "reason": "ReadinessGatesNotReady", "message": "gate"}],
     "containerStatuses": [{"name": "app", "ready": True, "state": {"running": {"startedAt": ago(50)}}}]},
    {"phase": "Running", "conditions": [
        {"type": "DisruptionTarget", "status": "True", "reason": "EvictionByEvictionAPI"}]},
)  # fmt: skip
TELL = (
    ("Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 503"),
    ("Unhealthy", "Liveness probe failed: HTTP probe failed with statuscode: 500"),
    ("FailedMount", 'MountVolume.SetUp failed for volume "v"'),
    ("FailedPostStartHook", "hook"),
    ("NodeNotReady", "Node is not ready"),
    ("Failed", "no such host"),
)
NUMBERS = st.integers(0, 7)
CHANGES = st.one_of(
    st.tuples(st.just("put"), NUMBERS, st.sampled_from(range(len(STATES))), st.booleans(), st.booleans()),
    st.tuples(st.just("take"), NUMBERS),
    st.tuples(st.just("tell"), NUMBERS, st.sampled_from(TELL), st.booleans()),
    st.tuples(st.just("forget"), NUMBERS),
    st.tuples(st.just("wait"), st.sampled_from((-5, 1, 5, 10, 60, 600))),
    st.tuples(st.just("serve"), st.integers(0, 3)),
    st.tuples(st.just("log"), NUMBERS),
)


class Rollout:
    """A rollout to which things happen."""

    def __init__(self) -> None:
        self.pods: dict[str, KeptPod] = {}
        self.events: dict[str, KeptEvent] = {}
        self.words: tuple[LastWords, ...] = ()
        self.available = 3
        self.now: datetime = NOW

    def change(self, what: str, *how: Any) -> None:
        getattr(self, what)(*how)

    def put(self, number: int, state: int, new: bool, going: bool) -> None:
        metadata = {"deletionTimestamp": ago(5), "deletionGracePeriodSeconds": 30} if going else {}
        name = f"p-{number}"
        made = pod(name, "rs-2" if new else "rs-1", STATES[state], creationTimestamp=ago(55), **metadata)
        self.pods[name] = replace(made, row=replace(made.row, node=f"node-{number % 3}"))

    def take(self, number: int) -> None:
        self.pods.pop(f"p-{number}", None)

    def tell(self, number: int, said: tuple[str, str], warning: bool) -> None:
        made = event(f"p-{number}", *said, warning=warning, last=self.now)
        self.events[made.uid] = made

    def forget(self, number: int) -> None:
        for uid in list(self.events)[number : number + 1]:
            del self.events[uid]

    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    def serve(self, available: int) -> None:
        self.available = available

    def log(self, number: int) -> None:
        found = self.pods.get(f"p-{number}")
        if found is not None:
            words = LastWords(
                of=alike(found), pod="x", before=True, lines=(f"panic {number}",), told=Told(0, 0, "panic")
            )
            self.words = (words,)

    def info(self, remembered: Remembered | None) -> RolloutInfo:
        live = workload("2", updated=1, available=self.available, conditions=(progressing("Updated"),))
        kept = (revision(2, 600, 600, wanted=3, pods=3), revision(1, 9000, 9000))
        whole = Objects(
            workload=live,
            revisions=kept,
            pods=tuple(self.pods.values()),
            events=tuple(self.events.values()),
            words=self.words,
        )
        return KINDS["Deployment"].info(whole, self.now, remembered)


def causes(info: RolloutInfo) -> list[Cause]:
    """Its causes, but for the pods that are named as examples."""
    return [replace(cause, objects=()) for cause in info.causes or ()]


UNREADY = (("put", 0, 1, True, False), ("tell", 0, TELL[0], True), ("wait", 1))
CRASHES = ("put", 0, 7, True, False)


@example([*UNREADY, ("wait", -5)])
@example([CRASHES, ("log", 0)])
@example([("put", 0, 10, True, False), ("serve", 2)])
@example([("put", 0, 5, True, False), ("put", 1, 5, False, False), ("take", 0)])
@example([("put", 0, 5, True, False), ("put", 1, 5, True, False), ("take", 1)])
@example([("put", 0, 7, True, True), ("wait", 10)])
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(CHANGES, max_size=40))
def test_after_any_changes_it_is_as_if_looked_at_for_the_first_time(changes: list[tuple[Any, ...]]) -> None:
    rollout, remembered = Rollout(), Remembered()
    for change in changes:
        rollout.change(*change)
        told, first = rollout.info(remembered), rollout.info(None)
        assert causes(told) == causes(first)
        assert (told.phase, told.verdict, told.why) == (first.phase, first.verdict, first.why)
        for cause in told.causes or ():
            assert set(cause.objects) <= rollout.pods.keys()


@pytest.mark.parametrize("name", NAMES)
def test_an_incident_is_the_same_after_any_other_pods(name: str) -> None:
    kind, objects, now = incident(name)
    remembered = Remembered()
    kind.info(
        replace(objects, pods=(objects.pods or ())[::-1], events=(objects.events or ())[::2]), now, remembered
    )
    again = kind.info(objects, now, remembered)
    assert causes(again) == causes(told_of(name))


def test_of_pods_that_did_not_change_none_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    rollout, remembered = Rollout(), Remembered()
    for number in range(8):
        rollout.put(number, 5, True, False)
    rollout.info(remembered)
    looked: list[str] = []

    def seen(scene: Any, new: bool, one: KeptPod) -> tuple[()]:
        del scene, new
        looked.append(one.uid)
        return ()

    monkeypatch.setattr("rollout.remembered.of_pod", seen)
    rollout.put(3, 6, True, False)
    rollout.tell(5, TELL[5], True)
    rollout.info(remembered)
    assert sorted(looked) == ["p-3", "p-5"]


@pytest.mark.parametrize("name", ["daemonset", "statefulset-stuck"])
def test_pods_of_controller_revisions_stay_the_same_objects(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, whole, remembered = KINDS[recording(name).kind], objects(name), Remembered()
    now = recording(name).now
    first = kind.info(whole, now, remembered)
    suspects = [one.uid for one in whole.pods or () if not one.row.ready]
    looked: list[str] = []

    def seen(scene: Any, new: bool, one: KeptPod) -> tuple[()]:
        del scene, new
        looked.append(one.uid)
        return ()

    monkeypatch.setattr("rollout.remembered.of_pod", seen)
    assert kind.info(whole, now, remembered) == first
    assert looked == []
    kind.info(whole, now, Remembered())
    assert sorted(looked) == sorted(suspects)


def test_pods_are_joined_anew_once_revisions_are_known() -> None:
    kind, whole, remembered = KINDS["StatefulSet"], objects("statefulset-stuck"), Remembered()
    now = recording("statefulset-stuck").now
    kind.info(replace(whole, revisions=None), now, remembered)
    told, first = kind.info(whole, now, remembered), kind.info(whole, now)
    assert told.pods == first.pods
    assert any(row.revision_uid for row in told.pods or ())


@given(st.lists(st.integers(0, 5)), st.lists(st.integers(0, 5)))
def test_what_differs_is_what_is_in_one_of_two_only(old: list[int], new: list[int]) -> None:
    things = [object() for _ in range(6)]
    before, after = [things[one] for one in old], [things[one] for one in new]
    gone, come = differing(before, after)
    assert {id(one) for one in before} - {id(one) for one in after} <= {id(one) for one in gone}
    assert {id(one) for one in after} - {id(one) for one in before} <= {id(one) for one in come}
    assert not {id(one) for one in gone} & {id(one) for one in come}


def test_events_are_arranged_once_for_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    take = Heard.take

    def counted(heard: Heard, events: Sequence[KeptEvent]) -> set[str]:
        taken.append(len(events))
        return take(heard, events)

    monkeypatch.setattr(Heard, "take", counted)
    known = objects("image-not-found")
    KINDS["Deployment"].info(known, recording("image-not-found").now, Remembered())
    assert taken == [len(known.events or ())]
