"""The real kubectl against the box: what it prints is what it prints of a real cluster."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from controlplane.build import built

from demo.opening import Opened, Story, open_box
from demo.resources import DEPLOYMENTS
from demo.stage import Stage
from demo.world import Image

SPEED = 20.0
"""How many times as fast as ours the box's time passes: kubectl waits for rollouts."""

MANIFEST = """
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: app
        image: registry.example/web:TAG
        command: [sh, -c, "a && b"]
"""

Kubectl = Callable[..., str]


def script(stage: Stage) -> None:
    stage.box.world.add("*:missing", Image(error="not found"))


@pytest.fixture
def box() -> Iterator[Opened]:
    with open_box(Story("kubectl", "shop", script), speed=SPEED) as opened:
        yield opened


@pytest.fixture
def kubectl(box: Opened, tmp_path: Path) -> Kubectl:
    program = built() / "kubectl"

    def run(*arguments: str, stdin: str = "", code: int = 0) -> str:
        environment = {**os.environ, "KUBECONFIG": str(box.kubeconfig), "HOME": str(tmp_path)}
        done = subprocess.run(
            [str(program), *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=60,
            env=environment,
            check=False,
        )
        assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout + done.stderr

    return run


@pytest.fixture
def web(kubectl: Kubectl) -> Kubectl:
    """kubectl, with a Deployment "web" that is complete."""
    assert kubectl("apply", "-f", "-", stdin=MANIFEST.replace("TAG", "1")) == "deployment.apps/web created\n"
    assert 'deployment "web" successfully rolled out' in kubectl("rollout", "status", "deploy/web")
    return kubectl


def test_apply_changes_what_was_applied_and_nothing_twice(web: Kubectl) -> None:
    assert web("apply", "-f", "-", stdin=MANIFEST.replace("TAG", "1")) == "deployment.apps/web unchanged\n"
    assert web("apply", "-f", "-", stdin=MANIFEST.replace("TAG", "2")) == "deployment.apps/web configured\n"
    assert "registry.example/web:2" in web("get", "deploy", "web", "-o", "yaml")


def test_apply_refuses_a_field_that_is_none(kubectl: Kubectl) -> None:
    wrong = MANIFEST.replace("TAG", "1").replace("replicas: 3", "replicas: 3\n  colour: red")
    assert 'unknown field "spec.colour"' in kubectl("apply", "-f", "-", stdin=wrong, code=1)


def test_get_prints_its_tables(web: Kubectl) -> None:
    lines = web("get", "deploy,rs,pods", "-o", "wide").splitlines()
    assert lines[0].split() == [
        "NAME",
        "READY",
        "UP-TO-DATE",
        "AVAILABLE",
        "AGE",
        "CONTAINERS",
        "IMAGES",
        "SELECTOR",
    ]
    assert lines[1].split()[:4] == ["deployment.apps/web", "3/3", "3", "3"]
    assert [line.split()[1:3] for line in lines if line.startswith("pod/web-")] == [["1/1", "Running"]] * 3


def test_get_knows_every_kind_that_is_served(web: Kubectl) -> None:
    kinds = web("api-resources", "--verbs=list", "-o", "name").split()
    assert len(kinds) == 17
    for kind in kinds:
        web("get", kind, "-A")


def test_a_release_its_history_and_its_undo(web: Kubectl) -> None:
    assert (
        web("set", "image", "deploy/web", "app=registry.example/web:2")
        == "deployment.apps/web image updated\n"
    )
    assert "successfully rolled out" in web("rollout", "status", "deploy/web")
    assert [line.split()[0] for line in web("rollout", "history", "deploy/web").splitlines()[2:4]] == [
        "1",
        "2",
    ]
    assert "registry.example/web:1" in web("rollout", "history", "deploy/web", "--revision=1")
    assert "deployment.apps/web rolled back" in web("rollout", "undo", "deploy/web")
    assert "successfully rolled out" in web("rollout", "status", "deploy/web")
    assert "skipped rollback" in web("rollout", "undo", "deploy/web", "--to-revision=3")
    assert [line.split()[0] for line in web("rollout", "history", "deploy/web").splitlines()[2:4]] == [
        "2",
        "3",
    ]


def test_pause_resume_and_restart(web: Kubectl) -> None:
    web("set", "image", "deploy/web", "app=registry.example/web:2")
    assert "successfully rolled out" in web("rollout", "status", "deploy/web")
    assert "paused" in web("rollout", "pause", "deploy/web")
    assert "cannot rollback a paused deployment" in web("rollout", "undo", "deploy/web", code=1)
    assert "resumed" in web("rollout", "resume", "deploy/web")
    assert "restarted" in web("rollout", "restart", "deploy/web")
    assert "successfully rolled out" in web("rollout", "status", "deploy/web")
    assert "kubectl.kubernetes.io/restartedAt" in web("get", "deploy", "web", "-o", "yaml")


def test_scale(web: Kubectl) -> None:
    assert web("scale", "deploy/web", "--replicas=5") == "deployment.apps/web scaled\n"
    assert "successfully rolled out" in web("rollout", "status", "deploy/web")
    assert web("get", "deploy", "web", "-o", "jsonpath={.status.availableReplicas}") == "5"


def test_a_rollout_that_passes_its_deadline_fails_its_status(web: Kubectl) -> None:
    web("patch", "deploy/web", "--type=merge", "-p", '{"spec":{"progressDeadlineSeconds":60}}')
    web("set", "image", "deploy/web", "app=registry.example/web:missing")
    assert "exceeded its progress deadline" in web("rollout", "status", "deploy/web", code=1)
    assert "ImagePullBackOff" in web("get", "pods")


def test_logs(web: Kubectl) -> None:
    assert "listening on :8080" in web("logs", "deploy/web")
    assert len(web("logs", "deploy/web", "--tail=1").splitlines()) <= 2
    assert "previous terminated container" in web("logs", "deploy/web", "--previous", code=1)


def test_describe_names_the_replica_sets_and_the_events(web: Kubectl) -> None:
    text = web("describe", "deployment", "web")
    assert "3 desired | 3 updated | 3 total | 3 available | 0 unavailable" in text
    assert "ScalingReplicaSet" in text
    assert "NewReplicaSet:   web-" in text
    assert "a && b" in text
    web("describe", "pods")
    web("describe", "rs")


def test_delete_takes_everything_with_it(web: Kubectl) -> None:
    assert 'deployment.apps "web" deleted' in web("delete", "deploy", "web", "--cascade=foreground")
    assert "No resources found" in web("get", DEPLOYMENTS.plural)
    assert "No resources found" in web("get", "rs")


def test_wait_and_label_selectors(web: Kubectl) -> None:
    assert "condition met" in web("wait", "--for=condition=Available", "deploy/web", "--timeout=20s")
    assert len(web("get", "pods", "-l", "app=web", "-o", "name").split()) == 3
    assert len(web("get", "pods", "--field-selector", "status.phase=Pending", "-o", "name").split()) <= 1


def test_a_body_in_protobuf_is_refused_with_what_is_taken_instead(kubectl: Kubectl) -> None:
    said = kubectl("create", "deployment", "web", "--image=nginx", code=1)
    assert "accepted media types include: application/json" in said
