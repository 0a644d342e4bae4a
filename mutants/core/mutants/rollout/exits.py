"""What a container's end means: its exit code, and the words of the runtime or of its log.

Source of the codes: bash(1) EXIT STATUS, signal(7) (128 and the signal's number), containerd and runc.
"""

from rollout.said import CERTAIN, LIKELY, Case, Said

EXITS = {
    1: "an error of its own",
    2: "wrong use, or a panic",
    126: "not executable",
    127: "command not found",
    128: "could not be started",
    130: "interrupted, SIGINT",
    132: "illegal instruction, SIGILL",
    134: "aborted, SIGABRT",
    135: "bus error, SIGBUS",
    136: "arithmetic error, SIGFPE",
    137: "killed, SIGKILL",
    139: "segmentation fault",
    141: "broken pipe, SIGPIPE",
    143: "asked to end, SIGTERM",
    255: "an error out of range",
}
"""What exit codes usually mean."""

SHORTS = {126: "not executable", 127: "command not found"}
"""Exit codes that say more than "crash loop" in the list."""

PLAIN = (
    ("exec format error", "image-platform", "wrong architecture", "is built for another processor"),
    ("read-only file system", "read-only", "read-only filesystem", "writes to a read-only file system"),
    ("permission denied", "permission-denied", "permission denied", "is denied permission"),
    ("no space left on device", "disk-full", "no space left", "finds no space left on its device"),
)
"""Words of a runtime, a termination message or a log; code, words for the list, what the container does."""


def plainly(case: Case, evidence: str) -> Said | None:
    """Return what the words of a crash plainly say, or None."""
    lowered = f"{evidence}\n{case.log}".lower()
    for words, code, short, does in PLAIN:
        if words in lowered:
            sure = CERTAIN if words in evidence.lower() else LIKELY
            presumed = code == "disk-full" or (code == "permission-denied" and sure is LIKELY)
            return Said(code, short, f"{case.called} {does}", sure, True, presumed=presumed)
    return None


def crash_loop(case: Case, evidence: str) -> Said:
    """Word a container that ends again and again."""
    told = plainly(case, evidence)
    if told is not None:
        return told
    code = case.exit_code
    if code is None:
        return Said("crash-loop", "crash loop", f"crash loop: {case.called}", CERTAIN, True, presumed=True)
    if code == 0:
        words = f"crash loop: {case.called} ends at once, exit 0"
        return Said("crash-loop", "crash loop, exit 0", words, LIKELY, True, presumed=True)
    meaning = f" ({EXITS[code]})" if code in EXITS else ""
    headline = f"crash loop: {case.called} exits with {code}{meaning}"
    known = SHORTS.get(code, f"crash loop, exit {code}")
    return Said("crash-loop", known, headline, CERTAIN, True, presumed=code not in (126, 127))


def out_of_memory(case: Case, _evidence: str) -> Said:
    """Word a container that the kernel killed for its memory limit."""
    code = f", exit {case.exit_code}" if case.exit_code is not None else ""
    headline = f"out of memory: {case.called} is killed (OOMKilled{code})"
    return Said("out-of-memory", "out of memory", headline, CERTAIN, True, presumed=True)
