"""Lists of those present, and the contact that they belong to."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2018-06-22"
TWO = "최룡해 부위원장은 20일 쑹타오 대외연락부장과 회담했다. 그는 21일 왕이 외교부장과 만났다. "


def test_a_list_belongs_to_the_contact_of_whom_it_names() -> None:
    told = contacts(TWO + "쑹타오 부장과의 회담에는 김성남 국제부 부부장이 배석했다.", DAY)
    assert told == [
        "meeting occurred 2018-06-20: choe-ryong-hae kim-song-nam | song-tao",
        "meeting occurred 2018-06-21: choe-ryong-hae | wang-yi",
    ]


def test_a_reception_of_another_year_is_another_one() -> None:
    text = (
        "주북 중국대사관이 20일 연회를 열었다. 연회에는 박명호 외무성 부상이 참석했다. "
        "2017년 9월 연회에는 리길성 부상이 참석했고, 지난해 연회에는 최희철 부상이 참석했다."
    )
    assert contacts(text, "2019-09-22") == [
        "meeting occurred 2019-09-20: pak-myong-ho | ",
        "meeting occurred 2017-09: ri-kil-song | ",
        "meeting occurred 2018: choe-hui-chol | ",
    ]


def test_what_a_speaker_recalls_takes_no_list() -> None:
    text = (
        "왕이부장이 20일 베이징에서 리룡남대사를 만나 담화하였다. 그는 습근평총서기가 김정은위원장과 다섯차례의 상봉을 "
        "진행하였다고 말하였다. 담화에는 라조휘 외교부 부부장이 참가하였다."
    )
    assert contacts(text, "2021-05-22")[0] == "meeting occurred 2021-05-20: ri-ryong-nam | wang-yi luo-zhaohui"


def test_nobody_is_present_at_what_did_not_take_place() -> None:
    text = "최룡해 부위원장은 시진핑 주석과 만나지 못했다. 21일 공연장에는 쑹타오 부장이 참석했다."
    assert contacts(text, DAY) == ["meeting denied -: choe-ryong-hae | xi-jinping"]


def test_somebody_without_a_name_who_acts_is_not_who_acted_before() -> None:
    text = "리근 외무성 국장이 22일 베이징에 도착했다. 데이비스 대표는 전날 베이징에서 우다웨이 특별대표를 만났다."
    assert contacts(text, "2012-02-23") == ["visit occurred 2012-02-22: ri-kun | "]


def test_two_leaders_of_one_sentence_with_their_deputies() -> None:
    text = (
        "서기 등개와 주장 리룡희를 정, 부단장으로 하는 연변주대표단이 라선시를 방문하였다. "
        "조정호위원장은 8일 대표단을 만났다."
    )
    assert "meeting occurred 2011-06-08: jo-jong-ho | deng-kai" in contacts(text, "2011-06-10")


def test_a_banquet_is_for_whom_it_welcomes() -> None:
    text = "왕가서부장을 단장으로 하는 대표단이 평양에 도착하였다. 김영일비서는 20일 연회를 베풀어 대표단을 환영하였다."
    assert contacts(text, DAY)[-1] == "meeting occurred 2018-06-20: kim-yong-il | wang-jiarui"


def test_a_day_on_which_something_opened_tells_of_no_contact() -> None:
    text = "김영재 대외경제상은 개막식이 열린 20일 행사장에서 시진핑 국가주석과 악수했다."
    assert contacts(text, DAY) == ["meeting occurred 2018-06-20: kim-yong-jae | xi-jinping"]


def test_who_was_there_is_told_by_the_clause_of_presence_only() -> None:
    text = (
        "중국 주재 북한대사관이 20일 연회를 열었다. 연회에 정현우 임시대리대사와 뤄자오후이 외교부 부부장이 참가했다고 "
        "전했는데, 지재룡 대사가 평양으로 들어가 대신 주재한 것으로 보인다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-06-20: jong-hyon-u | luo-zhaohui"]


def test_a_handshake_at_a_welcome_is_no_meeting_of_its_own() -> None:
    text = (
        "시진핑 주석이 20일 평양에 도착했다. 김정은 위원장이 공항에서 시 주석을 영접했다. "
        "시 주석은 김 위원장과 악수하며 인사를 나눴다."
    )
    assert [line.split(":")[0] for line in contacts(text, DAY)] == [
        "visit occurred 2018-06-20",
        "ceremony occurred 2018-06-20",
    ]


def test_a_delegation_seen_off_is_that_of_the_visitor() -> None:
    text = (
        "리잔수 상무위원장이 20일 평양을 출발했다. "
        "중국 대표단 일행을 최룡해 부위원장과 리수용 부위원장이 공항에서 전송했다."
    )
    assert contacts(text, DAY)[-1] == "ceremony occurred 2018-06-20: choe-ryong-hae ri-su-yong | li-zhanshu"


def test_who_speaks_at_a_reception_was_there() -> None:
    text = (
        "조선은 20일 평양에서 건국을 경축하는 초대모임을 가졌다. "
        "초대모임에서 최창식 보건상은 친선이 깊어졌다고 말했다. "
        "류홍재 조선 주재 중국대사는 협력할 의향이 있다고 표시했다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-06-20: choe-chang-sik | liu-hongcai"]


def test_guests_who_watch_a_show_do_so_without_whom_they_met_before() -> None:
    text = "김영춘 인민무력부장이 19일 첸리화 주임을 만났다. 첸 주임 일행은 집단체조도 관람했다."
    assert contacts(text, "2009-11-20") == ["meeting occurred 2009-11-19: kim-yong-chun | qian-lihua"]


def test_the_leader_of_a_delegation_is_not_who_receives_it() -> None:
    text = "김일철 인민무력부장은 20일 우유첸(吳玉謙) 중장이 인솔하는 중국군 참관단을 만나 환담했다고 방송이 보도했다."
    assert contacts(text, "2001-06-22") == ["meeting occurred 2001-06-20: kim-il-chol | wu-yuqian"]


def test_a_delegation_without_a_name_is_led_by_whom_the_article_names_first() -> None:
    text = (
        "북한 군사대표단이 20일 량광례 총참모장과 면담했다. 안영기 외사국장이 인솔한 대표단은 22일 돌아갔다. "
        "이번 방문은 최부일 부참모장이 인솔한 대표단의 방중 이후 처음이다."
    )
    assert contacts(text, DAY)[0] == "meeting occurred 2018-06-20: an-yong-gi | liang-guanglie"


def test_a_leaders_name_before_the_envoy_says_who_sends_one() -> None:
    text = "시진핑 특사, 평양 도착…최룡해 만나\n\n시진핑 국가주석의 특사인 쑹타오 부장이 20일 평양에 도착했다."
    assert [line for line in contacts(text, DAY) if "xi-jinping" in line] == []


def test_whom_a_caller_speaks_to_was_there() -> None:
    text = (
        "후진타오 주석이 20일 중국 주재 북한대사관을 찾아 조의를 표했다. "
        "후 주석은 박명호 북한대사관 공사에게 영원히 그리워할 것이라고 말했다."
    )
    assert contacts(text, "2011-12-21") == ["ceremony occurred 2011-12-20: pak-myong-ho | hu-jintao"]


def test_meals_of_two_hosts_are_two() -> None:
    text = (
        "김정은은 20일 리건국을 만났다. 김정은은 대표단을 위하여 오찬을 베풀었다. 리건국을 위해 최태복이 연회를 차렸다."
    )
    told = contacts(f"리건국을 단장으로 하는 중국대표단이 왔다. {text}", DAY)
    assert [line.split(": ")[1] for line in told if line.startswith("meeting")].count("choe-thae-bok | li-jianguo") == 1


def test_he_with_whom_something_is_signed_is_whom_the_sentence_meets() -> None:
    text = (
        "체육상 김일국을 단장으로 하는 대표단을 원길우 부상이 맞이하였다. "
        "대표단은 20일 구중문(苟仲文) 국장을 만나 담화하고 그와 의정서를 조인하였다."
    )
    assert not any("won-kil-u" in line and "gou-zhongwen" in line for line in contacts(text, DAY))


def test_wreaths_are_laid_by_those_named_behind() -> None:
    text = (
        "참전 72돌에 즈음해 20일 우의탑에 화환들이 진정됐다. 화환진정에는 강윤석 부위원장, 주북 중국대사관의 쑨훙량 "
        "임시대리대사가 참가했다."
    )
    assert contacts(text, "2022-10-21") == ["ceremony occurred 2022-10-20: kang-yun-sok | sun-hongliang"]


def test_two_who_lead_together_both_travel() -> None:
    text = "리수용 부위원장과 현송월 관현악단 단장이 이끄는 예술단이 20일 베이징에 도착했다."
    assert contacts(text, DAY) == ["visit occurred 2018-06-20: ri-su-yong hyon-song-wol | "]


def test_a_delegation_consists_of_those_told_later() -> None:
    text = (
        "박태성 부위원장을 단장으로 하는 친선참관단이 20일 베이징에 도착했다. "
        "참관단에 김수길 평양시당위원장이 포함된 것으로 알려졌다."
    )
    assert contacts(text, DAY) == ["visit occurred 2018-06-20: pak-thae-song kim-su-gil | "]


def test_those_who_came_to_a_meal_join_the_two_who_talked() -> None:
    text = (
        "김정일 총비서가 29일 평양에서 신임 중국대사 류홍재를 회견하였다. "
        "김영춘 부장, 강석주 제1부상 등이 연회에 참가했다."
    )
    assert contacts(text, "2010-03-30") == [
        "meeting occurred 2010-03-29: kim-jong-il | liu-hongcai",
        "meeting occurred 2010-03-29: kim-jong-il kim-yong-chun kang-sok-ju | liu-hongcai",
    ]


def test_of_two_of_a_family_the_plain_title_calls_the_leader() -> None:
    text = (
        "리창춘 상무위원은 11일 김영남 상임위원장을 예방하고 12일에는 김정일 국방위원장과 만났다. "
        "김 위원장은 리 상무위원을 위해 만찬을 베풀었다."
    )
    assert contacts(text, "2004-09-13")[-1] == "meeting occurred 2004-09-12: kim-jong-il | li-changchun"


def test_a_participle_before_its_noun_dates_what_was_told() -> None:
    text = (
        "김정은 총비서가 중국 리훙중 부위원장과 열병식을 지켜봤다.\n\n"
        "북한이 27일 밤 평양 김일성광장에서 연 이른바 ‘전승절’ 70주년 열병식에 사절들이 자리했다."
    )
    assert contacts(text, "2023-07-30") == ["ceremony occurred 2023-07-27: kim-jong-un | li-hongzhong"]


def test_the_title_before_a_delegation_says_who_is_in_it() -> None:
    text = "북한 곽범기 당 책임비서가 26일 중국을 방문했다. 지난해에는 당 책임비서 친선대표단이 상하이를 다녀갔다."
    assert contacts(text, "2011-09-27") == ["visit occurred 2011-09-26: kwak-pom-gi | "]


def test_who_goes_along_on_a_tour_is_told_once() -> None:
    text = "김정일 위원장은 왕가서 부장, 손정재 서기의 동행하에 27일 길림화학섬유그룹을 참관했다."
    assert contacts(text, "2010-08-30") == ["ceremony occurred 2010-08-27: kim-jong-il | wang-jiarui sun-zhengcai"]


def test_talks_of_another_day_at_which_both_sides_were_are_others() -> None:
    told = "김정은 위원장이 22일 평양에서 왕이 중국 외교부장과 회담했다. "
    earlier = (
        "북한과 중국은 2016년 10월 19일 평양에서 유남철 외무성 부상과 우정더 중국 외교부 부부장이 "
        "참석한 가운데 회담을 열었다."
    )
    assert contacts(told + earlier, "2024-03-24") == [
        "meeting occurred 2024-03-22: kim-jong-un | wang-yi",
        "meeting occurred 2016-10-19: ryu-nam-chol | wu-zhengde",
    ]
