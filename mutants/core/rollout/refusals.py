"""Why the API server refuses to create pods, by its own words in a ReplicaFailure condition.

Source: k/k plugin/pkg/admission (resourcequota, limitranger, serviceaccount, priority, runtimeclass),
pod-security-admission; OpenShift's security context constraints.
"""

import re

from rollout.info import Confidence
from rollout.said import Said

_REQUESTED = re.compile(r"requested: \S{1,500}, (?=used: )")
"""What one pod asks for: what is used and what is allowed tell more."""

WORDS = (
    ("exceeded quota", "quota", "quota exceeded", False),
    ("failed quota", "quota", "quota needs limits", True),
    ("violates podsecurity", "pod-security", "pod security", True),
    ("admission webhook", "webhook", "denied by a webhook", True),
    ("failed calling webhook", "webhook-fails", "webhook fails", False),
    ("validatingadmissionpolicy", "policy", "denied by a policy", True),
    ("security context constraint", "security-context", "security constraints", True),
    ("usage per container", "limit-range", "outside limit range", True),
    ("usage per pod", "limit-range", "outside limit range", True),
    ("request ratio per", "limit-range", "outside limit range", True),
    ("error looking up service account", "service-account", "no service account", True),
    ("no priorityclass with name", "priority-class", "no priority class", True),
    ("runtimeclass", "runtime-class", "no runtime class", True),
    ('" is invalid: ', "pod-invalid", "pod is invalid", True),
    ("being terminated", "namespace-ends", "namespace is ending", False),
)
"""Words of a message; code, words for the list, and whether the template is at fault."""


def refusal(message: str) -> Said:
    """Return why pods are refused, in words."""
    lowered = message.lower()
    forbidden, invalid = (message.partition(f"{said}: ")[2] for said in ("is forbidden", "is invalid"))
    reason = _REQUESTED.sub("", (forbidden or invalid or message).removeprefix("exceeded quota: "))
    told = message.partition("denied the request: ")[2]
    for words, code, short, in_template in WORDS:
        if words in lowered:
            headline = f"webhook: {told}" if code == "webhook" and told else f"{short}: {reason}"
            return Said(code, short, headline, Confidence.CERTAIN, in_template)
    return Said("pods-refused", "pods are refused", f"pods refused: {reason}", Confidence.LIKELY, False)
