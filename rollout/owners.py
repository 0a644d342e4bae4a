"""Who else writes a workload, and so may take an undo back. Source: semantics.md 8 to 10."""

from rollout.info import Owner
from rollout.records import Workload
from rollout.safe import safe

ARGO_GROUPS = {"Deployment": "apps", "StatefulSet": "apps", "DaemonSet": "apps"}
"""API groups as Argo CD's tracking ids write them."""


def owner(workload: Workload) -> Owner | None:
    """Return the strongest owner that labels, annotations and owner references tell of."""
    managed, controlled = workload.managed, workload.controlled
    if controlled is not None:
        return _operator(controlled.kind, controlled.name)
    if managed.flux:
        return _flux(managed.flux)
    if managed.flux_helm:
        name = managed.flux_helm
        sentence = f"Flux HelmRelease {name}: its next upgrade takes an undo back"
        return Owner("Flux", name, sentence, False, _suspend("helmrelease", name))
    application = argo_application(workload)
    if application:
        sentence = f"Argo CD {application} may sync Git again: it takes an undo back"
        own = application.rpartition("_")[2]
        return Owner("Argo CD", application, sentence, True, f"argocd app set {own} --sync-policy none")
    if managed.helm:
        sentence = f"Helm release {managed.helm}: its next upgrade takes an undo back"
        return Owner("Helm", managed.helm, sentence, False, "")
    if managed.applied:
        return Owner("kubectl apply", "", "kubectl apply: the next apply takes an undo back", False, "")
    return None


def brings_back(told: Owner, undone: str) -> str:
    """Return what an owner will do next to an undo of the revision `undone`; "" where it is not known."""
    if told.tool == "kubectl apply" and undone:
        return f"kubectl apply: the next apply brings {undone} back"
    return told.sentence


def hold(told: Owner) -> str:
    """Return what holds an owner back: the command where there is one, else what to do instead."""
    if told.suspend:
        return told.suspend
    if told.tool == "Helm":
        namespace, _, name = told.name.rpartition("/")
        place = f" -n {namespace}" if namespace else ""
        return f"nothing suspends Helm: helm rollback {name}{place} goes back in its records as well"
    if told.tool == "kubectl apply":
        return "nothing suspends it: change the file that is applied as well"
    return f"no command is known: change {safe(f'{told.tool} {told.name}'.strip())} itself"


def argo_application(workload: Workload) -> str:
    """Return the Argo CD application that tracks a workload; "" where the id is another object's, copied."""
    name, _, rest = workload.managed.argo.partition(":")
    group = ARGO_GROUPS.get(workload.kind, "")
    own = f"{group}/{workload.kind}:{workload.namespace}/{workload.name}"
    return name if rest == own else ""


def _operator(kind: str, name: str) -> Owner:
    called = safe(f"{kind} {name}".strip())
    return Owner(kind or "operator", name, f"{called} writes this object: it takes an undo back", True, "")


def _flux(name: str) -> Owner:
    sentence = f"Flux {name} re-applies Git: it takes an undo back"
    return Owner("Flux", name, sentence, True, _suspend("kustomization", name))


def _suspend(kind: str, name: str) -> str:
    namespace, _, own = name.rpartition("/")
    return f"flux suspend {kind} {own}" + (f" -n {namespace}" if namespace else "")
