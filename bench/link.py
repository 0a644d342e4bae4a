"""A list of 500 Deployments over links of several speeds: packed by gzip, as rolldeck asks for it, and plain.

    link.py KUBECONFIG [all]

KUBECONFIG is that of a control plane with a large cluster (see seed.py). The links are a proxy on the
loopback, in a process of its own, that carries so many bytes a second and takes so long there and back. With
`all` every combination is measured.

Run as `link.py carry PORT RATE TRIP` it is the proxy: RATE in bytes a second or 0, TRIP in seconds.
"""

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import product
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "live"))

from proxy import Proxy
from report import Row, show

from cluster.packing import PACKED, PLAIN
from cluster.session import Options, Session
from rollout.kinds import KINDS

RATES = (0, 100_000_000, 10_000_000, 1_000_000, 100_000)
"""Bytes a second; 0: the loopback."""

TRIPS = (0.0, 0.001, 0.01, 0.05)
"""Seconds there and back."""

LINKS = ((0, 0.0, 1.2), (10_000_000, 0.001, 0.8), (1_000_000, 0.05, 0.2))
"""What `make bench` measures: rate, trip, and what packed may take of the time of plain."""

ROUNDS, SLOW_ROUNDS = 20, 2
"""Pairs: on the loopback, where a busy machine's noise is most of it, and on links of 1 MB/s and less."""

SLOW = 1_000_000


@contextmanager
def link(port: int, rate: float, trip: float) -> Iterator[str]:
    """Give the URL of the server on `port` over such a link."""
    if not rate and not trip:
        yield f"https://127.0.0.1:{port}"
        return
    command = [sys.executable, str(Path(__file__)), "carry", str(port), str(rate), str(trip)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        if child.stdout is None:
            raise RuntimeError("the proxy says nothing")
        yield child.stdout.readline().strip()
        child.communicate("")


def carry(port: int, rate: float, trip: float) -> None:
    """Be the proxy until the input ends."""
    with Proxy(port, rate=rate or None, trip=trip) as proxy:
        print(proxy.url, flush=True)
        sys.stdin.read()


async def listed(session: Session) -> float:
    """Return the seconds from the request to the first page decoded."""
    kind = KINDS["Deployment"]
    began = time.perf_counter()
    answer = await session.client.ask("GET", kind.resource.path(None), {"limit": "500"}, timeout=120.0)
    if kind.sparse.page(answer.body) is None:
        raise RuntimeError(f"no list: {answer.status}")
    return time.perf_counter() - began


async def measured(kubeconfig: str, server: str, rounds: int) -> tuple[float, float]:
    """Return the medians of packed and plain, in turn, each over a connection that stands."""
    sessions = [Session.open(Options(kubeconfig=kubeconfig, server=server)) for _ in range(2)]
    try:
        for session, form in zip(sessions, (PACKED, PLAIN), strict=True):
            session.packing.accepted = form
            await session.client.ask("GET", "/version")
        taken = [[await listed(session) for session in sessions] for _ in range(rounds)]
    finally:
        for session in sessions:
            await session.close()
    packed, plain = (median(times) for times in zip(*taken, strict=True))
    return packed, plain


def words(rate: float, trip: float) -> str:
    """Return what a link is."""
    speed = f"{rate / 1e6:g} MB/s" if rate else "loopback"
    return f"{speed}, {trip * 1000:.0f} ms there and back"


def row(kubeconfig: str, port: int, rate: float, trip: float, budget: float | None) -> Row:
    """Measure one link."""
    with link(port, rate, trip) as server:
        rounds = SLOW_ROUNDS if 0 < rate <= SLOW else ROUNDS
        packed, plain = asyncio.run(measured(kubeconfig, server, rounds))
    return Row(f"500 Deployments, {words(rate, trip)}", packed, "s", "plain", plain, budget)


def main() -> None:
    """Print the table; exit 1 where a budget is not kept."""
    kubeconfig = sys.argv[1]
    port = urlsplit(Session.open(Options(kubeconfig=kubeconfig)).access.server).port or 443
    links = [(*each, None) for each in product(RATES, TRIPS)] if "all" in sys.argv else LINKS
    measure = partial(row, kubeconfig, port)
    sys.exit(0 if show([measure(*each) for each in links]) else 1)


if __name__ == "__main__":
    if sys.argv[1] == "carry":
        carry(int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4]))
    else:
        main()
