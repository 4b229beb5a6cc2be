"""Who leads a delegation or is of it, told after it; what "he" and "the delegation" then mean; where they went."""

from __future__ import annotations

import pytest

from loaders.extract.ko.opening import with_settings
from tests.loaders.extract.reading import contacts, found

DAY = "2019-07-24"
CAME = "중국 무역대표단이 10일 평양에 도착했다. "


@pytest.mark.parametrize(
    "said",
    [
        "단장 중산 부장은 11일 시찰했다",
        "중산 상무부장이 단장이다",
        "대표단에는 중산 상무부장이 포함됐다",
        "중산 상무부장이 대표단에 포함됐다",
        "대표단은 중산 상무부장을 단장으로 10여 명으로 구성됐다",
    ],
)
def test_whoever_is_said_to_lead_a_delegation_made_its_journey(said: str) -> None:
    assert contacts(f"{CAME}{said}.", DAY) == ["visit occurred 2019-07-10:  | zhong-shan"]


def test_all_of_whom_a_delegation_without_a_leader_consists_travelled() -> None:
    text = f"{CAME}대표단 성원은 중산 상무부장과 왕이 부장, 쑹타오 부장이다."
    assert contacts(text, DAY) == ["visit occurred 2019-07-10:  | zhong-shan wang-yi song-tao"]


def test_a_delegation_spoken_of_again_is_of_the_side_of_the_one_named() -> None:
    (told,) = found(f"{CAME}대표단은 11일 김영재 대외경제상과 회담했다.", DAY)["contacts"]
    assert (told["kp"], told["cn_body"]) == (["kim-yong-jae"], "중국 무역대표단")


def test_he_whom_another_of_a_side_meets_is_of_the_other_side() -> None:
    text = "김덕훈 총리는 17일 자오러지 위원장과 담화하였다. 최룡해 위원장도 18일 그와 회담하였다."
    assert contacts(text, "2024-04-20") == [
        "meeting occurred 2024-04-17: kim-tok-hun | zhao-leji",
        "meeting occurred 2024-04-18: choe-ryong-hae | zhao-leji",
    ]


def test_he_who_came_is_the_guest() -> None:
    text = "김덕훈 총리가 9일 평양에서 자오러지 중국 위원장을 만났다. 그는 8일 평양에 도착했다."
    assert contacts(text, "2024-04-20") == [
        "meeting occurred 2024-04-09: kim-tok-hun | zhao-leji",
        "visit occurred 2024-04-08:  | zhao-leji",
    ]


def test_he_by_whose_office_he_is_called() -> None:
    text = "8일 김덕훈 총리가 만수대의사당에서 류궈중을 만났다. 중국 국무원 부총리인 그는 행사에 참가하러 7일 왔다."
    assert contacts(text, "2023-09-10") == [
        "meeting occurred 2023-09-08: kim-tok-hun | liu-guozhong",
        "visit occurred 2023-09-07:  | liu-guozhong",
    ]


@pytest.mark.parametrize("goes", ["가 동행한다", "가 수행할 예정이다", "가 동행할 것으로 알려졌다"])
def test_who_is_to_go_along_on_a_journey_to_come(goes: str) -> None:
    text = f"리창 총리가 26일부터 28일까지 북한을 방문한다. 이번 방북에는 왕이 부장과 류하이싱{goes}."
    assert contacts(text, DAY) == ["visit planned 2019-07-26/2019-07-28:  | li-qiang wang-yi liu-haixing"]


def test_who_spoke_of_a_journey_is_not_of_it() -> None:
    text = (
        "리창 총리는 26일 북한을 방문한다. 왕이 외교부장은 23일 이같이 밝혔다. "
        "이번 방북에는 쑹타오 부장 등 100여 명이 수행한다."
    )
    assert contacts(text, DAY) == ["visit planned 2019-07-26:  | li-qiang song-tao"]


@pytest.mark.parametrize(
    "list_", ["박명호 부상, 리룡남 대사와 김성남 부장", "박명호 부상과 리룡남 대사, 김성남 부장 등"]
)
@pytest.mark.parametrize("gives", ["연회를 열고", "만찬을 마련해"])
def test_all_of_a_list_are_invited_to_a_meal(list_: str, gives: str) -> None:
    text = f"왕야쥔 중국 대사가 15일 {gives} {list_}을 초대했다."
    (told,) = found(text, "2024-04-20")["contacts"]
    assert set(told["kp"]) == {"pak-myong-ho", "ri-ryong-nam", "kim-song-nam"}


