"""A Deployment's ReplicaSets: finding, creating, scaling and clearing them away (sync.go)."""

from demo.clock import stamp
from demo.context import Context
from demo.controllers import conditions
from demo.controllers import deployment_rules as rules
from demo.controllers.deployment_status import write_status
from demo.controllers.pods import owner_reference
from demo.controllers.queue import MANAGER
from demo.deletion import Deletion, delete
from demo.jsontext import Object
from demo.names import template_hash
from demo.recorder import Source
from demo.registry import by
from demo.resources import REPLICASETS
from demo.selectors import matches
from demo.status import ApiError
from demo.store import controller_of


class Sets:
    """The ReplicaSets of one Deployment during one sync. `deployment` is its newest state."""

    def __init__(self, context: Context, source: Source, deployment: Object) -> None:
        self.context = context
        self.source = source
        self.deployment = deployment
        self.owned = self._owned()
        self.new: Object | None = rules.find_new(deployment, self.owned)

    def _owned(self) -> list[Object]:
        table = self.context.store.table(REPLICASETS)
        selector = self.deployment["spec"]["selector"]
        namespace = self.deployment["metadata"]["namespace"]
        for key in list(table.owned.get("", ())):
            orphan = table.items[key]
            if key[0] == namespace and matches(selector, orphan["metadata"].get("labels")):
                references = [owner_reference(self.deployment)]
                self.context.registry.change(
                    REPLICASETS, orphan, by(MANAGER), metadata={"ownerReferences": references}
                )
        owned = table.owned_by(self.deployment["metadata"]["uid"])
        return [one for one in owned if matches(selector, one["metadata"].get("labels"))]

    @property
    def old(self) -> list[Object]:
        """Return all but the new one, oldest first."""
        new = self.new["metadata"]["uid"] if self.new else ""
        return sorted((one for one in self.owned if one["metadata"]["uid"] != new), key=rules.by_creation)

    @property
    def all(self) -> list[Object]:
        """Return all of them, the new one last."""
        return [*self.old, *([self.new] if self.new else [])]

    def _replace(self, changed: Object) -> Object:
        uid = changed["metadata"]["uid"]
        self.owned = [changed if one["metadata"]["uid"] == uid else one for one in self.owned]
        if self.new is not None and self.new["metadata"]["uid"] == uid:
            self.new = changed
        return changed

    def sync_revision(self, *, create: bool) -> None:
        """Give the new ReplicaSet its revision, creating it if need be. Raises ApiError."""
        revision = rules.max_revision(self.old) + 1
        if self.new is not None:
            self._renumber(self.new, revision)
        elif create:
            self._create(revision)

    def _renumber(self, new: Object, revision: int) -> None:
        annotations = rules.new_set_annotations(self.deployment, new, revision, exists=True)
        min_ready = self.deployment["spec"].get("minReadySeconds", 0)
        if (
            annotations != new["metadata"].get("annotations", {})
            or new["spec"].get("minReadySeconds", 0) != min_ready
        ):
            spec = {key: value for key, value in new["spec"].items() if key != "minReadySeconds"}
            if min_ready:
                spec["minReadySeconds"] = min_ready
            changed = self.context.registry.change(
                REPLICASETS, new, by(MANAGER), spec=spec, metadata={"annotations": annotations}
            )
            self._replace(changed)
            return
        number = annotations.get(rules.REVISION, "")
        status = dict(self.deployment["status"])
        if rules.has_deadline(self.deployment) and conditions.find(status, "Progressing") is None:
            text = f'Found new replica set "{new["metadata"]["name"]}"'
            now = stamp(self.context.clock.now())
            conditions.put(status, conditions.make("Progressing", "True", "FoundNewReplicaSet", text, now))
        self._write(status, number)

    def _write(self, status: Object, revision: str) -> None:
        if status == self.deployment["status"]:
            have = self.deployment["metadata"].get("annotations", {}).get(rules.REVISION)
            if have == revision:
                return
        self.deployment = write_status(self.context, self.deployment, status, revision)

    def _create(self, revision: int) -> None:
        body = self._body(revision)
        name = body["metadata"]["name"]
        try:
            made = self.context.registry.create(REPLICASETS, body, by(MANAGER))
        except ApiError as error:
            self._not_created(error, name)
            raise
        self.owned.append(made)
        self.new = made
        count = rules.replicas(made)
        if count:
            self._tell(f"Scaled up replica set {name} from 0 to {count}")
        status = dict(self.deployment["status"])
        if rules.has_deadline(self.deployment):
            now = stamp(self.context.clock.now())
            text = f'Created new replica set "{name}"'
            conditions.put(status, conditions.make("Progressing", "True", "NewReplicaSetCreated", text, now))
        self._write(status, str(revision))

    def _body(self, revision: int) -> Object:
        deployment = self.deployment
        spec = deployment["spec"]
        template = rules.bare_template(spec["template"])
        digest = template_hash(template, deployment["status"].get("collisionCount", 0))
        labels = {**template["metadata"].get("labels", {}), rules.HASH: digest}
        selector = {
            **spec["selector"],
            "matchLabels": {**spec["selector"].get("matchLabels", {}), rules.HASH: digest},
        }
        metadata = {
            "name": f"{deployment['metadata']['name']}-{digest}",
            "namespace": deployment["metadata"]["namespace"],
            "labels": labels,
            "ownerReferences": [owner_reference(deployment)],
        }
        wanted: Object = {"replicas": 0}
        if spec.get("minReadySeconds"):
            wanted["minReadySeconds"] = spec["minReadySeconds"]
        wanted["selector"] = selector
        wanted["template"] = {**template, "metadata": {**template["metadata"], "labels": labels}}
        body: Object = {"kind": "ReplicaSet", "apiVersion": "apps/v1", "metadata": metadata, "spec": wanted}
        wanted["replicas"] = rules.new_replicas(deployment, [*self.owned, body], body)
        metadata["annotations"] = rules.new_set_annotations(deployment, body, revision, exists=False)
        return body

    def _not_created(self, error: ApiError, name: str) -> None:
        if error.reason == "AlreadyExists":
            other = self.context.registry.get(REPLICASETS, self.deployment["metadata"]["namespace"], name)
            owner = controller_of(other)
            if owner is None or owner["uid"] != self.deployment["metadata"]["uid"]:
                count = self.deployment["status"].get("collisionCount", 0) + 1
                status = {**self.deployment["status"], "collisionCount": count}
                self.deployment = write_status(self.context, self.deployment, status)
            return
        text = f'Failed to create new replica set "{name}": {error.message}'
        if rules.has_deadline(self.deployment):
            status = dict(self.deployment["status"])
            now = stamp(self.context.clock.now())
            conditions.put(
                status, conditions.make("Progressing", "False", "ReplicaSetCreateError", text, now)
            )
            self.deployment = write_status(self.context, self.deployment, status)
        self.context.recorder.event(self.deployment, self.source, "Warning", "ReplicaSetCreateError", text)

    def _tell(self, text: str) -> None:
        self.context.recorder.event(self.deployment, self.source, "Normal", "ScalingReplicaSet", text)

    def scale(self, one: Object, count: int, *, force: bool = False) -> bool:
        """Scale a ReplicaSet; say whether its size changed. `force` updates its annotations anyway."""
        old = rules.replicas(one)
        if not force and old == count:
            return False
        annotations = one["metadata"].get("annotations", {})
        wanted = {**annotations, **rules.replica_annotations(self.deployment)}
        if old == count and wanted == annotations:
            return False
        spec = {**one["spec"], "replicas": count}
        changed = self.context.registry.change(
            REPLICASETS, one, by(MANAGER), spec=spec, metadata={"annotations": wanted}
        )
        self._replace(changed)
        if old == count:
            return False
        word = "up" if old < count else "down"
        self._tell(f"Scaled {word} replica set {one['metadata']['name']} from {old} to {count}")
        return True

    def clear_away(self) -> None:
        """Delete the ReplicaSets that the history limit no longer keeps."""
        limit = self.deployment["spec"].get("revisionHistoryLimit", rules.NO_DEADLINE)
        alive = [one for one in self.old if "deletionTimestamp" not in one["metadata"]]
        excess = len(alive) - limit
        if limit == rules.NO_DEADLINE or excess <= 0:
            return
        alive.sort(key=lambda one: (_number(one), *rules.by_creation(one)))
        for one in alive[:excess]:
            status = one["status"]
            seen = status.get("observedGeneration", 0) >= one["metadata"]["generation"]
            if status.get("replicas", 0) == 0 and rules.replicas(one) == 0 and seen:
                delete(self.context.registry, REPLICASETS, one, Deletion())
                self.owned.remove(one)


def _number(one: Object) -> int:
    try:
        return rules.revision_of(one)
    except ValueError:
        return 0
