"""DaemonSets: the current revision is told by the template, pods by their hash."""

from typing import Any

import msgspec
from made import NOW, ago
from recorded import objects

from rollout.info import Heading, Phase, RolloutInfo
from rollout.kinds import KINDS
from rollout.records import Objects

RECORDED = objects("daemonset")


def info(opened: bool = False, **fields: Any) -> RolloutInfo:
    whole = {"changed": ago(9000), "sized": None, "created": ago(90000)} | fields
    live = msgspec.structs.replace(RECORDED.workload, **whole)
    told = Objects(workload=live)
    if opened:
        told = Objects(workload=live, revisions=RECORDED.revisions, pods=RECORDED.pods, events=())
    return KINDS["DaemonSet"].info(told, NOW)


def test_the_current_revision_is_the_one_of_the_template() -> None:
    told = info(opened=True)
    assert (told.number, told.new.pods, told.new.available) == (2, 6, 6)


def test_the_highest_number_stands_where_the_template_is_not_known() -> None:
    assert info(opened=True, digest=b"", template=b"").number == 2


def test_nodes_still_to_update_are_under_way() -> None:
    told = info(updated=4)
    assert (told.phase, told.heading, told.new.wanted) == (Phase.PROGRESSING, Heading.ROLLING, 6)


def test_the_last_pods_of_an_update_are_still_on_their_way() -> None:
    assert info(available=5, changed=ago(30)).phase is Phase.PROGRESSING


def test_a_pod_lost_long_after_the_change_is_trouble() -> None:
    told = info(available=5, max_unavailable=1)
    assert (told.phase, told.heading) == (Phase.TROUBLE, Heading.DEGRADED)


def test_no_node_at_all_is_idle() -> None:
    assert info(wanted=0, pods=0, updated=0, available=0).phase is Phase.IDLE


def test_the_status_alone_tells_the_sides() -> None:
    told = info(updated=4, available=5)
    assert (told.new.pods, told.new.available, told.old.pods, told.old.available, told.old.started) == (
        4,
        3,
        2,
        2,
        0,
    )


def test_a_complete_one_says_nothing_of_trouble() -> None:
    assert (info().phase, info(changed=ago(30)).phase) == (Phase.COMPLETE, Phase.COMPLETE)


def test_surge_and_unavailable_round_up() -> None:
    told = info(wanted=10, max_surge="25%", max_unavailable="11%")
    assert (told.surge, told.unavailable) == (3, 2)
