"""The embedded cluster: from `rolldeck demo` to the first screen, and what a large one costs at rest.

Run with the argument `serve` it is the large one: 500 Deployments and 5,000 pods, served and left alone.
"""

import asyncio
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from pty_run import Terminal, cpu_of, environment, resident_of, rolldeck
from report import Row, show

from demo.box import Box
from demo.service import new_certificate, start
from demo.stage import Stage

DEPLOYMENTS, PODS_EACH, NODES = 500, 10, 50
"""The size that the budget names: 5,000 pods."""

PAST = 4_000
"""Seconds of past that are played so that everything is available."""

REST = 20
"""Seconds for which the large one is watched at rest."""

ROUNDS = 5


async def serve() -> None:
    """Serve the large one, and say when it stands."""
    now = time.time()
    box = Box(now - PAST, nodes=NODES)
    box.add_namespace("shop")
    stage = Stage(box, "shop", now)
    for number in range(DEPLOYMENTS):
        stage.deployment(f"app-{number}", PODS_EACH).create("1.0.0")
    box.clock.advance(PAST)
    server = await start(box, certificate=new_certificate())
    box.clock.run(asyncio.get_running_loop())
    print("stands", flush=True)
    await server.serve_forever()


def opens() -> float:
    """Return the seconds from exec to the rows of `rolldeck demo`."""
    terminal = Terminal([rolldeck(), "demo"], environment(), 80, 24)
    try:
        return terminal.until("checkout", 60)
    finally:
        terminal.close()


def at_rest() -> tuple[float, float]:
    """Return the resident memory in MB, and the percent of a core, of the large one at rest."""
    command = [sys.executable, str(Path(__file__)), "serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        try:
            if child.stdout is None or child.stdout.readline() != "stands\n":
                raise RuntimeError("the large cluster did not stand")
            before = cpu_of(child.pid)
            time.sleep(REST)
            return resident_of(child.pid), (cpu_of(child.pid) - before) / REST * 100
        finally:
            child.kill()


def main() -> None:
    """Print the table; exit 1 where a budget is not kept."""
    memory, percent = at_rest()
    rows = [
        Row(
            "rolldeck demo to the first screen",
            median(opens() for _ in range(ROUNDS)),
            "s",
            "budget",
            1.5,
            1.0,
        ),
        Row("embedded cluster, 5,000 pods: memory", memory, "MB", "budget", 250, 1.0),
        Row("the same at rest: processor", percent, "%", "budget", 5, 1.0),
    ]
    sys.exit(0 if show(rows) else 1)


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
    else:
        main()
