"""What a pod's trouble is in words: one small function each, in the table `TROUBLES`.

Codes come from `rollout.pods` and `rollout.pulls`.
"""

import re
from collections.abc import Callable

from msgspec import Struct

from rollout.info import Confidence
from rollout.records import KeptPod
from rollout.text import short_image

CERTAIN, LIKELY, POSSIBLE = Confidence.CERTAIN, Confidence.LIKELY, Confidence.POSSIBLE

EXITS = {
    1: "an error of its own",
    2: "wrong use, or a panic",
    126: "not executable",
    127: "command not found",
    128: "could not be started",
    134: "aborted, SIGABRT",
    137: "killed, SIGKILL",
    139: "segmentation fault",
    143: "asked to end, SIGTERM",
}
"""What exit codes usually mean."""

_QUOTED = re.compile(r'"([^"]{1,300})"')
_LACKING = re.compile(r"Insufficient ([\w/-]+(?:\.[\w/-]+)*)")


class Said(Struct, frozen=True):
    """A cause in words."""

    code: str
    short: str
    headline: str
    confidence: Confidence
    in_template: bool


Word = Callable[[KeptPod, str], Said]
"""Words the trouble of a pod, given the server's evidence."""


def _image(code: str, short: str, *, in_template: bool, sure: Confidence = CERTAIN) -> Word:
    """Return the words of an image that cannot be had."""

    def say(pod: KeptPod, evidence: str) -> Said:
        quoted = _QUOTED.search(evidence)
        image = pod.image or (quoted[1] if quoted else "")
        if len(f"{short}: {image}") > 60:
            image = short_image(image)
        return Said(code, short, f"{short}: {image}" if image else short, sure, in_template)

    return say


def _crash_loop(pod: KeptPod, evidence: str) -> Said:
    code = pod.exit_code
    if code is None:
        return Said("crash-loop", "crash loop", f"crash loop: {pod.row.container}", CERTAIN, in_template=True)
    if code == 0:
        words = f"{pod.row.container} ends at once, exit 0"
        return Said("crash-loop", "crash loop, exit 0", f"crash loop: {words}", LIKELY, in_template=True)
    if "exec format error" in evidence:
        words = f"{pod.row.container}: built for another processor"
        return Said("image-platform", "wrong architecture", words, CERTAIN, in_template=True)
    meaning = f" ({EXITS[code]})" if code in EXITS else ""
    headline = f"crash loop: {pod.row.container} exits with {code}{meaning}"
    return Said("crash-loop", f"crash loop, exit {code}", headline, CERTAIN, in_template=True)


def _out_of_memory(pod: KeptPod, _evidence: str) -> Said:
    code = f", exit {pod.exit_code}" if pod.exit_code is not None else ""
    headline = f"out of memory: {pod.row.container} is killed (OOMKilled{code})"
    return Said("out-of-memory", "out of memory", headline, CERTAIN, in_template=True)


def _config_error(_pod: KeptPod, evidence: str) -> Said:
    return Said("config-error", "config error", f"config error: {evidence}", CERTAIN, in_template=True)


def _create_error(pod: KeptPod, evidence: str) -> Said:
    container, lowered = pod.row.container, evidence.lower()
    if "executable file not found" in lowered or "no such file or directory" in lowered:
        quoted = _QUOTED.search(evidence)
        command = f": {quoted[1]}" if quoted else f" in {container}"
        return Said("command-not-found", "command not found", f"command not found{command}", CERTAIN, True)
    if "permission denied" in lowered:
        return Said("not-executable", "not executable", f"permission denied: {container}", CERTAIN, True)
    return Said("create-error", "container not created", f"{container} cannot be created", CERTAIN, True)


def _unschedulable(_pod: KeptPod, evidence: str) -> Said:
    lacking = _LACKING.findall(evidence)
    if lacking:
        resource = lacking[0]
        headline = f"no node has enough {' and '.join(dict.fromkeys(lacking))}"
        return Said("unschedulable", f"no node: {resource}", headline, CERTAIN, in_template=False)
    reason = evidence.partition(":")[2].partition("preemption:")[0].strip().rstrip(".") or evidence
    return Said("unschedulable", "unschedulable", f"no node fits: {reason}", CERTAIN, in_template=False)


def _plain(code: str, short: str, headline: str, *, in_template: bool, sure: Confidence = CERTAIN) -> Word:
    """Return the words of a trouble that needs no more than itself and the evidence."""

    def say(_pod: KeptPod, evidence: str) -> Said:
        return Said(code, short, f"{headline}: {evidence}" if evidence else headline, sure, in_template)

    return say


TROUBLES: dict[str, Word] = {
    "image-not-found": _image("image-not-found", "image not found", in_template=True),
    "image-denied": _image("image-denied", "image pull denied", in_template=True, sure=LIKELY),
    "image-name": _image("image-name", "invalid image name", in_template=True),
    "image-platform": _image("image-platform", "wrong architecture", in_template=True),
    "image-signature": _image("image-signature", "image not trusted", in_template=True),
    "image-never-pulled": _image("image-never-pulled", "image not on node", in_template=True, sure=LIKELY),
    "image-pull": _image("image-pull", "image pull fails", in_template=True, sure=LIKELY),
    "registry-unreachable": _image("registry-unreachable", "registry unreachable", in_template=False),
    "registry-limit": _image("registry-limit", "registry pull limit", in_template=False),
    "crash-loop": _crash_loop,
    "out-of-memory": _out_of_memory,
    "config-error": _config_error,
    "create-error": _create_error,
    "unschedulable": _unschedulable,
    "sandbox-error": _plain("sandbox-error", "sandbox fails", "no pod sandbox", in_template=False),
    "hook-error": _plain("hook-error", "start hook fails", "start hook fails", in_template=True),
    "evicted": _plain("evicted", "evicted", "evicted", in_template=False),
    "node-lost": _plain("node-lost", "node lost", "node lost", in_template=False),
    "failed": _plain("failed", "pod failed", "pod failed", in_template=True, sure=LIKELY),
    "waiting": _plain("waiting", "container waits", "container waits", in_template=True, sure=POSSIBLE),
}
"""Words by the code of the trouble."""
