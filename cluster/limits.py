"""How long, how often and how much a stream asks (reliability.md R2 to R17)."""

PAGE = 500
"""Objects of one page: twice as fast as all at once, in a third of the memory (performance.md)."""

LIST_TIME = 60.0
"""Seconds for one page of a list (R17)."""

WATCH = (290, 590)
"""Seconds of a watch, at least and at most: drawn, so that many do not end together (R4)."""

SILENCE = 75.0
"""Seconds without a byte until a watch is dead: a healthy idle one gets a bookmark every 60 (R16)."""

OVERDUE = 10.0
"""Seconds after its own end until a watch without bookmarks is dead: a link may forget it without a word."""

PROBE = 60.0
"""Seconds between probes of a server that sends no bookmarks (R16)."""

AUDIT = 600.0
"""Seconds from a list until what is known is compared with the server's, and from there on (R22)."""

LIST_GAP = 5.0
"""Seconds at least between the beginnings of two lists that the server answers (R15)."""

POLL = 10.0
"""Seconds at least between lists where we may list and not watch (fault 12)."""

LEAST = 0.001
"""Seconds that a wait takes at least: a clock that is read a rounding error too early is not asked again."""

CACHED_WATCH = 30
"""Seconds of a watch after a list from the server's cache: then the truth is asked for again (R2)."""

CACHED = "server degraded: from its cache"
"""What is said of rows that come from there (fault 10)."""

BAD_LINES_APART = 60.0
"""Seconds within which a second unreadable line means to list again (R8)."""

VERIFY_APART = 60.0
"""Seconds at least between two lists that only check what an old event made doubtful (R7)."""

CROWDED = "streams do not last: waits its turn"
"""What is said of rows that are not asked for at once, since nothing that is asked lasts (G5)."""
