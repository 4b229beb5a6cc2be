"""Chinese names in other letters, against forms that the Korean press prints."""

import pytest

from graph.names import pinyin, rok_transcription, sino_korean
from graph.names.chinese import from_rok_transcription, from_sino_korean, southern, standard_transcription


@pytest.mark.parametrize(
    ("name", "syllables"),
    [
        ("王沪宁", ("wang", "hu", "ning")),
        ("單田芳", ("shan", "tian", "fang")),  # 单 is dan elsewhere, Shan as a surname
        ("任国强", ("ren", "guo", "qiang")),
        ("吕布", ("lu", "bu")),
        ("欧阳修", ("ou", "yang", "xiu")),
        ("巴音朝鲁", ("ba", "yin", "chao", "lu")),
    ],
)
def test_pinyin_reads_surnames_as_surnames(name: str, syllables: tuple[str, ...]) -> None:
    assert pinyin(name) == syllables


@pytest.mark.parametrize(
    ("name", "north", "south"),
    [  # DPRK media read the characters, South Korean media write the sound
        ("王沪宁", "왕호녕", "왕후닝"),
        ("習近平", "습근평", "시진핑"),
        ("王毅", "왕의", "왕이"),
        ("李进军", "리진군", "리진쥔"),
        ("刘云山", "류운산", "류윈산"),
        ("孙卫东", "손위동", "쑨웨이둥"),
        ("孔铉佑", "공현우", "쿵쉬안유"),
        ("栗战书", "률전서", "리잔수"),
        ("丁薛祥", "정설상", "딩쉐샹"),
    ],
)
def test_both_koreas_have_their_form(name: str, north: str, south: str) -> None:
    assert sino_korean(name) == north
    assert rok_transcription(pinyin(name)) == south


def test_korean_names_in_hanja_are_read_as_korean_names() -> None:
    assert [sino_korean(name) for name in ("金永南", "崔龍海", "朴義春")] == ["김영남", "최룡해", "박의춘"]


def test_the_law_of_initial_sounds_changes_the_first_syllable_only() -> None:
    assert southern("리진군") == "이진군"
    assert southern("량려") == "양려"


@pytest.mark.parametrize("name", ["왕후닝", "쑨웨이둥", "저우융캉", "쿵쉬안유"])
def test_a_transcription_leads_back_to_pinyin(name: str) -> None:
    assert rok_transcription(from_rok_transcription(name)) == name


def test_what_is_no_transcription_leads_nowhere() -> None:
    assert from_rok_transcription("왕호녕") == ()


@pytest.mark.parametrize(
    ("habit", "rule"), [("류홍차이", "류훙차이"), ("리지앙궈", "리장궈"), ("왕이", "왕이"), ("김정은", "")]
)
def test_habits_of_the_press_are_spelled_by_the_rules(habit: str, rule: str) -> None:
    assert standard_transcription(habit) == rule


def test_a_reading_gives_the_pinyin_that_is_commonest_in_names() -> None:
    assert from_sino_korean("왕의") == ("wang", "yi")  # 王毅, as the North writes him
    assert from_sino_korean("왕가서") == ("wang", "jia", "rui")  # 王家瑞
    assert from_sino_korean("뿌찐") == ()
