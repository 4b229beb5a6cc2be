"""Ids proposed for people whom nobody knows, as EXTRACT.md wants them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.claims import Country
from graph.names import proposed_id

KP, CN, OTHER = Country.KP, Country.CN, Country.OTHER


@pytest.mark.parametrize(
    ("surface", "lang", "country", "expected"),
    [
        ("Shin Yong Nam", "en", KP, "shin-yong-nam"),  # the Latin name as printed
        ("Shin Yong-nam", "en", KP, "shin-yong-nam"),
        ("Ri So’ng-ch’o’l", "en", KP, "ri-song-chol"),
        ("Zhou Changting", "en", CN, "zhou-changting"),
        ("Miguel Díaz-Canel", "en", OTHER, "miguel-diaz-canel"),
        ("王亚军", "zh", CN, "wang-yajun"),  # pinyin for Chinese characters
        ("王亞軍", "zh", None, "wang-yajun"),
        ("欧阳玉靖", "zh", CN, "ouyang-yujing"),
        ("巴音朝鲁", "zh", CN, "bayinchaolu"),
        ("박명호", "ko", KP, "pak-myong-ho"),  # DPRK romanization for hangul
        ("이용호", "ko", KP, "ri-yong-ho"),  # also where Seoul's spelling stands
        ("金昌民", "zh", KP, "kim-chang-min"),  # a Korean in Chinese characters is read in Korean
        ("쑨훙량", "ko", CN, "sun-hongliang"),  # a Chinese in Seoul's transcription
        ("장위(姜瑜)", "ko", CN, "jiang-yu"),  # the characters in brackets say more than the sound
        ("고배원", "ko", CN, "gao-peiyuan"),  # a reading that is no sound: what it most likely stands for
        ("류아주", "ko-KP", CN, "liu-yazhou"),  # in the North a reading, though it could be a sound
        ("朴槿惠", "zh", OTHER, "park-geun-hye"),
        ("반기문", "ko", OTHER, "ban-gi-mun"),
    ],
)
def test_the_id_follows_from_the_name(surface: str, lang: str, country: Country | None, expected: str) -> None:
    assert proposed_id(surface, lang, country) == expected


@given(st.text(), st.sampled_from([None, KP, CN, OTHER]))
@example("Ꭰ", None)
def test_every_text_gets_an_id_without_spaces(surface: str, country: Country | None) -> None:
    identifier = proposed_id(surface, "ko", country)
    assert not any(char.isspace() or char.isupper() for char in identifier)
