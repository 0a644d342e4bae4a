"""What a pod template names, and whether quotas have room for its pods."""

import json
from typing import Any

import pytest

from rollout.named import Named, named
from rollout.room import Quota, lacking, unjudged


def template(**spec: Any) -> bytes:
    return json.dumps({"spec": spec}).encode()


def app(**fields: Any) -> list[dict[str, Any]]:
    return [{"name": "app", **fields}]


@pytest.mark.parametrize(
    ("spec", "kind", "name"),
    [
        ({"serviceAccountName": "web"}, "ServiceAccount", "web"),
        ({"imagePullSecrets": [{"name": "pull"}]}, "Secret", "pull"),
        ({"volumes": [{"name": "v", "configMap": {"name": "c"}}]}, "ConfigMap", "c"),
        ({"volumes": [{"name": "v", "secret": {"secretName": "s"}}]}, "Secret", "s"),
        (
            {"volumes": [{"name": "v", "persistentVolumeClaim": {"claimName": "d"}}]},
            "PersistentVolumeClaim",
            "d",
        ),
        (
            {"volumes": [{"projected": {"sources": [{"configMap": {"name": "c"}}]}}]},
            "ConfigMap",
            "c",
        ),
        ({"volumes": [{"projected": {"sources": [{"secret": {"name": "s"}}]}}]}, "Secret", "s"),
        ({"volumes": [{"csi": {"nodePublishSecretRef": {"name": "s"}}}]}, "Secret", "s"),
        ({"volumes": [{"flexVolume": {"secretRef": {"name": "s"}}}]}, "Secret", "s"),
        ({"volumes": [{"azureFile": {"secretName": "s", "shareName": "a"}}]}, "Secret", "s"),
        ({"containers": app(envFrom=[{"configMapRef": {"name": "c"}}])}, "ConfigMap", "c"),
        ({"initContainers": app(envFrom=[{"secretRef": {"name": "s"}}])}, "Secret", "s"),
        (
            {"containers": app(env=[{"valueFrom": {"configMapKeyRef": {"name": "c"}}}])},
            "ConfigMap",
            "c",
        ),
        ({"containers": app(env=[{"valueFrom": {"secretKeyRef": {"name": "s"}}}])}, "Secret", "s"),
    ],
)
def test_everything_that_pods_need_is_found(spec: dict[str, Any], kind: str, name: str) -> None:
    assert named(template(**spec)) == (Named(kind, name),)


def test_what_is_needed_once_is_needed_though_it_is_optional_elsewhere() -> None:
    optional = {"name": "c", "optional": True}
    env = [{"valueFrom": {"configMapKeyRef": optional}}]
    assert named(template(containers=app(env=env))) == (Named("ConfigMap", "c", True),)
    both = app(env=env, envFrom=[{"configMapRef": {"name": "c"}}])
    assert named(template(containers=both)) == (Named("ConfigMap", "c", False),)


def test_nonsense_names_nothing() -> None:
    assert named(template(volumes=[{"secret": "?"}], containers={}, serviceAccountName=7)) == ()


def test_the_account_that_every_namespace_has_is_not_looked_at() -> None:
    assert named(template(serviceAccountName="default")) == ()


LIMITED = {"limits": {"cpu": "1", "memory": "1Gi"}, "requests": {"cpu": "500m"}}


@pytest.mark.parametrize(
    ("hard", "used", "words"),
    [
        ({"pods": "4"}, {"pods": "4"}, "pods 4 of 4 used (team)"),
        ({"requests.cpu": "2"}, {"requests.cpu": "1600m"}, "requests.cpu 1600m of 2 used (team)"),
        ({"cpu": "2"}, {"cpu": "1600m"}, "cpu 1600m of 2 used (team)"),
        ({"limits.memory": "4Gi"}, {"limits.memory": "3500Mi"}, "limits.memory 3500Mi of 4Gi used (team)"),
        (
            {"requests.memory": "4Gi"},
            {"requests.memory": "3500Mi"},
            "requests.memory 3500Mi of 4Gi used (team)",
        ),
    ],
)
def test_a_quota_without_room_is_told(hard: dict[str, str], used: dict[str, str], words: str) -> None:
    pods = template(containers=app(resources=LIMITED))
    assert lacking([Quota("team", hard, used)], pods, 1) == (words,)


def test_room_that_just_suffices_is_room() -> None:
    pods = template(containers=app(resources=LIMITED))
    assert lacking([Quota("team", {"pods": "4", "cpu": "2"}, {"pods": "3", "cpu": "1500m"})], pods, 1) == ()


def test_a_resource_that_the_pods_do_not_take_is_no_obstacle() -> None:
    full = Quota("team", {"requests.nvidia.com/gpu": "1"}, {"requests.nvidia.com/gpu": "1"})
    assert lacking([full], template(containers=app()), 3) == ()


def test_no_pods_need_no_room() -> None:
    assert lacking([Quota("team", {"pods": "1"}, {"pods": "1"})], template(), 0) == ()


def test_a_quota_for_some_pods_only_is_not_judged() -> None:
    scoped = Quota("best", {"pods": "1"}, {"pods": "1"}, scoped=True)
    assert (lacking([scoped], template(), 1), unjudged([scoped])) == ((), ("best",))