def test_names_in_two_scripts_side_by_side_are_a_list() -> None:
    text = "왕이(王毅) 쑹타오(宋濤) 위원이 20일 북한대사관을 찾아 조문했다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-07-20:  | wang-yi song-tao"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("최선희 외무상은 20일 왕이 부장과 회담한 뒤 평양으로 돌아갔다.", "China"),
        ("왕이 부장은 20일 최선희 외무상과 회담에서 서울 방문을 설명했다.", None),
        ("신의주시 대표단은 20일 단둥을 찾아 왕이 부장과 회담했다.", "Dandong"),
    ],
)
def test_places_at_which_nothing_happened(text: str, place: str | None) -> None:
    assert [c["place"] for c in found(text, DAY)["contacts"] if c["type"] == "meeting"] == [place]


def test_the_date_line_of_an_agency_in_a_caption_is_no_place_of_it() -> None:
    text = (
        "associate_pic\n\n[서울=뉴시스] 리룡남 북한 대사가 5일 중국 외교부에서 쑨웨이둥 부부장을 만났다. (사진=외교부)"
    )
    assert [c["place"] for c in found(text, DAY)["contacts"]] == ["Beijing"]
    assert with_settings(text, []) == []


def test_reporters_in_brackets_were_not_there() -> None:
    text = (
        "평양 7월 22일발 신화통신(기자 정대우, 류연하): "
        "최룡해 위원장과 리진쥔 중국 대사가 21일 우의탑에서 추모활동을 개최했다."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2019-07-21: choe-ryong-hae | li-jinjun"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("신화통신은 왕이 부장이 8월 2일 평양을 방문할 것이라고 전했다.", "planned"),
        ("왕이 부장이 8월 2일 평양을 방문할 것이라고 조선중앙통신이 보도했다.", "planned"),
        ("교도통신은 왕이 부장이 8월 2일 평양을 방문할 것이라고 전했다.", "hypothetical"),
        ("왕이 부장이 23일 평양에 도착해 26일까지 머문다고 외교부가 밝혔다.", "occurred"),
    ],
)
def test_what_state_media_say_is_to_be_is_announced(text: str, status: str) -> None:
    assert {line.split()[1] for line in contacts(text, DAY)} == {status}


def test_a_journey_long_ago_is_a_fact_whatever_is_expected_of_the_next() -> None:
    text = "왕이 부장이 지난 3월 북한을 방문한 지 넉 달 만에 성사된 이번 방문이 정세에 영향을 미칠 것으로 전망된다."
    assert contacts(text, DAY) == ["visit occurred 2019-03:  | wang-yi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "왕이 부장은 20일 평양에 도착하여 최선희 외무상의 따뜻한 영접을 받았다.",
            ["visit occurred 2019-07-20:  | wang-yi", "ceremony occurred 2019-07-20: choe-son-hui | wang-yi"],
        ),
        (
            "최선희 외무상이 20일 시진핑 주석을 수행한 왕이 부장과 담화를 나눴다.",
            ["meeting occurred 2019-07-20: choe-son-hui | wang-yi"],
        ),
        (
            "리룡남 대사를 대리하여 박명호 공사가 20일 왕이 부장을 만났다.",
            ["meeting occurred 2019-07-20: pak-myong-ho | wang-yi"],
        ),
        (
            "왕이 부장이 19일 최선희 외무상을 만나고 20일 돌아온 뒤 쑹타오 부장이 라이스 장관에게 방북을 설명했다.",
            ["meeting occurred 2019-07-19: choe-son-hui | wang-yi", "visit occurred 2019-07-20:  | wang-yi"],
        ),
        (
            "최선희 외무상을 맞은 중국은 20일 베이징에서 환영식을 열었으며 왕이 부장이 함께 의장대를 사열했다.",
            ["ceremony occurred 2019-07-20: choe-son-hui | wang-yi"],
        ),
    ],
)
def test_who_was_there(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told
