"""No node has room for what the new version asks."""

from demo.stage import Stage

NAME = "unschedulable"
STORY = "vision 2.0.0 asks for 48Gi of memory a pod, and no node has that."


def play(stage: Stage) -> None:
    """Release a vision that fits nowhere."""
    vision = stage.deployment("vision", 2)
    more = {"resources": {"requests": {"cpu": "2", "memory": "48Gi"}, "limits": {"memory": "48Gi"}}}
    stage.ago("11d", vision.create, "1.9.0", first=4)
    stage.ago("5m12s", vision.release, "2.0.0", container=more)
