"""A rollout that somebody paused, and forgot."""

from demo.stage import Stage

NAME = "paused-forgotten"
STORY = "frontend was paused half-way 12 minutes ago, to look at it; nobody did."


def play(stage: Stage) -> None:
    """Pause frontend in the middle of its rollout."""
    frontend = stage.deployment("frontend", 6)
    stage.ago("8d", frontend.create, "14.0.0", first=4)
    stage.ago("12m9s", frontend.release, "14.1.0")
    stage.ago("12m4s", frontend.pause)
