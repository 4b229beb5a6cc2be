"""Ways of telling found on real pages: briefings, quotations of agencies, rumours, what lies back."""

from __future__ import annotations

import pytest

from loaders.sources.published import published_in
from tests.loaders.extract.reading import contacts, people

DAY = "2024-05-20"
MET = "meeting occurred 2024-05-18: choe-son-hui | wang-yi"


@pytest.mark.parametrize(
    ("after", "status"),
    [
        ("朝鲜否认金正恩患病。", "occurred"),
        ("中方随后予以否认。", "denied"),
        ("中国外交部否认有过这次会面。", "denied"),
    ],
)
def test_what_is_denied_of_something_else_denies_no_meeting(after: str, status: str) -> None:
    text = f"韩媒报道，王毅18日在北京会见了崔善姬。{after}"
    assert contacts(text, DAY) == [f"meeting {status} 2024-05-18: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("外交部发言人毛宁就“金正恩本月访华”答记者问。", ["visit hypothetical 2024-05: kim-jong-un | "]),
        (
            "发言人毛宁说，对于所谓“崔善姬密访北京”，中方没有得到这方面的消息。",
            ["visit hypothetical -: choe-son-hui | "],
        ),
        ("18日，崔善姬率“朝鲜外务省代表团”访华。", ["visit occurred 2024-05-18: choe-son-hui | "]),
    ],
)
def test_a_topic_in_quotation_marks_is_what_others_say(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_an_agency_is_quoted_for_what_happened() -> None:
    told = "朝中社还说：「王毅18日会见了崔善姬同志，并向崔善姬同志赠送礼物。」"
    assert contacts(told, DAY) == [MET, "message occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_a_journey_elsewhere_that_lies_back_moves_no_day() -> None:
    text = "18日，王毅在北京会见了崔善姬。他曾于10日至11日访问韩国。双方就关系交换了意见。"
    assert contacts(text, DAY) == [MET]


def test_who_has_come_to_an_embassy_for_victims_has_met_who_thanks_him_there() -> None:
    text = (
        "金正恩18日前往中国驻朝鲜大使馆，就中国游客伤亡表示沉痛哀悼。\n\n他还去了医院。\n\n医院收治了两名伤员。\n\n"
        "医生们连夜抢救。\n\n对金正恩亲赴中国驻朝鲜大使馆慰问，王亚军大使表示感谢。"
    )
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: kim-jong-un | wang-yajun"]


def test_another_call_at_an_embassy_has_a_host_of_its_own() -> None:
    text = (
        "金正恩18日前往中国驻朝鲜大使馆，慰问王亚军大使。\n\n2000年3月，金正日曾到访中国大使馆，受到大使万永祥的接待。"
    )
    assert "meeting occurred 2000-03: kim-jong-il | wan-yongxiang" in contacts(text, DAY)


def test_what_an_unnamed_source_also_says_is_told_by_the_article() -> None:
    assert contacts("一名消息人士又说，金正恩可能再次访华。", DAY) == ["visit hypothetical -: kim-jong-un | "]


def test_who_is_about_to_board_a_plane_home_has_been_there() -> None:
    text = "金成男18日在北京首都机场现身，正准备乘坐高丽航空班机返回平壤。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: kim-song-nam | "]


def test_journeys_at_whose_time_something_was_said() -> None:
    text = "毛宁这番话，与2018年6月以及去年1月金正恩访华之时的说法相近。"
    assert sorted(contacts(text, DAY)) == [
        f"visit occurred {month}: kim-jong-un | " for month in ("2018-06", "2023-01")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("昨日，刘建超谈起今年4月他到朝鲜访问时的见闻。", "visit occurred 2024-04:  | liu-jianchao"),
        (
            "昨日，刘建超在北京会见崔善姬时回顾了今年4月的访问。",
            "meeting occurred 2024-05-19: choe-son-hui | liu-jianchao",
        ),
    ],
)
def test_when_somebody_tells_of_a_journey_is_not_when_he_made_it(text: str, told: str) -> None:
    assert told in contacts(text, DAY)
    assert "visit occurred 2024-05-19" not in str(contacts(text, DAY))


