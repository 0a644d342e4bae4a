"""The ReplicaSet controller (pkg/controller/replicaset)."""

from demo.clock import seconds_of, stamp
from demo.context import Context
from demo.controllers import conditions
from demo.controllers.pods import (
    available_in,
    create_pod,
    delete_pod,
    is_active,
    is_available,
    is_ending,
    is_terminating,
    owner_reference,
    pod_from,
    ready_since,
)
from demo.controllers.queue import MANAGER, Controller
from demo.jsontext import Object
from demo.registry import by
from demo.resources import PODS, REPLICASETS
from demo.selectors import matches
from demo.status import ApiError
from demo.store import Change, Key, controller_of

BURST = 500
"""Pods created or deleted in one go."""

_PHASES = {"Pending": 0, "Unknown": 1, "Running": 2}


class ReplicaSetController(Controller):
    """Keeps as many pods as a ReplicaSet wants."""

    component = "replicaset-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.store.table(REPLICASETS).listeners.append(lambda change: self.enqueue(change.key))
        context.store.table(PODS).listeners.append(self._pod_changed)

    def _pod_changed(self, change: Change) -> None:
        for pod in (change.before, change.after):
            owner = controller_of(pod) if pod else None
            if owner is not None and owner["kind"] == "ReplicaSet":
                self.enqueue((change.key[0], owner["name"]))
                return
        if change.after is not None and controller_of(change.after) is None:
            self._orphan(change.after)

    def _orphan(self, pod: Object) -> None:
        labels = pod["metadata"].get("labels")
        for key, replica_set in self.context.store.table(REPLICASETS).items.items():
            if key[0] == pod["metadata"]["namespace"] and matches(replica_set["spec"]["selector"], labels):
                self.enqueue(key)

    def sync(self, key: Key) -> None:
        """Create or delete pods, then bring the status up to date."""
        replica_set = self.context.store.get(REPLICASETS, *key)
        if replica_set is None:
            return
        self._adopt(replica_set)
        pods = self.context.store.table(PODS).owned_by(replica_set["metadata"]["uid"])
        selector = replica_set["spec"]["selector"]
        claimed = [pod for pod in pods if matches(selector, pod["metadata"].get("labels"))]
        self._release(replica_set, [pod for pod in pods if pod not in claimed])
        active = [pod for pod in claimed if is_active(pod)]
        failure: ApiError | None = None
        if "deletionTimestamp" not in replica_set["metadata"]:
            failure = self._manage(replica_set, active)
        self._update_status(key, active, sum(map(is_terminating, claimed)), failure)
        if failure is not None:
            raise failure
        min_ready = replica_set["spec"].get("minReadySeconds", 0)
        if min_ready:
            wait = available_in(active, min_ready, self.context.clock.now())
            if wait is not None:
                self.enqueue_after(key, wait)

    def _adopt(self, replica_set: Object) -> None:
        """Take on pods that match and have no controller."""
        table = self.context.store.table(PODS)
        namespace = replica_set["metadata"]["namespace"]
        for key in list(table.owned.get("", ())):
            pod = table.items[key]
            wanted = key[0] == namespace and is_active(pod)
            if wanted and matches(replica_set["spec"]["selector"], pod["metadata"].get("labels")):
                references = [*pod["metadata"].get("ownerReferences", ()), owner_reference(replica_set)]
                self.context.registry.change(PODS, pod, by(MANAGER), metadata={"ownerReferences": references})

    def _release(self, replica_set: Object, pods: list[Object]) -> None:
        """Let go of pods whose labels no longer match."""
        uid = replica_set["metadata"]["uid"]
        for pod in pods:
            references = [r for r in pod["metadata"]["ownerReferences"] if r["uid"] != uid]
            self.context.registry.change(PODS, pod, by(MANAGER), metadata={"ownerReferences": references})

    def _manage(self, replica_set: Object, active: list[Object]) -> ApiError | None:
        difference = len(active) - replica_set["spec"]["replicas"]
        if difference < 0:
            return self._create(replica_set, min(-difference, BURST))
        for pod in self._to_delete(active, min(difference, BURST)):
            delete_pod(self.context, self.source, replica_set, pod)
        return None

    def _create(self, replica_set: Object, count: int) -> ApiError | None:
        """Create pods in batches of 1, 2, 4...; stop at the end of a batch in which one was refused."""
        batch, failure = 1, None
        while count > 0 and failure is None:
            for _ in range(min(batch, count)):
                try:
                    pod = pod_from(replica_set["spec"]["template"], replica_set)
                    create_pod(self.context, self.source, replica_set, pod)
                except ApiError as error:
                    failure = None if is_ending(error) else error
                    if failure is None:
                        return None
            count -= batch
            batch *= 2
        return failure

    def _to_delete(self, active: list[Object], count: int) -> list[Object]:
        """Return the pods that are missed least."""
        if count <= 0:
            return []
        if count >= len(active):
            return active
        crowd: dict[str, int] = {}
        for pod in active:
            node = pod["spec"].get("nodeName", "")
            crowd[node] = crowd.get(node, 0) + bool(ready_since(pod))
        return sorted(active, key=lambda pod: _rank(pod, crowd, self.context.clock.now()))[:count]

    def _update_status(
        self, key: Key, active: list[Object], terminating: int, failure: ApiError | None
    ) -> None:
        replica_set = self.context.store.get(REPLICASETS, *key)
        if replica_set is None:
            return
        now = self.context.clock.now()
        old = replica_set["status"]
        spec = replica_set["spec"]
        labels = spec["template"]["metadata"].get("labels", {})
        min_ready = spec.get("minReadySeconds", 0)
        counts = {
            "replicas": len(active),
            "fullyLabeledReplicas": sum(
                1 for pod in active if labels.items() <= pod["metadata"].get("labels", {}).items()
            ),
            "readyReplicas": sum(1 for pod in active if ready_since(pod)),
            "availableReplicas": sum(1 for pod in active if is_available(pod, min_ready, now)),
        }
        status: Object = {name: n for name, n in counts.items() if n or name == "replicas"}
        status["terminatingReplicas"] = terminating
        if old.get("conditions"):
            status["conditions"] = old["conditions"]
        self._note_failure(status, failure, len(active) - spec["replicas"])
        generation = replica_set["metadata"]["generation"]
        if generation == old.get("observedGeneration") and _without_generation(old) == status:
            return
        status["observedGeneration"] = generation
        self.context.registry.change(REPLICASETS, replica_set, by(MANAGER, "status"), status=status)

    def _note_failure(self, status: Object, failure: ApiError | None, difference: int) -> None:
        known = conditions.find(status, "ReplicaFailure")
        if failure is not None and known is None:
            condition = {
                "type": "ReplicaFailure",
                "status": "True",
                "lastTransitionTime": stamp(self.context.clock.now()),
                "reason": "FailedCreate" if difference < 0 else "FailedDelete",
                "message": failure.message,
            }
            conditions.put(status, condition)
        elif failure is None and known is not None:
            conditions.drop(status, "ReplicaFailure")


def _without_generation(status: Object) -> Object:
    return {key: value for key, value in status.items() if key != "observedGeneration"}


def _rank(pod: Object, crowd: dict[str, int], now: float) -> tuple[object, ...]:
    """Return the key that sorts pods by ActivePodsWithRanks: the first are deleted first."""
    node = pod["spec"].get("nodeName", "")
    ready = ready_since(pod)
    restarts = max((s.get("restartCount", 0) for s in pod["status"].get("containerStatuses", ())), default=0)
    cost = pod["metadata"].get("annotations", {}).get("controller.kubernetes.io/pod-deletion-cost", "0")
    return (
        bool(node),
        _PHASES.get(pod["status"].get("phase", ""), 0),
        bool(ready),
        int(cost),
        -crowd.get(node, 0),
        _magnitude(now - seconds_of(ready)) if ready else 0,
        -restarts,
        _magnitude(now - seconds_of(pod["metadata"]["creationTimestamp"])),
        pod["metadata"]["uid"],
    )


def _magnitude(seconds: float) -> int:
    """Return an age's power of two: LogarithmicScaleDown compares no finer."""
    return max(0, int(seconds * 1e9)).bit_length()
