"""Names and hashes in the form Kubernetes gives them."""

import random
from typing import Any
from uuid import UUID
from zlib import crc32

from demo.jsontext import encode

ALPHABET = "bcdfghjklmnpqrstvwxz2456789"
"""Of generated names: no vowels and no look-alikes (apimachinery pkg/util/rand)."""

MAX_GENERATED_BASE = 58
"""Characters of generateName that are kept before the five random ones."""


class Names:
    """Random names and uids from one seed, so that a box can be replayed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  names, not secrets

    def suffix(self, length: int = 5) -> str:
        """Return random characters as generateName appends them."""
        return "".join(self._random.choices(ALPHABET, k=length))

    def generate(self, base: str) -> str:
        """Return the name for a generateName."""
        return base[:MAX_GENERATED_BASE] + self.suffix()

    def uid(self) -> str:
        """Return a new uid."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def pick(self, low: float, high: float) -> float:
        """Return a random number between two."""
        return self._random.uniform(low, high)


def safe_encode(text: str) -> str:
    """Return the text in the alphabet of generated names (rand.SafeEncodeString)."""
    return "".join(ALPHABET[ord(char) % len(ALPHABET)] for char in text)


def template_hash(template: Any, collisions: int = 0) -> str:
    """Return a hash of a pod template in the form of pod-template-hash.

    The value differs from the real one, which hashes a dump of Go structs.
    """
    salt = str(collisions).encode() if collisions else b""
    return safe_encode(str(crc32(encode(canonical(template)) + salt)))


def canonical(value: Any) -> Any:
    """Return a value with the keys of its objects sorted, so that equal values have equal texts."""
    if isinstance(value, dict):
        return {key: canonical(value[key]) for key in sorted(value)}
    return [canonical(item) for item in value] if isinstance(value, list) else value
