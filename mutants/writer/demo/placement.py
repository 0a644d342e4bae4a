"""Whether a pod may run on a node: taints, and node affinity."""

from collections.abc import Sequence

from demo.jsontext import Object

CORDONED: Object = {"key": "node.kubernetes.io/unschedulable", "effect": "NoSchedule"}


def tolerates(tolerations: Sequence[Object], taint: Object) -> bool:
    """Say whether a taint is tolerated."""
    return any(
        toleration.get("effect") in {None, taint["effect"]}
        and toleration.get("key") in {None, taint["key"]}
        and (toleration.get("operator") == "Exists" or toleration.get("value", "") == taint.get("value", ""))
        for toleration in tolerations
    )


def affine(spec: Object, node: Object, labels: dict[str, str]) -> bool:
    """Say whether a node meets the required node affinity of a pod spec."""
    affinity = (spec.get("affinity") or {}).get("nodeAffinity") or {}
    required = affinity.get("requiredDuringSchedulingIgnoredDuringExecution")
    if required is None:
        return True
    fields = {"metadata.name": node["metadata"]["name"]}
    return any(
        all(_meets(rule, labels) for rule in term.get("matchExpressions", ()))
        and all(_meets(rule, fields) for rule in term.get("matchFields", ()))
        for term in required["nodeSelectorTerms"]
    )


def _meets(rule: Object, values: dict[str, str]) -> bool:
    key, wanted = rule["key"], rule.get("values", ())
    match rule["operator"]:
        case "In":
            return values.get(key) in wanted
        case "NotIn":
            return values.get(key) not in wanted
        case "Exists":
            return key in values
        case "DoesNotExist":
            return key not in values
        case _:
            return False
