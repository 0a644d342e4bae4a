"""Kubernetes' own control plane on this machine, KWOK as its kubelets: for live tests and to try things."""

from controlplane.plane import ControlPlane
from controlplane.programs import StartError

__all__ = ["ControlPlane", "StartError"]
