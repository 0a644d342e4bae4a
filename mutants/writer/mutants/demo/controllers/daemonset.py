"""The DaemonSet controller (pkg/controller/daemon)."""

from demo.context import Context
from demo.controllers import history
from demo.controllers.deployment_rules import scaled
from demo.controllers.pods import create_pod, delete_pod, is_available, pod_from, ready_since
from demo.controllers.queue import MANAGER, Controller
from demo.jsontext import Object
from demo.placement import affine, tolerates
from demo.registry import by
from demo.resources import DAEMONSETS, NODES, PODS
from demo.selectors import matches
from demo.store import Change, Key, controller_of

HASH_LABEL = "controller-revision-hash"
GENERATION_LABEL = "pod-template-generation"
GENERATION = "deprecated.daemonset.template.generation"

TOLERATIONS: tuple[Object, ...] = (
    {"key": "node.kubernetes.io/not-ready", "operator": "Exists", "effect": "NoExecute"},
    {"key": "node.kubernetes.io/unreachable", "operator": "Exists", "effect": "NoExecute"},
    {"key": "node.kubernetes.io/disk-pressure", "operator": "Exists", "effect": "NoSchedule"},
    {"key": "node.kubernetes.io/memory-pressure", "operator": "Exists", "effect": "NoSchedule"},
    {"key": "node.kubernetes.io/pid-pressure", "operator": "Exists", "effect": "NoSchedule"},
    {"key": "node.kubernetes.io/unschedulable", "operator": "Exists", "effect": "NoSchedule"},
)

ByNode = dict[str, list[Object]]


