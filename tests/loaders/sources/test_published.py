"""When an article was published, as its text or address shows it."""

import json
from pathlib import Path

import pytest

from loaders.sources.published import is_date_line, published_in

GOLD = Path(__file__).parents[2] / "gold"
EVAL = Path(__file__).parents[4] / "shared" / "eval"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Date: 22/10/2020 | Source: KCNA.kp (En)", "2020-10-22"),
        ("Date: 28/03/2018 | Source: KCNA.kp (En) | Read original version at source", "2018-03-28"),
        ("calendar>>October 9. 2015 Juche 104", "2015-10-09"),
        ("08:13, August 17, 2012", "2012-08-17"),
        ("date 2018-04-19", "2018-04-19"),
        (" ( 2018.09.11 )", "2018-09-11"),
        ("2024/03/22", "2024-03-22"),
        ("February 2, 2016", "2016-02-02"),
        ("Published : 2021-11-07 10:21", "2021-11-07"),
        ("Published : Dec. 9, 2022 - 09:17", "2022-12-09"),
        ("Xinhua) 13:06, October 09, 2025", "2025-10-09"),
        ("Posted on 22 October 2020 by NK Leadership Watch", "2020-10-22"),
        ("Published: 5:38pm, 21 Jun, 2019", "2019-06-21"),
        ("By Global Times Published: Mar 22, 2024 09:12 PM", "2024-03-22"),
        ("15:23, 22-Mar-2024 CGTN", "2024-03-22"),
        ("By ZHANG YUNBI | China Daily | Updated: 2024-03-22 07:10", "2024-03-22"),
        ("All News 17:32 December 09, 2022", "2022-12-09"),
        ("Fri, 22 Mar 2024 09:17:00 GMT", "2024-03-22"),
        ("Date: 10/22/2020", "2020-10-22"),
        ("May 7, 2010 / 1:27 AM / 9 years ago", "2010-05-07"),
        ("Posted on : Oct.6,2009 12:14 KST", "2009-10-06"),
        ("2024-03-22 18:30", "2024-03-22"),
        ("입력 2011.03.17 17:42", "2011-03-17"),
        ("입력 2024.03.22 (10:11) 수정 2024.03.23 (10:30)", "2024-03-22"),
        ("송고시간2024-03-22 10:11", "2024-03-22"),
        ("기사입력시간 : 2009년 10월 05일 (월) 09:30:12", "2009-10-05"),
        ("2018년 04월 15일", "2018-04-15"),
        ("[기타] | 발행시간: 2012.09.03일 10:12", "2012-09-03"),
        ("작성자 admin 작성일12-09-03 09:46본문", "2012-09-03"),
        ("주체108(2019)년 9월 9일 로동신문", "2019-09-09"),
        ("Juche 104 (2015) October 12", "2015-10-12"),
        ("Juche 104 (2015) 10.12. Monday Rodong Sinmun", "2015-10-12"),
        ("Oct 12,2015", "2015-10-12"),
        ("desk@paper.example.com / Oct. 12, 2015 11:52 KST", "2015-10-12"),
        ("[Juche113.2.11.]", "2024-02-11"),
        ("출처: 중국국제방송국 | 2015-10-10 10:18:20", "2015-10-10"),
        ("2024年3月22日", "2024-03-22"),
        ("二〇二四年三月二十二日", "2024-03-22"),
        ("發布時間：2024/3/22 10:20", "2024-03-22"),
        ("出版：2024-03-22 10:20 更新：2024-03-23 11:20", "2024-03-22"),
        ("2024年03月22日 10:10 来源：新华网", "2024-03-22"),
        ("滾動 2018年 06月 25日 15:03", "2018-06-25"),
        ("民國113年3月22日", "2024-03-22"),
    ],
)
def test_a_date_line_under_the_title_says_when(line: str, day: str) -> None:
    assert published_in(f"The title of the article\n{line}\n\nThe two sides met and talked.") == day
    assert is_date_line(line)


