"""An admission webhook refuses the new pods."""

from demo.admission import Review
from demo.resources import PODS
from demo.stage import Stage

NAME = "webhook-denies"
STORY = "wallet 3.0.0 dropped its memory limit, and the policy webhook denies pods without one."


def deny_without_limit(review: Review) -> str:
    """Deny pods of wallet that have no memory limit."""
    labels = review.obj["metadata"].get("labels", {})
    if review.resource is not PODS or labels.get("app") != "wallet":
        return ""
    limits = [c.get("resources", {}).get("limits", {}) for c in review.obj["spec"]["containers"]]
    return (
        "" if all("memory" in one for one in limits) else "container app: memory limit is required by policy"
    )


def play(stage: Stage) -> None:
    """Release a wallet that the policy does not let in."""
    wallet = stage.deployment("wallet", 3)
    stage.box.registry.admission.webhooks["limits.policy.shop.example"] = deny_without_limit
    stage.ago("16d", wallet.create, "2.9.9", first=8)
    stage.ago("3m15s", wallet.release, "3.0.0", container={"resources": {"limits": None}})
