"""A rollout that goes well."""

from demo.stage import Stage
from demo.world import Program

NAME = "healthy"
STORY = "web 6.2.0 rolls out over ten pods, and nothing is wrong with it."


def play(stage: Stage) -> None:
    """Release a web that works."""
    web = stage.deployment("web", 10, spec={"minReadySeconds": 5})
    stage.image("web", "6.2.0", Program(boots=7.0))
    stage.ago("12d", web.create, "6.0.0", first=6)
    stage.ago("2d", web.release, "6.1.0")
    stage.ago("16s", web.release, "6.2.0")