@pytest.mark.parametrize(
    ("line", "lead", "day"),
    [
        ("05/08/2018 09:47 PM", "Taipei, May 8 (CNA) The two met.", "2018-05-08"),
        ("08/05/2018", "SEOUL, May 8 (Yonhap) -- The two met.", "2018-05-08"),
        ("03.04.2012", "Beijing, April 2 (Xinhua) -- The two met.", "2012-04-03"),
        ("05/08/2018", "The two met on May 8.", "2018-08-05"),
        ("5/8/2018", "The two met in this picture of May 7, 2018.", "2018-05-08"),
        ("5/8/2018", "The two, seen here on May 7, 2017, met.", "2018-08-05"),
    ],
)
def test_numbers_that_may_be_day_or_month_are_read_by_the_agencys_date_line(line: str, lead: str, day: str) -> None:
    assert published_in(f"The title\n{line}\n\n{lead}\nMore was said.") == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Pyongyang, April 15 Juche 107 (2018) -- Kim Jong Un met the guests.", "2018-04-15"),
        ("SEOUL, March 24, 2024 (Yonhap) -- The two met.", "2024-03-24"),
        ("BEIJING, July 15, 2003 Kyodo", "2003-07-15"),
        ("BEIJING, July 15, 2003, Kyodo - The two met.", "2003-07-15"),
        ("MOSCOW, July 15, 2003. /TASS/. The two met.", "2003-07-15"),
        ("BEIJING (AP) — July 15, 2003 — The two met.", "2003-07-15"),
        ("[평양 2024년 3월 24일발 조선중앙통신]대표단이 돌아왔다.", "2024-03-24"),
        ("新华社平壤2018年4月14日电 双方会谈。", "2018-04-14"),
    ],
)
def test_a_dateline_with_its_year_says_when(line: str, day: str) -> None:
    assert published_in(f"The title\n\n{line}\nMore was said.") == day


@pytest.mark.parametrize("day", ["May 8, 2018", "8 May 2018"])
def test_the_headline_of_a_briefing_says_when(day: str) -> None:
    assert (
        published_in(f"Foreign Ministry Spokesperson X's Regular Press Conference on {day}\n\nQ: Why?") == "2018-05-08"
    )


@pytest.mark.parametrize(
    "credit",
    [
        "(Xinhua News Agency June 19, 2009)",
        "(China Daily 06/19/2009 page1)",
        "They parted as friends. (Xinhua, June 19, 2009)",
        "[연합뉴스 2009.06.19]",
    ],
)
def test_a_credit_at_the_end_says_when(credit: str) -> None:
    assert published_in(f"The title\nThe two sides met.\nThey talked.\n{credit}\n") == "2009-06-19"


def test_a_day_without_year_takes_the_year_of_another_date_line() -> None:
    dateline = "Pyongyang, October 9 (KCNA) -- A reception was given."
    assert published_in(f"A reception\nJuche 104 (2015)\n{dateline}") == "2015-10-09"
    assert published_in(f"A reception\n{dateline}") is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("新华社北京10月6日电 2019年10月6日,双方互致贺电。", "2019-10-06"),
        ("新华社北京6月1日电 应邀来访的客人于2000年5月29日至31日进行了访问。", "2000-06-01"),
        ("BEIJING, Jan. 2 (Xinhua) -- Greetings were sent on December 31, 2023, it was announced.", "2024-01-02"),
        ("Pyongyang, October 9 (KCNA) -- The Party was founded on October 10, 1945.", None),
        ("Pyongyang, October 9 (KCNA) -- The visit of April 14, 2018, is remembered.", None),
    ],
)
def test_a_day_without_year_takes_the_year_of_the_event_just_before_it(line: str, day: str | None) -> None:
    assert published_in(f"The title\n\n{line}\nMore was said on March 3, 1999.") == day


