"""Words of doubt, denial and plan bear on what their own clause tells; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import by_people

DAY = "2019-06-21"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Choe Son Hui's stay in Beijing, which will last four days, started on Tuesday.",
            ["visit occurred 2019-06-18: choe-son-hui"],
        ),
        (
            "The dinner, which was not on the programme, was given by Song Tao for Ri Su Yong on Tuesday.",
            ["meeting occurred 2019-06-18: ri-su-yong song-tao"],
        ),
        (
            ("Pyongyang, whose leader had not met any envoy for months, sent Ri Su Yong to Beijing on Tuesday."),
            ["visit occurred 2019-06-18: ri-su-yong"],
        ),
        (
            ("The delegation, which is expected to stay until Friday, arrived in Beijing on Tuesday under Ri Su Yong."),
            ["visit occurred 2019-06-18: ri-su-yong"],
        ),
        (
            "Xi Jinping, who had not been to Pyongyang before, met Kim Jong Un on Tuesday.",
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            "The trip, which has not been confirmed, may take Kim Jong Un to Beijing.",
            ["visit hypothetical -: kim-jong-un"],
        ),
        (
            "Ri Su Yong's visit to Beijing, which was planned for May, did not take place.",
            ["visit denied 2019-05: ri-su-yong"],
        ),
        (
            "Ri Su Yong did not meet Xi Jinping during a visit to Beijing in May.",
            ["meeting denied 2019-05: ri-su-yong xi-jinping", "visit occurred 2019-05: ri-su-yong"],
        ),
        (
            "Kim Jong Un may meet Xi Jinping during a visit to Beijing next month.",
            ["meeting hypothetical 2019-07: kim-jong-un xi-jinping", "visit hypothetical 2019-07: kim-jong-un"],
        ),
        (
            "Kim Jong Un will meet Xi Jinping during a visit to Beijing next month.",
            ["meeting planned 2019-07: kim-jong-un xi-jinping", "visit planned 2019-07: kim-jong-un"],
        ),
        (
            "Seeking to dissuade Pyongyang from a test, Song Tao met Kim Jong Un on Thursday.",
            ["meeting occurred 2019-06-20: kim-jong-un song-tao"],
        ),
        (
            "Hoping to win aid, Ri Su Yong met Xi Jinping on Tuesday.",
            ["meeting occurred 2019-06-18: ri-su-yong xi-jinping"],
        ),
        (
            "Not wanting to lose face, Ri Su Yong met Song Tao on Tuesday.",
            ["meeting occurred 2019-06-18: ri-su-yong song-tao"],
        ),
        (
            "Having failed to win over Moscow, Ri Su Yong met Xi Jinping on Tuesday.",
            ["meeting occurred 2019-06-18: ri-su-yong xi-jinping"],
        ),
        (
            "Believed to be ill, Kim Jong Un met Song Tao on Tuesday.",
            ["meeting occurred 2019-06-18: kim-jong-un song-tao"],
        ),
        (
            "A visit to North Korea by Premier Wen Jiabao has been set for October 4.",
            ["visit planned 2019-10-04: wen-jiabao"],
        ),
        ("A trip to Beijing by Ri Yong Ho has been arranged for Monday.", ["visit planned 2019-06-24: ri-yong-ho"]),
        (
            "A meeting of Wang Yi with Ri Yong Ho is on the programme for Monday.",
            ["meeting planned 2019-06-24: ri-yong-ho wang-yi"],
        ),
        ("Kim Jong Un gave no audience to Song Tao.", ["meeting denied 2019-06: kim-jong-un song-tao"]),
        ("Song Tao was granted no audience by Kim Jong Un.", ["meeting denied 2019-06: kim-jong-un song-tao"]),
        ("Song Tao had no talks with Kim Jong Un.", ["meeting denied 2019-06: kim-jong-un song-tao"]),
        ("Song Tao held no talks with Kim Jong Un.", ["meeting denied 2019-06: kim-jong-un song-tao"]),
        ("There was no dinner of Xi Jinping with Ri Su Yong.", ["meeting denied 2019-06: ri-su-yong xi-jinping"]),
        ("Xi Jinping gave no banquet for Ri Su Yong.", ["meeting denied 2019-06: ri-su-yong xi-jinping"]),
        ("Xi Jinping made no trip to Pyongyang in 2018.", ["visit denied 2018: xi-jinping"]),
        ("No trip to Pyongyang was made by Xi Jinping in 2018.", ["visit denied 2018: xi-jinping"]),
        (
            "Kim Jong Un and Xi Jinping signed no treaty at their meeting on Tuesday.",
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            "No less than three meetings were held by Song Tao and Ri Su Yong.",
            ["meeting occurred 2019-06: ri-su-yong song-tao"],
        ),
        (
            "No details of the talks of Song Tao with Ri Su Yong on Tuesday were given.",
            ["meeting occurred 2019-06-18: ri-su-yong song-tao"],
        ),
        (
            "No journalists were let in to the talks of Song Tao with Ri Su Yong on Tuesday.",
            ["meeting occurred 2019-06-18: ri-su-yong song-tao"],
        ),
    ],
)
def test_the_clause_decides(text: str, want: list[str]) -> None:
    assert by_people(text, DAY) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            (
                "Kim Jong Un met Xi Jinping on Tuesday. That he came gave rise to hopes that the halted talks"
                " about the nuclear standoff could be taken up again."
            ),
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            "Kim Jong Un met Xi Jinping on Tuesday. The stalled talks may resume.",
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            "Kim Jong Un met Xi Jinping on Tuesday. The deadlocked nuclear negotiations could be revived.",
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            ("Kim Jong Un met Xi Jinping on Tuesday. He is ready to go back to the international disarmament talks."),
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            "Kim Jong Un met Xi Jinping on Tuesday. The talks that have come to a halt are to go on.",
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            "Kim Jong Un met Xi Jinping on Tuesday. Talks with Washington have been frozen.",
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            (
                "Kim Jong Un met Xi Jinping on Tuesday. In the view of Shi Yinhong, a professor at Renmin "
                "University, this meeting was what Kim was keenest on."
            ),
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (
            (
                'Kim Jong Un met Xi Jinping on Tuesday. "With nobody else will he meet, unless he has met '
                'Xi," said Shi Yinhong. Shi is a professor at Renmin University.'
            ),
            ["meeting occurred 2019-06-18: kim-jong-un xi-jinping"],
        ),
        (('"Kim Jong Un will not meet anyone," said Zhang Liangui, a professor at the Central Party School.'), []),
        ("Zhang Liangui, a professor at the Party School, said the talks with Kim Jong Un were a success.", []),
        (
            (
                "The visit of Kim Jong Un to Beijing in March was a success, in the eyes of Zhang Liangui of "
                "the Party School."
            ),
            ["visit occurred 2019-03: kim-jong-un"],
        ),
        ("For Zhang Liangui, an analyst in Beijing, the dinner for Kim Jong Un was a sign.", []),
        (
            (
                "Asked whether the Chinese would give a readout of the meeting that Xi Jinping had with Kim "
                "Jong Un in May, Hill said no."
            ),
            ["meeting occurred 2019-05: kim-jong-un xi-jinping"],
        ),
        (
            "It is not known whether aid was discussed at the talks Xi Jinping held with Kim Jong Un in May.",
            ["meeting occurred 2019-05: kim-jong-un xi-jinping"],
        ),
        ("Could you tell us about the visit Wang Yi paid to Pyongyang in May?", ["visit occurred 2019-05: wang-yi"]),
        (
            "The talks which Xi Jinping may hold with Kim Jong Un are unlikely to change much.",
            ["meeting hypothetical -: kim-jong-un xi-jinping"],
        ),
        ("No details were given of what Ri Su Yong will do on his visit.", []),
        ("Nothing is known of what Ri Su Yong will do on his visit to Beijing.", []),
        (
            "Ri Su Yong will meet Xi Jinping on his visit to Beijing next month.",
            ["meeting planned 2019-07: ri-su-yong xi-jinping", "visit planned 2019-07: ri-su-yong"],
        ),
        (
            (
                "That peace matters was the strong message which Liu Zhenmin gave to North Korean officials "
                "in Pyongyang on Tuesday."
            ),
            [],
        ),
        ("Liu Zhenmin's message to Ri Yong Ho was clear: no more tests.", []),
        ("The message that Wang Yi had for Kim Jong Un was that tests must stop.", []),
        ("Wang Yi sent a clear message to Kim Jong Un by going to Seoul first.", []),
        (
            "Wang Jiarui was to see Kim Jong Un and hand over a message by Xi Jinping.",
            ["meeting planned -: kim-jong-un wang-jiarui", "message planned -: kim-jong-un xi-jinping"],
        ),
        (
            "The last high official to go from China to North Korea was Song Tao, in November.",
            ["visit occurred 2018-11: song-tao"],
        ),
        ("The last Chinese premier to fly to Pyongyang was Wen Jiabao in 2009.", ["visit occurred 2009: wen-jiabao"]),
        (
            "The meeting that Xi Jinping had hoped to have with Kim Jong Un in May did not take place.",
            ["meeting denied 2019-05: kim-jong-un xi-jinping"],
        ),
        (
            "Nobody knows what was said at the dinner Xi Jinping gave for Kim Jong Un in May.",
            ["meeting occurred 2019-05: kim-jong-un xi-jinping"],
        ),
    ],
)
def test_what_is_presupposed_or_said_of_it(text: str, want: list[str]) -> None:
    assert by_people(text, DAY) == want
