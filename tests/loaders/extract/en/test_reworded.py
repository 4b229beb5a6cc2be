"""What reporters write in other words: how others met, one that he made, what a day brought, whose father came."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        (
            'Choe Son Hui, "deeply moved," recalled how Kim Jong Un met Xi Jinping five years ago in Dalian.',
            "2023-05-09",
            ["meeting occurred 2018: kim-jong-un | xi-jinping"],
        ),
        (
            "Choe Son Hui described how Kim Jong Un and Xi Jinping had met in Dalian in May 2018.",
            "2023-05-09",
            ["meeting occurred 2018-05: kim-jong-un | xi-jinping"],
        ),
        (
            "Wang Yi remembered how Kim Jong Il had visited China in May 2010.",
            "2013-05-09",
            ["visit occurred 2010-05: kim-jong-il | "],
        ),
        (
            "Choe Son Hui spoke of how Wang Yi had visited Pyongyang in 2019.",
            "2023-05-09",
            ["visit occurred 2019:  | wang-yi"],
        ),
        (
            "High-level visits between China and the DPRK are to continue, Wen Jiabao said.",
            "2011-09-27",
            [],
        ),
        (
            "Visits between the two countries have become rare, Wang Yi said.",
            "2011-09-27",
            [],
        ),
        (
            "Wen Jiabao said that high-level visits between the two sides would go on.",
            "2011-09-27",
            [],
        ),
        (
            "More visits by leaders of both countries would follow, Wang Yi told Choe Son Hui in Beijing on Monday.",
            "2022-09-27",
            ["meeting occurred 2022-09-26: choe-son-hui | wang-yi"],
        ),
        (
            "Kim Jong Un came to power in 2011. The North Korean leader's late father, Kim Jong Il, visited "
            "China in May 2000.",
            "2018-03-29",
            ["visit occurred 2000-05: kim-jong-il | "],
        ),
        (
            "Kim Jong Un's uncle, Jang Song Thaek, visited Beijing in August 2012.",
            "2018-03-29",
            ["visit occurred 2012-08: jang-song-thaek | "],
        ),
        (
            "Kim Jong Un stayed at home. The leader's sister, Kim Yo Jong, visited Beijing on Monday.",
            "2018-03-29",
            ["visit occurred 2018-03-26: kim-yo-jong | "],
        ),
        (
            "Kim Jong Un stayed at home. His father, Kim Jong Il, visited China in May 2000.",
            "2018-03-29",
            ["visit occurred 2000-05: kim-jong-il | "],
        ),
        (
            "Kim Jong Un's father visited China in May 2000.",
            "2018-03-29",
            [],
        ),
        (
            "Xi Jinping's wife, Peng Liyuan, met Ri Sol Ju in Beijing on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: ri-sol-ju | peng-liyuan"],
        ),
        (
            "Kim Jong Un's younger sister Kim Yo Jong met Li Zhanshu in Pyongyang on Sunday.",
            "2018-09-11",
            ["meeting occurred 2018-09-09: kim-yo-jong | li-zhanshu"],
        ),
        (
            "It was the first meeting between Wang Yi and Ri Yong Ho in two years, as they skipped talks at "
            "last year's gathering.",
            "2016-07-26",
            ["meeting occurred -: ri-yong-ho | wang-yi"],
        ),
        (
            "Wang Yi met Ri Yong Ho on Monday, as no talks had been held between them in 2015.",
            "2016-07-26",
            ["meeting occurred 2016-07-25: ri-yong-ho | wang-yi"],
        ),
        (
            "Xi Jinping on October 13 sent a reply message to Kim Jong Un. For the warm message of greeting "
            "that Kim Jong Un had sent him on the PRC's 73rd anniversary Xi expressed heartfelt thanks.",
            "2022-10-17",
            ["message occurred 2022-10-13: kim-jong-un | xi-jinping", "message occurred -: kim-jong-un | xi-jinping"],
        ),
        (
            "Xi Jinping on October 13 sent a reply message to Kim Jong Un. His heartfelt thanks went to Kim "
            "Jong Un for the message of greeting he had sent.",
            "2022-10-17",
            ["message occurred 2022-10-13: kim-jong-un | xi-jinping", "message occurred -: kim-jong-un | xi-jinping"],
        ),
        (
            "Dai Bingguo handed Kim Jong Il a letter that Hu Jintao had written.",
            "2009-09-19",
            [
                "meeting occurred 2009-09: kim-jong-il | dai-bingguo",
                "message occurred 2009-09: kim-jong-il | hu-jintao",
            ],
        ),
        (
            "Song Tao conveyed to Kim Jong Un a message which Xi Jinping had sent.",
            "2018-04-16",
            ["message occurred 2018-04: kim-jong-un | xi-jinping"],
        ),
        (
            "Tuesday had also brought Kim Yong Il, director of the party's International Department, to Beijing.",
            "2010-12-05",
            ["visit occurred 2010-11-30: kim-yong-il | "],
        ),
        (
            "The week also brought Wang Yi to Pyongyang.",
            "2018-05-05",
            ["visit occurred 2018-05:  | wang-yi"],
        ),
        (
            "The anniversary has brought Li Hongzhong to Pyongyang.",
            "2023-07-28",
            ["visit occurred 2023-07:  | li-hongzhong"],
        ),
        (
            "A special train took Kim Jong Un to Beijing on Sunday.",
            "2018-03-28",
            ["visit occurred 2018-03-25: kim-jong-un | "],
        ),
        (
            "The talks brought Kim Jong Un to Singapore in June.",
            "2018-07-28",
            [],
        ),
        (
            "The crisis brought Kim Jong Un to the negotiating table. He met Xi Jinping on Monday.",
            "2018-03-28",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Choe Yong Rim visited Beijing on Monday. The visit also follows one that Vice Minister Ri Yong "
            "Ho made to Beijing in August.",
            "2011-09-28",
            ["visit occurred 2011-09-26: choe-yong-rim | ", "visit occurred 2011-08: ri-yong-ho | "],
        ),
        (
            "Wang Yi's trip to Pyongyang comes a year after one that Wang Jiarui made there in 2012.",
            "2013-09-28",
            ["visit occurred 2013-09:  | wang-yi", "visit occurred 2012:  | wang-jiarui"],
        ),
        (
            "Wu Bangguo met Choe Thae Bok in Beijing on Wednesday. Wu and Choe greet each other at the Great"
            " Hall of the People.",
            "2010-12-03",
            ["meeting occurred 2010-12-01: choe-thae-bok | wu-bangguo"],
        ),
        (
            "Wu Bangguo and Choe Thae Bok greet each other in Beijing on December 1.",
            "2010-12-03",
            ["meeting occurred 2010-12-01: choe-thae-bok | wu-bangguo"],
        ),
        (
            "Liu Jieyi greets Choe Ryong Hae with a handshake on the latter's arrival in Beijing on May 22, 2013.",
            "2013-05-23",
            [
                "ceremony occurred 2013-05-22: choe-ryong-hae | liu-jieyi",
                "visit occurred 2013-05-22: choe-ryong-hae | ",
            ],
        ),
        (
            "Liu Jieyi (2), deputy director of the International Liaison Department, greets VMar Choe Ryong "
            "Hae (1) at the airport in Beijing on May 22, 2013.",
            "2013-05-23",
            ["ceremony occurred 2013-05-22: choe-ryong-hae | liu-jieyi"],
        ),
        (
            "Ri Su Yong held separate meetings on Saturday with his Cambodian and Mongolian counterparts. He"
            " is to meet Wang Yi on Sunday.",
            "2014-08-10",
            ["meeting planned 2014-08-10: ri-su-yong | wang-yi"],
        ),
        (
            "Wang Yi is to meet Ri Su Yong on Sunday. Ri met his Cambodian counterpart on Saturday.",
            "2014-08-10",
            ["meeting planned 2014-08-10: ri-su-yong | wang-yi"],
        ),
        (
            "Wang Yi, who met Ri Su Yong on Friday, held talks with his South Korean and Japanese "
            "counterparts on Saturday.",
            "2014-08-10",
            ["meeting occurred 2014-08-08: ri-su-yong | wang-yi"],
        ),
        (
            "According to some observers, the secret visitor to Beijing is Kim Jong Un himself.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "The visitor to Beijing was Kim Jong Un, Xinhua said.",
            "2018-03-29",
            ["visit occurred 2018-03: kim-jong-un | "],
        ),
        (
            "The secret visitor in Beijing may be Kim Jong Un.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Choe Thae Bok flew to Beijing on Tuesday for meetings with high-ranking Chinese officials.",
            "2010-12-05",
            ["visit occurred 2010-11-30: choe-thae-bok | "],
        ),
        (
            "To hold meetings with high-ranking Chinese officials, Choe Thae Bok flew to Beijing on Tuesday.",
            "2010-12-05",
            ["visit occurred 2010-11-30: choe-thae-bok | "],
        ),
        (
            "To hold talks with Wang Yi, Ri Yong Ho flew to Beijing on Tuesday.",
            "2018-12-05",
            ["meeting planned 2018-12-04: ri-yong-ho | wang-yi", "visit occurred 2018-12-04: ri-yong-ho | "],
        ),
        (
            "Ri Yong Ho flew to Beijing on Tuesday for talks with Wang Yi.",
            "2018-12-05",
            ["visit occurred 2018-12-04: ri-yong-ho | ", "meeting planned -: ri-yong-ho | wang-yi"],
        ),
        (
            "There has been speculation about senior Chinese officials going to the DPRK and meeting Kim Jong Il.",
            "2010-12-05",
            ["meeting hypothetical -: kim-jong-il | "],
        ),
        (
            "One of North Korea's envoys on Friday delivered a letter from Kim Jong Un to Xi Jinping, who "
            "has tired of its war talk.",
            "2013-05-25",
            ["message occurred 2013-05-24: kim-jong-un | xi-jinping"],
        ),
        (
            "One of North Korea's envoys on Friday delivered a letter from Kim Jong Un to Xi Jinping. It was"
            " at a meeting in Beijing that Choe Ryong Hae handed Xi the letter.",
            "2013-05-25",
            [
                "message occurred 2013-05-24: kim-jong-un | xi-jinping",
                "meeting occurred 2013-05-24: choe-ryong-hae | xi-jinping",
            ],
        ),
    ],
)
def test_told(text: str, published: str | None, told: list[str]) -> None:
    assert contacts(text, published) == told
