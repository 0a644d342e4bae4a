"""Broken JSON costs its own cell and nothing else (reliability.md, fault 16)."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import NOW
from recorded import NAMES, recording

from rollout.info import Phase
from rollout.kinds import EVENT, KINDS, POD
from rollout.records import Objects, Record

DEPLOYMENT = KINDS["Deployment"]


def deployment(**parts: object) -> bytes:
    whole = {
        "metadata": {"name": "web", "uid": "u", "generation": 2, "labels": {"a": "b"}},
        "spec": {"replicas": 3, "template": {"spec": {"containers": [{"name": "app", "image": "web:1"}]}}},
        "status": {"replicas": 3, "availableReplicas": 2, "observedGeneration": 2},
    }
    return msgspec.json.encode(whole | parts)


@pytest.mark.parametrize(
    ("broken", "path"),
    [
        ({"spec": {"replicas": "three"}}, "$.spec.replicas"),
        ({"spec": {"replicas": -1}}, "$.spec.replicas"),
        ({"spec": {"replicas": 10**40}}, "$.spec.replicas"),
        ({"status": {"conditions": [{"type": 5}]}}, "$.status.conditions[0].type"),
        ({"status": {"conditions": [None]}}, "$.status.conditions[0]"),
        ({"spec": {"selector": {"matchLabels": {"a": 1}}}}, "$.spec.selector.matchLabels[...]"),
        ({"spec": "none"}, "$.spec"),
    ],
)
def test_a_value_of_a_wrong_type_is_dropped_by_its_path(broken: dict[str, object], path: str) -> None:
    read = DEPLOYMENT.sparse.one(deployment(**broken))
    assert read is not None
    assert read.broken == (path,)
    assert read.name == "web"


def test_a_key_with_dots_in_it_is_found() -> None:
    annotations = {"deployment.kubernetes.io/revision": 7, "kubernetes.io/change-cause": "why"}
    read = DEPLOYMENT.sparse.one(deployment(metadata={"name": "web", "uid": "u", "annotations": annotations}))
    assert read is not None
    assert (read.number, read.change_cause) == (None, "why")


def test_only_the_broken_label_of_a_selector_is_lost() -> None:
    read = DEPLOYMENT.sparse.one(deployment(spec={"selector": {"matchLabels": {"a": 1, "app": "web"}}}))
    assert read is not None
    assert read.selector == "app=web"


def test_a_broken_container_of_the_template_costs_no_other() -> None:
    containers = [{"image": 5}, {"image": "web:2"}]
    read = DEPLOYMENT.whole.one(deployment(spec={"template": {"spec": {"containers": containers}}}))
    assert read is not None
    assert read.images == ("", "web:2")
    assert read.broken == ("$.spec.template.spec.containers[0].image",)


def test_the_template_of_a_broken_object_stays_the_servers_own_bytes() -> None:
    template = b'{"spec" : {"containers":[{"image":"a\\u0026b"}]}}'
    data = b'{"metadata":{"name":"web"},"spec":{"replicas":"x","template":' + template + b"}}"
    read = DEPLOYMENT.whole.one(data)
    assert read is not None
    assert read.template == template


def test_a_broken_item_costs_no_neighbour() -> None:
    good, broken = deployment(), deployment(spec={"replicas": []})
    page = DEPLOYMENT.sparse.page(b'{"metadata":{"continue":"t"},"items":[' + broken + b"," + good + b",7]}")
    assert page is not None
    assert [read.wanted for read in page.records] == [None, 3]
    assert (page.more, page.unreadable) == ("t", 1)


@pytest.mark.parametrize("path", ["replicas", "paused"])
def test_what_is_nested_too_deep_is_cut_off(path: str) -> None:
    deep = b"[" * 3000 + b"]" * 3000
    data = b'{"metadata":{"name":"web"},"x":' + deep + b',"spec":{"%s":null}}' % path.encode()
    read = DEPLOYMENT.sparse.one(data)
    assert read is not None
    assert read.broken == ("$ (nested too deep)",)


@pytest.mark.parametrize("name", [b'"w\xffb"', b'"w\\ud800b"'])
def test_a_name_that_is_no_text_is_shown_as_such(name: bytes) -> None:
    read = DEPLOYMENT.sparse.one(b'{"metadata":{"uid":"u","name":' + name + b"}}")
    assert read is not None
    assert read.name == "w\ufffdb"


def test_a_rollout_without_a_readable_spec_is_unknown() -> None:
    read = DEPLOYMENT.sparse.one(deployment(spec=[]))
    assert read is not None
    assert DEPLOYMENT.info(Objects(workload=read), NOW).phase is Phase.UNKNOWN


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def mutated(node: object, draw: st.DrawFn) -> object:
    """A recorded object with nonsense in some of its places."""
    choice = draw(st.integers(0, 60))
    if choice == 0:
        return draw(JSON)
    if isinstance(node, dict):
        return {key: mutated(inner, draw) for key, inner in node.items() if draw(st.integers(0, 40))}
    if isinstance(node, list):
        return [mutated(inner, draw) for inner in node[:3]]
    return node


@st.composite
def nonsense(draw: st.DrawFn, part: str) -> tuple[str, bytes]:
    raw = recording(draw(st.sampled_from(NAMES)))
    return raw.kind, msgspec.json.encode(mutated(msgspec.json.decode(bytes(getattr(raw, part))), draw))


@settings(max_examples=100, deadline=None)
@given(nonsense("workload"), nonsense("revisions"), nonsense("pods"), nonsense("events"))
def test_any_nonsense_gives_a_value(
    workload: tuple[str, bytes],
    revisions: tuple[str, bytes],
    pods: tuple[str, bytes],
    events: tuple[str, bytes],
) -> None:
    kind = KINDS[workload[0]]
    read = kind.whole.one(workload[1])
    if read is None:
        return
    pages = (kind.revision.page(revisions[1]), POD.page(pods[1]), EVENT.page(events[1]))
    told: list[tuple[Record, ...]] = [page.records if page else () for page in pages]
    objects = Objects(workload=read, revisions=told[0], pods=told[1], events=told[2])  # type: ignore[arg-type]
    assert kind.info(objects, NOW).ref.uid == read.uid


@given(st.binary(max_size=200) | JSON.map(msgspec.json.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for reader in (POD, EVENT, DEPLOYMENT.whole, DEPLOYMENT.revision):
        reader.one(data)
        reader.page(data)
        reader.line(data)
