"""An autoscaler scales while the rollout goes wrong."""

from demo.app import App
from demo.autoscaler import hold, write_autoscaler
from demo.stage import Stage
from demo.world import Program

NAME = "hpa-scales"
STORY = (
    "streamer 2.2.0 never gets ready while its autoscaler goes from 4 to 8: scaling is not undone by an undo."
)


def play(stage: Stage) -> None:
    """Release a bad streamer, and scale it meanwhile."""
    streamer = stage.deployment("streamer", 4)
    stage.image("streamer", "2.2.0", Program(paths={"/healthz": 500}, start_log=("codec table missing",)))
    stage.ago("17d", streamer.create, "2.1.0", first=5)
    stage.ago("17d", write_autoscaler, stage.box, stage.namespace, "streamer", 3, 10)
    stage.ago("2m50s", streamer.release, "2.2.0")
    for length, replicas in (("1m40s", 6), ("20s", 8)):
        stage.ago(length, scale, stage, streamer, replicas)
    stage.later("45s", scale, stage, streamer, 9)


def scale(stage: Stage, streamer: App, replicas: int) -> None:
    """Scale as the autoscaler does."""
    streamer.scale(replicas, by="kube-controller-manager")
    hold(stage.box, stage.namespace, streamer.name, replicas)
