"""ASCII is drawn where the locale or the console has no more."""

import pytest

from tui.charset import ascii_only


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"},
        {"LANG": "C", "LC_CTYPE": "C.UTF-8"},
        {"LC_CTYPE": "de_DE.ISO-8859-1", "LANG": "de_DE.UTF-8"},
        {"TERM": "linux", "LANG": "en_GB.UTF-8"},
    ],
)
def test_only_ascii_is_drawn(environment: dict[str, str]) -> None:
    assert ascii_only(environment)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"LANG": "en_GB.UTF-8"},
        {"LANG": "en_GB.utf8", "TERM": "xterm"},
        {"LC_CTYPE": "C.UTF-8"},
        {"LANG": "C", "LC_CTYPE": "en_GB.UTF-8"},
        {"LANG": "C", "LC_ALL": "C.UTF-8"},
    ],
)
def test_everything_is_drawn(environment: dict[str, str]) -> None:
    assert not ascii_only(environment)