class DaemonSetController(Controller):
    """Keeps one pod on each node."""

    component = "daemonset-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.store.table(DAEMONSETS).listeners.append(lambda change: self.enqueue(change.key))
        context.store.table(PODS).listeners.append(self._pod_changed)
        context.store.table(NODES).listeners.append(lambda _change: self._nodes_changed())

    def _nodes_changed(self) -> None:
        for key in self.context.store.table(DAEMONSETS).items:
            self.enqueue(key)

    def _pod_changed(self, change: Change) -> None:
        for pod in (change.before, change.after):
            owner = controller_of(pod) if pod else None
            if owner is not None and owner["kind"] == "DaemonSet":
                self.enqueue((change.key[0], owner["name"]))
                return

    def sync(self, key: Key) -> None:
        """Bring one DaemonSet a step further."""
        owner = self.context.store.get(DAEMONSETS, *key)
        if owner is None or "deletionTimestamp" in owner["metadata"]:
            return
        revision = self._revision(owner)
        digest = history.hash_of(revision)
        try:
            self._manage(owner, digest)
            if owner["spec"]["updateStrategy"]["type"] == "RollingUpdate":
                self._roll(owner, digest)
        finally:
            self._write_status(key, digest)
        self._truncate(owner, revision)

    def _revision(self, owner: Object) -> Object:
        """Return the revision of the present template, made or renumbered if need be."""
        revisions = history.revisions_of(self.context, owner)
        template = owner["spec"]["template"]
        equal = [one for one in revisions if history.template_of(one) == template]
        old = [one for one in revisions if one not in equal]
        number = history.next_number(old)
        if not equal:
            return history.create(self.context, owner, number, HASH_LABEL)
        if equal[-1]["revision"] < number:
            return history.renumber(self.context, equal[-1], number)
        return equal[-1]

    def _nodes(self, owner: Object) -> list[str]:
        """Return the nodes that are to have a pod."""
        spec = owner["spec"]["template"]["spec"]
        tolerations = [*spec.get("tolerations", ()), *TOLERATIONS]
        wanted = (spec.get("nodeSelector") or {}).items()
        found = []
        for node in self.context.store.table(NODES).items.values():
            labels = node["metadata"].get("labels") or {}
            taints = [t for t in node["spec"].get("taints", ()) if t["effect"] != "PreferNoSchedule"]
            tolerated = all(tolerates(tolerations, taint) for taint in taints)
            if tolerated and wanted <= labels.items() and affine(spec, node, labels):
                found.append(str(node["metadata"]["name"]))
        return found

    def _by_node(self, owner: Object) -> ByNode:
        """Return the pods by the node that they run on, or are meant for, oldest first."""
        selector = owner["spec"]["selector"]
        found: ByNode = {}
        owned = self.context.store.table(PODS).owned_by(owner["metadata"]["uid"])
        for pod in sorted(owned, key=lambda one: str(one["metadata"]["creationTimestamp"])):
            if matches(selector, pod["metadata"].get("labels")):
                found.setdefault(_node_of(pod), []).append(pod)
        return found

    def _manage(self, owner: Object, digest: str) -> None:
        """See that each node has its pod and no other, and replace failed ones."""
        placed = self._by_node(owner)
        nodes = self._nodes(owner)
        surging = self._surge(owner, len(nodes)) > 0
        for node in nodes:
            pods = placed.get(node, [])
            for pod in [one for one in pods if one["status"].get("phase") == "Failed" and not _going(one)]:
                delete_pod(self.context, self.source, owner, pod)
            if not pods:
                self._create(owner, node, digest)
            elif not surging:
                for pod in [one for one in pods if not _going(one)][1:]:
                    delete_pod(self.context, self.source, owner, pod)
        for node, pods in placed.items():
            if node not in nodes:
                for pod in pods:
                    if not _going(pod):
                        delete_pod(self.context, self.source, owner, pod)

    def _create(self, owner: Object, node: str, digest: str) -> None:
        pod = pod_from(owner["spec"]["template"], owner)
        generation = owner["metadata"].get("annotations", {}).get(GENERATION, "1")
        labels = pod["metadata"].get("labels", {})
        pod["metadata"]["labels"] = {**labels, HASH_LABEL: digest, GENERATION_LABEL: generation}
        spec = pod["spec"]
        term = {"matchFields": [{"key": "metadata.name", "operator": "In", "values": [node]}]}
        required = {"nodeSelectorTerms": [term]}
        affinity = {**spec.get("affinity", {})}
        affinity["nodeAffinity"] = {
            **affinity.get("nodeAffinity", {}),
            "requiredDuringSchedulingIgnoredDuringExecution": required,
        }
        spec["affinity"] = affinity
        spec["tolerations"] = [*spec.get("tolerations", ()), *TOLERATIONS]
        create_pod(self.context, self.source, owner, pod)

    def _surge(self, owner: Object, nodes: int) -> int:
        rolling = owner["spec"]["updateStrategy"].get("rollingUpdate") or {}
        return scaled(rolling.get("maxSurge", 0), nodes, up=True)

    def _available(self, owner: Object, pod: Object) -> bool:
        return is_available(pod, owner["spec"].get("minReadySeconds", 0), self.context.clock.now())

    def _roll(self, owner: Object, digest: str) -> None:
        nodes = len(self._nodes(owner))
        rolling = owner["spec"]["updateStrategy"].get("rollingUpdate") or {}
        surge = self._surge(owner, nodes)
        if surge:
            self._roll_surging(owner, digest, surge)
            return
        most = max(1, scaled(rolling.get("maxUnavailable", 1), nodes, up=True))
        missing, broken, healthy = 0, [], []
        for pods in self._by_node(owner).values():
            new, old = _split(pods, digest)
            if (new is None) == (old is None):
                missing += 1
            elif new is not None:
                missing += not self._available(owner, new)
            elif old is not None and not self._available(owner, old):
                broken.append(old)
                missing += 1
            elif old is not None:
                healthy.append(old)
        for pod in [*broken, *healthy[: max(0, most - missing)]]:
            delete_pod(self.context, self.source, owner, pod)

    def _roll_surging(self, owner: Object, digest: str, surge: int) -> None:
        used, candidates = 0, []
        for node, pods in self._by_node(owner).items():
            new, old = _split(pods, digest)
            if old is None:
                continue
            if new is None:
                if not self._available(owner, old):
                    self._create(owner, node, digest)
                else:
                    candidates.append(node)
            elif self._available(owner, new):
                delete_pod(self.context, self.source, owner, old)
            else:
                used += 1
        for node in candidates[: max(0, surge - used)]:
            self._create(owner, node, digest)

    def _write_status(self, key: Key, digest: str) -> None:
        owner = self.context.store.get(DAEMONSETS, *key)
        if owner is None:
            return
        nodes, placed = self._nodes(owner), self._by_node(owner)
        first = [placed[node][0] for node in nodes if placed.get(node)]
        available = sum(self._available(owner, pod) for pod in first)
        counts = {
            "currentNumberScheduled": len(first),
            "numberMisscheduled": sum(1 for node in placed if node not in nodes),
            "desiredNumberScheduled": len(nodes),
            "numberReady": sum(1 for pod in first if ready_since(pod)),
            "observedGeneration": owner["metadata"]["generation"],
            "updatedNumberScheduled": sum(_hash(pod) == digest for pod in first),
            "numberAvailable": available,
            "numberUnavailable": len(nodes) - available,
        }
        shown = ("currentNumberScheduled", "numberMisscheduled", "desiredNumberScheduled", "numberReady")
        status = {name: count for name, count in counts.items() if count or name in shown}
        if status != owner["status"]:
            self.context.registry.change(DAEMONSETS, owner, by(MANAGER, "status"), status=status)
        if owner["spec"].get("minReadySeconds", 0) and counts["numberReady"] != available:
            self.enqueue_after(key, float(owner["spec"]["minReadySeconds"]))

    def _truncate(self, owner: Object, present: Object) -> None:
        live = {_hash(pod) for pods in self._by_node(owner).values() for pod in pods}
        old = [
            one
            for one in history.revisions_of(self.context, owner)
            if one["metadata"]["uid"] != present["metadata"]["uid"]
        ]
        excess = len(old) - owner["spec"]["revisionHistoryLimit"]
        for one in [one for one in old if history.hash_of(one) not in live][: max(0, excess)]:
            history.remove(self.context, one)


def _going(pod: Object) -> bool:
    return "deletionTimestamp" in pod["metadata"]


def _hash(pod: Object) -> str:
    return str(pod["metadata"].get("labels", {}).get(HASH_LABEL, ""))


def _node_of(pod: Object) -> str:
    if pod["spec"].get("nodeName"):
        return str(pod["spec"]["nodeName"])
    required = pod["spec"]["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"]
    return str(required["nodeSelectorTerms"][0]["matchFields"][0]["values"][0])


def _split(pods: list[Object], digest: str) -> tuple[Object | None, Object | None]:
    """Return the new and the old pod of a node, those that are going apart."""
    staying = [pod for pod in pods if not _going(pod)]
    new = next((pod for pod in staying if _hash(pod) == digest), None)
    old = next((pod for pod in staying if _hash(pod) != digest), None)
    return new, old