def test_a_list_of_officials_names_nobody_called_so() -> None:
    text = "18日，王毅同崔善姬在北京举行会谈。据称，中方的官员计有：外交部副部长孙卫东，驻朝鲜大使王亚军。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi sun-weidong wang-yajun"]
    assert "ji-you" not in people(text)


@pytest.mark.parametrize(
    ("after", "there"),
    [
        ("出席者还有中方的刘建超和朝方的金成男。", "choe-son-hui kim-song-nam | wang-yi liu-jianchao"),
        ("参加会见的还有中方的刘建超。", "choe-son-hui | wang-yi liu-jianchao"),
        ("一同会见的还有孙卫东。", "choe-son-hui | wang-yi sun-weidong"),
        ("参加会议的刘建超没有回应。", "choe-son-hui | wang-yi"),
    ],
)
def test_lists_of_those_who_were_there_too(after: str, there: str) -> None:
    assert contacts(f"18日，王毅在北京会见了崔善姬。{after}", DAY) == [f"meeting occurred 2024-05-18: {there}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "王亚军大使18日举办招待会，邀请崔善姬、金成男等出席。",
            "meeting occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yajun",
        ),
        (
            "中国大使馆18日设宴，应邀前来的有崔善姬。王亚军大使致辞。",
            "meeting occurred 2024-05-18: choe-son-hui | wang-yajun",
        ),
    ],
)
def test_who_is_asked_to_a_reception_that_is_given_is_there(text: str, told: str) -> None:
    assert contacts(text, DAY) == [told]


def test_who_is_only_invited_to_what_is_still_to_come_is_not_there() -> None:
    assert "choe-son-hui" not in str(contacts("王亚军大使将于25日举办招待会，拟邀请崔善姬出席。", DAY))
    assert contacts("习近平邀请金正恩出席阅兵式。", DAY) == []


def test_who_makes_up_a_delegation_travels_with_it() -> None:
    assert contacts("由崔善姬、金成男组成的朝鲜代表团18日抵达北京。", DAY) == [
        "visit occurred 2024-05-18: choe-son-hui kim-song-nam | "
    ]


def test_who_met_or_did_something_else_with_somebody_met_him() -> None:
    text = "18日，王毅、刘建超分别同崔善姬会晤、陪同参观或参加有关活动。"
    assert sorted(contacts(text, DAY)) == [
        "meeting occurred 2024-05-18: choe-son-hui | liu-jianchao",
        "meeting occurred 2024-05-18: choe-son-hui | wang-yi",
    ]
    assert "ceremony occurred 2024-05-18: choe-son-hui | wang-yi" in contacts("18日，王毅会见并陪同崔善姬参观。", DAY)


def test_two_who_both_received_somebody_did_so_one_by_one() -> None:
    assert len(contacts("习近平、李强18日双双会见金正恩及其代表团。", DAY)) == 2


def test_a_meeting_in_whose_course_somebody_was_seen() -> None:
    assert contacts("画面中，金正恩在与习近平会晤期间神情轻松。", DAY) == [
        "meeting occurred 2024-05: kim-jong-un | xi-jinping"
    ]
    assert contacts("18日，王毅在出席论坛期间会见了崔善姬。", DAY) == [MET]


def test_a_guest_is_welcomed_on_a_square() -> None:
    text = "18日，崔善姬在平壤祖国解放战争胜利纪念塔广场欢迎到访的中国外长王毅。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-18: choe-son-hui | wang-yi"]


@pytest.mark.parametrize("aside", ["金正日曾在2008年患病。", "资料图：2008年4月28日，金英日出席仪式。"])
def test_a_year_that_lies_back_dates_no_news(aside: str) -> None:
    assert "2008-10" not in str(contacts(f"{aside}\n金正日10月8日在平壤会见了王家瑞。"))


