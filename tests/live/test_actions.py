"""Everything besides the undo, and what is checked before: on Kubernetes' own control plane."""

import json
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import kubernetes
import pytest
from controlplane import ControlPlane
from controlplane.workload import AT_ONCE, Workload
from deck import QUIET, Deck
from operators import Operator, check, operating
from stuck import BAD, good_then_bad
from witness import assert_untouched, deployment, replica_sets

from cluster.reviews import MAY
from rollout.action import Action, Ask, CheckState, Ending

PAUSE, RESUME, RESTART = Ask(Action.PAUSE), Ask(Action.RESUME), Ask(Action.RESTART)
EVERYTHING = {
    "apps": {
        "deployments": ["get", "list", "watch", "patch"],
        "replicasets": ["list", "watch"],
    },
    "": {
        "pods": ["list", "watch"],
        "events": ["list", "watch", "create"],
        "configmaps": ["get"],
        "secrets": ["get"],
        "serviceaccounts": ["get"],
        "persistentvolumeclaims": ["get"],
        "resourcequotas": ["list"],
    },
    "autoscaling": {"horizontalpodautoscalers": ["list"]},
}
"""The README's rules, the optional ones among them."""


def two_releases(web: Workload, **create: Any) -> None:
    """Two complete revisions."""
    web.create("1.0.0", strategy=AT_ONCE, **create)
    web.until_complete()
    web.release("2.0.0")
    web.until_complete()


def naming(web: Workload) -> dict[str, Any]:
    """Return a pod spec that names everything a pod spec can name."""
    spec = web.pod_spec("1.0.0")
    spec["containers"][0]["envFrom"] = [{"configMapRef": {"name": "web-config"}}]
    spec["containers"][0]["env"] += [
        {"name": "KEY", "valueFrom": {"secretKeyRef": {"name": "web-key", "key": "key"}}}
    ]
    spec["imagePullSecrets"] = [{"name": "pull"}]
    spec["serviceAccountName"] = "web"
    spec["volumes"] = [{"name": "data", "persistentVolumeClaim": {"claimName": "web-data"}}]
    return spec


def name_them(web: Workload) -> None:
    """Create what `naming` names."""
    for name in ("web-key", "pull"):
        web.core.create_namespaced_secret(
            web.namespace, {"metadata": {"name": name}, "stringData": {"key": "hunter2"}}
        )
    web.core.create_namespaced_config_map(
        web.namespace, {"metadata": {"name": "web-config"}, "data": {"a": "1"}}
    )
    web.core.create_namespaced_service_account(web.namespace, {"metadata": {"name": "web"}})
    claim = {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}}
    web.core.create_namespaced_persistent_volume_claim(
        web.namespace, {"metadata": {"name": "web-data"}, "spec": claim}
    )


