"""Speech in Chinese: "I", "we" and "comrade general secretary" are the speaker and whom he speaks to."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

TALKS = "江泽民总书记9月3日在平壤同金正日总书记举行会谈。"


@pytest.mark.parametrize(
    ("speech", "told"),
    [
        ("江泽民说,去年5月,总书记同志访问了中国。", "visit occurred 2000-05: kim-jong-il | "),
        ("江泽民说,去年5月我们在北京进行了会晤。", "meeting occurred 2000-05: kim-jong-il | jiang-zemin"),
        ("江泽民说,我上次访问朝鲜是在1990年3月。", "visit occurred 1990-03:  | jiang-zemin"),
        ("金正日说,1983年6月我访问了北京。", "visit occurred 1983-06: kim-jong-il | "),
    ],
)
def test_the_speaker_tells_of_his_own_contacts(speech: str, told: str) -> None:
    assert told in contacts(TALKS + speech, "2001-09-04")


def test_two_visits_of_which_one_speech_tells_have_a_meeting_each() -> None:
    speech = "江泽民说,去年5月和今年1月,总书记同志两次访问中国,我们进行了十分有益的会晤。"
    assert {line for line in contacts(TALKS + speech, "2001-09-04") if "2001-09" not in line} == {
        "visit occurred 2001-01: kim-jong-il | ",
        "visit occurred 2000-05: kim-jong-il | ",
        "meeting occurred 2000-05: kim-jong-il | jiang-zemin",
        "meeting occurred 2001-01: kim-jong-il | jiang-zemin",
    }
