"""What the box serves: the resources, and how the API names them."""

from dataclasses import dataclass

ALL_VERBS = ("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch")


@dataclass(frozen=True, slots=True, eq=False)
class Resource:
    """One kind of object and the path it lives under."""

    group: str
    version: str
    plural: str
    kind: str
    namespaced: bool = True
    shorts: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    subresources: tuple[str, ...] = ()

    @property
    def api_version(self) -> str:
        """Return "apps/v1", "v1"."""
        return f"{self.group}/{self.version}" if self.group else self.version

    @property
    def singular(self) -> str:
        """Return the name of one."""
        return self.kind.lower()

    @property
    def root(self) -> str:
        """Return the path of its group and version: "/apis/apps/v1", "/api/v1"."""
        return f"/apis/{self.group}/{self.version}" if self.group else f"/api/{self.version}"


_WORKLOAD = ("status", "scale")

NAMESPACES = Resource(
    "", "v1", "namespaces", "Namespace", namespaced=False, shorts=("ns",), subresources=("status",)
)
NODES = Resource("", "v1", "nodes", "Node", namespaced=False, shorts=("no",), subresources=("status",))
PODS = Resource(
    "",
    "v1",
    "pods",
    "Pod",
    shorts=("po",),
    categories=("all",),
    subresources=("status", "log", "binding", "eviction"),
)
EVENTS = Resource("", "v1", "events", "Event", shorts=("ev",))
CONFIGMAPS = Resource("", "v1", "configmaps", "ConfigMap", shorts=("cm",))
SECRETS = Resource("", "v1", "secrets", "Secret")
SERVICEACCOUNTS = Resource("", "v1", "serviceaccounts", "ServiceAccount", shorts=("sa",))
SERVICES = Resource(
    "", "v1", "services", "Service", shorts=("svc",), categories=("all",), subresources=("status",)
)
CLAIMS = Resource(
    "", "v1", "persistentvolumeclaims", "PersistentVolumeClaim", shorts=("pvc",), subresources=("status",)
)
QUOTAS = Resource("", "v1", "resourcequotas", "ResourceQuota", shorts=("quota",), subresources=("status",))
DEPLOYMENTS = Resource(
    "apps", "v1", "deployments", "Deployment", shorts=("deploy",), categories=("all",), subresources=_WORKLOAD
)
REPLICASETS = Resource(
    "apps", "v1", "replicasets", "ReplicaSet", shorts=("rs",), categories=("all",), subresources=_WORKLOAD
)
STATEFULSETS = Resource(
    "apps", "v1", "statefulsets", "StatefulSet", shorts=("sts",), categories=("all",), subresources=_WORKLOAD
)
DAEMONSETS = Resource(
    "apps", "v1", "daemonsets", "DaemonSet", shorts=("ds",), categories=("all",), subresources=("status",)
)
REVISIONS = Resource("apps", "v1", "controllerrevisions", "ControllerRevision")
AUTOSCALERS = Resource(
    "autoscaling",
    "v2",
    "horizontalpodautoscalers",
    "HorizontalPodAutoscaler",
    shorts=("hpa",),
    categories=("all",),
    subresources=("status",),
)
BUDGETS = Resource(
    "policy", "v1", "poddisruptionbudgets", "PodDisruptionBudget", shorts=("pdb",), subresources=("status",)
)

RESOURCES = (
    CONFIGMAPS,
    EVENTS,
    NAMESPACES,
    NODES,
    CLAIMS,
    PODS,
    QUOTAS,
    SECRETS,
    SERVICEACCOUNTS,
    SERVICES,
    REVISIONS,
    DAEMONSETS,
    DEPLOYMENTS,
    REPLICASETS,
    STATEFULSETS,
    AUTOSCALERS,
    BUDGETS,
)
"""All of them, in the order of discovery."""

BY_PATH = {(r.group, r.version, r.plural): r for r in RESOURCES}
BY_KIND = {(r.api_version, r.kind): r for r in RESOURCES}

UNCACHED = frozenset({"events"})
"""Resources that a real server keeps no watch cache for: their watches get no bookmarks."""