@pytest.mark.parametrize(
    "text",
    [
        "Kim led a delegation to China on March 23, 2024.\nHe met Wang Yi on March 24, 2024, in Beijing.",
        "2018年10月16日,大使在使馆会见外相。\n双方交谈。",
        "2018年10月16日大使会见外相\n双方交谈。",
        "A photo of the ceremony of March 3, 2023\n\nThe two sides met.",
        "They met.\n\nHe had first come to the city in spring (March 2, 1999)",
        "The letter follows.\n" + "It is long.\n" * 15 + "Beijing, September 9, 2019",
        "",
        "\n\n",
    ],
)
def test_a_date_of_the_running_text_is_not_the_publication(text: str) -> None:
    assert published_in(text) is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://nkleadershipwatch.wordpress.com/2012/05/03/delegation-visits-china/", "2012-05-03"),
        ("http://md.china-embassy.org/chn/zgyw/202404/t20240411_11280370.htm", "2024-04-11"),
        ("http://kcna.co.jp/item/2015/201510/news09/20151009-47ee.html", "2015-10-09"),
        ("http://kcna.co.jp/calendar/2011/06/06-10/2011-0610-043.html", "2011-06-10"),
        ("http://www01.koreaherald.com/view.php?mp=405&ud=20211107000077", "2021-11-07"),
        ("http://en.people.cn/n3/2025/1009/c90000-20374637.html", "2025-10-09"),
        ("http://china.org.cn/international/2009-06/19/content_17978779.htm", "2009-06-19"),
        ("https://cn.yna.co.kr/view/ACK20180625001600881", "2018-06-25"),
        ("https://www.guancha.cn/Neighbors/2015_09_06_333090.shtml", "2015-09-06"),
        ("https://www.chinanews.com/gn/2011/10-23/3408742.shtml", "2011-10-23"),
        ("https://rfa.org/english/news/korea/nk-china-visit-03222024004842.html", "2024-03-22"),
        ("https://kcnawatch.org/newstream/1713049672-738194958/delegation-leaves", "2024-04-14"),
        ("https://www.hankyung.com/politics/article/2003102958338", "2003-10-29"),
    ],
)
def test_an_address_says_when(url: str, day: str) -> None:
    assert published_in("The two sides met.", url) == day
    assert published_in(f"The title\n{url}\nThe two sides met.") == day


@pytest.mark.parametrize(
    "url",
    [
        "https://www.joongang.co.kr/article/20210415",  # a number: JoongAng had counted so far in 2016
        "http://en.people.cn/90883/7913655.html",
        "https://www.mbn.co.kr/news/society/3156946",
        "http://www.globaltimes.cn/page/202403/1309200.shtml",
    ],
)
def test_numbers_in_an_address_are_not_dates(url: str) -> None:
    assert published_in("The two sides met.", url) is None


def test_a_date_line_comes_before_the_address() -> None:
    assert published_in("Title\n( 2018.09.11 )\n\nThey met.", "http://a.example/t20180912_97703.html") == "2018-09-11"


@pytest.mark.shared
@pytest.mark.skipif(not EVAL.is_dir(), reason="needs ../shared/eval beside the checkout")
def test_it_agrees_with_the_annotated_articles() -> None:
    gold = [(path, json.loads(path.read_text())) for path in sorted(EVAL.glob("*/*.json"))]
    wrong = [
        path.name
        for path, entry in gold
        if entry["published"] and published_in(path.with_suffix(".txt").read_text(), entry["url"]) != entry["published"]
    ]
    alone = [entry for path, entry in gold if published_in(path.with_suffix(".txt").read_text()) == entry["published"]]
    assert not wrong
    # Four of the articles show their day in their address alone.
    assert len(alone) >= 0.9 * len(gold)


def test_it_agrees_with_the_gold_articles() -> None:
    """Their days were annotated by hand, also where the text shows no year; their shapes are those of many outlets."""
    entries = [json.loads(path.read_text()) for path in sorted(GOLD.glob("*/*/*.json"))]
    texts = [path.read_text() for path in sorted(GOLD.glob("*/*/*.txt"))]
    gold = [(text, day) for text, entry in zip(texts, entries, strict=True) if (day := entry["published"])]
    shown = [(text, day) for text, day in gold if day[:4] in text]
    agreed = [text for text, day in shown if published_in(text) == day]
    assert len(shown) > 0.9 * len(gold)
    assert len(agreed) >= 0.95 * len(shown)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("標題\n\n(中央社北京26日電)內容。(編輯:周慧盈)1020726", "2013-07-26"),
        ("標題\n\n(中央社台北1日電)內容。1050601", "2016-06-01"),
        ("标题\n\n韩联社首尔12月22日电(2011年)内容。", "2011-12-22"),
        ("標題\n2026/03/20 04:10 中國時報 王小明、李大華/綜合報導\n\n內容。", "2026-03-20"),
        ("2023年7月24日外交部发言人毛宁主持例行记者会\n\n内容。", "2023-07-24"),
        ("2024年5月20日外交部发言人汪文斌在例行记者会上答记者问\n\n内容。", "2024-05-20"),
        ("2017年3月1日外交部发言人耿爽主持例行记者会（节选）\n\n内容。", "2017-03-01"),
        ("外交部发言人孔泉在2004年4月20日例行记者会上答记者问\n\n内容。", "2004-04-20"),
        ("标题\n\n凤凰卫视2024年5月20日消息 今天上午,会谈开始。", "2024-05-20"),
        ("标题\n\n内容。\n主体104(2015).10.24", "2015-10-24"),
    ],
)
def test_chinese_outlets_stamp_their_reports_with_the_day(text: str, day: str) -> None:
    assert published_in(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "제목\n\n두 사람은 만났다. 2006/10/19 17:48",
        '제목\n\n두 사람은 만났다고 말했다". (끝) 2006/10/19',
        "제목\n\n두 사람은 만났다. 2006.10.19.",
        "제목\n10월 19일 조선중앙통신사 보도 주체95(2006)년\n\n두 사람은 만났다.",
        "제목\n10월 19일발 조선중앙통신, 주체95(2006)\n\n두 사람은 만났다.",
    ],
)
def test_korean_agencies_stamp_their_reports_with_the_day(text: str) -> None:
    assert published_in(text) == "2006-10-19"


