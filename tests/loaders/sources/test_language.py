"""Which language a text is in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.language import language_of


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The delegation of the Workers' Party of Korea arrived in Beijing and met with officials.", "en"),
        ("조선로동당대표단이 베이징에 도착하여 중국공산당의 간부들을 만났다.", "ko"),
        ("왕이(王毅) 외교부장은 최선희(崔善姬) 외무상과 회담(會談)을 했다.", "ko"),
        ("朝鲜劳动党代表团抵达北京,同中共中央对外联络部举行会谈。", "zh"),
        ("北韓勞動黨代表團抵達北京,與中共中央對外聯絡部部長會面。", "zh"),
        ("中国外交部长王毅在北京会见朝鲜外相崔善姬(Choe Son Hui),双方就两国关系(DPRK-China)交换意见。", "zh"),
        ("北朝鮮の労働党代表団が北京に到着し、中国共産党の幹部と会談した。", "ja"),
        ("Делегация Трудовой партии Кореи прибыла в Пекин.", "ru"),
        ("Die Delegation der Partei ist in Peking eingetroffen und hat mit den Vertretern des Ministeriums", "de"),
        ("La délégation du parti est arrivée dans la capitale et a rencontré les dirigeants du pays", "fr"),
        ("Wang Yi met Choe Son Hui in Beijing on Sunday, Xinhua said.", "en"),
        ("Kim Jong-un met Chinese President Xi Jinping in Beijing last week.", "en"),
        ("Kim Song Nam met Liu Jianchao", "en"),
        ("Wang Yi visits Pyongyang", "en"),
        ("Kim Song Nam, Wang Huning, Liu Jianchao, Wang Yi", "und"),
        ("2024-03-22 10:30 !!!", "und"),
        ("", "und"),
    ],
)
def test_language_by_script_and_common_words(text: str, lang: str) -> None:
    assert language_of(text) == lang


@settings(deadline=None, derandomize=True)
@given(st.text(max_size=300))
def test_every_text_has_a_code(text: str) -> None:
    assert 2 <= len(language_of(text)) <= 3
