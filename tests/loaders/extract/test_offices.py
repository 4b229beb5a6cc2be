"""English offices: title, body and whose they are, by the rules of the annotation (ANNOTATION.md)."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import offices

KIM, WANG = "kim-song-nam", "wang-huning"

STATED = [
    # after the name, in brackets, before the name
    ("Wang Huning, chairman of the CPPCC National Committee, spoke.", WANG, "chairman, CPPCC National Committee"),
    ("Wang Huning (chairman of the CPPCC) spoke.", WANG, "chairman, CPPCC"),
    ("CPPCC Chairman Wang Huning spoke.", WANG, "Chairman, CPPCC"),
    ("Chairman Wang Huning of the CPPCC National Committee spoke.", WANG, "Chairman, CPPCC National Committee"),
    ("Wang Huning is chairman of the CPPCC.", WANG, "chairman, CPPCC"),
    ("The leader, Kim Jong Un, spoke.", "kim-jong-un", "leader, -"),
    # a country before a title is its body; a minister's body is the ministry, an ambassador's the embassy
    ("Chinese President Xi Jinping spoke.", "xi-jinping", "President, China"),
    ("Foreign Minister Wang Yi spoke.", "wang-yi", "Foreign Minister, Ministry of Foreign Affairs of China"),
    (
        "Ri Ryong Nam, minister of Foreign Trade, spoke.",
        "ri-ryong-nam",
        "minister of Foreign Trade, Ministry of Foreign Trade of the DPRK",
    ),
    (
        "Wang Yajun, Chinese ambassador to the DPRK, spoke.",
        "wang-yajun",
        "ambassador to the DPRK, Embassy of China in the DPRK",
    ),
    (
        "The DPRK's ambassador to China, Ji Jae Ryong, spoke.",
        "ji-jae-ryong",
        "ambassador to China, Embassy of the DPRK in China",
    ),
    # a body that owns a department
    (
        "North Korea's international department director Kim Song Nam spoke.",
        KIM,
        "director, North Korea's international department",
    ),
    (
        "Kim Song Nam, director of the International Department of the WPK Central Committee, spoke.",
        KIM,
        "director, International Department of the WPK Central Committee",
    ),
    (
        "Song Tao, who heads the International Department of the CPC Central Committee, spoke.",
        "song-tao",
        "head, International Department of the CPC Central Committee",
    ),
    # envoys stand for nobody's body
    ("Song Tao, special envoy of Xi Jinping, spoke.", "song-tao", "special envoy, -"),
    ("Song Tao came as special envoy of Xi Jinping.", "song-tao", "special envoy, -"),
]


@pytest.mark.parametrize(("sentence", "person", "office"), STATED)
def test_an_office_is_read_in_the_words_of_the_text(sentence: str, person: str, office: str) -> None:
    assert offices(sentence, person) == [office]


def test_each_office_of_one_person_is_one() -> None:
    text = (
        "Wang Huning, member of the Standing Committee of the Political Bureau of the CPC Central Committee and "
        "chairman of the National Committee of the CPPCC, met Kim Song Nam."
    )
    assert offices(text, WANG) == [
        "member, Standing Committee of the Political Bureau of the CPC Central Committee",
        "chairman, National Committee of the CPPCC",
    ]
    assert offices(text, KIM) == []


def test_an_organ_without_a_party_borrows_that_of_the_next_office() -> None:
    text = (
        "Liu Yunshan, member of the Standing Committee of the Political Bureau and member of the Secretariat of the "
        "Central Committee of the CPC, arrived."
    )
    assert offices(text, "liu-yunshan") == [
        "member, Standing Committee of the Political Bureau of the Central Committee of the CPC",
        "member, Secretariat of the Central Committee of the CPC",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Choe Tae Bok and Kim Yang Gon, secretaries of the WPK Central Committee, spoke.",
        "WPK Central Committee secretaries Choe Tae Bok and Kim Yang Gon spoke.",
    ],
)
def test_a_plural_title_is_the_office_of_everybody_in_its_list(text: str) -> None:
    for person in ("choe-thae-bok", "kim-yang-gon"):
        (office,) = offices(text, person)
        assert office.endswith(", WPK Central Committee")


def test_in_a_list_each_office_goes_to_its_own_person() -> None:
    text = (
        "Also there were Ri Su Yong, vice-chairman of the WPK Central Committee, Ri Yong Ho, minister of Foreign "
        "Affairs, and Kim Song Nam, first vice department director of the WPK Central Committee."
    )
    assert offices(text, "ri-su-yong") == ["vice-chairman, WPK Central Committee"]
    assert offices(text, "ri-yong-ho") == ["minister of Foreign Affairs, Ministry of Foreign Affairs of the DPRK"]
    assert offices(text, KIM) == ["first vice department director, WPK Central Committee"]


def test_offices_before_and_after_a_name_are_both_said_of_it() -> None:
    text = "State Councilor Wang Yi, minister of Foreign Affairs, spoke."
    assert [office.split(", ")[0] for office in offices(text, "wang-yi")] == [
        "State Councilor",
        "minister of Foreign Affairs",
    ]


def test_a_counterpart_holds_the_same_office_on_the_other_side() -> None:
    text = "Foreign Minister Wang Yi met his DPRK counterpart Choe Son Hui in Beijing."
    assert offices(text, "choe-son-hui") == ["Foreign Minister, Ministry of Foreign Affairs of the DPRK"]


@pytest.mark.parametrize("word", ["Former", "The then", "Ex-"])
def test_a_past_office_is_former(word: str) -> None:
    space = "" if word.endswith("-") else " "
    (office,) = offices(f"{word}{space}Chinese ambassador Liu Xiaoming spoke.", "liu-xiaoming")
    assert office == "ambassador, Embassy of China in the DPRK (former)"


@pytest.mark.parametrize(
    "text",
    [
        "China's top diplomat Wang Yi spoke.",
        "Gen. Kim Su Gil spoke.",
        "Wang Yi, a veteran, spoke.",
        "Party member Wang Yi spoke.",
        "Wang Yi greeted the minister.",
    ],
)
def test_ranks_descriptions_and_the_offices_of_others_are_none(text: str) -> None:
    assert offices(text, "wang-yi") + offices(text, "kim-su-gil") == []


def test_what_is_stated_again_is_stated_once() -> None:
    text = "Chinese President Xi Jinping spoke.\nPresident Xi Jinping left. Xi Jinping, president of China, smiled."
    assert offices(text, "xi-jinping") == ["President, China"]
