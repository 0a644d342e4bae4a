"""Files that a screen writes."""

from datetime import UTC, datetime

from tui.export import file_name

NOW = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)


def test_a_name_says_what_and_when() -> None:
    assert file_name("deploy/checkout", NOW, "md") == "deploy-checkout-20260314T031422Z.md"


def test_the_longest_name_of_a_workload_makes_a_file_that_can_be_written() -> None:
    longest = file_name(f"deploy/{'a' * 253}", NOW, "svg")
    assert len(longest) <= 255
    assert longest.startswith("deploy-aaa")
    assert longest.endswith("-20260314T031422Z.svg")
