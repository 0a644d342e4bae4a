"""A kubeconfig that changes while the program runs: never switched silently, new credentials used."""

from pathlib import Path

from cluster.session import Options, Session

CONFIG = """
current-context: {context}
clusters: [{{name: c, cluster: {{server: 'https://{server}', insecure-skip-tls-verify: true}}}}]
users: [{{name: u, user: {{token: {token}}}}}, {{name: other, user: {{token: theirs}}}}]
contexts:
- {{name: prod, context: {{cluster: c, user: {user}}}}}
- {{name: staging, context: {{cluster: c, user: other}}}}
"""


class Disk:
    """A kubeconfig, and a session that was opened on it."""

    def __init__(self, folder: Path, **options: str) -> None:
        self.path = folder / "config"
        self.write()
        self.session = Session.open(Options(**options), {"KUBECONFIG": str(self.path)})

    def write(
        self, context: str = "prod", server: str = "k8s.example", token: str = "first", user: str = "u"
    ) -> None:
        text = CONFIG.format(context=context, server=server, token=token, user=user)
        self.path.write_text(text, encoding="utf-8")

    def notice(self) -> str:
        self.session.files.check()
        return self.session.connection_for("shop").notice.words


def test_nothing_is_said_of_a_file_that_stays(tmp_path: Path) -> None:
    assert Disk(tmp_path).notice() == ""


def test_a_switched_context_is_said_and_not_followed(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.write(context="staging")
    assert disk.notice() == "kubeconfig changed on disk: it names staging, still prod"
    assert disk.session.credentials.identity().authorization == "Bearer first"


def test_what_changed_has_a_short_form_and_what_broke_another(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.write(context="staging")
    disk.notice()
    assert disk.session.notice.short == "kubeconfig changed"
    disk.path.write_text("{", encoding="utf-8")
    disk.notice()
    assert disk.session.notice.short == "kubeconfig broken"


def test_a_context_that_was_asked_for_does_not_mind_the_current_one(tmp_path: Path) -> None:
    disk = Disk(tmp_path, context="prod")
    disk.write(context="staging")
    assert disk.notice() == ""


def test_a_new_token_of_the_same_user_is_shown_from_then_on(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.write(token="second")
    assert disk.notice() == ""
    assert disk.session.credentials.identity().authorization == "Bearer second"


def test_a_context_that_means_another_server_is_said_and_its_token_not_taken(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.write(server="elsewhere.example", token="theirs")
    assert disk.notice() == (
        "kubeconfig changed on disk: context prod means another server or user, still the old one"
    )
    assert disk.session.credentials.identity().authorization == "Bearer first"


def test_a_context_that_means_another_user_is_said_and_not_followed(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.write(user="other")
    assert disk.notice() == (
        "kubeconfig changed on disk: context prod means another server or user, still the old one"
    )
    assert disk.session.credentials.identity().authorization == "Bearer first"


def test_a_file_that_is_broken_by_now_is_said(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.path.write_text("{", encoding="utf-8")
    said = disk.notice()
    assert said.startswith("kubeconfig changed on disk: kubeconfig ")
    assert said.endswith("; still what was read before")


def test_a_file_that_is_mended_again_says_nothing_any_more(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    disk.path.write_text("{", encoding="utf-8")
    disk.notice()
    disk.write()
    assert disk.notice() == ""
