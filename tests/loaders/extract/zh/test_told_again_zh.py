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
    text = MET + "旅游是双方合作的亮点,多条赴罗先的线路受到游客欢迎。\n"
    assert [line.split()[0] for line in contacts(text, "2012-08-03")] == ["meeting"]


def test_he_is_whoever_speaks_at_the_event() -> None:
    text = (
        "江泽民9月3日抵达平壤。金正日到机场迎接。前来迎接的还有金永南。\n\n"
        "江泽民在机场发表书面讲话。再次来到这里,他感到亲切。\n"
    )
    assert not any("kim-yong-nam |" in line and line.startswith("visit") for line in contacts(text, "2001-09-03"))


def test_the_highest_leaders_are_those_of_their_countries() -> None:
    text = (
        "朝鲜领导人金正日9月4日在平壤迎接江泽民总书记。最高人民会议委员长金永南与江泽民合影。\n\n"
        "下午,两国最高领导人举行会谈。\n"
    )
    assert any(
        line.endswith(": kim-jong-il | jiang-zemin") and line.startswith("meeting")
        for line in contacts(text, "2001-09-04")
    )
