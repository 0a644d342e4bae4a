"""A whole cluster: its store, its controllers, its nodes and its API."""

from demo.access import Access
from demo.api.router import Api
from demo.clock import Clock, stamp
from demo.context import Context
from demo.controllers.daemonset import DaemonSetController
from demo.controllers.deployment import DeploymentController
from demo.controllers.garbage import GarbageCollector
from demo.controllers.namespaces import NamespaceController
from demo.controllers.quotas import ClaimController, QuotaController
from demo.controllers.replicaset import ReplicaSetController
from demo.controllers.statefulset import StatefulSetController
from demo.jsontext import Object
from demo.kubelet.kubelet import Kubelets
from demo.names import Names
from demo.recorder import Recorder
from demo.registry import Registry, by
from demo.resources import NAMESPACES, NODES
from demo.scheduler import Scheduler
from demo.store import Store
from demo.world import World

SYSTEM_NAMESPACES = ("default", "kube-system", "kube-public", "kube-node-lease")


class Box:
    """A cluster in a box. Its time stands still until the clock is moved or tied to an event loop."""

    def __init__(self, start: float, *, seed: int = 7, nodes: int = 6) -> None:
        self.clock = Clock(start)
        self.store = Store()
        self.names = Names(seed)
        self.registry = Registry(self.store, self.clock, self.names)
        self.recorder = Recorder(self.registry, self.clock)
        self.world = World()
        self.access = Access()
        self.context = Context(self.clock, self.names, self.store, self.registry, self.recorder)
        self.controllers = (
            NamespaceController(self.context),
            DeploymentController(self.context),
            ReplicaSetController(self.context),
            StatefulSetController(self.context),
            DaemonSetController(self.context),
            GarbageCollector(self.context),
            QuotaController(self.context),
            ClaimController(self.context),
            Scheduler(self.context),
        )
        self.kubelets = Kubelets(self.context, self.world)
        self.api = Api(self.registry, self.access, self.kubelets.log)
        for name in SYSTEM_NAMESPACES:
            self.add_namespace(name)
        for number in range(1, nodes + 1):
            self.add_node(number)
        self.clock.settle()

    def add_namespace(self, name: str) -> None:
        """Make a namespace, with its service account."""
        body: Object = {"kind": "Namespace", "apiVersion": "v1", "metadata": {"name": name}}
        self.registry.create(NAMESPACES, body, by("kube-apiserver"))
        self.clock.settle()

    def add_node(self, number: int, *, cpu: str = "8", memory: str = "32Gi", pods: str = "250") -> None:
        """Make a node."""
        name = f"node-{number}"
        now = stamp(self.clock.now())
        labels = {
            "kubernetes.io/arch": "amd64",
            "kubernetes.io/hostname": name,
            "kubernetes.io/os": "linux",
            "topology.kubernetes.io/zone": "abc"[number % 3],
        }
        room = {"cpu": cpu, "ephemeral-storage": "100Gi", "memory": memory, "pods": pods}
        status = {
            "addresses": [
                {"type": "InternalIP", "address": f"10.0.0.{number + 10}"},
                {"type": "Hostname", "address": name},
            ],
            "capacity": room,
            "allocatable": room,
            "conditions": _node_conditions(now),
            "nodeInfo": NODE_INFO,
        }
        body: Object = {
            "kind": "Node",
            "apiVersion": "v1",
            "metadata": {"name": name, "labels": labels},
            "spec": {},
            "status": status,
        }
        self.registry.create(NODES, body, by("kubelet"))


NODE_INFO: Object = {
    "architecture": "amd64",
    "containerRuntimeVersion": "containerd://2.1.4",
    "kernelVersion": "6.12.0",
    "kubeletVersion": "v1.36.3",
    "operatingSystem": "linux",
    "osImage": "Cluster in a Box",
}


def _node_conditions(now: str) -> list[Object]:
    quiet = ("MemoryPressure", "DiskPressure", "PIDPressure")
    facts = [(kind, "False", f"KubeletHasNo{kind}", "kubelet is well") for kind in quiet]
    facts.append(("Ready", "True", "KubeletReady", "kubelet is posting ready status"))
    return [
        {
            "type": kind,
            "status": word,
            "lastHeartbeatTime": now,
            "lastTransitionTime": now,
            "reason": reason,
            "message": message,
        }
        for kind, word, reason, message in facts
    ]
