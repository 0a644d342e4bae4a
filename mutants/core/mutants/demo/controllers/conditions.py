"""Conditions of a status, as the controllers set and take them away."""

from demo.jsontext import Object


def find(status: Object, kind: str) -> Object | None:
    """Return the condition of a type."""
    return next((c for c in status.get("conditions", ()) if c["type"] == kind), None)


def make(kind: str, status: str, reason: str, message: str, now: str) -> Object:
    """Return a Deployment's condition."""
    return {
        "type": kind,
        "status": status,
        "lastUpdateTime": now,
        "lastTransitionTime": now,
        "reason": reason,
        "message": message,
    }


def put(status: Object, condition: Object) -> None:
    """Set a condition, unless it says the same already; its transition time stays while its status does."""
    current = find(status, condition["type"])
    if current is not None:
        if (current["status"], current.get("reason")) == (condition["status"], condition.get("reason")):
            return
        if current["status"] == condition["status"]:
            condition = {**condition, "lastTransitionTime": current["lastTransitionTime"]}
    drop(status, condition["type"])
    status["conditions"] = [*status.get("conditions", ()), condition]


def drop(status: Object, kind: str) -> None:
    """Take a condition away."""
    kept = [c for c in status.get("conditions", ()) if c["type"] != kind]
    if kept:
        status["conditions"] = kept
    else:
        status.pop("conditions", None)
