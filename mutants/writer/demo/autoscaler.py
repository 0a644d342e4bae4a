"""A HorizontalPodAutoscaler as far as a story needs one: its object, its events, its status."""

from demo.box import Box
from demo.clock import stamp
from demo.jsontext import Object
from demo.managed import Manager
from demo.recorder import Source
from demo.registry import Write, by
from demo.resources import AUTOSCALERS

SOURCE = Source("horizontal-pod-autoscaler")
TARGET = 70
"""Percent of the requested CPU that pods are to use."""


def write_autoscaler(box: Box, namespace: str, name: str, least: int, most: int) -> None:
    """Create the autoscaler of a Deployment."""
    metric = {"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization"}}}
    metric["resource"]["target"]["averageUtilization"] = TARGET  # type: ignore[index]
    body: Object = {
        "kind": "HorizontalPodAutoscaler",
        "apiVersion": "autoscaling/v2",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": name},
            "minReplicas": least,
            "maxReplicas": most,
            "metrics": [metric],
        },
    }
    made = box.registry.create(AUTOSCALERS, body, Write(Manager("kubectl-client-side-apply")))
    _write_status(box, made, least, least, 40)


def hold(box: Box, namespace: str, name: str, replicas: int) -> None:
    """Say that the autoscaler has scaled."""
    found = box.registry.get(AUTOSCALERS, namespace, name)
    text = f"New size: {replicas}; reason: cpu resource utilization (percentage of request) above target"
    box.recorder.event(found, SOURCE, "Normal", "SuccessfulRescale", text)
    current = found.get("status", {}).get("desiredReplicas", replicas)
    _write_status(box, found, current, replicas, 96)


def _write_status(box: Box, found: Object, current: int, desired: int, percent: int) -> None:
    now = stamp(box.clock.now())
    conditions = [
        ("AbleToScale", "SucceededRescale", "the HPA controller was able to update the target scale"),
        ("ScalingActive", "ValidMetricFound", "the HPA was able to successfully calculate a replica count"),
        ("ScalingLimited", "DesiredWithinRange", "the desired count is within the acceptable range"),
    ]
    status: Object = {
        "lastScaleTime": now,
        "currentReplicas": current,
        "desiredReplicas": desired,
        "currentMetrics": [
            {
                "type": "Resource",
                "resource": {
                    "name": "cpu",
                    "current": {"averageUtilization": percent, "averageValue": f"{percent}m"},
                },
            }
        ],
        "conditions": [
            {
                "type": kind,
                "status": "False" if kind == "ScalingLimited" else "True",
                "lastTransitionTime": now,
                "reason": reason,
                "message": message,
            }
            for kind, reason, message in conditions
        ],
    }
    box.registry.change(AUTOSCALERS, found, by("kube-controller-manager", "status"), status=status)
