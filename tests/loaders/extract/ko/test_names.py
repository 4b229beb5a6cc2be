"""Names in Korean text: readings, brackets, strangers by title and list, surnames before titles."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found, people


@pytest.mark.parametrize("name", ["왕후닝", "왕호녕", "왕후닝(王滬寧)", "왕호녕(왕후닝)"])
def test_a_chinese_name_by_sound_or_in_korean_reading_is_one_person(name: str) -> None:
    assert people(f"{name} 주석이 북한 대표단을 만났다.") == {"wang-huning": "CN"}


def test_two_readings_in_one_article_are_one_person() -> None:
    assert people("류윈산 상무위원이 왔다. 유운산(劉雲山) 상무위원이 말했다.") == {"liu-yunshan": "CN"}


def test_a_stranger_is_known_by_the_title_and_gets_its_side() -> None:
    assert people("외무성 부상 홍범석동지와 중국 외교부 부사장 두경문이 만났다.") == {
        "hong-pom-sok": "KP",
        "du-qingwen": "CN",
    }


def test_a_chinese_stranger_by_sound_has_a_pinyin_id() -> None:
    assert people("북한 최선희 외무상이 중국 외교부의 쑨밍량 국장을 만났다.")["sun-mingliang"] == "CN"


def test_strangers_in_a_list_with_honorifics_are_people() -> None:
    assert set(people("로동당 중앙위원회 부부장들인 김성남동지, 옥창민동지, 최두길동지가 왔다.")) == {
        "kim-song-nam",
        "ok-chang-min",
        "choe-tu-gil",
    }


def test_a_surname_before_a_title_is_whoever_bears_that_title() -> None:
    text = "김정은 국무위원장은 김성남 국제부장을 불렀다. 김 부장은 김 위원장에게 보고했다."
    surfaces = {p["id"]: len(p["mentions"]) for p in found(text)["persons"]}
    assert surfaces == {"kim-jong-un": 2, "kim-song-nam": 2}


def test_spaced_letters_are_a_name() -> None:
    assert people("조선로동당 총비서\n김 정 은\n") == {"kim-jong-un": "KP"}


@pytest.mark.parametrize("text", ["왕이 되려는 사람은 없다.", "고위 인사들이 방중했다.", "양측은 이날 회담했다."])
def test_common_words_are_no_names(text: str) -> None:
    assert people(text) == {}


def test_a_ministry_before_a_title_is_no_name() -> None:
    assert people("로씨야 동력성 부상이 말하였다.") == {}


def test_a_name_of_two_syllables_is_part_of_a_longer_one_before_a_title() -> None:
    assert people("중국 측에서 왕이궈 국방무관이 참석했다.") == {"wang-yiguo": "CN"}


def test_a_transcription_by_habit_finds_the_official() -> None:
    assert people("류홍차이 북한주재 중국대사가 청진을 찾았다.") == {"liu-hongcai": "CN"}


def test_characters_in_brackets_say_whose_reading_a_name_is() -> None:
    text = "인민무력부 부부장 박재선(朴在善)과 중국 국방부 국장 정위빈(丁偉斌)이 만났다."
    assert people(text) == {"pak-jae-son": "KP", "ding-weibin": "CN"}


def test_a_surname_that_ends_like_a_particle_stands_alone() -> None:
    text = "다이빙궈 부부장이 평양에 도착했다. 다이 부부장은 강석주 부상을 만났다."
    (dai,) = (person for person in found(text)["persons"] if person["id"] == "dai-bingguo")
    assert "다이" in dai["surfaces"]


def test_homonyms_are_told_apart_by_the_office_in_korean_words() -> None:
    assert "kim-il-chol" in people("중국 국방부장을 맞은 인민무력부장 김일철이 연설하였다.")


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("조선인민군 중장 심상대가 연설하였다.", "sim-sang-dae"),
        ("김영남동지는 봉화를 축구선수 박두익에게 넘겨주었다.", "pak-tu-ik"),
        ("윁남주재 조선특명전권대사 리승국동지가 참가하였다.", "ri-sung-guk"),
        ("중국롱구협회 주석 요명이 경기를 보았다.", "yao-ming"),
        ("중국상무부 아주사 사장 려극검이 참가하였다.", "lyu-kejian"),
    ],
)
def test_a_rank_a_calling_or_a_chinese_title_makes_a_name_due(words: str, person: str) -> None:
    assert person in people(f"(평양 1월 5일발 조선중앙통신) {words}")


def test_departments_and_words_behind_titles_are_no_names() -> None:
    assert people("중국외교부 아주사 사장 류경송과 총서기 당선을 축하하였다.").keys() == {"liu-jinsong"}


def test_a_name_in_pieces_does_not_begin_within_a_word() -> None:
    assert "han-changfu" not in people("전날 후진타오 국가주석을 예방한 장 부위원장은 돌아갔다.")


def test_a_name_by_its_sound_before_a_title_of_a_third_country_is_of_no_chinese() -> None:
    text = "리수용 외무상은 아니파 아만 말레이시아 외교장관과 회담했다."
    assert "CN" not in people(text).values()


def test_the_side_of_a_stranger_in_a_paper_of_koreans_in_japan() -> None:
    text = "【평양발】체육성 국제체육협조국 정명호국장이 류홍재대사를 만났다."
    assert people(text)["jong-myong-ho"] == "KP"


@pytest.mark.parametrize(
    "word", ["정전(停戰) 협정", "우군(友軍)을", "웨이보(微博) 등", "대미(對美) 전략", "안보(安保) 문제"]
)
def test_a_word_with_chinese_characters_is_no_name(word: str) -> None:
    assert people(f"시진핑(習近平) 주석은 북한과 {word} 말했다.") == {"xi-jinping": "CN"}


@pytest.mark.parametrize(
    "leader", ["손명철 국장이 이끄는 중국기자대표단", "손명철 부국장을 단장으로 하는 중국청년대표단"]
)
def test_who_leads_a_delegation_is_of_its_side(leader: str) -> None:
    assert list(people(f"외무성 부상 김명수동지가 14일 {leader}을 만나 담화를 하였다. 우리 나라 주재").values()) == [
        "KP",
        "CN",
    ]


@pytest.mark.parametrize(
    "words",
    ["“만나지 못했다면 주석의 체면이 깎인 것”", "“압박이 아니라 최고지도자의 편지”", "“방북이 아닌 총리의 방문”"],
)
def test_forms_of_verbs_are_no_names(words: str) -> None:
    assert people(f"북한의 한 관리는 중국에 {words}이라고 말했다.") == {}


def test_a_name_longer_than_the_known_one_that_it_begins_like_is_anothers() -> None:
    assert "park-jin-guk-other" in people("중국 대표단이 북한에 왔다.\n\n본사기자 박진국")


def test_a_word_of_titles_begins_no_name() -> None:
    assert list(people("중국 대표단이 북한에 왔다.\n\n본사기자 현진국")) == ["hyun-jin-guk-other"]


def test_a_diplomat_stands_behind_the_members_of_the_embassy() -> None:
    text = "조선의 김성남 부부장, 중국대사관 성원들, 림시대리대사 두건국이 참가하였다."
    assert people(text) == {"kim-song-nam": "KP", "du-jianguo": "CN"}


def test_an_adverb_or_a_shore_is_nobody() -> None:
    text = "김정은 위원장은 8일 시진핑 국가주석과 조용히 만났다. 김정은동지께서는 습근평동지와 바다가를 거니시였다."
    assert people(text) == {"kim-jong-un": "KP", "xi-jinping": "CN"}


def test_an_article_in_mixed_script_is_read_and_keeps_its_spellings() -> None:
    text = (
        "(北京=聯合) 洪길동특파원 = 北韓의 金永南 외교부장이 11일 北京에서 錢其琛 중국 외교부장과 會談했다.\n\n"
        "錢부장은 이어 姜錫柱 외교부 副部長을 만나 兩國 關係를 論議했다."
    )
    told = contacts(text, "1993-05-12")
    assert [line.split(": ")[1] for line in told] == ["kim-yong-nam | qian-qichen", "kang-sok-ju | qian-qichen"]
    assert {"金永南", "錢其琛"} <= {s for person in found(text, "1993-05-12")["persons"] for s in person["surfaces"]}


@pytest.mark.parametrize(
    ("name", "who"), [("근효명", "jin-xiaoming"), ("축소연", "zhu-shaoyan"), ("설국강", "xue-guogang")]
)
def test_a_surname_that_few_officials_have_is_read_in_korean(name: str, who: str) -> None:
    assert people(f"회담에는 중국 외교부 부장 왕의동지와 과학기술부 국장 {name}이 참가하였다.").get(who) == "CN"


def test_the_wife_of_an_ambassador_and_his_staff_are_named_without_their_country() -> None:
    text = "중국대사 류효명동지와 부인 호평화, 대사관 무관 왕덕림이 연회에 참가하였다."
    assert {"hu-pinghua", "wang-delin"} <= people(text).keys()


@pytest.mark.parametrize(
    "text",
    [
        "시진핑 주석은 이날 수십차례 북한 위원장과 만났다.",
        "사실상 북한 최고 지도자가 결정했다.",
        "베이징에서 중국 외교부장 만나, 북한 대사 첫 회동",
        "통일부 차장을 단장으로 하는 대표단이 왔다.",
        "중국공산당 중앙공산위 부주석이 북한을 찾았다.",
    ],
)
def test_counts_adverbs_verbs_and_parts_of_bodies_are_no_names(text: str) -> None:
    assert set(people(text)) <= {"xi-jinping"}


def test_a_character_that_explains_the_end_of_a_word_is_no_surname() -> None:
    assert people("왕야쥔 대사가 중국 외교부 아주사(司) 사장을 만났다.") == {"wang-yajun": "CN"}


def test_a_full_stop_inside_a_word_lists_names() -> None:
    text = "김영일.김양건 노동당 비서와 강석주.로두철 부총리가 21일 류훙차이 대사를 만났다."
    assert contacts(text, "2011-03-25") == [
        "meeting occurred 2011-03-21: kim-yong-il kim-yang-gon kang-sok-ju ro-tu-chol | liu-hongcai"
    ]


def test_two_of_one_name_are_told_apart_by_their_offices() -> None:
    text = "김영일 내각총리가 18일 베이징에서 원자바오 총리와 회담했다. 회담에는 김영일 외무성 부상이 배석했다."
    assert contacts(text, "2009-03-20") == ["meeting occurred 2009-03-18: kim-yong-il-premier kim-yong-il | wen-jiabao"]


def test_a_bare_name_is_whoever_its_office_names_elsewhere() -> None:
    assert set(people("김영일 내각총리가 왔다. 김영일은 사의를 표했다.")) == {"kim-yong-il-premier"}


def test_who_holds_an_office_of_a_chinese_place_is_a_namesake_of_the_korean() -> None:
    told = people("연변주정부 부주장 전광호와 라선시인민위원회 부위원장 황철남이 개막식에 참가하였다.")
    assert "jon-kwang-ho" not in told
    assert list(told.values()) == ["CN", "KP"]


def test_a_word_that_is_no_known_title_may_close_a_chain_of_them() -> None:
    told = people("현당위 부서기이며 현장인 김일석이 리명철부위원장을 만났다.")
    assert list(told.values()) == ["CN", "KP"]


def test_a_title_only_china_has_makes_a_name_due() -> None:
    assert "chang-keren" in people("문화부 부장조리 상극인을 단장으로 하는 대표단이 왔다.")
    row = people("상대측에서 외교부 부장조리 왕의, 아시아국장 부영 그리고 일군들이 참가하였다.")
    assert list(row.values()) == ["CN", "CN"]


def test_a_verb_before_the_style_of_the_leader_is_no_name() -> None:
    assert people("관람석에 나오신 최고령도자동지를 우러러 환호를 올리였다.") == {}
