"""Whom a report describes before it names him, who comes along, and who is asked to travel; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import by_people, contacts

DAY = "2019-06-21"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            (
                "A special envoy of Xi Jinping met Kim Jong Un in Pyongyang on Thursday.\n\nThe envoy, State "
                "Councilor Tang Jiaxuan, had reached Pyongyang on Wednesday, accompanied by Vice Foreign "
                "Minister Wu Dawei. Wu is chairman of the six-party talks."
            ),
            [
                "meeting occurred 2019-06-20: kim-jong-un tang-jiaxuan",
                "visit occurred 2019-06-19: tang-jiaxuan wu-dawei",
            ],
        ),
        (
            "A North Korean delegation met Song Tao in Beijing on Tuesday.\n\nAt its head was Ri Su Yong.",
            ["meeting occurred 2019-06-18: ri-su-yong song-tao"],
        ),
        ("An aide of Kim Jong Un's came to Beijing on Tuesday.", []),
        ("An official close to Kim Jong Un arrived in Beijing on Tuesday.", []),
        ("A confidant of Kim Jong Un's was in Beijing on Tuesday.", []),
        ("The younger sister of Kim Jong Un flew to Beijing on Tuesday.", []),
        (
            (
                "A senior North Korean official had talks with Song Tao in Beijing on Tuesday. Kim Jong Un "
                "stayed in Pyongyang."
            ),
            [],
        ),
        (
            "A top Chinese diplomat met Ri Yong Ho on Tuesday.\n\nWang Yi told Ri that ties were good.",
            ["meeting occurred 2019-06-18: ri-yong-ho wang-yi"],
        ),
        (
            ("Kim Jong Un told Chinese leaders in Beijing on Tuesday that he wanted peace. Xi Jinping was in Moscow."),
            [],
        ),
        (
            (
                "No envoy of Beijing has been in Pyongyang since Jang Song Thaek, the uncle of Kim Jong Un, "
                "was executed."
            ),
            [],
        ),
        ("Chinese officials were greeted in Pyongyang on Tuesday. Xi Jinping stayed at home.", []),
        (
            (
                "The Chinese delegation was received by Kim Jong Un on Friday. Among those present were Li "
                "Jianguo, who heads the delegation, and Wang Jiarui."
            ),
            ["meeting occurred 2019-06-21: kim-jong-un li-jianguo wang-jiarui"],
        ),
        (
            ("At their meeting in March, Kim Jong Un asked Xi Jinping to visit Pyongyang soon, and Xi accepted."),
            ["meeting occurred 2019-03: kim-jong-un xi-jinping", "visit planned -: xi-jinping"],
        ),
        ("Kim Jong Un invited Xi Jinping to visit Pyongyang soon.", []),
        ("Kim Jong Un asked Xi Jinping to come to Pyongyang.", []),
        ("Xi Jinping was asked by Kim Jong Un to come to Pyongyang.", []),
        ("Kim Jong Un wants Xi Jinping to visit Pyongyang.", []),
        ("Kim Jong Un urged Xi Jinping to visit Pyongyang this year.", []),
        ("Xi Jinping sent Song Tao to Pyongyang on Tuesday.", ["visit occurred 2019-06-18: song-tao"]),
        ("Xi Jinping asked Song Tao to go to Pyongyang on Tuesday.", []),
        ("Kim Jong Un had Choe Ryong Hae go to Beijing in May 2013.", ["visit occurred 2013-05: choe-ryong-hae"]),
        (
            "Kim Jong Un asked Xi Jinping on his visit to Beijing in March for aid.",
            ["meeting occurred 2019-03: kim-jong-un xi-jinping", "visit occurred 2019-03: kim-jong-un"],
        ),
    ],
)
def test_the_description_is_of_whom_the_text_names_next(text: str, want: list[str]) -> None:
    assert by_people(text, DAY) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            (
                "Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk, minister of public health, and So "
                "Kil Bok, vice minister of external economic relations, are in his company."
            ),
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. In his company are Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. With Kim comes Vice Foreign Minister Kim Kye Gwan.",
            ["visit occurred 2019-06-18: kim-kye-gwan kim-yong-nam"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. With him came Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            (
                "Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk and So Kil Bok belong to Kim's "
                "delegation as well."
            ),
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            ("Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk and So Kil Bok are part of his delegation."),
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            ("Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk and So Kil Bok are members of the delegation."),
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            (
                "Kim Yong Nam arrived in Beijing on Tuesday. Among the members of his delegation are Kang Ha "
                "Guk and So Kil Bok."
            ),
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. His entourage includes Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. He is accompanied by Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk and So Kil Bok accompany him.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk and So Kil Bok came along.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. At his side are Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. In the delegation are Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday in the company of Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday, together with Kang Ha Guk and So Kil Bok.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam so-kil-bok"],
        ),
        (
            "Kim Yong Nam, Kang Ha Guk with him, arrived in Beijing on Tuesday.",
            ["visit occurred 2019-06-18: kang-ha-guk kim-yong-nam"],
        ),
        (
            "Kim Yong Nam met Hu Chunhua in Beijing on Tuesday. With him was Kang Ha Guk.",
            ["meeting occurred 2019-06-18: hu-chunhua kang-ha-guk kim-yong-nam"],
        ),
        (
            "Kim Yong Nam met Hu Chunhua in Beijing on Tuesday. At Hu's side was Wang Yajun.",
            ["meeting occurred 2019-06-18: hu-chunhua kim-yong-nam wang-yajun"],
        ),
        (
            ("Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk belongs to the party's Central Committee."),
            ["visit occurred 2019-06-18: kim-yong-nam"],
        ),
        (
            "Kim Yong Nam arrived in Beijing on Tuesday. Kang Ha Guk is not in his company.",
            ["visit occurred 2019-06-18: kim-yong-nam"],
        ),
        (
            (
                "Wang Yi landed in Pyongyang on Tuesday. He was greeted at the airport by Ri Kil Song. With "
                "the minister came Kong Xuanyou and Lu Kang."
            ),
            [
                "ceremony occurred 2019-06-18: ri-kil-song wang-yi",
                "visit occurred 2019-06-18: kong-xuanyou lu-kang wang-yi",
            ],
        ),
        (
            (
                "Wang Yi landed in Pyongyang on Tuesday. He was greeted at the airport by Ri Kil Song. With "
                "him had come Kong Xuanyou and Lu Kang."
            ),
            [
                "ceremony occurred 2019-06-18: ri-kil-song wang-yi",
                "visit occurred 2019-06-18: kong-xuanyou lu-kang wang-yi",
            ],
        ),
        (
            (
                "Kim Jong Un visited the Chinese embassy on Tuesday. He talked with Ambassador Li Jinjun. On "
                "the visit he had with him Choe Ryong Hae and Kim Yo Jong."
            ),
            ["meeting occurred 2019-06-18: choe-ryong-hae kim-jong-un kim-yo-jong li-jinjun"],
        ),
        (
            (
                "Kim Jong Un called at the Chinese embassy on Tuesday and had a talk with Ambassador Li "
                "Jinjun. In his suite were Choe Ryong Hae and Kim Yo Jong."
            ),
            ["meeting occurred 2019-06-18: choe-ryong-hae kim-jong-un kim-yo-jong li-jinjun"],
        ),
        (
            (
                "Kim Jong Un had a talk with Ambassador Li Jinjun at the Chinese embassy on Tuesday. Choe "
                "Ryong Hae and Kim Yo Jong were with him."
            ),
            ["meeting occurred 2019-06-18: choe-ryong-hae kim-jong-un kim-yo-jong li-jinjun"],
        ),
        (
            (
                "Kim Jong Un had a talk with Ambassador Li Jinjun at the Chinese embassy on Tuesday. He was "
                "accompanied by Choe Ryong Hae and Kim Yo Jong."
            ),
            ["meeting occurred 2019-06-18: choe-ryong-hae kim-jong-un kim-yo-jong li-jinjun"],
        ),
        (
            (
                "Kim Jong Un had a talk with Ambassador Li Jinjun at the Chinese embassy on Tuesday. Along "
                "with him were Choe Ryong Hae and Kim Yo Jong."
            ),
            ["meeting occurred 2019-06-18: choe-ryong-hae kim-jong-un kim-yo-jong li-jinjun"],
        ),
        (
            "Choe Ryong Hae shook hands with Xi Jinping and his wife, Peng Liyuan, in Beijing on Tuesday.",
            ["meeting occurred 2019-06-18: choe-ryong-hae peng-liyuan xi-jinping"],
        ),
        (
            "Kim Jong Un met Xi Jinping and his wife, Peng Liyuan, in Beijing on Tuesday.",
            ["meeting occurred 2019-06-18: kim-jong-un peng-liyuan xi-jinping"],
        ),
        (
            "Kim Jong Un and his wife, Ri Sol Ju, met Xi Jinping in Beijing on Tuesday.",
            ["meeting occurred 2019-06-18: kim-jong-un ri-sol-ju xi-jinping"],
        ),
        (
            (
                "Kim Jong Un went to Beijing on Tuesday. Going along with Kim on his trip were Choe Ryong "
                "Hae, Kim Yong Chol and Ri Su Yong."
            ),
            ["visit occurred 2019-06-18: choe-ryong-hae kim-jong-un kim-yong-chol ri-su-yong"],
        ),
        (
            (
                "Kim Jong Un gave a dinner for Li Jinjun on Tuesday. Several top leaders sat down to dinner "
                "with Kim, among them Choe Ryong Hae and Pak Pong Ju."
            ),
            ["meeting occurred 2019-06-18: choe-ryong-hae kim-jong-un li-jinjun pak-pong-ju"],
        ),
        (
            (
                "Vice Defense Minister Kim Kang Il attended a banquet of Ambassador Li Jinjun on Tuesday. He "
                "was joined by Pak Yong Il and Pak Myong Ho on the North Korean side."
            ),
            ["meeting occurred 2019-06-18: kim-kang-il li-jinjun pak-myong-ho pak-yong-il"],
        ),
        (
            (
                "A delegation led by Ri Su Yong met Xi Jinping on Tuesday. Included in the delegation are Kim"
                " Hyong Jun and Ri Kil Song."
            ),
            ["meeting occurred 2019-06-18: kim-hyong-jun ri-kil-song ri-su-yong xi-jinping"],
        ),
        (
            (
                "Kim Yong Chol met Song Tao on Tuesday. Sitting next to Kim was Ri Kil Song, and across from "
                "them sat Wang Yajun."
            ),
            ["meeting occurred 2019-06-18: kim-yong-chol ri-kil-song song-tao wang-yajun"],
        ),
    ],
)
def test_companions_are_on_the_journey_or_at_the_event(text: str, want: list[str]) -> None:
    assert by_people(text, DAY) == want


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Wang Yajun met the DPRK minister of public health on May 4.\n\nDPRK Minister of Culture {} left.", ""),
        ("DPRK Vice Minister of Culture {} spoke. The DPRK vice minister of railways met Wang Yajun on May 4.", ""),
        (
            "Wang Yajun met the minister of culture of the DPRK on May 4.\n\nDPRK Culture Minister {} left.",
            "hong-chol-man",
        ),
    ],
)
def test_a_minister_of_one_field_is_none_of_another(text: str, met: str) -> None:
    told = contacts(text.format("Hong Chol Man"), "2026-05-06")
    assert told == [f"meeting occurred 2026-05-04: {met} | wang-yajun"]
