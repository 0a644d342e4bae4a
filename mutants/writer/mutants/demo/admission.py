"""Who may change or refuse a write before it is stored: service accounts, quotas, webhooks."""

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple
from zlib import crc32

from demo.clock import Clock
from demo.jsontext import Object, encode
from demo.names import safe_encode
from demo.quantity import canonical, parse
from demo.resources import NAMESPACES, PODS, QUOTAS, SERVICEACCOUNTS, Resource
from demo.status import ApiError, forbidden, not_found
from demo.store import Store

TOKEN_PATH = "/var/run/secrets/kubernetes.io/serviceaccount"  # noqa: S105  where pods find theirs
TOKEN_SECONDS = 3607
_NODE_TOLERATIONS = [
    {"key": key, "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": 300}
    for key in ("node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable")
]


class Review(NamedTuple):
    """What a webhook is asked."""

    resource: Resource
    operation: str
    """"CREATE" or "UPDATE"."""
    obj: Object
    old: Object | None


Webhook = Callable[[Review], str]
"""Answers why a write is denied, "" where it is not."""


class Admission:
    """The admission chain of one box."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.webhooks: dict[str, Webhook] = {}
        """By name, as the refusal names them. Scripts put theirs here."""
        self._specs: dict[bytes, Object] = {}

    def check_namespace(self, resource: Resource, obj: Object) -> None:
        """Raise ApiError where an object's namespace does not exist, or goes away."""
        if not resource.namespaced:
            return
        name = obj["metadata"]["namespace"]
        namespace = self._store.get(NAMESPACES, "", name)
        if namespace is None:
            raise not_found("namespaces", "", name)
        if "deletionTimestamp" in namespace["metadata"]:
            why = f"unable to create new content in namespace {name} because it is being terminated"
            error = forbidden(resource.plural, resource.group, obj["metadata"].get("name", ""), why)
            cause = {"reason": "NamespaceTerminating", "field": "metadata.namespace"}
            error.details = {
                **(error.details or {}),
                "causes": [{**cause, "message": f"namespace {name} is being terminated"}],
            }
            raise error

    def complete_pod(self, pod: Object) -> None:
        """Give a new pod what admission plugins give it: service account, priority, tolerations."""
        key = encode(pod["spec"])
        if key not in self._specs:
            self._specs[key] = self._completed(pod["spec"], safe_encode(str(crc32(key)))[:5])
        account = self._specs[key]["serviceAccountName"]
        namespace = pod["metadata"]["namespace"]
        if self._store.get(SERVICEACCOUNTS, namespace, account) is None:
            missing = f'serviceaccount "{account}" not found'
            why = f"error looking up service account {namespace}/{account}: {missing}"
            raise forbidden("pods", "", pod["metadata"].get("name", ""), why)
        pod["spec"] = dict(self._specs[key])

    def _completed(self, given: Object, suffix: str) -> Object:
        spec = {**given}
        account = spec.setdefault("serviceAccountName", "default")
        spec.setdefault("serviceAccount", account)
        if spec.get("automountServiceAccountToken", True):
            name = f"kube-api-access-{suffix}"
            mount = {"name": name, "readOnly": True, "mountPath": TOKEN_PATH}
            for group in ("initContainers", "containers"):
                if group in spec:
                    spec[group] = [
                        {**item, "volumeMounts": [*item.get("volumeMounts", ()), mount]}
                        for item in spec[group]
                    ]
            spec["volumes"] = [*spec.get("volumes", ()), _token_volume(name)]
        spec.setdefault("priority", 0)
        spec.setdefault("preemptionPolicy", "PreemptLowerPriority")
        have = {(t.get("key"), t.get("effect")) for t in spec.get("tolerations", ())}
        missing = [
            t
            for t in _NODE_TOLERATIONS
            if (t["key"], "NoExecute") not in have and (t["key"], None) not in have
        ]
        spec["tolerations"] = [*spec.get("tolerations", ()), *missing]
        return spec

    def review(self, review: Review) -> None:
        """Ask the webhooks, then the quotas. Raises ApiError(403) when one of them refuses."""
        for name, webhook in self.webhooks.items():
            why = webhook(review)
            if why:
                message = f'admission webhook "{name}" denied the request: {why}'
                raise ApiError(403, "Forbidden", message)
        if review.operation == "CREATE" and review.resource is PODS:
            self._check_quotas(review.obj)

    def _check_quotas(self, pod: Object) -> None:
        namespace = pod["metadata"]["namespace"]
        for (where, name), quota in self._store.table(QUOTAS).items.items():
            if where != namespace:
                continue
            hard = quota["spec"].get("hard", {})
            wanted = pod_usage(pod)
            used = usage(self._store, namespace)
            over = [
                key
                for key in sorted(hard)
                if key in wanted
                and wanted[key]
                and used.get(key, Fraction()) + wanted[key] > parse(hard[key])
            ]
            if over:
                lists = (
                    ",".join(f"{key}={text(source.get(key, Fraction()), hard[key])}" for key in over)
                    for source in (wanted, used, {key: parse(hard[key]) for key in over})
                )
                requested, used_text, limited = lists
                why = f"exceeded quota: {name}, requested: {requested}, used: {used_text}, limited: {limited}"
                raise forbidden("pods", "", pod["metadata"].get("name", ""), why)


def text(value: Fraction, like: str) -> str:
    """Return a quantity written like another: bytes in Mi, the rest in decimal."""
    if value.denominator == 1 and like[-1:] == "i":
        return canonical(f"{value / 1024}Ki") if value % 1024 == 0 else str(value)
    return str(value) if value.denominator == 1 else canonical(f"{value * 1000}m")


def pod_usage(pod: Object) -> dict[str, Fraction]:
    """Return what one pod takes of a quota."""
    taken: dict[str, Fraction] = {"pods": Fraction(1), "count/pods": Fraction(1)}
    for container in pod["spec"]["containers"]:
        for side in ("requests", "limits"):
            for name, amount in container.get("resources", {}).get(side, {}).items():
                key = f"{side}.{name}"
                taken[key] = taken.get(key, Fraction()) + parse(amount)
    for name in ("cpu", "memory"):
        if f"requests.{name}" in taken:
            taken[name] = taken[f"requests.{name}"]
    return taken


def usage(store: Store, namespace: str) -> dict[str, Fraction]:
    """Return what the pods of a namespace take of its quotas; finished ones take nothing."""
    total: dict[str, Fraction] = {}
    for (where, _), pod in store.table(PODS).items.items():
        if where == namespace and pod["status"].get("phase") not in {"Succeeded", "Failed"}:
            for key, amount in pod_usage(pod).items():
                total[key] = total.get(key, Fraction()) + amount
    return total


def _token_volume(name: str) -> Object:
    sources = [
        {"serviceAccountToken": {"expirationSeconds": TOKEN_SECONDS, "path": "token"}},
        {"configMap": {"name": "kube-root-ca.crt", "items": [{"key": "ca.crt", "path": "ca.crt"}]}},
        {
            "downwardAPI": {
                "items": [
                    {"path": "namespace", "fieldRef": {"apiVersion": "v1", "fieldPath": "metadata.namespace"}}
                ]
            }
        },
    ]
    return {"name": name, "projected": {"sources": sources, "defaultMode": 0o644}}
