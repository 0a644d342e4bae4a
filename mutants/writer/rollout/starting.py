"""Why a pod that has a node does not start, in the words of kubelet's and the attacher's events.

Source: k/k pkg/kubelet/events, pkg/volume/util/operationexecutor, pkg/controller/volume/attachdetach.
"""

import re

from rollout.configs import missing
from rollout.said import CERTAIN, LIKELY, Case, Said

REASONS = frozenset(
    {
        "FailedMount",
        "FailedAttachVolume",
        "FailedMapVolume",
        "VolumeResizeFailed",
        "FailedCreatePodSandBox",
        "FailedPodSandBoxStatus",
        "NetworkNotReady",
        "FailedCreatePodContainer",
        "FailedPrepareDynamicResources",
    }
)
"""Reasons of warnings about a pod whose containers do not exist yet."""

_VOLUME = re.compile(r'for volume "([^"]{1,253})"|unmounted volumes=\[([^\]]{1,253})\]')
_GENERATED = re.compile(r"^pvc-[0-9a-f-]{8,}$")

SANDBOX = (
    ("no ip addresses available", "no pod IP left", "the network has no pod address left"),
    ("failed to assign an ip", "no pod IP left", "the network has no pod address left"),
    ("insufficientfreeaddresses", "no pod IP left", "the network has no pod address left"),
    ("network plugin is not ready", "network not ready", "the node's network is not ready"),
    ("networkpluginnotready", "network not ready", "the node's network is not ready"),
    ("cni", "network set-up fails", "the pod's network cannot be set up"),
    ("network", "network set-up fails", "the pod's network cannot be set up"),
    ("failed to get sandbox image", "sandbox image fails", "the sandbox image cannot be pulled"),
    ("runtimeclass", "no runtime class", "the runtime class is not on the node"),
    ("no runtime for", "no runtime class", "the runtime class is not on the node"),
)
"""Words of a sandbox's failure; words for the list and for a headline."""


def worded(reason: str, evidence: str) -> Said:
    """Word what an event says of a pod that does not start."""
    if reason in ("FailedCreatePodSandBox", "FailedPodSandBoxStatus", "NetworkNotReady"):
        return sandbox(Case("sandbox-error"), evidence)
    if reason == "FailedPrepareDynamicResources":
        return Said("device", "device not ready", "a device the pod claims is not ready", CERTAIN, False)
    return _volume(reason, evidence)


def sandbox(_case: Case, evidence: str) -> Said:
    """Word a pod sandbox that cannot be made."""
    lowered = evidence.lower()
    for words, short, headline in SANDBOX:
        if words in lowered:
            return Said("sandbox-error", short, headline, CERTAIN, "runtime class" in headline)
    return Said("sandbox-error", "sandbox fails", "the pod's sandbox cannot be made", CERTAIN, False)


def _volume(reason: str, evidence: str) -> Said:
    told = missing(evidence)
    if told is not None:
        return told
    named = _VOLUME.search(evidence)
    name = (named[1] or named[2] or "") if named else ""
    volume = f"volume {name}" if name and not _GENERATED.match(name) else "a volume"
    lowered = evidence.lower()
    if "multi-attach" in lowered:
        words = f"{volume} is still attached to another node"
        return Said("volume-attach", "volume in use", words, CERTAIN, False)
    if reason == "FailedAttachVolume":
        return Said("volume-attach", "volume not attached", f"{volume} cannot be attached", CERTAIN, False)
    if "timed out waiting" in lowered:
        words = f"{volume} is not attached or mounted in time"
        return Said("volume-mount", "volume not mounted", words, LIKELY, False)
    at_fault = "hostpath type check failed" in lowered or "is not a directory" in lowered
    return Said("volume-mount", "volume not mounted", f"{volume} cannot be mounted", CERTAIN, at_fault)
