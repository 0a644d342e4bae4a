"""A GitOps controller takes every undo back."""

from demo.app import App
from demo.jsontext import Object, clone
from demo.stage import Stage
from demo.world import Program

NAME = "gitops-reverts"
STORY = "profile belongs to Flux: Git has the broken version, and takes an undo back within a minute."

MANAGER = "kustomize-controller"
INTERVAL = "1m"
OWNED = {"kustomize.toolkit.fluxcd.io/name": "apps", "kustomize.toolkit.fluxcd.io/namespace": "flux-system"}


def play(stage: Stage) -> None:
    """Release a profile that crashes, and keep it so."""
    profile = stage.deployment("profile", 4, labels=OWNED, operation="Apply")
    crash = Program(
        exits=1.5, start_log=("profile 3.3.0 starting",), last_log=("fatal: unknown flag --region",)
    )
    stage.image("profile", "3.3.0", crash)
    stage.ago("22d", profile.create, "3.1.0", by=MANAGER, first=11)
    stage.ago("3d", profile.release, "3.2.0", by=MANAGER)
    stage.ago("3m", profile.release, "3.3.0", by=MANAGER)
    stage.later("1s", remember, stage, profile)


def remember(stage: Stage, profile: App) -> None:
    """Take the live template for what Git says."""
    reconcile(stage, profile, clone(profile.live["spec"]["template"]))


def reconcile(stage: Stage, profile: App, git: Object) -> None:
    """Bring back what Git says, again and again."""
    profile.reapply(git, MANAGER)
    stage.after(INTERVAL, reconcile, stage, profile, git)
