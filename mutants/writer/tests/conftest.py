"""What every test needs of its surroundings."""

import asyncio


def pytest_configure() -> None:
    """Say that there is no current event loop.

    looptime asks for it in synchronous tests as well, and asyncio would make one that nobody closes: some
    later test then fails with its ResourceWarning.
    """
    asyncio.set_event_loop(None)
