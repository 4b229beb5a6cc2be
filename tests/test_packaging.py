"""What is installed: one version, typed packages with their data, and names that nobody else has."""

from __future__ import annotations

import configparser
import re
from importlib.metadata import entry_points, packages_distributions, version
from pathlib import Path

import pytest

import yalu

ROOT = Path(__file__).resolve().parents[1]
NOT_DATA = {".py", ".pyc", ".pyi"}


@pytest.fixture(scope="module")
def setup() -> configparser.ConfigParser:
    """setup.cfg."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def listed(setup: configparser.ConfigParser, section: str, option: str) -> list[str]:
    """A value of setup.cfg that is a list of names or patterns, one a line or with commas."""
    return [word.strip() for word in re.split(r"[,\n]", setup.get(section, option)) if word.strip()]


def distributions(setup: configparser.ConfigParser) -> set[str]:
    """The names of everything that Yalu or one of its extras needs."""
    extras = setup["options.extras_require"]
    lines = [setup.get("options", "install_requires"), *(extras[extra] for extra in extras)]
    return {re.split(r"[<>=!~; ]", line)[0] for value in lines for line in value.splitlines() if line}


def tops(setup: configparser.ConfigParser) -> list[str]:
    """The top-level packages, each of which setup.cfg names alone and with what is in it."""
    patterns = listed(setup, "options.packages.find", "include")
    assert patterns == [pattern for top in patterns[::2] for pattern in (top, f"{top}.*")]
    return patterns[::2]


def test_the_version_stands_in_one_place() -> None:
    written = re.compile(rf"(?<![\d.]){re.escape(yalu.__version__)}(?![\d.])")
    files = [ROOT / "setup.cfg", ROOT / "pyproject.toml", ROOT / "Makefile", ROOT / "README.md"]
    files += [
        path for name in ("yalu", "graph", "loaders", "queries", "exports") for path in (ROOT / name).rglob("*.py")
    ]
    assert [path for path in files if written.search(path.read_text(encoding="utf-8"))] == [ROOT / "yalu/__init__.py"]
    assert version("yalu") == yalu.__version__


def test_the_changelog_knows_the_version() -> None:
    assert f"## [{yalu.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_folder_with_code_is_a_package(setup: configparser.ConfigParser) -> None:
    """A folder without `__init__.py` would be left out of the wheel, and missed by nobody in this checkout."""
    folders = {path.parent for top in tops(setup) for path in (ROOT / top).rglob("*.py")}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


def test_every_file_beside_the_code_is_installed(setup: configparser.ConfigParser) -> None:
    for top in tops(setup):
        folder = ROOT / top
        patterns = listed(setup, "options.package_data", top)
        installed = {path for pattern in patterns for path in folder.glob(pattern)}
        found = {path for path in folder.rglob("*") if path.is_file() and path.suffix not in NOT_DATA}
        assert found == installed, f"{top}: mend [options.package_data] in setup.cfg"
        assert folder / "py.typed" in installed


def test_no_other_distribution_owns_our_names(setup: configparser.ConfigParser) -> None:
    owners = packages_distributions()
    assert {name: owners[name] for name in tops(setup) if set(owners.get(name, [])) - {"yalu"}} == {}


def test_the_command_is_installed() -> None:
    assert [point.value for point in entry_points(group="console_scripts", name="yalu")] == ["yalu.__main__:main"]


def test_the_description_is_there(setup: configparser.ConfigParser) -> None:
    how, _, file = setup.get("metadata", "long_description").partition(":")
    assert how == "file"
    assert (ROOT / file.strip()).read_text(encoding="utf-8").startswith("# Yalu")


def test_the_changelog_says_why_for_every_dependency(setup: configparser.ConfigParser) -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert distributions(setup) == set(re.findall(r"^- \*\*([\w.-]+)\*\*", changelog, re.M))
