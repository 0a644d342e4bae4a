"""The Deployment controller (pkg/controller/deployment): pauses, scaling, rolling and recreating."""

from demo.clock import stamp
from demo.context import Context
from demo.controllers import conditions
from demo.controllers import deployment_rules as rules
from demo.controllers.deployment_sets import Sets
from demo.controllers.deployment_status import TIMED_OUT, sync_plain, sync_rollout, write_status
from demo.controllers.pods import DONE
from demo.controllers.queue import Controller
from demo.jsontext import Object
from demo.resources import DEPLOYMENTS, PODS, REPLICASETS
from demo.selectors import matches
from demo.store import Change, Key, controller_of


class DeploymentController(Controller):
    """Turns Deployments into ReplicaSets."""

    component = "deployment-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.store.table(DEPLOYMENTS).listeners.append(lambda change: self.enqueue(change.key))
        context.store.table(REPLICASETS).listeners.append(self._set_changed)
        context.store.table(PODS).listeners.append(self._pod_changed)

    def _set_changed(self, change: Change) -> None:
        for one in (change.before, change.after):
            owner = controller_of(one) if one else None
            if owner is not None and owner["kind"] == "Deployment":
                self.enqueue((change.key[0], owner["name"]))
                return
        if change.after is not None:
            labels = change.after["metadata"].get("labels")
            for key, deployment in self.context.store.table(DEPLOYMENTS).items.items():
                if key[0] == change.key[0] and matches(deployment["spec"]["selector"], labels):
                    self.enqueue(key)

    def _pod_changed(self, change: Change) -> None:
        """A Recreate rollout goes on when the last old pod is gone."""
        if change.after is not None or change.before is None:
            return
        owner = controller_of(change.before)
        if owner is None or owner["kind"] != "ReplicaSet":
            return
        replica_set = self.context.store.get(REPLICASETS, change.key[0], owner["name"])
        above = controller_of(replica_set) if replica_set else None
        if above is None:
            return
        deployment = self.context.store.get(DEPLOYMENTS, change.key[0], above["name"])
        if deployment is not None and not rules.is_rolling(deployment):
            self.enqueue((change.key[0], above["name"]))

    def sync(self, key: Key) -> None:
        """Bring one Deployment a step further."""
        deployment = self.context.store.get(DEPLOYMENTS, *key)
        if deployment is None:
            return
        sets = Sets(self.context, self.source, deployment)
        if "deletionTimestamp" in deployment["metadata"]:
            sync_plain(self.context, deployment, sets.all, sets.new)
            return
        sets.deployment = self._note_pause(deployment)
        if deployment["spec"].get("paused"):
            self._resize(sets)
            return
        sets.sync_revision(create=False)
        if self._is_scaling(sets):
            self._resize(sets)
        elif rules.is_rolling(deployment):
            self._roll(sets)
        else:
            self._recreate(sets)

    def _note_pause(self, deployment: Object) -> Object:
        """Write into the conditions that a rollout is paused, or goes on."""
        if not rules.has_deadline(deployment):
            return deployment
        condition = conditions.find(deployment["status"], "Progressing")
        if condition is not None and condition["reason"] == TIMED_OUT:
            return deployment
        paused = condition is not None and condition["reason"] == "DeploymentPaused"
        if bool(deployment["spec"].get("paused")) == paused:
            return deployment
        reason, text = (
            ("DeploymentResumed", "Deployment is resumed")
            if paused
            else ("DeploymentPaused", "Deployment is paused")
        )
        status = dict(deployment["status"])
        now = stamp(self.context.clock.now())
        conditions.put(status, conditions.make("Progressing", "Unknown", reason, text, now))
        return write_status(self.context, deployment, status)

    def _is_scaling(self, sets: Sets) -> bool:
        wanted = rules.replicas(sets.deployment)
        desired = map(rules.desired_of, rules.active(sets.all))
        return any(count is not None and count != wanted for count in desired)

    def _resize(self, sets: Sets) -> None:
        """Bring the sizes up to date without rolling on: scaled, or paused."""
        sets.sync_revision(create=False)
        self._scale(sets)
        if sets.deployment["spec"].get("paused"):
            sets.clear_away()
        sync_plain(self.context, sets.deployment, sets.all, sets.new)

    def _scale(self, sets: Sets) -> None:
        wanted = rules.replicas(sets.deployment)
        active = rules.active(sets.all)
        if len(active) <= 1:
            newest = active or [*([sets.new] if sets.new else []), *reversed(sets.old)]
            if newest:
                sets.scale(newest[0], wanted)
            return
        if rules.is_saturated(sets.deployment, sets.new):
            for one in rules.active(sets.old):
                sets.scale(one, 0)
            return
        if rules.is_rolling(sets.deployment):
            self._scale_in_proportion(sets, active)

    def _scale_in_proportion(self, sets: Sets, active: list[Object]) -> None:
        """Share out the pods to add or take among ReplicaSets by their size."""
        wanted = rules.replicas(sets.deployment)
        allowed = wanted + rules.max_surge(sets.deployment) if wanted else 0
        to_add = allowed - rules.total(active)
        newest_first = sorted(active, key=rules.by_creation, reverse=to_add > 0)
        newest_first.sort(key=lambda one: -rules.replicas(one))
        sizes, added = [], 0
        for one in newest_first:
            share = rules.proportion(one, sets.deployment, to_add, added) if to_add else 0
            sizes.append(rules.replicas(one) + share)
            added += share
        if sizes and to_add:
            sizes[0] = max(0, sizes[0] + to_add - added)
        for one, size in zip(newest_first, sizes, strict=True):
            sets.scale(one, size, force=True)

    def _finish(self, sets: Sets) -> None:
        deployment, wait = sync_rollout(self.context, sets.deployment, sets.all, sets.new)
        if wait is not None:
            metadata = deployment["metadata"]
            self.enqueue_after((metadata["namespace"], metadata["name"]), wait)

    def _roll(self, sets: Sets) -> None:
        sets.sync_revision(create=True)
        moved = self._grow_new(sets) or self._shrink_old(sets)
        if not moved and rules.is_complete(sets.deployment, sets.deployment["status"]):
            sets.clear_away()
        self._finish(sets)

    def _grow_new(self, sets: Sets) -> bool:
        new, wanted = sets.new, rules.replicas(sets.deployment)
        if new is None or rules.replicas(new) == wanted:
            return False
        if rules.replicas(new) > wanted:
            return sets.scale(new, wanted)
        return sets.scale(new, rules.new_replicas(sets.deployment, sets.all, new))

    def _shrink_old(self, sets: Sets) -> bool:
        """Take away old pods, unhealthy ones first; say whether any were."""
        new = sets.new
        if new is None or rules.total(sets.old) == 0:
            return False
        needed = rules.replicas(sets.deployment) - rules.max_unavailable(sets.deployment)
        new_missing = rules.replicas(new) - new["status"].get("availableReplicas", 0)
        spare = rules.total(sets.all) - needed - new_missing
        if spare <= 0:
            return False
        cleaned = self._shrink_unhealthy(sets, spare)
        return self._shrink_available(sets, needed) + cleaned > 0

    def _shrink_unhealthy(self, sets: Sets, spare: int) -> int:
        taken = 0
        for one in rules.active(sets.old):
            missing = rules.replicas(one) - one["status"].get("availableReplicas", 0)
            count = min(spare - taken, missing)
            if count > 0:
                sets.scale(one, rules.replicas(one) - count)
                taken += count
        return taken

    def _shrink_available(self, sets: Sets, needed: int) -> int:
        spare = rules.counted(sets.all, "availableReplicas") - needed
        taken = 0
        for one in rules.active(sets.old):
            count = min(rules.replicas(one), spare - taken)
            if count > 0:
                sets.scale(one, rules.replicas(one) - count)
                taken += count
        return taken

    def _recreate(self, sets: Sets) -> None:
        """Stop every old pod before the first new one starts."""
        stopped = [sets.scale(one, 0) for one in rules.active(sets.old)]
        if any(stopped) or self._old_pods_run(sets):
            self._finish(sets)
            return
        sets.sync_revision(create=True)
        if sets.new is not None:
            sets.scale(sets.new, rules.replicas(sets.deployment))
        if rules.is_complete(sets.deployment, sets.deployment["status"]):
            sets.clear_away()
        self._finish(sets)

    def _old_pods_run(self, sets: Sets) -> bool:
        if rules.counted(sets.old, "replicas") > 0:
            return True
        pods = self.context.store.table(PODS)
        return any(
            pod["status"].get("phase") not in DONE
            for one in sets.old
            for pod in pods.owned_by(one["metadata"]["uid"])
        )
