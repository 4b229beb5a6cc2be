"""Headlines that name together whom the text tells to have been met one by one."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


def test_a_headline_sums_up_meetings_that_were_held_apart() -> None:
    text = (
        "김영일 비서, 다이빙궈·왕자루이 면담\n\n북한 김영일 비서는 5일 왕자루이 부장을 만났다. "
        "김 비서는 이어 6일 다이빙궈 국무위원을 예방했다."
    )
    told = {
        "meeting occurred 2011-03-05: kim-yong-il | wang-jiarui",
        "meeting occurred 2011-03-06: kim-yong-il | dai-bingguo",
    }
    assert set(contacts(text, "2011-03-07")) == told


def test_a_headline_of_one_meeting_of_several_stays_one() -> None:
    text = "김영일 비서, 다이빙궈·왕자루이 면담\n\n북한 김영일 비서는 5일 다이빙궈 국무위원과 왕자루이 부장을 만났다."
    assert contacts(text, "2011-03-07") == ["meeting occurred 2011-03-05: kim-yong-il | dai-bingguo wang-jiarui"]
