"""The namespace's quota leaves no room for the surge."""

from demo.stage import Stage

NAME = "quota-exhausted"
STORY = "reports has a quota of 6 pods and runs 6: the new ReplicaSet may not create one."
NAMESPACE = "reports"


def play(stage: Stage) -> None:
    """Release into a namespace that is full."""
    reports = stage.use_namespace(NAMESPACE)
    renderer = reports.deployment(
        "renderer", 6, spec={"strategy": {"rollingUpdate": {"maxSurge": 2, "maxUnavailable": 0}}}
    )
    stage.ago("15d", renderer.create, "1.7.0", first=3)
    stage.ago("14d", reports.quota, "team", pods="6")
    stage.ago("6m", renderer.release, "1.8.0")
