"""What the gates measure, told at the end of the run: no test passes or fails by it.

A figure travels with its test's report, so that it arrives whichever process ran the test.
"""

from collections.abc import Iterator

import pytest

PROPERTY = "figure"
"""The name of a figure among the properties of a report."""


class Figures:
    """The figures of one test."""

    def __init__(self, item: pytest.Item) -> None:
        self._item = item

    def add(self, sentence: str) -> None:
        """Keep a sentence."""
        self._item.user_properties.append((PROPERTY, sentence))


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """What the test measures, told at the end of the run."""
    return Figures(request.node)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell what was measured."""
    told = sorted(sentences(terminalreporter))
    if told:
        terminalreporter.section("figures")
        for sentence in told:
            terminalreporter.write_line(sentence)


def sentences(terminalreporter: pytest.TerminalReporter) -> Iterator[str]:
    """Yield every figure, once: only the report of the test's body counts, not that of its teardown."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            if report.when == "call":
                yield from (str(value) for name, value in report.user_properties if name == PROPERTY)