def test_the_week_that_is_reported_on_is_no_day_of_publication() -> None:
    assert (
        published_in("주간 북한 동향 (제1013호, 2010.8.23~8.29)\n\n통일부 정세분석국\n2010. 8. 30\n\n내용이다.")
        == "2010-08-30"
    )


def test_a_day_and_time_in_brackets_behind_the_headline_say_when() -> None:
    assert published_in("Envoys met ( 2003-07-16 15:59) (chinadaily.com.cn)\n\nThe two met.") == "2003-07-16"
    assert published_in("The envoys (at 15:59) met\n\nThe two met.") is None


def test_a_stamp_ends_a_headline() -> None:
    assert published_in("Envoy visits Seoul (AP) Updated: 2006-04-18 09:03\nHe spoke on Monday.") == "2006-04-18"
    assert published_in("The list was updated on 2006-04-18 by the ministry.\nHe spoke on Monday.") is None


@pytest.mark.parametrize(
    "head",
    [
        "January 11, 2026Jan 11, 2026\nReception\nDate: 29/09/2023 | Source: KCNA.co.jp (En)\n\nThey met.",
        "January 11, 2026\nReception\nOctober 1, 2023\n\nPyongyang, September 29 (KCNA) -- They met.",
    ],
    ids=["a word says which", "the agency's day says which"],
)
def test_the_day_on_which_a_page_was_fetched_stands_above_that_of_the_article(head: str) -> None:
    assert published_in(head) == ("2023-09-29" if "Date:" in head else "2023-10-01")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("왕이 방북\n작성자 관리자 작성일19-09-04 09:56 조회1,204회\n\n두 사람은 만났다.", "2019-09-04"),
        ("Officers call at embassy\nGMT 11:19 2011 Tuesday ,20 December\n\nThey met.", "2011-12-20"),
        (
            "新闻 > 国际 > 正文\n大使举行招待会(图)\n2010年04月04日 12:50中国新闻网 】 【打印共有评论0\n\n会见。",
            "2010-04-04",
        ),
        ("http://www.sina.com.cn  2010年04月06日17:10  新华社-瞭望东方周刊\n\n会见。", "2010-04-06"),
        ("总理抵达平壤\n内蒙古新闻网  09-10-04 18:55 打印本页 【字体:    [发表评论]\n\n会见。", "2009-10-04"),
        ("Score 09-10-04 18:55\n\nThey met.", None),
        ("派遣一名特使 – DW – 2013年5月22日\n  1. 跳转至内容\n\n会见。", "2013-05-22"),
    ],
    ids=[
        "bulletin board",
        "year before weekday",
        "buttons of a page",
        "two outlets",
        "short year",
        "a score",
        "title of a page",
    ],
)
def test_pages_print_their_day_among_other_things(text: str, day: str) -> None:
    assert published_in(text) == day


def test_the_day_on_which_a_cable_may_be_opened_is_no_day_of_publication() -> None:
    assert published_in("E.O. 12958: DECL: 05/06/2033\nTAGS: PREL, KN, CH\n\nThe two met.") is None


def test_an_outlet_of_several_words_stands_beside_its_day() -> None:
    text = "주체112(2023)년 3월 28일 조선민주주의인민공화국 외무성\n\n두 사람은 만났다."
    assert published_in(text) == "2023-03-28"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("date 2019-06-04 The two premiers meet", "2019-06-04"),
        ("date 2019-06 Photo : AGENCY News", "2019-06"),
        ("The two premiers meet. June. 4, 2019 07:41. by Some Body body@paper.example", "2019-06-04"),
        ("Envoy to visit the capital: radio SEOUL (AFP) Jun 4, 2019 An envoy sets off.", "2019-06-04"),
        ("Some Board\nTuesday 4th June 2019 9.30pm gmt", "2019-06-04"),
        ("The two premiers meet\nXinhua, June 4, 2019 Adjust font size:", "2019-06-04"),
        ("The two premiers meet\nJune 4, 2019 / 2:25 AM / a year ago", "2019-06-04"),
    ],
)
def test_a_page_says_its_day_beside_its_headline(head: str, day: str) -> None:
    assert published_in(f"{head}\n\nThe two sides met and talked. They agreed.") == day


