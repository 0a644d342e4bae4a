"""The list in the order of harm (screens.md 1)."""

from datetime import timedelta
from typing import Any

import msgspec
from made import NOW, ago, deployment_info, workload

from rollout.arrange import Arrangement, arrange
from rollout.info import Phase, Ref, RolloutInfo


def row(name: str, phase: Phase = Phase.COMPLETE, **fields: Any) -> RolloutInfo:
    ref = Ref(fields.pop("kind", "Deployment"), "shop", name, name)
    plain = {"ref": ref, "phase": phase, "changed": ago(86400 * 9), "since": ago(60)}
    return msgspec.structs.replace(deployment_info(workload("1")), **(plain | fields))


def names(arrangement: Arrangement) -> list[str]:
    return [info.ref.name for info in arrangement.rows]


def test_the_order_is_by_harm() -> None:
    rows = [
        row("zoo"),
        row("api"),
        row("hour-old", changed=ago(3600)),
        row("minutes-old", changed=ago(300)),
        row("paused", Phase.PAUSED),
        row("rolling", Phase.PROGRESSING),
        row("trouble", Phase.TROUBLE),
        row("late", Phase.FAILED, deadline_passed=True),
        row("third-lost", Phase.TROUBLE, wanted=3, serving=2),
        row("half-lost", Phase.FAILED, wanted=4, serving=2),
    ]
    assert names(arrange(rows, NOW)) == [
        "half-lost",
        "third-lost",
        "late",
        "trouble",
        "rolling",
        "paused",
        "minutes-old",
        "hour-old",
        "api",
        "zoo",
    ]


def test_a_rolling_row_that_lacks_pods_is_not_a_loss() -> None:
    rows = [row("rolling", Phase.PROGRESSING, serving=0), row("trouble", Phase.TROUBLE)]
    assert names(arrange(rows, NOW)) == ["trouble", "rolling"]


def test_a_row_keeps_its_place_for_a_minute_after_its_trouble() -> None:
    first = arrange([row("b", Phase.TROUBLE), row("a", Phase.PROGRESSING)], NOW)
    healed = [row("b"), row("a", Phase.PROGRESSING)]
    soon = arrange(healed, NOW + timedelta(seconds=59), before=first)
    assert names(soon) == ["b", "a"]
    assert names(arrange(healed, NOW + timedelta(seconds=61), before=soon)) == ["a", "b"]


def test_trouble_that_flickers_starts_its_minute_again() -> None:
    before = arrange([row("b", Phase.TROUBLE)], NOW)
    before = arrange([row("b")], NOW + timedelta(seconds=50), before=before)
    before = arrange([row("b", Phase.TROUBLE)], NOW + timedelta(seconds=55), before=before)
    healed = [row("b"), row("a", Phase.PROGRESSING)]
    assert names(arrange(healed, NOW + timedelta(seconds=100), before=before)) == ["b", "a"]


def test_the_selected_row_stays_where_it_is() -> None:
    first = arrange([row("a"), row("b"), row("c")], NOW)
    worse = [row("a"), row("b"), row("c", Phase.FAILED)]
    assert names(arrange(worse, NOW, before=first, selected="c")) == ["a", "b", "c"]
    assert names(arrange(worse, NOW, before=first)) == ["c", "a", "b"]


def test_rows_move_about_the_selected_one() -> None:
    first = arrange([row("a"), row("b"), row("c")], NOW)
    worse = [row("a"), row("b"), row("c", Phase.FAILED)]
    assert names(arrange(worse, NOW, before=first, selected="b")) == ["c", "b", "a"]


def test_a_selected_row_near_the_end_of_a_shorter_list_is_last() -> None:
    first = arrange([row("a"), row("b"), row("c")], NOW)
    assert names(arrange([row("c"), row("a")], NOW, before=first, selected="c")) == ["a", "c"]


def test_the_filter_looks_at_name_namespace_image_and_status() -> None:
    rows = [
        row("web", images=("ghcr.io/shop/web:1.2",)),
        row("db", Phase.TROUBLE, kind="StatefulSet", why="not ready: db-2"),
    ]
    assert names(arrange(rows, NOW, words="WEB:1.2")) == ["web"]
    assert names(arrange(rows, NOW, words="trouble sts/")) == ["db"]
    assert names(arrange(rows, NOW, words="shop ready")) == ["db"]
    assert names(arrange(rows, NOW, words="nowhere")) == []
    assert len(names(arrange(rows, NOW, words="  "))) == 2


def test_the_counts_ignore_the_filter_and_say_what_it_hides() -> None:
    rows = [row("a", Phase.FAILED), row("b", Phase.TROUBLE), row("c", Phase.TROUBLE), row("d")]
    tally = arrange(rows, NOW, words="deploy/a").tally
    assert (tally.failed, tally.trouble, tally.total, tally.hidden) == (1, 2, 4, 2)
    assert tally.words == "1 failed 2 trouble of 4"


def test_a_list_without_trouble_says_how_many_there_are() -> None:
    assert arrange([row("a")], NOW).tally.words == "1 rollout"
    assert arrange([row("a"), row("b")], NOW).tally.words == "2 rollouts"


def test_kinds_are_ordered_by_the_name_that_is_shown() -> None:
    rows = [row("emailer"), row("agent", kind="DaemonSet"), row("catalog")]
    assert names(arrange(rows, NOW)) == ["catalog", "agent", "emailer"]


def test_a_change_long_ago_or_unknown_is_nothing_new() -> None:
    rows = [row("b", changed=ago(7300)), row("a", changed=None), row("c", changed=ago(7100))]
    assert names(arrange(rows, NOW)) == ["c", "a", "b"]
