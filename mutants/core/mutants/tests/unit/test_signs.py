"""What speaks for and against an open watch, counted."""

from cluster.signs import Signs


def silent_twice(signs: Signs) -> tuple[bool, bool]:
    return signs.silent(), signs.silent()


def test_before_a_watch_nothing_speaks_against_it() -> None:
    signs = Signs()
    assert (signs.opened_at, signs.suspect, signs.probing, signs.silences) == (None, False, False, 0)


def test_the_second_silence_in_a_row_is_time_to_list_and_to_probe() -> None:
    signs = Signs()
    assert silent_twice(signs) == (False, True)
    assert (signs.suspect, signs.probing) == (True, True)


def test_one_silence_is_only_suspect() -> None:
    signs = Signs()
    signs.silent()
    assert (signs.suspect, signs.probing) == (True, False)


def test_a_server_that_once_sent_a_bookmark_is_not_probed() -> None:
    signs = Signs()
    signs.bookmarked()
    assert silent_twice(signs) == (False, True)
    assert signs.probing is False


def test_a_bookmark_ends_the_probing() -> None:
    signs = Signs()
    silent_twice(signs)
    signs.bookmarked()
    assert signs.probing is False


def test_a_line_or_a_list_between_two_silences_makes_two_first_ones() -> None:
    for between in (Signs.heard, Signs.listed):
        signs = Signs()
        assert signs.silent() is False
        between(signs)
        assert (signs.suspect, signs.silences) == (False, 0)
        assert silent_twice(signs) == (False, True)


def test_a_probe_that_is_answered_counts_as_a_line_where_there_are_no_bookmarks() -> None:
    signs = Signs()
    silent_twice(signs)
    signs.opened(0.0)
    signs.probed()
    assert (signs.silences, signs.suspect) == (0, False)
    assert signs.well_ended(0.1)


def test_a_probe_after_one_silence_does_not_undo_it() -> None:
    signs = Signs()
    signs.silent()
    signs.probed()
    assert signs.suspect is False
    assert signs.silent() is True


def test_a_watch_ends_well_after_a_second_or_a_line() -> None:
    signs = Signs()
    signs.opened(10.0)
    assert [signs.well_ended(now) for now in (10.0, 10.9, 11.0)] == [False, False, True]
    signs.heard()
    assert signs.well_ended(10.0)
    signs.opened(10.0)
    assert not signs.well_ended(10.0)


def ends_at_once(signs: Signs) -> bool:
    signs.opened(10.0)
    signs.well_ended(10.0)
    return signs.too_short()


def test_every_third_end_at_once_is_time_to_list() -> None:
    signs = Signs()
    assert [ends_at_once(signs) for _ in range(7)] == [False, False, True, False, False, True, False]


def test_a_good_end_between_makes_the_next_a_first_one() -> None:
    signs = Signs()
    ends_at_once(signs)
    ends_at_once(signs)
    assert signs.well_ended(20.0)
    assert [ends_at_once(signs) for _ in range(3)] == [False, False, True]


def test_every_second_error_in_a_row_is_time_to_list() -> None:
    signs = Signs()
    assert [signs.failed() for _ in range(5)] == [False, True, False, True, False]


def test_a_line_or_a_list_between_two_errors_makes_two_first_ones() -> None:
    for between in (Signs.heard, Signs.listed):
        signs = Signs()
        signs.failed()
        between(signs)
        assert signs.failed() is False
