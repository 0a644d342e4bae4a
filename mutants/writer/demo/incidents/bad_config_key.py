"""The new version reads a key that its ConfigMap does not have."""

from demo.stage import Stage

NAME = "bad-config-key"
STORY = "mailer 1.6.0 wants smtp.host from its ConfigMap, which still calls it SMTP_HOST."


def play(stage: Stage) -> None:
    """Release a mailer that wants a key nobody wrote."""
    mailer = stage.deployment("mailer", 2)
    reference = {"configMapKeyRef": {"name": "mailer", "key": "smtp.host"}}
    variables = {"env": [{"name": "SMTP_HOST", "valueFrom": reference}]}
    stage.ago("13d", stage.config, "mailer", SMTP_HOST="smtp.internal")
    stage.ago("13d", mailer.create, "1.5.0", first=2)
    stage.ago("4m5s", mailer.release, "1.6.0", container=variables)
