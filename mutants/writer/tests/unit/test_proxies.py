"""The way to the server is the one Go would take."""

import pytest

from cluster.errors import ConfigError
from cluster.proxies import route

ENVIRON = {"HTTPS_PROXY": "proxy:3128"}


def test_the_environment_names_the_proxy() -> None:
    assert route("https://api.example", "", ENVIRON) == "http://proxy:3128"
    assert route("http://api.example", "", ENVIRON) == ""
    assert route("https://api.example", "", {"https_proxy": "http://p"}) == "http://p"


@pytest.mark.parametrize("server", ["https://localhost:6443", "https://127.0.0.1:1", "https://[::1]:6443"])
def test_loopback_is_never_proxied(server: str) -> None:
    assert route(server, "", ENVIRON) == ""


@pytest.mark.parametrize(
    ("server", "excepted"),
    [
        ("https://10.1.2.3:6443", "10.0.0.0/8"),
        ("https://10.1.2.3", "10.1.2.3"),
        ("https://api.corp.example", "corp.example"),
        ("https://api.corp.example", ".corp.example"),
        ("https://api.corp.example", "*.corp.example"),
        ("https://api.corp.example:6443", "api.corp.example:6443"),
        ("https://anything", "x, *"),
    ],
)
def test_no_proxy_means_the_direct_way(server: str, excepted: str) -> None:
    assert route(server, "", {**ENVIRON, "NO_PROXY": excepted}) == ""


@pytest.mark.parametrize(
    ("server", "excepted"),
    [
        ("https://11.1.2.3", "10.0.0.0/8"),
        ("https://corp.example", ".corp.example"),
        ("https://notcorp.example", "corp.example"),
        ("https://api.example:6443", "api.example:443"),
        ("https://10.1.2.3", "10.0.0.0/99"),
    ],
)
def test_others_go_through_the_proxy(server: str, excepted: str) -> None:
    assert route(server, "", {**ENVIRON, "NO_PROXY": excepted}) == "http://proxy:3128"


def test_the_kubeconfig_comes_before_the_environment_and_its_exceptions() -> None:
    assert route("https://a", "http://mine:1", {**ENVIRON, "NO_PROXY": "*"}) == "http://mine:1"


def test_a_proxy_url_needs_its_scheme_as_for_kubectl() -> None:
    with pytest.raises(ConfigError, match="proxy-url is not the URL of a proxy: expected http://host:port"):
        route("https://a", "mine:3128", {})


def test_a_socks_proxy_is_taken_and_another_kind_refused_in_words() -> None:
    assert route("https://a", "socks5://mine:1", {}) == "socks5://mine:1"
    with pytest.raises(ConfigError, match="socks4:// is not supported: http, https and socks5 proxies are"):
        route("https://a", "socks4://mine:1", {})
