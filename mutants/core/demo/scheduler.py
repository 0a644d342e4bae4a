"""The scheduler: gives each pod a node, or says why none will do."""

from functools import lru_cache

from demo.clock import stamp
from demo.context import Context
from demo.controllers.pods import DONE
from demo.controllers.queue import Controller
from demo.jsontext import Object
from demo.placement import CORDONED, affine, tolerates
from demo.quantity import parse
from demo.registry import by
from demo.resources import NODES, PODS
from demo.status import ApiError
from demo.store import Change, Key

RETRY = 30.0
"""Seconds until a pod that fits nowhere is tried again though nothing changed."""

_RESOURCES = (("cpu", "Insufficient cpu"), ("memory", "Insufficient memory"))

TOPOLOGY = frozenset({"topology.kubernetes.io/region", "topology.kubernetes.io/zone"})
"""Labels of a node that its pods get when they are bound to it."""

NO_VICTIMS = "No preemption victims found for incoming pod."
NOT_HELPFUL = "Preemption is not helpful for scheduling."


@lru_cache(1024)
def thousandths(amount: str) -> int:
    """Return a quantity in thousandths, rounded up: whole numbers are quick to add and compare."""
    return -int(-parse(amount) * 1000 // 1)


class Scheduler(Controller):
    """Binds pods to nodes."""

    component = "default-scheduler"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._used: dict[str, dict[str, int]] = {}
        self._placed: dict[str, tuple[str, dict[str, int]]] = {}
        self._stuck: dict[Key, None] = {}
        self._needs: dict[int, tuple[Object, dict[str, int]]] = {}
        context.store.table(PODS).listeners.append(self._pod_changed)
        context.store.table(NODES).listeners.append(self._node_changed)

    def _pod_changed(self, change: Change) -> None:
        pod = change.after
        if pod is None or pod["status"].get("phase") in DONE:
            self._free((change.before or pod or {})["metadata"]["uid"])
            self._stuck.pop(change.key, None)
            self._wake()
        elif not pod["spec"].get("nodeName"):
            if change.before is None:
                self.enqueue(change.key)
        elif pod["metadata"]["uid"] not in self._placed:
            self._take(pod)

    def _node_changed(self, change: Change) -> None:
        before = (change.before or {}).get("spec"), (change.before or {}).get("status", {}).get("allocatable")
        after = (change.after or {}).get("spec"), (change.after or {}).get("status", {}).get("allocatable")
        if before != after:
            self._wake()

    def _wake(self) -> None:
        for key in list(self._stuck):
            self.enqueue_after(key, 1.0)

    def _take(self, pod: Object) -> None:
        node, needs = pod["spec"]["nodeName"], self._need(pod)
        self._placed[pod["metadata"]["uid"]] = node, needs
        used = self._used.setdefault(node, {})
        for name, amount in needs.items():
            used[name] = used.get(name, 0) + amount

    def _free(self, uid: str) -> None:
        placed = self._placed.pop(uid, None)
        if placed is not None:
            used = self._used[placed[0]]
            for name, amount in placed[1].items():
                used[name] -= amount

    def _need(self, pod: Object) -> dict[str, int]:
        """Return what a pod asks of a node; pods of one template share their containers, and the sum."""
        containers = pod["spec"]["containers"]
        known = self._needs.get(id(containers))
        if known is not None and known[0] is containers:
            return known[1]
        needs = {"pods": 1000}
        for container in containers:
            for name, amount in container.get("resources", {}).get("requests", {}).items():
                needs[name] = needs.get(name, 0) + thousandths(amount)
        self._needs[id(containers)] = containers, needs
        return needs

    def sync(self, key: Key) -> None:
        """Bind one pod, or say why it cannot be."""
        pod = self.context.store.get(PODS, *key)
        if pod is None or pod["spec"].get("nodeName") or "deletionTimestamp" in pod["metadata"]:
            return
        needs = self._need(pod)
        reasons: dict[str, int] = {}
        best, least = "", None
        nodes = self.context.store.table(NODES).items
        for node in nodes.values():
            why = self._unfit(node, pod, needs)
            if why:
                reasons[why] = reasons.get(why, 0) + 1
                continue
            name = node["metadata"]["name"]
            load = self._used.get(name, {}).get("pods", 0)
            if least is None or load < least:
                best, least = name, load
        if best:
            self._bind(pod, best)
        else:
            self._refuse(pod, reasons, len(nodes))

    def _unfit(self, node: Object, pod: Object, needs: dict[str, int]) -> str:
        """Return why a pod cannot run on a node, in the words of the plugin that says so."""
        spec = pod["spec"]
        tolerations = spec.get("tolerations", ())
        if node["spec"].get("unschedulable") and not tolerates(tolerations, CORDONED):
            return "node(s) were unschedulable"
        for taint in node["spec"].get("taints", ()):
            if taint["effect"] != "PreferNoSchedule" and not tolerates(tolerations, taint):
                return "node(s) had untolerated taint(s)"
        labels = node["metadata"].get("labels") or {}
        wanted = (spec.get("nodeSelector") or {}).items()
        if not wanted <= labels.items() or not affine(spec, node, labels):
            return "node(s) didn't match Pod's node affinity/selector"
        have = node["status"].get("allocatable", {})
        used = self._used.get(node["metadata"]["name"], {})
        if used.get("pods", 0) + 1000 > thousandths(have.get("pods", "110")):
            return "Too many pods"
        for name, text in _RESOURCES:
            if name in needs and used.get(name, 0) + needs[name] > thousandths(have.get(name, "0")):
                return text
        return ""

    def _bind(self, pod: Object, node: str) -> None:
        namespace, name = pod["metadata"]["namespace"], pod["metadata"]["name"]
        self._stuck.pop((namespace, name), None)
        bound = {**pod, "spec": {**pod["spec"], "nodeName": node}}
        where = self.context.store.table(NODES).items["", node]["metadata"].get("labels") or {}
        zone = {key: value for key, value in where.items() if key in TOPOLOGY}
        bound["metadata"] = {**pod["metadata"], "labels": {**pod["metadata"].get("labels", {}), **zone}}
        bound["status"] = {**pod["status"], "conditions": [self._condition(pod, "True", "", "")]}
        self.context.store.put(PODS, bound)
        note = f"Successfully assigned {namespace}/{name} to {node}"
        self.context.recorder.scheduling(pod, "Normal", "Scheduled", "Binding", note)

    def _condition(self, pod: Object, status: str, reason: str, message: str) -> Object:
        condition: Object = {
            "type": "PodScheduled",
            "observedGeneration": pod["metadata"].get("generation", 1),
            "status": status,
            "lastProbeTime": None,
            "lastTransitionTime": stamp(self.context.clock.now()),
        }
        if reason:
            condition.update(reason=reason, message=message)
        return condition

    def _refuse(self, pod: Object, reasons: dict[str, int], nodes: int) -> None:
        found = ", ".join(sorted(f"{count} {why}" for why, count in reasons.items()))
        helpless = sum(n for why, n in reasons.items() if why.startswith("node(s)"))
        after = [f"{helpless} {NOT_HELPFUL}"] if helpless else []
        if nodes - helpless:
            after.append(f"{nodes - helpless} {NO_VICTIMS}")
        listed = ", ".join(part.rstrip(".") for part in after)
        none = f"0/{nodes} nodes are available"
        message = f"{none}: {found}. no new claims to deallocate, preemption: {none}: {listed}."
        if not nodes:
            message = "no nodes available to schedule pods"
        self.context.recorder.scheduling(pod, "Warning", "FailedScheduling", "Scheduling", message)
        old = next((c for c in pod["status"].get("conditions", ()) if c["type"] == "PodScheduled"), None)
        if old is None or old.get("message") != message:
            made = self._condition(pod, "False", "Unschedulable", message)
            if old is not None and old["status"] == "False":
                made["lastTransitionTime"] = old["lastTransitionTime"]
            status = {**pod["status"], "conditions": [made]}
            try:
                self.context.registry.change(PODS, pod, by("kube-scheduler", "status"), status=status)
            except ApiError:
                return
        key = (pod["metadata"]["namespace"], pod["metadata"]["name"])
        self._stuck[key] = None
        self.enqueue_after(key, RETRY)
