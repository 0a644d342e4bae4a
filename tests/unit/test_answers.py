"""What an API server's answers to a write and to its reads say, one by one."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from cluster.answers import (
    ReadError,
    check_deletion,
    has_causes,
    is_absent,
    refusal,
    succeeded,
    unreadable,
    warnings_of,
)
from cluster.client import Answer
from cluster.errors import LinkError
from cluster.fresh import Fresh, Stored, Writing, current, read_revisions, read_workload, workload_of
from cluster.refusal import WEB_PAGE
from rollout.connection import UNSIGNED
from rollout.info import Ref

DEEP = b'{"x":' + b"[" * 100_000
"""Deeper than any decoder goes."""


def answer(status: int, body: bytes = b"", **headers: str) -> Answer:
    return Answer(status, headers, body)


def said(message: str) -> bytes:
    return json.dumps({"kind": "Status", "message": message}).encode()


def warned(*headers: str) -> tuple[str, ...]:
    names = ("Warning", "warning", "WARNING")
    return warnings_of(Answer(200, dict(zip(names, headers, strict=False)), b""))


def test_each_warning_of_each_header_is_read() -> None:
    assert warned('299 - "a", 299 - "b"', '299 kube-apiserver "c"') == ("a", "b", "c")


def test_a_warning_with_quotes_is_read_whole() -> None:
    """As the admission of pods by security levels writes it."""
    text = 'would violate PodSecurity "restricted:latest": runAsNonRoot != true (pod or container "app" \\ x)'
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    assert warned(f'299 - "{quoted}", 299 - "another"') == (text, "another")


def test_the_date_of_a_warning_is_no_warning() -> None:
    assert warned('299 - "old" "Sat, 25 Aug 2012 23:34:45 GMT", 199 proxy:80 "next"') == ("old", "next")


@pytest.mark.parametrize("header", ["", "299", "299 -", '299 - "', '299 - ""', "nonsense"])
def test_what_is_no_warning_says_nothing(header: str) -> None:
    assert warned(header) == ()


def test_a_warning_is_safe_to_draw_and_not_endless() -> None:
    (text,) = warned('299 - "a\x1b' + "b" * 400 + '"')
    assert (len(text), text[:3]) == (300, "a␛b")


def test_other_headers_are_no_warnings() -> None:
    assert warnings_of(answer(200, Date='299 - "x"')) == ()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (said("pods is\x1bforbidden"), "pods is␛forbidden"),
        (b"upstream is down", "HTTP 502 upstream is down"),
        (b"", "HTTP 502"),
        (b"  <html>no</html>", "HTTP 502"),
        (b'{"message": 3}', "HTTP 502"),
        (said(""), "HTTP 502"),
        (b"[]", "HTTP 502 []"),
        (b"\xff\xfe", "HTTP 502 ��"),
        (b'{"message": "\xff"}', "HTTP 502"),
        (DEEP, "HTTP 502"),
    ],
    ids=[
        "status",
        "text",
        "nothing",
        "page",
        "no text",
        "empty text",
        "list",
        "no utf-8",
        "no utf-8 inside",
        "deep",
    ],
)
def test_a_refusal_is_told_in_the_servers_words_and_never_as_a_page(body: bytes, words: str) -> None:
    assert refusal(answer(502, body)) == words


def test_a_page_that_repeats_its_code_is_told_with_one() -> None:
    assert refusal(answer(404, b"404 page not found\n")) == "HTTP 404 page not found"


@pytest.mark.parametrize(
    ("code", "body", "gone"),
    [
        (404, b'{"kind": "Status", "code": 404}', True),
        (404, b"404 page not found", False),
        (404, b"<html>", False),
        (404, b"{}", False),
        (404, b"", False),
        (410, b'{"kind": "Status"}', False),
        (200, b'{"kind": "Status"}', False),
    ],
)
def test_only_kubernetes_itself_says_that_an_object_is_not_there(code: int, body: bytes, gone: bool) -> None:
    assert is_absent(answer(code, body)) is gone


@pytest.mark.parametrize(
    ("code", "headers", "body", "words", "passes"),
    [
        (401, {}, b"", UNSIGNED, True),
        (429, {"Retry-After": "90"}, b"", "it: the server is too busy (429): try again in 90s", True),
        (200, {"Content-Type": "text/html"}, b"<html>", f"it: {WEB_PAGE}", True),
        (502, {"Content-Type": "text/html"}, b"<html>", f"it: {WEB_PAGE}", True),
        (302, {}, b"", "it cannot be read: 302 redirect by a proxy", True),
        (503, {}, b"no healthy upstream", "it cannot be read: HTTP 503 no healthy upstream", True),
        (404, {}, b"404 page not found", "it cannot be read: HTTP 404 page not found", True),
        (403, {}, said("alice may not"), "it cannot be read: alice may not", False),
        (403, {}, b"", "it cannot be read: no permission (403)", False),
        (400, {}, b"", "it cannot be read: HTTP 400", False),
    ],
)
def test_what_cannot_be_read_is_told_by_what_answered(
    code: int, headers: dict[str, str], body: bytes, words: str, passes: bool
) -> None:
    error = unreadable("it", answer(code, body, **headers))
    assert (str(error), isinstance(error, LinkError)) == (words, passes)


def test_a_refusal_is_not_endless() -> None:
    assert len(refusal(answer(500, said("a" * 400)))) == 300
    assert refusal(answer(500, b"\x80" * 400)) == "HTTP 500 " + "�" * 200


@pytest.mark.parametrize(
    ("details", "names"),
    [
        ({"causes": [{"field": "spec"}]}, True),
        ({"causes": []}, False),
        ({"causes": None}, False),
        ({}, False),
        (None, False),
    ],
    ids=str,
)
def test_only_a_refusal_that_names_fields_has_causes(details: Any, names: bool) -> None:
    assert has_causes(answer(422, json.dumps({"details": details}).encode())) is names


def test_a_page_has_no_causes() -> None:
    assert not has_causes(answer(422, b"<html>"))


@pytest.mark.parametrize(("status", "is_one"), [(199, False), (200, True), (299, True), (300, False)])
def test_a_success_is_one_of_the_two_hundreds(status: int, is_one: bool) -> None:
    assert succeeded(answer(status)) is is_one


@pytest.mark.parametrize("body", [b'{"kind":"Pod"}', b'{"kind":"Status","status":"Success"}'])
def test_a_deletion_is_answered_with_the_pod_or_a_status(body: bytes) -> None:
    check_deletion(body)


@pytest.mark.parametrize("body", [b"", b"{}", b"<html>", b'{"kind":"Node"}', b'{"kind":"\xff"}', DEEP])
def test_nothing_else_proves_a_deletion(body: bytes) -> None:
    with pytest.raises(ReadError, match=r"^the server's answer is not what a deletion is answered with$"):
        check_deletion(body)


def workload(
    metadata: dict[str, Any] | None = None,
    spec: dict[str, Any] | None = None,
    status: dict[str, Any] | None = None,
) -> Fresh:
    whole = {"metadata": metadata or {}, "spec": {"template": {}} | (spec or {}), "status": status}
    return workload_of(json.dumps(whole).encode())


def test_a_workload_that_says_nothing_of_itself_is_taken_for_nothing() -> None:
    bare = workload()
    assert (bare.live.uid, bare.version, bare.generation, bare.observed) == ("", "", 0, False)
    assert (bare.live.annotated, bare.live.template_annotated, bare.live.paused) == (False, False, None)
    assert (bare.replicas, bare.cause, bare.writers, bare.selector) == (None, "", (), "")
    assert (bare.read, bare.strategy, bare.partition, bare.update_revision) == (None, "", 0, "")


def test_a_workload_is_read_with_all_that_a_write_needs() -> None:
    strategy = {"type": "RollingUpdate", "rollingUpdate": {"partition": 2}}
    read = workload(
        {
            "uid": "u",
            "resourceVersion": "9",
            "generation": 4,
            "annotations": {"kubernetes.io/change-cause": "why"},
        },
        {
            "template": {"metadata": {"annotations": {}}},
            "paused": True,
            "replicas": 3,
            "selector": {"matchLabels": {"app": "db"}},
            "updateStrategy": strategy,
        },
        {"observedGeneration": 4, "updateRevision": "db-9"},
    )
    assert (read.live.uid, read.live.template, read.live.paused) == (
        "u",
        b'{"metadata": {"annotations": {}}}',
        True,
    )
    assert (read.live.annotated, read.live.template_annotated) == (True, True)
    assert (read.version, read.generation, read.observed, read.replicas) == ("9", 4, True, 3)
    assert (read.cause, read.selector, read.update_revision) == ("why", "app=db", "db-9")
    assert (read.strategy, read.partition) == ("RollingUpdate", 2)


@pytest.mark.parametrize(("observed", "seen"), [(3, False), (4, True), (5, True), (None, False)])
def test_a_generation_is_seen_once_the_controller_says_so(observed: int | None, seen: bool) -> None:
    status = {"observedGeneration": observed, "updateRevision": "db-9"}
    read = workload({"generation": 4}, status=status)
    assert (read.observed, read.update_revision) == (seen, "db-9" if seen else "")


@pytest.mark.parametrize("kind", ["strategy", "updateStrategy"])
@pytest.mark.parametrize(("strategy", "told"), [({}, ("", 0)), ({"type": "Recreate"}, ("Recreate", 0))])
def test_a_strategy_is_read_by_either_name(kind: str, strategy: Any, told: Any) -> None:
    read = workload(spec={kind: strategy})
    assert (read.strategy, read.partition) == told
    rolling = workload(spec={kind: {**strategy, "rollingUpdate": {"maxSurge": 1}}})
    assert rolling.partition == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"{}",
        b'{"metadata":{}}',
        b'{"metadata":{},"spec":{}}',
        b'{"metadata":{},"spec":{"template":[]}}',
        b'{"metadata":{},"spec":{"template":{"metadata":"\xff"}}}',
        DEEP,
    ],
)
def test_what_is_no_workload_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(ReadError, match=r"^the server's answer is not the object that was asked for$"):
        workload_of(body)


TEMPLATE = {"f:spec": {"f:template": {}}}


def test_who_wrote_the_template_is_told_the_last_first() -> None:
    entries = [
        {"manager": "a\x1b", "time": "2026-01-01T00:00:00Z", "fieldsV1": TEMPLATE},
        {"manager": "b" * 100, "time": "2026-01-02T00:00:00Z", "fieldsV1": TEMPLATE},
        {"time": "2026-01-03T00:00:00Z", "fieldsV1": TEMPLATE},
        {"manager": "no time", "fieldsV1": TEMPLATE},
        {"manager": "status", "time": "2026-01-04T00:00:00Z", "subresource": "status", "fieldsV1": TEMPLATE},
        {"manager": "scale", "time": "2026-01-05T00:00:00Z", "fieldsV1": {"f:spec": {"f:replicas": {}}}},
        {"manager": "no fields", "time": "2026-01-06T00:00:00Z"},
    ]
    size = len(json.dumps(TEMPLATE))
    assert workload({"managedFields": entries}).writers == (
        Writing("", datetime(2026, 1, 3, tzinfo=UTC), size),
        Writing("b" * 79 + "…", datetime(2026, 1, 2, tzinfo=UTC), size),
        Writing("a␛", datetime(2026, 1, 1, tzinfo=UTC), size),
    )


def stored(name: str, created: datetime, template: bytes = b"{}") -> Stored:
    return Stored(uid=name, name=name, hash=name, number=1, created=created, template=template)


def test_the_current_revision_is_the_oldest_that_has_the_live_template() -> None:
    older, newer = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)
    other = stored("0", older, b'{"spec":{"x":1}}')
    live = workload()
    assert current(live, (stored("b", newer), other, stored("c", older), stored("a", newer))) == stored(
        "c", older
    )
    assert current(live, (stored("b", older), stored("a", older))) == stored("a", older)
    assert current(live, (other,)) is None


WEB = Ref("Deployment", "shop", "web", "uid-web")
DB = Ref("StatefulSet", "shop", "db", WEB.uid)


class Server:
    """Answers everything alike, and remembers what was asked."""

    server = "https://k8s.example"

    def __init__(self, status: int, body: Any, **headers: str) -> None:
        self.answer = answer(status, json.dumps(body).encode(), **headers)
        self.asked: list[tuple[str, str, Mapping[str, str] | None]] = []

    async def ask(self, method: str, path: str, query: Mapping[str, str] | None = None, **how: Any) -> Answer:
        del how
        self.asked.append((method, path, query))
        return self.answer

    def open(self, path: str, query: Mapping[str, str], *, silence: float | None) -> Any:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("headers", "read"),
    [
        ({"Date": "Sat, 14 Mar 2026 03:14:22 GMT"}, datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)),
        ({"Date": "yesterday"}, None),
        ({}, None),
    ],
    ids=["said", "no date", "none"],
)
async def test_a_workload_is_read_at_the_time_that_the_server_says(
    headers: dict[str, str], read: datetime | None
) -> None:
    server = Server(200, {"metadata": {"uid": WEB.uid}, "spec": {"template": {}}}, **headers)
    assert (await read_workload(server, WEB)).read == read
    assert server.asked == [("GET", "/apis/apps/v1/namespaces/shop/deployments/web", None)]


def kept(number: str, **more: Any) -> dict[str, Any]:
    annotations = {"deployment.kubernetes.io/revision": number} if number else {}
    owner = {"uid": WEB.uid, "controller": True}
    metadata = {"uid": f"uid-{number}", "annotations": annotations, "ownerReferences": [owner], **more}
    return {"metadata": metadata, "spec": {"template": {"metadata": {"labels": {"pod-template-hash": "5"}}}}}


async def test_revisions_are_those_that_it_controls_the_highest_number_first() -> None:
    others = [kept("7", ownerReferences=[{"uid": WEB.uid}]), kept("8", ownerReferences=None)]
    server = Server(200, {"items": [kept(""), kept("1"), *others, kept("10"), kept("9")]})
    revisions = await read_revisions(server, WEB, "app=web")
    assert [stored.number for stored in revisions] == [10, 9, 1, None]
    path = "/apis/apps/v1/namespaces/shop/replicasets"
    assert server.asked == [("GET", path, {"labelSelector": "app=web"})]


async def test_without_a_selector_all_revisions_of_the_namespace_are_read() -> None:
    server = Server(200, {"items": []})
    assert await read_revisions(server, WEB, "") == ()
    assert [query for *_, query in server.asked] == [None]


async def test_a_revision_is_kept_with_the_template_that_the_workload_is_to_have() -> None:
    whole = kept("3", name="web-5", creationTimestamp="2026-01-01T00:00:00Z")
    bare = {"metadata": {"ownerReferences": whole["metadata"]["ownerReferences"]}, "spec": {"template": {}}}
    revision, unnamed = await read_revisions(Server(200, {"items": [whole, bare]}), WEB, "")
    assert json.loads(revision.template) == {"metadata": {"labels": {}}}
    assert (revision.uid, revision.name, revision.hash, revision.number) == ("uid-3", "web-5", "5", 3)
    assert revision.created == datetime(2026, 1, 1, tzinfo=UTC)
    assert (unnamed.uid, unnamed.name, unnamed.hash) == ("", "", "")
    assert (unnamed.number, unnamed.created) == (None, None)


@pytest.mark.parametrize(
    ("labels", "hash_of_it"),
    [
        ({"pod-template-hash": "a"}, "a"),
        ({"controller-revision-hash": "b"}, "b"),
        ({"controller-revision-hash": "b\x1b"}, "b␛"),
        ({}, "5d9"),
        (None, "5d9"),
    ],
    ids=["replica set", "controller revision", "unsafe", "no label", "no labels"],
)
async def test_a_revisions_hash_is_that_of_its_label_else_of_its_name(labels: Any, hash_of_it: str) -> None:
    item = kept("3", name="my-web-5d9", labels=labels)
    (revision,) = await read_revisions(Server(200, {"items": [item]}), WEB, "")
    assert revision.hash == hash_of_it


async def test_a_controller_revision_numbers_and_holds_it_elsewhere() -> None:
    item = kept("3") | {"revision": 4, "data": {"spec": {"template": {"$patch": "replace", "x": 1}}}}
    (revision,) = await read_revisions(Server(200, {"items": [item]}), DB, "")
    assert (revision.number, json.loads(revision.template)) == (4, {"x": 1})
