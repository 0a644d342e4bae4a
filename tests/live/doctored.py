"""`rolldeck doctor`, as far as a test needs it: its last steps wait for a bookmark, which others test."""

import subprocess
from collections.abc import Mapping, Sequence

from deck import ROLLDECK


def doctor(environ: Mapping[str, str], within: Sequence[str] = ()) -> dict[str, tuple[str, str]]:
    """Return verdict and words of each step, up to the watch."""
    steps: dict[str, tuple[str, str]] = {}
    command = [*within, ROLLDECK, "doctor"]
    with subprocess.Popen(command, env=dict(environ), stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for line in running.stdout:
            verdict, rest = line.split(maxsplit=1)
            steps[rest[:26].strip()] = (verdict, rest[26:].strip())
            if "watch" in steps:
                break
        running.kill()
    return steps
