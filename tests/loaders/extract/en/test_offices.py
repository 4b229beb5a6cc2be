"""English offices in charge of something, of scholars, envoys and counsellors, and what is nobody's; our words."""

from __future__ import annotations

import pytest

from graph.claims import Article
from loaders.extract import extract
from loaders.extracted import extracted
from tests.loaders.extract.reading import REGISTRY, offices

WITH_BOTH = "{} Beijing is in China and Pyongyang in the DPRK."


@pytest.mark.parametrize(
    ("text", "person", "held"),
    [
        (
            "Present was Zeng Peiyan, minister in charge of the State Development Planning Commission.",
            "zeng-peiyan",
            "minister, State Development Planning Commission",
        ),
        ("China's chief nuclear envoy, Wu Dawei, spoke.", "wu-dawei", "chief nuclear envoy, China"),
        ("Kim Yong Nam, the ceremonial head of state, spoke.", "kim-yong-nam", "ceremonial head of state, -"),
        (
            "Lu Chao, a specialist with the Liaoning Academy of Social Sciences, spoke.",
            "lu-chao",
            "specialist, Liaoning Academy of Social Sciences",
        ),
        (
            "Liu Wei, cultural counsellor of the Chinese embassy, spoke.",
            "liu-wei",
            "cultural counsellor, Chinese embassy",
        ),
        (
            "Song Tao, who leads the international department of the Chinese Communist Party, spoke.",
            "song-tao",
            "head, international department of the Chinese Communist Party",
        ),
        (
            "Song Tao met Ri Hi Yong, chief secretary of the provincial Party committee.",
            "ri-hi-yong",
            "chief secretary, provincial Party committee",
        ),
        ("So said a Foreign Ministry spokesman, Chen Tao.", "chen-tao", "spokesman, Foreign Ministry"),
        ("Su Hao, an expert on Korean affairs at Fudan University, spoke.", "su-hao", "expert, Fudan University"),
        (
            "Ri Chol Su, section chief of the Ministry of Railways, spoke.",
            "ri-chol-su",
            "section chief, Ministry of Railways",
        ),
        ("Ri Chol Su, an official of the Ministry of Railways, spoke.", "ri-chol-su", "official, Ministry of Railways"),
        ("Song Tao, named head of the Taiwan Affairs Office, left.", "song-tao", "head, Taiwan Affairs Office"),
    ],
)
def test_an_office_has_its_body(text: str, person: str, held: str) -> None:
    assert offices(WITH_BOTH.format(text), person) == [held]


def test_another_one_is_of_the_same_body() -> None:
    text = "He met Choe Ryong Hae, vice-chairman of the WPK Central Committee, and Ri Su Yong, another vice-chairman."
    assert offices(WITH_BOTH.format(text), "ri-su-yong") == ["vice-chairman, WPK Central Committee"]


def test_he_comes_as_an_envoy() -> None:
    text = "Tang Jiaxuan is back. He flew to Pyongyang as a special envoy of President Hu Jintao."
    assert offices(WITH_BOTH.format(text), "tang-jiaxuan") == ["special envoy, -"]


def test_who_bows_at_a_tomb_is_not_who_lies_there() -> None:
    text = "At the tomb of Chairman Mao Zedong, the vice president bowed."
    assert "vice president, -" not in offices(WITH_BOTH.format(text), "mao-zedong")


def test_a_word_at_the_start_is_no_part_of_a_title() -> None:
    text = "Whether special envoy Song Tao talked is not known. Visiting Vice Minister Kong Xuanyou of China spoke."
    assert offices(WITH_BOTH.format(text), "song-tao") == ["special envoy, -"]
    assert offices(WITH_BOTH.format(text), "kong-xuanyou") == ["Vice Minister, China"]


def test_a_ministry_names_its_country_once() -> None:
    text = (
        "Sun Yeli, minister of Culture and Tourism of China, and Kim Song Gi, vice minister of Foreign Affairs of the "
        "DPRK."
    )
    assert offices(text, "kim-song-gi")[0].endswith(", Ministry of Foreign Affairs of the DPRK")
    assert offices(text, "sun-yeli")[0].endswith(", Ministry of Culture and Tourism of China")


def test_its_deputy_is_of_the_body_named_before() -> None:
    body = "International Liaison Department of the CPC Central Committee"
    text = f"Wang Jiarui, head of the {body}, and Liu Jieyi, its deputy head, met Kim Yong Il of the DPRK."
    assert offices(text, "liu-jieyi") == [f"deputy head, {body}"]


def test_who_leads_a_delegation_holds_no_office_by_it() -> None:
    assert offices("Song Tao met a delegation of the DPRK with Choe Thae Bok as its head.", "choe-thae-bok") == []
    assert (
        offices("Li Hongzhong, who heads the Chinese Party and government delegation, met Kim Jong Un.", "li-hongzhong")
        == []
    )


def test_whose_relative_somebody_is_does_not_part_him_from_his_office() -> None:
    text = (
        "Jang Song Thaek, brother-in-law of leader Kim Jong Il and vice chairman of the National Defense Commission, "
        "and Chinese Commerce Minister Chen Deming broke ground."
    )
    assert offices(text, "jang-song-thaek") == ["vice chairman, National Defense Commission"]


