"""Uids and versions of a list: what an audit compares."""

import json

import pytest

from cluster.listing import Listing, listing


def test_uids_and_versions_are_read_and_nothing_else_is_needed() -> None:
    items = [{"metadata": {"uid": "a", "resourceVersion": "7", "name": "x"}}]
    body = {"kind": "PartialObjectMetadataList", "metadata": {"resourceVersion": "9", "continue": "m"}}
    assert listing(json.dumps({**body, "items": items}).encode()) == Listing({"a": "7"}, "9", "m")


def test_a_list_that_says_little_is_the_last_page_of_no_version() -> None:
    assert listing(b'{"metadata": {}}') == Listing({}, "", "")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"items": []}',
        b'{"metadata": {}, "items": [{}]}',
        b'{"metadata": {}, "items": [{"metadata": {"uid": "a"}}]}',
    ],
)
def test_what_cannot_be_compared_is_none(body: bytes) -> None:
    assert listing(body) is None
