"""An undo in each phase of a rollout ends where kubectl's ends, on a twin; ours keeps annotations."""

import asyncio
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import kubernetes
import pytest
from controlplane import ControlPlane
from controlplane.plane import kubectl_environment
from controlplane.workload import AT_ONCE, USUAL, Workload
from operators import check, operating
from witness import annotations_of, deployment, replica_sets

from rollout.action import CheckState, Ending

BAD, WORSE = "3.0.0-not-found", "4.0.0-not-found"
GROUP, VERSION = "admissionregistration.k8s.io", "v1"
SINCE = {"metadata": {"annotations": {"added": "since"}}}


def releases(web: Workload, *tags: str, **create: Any) -> None:
    """Bring `web` through `tags`, each complete."""
    web.create(tags[0], strategy=AT_ONCE, **create)
    web.until_complete()
    for tag in tags[1:]:
        web.release(tag)
        web.until_complete()
    web.patch({"spec": {"strategy": USUAL}})


def goes_bad(web: Workload, tag: str = BAD) -> None:
    """Release what cannot be pulled."""
    web.release(tag)
    web.until_waiting(tag, "ImagePullBackOff")


def fresh(web: Workload) -> int:
    releases(web, "1.0.0", "2.0.0")
    web.release(BAD)
    web.until(lambda: 3 in replica_sets(web))
    return 2


def midway(web: Workload) -> int:
    releases(web, "1.0.0", replicas=6)
    web.release("2.0.0-slow")
    web.until(lambda: len(web.pods_of("2.0.0-slow")) >= 2)
    return 1


def deadline_exceeded(web: Workload) -> int:
    releases(web, "1.0.0", progressDeadlineSeconds=3)
    goes_bad(web)
    web.until(lambda: any(one.reason == "ProgressDeadlineExceeded" for one in web.read().status.conditions))
    return 1


def complete(web: Workload) -> int:
    releases(web, "1.0.0", "2.0.0", "2.1.0")
    return 1


def after_a_scale(web: Workload) -> int:
    releases(web, "1.0.0", "2.0.0")
    goes_bad(web)
    web.patch({"spec": {"replicas": 5}})
    web.until(lambda: web.read().status.replicas >= 5)
    return 2


def history_of_one(web: Workload) -> int:
    releases(web, "1.0.0", "2.0.0", "2.1.0", revisionHistoryLimit=1)
    web.until(lambda: set(replica_sets(web)) == {2, 3})
    return 2


def after_an_earlier_undo(web: Workload) -> int:
    releases(web, "1.0.0", "2.0.0")
    web.release("1.0.0")
    web.until(lambda: set(replica_sets(web)) == {2, 3})
    web.until_complete()
    return 2


def restart_only(web: Workload) -> int:
    releases(web, "1.0.0")
    for stamp in ("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"):
        annotated = {"metadata": {"annotations": {"kubectl.kubernetes.io/restartedAt": stamp}}}
        web.patch({"spec": {"template": annotated}})
        web.until_complete()
    return 1


def two_broken_in_a_row(web: Workload) -> int:
    releases(web, "1.0.0", "2.0.0")
    goes_bad(web)
    goes_bad(web, WORSE)
    return 2


PHASES = (
    fresh,
    midway,
    deadline_exceeded,
    complete,
    after_a_scale,
    history_of_one,
    after_an_earlier_undo,
    restart_only,
    two_broken_in_a_row,
)