@pytest.mark.parametrize(
    ("text", "person", "expected"),
    [
        (
            "Kim Jong Un, said Cheng Xiaohe, an international relations professor at Renmin University.",
            "cheng-xiaohe",
            "international relations professor, Renmin University",
        ),
        (
            "Choe Ryong Hae, a Workers' Party secretary, met Xi Jinping.",
            "choe-ryong-hae",
            "Party secretary, Workers' Party",
        ),
        (
            "Song Tao met Choe Ryong Hae, vice chairman of the Workers' Party, and another vice chairman, Ri Su Yong.",
            "ri-su-yong",
            "vice chairman, Workers' Party",
        ),
        (
            "Ri Su Yong, once the North's ambassador to Switzerland, met Wang Yi.",
            "ri-su-yong",
            "ambassador to Switzerland, Embassy of the DPRK in Switzerland (former)",
        ),
        (
            "Song Tao met the new ambassador of the DPRK to China, Ri Ryong Nam.",
            "ri-ryong-nam",
            "ambassador, Embassy of the DPRK in China",
        ),
        (
            "A Chinese vice foreign minister arrived in Pyongyang. Liu Zhenmin will chair talks with Kim Jong Un.",
            "liu-zhenmin",
            "vice foreign minister, China",
        ),
        (
            "A Chinese Foreign Ministry spokesman denied it. Kim Jong Un is at home, Qin Gang said.",
            "qin-gang",
            "spokesman, Chinese Foreign Ministry",
        ),
    ],
)
def test_offices_told_in_passing(text: str, person: str, expected: str) -> None:
    assert expected in offices(text, person)


def test_whom_an_office_only_owns_does_not_hold_it() -> None:
    assert offices("The man was Kim Jong Un, the leader's third son, who met Xi Jinping.", "kim-jong-un") == []
    assert "first leader, -" not in offices("Xi Jinping became the first leader of China to go there.", "xi-jinping")


def test_its_head_is_that_of_the_body_named_before_it_wherever_that_stands() -> None:
    text = "He spoke at Kim Il Sung University in Pyongyang, where its rector, Ri Chol Su, thanked him."
    assert offices(WITH_BOTH.format(text), "ri-chol-su") == ["rector, Kim Il Sung University"]


def test_the_counterpart_may_stand_behind_his_name() -> None:
    text = "Vice Foreign Minister Sun Weidong wrote to Pak Myong Ho, his Korean counterpart."
    held = ["vice foreign minister", "Vice Foreign Minister"]
    assert offices(WITH_BOTH.format(text), "pak-myong-ho")[0].split(",")[0] in held


def test_who_heads_a_delegation_or_party_holds_no_office_by_it() -> None:
    text = "A delegation of the Foreign Ministry headed by Ri Chol Su came. The Party headed by Xi Jinping thanked it."
    assert offices(WITH_BOTH.format(text), "ri-chol-su") == []
    assert offices(WITH_BOTH.format(text), "xi-jinping") == []


def test_characters_in_brackets_behind_a_name_do_not_part_it_from_its_office() -> None:
    text = WITH_BOTH.format("Chen Tao (\u9648\u6d9b), a spokesman for the Foreign Ministry, spoke.")
    source = Article.of(text, lang="en", published=None, origin="test.txt")
    held = extracted(source, extract(source, REGISTRY), REGISTRY)["offices"]
    assert [(office["person"], office["title"]) for office in held] == [("chen-tao", "spokesman")]


@pytest.mark.parametrize("words", ["No. 2 leader", "ceremonial leader", "second-most senior leader,"])
def test_who_is_a_leader_by_rank_is_not_the_one_whom_a_country_has(words: str) -> None:
    assert offices(f"North Korea's {words} Kim Yong-nam met Hu Jintao in Beijing.", "kim-yong-nam") == []


def test_the_chairman_of_a_party_in_a_place_is_of_that_place() -> None:
    told = "Song Tao met Pyongyang Workers' Party Chairman Kim Su-gil in Beijing."
    assert offices(told, "kim-su-gil") == ["Party Chairman, Pyongyang Workers' Party"]


@pytest.mark.parametrize("part", ["a bureau", "a department", "a section", "the Asian Department"])
def test_a_part_that_has_no_name_belongs_to_the_body(part: str) -> None:
    held = offices(f"Present was Xie Min, deputy director of {part} of the Ministry of Railways.", "xie-min")
    assert len(held) == 1
    assert held[0].startswith("deputy director, ")
    assert held[0].endswith("of the Ministry of Railways")


@pytest.mark.parametrize(
    "title",
    [
        "chief conductor",
        "head coach",
        "chief engineer",
        "procurator-general",
        "chief editor",
        "commissioner",
        "captain",
    ],
)
def test_titles_of_the_arts_of_sports_and_of_courts_are_read_with_their_body(title: str) -> None:
    text = f"Present were Wu Dawei and Xie Min, {title} of the China National Opera House."
    assert offices(text, "xie-min") == [f"{title}, China National Opera House"]


@pytest.mark.parametrize("next_", ["Chinese Ambassador Liu Xiaoming", "PLA Navy Commander Wu Shengli"])
def test_the_side_of_the_next_title_is_no_part_of_a_body_before_it(next_: str) -> None:
    text = (
        f"Present were Song Tao, head of the International Department of the CPC Central Committee, {next_} and Xu Min."
    )
    assert offices(text, "song-tao") == ["head, International Department of the CPC Central Committee"]
