"""Lines come out whole, however the bytes were cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.lines import Lines, LineTooLongError


@given(st.lists(st.binary(max_size=20).filter(lambda b: b"\n" not in b and b"\r" not in b)), st.data())
def test_any_cut_gives_the_same_lines(lines: list[bytes], data: st.DataObject) -> None:
    whole = b"".join(line + b"\n" for line in lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)))))
    parts = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    splitter = Lines()
    assert [line for part in parts for line in splitter.feed(part)] == lines
    assert splitter.rest == 0


def test_what_has_no_end_yet_is_kept() -> None:
    splitter = Lines()
    assert splitter.feed(b"a\nbc") == [b"a"]
    assert splitter.rest == 2
    assert splitter.feed(b"d\n") == [b"bcd"]


def test_a_carriage_return_is_no_part_of_a_line() -> None:
    assert Lines().feed(b"a\r\nb\n") == [b"a", b"b"]


def test_a_line_over_the_limit_is_refused_before_its_end() -> None:
    splitter = Lines(limit=10)
    assert splitter.feed(b"0123456789\n") == [b"0123456789"]
    splitter.feed(b"01234")
    with pytest.raises(LineTooLongError):
        splitter.feed(b"567890")


def test_a_long_line_within_one_chunk_is_refused() -> None:
    with pytest.raises(LineTooLongError):
        Lines(limit=3).feed(b"a\nbcdef\ng")
