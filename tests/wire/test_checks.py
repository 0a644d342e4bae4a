"""The checks that only inform: each says what it found, and that it may not look where it may not."""

from typing import Any

import pytest
from aiohttp import web
from test_prepare import check, last_prepared
from write_server import WriteServer, template

from cluster.written import METADATA
from rollout.action import CheckState

QUOTA = {"metadata": {"name": "team"}, "status": {"hard": {"pods": "3"}, "used": {"pods": "3"}}}
ROOMY = {"metadata": {"name": "team"}, "status": {"hard": {"pods": "4"}, "used": {"pods": "3"}}}
SCALER = {
    "spec": {
        "scaleTargetRef": {"kind": "Deployment", "name": "web"},
        "minReplicas": 3,
        "maxReplicas": 10,
    }
}


def naming(tag: str, *names: str) -> dict[str, Any]:
    made = template(tag)
    made["spec"]["containers"][0]["envFrom"] = [{"secretRef": {"name": name}} for name in names]
    return made


def metadata(edited: str) -> dict[str, Any]:
    return {"metadata": {"managedFields": [{"manager": "kubectl", "time": edited}]}}


async def unfound(request: web.Request) -> web.Response:
    """Answer as a proxy does that knows no such path."""
    del request
    return web.Response(status=404, text="404 page not found")


@pytest.mark.parametrize(
    ("found", "state", "words"),
    [
        (metadata("2025-01-01T00:00:00Z"), CheckState.GOOD, "what it names exists"),
        (404, CheckState.BAD, "missing: Secret s"),
        (403, CheckState.UNKNOWN, "secrets (not permitted)"),
        (unfound, CheckState.UNKNOWN, "secrets (not answered)"),
        (500, CheckState.UNKNOWN, "secrets (not answered)"),
    ],
)
async def test_what_the_target_names_is_looked_for(found: Any, state: CheckState, words: str) -> None:
    async with WriteServer() as server:
        server.revisions[1] = naming("1", "s")
        server.others = {"/secrets/s": found}
        prepared = await last_prepared(server)
    assert (check(prepared, "names").state, check(prepared, "names").words) == (state, words)
    assert not prepared.plan.refused


async def test_a_secret_is_asked_for_without_its_values() -> None:
    async with WriteServer() as server:
        server.revisions[1] = naming("1", "s")
        await last_prepared(server)
        (accept,) = [accept for path, accept in server.accepts if path.endswith("/secrets/s")]
    assert accept == METADATA


@pytest.mark.parametrize(
    ("edited", "said"),
    [
        ("2026-01-01T00:00:01Z", ["Secret s, edited 01 Jan 00:00Z, AFTER 1 was made"]),
        ("2025-12-31T23:59:59Z", []),
    ],
)
async def test_only_what_was_edited_after_the_target_is_said(edited: str, said: list[str]) -> None:
    async with WriteServer() as server:
        server.revisions[1] = naming("1", "s")
        server.others = {"/secrets/s": metadata(edited)}
        plan = (await last_prepared(server)).plan
    assert [sentence for label, sentence in plan.warnings if label == "stays"] == said


@pytest.mark.parametrize(
    ("items", "state", "words"),
    [
        ([], CheckState.GOOD, "no quota"),
        ([QUOTA], CheckState.WARNING, "no room for surge: pods 3 of 3 used (team)"),
        ([ROOMY], CheckState.GOOD, "quota has room for 1"),
        (
            [{**QUOTA, "spec": {"scopes": ["BestEffort"]}}],
            CheckState.UNKNOWN,
            "quota team (counts some pods only)",
        ),
    ],
)
async def test_quotas_are_judged(items: list[Any], state: CheckState, words: str) -> None:
    async with WriteServer() as server:
        server.others = {"/resourcequotas": {"items": items}}
        prepared = await last_prepared(server)
    assert (check(prepared, "quota").state, check(prepared, "quota").words) == (state, words)


async def test_an_answer_that_is_no_list_does_not_say_that_there_is_no_quota() -> None:
    async with WriteServer() as server:
        server.others = {"/resourcequotas": {"error": "sign in"}}
        prepared = await last_prepared(server)
    assert check(prepared, "quota").words == "quota (not understood)"


@pytest.mark.parametrize(
    ("found", "stays"),
    [
        ({"items": [SCALER]}, "replicas 3 (HPA 3-10), strategy, annotations, selector"),
        ({"items": []}, "replicas 3, strategy, annotations, selector"),
        (403, "replicas 3 (HPA: not permitted), strategy, annotations, selector"),
        (500, "replicas 3 (HPA: not answered), strategy, annotations, selector"),
    ],
)
async def test_an_autoscaler_that_owns_the_replicas_is_named(found: Any, stays: str) -> None:
    async with WriteServer() as server:
        server.others = {"/horizontalpodautoscalers": found}
        plan = (await last_prepared(server)).plan
    assert plan.stays == stays
