"""A pod as one row: kubectl's words, and what is wrong with it."""

from typing import Any

import msgspec
import pytest
from made import ago, pod, running, waiting

from rollout.kinds import POD

CRASHED = {"terminated": {"exitCode": 137, "reason": "OOMKilled", "finishedAt": ago(30)}}
FAILED = {"terminated": {"exitCode": 3, "reason": "Error", "message": " boom\n", "finishedAt": ago(30)}}


def test_a_ready_pod_has_no_trouble() -> None:
    row = pod("p", "rs", running(ready=True)).row
    assert (row.ready, row.state, row.trouble, row.ready_containers, row.containers) == (
        True,
        "Running",
        "",
        1,
        1,
    )


def test_a_pod_that_starts_has_no_trouble() -> None:
    row = pod("p", "rs", waiting("ContainerCreating")).row
    assert (row.state, row.trouble, row.started) == ("ContainerCreating", "", True)


def test_a_running_pod_that_is_not_ready_is_not_in_trouble_by_itself() -> None:
    kept = pod("p", "rs", running(ready=False, started=50))
    assert (kept.row.trouble, kept.row.state, kept.running_at) == ("", "Running", ago(50))


@pytest.mark.parametrize(
    ("reason", "message", "trouble"),
    [
        ("ErrImagePull", "rpc error: code = NotFound desc = manifest unknown", "image-not-found"),
        ("ImagePullBackOff", 'Back-off pulling image "shop/app:2"', "image-pull"),
        ("ImagePullBackOff", "ErrImagePull: pull access denied, repository does not exist", "image-denied"),
        ("ErrImagePull", "dial tcp: lookup ghcr.io: no such host", "registry-unreachable"),
        ("ErrImagePull", "429 Too Many Requests - toomanyrequests", "registry-limit"),
        ("ErrImagePull", "no matching manifest for linux/arm64", "image-platform"),
        ("InvalidImageName", "couldn't parse", "image-name"),
        ("ErrImageNeverPull", "", "image-never-pulled"),
        ("CreateContainerConfigError", 'configmap "x" not found', "config-error"),
        ("RunContainerError", "exec: no such file or directory", "create-error"),
        ("CrashLoopBackOff", "back-off 10s", "crash-loop"),
        ("SomethingNew", "of a later version", "waiting"),
    ],
)
def test_each_waiting_reason_is_a_trouble(reason: str, message: str, trouble: str) -> None:
    row = pod("p", "rs", waiting(reason, message)).row
    assert (row.trouble, row.container, row.state) == (trouble, "app", f"{reason} app")


def test_an_image_whose_name_sounds_like_an_answer_is_not_taken_for_one() -> None:
    status = waiting("ErrImagePull", "shop/forbidden-planet:1: not found", image="shop/forbidden-planet:1")
    assert pod("p", "rs", status).row.trouble == "image-not-found"


def test_a_crash_loop_says_how_the_container_ended() -> None:
    kept = pod("p", "rs", waiting("CrashLoopBackOff", "back-off", lastState=FAILED, restartCount=4))
    assert (kept.exit_code, kept.row.message, kept.row.restarts) == (3, "boom", 4)
    assert kept.row.since == ago(120)


def test_a_container_that_was_killed_for_memory_is_out_of_memory() -> None:
    row = pod("p", "rs", waiting("CrashLoopBackOff", "back-off", lastState=CRASHED)).row
    assert (row.trouble, row.message) == ("out-of-memory", "OOMKilled, exit code 137; back-off")


def test_a_container_between_two_crashes_is_in_trouble() -> None:
    row = pod("p", "rs", waiting("", "", state=FAILED)).row
    assert (row.trouble, row.state) == ("crash-loop", "Error app")


def test_a_container_that_completed_is_in_no_trouble() -> None:
    ended = {"terminated": {"exitCode": 0, "reason": "Completed"}}
    assert pod("p", "rs", waiting("", "", state=ended)).row.trouble == ""


def test_init_containers_come_first() -> None:
    first = waiting("CrashLoopBackOff", "back-off", lastState=FAILED, name="migrate")["containerStatuses"]
    status = waiting("PodInitializing") | {"initContainerStatuses": first}
    row = pod("p", "rs", status).row
    assert (row.trouble, row.container, row.state) == (
        "crash-loop",
        "migrate",
        "Init:CrashLoopBackOff migrate",
    )


def test_an_init_container_that_still_runs_is_counted() -> None:
    done = {"name": "a", "state": {"terminated": {"exitCode": 0}}}
    status = waiting("PodInitializing") | {
        "initContainerStatuses": [done, {"name": "b", "state": {"running": {}}}]
    }
    assert pod("p", "rs", status).row.state == "Init:1/2"


def test_a_pod_that_fits_no_node_is_unschedulable_since_the_scheduler_said_so() -> None:
    said = {
        "type": "PodScheduled",
        "status": "False",
        "reason": "Unschedulable",
        "message": "0/3 nodes",
        "lastTransitionTime": ago(40),
    }
    row = pod("p", "rs", {"phase": "Pending", "conditions": [said]}).row
    assert (row.trouble, row.message, row.since) == ("unschedulable", "0/3 nodes", ago(40))


