"""All kubelets of a box: a worker for each pod that is bound to a node."""

from collections.abc import Iterable

from demo.context import Context
from demo.jsontext import Object
from demo.kubelet.lines import lines
from demo.kubelet.worker import Node, Worker
from demo.resources import NODES, PODS
from demo.store import Change
from demo.world import World


class Kubelets:
    """Starts, stops and reads the workers."""

    def __init__(self, context: Context, world: World) -> None:
        self._context = context
        self._world = world
        self._nodes: dict[str, Node] = {}
        self._workers: dict[str, Worker] = {}
        context.store.table(PODS).listeners.append(self._pod_changed)

    def _node(self, name: str) -> Node:
        if name not in self._nodes:
            node = self._context.store.get(NODES, "", name) or {}
            addresses = node.get("status", {}).get("addresses", ())
            address = next((a["address"] for a in addresses if a["type"] == "InternalIP"), "10.0.0.1")
            self._nodes[name] = Node(name, address)
        return self._nodes[name]

    def _pod_changed(self, change: Change) -> None:
        pod = change.after
        if pod is None:
            uid = (change.before or {})["metadata"]["uid"]
            worker = self._workers.pop(uid, None)
            if worker is not None:
                worker.stop()
            return
        uid = pod["metadata"]["uid"]
        worker = self._workers.get(uid)
        if worker is None:
            if not pod["spec"].get("nodeName"):
                return
            worker = Worker(self._context, self._world, self._node(pod["spec"]["nodeName"]), pod)
            self._workers[uid] = worker
            self._context.clock.soon(worker.start)
        if "deletionTimestamp" in pod["metadata"]:
            worker.terminate(float(pod["metadata"].get("deletionGracePeriodSeconds", 0)))

    def log(self, pod: Object, container: str, previous: bool) -> Iterable[tuple[float, str]]:
        """Return what a container wrote in its present or its previous run."""
        worker = self._workers.get(pod["metadata"]["uid"])
        if worker is None:
            return ()
        for runner in (*worker.runners, *worker.inits):
            if runner.name == container:
                run = (runner.previous or runner.run) if previous else runner.run
                return lines(run, self._context.clock.now()) if run else ()
        return ()
