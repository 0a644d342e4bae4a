"""A test is not quiet in which asyncio logs an error: for the folders whose conftest takes the fixture."""

import gc
import logging
from collections.abc import Iterator

import pytest


class Errors(logging.Handler):
    """Keeps what is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.said.append(self.format(record))


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Fail a test in which asyncio logs an error: an exception that nobody took, what nobody closed.

    It does so when what it is about is thrown away, which a cycle of references puts off: what is young is
    collected, or it would be said in some later test.
    """
    errors, logger = Errors(), logging.getLogger("asyncio")
    logger.addHandler(errors)
    try:
        yield
        gc.collect(1)
    finally:
        logger.removeHandler(errors)
    if errors.said:
        pytest.fail("\n".join(errors.said), pytrace=False)
