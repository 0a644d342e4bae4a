"""Every incident shows what its story says, and the company opens with several at once."""

from functools import partial

import pytest

from demo.api.columns import pod_status
from demo.box import Box
from demo.company import AT_ONCE, new_box, play, play_company, play_incident
from demo.incidents.catalogue import all_incidents
from demo.jsontext import Object
from demo.registry import by
from demo.resources import DEPLOYMENTS, EVENTS, PODS, STATEFULSETS

NOW = 1_780_000_000.0

WORDS = {
    "image-missing": ("checkout", "ImagePullBackOff"),
    "registry-denies": ("invoices", "ImagePullBackOff"),
    "crash-loop": ("ledger", "CrashLoopBackOff"),
    "oom-kill": ("cart", "CrashLoopBackOff"),
    "unschedulable": ("vision", "Pending"),
    "bad-config-key": ("mailer", "CreateContainerConfigError"),
    "init-fails": ("orders", "Init:CrashLoopBackOff"),
    "canary-half-good": ("pricing-canary", "CrashLoopBackOff"),
    "stuck-statefulset": ("postgres", "CrashLoopBackOff"),
    "gitops-reverts": ("profile", "CrashLoopBackOff"),
    "two-operators": ("basket", "CrashLoopBackOff"),
    "slow-image": ("transcoder", "ContainerCreating"),
}


def opened(name: str) -> Box:
    box = new_box(NOW)
    play(box, partial(play_incident, all_incidents()[name]), NOW)
    return box


def workload(box: Box, name: str) -> Object:
    for resource in (DEPLOYMENTS, STATEFULSETS):
        found = box.store.get(resource, "shop", name)
        if found is not None:
            return found
    raise LookupError(name)


def reasons(box: Box, name: str) -> set[str]:
    return {c["reason"] for c in workload(box, name)["status"].get("conditions", ())}


@pytest.mark.parametrize(("name", "app", "word"), [(name, *words) for name, words in WORDS.items()])
def test_the_pods_of_an_incident_say_what_is_wrong(name: str, app: str, word: str) -> None:
    box = opened(name)
    words = {
        pod_status(p) for p in box.store.table(PODS).items.values() if p["metadata"]["labels"]["app"] == app
    }
    assert word in words


@pytest.mark.parametrize("name", all_incidents())
def test_no_incident_has_passed_its_deadline_when_the_curtain_opens(name: str) -> None:
    box = opened(name)
    assert all(
        condition["reason"] != "ProgressDeadlineExceeded"
        for deployment in box.store.table(DEPLOYMENTS).items.values()
        for condition in deployment["status"].get("conditions", ())
    )


def test_a_search_that_is_never_ready_runs() -> None:
    box = opened("never-ready")
    assert workload(box, "search")["status"]["unavailableReplicas"] == 1


@pytest.mark.parametrize(
    ("name", "namespace", "app"),
    [("webhook-denies", "shop", "wallet"), ("quota-exhausted", "reports", "renderer")],
)
def test_refused_pods_show_as_replica_failure(name: str, namespace: str, app: str) -> None:
    found = opened(name).registry.get(DEPLOYMENTS, namespace, app)
    assert "FailedCreate" in {c["reason"] for c in found["status"]["conditions"]}


def test_a_release_that_fails_later_fails_while_one_looks_on() -> None:
    box = opened("fails-later")
    assert workload(box, "recommender")["status"]["availableReplicas"] == 5
    box.clock.advance(120)
    assert "availableReplicas" not in workload(box, "recommender")["status"]


def test_flux_takes_an_undo_back_within_a_minute() -> None:
    box = opened("gitops-reverts")
    box.clock.advance(5)
    live = workload(box, "profile")
    containers = live["spec"]["template"]["spec"]["containers"]
    good = [{**containers[0], "image": "ghcr.io/shop/profile:3.2.0"}]
    template = {**live["spec"]["template"], "spec": {**live["spec"]["template"]["spec"], "containers": good}}
    body = {**live, "spec": {**live["spec"], "template": template}}
    box.registry.update(DEPLOYMENTS, body, by("rolldeck"))
    box.clock.advance(61)
    live = workload(box, "profile")
    assert live["spec"]["template"]["spec"]["containers"][0]["image"].endswith(":3.3.0")
    assert live["metadata"]["managedFields"][0]["manager"] == "kustomize-controller"


def test_the_autoscaler_scales_while_one_looks_on() -> None:
    box = opened("hpa-scales")
    assert workload(box, "streamer")["spec"]["replicas"] == 8
    box.clock.advance(50)
    assert workload(box, "streamer")["spec"]["replicas"] == 9


def test_frontend_was_paused_half_way() -> None:
    status = workload(opened("paused-forgotten"), "frontend")["status"]
    assert 0 < status["updatedReplicas"] < 6


def test_the_healthy_one_ends_well() -> None:
    box = opened("healthy")
    box.clock.advance(60)
    assert "NewReplicaSetAvailable" in reasons(box, "web")
    assert workload(box, "web")["status"]["availableReplicas"] == 10


def test_the_company_opens_with_all_its_incidents_and_the_last_hours_events() -> None:
    box = new_box(NOW)
    play(box, play_company, NOW)
    names = {name for _, name in box.store.table(DEPLOYMENTS).items}
    assert {
        "checkout",
        "cart",
        "search",
        "frontend",
        "ledger",
        "recommender",
        "profile",
        "renderer",
        "web",
    } <= names
    assert len(AT_ONCE) > 5
    oldest = min(event["metadata"]["creationTimestamp"] for event in box.store.table(EVENTS).items.values())
    assert oldest > "2026-05-28T19:2"


def test_each_story_is_one_line() -> None:
    stories = [incident.story for incident in all_incidents().values()]
    assert all(0 < len(story) <= 120 and "\n" not in story for story in stories)
