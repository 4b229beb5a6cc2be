"""Contacts told at once and meant one by one, and groups of one side."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

PUBLISHED = "2024-03-23"


def met(day: str, who: str, whom: str) -> str:
    return f"meeting occurred 2024-03-{day}: {who} | {whom}"


def test_those_met_in_turn_are_listed_with_their_days() -> None:
    told = contacts("崔善姬在北京先后会见了多位中方官员：20日是王毅，21日是刘建超。", PUBLISHED)
    assert told == [met("20", "choe-son-hui", "wang-yi"), met("21", "choe-son-hui", "liu-jianchao")]


def test_the_same_two_met_on_several_days() -> None:
    told = contacts("习近平同金正恩2018年两次会晤，3月在北京，5月在大连。", PUBLISHED)
    assert told == [f"meeting occurred 2018-0{m}: kim-jong-un | xi-jinping" for m in (3, 5)]


def test_two_and_two_meet_apart() -> None:
    told = contacts("22日，王毅同崔善姬、刘建超同金成男分别举行会谈。", PUBLISHED)
    assert sorted(told) == [met("22", "choe-son-hui", "wang-yi"), met("22", "kim-song-nam", "liu-jianchao")]


def test_two_days_are_of_two_counterparts() -> None:
    told = contacts("王毅20日和22日分别会见了崔善姬和金成男。", PUBLISHED)
    assert told == [met("20", "choe-son-hui", "wang-yi"), met("22", "kim-song-nam", "wang-yi")]


def test_a_number_of_guests_are_those_named_before() -> None:
    before = "崔善姬、朴明浩和金成男21日抵达北京访问。"
    for whom in ("三人", "三位客人"):
        assert met("22", "choe-son-hui pak-myong-ho kim-song-nam", "wang-yi") in contacts(
            f"{before}王毅22日会见了{whom}。", PUBLISHED
        )
    assert all("wang-yi" not in row for row in contacts(f"{before}王毅22日会见了四位客人。", PUBLISHED))


def test_when_they_met_last_is_a_contact_of_the_two() -> None:
    told = contacts("王毅与崔善姬将于26日在北京会谈。双方上次会晤是在2019年9月。", PUBLISHED)
    assert "meeting occurred 2019-09: choe-son-hui | wang-yi" in told


def test_both_ministers_are_those_who_hold_the_office() -> None:
    told = contacts("应王毅外长邀请，崔善姬外务相21日抵达北京访问。次日，两国外长举行会谈。", PUBLISHED)
    assert met("22", "choe-son-hui", "wang-yi") in told


def test_weeks_are_counted_on_from_the_day_told() -> None:
    told = contacts("习近平3月14日致电金正恩，表示慰问。一周后，金正恩复电致谢。", PUBLISHED)
    assert told == [f"message occurred 2024-03-{day}: kim-jong-un | xi-jinping" for day in (14, 21)]


def test_a_journey_about_which_they_negotiate_is_open() -> None:
    assert contacts("消息人士说，双方正在就王毅访朝进行磋商。", PUBLISHED) == ["visit hypothetical -:  | wang-yi"]


def test_who_was_ill_was_not_there() -> None:
    text = "王亚军大使22日在使馆举行招待会。崔善姬外务相因病未能到场，朴明浩副相出席。"
    assert contacts(text, PUBLISHED) == [met("22", "pak-myong-ho", "wang-yajun")]


def test_whoever_is_said_to_have_received_him_received_somebody_of_the_other_side() -> None:
    told = contacts("习近平没有会见来访的金成男。22日会见了他的是外交部长王毅。", PUBLISHED)
    assert met("22", "kim-song-nam", "wang-yi") in told
