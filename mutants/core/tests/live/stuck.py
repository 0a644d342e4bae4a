"""A Deployment that went well for some revisions, and is stuck on the last."""

from controlplane.workload import AT_ONCE, USUAL, Workload

BAD = "3.0.0-not-found"
"""The tag that cannot be pulled."""


def good_then_bad(web: Workload, *tags: str) -> None:
    """Bring `web` through `tags`, each complete, and leave it stuck on an image that does not exist."""
    web.create(tags[0], strategy=AT_ONCE, annotations={"shop.example/owner": "team-web"})
    web.until_complete()
    for tag in tags[1:]:
        web.release(tag)
        web.until_complete()
    later = {"shop.example/owner": "team-shop", "shop.example/on-call": "alice"}
    web.patch({"metadata": {"annotations": later}, "spec": {"strategy": USUAL}})
    web.release(BAD)
    web.until_waiting(BAD, "ImagePullBackOff")
