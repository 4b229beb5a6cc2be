"""Korean offices: the body before a title, whose the office is, what later mentions repeat."""

from __future__ import annotations

import pytest

from graph.claims import OfficeStatement
from loaders.extract import extract
from tests.loaders.extract.reading import REGISTRY, article, contacts, found, offices, people


def test_offices_joined_by_the_copula_are_of_the_name_that_follows() -> None:
    text = "조선로동당 중앙위원회 정치국 위원이며 외무상인 최선희동지가 연설하였다."
    assert offices(text, "choe-son-hui") == ["위원, 조선로동당 중앙위원회 정치국", "외무상, 외무성"]


def test_an_office_after_a_name_takes_the_body_between_them() -> None:
    text = "김성남 북한 노동당 국제부장이 말했다. 김 부장은 돌아갔다."
    assert offices(text, "kim-song-nam") == ["국제부장, 북한 노동당 국제부"]


def test_offices_of_one_person_are_joined_by_concurrently() -> None:
    text = "왕이(王毅) 중국 공산당 중앙정치국 위원 겸 외교부장이 말했다."
    assert offices(text, "wang-yi") == ["위원, 중국 공산당 중앙정치국", "외교부장, 외교부"]


def test_a_plural_title_is_of_everybody_in_the_list() -> None:
    text = "조선로동당 중앙위원회 부부장들인 김성남동지, 리창근동지와 문화상 승정규동지가 참가하였다."
    assert offices(text, "kim-song-nam") == offices(text, "ri-chang-gun") == ["부부장, 조선로동당 중앙위원회"]
    assert offices(text, "sung-jong-gyu") == ["문화상, 문화성"]


def test_a_title_at_the_end_of_a_bare_list_is_of_all_of_one_side() -> None:
    text = "시진핑 주석이 최룡해, 리수용 부위원장을 맞이했다."
    assert offices(text, "choe-ryong-hae") == offices(text, "ri-su-yong") == ["부위원장, -"]


@pytest.mark.parametrize(
    ("text", "person", "country", "title"),
    [
        (
            "우리 나라 주재 중화인민공화국 특명전권대사 왕아군동지가 왔다.",
            "wang-yajun",
            "CN",
            "우리 나라 주재 중화인민공화국 특명전권대사",
        ),
        ("중국주재 우리 나라 특명전권대사 리룡남동지가 왔다.", "ri-ryong-nam", "KP", "중국주재 우리 나라 특명전권대사"),
        ("왕야쥔 주북 중국대사가 왔다.", "wang-yajun", "CN", "주북 중국대사"),
    ],
)
def test_ambassadors_are_of_the_country_that_sends_them(text: str, person: str, country: str, title: str) -> None:
    assert people(text) == {person: country}
    assert [office.split(", ")[0] for office in offices(text, person)] == [title]


def test_who_held_an_office_then_holds_a_former_one() -> None:
    assert offices("장쩌민 당시 주석이 다녀갔다.", "jiang-zemin") == ["주석, - (former)"]


def test_an_organ_takes_its_party_from_the_office_before_it() -> None:
    text = "중국공산당 중앙위원회 정치국 위원이며 조직부장인 리원조동지가 왔다."
    assert offices(text, "li-yuanchao")[1] == "조직부장, 중국공산당 중앙위원회 조직부"


def test_whom_a_party_has_as_its_head_holds_that_office() -> None:
    text = "습근평동지를 총서기로 하는 중국공산당의 령도밑에 중국인민이 전진하였다."
    assert offices(text, "xi-jinping") == ["총서기, 중국공산당"]


@pytest.mark.parametrize(
    "words",
    [
        "무역상과 대외경제상을 지낸 리룡남 대사가",
        "리룡남 대사는 무역상, 대외경제상 등을 거친 경제 관료로,",
        "리룡남 대사는 무역상과 대외경제상을 역임했고",
    ],
)
def test_a_verb_of_a_career_gives_former_offices(words: str) -> None:
    held = offices(f"{words} 왕이 부장을 만났다.", "ri-ryong-nam")
    assert {"무역상, 무역성 (former)", "대외경제상, 대외경제성 (former)"} <= set(held)


def test_an_office_held_beside_another_is_a_present_one() -> None:
    text = "친선협회 위원장을 겸하고 있는 박경일 부위원장이 왕야쥔 대사를 만났다."
    assert "위원장, 친선협회" in offices(text, "pak-kyong-il")


