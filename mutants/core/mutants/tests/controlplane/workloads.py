"""Sample workloads in every state worth seeing; the states stay for as long as the cluster runs."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import kubernetes

from controlplane.plane import ControlPlane
from controlplane.stages import PREFIX, exactly
from controlplane.workload import AT_ONCE, USUAL, Workload

IMAGES = {
    "not-found": [exactly("shop/checkout:2.4.1")],
    "crash": [exactly("shop/checkout:2.3.8"), exactly("shop/gateway:5.1.0")],
    "oom": [exactly("shop/cart:7.3.0")],
    "unready": [exactly("shop/search:3.1.0"), exactly("shop/payout:1.9.0"), exactly("shop/postgres:17.4")],
    "refused": [exactly("shop/orders:6.2.0")],
    "hold": [exactly("shop/web:4.0.0"), exactly("shop/frontend:9.2.0")],
    "denied": [exactly("shop/portal:2.0.0")],
    "liveness": [exactly("shop/sessions:1.8.0")],
    "init": [exactly("shop/mailer:2.9.0")],
    "config": [exactly("shop/billing:4.4.0")],
}
"""What becomes of which image."""

HOURS = 6 * 3600
"""A progress deadline that nobody waits for."""


def seed(plane: ControlPlane) -> None:
    """Bring every sample workload into its state. Takes about a minute; they are made side by side."""
    for namespace in ("shop", "platform", "batch"):
        plane.create_namespace(namespace)
    stories: list[Callable[[ControlPlane], None]] = [
        ledger, postgres, cart, checkout, search, web, frontend, payments, gateway, batch_reindex, log_agent,
        portal, sessions, mailer, billing, orders, payout, recommender, reports, ingress, trickle, queue,
        *(quiet(name, tag, replicas, first) for name, tag, replicas, first in QUIET),
    ]  # fmt: skip
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(story, plane) for story in stories]:
            done.result()


QUIET = (
    ("api", "9.14.1", 12, 77),
    ("auth", "1.8.0", 3, 12),
    ("catalog", "3.3.9", 8, 54),
    ("emailer", "2.9.0", 2, 6),
    ("fraud-scoring-gpu-canary", "0.9.1", 2, 17),
    ("images", "2.0.2", 5, 28),
    ("inventory", "4.1.0", 6, 33),
)
"""Healthy Deployments of namespace shop: name, tag, replicas, revision."""


def quiet(name: str, tag: str, replicas: int, number: int) -> Callable[[ControlPlane], None]:
    """Return the story of a Deployment that is complete, in its second revision here."""

    def story(plane: ControlPlane) -> None:
        workload = history(plane, "shop", name, ("0.1.0",), first=number - 1, replicas=replicas)
        workload.release(tag)
        workload.until_complete()

    return story


def history(
    plane: ControlPlane,
    namespace: str,
    name: str,
    tags: tuple[str, ...],
    *,
    first: int,
    replicas: int,
    strategy: Mapping[str, Any] = USUAL,
    manager: str = "kubectl-client-side-apply",
    deadline: int = HOURS,
    **more: Any,
) -> Workload:
    """Return a Deployment that has been through `tags`, numbered from `first`, and is complete."""
    workload = Workload(plane, namespace, name)
    workload.create(
        tags[0],
        replicas=replicas,
        strategy=AT_ONCE,
        progressDeadlineSeconds=deadline,
        manager=manager,
        **more,
    )
    workload.number_from(first)
    workload.until_complete()
    for tag in tags[1:]:
        workload.release(tag, manager=manager)
        workload.until_complete()
    workload.patch({"spec": {"strategy": strategy}}, manager=manager)
    workload.until_complete()
    return workload


def ledger(plane: ControlPlane) -> None:
    """Degraded: complete long ago, and two of its pods have begun to crash."""
    strategy = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 1}}
    workload = history(plane, "shop", "ledger", ("3.0.9", "3.1.0"), first=18, replicas=6, strategy=strategy)
    for pod in workload.pods()[:2]:
        workload.annotate(pod, fate="crash")
    workload.until_waiting("3.1.0", "CrashLoopBackOff", pods=2)


def postgres(plane: ControlPlane) -> None:
    """A StatefulSet that its newest pod blocks."""
    workload = Workload(plane, "shop", "postgres", "StatefulSet")
    workload.create("17.1", replicas=3)
    workload.until_complete()
    for tag in ("17.2", "17.3"):
        workload.release(tag)
        workload.until_complete()
    workload.release("17.4")
    workload.until(lambda: len(workload.pods_of("17.4")) == 1)


def cart(plane: ControlPlane) -> None:
    """Its new pods run out of memory."""
    workload = history(plane, "shop", "cart", ("7.1.0", "7.2.0"), first=29, replicas=10)
    workload.release("7.3.0")
    workload.until_waiting("7.3.0", "CrashLoopBackOff")


def checkout(plane: ControlPlane) -> None:
    """The image does not exist; Flux owns it, a configuration was edited, an autoscaler stands beside it."""
    flux = {"kustomize.toolkit.fluxcd.io/name": "apps", "kustomize.toolkit.fluxcd.io/namespace": "shop"}
    manager = "kustomize-controller"
    surge = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
    config = {"metadata": {"name": "checkout-config", "labels": flux}, "data": {"currency": "EUR"}}
    plane.core.create_namespaced_config_map("shop", config, field_manager=manager)
    workload = history(
        plane,
        "shop",
        "checkout",
        ("2.3.6", "2.3.7"),
        first=9,
        replicas=3,
        labels=flux,
        manager=manager,
        strategy=surge,
    )
    workload.release("2.3.8", manager=manager)
    workload.until_waiting("2.3.8", "CrashLoopBackOff")
    for tag in ("2.3.9", "2.4.0"):
        workload.release(tag, manager=manager)
        workload.until_complete()
    plane.core.patch_namespaced_config_map(
        "checkout-config", "shop", {"data": {"currency": "GBP"}}, field_manager="kubectl-edit"
    )
    autoscaler = {
        "metadata": {"name": "checkout"},
        "spec": {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "checkout"},
            "minReplicas": 3,
            "maxReplicas": 10,
        },
    }
    scaling: Any = kubernetes.client.AutoscalingV1Api(plane.api)
    scaling.create_namespaced_horizontal_pod_autoscaler("shop", autoscaler)
    workload.release("2.4.1", env={"FEATURE_X": "on"}, manager=manager)
    workload.until_waiting("2.4.1", "ImagePullBackOff")


def search(plane: ControlPlane) -> None:
    """Its new pods never get ready."""
    workload = history(plane, "shop", "search", ("3.0.0", "3.0.1"), first=6, replicas=3)
    workload.release("3.1.0")
    workload.until(lambda: len(workload.pods_of("3.1.0")) > 0)


def web(plane: ControlPlane) -> None:
    """Rolling: 8 of 10 new pods are available, the others take their time."""
    surge = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "20%", "maxUnavailable": 0}}
    workload = history(plane, "shop", "web", ("3.9.0", "3.9.1"), first=6, replicas=10, strategy=surge)
    workload.release("4.0.0")
    let_go(workload, "4.0.0", 8)


def let_go(workload: Workload, tag: str, wanted: int) -> None:
    """Let held pods of that tag become ready, until so many are."""
    for number in range(1, wanted + 1):
        workload.until(lambda: bool(held(workload, tag)))
        workload.annotate(held(workload, tag)[0], go="yes")
        workload.until(partial(are_ready, workload, tag, number))


def held(workload: Workload, tag: str) -> list[Any]:
    """Return the pods of that tag that have not been let go."""
    return [pod for pod in workload.pods_of(tag) if f"{PREFIX}/go" not in (pod.metadata.annotations or {})]


def are_ready(workload: Workload, tag: str, wanted: int) -> bool:
    """Whether so many pods of that tag are ready."""
    return sum(map(is_ready, workload.pods_of(tag))) >= wanted


def is_ready(pod: Any) -> bool:
    """Whether the pod is ready."""
    return any(one.type == "Ready" and one.status == "True" for one in pod.status.conditions or [])


def frontend(plane: ControlPlane) -> None:
    """Paused half-way: three old pods, three new ones."""
    halves = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 0, "maxUnavailable": "50%"}}
    workload = history(plane, "shop", "frontend", ("9.1.0",), first=4, replicas=6, strategy=halves)
    workload.release("9.2.0")
    workload.until(lambda: len(workload.pods_of("9.2.0")) == 3)
    workload.patch({"spec": {"paused": True}}, manager="kubectl-rollout")
    workload.until(
        lambda: (workload.read().status.observed_generation or 0) >= workload.read().metadata.generation
    )
    let_go(workload, "9.2.0", 3)


def payments(plane: ControlPlane) -> None:
    """Complete, changed lately: the commonest incident is a release that looks healthy."""
    workload = history(plane, "shop", "payments", ("5.0.0", "5.1.0"), first=20, replicas=6)
    workload.release("5.2.0", cause="release 5.2.0, ticket PAY-1207")
    workload.until_complete()


def gateway(plane: ControlPlane) -> None:
    """Undone: revision 41 failed, bob went back to 40, which is 42."""
    workload = history(plane, "shop", "gateway", ("4.9.0", "5.0.0"), first=39, replicas=4)
    workload.release("5.1.0")
    workload.until_waiting("5.1.0", "CrashLoopBackOff")
    sets = workload.replica_sets()
    old, new = sets[40].metadata.name, sets[41].metadata.name
    cause = f"rolled back from revision 41 (RS {new}) to revision 40 (RS {old}) by bob, rolldeck #9f3c21aa"
    workload.release("5.0.0", manager="rolldeck", cause=cause)
    workload.until_complete()


def batch_reindex(plane: ControlPlane) -> None:
    """Scaled to zero."""
    workload = history(plane, "shop", "batch-reindex", ("1.0.0", "1.1.0"), first=2, replicas=1)
    workload.patch({"spec": {"replicas": 0}}, manager="kubectl-scale")
    workload.until_complete()


def log_agent(plane: ControlPlane) -> None:
    """A DaemonSet, on every node."""
    workload = Workload(plane, "shop", "log-agent", "DaemonSet")
    workload.create(
        "0.44.1", updateStrategy={"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": "100%"}}
    )
    workload.until_complete()
    workload.release("0.44.2")
    workload.until_complete()


def portal(plane: ControlPlane) -> None:
    """A registry that wants credentials."""
    workload = history(plane, "platform", "portal", ("1.9.0",), first=3, replicas=2)
    workload.release("2.0.0")
    workload.until_waiting("2.0.0", "ImagePullBackOff")


def sessions(plane: ControlPlane) -> None:
    """A liveness probe ends its containers again and again."""
    workload = history(plane, "platform", "sessions", ("1.7.0",), first=7, replicas=4)
    workload.release("1.8.0")
    workload.until_waiting("1.8.0", "CrashLoopBackOff")


def mailer(plane: ControlPlane) -> None:
    """An init container fails."""
    workload = Workload(plane, "platform", "mailer")
    spec = workload.pod_spec("2.8.0")
    spec["initContainers"] = [{"name": "migrate", "image": "ghcr.io/shop/migrate:1.0.0"}]
    workload.create("2.8.0", replicas=2, template=spec, progressDeadlineSeconds=HOURS)
    workload.until_complete()
    workload.release("2.9.0")
    workload.until(lambda: len(workload.pods_of("2.9.0")) > 0)


def billing(plane: ControlPlane) -> None:
    """A ConfigMap that does not exist."""
    workload = history(plane, "platform", "billing", ("4.3.0",), first=11, replicas=2)
    workload.release("4.4.0")
    workload.until_waiting("4.4.0", "CreateContainerConfigError")


def orders(plane: ControlPlane) -> None:
    """The readiness probe finds nobody listening."""
    workload = history(plane, "platform", "orders", ("6.1.0",), first=24, replicas=3)
    workload.release("6.2.0")
    workload.until(lambda: len(workload.pods_of("6.2.0")) > 0)


def payout(plane: ControlPlane) -> None:
    """Past its progress deadline."""
    workload = history(plane, "platform", "payout", ("1.8.0",), first=5, replicas=2, deadline=5)
    workload.release("1.9.0")
    workload.until(
        lambda: any(one.reason == "ProgressDeadlineExceeded" for one in workload.read().status.conditions)
    )


def recommender(plane: ControlPlane) -> None:
    """No node has the room that the new pods ask for."""
    workload = history(plane, "platform", "recommender", ("0.3.0",), first=2, replicas=2)
    resources = {"requests": {"cpu": "500", "memory": "1Ti"}, "limits": {"memory": "1Ti"}}
    container = {"name": "app", "image": f"{workload.image}:0.4.0", "resources": resources}
    workload.patch({"spec": {"template": {"spec": {"containers": [container]}}}})
    workload.until(lambda: len(workload.pods_of("0.4.0")) > 0)


def reports(plane: ControlPlane) -> None:
    """A quota keeps the new pods from being created."""
    workload = history(plane, "batch", "reports", ("1.0.0",), first=1, replicas=3)
    quota = {"metadata": {"name": "pods"}, "spec": {"hard": {"pods": "3"}}}
    plane.core.create_namespaced_resource_quota("batch", quota)
    surge = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
    workload.patch({"spec": {"strategy": surge}})
    workload.release("1.1.0")
    workload.until(lambda: any(one.type == "ReplicaFailure" for one in workload.read().status.conditions))


def ingress(plane: ControlPlane) -> None:
    """Owned by a Helm release."""
    labels = {"app.kubernetes.io/managed-by": "Helm", "helm.sh/chart": "ingress-nginx-4.14.0"}
    annotations = {"meta.helm.sh/release-name": "ingress", "meta.helm.sh/release-namespace": "platform"}
    history(
        plane,
        "platform",
        "ingress-nginx",
        ("1.13.0", "1.14.0"),
        first=8,
        replicas=3,
        labels=labels,
        annotations=annotations,
        manager="helm",
    )


def trickle(plane: ControlPlane) -> None:
    """Rolling, slowly and by itself: a pod becomes ready every minute or so."""
    slow = {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}}
    workload = history(plane, "platform", "trickle", ("1.0.0",), first=1, replicas=20, strategy=slow)
    workload.patch(
        {
            "spec": {
                "template": {
                    "metadata": {
                        "annotations": {
                            "kubelet.rolldeck.invalid/after": "2m",
                            "kubelet.rolldeck.invalid/until": "6m",
                        }
                    },
                    "spec": {"containers": [{"name": "app", "image": f"{workload.image}:1.1.0"}]},
                }
            }
        }
    )


def queue(plane: ControlPlane) -> None:
    """A StatefulSet that is complete."""
    workload = Workload(plane, "platform", "queue", "StatefulSet")
    workload.create("3.13", replicas=3, podManagementPolicy="Parallel")
    workload.until_complete()
