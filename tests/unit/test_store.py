"""A store knows records by uid and by owner, and which of them changed."""

from typing import Any

from msgspec import convert

from cluster.operations import Put, Removed, Replaced
from cluster.store import Store
from rollout.records import KeptEvent


def event(uid: str, about: str = "x", version: str = "1") -> KeptEvent:
    said: dict[str, Any] = dict.fromkeys(
        ("namespace", "name", "about_kind", "about_name", "reason", "message", "gist"), ""
    )
    said |= {"uid": uid, "about_uid": about, "resource_version": version, "warning": False, "count": 1}
    return convert({**said, "first": None, "last": None, "broken": ()}, KeptEvent)


def store() -> Store[KeptEvent]:
    return Store(lambda record: record.about_uid)


def test_a_whole_list_takes_the_place_of_all_that_was() -> None:
    kept = store()
    assert kept.replaced is False
    kept.apply([Replaced((event("a"), event("b")))])
    kept.take_dirty()
    kept.apply([Replaced((event("b"), event("c")))])
    assert {record.uid for record in kept} == {"b", "c"}
    assert [kept.get(uid) for uid in ("a", "c")] == [None, event("c")]
    assert kept.take_dirty() == {"a", "c"}
    assert kept.replaced


def test_records_are_found_by_their_owner() -> None:
    kept = store()
    kept.apply([Put(event("a", "x")), Put(event("b", "x")), Put(event("c", "y"))])
    assert {record.uid for record in kept.owned("x")} == {"a", "b"}
    kept.apply([Put(event("b", "y", "2")), Removed("a")])
    assert kept.owned("x") == ()
    assert {record.uid for record in kept.owned("y")} == {"b", "c"}


def test_what_changed_is_told_once() -> None:
    kept = store()
    kept.apply([Put(event("a")), Removed("unknown")])
    assert kept.take_dirty() == {"a"}
    assert kept.take_dirty() == set()
    kept.apply([Removed("a")])
    assert (kept.take_dirty(), len(kept), kept.get("a")) == ({"a"}, 0, None)


def test_an_owner_keeps_the_others_when_one_goes() -> None:
    kept = store()
    kept.apply([Put(event("a", "x")), Put(event("b", "x")), Removed("a")])
    assert kept.owned("x") == (event("b", "x"),)


def test_a_list_that_says_the_same_again_changes_nothing() -> None:
    kept = store()
    kept.apply([Replaced((event("a", version="1"), event("b", version="")))])
    kept.take_dirty()
    kept.apply([Replaced((event("a", version="2"), event("b", "y", version="")))])
    assert kept.take_dirty() == {"a", "b"}
    kept.apply([Replaced((event("a", version="2"), event("b", "y", version="")))])
    assert kept.take_dirty() == set()
