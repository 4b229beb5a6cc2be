"""What people do at an event told before is a part of it; our own sentences."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts

DAY = "2018-05-04"


def test_a_handshake_after_a_show_is_no_meeting_of_its_own() -> None:
    text = (
        "Kim Jong Un and Luo Shugang watched a joint performance in Pyongyang on Wednesday. After the show Kim mounted "
        "the stage and shook hands with the minister."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2018-05-02: kim-jong-un | luo-shugang"]


def test_who_shakes_hands_at_a_ceremony_was_there() -> None:
    text = (
        "Hu Jintao went to the North Korean embassy in Beijing on Wednesday to mourn Kim Jong Il. Hu, with Xi Jinping "
        "and Li Changchun in tow, bowed before a portrait and shook hands with Pak Myong Ho, the charge d'affaires."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2018-05-02: pak-myong-ho | hu-jintao xi-jinping li-changchun"]


def test_a_handshake_told_alone_is_a_meeting() -> None:
    text = "Kim Jong Un shook hands with Xi Jinping in Beijing on Wednesday."
    assert contacts(text, DAY) == ["meeting occurred 2018-05-02: kim-jong-un | xi-jinping"]


def test_papers_signed_at_one_signing_are_one_ceremony() -> None:
    text = (
        "Wang Yi and Ri Yong Ho were present at the signing of an accord in Pyongyang on Wednesday. The documents were "
        "signed by Kong Xuanyou and Ri Kil Song."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2018-05-02: ri-yong-ho ri-kil-song | wang-yi kong-xuanyou"]


def test_what_somebody_travels_for_is_no_ceremony_of_one_side() -> None:
    text = "Wen Jiabao arrived in Pyongyang on Wednesday to pay a visit and attend the closing ceremony of the year."
    assert contacts(text, DAY) == ["visit occurred 2018-05-02:  | wen-jiabao"]
