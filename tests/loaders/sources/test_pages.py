# ruff: noqa: E501 (lines of pages)
"""Pages of known publishers, written for the project in their structure: the article, and nothing of the page."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.data import read_data
from loaders.publishers import domains_of
from loaders.sources import read
from loaders.sources.pages import Pages, _xpath

MENU = '<div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li></ul></div>'
FOOT = '<div class="foot"><p>Copyright © 2024. All rights reserved.</p><p>Tel. 02-1234-5678</p></div>'


def html(body: str, head: str = "", lang: str = "en") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{MENU}{body}{FOOT}</body></html>'


def canonical(url: str) -> str:
    return f'<link rel="canonical" href="{url}"><meta property="og:title" content="x">'


KCNA = html(
    '<article class="article-main"><header><div class="article-main-title">Wang Yajun Meets Vice-Minister</div></header>'
    '<div class="media-icon"><a href="/photo/1">Photo</a></div><div class="article-content-body">'
    '<div class="content-wrapper"><p>Pyongyang, March 24 (KCNA) -- Pak Myong Ho, vice-minister of Foreign Affairs, met '
    '<nobr><span class="fSpecCs">Wang Yajun</span></nobr>, Chinese ambassador, on Saturday.</p><p>They had a talk. -0-</p>'
    '<p><span class="publish-time">www.kcna.kp (Juche113.3.24.)</span></p></div></div></article>',
    "<title>KCNA | Article</title>",
)
RODONG = html(
    '<div class="container"><div class="row"><p class="news_Title">박명호부상이 중국대사를 만났다</p>'
    '<span class="news_date">2024.3.24.</span><div class="ArticleContent"><p>박명호 외무성 부상은 23일 왕아군 '
    "우리 나라 주재 중국대사를 만나 담화를 하였다.</p><p>담화는 친선적인 분위기속에서 진행되였다.</p>"
    "<p>본사기자</p></div></div></div>",
    lang="ko",
)
XINHUA = html(
    '<div class="header"><div class="head-line clearfix"><h1><span class="title">朝鲜外务省副相会见中国大使</span></h1></div>'
    '<div class="header-time left"><span class="year"><em>2024</em></span>/<span class="day"><em>03</em>/<em>24</em></span>'
    '<span class="time">09:10:11</span></div></div><div id="detail"><span id="detailContent">'
    "<p>　　新华社平壤3月24日电（记者王某）朝鲜外务省副相朴明浩23日会见中国驻朝鲜大使王亚军。</p>"
    '<p align="center"><img src="a.jpg"></p><p><font color="navy">3月23日,朴明浩(右)同王亚军握手。新华社记者王某摄</font></p>'
    '<p>　　双方就两国关系交换了意见。</p></span><div id="articleEdit"><span class="tiyi1"><a>【纠错】</a></span>'
    '<span class="editor">【责任编辑:李某】</span></div><div class="relatedNews"><p>阅读下一篇：米价平稳。</p></div></div>',
    canonical("http://www.news.cn/world/20240324/abc/c.html"),
    "zh",
)
MFA = html(
    '<div class="news-title"><h1>王毅会见朝鲜劳动党中央国际部长金成男</h1><p class="time"><span>2024-03-23 19:30</span></p></div>'
    '<div class="news-main"><div id="News_Body_Txt_A"><div class="trs_editor_view"><p>2024年3月23日，中共中央政治局委员、'
    "外交部长王毅在北京会见朝鲜劳动党中央国际部部长金成男。</p><p>双方就共同关心的问题交换了意见。</p></div></div>"
    '<div class="share"><p>分享到：</p></div><p>推荐给朋友：</p><p>打印文字稿</p></div>',
    canonical("https://www.mfa.gov.cn/web/wjbz_673089/xghd_673097/202403/t20240323_1.shtml"),
    "zh",
)
EMBASSY = html(
    '<div id="News_Body_Title">王亚军大使会见朝鲜外务省副相朴明浩</div><div id="News_Body_Time">2024-03-24 10:00</div>'
    '<div id="News_Body_Txt_A"><div class="TRS_UEDITOR"><p>3月23日，驻朝鲜大使王亚军会见朝鲜外务省副相朴明浩。</p>'
    "<p>推荐给朋友：   打印文字稿</p></div></div>",
    canonical("http://kp.china-embassy.gov.cn/dssghd/202403/t20240324_1.htm"),
    "zh",
)
YONHAP = html(
    '<h1 class="tit01">왕이, 北김성남 국제부장 면담</h1><p class="update-time">송고2024-03-24 10:11</p>'
    '<div class="story-news article"><div class="tit-sub"><h2>"양국 관계 논의"</h2></div><figure class="image-zone01">'
    '<img src="a.jpg"><figcaption><strong class="tit-cap">악수</strong><p class="txt-desc">왕이 부장(오른쪽)이 김성남 부장과 '
    "악수하고 있다. [중국 외교부 제공]</p></figcaption></figure><p>(베이징=연합뉴스) 홍길동 특파원 = 왕이 중국 외교부장이 "
    "23일 베이징에서 김성남 북한 노동당 국제부장을 만났다고 중국 외교부가 밝혔다.</p><aside><p>관련 기사: 쌀값 안정.</p></aside>"
    "<p>두 사람은 양국 관계를 논의했다.</p><p>hong@yna.co.kr</p><p>제보는 카카오톡 okjebo</p>"
    '<p class="txt-copyright adrs">&lt;저작권자(c) 연합뉴스, 무단 전재-재배포 금지&gt; 2024/03/24 10:11 송고</p></div>',
    canonical("https://www.yna.co.kr/view/AKR20240324001"),
    "ko",
)
DAILY_NK = html(
    '<h1 class="entry-title">Party official visits Beijing</h1><time class="entry-date updated" datetime="2024-04-12">'
    '2024.04.12</time><div class="td-post-content tagdiv-type"><figure class="wp-caption"><img src="a.jpg"><figcaption '
    'class="wp-caption-text">Kim Song Nam, left, meets Wang Huning in Beijing. (KCNA)</figcaption></figure>'
    "<p>Kim Song Nam, head of the International Department of the party, met Wang Huning in Beijing on Mar. 21.</p>"
    '<div class="td-a-rec"><p>Advertisement. Buy now.</p></div><p>Translated by Jane Doe.</p><p><em>Daily NK works with a '
    "network of sources in North Korea and China.</em></p><p>Please direct any comments or questions about this article to "
    '<a href="mailto:x">dailynkenglish@example.net</a>.</p><p>Read in Korean</p></div>',
    canonical("https://www.dailynk.com/english/party-official-visits-beijing/"),
)
KCNA_WATCH = html(
    '<h1 class="article-title">Delegation Leaves for China</h1><div class="article-meta">Date: 21/03/2024 | Source: KCNA.kp '
    '(En) | Read original version at source</div><div class="article-content"><div class="content"><p>Pyongyang, March 21 '
    "(KCNA) -- A delegation headed by Kim Song Nam left here for China on Thursday.</p><p>Read original version at source</p>"
    "</div></div>",
    canonical("https://kcnawatch.org/newstream/1710990000-1/delegation-leaves-for-china/"),
)

EXPECTED = [
    (KCNA, "KCNA", "2024-03-24", "Wang Yajun Meets Vice-Minister", [
        "Pyongyang, March 24 (KCNA) -- Pak Myong Ho, vice-minister of Foreign Affairs, met Wang Yajun, Chinese ambassador,"
        " on Saturday.",
        "They had a talk. -0-",
    ]),
    (RODONG, "Rodong Sinmun", "2024-03-24", "박명호부상이 중국대사를 만났다", [
        "박명호 외무성 부상은 23일 왕아군 우리 나라 주재 중국대사를 만나 담화를 하였다.",
        "담화는 친선적인 분위기속에서 진행되였다.",
    ]),
    (XINHUA, "Xinhua", "2024-03-24", "朝鲜外务省副相会见中国大使", [
        "新华社平壤3月24日电（记者王某）朝鲜外务省副相朴明浩23日会见中国驻朝鲜大使王亚军。",
        "3月23日,朴明浩(右)同王亚军握手。新华社记者王某摄",
        "双方就两国关系交换了意见。",
    ]),
    (MFA, "Chinese Ministry of Foreign Affairs", "2024-03-23", "王毅会见朝鲜劳动党中央国际部长金成男", [
        "2024年3月23日，中共中央政治局委员、外交部长王毅在北京会见朝鲜劳动党中央国际部部长金成男。",
        "双方就共同关心的问题交换了意见。",
    ]),
    (EMBASSY, "Chinese embassy", "2024-03-24", "王亚军大使会见朝鲜外务省副相朴明浩", [
        "3月23日，驻朝鲜大使王亚军会见朝鲜外务省副相朴明浩。",
    ]),
    (YONHAP, "Yonhap", "2024-03-24", "왕이, 北김성남 국제부장 면담", [
        "악수",
        "왕이 부장(오른쪽)이 김성남 부장과 악수하고 있다. [중국 외교부 제공]",
        "(베이징=연합뉴스) 홍길동 특파원 = 왕이 중국 외교부장이 23일 베이징에서 김성남 북한 노동당 국제부장을 만났다고 중국 외교부가"
        " 밝혔다.",
        "두 사람은 양국 관계를 논의했다.",
    ]),
    (DAILY_NK, "Daily NK", "2024-04-12", "Party official visits Beijing", [
        "Kim Song Nam, left, meets Wang Huning in Beijing. (KCNA)",
        "Kim Song Nam, head of the International Department of the party, met Wang Huning in Beijing on Mar. 21.",
    ]),
    (KCNA_WATCH, "KCNA", "2024-03-21", "Delegation Leaves for China", [
        "Pyongyang, March 21 (KCNA) -- A delegation headed by Kim Song Nam left here for China on Thursday.",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("page", "publisher", "day", "title", "lines"), EXPECTED, ids=[each[1] for each in EXPECTED])
def test_the_article_is_read_and_the_page_is_not(
    page: str, publisher: str, day: str, title: str, lines: list[str], tmp_path: Path, reading
) -> None:
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    (article,) = reading(tmp_path / "page.html").articles
    assert article.text.split("\n") == [title, "", *lines]
    assert (article.publisher, article.published, article.title) == (publisher, day, title)


def test_a_page_of_another_publisher_with_the_same_names_is_read_by_general_rules(tmp_path: Path, reading) -> None:
    other = DAILY_NK.replace("www.dailynk.com", "blog.example")
    (tmp_path / "page.html").write_text(other, encoding="utf-8")
    assert "Translated by Jane Doe." in reading(tmp_path / "page.html").articles[0].text


def test_a_page_that_was_built_anew_is_read_by_general_rules(tmp_path: Path, reading) -> None:
    new = YONHAP.replace("story-news article", "new-body")
    (tmp_path / "page.html").write_text(new, encoding="utf-8")
    assert "두 사람은 양국 관계를 논의했다." in reading(tmp_path / "page.html").articles[0].text


def test_the_data_file_names_publishers_and_places_that_exist() -> None:
    pages = read_data("sources/pages.yaml", Pages)
    for rules in pages.pages:
        assert domains_of(rules.publisher)
        assert all(_xpath(place) for place in (*rules.title, *rules.day, *rules.text, *rules.drop, *pages.drop))
    with pytest.raises(ValueError, match="no place"):
        _xpath("div > p")


@settings(deadline=None, derandomize=True, max_examples=60)
@given(st.sampled_from([each[0] for each in EXPECTED]), st.integers(0, 1500), st.text(max_size=30))
def test_no_mangled_page_raises(tmp_path_factory: pytest.TempPathFactory, page: str, at: int, splice: str) -> None:
    path = tmp_path_factory.mktemp("any") / "page.html"
    path.write_bytes((page[:at] + splice + page[at + len(splice) :]).encode("utf-8", "replace"))
    for outcome in read([str(path)]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")
