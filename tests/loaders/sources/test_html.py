"""Web pages become articles."""

from pathlib import Path

import pytest

from loaders.sources.markup import markup_to_text

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Envoy meets minister - Yalu Post</title>
<meta property="og:site_name" content="Yalu Post"><meta property="og:title" content="Envoy meets minister">
<meta property="article:published_time" content="2024-03-22T10:00:00+09:00">
<link rel="canonical" href="https://yalupost.example/news/1"></head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav><script>var track = "me";</script>
<article><h1>Envoy meets minister</h1>
<figure><img src="a.jpg"><figcaption>The envoy, left, shakes hands with the minister on March 21.</figcaption></figure>
<p>BEIJING, March 22 (Xinhua) -- The envoy met the minister here on Friday.</p>
<p>They talked about the ties of the two countries.</p>
<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">The hall where they met.</p></div>
</article><aside><h2>Most read</h2><a href="/2">Rice prices steady</a></aside>
<footer>Copyright 2019 Yalu Post. All rights reserved.</footer></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_the_article_is_kept_and_the_page_around_it_is_not(page: Path, reading) -> None:
    (article,) = reading(page).articles
    assert article.text.split("\n") == [
        "Envoy meets minister",
        "The envoy, left, shakes hands with the minister on March 21.",
        "BEIJING, March 22 (Xinhua) -- The envoy met the minister here on Friday.",
        "They talked about the ties of the two countries.",
        "The hall where they met.",
    ]


def test_the_page_states_title_date_address_and_publisher(page: Path, reading) -> None:
    (article,) = reading(page).articles
    assert (article.title, article.published) == ("Envoy meets minister", "2024-03-22")
    assert (article.url, article.publisher) == ("https://yalupost.example/news/1", "Yalu Post")
    assert (article.source_kind, article.side, article.lang) == ("", "", "en")


def test_a_year_of_the_footer_is_no_date(page: Path, reading) -> None:
    page.write_text(PAGE.replace('property="article:published_time" content="2024-03-22T10:00:00+09:00"', ""))
    assert reading(page).articles[0].published is None


def test_a_title_outside_the_article_joins_its_text(page: Path, reading) -> None:
    page.write_text(PAGE.replace("<h1>Envoy meets minister</h1>", ""))
    assert reading(page).articles[0].text.startswith("Envoy meets minister\n\nThe envoy, left")


def test_the_encoding_that_the_page_declares_is_used(page: Path, reading) -> None:
    korean = PAGE.replace("utf-8", "euc-kr").replace("The hall where they met.", "똠양꿍")
    page.write_bytes(korean.encode("cp949"))
    assert reading(page).articles[0].text.endswith("똠양꿍")


@pytest.mark.parametrize(
    "content",
    [
        "<html></html>",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html><frameset><frame src='x'></frameset></html>",
        "<html><body>" + "<div>" * 50_000,
    ],
)
def test_a_page_without_an_article_is_named(content: str, page: Path, reading) -> None:
    page.write_text(content)
    found = reading(page)
    assert not found.articles
    assert found.skipped[0].problem == "no article found in this page"


def test_xml_is_named(tmp_path: Path, reading) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text("<?xml version='1.0'?><nitf><body></body></nitf>")
    assert "XML" in reading(feed).skipped[0].problem


def test_markup_in_a_field_becomes_lines() -> None:
    markup = (
        "<style>p {}</style><h2>Talks</h2><p>They <b>met</b>\n&amp; ate.<br>Then they left.</p><ul><li>One<li>Two</ul>"
    )
    assert markup_to_text(markup) == "Talks\nThey met & ate.\nThen they left.\nOne\nTwo"


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ('<time datetime="2024-03-24T10:00:00+09:00">a year ago</time>', "2024-03-24"),
        ('<span class="date">24 March 2024</span>', "2024-03-24"),
        ('<time datetime="2024-03">March 2024</time>', None),
        ("<span>2024</span><span>/<em>03</em>/</span>", None),
    ],
)
def test_a_month_without_a_day_gets_none_from_the_clock(shown: str, day: str | None, tmp_path: Path, reading) -> None:
    body = f"<article><h1>Envoy meets minister</h1>{shown}<p>The envoy met the minister here.</p></article>"
    (tmp_path / "page.html").write_text(f"<html><body>{body}</body></html>")
    assert reading(tmp_path / "page.html").articles[0].published == day
