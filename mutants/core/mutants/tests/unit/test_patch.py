"""The patches, operation by operation, as bytes."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from rollout import patch
from rollout.patch import Live, UndoError

TEMPLATE = (
    rb'{"metadata":{"labels":{"app":"web"}},"spec":{"containers":['
    rb'{"name":"side","image":"proxy:1"},{"name":"app","image":"web:\u00261","args":["a \u0026\u0026 b"]}]}}'
)
ONE = b'{"spec":{"containers":[{"name":"app","image":"web:1"}]}}'
NOW = datetime(2026, 3, 14, 3, 14, 22, 123, tzinfo=UTC)
UID = {"op": "test", "path": "/metadata/uid", "value": "u-1"}
CAUSE_PATH = "/metadata/annotations/kubernetes.io~1change-cause"
RESTART_PATH = "/spec/template/metadata/annotations/kubectl.kubernetes.io~1restartedAt"


def live(**fields: Any) -> Live:
    return Live(**{"uid": "u-1", "template": TEMPLATE, "annotated": True, **fields})


def operations(body: bytes) -> list[dict[str, Any]]:
    decoded: list[dict[str, Any]] = json.loads(body)
    assert decoded[0] == UID
    return decoded[1:]


def paths(body: bytes) -> list[tuple[str, str]]:
    return [(operation["op"], operation["path"]) for operation in operations(body)]


def test_an_undo_tests_replaces_and_says_why() -> None:
    body = patch.undo(live(), b'{"x":"\\u0026"}', 'by "me"')
    assert paths(body) == [("test", "/spec/template"), ("replace", "/spec/template"), ("add", CAUSE_PATH)]
    assert operations(body)[-1]["value"] == 'by "me"'


def test_an_undo_sends_both_templates_byte_for_byte() -> None:
    body = patch.undo(live(), b'{"x":"\\u0026 \xc3\xa9"}', "")
    assert b'"value":' + TEMPLATE + b"}" in body
    assert b'"value":{"x":"\\u0026 \xc3\xa9"}}' in body


def test_an_undo_makes_annotations_where_there_are_none() -> None:
    body = operations(patch.undo(live(annotated=False), b"{}", "why"))
    assert body[-3:] == [
        {"op": "test", "path": "/metadata/annotations", "value": None},
        {"op": "add", "path": "/metadata/annotations", "value": {}},
        {"op": "add", "path": CAUSE_PATH, "value": "why"},
    ]


def test_an_undo_of_what_is_paused_resumes_it() -> None:
    assert paths(patch.undo(live(paused=True), b"{}", "")) == [
        ("test", "/spec/paused"),
        ("test", "/spec/template"),
        ("replace", "/spec/template"),
        ("remove", "/spec/paused"),
        ("add", CAUSE_PATH),
    ]


@pytest.mark.parametrize(("paused", "tested"), [(None, None), (False, False)])
def test_a_pause_tests_that_nobody_else_has_paused(paused: bool | None, tested: bool | None) -> None:
    assert operations(patch.pause(live(paused=paused))) == [
        {"op": "test", "path": "/spec/paused", "value": tested},
        {"op": "add", "path": "/spec/paused", "value": True},
    ]


def test_a_resume_tests_that_it_is_paused_and_which_template_it_rolls_out() -> None:
    assert paths(patch.resume(live(paused=True))) == [
        ("test", "/spec/paused"),
        ("test", "/spec/template"),
        ("remove", "/spec/paused"),
    ]


def test_a_restart_annotates_the_template() -> None:
    assert operations(patch.restart(live(), NOW)) == [
        {"op": "test", "path": "/spec/paused", "value": None},
        {"op": "add", "path": RESTART_PATH, "value": "2026-03-14T03:14:22Z"},
    ]


def test_a_restart_makes_the_templates_annotations_where_there_are_none() -> None:
    assert paths(patch.restart(live(template_annotated=False), NOW))[1:] == [
        ("test", "/spec/template/metadata/annotations"),
        ("add", "/spec/template/metadata/annotations"),
        ("add", RESTART_PATH),
    ]


def test_an_image_is_set_where_its_container_stands_if_it_is_still_the_old_one() -> None:
    body = patch.set_image(live(), "app", "web:2")
    assert operations(body) == [
        {"op": "test", "path": "/spec/template/spec/containers/1/name", "value": "app"},
        {"op": "test", "path": "/spec/template/spec/containers/1/image", "value": "web:&1"},
        {"op": "replace", "path": "/spec/template/spec/containers/1/image", "value": "web:2"},
    ]
    assert b'"web:\\u00261"' in body


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (lambda: patch.set_image(live(template=ONE), "db", "x"), "it has no container db: there is app"),
        (lambda: patch.pause(live(paused=True)), "it is paused already"),
        (lambda: patch.resume(live()), "it is not paused"),
        (
            lambda: patch.restart(live(paused=True), NOW),
            "it is paused, so a restart would change nothing: resume it first",
        ),
        (lambda: patch.set_image(live(), "db", "x"), "it has no container db: there are side, app"),
        (lambda: patch.set_image(live(), "side", "proxy:1"), "container side already runs proxy:1"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(made: Any, sentence: str) -> None:
    with pytest.raises(UndoError) as refused:
        made()
    assert str(refused.value) == sentence
