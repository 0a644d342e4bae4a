"""What every test here needs of its surroundings."""

from quiet import quiet

__all__ = ["quiet"]
