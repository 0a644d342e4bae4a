"""The box's StatefulSets and DaemonSets, in virtual time."""

from demo_box import advance, all_of, new_stage, pods_of

from demo.deletion import Deletion, delete
from demo.jsontext import Object
from demo.resources import CLAIMS, DAEMONSETS, PODS, REVISIONS, STATEFULSETS
from demo.stage import Stage
from demo.world import Program


def broken(stage: Stage, name: str, tag: str) -> None:
    stage.image(name, tag, Program(exits=2.0))


def images(stage: Stage, name: str) -> list[str]:
    return [pod["spec"]["containers"][0]["image"].rsplit(":", 1)[1] for pod in pods_of(stage, name)]


def status(stage: Stage) -> Object:
    found = stage.box.registry.get(STATEFULSETS, "shop", "db")["status"]
    assert isinstance(found, dict)
    return found


def test_pods_of_an_ordered_set_start_one_after_the_other() -> None:
    stage = new_stage()
    stage.stateful_set("db", 3).create("1")
    advance(stage, 3)
    assert [pod["metadata"]["name"] for pod in pods_of(stage, "db")] == ["db-0"]
    advance(stage, 60)
    assert status(stage)["readyReplicas"] == 3


def test_a_release_replaces_the_highest_ordinal_first() -> None:
    stage = new_stage()
    db = stage.stateful_set("db", 3)
    db.create("1")
    advance(stage, 60)
    db.release("2")
    advance(stage, 5)
    assert images(stage, "db") == ["1", "1", "2"]
    advance(stage, 60)
    assert images(stage, "db") == ["2", "2", "2"]
    assert status(stage)["currentRevision"] == status(stage)["updateRevision"]


def test_an_undo_waits_for_the_broken_pod_until_it_is_deleted() -> None:
    stage = new_stage()
    db = stage.stateful_set("db", 3)
    broken(stage, "db", "2")
    db.create("1")
    advance(stage, 60)
    db.release("2")
    advance(stage, 60)
    good = all_of(stage, REVISIONS)
    template = min(good, key=lambda one: one["revision"])["data"]["spec"]["template"]
    db.patch({"spec": {"template": {key: value for key, value in template.items() if key != "$patch"}}})
    advance(stage, 600)
    assert images(stage, "db") == ["1", "1", "2"]
    pod = stage.box.registry.get(PODS, "shop", "db-2")
    delete(stage.box.registry, PODS, pod, Deletion())
    advance(stage, 60)
    assert images(stage, "db") == ["1", "1", "1"]
    assert sorted(one["revision"] for one in all_of(stage, REVISIONS)) == [2, 3]


def test_a_parallel_set_starts_all_pods_at_once() -> None:
    stage = new_stage()
    stage.stateful_set("db", 3, spec={"podManagementPolicy": "Parallel"}).create("1")
    advance(stage, 0.1)
    assert len(pods_of(stage, "db")) == 3


def test_a_partition_keeps_lower_ordinals_on_the_old_revision() -> None:
    stage = new_stage()
    db = stage.stateful_set("db", 3, spec={"updateStrategy": {"rollingUpdate": {"partition": 2}}})
    db.create("1")
    advance(stage, 60)
    db.release("2")
    advance(stage, 60)
    assert images(stage, "db") == ["1", "1", "2"]


def test_a_deleted_pod_below_the_partition_returns_on_the_old_revision() -> None:
    stage = new_stage()
    db = stage.stateful_set(
        "db", 3, spec={"updateStrategy": {"type": "RollingUpdate", "rollingUpdate": {"partition": 2}}}
    )
    db.create("1")
    advance(stage, 60)
    db.release("2")
    advance(stage, 60)
    delete(stage.box.registry, PODS, stage.box.registry.get(PODS, "shop", "db-0"), Deletion())
    advance(stage, 60)
    assert images(stage, "db") == ["1", "1", "2"]


def test_scaling_down_takes_the_highest_ordinal_and_keeps_its_claim() -> None:
    stage = new_stage()
    claim = {"metadata": {"name": "data"}, "spec": {"accessModes": ["ReadWriteOnce"]}}
    db = stage.stateful_set("db", 3, spec={"volumeClaimTemplates": [claim]})
    db.create("1")
    advance(stage, 60)
    db.scale(2)
    advance(stage, 60)
    assert [pod["metadata"]["name"] for pod in pods_of(stage, "db")] == ["db-0", "db-1"]
    assert [one["status"]["phase"] for one in all_of(stage, CLAIMS)] == ["Bound"] * 3


def test_a_daemon_set_runs_a_pod_on_each_node() -> None:
    stage = new_stage()
    stage.daemon_set("agent").create("1")
    advance(stage, 60)
    assert sorted(pod["spec"]["nodeName"] for pod in pods_of(stage, "agent")) == [
        f"node-{n}" for n in range(1, 7)
    ]


def test_a_daemon_set_replaces_no_more_pods_than_may_be_missing() -> None:
    stage = new_stage()
    agent = stage.daemon_set("agent")
    broken(stage, "agent", "2")
    agent.create("1")
    advance(stage, 60)
    agent.release("2")
    advance(stage, 300)
    assert sorted(images(stage, "agent")) == ["1"] * 5 + ["2"]


def test_an_undone_daemon_set_replaces_its_broken_pod() -> None:
    stage = new_stage()
    agent = stage.daemon_set("agent")
    broken(stage, "agent", "2")
    agent.create("1")
    advance(stage, 60)
    agent.release("2")
    advance(stage, 60)
    agent.release("1")
    advance(stage, 60)
    assert images(stage, "agent") == ["1"] * 6
    assert stage.box.registry.get(DAEMONSETS, "shop", "agent")["status"]["numberAvailable"] == 6
    assert sorted(one["revision"] for one in all_of(stage, REVISIONS)) == [2, 3]
