"""One workload of a story: how it is created, released, paused, scaled and undone."""

from typing import Any

from demo.box import Box
from demo.clock import stamp
from demo.controllers.deployment_rules import REVISION, bare_template
from demo.jsontext import Object, clone
from demo.managed import Manager
from demo.patch import merge_patch, strategic
from demo.registry import Write
from demo.registry import by as trusted
from demo.resources import DAEMONSETS, DEPLOYMENTS, REPLICASETS, STATEFULSETS, Resource
from demo.schema import type_of
from demo.world import Image

CAUSE = "kubernetes.io/change-cause"
PIPELINE = "github-actions"
"""The field manager of most releases."""


class App:
    """One Deployment, StatefulSet or DaemonSet of a story."""

    def __init__(
        self,
        box: Box,
        resource: Resource,
        namespace: str,
        name: str,
        *,
        replicas: int,
        repository: str,
        spec: Object | None = None,
        pod: Object | None = None,
        container: Object | None = None,
        labels: dict[str, str] | None = None,
        annotations: dict[str, str] | None = None,
        operation: str = "Update",
    ) -> None:
        self._box = box
        self._resource = resource
        self._namespace = namespace
        self.name = name
        self._replicas = replicas
        self._repository = repository
        self._spec = spec or {}
        self._pod = pod or {}
        self._container = container or {}
        self._labels = labels or {}
        self._annotations = annotations or {}
        self._operation = operation

    @property
    def live(self) -> Object:
        """Return the workload as it is."""
        return self._box.registry.get(self._resource, self._namespace, self.name)

    def image(self, tag: str) -> str:
        """Return the name of its image, which exists from here on."""
        name = f"{self._repository}:{tag}"
        if self._box.world.image(name).error == "not found" and not self._box.world.knows(name):
            self._box.world.add(name, Image())
        return name

    def create(self, tag: str, by: str = PIPELINE, first: int = 1, **changes: Any) -> None:
        """Create it. `first` is the number of its first revision."""
        body = self._body(tag)
        self._change(body, changes)
        self._box.registry.create(self._resource, body, Write(Manager(by, self._operation)))
        if first > 1 and self._resource is DEPLOYMENTS:
            self._box.clock.after(0.05, self._number_first, first)

    def _number_first(self, number: int) -> None:
        owned = self._box.store.table(REPLICASETS).owned_by(self.live["metadata"]["uid"])
        for one in owned:
            annotations = {**one["metadata"].get("annotations", {}), REVISION: str(number)}
            controller = trusted("kube-controller-manager")
            self._box.registry.change(REPLICASETS, one, controller, metadata={"annotations": annotations})

    def _body(self, tag: str) -> Object:
        labels = {"app": self.name}
        container: Object = {
            "name": "app",
            "image": self.image(tag),
            "ports": [{"name": "http", "containerPort": 8080}],
            "readinessProbe": {"httpGet": {"path": "/healthz", "port": 8080}, "periodSeconds": 5},
            "resources": {"requests": {"cpu": "100m", "memory": "128Mi"}, "limits": {"memory": "256Mi"}},
        }
        spec: Object = {"selector": {"matchLabels": labels}}
        if self._resource is not DAEMONSETS:
            spec["replicas"] = self._replicas
        if self._resource is STATEFULSETS:
            spec["serviceName"] = self.name
        spec["template"] = {
            "metadata": {"labels": {**labels, **self._labels}},
            "spec": {**self._pod, "containers": [merge_patch.apply(container, self._container)]},
        }
        metadata: Object = {
            "name": self.name,
            "namespace": self._namespace,
            "labels": {**labels, **self._labels},
        }
        if self._annotations:
            metadata["annotations"] = dict(self._annotations)
        return {
            "kind": self._resource.kind,
            "apiVersion": self._resource.api_version,
            "metadata": metadata,
            "spec": merge_patch.apply(spec, self._spec),
        }

    def _change(self, body: Object, changes: dict[str, Any]) -> None:
        """Change a body in place: `env` to merge, `container` and `pod` to patch, `cause` to note."""
        pod = body["spec"]["template"]["spec"]
        container = pod["containers"][0]
        for name, value in changes.pop("env", {}).items():
            kept = [item for item in container.get("env", ()) if item["name"] != name]
            container["env"] = [*kept, {"name": name, "value": value}] if value is not None else kept
        pod["containers"][0] = merge_patch.apply(container, changes.pop("container", {}))
        body["spec"]["template"]["spec"] = merge_patch.apply(pod, changes.pop("pod", {}))
        cause = changes.pop("cause", "")
        if cause:
            body["metadata"].setdefault("annotations", {})[CAUSE] = cause
        if changes:
            raise TypeError(f"unknown changes: {', '.join(changes)}")

    def release(self, tag: str, by: str = PIPELINE, **changes: Any) -> None:
        """Release another image."""
        body: Object = clone(self.live)
        body["spec"]["template"]["spec"]["containers"][0]["image"] = self.image(tag)
        self._change(body, changes)
        self._box.registry.update(self._resource, body, Write(Manager(by, self._operation)))

    def patch(self, change: Object, by: str = "kubectl-edit") -> None:
        """Merge something into it."""
        body = merge_patch.apply(self.live, change)
        self._box.registry.update(self._resource, body, Write(Manager(by)))

    def pause(self, by: str = "kubectl-rollout") -> None:
        """Pause it."""
        self.patch({"spec": {"paused": True}}, by)

    def scale(self, replicas: int, by: str = "kubectl") -> None:
        """Scale it."""
        body = {**self.live, "spec": {**self.live["spec"], "replicas": replicas}}
        self._box.registry.update(self._resource, body, Write(Manager(by, "Update", "scale")))

    def restart(self, by: str = "kubectl-rollout") -> None:
        """Restart it as kubectl does."""
        when = stamp(self._box.clock.now())
        annotations = {"kubectl.kubernetes.io/restartedAt": when}
        self.patch({"spec": {"template": {"metadata": {"annotations": annotations}}}}, by)

    def undo(self, by: str = "kubectl-rollout") -> None:
        """Go back to the revision before the present one, as kubectl does."""
        owned = self._box.store.table(REPLICASETS).owned_by(self.live["metadata"]["uid"])
        numbered = sorted(owned, key=lambda one: int(one["metadata"]["annotations"][REVISION]))
        if len(numbered) < 2:
            return
        target = numbered[-2]
        body = {**self.live}
        body["spec"] = {**body["spec"], "template": clone(bare_template(target["spec"]["template"]))}
        cause = target["metadata"]["annotations"].get(CAUSE)
        if cause:
            annotations = {**body["metadata"].get("annotations", {}), CAUSE: cause}
            body["metadata"] = {**body["metadata"], "annotations": annotations}
        self._box.registry.update(self._resource, body, Write(Manager(by)))

    def reapply(self, template: Object, by: str) -> bool:
        """Bring the template back to what Git says; say whether it differed."""
        body: Object = strategic.apply(
            type_of(self._resource), self.live, {"spec": {"template": clone(template)}}
        )
        changed = body["spec"]["template"] != self.live["spec"]["template"]
        if changed:
            self._box.registry.update(self._resource, body, Write(Manager(by, "Apply")))
        return bool(changed)
