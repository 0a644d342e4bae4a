"""Ends the program in order when it is told to, or when its terminal is gone (reliability.md 4.7)."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from functools import partial
from threading import Timer

from textual.app import App

from tui.driver import RolldeckDriver

ENDING = (signal.SIGHUP, signal.SIGTERM, signal.SIGINT)
"""SIGHUP is also what the driver raises when reading or writing says that the terminal is gone."""
DRAIN_TIMEOUT = 8.0
"""Seconds that a running write may take to come to its outcome."""
HARD_STOP = 10.0
"""Seconds from the signal after which the process ends whatever the screens are doing."""


def install(app: App[object], drain: Callable[[], Awaitable[None]]) -> None:
    """End `app` cleanly on SIGHUP, SIGTERM, SIGINT and when the terminal goes. Call it in `on_mount`.

    No further key is taken; `drain` is awaited; then the app exits, with the return code 128 + the signal's
    number. The process has to end with the app: at `HARD_STOP` it is ended.

    Args:
        app: The running app.
        drain: Returns when no write is under way, and its outcome is in the audit log. It is cancelled after
            `DRAIN_TIMEOUT`; what it waits for must shield itself, as it has to outlive its waiter.
    """
    ending: set[asyncio.Task[None]] = set()

    def begin(number: signal.Signals) -> None:
        if not ending:
            driver = _driver_of(app)
            _stop_keys(driver)
            _stop_hard(driver, number)
            ending.add(asyncio.create_task(_end(app, drain, number), name="end"))

    for number in ENDING:
        asyncio.get_running_loop().add_signal_handler(number, partial(begin, number))


async def _end(app: App[object], drain: Callable[[], Awaitable[None]], number: signal.Signals) -> None:
    try:
        async with asyncio.timeout(DRAIN_TIMEOUT):
            await drain()
    except TimeoutError:
        pass
    finally:
        app.exit(return_code=128 + number)


def _driver_of(app: App[object]) -> RolldeckDriver | None:
    driver = app._driver  # noqa: SLF001  App has no public name for its driver
    return driver if isinstance(driver, RolldeckDriver) else None


def _stop_keys(driver: RolldeckDriver | None) -> None:
    if driver is not None:
        driver.accepts_keys = False


def _stop_hard(driver: RolldeckDriver | None, number: signal.Signals) -> None:
    """End the process at `HARD_STOP`, with the terminal as it was found."""
    watchdog = Timer(HARD_STOP, _give_up, (driver, number))
    watchdog.daemon = True
    watchdog.start()


def _give_up(driver: RolldeckDriver | None, number: signal.Signals) -> None:
    if driver is not None:
        driver.restore_terminal()
    os._exit(128 + number)
