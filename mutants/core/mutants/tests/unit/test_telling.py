"""The line of a crash log that tells why is found among the others."""

import pytest

from rollout.telling import telling

TRACEBACK = (
    "starting",
    "Traceback (most recent call last):",
    '  File "/app/main.py", line 12, in <module>',
    '    region = os.environ["FEATURE_REGION"]',
    "KeyError: 'FEATURE_REGION'",
)


@pytest.mark.parametrize(
    ("lines", "line", "why"),
    [
        (TRACEBACK, "KeyError: 'FEATURE_REGION'", "Traceback"),
        (("INFO error handler set up", "panic: nil map", "", "goroutine 1 [running]:", "main.main()"),
         "panic: nil map", "panic"),
        (("Exception in thread main RuntimeException: x", "\tat a.B.c(B.java:1)",
          "Caused by: java.io.IOException: y", "\t... 3 more",
          "Caused by: java.net.ConnectException: refused",
          "\t... 9 more"), "Caused by: java.net.ConnectException: refused", "Caused by"),
        (("2026 INFO up", "2026 FATAL no database", "bye"), "2026 FATAL no database", "FATAL"),
        (('{"level":"fatal","msg":"x"}', "bye"), '{"level":"fatal","msg":"x"}', "FATAL"),
        (("all well, 0 errors", "error: cannot bind :80", "bye"), "error: cannot bind :80", "error"),
        (("ERROR: lock timeout", "migrate: 42 failed"), "ERROR: lock timeout", "error"),
        (('{"level":"error","msg":"x"}', "INFO cannot go on"), '{"level":"error","msg":"x"}', "error"),
        (("level=error msg=x", "0 failed"), "level=error msg=x", "error"),
        (("checked: no errors", "bye", ""), "bye", "last line"),
        (("thread 'main' panicked at src/main.rs:2:5:", "boom"),
         "thread 'main' panicked at src/main.rs:2:5:", "panic"),
    ],
)  # fmt: skip
def test_the_line_that_tells_why(lines: tuple[str, ...], line: str, why: str) -> None:
    told = telling(lines)
    assert told is not None
    assert (lines[told.at], told.why) == (line, why)


def test_times_before_the_lines_hide_nothing() -> None:
    told = telling([f"2026-01-02T03:04:06.0001Z {line}" for line in TRACEBACK])
    assert told is not None
    assert (told.at, told.first) == (4, 1)


def test_the_last_of_two_tracebacks_tells() -> None:
    told = telling([*TRACEBACK, "During handling another exception occurred:", *TRACEBACK[1:4], "ValueError"])
    assert told is not None
    assert told.at == 9


@pytest.mark.parametrize("lines", [(), ("", "  ")])
def test_nothing_tells_nothing(lines: tuple[str, ...]) -> None:
    assert telling(lines) is None
