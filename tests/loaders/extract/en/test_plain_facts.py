"""What occurred though onlookers, refusals, forecasts and reports stand in its sentence."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        (
            "Tang Jiaxuan met Kim Jong Il on Thursday and asked him to return to the talks, but was refused.",
            "2006-10-20",
            ["meeting occurred 2006-10-19: kim-jong-il | tang-jiaxuan"],
        ),
        (
            "Kim Jong Un hoped for aid, but refused to give up nuclear weapons when he met Song Tao on Sunday.",
            "2018-04-16",
            ["meeting occurred 2018-04-15: kim-jong-un | song-tao"],
        ),
        (
            "Wu Dawei tried to persuade Ri Yong Ho at talks in Pyongyang on Tuesday, but failed.",
            "2016-02-05",
            ["meeting occurred 2016-02-02: ri-yong-ho | wu-dawei"],
        ),
        (
            "Kim Jong Il asked for aid but was turned down when he met Wen Jiabao in Beijing in May.",
            "2011-06-05",
            ["meeting occurred 2011-05: kim-jong-il | wen-jiabao"],
        ),
        (
            "Kim Jong Un, who wanted money but was denied it, met Xi Jinping on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Kim Jong Il sought fighter jets in vain during his visit to Beijing in May.",
            "2011-06-05",
            ["visit occurred 2011-05: kim-jong-il | "],
        ),
        (
            "Wang Yi tried to see Kim Jong Un but failed.",
            "2019-09-05",
            ["meeting denied 2019-09: kim-jong-un | wang-yi"],
        ),
        (
            "Wu Dawei sought a meeting with Kim Jong Un in vain.",
            "2016-02-05",
            ["meeting denied 2016-02: kim-jong-un | wu-dawei"],
        ),
        (
            "State media said that it was at the invitation of Xi Jinping that Kim Jong Un visited China "
            "from Sunday to Wednesday.",
            "2018-03-29",
            ["visit occurred 2018-03-25/2018-03-28: kim-jong-un | "],
        ),
        (
            "Sources said it was in Dalian that Kim Jong Un and Xi Jinping met on May 7.",
            "2018-05-09",
            ["meeting occurred 2018-05-07: kim-jong-un | xi-jinping"],
        ),
        (
            "Officials said it was the first time that Xi Jinping had met Kim Jong Un in Pyongyang.",
            "2019-06-29",
            ["meeting occurred 2019-06: kim-jong-un | xi-jinping"],
        ),
        (
            "Chinese media reported it was Kim Jong Un who met Song Tao on Sunday.",
            "2018-04-16",
            ["meeting occurred 2018-04-15: kim-jong-un | song-tao"],
        ),
        (
            "Some believe Kim Jong Un visited Beijing last week to win China's backing before his summit with Trump.",
            "2018-04-03",
            ["visit occurred 2018: kim-jong-un | "],
        ),
        (
            "Analysts argue that Kim Jong Un went to Beijing on Monday because he needed aid.",
            "2018-03-29",
            ["visit occurred 2018-03-26: kim-jong-un | "],
        ),
        (
            "Analysts suggest Xi Jinping visited Pyongyang on Thursday to gain leverage in trade talks.",
            "2019-06-22",
            ["visit occurred 2019-06-20:  | xi-jinping"],
        ),
        (
            "Observers wondered why Kim Jong Un visited Beijing on Monday.",
            "2018-03-29",
            ["visit occurred 2018-03-26: kim-jong-un | "],
        ),
        (
            "Few believed it, yet Xi Jinping visited Pyongyang on Thursday.",
            "2019-06-22",
            ["visit occurred 2019-06-20:  | xi-jinping"],
        ),
        (
            "Xinhua carried a report that Kim Jong Un had met Xi Jinping in Beijing on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Xinhua said in a report that Kim Jong Un met Xi Jinping on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "According to a report of a local newspaper, Wang Yi met Ri Yong Ho on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: ri-yong-ho | wang-yi"],
        ),
        (
            "Xi Jinping, as had been predicted, visited Pyongyang on Thursday.",
            "2019-06-22",
            ["visit occurred 2019-06-20:  | xi-jinping"],
        ),
        (
            "Xi Jinping, as had been forecast, met Kim Jong Un on Thursday.",
            "2019-06-22",
            ["meeting occurred 2019-06-20: kim-jong-un | xi-jinping"],
        ),
        (
            "Wang Yi declined to comment on his talks with Ri Yong Ho in Beijing on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: ri-yong-ho | wang-yi"],
        ),
        (
            "Kim Jong Un was said to be pleased with the talks that he had with Xi Jinping on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Kim Jong Il, said to be recovering from a stroke, met Wang Jiarui in Pyongyang on Friday.",
            "2009-01-25",
            ["meeting occurred 2009-01-23: kim-jong-il | wang-jiarui"],
        ),
        (
            "It was predicted that Xi Jinping would visit Pyongyang in October.",
            "2024-03-27",
            ["visit hypothetical 2024-10:  | xi-jinping"],
        ),
        (
            "According to many officials, Wang Yi met Ri Yong Ho on Monday and talked of trade.",
            "2018-09-05",
            ["meeting occurred 2018-09-03: ri-yong-ho | wang-yi"],
        ),
        (
            "According to some media, Kim Jong Un arrived in Beijing on Sunday.",
            "2018-03-28",
            ["visit occurred 2018-03-25: kim-jong-un | "],
        ),
        (
            "According to some observers, the visit by Xi Jinping to Pyongyang on Thursday was a success.",
            "2019-06-22",
            ["visit occurred 2019-06-20:  | xi-jinping"],
        ),
        (
            "The speech was one that Xi Jinping made in Pyongyang on Thursday.",
            "2019-06-22",
            [],
        ),
        (
            "The promise, one Kim Jong Un made in Beijing to Xi Jinping in March, was kept.",
            "2018-09-22",
            [],
        ),
        (
            "It was at a banquet in Beijing on Monday that Kim Jong Un thanked Xi Jinping.",
            "2018-03-28",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "A frequent visitor to Pyongyang was Wang Jiarui.",
            "2018-03-28",
            [],
        ),
        (
            "After the Cold War talks between Kim Il Sung and Jiang Zemin were held in Beijing in October 1991.",
            "2018-03-28",
            ["meeting occurred 1991-10: kim-il-sung | jiang-zemin"],
        ),
    ],
)
def test_told(text: str, published: str | None, told: list[str]) -> None:
    assert contacts(text, published) == told
