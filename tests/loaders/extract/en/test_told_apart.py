"""English words that look like a contact and are none, and contacts that hide in other words; our sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "Wang Yi met Ri Yong Ho in Beijing on May 2. "
ALONE = ["meeting occurred 2019-05-02: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "There is much talk about the closeness of Kim Jong Un and Xi Jinping.",
        "Neither paper said whether they had talked about coal.",
        "It is up to the ministries to see to it that what Xi Jinping and Kim Jong Un wish is done.",
        "That Ri Yong Ho flew out with Wang Yi suggests that something was agreed in Beijing.",
        "The top diplomats of South Korea and China held talks in Wuhan on Friday.",
        "Ri Yong Ho passed on the greetings of Kim Jong Un to Xi Jinping and the two sides discussed trade.",
        "Xi Jinping is treated as a guide by many, a professor, Zhu Feng, said.",
        "The Singapore talks in April made a good start.",
        "Wang and Ri met after the session of the forum, the largest gathering of the region.",
    ],
)
def test_what_only_sounds_like_a_contact_is_none(told: str) -> None:
    assert contacts(MET + told, "2019-05-04") == ALONE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wang Yajun called on Jong Mu Rim on Thursday, with Counsellor Zhu Jiayao at Wang's side.",
            "meeting occurred 2019-05-02: jong-mu-rim | wang-yajun zhu-jiayao",
        ),
        (
            "Kim Kye Gwan met Zhang Yesui on May 1. Kim separately met Wu Dawei on Thursday, spokesman Qin Gang said.",
            "meeting occurred 2019-05-02: kim-kye-gwan | wu-dawei",
        ),
        (
            "Hu Jintao met Kim Yong Nam on May 1. In a separate meeting on Thursday with Premier Pak Pong Ju, he said "
            "that Chinese firms would invest.",
            "meeting occurred 2019-05-02: pak-pong-ju | hu-jintao",
        ),
        (
            "Ri Yong Ho met Wang Yi on May 1. During a meeting with Xi Jinping on Thursday, Ri said the two should do "
            "more next year.",
            "meeting occurred 2019-05-02: ri-yong-ho | xi-jinping",
        ),
        (
            "Choe Ryong Hae flew into Beijing on Wednesday and sat down the next day with Wang Jiarui.",
            "meeting occurred 2019-05-02: choe-ryong-hae | wang-jiarui",
        ),
        (
            "Kim Jong Un and Xi Jinping held talks on Thursday. In the evening Kim gave a dinner in Xi's honour.",
            "meeting occurred 2019-05-02: kim-jong-un | xi-jinping",
        ),
        (
            "At a reception on Thursday, Ambassador Li Jinjun told North Korean officials that ties are good.",
            "meeting occurred 2019-05-02:  | li-jinjun",
        ),
        (
            "Choe Ryong Hae met Wang Yi. He recalled the talks General Secretary Kim Jong Un had with Xi Jinping last "
            "January.",
            "meeting occurred 2019-01: kim-jong-un | xi-jinping",
        ),
    ],
)
def test_contacts_in_other_words(text: str, expected: str) -> None:
    assert expected in contacts(text, "2019-05-04")


def test_a_wreath_ceremony_is_the_ceremony_at_which_people_were_present() -> None:
    text = "Wreaths were laid before the Friendship Tower on Thursday. Present at the ceremony were Kang Yun Sok and "
    text += "Sung Jong Gyu. Also there were Wang Yajun, the Chinese ambassador, and his staff."
    assert contacts(text, "2019-05-04") == ["ceremony occurred 2019-05-02: kang-yun-sok sung-jong-gyu | wang-yajun"]


def test_who_travels_along_is_at_no_meeting() -> None:
    text = (
        "Choe Ryong Hae arrived in Beijing on Wednesday. He met Liu Yunshan on Thursday. With him on the trip are Ri "
    )
    text += "Yong Gil and Kim Hyong Jun."
    assert contacts(text, "2019-05-04") == [
        "visit occurred 2019-05-01: choe-ryong-hae ri-yong-gil kim-hyong-jun | ",
        "meeting occurred 2019-05-02: choe-ryong-hae | liu-yunshan",
    ]
    text = (
        "Hu Jintao arrived in Pyongyang on Wednesday. He was accompanied on the visit by Wang Jiarui and Li Zhaoxing."
    )
    assert contacts(text, "2019-05-04") == ["visit occurred 2019-05-01:  | hu-jintao wang-jiarui li-zhaoxing"]


def test_a_host_who_goes_to_meet_his_guest_meets_him() -> None:
    text = (
        "Kim Jong Il was in Dalian last May. He came again at the end of August, and on the 27th Hu Jintao travelled "
    )
    text += "to Changchun to meet him."
    told = contacts(text, "2011-05-21")
    assert "meeting occurred 2010-08-27: kim-jong-il | hu-jintao" in told
    assert "visit occurred 2010-08: kim-jong-il | " in told


def test_what_a_contact_shows_does_not_deny_it() -> None:
    text = (
        "China said Tuesday that Li Zhanshu will visit North Korea from Saturday, a sign that Xi Jinping will not go."
    )
    assert contacts(text, "2018-09-04")[0] == "visit planned 2018-09-08:  | li-zhanshu"


def test_what_a_source_tells_and_the_paper_could_not_check_is_doubtful() -> None:
    text = (
        "A source in China said Yun Jong Ho visited Dandong on May 2. Pak Myong Ho met Wang Yajun on May 3. The paper "
    )
    text += "could not independently verify the source's account."
    assert contacts(text, "2019-05-04") == [
        "visit hypothetical 2019-05-02: yun-jong-ho | ",
        "meeting occurred 2019-05-03: pak-myong-ho | wang-yajun",
    ]


def test_months_between_two_others_are_one_time() -> None:
    text = "Kim Jong Un travelled to China three times between March and June."
    assert contacts(text, "2018-12-07") == ["visit occurred 2018-03/2018-06: kim-jong-un | "]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "Xi envoy leaves N. Korea\n\nSong Tao arrived in Pyongyang on Friday.",
            "2017-11-20",
            ["visit occurred 2017-11-17:  | song-tao"],
        ),
        (
            "He Ping succeeds Liu Xiaoming, who left Pyongyang last month. Kim Jong Un stayed at home.",
            "2010-03-08",
            ["visit occurred 2010-02:  | liu-xiaoming"],
        ),
        (
            "Kim Song Nam runs the department. In February 2012, after the death of Kim Jong Il, he made a trip to "
            "Beijing. In April of the same year he was back in Beijing.",
            "2021-01-14",
            ["visit occurred 2012-02: kim-song-nam | ", "visit occurred 2012-04: kim-song-nam | "],
        ),
        (
            "Ri Su Yong flew into Beijing on Tuesday. That day he was across the table from Song Tao.",
            "2016-06-02",
            ["visit occurred 2016-05-31: ri-su-yong | ", "meeting occurred 2016-05-31: ri-su-yong | song-tao"],
        ),
        (
            "Wang Yajun and Yun Jong Ho had an “in-depth exchange of views on practical cooperation” on Tuesday.",
            "2026-01-22",
            ["meeting occurred 2026-01-20: yun-jong-ho | wang-yajun"],
        ),
        (
            "Chen Qiufa was in Pyongyang on November 6. In a separate meeting, Chen put forward proposals on trade to "
            "Kim Yong Jae.",
            "2019-11-11",
            ["visit occurred 2019-11-06:  | chen-qiufa", "meeting occurred 2019-11-06: kim-yong-jae | chen-qiufa"],
        ),
        (
            "According to a Japanese report, Kang Sok Ju was received by Wang Jiarui in May. The report is not true.",
            "2014-09-09",
            ["meeting denied 2014-05: kang-sok-ju | wang-jiarui"],
        ),
        (
            "Kim Yong Nam met Chi Haotian on Wednesday. Chi Haotian asked Kim Yong Nam to hand Kim Jong Il a gift.",
            "2000-10-26",
            [
                "meeting occurred 2000-10-25: kim-yong-nam | chi-haotian",
                "message occurred 2000-10-25: kim-jong-il | chi-haotian",
            ],
        ),
    ],
)
def test_who_and_when_by_the_words_around(text: str, published: str, expected: list[str]) -> None:
    assert contacts(text, published) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The last Chinese president to go to the North was Hu Jintao, in October 2005. Kim Jong Un stayed at home.",
            ["visit occurred 2005-10:  | hu-jintao"],
        ),
        (
            "The embassy held a reception on Wednesday for the upcoming Spring Festival. Kang Yun Sok and Ambassador "
            "Wang Yajun attended it.",
            ["meeting occurred 2018-08-15: kang-yun-sok | wang-yajun"],
        ),
        (
            "No report says that Kim Su Gil has met Xu Qiliang. The defence ministry flatly ruled this out.",
            ["meeting denied 2018-08: kim-su-gil | xu-qiliang"],
        ),
        (
            "Choe Ryong Hae arrived in Beijing on Wednesday. He is accompanied by Ri Yong Gil and Kim Song Nam.",
            ["visit occurred 2018-08-15: choe-ryong-hae ri-yong-gil kim-song-nam | "],
        ),
        (
            "Choe Son Hui, minister of Foreign Affairs of the DPRK, and Wang Yi, minister of Foreign Affairs of China, "
            "are old friends. Talks between the foreign ministers of the two countries took place on Wednesday.",
            ["meeting occurred 2018-08-15: choe-son-hui | wang-yi"],
        ),
        (
            "Wang Yi spoke of a launch that Kim Jong Un watched on the spot.",
            [],
        ),
    ],
)
def test_who_is_singled_out_or_summed_up(text: str, expected: list[str]) -> None:
    assert contacts(text, "2018-08-20") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wang Yi will pay a two-day visit to North Korea from Thursday. Wang is expected to hold talks with Choe "
            "Son Hui. The two last met in Beijing in June.",
            "meeting occurred 2018-06: choe-son-hui | wang-yi",
        ),
        (
            "Zeng Qinghong flew into Pyongyang on Tuesday for a stay that will last until Friday. Hours after landing, "
            "he had talks with Kim Kuk Thae.",
            "meeting occurred 2018-08-14: kim-kuk-thae | zeng-qinghong",
        ),
        (
            "Song Tao left Pyongyang on Sunday after a four-day trip. He met Choe Ryong Hae on Friday, hours "
            "after landing.",
            "meeting occurred 2018-08-17: choe-ryong-hae | song-tao",
        ),
        (
            "The tour comes after Kim Jong Il's journey to China, which lasted from Jan. 15 to 20, 2001 and "
            "took him to "
            "Shanghai.",
            "visit occurred 2001-01-15/2001-01-20: kim-jong-il | ",
        ),
        (
            "Dai Bingguo delivered a letter from Hu Jintao to North Korean leader Kim Jong Un when he met the "
            "reclusive "
            "leader in Pyongyang on Wednesday.",
            "meeting occurred 2018-08-15: kim-jong-un | dai-bingguo",
        ),
        (
            "A North Korean train pulled into Dandong on Wednesday, and it is very likely that Kim Jong Un was "
            "on board.",
            "visit hypothetical 2018-08-15: kim-jong-un | ",
        ),
        (
            "Xi Jinping met Ri Su Yong in Pyongyang on Wednesday. Also in the room were Kim Yang Gon and Song Tao.",
            "meeting occurred 2018-08-15: ri-su-yong kim-yang-gon | xi-jinping song-tao",
        ),
        (
            "Paek Nam Sun flew into Beijing on Wednesday as guest of his counterpart, Foreign Minister Tang Jiaxuan. "
            "The two ministers held talks the same day.",
            "meeting occurred 2018-08-15: paek-nam-sun | tang-jiaxuan",
        ),
        (
            "Ambassador Wang Guozhang gave a reception on Wednesday. Kim Yong Nam and Jo Chang Dok attended it. "
            "Present "
            "too was a delegation with Jiang Chunyun as its head.",
            "meeting occurred 2018-08-15: kim-yong-nam jo-chang-dok | wang-guozhang jiang-chunyun",
        ),
    ],
)
def test_who_was_in_on_it_and_since_when(text: str, expected: str) -> None:
    assert expected in contacts(text, "2018-08-20")


@pytest.mark.parametrize(
    "told",
    [
        "Xi for his part told Kim that China was ready.",
        "Xi said in the message that the people led by Kim Jong Un had done well.",
    ],
)
def test_what_is_told_in_a_message_is_no_meeting(told: str) -> None:
    text = f"Kim Jong Un and Xi Jinping exchanged messages on Wednesday. {told}"
    assert contacts(text, "2018-08-20") == ["message occurred 2018-08-15: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "North Korean leader Kim Jong Un has met with Foreign Minister Wang Yi and said that there are "
            "signs of a thaw. "
            "The meeting took place on Wednesday.",
            "meeting occurred 2018-08-15: kim-jong-un | wang-yi",
        ),
        (
            "Premier Li Keqiang said here on Wednesday that China values the friendship. Li made the remarks when he "
            "received DPRK Foreign Minister Ri Yong Ho.",
            "meeting occurred 2018-08-15: ri-yong-ho | li-keqiang",
        ),
        (
            "Kim Jong Un received a letter from Xi Jinping in a meeting on Wednesday with a Chinese delegation. "
            "The letter "
            "was delivered by Song Tao.",
            "meeting occurred 2018-08-15: kim-jong-un | song-tao",
        ),
        (
            "Ambassador Wang Yajun spoke. He said that the friendship blooms thanks to the meeting of Xi "
            "Jinping and Kim "
            "Jong Un in Beijing in June.",
            "meeting occurred 2018-06: kim-jong-un | xi-jinping",
        ),
        (
            "Xi Jinping made a visit to Pyongyang in June, and Kim Su Gil, director of the general political "
            "bureau of the "
            "army, travelled to Beijing in July.",
            "visit occurred 2018-07: kim-su-gil | ",
        ),
        (
            "Visiting Chinese Vice Premier Wu Yi and DPRK Premier Pak Pong Ju cut the ribbon on Wednesday.",
            "ceremony occurred 2018-08-15: pak-pong-ju | wu-yi",
        ),
        (
            "Talk of a visit to China by Kim Jong Un is heard again in the wake of a meeting in Pyongyang on Wednesday "
            "between Choe Ryong Hae and Song Tao.",
            "meeting occurred 2018-08-15: choe-ryong-hae | song-tao",
        ),
        (
            "Trade has recovered since March.\n\nThat month Ri Ryong Nam called on Song Tao in Beijing.",
            "meeting occurred 2018-03: ri-ryong-nam | song-tao",
        ),
        (
            "On Wednesday Ambassador Li Jinjun and his staff did farm work together with Kim Jin Bom near Pyongyang.",
            "ceremony occurred 2018-08-15: kim-jin-bom | li-jinjun",
        ),
    ],
)
def test_who_did_it_in_other_words(text: str, expected: str) -> None:
    assert expected in contacts(text, "2018-08-20")


def test_a_report_counts_its_days_from_its_date_line() -> None:
    text = "BEIJING, Aug. 19 (Xinhua) -- Wang Yi met here today with Ri Yong Ho."
    assert contacts(text, "2018-08-20") == ["meeting occurred 2018-08-19: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wang Yi was talking at the state guesthouse in Beijing on Wednesday with Ri Yong Ho.",
            "meeting occurred 2018-08-15: ri-yong-ho | wang-yi",
        ),
        (
            "A group led by Pak Thae Song came to Beijing on Wednesday. During the stay there were also talks "
            "with Song "
            "Tao and a meeting with Cai Qi.",
            "meeting occurred 2018-08-15: pak-thae-song | song-tao",
        ),
        (
            "Xi Jinping left Pyongyang on Friday, concluding the visit that he had started on August 14. Kim Jong Un "
            "exchanged warm farewells with Xi Jinping.",
            "ceremony occurred 2018-08-17: kim-jong-un | xi-jinping",
        ),
        (
            "Xi Jinping and Kim Jong Un met in Pyongyang on Wednesday. In the morning of the day the leaders of "
            "the two "
            "parties visited the Friendship Tower.",
            "ceremony occurred 2018-08-15: kim-jong-un | xi-jinping",
        ),
        (
            "The embassy in Pyongyang gave a reception on Wednesday, which Pak Myong Ho attended. In his address, "
            "Ambassador Wang Yajun looked back on a good year.",
            "meeting occurred 2018-08-15: pak-myong-ho | wang-yajun",
        ),
        (
            "Kim Jong Un stood waiting on the tarmac when Chinese President Xi Jinping's plane touched down in "
            "Pyongyang "
            "on Wednesday.",
            "ceremony occurred 2018-08-15: kim-jong-un | xi-jinping",
        ),
        (
            "Xi Jinping is in Pyongyang. He is the first Chinese president to come here since Hu Jintao in 2005.",
            "visit occurred 2005:  | hu-jintao",
        ),
        (
            "China is considering sending Premier Li Keqiang to North Korea in early September.",
            "visit hypothetical 2018-09:  | li-keqiang",
        ),
        (
            "Ri Yong Ho met Li Keqiang in Beijing on Wednesday. The meeting came a day after Ri talked with Wang Yi.",
            "meeting occurred 2018-08-14: ri-yong-ho | wang-yi",
        ),
        (
            "Song Tao arrived in Pyongyang on Wednesday.\n\nA meeting with Kim Jong Un did not take place, a "
            "source said.",
            "meeting denied 2018-08: kim-jong-un | song-tao",
        ),
        (
            "Kim Jong Un received Song Tao on Wednesday. Wang Yi was present. Kim Jong Un also met Wang Yi.",
            "meeting occurred 2018-08-15: kim-jong-un | wang-yi",
        ),
        (
            "Kim Yong Chol received Song Tao on Wednesday. The main event came on Thursday. Kim Jong Un received Song "
            "Tao. Present there was Kim Yong Chol.",
            "meeting occurred 2018-08-16: kim-jong-un kim-yong-chol | song-tao",
        ),
    ],
)
def test_what_real_desks_write(text: str, expected: str) -> None:
    assert expected in contacts(text, "2018-08-20")


@pytest.mark.parametrize(
    "told",
    [
        "It did not say whether Kim Yong Chol, who often is, was in the room.",
        "Satellite pictures show rehearsals for a large parade.",
        "Sending Li Keqiang to please Kim Jong Un would be right, an expert said.",
        "Xi Jinping welcomes and supports the summit due to open in Pyongyang on Friday between Kim Jong Un and "
        "his South "
        "Korean counterpart Moon Jae-in.",
    ],
)
def test_what_is_not_told_to_have_been(told: str) -> None:
    text = f"Kim Jong Un met Song Tao in Pyongyang on Wednesday. {told}"
    assert contacts(text, "2018-08-20") == ["meeting occurred 2018-08-15: kim-jong-un | song-tao"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An aide of Kim Jong Un told China's president on Friday that he wanted talks. Choe Ryong Hae called on Xi "
            "Jinping in uniform.",
            "meeting occurred 2018-08-17: choe-ryong-hae | xi-jinping",
        ),
        (
            "Choe Son Hui met Wang Yi on Wednesday. Both sides said that at the meeting they had in Beijing in "
            "June Kim "
            "Jong Un and Xi Jinping set the course.",
            "meeting occurred 2018-06: kim-jong-un | xi-jinping",
        ),
        (
            "Li Keqiang held talks on Wednesday with Premier Pak Pong Ju and called for a new start, the "
            "ministry said.",
            "meeting occurred 2018-08-15: pak-pong-ju | li-keqiang",
        ),
        (
            'In April, Zhao Leji came to Pyongyang for the "Year of Friendship," and Kim Jong Un hosted a lunch '
            "for him.",
            "meeting occurred 2018-04: kim-jong-un | zhao-leji",
        ),
        (
            "Ambassador Li Jinjun spoke of the messages which Xi Jinping and Kim Jong Un exchanged on Sunday.",
            "message occurred 2018-08-19: kim-jong-un | xi-jinping",
        ),
        (
            "Kim Jong Un slipped in and out of Beijing this week.",
            "visit occurred 2018-08: kim-jong-un | ",
        ),
        (
            "Pak Pong Ju was in Beijing on Wednesday. Commerce Minister Zhong Shan and Trade Minister Kim Yong Jae put "
            "their names to an accord.",
            "ceremony occurred 2018-08-15: kim-yong-jae | zhong-shan",
        ),
        (
            "A crowd had come to Hwanggumphyong on August 15. The ceremony drew Jang Song Thaek and Minister "
            "Chen Deming.",
            "ceremony occurred 2018-08-15: jang-song-thaek | chen-deming",
        ),
        (
            "It was in October 2006 that Kim Jong Il received Tang Jiaxuan, ten days after the nuclear test.",
            "meeting occurred 2006-10: kim-jong-il | tang-jiaxuan",
        ),
        (
            "On Wednesday a meeting was held in Pyongyang to mark the treaty. Mun Jae Chol and Chen Haosu spoke there.",
            "ceremony occurred 2018-08-15: mun-jae-chol | chen-haosu",
        ),
    ],
)
def test_what_papers_write_in_passing(text: str, expected: str) -> None:
    assert expected in contacts(text, "2018-08-20")


@pytest.mark.parametrize(
    "text",
    [
        "Kerry, Chinese foreign minister discuss Obama visit, North Korea\n\nWang Yi called John Kerry about "
        "Kim Jong Un.",
        "Xi Jinping became the first leader to visit South Korea before traveling to North Korea, which angered "
        "Kim Jong Un.",
    ],
)
def test_a_topic_and_a_trip_not_made_are_none(text: str) -> None:
    assert contacts(text, "2018-08-20") == []


def test_the_year_of_a_feast_is_not_the_meeting_s() -> None:
    text = "Wang Yi met Pak Myong Ho in Beijing on Friday ahead of the 75th anniversary of ties next year."
    assert contacts(text, "2018-08-20") == ["meeting occurred 2018-08-17: pak-myong-ho | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "The hall rang with cheers as Kim Jong Un and Xi Jinping were named.",
        "Wang Yi flew to Seoul a month later without first stopping over in Pyongyang.",
        "Envoys waved to Zhang Chenggang, the newly arrived ambassador of China to the DPRK.",
    ],
)
def test_words_of_contact_beside_which_nobody_is_met_or_goes_are_none(told: str) -> None:
    assert contacts(MET + told, "2019-05-04") == ALONE


@pytest.mark.parametrize(
    "told",
    [
        "Hui Liangyu went home on Saturday having failed to get an audience with Kim Jong Il.",
        "Hui Liangyu left for Beijing on Saturday, unable to secure a meeting with Kim Jong Il.",
        "Hui Liangyu returned home on Saturday after failing to see Kim Jong Il.",
        "Hui Liangyu returned home on Saturday without being granted an audience by Kim Jong Il.",
    ],
)
def test_what_somebody_failed_to_get_is_denied(told: str) -> None:
    met = [contact for contact in contacts(told, "2006-07-16") if contact.startswith("meeting")]
    assert met == ["meeting denied 2006-07-15: kim-jong-il | hui-liangyu"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Premier Zhu Rongji saw the guests in the afternoon.",
            "meeting occurred 1999-06-04: kim-yong-nam | zhu-rongji",
        ),
        (
            "Kim Yong Nam then went to Zhu Rongji, whom he also saw on Thursday.",
            "meeting occurred 1999-06-03: kim-yong-nam | zhu-rongji",
        ),
        (
            "Zhu Rongji also spoke at length with Paek Nam Sun, according to a diplomat who was told of the talks.",
            "meeting occurred 1999-06-04: paek-nam-sun | zhu-rongji",
        ),
    ],
)
def test_a_second_meeting_is_told_in_other_words(told: str, expected: str) -> None:
    text = f"Jiang Zemin met Kim Yong Nam of the DPRK in Beijing on Friday. {told}"
    assert contacts(text, "1999-06-05") == ["meeting occurred 1999-06-04: kim-yong-nam | jiang-zemin", expected]


@pytest.mark.parametrize(
    "told",
    [
        "A Chinese delegation under Vice Premier Zhang Dejiang is here. The delegation met Pak Ui Chun on Monday.",
        "Zhang Dejiang is in Pyongyang at the head of a Chinese delegation. Pak Ui Chun met the delegation on Monday.",
        "Greeted by delegation head Zhang Dejiang of China, Pak Ui Chun of the DPRK met the delegation on Monday.",
    ],
)
def test_who_heads_a_delegation_is_told_without_a_verb(told: str) -> None:
    assert "meeting occurred 2011-07-11: pak-ui-chun | zhang-dejiang" in contacts(told, "2011-07-13")


def test_a_meeting_of_two_who_are_dead_was_in_their_lifetime() -> None:
    text = "Deng Xiaoping was a friend of Korea, says the message, recalling that he met Kim Il Sung many times."
    assert contacts(text, "1997-02-20") == ["meeting occurred -: kim-il-sung | deng-xiaoping"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Li Jinjun presented his credentials to Kim Yong Nam on Monday.",
            "ceremony occurred 2015-03-30: kim-yong-nam | li-jinjun",
        ),
        (
            "Li Jinjun handed Kim Yong Nam his letter of credence on Monday.",
            "ceremony occurred 2015-03-30: kim-yong-nam | li-jinjun",
        ),
        (
            "Kim Yong Nam received credentials from Li Jinjun on Monday and had a talk with him.",
            "meeting occurred 2015-03-30: kim-yong-nam | li-jinjun",
        ),
        (
            "Li Jinjun presented copies of his credentials to Ri Su Yong on Monday.",
            "meeting occurred 2015-03-30: ri-su-yong | li-jinjun",
        ),
    ],
)
def test_credentials_are_presented_at_a_ceremony_and_received_or_copied_at_a_meeting(text: str, expected: str) -> None:
    assert contacts(text, "2015-04-01") == [expected]


def test_who_had_talked_with_somebody_before_was_not_at_what_is_told_of_today() -> None:
    text = (
        "Jiang Zemin said here today that the two armies are friends. Jiang was speaking to a delegation from the DPRK "
        "led by Choe Kwang. Zhang Wannian attended the meeting. He had held talks with the Korean visitor on Tuesday."
    )
    assert contacts(text, "1994-06-08") == [
        "meeting occurred 1994-06-08: choe-kwang | jiang-zemin zhang-wannian",
        "meeting occurred 1994-06-07: choe-kwang | zhang-wannian",
    ]


def test_he_has_talks_with_the_other_side() -> None:
    text = "Yu Zhengsheng met Choe Yong Rim in Shanghai on Wednesday.\n\nIn May he had talks with Wen Jiabao."
    assert contacts(text, "2011-09-29") == [
        "meeting occurred 2011-09-28: choe-yong-rim | yu-zhengsheng",
        "meeting occurred 2011-05: choe-yong-rim | wen-jiabao",
    ]


def test_the_leader_is_told_apart_by_no_age() -> None:
    text = "Kim Jong Il is well. The 66-year-old leader received Wang Jiarui in Pyongyang on Friday."
    assert contacts(text, "2009-01-24") == ["meeting occurred 2009-01-23: kim-jong-il | wang-jiarui"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Xi Jinping received Choe Ryong Hae yesterday, ending days of speculation over whether the two would meet.",
            ["meeting occurred 2013-05-24: choe-ryong-hae | xi-jinping"],
        ),
        (
            "When Xi Jinping lands in Pyongyang on Monday he will be the first to come from Beijing in years.",
            ["visit planned 2013-05-27:  | xi-jinping"],
        ),
        (
            "Song Tao is in Pyongyang. Did he see Kim Jong Un?",
            ["meeting hypothetical -: kim-jong-un | song-tao"],
        ),
        (
            "Kim Jong Un never got around to receiving Song Tao.",
            ["meeting denied 2013-05: kim-jong-un | song-tao"],
        ),
        (
            "The programme includes talks of Xi Jinping with Kim Jong Un.",
            ["meeting planned -: kim-jong-un | xi-jinping"],
        ),
    ],
)
def test_what_is_asked_awaited_and_settled(text: str, expected: list[str]) -> None:
    told = [contact for contact in contacts(text, "2013-05-25") if not contact.startswith("visit occurred")]
    assert told == expected


def test_a_port_city_is_no_port_at_which_somebody_is_received() -> None:
    text = "Kim Jong Un met Xi Jinping in the port city of Dalian on May 7."
    assert contacts(text, "2018-05-15") == ["meeting occurred 2018-05-07: kim-jong-un | xi-jinping"]


def test_earlier_in_the_day_is_on_the_day_of_the_story() -> None:
    text = (
        "Xi Jinping received Choe Son Hui on Friday. Choe, who came on Wednesday, wore grey. Earlier in the day she "
        "met Wang Yi."
    )
    assert "meeting occurred 2024-04-19: choe-son-hui | wang-yi" in contacts(text, "2024-04-20")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The second meeting of Kim Jong Un and Xi Jinping comes weeks after their first meeting in March.",
            ["-", "2018-03"],
        ),
        ("Kim Jong Un met Xi Jinping on Tuesday after their talks in Beijing in March.", ["2018-05-08", "2018-03"]),
        (
            "Kim Jong Un had talks with Xi Jinping on Tuesday. Their first meeting was in March.",
            ["2018-05-08", "2018-03"],
        ),
        ("Kim Jong Un dined with Xi Jinping on Tuesday after their talks.", ["2018-05-08"]),
        ("Kim Jong Un met Xi Jinping on Tuesday after the meeting with Moon Jae-in on April 27.", ["2018-05-08"]),
        ("Kim Jong Un met Xi Jinping on Tuesday after the meeting in Panmunjom on April 27.", ["2018-05-08"]),
        ("Kim Jong Un met Xi Jinping on Tuesday ahead of his talks with Trump in June.", ["2018-05-08"]),
        ("Kim Jong Un met Xi Jinping on Tuesday after their talks were put off in March.", ["2018-05-08"]),
    ],
)
def test_who_meets_again_had_met_at_another_time(sentence: str, told: list[str]) -> None:
    assert contacts(sentence, "2018-05-09") == [f"meeting occurred {day}: kim-jong-un | xi-jinping" for day in told]


def test_the_first_of_several_does_not_turn_the_story() -> None:
    text = (
        "Kim Jong Un visited Dalian this month. The first meeting with Xi Jinping was in March. Xi gave him a dinner."
    )
    assert "meeting occurred 2018-05: kim-jong-un | xi-jinping" in contacts(text, "2018-05-09")


def test_who_may_meet_after_other_talks_has_not_met_before() -> None:
    text = "Xi Jinping and Kim Jong Un may meet after their talks in Singapore in June."
    assert [line.split(":")[0] for line in contacts(text, "2018-05-09")] == ["meeting hypothetical 2018-06"]
