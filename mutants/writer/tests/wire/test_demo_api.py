"""The box's API, request by request; time is virtual."""

import asyncio
from typing import Any

import pytest
from demo_api import MAPS, ask, config_map, events, new_box, request, watch

from demo.access import Denial
from demo.jsontext import decode

pytestmark = pytest.mark.looptime


async def collected(response: Any) -> list[Any]:
    return [event async for event in events(response)]


async def test_a_watch_gets_a_bookmark_each_minute_and_one_before_its_end(looptime: Any) -> None:
    box = new_box()
    version = str(box.store.version)
    response = await watch(
        box, MAPS, resourceVersion=version, allowWatchBookmarks="true", timeoutSeconds="150"
    )
    seen = [(event["type"], int(asyncio.get_running_loop().time())) async for event in events(response)]
    assert seen == [("BOOKMARK", 60), ("BOOKMARK", 120), ("BOOKMARK", 148)]
    assert looptime == 150


async def test_events_get_no_bookmarks() -> None:
    box = new_box()
    path = "/api/v1/namespaces/shop/events"
    response = await watch(box, path, resourceVersion="1", allowWatchBookmarks="true", timeoutSeconds="150")
    assert await collected(response) == []


async def test_a_watch_from_a_compacted_version_is_told_so_inside_the_stream() -> None:
    box = new_box()
    await ask(box, "POST", MAPS, config_map("a"))
    box.store.compact()
    response = await watch(box, MAPS, resourceVersion="3")
    assert response.status == 200
    (event,) = await collected(response)
    assert (event["type"], event["object"]["code"], event["object"]["reason"]) == ("ERROR", 410, "Expired")


async def test_a_watch_goes_on_from_the_version_it_names() -> None:
    box = new_box()
    _, first = await ask(box, "POST", MAPS, config_map("a"))
    await ask(box, "POST", MAPS, config_map("b"))
    await ask(box, "DELETE", f"{MAPS}/a")
    response = await watch(
        box, MAPS, resourceVersion=first["metadata"]["resourceVersion"], timeoutSeconds="1"
    )
    seen = [(event["type"], event["object"]["metadata"]["name"]) for event in await collected(response)]
    assert seen == [("ADDED", "b"), ("DELETED", "a")]


async def test_an_object_that_leaves_the_selection_is_deleted_for_the_watcher() -> None:
    box = new_box()
    _, first = await ask(box, "POST", MAPS, config_map("a", tier="web"))
    await ask(
        box,
        "PATCH",
        f"{MAPS}/a",
        {"metadata": {"labels": {"tier": "db"}}},
        kind="application/merge-patch+json",
    )
    version = first["metadata"]["resourceVersion"]
    response = await watch(box, MAPS, resourceVersion=version, labelSelector="tier=web", timeoutSeconds="1")
    (event,) = await collected(response)
    assert (event["type"], event["object"]["metadata"]["labels"]) == ("DELETED", {"tier": "web"})


async def test_initial_events_end_with_a_marked_bookmark() -> None:
    box = new_box()
    await ask(box, "POST", MAPS, config_map("a"))
    query = {
        "sendInitialEvents": "true",
        "resourceVersionMatch": "NotOlderThan",
        "allowWatchBookmarks": "true",
    }
    response = await watch(box, MAPS, timeoutSeconds="1", **query)
    seen = await collected(response)
    assert [event["type"] for event in seen[:3]] == ["ADDED", "ADDED", "BOOKMARK"]
    assert seen[2]["object"]["metadata"]["annotations"] == {"k8s.io/initial-events-end": "true"}


async def test_a_watcher_that_leaves_is_forgotten() -> None:
    box = new_box()
    table = next(t for t in box.store.tables.values() if t.resource.plural == "configmaps")
    before = len(table.listeners)
    response = await watch(box, MAPS, resourceVersion="")
    assert response.flow is not None
    await anext(response.flow)
    assert len(table.listeners) == before + 1
    await response.flow.aclose()  # type: ignore[attr-defined]
    assert len(table.listeners) == before


async def test_pages_are_of_one_version() -> None:
    box = new_box()
    for name in "abcd":
        await ask(box, "POST", MAPS, config_map(name))
    _, first = await ask(box, "GET", MAPS, limit="2")
    await ask(box, "DELETE", f"{MAPS}/d")
    _, second = await ask(box, "GET", MAPS, limit="9", **{"continue": first["metadata"]["continue"]})
    names = [one["metadata"]["name"] for one in first["items"] + second["items"]]
    assert names == ["a", "b", "c", "d", "kube-root-ca.crt"]
    assert first["metadata"]["remainingItemCount"] == 3
    assert first["metadata"]["resourceVersion"] == second["metadata"]["resourceVersion"]