async def test_pause_restart_resume_and_set_image_do_what_they_say_and_are_logged(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    two_releases(web)
    async with operating(plane, web.namespace, tmp_path) as admin:
        assert (await admin.does(web, PAUSE)).ending is Ending.APPLIED
        assert deployment(web)["spec"]["paused"] is True
        refused = await admin.prepares(await admin.sees(web, lambda info: info.paused), RESTART)
        assert refused.plan.refused == "it is paused, so a restart would change nothing: resume it first"
        assert (await admin.does(web, RESUME)).ending is Ending.APPLIED
        assert "paused" not in deployment(web)["spec"]
        assert (await admin.does(web, RESTART, "stuck caches")).ending is Ending.APPLIED
        web.until(lambda: 3 in replica_sets(web))
        before = await admin.sees(web, lambda info: info.number == 3)
        images = await admin.writer.read_images(before)
        assert [(one.image.rpartition(":")[2], one.current) for one in images] == [
            ("2.0.0", True),
            ("1.0.0", False),
        ]
        ask = Ask(Action.SET_IMAGE, images[1].container, images[1].image)
        assert (await admin.does(web, ask)).ending is Ending.APPLIED
        lines = list(admin.audit.read())
    template = deployment(web)["spec"]["template"]
    assert template["spec"]["containers"][0]["image"].endswith(":1.0.0")
    assert "kubectl.kubernetes.io/restartedAt" in template["metadata"]["annotations"]
    assert [(line.event, line.action) for line in lines] == [
        (event, action)
        for action in ("pause", "resume", "restart", "set image")
        for event in ("intent", "outcome")
    ]
    assert [line.reason for line in lines if line.action == "restart"] == ["stuck caches"] * 2
    told = {event.reason: event.message for event in web.core.list_namespaced_event(web.namespace).items}
    assert "restarted by admin, rolldeck #" in told["Restarted"]
    assert told["Restarted"].endswith(": stuck caches")
    assert {"Paused", "Resumed", "ImageSet"} <= told.keys()


async def test_a_resume_shows_what_waits_and_rolls_out_that_alone(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    two_releases(web)
    web.patch({"spec": {"paused": True}})
    web.release("2.1.0", env={"FEATURE_X": "on"})
    async with operating(plane, web.namespace, tmp_path) as admin:
        info = await admin.sees(web, lambda info: info.paused and info.number is None)
        prepared = await admin.prepares(info, RESUME)
        plan = prepared.plan
        assert [change.words for change in plan.changes] == ["image 2.0.0→2.1.0", "env +FEATURE_X"]
        assert (plan.from_number, plan.becomes, check(prepared, "fresh").words) == (2, 3, "as you saw it")
        assert check(prepared, "names").state is CheckState.GOOD
        web.release("2.2.0", manager="kubectl-edit")
        after = deployment(web)
        outcome = await admin.writer.send(prepared)
        assert outcome.ending is Ending.SUPERSEDED
        assert "via kubectl-edit since you looked (image 2.1.0→2.2.0)" in outcome.sentence
        assert_untouched(after, deployment(web))
        assert (await admin.writer.send(await admin.prepares(info, RESUME))).ending is Ending.APPLIED
    web.until_complete()
    assert {pod.spec.containers[0].image.rpartition(":")[2] for pod in web.pods()} == {"2.2.0"}


async def test_an_action_on_what_changed_meanwhile_writes_nothing(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    two_releases(web)
    async with operating(plane, web.namespace, tmp_path) as admin:
        info = await admin.sees(web)
        restart, pause = await admin.prepares(info, RESTART), await admin.prepares(info, PAUSE)
        web.patch({"spec": {"paused": True}})
        after = deployment(web)
        outcomes = [await admin.writer.send(each) for each in (restart, pause)]
    assert [one.ending for one in outcomes] == [Ending.SUPERSEDED] * 2
    assert all("was paused since you looked" in one.sentence for one in outcomes), outcomes
    assert_untouched(after, deployment(web))


async def test_undoing_the_undo_goes_back_to_what_was_left(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    two_releases(web)
    async with operating(plane, web.namespace, tmp_path) as admin:
        await admin.does(web, 1)
        web.until(lambda: set(replica_sets(web)) == {2, 3})
        prepared = await admin.prepares(await admin.sees(web, lambda info: info.number == 3), 2)
        outcome = await admin.writer.send(prepared)
    assert (prepared.plan.type_number, prepared.plan.type_why) == (True, "REVISION 2 WAS LEFT")
    assert outcome.ending is Ending.APPLIED
    assert deployment(web)["spec"]["template"]["spec"]["containers"][0]["image"].endswith(":2.0.0")


def stuck_database(plane: ControlPlane, namespace: str) -> Workload:
    """A StatefulSet of two whose highest pod never gets ready on the second revision."""
    db = Workload(plane, namespace, "db", "StatefulSet")
    db.create("1.0.0", replicas=2)
    db.until_complete()
    db.release("2.0.0-not-found")
    db.until_waiting("2.0.0-not-found", "ImagePullBackOff")
    return db


@pytest.mark.long
async def test_the_pod_that_blocks_a_statefulset_is_deleted_by_its_uid_after_thirty_seconds(
    plane: ControlPlane, namespace: str, tmp_path: Path
) -> None:
    db = stuck_database(plane, namespace)
    ask = Ask(Action.DELETE_POD, pod="db-1")
    async with operating(plane, namespace, tmp_path) as admin:
        info = await admin.sees(db)
        of_now = await admin.prepares(info, ask)
        undone = await admin.does(db, 1)
        early = await admin.prepares(await admin.sees(db), ask)
        old = {pod.metadata.name: pod.metadata.uid for pod in db.pods()}
        db.until(lambda: stuck_for(admin, db, 31))
        prepared = await admin.prepares(await admin.sees(db, lambda seen: seen.blocked_by == "db-1"), ask)
        outcome = await admin.writer.send(prepared)
        db.until_complete()
        again = await admin.writer.send(prepared)
    deleted = [
        (path, query, json.loads(body)) for how, path, query, body, _ in admin.wire.writes if how == "DELETE"
    ]
    path, only = f"/api/v1/namespaces/{namespace}/pods/db-1", options_of(old["db-1"])
    assert deleted == [(path, {"dryRun": "All"}, only), (path, {}, only), (path, {}, only)]
    assert "runs the current template: it would come back the same" in of_now.plan.refused
    assert undone.ending is Ending.APPLIED
    assert "looks again after 30s" in early.plan.refused
    assert prepared.plan.stays == "its volume, its name and its place in the order"
    assert (outcome.ending, again.ending) == (Ending.APPLIED, Ending.SUPERSEDED), (outcome, again)
    new = {pod.metadata.name: pod.metadata.uid for pod in db.pods()}
    assert new["db-0"] == old["db-0"]
    assert new["db-1"] != old["db-1"]


def options_of(uid: str) -> dict[str, Any]:
    """Return the options of a deletion that hits this pod alone, and not the one that comes back for it."""
    return {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": uid}}


def stuck_for(operator: Operator, work: Workload, seconds: float) -> bool:
    """Whether the template was changed so long ago, by the server's clock."""
    written = [
        entry.time
        for entry in work.read().metadata.managed_fields
        if entry.manager == "rolldeck" and not entry.subresource
    ]
    return bool((operator.session.clock.now() - max(written)).total_seconds() > seconds)


def edit_in_a_later_second(web: Workload) -> None:
    """Edit what the template names until the server, which records whole seconds, records it as later."""
    began = max(each.metadata.creation_timestamp for each in web.replica_sets().values())
    for number in count(2):
        config = web.core.patch_namespaced_config_map(
            "web-config", web.namespace, {"data": {"a": str(number)}}
        )
        if max(each.time for each in config.metadata.managed_fields) > began:
            return


async def test_what_the_target_names_is_looked_at_and_what_is_missing_or_edited_is_said(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    name_them(web)
    two_releases(web, template=naming(web), replicas=0)
    async with operating(plane, web.namespace, tmp_path) as admin:
        info = await admin.sees(web)
        good = await admin.prepares(info, 1)
        edit_in_a_later_second(web)
        web.core.delete_namespaced_secret("web-key", web.namespace)
        bad = await admin.prepares(info, 1)
    assert (check(good, "names").state, check(good, "names").words) == (
        CheckState.GOOD,
        "all 5 it names exist",
    )
    assert (check(bad, "names").state, check(bad, "names").words) == (
        CheckState.BAD,
        "missing: Secret web-key",
    )
    edited = [sentence for label, sentence in bad.plan.warnings if label == "stays"]
    assert len(edited) == 1
    assert edited[0].startswith("ConfigMap web-config, edited ")
    assert edited[0].endswith("AFTER 1 was made")
    assert not [words for words in good.plan.warnings if words[0] == "stays"]


async def test_a_quota_without_room_and_an_autoscaler_are_said(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    two_releases(web)
    web.core.create_namespaced_resource_quota(
        web.namespace, {"metadata": {"name": "team"}, "spec": {"hard": {"pods": "3"}}}
    )
    web.until(lambda: used_pods(web) == "3")
    scale(plane, web)
    async with operating(plane, web.namespace, tmp_path) as admin:
        plan = await admin.prepares(await admin.sees(web), 1)
    assert check(plan, "quota").state is CheckState.WARNING
    assert check(plan, "quota").words == "no room for surge: pods 3 of 3 used (team)"
    assert plan.plan.stays == "replicas 3 (HPA 3-10), strategy, annotations, selector"
    assert "at the last pace: 3 new pods go, 3 pods come" in plan.plan.takes


def used_pods(web: Workload) -> str:
    """Return how many pods the quota counts: those that are ending are among them for a while."""
    quota = web.core.read_namespaced_resource_quota("team", web.namespace)
    return str((quota.status.used or {}).get("pods"))


def scale(plane: ControlPlane, web: Workload) -> None:
    """Let an autoscaler own the replicas."""
    target = {"apiVersion": "apps/v1", "kind": "Deployment", "name": web.name}
    metric = {
        "type": "Resource",
        "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 80}},
    }
    spec = {"scaleTargetRef": target, "minReplicas": 3, "maxReplicas": 10, "metrics": [metric]}
    kubernetes.client.AutoscalingV2Api(plane.api).create_namespaced_horizontal_pod_autoscaler(
        web.namespace, {"metadata": {"name": web.name}, "spec": spec}
    )


async def test_all_rules_of_the_readme_are_enough_for_every_check(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    name_them(web)
    two_releases(web, template=naming(web), replicas=0)
    user = plane.new_user()
    plane.allow(user, web.namespace, EVERYTHING)
    async with operating(plane, web.namespace, tmp_path, user=user) as operator:
        prepared = await operator.prepares(await operator.sees(web), 1)
        outcome = await operator.writer.send(prepared)
    assert [one.state for one in prepared.plan.checks] == [CheckState.GOOD] * 5
    assert outcome.ending is Ending.APPLIED
    events = web.core.list_namespaced_event(web.namespace).items
    assert [event for event in events if event.reason == "RolledBack"]


TAKEN = (
    ("", "configmaps", "names", "configmaps (not permitted)"),
    ("", "secrets", "names", "secrets (not permitted)"),
    ("", "serviceaccounts", "names", "serviceaccounts (not permitted)"),
    ("", "persistentvolumeclaims", "names", "persistentvolumeclaims (not permitted)"),
    ("", "resourcequotas", "quota", "quota (not permitted)"),
    ("autoscaling", "horizontalpodautoscalers", "", "(HPA: not permitted)"),
    ("", "events", "", ""),
)
"""Each optional rule: its group, its resource, the check that goes without, and what it says."""


@pytest.mark.parametrize("taken", TAKEN, ids=[each[1] for each in TAKEN])
async def test_without_an_optional_rule_its_check_says_so_and_the_undo_goes_on(
    plane: ControlPlane, web: Workload, tmp_path: Path, taken: tuple[str, str, str, str]
) -> None:
    group, resource, key, words = taken
    name_them(web)
    two_releases(web, template=naming(web), replicas=0)
    user = plane.new_user()
    rules = {
        each: {name: verbs for name, verbs in resources.items() if (each, name) != (group, resource)}
        for each, resources in EVERYTHING.items()
    }
    plane.allow(user, web.namespace, rules)
    async with operating(plane, web.namespace, tmp_path, user=user) as operator:
        prepared = await operator.prepares(await operator.sees(web), 1)
        outcome = await operator.writer.send(prepared)
    assert outcome.ending is Ending.APPLIED
    if key:
        assert (check(prepared, key).state, check(prepared, key).words) == (CheckState.UNKNOWN, words)
    else:
        assert words in prepared.plan.stays


MANDATORY = (("deployments", "get"), ("replicasets", "list"), ("deployments", "patch"))


@pytest.mark.parametrize(("resource", "verb"), MANDATORY)
async def test_without_a_mandatory_verb_nothing_can_be_confirmed(
    plane: ControlPlane, web: Workload, tmp_path: Path, resource: str, verb: str
) -> None:
    two_releases(web)
    user = plane.new_user()
    apps = {
        name: [one for one in verbs if (name, one) != (resource, verb)]
        for name, verbs in EVERYTHING["apps"].items()
    }
    plane.allow(user, web.namespace, {**EVERYTHING, "apps": apps})
    before = deployment(web)
    async with operating(plane, web.namespace, tmp_path) as admin:
        info = await admin.sees(web)
    async with operating(plane, web.namespace, tmp_path, user=user) as operator:
        undo, restart = await operator.prepares(info, 1), await operator.prepares(info, RESTART)
        outcomes = [await operator.writer.send(each) for each in (undo, restart)]
    for prepared in (undo, restart):
        assert f"cannot {verb} resource" in prepared.plan.refused
    assert [one.ending for one in outcomes] == [Ending.NOT_APPLIED] * 2
    assert_untouched(before, deployment(web))
    assert all(path == MAY or "dryRun" in query for _, path, query, *_ in operator.wire.writes)


async def test_a_protected_context_wants_the_current_revisions_number_of_an_action(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    two_releases(web)
    async with operating(plane, web.namespace, tmp_path, context="prod-eu") as admin:
        plan = (await admin.prepares(await admin.sees(web), RESTART)).plan
    assert (plan.type_number, plan.type_why, plan.typed) == (True, "PROTECTED CONTEXT prod-eu", 2)


def test_a_restart_is_two_keys_and_y_away_and_its_steps_are_shown(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    two_releases(web)
    deck = open_deck("deploy/web")
    deck.wait_match("COMPLETE")
    deck.press("a")
    deck.wait_match("Actions on deploy/web")
    deck.press("e")
    deck.wait_match("not possible: it is not paused")
    deck.press("t")
    deck.wait_match(r"Restart deploy/web")
    deck.wait_match(r"(?m)(?<!not )armed$")
    deck.press("y")
    deck.wait_match(r"restarted in \d+s")
    assert set(replica_sets(web)) == {1, 2, 3}


def test_an_undo_that_somebody_takes_back_is_said_rings_the_bell_and_stays_in_the_list(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)
    deck.press("y")
    deck.wait_match(r"undone in \d+s")
    deck.press("escape")
    deck.wait_match(r"undone 3→2 by admin")
    deck.press("q")
    deck.wait_match("the undo of deploy/web is done and stays; it is watched in case somebody takes")
    web.release(BAD, manager="kustomize-controller")
    deck.wait_match(r"(?m)^\W+web .*undone 3→2 reverted")
    deck.wait_match(r"deploy/web: reverted by kustomize-controller after \d+s")
    assert b"\x07" in deck.received


def test_a_target_that_is_pruned_under_the_dialog_wants_its_number_and_can_still_be_undone_to(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    two_releases(web)
    deck = open_deck("deploy/web")
    deck.wait_match("1 unproven")
    deck.press("u")  # nothing tells that the first revision was ever good: it has to be picked
    deck.wait_match("no earlier revision is known to be good: pick one")
    deck.press("u")
    deck.wait_armed("web", 2, 1)
    web.patch({"spec": {"revisionHistoryLimit": 0}})
    deck.wait_match("REVISION 1 IS NO LONGER KEPT +type 1 then y")
    deck.press("y")
    deck.wait_match("type 1 first, then y|not yet")
    deck.wait(lambda: "armed" in deck.text or "✔ server dry run" in deck.text, "the dry run")
    answered = time.monotonic()
    deck.wait(lambda: time.monotonic() - answered > QUIET, "end of the quiet time")
    deck.type_number(1)
    deck.press("y")
    deck.wait_match(r"undone in \d+s")
    assert deployment(web)["spec"]["template"]["spec"]["containers"][0]["image"].endswith(":1.0.0")
