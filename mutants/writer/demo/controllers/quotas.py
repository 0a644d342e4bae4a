"""What else kube-controller-manager keeps: quotas' use, claims' volumes."""

from fractions import Fraction

from demo.admission import text, usage
from demo.context import Context
from demo.controllers.queue import MANAGER, Controller
from demo.registry import by
from demo.resources import CLAIMS, PODS, QUOTAS
from demo.store import Change, Key

BINDS = 0.8
"""Seconds until a claim has its volume."""


class QuotaController(Controller):
    """Writes what is used of each quota."""

    component = "resourcequota-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.store.table(QUOTAS).listeners.append(lambda change: self.enqueue(change.key))
        context.store.table(PODS).listeners.append(self._pod_changed)

    def _pod_changed(self, change: Change) -> None:
        if change.word == "MODIFIED":
            return
        for key in self.context.store.table(QUOTAS).items:
            if key[0] == change.key[0]:
                self.enqueue(key)

    def sync(self, key: Key) -> None:
        """Bring one quota's status up to date."""
        quota = self.context.store.get(QUOTAS, *key)
        if quota is None:
            return
        hard = quota["spec"].get("hard", {})
        used = usage(self.context.store, key[0])
        status = {"hard": hard, "used": {name: text(used.get(name, Fraction()), hard[name]) for name in hard}}
        if status != quota.get("status"):
            self.context.registry.change(QUOTAS, quota, by(MANAGER, "status"), status=status)


class ClaimController(Controller):
    """Gives each claim a volume."""

    component = "persistentvolume-controller"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        context.store.table(CLAIMS).listeners.append(self._claim_changed)

    def _claim_changed(self, change: Change) -> None:
        if change.before is None:
            self.enqueue_after(change.key, BINDS)

    def sync(self, key: Key) -> None:
        """Bind one claim."""
        claim = self.context.store.get(CLAIMS, *key)
        if claim is None or claim["spec"].get("volumeName"):
            return
        spec = {**claim["spec"], "volumeName": f"pvc-{claim['metadata']['uid']}"}
        spec.setdefault("storageClassName", "standard")
        bound = self.context.registry.change(CLAIMS, claim, by(MANAGER), spec=spec)
        status = {
            "phase": "Bound",
            "accessModes": spec.get("accessModes", ["ReadWriteOnce"]),
            "capacity": spec.get("resources", {}).get("requests", {}),
        }
        self.context.registry.change(CLAIMS, bound, by(MANAGER, "status"), status=status)
