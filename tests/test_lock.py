"""The lock files pin what setup.cfg asks for, with hashes; the audit tells what it could look up."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name as canonical
from packaging.version import Version

from tools.audit import Audit

ROOT = Path(__file__).parents[1]
_PIN = re.compile(r"^([\w.-]+)(?:\[[\w,-]+\])?==([^\s;]+)", re.MULTILINE)


def wanted(*extras: str) -> list[Requirement]:
    """What setup.cfg asks for, with those extras."""
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    given = [setup["options"]["install_requires"], *(setup["options.extras_require"][extra] for extra in extras)]
    return [Requirement(line) for some in given for line in some.splitlines() if line.strip()]


def pinned(name: str) -> dict[str, list[Version]]:
    """The versions that a lock file pins, by the name of the package; a package has one for each range of Pythons."""
    found: dict[str, list[Version]] = {}
    for package, version in _PIN.findall((ROOT / "locks" / name).read_text(encoding="utf-8")):
        found.setdefault(canonical(package), []).append(Version(version))
    return found


@pytest.mark.parametrize(
    ("name", "extras"), [("dev.txt", ["dev"]), ("all.txt", ["archive", "cluster", "dev", "ftm", "office", "rust"])]
)
def test_every_dependency_is_pinned_to_a_version_that_setup_allows(name: str, extras: list[str]) -> None:
    locked = pinned(name)
    missing = [
        str(asked)
        for asked in wanted(*extras)
        if not any(version in asked.specifier for version in locked.get(canonical(asked.name), ()))
    ]
    assert missing == []


def test_every_pin_has_its_hashes() -> None:
    text = (ROOT / "locks" / "all.txt").read_text(encoding="utf-8")
    assert text.count("==") > 50
    assert all("--hash=sha256:" in pin for pin in re.split(r"\n(?=[\w.-]+(?:\[[\w,-]+\])?==)", text)[1:])


def test_an_audit_without_any_answer_says_that_nothing_was_audited() -> None:
    report = {"dependencies": [{"name": "click", "skip_reason": "not found"}]}
    assert "none of the dependencies was audited" in Audit.of(report).told()


def test_a_vulnerable_package_is_named_with_what_mends_it() -> None:
    flaw = {"id": "PYSEC-0", "fix_versions": ["2.0"]}
    audit = Audit.of({"dependencies": [{"name": "x", "version": "1.0", "vulns": [flaw]}]})
    assert audit.vulnerable == ("x 1.0: PYSEC-0, mended in 2.0",)