def kubectl(plane: ControlPlane, web: Workload, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the real kubectl in the namespace of `web`."""
    command = [str(plane.kubectl), "-n", web.namespace, *arguments]
    return subprocess.run(
        command, env=kubectl_environment(plane), capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def twin(plane: ControlPlane, namespace: str) -> Workload:
    """The same "web" in a namespace of its own."""
    return Workload(plane, plane.create_namespace(f"{namespace}-twin"), "web")


def settled(web: Workload, number: int) -> bool:
    """Whether the controller has given the undone template its new number."""
    return number in replica_sets(web)


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: str(phase.__name__))
async def test_an_undo_ends_in_the_same_template_as_kubectls(
    plane: ControlPlane, web: Workload, twin: Workload, tmp_path: Path, phase: Callable[[Workload], int]
) -> None:
    target, same = await asyncio.gather(asyncio.to_thread(phase, web), asyncio.to_thread(phase, twin))
    assert target == same
    for one in (web, twin):
        one.patch(SINCE)
    before, becomes = deployment(web), max(replica_sets(web)) + 1
    assert kubectl(plane, twin, "rollout", "undo", "deploy/web", f"--to-revision={target}").returncode == 0
    async with operating(plane, web.namespace, tmp_path) as operator:
        outcome = await operator.does(web, target)
    assert outcome.ending is Ending.APPLIED, outcome
    for one in (web, twin):
        await asyncio.to_thread(one.until, lambda one=one: settled(one, becomes))
        await asyncio.to_thread(one.until_complete)
    ours, theirs = deployment(web), deployment(twin)
    assert ours["spec"]["template"] == theirs["spec"]["template"]
    assert {**ours["spec"], "template": 0} == {**before["spec"], "template": 0}
    assert annotations_of(ours) == annotations_of(before)
    assert "added" not in theirs["metadata"]["annotations"]


async def test_a_paused_deployment_that_kubectl_refuses_is_resumed_and_undone_in_one(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    releases(web, "1.0.0", "2.0.0")
    web.patch({"spec": {"paused": True}})
    refused = kubectl(plane, web, "rollout", "undo", "deploy/web", "--to-revision=1")
    assert "cannot rollback a paused deployment" in refused.stderr
    async with operating(plane, web.namespace, tmp_path) as operator:
        outcome = await operator.does(web, 1)
    assert outcome.ending is Ending.APPLIED, outcome
    assert kubectl(plane, web, "rollout", "status", "deploy/web", "--timeout=60s").returncode == 0
    assert deployment(web)["spec"]["template"]["spec"]["containers"][0]["image"].endswith(":1.0.0")


async def test_without_a_history_there_is_no_target_for_kubectl_nor_for_us(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    releases(web, "1.0.0", "2.0.0", revisionHistoryLimit=0)
    web.until(lambda: set(replica_sets(web)) == {2})
    assert "no rollout history found" in kubectl(plane, web, "rollout", "undo", "deploy/web").stderr
    async with operating(plane, web.namespace, tmp_path) as operator:
        info = await operator.sees(web, lambda seen: len(seen.revisions or ()) == 1)
    assert [kept.number for kept in info.revisions or ()] == [2]
    assert info.target is None or info.target.uid is None


async def test_a_policy_that_mutates_is_shown_before_and_is_no_surprise_after(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    releases(web, "1.0.0", "2.0.0")
    with mutating(plane, web):
        async with operating(plane, web.namespace, tmp_path) as operator:
            info = await operator.sees(web)
            prepared = await operator.prepares(info, 1)
            outcome = await operator.writer.send(prepared)
    warned = dict(prepared.plan.warnings)
    assert check(prepared, "dry-run").state is CheckState.WARNING
    assert "mutated" in warned["webhook"]
    assert outcome.ending is Ending.APPLIED
    assert any("mutated" in said for said in outcome.warnings)
    assert deployment(web)["spec"]["template"]["metadata"]["labels"]["mutated"] == "yes"


class mutating:  # noqa: N801  reads as the with statement that it is
    """A MutatingAdmissionPolicy that labels the pods of one namespace's Deployments."""

    def __init__(self, plane: ControlPlane, web: Workload) -> None:
        self.custom: Any = kubernetes.client.CustomObjectsApi(plane.api)
        self.web, self.name = web, f"label-{web.namespace}"

    def __enter__(self) -> None:
        rule = {
            "apiGroups": ["apps"],
            "apiVersions": ["v1"],
            "operations": ["UPDATE"],
            "resources": ["deployments"],
        }
        where = {"matchLabels": {"kubernetes.io/metadata.name": self.web.namespace}}
        label = '[JSONPatch{op: "add", path: "/spec/template/metadata/labels/mutated", value: "yes"}]'
        spec = {
            "matchConstraints": {"resourceRules": [rule], "namespaceSelector": where},
            "failurePolicy": "Fail",
            "reinvocationPolicy": "Never",
            "mutations": [{"patchType": "JSONPatch", "jsonPatch": {"expression": label}}],
        }
        self._create("MutatingAdmissionPolicy", "mutatingadmissionpolicies", spec)
        bound = {"policyName": self.name}
        self._create("MutatingAdmissionPolicyBinding", "mutatingadmissionpolicybindings", bound)
        self.web.until(self._in_force)

    def __exit__(self, *_: object) -> None:
        for plural in ("mutatingadmissionpolicybindings", "mutatingadmissionpolicies"):
            self.custom.delete_cluster_custom_object(GROUP, VERSION, plural, self.name)

    def _create(self, kind: str, plural: str, spec: dict[str, Any]) -> None:
        body = {
            "apiVersion": f"{GROUP}/{VERSION}",
            "kind": kind,
            "metadata": {"name": self.name},
            "spec": spec,
        }
        self.custom.create_cluster_custom_object(GROUP, VERSION, plural, body)

    def _in_force(self) -> bool:
        tried = self.web.apps.patch_namespaced_deployment(
            self.web.name, self.web.namespace, {"metadata": {"labels": {"tried": "yes"}}}, dry_run="All"
        )
        return "mutated" in tried.spec.template.metadata.labels
