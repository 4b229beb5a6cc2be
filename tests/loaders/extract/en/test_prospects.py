"""What a contact is, done or to come, where its sentence also tells of prospects, media and what it may bring."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        (
            "With Wang Yi and Choe Son Hui holding talks in Beijing on Sunday, there is growing speculation "
            "that Xi Jinping could visit Pyongyang.",
            "2025-09-29",
            ["meeting occurred 2025-09-28: choe-son-hui | wang-yi", "visit hypothetical 2025-10-05:  | xi-jinping"],
        ),
        (
            "After his talks with Kim Jong Un in Pyongyang on Thursday, Xi Jinping may press Washington to "
            "resume dialogue.",
            "2019-06-22",
            ["meeting occurred 2019-06-20: kim-jong-un | xi-jinping"],
        ),
        (
            "A trip to Pyongyang would return the one Kim Jong Un made to Beijing early this month.",
            "2025-09-29",
            ["visit occurred 2025-09: kim-jong-un | "],
        ),
        (
            "Xi Jinping may return the visit Kim Jong Un paid to Beijing in September.",
            "2025-10-29",
            ["visit occurred 2025-09: kim-jong-un | "],
        ),
        (
            "Japanese and South Korean media had reported that in late March Kim Jong Il would visit China.",
            "2010-03-04",
            ["visit hypothetical 2010-03: kim-jong-il | "],
        ),
        (
            "Several newspapers reported that Kim Jong Il would visit China soon.",
            "2010-03-04",
            ["visit hypothetical -: kim-jong-il | "],
        ),
        (
            "State media reported that Wang Yi would visit Pyongyang on Friday.",
            "2019-09-01",
            ["visit planned 2019-09-06:  | wang-yi"],
        ),
        (
            "South Korean media reported that Kim Jong Un met Xi Jinping on Monday.",
            "2018-03-28",
            ["meeting occurred 2018-03-26: kim-jong-un | xi-jinping"],
        ),
        (
            "Kim Il Chol arrived in Beijing on Monday. Kim voiced the hope that his visit would be of "
            "benefit to relations.",
            "2004-07-13",
            ["visit occurred 2004-07-12: kim-il-chol | "],
        ),
        (
            "Kim Il Chol arrived in Beijing on Monday. He hoped that his visit would help to deepen ties.",
            "2004-07-13",
            ["visit occurred 2004-07-12: kim-il-chol | "],
        ),
        (
            "A Chinese spokesman waved aside reports of an imminent trip to China by Kim Jong Il.",
            "2006-01-13",
            ["visit denied -: kim-jong-il | "],
        ),
        (
            "The ministry brushed off rumors that Kim Jong Il was to visit China.",
            "2006-01-13",
            ["visit denied -: kim-jong-il | "],
        ),
        (
            "An exchange of views between Kim Song Nam and Song Tao is conceivable.",
            "2020-02-02",
            ["meeting hypothetical -: kim-song-nam | song-tao"],
        ),
    ],
)
def test_told(text: str, published: str | None, told: list[str]) -> None:
    assert contacts(text, published) == told
