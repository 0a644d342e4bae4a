"""The garbage collector: what becomes of objects whose owner goes."""

from functools import partial

from demo.context import Context
from demo.controllers.queue import MANAGER, Controller
from demo.deletion import FOREGROUND, ORPHAN, Deletion, delete
from demo.jsontext import Object
from demo.registry import by
from demo.resources import BY_KIND, RESOURCES, Resource
from demo.store import Change, Key, key_of

OWNING = frozenset({"deployments", "replicasets", "statefulsets", "daemonsets", "pods", "namespaces"})
OWNED = ("replicasets", "pods", "controllerrevisions", "persistentvolumeclaims")


class GarbageCollector(Controller):
    """Deletes, waits for, or lets go of dependents. Its keys are uids, as ("", uid)."""

    component = "garbage-collector-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._tables = [context.store.table(r) for r in RESOURCES if r.plural in OWNED]
        self._ending: dict[str, tuple[Resource, Key]] = {}
        for resource in RESOURCES:
            if resource.plural in OWNING:
                context.store.table(resource).listeners.append(partial(self._owner_changed, resource))
        for table in self._tables:
            table.listeners.append(self._dependent_changed)

    def _owner_changed(self, resource: Resource, change: Change) -> None:
        obj = change.after or change.before or {}
        uid = obj["metadata"]["uid"]
        if change.after is None:
            self._ending.pop(uid, None)
            if any(uid in table.owned for table in self._tables):
                self.enqueue(("", uid))
        elif {FOREGROUND, ORPHAN} & set(obj["metadata"].get("finalizers", ())):
            self._ending[uid] = resource, change.key
            self.enqueue(("", uid))

    def _dependent_changed(self, change: Change) -> None:
        """A created dependent may name an owner that is gone; a deleted one may be waited for."""
        obj = change.after or change.before or {}
        for reference in obj["metadata"].get("ownerReferences", ()):
            if change.after is None and reference["uid"] in self._ending:
                self.enqueue(("", reference["uid"]))
            if change.before is None and not self._exists(change.key[0], reference):
                self.enqueue(("", reference["uid"]))

    def _exists(self, namespace: str, reference: Object) -> bool:
        resource = BY_KIND.get((reference["apiVersion"], reference["kind"]))
        if resource is None:
            return True
        found = self.context.store.get(resource, namespace if resource.namespaced else "", reference["name"])
        return found is not None and found["metadata"]["uid"] == reference["uid"]

    def sync(self, key: Key) -> None:
        """Deal with the dependents of one owner."""
        uid = key[1]
        place = self._ending.get(uid)
        owner = self.context.store.get(place[0], *place[1]) if place else None
        if owner is None or place is None:
            self._delete_dependents(uid, Deletion())
            return
        finalizers = owner["metadata"].get("finalizers", ())
        if ORPHAN in finalizers:
            self._orphan(uid)
            self._finish(place[0], owner, ORPHAN)
        elif FOREGROUND in finalizers:
            self._delete_dependents(uid, Deletion(policy="Foreground"))
            if not any(uid in table.owned for table in self._tables):
                self._finish(place[0], owner, FOREGROUND)

    def _delete_dependents(self, uid: str, deletion: Deletion) -> None:
        for table in self._tables:
            for dependent in table.owned_by(uid):
                if "deletionTimestamp" not in dependent["metadata"]:
                    delete(self.context.registry, table.resource, dependent, deletion)

    def _orphan(self, uid: str) -> None:
        for table in self._tables:
            for dependent in table.owned_by(uid):
                kept = [r for r in dependent["metadata"]["ownerReferences"] if r["uid"] != uid]
                self.context.registry.change(
                    table.resource, dependent, by(MANAGER), metadata={"ownerReferences": kept}
                )

    def _finish(self, resource: Resource, owner: Object, finalizer: str) -> None:
        kept = [name for name in owner["metadata"].get("finalizers", ()) if name != finalizer]
        current = self.context.store.get(resource, *key_of(owner))
        if current is not None:
            self.context.registry.apply_metadata(resource, current, {"finalizers": kept})
