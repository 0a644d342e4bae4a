"""What the box's kubelets do with pods, in virtual time."""

from demo_box import advance, all_of, messages, new_stage, not_found, pods_of, status_of

from demo.jsontext import Object
from demo.resources import EVENTS
from demo.stage import Stage
from demo.world import Program


def container(stage: Stage) -> Object:
    found = pods_of(stage)[0]["status"]["containerStatuses"][0]
    assert isinstance(found, dict)
    return found


def crashing(stage: Stage, **facts: object) -> None:
    stage.image("web", "1", Program(exits=1.0, **facts))  # type: ignore[arg-type]
    stage.deployment("web", 1).create("1")


def test_a_crash_is_restarted_at_once_and_then_after_ten_twenty_forty_seconds() -> None:
    stage = new_stage()
    crashing(stage)
    restarts = []
    for _ in range(5):
        advance(stage, 20)
        restarts.append(container(stage)["restartCount"])
    assert restarts == [2, 3, 3, 4, 4]
    assert container(stage)["state"]["waiting"]["reason"] == "CrashLoopBackOff"
    assert container(stage)["lastState"]["terminated"]["exitCode"] == 1


def test_the_back_off_ends_at_five_minutes() -> None:
    stage = new_stage()
    crashing(stage)
    advance(stage, 3600)
    before = container(stage)["restartCount"]
    advance(stage, 3000)
    assert container(stage)["restartCount"] - before in {9, 10}


def test_the_log_of_the_previous_run_is_kept() -> None:
    stage = new_stage()
    crashing(stage, last_log=("panic: no such table",))
    advance(stage, 30)
    lines = [text for _, text in stage.box.kubelets.log(pods_of(stage)[0], "app", True)]
    assert lines[-1] == "panic: no such table"


def test_a_container_above_its_memory_limit_is_killed() -> None:
    stage = new_stage()
    stage.image("web", "1", Program(memory=300))
    stage.deployment("web", 1).create("1")
    advance(stage, 30)
    ended = container(stage)["lastState"]["terminated"]
    assert (ended["reason"], ended["exitCode"]) == ("OOMKilled", 137)


def test_more_memory_mends_it() -> None:
    stage = new_stage()
    stage.image("web", "1", Program(memory=300))
    more = {"resources": {"limits": {"memory": "512Mi"}}}
    stage.deployment("web", 1, container=more).create("1")
    advance(stage, 30)
    assert status_of(stage)["availableReplicas"] == 1


def test_a_missing_image_is_said_in_the_words_of_containerd() -> None:
    stage = new_stage()
    not_found(stage, "1")
    stage.deployment("web", 1).create("1")
    advance(stage, 30)
    waiting = container(stage)["state"]["waiting"]
    assert waiting["reason"] == "ImagePullBackOff"
    assert waiting["message"].startswith(
        'Back-off pulling image "ghcr.io/shop/web:1": ErrImagePull: rpc error'
    )


def test_an_image_that_appears_is_pulled_at_the_next_try() -> None:
    stage = new_stage()
    not_found(stage, "1")
    stage.deployment("web", 1).create("1")
    advance(stage, 30)
    stage.box.world.change("ghcr.io/shop/web:1", error="")
    advance(stage, 60)
    assert status_of(stage)["availableReplicas"] == 1


def test_a_probe_that_fails_is_told_and_keeps_the_pod_unready() -> None:
    stage = new_stage()
    stage.image("web", "1", Program(paths={"/healthz": 503}))
    stage.deployment("web", 1).create("1")
    advance(stage, 60)
    assert not container(stage)["ready"]
    assert "Readiness probe failed: HTTP probe failed with statuscode: 503" in messages(stage, "Unhealthy")


def test_a_failing_liveness_probe_restarts_the_container() -> None:
    stage = new_stage()
    stage.image("web", "1", Program(fails=60.0))
    probe = {"livenessProbe": {"httpGet": {"path": "/", "port": 8080}, "periodSeconds": 5}}
    stage.deployment("web", 1, container=probe).create("1")
    advance(stage, 100)
    assert container(stage)["restartCount"] == 1


