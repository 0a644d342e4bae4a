"""Another person's token comes to stand under the same kubeconfig entry, while rolldeck is open."""

import json
from pathlib import Path

from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from stuck import good_then_bad


def test_the_name_on_screen_and_in_the_log_is_of_the_token_that_is_shown(
    plane: ControlPlane, web: Workload, tmp_path: Path
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    bob = plane.new_user()
    everything = {group: {"*": ["*"]} for group in ("apps", "", "autoscaling")}
    plane.allow(bob, web.namespace, everything)
    kubeconfig = plane.kubeconfig_of("admin", namespace=web.namespace)
    with Deck("deploy/web", kubeconfig=kubeconfig, home=tmp_path / "home") as deck:
        deck.wait_match("as admin")
        deck.open_undo("web", 3, 2)
        admins, bobs = plane.users["admin"].token, plane.users[bob].token
        kubeconfig.write_text(kubeconfig.read_text().replace(admins, bobs))
        deck.wait_match(f"as {bob}")
        deck.press("y")
        deck.wait_match(f"signed in as {bob} by now, and the dialog said admin: nothing was sent")
        deck.press("u")
        deck.wait_armed("web", 3, 2)
        deck.press("y")
        deck.wait_match(r"undone in \d+s")
        lines = [json.loads(line) for line in deck.audit_log.read_text().splitlines()]
    assert [(line["event"], line["user"]) for line in lines] == [("intent", bob), ("outcome", bob)]
    assert f"by {bob}, rolldeck" in web.read().metadata.annotations["kubernetes.io/change-cause"]