def test_being_struck_is_no_journey() -> None:
    assert contacts("在朝鲜遭到制裁后，王毅一直负责有关问题。", DAY) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("美国助理国务卿希尔18日与武大伟、金桂冠举行会谈。", ["meeting occurred 2024-05-18: kim-kye-gwan | wu-dawei"]),
        ("美国助理国务卿希尔18日分别与武大伟和金桂冠会面。", []),
        ("美国助理国务卿希尔18日与武大伟会面后没有和金桂冠见面。", []),
        ("希尔18日先后会见了武大伟和金桂冠。", []),
        ("武大伟18日先后会见了希尔和金桂冠。", ["meeting occurred 2024-05-18: kim-kye-gwan | wu-dawei"]),
    ],
)
def test_talks_of_three(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_both_may_be_one_of_the_two_and_another() -> None:
    assert contacts("18日，武大伟同金桂冠会面。朝美双方可能于25日再次会晤。", DAY) == [
        "meeting occurred 2024-05-18: kim-kye-gwan | wu-dawei"
    ]


@pytest.mark.parametrize(
    ("after", "status"),
    [
        ("中方此次派高级别代表团访朝，受到关注。", "planned"),
        ("朝中社证实中国官员到访的消息。", "planned"),
        ("王毅18日抵达平壤。", "occurred"),
        ("王毅结束了对朝鲜的访问。", "occurred"),
    ],
)
def test_a_journey_that_is_planned_stays_so_until_it_is_made(after: str, status: str) -> None:
    told = {line.split()[1] for line in contacts(f"王毅将访问朝鲜。{after}", DAY)}
    assert (told == {"planned"}) if status == "planned" else (status in told)


def test_a_contact_since_which_something_is_the_first() -> None:
    text = "刘建超将成为刘云山会见金正恩以来，首位访问朝鲜的中方高官。"
    assert "meeting occurred -: kim-jong-un | liu-yunshan" in contacts(text, DAY)


def test_days_from_which_to_which_hold_no_journey_of_their_own() -> None:
    text = "中方宣布，王毅，将在25日到27日，到朝鲜进行为期三天的访问。"
    assert [line.split(":")[0][:13] for line in contacts(text, DAY)] == ["visit planned"]


def test_who_is_invited_among_others_has_not_come() -> None:
    assert contacts("朝鲜还邀请包括王毅在内的中国官员访问朝鲜。", DAY) == []


def test_whose_letter_is_handed_over_was_not_met() -> None:
    told = contacts("刘云山18日在平壤会见金正恩并转交了习近平的亲笔信。", DAY)
    assert "meeting occurred 2024-05-18: kim-jong-un | liu-yunshan" in told
    assert "meeting occurred 2024-05-18: kim-jong-un | xi-jinping" not in told


def test_a_banquet_that_the_other_side_gives() -> None:
    text = "王毅18日抵达平壤。在出席朝鲜方面当天举行的宴会上，王毅表示，两国友谊深厚。"
    assert "meeting occurred 2024-05-18:  | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("中国驻朝鲜大使王亚军17日率队来到新义州市，就交流展开讨论。", ["visit occurred 2024-05-17:  | wang-yajun"]),
        ("中国驻朝鲜大使王亚军17日率馆员来到安州市祭扫烈士陵园。", []),
        ("中国驻朝鲜大使王亚军17日来到平壤参加活动。", []),
    ],
)
def test_a_diplomat_who_leads_others_to_another_town_makes_a_journey(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_the_words_of_a_reporter_on_the_air_are_no_by_line() -> None:
    text = "王毅将访问朝鲜\n\n记者：大家知道，今年1月1日，习近平和金正恩互致贺电。"
    assert "message occurred 2024-01-01: kim-jong-un | xi-jinping" in contacts(text, DAY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("陪同金正恩访华的有崔善姬、赵甬元等。", ["visit occurred 2024-05: kim-jong-un choe-son-hui jo-yong-won | "]),
        (
            "随崔善姬来访的官员包括金成男。崔善姬18日抵达北京。",
            ["visit occurred 2024-05-18: choe-son-hui kim-song-nam | "],
        ),
        ("陪同金正恩访华的可能有崔善姬。", []),
        ("曾陪同金正恩访华的崔善姬18日会见了王毅。", [MET]),
    ],
)
def test_a_journey_told_by_those_who_went_along(text: str, told: list[str]) -> None:
    assert contacts(f"{text}\n\n中朝关系受到关注。", DAY) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("金正恩18日起参观了上海、深圳和珠海。", ["visit occurred 2024-05-18: kim-jong-un | "]),
        ("金正恩18日参观了上海浦东新区。", []),
        ("王毅18日参观了平壤地铁。", []),
        ("新任中国驻朝鲜大使王亚军18日前往平壤。", ["visit occurred 2024-05-18:  | wang-yajun"]),
        ("新任中国驻朝鲜大使王亚军18日前往万寿台议事堂。", []),
        ("中国驻朝鲜大使王亚军18日前往平壤。", []),
    ],
)
def test_towns_seen_and_posts_taken_up_are_journeys(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_whose_visit_during_the_visit_means() -> None:
    text = (
        "孙卫东18日抵达平壤。这是对去年12月朴明浩访华的一次回访。"
        "上个月，朴明浩曾与孙卫东在北京磋商。在访问期间，朴明浩还见了王毅。"
    )
    told = contacts(text, "2024-01-26")
    assert "visit occurred 2023-12: pak-myong-ho | " in told
    assert "meeting occurred 2023-12: pak-myong-ho | wang-yi" in told


def test_an_agency_that_gives_no_details_denies_no_journey() -> None:
    text = "崔善姬18日飞赴北京，但朝中社并未详细说明她的访问目的。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: choe-son-hui | "]


