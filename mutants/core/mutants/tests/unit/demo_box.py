"""Short ways to a box and to what is in it, for the tests of the demo room."""

from typing import Any

from demo.app import App
from demo.box import Box
from demo.jsontext import Object
from demo.resources import DEPLOYMENTS, EVENTS, PODS, REPLICASETS, Resource
from demo.selectors import matches
from demo.stage import Stage
from demo.world import Image, Program

START = 1_780_000_000.0


def new_stage() -> Stage:
    box = Box(START)
    box.add_namespace("shop")
    return Stage(box, "shop", START)


def advance(stage: Stage, seconds: float) -> None:
    stage.box.clock.advance(seconds)


def running(stage: Stage, replicas: int = 3, **options: Any) -> App:
    """A Deployment "web" that is complete."""
    app = stage.deployment("web", replicas, **options)
    app.create("1")
    advance(stage, 60)
    return app


def never_ready(stage: Stage, tag: str) -> None:
    stage.image("web", tag, Program(boots=1e9))


def not_found(stage: Stage, tag: str) -> None:
    stage.box.world.add(f"ghcr.io/shop/web:{tag}", Image(error="not found"))


def all_of(stage: Stage, resource: Resource) -> list[Object]:
    table = stage.box.store.table(resource)
    return [table.items[key] for key in table.ordered() if key[0] == "shop"]


def sets(stage: Stage) -> dict[int, Object]:
    """The ReplicaSets by revision."""
    number = "deployment.kubernetes.io/revision"
    return {int(one["metadata"]["annotations"][number]): one for one in all_of(stage, REPLICASETS)}


def sizes(stage: Stage) -> dict[int, int]:
    return {number: one["spec"]["replicas"] for number, one in sorted(sets(stage).items())}


def pods_of(stage: Stage, name: str = "web") -> list[Object]:
    return [
        pod
        for pod in all_of(stage, PODS)
        if matches({"matchLabels": {"app": name}}, pod["metadata"]["labels"])
    ]


def status_of(stage: Stage, name: str = "web") -> Object:
    found = stage.box.registry.get(DEPLOYMENTS, "shop", name)["status"]
    assert isinstance(found, dict)
    return found


def condition(stage: Stage, kind: str, name: str = "web") -> tuple[str, str]:
    for one in status_of(stage, name)["conditions"]:
        if one["type"] == kind:
            return one["status"], one["reason"]
    return "", ""


def messages(stage: Stage, reason: str) -> list[str]:
    found = [event for event in all_of(stage, EVENTS) if event["reason"] == reason]
    return [
        event["message"] for event in sorted(found, key=lambda one: int(one["metadata"]["resourceVersion"]))
    ]
