"""`rolldeck doctor`: each step from the kubeconfig to a bookmark, printed as it ends."""

import asyncio
import os
from collections.abc import Mapping
from contextlib import aclosing

from cluster.doctor import diagnose
from cluster.session import Options
from rollout.connection import Check, Verdict
from tui.headless.out import Out

SIGNS = {Verdict.OK: "ok", Verdict.WARNING: "!!", Verdict.FAILED: "FAILED"}
"""How each verdict is printed: plain words, since it is pasted into support channels."""

WIDE = 30
"""Cells of a step's name."""


def told(check: Check) -> str:
    """Return one line."""
    return f"{SIGNS[check.verdict]:<7} {check.step:<{WIDE}} {check.words}"


def doctor(options: Options, out: Out | None = None, environ: Mapping[str, str] | None = None) -> int:
    """Print every step; return the exit code: 0, or 1 where something failed."""
    return asyncio.run(_doctor(options, out or Out(), dict(os.environ) if environ is None else environ))


async def _doctor(options: Options, out: Out, environ: Mapping[str, str]) -> int:
    failed = False
    async with aclosing(diagnose(options, environ)) as checks:
        async for check in checks:
            failed |= check.verdict is Verdict.FAILED
            out.line(told(check))
    return int(failed)
