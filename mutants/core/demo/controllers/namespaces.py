"""Namespaces: what each gets when it is made, and emptying those that go."""

from demo.context import Context
from demo.controllers.queue import MANAGER, Controller
from demo.deletion import Deletion, delete
from demo.registry import by
from demo.resources import CONFIGMAPS, NAMESPACES, RESOURCES, SERVICEACCOUNTS
from demo.store import Key

RETRY = 1.0
"""Seconds until a namespace that still holds something is looked at again."""


class NamespaceController(Controller):
    """Gives namespaces a service account and the cluster's CA, and empties them at their end."""

    component = "namespace-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.store.table(NAMESPACES).listeners.append(lambda change: self.enqueue(change.key))

    def sync(self, key: Key) -> None:
        """Look after one namespace."""
        namespace = self.context.store.get(NAMESPACES, *key)
        if namespace is None:
            return
        if "deletionTimestamp" in namespace["metadata"]:
            self._empty(key)
            return
        metadata = {"namespace": key[1]}
        if self.context.store.get(SERVICEACCOUNTS, key[1], "default") is None:
            body = {"kind": "ServiceAccount", "apiVersion": "v1", "metadata": {**metadata, "name": "default"}}
            self.context.registry.create(SERVICEACCOUNTS, body, by(MANAGER))
        name = "kube-root-ca.crt"
        if self.context.store.get(CONFIGMAPS, key[1], name) is None:
            body = {"kind": "ConfigMap", "apiVersion": "v1", "metadata": {**metadata, "name": name}}
            self.context.registry.create(
                CONFIGMAPS, {**body, "data": {"ca.crt": "none: the box speaks plain HTTP"}}, by(MANAGER)
            )

    def _empty(self, key: Key) -> None:
        left = 0
        for resource in RESOURCES:
            table = self.context.store.table(resource)
            for found in [k for k in table.ordered() if k[0] == key[1]]:
                left += 1
                obj = table.items.get(found)
                if obj is not None and "deletionTimestamp" not in obj["metadata"]:
                    delete(self.context.registry, resource, obj, Deletion())
        if left:
            self.enqueue_after(key, RETRY)
            return
        namespace = self.context.registry.get(NAMESPACES, *key)
        self.context.registry.apply_metadata(NAMESPACES, {**namespace, "spec": {}}, {"finalizers": []})
