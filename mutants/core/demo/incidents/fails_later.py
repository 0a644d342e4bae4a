"""The release looks well, and fails after some minutes."""

from demo.stage import Stage
from demo.world import Program

NAME = "fails-later"
STORY = "recommender 4.4.0 rolled out well; four minutes after its start each pod stops answering."


def play(stage: Stage) -> None:
    """Release a recommender whose connections run out."""
    recommender = stage.deployment("recommender", 5)
    leaky = Program(
        fails=260.0,
        fails_with=500,
        start_log=("recommender 4.4.0 starting", "pool: 32 connections"),
        steady_log=("GET /recommend 200 18ms pool 30/32", "GET /recommend 500 5001ms pool exhausted"),
    )
    stage.image("recommender", "4.4.0", leaky)
    stage.ago("20d", recommender.create, "4.3.0", first=12)
    stage.ago("5d", recommender.release, "4.3.1")
    stage.ago("3m30s", recommender.release, "4.4.0")
