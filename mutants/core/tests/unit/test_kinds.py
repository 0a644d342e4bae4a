"""The registry of kinds, and what requests it makes."""

import pytest

from rollout.kinds import EVENTS, KINDS, PODS, kind_named


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("deploy", "Deployment"),
        ("deployments.apps", "Deployment"),
        ("STS", "StatefulSet"),
        ("ds", "DaemonSet"),
    ],
)
def test_kinds_go_by_the_names_that_kubectl_takes(word: str, kind: str) -> None:
    found = kind_named(word)
    assert found is not None
    assert found.name == kind


def test_another_kind_is_none() -> None:
    assert kind_named("pod") is None


def test_paths_are_the_servers() -> None:
    deployment = KINDS["Deployment"]
    assert deployment.resource.path(None) == "/apis/apps/v1/deployments"
    assert deployment.resource.path("shop", "web") == "/apis/apps/v1/namespaces/shop/deployments/web"
    assert PODS.path("shop") == "/api/v1/namespaces/shop/pods"


def test_events_get_no_bookmarks() -> None:
    assert (EVENTS.bookmarks, PODS.bookmarks) == (False, True)


def test_a_selector_is_written_as_a_request_takes_it() -> None:
    expressions = (
        b'[{"key":"tier","operator":"In","values":["a","b"]},{"key":"old","operator":"DoesNotExist"},'
        b'{"key":"x","operator":"NotIn","values":["y"]},{"key":"z","operator":"Exists"}]'
    )
    data = b'{"metadata":{"name":"w"},"spec":{"selector":{"matchLabels":{"app":"w"},"matchExpressions":%s}}}'
    read = KINDS["Deployment"].sparse.one(data % expressions)
    assert read is not None
    assert read.selector == "app=w,tier in (a,b),!old,x notin (y),z"
