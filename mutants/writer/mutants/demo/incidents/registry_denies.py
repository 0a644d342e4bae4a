"""The registry refuses the pull."""

from demo.stage import Stage

NAME = "registry-denies"
STORY = "invoices 3.2.0 moved to a private repository: the nodes may not pull it."


def play(stage: Stage) -> None:
    """Release invoices from where the nodes have no credentials."""
    invoices = stage.deployment("invoices", 4)
    stage.image("invoices", "3.2.0", error="denied")
    stage.ago("21d", invoices.create, "3.1.4", first=6)
    stage.ago("6d", invoices.release, "3.1.5")
    stage.ago("3m40s", invoices.release, "3.2.0")
