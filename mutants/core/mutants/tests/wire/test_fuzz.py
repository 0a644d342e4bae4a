"""Any bytes in any pieces: nothing raises, and no valid neighbour is lost (goal G10).

ROLLDECK_FUZZ says how many examples; `make soak` plays 200,000.
"""

import json
import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from world import line

from cluster.lines import Lines
from cluster.operations import Put
from cluster.stream import Stream
from rollout.decode import status
from rollout.kinds import EVENT, KINDS, POD, Reader
from rollout.records import KeptPod

EXAMPLES = int(os.environ.get("ROLLDECK_FUZZ", "200"))

READERS: tuple[Reader[object], ...] = (
    POD,
    EVENT,
    *(reader for kind in KINDS.values() for reader in (kind.sparse, kind.whole, kind.revision)),
)  # type: ignore[assignment]

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                (
                    "metadata",
                    "spec",
                    "status",
                    "uid",
                    "name",
                    "resourceVersion",
                    "replicas",
                    "conditions",
                    "items",
                    "x",
                )
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)

JUNK = st.one_of(
    st.binary(max_size=60),
    VALUES.map(lambda value: json.dumps(value).encode()),
    VALUES.map(lambda value: json.dumps({"type": "MODIFIED", "object": value}).encode()),
).map(lambda junk: junk.replace(b"\n", b""))

FUZZED = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="ROLLDECK_FUZZ" not in os.environ,
    database=None,
    suppress_health_check=list(HealthCheck),
)

pytestmark = pytest.mark.timeout(0)


def cut(data: bytes, seed: int) -> list[bytes]:
    """Return the same bytes in pieces."""
    draw, pieces = random.Random(seed), []
    while data:
        size = draw.choice((1, 2, 7, 4096))
        pieces.append(data[:size])
        data = data[size:]
    return pieces


@FUZZED
@given(junk=st.lists(JUNK, max_size=6), seed=st.integers(0, 2**16))
def test_lines_come_out_as_they_went_in(junk: list[bytes], seed: int) -> None:
    lines = Lines()
    told = [one for piece in cut(b"".join(one + b"\n" for one in junk), seed) for one in lines.feed(piece)]
    assert told == [one.rstrip(b"\r") for one in junk]
    assert lines.rest == 0


@FUZZED
@given(junk=JUNK)
def test_no_reader_raises(junk: bytes) -> None:
    status(junk)
    for reader in READERS:
        reader.one(junk)
        reader.page(junk)
        reader.line(junk)


@FUZZED
@given(junk=JUNK)
def test_a_stream_takes_what_comes_before_nonsense_and_after_it_when_it_is_resumed(junk: bytes) -> None:
    stream: Stream[KeptPod] = Stream("pods", POD, random.Random(1))
    stream.adopt([], "10", 0.0)
    stream.next(1.0)
    stream.opened(1.0)
    thing = {"metadata": {"uid": "a", "name": "a", "namespace": "shop", "resourceVersion": "11"}}
    before = stream.feed([line("ADDED", thing).strip(), junk], 2.0)
    assert any(isinstance(one, Put) and one.record.uid == "a" for one in before)
    if stream.drop:
        stream.next(200.0)
        stream.opened(200.0)
    after = {"metadata": {"uid": "b", "name": "b", "namespace": "shop", "resourceVersion": str(10**30)}}
    assert any(
        isinstance(one, Put) and one.record.uid == "b"
        for one in stream.feed([line("ADDED", after).strip()], 201.0)
    )
