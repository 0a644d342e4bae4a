"""Run as a program: print, as JSON, which defects of kubernetes_asyncio are there, by their row.

In a Python of its own: what rolldeck imports of the library is not the whole of it.
"""

import asyncio
import base64
import inspect
import json
import os
import sys
import tempfile
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp.client
import yaml
from kubernetes_asyncio import watch
from kubernetes_asyncio.client import ApiClient, ApiException, Configuration, rest
from kubernetes_asyncio.config import exec_provider, kube_config, openid

FOLDER = Path(tempfile.mkdtemp())
REST = inspect.getsource(rest.RESTClientObject)
KUBECONFIG = inspect.getsource(kube_config)
EXEC = inspect.getsource(exec_provider)
V1 = "client.authentication.k8s.io/v1"


class Lines:
    """An answer whose body is these lines."""

    def __init__(self, *lines: bytes | Exception) -> None:
        self.lines, self.content = list(lines), self

    async def readline(self) -> bytes:
        line = self.lines.pop(0)
        if isinstance(line, Exception):
            raise line
        return line

    def close(self) -> None:
        pass


def watched(*answers: Lines | Exception, **options: Any) -> tuple[Any, Any]:
    """Watch once: return what came, and the watch. An exception that came is returned."""
    waiting, asked = list(answers), []

    async def get(**keywords: Any) -> Any:
        asked.append(dict(keywords))
        answer = waiting.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def go() -> tuple[Any, Any]:
        following = watch.Watch(return_type="object").stream(get, **options)
        following.asked = asked
        try:
            return await following.next(), following
        except Exception as error:  # noqa: BLE001  whatever it is, it is what is looked at
            return error, following
        finally:
            await following._api_client.close()

    return asyncio.run(go())


def in_loop(work: Callable[[], Any]) -> Any:
    """Return what `work` returns in an event loop."""

    async def go() -> Any:
        return work()

    return asyncio.run(go())


def event(kind: str, thing: Any) -> bytes:
    return json.dumps({"type": kind, "object": thing}).encode()


def synthetic() -> bool:
    following = watch.Watch(return_type="object")
    for version in ("900", "5"):
        following.unmarshal_event(event("ADDED", {"metadata": {"resourceVersion": version}}).decode(), None)
    return bool(following.resource_version == "5")


def model_refused() -> bool:
    pod = {"spec": {"containers": None}}
    try:
        watch.Watch().unmarshal_event(event("ADDED", pod).decode(), "V1Pod")
    except ValueError:
        return True
    return False


def fresh_410() -> bool:
    gone = event("ERROR", {"code": 410, "reason": "Gone", "message": "x"})
    came, following = watched(Lines(gone), Lines(gone), resource_version="5")
    return isinstance(came, ApiException) and [one["resource_version"] for one in following.asked] == [
        "5",
        "5",
    ]


async def as_client(operation: Callable[[ApiClient], Any]) -> Any:
    client = ApiClient()
    try:
        return operation(client)
    finally:
        await client.close()


def written(name: str, document: Any) -> str:
    path = FOLDER / name / "config"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(document), encoding="utf-8")
    return str(path)


def config(user: Any = None, **more: Any) -> dict[str, Any]:
    context = {"cluster": "c"} if user is None else {"cluster": "c", "user": "u"}
    return {
        "current-context": "c",
        "clusters": [{"name": "c", "cluster": {"server": "https://x"}}],
        "users": [] if user is None else [{"name": "u", "user": user}],
        "contexts": [{"name": "c", "context": context}],
        **more,
    }


def loaded(document: Any) -> tuple[Any, Any]:
    """Load a kubeconfig: return the loader, or what it raised, and the configuration."""
    settings = Configuration()

    async def go() -> Any:
        path = document if isinstance(document, str) else written("one", document)
        loader = kube_config._get_kube_config_loader_for_yaml_file(path)
        await loader.load_and_set(settings)
        return loader

    try:
        return asyncio.run(go()), settings
    except Exception as error:  # noqa: BLE001  as above
        return error, settings


def last_context() -> bool:
    paths = [written(name, config(**{"current-context": name})) for name in ("a", "b")]
    merged = kube_config.KubeConfigMerger(":".join(paths))
    return bool(merged.config["current-context"] == "b")


def users_file() -> bool:
    first = written("cluster", {**config({}), "users": []})
    second = written("user", {"users": config({"client-certificate": "me.crt"})["users"]})
    (Path(second).parent / "me.crt").touch()
    error, _ = loaded(f"{first}:{second}")
    return "does not exists" in str(error)


def plugin(token: str) -> dict[str, Any]:
    told = json.dumps({"apiVersion": V1, "kind": "ExecCredential", "status": {"token": token}})
    return {"apiVersion": V1, "command": "echo", "args": [told], "interactiveMode": "Never"}


def token_file() -> bool:
    (FOLDER / "token").write_text("t\n", encoding="utf-8")
    return bool(loaded(config({"tokenFile": str(FOLDER / "token")}))[0].token == "Bearer t\n")


