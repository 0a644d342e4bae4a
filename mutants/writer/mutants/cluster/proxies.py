"""Which proxy leads to the API server: proxy-url, or the environment as Go reads it.

The library ignores CIDRs in NO_PROXY and speaks HTTP to SOCKS ports (reliability.md C4, C5).
Source: golang.org/x/net/http/httpproxy.
"""

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

from cluster.errors import ConfigError
from rollout.safe import safe

SOCKS = ("socks5", "socks5h")
"""Schemes of SOCKS5: to kubectl both mean that the proxy resolves names."""


def route(server: str, proxy: str, environ: Mapping[str, str]) -> str:
    """Return the proxy's URL, "" for none. `proxy` is the kubeconfig's proxy-url. Raises ConfigError."""
    source = "proxy-url"
    if not proxy:
        parts = urlsplit(server)
        source = f"{parts.scheme.upper()}_PROXY"
        proxy = environ.get(source) or environ.get(source.lower()) or ""
        excepted = environ.get("NO_PROXY") or environ.get("no_proxy") or ""
        if not proxy or not _proxied(parts.hostname or "", parts.port, excepted):
            return ""
        if "://" not in proxy:
            proxy = f"http://{proxy}"
    try:
        scheme, host = (parts := urlsplit(proxy)).scheme, parts.hostname
        good = (parts.port or 80) > 0 and proxy.isprintable() and " " not in proxy
        good = good and bool((host or "").encode("idna"))
    except ValueError:
        good = False
    if not good:
        raise ConfigError(f"{source} is not the URL of a proxy: expected http://host:port")
    if scheme not in ("http", "https", *SOCKS):
        raise ConfigError(f"{source} {safe(scheme)}:// is not supported: http, https and socks5 proxies are")
    return proxy


def is_socks(proxy: str) -> bool:
    """Return whether a proxy's URL is that of a SOCKS5 proxy."""
    return urlsplit(proxy).scheme in SOCKS


def _proxied(host: str, port: int | None, excepted: str) -> bool:
    """Return whether a host goes through the proxy: loopback never does."""
    host = host.lower().rstrip(".")
    address = _address(host)
    if host == "localhost" or (address is not None and address.is_loopback):
        return False
    return not any(
        _matches(entry.strip().lower(), host, port, address) for entry in excepted.split(",") if entry.strip()
    )


def _matches(
    entry: str, host: str, port: int | None, address: ipaddress.IPv4Address | ipaddress.IPv6Address | None
) -> bool:
    """Return whether one entry of NO_PROXY means the host."""
    if entry == "*":
        return True
    if "/" in entry:
        try:
            return address is not None and address in ipaddress.ip_network(entry, strict=False)
        except ValueError:
            return False
    name, _, only = entry.rpartition(":")
    if name and only.isdigit() and _address(entry) is None:
        if port != int(only):
            return False
        entry = name
    entry = entry.strip("[]")
    if (listed := _address(entry)) is not None:
        return listed == address
    if entry.startswith("*."):
        entry = entry[1:]
    return host.endswith(entry) if entry.startswith(".") else host == entry or host.endswith(f".{entry}")


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Return the IP address that `text` is, None for a name."""
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
