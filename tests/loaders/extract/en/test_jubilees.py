"""The year of a text that shows none follows from what it celebrates, in any way of telling how long ago that was."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. Hui came to attend celebrations of the "
            "45th anniversary of the DPRK-China Treaty of Friendship, Cooperation and Mutual Assistance.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. Hui came for the 45th anniversary of the "
            "conclusion of the DPRK-China Treaty of Friendship, Cooperation and Mutual Assistance.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. Hui came to mark 45 years of the treaty "
            "of friendship between the DPRK and China.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. It is 45 years since the two countries "
            "signed their friendship treaty.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. Forty-five years ago the two countries "
            "signed their friendship treaty.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. 45 years ago the DPRK-China friendship "
            "treaty was concluded.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. The China-DPRK treaty turns 45 this week.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. The friendship treaty that China and the "
            "DPRK concluded marks its 45th anniversary.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. Events were held on the 45th founding "
            "anniversary of the treaty between China and the DPRK on friendship.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. The Sino-DPRK Treaty of Friendship is 45 years old.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. They marked the forty-fifth anniversary "
            "of the DPRK-China treaty of friendship.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 13. The two toasted the mutual assistance "
            "treaty on its 45th anniversary.",
            None,
            ["meeting occurred 2006-07-13: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They marked the 60th anniversary of the "
            "DPRK's founding.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The DPRK marks its 60th anniversary in September.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The DPRK was founded 60 years ago.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. This year the DPRK turns 60.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The 60th birthday of the DPRK falls in September.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. It is the 60th anniversary of North "
            "Korea's foundation.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. North Korea's 60th anniversary was on their minds.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. North Korea celebrates the 60th "
            "anniversary of its founding this year.",
            None,
            ["meeting occurred 2008-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They spoke of the 60 years of diplomatic "
            "relations between the two countries.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The two countries established diplomatic "
            "relations 60 years ago.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. Sixty years ago the two countries "
            "established diplomatic ties.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. Diplomatic ties between Beijing and "
            "Pyongyang turn 60 this year.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. This year marks six decades of diplomatic ties.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. This year marks the 60th anniversary of "
            "ties between China and North Korea.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. This year marks the 60th year since China"
            " and the DPRK set up diplomatic relations.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. It was 60 years to the year since ties "
            "were established between China and the DPRK.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They recalled the 60th anniversary of the"
            " entry of the Chinese People's Volunteers into the Korean front.",
            None,
            ["meeting occurred 2010-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They marked the 60th anniversary of the "
            "CPV's entry into the war.",
            None,
            ["meeting occurred 2010-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. Sixty years ago the Chinese People's "
            "Volunteers entered the Korean War.",
            None,
            ["meeting occurred 2010-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They marked the 60th anniversary of the "
            "armistice that ended the Korean War.",
            None,
            ["meeting occurred 2013-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The war ended 60 years ago with an armistice.",
            None,
            ["meeting occurred 2013-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The Workers' Party marks its 65th "
            "anniversary this year.",
            None,
            ["meeting occurred 2010-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The Workers' Party of Korea was founded "
            "65 years ago.",
            None,
            ["meeting occurred 2010-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The WPK's 65th birthday is in October.",
            None,
            ["meeting occurred 2010-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They spoke of the 65th founding "
            "anniversary of the Workers' Party of Korea.",
            None,
            ["meeting occurred 2010-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The Communist Party of China turned 90 this month.",
            None,
            ["meeting occurred 2011-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They marked the 90th anniversary of the "
            "founding of the Communist Party of China.",
            None,
            ["meeting occurred 2011-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The People's Republic of China turns 60 in October.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They marked the 60th anniversary of New China.",
            None,
            ["meeting occurred 2009-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They spoke of the 60th anniversary of the company.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. Hui is 65 years old.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They spoke of the ties of the past 60 years.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They marked the 60th anniversary of ties "
            "between the DPRK and Russia.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. North Korea and Vietnam marked 60 years "
            "of diplomatic ties.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. Hui has known the Workers' Party for 30 years.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. In 2008 the DPRK marked its 60th anniversary.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. They marked the 100th birthday of "
            "President Kim Il Sung.",
            None,
            ["meeting occurred 2012-07-10: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The treaty was signed 20 years before Hui was born.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu in Pyongyang on July 10. The treaty will expire in 20 years.",
            None,
            ["meeting occurred -: kim-yong-nam | hui-liangyu"],
        ),
        (
            "Kim Yong Nam met Hui Liangyu on July 10, 2006. Five years later the friendship treaty marked "
            "its 50th anniversary.",
            None,
            ["meeting occurred 2006-07-10: kim-yong-nam | hui-liangyu"],
        ),
    ],
)
def test_told(text: str, published: str | None, told: list[str]) -> None:
    assert contacts(text, published) == told