async def test_a_page_of_a_compacted_version_is_gone() -> None:
    box = new_box()
    await ask(box, "POST", MAPS, config_map("a"))
    _, first = await ask(box, "GET", MAPS, limit="1")
    await ask(box, "POST", MAPS, config_map("b"))
    box.store.compact()
    status, answer = await ask(box, "GET", MAPS, **{"continue": first["metadata"]["continue"]})
    assert (status, answer["reason"]) == (410, "Expired")


async def test_an_exact_list_is_of_the_version_it_names() -> None:
    box = new_box()
    _, made = await ask(box, "POST", MAPS, config_map("a"))
    await ask(box, "DELETE", f"{MAPS}/a")
    version = made["metadata"]["resourceVersion"]
    _, then = await ask(box, "GET", MAPS, resourceVersion=version, resourceVersionMatch="Exact")
    assert "a" in {one["metadata"]["name"] for one in then["items"]}


@pytest.mark.parametrize(
    ("selector", "names"),
    [
        ("tier=web", ["a"]),
        ("tier!=web", ["b", "kube-root-ca.crt"]),
        ("tier in (web, db)", ["a", "b"]),
        ("tier notin (web)", ["b", "kube-root-ca.crt"]),
        ("tier,tier!=db", ["a"]),
        ("!tier", ["kube-root-ca.crt"]),
    ],
)
async def test_label_selectors(selector: str, names: list[str]) -> None:
    box = new_box()
    await ask(box, "POST", MAPS, config_map("a", tier="web"))
    await ask(box, "POST", MAPS, config_map("b", tier="db"))
    _, found = await ask(box, "GET", MAPS, labelSelector=selector)
    assert [one["metadata"]["name"] for one in found["items"]] == names


async def test_nobody_gets_in_without_the_token() -> None:
    box = new_box()
    asked = request(box, "GET", MAPS)
    asked.headers["authorization"] = "Bearer guess"
    response = await box.api.handle(asked)
    assert (response.status, decode(response.body)["reason"]) == (401, "Unauthorized")


async def test_what_a_user_may_not_do_is_refused_in_the_words_of_rbac_and_reviewed_alike() -> None:
    box = new_box()
    box.access.denials.append(Denial(verb="patch", resource="configmaps"))
    status, answer = await ask(box, "PATCH", f"{MAPS}/a", {}, kind="application/merge-patch+json")
    assert status == 403
    why = 'User "alice" cannot patch resource "configmaps" in API group "" in the namespace "shop"'
    assert answer["message"] == f'configmaps "a" is forbidden: {why}'
    wanted = {"resource": "configmaps", "namespace": "shop"}
    path = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"
    answers = [
        (await ask(box, "POST", path, {"spec": {"resourceAttributes": {"verb": verb, **wanted}}}))[1][
            "status"
        ]["allowed"]
        for verb in ("patch", "get")
    ]
    assert answers == [False, True]


async def test_unknown_fields_are_warned_of() -> None:
    box = new_box()
    body = {**config_map("a"), "colour": "red"}
    response = await box.api.handle(request(box, "POST", MAPS, body))
    assert response.status == 201
    assert response.headers["Warning"] == '299 - "unknown field \\"colour\\""'


async def test_an_impersonated_user_is_who_they_say() -> None:
    box = new_box()
    asked = request(box, "POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews", {})
    asked.headers.update({"impersonate-user": "bob", "impersonate-group": "viewers"})
    response = await box.api.handle(asked)
    assert decode(response.body)["status"]["userInfo"] == {
        "username": "bob",
        "groups": ["viewers", "system:authenticated"],
    }


async def test_a_rules_review_leaves_out_what_is_denied() -> None:
    box = new_box()
    box.access.denials.append(Denial(verb="patch", resource="deployments"))
    path = "/apis/authorization.k8s.io/v1/selfsubjectrulesreviews"
    _, answer = await ask(box, "POST", path, {"spec": {"namespace": "shop"}})
    (rule,) = (one for one in answer["status"]["resourceRules"] if one["resources"] == ["deployments"])
    assert "get" in rule["verbs"]
    assert "patch" not in rule["verbs"]
