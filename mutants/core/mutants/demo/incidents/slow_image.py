"""The image is large, and the rollout only slow."""

from demo.stage import Stage

NAME = "slow-image"
STORY = "transcoder 6.2.0 is an image of 4 GB: each node needs two minutes to pull it. Nothing is wrong."


def play(stage: Stage) -> None:
    """Release a transcoder that takes its time."""
    transcoder = stage.deployment("transcoder", 4)
    stage.image("transcoder", "6.2.0", pulls=118.0, size=4_194_304_000)
    stage.ago("10d", transcoder.create, "6.1.0", first=14)
    stage.ago("1m30s", transcoder.release, "6.2.0")
