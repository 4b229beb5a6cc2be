"""The names of the DPRK's officials in characters are written as Chinese and Korean sources write them."""

from pathlib import Path

import pytest
import yaml
from opencc import OpenCC

import graph.registry
from graph.registry.load import registry

NAMES = {
    (identifier, name)
    for identifier, entry in yaml.safe_load(
        Path(graph.registry.__file__).with_name("persons-kp.yaml").read_text(encoding="utf-8")
    ).items()
    for name in (*entry.get("zh", ()), *entry.get("unverified", ()))
}
NO_SURNAME = "樸餘葉薑範"
"""What converters make of the surnames 朴, 余, 叶, 姜, 范, which traditional texts write as they are."""


def test_no_name_is_in_a_form_that_only_japanese_has() -> None:
    """What Chinese of neither kind changes, and Japanese does: 竜 for 龍, 徳 for 德, 権 for 權 (OpenCC's tables)."""
    old, simple, full = OpenCC("jp2t"), OpenCC("t2s"), OpenCC("s2t")
    japanese = [
        each for each in sorted(NAMES) for name in [each[1]]
        if old.convert(name) != name and simple.convert(name) == name == full.convert(name)
    ]  # fmt: skip
    assert japanese == []


def test_no_surname_is_falsely_made_traditional() -> None:
    assert [each for each in sorted(NAMES) if each[1][0] in NO_SURNAME] == []


@pytest.mark.parametrize(
    ("printed", "person"),
    [("池在竜", "ji-jae-ryong"), ("池在龍", "ji-jae-ryong"), ("池在龙", "ji-jae-ryong"), ("樸明浩", "pak-myong-ho"),
     ("崔竜海", "choe-ryong-hae"), ("李竜男", "ri-ryong-nam"), ("李善権", "ri-son-gwon"), ("金徳訓", "kim-tok-hun"),
     ("樸吉淵", "pak-kil-yon")],
)  # fmt: skip
def test_whoever_prints_another_form_means_the_same_person(printed: str, person: str) -> None:
    assert registry().find(printed) == (person,)
