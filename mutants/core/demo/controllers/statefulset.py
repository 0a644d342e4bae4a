"""The StatefulSet controller (pkg/controller/statefulset/stateful_set_control.go)."""

from dataclasses import dataclass

from demo.context import Context
from demo.controllers import history
from demo.controllers import stateful_pods as pods
from demo.controllers.pods import available_in, is_available
from demo.controllers.queue import MANAGER, Controller
from demo.jsontext import Object
from demo.registry import by
from demo.resources import PODS, STATEFULSETS
from demo.selectors import matches
from demo.store import Change, Key, controller_of


@dataclass(slots=True)
class _Sync:
    """One look at one StatefulSet."""

    owner: Object
    current: Object
    """The revision that pods had before the rollout."""
    update: Object
    """The revision that they are to have."""
    replicas: list[Object]
    """By ordinal; pods that do not exist yet are planned ones."""
    condemned: list[Object]
    """Beyond the wanted ordinals, highest first."""

    @property
    def everyone(self) -> list[Object]:
        """Return all pods, planned ones too."""
        return [*self.replicas, *self.condemned]


class StatefulSetController(Controller):
    """Keeps the numbered pods of StatefulSets."""

    component = "statefulset-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.store.table(STATEFULSETS).listeners.append(lambda change: self.enqueue(change.key))
        context.store.table(PODS).listeners.append(self._pod_changed)

    def _pod_changed(self, change: Change) -> None:
        for pod in (change.before, change.after):
            owner = controller_of(pod) if pod else None
            if owner is not None and owner["kind"] == "StatefulSet":
                self.enqueue((change.key[0], owner["name"]))
                return

    def sync(self, key: Key) -> None:
        """Bring one StatefulSet a step further."""
        owner = self.context.store.get(STATEFULSETS, *key)
        if owner is None:
            return
        revisions = history.revisions_of(self.context, owner)
        update = self._update_revision(owner, revisions)
        named = owner["status"].get("currentRevision")
        current = next((one for one in revisions if one["metadata"]["name"] == named), update)
        state = self._look(owner, current, update)
        try:
            self._work_on(state)
        finally:
            self._write_status(state)
        self._truncate(state)
        min_ready = owner["spec"].get("minReadySeconds", 0)
        if min_ready:
            real = [pod for pod in state.replicas if pods.exists(pod)]
            wait = available_in(real, min_ready, self.context.clock.now())
            if wait is not None:
                self.enqueue_after(key, wait)

    def _update_revision(self, owner: Object, revisions: list[Object]) -> Object:
        """Return the revision of the present template, made or renumbered if need be."""
        template = owner["spec"]["template"]
        equal = [one for one in revisions if history.template_of(one) == template]
        number = history.next_number(revisions)
        if equal and equal[-1] is revisions[-1]:
            return equal[-1]
        if equal:
            return history.renumber(self.context, equal[-1], number)
        return history.create(self.context, owner, number)

    def _look(self, owner: Object, current: Object, update: Object) -> _Sync:
        selector = owner["spec"]["selector"]
        owned = self.context.store.table(PODS).owned_by(owner["metadata"]["uid"])
        mine = [pod for pod in owned if matches(selector, pod["metadata"].get("labels"))]
        start = owner["spec"].get("ordinals", {}).get("start", 0)
        wanted = range(start, start + owner["spec"]["replicas"])
        found = {pods.ordinal_of(pod): pod for pod in mine}
        replicas = [found.get(at) or self._planned(owner, current, update, at, start) for at in wanted]
        condemned = [found[at] for at in sorted(found, reverse=True) if at >= 0 and at not in wanted]
        return _Sync(owner, current, update, replicas, condemned)

    def _planned(self, owner: Object, current: Object, update: Object, at: int, start: int) -> Object:
        strategy = owner["spec"]["updateStrategy"]
        rolling = strategy.get("rollingUpdate")
        before = rolling.get("partition", 0) if rolling else owner["status"].get("currentReplicas", 0)
        old = strategy["type"] == "RollingUpdate" and at < start + before
        revision = current if old else update
        return pods.planned(owner, history.template_of(revision), revision["metadata"]["name"], at)

    def _available(self, state: _Sync, pod: Object) -> bool:
        min_ready = state.owner["spec"].get("minReadySeconds", 0)
        ready = pods.running_and_ready(pod)
        return ready and is_available(pod, min_ready, self.context.clock.now())

    def _unavailable(self, state: _Sync, pod: Object) -> bool:
        return not pods.exists(pod) or pods.terminating(pod) or not self._available(state, pod)

    def _work_on(self, state: _Sync) -> None:
        """Create, delete, replace: as far as the pod management policy lets one go."""
        if "deletionTimestamp" in state.owner["metadata"]:
            return
        ordered = state.owner["spec"]["podManagementPolicy"] == "OrderedReady"
        for at in range(len(state.replicas)):
            if self._keep(state, at) and ordered:
                return
        if not self._remove_condemned(state, ordered=ordered):
            return
        if state.owner["spec"]["updateStrategy"]["type"] == "RollingUpdate":
            self._replace_old(state)

    def _keep(self, state: _Sync, at: int) -> bool:
        """See that one pod exists and runs; say whether an ordered set has to wait for it."""
        pod = state.replicas[at]
        if not pods.exists(pod):
            state.replicas[at] = pods.create(self.context, self.source, state.owner, pod)
            return True
        if pod["status"].get("phase") in {"Failed", "Succeeded"}:
            if not pods.terminating(pod):
                pods.remove(self.context, self.source, state.owner, pod)
            return True
        return self._unavailable(state, pod)

    def _remove_condemned(self, state: _Sync, *, ordered: bool) -> bool:
        """Delete pods beyond the wanted ones; say whether none is left to wait for."""
        if not state.condemned:
            return True
        for pod in state.condemned:
            if not pods.terminating(pod):
                first_bad = next(
                    (one for one in reversed(state.condemned) if self._unavailable(state, one)), None
                )
                if ordered and self._unavailable(state, pod) and pod is not first_bad:
                    return False
                pods.remove(self.context, self.source, state.owner, pod)
            if ordered:
                return False
        return not ordered

    def _replace_old(self, state: _Sync) -> None:
        """Delete one pod of an older revision, highest ordinal first, if all above it are available."""
        partition = (state.owner["spec"]["updateStrategy"].get("rollingUpdate") or {}).get("partition", 0)
        name = state.update["metadata"]["name"]
        for pod in reversed(state.replicas[partition:]):
            if pods.revision_of(pod) != name and not pods.terminating(pod):
                pods.remove(self.context, self.source, state.owner, pod)
                return
            if self._unavailable(state, pod):
                return

    def _write_status(self, state: _Sync) -> None:
        key = (state.owner["metadata"]["namespace"], state.owner["metadata"]["name"])
        owner = self.context.store.get(STATEFULSETS, *key)
        if owner is None:
            return
        status = self._status(state)
        old = owner["status"]
        if status != old:
            self.context.registry.change(STATEFULSETS, owner, by(MANAGER, "status"), status=status)

    def _status(self, state: _Sync) -> Object:
        table = self.context.store.table(PODS).items
        namespace = state.owner["metadata"]["namespace"]
        keys = [(namespace, pod["metadata"]["name"]) for pod in state.everyone]
        real = [table[key] for key in keys if key in table]
        names = {"current": state.current["metadata"]["name"], "update": state.update["metadata"]["name"]}
        staying = [pod for pod in real if not pods.terminating(pod)]
        counts = {
            "replicas": len(real),
            "readyReplicas": sum(map(pods.running_and_ready, real)),
            "currentReplicas": sum(pods.revision_of(pod) == names["current"] for pod in staying),
            "updatedReplicas": sum(pods.revision_of(pod) == names["update"] for pod in staying),
        }
        wanted = state.owner["spec"]["replicas"]
        rolling = state.owner["spec"]["updateStrategy"]["type"] == "RollingUpdate"
        if rolling and all(counts[key] == wanted for key in ("replicas", "readyReplicas", "updatedReplicas")):
            counts["currentReplicas"] = counts["updatedReplicas"]
            names["current"] = names["update"]
        status: Object = {"observedGeneration": state.owner["metadata"]["generation"]}
        status.update({name: count for name, count in counts.items() if count or name == "replicas"})
        status["currentRevision"], status["updateRevision"] = names["current"], names["update"]
        status["collisionCount"] = state.owner["status"].get("collisionCount", 0)
        status["availableReplicas"] = sum(self._available(state, pod) for pod in real)
        return status

    def _truncate(self, state: _Sync) -> None:
        """Delete the oldest revisions that nobody uses beyond the limit."""
        live = {state.current["metadata"]["name"], state.update["metadata"]["name"]}
        live |= {pods.revision_of(pod) for pod in state.everyone}
        unused = [
            one
            for one in history.revisions_of(self.context, state.owner)
            if one["metadata"]["name"] not in live
        ]
        for one in unused[: max(0, len(unused) - state.owner["spec"]["revisionHistoryLimit"])]:
            history.remove(self.context, one)
