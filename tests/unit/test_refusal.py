"""How long a server asks us to wait, and why it refused."""

import pytest

from cluster.refusal import reason, retry_after, told_to_wait, too_large, unfit
from rollout.decode import Status

DATE = "Thu, 01 Jan 2026 00:00:00 GMT"
LATER = "Thu, 01 Jan 2026 00:00:20 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0.0),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": " 30 "}, 30.0),
        ({"Retry-After": "3600"}, 3600.0),
        ({"Retry-After": "3601"}, 3600.0),
        ({"Retry-After": "-5"}, 0.0),
        ({"Retry-After": "\N{ARABIC-INDIC DIGIT THREE}"}, 0.0),
        ({"Retry-After": LATER, "Date": DATE}, 20.0),
        ({"Retry-After": DATE, "Date": DATE}, 0.0),
        ({"Retry-After": DATE, "Date": LATER}, 0.0),
        ({"Retry-After": "Thu, 01 Jan 2026 09:00:00 GMT", "Date": DATE}, 3600.0),
        ({"Retry-After": LATER}, 0.0),
        ({"Retry-After": LATER, "Date": "now"}, 0.0),
        ({"Retry-After": "soon", "Date": DATE}, 0.0),
    ],
)
def test_a_header_says_for_how_long(headers: dict[str, str], seconds: float) -> None:
    assert retry_after(headers) == seconds


@pytest.mark.parametrize(("asked", "seconds"), [(0, 0.0), (-5, 0.0), (1, 1.0), (10**18, 3600.0)])
def test_a_status_says_for_how_long(asked: int, seconds: float) -> None:
    assert told_to_wait(Status(retry_after=asked)) == seconds


@pytest.mark.parametrize(
    ("code", "said", "words"),
    [
        (503, Status(), "503"),
        (410, Status(reason="Expired"), "410 Expired"),
        (0, Status(), "server error"),
        (0, Status(reason="Gone"), "server error Gone"),
    ],
)
def test_why_is_a_number_and_a_word(code: int, said: Status, words: str) -> None:
    assert reason(code, said) == words


@pytest.mark.parametrize(
    ("code", "message", "selected", "words"),
    [
        (400, "found '('", True, "check --selector: found '('"),
        (400, "found '('", False, "check --server and what is on the way: found '('"),
        (400, "", True, ""),
        (422, "found '('", True, ""),
    ],
)
def test_what_a_server_does_not_take_is_to_be_looked_at(
    code: int, message: str, selected: bool, words: str
) -> None:
    assert unfit(code, Status(message=message), selected=selected) == words


def test_a_servers_words_are_not_endless() -> None:
    assert len(unfit(400, Status(message="a" * 4000), selected=True)) == len("check --selector: ") + 300


@pytest.mark.parametrize(
    ("code", "message", "is_too_large"),
    [
        (504, "Too large resource version: 99, current: 12", True),
        (504, "timeout", False),
        (500, "Too large resource version: 99, current: 12", False),
    ],
)
def test_a_version_that_the_server_has_not_come_to_is_known_by_its_words(
    code: int, message: str, is_too_large: bool
) -> None:
    assert too_large(Status(code=code, message=message)) is is_too_large
