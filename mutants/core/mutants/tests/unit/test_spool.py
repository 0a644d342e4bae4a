"""A spool gives back the lines it took, holds no more than it may, and finds text."""

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cluster.spool import LINE, STRIDE, Spool


def filled(data: bytes, pieces: int = 7, segment: int = 1 << 20) -> Spool:
    spool = Spool(segment)
    for at in range(0, len(data), pieces):
        spool.append(data[at : at + pieces])
    return spool


@given(
    st.lists(st.binary(max_size=20).filter(lambda line: b"\n" not in line), max_size=30), st.integers(1, 40)
)
def test_lines_come_back_whatever_the_pieces_they_came_in(lines: list[bytes], pieces: int) -> None:
    data = b"\n".join(lines)
    spool = filled(data, pieces)
    whole = data.split(b"\n")[: None if data and not data.endswith(b"\n") else -1]
    assert spool.lines(0, 100) == whole
    assert spool.end == len(whole)
    spool.close()


def test_a_line_in_the_middle_of_many_is_found_by_its_number() -> None:
    spool = filled(b"".join(b"%d\n" % n for n in range(100_000)), 65_536)
    assert spool.lines(77_777, 2) == [b"77777", b"77778"]
    spool.close()


def test_the_oldest_lines_go_when_there_are_too_many_and_numbers_stay() -> None:
    spool = filled(b"".join(b"line %06d\n" % n for n in range(10_000)), 999, segment=30_000)
    assert spool.size <= 60_000
    assert spool.first > 0
    assert spool.lines(spool.first, 1) == [b"line %06d" % spool.first]
    assert spool.lines(spool.end - 1, 5) == [b"line 009999"]
    assert spool.lines(0, 1) == spool.lines(spool.first, 1)
    spool.close()


def test_a_line_without_an_end_is_cut_and_the_next_one_found() -> None:
    spool = filled(b"x" * (3 * STRIDE) + b"\nnext\n", 5_000)
    assert [len(line) for line in spool.lines(0, 2)] == [LINE, 4]
    spool.close()


def test_a_hundred_megabytes_take_little_memory() -> None:
    chunk = b"".join(b"2026-01-02T03:04:05.000000000Z GET /items/%06d 200 4ms\n" % n for n in range(2_000))
    spool = Spool()
    tracemalloc.start()
    for _ in range(100 * 1024 * 1024 // len(chunk)):
        spool.append(bytes(bytearray(chunk)))  # bytes of its own each time, as a connection gives them
    spool.lines(spool.end - 50, 50)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spool.size > 99 * 1024 * 1024
    assert peak < 2 * 1024 * 1024
    spool.close()


@pytest.mark.parametrize(
    ("start", "back", "found"),
    [(0, False, 1), (2, False, 4), (5, False, None), (3, True, 1), (0, True, None)],
)
def test_text_is_found_on_and_back_without_its_times(start: int, back: bool, found: int | None) -> None:
    stamp = b"2026-01-02T03:04:05.000000000Z "
    spool = filled(
        b"".join(stamp + line + b"\n" for line in (b"a", b"ERROR x", b"b", b"c", b"error y", b"d"))
    )
    assert spool.find("Error", start, back=back) == found
    assert spool.find("2026", 0, back=False) is None
    spool.close()
