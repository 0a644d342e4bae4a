"""The official Kubernetes client as a second pair of eyes: it reads on its own, and asks nothing of ours."""

import json
import threading
import time
from types import TracebackType
from typing import Any, Self

import kubernetes
from controlplane import ControlPlane
from controlplane.workload import Workload

REVISION = "deployment.kubernetes.io/revision"
CAUSE = "kubernetes.io/change-cause"
MOVES_BY_ITSELF = {REVISION, CAUSE}
"""Annotations that an undo may change: the controller's number, and our words on who did it."""


def deployment(workload: Workload) -> dict[str, Any]:
    """Return the Deployment as the server sends it, unknown fields included."""
    answer = workload.apps.read_namespaced_deployment(
        workload.name, workload.namespace, _preload_content=False
    )
    found: dict[str, Any] = json.loads(answer.data)
    return found


def replica_sets(workload: Workload) -> dict[int, dict[str, Any]]:
    """Return its ReplicaSets as the server sends them, by revision."""
    answer = workload.apps.list_namespaced_replica_set(
        workload.namespace, label_selector=f"app={workload.name}", _preload_content=False
    )
    return {int(item["metadata"]["annotations"][REVISION]): item for item in json.loads(answer.data)["items"]}


def template_of(replica_set: dict[str, Any]) -> dict[str, Any]:
    """Return a ReplicaSet's pod template as the Deployment had it: without the controller's label."""
    template: dict[str, Any] = json.loads(json.dumps(replica_set["spec"]["template"]))
    del template["metadata"]["labels"]["pod-template-hash"]
    return template


def annotations_of(found: dict[str, Any]) -> dict[str, str]:
    """Return the annotations that an undo has to leave alone."""
    return {
        key: value
        for key, value in found["metadata"].get("annotations", {}).items()
        if key not in MOVES_BY_ITSELF
    }


def assert_untouched(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Nothing was written: not a byte of the specification, and no annotation."""
    assert after["metadata"]["generation"] == before["metadata"]["generation"]
    assert after["spec"] == before["spec"]
    assert annotations_of(after) == annotations_of(before)


def assert_undone(before: dict[str, Any], after: dict[str, Any], target: dict[str, Any], source: int) -> None:
    """The Deployment runs the template of ReplicaSet `target`, and all else about it is as it was."""
    number = int(target["metadata"]["annotations"][REVISION])
    assert after["metadata"]["uid"] == before["metadata"]["uid"]
    assert after["spec"]["template"] == template_of(target)
    assert {**after["spec"], "template": None} == {**before["spec"], "template": None}
    assert annotations_of(after) == annotations_of(before)
    assert after["metadata"].get("labels") == before["metadata"].get("labels")
    cause = after["metadata"]["annotations"][CAUSE]
    assert cause.startswith(f"rolled back from revision {source} (RS ")
    assert f" to revision {number} (RS {target['metadata']['name']})" in cause


class StatusWatch:
    """Notes when the server told that a pod of `workload` waits for some reason (time.monotonic)."""

    def __init__(self, plane: ControlPlane, workload: Workload) -> None:
        self.seen: dict[str, float] = {}
        self._core: Any = kubernetes.client.CoreV1Api(plane.api)
        self._workload = workload
        self._watch: Any = kubernetes.watch.Watch()  # type: ignore[no-untyped-call]
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        # Causes one more event, by which the thread sees that it is over.
        self._workload.annotate(self._workload.pods()[0], seen="yes")
        self._thread.join()

    def _run(self) -> None:
        events = self._watch.stream(
            self._core.list_namespaced_pod,
            self._workload.namespace,
            label_selector=f"app={self._workload.name}",
            timeout_seconds=60,
        )
        for event in events:
            if self._ended.is_set():
                return
            for status in event["object"].status.container_statuses or []:
                if status.state.waiting:
                    self.seen.setdefault(status.state.waiting.reason, time.monotonic())
