"""No alarm at any moment of a rollout that nothing is wrong with, as a real control plane went through it."""

import pytest
from histories import NAMES, History

from rollout.info import Confidence, Heading, Phase, VerdictWord

WRONG = {"fought"}
"""The one in which something is wrong."""

CALM = {Phase.PROGRESSING, Phase.COMPLETE, Phase.PAUSED, Phase.IDLE}
CALM_WORDS = {Heading.ROLLING, Heading.COMPLETE, Heading.PAUSED, Heading.IDLE}


@pytest.mark.parametrize("name", sorted(set(NAMES) - WRONG))
def test_a_rollout_that_goes_well_raises_no_alarm_at_any_moment(name: str) -> None:
    phases = set()
    for at, told in History(name).pictures():
        for who, info in told.items():
            assert not info.causes, (at, who, info.causes)
            assert info.phase in CALM, (at, who, info.phase, info.why)
            assert info.heading in CALM_WORDS, (at, who, info.heading)
            assert info.verdict is None or info.verdict.word is not VerdictWord.HELPS, (at, who)
            phases.add(info.phase)
    assert phases >= {Phase.PROGRESSING, Phase.COMPLETE}


def test_replicas_that_two_write_are_told_from_the_second_turn_on_and_not_for_long_after() -> None:
    told = [
        (at, cause) for at, infos in History("fought").pictures() for cause in infos["opened"].causes or ()
    ]
    assert {(cause.code, cause.confidence) for _, cause in told} == {("replicas-fought", Confidence.LIKELY)}
    times = [at for at, _ in told]
    assert 30 < min(times) < 40
    assert max(times) < 400


def test_a_quarrel_with_nothing_missing_is_no_rollout_and_says_what_it_is() -> None:
    last = [infos["opened"] for at, infos in History("fought").pictures() if 66 < at < 120][-1]
    assert (last.phase, last.heading, last.why) == (
        Phase.TROUBLE,
        Heading.DEGRADED,
        "replicas fought over",
    )
