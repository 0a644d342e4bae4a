"""Why no node fits a pod, read from the scheduler's one sentence.

"0/6 nodes are available: 2 Insufficient cpu, 4 node(s) had untolerated taint(s). preemption: ..."
Source: k/k pkg/scheduler/framework/types.go (FitError) and the reasons of pkg/scheduler/framework/plugins.
"""

import re

from rollout.said import CERTAIN, Case, Said

_NODES = re.compile(r"^0/(\d{1,6}) nodes are available: ?(.*)", re.DOTALL)
_REASON = re.compile(r"(?:^|[,.] )(\d{1,6}) (?=Insufficient |Too many |node\(s\) |[a-z]+\(s\) )")
_LACKING = re.compile(r"Insufficient ([\w/-]+(?:\.[\w/-]+)*)")
_TAINT = re.compile(r"taint(?:\(s\))? \{([^:}]{1,120}):? ?([^}]{0,60})\}")
_CLAIM = re.compile(r'persistentvolumeclaim "([^"]{1,253})" (not found|is being deleted)')

REASONS = (
    ("node affinity/selector", "node labels", "node selector or affinity"),
    ("node selector", "node labels", "node selector"),
    ("anti-affinity", "antiaffinity", "pod anti-affinity"),
    ("pod affinity", "pod affinity", "pod affinity"),
    ("topology spread", "spread", "topology spread"),
    ("free ports", "port taken", "host port taken"),
    ("volume node affinity", "volume zone", "volume in another zone"),
    ("available volume zone", "volume zone", "volume in another zone"),
    ("max volume count", "volume count", "too many volumes"),
    ("unbound immediate", "unbound volume", "a claim is not bound"),
    ("persistent volumes to bind", "unbound volume", "no volume to bind"),
    ("non-existent pv", "volume lost", "a claim's volume is gone"),
    ("too many pods", "too many pods", "too many pods"),
    ("requested node name", "node name", "not the named node"),
    ("were unschedulable", "cordoned", "cordoned"),
    ("taint", "taint", "untolerated taint"),
    ("no nodes available", "none there", "there are no nodes"),
)
"""Words of a reason; words for the list after "no node: ", and for a headline."""


def unschedulable(_case: Case, evidence: str) -> Said:
    """Word a pod that no node fits."""
    claim = _CLAIM.search(evidence)
    if claim:
        state = "not found" if claim[2] == "not found" else "being deleted"
        return Said("volume-claim", "volume claim missing", f"claim {claim[1]} {state}", CERTAIN, False)
    found = _NODES.match(evidence)
    told = (found[2] if found else evidence).partition("preemption:")[0].strip().rstrip(".")
    reasons = _reasons(told)
    lacking = list(dict.fromkeys(_LACKING.findall(told)))
    if lacking and all(short in lacking for _, short, _ in reasons):
        headline = f"no node has enough {' and '.join(lacking)}"
        return Said("unschedulable", f"no node: {lacking[0]}", headline, CERTAIN, False)
    if not reasons:
        return Said(
            "unschedulable", "unschedulable", f"no node fits: {told or 'not said why'}", CERTAIN, False
        )
    if len(reasons) == 1:
        _, short, words = reasons[0]
        every = f"none of {found[1]} nodes fits" if found else "no node fits"
        return Said("unschedulable", f"no node: {short}", f"{every}: {words}", CERTAIN, False)
    told = ", ".join(f"{number} {words}" if number else words for number, _, words in reasons)
    return Said("unschedulable", f"no node: {_main(reasons)}", f"no node fits: {told}", CERTAIN, False)


def _reasons(told: str) -> list[tuple[int, str, str]]:
    """Return (nodes, words for the list, words for a headline) of each reason, the commonest first."""
    parts = _REASON.split(told)
    pairs = list(zip(parts[1::2], parts[2::2], strict=False)) if len(parts) > 1 else [("0", told)]
    merged: dict[tuple[str, str], int] = {}
    for number, reason in pairs:
        words = _words(reason)
        if words is not None:
            merged[words] = merged.get(words, 0) + int(number)
    return sorted(((n, short, said) for (short, said), n in merged.items()), key=lambda one: -one[0])


def _words(reason: str) -> tuple[str, str] | None:
    lacking = _LACKING.search(reason)
    if lacking:
        return lacking[1], f"too little {lacking[1]}"
    lowered = reason.lower()
    for words, short, said in REASONS:
        if words in lowered:
            taint = _TAINT.search(reason) if short == "taint" else None
            return short, f"taint {taint[1].rpartition('/')[2]}" if taint else said
    return None


def _main(reasons: list[tuple[int, str, str]]) -> str:
    """Return the reason that the list names: a taint only where nothing else keeps the pod from a node."""
    return next((short for _, short, _ in reasons if short not in ("taint", "cordoned")), reasons[0][1])
