"""What Chinese articles rumour, deny and plan; messages carried by somebody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-05-20"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("外交部发言人否认崔善姬访华的报道。", "denied"),
        ("崔善姬原定访华的计划已经取消。", "denied"),
        ("消息人士称,双方正在商谈崔善姬访华事宜。", "hypothetical"),
        ("外界一直有崔善姬訪華的傳聞。", "hypothetical"),
        ("韩媒称崔善姬将访华,中方未证实。", "hypothetical"),
        ("两国同时发布崔善姬访华的消息。", "occurred"),
        ("崔善姬将于下月访华。", "planned"),
    ],
)
def test_a_visit_told_by_a_noun_has_the_status_that_its_words_give(text: str, status: str) -> None:
    (told,) = contacts(text, DAY)
    assert told.startswith(f"visit {status} ")


def test_the_day_of_a_denial_is_not_that_of_the_visit() -> None:
    assert contacts("外交部发言人18日否认崔善姬访华的报道。", DAY) == ["visit denied -: choe-son-hui | "]


def test_an_event_to_come_is_planned_though_a_clause_describes_it() -> None:
    text = "5月27日,刘建超将出席在平壤举行的开馆仪式。"
    assert contacts(text, DAY) == ["ceremony planned 2024-05-27:  | liu-jianchao"]


@pytest.mark.parametrize(
    "carried", ["并转交了习近平主席的亲署函", "转达了习近平总书记给金正恩总书记的口信", "面交習近平主席的親筆信"]
)
def test_a_message_reaches_whom_its_carrier_meets(carried: str) -> None:
    told = contacts(f"5月18日,王毅在平壤会见金正恩,{carried}。", DAY)
    assert "message occurred 2024-05-18: kim-jong-un | xi-jinping" in told
    assert not any("message" in line and "wang-yi" in line for line in told)


def test_greetings_by_word_of_mouth_are_no_message() -> None:
    told = contacts("5月18日,王毅会见金正恩,转达了习近平主席的亲切问候。", DAY)
    assert told == ["meeting occurred 2024-05-18: kim-jong-un | wang-yi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("王毅没有见到金正恩,只同崔善姬会谈。", {"meeting denied", "meeting occurred"}),
        ("王毅未与崔善姬会面。", {"meeting denied"}),
        ("王毅原计划5月访朝,但因故推迟。", {"visit denied"}),
        ("金正恩可能于下月赴北京,与王毅会晤。", {"visit hypothetical", "meeting hypothetical"}),
        ("王毅期待同崔善姬会面。", set()),
        ("发言人没有听说崔善姬访华。", {"visit hypothetical"}),
        ("外界盛传崔善姬已秘密访华。外交部发言人否认此事。", {"visit denied"}),
    ],
)
def test_each_contact_has_the_status_of_its_own_clause(text: str, told: set[str]) -> None:
    assert {" ".join(line.split()[:2]) for line in contacts(text, DAY)} == told


def test_a_message_may_stand_before_the_verb_that_hands_it_over() -> None:
    handed = contacts("5月18日,王毅把习近平的亲笔信交给了金正恩。", DAY)
    assert sorted(handed) == [
        "meeting occurred 2024-05-18: kim-jong-un | wang-yi",
        "message occurred 2024-05-18: kim-jong-un | xi-jinping",
    ]


ARRIVED = "赵乐际20日抵达平壤,开始访问朝鲜。"


@pytest.mark.parametrize("future", ["还将出席", "拟出席", "定于22日出席", "預計出席"])
@pytest.mark.parametrize(
    "event",
    ["22日举行的朝鲜劳动党建党80周年庆祝活动", "22日在平壤举行的建党80周年阅兵", "22日举行的朝鲜建国77周年庆祝大会"],
)
def test_an_anniversary_with_its_body_breaks_no_plan(future: str, event: str) -> None:
    told = contacts(f"{ARRIVED}赵乐际{future}{event}。", DAY)
    assert told[1:] == ["ceremony planned 2024-05-22:  | zhao-leji"]


def test_a_bare_day_to_come_is_the_next_one_of_that_number() -> None:
    told = contacts(f"{ARRIVED}赵乐际还将出席10日举行的朝鲜劳动党建党80周年招待会。", DAY)
    assert told[1:] == ["meeting planned 2024-06-10:  | zhao-leji"]
    told = contacts(f"{ARRIVED}赵乐际出席了10日举行的朝鲜劳动党建党80周年招待会。", DAY)
    assert told[1:] == ["meeting occurred 2024-05-10:  | zhao-leji"]


def test_a_plan_goes_on_with_its_subject_to_the_event_of_the_other_side() -> None:
    told = contacts(f"{ARRIVED}访问期间,赵乐际将会见金正恩,还将出席22日举行的朝鲜劳动党建党80周年庆祝活动。", DAY)
    assert "ceremony planned 2024-05-22:  | zhao-leji" in told


def test_a_word_of_the_future_that_describes_somebody_plans_nothing() -> None:
    assert contacts("即将离任的大使李进军5月18日在平壤会见崔善姬。", DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui | li-jinjun"
    ]


def test_a_parade_to_be_watched_in_the_other_country_is_planned() -> None:
    told = contacts(f"{ARRIVED}他还将观看22日举行的朝鲜劳动党建党80周年阅兵式和群众游行。", DAY)
    assert told[1:] == ["ceremony planned 2024-05-22:  | zhao-leji"]


def test_who_did_not_attend_has_no_meeting_and_joins_none() -> None:
    given = "5月18日,中国大使馆在平壤举行招待会,朴明浩出席。"
    alone = contacts("崔善姬并未出席5月18日中国大使馆在平壤举行的招待会。", DAY)
    assert alone == ["meeting denied 2024-05-18: choe-son-hui | "]
    for absent in ("并未出席", "未出席招待会", "没有出席"):
        assert contacts(f"{given}崔善姬{absent}。", DAY) == ["meeting occurred 2024-05-18: pak-myong-ho | "]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("崔善姬将于本月底出席在海南举行的论坛并顺访北京。", "visit planned 2024-05: choe-son-hui | "),
        ("王毅未与崔善姬举行双边会晤。", "meeting denied -: choe-son-hui | wang-yi"),
        ("有分析认为,金正恩会再次访华。", "visit hypothetical -: kim-jong-un | "),
        ("金正恩原定5月派金与正访问北京,临时取消。", "visit denied 2024-05: kim-yo-jong | "),
        ("毛宁被问到王毅是否会见崔善姬时说:“不会有这样的安排。”", "meeting denied -: choe-son-hui | wang-yi"),
        ("外界普遍相信,金正恩5月7日已踏上中国的土地。", "visit hypothetical 2024-05-07: kim-jong-un | "),
    ],
)
def test_what_will_happen_or_is_denied_has_not_happened(text: str, told: str) -> None:
    assert told in contacts(text, "2024-05-21")


@pytest.mark.parametrize("answer", ["朝方官员对此否认。", "毛宁说:“没有这样的安排。”"])
def test_a_refutation_is_of_what_was_reported_last(answer: str) -> None:
    text = f"5月18日,王毅会见朴明浩。\n\n韩国媒体报道,金正恩5月19日抵达北京。{answer}"
    assert contacts(text, "2024-05-21") == [
        "meeting occurred 2024-05-18: pak-myong-ho | wang-yi",
        "visit denied 2024-05-19: kim-jong-un | ",
    ]


def test_a_rumour_opens_a_headline() -> None:
    assert contacts("传金正恩访问北京\n\n此事引起各方关注。", "2024-05-21") == ["visit hypothetical -: kim-jong-un | "]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("有说法指崔善姬会在下月访问北京。", "hypothetical"),
        ("有消息称,崔善姬将于下周访华。", "hypothetical"),
        ("崔善姬访问了北京,没有发表讲话。", "occurred"),
        ("崔善姬没有访问北京。", "denied"),
        ("崔善姬原拟18日访华,最终未能成行。", "denied"),
    ],
)
def test_what_follows_a_contact_does_not_deny_it(text: str, status: str) -> None:
    (told,) = contacts(text, DAY)
    assert told.startswith(f"visit {status} ")


def test_who_does_not_go_is_denied_and_who_goes_instead_is_not() -> None:
    text = "外界猜测习近平会在9月访问平壤。中国外交部宣布由王毅代为前往朝鲜,等于证实习近平不会成行。"
    told = {line.split("|")[1].strip(): line.split()[1] for line in contacts(text, DAY)}
    assert told["xi-jinping"] == "denied"
    assert told["wang-yi"] != "denied"


def test_will_before_a_letter_only_takes_it() -> None:
    text = "崔龙海18日向习近平递交了金正恩的亲笔信。崔龙海进入会场时,双手将信函呈给习近平。"
    messages = [line for line in contacts(text, DAY) if line.startswith("message")]
    assert messages == ["message occurred 2024-05-18: kim-jong-un | xi-jinping"]
    (told,) = contacts("崔龙海将把金正恩的亲笔信交给习近平。", DAY)
    assert told.startswith("message planned")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("外媒猜测,宋涛此行未见到金正恩。", ["meeting hypothetical -: kim-jong-un | song-tao"]),
        ("韩国媒体推测,金正恩可能没有接见宋涛。", ["meeting hypothetical -: kim-jong-un | song-tao"]),
        ("没有消息显示宋涛见到了金正恩。", ["meeting hypothetical -: kim-jong-un | song-tao"]),
        ("宋涛20日会见崔龙海,但崔龙海不同意中方的建议。", ["meeting occurred 2017-11-20: choe-ryong-hae | song-tao"]),
        ("崔龙海要求会见习近平,但中方没有同意。", ["meeting denied -: choe-ryong-hae | xi-jinping"]),
        ("美国媒体称,金正恩拒绝会见宋涛。", ["meeting denied -: kim-jong-un | song-tao"]),
        ("宋涛20日可能已会见金正恩。", ["meeting hypothetical 2017-11-20: kim-jong-un | song-tao"]),
        (
            "李洙墉20日抵达北京,中国外交部没有证实其来访目的。",
            ["visit occurred 2017-11-20: ri-su-yong | "],
        ),
    ],
)
def test_a_guess_denies_nothing_and_an_answer_is_not_about_the_meeting(text: str, told: list[str]) -> None:
    assert contacts(text, "2017-11-21") == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("王毅预计将于周四会见金正恩。", "planned"),
        ("王毅预料下周与金正恩会面。", "planned"),
        ("王毅与金正恩的会谈安排在明天上午举行。", "planned"),
        ("王毅明天会与金正恩会晤。", "planned"),
        ("外界预料王毅将与金正恩会面。", "hypothetical"),
        ("学者判断,王毅将与金正恩会面。", "hypothetical"),
        ("王毅原本安排与金正恩会谈,但最终没有谈成。", "denied"),
        ("王毅本想当面会见金正恩,结果没能见到。", "denied"),
        ("王毅想见金正恩,但未能如愿。", "denied"),
        ("王毅此行不会与金正恩会面。", "denied"),
        ("王毅无意与金正恩会面。", "denied"),
        ("王毅19日也会见过金正恩。", "occurred"),
    ],
)
def test_one_order_decides_of_a_status(sentence: str, told: str) -> None:
    assert [line.split()[1] for line in contacts(sentence, DAY)] == [told]


def test_a_denial_behind_what_somebody_says_of_others_is_told() -> None:
    assert contacts("耿爽说,金正恩访华的说法不属实。", DAY) == ["visit denied -: kim-jong-un | "]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("外交圈认为,李勇浩此行是在替金正恩明年访华铺路。", ["visit hypothetical 2025: kim-jong-un | "]),
        ("分析认为,李勇浩来京是为金正恩访问中国打前站。", ["visit hypothetical -: kim-jong-un | "]),
        ("李勇浩说,愿为金正恩访华创造条件。", []),
    ],
)
def test_a_journey_for_which_somebody_clears_the_way_is_only_thought_of(sentence: str, told: list[str]) -> None:
    assert contacts(sentence, DAY) == told


def test_what_only_seems_to_be_a_thing_leaves_the_meeting_real() -> None:
    told = contacts("朝鲜19日发射一枚疑似洲际导弹,人在平壤的王毅同日获金正恩接见。", DAY)
    assert told == ["meeting occurred 2024-05-19: kim-jong-un | wang-yi"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("王毅将于25日会见到访的崔善姬。", "planned 2024-05-25"),
        ("王毅拟于25日在北京宴请来华访问的崔善姬。", "planned 2024-05-25"),
        ("原定19日举行的王毅与崔善姬的会谈暂缓。", "denied 2024-05-19"),
        ("王毅与崔善姬原定于19日举行的会谈被搁置。", "denied 2024-05-19"),
        ("有未经证实的消息称，王毅已秘密会见崔善姬。", "hypothetical -"),
        ("中方否认有关王毅19日与崔善姬会面的传闻。", "denied 2024-05-19"),
    ],
)
def test_what_is_called_off_to_come_or_not_confirmed_has_not_happened(sentence: str, told: str) -> None:
    assert contacts(sentence, DAY) == [f"meeting {told}: choe-son-hui | wang-yi"]


@pytest.mark.parametrize("absent", ["因故未参加", "因病没能出席会见", "未克到场"])
def test_who_could_not_come_was_not_there(absent: str) -> None:
    told = contacts(f"王毅19日会见崔善姬。李龙男大使{absent}。", DAY)
    assert told == ["meeting occurred 2024-05-19: choe-son-hui | wang-yi"]


def test_talks_by_video_are_a_call() -> None:
    told = contacts("中國外長王毅19日與北韓外相崔善姬舉行視訊會談。", DAY)
    assert told == ["call occurred 2024-05-19: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "question",
    [
        "有记者问，王毅是否会见了崔善姬？",
        "路透社记者：有报道说，王毅在北京会见了崔善姬，你能否证实？",
        "问：有消息称王毅同崔善姬举行了会谈，中方能否确认？",
    ],
)
def test_what_the_press_asks_is_only_possible(question: str) -> None:
    assert contacts(question, DAY) == ["meeting hypothetical -: choe-son-hui | wang-yi"]


def test_a_question_of_something_else_tells_nothing() -> None:
    text = "例行记者会\n\n毛宁主持记者会。\n\n路透社记者：王毅会否与崔善姬见面？"
    assert contacts(text, DAY) == []


def test_a_doubt_or_a_denial_beside_it_leaves_what_is_told_as_past_alone() -> None:
    told = "2019年6月，习近平访问平壤并同金正恩举行会谈。"
    for beside in ("此访能否成行，还要看局势", "发言人表示，没有可以提供的信息", "据传金与正也将随行"):
        found = contacts(f"{beside}；{told}", "2021-03-02")
        assert "meeting occurred 2019-06: kim-jong-un | xi-jinping" in found
        assert "visit occurred 2019-06:  | xi-jinping" in found


def test_a_doubt_that_says_nothing_more_is_of_what_follows_or_stands_before_it() -> None:
    assert contacts("有传言称，金正恩去年3月曾秘密访华。", "2021-03-02") == [
        "visit hypothetical 2020-03: kim-jong-un | "
    ]
    followed = "金正恩去年3月曾秘密访华，这一说法从未得到官方证实。"
    assert contacts(followed, "2021-03-02") == ["visit hypothetical 2020-03: kim-jong-un | "]


def test_whoever_is_welcome_some_day_has_not_come_and_what_is_supposed_is_open() -> None:
    assert contacts("中方欢迎崔善姬外务相方便时来华访问。", "2024-03-23") == []
    assert contacts("要是崔善姬明年访华，双方将签署协定。", "2024-03-23") == [
        "visit hypothetical 2025: choe-son-hui | "
    ]


def test_what_was_held_in_spite_of_rumours_was_held() -> None:
    text = "有传言说会谈已取消，但王毅与崔善姬22日还是举行了会谈。"
    assert contacts(text, "2024-03-23") == ["meeting occurred 2024-03-22: choe-son-hui | wang-yi"]


def test_a_day_just_gone_by_is_not_of_the_month_of_a_plan() -> None:
    text = "赵乐际4月11日至13日将访问朝鲜。为准备此访，王毅22日会见了朝鲜大使李龙男。"
    assert "meeting occurred 2024-03-22: ri-ryong-nam | wang-yi" in contacts(text, "2024-03-23")


def test_a_plan_whose_day_has_come_is_what_was_held_then() -> None:
    text = "外交部20日宣布，王毅将于22日会见崔善姬。两国外长的会谈22日如期举行。"
    assert contacts(text, "2024-03-23") == ["meeting occurred 2024-03-22: choe-son-hui | wang-yi"]


def test_a_meeting_that_was_expected_and_did_not_come_about_is_told_once() -> None:
    text = "刘晓明22日离开平壤，未能见到金正恩。此前有报道称两人将会面。"
    assert [row for row in contacts(text, "2024-03-23") if row.startswith("meeting")] == [
        "meeting denied 2024-03-22: kim-jong-un | liu-xiaoming"
    ]


def test_whom_a_planned_journey_is_to_meet_on_a_day_is_still_to_be_met() -> None:
    text = "消息称,金正恩的专列将抵达北京,与习近平于18日会面。"
    assert "meeting planned 2024-06-18: kim-jong-un | xi-jinping" in contacts(text, DAY)


def test_a_meeting_before_a_planned_journey_has_happened() -> None:
    text = "金正恩将访问北京,5月18日会见了王毅。"
    assert "meeting occurred 2024-05-18: kim-jong-un | wang-yi" in contacts(text, DAY)


def test_what_somebody_once_did_makes_his_arrival_no_other_one() -> None:
    text = "5月19日,朴明浩抵达北京访问。曾随崔善姬访华的朴明浩昨天已抵京。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-19: pak-myong-ho | "]


@pytest.mark.parametrize("go", ["访华", "访问中国", "前往中国访问", "对中国进行访问"])
@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("对于崔善姬是否{},发言人没有正面回答。", "hypothetical"),
        ("就崔善姬是否会{},双方没有说明。", "hypothetical"),
        ("被问到崔善姬会否{},发言人说没有可以发布的消息。", "hypothetical"),
        ("围绕崔善姬{}的猜测不断。", "hypothetical"),
        ("消息人士说,崔善姬正考虑{}。", "hypothetical"),
        ("中朝两国正就崔善姬{}进行协调。", "hypothetical"),
        ("双方正在商讨崔善姬{}事宜。", "hypothetical"),
        ("崔善姬{}一事未获证实。", "hypothetical"),
        ("崔善姬的{}定于6月5日开始。", "planned"),
        ("崔善姬{}的日期定在6月5日。", "planned"),
        ("崔善姬因故无法{}。", "denied"),
        ("崔善姬拒绝{}。", "denied"),
        ("崔善姬不会{}。", "denied"),
        ("崔善姬{}一事告吹。", "denied"),
        ("崔善姬{}计划搁浅。", "denied"),
        ("所谓崔善姬{}完全是捏造。", "denied"),
    ],
)
def test_what_is_said_of_a_visit_as_a_matter_gives_its_status(told: str, go: str, status: str) -> None:
    assert [contact.split(" ")[:2] for contact in contacts(told.format(go), DAY)] == [["visit", status]]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("王毅与崔善姬的会谈定于6月5日举行。", "planned 2024-06-05"),
        ("王毅会见崔善姬的日期定在6月5日。", "planned 2024-06-05"),
        ("王毅拒绝与崔善姬会谈。", "denied -"),
        ("王毅因故无法会见崔善姬。", "denied -"),
        ("有关王毅会不会同崔善姬见面,发言人没有回应。", "hypothetical -"),
        ("围绕半岛局势,王毅20日与崔善姬举行会谈。", "occurred 2024-05-20"),
    ],
)
def test_what_is_said_of_talks_as_a_matter_gives_their_status(text: str, status: str) -> None:
    assert contacts(text, DAY) == [f"meeting {status}: choe-son-hui | wang-yi"]


def test_the_fruits_of_a_visit_are_no_plan_of_it() -> None:
    assert contacts("崔善姬这次访华将推动两国关系。崔善姬20日离开北京回国。", DAY) == [
        "visit occurred 2024-05-20: choe-son-hui | "
    ]


@pytest.mark.parametrize(
    "text",
    [
        "出于安全考虑，崔善姬乘火车于18日访问北京。",
        "崔善姬18日访华将在历史上留下重要一页。",
        "崔善姬说有关报道是捏造的，她18日访问北京。",
    ],
)
def test_what_is_said_beside_a_visit_leaves_it_told(text: str) -> None:
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: choe-son-hui | "]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("习近平考虑访朝。", "visit hypothetical -:  | xi-jinping"),
        ("金正恩考虑今年秋天访华。", "visit hypothetical 2024: kim-jong-un | "),
        ("习近平考虑与金正恩会谈。", "meeting hypothetical -: kim-jong-un | xi-jinping"),
        ("金正恩18日访华并非误传。", "visit occurred 2024-05-18: kim-jong-un | "),
        ("王毅目前没有会见崔善姬的计划。", "meeting denied -: choe-son-hui | wang-yi"),
    ],
)
def test_what_somebody_considers_and_what_is_not_made_up(text: str, want: str) -> None:
    assert contacts(text, DAY) == [want]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("王亚军没有出席18日在平壤举行的阅兵式。", "ceremony denied 2024-05-18:  | wang-yajun"),
        ("中国大使王亚军缺席了18日在平壤举行的阅兵式。", "ceremony denied 2024-05-18:  | wang-yajun"),
        ("王毅没有出席朝鲜驻华大使池在龙18日举行的招待会。", "meeting denied 2024-05-18: ji-jae-ryong | wang-yi"),
        ("金正恩将不出席6月3日在北京举行的阅兵式。", "ceremony denied 2024-06-03: kim-jong-un | "),
        ("王亚军出席了18日在平壤举行的阅兵式。", "ceremony occurred 2024-05-18:  | wang-yajun"),
    ],
)
def test_who_stayed_away_from_an_event_was_not_at_it(text: str, want: str) -> None:
    assert contacts(text, DAY) == [want]
