"""Messages of Korean articles: who writes, who answers, several who write together."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2020-10-15"


def test_an_answer_is_a_message_of_its_own() -> None:
    text = "시진핑 주석이 10일 김정은 위원장에게 축전을 보낸 데 대해 김 위원장이 14일 답전을 보냈다."
    days = sorted(line.split(":")[0] for line in contacts(text, DAY))
    assert days == ["message occurred 2020-10-10", "message occurred 2020-10-14"]


def test_who_receives_may_have_a_title_behind_the_name() -> None:
    text = "왕이 부장은 시진핑 주석의 친서를 김정은 국무위원장에게 전달할 것으로 보인다."
    assert contacts(text, DAY) == ["message hypothetical -: kim-jong-un | xi-jinping"]


def test_two_may_write_together() -> None:
    text = "시진핑 총서기와 리커창 총리가 10일 김정은 위원장에게 축전을 보냈다."
    assert contacts(text, DAY) == ["message occurred 2020-10-10: kim-jong-un | xi-jinping li-keqiang"]


def test_who_is_thanked_for_a_letter_wrote_it() -> None:
    text = "시진핑 주석은 10일 김정은 위원장에게 축전을 보냈다. 김 위원장은 축전을 보내준 시 주석에게 사의를 표했다."
    assert contacts(text, DAY) == ["message occurred 2020-10-10: kim-jong-un | xi-jinping"]
