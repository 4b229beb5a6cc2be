"""A real Neo4j Community server without Docker: its jars from Maven, started in Java, ended by its process id.

`python tools/neo4j/server.py start` starts one on 127.0.0.1:7687 without a password, with its data in `.neo4j/`, and
returns when it answers; `stop` ends it. The tests start theirs from here too, on free ports and in a folder of theirs.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

POM = Path(__file__).with_name("pom.xml")
ROOT = POM.parents[2]
JAVA_VERSIONS = (17, 21)
INSTALL = "apt-get install openjdk-17-jdk-headless maven"
START_SECONDS = 120
PORTS = range(20_000, 32_000)
STOP_SECONDS = 60
_WHERE = "Neo4j answers on neo4j://127.0.0.1:7687 (no password); make neo4j-stop ends it"
_OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
_HANDSHAKE = bytes.fromhex("6060b01700040405000000050000000400000003")
_CONFIGURATION = """\
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size={heap}
server.memory.pagecache.size=128m
dbms.security.auth_enabled={auth}
dbms.usage_report.enabled=false
"""


class ServerError(Exception):
    """The server cannot be had or started; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: where it answers Bolt, its process, and the folder with its data."""

    url: str
    pid: int
    home: Path


def missing() -> str:
    """What this machine lacks to run the server, with the command that installs it; empty when nothing."""
    if not shutil.which("java") or not shutil.which("mvn"):
        return f"Java 17 or 21 and Maven are needed: {INSTALL}"
    if _java_version() not in JAVA_VERSIONS:
        return f"Java {_java_version()} does not run Neo4j 5, Java 17 or 21 does: {INSTALL}"
    return ""


def jars() -> Path:
    """The folder of the server's jars (YALU_NEO4J_LIB, else a cache in the home folder), filled once by Maven."""
    if given := os.environ.get("YALU_NEO4J_LIB"):
        return Path(given)
    folder = Path.home() / ".cache" / "yalu" / f"neo4j-{_version()}"
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
            _copy_jars(Path(scratch))
            _move_whole(Path(scratch), folder)
    return folder


def start(home: Path, *, port: int, auth: bool = False, heap: str = "512m", settings: str = "") -> Server:
    """Start a server with its data in `home`; returns when it answers. Raises ServerError."""
    if problem := missing():
        raise ServerError(problem)
    (home / "conf").mkdir(parents=True, exist_ok=True)
    (home / "logs").mkdir(exist_ok=True)
    configuration = _CONFIGURATION.format(port=port, heap=heap, auth=str(auth).lower()) + settings
    (home / "conf" / "neo4j.conf").write_text(configuration)
    with (home / "logs" / "console.log").open("wb") as log:
        process = subprocess.Popen(
            _command(home, heap), stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
    _wait_until_it_answers(process, port, home)
    return Server(f"neo4j://127.0.0.1:{port}", process.pid, home)


def stop(pid: int) -> None:
    """End a server by its process id, and wait until it is gone."""
    for patience, how in ((STOP_SECONDS, signal.SIGTERM), (STOP_SECONDS, signal.SIGKILL)):
        if not _is_running(pid):
            return
        os.kill(pid, how)
        deadline = time.monotonic() + patience
        while _is_running(pid) and time.monotonic() < deadline:
            time.sleep(0.1)


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on now.

    It is none of those that systems lend to connections (32768 and above): a server needs seconds until it listens.
    """
    for port in random.sample(PORTS, len(PORTS)):
        with suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise ServerError("no port of 127.0.0.1 is free")


def answers_bolt(port: int) -> bool:
    """Whether a server on this port agrees on a version of Bolt."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(_HANDSHAKE)
            return len(connection.recv(4)) == 4
    except OSError:
        return False


def _command(home: Path, heap: str) -> list[str]:
    opens = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _OPENED]
    entry = ["org.neo4j.server.CommunityEntryPoint", f"--home-dir={home}", f"--config-dir={home / 'conf'}"]
    return ["java", f"-Xmx{heap}", "-XX:+ExitOnOutOfMemoryError", *opens, "-cp", f"{jars()}/*", *entry]


def _wait_until_it_answers(process: subprocess.Popen[bytes], port: int, home: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not answers_bolt(port):
        if process.poll() is not None or time.monotonic() > deadline:
            stop(process.pid)
            log = (home / "logs" / "console.log").read_text(errors="replace").strip().splitlines()
            raise ServerError("Neo4j did not start; its last words:\n" + "\n".join(log[-10:]))
        time.sleep(0.2)


def _is_running(pid: int) -> bool:
    try:
        if os.waitpid(pid, os.WNOHANG) != (0, 0):
            return False
    except ChildProcessError:  # started by another process: nothing to reap
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _java_version() -> int:
    shown = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', shown)
    return int(found[1]) if found else 0


def _version() -> str:
    found = re.search(r"<neo4j.version>(.+?)</neo4j.version>", POM.read_text())
    if not found:
        raise ServerError(f"{POM} names no version of Neo4j")
    return found[1]


def _copy_jars(folder: Path) -> None:
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={folder}"]
    done = subprocess.run(["mvn", "-B", "-q", "-f", str(POM), *goal], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServerError(
            f"Maven could not fetch Neo4j; check the network and Maven's settings:\n{done.stdout[-2000:]}"
        )


def _move_whole(scratch: Path, folder: Path) -> None:
    """Give the folder its name only when it is complete; another process may have done so meanwhile."""
    try:
        scratch.rename(folder)
    except OSError:
        if not folder.is_dir():
            raise
    else:
        scratch.mkdir()


def _started(home: Path) -> int | None:
    """The process id of the server in this home, None when none is running."""
    note = home / "pid"
    pid = int(note.read_text()) if note.exists() else None
    return pid if pid is not None and _is_running(pid) and _is_java(pid) else None


def _is_java(pid: int) -> bool:
    """Whether the process is a Java one; a process id is given anew after a restart of the machine."""
    shown = subprocess.run(["ps", "-o", "comm=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    return "java" in shown


def main(arguments: list[str]) -> int:
    """`start` or `stop` the server of `make neo4j`; the exit code."""
    home = ROOT / ".neo4j"
    pid = _started(home)
    if arguments == ["stop"]:
        if pid is not None:
            stop(pid)
        (home / "pid").unlink(missing_ok=True)
        return _say("Neo4j is stopped" if pid is not None else "Neo4j was not running")
    if arguments != ["start"]:
        return _say("usage: server.py start|stop", code=2)
    return _start_for_hand(home) if pid is None else _say(_WHERE)


def _start_for_hand(home: Path) -> int:
    if answers_bolt(7687):
        return _say("another server answers on 127.0.0.1:7687 already: stop that one first", code=1)
    try:
        server = start(home, port=7687, heap="1g")
    except ServerError as error:
        return _say(str(error), code=1)
    (home / "pid").write_text(str(server.pid))
    return _say(_WHERE)


def _say(message: str, *, code: int = 0) -> int:
    (sys.stderr if code else sys.stdout).write(f"{message}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
