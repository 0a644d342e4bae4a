"""Why the API server refuses to create pods, by its own words in a ReplicaFailure condition.

Source: k/k plugin/pkg/admission (resourcequota, limitranger, serviceaccount), pod-security-admission.
"""

from rollout.info import Confidence
from rollout.said import Said

WORDS = (
    ("exceeded quota", "quota", "quota exceeded", False),
    ("failed quota", "quota", "quota needs limits", True),
    ("violates podsecurity", "pod-security", "pod security", True),
    ("admission webhook", "webhook", "denied by a webhook", True),
    ("failed calling webhook", "webhook-fails", "webhook fails", False),
    ("validatingadmissionpolicy", "policy", "denied by a policy", True),
    ("usage per container", "limit-range", "outside limit range", True),
    ("usage per pod", "limit-range", "outside limit range", True),
    ("error looking up service account", "service-account", "no service account", True),
    ("serviceaccount", "service-account", "no service account", True),
    ("being terminated", "namespace-ends", "namespace is ending", False),
)
"""Words of a message; code, words for the list, and whether the template is at fault."""


def refusal(message: str) -> Said:
    """Return why pods are refused, in words."""
    lowered = message.lower()
    reason = (message.partition("is forbidden: ")[2] or message).removeprefix("exceeded quota: ")
    for words, code, short, in_template in WORDS:
        if words in lowered:
            return Said(code, short, f"{short}: {reason}", Confidence.CERTAIN, in_template)
    return Said("pods-refused", "pods are refused", f"pods refused: {reason}", Confidence.LIKELY, False)
