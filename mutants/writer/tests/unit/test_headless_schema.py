"""`-o json` is what its schema says, for every rollout that was ever recorded."""

import json
from typing import Any

import msgspec
import pytest
from json_schema import faults
from recorded import NAMES, info, recording

from tui.headless.records import RolloutsRecord
from tui.headless.schema import made, shipped
from tui.headless.told import history_record, rollout_record

SCHEMA = shipped()


def told(record: Any) -> Any:
    return json.loads(msgspec.json.encode(record))


def test_the_shipped_schema_is_that_of_the_records() -> None:
    assert shipped() == made()


@pytest.mark.parametrize("name", NAMES)
def test_a_recorded_rollout_is_what_the_schema_says(name: str) -> None:
    for record in (rollout_record(info(name)), history_record(info(name))):
        assert faults(told(record), SCHEMA, SCHEMA) == []


def test_a_list_is_what_the_schema_says() -> None:
    items = tuple(rollout_record(info(name, opened=False)) for name in NAMES)
    at = recording(NAMES[0]).now
    record = RolloutsRecord(context="c", namespace=None, at=at, denied=(), items=items)
    assert faults(told(record), SCHEMA, SCHEMA) == []


def test_the_validator_finds_what_is_missing_and_what_is_too_much() -> None:
    record = told(rollout_record(info("complete")))
    del record["uid"]
    record["more"] = 1
    assert faults(record, SCHEMA["$defs"]["RolloutRecord"], SCHEMA) == [
        "$.uid is missing",
        "$.more is not in the schema",
    ]


def test_a_record_carries_what_does_not_move() -> None:
    record = told(rollout_record(info("image-not-found")))
    assert record["schema"] == "rolldeck/1"
    assert record["uid"]
    assert record["hash"]
    assert record["cause"]["code"] == "image-not-found"
    assert record["verdict"]["code"] == "helps"
