"""What Korean sentences tell of contacts: who, when, and whether it happened."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found

DAY = "2024-03-24"


@pytest.mark.parametrize(
    "words",
    [
        "왕후닝 주석을 만났다",
        "왕후닝 주석을 만나 관계 발전을 논의했다",
        "왕후닝 주석과 회담했다",
        "왕후닝 주석과 회담을 가졌다",
        "왕후닝 주석과 면담한 것으로 알려졌다",
        "왕후닝 주석을 접견했다고 통신이 보도했다",
    ],
)
def test_verbs_and_nouns_with_light_verbs_tell_of_a_meeting(words: str) -> None:
    assert contacts(f"김성남 국제부장이 21일 베이징에서 {words}.", DAY) == [
        "meeting occurred 2024-03-21: kim-song-nam | wang-huning"
    ]


@pytest.mark.parametrize(
    ("ending", "status"),
    [
        ("만날 예정이다", "planned"),
        ("만나기로 했다", "planned"),
        ("만날 수 있다", "hypothetical"),
        ("만날 것이라는 관측이 나온다", "hypothetical"),
        ("만나지 못했다", "denied"),
        ("만나지 않았다", "denied"),
    ],
)
def test_the_ending_says_whether_it_happened(ending: str, status: str) -> None:
    (told,) = contacts(f"김성남 국제부장은 왕이 외교부장을 {ending}.", DAY)
    assert told.split()[:2] == ["meeting", status]


def test_the_day_of_a_report_is_not_that_of_the_event() -> None:
    text = "24일 노동신문에 따르면 김성남 국제부장은 22일 차이치 서기를 만났다고 통신이 23일 전했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-03-22: kim-song-nam | cai-qi"]


def test_a_chain_of_clauses_keeps_its_subject_and_moves_its_day() -> None:
    text = "최룡해 총정치국장은 22일 왕자루이 부장과 회담했으며, 다음 날에는 류윈산 상무위원과 면담했다."
    assert contacts(text, "2013-05-24") == [
        "meeting occurred 2013-05-22: choe-ryong-hae | wang-jiarui",
        "meeting occurred 2013-05-23: choe-ryong-hae | liu-yunshan",
    ]


def test_each_of_those_met_in_turn_is_a_meeting() -> None:
    text = "왕이 부장은 5일 리용호 외무상과 최룡해 부위원장을 각각 만났다."
    assert len(contacts(text, "2018-05-06")) == 2


def test_a_list_of_those_who_took_part_joins_the_contact_told_before() -> None:
    text = "김정은동지께서 2일 왕가서동지를 접견하시였다. 여기에는 비서 김영일동지와 류홍재동지가 참가하였다."
    assert contacts(text, "2012-08-03") == [
        "meeting occurred 2012-08-02: kim-jong-un kim-yong-il | wang-jiarui liu-hongcai"
    ]


def test_a_delegation_is_its_leader() -> None:
    text = "김성남동지를 단장으로 하는 조선로동당대표단이 20일 평양을 출발하였다. 왕의동지는 23일 대표단을 만났다."
    assert "meeting occurred 2024-03-23: kim-song-nam | wang-yi" in contacts(text, DAY)


def test_the_owner_of_a_letter_sends_it_and_who_hands_it_over_does_not() -> None:
    text = "최룡해 특사는 24일 시진핑 주석을 만나 김정은 제1위원장의 친서를 전달했다."
    assert set(contacts(text, "2013-05-24")) == {
        "meeting occurred 2013-05-24: choe-ryong-hae | xi-jinping",
        "message occurred 2013-05-24: kim-jong-un | xi-jinping",
    }


def test_a_printed_letter_is_a_message_of_who_signs_it() -> None:
    text = (
        "습근평동지가 김정은동지께 축전을 보내여왔다\n\n평양\n\n조선로동당 총비서\n김정은동지\n\n"
        "나는 조선로동당창건 75돐에 즈음하여 따뜻한 축하를 보냅니다.\n\n중국공산당 중앙위원회 총서기\n습 근 평\n"
    )
    assert contacts(text, "2020-10-10")[0].startswith("message occurred 2020-10")


def test_who_only_invites_or_is_represented_is_not_there() -> None:
    text = "시진핑 주석의 특사인 쑹타오 부장이 17일 리수용 부위원장의 초청으로 최룡해 부위원장을 만났다."
    assert contacts(text, "2017-11-18") == ["meeting occurred 2017-11-17: choe-ryong-hae | song-tao"]


def test_who_is_called_a_visitor_makes_no_visit_of_its_own() -> None:
    assert contacts("방북 중인 쑨웨이둥 부부장이 말했다. 북한은 반겼다.", DAY) == []


def test_a_visit_goes_where_its_word_says() -> None:
    (visit,) = found("왕이 부장이 2일 방북했다.", "2019-09-03")["contacts"]
    assert (visit["type"], visit["place"], visit["date"]) == ("visit", "DPRK", "2019-09-02")


def test_a_trip_to_a_third_country_is_no_contact() -> None:
    assert contacts("중국 일정을 마친 김성남 국제부장은 26일 베트남을 방문했다.", DAY) == []


def test_the_time_before_is_told_with_its_year() -> None:
    text = "중국 국가주석의 방북은 2001년 9월 장쩌민 당시 주석 이후 4년 만이다."
    assert contacts(text, "2005-10-31") == ["visit occurred 2001-09:  | jiang-zemin"]


def test_talks_of_third_countries_are_no_contact_of_the_two() -> None:
    text = "김정은동지께서 푸틴 대통령과 13일 회담을 진행하시였다. 중국은 환영하였다."
    assert contacts(text, "2023-09-14") == []


def test_a_pronoun_for_an_object_is_whom_the_sentence_named() -> None:
    text = "쑹타오 부장은 13일 평양에 왔고, 공항에서는 김여정 제1부부장이 그를 맞이했다."
    assert "ceremony occurred 2018-04-13: kim-yo-jong | song-tao" in contacts(text, "2018-04-18")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("방북한 것으로 보인다", "hypothetical"),
        ("방북하겠다는 뜻을 밝혔다", "hypothetical"),
        ("당초 방북할 예정이었으나 오지 않았다", "denied"),
        ("내주 평양을 찾는 것으로 확인됐다", "planned"),
        ("오는 30일 평양에 도착한다", "planned"),
    ],
)
def test_endings_leave_a_journey_open(words: str, status: str) -> None:
    (told,) = contacts(f"왕이 외교부장이 {words}.", DAY)
    assert told.split()[:2] == ["visit", status]


def test_what_a_verb_without_tense_tells_waits_for_the_last_one() -> None:
    told = contacts("왕이 부장은 평양을 방문해 김정은 위원장을 면담할 것으로 예상된다.", DAY)
    assert {line.split()[1] for line in told} == {"hypothetical"}


def test_who_hands_over_a_letter_meets_its_reader() -> None:
    text = "최룡해 총정치국장은 22일 시진핑 주석에게 김정은 제1비서의 친서를 건넸다."
    assert sorted(contacts(text, DAY)) == [
        "meeting occurred 2024-03-22: choe-ryong-hae | xi-jinping",
        "message occurred 2024-03-22: kim-jong-un | xi-jinping",
    ]


def test_condolences_at_an_embassy_are_a_ceremony_of_all_who_came() -> None:
    visit = "리일환비서가 22일 중국대사관을 찾아 조의를 표시하였다. 박명호부상이 동행하였다."
    text = visit + " 왕아군대사가 그들을 맞이하였다."
    assert contacts(text, DAY) == ["ceremony occurred 2024-03-22: ri-il-hwan pak-myong-ho | wang-yajun"]


def test_a_call_on_somebody_is_a_meeting() -> None:
    text = "류훙차이 대사는 22일 김양건 부장을 작별방문했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-03-22: kim-yang-gon | liu-hongcai"]


def test_contacts_that_share_a_verb_are_told_by_it() -> None:
    text = "김정은 위원장은 7일 시진핑 주석과 정상회담과 오찬을 했다."
    assert contacts(text, "2019-01-10") == ["meeting occurred 2019-01-07: kim-jong-un | xi-jinping"] * 2


def test_a_contact_whose_verb_comes_with_the_next() -> None:
    text = "김영일 비서는 21일 왕자루이 부장과 ‘전략대화’를, 22일에는 다이빙궈 위원과 면담을 가졌다."
    assert sorted(contacts(text, "2012-04-24")) == [
        "meeting occurred 2012-04-21: kim-yong-il | wang-jiarui",
        "meeting occurred 2012-04-22: kim-yong-il | dai-bingguo",
    ]


def test_what_went_before_a_plan_took_place() -> None:
    text = "박명호 부상이 15일 쑨웨이둥 부부장과 회담한 데 이어 18일에는 왕이 부장을 면담할 예정이다."
    assert sorted(contacts(text, "2023-12-16")) == [
        "meeting occurred 2023-12-15: pak-myong-ho | sun-weidong",
        "meeting planned 2023-12-18: pak-myong-ho | wang-yi",
    ]


def test_meals_of_two_days_are_two() -> None:
    text = "두 사람은 7일 만찬을 함께했으며 8일에는 해변을 산책하고 오찬을 했다."
    told = contacts(f"김정은 위원장이 7일 시진핑 주석과 회담했다. {text}", "2018-05-08")
    assert [line.split(":")[0] for line in sorted(told)] == [
        "meeting occurred 2018-05-07",
        "meeting occurred 2018-05-07",
        "meeting occurred 2018-05-08",
    ]


def test_an_embassy_in_a_city_is_called_on_not_the_city() -> None:
    text = "후진타오 주석이 20일 베이징에 있는 북한대사관을 찾아 조의를 표했다. 박명호 공사가 이들을 맞았다."
    assert contacts(text, "2011-12-21") == ["ceremony occurred 2011-12-20: pak-myong-ho | hu-jintao"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("김계관 제1부상은 21일 우다웨이 대표와의 오찬에서 입장을 되풀이했다.", "kim-kye-gwan | wu-dawei"),
        ("되살린 것은 왕야쥔 대사와 최선희 외무상의 21일 독대였다.", "choe-son-hui | wang-yajun"),
        ("김정은동지께서는 송도부장의 숙소를 21일에 찾으시였다.", "kim-jong-un | song-tao"),
        ("왕이 부장은 “최선희 외무상과 21일 이야기했다”고 밝혔다.", "choe-son-hui | wang-yi"),
        ("최룡해 총국장은 21일 류훙차이 대사와 축배를 들었다.", "choe-ryong-hae | liu-hongcai"),
        ("왕이 부장과 최선희 외무상은 21일 테이블을 사이에 두고 앉았다.", "choe-son-hui | wang-yi"),
    ],
)
def test_meetings_have_many_words(text: str, told: str) -> None:
    assert contacts(text, "2024-06-22") == [f"meeting occurred 2024-06-21: {told}"]


@pytest.mark.parametrize("who", ["손님은 다이빙궈 국무위원이었다", "상대는 다이빙궈였다"])
def test_guests_and_hosts_may_be_named_afterwards(who: str) -> None:
    text = f"17일 김영남 상임위원장이 만찬을 냈다. {who}."
    assert "meeting occurred 2009-09-17: kim-yong-nam | dai-bingguo" in contacts(text, "2009-09-18")


@pytest.mark.parametrize("open_", ["풍설에 지나지 않는다고", "낭설이라고", "헛소문이라고"])
def test_a_report_that_is_called_a_rumour_is_denied(open_: str) -> None:
    text = f"온가보총리가 조선을 방문할것이라는 보도는 {open_} 조선중앙통신은 밝히였다."
    assert contacts(text, "2009-08-20") == ["visit denied -:  | wen-jiabao"]


def test_who_failed_to_meet_did_not() -> None:
    text = "최룡해 비서는 3일 베이징에 왔지만 시진핑 주석과 따로 만나는 데는 실패했다."
    assert "meeting denied 2015-09-03: choe-ryong-hae | xi-jinping" in contacts(text, "2015-09-04")


def test_what_was_at_the_same_hour_was_elsewhere() -> None:
    text = "김정은동지께서 습근평동지와 회담하신 그 시각 조락제동지는 하노이에 있었다."
    assert contacts(text, "2025-10-10") == ["meeting occurred 2025-10: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "text",
    [
        "왕이 외교부장은 21일 최선희 외무상에게 만찬을 대접했다.",
        "최선희 외무상은 21일 왕이 외교부장과 오찬 회동을 했다.",
        "최선희 외무상이 21일 왕이 외교부장에게 작별을 고했다.",
        "최선희 외무상과 왕이 외교부장은 21일 복도에서 마주쳤다.",
        "합의는 21일 최선희 외무상과 왕이 외교부장의 면담에서 나왔다.",
        "21일 최선희 외무상 환영연회가 열렸다. 왕이 외교부장이 연회를 주최했다.",
        "왕이 외교부장은 21일 연회를 마련하고 최선희 외무상을 초대했다.",
    ],
)
def test_a_meeting_may_be_told_so(text: str) -> None:
    assert contacts(text, "2024-06-22") == ["meeting occurred 2024-06-21: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("왕이 외교부장과 최선희 외무상의 회담이 23일로 예정돼 있다.", "planned"),
        ("왕이 외교부장은 최선희 외무상과의 회담을 앞두고 있다.", "planned"),
        ("왕이 외교부장은 최선희 외무상과 만날 계획이 없다고 밝혔다.", "denied"),
        ("왕이 외교부장과 최선희 외무상의 회동은 끝내 불발됐다.", "denied"),
        ("왕이 외교부장이 최선희 외무상을 만날 공산이 크다.", "hypothetical"),
        ("왕이 외교부장과 최선희 외무상의 회담이 확실시된다.", "hypothetical"),
    ],
)
def test_a_meeting_may_not_have_been(text: str, status: str) -> None:
    assert [line.split()[1] for line in contacts(text, "2024-06-22")] == [status]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("박봉주 총리가 21일 리커창 총리와 회담에 들어갔다.", "meeting occurred 2024-06-21: pak-pong-ju | li-keqiang"),
        (
            "김정은 위원장은 21일 만찬장에서 시진핑 주석에게 말했다.",
            "meeting occurred 2024-06-21: kim-jong-un | xi-jinping",
        ),
        ("왕이 부장은 최선희 외무상과 통화한 사실은 없다고 말했다.", "call denied -: choe-son-hui | wang-yi"),
        (
            "왕이 부장이 21일 방북했다. 최선희 외무상을 만날 것으로 전해졌다.",
            "meeting planned 2024-06: choe-son-hui | wang-yi",
        ),
    ],
)
def test_what_is_told_so_is_read_so(text: str, told: str) -> None:
    assert told in contacts(text, "2024-06-22")


@pytest.mark.parametrize("verb", ["전화를 걸어야 한다고", "만나야 한다고"])
def test_what_somebody_ought_to_do_is_not_done(verb: str) -> None:
    assert contacts(f"시진핑 주석이 김정은 위원장에게 {verb} 미국 측이 요구했다.", "2024-06-22") == []


def test_a_delegation_of_two_states_is_led_by_the_guest() -> None:
    text = (
        "김정은 위원장은 중국 대표단으로 방북한 리훙중 부위원장과 만났다. "
        "중·러 대표단은 27일 김정은 위원장과 열병식을 관람했다."
    )
    assert contacts(text, "2023-07-28")[-1] == "ceremony occurred 2023-07-27: kim-jong-un | li-hongzhong"


def test_items_of_a_digest_are_told_apart() -> None:
    text = "신문개관\n\n-조용원비서가 왕호녕주석과 회담\n\n-녀맹원들의 대합창공연 진행\n"
    assert all("ceremony" not in line for line in contacts(text, "2026-07-16"))
