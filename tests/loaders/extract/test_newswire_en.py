"""How English newswire tells of contacts: audiences, hosts in the passive, asides, credentials, rumours; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


def test_an_audience_sits_at_the_show_and_is_no_meeting() -> None:
    text = (
        "Chinese artistes gave a performance in Pyongyang on April 14.\n"
        "It was enjoyed by Sung Jong Gyu, minister of Culture.\n"
        "In the audience were also Wang Yajun, Chinese ambassador to the DPRK, and members of his embassy."
    )
    assert contacts(text, "2024-04-15") == ["ceremony occurred 2024-04-14: sung-jong-gyu | wang-yajun"]


def test_who_hosts_a_ceremony_in_the_passive_stands_at_it() -> None:
    text = "A ceremony to welcome Li Zhanshu was hosted by Kim Yong Nam in Pyongyang on September 8."
    assert contacts(text, "2018-09-09") == ["ceremony occurred 2018-09-08: kim-yong-nam | li-zhanshu"]


def test_senders_of_greetings_are_not_at_the_table() -> None:
    text = (
        "Meeting Kim Jong Un on Friday, Song Tao brought greetings from Xi Jinping, Chinese president, "
        "who had entrusted him with them."
    )
    assert contacts(text, "2018-04-15") == ["meeting occurred 2018-04-13: kim-jong-un | song-tao"]


def test_an_agency_named_whole_reports_and_takes_no_part() -> None:
    text = "In Changchun Choe Yong Rim met Chinese Vice-Premier Zhang Dejiang on Tuesday, Xinhua news agency said."
    assert contacts(text, "2010-11-04") == ["meeting occurred 2010-11-02: choe-yong-rim | zhang-dejiang"]


def test_an_envoy_presents_credentials_to_the_head_of_state() -> None:
    text = "Chinese Ambassador Wang Yajun presented his credentials to Choe Ryong Hae on April 3."
    assert contacts(text, "2023-04-04") == ["ceremony occurred 2023-04-03: choe-ryong-hae | wang-yajun"]


def test_an_aside_about_somebody_neither_doubts_nor_joins_the_contact() -> None:
    text = "Choe Yong Rim, who is said to be close to Kim Jong Il, met Zhang Dejiang in Changchun on Tuesday."
    assert contacts(text, "2010-11-04") == ["meeting occurred 2010-11-02: choe-yong-rim | zhang-dejiang"]


def test_an_arrival_told_after_since_is_dated_by_its_own_clause() -> None:
    text = "Ri Ryong Nam gave his first interview since he came to China on February 18."
    assert contacts(text, "2021-03-18") == ["visit occurred 2021-02-18: ri-ryong-nam | "]


def test_a_visit_that_observers_guess_at_is_hypothetical() -> None:
    text = (
        "Some pundits think that his task is to sound out Beijing about a visit to China by regime leader Kim Jong-un."
    )
    assert contacts(text, "2015-06-19") == ["visit hypothetical -: kim-jong-un | "]


def test_talks_for_which_somebody_came_are_those_that_were_then_held() -> None:
    text = (
        "Choe Yong Rim arrived in Changchun on Tuesday for talks with Chinese officials.\n"
        "Zhang Dejiang met Choe Yong Rim there on Tuesday."
    )
    assert contacts(text, "2010-11-04") == [
        "visit occurred 2010-11-02: choe-yong-rim | ",
        "meeting occurred 2010-11-02: choe-yong-rim | zhang-dejiang",
    ]


def test_a_message_handed_over_at_that_meeting_is_for_whom_the_carrier_met() -> None:
    text = (
        "Wu Yi met Kim Jong Il in Pyongyang on October 8.\n"
        "At that meeting Wu Yi handed over a message from Chinese President Hu Jintao."
    )
    assert contacts(text, "2005-10-10") == [
        "meeting occurred 2005-10-08: kim-jong-il | wu-yi",
        "message occurred 2005-10-08: kim-jong-il | hu-jintao",
    ]


def test_talks_that_a_spokeswoman_announces_are_planned() -> None:
    text = (
        "Kim Yong Nam will pay a visit to Beijing from October 18 to 20.\n"
        '"Chinese leaders will talk with him during his visit," Zhang Qiyue told reporters.'
    )
    assert contacts(text, "2004-10-12") == [
        "visit planned 2004-10-18/2004-10-20: kim-yong-nam | ",
        "meeting planned 2004-10: kim-yong-nam | ",
    ]


def test_the_envoy_is_the_one_traveller_of_the_article() -> None:
    text = (
        "Song Tao went to Pyongyang on Friday.\n"
        "South Korean media speculated that Kim Jong Un received the envoy on Sunday."
    )
    assert contacts(text, "2017-11-20") == [
        "visit occurred 2017-11-17:  | song-tao",
        "meeting hypothetical 2017-11-19: kim-jong-un | song-tao",
    ]


def test_who_was_with_somebody_at_talks_took_part() -> None:
    text = "Kim Jong Un met Xi Jinping in Dalian on May 7.\nKim Yo Jong and Ri Su Yong were with him there."
    assert contacts(text, "2018-05-17") == [
        "meeting occurred 2018-05-07: kim-jong-un kim-yo-jong ri-su-yong | xi-jinping"
    ]


def test_an_exchange_of_views_is_a_meeting() -> None:
    text = "Wang Yi and Choe Son Hui had an in-depth exchange of views on bilateral ties in Beijing on September 28."
    assert contacts(text, "2025-09-29") == ["meeting occurred 2025-09-28: choe-son-hui | wang-yi"]