def test_who_may_be_chosen_for_a_journey_is_not_whoever_chooses() -> None:
    assert contacts("崔善姬是金正恩在访华人选中级别最高的官员。", DAY) == []


def test_contacts_of_high_level_are_of_nobody_in_particular() -> None:
    text = "18日，王毅会见崔善姬。今年，双方高层往来频密，两国最高领导人的两次会晤形成了共识。"
    assert contacts(text, DAY) == [MET]


def test_the_clock_of_a_page_is_no_day_of_publication() -> None:
    text = "无障碍链接\n\n中国时间 5:03 2024年5月21日 星期二\n\n孙卫东到访朝鲜\n\n2024年1月26日\n\n孙卫东周四抵达平壤。"
    assert "visit occurred 2024-01-25:  | sun-weidong" in contacts(text, published_in(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "王毅将于25日访问朝鲜。2019年他也访问过朝鲜。",
            ["visit planned 2024-05-25:  | wang-yi", "visit occurred 2019:  | wang-yi"],
        ),
        (
            "习近平将访问朝鲜。他曾任国家副主席，2008年访问朝鲜。",
            ["visit planned -:  | xi-jinping", "visit occurred 2008:  | xi-jinping"],
        ),
    ],
)
def test_a_journey_of_an_earlier_year_is_not_the_planned_one(text: str, told: list[str]) -> None:
    assert sorted(contacts(text, DAY)) == sorted(told)


@pytest.mark.parametrize("away", ["邀请崔善姬出席，但崔善姬没有出席", "曾邀请崔善姬出席，遭拒绝"])
def test_who_is_invited_and_stays_away_is_not_there(away: str) -> None:
    assert contacts(f"王亚军大使18日举办招待会，{away}。", DAY) == []


@pytest.mark.parametrize("talks", ["先与武大伟、后与金桂冠", "上午与武大伟、下午与金桂冠", "与武大伟、金桂冠各自"])
def test_talks_one_after_the_other_are_not_of_three(talks: str) -> None:
    assert contacts(f"美国助理国务卿希尔18日{talks}举行会谈。", DAY) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2019年陪同习近平访朝的有王毅、丁薛祥。", []),
        ("新任中国驻朝鲜大使王亚军18日离开平壤。", []),
        ("王毅5月20日同崔善姬谈及6月的峰会。", ["meeting occurred 2024-05-20: choe-son-hui | wang-yi"]),
    ],
)
def test_times_of_suites_and_of_talks(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told
