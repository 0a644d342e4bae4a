"""Two people undo at once, and so bring the bad version back."""

from demo.stage import Stage
from demo.world import Program

NAME = "two-operators"
STORY = (
    "basket was undone by bob, and 20 seconds later again by carol, whose undo brought the bad version back."
)


def play(stage: Stage) -> None:
    """Undo basket twice; a third one follows while you look on."""
    basket = stage.deployment("basket", 5)
    crash = Program(
        exits=2.0, start_log=("basket 4.0.0 starting",), last_log=("FATAL: schema 12 wanted, 11 found",)
    )
    stage.image("basket", "4.0.0", crash)
    stage.ago("23d", basket.create, "3.9.0", first=15)
    stage.ago("5d", basket.release, "3.9.1")
    stage.ago("5m", basket.release, "4.0.0")
    stage.ago("1m50s", basket.undo, by="kubectl-rollout")
    stage.ago("1m30s", basket.undo, by="kubectl-rollout")
    stage.later("1m", basket.undo, by="k9s")
