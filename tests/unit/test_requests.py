"""The two requests that write, as they go out."""

import json

import pytest

from cluster.requests import Request, deletion, of_uid, patching
from rollout.info import Ref

QUERY = {"fieldManager": "rolldeck", "fieldValidation": "Strict"}


@pytest.mark.parametrize(
    ("kind", "plural"),
    [("Deployment", "deployments"), ("StatefulSet", "statefulsets"), ("DaemonSet", "daemonsets")],
)
@pytest.mark.parametrize("dry", [False, True])
def test_a_patch_is_of_one_workload_of_one_namespace(kind: str, plural: str, dry: bool) -> None:
    assert patching(Ref(kind, "shop", "web", "u"), b"[]", dry=dry) == Request(
        method="PATCH",
        path=f"/apis/apps/v1/namespaces/shop/{plural}/web",
        query={**QUERY, "dryRun": "All"} if dry else QUERY,
        body=b"[]",
        content_type="application/json-patch+json",
    )


@pytest.mark.parametrize("dry", [False, True])
def test_a_deletion_is_of_one_pod_of_known_uid(dry: bool) -> None:
    asked = deletion("shop", "web-1", of_uid("u-1"), dry=dry)
    assert asked == Request(
        method="DELETE",
        path="/api/v1/namespaces/shop/pods/web-1",
        query={"dryRun": "All"} if dry else {},
        body=asked.body,
        content_type="application/json",
    )
    options = {"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"uid": "u-1"}}
    assert json.loads(asked.body) == options
