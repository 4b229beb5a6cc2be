"""Who is said to be or have been somewhere ("was last here in May"), and what such words are no journey; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2017-11-21"
LEAD = "Beijing and Pyongyang\n\nBEIJING, Nov. 21 (Reuters) - "


def test_who_was_last_in_a_city_travelled_there() -> None:
    assert contacts("Ri Su Yong was last in China for talks in May.", DAY) == ["visit occurred 2017-05: ri-su-yong | "]


def test_there_is_where_the_one_before_went() -> None:
    text = LEAD + "Kim Jong Il travelled to China in August 2011. Choe Ryong Hae was there in May 2013."
    assert "visit occurred 2013-05: choe-ryong-hae | " in contacts(text, DAY)


def test_there_on_a_day_is_presence_at_what_was_told() -> None:
    text = LEAD + "Wang Yi met Ri Yong Ho on Friday. Kong Xuanyou was there too."
    assert contacts(text, DAY) == ["meeting occurred 2017-11-17: ri-yong-ho | wang-yi kong-xuanyou"]


def test_who_is_in_a_city_this_week_travels() -> None:
    text = LEAD + "Kong Xuanyou, the vice minister, is in Pyongyang this week on unrelated business."
    assert contacts(text, DAY) == ["visit occurred 2017-11:  | kong-xuanyou"]


def test_an_ambassador_is_at_his_post() -> None:
    assert contacts(LEAD + "Chinese Ambassador Li Jinjun is in Pyongyang and met nobody.", DAY) == []
    assert contacts(LEAD + "Ri Su Yong is in charge of ties with China.", DAY) == []
