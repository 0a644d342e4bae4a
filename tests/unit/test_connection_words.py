"""How the server's clock is told."""

import pytest

from rollout.connection import clock_words


@pytest.mark.parametrize(
    ("skew", "words"),
    [
        (0.0, "the server agrees with ours"),
        (0.4, "the server is 1s ahead of ours"),
        (-2.3, "the server is 2s behind ours"),
        (200.0, "the server is 3m ahead of ours"),
    ],
)
def test_the_servers_clock_is_told_beside_ours(skew: float, words: str) -> None:
    assert clock_words(skew) == words
