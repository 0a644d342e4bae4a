"""Versions by uid, and uids by name: what an event changes, and what a list says otherwise."""

from typing import Any

import pytest
from msgspec import convert

from cluster.comparison import Comparison
from cluster.known import BURIED, Known, older
from cluster.operations import Put, Removed
from rollout.records import KeptEvent


def thing(uid: str, version: str, name: str = "", namespace: str = "shop") -> KeptEvent:
    said: dict[str, Any] = dict.fromkeys(("about_kind", "about_name", "about_uid", "reason"), "")
    said |= {"uid": uid, "name": name or uid, "namespace": namespace, "resource_version": version}
    return convert(
        {
            **said,
            "message": "",
            "gist": "",
            "warning": False,
            "count": 1,
            "first": None,
            "last": None,
            "broken": (),
        },
        KeptEvent,
    )


def knowing(*records: KeptEvent) -> Known[KeptEvent]:
    known: Known[KeptEvent] = Known()
    known.replace(records)
    return known


@pytest.mark.parametrize(
    ("one", "other", "below"),
    [("9", "10", True), ("10", "9", False), ("9", "9", False), ("a", "10", False), ("9", "b", False)],
)
def test_versions_are_compared_as_numbers_and_only_those(one: str, other: str, below: bool) -> None:
    assert older(one, other) is below


@pytest.mark.parametrize(
    ("record", "outdated"),
    [
        (thing("a", "9"), True),
        (thing("a", "10"), False),
        (thing("a", "11"), False),
        (thing("a", "9", "renamed"), True),
        (thing("b", "9", "a"), True),
        (thing("b", "10", "a"), False),
        (thing("b", "9", "a", "other"), False),
        (thing("b", "9"), False),
    ],
)
def test_an_event_is_old_by_its_object_or_by_its_names_bearer(record: KeptEvent, outdated: bool) -> None:
    assert knowing(thing("a", "10")).outdated(record) is outdated


@pytest.mark.parametrize(("version", "outdated"), [("11", True), ("12", True), ("13", False)])
def test_an_event_of_the_dead_is_old_until_it_is_newer_than_the_death(version: str, outdated: bool) -> None:
    known = knowing(thing("a", "10"))
    assert known.remove(thing("a", "12")) == [Removed("a")]
    assert known.outdated(thing("a", version)) is outdated


def test_a_name_goes_with_its_object() -> None:
    known = knowing(thing("a", "10", "web"))
    known.remove(thing("a", "12", "web"))
    new = thing("b", "11", "web")
    assert known.outdated(new) is False
    assert known.put(new) == [Put(new)]


def test_a_name_that_another_object_bears_by_now_stays_its() -> None:
    known = knowing(thing("a", "10", "web"))
    new = thing("b", "11", "web")
    assert known.put(new) == [Removed("a"), Put(new)]
    assert known.remove(thing("a", "12", "web")) == []
    assert known.outdated(thing("c", "10", "web"))


def test_the_bearer_before_is_dead_from_the_new_ones_version_on() -> None:
    known = knowing(thing("a", "10", "web"))
    known.put(thing("b", "12", "web"))
    assert [known.outdated(thing("a", version, "x")) for version in ("12", "13")] == [True, False]


def test_a_thousand_dead_are_remembered() -> None:
    known = knowing(*(thing(f"{at}", "10") for at in range(BURIED + 1)))
    for at in range(BURIED):
        known.remove(thing(f"{at}", "12"))
    assert known.outdated(thing("0", "11"))
    known.remove(thing(f"{BURIED}", "12"))
    assert [known.outdated(thing(uid, "11")) for uid in ("0", "1")] == [False, True]


def test_a_list_forgets_the_dead_and_the_names() -> None:
    known = knowing(thing("a", "10", "web"))
    known.remove(thing("a", "12", "web"))
    known.replace([thing("b", "13", "other")])
    assert known.outdated(thing("a", "11", "web")) is False
    assert known.outdated(thing("c", "12", "other")) is True


def test_the_same_version_again_is_no_news_and_none_always_is() -> None:
    known = knowing(thing("a", "10"), thing("b", ""))
    assert known.put(thing("a", "10")) == []
    assert known.put(thing("b", "")) == [Put(thing("b", ""))]


def test_a_stranger_that_goes_was_never_there() -> None:
    known = knowing()
    assert known.remove(thing("a", "12")) == []
    assert known.outdated(thing("a", "11"))


@pytest.mark.parametrize(
    ("listed", "version", "uids"),
    [
        ({"a": "5", "b": "8"}, "10", set()),
        ({"a": "6", "b": "8"}, "10", {"a"}),
        ({"a": "5", "b": "7"}, "7", set()),
        ({"a": "5", "b": "7"}, "8", {"b"}),
        ({"a": "5"}, "8", {"b"}),
        ({"a": "5"}, "7", set()),
        ({"a": "5", "b": "8", "c": "9"}, "10", {"c"}),
        ({"a": "6"}, "x", set()),
    ],
)
def test_a_list_differs_by_what_was_missed_and_by_ghosts(
    listed: dict[str, str], version: str, uids: set[str]
) -> None:
    assert knowing(thing("a", "5"), thing("b", "8")).differing(listed, version) == uids


def test_what_died_after_the_list_is_no_difference_and_what_died_before_it_is() -> None:
    known = knowing(thing("a", "5"))
    known.remove(thing("a", "11"))
    assert known.differing({"a": "5"}, "10") == set()
    assert known.differing({"a": "5"}, "11") == {"a"}


def test_an_audit_is_compared_once_the_watch_has_passed_it() -> None:
    audits, known = Comparison(), knowing(thing("a", "5"))
    assert (audits.due, audits.done) == (None, None)
    audits.take({"a": "6"}, "10", 100.0)
    assert (audits.due, audits.differing(known, "9", 101.0), audits.done) == (700.0, 0, None)
    assert audits.differing(known, "", 102.0) == 0
    assert (audits.differing(known, "10", 103.0), audits.done) == (1, 103.0)
    assert (audits.differing(known, "10", 104.0), audits.done) == (0, 103.0)


@pytest.mark.parametrize("forget", [Comparison.drop, lambda audits: audits.listed(200.0)])
def test_an_audit_in_doubt_is_forgotten(forget: Any) -> None:
    audits, known = Comparison(), knowing(thing("a", "5"))
    audits.take({"a": "6"}, "10", 100.0)
    forget(audits)
    assert audits.differing(known, "10", 201.0) == 0
    assert audits.done is None


def test_a_list_puts_the_next_audit_off() -> None:
    audits = Comparison()
    audits.listed(200.0)
    assert audits.due == 800.0
