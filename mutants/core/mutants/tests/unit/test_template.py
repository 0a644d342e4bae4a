"""Pod templates compare by meaning, and lose their hash label byte by byte."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rollout.template import TemplateError, same_template, without, without_hash

AWKWARD = (
    rb'{"metadata":{"creationTimestamp":null,"labels":{"app":"web","pod-template-hash":"abc"},'
    rb'"annotations":{"a\/b":"\u0026\u0026 \u003c \u2028 \u0001 \"}{,:"}},'
    rb'"spec":{"containers":[{"name":"app","args":["a \u0026\u0026 b \u003c c","'
    + "é🚀".encode()
    + rb'","pod-template-hash"]}],"x":1.50}}'
)


def template(labels: bytes) -> bytes:
    return b'{"metadata":{"labels":' + labels + b'},"spec":{"containers":[]}}'


def test_every_other_byte_stays_when_the_hash_goes() -> None:
    assert without_hash(AWKWARD) == AWKWARD.replace(b',"pod-template-hash":"abc"', b"")


@pytest.mark.parametrize(
    ("labels", "left"),
    [
        (b'{"pod-template-hash":"h","a":"1","b":"2"}', b'{"a":"1","b":"2"}'),
        (b'{"a":"1","pod-template-hash":"h","b":"2"}', b'{"a":"1","b":"2"}'),
        (b'{"a":"1","b":"2","pod-template-hash":"h"}', b'{"a":"1","b":"2"}'),
        (b'{"pod-template-hash":"h"}', b"{}"),
        (b'{ "a" : "1" ,\n  "pod-template-hash" : "h" }', b'{ "a" : "1"  }'),
        (b'{ "pod-template-hash" : "h" ,\n  "a" : "1" }', b'{ "a" : "1" }'),
        (b'{"a":"pod-template-hash","pod-template-hash":"}\\",{"}', b'{"a":"pod-template-hash"}'),
        (b'{"a":"\\\\","pod-template-hash":"h","b":"\\""}', b'{"a":"\\\\","b":"\\""}'),
        (b'{"a":"1"}', b'{"a":"1"}'),
        (b"{}", b"{}"),
        (b"null", b"null"),
    ],
)
def test_the_hash_goes_wherever_it_stands_among_the_labels(labels: bytes, left: bytes) -> None:
    assert without_hash(template(labels)) == template(left)


def test_a_hash_that_is_no_label_of_the_template_stays() -> None:
    elsewhere = (
        b'{"metadata":{"annotations":{"pod-template-hash":"x"}},"spec":{"labels":{"pod-template-hash":"y"}}}'
    )
    assert without_hash(elsewhere) == elsewhere


def test_a_template_without_metadata_stays_as_it_is() -> None:
    assert without_hash(b'{"spec":{}}') == b'{"spec":{}}'


def test_the_patch_directive_of_a_controller_revision_goes() -> None:
    assert without(b'{"$patch":"replace","spec":{"a":"\\u0026"}}', "$patch") == b'{"spec":{"a":"\\u0026"}}'


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b'{"metadata":', b"\xff"])
def test_what_is_no_template_is_refused_in_a_sentence(raw: bytes) -> None:
    with pytest.raises(TemplateError, match="not a JSON object"):
        without_hash(raw)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(
    labels=st.dictionaries(st.text(), st.text(), max_size=4),
    others=st.dictionaries(st.text(), values, max_size=3),
    indent=st.sampled_from([None, 2]),
    escaped=st.booleans(),
)
def test_only_the_hash_is_missing_afterwards_whatever_the_template(
    labels: dict[str, str], others: dict[str, object], indent: int | None, escaped: bool
) -> None:
    labels.pop("pod-template-hash", None)
    keys = [*labels, "pod-template-hash"]
    with_hash = {key: labels.get(key, "h") for key in sorted(keys)}
    whole = {**others, "metadata": {"labels": with_hash, "z": others}}
    raw = json.dumps(whole, indent=indent, ensure_ascii=escaped).encode()
    assert json.loads(without_hash(raw)) == {**whole, "metadata": {"labels": labels, "z": others}}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (template(b'{"app":"web","pod-template-hash":"h"}'), template(b'{"app":"web"}')),
        (template(b'{"pod-template-hash":"h"}'), b'{"spec":{"containers":[]}}'),
        (template(b'{"a":"1","b":"2"}'), template(b'{"b":"2","a":"1"}')),
        (
            b'{"metadata":{"creationTimestamp":null},"spec":{"a":"\\u0026"}}',
            b'{"metadata":{},"spec":{"a":"&"}}',
        ),
        (
            b'{"spec":{"containers":[{"resources":{"limits":{"cpu":"0.2","memory":"1Gi"}}}]}}',
            b'{"spec":{"containers":[{"resources":{"limits":{"cpu":"200m","memory":"1024Mi"}}}]}}',
        ),
        (
            b'{"spec":{"v":[{"emptyDir":{"sizeLimit":"1k"}}]}}',
            b'{"spec":{"v":[{"emptyDir":{"sizeLimit":"1000"}}]}}',
        ),
        (b'{"$patch":"replace","spec":{}}', b'{"spec":{}}'),
        (b'{"spec":{"tolerations":[]}}', b'{"spec":{"nodeSelector":{}}}'),
    ],
)
def test_templates_that_mean_the_same_are_the_same(a: bytes, b: bytes) -> None:
    assert same_template(a, b)
    assert same_template(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (template(b'{"app":"web"}'), template(b'{"app":"shop"}')),
        (
            b'{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}',
            b'{"spec":{"containers":[{"name":"b"},{"name":"a"}]}}',
        ),
        (b'{"spec":{"securityContext":{}}}', b'{"spec":{}}'),
        (b'{"spec":{"env":[{"name":"A","value":"1k"}]}}', b'{"spec":{"env":[{"name":"A","value":"1000"}]}}'),
        (b'{"spec":{"hostNetwork":false}}', b'{"spec":{}}'),
        (
            b'{"spec":{"containers":[{"resources":{"limits":{"cpu":"200m"}}}]}}',
            b'{"spec":{"containers":[{"resources":{"limits":{"cpu":"300m"}}}]}}',
        ),
        (
            b'{"metadata":{"annotations":{"kubectl.kubernetes.io/restartedAt":"2026"}},"spec":{}}',
            b'{"spec":{}}',
        ),
    ],
)
def test_templates_that_differ_are_not_the_same(a: bytes, b: bytes) -> None:
    assert not same_template(a, b)