def temporary_file() -> bool:
    kept = kube_config.FileOrData({"key-data": base64.b64encode(b"x").decode()}, "key").as_file()
    return bool(kept and Path(kept).read_bytes() == b"x") and "_, name = tempfile.mkstemp" in KUBECONFIG


ERROR = {"code": 429, "reason": "R", "message": "m", "details": {"retryAfterSeconds": 7}}

DEFECTS: dict[str, Callable[[], Any]] = {
    "W1": lambda: "sleep" not in inspect.getsource(watch.watch),
    "W2": lambda: watched(Lines(b"too many requests"))[0] == "too many requests",
    "W3": fresh_410,
    "W4": lambda: isinstance(watched(Lines(event("ERROR", {"code": 500})))[0], KeyError),
    "W5": lambda: "7" not in str(vars(watched(Lines(event("ERROR", ERROR)))[0])),
    "W6": lambda: in_loop(synthetic),
    "W7": lambda: watched(Lines(b'{"type": "ADD'))[0] == '{"type": "ADD',
    "W8": lambda: in_loop(model_refused),
    "W9": lambda: type(watched(Lines(event("BOOKMARK", {})))[0]) is Exception,
    "W10": lambda: watched(Lines(event("FROBNICATED", {})))[0]["type"] == "FROBNICATED",
    "W11": lambda: in_loop(lambda: watch.Watch()._api_client is not watch.Watch()._api_client),
    "W12": lambda: isinstance(watched(ConnectionResetError())[0], ConnectionResetError),
    "W13": lambda: isinstance(watched(Lines(b"\xff"))[0], UnicodeDecodeError),
    "W14": lambda: isinstance(watched(Lines(TimeoutError()), timeout_seconds=5)[0], TimeoutError),
    "C1": lambda: "timeout = aiohttp.ClientTimeout()" in REST and aiohttp.ClientTimeout().total is None,
    "C2": lambda: "read_bufsize=2**21" in REST,
    "C3": lambda: "trust_env=True" in REST,
    "C4": lambda: not urllib.request.proxy_bypass_environment("10.1.2.3", {"no": "10.0.0.0/8"}),
    "C5": lambda: "socks" not in REST.lower(),
    "C6": lambda: "create_default_context" in REST and "disable_strict" not in KUBECONFIG,
    "C7": lambda: "password" not in REST,
    "C8": lambda: "load_cert_chain" not in inspect.getsource(rest.RESTClientObject.request),
    "C9": lambda: "socket_factory" not in REST and "KEEPALIVE" not in REST,
    "C10": lambda: 'logger.debug("response body' in REST,
    "C11": lambda: ".decode('utf-8')" in inspect.getsource(ApiClient),
    "C12": lambda: (
        asyncio.run(
            as_client(
                lambda client: client.select_header_content_type(
                    ["application/json-patch+json", "application/strategic-merge-patch+json"], "PATCH", {}
                )
            )
        )
        == "application/strategic-merge-patch+json"
    ),
    "C13": lambda: not hasattr(aiohttp, "HttpVersion20"),
    "C14": lambda: "allow_redirects" not in REST and "DELETE" in aiohttp.client.IDEMPOTENT_METHODS,
    "K1": last_context,
    "K2": lambda: "mpersonate" not in KUBECONFIG + inspect.getsource(ApiClient),
    "K3": users_file,
    "K4": lambda: isinstance(loaded(config())[0], TypeError),
    "K5": lambda: kube_config.KUBE_CONFIG_DEFAULT_LOCATION == "",
    "K6": temporary_file,
    "K7": lambda: loaded(config({"exec": plugin("t")}))[1].refresh_api_key_hook is None,
    "K8": lambda: "sys.stdout.isatty()" in EXEC and "stdin=None" in EXEC,
    "K9": lambda: "timeout" not in EXEC and "communicate" not in EXEC,
    "K10": lambda: loaded(config({"token": "t", "exec": plugin("e")}))[0].token == "Bearer e",
    "K11": token_file,
    "K12": lambda: "verify_ssl=self._ssl_ca_cert is not None" in inspect.getsource(openid),
    "K13": lambda: list(inspect.signature(kube_config.KubeConfigMerger.save_changes).parameters) == ["self"],
    "K14": lambda: "base64.b64decode(id_token)" in KUBECONFIG,
    "K15": lambda: 'open(path, "w")' in inspect.getsource(kube_config.KubeConfigMerger.save_config),
    "K16": lambda: "namespace" not in inspect.getsource(kube_config.KubeConfigLoader._set_config),
}


def main() -> None:
    """Print what was found."""
    assert os.environ["KUBECONFIG"] == ""
    found: dict[str, str] = {}
    for row, there in DEFECTS.items():
        try:
            found[row] = "there" if there() else "mended"
        except Exception as error:  # noqa: BLE001  a row that cannot be tried is to be looked at
            found[row] = f"cannot be tried: {error!r}"
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
