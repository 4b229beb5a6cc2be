"""The compiled registry: written once for each state of the files, never needed, never half there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import user_cache_dir

from graph.registry.load import _cache_folder, load

FILES = {
    "persons-kp.yaml": "pak-a:\n  country: KP\n  en: [Pak A]\n  sources: [x]\n",
    "organizations.yaml": "party:\n  channel: party\n  en: [Party]\n",
    "titles.yaml": "head:\n  rank: 1\n  level: leader\n  en: [head]\n",
    "places.yaml": "town:\n  country: KP\n  kind: city\n  en: [Town]\n",
    "spelling.yaml": "composition: {}\n",
}


def _registry(folder: Path) -> Path:
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_it_is_compiled_once_and_read_again(tmp_path: Path) -> None:
    folder, cache = _registry(tmp_path / "registry"), tmp_path / "cache"
    first = load(folder, cache)
    (compiled,) = cache.iterdir()
    written = compiled.stat().st_mtime_ns
    second = load(folder, cache)
    assert compiled.stat().st_mtime_ns == written
    assert (first.hash, first.find("Pak A"), dict(first.persons)) == (
        second.hash,
        second.find("Pak A"),
        dict(second.persons),
    )


def test_a_changed_file_is_compiled_anew(tmp_path: Path) -> None:
    folder, cache = _registry(tmp_path / "registry"), tmp_path / "cache"
    before = load(folder, cache)
    persons = folder / "persons-kp.yaml"
    persons.write_text(persons.read_text(encoding="utf-8") + "pak-b:\n  country: KP\n  en: [Pak B]\n  sources: [x]\n")
    after = load(folder, cache)
    assert before.hash != after.hash
    assert after.find("Pak B") == ("pak-b",)


def test_the_newest_few_are_kept(tmp_path: Path) -> None:
    """Several installations may share the cache: one that compiles its registry leaves the others theirs."""
    folder, cache = _registry(tmp_path / "registry"), tmp_path / "cache"
    persons = folder / "persons-kp.yaml"
    made = []
    for number in range(6):
        persons.write_text(persons.read_text(encoding="utf-8") + f"# {number}\n", encoding="utf-8")
        made.append(load(folder, cache).hash)
        newest = cache / f"registry-{made[-1]}.db"
        os.utime(newest, (number, number))
    assert {path.stem.removeprefix("registry-") for path in cache.iterdir()} == set(made[-4:])


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    blocked = tmp_path / "cache"
    blocked.write_text("a file where the folder should be")
    assert load(_registry(tmp_path / "registry"), blocked).find("Pak A") == ("pak-a",)


def test_a_damaged_cache_is_replaced(tmp_path: Path) -> None:
    folder, cache = _registry(tmp_path / "registry"), tmp_path / "cache"
    load(folder, cache)
    (compiled,) = cache.iterdir()
    compiled.write_bytes(b"SQLite format 3\0 and then nothing that is one")
    assert load(folder, cache).find("Pak A") == ("pak-a",)
    assert load(folder, cache).find("Pak A") == ("pak-a",)


@pytest.mark.parametrize("given", ["", "/elsewhere/cache"])
def test_the_cache_is_where_platformdirs_says(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", given)
    assert _cache_folder() == Path(user_cache_dir("yalu"))


def test_loading_the_compiled_form_imports_no_compiler(tmp_path: Path) -> None:
    """Questions start fast: YAML, pydantic and the Chinese dictionaries are for compiling only."""
    code = (
        "import sys; from pathlib import Path; from graph.registry.load import load;"
        f"load(Path({str(tmp_path / 'registry')!r}), Path({str(tmp_path / 'cache')!r})).find('王滬寧');"
        "print(sorted({'yaml', 'pydantic', 'pypinyin', 'opencc', 'rapidfuzz'} & set(sys.modules)))"
    )
    load(_registry(tmp_path / "registry"), tmp_path / "cache")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
