"""What every test needs of its surroundings."""

import asyncio

from hypothesis import settings


def pytest_configure() -> None:
    """Say that there is no current event loop, and that no example of a property has a time limit.

    looptime asks for the loop in synchronous tests as well, and asyncio would make one that nobody closes:
    some later test then fails with its ResourceWarning. How long an example takes says how busy a machine is.
    """
    asyncio.set_event_loop(None)
    settings.register_profile("patient", deadline=None)
    settings.load_profile("patient")
