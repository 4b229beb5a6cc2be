"""English lists of those who were there: beside whom, on which side, with whom they travelled; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "Kim Jong Un met Wang Yi in Pyongyang on May 3. "


@pytest.mark.parametrize(
    ("told", "kp", "cn"),
    [
        ("With Wang were Kong Xuanyou, assistant foreign minister, and Ambassador Li Jinjun.",
         "", "kong-xuanyou li-jinjun"),
        ("At Kim's side sat Ri Yong Ho, the foreign minister, and Kim Yong Chol.", "ri-yong-ho kim-yong-chol", ""),
        ("Across the table Kim had brought Ri Yong Ho and Kim Yong Chol.", "ri-yong-ho kim-yong-chol", ""),
        ("Kim had Ri Yong Ho and Kim Yong Chol at his side.", "ri-yong-ho kim-yong-chol", ""),
        ("Wang was flanked by Li Jinjun and Kong Xuanyou.", "", "li-jinjun kong-xuanyou"),
        ("Photos show Ri Yong Ho sitting next to them.", "ri-yong-ho", ""),
        ("From China came Kong Xuanyou and Li Jinjun.", "", "kong-xuanyou li-jinjun"),
        ("Li Jinjun, the Chinese ambassador, was in the room, as were Ri Yong Ho and Ri Su Yong.",
         "ri-yong-ho ri-su-yong", "li-jinjun"),
        ("Ri Yong Ho sat in for the North; Li Jinjun and Kong Xuanyou did so for China.",
         "ri-yong-ho", "li-jinjun kong-xuanyou"),
        ("Kim was accompanied by Ri Yong Ho. Wang brought along Li Jinjun.", "ri-yong-ho", "li-jinjun"),
        ("Joining Kim on the North's side were Ri Yong Ho and Kim Yong Chol.", "ri-yong-ho kim-yong-chol", ""),
        ("With Kim was his foreign minister, Ri Yong Ho.", "ri-yong-ho", ""),
        ("To Wang's right sat Li Jinjun.", "", "li-jinjun"),
        ("Wang was assisted by Li Jinjun.", "", "li-jinjun"),
        ("Kim had Ri Yong Ho with him, and Wang was flanked by Li Jinjun.", "ri-yong-ho", "li-jinjun"),
        ("Ri Yong Ho was recognized in the footage, as was Kim Yong Chol.", "ri-yong-ho kim-yong-chol", ""),
        ("On Kim's side were only Ri Yong Ho and an interpreter.", "ri-yong-ho", ""),
        ("The only other official present was Ri Yong Ho.", "ri-yong-ho", ""),
        ("Ri Yong Ho attended from the DPRK side, and Li Jinjun from the Chinese side.", "ri-yong-ho", "li-jinjun"),
        ("Ri Yong Ho and Kim Yong Chol had seats at the talks.", "ri-yong-ho kim-yong-chol", ""),
        ("Ri Yong Ho was seen in footage of a launch.", "", ""),
    ],
)  # fmt: skip
def test_those_beside_somebody_were_there(told: str, kp: str, cn: str) -> None:
    there = f"{' '.join(['kim-jong-un', kp]).strip()} | {' '.join(['wang-yi', cn]).strip()}"
    assert contacts(MET + told, "2018-05-04") == [f"meeting occurred 2018-05-03: {there}"]


def test_those_who_travelled_along_join_the_visit() -> None:
    text = (
        "Zhang Dejiang visited Pyongyang on July 26. Among those who travelled with him were Liu Hongcai and "
        "Zhang Yesui. In Zhang's suite is also Wang Yajun."
    )
    assert contacts(text, "2013-07-27") == [
        "visit occurred 2013-07-26:  | zhang-dejiang liu-hongcai zhang-yesui wang-yajun"
    ]


def test_in_whose_presence_something_else_happened_joins_no_contact() -> None:
    text = MET + "Flowers were laid at the cemetery, which opened in the presence of Choe Ryong Hae and Kim Yong Nam."
    assert contacts(text, "2018-05-04") == ["meeting occurred 2018-05-03: kim-jong-un | wang-yi"]


def test_so_were_others_and_what_they_did_before_is_their_own() -> None:
    text = (
        "Kim Yong Nam met Dai Bingguo in Pyongyang on Friday. Wu Dawei was present at the meeting. So was Kang Sok Ju, "
        "who on Thursday had held talks with Dai."
    )
    assert set(contacts(text, "2009-09-19")) == {
        "meeting occurred 2009-09-18: kim-yong-nam kang-sok-ju | dai-bingguo wu-dawei",
        "meeting occurred 2009-09-17: kang-sok-ju | dai-bingguo",
    }


def test_others_attended_the_meal_that_is_called_so() -> None:
    text = (
        "Xi Jinping gave a banquet for Kim Jong Un on Monday. They had lunch on Tuesday. Wang Huning attended the "
        "banquet, as did Ding Xuexiang and Wang Yi."
    )
    banquet = "meeting occurred 2018-05-07: kim-jong-un | xi-jinping wang-huning ding-xuexiang wang-yi"
    assert banquet in contacts(text, "2018-05-09")


def test_those_who_accompanied_somebody_were_where_he_was() -> None:
    text = (
        "On Friday Li Yuanchao laid a wreath at a cemetery in Pyongyang. Among those who accompanied him were Kim Ki "
        "Nam and Liu Hongcai."
    )
    assert contacts(text, "2013-07-28") == ["ceremony occurred 2013-07-26: kim-ki-nam | li-yuanchao liu-hongcai"]


def test_those_present_at_the_meeting_of_a_day() -> None:
    text = (
        "Hu Jintao met Kim Yong Il on Monday. On Sunday Dai Bingguo talked with him. Ji Jae Ryong was present at "
        "Monday's meeting."
    )
    assert "meeting occurred 2012-04-23: kim-yong-il ji-jae-ryong | hu-jintao" in contacts(text, "2012-04-24")


def test_the_wives_beside_a_host_do_not_make_his_guest_absent() -> None:
    text = (
        "Xi Jinping met Kim Jong Un in Beijing on Tuesday. Xi then hosted a banquet, with their wives, Ri Sol Ju and "
        "Peng Liyuan, also in attendance."
    )
    banquet = "meeting occurred 2019-01-08: ri-sol-ju kim-jong-un | xi-jinping peng-liyuan"
    assert banquet in contacts(text, "2019-01-09")


def test_another_reception_of_a_host_is_not_for_those_he_met_before() -> None:
    text = (
        "Li Jinjun met Choe Ryong Hae on Monday. On Thursday Li hosted a reception at the embassy in Pyongyang, "
        "attended by Pak Myong Ho."
    )
    assert "meeting occurred 2019-01-10: pak-myong-ho | li-jinjun" in contacts(text, "2019-01-13")


def test_the_ambassador_who_speaks_at_his_embassy_s_reception_is_there() -> None:
    text = (
        "The Chinese embassy in Pyongyang hosted a reception on Monday. Pak Myong Ho was present.\n\n"
        "Ambassador Li Jinjun said in a speech that ties are good."
    )
    assert contacts(text, "2019-09-10") == ["meeting occurred 2019-09-09: pak-myong-ho | li-jinjun"]


INAUGURATED = "The {} was inaugurated in the DPRK on Tuesday with Pak Pong Ju, premier of the Cabinet, {}."


@pytest.mark.parametrize(
    ("what", "there"), [("new dam", "in attendance"), ("museum", "present"), ("glass works", "looking on")]
)
def test_a_ceremony_in_the_passive_has_those_who_were_there_behind_with(what: str, there: str) -> None:
    chinese = "The participants on the Chinese side were members of the government delegation headed by Wu Yi."
    text = f"{INAUGURATED.format(what, there)} {chinese}"
    assert contacts(text, "2005-10-13") == ["ceremony occurred 2005-10-11: pak-pong-ju | wu-yi"]


def test_who_is_inaugurated_is_no_ceremony_of_both_sides() -> None:
    assert contacts("Since Xi Jinping was inaugurated in 2013, Kim Jong Un has waited.", "2014-01-02") == []


@pytest.mark.parametrize(
    "waiting",
    [
        "Waiting on the platform was Kim Yong Nam.",
        "On the platform stood Kim Yong Nam.",
        "On hand at the station to greet him was Kim Yong Nam.",
        "Among those waiting at the station was Kim Yong Nam.",
    ],
)
def test_who_waits_where_somebody_arrives_welcomes_him(waiting: str) -> None:
    text = f"Jiang Zemin arrived in Pyongyang by train on Tuesday. {waiting} With him was Premier Yon Hyong Muk."
    told = [line for line in contacts(text, "1990-03-15") if line.startswith("ceremony")]
    assert told == ["ceremony occurred 1990-03-13: kim-yong-nam yon-hyong-muk | jiang-zemin"]


def test_who_was_not_seen_at_any_event_was_at_none() -> None:
    text = "Li Jinjun has not been seen at any public function in Pyongyang since May, nor has Ji Jae Ryong in Beijing."
    assert contacts(text, "2020-08-01") == []


def test_a_reception_with_a_host_and_guests_of_its_own_has_nobody_met_before() -> None:
    text = (
        "Hong Song Nam met Tang Jiaxuan in Pyongyang on Tuesday. That evening Tang attended the reception given by "
        "Ambassador Wan Yongxiang, at which Paek Nam Sun was a guest."
    )
    assert contacts(text, "1999-10-08")[-1] == "meeting occurred 1999-10-05: paek-nam-sun | wan-yongxiang tang-jiaxuan"


def test_those_listed_as_from_an_embassy_were_there() -> None:
    text = (
        "Wang Yi met Choe Son Hui in Beijing on Friday. Attending were Vice Foreign Minister Sun Weidong, and from "
        "the Embassy Ambassador Ri Ryong Nam."
    )
    assert contacts(text, "2024-05-18") == [
        "meeting occurred 2024-05-17: choe-son-hui ri-ryong-nam | wang-yi sun-weidong"
    ]


def test_a_list_goes_on_in_a_second_sentence() -> None:
    text = "Wang Yajun gave a reception on Wednesday. Present was Choe Ryong Hae. Another guest was Pak Myong Ho."
    assert contacts(text, "2024-03-22") == ["meeting occurred 2024-03-20: choe-ryong-hae pak-myong-ho | wang-yajun"]


def test_who_talks_on_a_walk_has_walked() -> None:
    text = "Xi Jinping and Kim Jong Un walked along a lake on Wednesday, talking as they went."
    assert contacts(text, "2024-03-22") == ["meeting occurred 2024-03-20: kim-jong-un | xi-jinping"]


def test_a_list_in_its_own_paragraph_is_of_the_ceremony_not_of_the_conversation_after_it() -> None:
    text = (
        "Ambassador Wang Yajun presented his credentials to Choe Ryong Hae on March 21.\n\n"
        "After the ceremony Choe had a friendly conversation with Wang.\n\nPresent was Vice Minister Pak Myong Ho."
    )
    assert contacts(text, "2024-03-22") == [
        "ceremony occurred 2024-03-21: choe-ryong-hae pak-myong-ho | wang-yajun",
        "meeting occurred 2024-03-21: choe-ryong-hae | wang-yajun",
    ]


@pytest.mark.parametrize("where", ["at both", "on both occasions", "at the above activities", "at both gatherings"])
def test_who_was_at_several_events_is_entered_in_each(where: str) -> None:
    text = MET + f"On May 4 Ri Yong Ho held talks with Wang. Ambassador Li Jinjun was present {where}."
    assert contacts(text, "2018-05-06") == [
        "meeting occurred 2018-05-03: kim-jong-un | wang-yi li-jinjun",
        "meeting occurred 2018-05-04: ri-yong-ho | wang-yi li-jinjun",
    ]


def test_the_other_side_may_be_named_without_a_verb_of_its_own() -> None:
    text = MET + "For China Ambassador Li Jinjun took part, from the DPRK side Foreign Minister Ri Yong Ho."
    assert contacts(text, "2018-05-06") == ["meeting occurred 2018-05-03: kim-jong-un ri-yong-ho | wang-yi li-jinjun"]


@pytest.mark.parametrize("label", ["Participants", "Attendees", "Also attending"])
def test_a_label_opens_a_list(label: str) -> None:
    text = MET + f"{label}: Ri Yong Ho, Ambassador Li Jinjun."
    assert contacts(text, "2018-05-06") == ["meeting occurred 2018-05-03: kim-jong-un ri-yong-ho | wang-yi li-jinjun"]


@pytest.mark.parametrize("told", ["chaired the talks", "presided over the talks", "opened the talks"])
def test_who_presides_is_there(told: str) -> None:
    text = MET + f"The talks went well. Ri Su Yong {told}."
    assert contacts(text, "2018-05-06") == ["meeting occurred 2018-05-03: kim-jong-un ri-su-yong | wang-yi"]


def test_at_whose_side_somebody_watched_is_told_behind_who() -> None:
    text = "Li Hongzhong ranks below Zhao Leji, who watched a parade on April 12 with Kim Jong Un at his side."
    assert contacts(text, "2024-04-18") == ["ceremony occurred 2024-04-12: kim-jong-un | zhao-leji"]


def test_they_behind_a_list_are_those_who_met_and_the_list_stays_with_them() -> None:
    text = (
        "Pak Ui Chun had a friendly talk on Wednesday at a hall with the delegation led by Zhang Zhijun. Present were "
        "Kim Song Gi and Liu Hongcai. They had an exchange of views."
    )
    assert contacts(text, "2011-02-24") == [
        "meeting occurred 2011-02-23: pak-ui-chun kim-song-gi | zhang-zhijun liu-hongcai"
    ]


def test_a_list_without_a_verb_goes_on_with_who_was_there() -> None:
    text = (
        "Kim Yong Nam met Li Keqiang in Pyongyang on Monday. Present there were You Quan, deputy secretary-general of "
        "the State Council, and other suite members. Kang Sok Ju, vice-premier of the Cabinet, Kim Song Gi, vice "
        "foreign minister, and officials concerned."
    )
    assert contacts(text, "2011-10-25") == [
        "meeting occurred 2011-10-24: kim-yong-nam kang-sok-ju kim-song-gi | li-keqiang you-quan"
    ]


def test_who_makes_a_remark_at_a_reception_was_there() -> None:
    text = "Li Ruihuan made the remarks at a reception in Beijing given by Ju Chang Jun on Tuesday."
    assert contacts(text, "1995-10-11") == ["meeting occurred 1995-10-10: ju-chang-jun | li-ruihuan"]


@pytest.mark.parametrize(
    "listed",
    [
        "Present there from the DPRK side were the envoy's party: General Ri Yong Gil; Kim Song Nam, vice director",
        "Present on the DPRK side were members of the delegation: Ri Yong Gil and Kim Song Nam",
        "Present from the DPRK side were his party including Ri Yong Gil and Kim Song Nam",
        "Participating were, from the DPRK side: Ri Yong Gil and Kim Song Nam",
    ],
)
def test_a_list_may_say_of_whom_it_is_before_its_names(listed: str) -> None:
    told = contacts(f"Xi Jinping met Choe Ryong Hae in Beijing on May 24, 2013.\n\n{listed}.", "2013-05-24")
    assert told == ["meeting occurred 2013-05-24: choe-ryong-hae ri-yong-gil kim-song-nam | xi-jinping"]


def test_the_side_of_a_third_country_was_at_another_meeting() -> None:
    text = (
        "Xi Jinping met Choe Ryong Hae in Beijing on May 24, 2013.\n\n"
        "Present from the Russian side were the members of the delegation: Ri Yong Gil and Kim Song Nam."
    )
    assert contacts(text, "2013-05-24") == ["meeting occurred 2013-05-24: choe-ryong-hae | xi-jinping"]


def test_who_came_at_invitation_was_there() -> None:
    text = (
        "A reception was arranged on Friday by the State Affairs Commission. Attending it was Choe Ryong Hae. "
        "Li Jinjun, Chinese ambassador to the DPRK, came at invitation."
    )
    assert contacts(text, "2021-07-10") == ["meeting occurred 2021-07-09: choe-ryong-hae | li-jinjun"]


def test_who_was_invited_need_not_have_come() -> None:
    text = "Wang Yi met Ri Yong Ho in Beijing on May 20. Kim Jong Un was invited."
    assert contacts(text, "2018-05-21") == ["meeting occurred 2018-05-20: ri-yong-ho | wang-yi"]


LISTED = "Wang Guoming, vice minister of culture{}Peng Lin, mayor of Tumen{}and Xie Min"


@pytest.mark.parametrize("mark", [", ", "; "])
@pytest.mark.parametrize(
    ("told", "kp"),
    [
        ("{} were also present.", ""),
        ("{} attended the talks from the Chinese side.", ""),
        ("Relations are growing; {} were on hand.", ""),
        ("On the Chinese side, {} attended, and on the DPRK side, Rim Hak Chol, railways minister, and O In Bom.",
         " rim-hak-chol o-in-bom"),
    ],
)  # fmt: skip
def test_a_list_whose_parts_a_semicolon_sets_off_is_one(mark: str, told: str, kp: str) -> None:
    text = MET + told.format(LISTED.format(mark, mark))
    assert contacts(text, "2018-05-04") == [
        f"meeting occurred 2018-05-03: kim-jong-un{kp} | wang-yi wang-guoming peng-lin xie-min"
    ]


def test_a_list_is_of_the_contact_that_its_paragraph_has_just_told_as_earlier() -> None:
    text = (
        "Kim Jong Il met Wu Bangguo in Pyongyang on Thursday.\n\n"
        "On Wednesday, Kim Yong Nam had held talks with Wu. Also there were Kong Bo and Xie Min."
    )
    assert contacts(text, "2003-10-31") == [
        "meeting occurred 2003-10-30: kim-jong-il | wu-bangguo",
        "meeting occurred 2003-10-29: kim-yong-nam | wu-bangguo kong-bo xie-min",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Also present were Peng Lin, mayor of Tumen, and Xie Min, who took office last month.",
        "Present were Peng Lin, appointed in March, and Xie Min.",
        "On hand were Peng Lin and Xie Min, who became ambassador on April 2.",
    ],
)
def test_when_somebody_of_a_list_took_office_is_no_day_of_the_contact(told: str) -> None:
    assert contacts(MET + told, "2018-05-04") == ["meeting occurred 2018-05-03: kim-jong-un | wang-yi peng-lin xie-min"]


def test_all_of_a_list_are_of_the_side_behind_its_last_name() -> None:
    text = MET + "Rim Hak Chol and O In Bom attended for the DPRK, and Peng Lin and Xie Min for China."
    assert contacts(text, "2018-05-04") == [
        "meeting occurred 2018-05-03: kim-jong-un rim-hak-chol o-in-bom | wang-yi peng-lin xie-min"
    ]


def test_a_list_that_semicolons_part_acts_as_a_whole() -> None:
    text = (
        "Rim Hak Chol, minister of railways; O In Bom, a vice minister; and Pak Kil Su met Wang Yi in Beijing on May 3."
    )
    assert contacts(text, "2018-05-04") == ["meeting occurred 2018-05-03: rim-hak-chol o-in-bom pak-kil-su | wang-yi"]
