"""The new version needs more memory than it may have."""

from demo.stage import Stage
from demo.world import Program

NAME = "oom-kill"
STORY = "cart 5.1.0 caches prices in memory: at 256Mi the kernel kills it, exit code 137."


def play(stage: Stage) -> None:
    """Release a cart that takes 340 MiB under a limit of 256."""
    cart = stage.deployment("cart", 10)
    hungry = Program(memory=340, start_log=("cart 5.1.0 starting", "warming price cache: 1200000 entries"))
    stage.image("cart", "5.1.0", hungry)
    stage.ago("25d", cart.create, "5.0.3", first=28)
    stage.ago("12d", cart.release, "5.0.4")
    stage.ago("2d", cart.release, "5.0.5")
    stage.ago("1m48s", cart.release, "5.1.0")