@pytest.mark.parametrize(
    ("reason", "trouble"),
    [
        ("Evicted", "evicted"),
        ("OutOfcpu", "not-admitted"),
        ("NodeLost", "node-lost"),
        ("DeadlineExceeded", "failed"),
    ],
)
def test_a_failed_pod_says_why_as_a_whole(reason: str, trouble: str) -> None:
    row = pod("p", "rs", {"phase": "Failed", "reason": reason, "message": "low on memory"}).row
    assert (row.trouble, row.state, row.message) == (trouble, reason, "low on memory")


def test_a_pod_that_is_going_is_terminating_and_not_ready() -> None:
    row = pod("p", "rs", running(ready=True), deletionTimestamp=ago(3)).row
    assert (row.terminating, row.ready, row.state) == (True, False, "Terminating")


@pytest.mark.parametrize(
    "status", [{}, {"phase": "Pending"}, {"containerStatuses": None, "conditions": None}]
)
def test_a_pod_that_says_little_is_a_row_all_the_same(status: dict[str, Any]) -> None:
    row = pod("p", "rs", status).row
    assert (row.name, row.trouble, row.started, row.node) == ("p", "", False, "node-1")


def test_a_hostile_pod_is_safe_to_draw() -> None:
    status = waiting("\x1b[31mBad", "\x1b]0;title\x07", name="a\u202eb")
    kept = pod("p\x9b", "rs", status)
    for text in msgspec.structs.astuple(kept.row):
        assert not isinstance(text, str) or text.isprintable()


def test_the_container_in_trouble_is_named_among_several() -> None:
    status = waiting("CrashLoopBackOff", "x", lastState=FAILED, name="sidecar")
    status["containerStatuses"].insert(0, {"name": "app", "ready": True, "state": {"running": {}}})
    row = pod("p", "rs", status).row
    assert (row.state, row.container, row.ready_containers) == ("CrashLoopBackOff sidecar", "sidecar", 1)


def test_an_init_container_that_is_being_created_is_counted() -> None:
    creating = {"name": "a", "state": {"waiting": {"reason": "PodInitializing"}}}
    status = waiting("PodInitializing") | {"initContainerStatuses": [creating]}
    assert pod("p", "rs", status).row.state == "Init:0/1"


def test_a_container_that_was_killed_by_a_signal_says_so() -> None:
    row = pod("p", "rs", waiting("", "", state={"terminated": {"exitCode": 9, "signal": 9}})).row
    assert row.state == "Signal:9 app"


def test_a_sidecar_that_runs_is_no_init_container_to_wait_for() -> None:
    started = {"name": "mesh", "started": True, "state": {"running": {}}}
    status = running(ready=False) | {"initContainerStatuses": [started]}
    spec = {"initContainers": [{"name": "mesh", "restartPolicy": "Always"}], "containers": [{"name": "app"}]}
    read = POD.one(msgspec.json.encode({"metadata": {"name": "p"}, "spec": spec, "status": status}))
    assert read is not None
    assert read.row.state == "Running"


def test_a_pod_counts_the_containers_it_was_asked_for() -> None:
    spec = {"containers": [{"name": "a"}, {"name": "b"}]}
    read = POD.one(msgspec.json.encode({"metadata": {"uid": "u"}, "spec": spec, "status": {}}))
    assert read is not None
    assert (read.row.containers, read.row.ready_containers, read.name) == (2, 0, "")


def test_a_pod_runs_since_its_last_container_started() -> None:
    status = running(ready=False, started=90)
    status["containerStatuses"].append({"name": "b", "state": {"running": {"startedAt": ago(20)}}})
    assert pod("p", "rs", status).running_at == ago(20)


@pytest.mark.parametrize(("ended", "restarts"), [(1, 4), (0, 2)])
def test_restarts_are_of_init_containers_until_they_are_done(ended: int, restarts: int) -> None:
    state = {"terminated": {"exitCode": 1, "finishedAt": ago(9)}}
    if ended == 0:
        state = {"terminated": {"exitCode": 0, "finishedAt": ago(9)}}
    status = running(ready=False, restartCount=2)
    status["initContainerStatuses"] = [{"name": "migrate", "restartCount": 4, "state": state}]
    assert pod("p", "rs", status).row.restarts == restarts


def test_restarts_of_a_sidecar_count_with_those_of_the_containers() -> None:
    spec = {"initContainers": [{"name": "mesh", "restartPolicy": "Always"}], "containers": [{"name": "app"}]}
    status = running(ready=True, restartCount=2)
    status["initContainerStatuses"] = [
        {"name": "mesh", "restartCount": 3, "started": True, "state": {"running": {"startedAt": ago(9)}}}
    ]
    whole = {"metadata": {"name": "p", "uid": "p"}, "spec": spec, "status": status}
    read = POD.one(msgspec.json.encode(whole))
    assert read is not None
    assert read.row.restarts == 5
