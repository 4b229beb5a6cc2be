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


def test_greetings_exchanged_in_person_are_no_message_and_those_of_a_feast_are() -> None:
    text = "Kim Jong Un received Song Tao in Pyongyang on Wednesday. He exchanged cordial greetings with Song Tao."
    assert contacts(text, DAY) == ["meeting occurred 2018-05-02: kim-jong-un | song-tao"]
    text = "Kim Jong Un and Xi Jinping exchanged greetings on Wednesday for the anniversary of relations."
    assert contacts(text, DAY) == ["message occurred 2018-05-02: kim-jong-un | xi-jinping"]


def test_a_good_bye_at_the_end_of_a_meeting_is_no_ceremony_and_one_at_the_airport_is() -> None:
    text = "Kim Jong Un received Song Tao in Pyongyang on Wednesday. He then bade farewell to Song Tao."
    assert contacts(text, DAY) == ["meeting occurred 2018-05-02: kim-jong-un | song-tao"]
    text = "Kim Jong Un received Song Tao in Pyongyang on Wednesday. At the airport he bade farewell to Song Tao."
    assert "ceremony occurred 2018-05-02: kim-jong-un | song-tao" in contacts(text, DAY)


def test_whose_greetings_are_passed_on_is_not_there() -> None:
    text = "Kim Jong Un received Song Tao on Wednesday. Song Tao then conveyed the regards President Xi Jinping sent."
    assert contacts(text, DAY) == ["meeting occurred 2018-05-02: kim-jong-un | song-tao"]


def test_who_wrote_a_letter_is_named_right_behind_it() -> None:
    text = "Song Tao handed over the letter Xi Jinping had written to Kim Jong Un on Wednesday."
    assert contacts(text, DAY) == ["message occurred 2018-05-02: kim-jong-un | xi-jinping"]


def test_who_is_greeted_at_the_venue_of_a_banquet_is_there_and_no_ceremony_is_told() -> None:
    text = (
        "Kim Jong Un gave a banquet for Xi Jinping in Pyongyang on Wednesday. Kim greeted Xi at the venue of the "
        "banquet."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-02: kim-jong-un | xi-jinping"]


def test_a_welcome_at_a_station_of_either_country_is_a_ceremony_wherever_the_sentence_before_was() -> None:
    text = "俄罗斯总统访问了新加坡。2日下午,专列驶入北京站,中国外交部长王毅到站台迎接朝鲜国务委员长金正恩。"
    assert contacts(text, DAY) == ["ceremony occurred 2018-05-02: kim-jong-un | wang-yi"]


def test_who_greets_the_other_at_a_conference_in_a_third_country_meets_him() -> None:
    text = "东盟外长会议在新加坡举行。中国外交部长王毅在那里迎接朝鲜外务相李勇浩。"
    assert contacts(text, DAY) == ["meeting occurred 2018-05: ri-yong-ho | wang-yi"]
