"""The init container fails, so that the app never starts."""

from demo.stage import Stage
from demo.world import Program

NAME = "init-fails"
STORY = "orders 9.0.0 migrates its database first, and the migration finds a lock."


def play(stage: Stage) -> None:
    """Release orders with a migration that fails."""
    orders = stage.deployment("orders", 4)
    migration = Program(
        exits=2.5,
        exit_code=1,
        start_log=("migrate: 41 -> 42",),
        last_log=(
            "ERROR: canceling statement due to lock timeout",
            "migrate: 42 failed, database left at 41",
        ),
    )
    stage.image("orders-migrate", "42", migration)
    step = {"initContainers": [{"name": "migrate", "image": "ghcr.io/shop/orders-migrate:42"}]}
    stage.ago("19d", orders.create, "8.9.0", first=20)
    stage.ago("7d", orders.release, "8.9.1")
    stage.ago("5m", orders.release, "9.0.0", pod=step)
