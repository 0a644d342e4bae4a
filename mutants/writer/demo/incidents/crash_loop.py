"""The new version crashes, and its log says why."""

from demo.stage import Stage
from demo.world import Program

NAME = "crash-loop"
STORY = "ledger 7.0.0 needs LEDGER_DSN, which nobody set: it exits at once, and its log says so."

PANIC = Program(
    exits=1.2,
    exit_code=1,
    start_log=("ledger 7.0.0 starting", "reading configuration"),
    last_log=(
        "panic: required environment variable LEDGER_DSN is not set",
        "goroutine 1 [running]:",
        "main.mustEnv(...) /src/config.go:41",
        "main.main() /src/main.go:23 +0x1f4",
    ),
)


def play(stage: Stage) -> None:
    """Release a ledger that exits without its setting."""
    ledger = stage.deployment("ledger", 6)
    stage.box.world.add(
        "ghcr.io/shop/ledger:7.0.0", stage.program_if(lambda env: "LEDGER_DSN" in env, otherwise=PANIC)
    )
    stage.ago("24d", ledger.create, "6.9.0", first=17)
    stage.ago("9d", ledger.release, "6.9.1")
    stage.ago("4m10s", ledger.release, "7.0.0", cause="ledger 7: new storage engine")