def test_a_missing_key_is_named() -> None:
    stage = new_stage()
    stage.config("web", other="x")
    reference = {"configMapKeyRef": {"name": "web", "key": "host"}}
    variables = {"env": [{"name": "HOST", "valueFrom": reference}]}
    stage.deployment("web", 1, container=variables).create("1")
    advance(stage, 30)
    waiting = container(stage)["state"]["waiting"]
    assert waiting == {
        "reason": "CreateContainerConfigError",
        "message": "couldn't find key host in ConfigMap shop/web",
    }


def test_a_key_that_is_written_starts_the_container() -> None:
    stage = new_stage()
    stage.config("web", other="x")
    reference = {"configMapKeyRef": {"name": "web", "key": "host"}}
    variables = {"env": [{"name": "HOST", "valueFrom": reference}]}
    stage.deployment("web", 1, container=variables).create("1")
    advance(stage, 30)
    stage.config("web", host="x")
    advance(stage, 60)
    assert status_of(stage)["availableReplicas"] == 1


def test_a_failing_init_container_holds_the_pod() -> None:
    stage = new_stage()
    stage.image("step", "1", Program(exits=1.0))
    stage.deployment(
        "web", 1, pod={"initContainers": [{"name": "step", "image": "ghcr.io/shop/step:1"}]}
    ).create("1")
    advance(stage, 60)
    status = pods_of(stage)[0]["status"]
    assert status["phase"] == "Pending"
    assert status["initContainerStatuses"][0]["state"]["waiting"]["reason"] == "CrashLoopBackOff"
    assert status["containerStatuses"][0]["state"]["waiting"]["reason"] == "PodInitializing"


def test_a_deleted_pod_takes_its_time() -> None:
    stage = new_stage()
    stage.image("web", "1", Program(stops=5.0))
    web = stage.deployment("web", 1)
    web.create("1")
    advance(stage, 30)
    web.scale(0)
    advance(stage, 4)
    assert "deletionTimestamp" in pods_of(stage)[0]["metadata"]
    advance(stage, 3)
    assert pods_of(stage) == []


def test_a_pod_that_fits_nowhere_says_why() -> None:
    stage = new_stage()
    more = {"resources": {"requests": {"memory": "64Gi"}, "limits": {"memory": "64Gi"}}}
    stage.deployment("web", 1, container=more).create("1")
    advance(stage, 5)
    assert messages(stage, "FailedScheduling")[0].startswith(
        "0/6 nodes are available: 6 Insufficient memory."
    )


def test_repeated_events_are_counted() -> None:
    stage = new_stage()
    stage.image("web", "1", Program(paths={"/healthz": 503}))
    stage.deployment("web", 1).create("1")
    advance(stage, 100)
    assert (
        messages(stage, "Unhealthy").count("Readiness probe failed: HTTP probe failed with statuscode: 503")
        == 1
    )


def test_events_are_forgotten_after_an_hour() -> None:
    stage = new_stage()
    stage.deployment("web", 1).create("1")
    advance(stage, 3500)
    assert messages(stage, "ScalingReplicaSet") != []
    advance(stage, 200)
    assert messages(stage, "ScalingReplicaSet") == []


def test_many_different_events_of_one_reason_are_merged() -> None:
    stage = new_stage()
    stage.deployment("web", 20).create("1")
    advance(stage, 60)
    told = messages(stage, "SuccessfulCreate")
    assert len(told) == 10
    assert told[-1].startswith("(combined from similar events): Created pod: web-")


def test_a_source_that_swarms_is_held_back() -> None:
    stage = new_stage()
    stage.deployment("web", 40).create("1")
    advance(stage, 60)
    counts = [event["count"] for event in all_of(stage, EVENTS) if event["reason"] == "SuccessfulCreate"]
    assert sum(counts) == 25
