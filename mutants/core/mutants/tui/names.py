"""What Kubernetes takes for a name."""

import re

NAME = re.compile(r"[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?")
"""RFC 1123: nothing else may become part of a path."""


def is_name(text: str) -> bool:
    """Say whether Kubernetes could have given out this name."""
    return NAME.fullmatch(text) is not None
