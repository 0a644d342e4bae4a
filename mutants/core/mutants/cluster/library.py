"""The one door to kubernetes_asyncio: its REST client, without its models.

Its `__init__` and that of `kubernetes_asyncio.client` import every API and model: 0.2 to 0.4 s and 39 MB.
Package shells stand in for both, module objects with the real search path whose `__init__` is not run, so
that the one module wanted is imported in 3 ms. `Configuration` stays out: with urllib3 it costs 24 ms and 2
MB for attributes that nothing here would read.
"""

import importlib.util
import sys
from types import ModuleType
from typing import Any

SHELLS = ("kubernetes_asyncio", "kubernetes_asyncio.client")
"""Packages whose `__init__` is not run."""


def rest_client() -> type[Any]:
    """Return the library's RESTClientObject. Slow the first time: aiohttp is imported with it."""
    for name in SHELLS:
        if name in sys.modules:
            continue
        spec = importlib.util.find_spec(name)
        if spec is None or spec.submodule_search_locations is None:
            raise ImportError(f"{name} is not installed as a package")
        shell = ModuleType(name)
        shell.__path__ = list(spec.submodule_search_locations)
        shell.__spec__ = spec
        sys.modules[name] = shell
    from kubernetes_asyncio.client.rest import RESTClientObject

    client: type[Any] = RESTClientObject
    return client
