"""Plain reports with people nobody knows: whose side they are of, who makes a journey, what was a while ago."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found, people

DAY = "2012-08-03"


@pytest.mark.parametrize(
    "group",
    [
        "姜贤洙率领的朝鲜平壤市友好代表团",
        "由姜贤洙率领的朝鲜青年代表团",
        "以姜贤洙为团长的朝鲜工会代表团",
        "以姜贤洙为首的朝鲜农业代表团",
        "姜贤洙等朝鲜客人",
        "前来访问的朝鲜客人姜贤洙",
    ],
)
def test_who_leads_a_delegation_is_of_its_side(group: str) -> None:
    assert contacts(f"王家瑞2日在北京会见了{group}。", DAY) == [
        "meeting occurred 2012-08-02: kang-hyon-su | wang-jiarui"
    ]


@pytest.mark.parametrize("group", ["柳成贵率领的中国妇女代表团", "以柳成贵为团长的中国记者代表团", "柳成贵等中方人员"])
def test_nor_does_a_korean_surname_make_a_leader_of_a_chinese_one_korean(group: str) -> None:
    assert contacts(f"金永南2日会见了{group}。", DAY) == ["meeting occurred 2012-08-02: kim-yong-nam | liu-chenggui"]


def test_a_delegation_shows_the_side_of_who_leads_it_behind_it_too() -> None:
    assert people("朝鲜教育代表团在姜贤洙率领下2日抵达北京。")["kang-hyon-su"] == "KP"


@pytest.mark.parametrize(
    "more",
    ["中国货船2日抵达南浦。", "至于外界问到的访问,没有消息。", "外国民众去年获准入境。", "中方也派人赴朝。"],
)
def test_what_else_goes_there_is_no_journey_of_who_acted_before(more: str) -> None:
    assert contacts(f"中国大使刘洪才1日会见了朝鲜外务相朴宜春。{more}", DAY) == [
        "meeting occurred 2012-08-01: pak-ui-chun | liu-hongcai"
    ]


@pytest.mark.parametrize("words", ["提及王家瑞日前访问朝鲜", "谈到王家瑞日前访朝"])
def test_of_whom_somebody_speaks_as_having_gone_there_has(words: str) -> None:
    text = f"外交部长杨洁篪1日在北京与韩国外长金星焕会谈,{words}。"
    assert contacts(text, DAY) == ["visit occurred 2012-08:  | wang-jiarui"]


@pytest.mark.parametrize("when", ["不久前", "前不久"])
@pytest.mark.parametrize("text", ["王家瑞说,金正恩{}在平壤会见了他。", "{},金正恩在平壤会见了王家瑞。"])
def test_what_was_not_long_ago_is_of_no_month_known(text: str, when: str) -> None:
    before = "王家瑞2日会见了朝鲜大使池在龙。"
    assert contacts(before + text.format(when), DAY) == [
        "meeting occurred 2012-08-02: ji-jae-ryong | wang-jiarui",
        "meeting occurred -: kim-jong-un | wang-jiarui",
    ]


@pytest.mark.parametrize(
    "told",
    ["刘洪才大使将一辆轿车作为国礼赠送金永南委员长。", "刘洪才将一批图书赠送给金永南委员长。"],
)
def test_what_is_taken_to_be_given_has_been_given(told: str) -> None:
    assert contacts(told, DAY) == ["message occurred 2012-08: kim-yong-nam | liu-hongcai"]


def test_what_will_be_given_is_planned() -> None:
    assert contacts("刘洪才将向金永南委员长赠送图书。", DAY) == ["message planned -: kim-yong-nam | liu-hongcai"]


def test_whose_word_others_take_there_has_sent_it() -> None:
    sent = ["message occurred 2008-06: kim-jong-il | hu-jintao"]
    assert contacts("胡锦涛委托刘洪才大使向金正日转交了贺信。", "2008-06-20") == sent
    assert contacts("胡锦涛分别通过刘云山、杨洁篪外长和刘晓明大使向金正日转达了口信。", "2008-06-20") == sent
    assert contacts("受胡锦涛委托,王家瑞会见了金养建。", "2008-06-20") == [
        "meeting occurred 2008-06: kim-yang-gon | wang-jiarui"
    ]


def test_messages_of_two_to_one_another_are_handed_over_at_no_meeting_of_theirs() -> None:
    told = contacts("王家瑞1日约见池在龙大使,双方互相转达了胡锦涛与金正恩互致的口信。", DAY)
    assert told == [
        "meeting occurred 2012-08-01: ji-jae-ryong | wang-jiarui",
        "message occurred 2012-08-01: kim-jong-un | hu-jintao",
    ]


@pytest.mark.parametrize("who", ["杨洁篪、王毅,朝方的李洙墉等", "杨洁篪、王毅等中方陪同人员,李洙墉等朝方陪同人员"])
@pytest.mark.parametrize("where", ["", "8日在大连"])
def test_those_at_the_talks_of_two_were_with_them(who: str, where: str) -> None:
    found = contacts(f"{who}参加了习近平同金正恩{where}的会谈。", "2018-05-09")
    day = "2018-05-08" if where else "2018-05"
    assert len(found) == 1
    assert set(found[0].replace("|", "").split()) == {
        "meeting", "occurred", f"{day}:", "kim-jong-un", "ri-su-yong", "xi-jinping", "yang-jiechi", "wang-yi",
    }  # fmt: skip


def test_whom_a_suite_includes_came_too() -> None:
    told = contacts("金正恩2日抵达北京。当时金正恩的随行官员中,就包括赵甬元和崔善姬。", "2025-09-05")
    assert told == ["visit occurred 2025-09-02: kim-jong-un jo-yong-won choe-son-hui | "]


@pytest.mark.parametrize(
    "told",
    [
        "崔龙海1日前往平壤国际机场欢迎刘云山一行。",
        "崔龙海1日在平壤站站台上列队欢迎刘云山。",
        "1日,崔龙海到机场热烈欢迎刘云山到访。",
    ],
)
def test_who_is_welcomed_on_arrival_is_met(told: str) -> None:
    assert contacts(told, DAY) == ["ceremony occurred 2012-08-01: choe-ryong-hae | liu-yunshan"]


def test_a_dinner_of_the_evening_of_talks_is_another_meeting() -> None:
    told = contacts("李克强1日与崔永林举行会谈,并于当晚出席崔永林为他设下的欢迎宴。", DAY)
    assert told == 2 * ["meeting occurred 2012-08-01: choe-yong-rim | li-keqiang"]


def test_in_the_capital_s_short_name_is_a_place() -> None:
    assert found("1日,王家瑞在京会见金养建。", DAY)["contacts"][0]["place"] == "Beijing"


def test_a_sight_named_after_somebody_is_seen_all_the_same() -> None:
    told = contacts("8月1日,李长春在崔益奎陪同下参观了位于平壤西南的金日成故居。", DAY)
    assert told == ["ceremony occurred 2012-08-01: choe-ik-gyu | li-changchun"]


def test_whom_several_leaders_congratulate_has_got_a_message_of_each_side_s() -> None:
    text = "金正恩、阮富仲22日分别发来贺电或贺函,热烈祝贺习近平当选中共中央总书记。"
    assert contacts(text, "2022-10-24") == ["message occurred 2022-10-22: kim-jong-un | xi-jinping"]


def test_what_somebody_accepts_has_been_sent_to_him() -> None:
    assert contacts("金正恩1日会见了王家瑞,接受了胡锦涛的亲署信。", DAY) == [
        "meeting occurred 2012-08-01: kim-jong-un | wang-jiarui",
        "message occurred 2012-08-01: kim-jong-un | hu-jintao",
    ]


@pytest.mark.parametrize("plan", ["没有访朝的打算", "未有访问朝鲜的计划", "暂无赴朝的安排"])
def test_what_nobody_means_to_do_is_denied(plan: str) -> None:
    assert contacts(f"王家瑞将于下月访韩,{plan}。", DAY) == ["visit denied -:  | wang-jiarui"]


def test_a_weekday_before_a_visit_counts_no_visits() -> None:
    assert contacts("王家瑞将于下周三访朝。", DAY) == ["visit planned 2012-08-08:  | wang-jiarui"]


def test_a_film_s_title_tells_of_nothing() -> None:
    assert contacts("纪录片《金正恩访问中国纪实》1日播出。习近平没有发表讲话。", "2019-02-02") == []


def test_what_somebody_has_attended_who_leaves_is_not_held_where_he_goes() -> None:
    told = contacts("李克强1日结束出席庆祝活动并对朝鲜的访问后,乘专机回到北京。", DAY)
    assert told == ["visit occurred 2012-08-01:  | li-keqiang"]


def test_two_months_named_at_once_leave_the_year() -> None:
    assert contacts("1970年六七月间,朴成哲访问中国。", DAY) == ["visit occurred 1970: pak-song-chol | "]


def test_others_who_also_met_the_guest_met_him_and_not_his_host() -> None:
    told = contacts("胡锦涛1日同崔永林举行会谈,吴邦国、温家宝等分别会见或陪同参观。", DAY)
    assert sorted(told) == [
        "meeting occurred 2012-08-01: choe-yong-rim | hu-jintao",
        "meeting occurred 2012-08-01: choe-yong-rim | wen-jiabao",
        "meeting occurred 2012-08-01: choe-yong-rim | wu-bangguo",
    ]


def test_both_are_nobody_of_the_other_side_where_only_that_side_is_named() -> None:
    text = "金正恩1日视察了工厂。王家瑞访朝期间向朝方通报了情况,双方就共同关心的问题交换了意见。"
    assert all("kim-jong-un" not in line for line in contacts(text, DAY))


def test_in_the_days_of_a_stay_people_met_on_one_of_its_month() -> None:
    told = contacts("李长春10日至13日访问朝鲜,期间同金正日会面。", "2004-09-15")
    assert told == [
        "visit occurred 2004-09-10/2004-09-13:  | li-changchun",
        "meeting occurred 2004-09: kim-jong-il | li-changchun",
    ]


def test_it_was_then_that_people_met() -> None:
    met = ["meeting occurred 2012-08-02: kim-yong-nam | wang-jiarui"]
    assert contacts("王家瑞是2日在平壤会见金永南的。", DAY) == met


def test_who_goes_along_with_who_meets_somebody_is_told_with_them() -> None:
    told = contacts("陪同金正恩会见王家瑞的有金养建、金成男。", DAY)
    assert told == ["meeting occurred 2012-08: kim-jong-un kim-yang-gon kim-song-nam | wang-jiarui"]


def test_who_is_described_by_whom_he_met_goes_on_acting() -> None:
    told = contacts("1日接待王家瑞的金永南,曾在2008年赴北京出席开幕式,并同胡锦涛会晤。", DAY)
    assert told == [
        "meeting occurred 2012-08-01: kim-yong-nam | wang-jiarui",
        "visit occurred 2008: kim-yong-nam | ",
        "meeting occurred 2008: kim-yong-nam | hu-jintao",
    ]


def test_the_month_that_describes_somebody_is_not_that_of_the_day_behind() -> None:
    told = contacts("上月曾访问平壤的王家瑞2日在北京会见朝鲜大使池在龙。", DAY)
    assert told == [
        "visit occurred 2012-07:  | wang-jiarui",
        "meeting occurred 2012-08-02: ji-jae-ryong | wang-jiarui",
    ]


def test_the_activity_of_a_meeting_is_the_meeting() -> None:
    told = contacts("刘洪才大使2日出席了金正恩会见王家瑞的活动。", DAY)
    assert told == ["meeting occurred 2012-08-02: kim-jong-un | liu-hongcai wang-jiarui"]


@pytest.mark.parametrize(
    ("day", "title", "person"),
    [("2010-11-03", "朝鲜劳动党中央部长", "kim-yong-il"), ("2009-03-19", "朝鲜内阁总理", "kim-yong-il-premier")],
)
def test_of_two_of_one_name_the_office_tells_which(day: str, title: str, person: str) -> None:
    assert person in people(f"{day}\n\n正在中国访问的{title}金英日2日同刘结一会谈。")
