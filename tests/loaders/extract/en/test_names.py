"""Shapes of English names; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import found, people


def test_an_initial_ends_neither_name_nor_sentence() -> None:
    text = "U.S. President George W. Bush said that he was willing. Kim Jong Il met Wu Bangguo."
    assert people(text)["george-w-bush"] == "other"


def test_a_headline_s_noun_is_no_given_name() -> None:
    text = "Meng Meeting Seen as Warning\n\nMeng Jianzhu met Ju Sang Song in Pyongyang on Wednesday."
    assert list(people(text)) == ["meng-jianzhu", "ju-sang-song"]


def test_a_minister_of_a_third_country_is_meant_by_the_last_of_his_names() -> None:
    text = (
        "US Secretary of State John Kerry met Wang Yi in Beijing on Friday. Kerry then flew to Seoul. Ri Su Yong left."
    )
    found_ = {p["id"]: p["surfaces"] for p in found(text)["persons"]}
    assert found_["john-kerry"] == ["John Kerry", "Kerry"]


def test_an_office_behind_a_name_of_unusual_spelling_tells_whose_it_is() -> None:
    text = (
        "A group of Chinese officials, including Zhe Hao-ten, head of the Chinese Defense Ministry, left Beijing on "
        "Sunday. It was met by Ju Chang Jun."
    )
    assert people(text)["zhe-hao-ten-cn"] == "CN"


def test_a_body_behind_including_is_nobody() -> None:
    text = "He met officials, including Defense Commission members. Kim Jong Un met Xi Jinping, including Wang Yi."
    assert set(people(text)) == {"kim-jong-un", "xi-jinping", "wang-yi"}
