"""Who is told to have written, as far as the server recorded it."""

from datetime import UTC, datetime, timedelta

import pytest

from cluster.fresh import Writing
from cluster.prepared import via

NOW = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("manager", "now", "words"),
    [
        ("kubectl", NOW, " 8s ago via kubectl"),
        ("kubectl", None, " via kubectl"),
        ("", NOW, " 8s ago via a manager without a name"),
    ],
)
def test_a_writer_is_named_with_the_time_where_both_are_known(
    manager: str, now: datetime | None, words: str
) -> None:
    assert via(Writing(manager, NOW - timedelta(seconds=8), 1), now) == words
