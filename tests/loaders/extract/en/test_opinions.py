"""What onlookers hold, what was planned, denied or sought in vain, and what took place, told in the same words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        (
            "Kim Jong Un is rumored to have visited Beijing last week.",
            "2018-03-27",
            ["visit hypothetical 2018-03: kim-jong-un | "],
        ),
        (
            "North Korean leader Kim Jong Un is said to have been on the train that pulled into Beijing on Monday.",
            "2018-03-27",
            ["visit hypothetical 2018-03-26: kim-jong-un | "],
        ),
        (
            "Kim Jong Un is believed to be in Beijing.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Rumors that Kim Jong Un had travelled to China swirled on Monday.",
            "2018-03-27",
            ["visit hypothetical 2018-03-26: kim-jong-un | "],
        ),
        (
            "Speculation is rife that Kim Jong Un has arrived in Beijing aboard a special train.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Sources say it was Kim Jong Un who came to Beijing on Monday.",
            "2018-03-27",
            ["visit occurred 2018-03-26: kim-jong-un | "],
        ),
        (
            "Observers hold that it is Kim Jong Un himself who has gone to Beijing.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "A train that may have carried Kim Jong Un crossed into China on Sunday night.",
            "2018-03-27",
            ["visit hypothetical 2018-03-25: kim-jong-un | "],
        ),
        (
            "Whether Kim Jong Un was aboard the train to Beijing could not be confirmed.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Neither government has confirmed that Kim Jong Un went to Beijing.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "There was no official word on whether Kim Jong Un had gone to China.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Xi Jinping might travel to Pyongyang in the autumn, diplomats say.",
            "2018-07-27",
            ["visit hypothetical -:  | xi-jinping"],
        ),
        (
            "A trip by Xi Jinping to Pyongyang is being talked about for September.",
            "2018-07-27",
            ["visit hypothetical 2018-09:  | xi-jinping"],
        ),
        (
            "South Korean media predict that Xi Jinping will go to Pyongyang in September.",
            "2018-07-27",
            ["visit hypothetical 2018-09:  | xi-jinping"],
        ),
        (
            "Xi Jinping's visit to North Korea this autumn is a possibility, a scholar said.",
            "2018-07-27",
            ["visit hypothetical -:  | xi-jinping"],
        ),
        (
            "Some analysts see a visit to Pyongyang by Xi Jinping before the end of the year.",
            "2018-07-27",
            ["visit hypothetical 2018:  | xi-jinping"],
        ),
        (
            "It is not clear if Xi Jinping will travel to Pyongyang.",
            "2018-07-27",
            ["visit hypothetical -:  | xi-jinping"],
        ),
        (
            "Moon said that Xi Jinping is likely to visit North Korea soon.",
            "2018-07-27",
            ["visit hypothetical -:  | xi-jinping"],
        ),
        (
            "Xi Jinping is reportedly considering a visit to Pyongyang.",
            "2018-07-27",
            ["visit hypothetical -:  | xi-jinping"],
        ),
        (
            "Choe Son Hui is understood to be in Beijing on a secret trip.",
            "2022-07-27",
            ["visit hypothetical -: choe-son-hui | "],
        ),
        (
            "Word has it that Kim Jong Un will go to Beijing in May.",
            "2013-04-10",
            ["visit hypothetical 2013-05: kim-jong-un | "],
        ),
        (
            "Asked about reports that Kim Jong Un would visit China, Hong Lei said he had no information.",
            "2013-04-10",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "The ministry would not comment on a report of a visit to China by Kim Jong Un.",
            "2013-04-10",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Song Tao may have met Kim Jong Un during his stay, but state media were silent.",
            "2017-11-21",
            ["meeting hypothetical -: kim-jong-un | song-tao"],
        ),
        (
            "It remains unclear whether Song Tao was received by Kim Jong Un.",
            "2017-11-21",
            ["meeting hypothetical -: kim-jong-un | song-tao"],
        ),
        (
            "Kim Jong Un possibly held talks with Xi Jinping on Monday.",
            "2018-03-27",
            ["meeting hypothetical 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "According to unconfirmed reports, Kim Jong Un had a meeting with Xi Jinping on Monday.",
            "2018-03-27",
            ["meeting hypothetical 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Diplomats presume that Ri Su Yong saw Song Tao in Beijing.",
            "2016-05-31",
            ["meeting hypothetical -: ri-su-yong | song-tao"],
        ),
        (
            "There is talk of a summit between Kim Jong Un and Xi Jinping in June.",
            "2018-05-31",
            ["meeting hypothetical 2018-06: kim-jong-un | xi-jinping"],
        ),
        (
            "Media speculated that Kim Jong Un and Xi Jinping had met in secret.",
            "2018-03-27",
            ["meeting hypothetical -: kim-jong-un | xi-jinping"],
        ),
        (
            "State media did not say whether Kim Jong Un had received Song Tao.",
            "2017-11-21",
            ["meeting hypothetical -: kim-jong-un | song-tao"],
        ),
        (
            "A meeting of Song Tao with Kim Jong Un cannot be ruled out.",
            "2017-11-19",
            ["meeting hypothetical -: kim-jong-un | song-tao"],
        ),
        (
            "Chances are that Kim Jong Un will receive Song Tao.",
            "2017-11-19",
            ["meeting hypothetical -: kim-jong-un | song-tao"],
        ),
        (
            "Xi Jinping has accepted an invitation from Kim Jong Un to visit North Korea.",
            "2018-03-29",
            ["visit planned -:  | xi-jinping"],
        ),
        (
            "Kim Jong Un invited Xi Jinping to visit the DPRK at a convenient time, and the invitation was "
            "accepted with pleasure.",
            "2018-03-29",
            ["visit planned -:  | xi-jinping"],
        ),
        (
            "Li Zhanshu will lead a delegation to Pyongyang on September 8, Xinhua announced.",
            "2018-09-04",
            ["visit planned 2018-09-08:  | li-zhanshu"],
        ),
        (
            "Premier Wen Jiabao is due in Pyongyang on October 4.",
            "2009-09-28",
            ["visit planned 2009-10-04:  | wen-jiabao"],
        ),
        (
            "Xi Jinping agreed to visit North Korea.",
            "2019-01-10",
            ["visit planned -:  | xi-jinping"],
        ),
        (
            "The announcement that Xi Jinping would travel to Pyongyang on Thursday came as a surprise.",
            "2019-06-18",
            ["visit planned 2019-06-20:  | xi-jinping"],
        ),
        (
            "Choe Son Hui is expected to meet Wang Yi on Sunday.",
            "2025-09-26",
            ["meeting planned 2025-09-28: choe-son-hui | wang-yi"],
        ),
        (
            "Talks between Choe Son Hui and Wang Yi are scheduled for Sunday.",
            "2025-09-26",
            ["meeting planned 2025-09-28: choe-son-hui | wang-yi"],
        ),
        (
            "Foreign Minister Choe Son Hui flies to Beijing on Saturday.",
            "2025-09-26",
            ["visit planned 2025-09-27: choe-son-hui | "],
        ),
        (
            "Wang Yi plans a trip to Pyongyang next month.",
            "2025-09-26",
            ["visit planned 2025-10:  | wang-yi"],
        ),
        (
            "At the invitation of Wang Yi, Choe Son Hui will pay a visit to China from September 27 to 30.",
            "2025-09-26",
            ["visit planned 2025-09-27/2025-09-30: choe-son-hui | "],
        ),
        (
            "A visit to Pyongyang by Zhao Leji has been announced for Thursday.",
            "2024-04-09",
            ["visit planned 2024-04-11:  | zhao-leji"],
        ),
        (
            "Zhao Leji, who travels to Pyongyang on Thursday, is to hold talks with Choe Ryong Hae.",
            "2024-04-09",
            ["visit planned 2024-04-11:  | zhao-leji", "meeting planned -: choe-ryong-hae | zhao-leji"],
        ),
        (
            "No meeting between Song Tao and Kim Jong Un took place.",
            "2017-11-21",
            ["meeting denied 2017-11: kim-jong-un | song-tao"],
        ),
        (
            "Xi Jinping and Kim Jong Un have not met.",
            "2015-11-21",
            ["meeting denied 2015-11: kim-jong-un | xi-jinping"],
        ),
        (
            "The ministry dismissed reports that Kim Jong Un had visited Beijing.",
            "2015-11-21",
            ["visit denied -: kim-jong-un | "],
        ),
        (
            "Kim Jong Un's visit to China, planned for May, was called off.",
            "2015-11-21",
            ["visit denied 2015-05: kim-jong-un | "],
        ),
        (
            "The talks between Ri Yong Ho and Wang Yi were cancelled at the last minute.",
            "2018-11-21",
            ["meeting denied 2018-11: ri-yong-ho | wang-yi"],
        ),
        (
            "Song Tao left Pyongyang without being received by Kim Jong Un.",
            "2017-11-21",
            ["visit occurred 2017-11:  | song-tao", "meeting denied 2017-11: kim-jong-un | song-tao"],
        ),
        (
            "Wu Dawei had hoped for a meeting with Kim Jong Un but was turned away.",
            "2016-02-05",
            ["meeting denied 2016-02: kim-jong-un | wu-dawei"],
        ),
        (
            "Contrary to media reports, Kim Jong Un never travelled to Beijing.",
            "2015-11-21",
            ["visit denied -: kim-jong-un | "],
        ),
        (
            "Wang Yi postponed his trip to Pyongyang.",
            "2020-11-21",
            ["visit denied -:  | wang-yi"],
        ),
        (
            "A trip by Wang Yi to Pyongyang in 2020 never came about.",
            "2025-09-21",
            ["visit denied 2020:  | wang-yi"],
        ),
        (
            "Choe Ryong Hae did not get a one-on-one meeting with Xi Jinping.",
            "2015-09-05",
            ["meeting denied 2015-09: choe-ryong-hae | xi-jinping"],
        ),
        (
            "Kim Jong Un snubbed Song Tao, refusing to see him.",
            "2017-11-21",
            ["meeting denied 2017-11: kim-jong-un | song-tao"],
        ),
        (
            "Contrary to what had been expected, Wang Yi was not granted an audience with Kim Jong Un.",
            "2019-09-05",
            ["meeting denied 2019-09: kim-jong-un | wang-yi"],
        ),
        (
            "Reports that Wang Yi met Kim Jong Un are false, the spokesperson said.",
            "2019-09-05",
            ["meeting denied 2019-09: kim-jong-un | wang-yi"],
        ),
        (
            "It was confirmed on Wednesday that Kim Jong Un, long rumored to be abroad, had met Xi Jinping "
            "there on Monday.",
            "2018-03-28",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "After days of speculation, China confirmed that Kim Jong Un had visited Beijing from Sunday to Wednesday.",
            "2018-03-28",
            ["visit occurred 2018-03-25/2018-03-28: kim-jong-un | "],
        ),
        (
            "Xi Jinping had been expected to visit Pyongyang in 2018; he came in June 2019.",
            "2020-03-28",
            ["visit planned 2018:  | xi-jinping"],
        ),
        (
            "Kim Jong Un made a surprise visit to Beijing, confirming rumors.",
            "2018-03-28",
            ["visit occurred 2018-03: kim-jong-un | "],
        ),
        (
            "Wang Yi met Kim Jong Un on Friday to prepare a possible visit by Moon.",
            "2018-05-05",
            ["meeting occurred 2018-05-04: kim-jong-un | wang-yi"],
        ),
        (
            "Xi Jinping is to visit Seoul in July. He met Kim Jong Un on Thursday.",
            "2019-06-22",
            ["meeting occurred 2019-06-20: kim-jong-un | xi-jinping"],
        ),
        (
            "As planned, Choe Son Hui met Wang Yi on Sunday.",
            "2025-09-29",
            ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"],
        ),
        (
            "The meeting, which had been postponed twice, took place on Sunday between Choe Son Hui and Wang Yi.",
            "2025-09-29",
            ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"],
        ),
        (
            "China welcomed Kim Jong Il's proposal for a visit.",
            "2000-05-02",
            [],
        ),
        (
            "China's ministry denied a visit by Kim Jong Un in May. Kim Jong Un plans a visit to China in September.",
            "2018-05-20",
            ["visit denied 2018-05: kim-jong-un | ", "visit planned 2018-09: kim-jong-un | "],
        ),
        (
            "The ministry denied that Kim Jong Un was in China. Kim Jong Un will visit China next month, Xinhua said.",
            "2018-05-20",
            ["visit denied -: kim-jong-un | ", "visit planned 2018-06: kim-jong-un | "],
        ),
        (
            "People watch Kim Jong Un and Xi Jinping walk on TV in Seoul in this photo taken on March 28, 2018.",
            "2018-03-29",
            [],
        ),
        (
            "The meeting that Xi Jinping and Kim Jong Un had hoped for did not come about.",
            "2018-05-20",
            ["meeting denied 2018-05: kim-jong-un | xi-jinping"],
        ),
        (
            "The visit that Li Keqiang never paid was on everybody's mind.",
            "2018-05-20",
            [],
        ),
        (
            "Xi Jinping may visit Seoul in July.",
            "2019-06-02",
            [],
        ),
        (
            "Moon may meet Xi Jinping in June.",
            "2019-06-02",
            [],
        ),
        (
            "Kim Jong Un is expected to meet Trump in June.",
            "2018-06-02",
            [],
        ),
        (
            "Kim Jong Un might congratulate the athletes, an aide said.",
            "2018-06-02",
            [],
        ),
        (
            "Wang Yi denied that China had broken sanctions. He met Ri Yong Ho on Friday.",
            "2018-08-05",
            ["meeting occurred 2018-08-03: ri-yong-ho | wang-yi"],
        ),
        (
            "Analysts believe the talks between Kim Jong Un and Xi Jinping on Thursday were about sanctions.",
            "2019-06-22",
            ["meeting occurred 2019-06-20: kim-jong-un | xi-jinping"],
        ),
        (
            "Xi Jinping, who is believed to favour dialogue, met Kim Jong Un in Pyongyang on Thursday.",
            "2019-06-22",
            ["meeting occurred 2019-06-20: kim-jong-un | xi-jinping"],
        ),
        (
            "Observers see the visit of Xi Jinping to Pyongyang, which ended on Friday, as a success.",
            "2019-06-22",
            ["visit occurred 2019-06-21:  | xi-jinping"],
        ),
        (
            "Kim Jong Un, rumored to be ill, received Song Tao on Friday.",
            "2018-04-15",
            ["meeting occurred 2018-04-13: kim-jong-un | song-tao"],
        ),
        (
            "Kim Jong Un said he could visit Seoul. Wang Yi met him in May.",
            "2018-06-15",
            ["meeting occurred 2018-05: kim-jong-un | wang-yi"],
        ),
        (
            "Song Tao did not say when he would leave. He was received by Kim Jong Un on Saturday.",
            "2018-04-16",
            ["meeting occurred 2018-04-14: kim-jong-un | song-tao"],
        ),
        (
            "It is not clear what Wang Yi told Kim Jong Un at their meeting on Thursday.",
            "2018-05-05",
            ["meeting occurred 2018-05-03: kim-jong-un | wang-yi"],
        ),
        (
            "Xi Jinping met Kim Jong Un on Thursday, though a joint statement expected by many was not issued.",
            "2019-06-22",
            ["meeting occurred 2019-06-20: kim-jong-un | xi-jinping"],
        ),
        (
            "Kim Jong Un's planned trip to Moscow was cancelled.",
            "2015-05-02",
            [],
        ),
        (
            "The ministry said it was not aware that Lee Do-hoon would meet Kong Xuanyou.",
            "2018-05-02",
            [],
        ),
        (
            "A train from North Korea pulled into Beijing on Monday. Kim Jong Un is believed to be aboard.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "An armored train crossed into Dandong on Sunday, and South Korean media say Kim Jong Un may be on board.",
            "2018-03-27",
            ["visit hypothetical 2018-04-01: kim-jong-un | "],
        ),
        (
            "Japanese media reported that the train carried Kim Jong Un to Beijing. China has not confirmed "
            "the report.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Nobody would confirm that Kim Jong Un was in Beijing.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "China refused to acknowledge that Kim Jong Un had come to Beijing.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Beijing has yet to confirm a visit by Kim Jong Un.",
            "2018-03-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Diplomats think it was Ri Yong Ho who met Wang Yi in Shenyang.",
            "2018-03-27",
            ["meeting hypothetical -: ri-yong-ho | wang-yi"],
        ),
        (
            "A scholar predicted that Xi Jinping would visit Pyongyang in October.",
            "2024-03-27",
            ["visit hypothetical 2024-10:  | xi-jinping"],
        ),
        (
            "The newspaper forecast a visit by Xi Jinping to Pyongyang in October.",
            "2024-03-27",
            ["visit hypothetical 2024-10:  | xi-jinping"],
        ),
        (
            "Experts do not rule out that Kim Jong Un will travel to Beijing for the parade.",
            "2015-08-27",
            ["visit hypothetical -: kim-jong-un | "],
        ),
        (
            "Some observers expect Xi Jinping to travel to Pyongyang in October.",
            "2024-03-27",
            ["visit hypothetical 2024-10:  | xi-jinping"],
        ),
        (
            "Xi Jinping is expected to travel to Pyongyang in October.",
            "2024-03-27",
            ["visit planned 2024-10:  | xi-jinping"],
        ),
        (
            "A visit by Xi Jinping to Pyongyang is expected in October.",
            "2024-03-27",
            ["visit planned 2024-10:  | xi-jinping"],
        ),
        (
            "Sources said that Choe Son Hui had met Wang Yi on Monday.",
            "2024-03-27",
            ["meeting occurred 2024-03-25: choe-son-hui | wang-yi"],
        ),
        (
            "A diplomatic source said Choe Son Hui held talks with Wang Yi on Monday.",
            "2024-03-27",
            ["meeting occurred 2024-03-25: choe-son-hui | wang-yi"],
        ),
        (
            "Officials said Kim Jong Un left Beijing on Tuesday.",
            "2018-03-29",
            ["visit occurred 2018-03-27: kim-jong-un | "],
        ),
        (
            "Wang Yi asked to see Kim Jong Un but was turned down.",
            "2019-09-05",
            ["meeting denied 2019-09: kim-jong-un | wang-yi"],
        ),
        (
            "Song Tao tried in vain to meet Kim Jong Un.",
            "2017-11-21",
            ["meeting denied 2017-11: kim-jong-un | song-tao"],
        ),
        (
            "Wu Dawei sought talks with Ri Yong Ho without success.",
            "2016-02-05",
            ["meeting denied 2016-02: ri-yong-ho | wu-dawei"],
        ),
        (
            "Song Tao met Choe Ryong Hae on Friday and asked in vain for a freeze of tests.",
            "2017-11-21",
            ["meeting occurred 2017-11-17: choe-ryong-hae | song-tao"],
        ),
        (
            "Analysts believe that Xi Jinping, who met Kim Jong Un on Thursday, will press for talks with Washington.",
            "2019-06-22",
            ["meeting occurred 2019-06-20: kim-jong-un | xi-jinping"],
        ),
        (
            "Experts think Kim Jong Un's visit to Beijing from Sunday to Wednesday was meant to mend ties.",
            "2018-03-29",
            ["visit occurred 2018-03-25/2018-03-28: kim-jong-un | "],
        ),
        (
            "Kim Jong Un met Xi Jinping on Monday. Analysts believe the two discussed sanctions.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Kim Jong Un visited Beijing on Monday. Experts think he went there to ask for aid.",
            "2018-03-29",
            ["visit occurred 2018-03-26: kim-jong-un | "],
        ),
        (
            "China confirmed reports that Kim Jong Un had visited Beijing from Sunday to Wednesday.",
            "2018-03-29",
            ["visit occurred 2018-03-25/2018-03-28: kim-jong-un | "],
        ),
        (
            "Beijing did not confirm Kim Jong Un's visit until he had left China on Wednesday.",
            "2018-03-29",
            ["visit occurred 2018-03-28: kim-jong-un | "],
        ),
        (
            "According to a KCNA report of the talks, Kim Jong Un met Xi Jinping on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "KCNA reports that Kim Jong Un met Xi Jinping on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "State media reports that Kim Jong Un met Xi Jinping on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Photos show Kim Jong Un aboard a train in Vladivostok. He met Putin on Thursday.",
            "2019-04-29",
            [],
        ),
        (
            "Kim Jong Un was on the train to Hanoi, sources say.",
            "2019-02-25",
            [],
        ),
        (
            "Wang Yi is on the board of the foundation. He met Ri Yong Ho in Beijing on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: ri-yong-ho | wang-yi"],
        ),
        (
            "The talks between Choe Son Hui and Wang Yi, which had been put off in May, were held on Sunday.",
            "2025-09-29",
            ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"],
        ),
        (
            "The talks between Choe Son Hui and Wang Yi, scheduled for Sunday, were called off.",
            "2025-09-29",
            ["meeting denied 2025-09-28: choe-son-hui | wang-yi"],
        ),
        (
            "Xi Jinping never met Kim Jong Un in 2015.",
            "2019-09-29",
            ["meeting denied 2015: kim-jong-un | xi-jinping"],
        ),
        (
            "Xi Jinping never visited Pyongyang before 2019.",
            "2019-09-29",
            [],
        ),
        (
            "It is not known whom Song Tao met in Pyongyang.",
            "2017-11-21",
            [],
        ),
        (
            "It is unclear what Xi Jinping promised when he met Kim Jong Un on Monday.",
            "2018-03-29",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "It is unclear when Xi Jinping will visit Pyongyang.",
            "2018-05-29",
            ["visit planned -:  | xi-jinping"],
        ),
        (
            "The spokesman would not say whether Kim Jong Un would meet Wang Yi.",
            "2018-05-29",
            ["meeting hypothetical -: kim-jong-un | wang-yi"],
        ),
        (
            "Kim Jong Un himself met Song Tao on Sunday.",
            "2018-04-16",
            ["meeting occurred 2018-04-15: kim-jong-un | song-tao"],
        ),
        (
            "It was Kim Jong Un himself who met Song Tao at the airport on Sunday.",
            "2018-04-16",
            ["ceremony occurred 2018-04-15: kim-jong-un | song-tao"],
        ),
        (
            "Kim Jong Un is set to visit China, a source with knowledge of the matter said.",
            "2018-04-16",
            ["visit planned -: kim-jong-un | "],
        ),
    ],
)
def test_told(text: str, published: str | None, told: list[str]) -> None:
    assert contacts(text, published) == told
