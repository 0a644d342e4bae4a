"""The new version runs and never becomes ready."""

from demo.stage import Stage
from demo.world import Program

NAME = "never-ready"
STORY = "search 2.9.0 answers its readiness probe with 503: the index it wants is not there."


def play(stage: Stage) -> None:
    """Release a search that is never ready."""
    search = stage.deployment("search", 3)
    waiting = Program(
        paths={"/healthz": 503},
        start_log=("search 2.9.0 starting", "index products-v9 not found, waiting for it"),
        steady_log=("GET /healthz 503 0.2ms index products-v9 not found",),
        steady_every=5.0,
    )
    stage.image("search", "2.9.0", waiting)
    stage.ago("18d", search.create, "2.8.1", first=6)
    stage.ago("3d", search.release, "2.8.2")
    stage.ago("3m20s", search.release, "2.9.0")