def test_the_head_of_a_city_is_its_mayor_and_nobody_elses() -> None:
    text = "차이치 서기와 왕이 부장, 인융 베이징시장이 김정은 위원장을 맞았다."
    assert offices(text, "yin-yong") == ["베이징시장, 베이징시"]
    assert offices(text, "wang-yi") == ["부장, -"]


def test_the_words_for_a_leader_stand_between_offices_and_name() -> None:
    text = (
        "조선로동당 총비서이시며 조선인민군 최고사령관이신 우리 당과 우리 인민의 위대한 령도자 김정일동지께서 오시였다."
    )
    assert offices(text, "kim-jong-il") == [
        "총비서, 조선로동당",
        "최고사령관, 조선인민군",
        "령도자, 우리 당과 우리 인민",
    ]


def test_a_bare_title_behind_concurrently_is_of_the_same_body() -> None:
    text = "전국인민대표대회 상무위원회 부위원장 겸 비서장인 리건국이 말하였다."
    assert offices(text, "li-jianguo")[-1] == "비서장, 전국인민대표대회 상무위원회"


def test_an_office_in_brackets_is_of_the_name_before_them() -> None:
    assert offices("장성택(국방위 부위원장)이 8월 베이징을 찾았다.", "jang-song-thaek") == ["부위원장, 국방위"]


def test_an_envoy_is_whoever_comes_not_whom_he_meets() -> None:
    text = "탕자쉬안 위원은 지난해 7월 후진타오 주석의 특사로 방북해 김정일 위원장을 만났다."
    assert offices(text, "kim-jong-il") == ["위원장, -"]


def test_a_body_stands_before_the_name_with_a_particle() -> None:
    assert offices("북한 외무성의 리길성 부상이 28일 베이징을 방문했다.", "ri-kil-song") == ["부상, 북한 외무성"]


def test_a_dot_between_two_countries_is_part_of_the_name_of_their_association() -> None:
    told = offices("중ㆍ조우호협회 무동화 회장이 평양에서 조중친선협회 강하국 위원장과 만났다.", "wu-donghe")
    assert any("회장" in one and "우호협회" in one for one in map(str, told))


@pytest.mark.parametrize("note", ["63", "왼쪽", "사진 왼쪽", "왼쪽에서 두번째"])
def test_a_note_in_brackets_parts_no_name_from_its_office(note: str) -> None:
    text = f"최룡해({note}) 북한 노동당 부위원장이 17일 평양에서 쑹타오 부장을 만났다.\n"
    assert offices(text, "choe-ryong-hae") == ["부위원장, 북한 노동당"]


def test_the_first_deputy_of_a_bureau_is_one_office() -> None:
    text = "연회에는 김정각 군 총정치국 제1부국장과 중국의 훙텐후이(洪天慧) 전국부련 부주석이 참석했다."
    assert offices(text, "kim-jong-gak") == ["제1부국장, 군 총정치국"]
    assert offices(text, "hong-tianhui") == ["부주석, 전국부련"]


@pytest.mark.parametrize(
    "text",
    [
        "시진핑 주석이 노동당 총비서로 다시 추대된 김정은 위원장에게 축전을 보냈다.",
        "시진핑 주석은 김정은 위원장이 노동당 총비서로 추대되자 축전을 보냈다.",
        "김정은 위원장이 노동당 총비서로 추대된 것을 시진핑 주석이 축하했다.",
    ],
)
def test_an_office_that_somebody_is_elected_to(text: str) -> None:
    assert "총비서, 노동당" in offices(text, "kim-jong-un")
    assert not any("총비서" in office for office in offices(text, "xi-jinping"))


def test_a_former_title_behind_a_surname_calls_who_bears_it() -> None:
    text = "류훙차이 대사의 후임이 왔다. 류 전 대사는 지난달 박봉주 총리를 작별 방문했다."
    assert contacts(text, "2015-03-30") == ["meeting occurred 2015-02: pak-pong-ju | liu-hongcai"]


