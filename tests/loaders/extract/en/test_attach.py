"""Whose English offices are: careers, lists, counterparts, bodies that are shared or owned; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import offices


def test_what_somebody_was_is_a_former_office_and_what_he_became_is_none() -> None:
    text = (
        "Ri Ryong Nam is new in Beijing. He was trade minister under Kim Jong Il, and was made a vice premier of the "
        "Cabinet in 2019."
    )
    assert offices(text, "ri-ryong-nam") == [
        "trade minister, Ministry of Foreign Trade of the DPRK (former)",
        "vice premier, Cabinet",
    ]
    assert offices(text, "kim-jong-il") == []


def test_who_was_or_became_something_is_said_of_the_one_before_it() -> None:
    assert offices("Ri succeeds Pak To Chun, who was made secretary of the WPK.", "pak-to-chun") == [
        "secretary, WPK (former)"
    ]
    assert offices("Song Tao, who became head of the International Department, met Choe Hwi.", "song-tao") == [
        "head, International Department"
    ]


def test_a_plural_title_behind_a_list_is_theirs_and_not_the_next_ones() -> None:
    text = (
        "Also there were Pak Kwang Ho and Kim Yong Chol, vice-chairmen of the WPK Central Committee, Ri Yong Ho, "
        "minister of Foreign Affairs, and others."
    )
    assert offices(text, "pak-kwang-ho") == ["vice-chairmen, WPK Central Committee"]
    assert offices(text, "ri-yong-ho") == ["minister of Foreign Affairs, Ministry of Foreign Affairs of the DPRK"]


def test_a_plural_title_and_a_single_one_before_a_name() -> None:
    text = "With them sat deputy directors of the International Department and the DPRK's ambassador, Ji Jae Ryong."
    assert offices(text, "ji-jae-ryong") == ["ambassador, Embassy of the DPRK in China"]


def test_one_of_several_members_is_a_member() -> None:
    text = "Wang Huning, one of the seven members of the Politburo Standing Committee, met him."
    assert offices(text, "wang-huning") == ["members, Politburo Standing Committee"]


def test_a_counterpart_holds_the_office_that_the_sentence_before_gave() -> None:
    text = "Chinese Foreign Minister Wang Yi was in Pyongyang. He and his counterpart Ri Yong Ho held talks."
    assert offices(text, "ri-yong-ho") == ["Foreign Minister, Ministry of Foreign Affairs of the DPRK"]


def test_two_titles_share_a_body() -> None:
    text = "Sheng Huaren, vice chairman and secretary-general of the NPC Standing Committee, was there."
    assert offices(text, "sheng-huaren") == [
        "vice chairman, NPC Standing Committee",
        "secretary-general, NPC Standing Committee",
    ]


def test_a_body_may_be_a_common_noun_or_abbreviated_in_brackets() -> None:
    assert offices("Kim Su Gil, the army's political chief, met Miao Hua.", "kim-su-gil") == ["political chief, army"]
    assert offices("CPC International Liaison Department [ILD] director Song Tao came.", "song-tao") == [
        "director, CPC International Liaison Department"
    ]


def test_somebodys_envoy_is_who_calls_and_not_who_is_called_on() -> None:
    text = "Choe Ryong Hae called on Xi Jinping as Kim Jong Un's special envoy."
    assert offices(text, "choe-ryong-hae") == ["special envoy, -"]
    assert offices(text, "xi-jinping") == []


def test_a_committee_in_lower_case_may_be_the_peoples() -> None:
    text = "Hong Gil Nam, vice chairman of the people's committee of North Phyongan Province, came to Dandong."
    assert offices(text, "hong-gil-nam") == ["vice chairman, people's committee of North Phyongan Province"]


@pytest.mark.parametrize(
    ("text", "person", "held"),
    [
        ("On Monday Premier Li Qiang met Choe Son Hui.", "li-qiang", ["Premier, -"]),
        ("In October Foreign Minister Wang Yi met Choe Son Hui.", "wang-yi",
         ["Foreign Minister, Ministry of Foreign Affairs of China"]),
        ("Xi Jinping, the spokesman said, plans to visit the DPRK.", "xi-jinping", []),
    ],
)  # fmt: skip
def test_neither_the_day_nor_who_says_so_is_part_of_an_office(text: str, person: str, held: list[str]) -> None:
    assert offices(text, person) == held


def test_what_somebody_is_said_to_be_further_on_is_his_office() -> None:
    text = (
        "Liu Hongcai, who was nominated on Friday, also serves at the vice-minister level and is currently the deputy "
        "head of the international liaison department."
    )
    assert offices(text, "liu-hongcai") == ["deputy head, international liaison department"]
    assert offices(
        "Ri returned from North Korea without meeting its leader, Kim Jong Il, Kyodo said.", "kim-jong-il"
    ) == ["leader, North Korea"]


def test_the_field_of_a_title_is_no_body() -> None:
    text = "He is replaced by Pak Myong-ho, deputy director general of Chinese affairs at the Foreign Ministry."
    assert offices(text, "pak-myong-ho") == ["deputy director general of Chinese affairs, Foreign Ministry"]


def test_no_known_foreigner_holds_an_office_of_ours() -> None:
    text = "Kerry, Chinese foreign minister discuss trade\n\nUS Secretary of State John Kerry met Wang Yi on Friday."
    assert offices(text, "john-kerry") == ["Secretary of State, United States"]
