"""What kubelet says of a failing probe, in a few words. Source: k/k pkg/kubelet/prober, pkg/probe."""

import re
from collections.abc import Iterable

from rollout.records import KeptEvent
from rollout.said import CERTAIN, Said

_STATUS = re.compile(r"statuscode: (\d{3})")
_PROBE = re.compile(r"^(Readiness|Liveness|Startup) probe (?:failed|errored)[^:]*: ?(.*)", re.DOTALL)
_KILLED = re.compile(r"^Container (\S{1,253}) failed (liveness|startup) probe, will be restarted")

WORDS = (
    ("connection refused", "refused"),
    ("deadline exceeded", "timeout"),
    ("timed out", "timeout"),
    ("timeout", "timeout"),
    ("no route to host", "no route"),
    ("connection reset", "reset"),
    ("x509", "TLS"),
    ("tls:", "TLS"),
    ("no such host", "no host"),
    ("service unhealthy", "unhealthy"),
    ("not_serving", "unhealthy"),
    ("unimplemented", "no gRPC"),
    ("executable file not found", "no command"),
    ("no such file", "no command"),
    ("eof", "closed"),
)
"""Words of a message, and what they mean in at most 10 cells."""


def probe_words(message: str) -> tuple[str, str]:
    """Return (for the list, for a headline) what a probe's failure says: "not ready: HTTP 503"."""
    probe, word, said = _parts(message)
    what = f"{probe} probe: " if probe else ""
    return f"not ready: {word or 'probe fails'}"[:21], f"not ready: {what}{word or said or 'probe fails'}"


def _parts(message: str) -> tuple[str, str, str]:
    """Return (which probe, what its words mean or "", its words)."""
    found = _PROBE.match(message)
    probe, said = (found[1].lower(), found[2].strip()) if found else ("", message)
    if status := _STATUS.search(said):
        return probe, f"HTTP {status[1]}", said
    lowered = said.lower()
    return probe, next((word for words, word in WORDS if words in lowered), ""), said


def killed_by(
    warnings: Iterable[KeptEvent], others: Iterable[KeptEvent], container: str
) -> tuple[Said, str] | None:
    """Return the probe for which kubelet restarts `container`, and its words; None where no event says so."""
    for event in others:
        killed = _KILLED.match(event.message) if event.reason == "Killing" else None
        if killed is None or killed[1] != container:
            continue
        title = killed[2].capitalize()
        failed = next((one for one in warnings if one.message.startswith(f"{title} probe")), None)
        _, word, said = _parts(failed.message) if failed else ("", "", "")
        short = f"{killed[2]}: {word or 'probe fails'}"
        headline = f"{killed[2]} probe kills {container}: {word or said or 'it fails'}"
        evidence = f"{event.message}: {failed.message}" if failed else event.message
        return Said(f"{killed[2]}-probe", short, headline, CERTAIN, True, presumed=True), evidence
    return None
