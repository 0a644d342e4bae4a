"""One workload's life, told by the official client: created, released, waited for, looked at."""

from collections.abc import Callable, Mapping
from threading import Event
from time import monotonic
from typing import Any

import kubernetes

from controlplane.plane import ControlPlane
from controlplane.stages import PREFIX

PATIENCE_SECONDS = 90.0
"""How long anything here may take until it is given up as a fault."""

LOOK_SECONDS = 0.1
"""Between two readings."""

METHODS = {"Deployment": "deployment", "StatefulSet": "stateful_set", "DaemonSet": "daemon_set"}
"""How the official client spells the kinds."""

AT_ONCE = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "100%", "maxUnavailable": 0}}
"""A strategy that makes history quickly; it is no part of the pod template."""

USUAL = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "25%", "maxUnavailable": "25%"}}
"""Kubernetes' default."""


class Workload:
    """A Deployment, StatefulSet or DaemonSet, seen and changed through the official client as admin.

    Args:
        plane: Where it lives.
        namespace: An existing namespace.
        name: Its name, and that of its only container's image.
        kind: "Deployment", "StatefulSet" or "DaemonSet".
    """

    def __init__(self, plane: ControlPlane, namespace: str, name: str, kind: str = "Deployment") -> None:
        self.namespace, self.name, self.kind = namespace, name, kind
        self.apps: Any = kubernetes.client.AppsV1Api(plane.api)
        self.core: Any = plane.core
        self.image = f"ghcr.io/shop/{name}"

    def create(
        self,
        tag: str,
        *,
        replicas: int = 3,
        labels: Mapping[str, str] | None = None,
        annotations: Mapping[str, str] | None = None,
        manager: str = "kubectl-client-side-apply",
        template: Mapping[str, Any] | None = None,
        **spec: Any,
    ) -> None:
        """Create it; `spec` are further fields of its spec, `template` a whole pod spec of one's own."""
        pods = {"app": self.name}
        body: dict[str, Any] = {
            "metadata": {
                "name": self.name,
                "labels": {**pods, **(labels or {})},
                "annotations": dict(annotations or {}),
            },
            "spec": {
                "selector": {"matchLabels": pods},
                "template": {"metadata": {"labels": pods}, "spec": template or self.pod_spec(tag)},
                **({"replicas": replicas} if self.kind != "DaemonSet" else {}),
                **({"serviceName": self.name} if self.kind == "StatefulSet" else {}),
                **spec,
            },
        }
        self._call("create_namespaced", body=body, field_manager=manager)

    def pod_spec(self, tag: str) -> dict[str, Any]:
        """Return an ordinary pod spec with one container, "app"."""
        container = {
            "name": "app",
            "image": f"{self.image}:{tag}",
            "env": [{"name": "LOG_LEVEL", "value": "info"}],
            "ports": [{"containerPort": 8080}],
            "readinessProbe": {"httpGet": {"path": "/ready", "port": 8080}, "periodSeconds": 5},
            "resources": {"requests": {"cpu": "100m", "memory": "128Mi"}, "limits": {"memory": "256Mi"}},
        }
        return {"containers": [container]}

    def release(
        self,
        tag: str,
        *,
        env: Mapping[str, str] | None = None,
        manager: str = "kubectl-set",
        cause: str = "",
    ) -> None:
        """Change the image's tag, and add to the environment."""
        app: dict[str, Any] = {"name": "app", "image": f"{self.image}:{tag}"}
        if env:
            app["env"] = [{"name": name, "value": value} for name, value in env.items()]
        patch: dict[str, Any] = {"spec": {"template": {"spec": {"containers": [app]}}}}
        if cause:
            patch["metadata"] = {"annotations": {"kubernetes.io/change-cause": cause}}
        self.patch(patch, manager=manager)

    def patch(self, body: Any, *, manager: str = "kubectl-patch") -> None:
        """Patch it: a list is a JSON patch, a mapping a strategic merge patch."""
        self._call("patch_namespaced", self.name, body=body, field_manager=manager)

    def read(self) -> Any:
        """Return it as it is, by a quorum read."""
        return self._call("read_namespaced", self.name)

    def delete(self) -> None:
        """Delete it, with all it owns."""
        self._call("delete_namespaced", self.name, propagation_policy="Background")

    def pods(self) -> list[Any]:
        """Return its pods that nobody has deleted, oldest first."""
        items = self.core.list_namespaced_pod(self.namespace, label_selector=f"app={self.name}").items
        alive = [pod for pod in items if pod.metadata.deletion_timestamp is None]
        return sorted(alive, key=lambda pod: (pod.metadata.creation_timestamp, pod.metadata.name))

    def pods_of(self, tag: str) -> list[Any]:
        """Return its pods that run that tag."""
        image = f"{self.image}:{tag}"
        return [pod for pod in self.pods() if pod.spec.containers[0].image == image]

    def replica_sets(self) -> dict[int, Any]:
        """Return a Deployment's ReplicaSets by revision."""
        items = self.apps.list_namespaced_replica_set(self.namespace, label_selector=f"app={self.name}").items
        return {int(item.metadata.annotations["deployment.kubernetes.io/revision"]): item for item in items}

    def number_from(self, first: int) -> None:
        """Let a Deployment's only revision be number `first`, as if there had been others before."""
        self.until(lambda: bool(self.replica_sets()))
        (only,) = self.replica_sets().values()
        annotations = {"deployment.kubernetes.io/revision": str(first)}
        self.apps.patch_namespaced_replica_set(
            only.metadata.name, self.namespace, {"metadata": {"annotations": annotations}}
        )

    def annotate(self, pod: Any, **words: str) -> None:
        """Tell the kubelet about one pod: `fate`, `go`... (see `stages.PREFIX`)."""
        annotations = {f"{PREFIX}/{word}": value for word, value in words.items()}
        self.core.patch_namespaced_pod(
            pod.metadata.name, self.namespace, {"metadata": {"annotations": annotations}}
        )

    def until_complete(self) -> None:
        """Wait until `kubectl rollout status` would be content."""
        self.until(lambda: is_complete(self.kind, self.read()))

    def until_waiting(self, tag: str, reason: str, pods: int = 1) -> None:
        """Wait until so many pods of that tag wait for that reason."""
        self.until(lambda: sum(waits_for(pod) == reason for pod in self.pods_of(tag)) >= pods)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until `holds()`. Raises TimeoutError."""
        deadline = monotonic() + PATIENCE_SECONDS
        pause = Event()
        while not holds():
            if monotonic() > deadline:
                raise TimeoutError(f"{self.namespace}/{self.name} is still {self.read().status}")
            pause.wait(LOOK_SECONDS)

    def _call(self, verb: str, *arguments: Any, **keywords: Any) -> Any:
        method = getattr(self.apps, f"{verb}_{METHODS[self.kind]}")
        return method(*arguments, namespace=self.namespace, **keywords)


def is_complete(kind: str, found: Any) -> bool:
    """Whether a rollout is over, by the words of semantics.md 4."""
    status = found.status
    if (status.observed_generation or 0) < found.metadata.generation:
        return False
    if kind == "DaemonSet":
        wanted, updated = status.desired_number_scheduled, status.updated_number_scheduled
        return bool(wanted) and (updated or 0) == (status.number_available or 0) == wanted
    counts = {status.updated_replicas or 0, status.replicas or 0, status.available_replicas or 0}
    return counts == {found.spec.replicas}


def waits_for(pod: Any) -> str:
    """Return why the pod's first container waits; "" where it does not."""
    statuses = pod.status.container_statuses or []
    return (statuses[0].state.waiting.reason or "") if statuses and statuses[0].state.waiting else ""
