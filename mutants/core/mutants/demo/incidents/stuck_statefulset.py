"""A StatefulSet waits for its broken pod, even after an undo."""

from demo.stage import Stage
from demo.world import Program

NAME = "stuck-statefulset"
STORY = "postgres-2 runs a broken image: an undo alone does not help, for the set waits for that very pod."


def play(stage: Stage) -> None:
    """Release a postgres that does not start."""
    claim = {
        "metadata": {"name": "data"},
        "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "20Gi"}}},
    }
    postgres = stage.stateful_set("postgres", 3, spec={"volumeClaimTemplates": [claim]})
    broken = Program(
        exits=3.0,
        exit_code=1,
        start_log=("postgres 17.2 starting",),
        last_log=("FATAL: data directory was initialized by version 16, not compatible with 17",),
    )
    stage.image("postgres", "17.2", broken)
    stage.ago("28d", postgres.create, "16.3")
    stage.ago("8d", postgres.release, "16.4")
    stage.ago("6m", postgres.release, "17.2")
