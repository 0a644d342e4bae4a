"""Every incident is told by its cause, how sure it is, and what an undo would do."""

import pytest
from incidents import HEALTHY, NAMES, incident, info

from rollout.causes import HEADLINE
from rollout.info import VerdictWord
from rollout.safe import safe
from rollout.text import cells

LEAST = 45
"""Incidents that the table has to hold."""


def test_the_table_is_long_enough_and_says_where_each_is_from() -> None:
    sources = [incident(name)["source"] for name in NAMES]
    assert len(NAMES) >= LEAST
    assert all(source.startswith(("recorded from ", "built from ")) for source in sources)


@pytest.mark.parametrize("name", NAMES)
def test_an_incident_is_told_by_its_cause_confidence_and_verdict(name: str) -> None:
    told = info(name)
    assert told.causes
    assert told.verdict is not None
    cause = told.causes[0]
    assert {
        "cause": cause.code,
        "short": cause.short,
        "confidence": cause.confidence.value,
        "verdict": told.verdict.word.value,
    } == incident(name)["expect"]


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_a_cause_fits_its_place_and_is_safe(name: str) -> None:
    told = info(name)
    assert cells(told.why) <= 21
    assert told.heading_rests
    for cause in told.causes or ():
        assert cells(cause.short) <= 21
        assert cells(cause.headline) <= HEADLINE
        assert cause.detail == safe(cause.detail)
        assert cause.detail
        assert 0 <= cause.pods <= max(cause.of, cause.pods)


@pytest.mark.parametrize("name", NAMES)
def test_a_verdict_fits_its_line(name: str) -> None:
    verdict = info(name).verdict
    assert verdict is not None
    assert cells(verdict.sentence) <= 78


def test_forty_pods_with_one_cause_are_one_line() -> None:
    causes = info("forty-alike").causes
    assert causes is not None
    assert [(cause.pods, cause.of) for cause in causes] == [(40, 40)]


def test_two_containers_in_trouble_are_two_causes() -> None:
    codes = [cause.code for cause in info("two-containers").causes or ()]
    assert codes == ["image-not-found", "out-of-memory"]


def test_what_was_edited_after_the_revision_began_is_said_before_the_undo() -> None:
    told = info("config-edited-image-missing")
    assert told.verdict is not None
    assert told.verdict.sentence.startswith("checkout-config edited 5m ago; ")
    assert [edit.name for edit in told.edits] == ["checkout-config"]


def test_the_one_node_that_fails_is_named() -> None:
    told = info("one-node-fails")
    assert told.verdict is not None
    assert told.verdict.sentence == "only pods on node-3 fail, 2 others run: not a release"


def test_at_least_twenty_rollouts_are_healthy_or_slow() -> None:
    assert len(HEALTHY) >= 20


@pytest.mark.parametrize("name", HEALTHY)
def test_a_healthy_or_slow_rollout_raises_no_alarm(name: str) -> None:
    told = info(name)
    assert told.causes == ()
    assert told.phase.value == incident(name)["expect"]
    assert told.verdict is not None
    assert told.verdict.word in (VerdictWord.NO_FAULT, VerdictWord.WAIT, VerdictWord.NOTHING)


def test_what_a_slow_rollout_waits_for_is_said() -> None:
    assert [one.headline for one in info("image-being-pulled").waits or ()] == [
        "0 of 3, the last image is still being pulled, 45s"
    ]
    assert [one.code for one in info("long-pre-stop").waits or ()] == ["ending"]
    assert [one.code for one in info("recorded-minready-well").waits or ()] == ["min-ready"]
    assert [one.code for one in info("recorded-parted-well").waits or ()] == ["partition"]
    assert [one.code for one in info("recorded-zero-well").waits or ()] == ["scaled-to-zero"]
