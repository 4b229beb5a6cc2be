"""The year of an article that shows none: from the tenures of its offices, from well-known contacts of its day."""

from __future__ import annotations

import pytest

from graph.registry.load import registry
from loaders.data import read_data
from loaders.extract.years import Chronicle, latest
from tests.loaders.extract.reading import contacts, found


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (  # the vice president who set out on June 17: in 2008
            "中新网6月17日电 中国国家副主席习近平17日启程对朝鲜进行正式友好访问。",
            "visit occurred 2008-06-17:  | xi-jinping",
        ),
        (
            "新华网北京4月21日电 朝鲜劳动党总书记金正日于4月19日至21日对中国进行了非正式访问。",
            "visit occurred 2004-04-19/2004-04-21: kim-jong-il | ",
        ),
        (
            "(평양 9월 12일발 조선중앙통신)김정일동지께서 12일 리장춘동지를 접견하시였다.",
            "meeting occurred 2004-09-12: kim-jong-il | li-changchun",
        ),
        (
            "BEIJING, Sept 28 (Reuters) - Foreign Minister Wang Yi held talks with North Korean Foreign Minister Choe "
            "Son Hui in Beijing today.",
            "meeting occurred 2025-09-28: choe-son-hui | wang-yi",
        ),
        (  # one of whom long held another office is recalled
            "BEIJING, Sept 28 (Reuters) - Foreign Minister Wang Yi held talks with North Korean Foreign Minister Choe "
            "Son Hui in Beijing today. Foreign Minister Ri Yong Ho's fate and Premier Li Qiang's plans are not known.",
            "meeting occurred 2025-09-28: choe-son-hui | wang-yi",
        ),
    ],
)
def test_a_contact_of_the_chronicle_gives_the_year(text: str, row: str) -> None:
    assert contacts(text) == [row]
    assert {contact["inferred"] for contact in found(text)["contacts"]} == {"chronicle"}


@pytest.mark.parametrize(
    "text",
    [
        # the same days, but another contact
        "BEIJING, June 19 (Xinhua) -- Xi Jinping sent a message of congratulations to Kim Jong Un on Friday.",
        # a named year that is later than the contact of the chronicle
        "BEIJING, April 21 (Xinhua) -- Kim Jong Il ended a visit to China. A treaty of 2007 was not mentioned.",
    ],
)
def test_what_the_chronicle_does_not_tell_stays_without_a_year(text: str) -> None:
    assert {contact["date"] for contact in found(text)["contacts"]} == {None}


def test_offices_held_in_one_year_only_give_it() -> None:
    text = "PYONGYANG, Feb. 2 (Xinhua) -- Ri Su Yong, foreign minister of the DPRK, met Ambassador Li Jinjun today."
    assert contacts(text) == ["meeting occurred 2016-02-02: ri-su-yong | li-jinjun"]
    assert found(text)["contacts"][0]["inferred"] == "tenures"


def test_the_chronicle_is_in_order_and_names_people_of_the_registry() -> None:
    entries = read_data("chronicle.yaml", Chronicle).entries
    assert all(entry.first <= entry.last for entry in entries)
    assert [entry.first for entry in entries] == sorted(entry.first for entry in entries)
    assert {person for entry in entries for person in entry.people} <= registry().persons.keys()
    assert latest() > entries[-1].last.year
