"""Lines of a watch and pages of a list, as records."""

from typing import Any

import pytest
from recorded import recording

from rollout.decode import Reader, Status, status
from rollout.kinds import EVENT, KINDS, POD

POD_LINE = b'{"type":"MODIFIED","object":{"metadata":{"uid":"u","name":"p","resourceVersion":"9"}}}'


def test_a_change_names_its_object_and_version() -> None:
    line = POD.line(POD_LINE)
    assert line is not None
    assert line.record is not None
    assert (line.type, line.record.uid, line.version) == ("MODIFIED", "u", "9")


@pytest.mark.parametrize("reader", [POD, EVENT, KINDS["Deployment"].sparse])
def test_an_error_says_what_the_server_said(reader: Reader[Any]) -> None:
    gone = b'{"kind":"Status","status":"Failure","code":410,"reason":"Expired","message":"too old\\u001b"}'
    line = reader.line(b'{"type":"ERROR","object":' + gone + b"}")
    assert line is not None
    assert (line.record, line.status) == (None, Status(410, "Expired", "too old␛"))


def test_an_error_without_anything_is_no_error_of_ours() -> None:
    line = POD.line(b'{"type":"ERROR","object":{}}')
    assert line is not None
    assert line.status == Status()


def test_a_bookmark_moves_the_version_and_may_end_the_initial_events() -> None:
    metadata = b'{"resourceVersion":"12","annotations":{"k8s.io/initial-events-end":"true"}}'
    line = POD.line(b'{"type":"BOOKMARK","object":{"metadata":' + metadata + b"}}")
    assert line is not None
    assert (line.record, line.version, line.synced) == (None, "12", True)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"type":"ADDED"}',
        b'{"type":"ADDED","object":[]}',
        b'{"type":5,"object":{}}',
        POD_LINE * 2,
        POD_LINE[:-3],
        b"\x00",
        b"\xef\xbb\xbf" + POD_LINE,
        b"503 <html>",
    ],
)
def test_a_line_that_is_no_event_is_refused(line: bytes) -> None:
    assert POD.line(line) is None


def test_a_null_list_is_empty() -> None:
    page = POD.page(b'{"metadata":{"resourceVersion":"3"},"items":null}')
    assert page is not None
    assert (page.records, page.version, page.more) == ((), "3", "")


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b'{"items":7}'])
def test_what_is_no_list_is_refused(body: bytes) -> None:
    assert POD.page(body) is None


def test_retry_after_comes_from_the_details() -> None:
    assert status(b'{"code":429,"details":{"retryAfterSeconds":7}}').retry_after == 7


def test_records_hold_no_part_of_the_page() -> None:
    page = bytes(recording("image-not-found").revisions)
    read = KINDS["Deployment"].revision.page(page)
    assert read is not None
    assert all(type(revision.template) is bytes for revision in read.records)


def test_the_last_applied_configuration_is_not_kept() -> None:
    secret = (
        b'{"metadata":{"name":"w","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"hush"}}}'
    )
    record = KINDS["Deployment"].whole.one(secret)
    assert record is not None
    assert record.managed.applied
    assert "hush" not in repr(record)
