"""Who wrote what, generations, defaults and refusals in the box."""

from typing import Any

import pytest
from demo_box import advance, new_stage, running

from demo.jsontext import Object, clone
from demo.managed import Manager
from demo.registry import Write
from demo.resources import CONFIGMAPS, DEPLOYMENTS
from demo.stage import Stage
from demo.status import ApiError


def entry(live: Object, manager: str) -> Object | None:
    return next((one for one in live["metadata"]["managedFields"] if one["manager"] == manager), None)


def create(stage: Stage, **spec: Any) -> Object:
    body = {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "web", "namespace": "shop"},
        "spec": {
            "selector": {"matchLabels": {"app": "web"}},
            "template": {
                "metadata": {"labels": {"app": "web"}},
                "spec": {
                    "containers": [{"name": "app", "image": "nginx", "env": [{"name": "A", "value": ""}]}]
                },
            },
            **spec,
        },
    }
    return stage.box.registry.create(DEPLOYMENTS, body, Write(Manager("test")))


def test_the_manager_of_a_release_owns_the_image_and_its_time_is_that_of_the_release() -> None:
    stage = new_stage()
    web = running(stage)
    advance(stage, 100)
    web.release("2", by="kubectl-set")
    advance(stage, 5)
    found = entry(web.live, "kubectl-set")
    assert found is not None
    assert found["fieldsV1"] == {
        "f:spec": {"f:template": {"f:spec": {"f:containers": {'k:{"name":"app"}': {"f:image": {}}}}}}
    }
    assert found["time"] == "2026-05-28T20:29:20Z"


def test_a_write_that_only_removes_records_nobody() -> None:
    stage = new_stage()
    web = running(stage)
    web.release("2", by="adder", env={"X": "1"})
    advance(stage, 60)
    web.release("2", by="remover", env={"X": None})
    assert entry(web.live, "remover") is None


def test_a_write_that_changes_nothing_keeps_the_version() -> None:
    stage = new_stage()
    web = running(stage)
    version = web.live["metadata"]["resourceVersion"]
    web.patch({"spec": {"replicas": 3}})
    assert web.live["metadata"]["resourceVersion"] == version


def test_a_dry_run_keeps_everything_as_it_is() -> None:
    stage = new_stage()
    web = running(stage)
    before = clone(web.live)
    write = Write(Manager("test"), dry_run=True)
    changed = {**web.live, "spec": {**web.live["spec"], "replicas": 9}}
    assert stage.box.registry.update(DEPLOYMENTS, changed, write)["spec"]["replicas"] == 9
    assert web.live == before


def test_an_old_version_is_a_conflict() -> None:
    stage = new_stage()
    web = running(stage)
    old = web.live
    web.scale(5)
    with pytest.raises(ApiError) as refused:
        stage.box.registry.update(
            DEPLOYMENTS, {**old, "spec": {**old["spec"], "replicas": 4}}, Write(Manager("test"))
        )
    assert (refused.value.code, refused.value.reason) == (409, "Conflict")


def test_what_is_not_said_is_filled_in() -> None:
    made = create(new_stage())
    spec = made["spec"]["template"]["spec"]
    assert made["spec"]["strategy"]["rollingUpdate"] == {"maxSurge": "25%", "maxUnavailable": "25%"}
    assert made["spec"]["progressDeadlineSeconds"] == 600
    assert spec["terminationGracePeriodSeconds"] == 30
    assert spec["containers"][0]["imagePullPolicy"] == "Always"
    assert spec["containers"][0]["env"] == [{"name": "A"}]


def test_a_false_that_go_leaves_out_is_left_out() -> None:
    assert "paused" not in create(new_stage(), paused=False)["spec"]


def test_quantities_are_brought_into_their_canonical_form() -> None:
    stage = new_stage()
    web = stage.deployment("web", 1, container={"resources": {"limits": {"cpu": "0.5", "memory": "1024Mi"}}})
    web.create("1")
    limits = web.live["spec"]["template"]["spec"]["containers"][0]["resources"]["limits"]
    assert limits == {"cpu": "500m", "memory": "1Gi"}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"replicas": -1}, "spec.replicas"),
        ({"selector": {"matchLabels": {"app": "other"}}}, "spec.template.metadata.labels"),
        ({"minReadySeconds": 600}, "spec.progressDeadlineSeconds"),
        ({"strategy": {"type": "Other"}}, "spec.strategy"),
    ],
)
def test_a_faulty_deployment_is_refused(change: Object, field: str) -> None:
    with pytest.raises(ApiError) as refused:
        create(new_stage(), **change)
    assert refused.value.code == 422
    assert [cause["field"] for cause in (refused.value.details or {})["causes"]] == [field]


def test_a_value_of_another_type_is_named_as_go_names_it() -> None:
    with pytest.raises(ApiError) as refused:
        create(new_stage(), replicas="3")
    assert "cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32" in str(
        refused.value
    )


def test_a_namespace_that_is_not_there_is_not_found() -> None:
    body: Object = {"metadata": {"name": "a", "namespace": "nowhere"}}
    with pytest.raises(ApiError) as refused:
        new_stage().box.registry.create(CONFIGMAPS, body, Write(Manager("test")))
    assert str(refused.value) == 'namespaces "nowhere" not found'


def test_a_manager_keeps_what_it_set_before() -> None:
    stage = new_stage()
    web = running(stage)
    web.release("2", by="setter", env={"X": "1"})
    web.release("3", by="setter")
    found = [one for one in web.live["metadata"]["managedFields"] if one["manager"] == "setter"]
    assert len(found) == 1
    container = found[0]["fieldsV1"]["f:spec"]["f:template"]["f:spec"]["f:containers"]['k:{"name":"app"}']
    assert set(container) == {"f:env", "f:image"}
