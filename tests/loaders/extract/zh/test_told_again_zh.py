"""A meeting of which the text speaks again: how it went, who went along; and who acts, who leads, who goes nowhere."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

MET = "8月2日,朝鲜劳动党第一书记金正恩在平壤会见中共中央对外联络部部长王家瑞。\n\n"


def test_how_a_meeting_went_is_no_second_one() -> None:
    went = MET + "会见自始至终在亲切的气氛中进行。\n\n朝鲜内阁副总理姜锡柱、中国驻朝鲜大使刘洪才参加了会见。\n"
    assert contacts(went, "2012-08-03") == [
        "meeting occurred 2012-08-02: kim-jong-un kang-sok-ju | wang-jiarui liu-hongcai"
    ]


def test_who_goes_along_to_a_meeting_was_at_the_one_told() -> None:
    text = (
        "6月1日,习近平在北京会见朝鲜劳动党副委员长李洙墉。\n\n李洙墉5月31日抵达北京。\n\n"
        "朝鲜驻华大使池在龙陪同李洙墉会见习近平。\n"
    )
    found = [line for line in contacts(text, "2016-06-02") if line.startswith("meeting")]
    assert found == ["meeting occurred 2016-06-01: ri-su-yong ji-jae-ryong | xi-jinping"]


def test_nobody_travels_together_with_the_other_side() -> None:
    text = (
        "景俊海11月29日在长春会见了朝鲜咸镜北道人民委员会委员长吴京锡。今年以来,习近平总书记同金正恩委员长三次会晤。\n\n"
        "旅游业是双方合作的一大亮点,自驾车赴罗先、图们至七宝山铁路等多条线路受到游客欢迎。\n"
    )
    assert [line.split()[0] for line in contacts(text, "2018-11-30")] == ["meeting", "meeting"]


ARRIVAL = """新华社平壤9月3日电 应朝鲜领导人金正日的邀请,江泽民今天上午乘专机抵达平壤。

前来迎接的还有朝鲜最高人民会议常任委员会委员长金永南、内阁总理洪成南等。

江泽民在机场发表书面讲话说,中朝山水相连。带着深情厚谊再次来到这里,他感到格外亲切。

今天下午,两国最高领导人在百花园国宾馆举行会谈。
"""


def test_he_is_whoever_speaks_at_the_event() -> None:
    visits = [line for line in contacts(ARRIVAL, "2001-09-03") if line.startswith("visit")]
    assert visits == ["visit occurred 2001-09-03:  | jiang-zemin"]


def test_the_highest_leaders_are_those_of_their_countries() -> None:
    assert "meeting occurred 2001-09-03: kim-jong-il | jiang-zemin" in contacts(ARRIVAL, "2001-09-03")
