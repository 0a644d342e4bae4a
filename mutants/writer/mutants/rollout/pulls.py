"""What an image that cannot be pulled says: the reason is a word, the truth is in the message.

Source: k/k pkg/kubelet/images/types.go; messages as containerd, CRI-O and the registries word them.
"""

REASONS = {
    "ErrImagePull": "",
    "ImagePullBackOff": "",
    "RegistryUnavailable": "registry-unreachable",
    "InvalidImageName": "image-name",
    "ErrImageNeverPull": "image-never-pulled",
    "ImageInspectError": "image-pull",
    "SignatureValidationFailed": "image-signature",
}
"""Reasons of kubelet; those with "" say no more than that the pull failed."""

WORDS = (
    ("no space left on device", "node-disk-full"),
    ("toomanyrequests", "registry-limit"),
    ("too many requests", "registry-limit"),
    ("no matching manifest", "image-platform"),
    ("no match for platform", "image-platform"),
    ("denied", "image-denied"),
    ("unauthorized", "image-denied"),
    ("authorization failed", "image-denied"),
    ("authentication required", "image-denied"),
    ("no basic auth", "image-denied"),
    ("forbidden", "image-denied"),
    ("manifest unknown", "image-not-found"),
    ("not found", "image-not-found"),
    ("notfound", "image-not-found"),
    ("name unknown", "image-not-found"),
    ("does not exist", "image-not-found"),
    ("i/o timeout", "registry-unreachable"),
    ("tls handshake timeout", "registry-unreachable"),
    ("deadline exceeded", "pull-timeout"),
    ("context canceled", "pull-timeout"),
    ("no such host", "registry-unreachable"),
    ("connection refused", "registry-unreachable"),
    ("connection reset", "registry-unreachable"),
    ("service unavailable", "registry-unreachable"),
    ("x509", "registry-unreachable"),
    ("bad gateway", "registry-unreachable"),
    ("timeout", "pull-timeout"),
)
"""Words of a message, the most telling first, and what they mean."""

PULLS = frozenset({"image-pull", *filter(None, REASONS.values()), *(code for _, code in WORDS)})
"""All troubles that are about getting an image."""


def pull_trouble(reason: str, message: str) -> str:
    """Return what is wrong with an image; "image-pull" where no more is said, "" for other reasons."""
    code = REASONS.get(reason)
    if code is None:
        return ""
    return code or told_by(message) or "image-pull"


def told_by(message: str) -> str:
    """Return what a registry's words mean, or "" where they mean nothing that is known."""
    lowered = message.lower()
    return next((code for words, code in WORDS if words in lowered), "")
