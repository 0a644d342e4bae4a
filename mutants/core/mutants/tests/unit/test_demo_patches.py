"""JSON patch, merge patch and strategic merge patch, as the real server applies them."""

import json
from typing import Any

import pytest

from demo.jsontext import decode, encode
from demo.patch import json_patch, merge_patch, strategic
from demo.resources import DEPLOYMENTS
from demo.schema import type_of
from demo.status import ApiError

TEXT = 'a && b < c > é \u2028 \u2029 \U0001f600 \x01 \x7f \\ " /'


def patched(document: Any, *steps: Any) -> Any:
    return decode(json_patch.apply(encode(document), json.dumps(steps).encode()))


def test_strings_are_written_with_the_escapes_of_go() -> None:
    go = b'"a \\u0026\\u0026 b \\u003c c \\u003e \xc3\xa9 \\u2028 \\u2029 \xf0\x9f\x98\x80 \\u0001 \x7f'
    assert encode(TEXT) == go + b' \\\\ \\" /"'


def test_a_test_holds_for_the_bytes_that_were_sent() -> None:
    document = encode({"a": TEXT})
    patch = b'[{"op":"test","path":"/a","value":' + encode(TEXT) + b"}]"
    assert json_patch.apply(document, patch) == document


@pytest.mark.parametrize("text", [json.dumps(TEXT), json.dumps(TEXT, ensure_ascii=False)])
def test_a_test_fails_for_the_same_text_with_other_escapes(text: str) -> None:
    patch = f'[{{"op":"test","path":"/a","value":{text}}}]'.encode()
    with pytest.raises(ApiError) as refused:
        json_patch.apply(encode({"a": TEXT}), patch)
    assert (refused.value.code, refused.value.reason) == (422, "Invalid")


def test_numbers_are_compared_digit_for_digit() -> None:
    with pytest.raises(ApiError):
        json_patch.apply(b'{"a":1}', b'[{"op":"test","path":"/a","value":1.0}]')


def test_the_order_of_keys_does_not_matter_to_a_test() -> None:
    json_patch.apply(b'{"a":{"b":1,"c":2}}', b'[{"op":"test","path":"/a","value":{"c":2,"b":1}}]')


def test_null_holds_where_nothing_is() -> None:
    assert patched({"a": 1}, {"op": "test", "path": "/b", "value": None}) == {"a": 1}


@pytest.mark.parametrize(
    "step",
    [
        {"op": "add", "path": "/no/below", "value": 1},
        {"op": "remove", "path": "/no"},
        {"op": "test", "path": "/a", "value": 2},
        {"op": "replace", "path": "/list/7", "value": 1},
        {"op": "add", "path": "/list/x", "value": 1},
        {"op": "frob", "path": "/a", "value": 1},
        {"op": "copy", "from": "/no", "path": "/b"},
        {"op": "add", "path": "a", "value": 1},
    ],
)
def test_a_step_that_does_not_apply_is_refused(step: Any) -> None:
    with pytest.raises(ApiError) as refused:
        patched({"a": 1, "list": [1]}, step)
    assert refused.value.code == 422


def test_steps_are_applied_in_order() -> None:
    result = patched(
        {"a": {"x~y/z": 1}, "list": [1, 2]},
        {"op": "replace", "path": "/a/x~0y~1z", "value": 3},
        {"op": "add", "path": "/list/-", "value": 4},
        {"op": "add", "path": "/list/0", "value": 0},
        {"op": "move", "from": "/list/1", "path": "/b"},
        {"op": "copy", "from": "/a", "path": "/c"},
        {"op": "remove", "path": "/a"},
    )
    assert result == {"list": [0, 2, 4], "b": 1, "c": {"x~y/z": 3}}


def test_a_merge_patch_removes_what_is_null_and_replaces_lists() -> None:
    before = {"a": {"b": 1, "c": 2}, "list": [1, 2]}
    assert merge_patch.apply(before, {"a": {"b": None, "d": 3}, "list": [3]}) == {
        "a": {"c": 2, "d": 3},
        "list": [3],
    }


def containers(*names: str) -> Any:
    return {"spec": {"template": {"spec": {"containers": [{"name": name, "image": name} for name in names]}}}}


def merged(before: Any, patch: Any) -> Any:
    return strategic.apply(type_of(DEPLOYMENTS), before, patch)["spec"]["template"]["spec"]["containers"]


def test_a_strategic_patch_joins_containers_by_name() -> None:
    patch = {
        "spec": {
            "template": {"spec": {"containers": [{"name": "b", "image": "new"}, {"name": "c", "image": "c"}]}}
        }
    }
    assert merged(containers("a", "b"), patch) == [
        {"name": "a", "image": "a"},
        {"name": "b", "image": "new"},
        {"name": "c", "image": "c"},
    ]


def test_a_strategic_patch_deletes_and_orders() -> None:
    patch = {
        "spec": {
            "template": {
                "spec": {
                    "$setElementOrder/containers": [{"name": "c"}, {"name": "a"}],
                    "containers": [{"name": "b", "$patch": "delete"}],
                }
            }
        }
    }
    assert [one["name"] for one in merged(containers("a", "b", "c"), patch)] == ["c", "a"]


def test_a_strategic_patch_replaces_a_whole_template() -> None:
    patch = {
        "spec": {"template": {"$patch": "replace", "spec": {"containers": [{"name": "z", "image": "z"}]}}}
    }
    assert merged(containers("a", "b"), patch) == [{"name": "z", "image": "z"}]


def test_retained_keys_drop_the_others() -> None:
    before = {"spec": {"strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": 1}}}}
    patch = {"spec": {"strategy": {"$retainKeys": ["type"], "type": "Recreate"}}}
    assert strategic.apply(type_of(DEPLOYMENTS), before, patch) == {
        "spec": {"strategy": {"type": "Recreate"}}
    }
