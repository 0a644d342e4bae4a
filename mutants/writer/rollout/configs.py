"""What a container or a volume lacks: a ConfigMap, a Secret, a key, in kubelet's words.

Source: k/k pkg/kubelet/kubelet_pods.go (makeEnvironmentVariables), pkg/volume/configmap, pkg/volume/secret.
"""

import re

from rollout.said import CERTAIN, Case, Said

_OBJECT = re.compile(r'(configmap|secret)s? "([^"]{1,253})" not found', re.IGNORECASE)
_KEY = re.compile(r"couldn't find key (\S{1,253}) in (ConfigMap|Secret) (?:[^/\s]{1,63}/)?([^\s,]{1,253})")
_VOLUME_KEY = re.compile(
    r'(?:for volume "([^"]{1,253})" : )?references non-existent (config|secret) key: ?(\S{1,253})'
)
_KINDS = {"configmap": "ConfigMap", "secret": "Secret"}

OTHER = (
    ("will run as root", "runs as root", "the image runs as root, which its pod forbids"),
    ("runasnonroot", "runs as root", "the image's user is not known to be non-root"),
    ("failed to prepare subpath", "subpath fails", "a volume's subPath cannot be prepared"),
    ("failed to sync configmap cache", "config not read", "the node cannot read a ConfigMap"),
    ("failed to sync secret cache", "config not read", "the node cannot read a Secret"),
)
"""Words of other errors; words for the list and for a headline."""


def missing(evidence: str) -> Said | None:
    """Return which object or key is missing, or None where the words say no such thing."""
    found = _OBJECT.search(evidence)
    if found:
        kind = _KINDS[found[1].lower()]
        return Said("config-error", f"{kind} missing", f"{kind} {found[2]} not found", CERTAIN, True)
    key = _KEY.search(evidence)
    if key:
        words = f"{key[2]} {key[3]} has no key {key[1]}"
        return Said("config-error", "config key missing", words, CERTAIN, True)
    key = _VOLUME_KEY.search(evidence)
    if key:
        kind = "ConfigMap" if key[2] == "config" else "Secret"
        where = f" (volume {key[1]})" if key[1] else ""
        words = f"a {kind} has no key {key[3]}{where}"
        return Said("config-error", "config key missing", words, CERTAIN, True)
    return None


def config_error(_case: Case, evidence: str) -> Said:
    """Word a container that cannot be configured."""
    told = missing(evidence)
    if told is not None:
        return told
    lowered = evidence.lower()
    for words, short, headline in OTHER:
        if words in lowered:
            return Said("config-error", short, headline, CERTAIN, "not read" not in short)
    return Said("config-error", "config error", f"config error: {evidence}", CERTAIN, True)
