"""What kubelet says of a failing probe, in a few words. Source: k/k pkg/kubelet/prober, pkg/probe."""

import re

_STATUS = re.compile(r"statuscode: (\d{3})")
_PROBE = re.compile(r"^(Readiness|Liveness|Startup) probe (?:failed|errored)[^:]*: ?(.*)", re.DOTALL)

WORDS = (
    ("connection refused", "refused"),
    ("deadline exceeded", "timeout"),
    ("timeout", "timeout"),
    ("no route to host", "no route"),
    ("connection reset", "reset"),
    ("x509", "TLS"),
    ("service unhealthy", "unhealthy"),
    ("executable file not found", "no probe cmd"),
)
"""Words of a message, and what they mean in at most 10 cells."""


def probe_words(message: str) -> tuple[str, str]:
    """Return (for the list, for a headline) what a probe's failure says: "not ready: HTTP 503"."""
    found = _PROBE.match(message)
    probe, said = (found[1].lower(), found[2].strip()) if found else ("", message)
    if status := _STATUS.search(said):
        word = f"HTTP {status[1]}"
    else:
        lowered = said.lower()
        word = next((word for words, word in WORDS if words in lowered), "probe fails")
    what = f"{probe} probe: " if probe else ""
    headline = f"not ready: {what}{word if word != 'probe fails' else said or word}"
    return f"not ready: {word}"[:21], headline
