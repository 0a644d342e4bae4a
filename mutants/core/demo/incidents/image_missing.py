"""The release's image is not in the registry."""

from demo.stage import Stage

NAME = "image-missing"
STORY = "checkout 2.4.1 was tagged but never pushed: its pods cannot pull it, the old ones serve."


def play(stage: Stage) -> None:
    """Release checkout with a tag that does not exist."""
    checkout = stage.deployment("checkout", 3)
    stage.image("checkout", "2.4.1", error="not found")
    stage.ago("30d", checkout.create, "2.3.7", first=10)
    stage.ago("9d1h", checkout.release, "2.3.8")
    stage.ago("9d", checkout.release, "2.3.9")
    stage.ago("4d", checkout.release, "2.4.0")
    stage.ago("2m11s", checkout.release, "2.4.1", env={"FEATURE_X": "on"}, cause="deploy 2.4.1, #4711")
