"""The box's Deployment controller, in virtual time."""

import pytest
from demo_box import (
    advance,
    condition,
    messages,
    never_ready,
    new_stage,
    not_found,
    pods_of,
    running,
    sets,
    sizes,
    status_of,
)

from demo.controllers import deployment_rules as rules


def test_a_release_replaces_every_pod() -> None:
    stage = new_stage()
    web = running(stage, 4)
    web.release("2")
    advance(stage, 120)
    assert sizes(stage) == {1: 0, 2: 4}
    assert condition(stage, "Progressing") == ("True", "NewReplicaSetAvailable")
    assert status_of(stage)["updatedReplicas"] == status_of(stage)["availableReplicas"] == 4


def test_an_undo_renumbers_the_old_replica_set_and_notes_its_former_number() -> None:
    stage = new_stage()
    web = running(stage)
    uid = sets(stage)[1]["metadata"]["uid"]
    web.release("2")
    advance(stage, 60)
    web.undo()
    advance(stage, 60)
    again = sets(stage)[3]
    assert again["metadata"]["uid"] == uid
    assert again["metadata"]["annotations"][rules.HISTORY] == "1"
    assert sizes(stage) == {2: 0, 3: 3}


def test_the_deadline_of_ten_minutes_passes_in_virtual_time() -> None:
    stage = new_stage()
    web = running(stage)
    not_found(stage, "2")
    web.release("2")
    advance(stage, 590)
    assert condition(stage, "Progressing") == ("True", "ReplicaSetUpdated")
    advance(stage, 20)
    assert condition(stage, "Progressing") == ("False", "ProgressDeadlineExceeded")
    assert sizes(stage) == {1: 3, 2: 1}


def test_a_stuck_release_keeps_what_may_not_be_missing() -> None:
    stage = new_stage()
    web = running(stage, 10)
    never_ready(stage, "2")
    web.release("2")
    advance(stage, 60)
    assert sizes(stage) == {1: 8, 2: 5}
    assert condition(stage, "Available") == ("True", "MinimumReplicasAvailable")


def test_an_undo_of_a_stuck_release_takes_away_unhealthy_pods_alone() -> None:
    stage = new_stage()
    web = running(stage, 10)
    never_ready(stage, "2")
    web.release("2")
    advance(stage, 60)
    kept = {
        pod["metadata"]["uid"]
        for pod in pods_of(stage)
        if pod["spec"]["containers"][0]["image"].endswith(":1")
    }
    web.undo()
    advance(stage, 60)
    assert sizes(stage) == {2: 0, 3: 10}
    assert kept <= {pod["metadata"]["uid"] for pod in pods_of(stage)}


def test_scaling_amid_a_rollout_is_shared_out_by_size() -> None:
    stage = new_stage()
    web = running(stage, 10)
    never_ready(stage, "2")
    web.release("2")
    advance(stage, 60)
    web.scale(20)
    advance(stage, 60)
    assert sizes(stage) == {1: 15, 2: 10}


def test_a_paused_deployment_takes_a_release_and_rolls_nothing() -> None:
    stage = new_stage()
    web = running(stage)
    web.pause()
    web.release("2")
    advance(stage, 60)
    assert sizes(stage) == {1: 3}
    assert condition(stage, "Progressing") == ("Unknown", "DeploymentPaused")


def test_a_resumed_deployment_rolls() -> None:
    stage = new_stage()
    web = running(stage)
    web.pause()
    web.release("2")
    advance(stage, 10)
    web.patch({"spec": {"paused": None}})
    advance(stage, 60)
    assert sizes(stage) == {1: 0, 2: 3}


def test_recreate_stops_every_old_pod_before_the_first_new_one_starts() -> None:
    stage = new_stage()
    web = running(stage, spec={"strategy": {"type": "Recreate"}})
    web.release("2")
    advance(stage, 0.5)
    images = {pod["spec"]["containers"][0]["image"] for pod in pods_of(stage)}
    assert images == {"ghcr.io/shop/web:1"}
    advance(stage, 60)
    assert sizes(stage) == {1: 0, 2: 3}


def test_the_history_limit_keeps_the_newest() -> None:
    stage = new_stage()
    web = running(stage, 1, spec={"revisionHistoryLimit": 2})
    for tag in ("2", "3", "4", "5"):
        web.release(tag)
        advance(stage, 60)
    assert sizes(stage) == {3: 0, 4: 0, 5: 1}


def test_a_limit_of_none_leaves_nothing_to_undo_to() -> None:
    stage = new_stage()
    web = running(stage, 1, spec={"revisionHistoryLimit": 0})
    web.release("2")
    advance(stage, 60)
    assert sizes(stage) == {2: 1}


def test_min_ready_seconds_delay_availability() -> None:
    stage = new_stage()
    web = stage.deployment("web", 1, spec={"minReadySeconds": 30})
    web.create("1")
    advance(stage, 20)
    assert status_of(stage)["readyReplicas"] == 1
    assert "availableReplicas" not in status_of(stage)
    advance(stage, 30)
    assert status_of(stage)["availableReplicas"] == 1


def test_a_quota_shows_as_replica_failure() -> None:
    stage = new_stage()
    web = running(stage, 3)
    stage.quota("team", pods="3")
    web.release("2")
    advance(stage, 30)
    assert condition(stage, "ReplicaFailure") == ("True", "FailedCreate")
    assert (
        "exceeded quota: team, requested: pods=1, used: pods=3, limited: pods=3"
        in messages(stage, "FailedCreate")[0]
    )


def test_annotations_raise_the_generation_of_a_deployment() -> None:
    stage = new_stage()
    web = running(stage)
    before = web.live["metadata"]["generation"]
    web.patch({"metadata": {"annotations": {"a": "b"}}})
    assert web.live["metadata"]["generation"] == before + 1


def deployment(surge: int | str, unavailable: int | str, replicas: int) -> dict[str, object]:
    rolling = {"maxSurge": surge, "maxUnavailable": unavailable}
    return {"spec": {"replicas": replicas, "strategy": {"type": "RollingUpdate", "rollingUpdate": rolling}}}


@pytest.mark.parametrize(
    ("surge", "unavailable", "replicas", "pods"),
    [
        ("25%", "25%", 10, (3, 2)),
        ("25%", "25%", 3, (1, 0)),
        ("1%", "1%", 10, (1, 0)),
        (0, "1%", 10, (0, 1)),
        (0, 20, 10, (0, 10)),
        ("100%", 0, 4, (4, 0)),
    ],
)
def test_surge_rounds_up_and_unavailable_down(
    surge: int | str, unavailable: int | str, replicas: int, pods: tuple[int, int]
) -> None:
    assert rules.fenceposts(deployment(surge, unavailable, replicas)) == pods


def test_the_history_annotation_is_cut_at_its_length() -> None:
    stage = new_stage()
    web = running(stage, 1)
    one = sets(stage)[1]
    long = ",".join(str(number) for number in range(100, 700))
    one = {
        **one,
        "metadata": {**one["metadata"], "annotations": {rules.REVISION: "700", rules.HISTORY: long}},
    }
    made = rules.new_set_annotations(web.live, one, 702, exists=True)
    assert len(made[rules.HISTORY]) <= rules.HISTORY_LENGTH
    assert made[rules.HISTORY].endswith(",700")
