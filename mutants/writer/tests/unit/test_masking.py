"""What is hidden of a text, and what is left to read."""

import pytest

from rollout.masking import mask


@pytest.mark.parametrize(
    "text",
    [
        'Get "http://10.244.0.7:8080/healthz": dial tcp 10.244.0.7:8080: connect: connection refused',
        "proxy https://proxy.internal:3128 answered, from bob@shop",
        "ghcr.io/shop/checkout:2.4.1@sha256:0f",
    ],
)
def test_a_port_is_no_secret(text: str) -> None:
    assert mask(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("postgres://app:hunter2@db:5432/shop", "postgres://app:(hidden)@db:5432/shop"),
        ("redis://:hunter2@cache:6379", "redis://:(hidden)@cache:6379"),
        ("amqp://app:hunt/er2@mq", "amqp://app:(hidden)@mq"),
    ],
)
def test_a_password_in_a_url_is_hidden_before_the_at_sign(text: str, masked: str) -> None:
    assert mask(text) == masked