@pytest.mark.parametrize(
    "text",
    [
        "The two met\n\nHe had left the city on June 4, 2019 10:30 being the hour.",
        "The two met\n\nThe date 2019-06-04 stands in the treaty.",
        "The two met\n\nThey had met (2019.06.04).",
    ],
)
def test_a_day_with_its_hour_in_running_text_is_none_of_publication(text: str) -> None:
    assert published_in(text) is None


def test_a_report_may_end_with_its_day_in_brackets() -> None:
    assert published_in("The two met\n\nHe handed the basket over. -0-   (2019.06.04)") == "2019-06-04"


def test_a_day_with_its_hour_may_open_the_text_itself() -> None:
    line = "2013년 10월 12일 10:05 대외・국제조선중앙통신에 의하면 친선모임이 11일 평양에서 진행되였다."
    assert published_in(f"친선모임 진행\n{line}\n그는 연설하였다.") == "2013-10-12"


def test_the_day_of_a_page_of_the_paper_counts_before_that_of_the_visit_to_the_site() -> None:
    text = "2023년 3월 9일 목요일\n로동신문\n경축모임 진행\n\n2022.9.10. 《로동신문》 5면\n\n경축모임이 9일에 있었다."
    assert published_in(text) == "2022-09-10"


def test_the_page_s_own_line_counts_before_the_stamp_of_a_stored_page() -> None:
    text = "date 2020-01-30 Menu Content\n\nAn official\n\nWrite: 2020-02-02 11:56:03Update: 2020-02-02 12:23\n\nHe."
    assert published_in(text) == "2020-02-02"


def test_a_sentence_that_goes_on_behind_an_hour_is_no_date_line() -> None:
    assert published_in("The two met\n\nHe left. Aug 30, 2010 07:52 he crossed the border.") is None


def test_the_stamp_of_a_stored_page_counts_before_the_addresses_that_it_links() -> None:
    text = "date 2024-02-03 The two met\n\nThey met.\nRelated: https://www.paper.example/2019/05/10/other"
    assert published_in(text) == "2024-02-03"


def test_a_date_line_may_stand_below_the_menu_of_a_page() -> None:
    menu = "\n".join(f"Section {number}" for number in range(20))
    text = "Envoy arrives in Beijing for talks with his counterpart " * 4
    assert published_in(f"{menu}\nEnvoy Arrives\nJan 10, 2006\n{text}.") == "2006-01-10"
    assert published_in(f"{menu}\nUPDATED: January 10, 2006\nEnvoy Arrives\n{text}.") == "2006-01-10"


def test_a_dateline_takes_the_year_of_a_picture_of_those_days() -> None:
    picture = "The guest house in Beijing, China, March 27, 2018. Photo by EPA"
    assert published_in(f"Train seen\n{picture}\nSEOUL, March 28 (UPI) -- A train came.") == "2018-03-28"
    assert published_in(f"Train seen\n{picture}\nSEOUL, May 28 (UPI) -- A train came.") is None


def test_a_briefing_is_of_the_day_in_its_headline_in_either_order() -> None:
    headline = "Regular Press Conference of Foreign Ministry Spokesperson Hong Lei on May 22, 2013"
    assert published_in(f"Home\n{headline}\nQ: What can you tell us?") == "2013-05-22"


@pytest.mark.parametrize(
    "text",
    [
        "다이빙궈 방북<br/>\n2003년&nbsp;7월&nbsp;15일<br/>\n다이빙궈 부부장이 14일 평양에서 회담했다.",
        "<h1>Dai Bingguo in Pyongyang</h1><p>July 15, 2003</p><p>Dai met Kang Sok Ju on 14 July.</p>",
        "戴秉国访朝<br>2003年7月15日<br>戴秉国14日在平壤举行会谈。",
    ],
)
def test_a_date_line_in_markup_says_when(text: str) -> None:
    assert published_in(text) == "2003-07-15"
