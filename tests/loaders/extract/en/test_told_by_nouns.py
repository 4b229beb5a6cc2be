"""Journeys told by a noun, by their length or day, and by goals put first; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import by_people

DAY = "2019-06-21"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            (
                "Ri Su Yong met Song Tao on Tuesday. His trip to Beijing in October last year was a fond "
                "memory, he said."
            ),
            ["meeting occurred 2019-06-18: ri-su-yong song-tao", "visit occurred 2018-10: ri-su-yong"],
        ),
        (
            (
                "Ri Su Yong met Song Tao in Pyongyang on Tuesday. On his trip to Pyongyang in March he had "
                "been warmly received, Song recalled."
            ),
            ["meeting occurred 2019-06-18: ri-su-yong song-tao", "visit occurred 2019-03: song-tao"],
        ),
        (
            (
                "Kim Jong Un told Song Tao on Tuesday that the hospitality shown to him on his tour of "
                "southern China in January last year was unforgettable."
            ),
            ["meeting occurred 2019-06-18: kim-jong-un song-tao", "visit occurred 2018-01: kim-jong-un"],
        ),
        (
            "Ties improved with a visit by Liu Yunshan to Pyongyang in October 2015.",
            ["visit occurred 2015-10: liu-yunshan"],
        ),
        (
            "A visit to Pyongyang by Liu Yunshan in October 2015 had raised hopes.",
            ["visit occurred 2015-10: liu-yunshan"],
        ),
        (
            "A trip to Pyongyang in October 2015 by Liu Yunshan was seen as a signal.",
            ["visit occurred 2015-10: liu-yunshan"],
        ),
        (
            "Not since Liu Yunshan's trip to Pyongyang in October 2015 had the two sides been so close.",
            ["visit occurred 2015-10: liu-yunshan"],
        ),
        (
            "The last to come was Liu Yunshan, whose October 2015 trip to Pyongyang had raised hopes.",
            ["visit occurred 2015-10: liu-yunshan"],
        ),
        (
            "The photo was taken on Liu Yunshan's visit to Pyongyang in October 2015.",
            ["visit occurred 2015-10: liu-yunshan"],
        ),
        (
            "The agreement dates from Wen Jiabao's visit to Pyongyang in October 2009.",
            ["visit occurred 2009-10: wen-jiabao"],
        ),
        (
            "The road was one of the gifts that Wen Jiabao's visit to the North in October 2009 brought.",
            ["visit occurred 2009-10: wen-jiabao"],
        ),
        (
            "Wang Yi recalled with pleasure his journey to Pyongyang in May last year.",
            ["visit occurred 2018-05: wang-yi"],
        ),
        (
            "Kim Jong Un's trips to China in March and May 2018 were made by train and plane.",
            ["visit occurred 2018-03: kim-jong-un", "visit occurred 2018-05: kim-jong-un"],
        ),
        (
            "Of the visit that Kim Jong Un made to Beijing in January he said that it was a success.",
            ["visit occurred 2019-01: kim-jong-un"],
        ),
        (
            "Since Kim Yong Nam visited China this May, relations have made progress, Wang Yi said.",
            ["visit occurred 2019-05: kim-yong-nam"],
        ),
        (
            (
                "Since President Kim Yong Nam of the Presidium of the Supreme People's Assembly visited China"
                " this May, relations have made progress."
            ),
            ["visit occurred 2019-05: kim-yong-nam"],
        ),
        (
            "Relations have made progress since Kim Yong Nam visited China in May, the two ministers agreed.",
            ["visit occurred 2019-05: kim-yong-nam"],
        ),
        (
            "Tuesday was the last of four days which Dai Bingguo spent in the North.",
            ["visit occurred 2019-06-18: dai-bingguo"],
        ),
        ("Sun Weidong wrapped up three days in Pyongyang on Tuesday.", ["visit occurred 2019-06-18: sun-weidong"]),
        ("After three days in Beijing, Ri Su Yong flew home on Tuesday.", ["visit occurred 2019-06-18: ri-su-yong"]),
        ("Ri Su Yong ended four days in China on Tuesday.", ["visit occurred 2019-06-18: ri-su-yong"]),
        ("Wang Yi spent two days in Pyongyang this week.", ["visit occurred 2019-06: wang-yi"]),
        (
            "Wednesday was the third and last day of Wang Yi's trip to Pyongyang.",
            ["visit occurred 2019-06-19: wang-yi"],
        ),
        (
            "Wang Yi met Ri Yong Ho in Pyongyang on Tuesday. Wednesday was the last day of Wang's trip.",
            ["meeting occurred 2019-06-18: ri-yong-ho wang-yi", "visit occurred 2019-06-19: wang-yi"],
        ),
        ("Thursday is the second day of Xi Jinping's stay in North Korea.", ["visit occurred 2019-06-20: xi-jinping"]),
        ("Friday was the day of Ri Su Yong's arrival in Beijing.", ["visit occurred 2019-06-21: ri-su-yong"]),
        ("It was Pyongyang to which Meng Jianzhu took a plane on Sunday.", ["visit occurred 2019-06-16: meng-jianzhu"]),
        ("Pyongyang is where Meng Jianzhu flew on Sunday.", ["visit occurred 2019-06-16: meng-jianzhu"]),
        ("It was for Pyongyang that Meng Jianzhu set out on Sunday.", ["visit occurred 2019-06-16: meng-jianzhu"]),
        ("Wang Yi took a plane to Pyongyang on Sunday.", ["visit occurred 2019-06-16: wang-yi"]),
        ("Ri Su Yong will spend three days in Beijing from Monday.", ["visit planned 2019-06-24: ri-su-yong"]),
        ("A trip to Pyongyang next month is planned by Wang Yi.", ["visit planned 2019-07: wang-yi"]),
        ("A trip to Pyongyang by Wang Yi is possible in July.", ["visit hypothetical 2019-07: wang-yi"]),
        (
            (
                "Song Tao met Ri Su Yong on Tuesday. His trip to Beijing in October last year was a fond "
                "memory, Ri said."
            ),
            ["meeting occurred 2019-06-18: ri-su-yong song-tao", "visit occurred 2018-10: ri-su-yong"],
        ),
        (
            (
                "Song Tao met Ri Su Yong on Tuesday. His trip to Pyongyang in October last year was a fond "
                "memory, Song said."
            ),
            ["meeting occurred 2019-06-18: ri-su-yong song-tao", "visit occurred 2018-10: song-tao"],
        ),
        (
            ("Kim Jong Un received Wang Yi on Tuesday, and thanked him for his visit to Pyongyang in May 2018."),
            ["meeting occurred 2019-06-18: kim-jong-un wang-yi", "visit occurred 2018-05: wang-yi"],
        ),
        (
            "Xi Jinping thanked Kim Jong Un for his trip to China in March 2018.",
            ["visit occurred 2018-03: kim-jong-un"],
        ),
        ("Since his trip to China in March 2018, Kim Jong Un has been busy.", ["visit occurred 2018-03: kim-jong-un"]),
        (
            (
                "Kim Jong Un told Song Tao on Tuesday that he had learned much on his tour of southern China "
                "in January last year."
            ),
            ["meeting occurred 2019-06-18: kim-jong-un song-tao", "visit occurred 2018-01: kim-jong-un"],
        ),
        ("It was to Pyongyang that Meng Jianzhu travelled on Sunday.", ["visit occurred 2019-06-16: meng-jianzhu"]),
        ("It was Beijing that Ri Su Yong headed for on Sunday.", ["visit occurred 2019-06-16: ri-su-yong"]),
        (
            "Pyongyang, to which Meng Jianzhu took a plane on Sunday, was quiet.",
            ["visit occurred 2019-06-16: meng-jianzhu"],
        ),
    ],
)
def test_a_journey_is_told_by_a_noun(text: str, want: list[str]) -> None:
    assert by_people(text, DAY) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Two nights in Beijing were on the programme of Ri Su Yong.", []),
        ("Trump spent three days in Beijing, which Kim Jong Un watched on television.", []),
        ("Wang Yi spent three days in Hanoi, where Kim Jong Un had been.", []),
        ("The last day of Trump's trip to Beijing was spent on talks with Xi about Kim Jong Un.", []),
        ("Wednesday was the first anniversary of Kim Jong Un's trip to Singapore, China Daily wrote.", []),
        ("Ri Su Yong, on a trip to Moscow in May, met no Chinese.", []),
        ("Three days in July are set aside for the games in Pyongyang, Li Jinjun said.", []),
        (
            (
                "Donald Trump met Xi Jinping in Beijing in November 2017. His trip to Beijing was a success. "
                "Kim Jong Un stayed at home."
            ),
            [],
        ),
        ("Donald Trump said that his trip to Beijing in 2017 had helped with Kim Jong Un. Wang Yi agreed.", []),
        (
            (
                "Wang Yi spoke on Tuesday. His trip to Moscow in May had helped, he said. Ri Yong Ho stayed "
                "in Pyongyang."
            ),
            [],
        ),
        ("It was not Pyongyang but Moscow to which Wang Yi took a plane on Sunday.", []),
        ("It was Moscow to which Wang Yi took a plane on Sunday, not Pyongyang.", []),
        ("It was Beijing where Ri Su Yong took the exam.", []),
        ("Pyongyang is where Kim Jong Un set out on his career. Xi Jinping was in Xi'an.", []),
        (
            (
                "Talks which a delegation led by Kim Song Nam held in China were the first since lockdown "
                "came to an end in Pyongyang."
            ),
            [],
        ),
        ("Kim Jong Un came to power in Pyongyang in 2011, Xi Jinping said.", []),
        ("Kim Yong Nam came to an understanding with China on trade in May.", []),
        ("Ri Yong Ho came to terms with Chinese companies in Beijing.", []),
        ("Kim Jong Un went to great lengths to please Beijing in May.", []),
        ("Wang Yi went to war with words over Pyongyang on Tuesday.", []),
        ("The case went to court in Beijing, Ri Yong Ho said.", []),
        ("The prize went to a film from China at the Pyongyang festival, Kim Yong Nam said.", []),
        ("Kim Jong Un went to bed in Beijing on Tuesday.", []),
        ("Xi Jinping came to the aid of Pyongyang in May.", []),
        ("Song Tao came to the conclusion that Pyongyang was serious.", []),
        ("Xi Jinping came to speak of Pyongyang in his address on Tuesday.", []),
        ("What took Ri Su Yong there is not known; the trip may have been settled last month.", []),
        ("China welcomed Kim Jong Un's decision on Tuesday.", []),
        ("China welcomed the outcome of the summit of Kim Jong Un and Donald Trump.", []),
        ("China would welcome Kim Jong Un any time, Wang Yi said on Tuesday.", []),
        ("Beijing hosted a reception for Ri Su Yong on Tuesday.", []),
        ("Beijing hosted an exhibition about Kim Jong Il on Tuesday.", []),
        ("Vietnam received Kim Jong Un in February after China let his train pass, Wang Yi said.", []),
        ("China received word of Kim Jong Un from its ambassador.", []),
        ("China received a delegation from Moscow on Tuesday. Kim Jong Un stayed at home.", []),
        ("North Korea received rice from China in May, Wang Yi said.", []),
        ("Beijing is the destination of most exports, Ri Ryong Nam said.", []),
        ("The crisis brought Wang Yi to the phone with Pyongyang on Tuesday.", []),
        ("The letter took Song Tao to task over Pyongyang.", []),
        ("The sanctions brought Kim Jong Un to the table with China.", []),
        ("The speech brought Xi Jinping to the subject of Pyongyang.", []),
        ("The pageant drew Li Zhanshu's praise in Pyongyang.", []),
        ("The war brought Chinese troops to Pyongyang, Ri Jin Jun said.", []),
        ("The photo took Kim Jong Un to the front page in Beijing.", []),
        ("A decision took Xi Jinping to Hanoi, not to Pyongyang, in May.", []),
        ("The ship that carried Kim Jong Un's gifts to China left on Tuesday.", []),
        ("The investigation brought Jang Song Thaek down in Pyongyang, China said.", []),
        ("Tuesday saw Kim Jong Un in Wonsan while Wang Yi was in Moscow.", []),
        ("Tuesday saw Xi Jinping call for peace in Pyongyang.", []),
        ("Tuesday saw protests against Xi Jinping in Hong Kong.", []),
        ("The year brought Kim Jong Un closer to China.", []),
        ("Kim Jong Un and Wang Yi went straight to the point.", []),
        ("Ri Jin Jun went on to say that China backs peace.", []),
        ("Aid worth millions went last year to North Korea from China, Wang Yi said.", []),
        ("The ministers went there, Ri Yong Ho said of Beijing.", []),
        ("Trucks went again on Tuesday to Pyongyang, the Chinese ambassador Li Jinjun said.", []),
        ("Relations went back to normal in May, Wang Yi told reporters.", []),
        ("Xi Jinping went from there to Moscow in May. Kim Jong Un stayed in Pyongyang.", []),
        ("Exports went mostly to China, Kim Tok Hun said.", []),
        ("Ri Yong Ho flew together with his wife to Hanoi.", []),
        ("The war took Kim Il Sung, who was ill, to Moscow. China stood by Pyongyang.", []),
    ],
)
def test_nobody_goes_anywhere(text: str, want: list[str]) -> None:
    assert by_people(text, DAY) == want
