"""A canary whose pods are well on some nodes and not on others."""

from demo.jsontext import Object
from demo.stage import Stage
from demo.world import Image, Program

NAME = "canary-half-good"
STORY = "pricing-canary 8.1.0 crashes on half of the nodes, where the CPU lacks AVX-512."

GOOD = Program(start_log=("pricing 8.1.0 starting", "vector kernels: avx512"))
BAD = Program(
    exits=2.0,
    exit_code=132,
    start_log=("pricing 8.1.0 starting",),
    last_log=("SIGILL: illegal instruction", "PC=0x9f3a40 m=0 sigcode=2"),
)
OLD_NODES = frozenset({"node-1", "node-3", "node-5"})


def by_node(_container: Object, pod: Object) -> Program:
    """Return what happens on the pod's node."""
    return BAD if pod["spec"].get("nodeName") in OLD_NODES else GOOD


def play(stage: Stage) -> None:
    """Release the canary of pricing beside its stable version."""
    pricing = stage.deployment("pricing", 6)
    canary = stage.deployment("pricing-canary", 4, labels={"track": "canary"})
    stage.box.world.add("ghcr.io/shop/pricing-canary:8.1.0", Image(by_node))
    stage.ago("14d", pricing.create, "8.0.2", first=30)
    stage.ago("14d", canary.create, "8.0.2", first=9)
    stage.ago("4m30s", canary.release, "8.1.0")
