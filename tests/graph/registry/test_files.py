"""Registry files that are wrong: the error names the file and the entry."""

from pathlib import Path

import pytest

from graph.errors import RegistryError
from graph.registry.load import load
from graph.registry.sources import read

FILES = {
    "persons-kp.yaml": "pak-a:\n  country: KP\n  en: [Pak A]\n  sources: [x]\n",
    "organizations.yaml": "party:\n  channel: party\n  en: [Party]\n",
    "titles.yaml": "head:\n  rank: 1\n  level: leader\n  en: [head]\n",
    "places.yaml": "town:\n  country: KP\n  kind: city\n  en: [Town]\n",
    "spelling.yaml": "composition: {en: ['{part} of {whole}']}\nexchange: {}\n",
}


def _folder(path: Path, **changed: str) -> Path:
    for name, text in FILES.items():
        (path / name).write_text(changed.get(name.split(".")[0].split("-")[0], text), encoding="utf-8")
    return path


def test_a_small_registry_is_read(tmp_path: Path) -> None:
    assert list(read(_folder(tmp_path)).persons) == ["pak-a"]


@pytest.mark.parametrize(
    ("file", "text", "named"),
    [
        ("persons", "pak-a:\n  country: KP\n  en: [Pak A]\n", "entry pak-a"),  # no source
        ("persons", "Pak A:\n  country: KP\n  en: [Pak A]\n  sources: [x]\n", "Pak A"),
        ("persons", FILES["persons-kp.yaml"] * 2, "pak-a"),  # the id twice
        ("persons", FILES["persons-kp.yaml"] + "  posts: [{role: king}]\n", "king"),
        ("persons", FILES["persons-kp.yaml"] + "  posts: [{role: head, body: moon}]\n", "moon"),
        ("persons", FILES["persons-kp.yaml"] + "  posts: [{role: head, since: 2020-13}]\n", "since"),
        ("persons", FILES["persons-kp.yaml"] + "  posts: [{role: head, since: 2020, until: 2019}]\n", "entry pak-a"),
        ("persons", FILES["persons-kp.yaml"] + "  posts: [{role: head, seen: 2020/2019}]\n", "seen"),
        ("persons", FILES["persons-kp.yaml"] + "  homonyms: [pak-b]\n", "pak-b"),
        ("persons", FILES["persons-kp.yaml"] + "  nick: [x]\n", "nick"),  # an unknown field
        ("persons", "- a list\n", "persons-kp.yaml"),
        ("persons", "pak-a: {", "persons-kp.yaml"),
        ("organizations", "party:\n  channel: club\n  en: [Party]\n", "channel"),
        ("organizations", "party:\n  channel: party\n  en: [Party]\n  parent: moon\n", "moon"),
        ("organizations", "party:\n  channel: party\n  en: [Party]\n  parent: party\n", "a part of itself"),
        ("organizations", "party:\n  channel: party\n  kind: club\n  en: [Party]\n", "club"),
        ("spelling", "composition: {}\nmeant: {club: {king: head}}\n", "king"),
        ("titles", "head:\n  rank: 0\n  level: leader\n  en: [head]\n", "rank"),
        ("places", "town:\n  country: KP\n  kind: city\n  en: [Town]\n  within: moon\n", "moon"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, file: str, text: str, named: str) -> None:
    with pytest.raises(RegistryError, match=named):
        read(_folder(tmp_path, **{file: text}))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (_folder(tmp_path) / "titles.yaml").unlink()
    with pytest.raises(RegistryError, match=r"titles\.yaml"):
        read(tmp_path)


def test_years_stay_words(tmp_path: Path) -> None:
    persons = FILES["persons-kp.yaml"] + "  posts: [{role: head, since: 2020, until: 2020-10}]\n"
    (post,) = read(_folder(tmp_path, persons=persons)).persons["pak-a"].posts
    assert (post.since, post.until) == ("2020", "2020-10")


def test_a_derived_name_never_takes_the_name_of_somebody_else(tmp_path: Path) -> None:
    """박영자 would be Pak Young-ja in Seoul's press; if somebody is so named, only they answer to it."""
    two = (
        "pak-yong-ja:\n  country: KP\n  en: [Pak Yong Ja]\n  ko: [박영자]\n  sources: [x]\n"
        "pak-young-ja:\n  country: other\n  en: [Pak Young Ja]\n  sources: [x]\n"
    )
    small = load(_folder(tmp_path, persons=two), tmp_path / "cache")
    assert small.find("Pak Young-ja") == ("pak-young-ja",)
    assert small.find("박영자") == ("pak-yong-ja",)