def test_a_career_goes_on_in_the_next_sentence() -> None:
    text = (
        "왕아군(王亞軍) 신임 대사는 대외연락부에서 아시아국장 등을 지낸 뒤 "
        "2001년과 2006년 각각 주네팔 대사와 주몽골 대사를 역임했다. "
        "2010년 대외연락부 부부장으로 승진한 뒤 조중우호협회 부회장 겸 비서장을 겸직해 왔다."
    )
    assert offices(text, "wang-yajun")[1:] == [
        "아시아국장, 대외연락부 아시아국 (former)",
        "주네팔 대사, 주네팔 대사관 (former)",
        "주몽골 대사, 주몽골 대사관 (former)",
        "부부장, 대외연락부",
        "부회장, 조중우호협회",
        "비서장, 조중우호협회",
    ]


def test_an_office_is_given_to_the_object_and_to_nobody_else() -> None:
    text = (
        "시진핑 주석은 왕야쥔 부부장을 북한 주재 대사로 임명했다. "
        "왕 대사는 시진핑 주석이 자신을 대사로 임명했다고 말했다."
    )
    assert any("북한 주재 대사" in office for office in offices(text, "wang-yajun"))
    assert offices(text, "xi-jinping") == ["주석, -"]


@pytest.mark.parametrize("note", ["", "차관급", "장관급"])
def test_a_note_behind_a_title_ends_no_chain_of_offices(note: str) -> None:
    text = f"류샤오밍(劉曉明) 외교부 부부장({note}) 겸 한반도사무특별대표가 4일 평양에 왔다."
    assert offices(text, "liu-xiaoming") == ["부부장, 외교부", "특별대표, 한반도사무"]


def test_a_name_keeps_its_office_behind_empty_brackets() -> None:
    assert offices("탕자쉬안() 국무위원이 평양을 방문했다. 북한은 환영했다.", "tang-jiaxuan") == ["국무위원, -"]


def test_what_an_institute_deals_with_is_not_whose_it_is() -> None:
    assert people("우리 외무성 일본연구소 연구사 리철진은 중국의 립장을 지지한다고 말하였다.")["ri-chol-jin"] == "KP"


@pytest.mark.parametrize(
    ("text", "person", "office"),
    [
        ("리수용 최고인민회의 외교위원장이 왔다.", "ri-su-yong", "외교위원장, 최고인민회의 외교위원회"),
        ("북한의 리영철 부장이 왔다.", "ri-yong-chol", "부장, -"),
        ("심국룡 외교단사업총국국장이 왔다.", "sim-kuk-ryong", "국장, 외교단사업총국"),
        ("중국 공산당의 쑹타오 중앙 대외연락부장이 왔다.", "song-tao", "대외연락부장, 중앙 대외연락부"),
        ("전직 주북 중국대사 류훙차이가 왔다.", "liu-hongcai", "주북 중국대사, 주북 중국대사관 (former)"),
        ("차기 외교부장으로 꼽히는 류젠차오 부장이 왔다.", "liu-jianchao", "부장, -"),
    ],
)
def test_an_office_has_the_body_that_its_words_name(text: str, person: str, office: str) -> None:
    assert offices(text, person) == [office]


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("왕후닝 중국인민정치협상회의 전국위원회 주석이 왔다.", "chairman", "cn-cppcc-national-committee"),
        ("판창룽 중국 당 중앙군사위원회 부주석이 왔다.", "vice-chairman", "cpc-central-military-commission"),
        ("중국인민정치협상회의 전국위원회 왕가서부주석이 왔다.", "vice-chairman", "cn-cppcc-national-committee"),
        ("리위안차오 중국 국가부주석이 왔다.", "state-vice-president", None),
        ("북한 김정일 국방위원장이 왔다.", "chairman", "kp-national-defence-commission"),
    ],
)
def test_a_chairman_of_a_body_is_no_president_of_the_state(text: str, title: str, body: str | None) -> None:
    told = [claim.statement for claim in extract(article(text), REGISTRY)]
    office = next(each for each in told if isinstance(each, OfficeStatement))
    assert (office.title_id, office.organization_id) == (title, body)


def test_who_is_only_tipped_for_an_office_adds_no_body_to_a_meeting() -> None:
    text = "김성남 부장은 21일 중국 차기 외교부장(외교장관)으로 거론되는 류젠차오 부장과 회담했다."
    contact = next(c for c in found(text, "2024-03-23")["contacts"])
    assert (contact["kp"], contact["cn"]) == (["kim-song-nam"], ["liu-jianchao"])
