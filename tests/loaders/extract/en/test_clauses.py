"""Where English clauses begin and end: what a denial is of, and whom "who" means; our words."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


def test_a_denial_is_of_the_contact_behind_it() -> None:
    assert set(contacts("Wang Yi left Pyongyang on Wednesday but did not see Kim Jong Un.", "2019-09-05")) == {
        "meeting denied 2019-09-04: kim-jong-un | wang-yi",
        "visit occurred 2019-09-04:  | wang-yi",
    }


def test_who_goes_home_without_a_meeting_has_travelled_and_not_met() -> None:
    assert set(
        contacts("Choe Ryong Hae went home from Beijing on Friday without having met Xi Jinping.", "2015-09-05")
    ) == {
        "meeting denied 2015-09-04: choe-ryong-hae | xi-jinping",
        "visit occurred 2015-09-04: choe-ryong-hae | ",
    }


def test_who_means_the_one_named_before_it() -> None:
    text = (
        "Li Keqiang paid a courtesy call on Kim Yong Nam, president of the Presidium of the Supreme People's Assembly, "
        "who had a friendly talk with him, in Pyongyang on Monday. Also there were Kang Sok Ju and Liu Hongcai."
    )
    assert contacts(text, "2011-10-25") == [
        "meeting occurred 2011-10-24: kim-yong-nam kang-sok-ju | li-keqiang liu-hongcai"
    ]


def test_the_last_to_come_is_whom_his_own_contact_is_told_of() -> None:
    text = "The last Chinese leader to visit was Hu Jintao, who met Kim Jong Il in Pyongyang in October 2005."
    assert contacts(text, "2018-05-05") == ["meeting occurred 2005-10: kim-jong-il | hu-jintao"]


def test_two_whom_between_names_are_both_there_with_their_titles() -> None:
    text = "Talks between Kim Yong Il, premier of the Cabinet, and Wen Jiabao, premier of China, took place on Sunday."
    assert contacts(text, "2009-10-05") == ["meeting occurred 2009-10-04: kim-yong-il-premier | wen-jiabao"]


def test_both_subjects_of_a_relative_clause_did_it() -> None:
    text = (
        "The treaty, which Premier Kim Il Sung and Premier Zhou Enlai signed in Beijing on July 11, 1961, is in force."
    )
    assert contacts(text, "2011-07-11") == ["ceremony occurred 1961-07-11: kim-il-sung | zhou-enlai"]


def test_what_the_ministries_have_is_a_dialogue_of_those_who_hold_it() -> None:
    text = "Zhang Yesui and Kim Kye Gwan will hold a dialogue between the two foreign ministries in Beijing on June 19."
    assert contacts(text, "2013-06-18") == ["meeting planned 2013-06-19: kim-kye-gwan | zhang-yesui"]


def test_the_last_of_a_list_is_not_he_who_met_somebody_else() -> None:
    text = (
        "Kim Jong Il met Dai Bingguo on Monday. Dai also had talks with Kim Yong Nam and Paek Nam Sun, the foreign "
        "minister, before he met Kim Jong Il."
    )
    assert "meeting occurred 2003-07-14: kim-jong-il | dai-bingguo" in contacts(text, "2003-07-16")


def test_he_behind_that_occasion_is_who_acts() -> None:
    text = (
        "Kim Su Gil came to Beijing in August. On that occasion he and Miao Hua held talks on August 16, and a day "
        "later he was received by Zhang Youxia."
    )
    assert "meeting occurred 2019-08-17: kim-su-gil | zhang-youxia" in contacts(text, "2019-10-15")


def test_a_treaty_concluded_by_two_was_signed_by_them() -> None:
    text = "The treaty was concluded on July 11, 1961 by President Kim Il Sung and Premier Zhou Enlai."
    assert contacts(text, "2011-07-11") == ["ceremony occurred 1961-07-11: kim-il-sung | zhou-enlai"]


def test_two_who_meet_in_a_clause_behind_when_are_both_its_subject() -> None:
    text = "Nothing was said of the rockets when Kim Jong Un and Song Tao met on Friday, a diplomat said."
    assert contacts(text, "2018-04-14") == ["meeting occurred 2018-04-13: kim-jong-un | song-tao"]
