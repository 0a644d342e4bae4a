"""What a trouble is in words: one small function each, in the table `TROUBLES`.

Codes come from `rollout.statuses` and `rollout.pulls`.
"""

import re

from rollout.configs import config_error
from rollout.exits import crash_loop, out_of_memory, plainly
from rollout.info import Confidence
from rollout.said import CERTAIN, LIKELY, POSSIBLE, Case, Said, Word
from rollout.scheduling import unschedulable
from rollout.starting import sandbox
from rollout.text import short_image

ROOM = 63
"""Cells of a headline."""

REGISTRY_WORDS = (
    "manifest unknown",
    "name unknown",
    "toomanyrequests",
    "no basic auth credentials",
    "no such host",
)
"""What a registry or the way to it says, worth quoting as it is."""

_QUOTED = re.compile(r'"([^"]{1,300})"')


def _image(code: str, short: str, *, in_template: bool, sure: Confidence = CERTAIN) -> Word:
    """Return the words of an image that cannot be had."""

    def say(case: Case, evidence: str) -> Said:
        quoted = _QUOTED.search(evidence)
        image = case.image or (quoted[1] if quoted else "")
        if len(f"{short}: {image}") > ROOM:
            image = short_image(image)
        headline = f"{short}: {image}" if image else short
        lowered = evidence.lower()
        for words in REGISTRY_WORDS:
            if words in lowered and len(headline) + len(words) + 3 <= ROOM:
                headline = f"{headline} ({words})"
                break
        return Said(code, short, headline, sure, in_template)

    return say


def _create_error(case: Case, evidence: str) -> Said:
    lowered = evidence.lower()
    if "no such file or directory" in lowered or "executable file not found" in lowered:
        quoted = _QUOTED.search(evidence)
        command = f": {quoted[1]}" if quoted else f" in {case.called}"
        return Said("command-not-found", "command not found", f"command not found{command}", CERTAIN, True)
    if "permission denied" in lowered and "exec" in lowered:
        return Said("not-executable", "not executable", f"permission denied: {case.called}", CERTAIN, True)
    told = plainly(case, evidence)
    if told is not None:
        return told
    return Said("create-error", "container not created", f"{case.called} cannot be created", CERTAIN, True)


def _plain(code: str, short: str, headline: str, *, in_template: bool, sure: Confidence = CERTAIN) -> Word:
    """Return the words of a trouble that needs no more than itself and the evidence."""

    def say(_case: Case, evidence: str) -> Said:
        words = f"{headline}: {evidence}" if evidence else headline
        return Said(code, short, words, sure, in_template, presumed=in_template)

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
    "pull-timeout": _image("pull-timeout", "image pull timeout", in_template=False, sure=LIKELY),
    "node-disk-full": _image("node-disk-full", "node disk is full", in_template=False),
    "crash-loop": crash_loop,
    "out-of-memory": out_of_memory,
    "config-error": config_error,
    "create-error": _create_error,
    "unschedulable": unschedulable,
    "sandbox-error": sandbox,
    "hook-error": _plain("hook-error", "start hook fails", "start hook fails", in_template=True),
    "evicted": _plain("evicted", "evicted", "evicted", in_template=False),
    "preempted": _plain("preempted", "preempted", "preempted", in_template=False),
    "node-shutdown": _plain("node-shutdown", "node shut down", "node shut down", in_template=False),
    "not-admitted": _plain("not-admitted", "node refuses pod", "the node refuses the pod", in_template=False),
    "node-lost": _plain("node-lost", "node lost", "node lost", in_template=False),
    "failed": _plain("failed", "pod failed", "pod failed", in_template=True, sure=LIKELY),
    "waiting": _plain("waiting", "container waits", "container waits", in_template=True, sure=POSSIBLE),
}
"""Words by the code of the trouble."""
