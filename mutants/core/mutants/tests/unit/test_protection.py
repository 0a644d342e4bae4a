"""Production is recognised by context, namespace and server."""

import pytest

from cluster.protection import protected


@pytest.mark.parametrize(
    ("context", "namespace", "server", "word"),
    [
        ("prod", "shop", "https://a", "PROD"),
        ("prod-eu", "shop", "https://a", "PROD"),
        ("eu-Prod-1", "shop", "https://a", "PROD"),
        ("x", "shop-production", "https://a", "PROD"),
        ("x", "live", "https://a", "LIVE"),
        ("x", None, "https://api.prod-eu.example:6443", "PROD"),
        ("x", None, "https://api.live.example", "LIVE"),
        ("reproduce", "delivery", "https://products.example", ""),
        ("kind", None, "https://127.0.0.1:6443", ""),
    ],
)
def test_the_word_is_shown_for_what_is_protected(
    context: str, namespace: str | None, server: str, word: str
) -> None:
    assert protected(context, namespace, server) == word


def test_own_globs_stand_in_for_the_default() -> None:
    assert protected("eu-west", None, "https://a", ("eu-*",)) == "PROTECTED"
    assert protected("prod", None, "https://a", ("eu-*",)) == ""
