"""Who published an article: by address, name or by-line."""

import pytest

from loaders.data import read_data
from loaders.publishers import Publishers, by_name, identify


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://kcna.co.jp/item/2015/201510/news09/20151009-47ee.html", "KCNA"),
        ("https://www.mfa.gov.cn/web/zyxw/202403/t20240322_11267891.shtml", "Chinese Ministry of Foreign Affairs"),
        ("http://www.gov.cn/lianbo/bumen/202403/content_6940000.htm", "Chinese Government"),
        ("http://kp.china-embassy.gov.cn/dssghd/202306/t20230607_11090000.htm", "Chinese embassy"),
        ("https://en.yna.co.kr/view/AEN20240322001800315", "Yonhap"),
        ("https://WWW.HK01.com/article/1", "Hong Kong 01"),
    ],
)
def test_an_address_names_its_publisher_by_the_longest_domain(url: str, name: str) -> None:
    entry = identify(url)
    assert entry is not None
    assert entry.name == name


def test_a_name_that_only_ends_like_a_domain_is_another_site() -> None:
    assert identify("https://notkcna.kp.example.org/") is None
    assert identify("https://fakexinhuanet.com/") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Talks Held\nPyongyang, October 9 (KCNA) -- Talks were held.", "KCNA"),
        ("Talks held\n\nBEIJING, March 22 (Xinhua) -- Talks were held.", "Xinhua"),
        ("회담 진행\n(평양 10월 10일발 조선중앙통신)회담이 있었다.", "KCNA"),
        ("会谈\n新华社平壤4月14日电 双方举行会谈。", "Xinhua"),
        ("會談\n(中央社記者王小明北京22日電)雙方會談。", "Central News Agency"),
        ("회담\n(서울=연합뉴스) 홍길동 기자 = 회담이 열렸다.", "Yonhap"),
        ("Talks\nDate: 22/10/2020 | Source: KCNA.kp (En)\n\nTalks were held.", "KCNA"),
        ("Talks\nYalu example | 2024-03-22\n\nTalks were held.", "Yalu example"),
        ("회담\n동아일보 입력 2018-04-18 16:20\n\n회담이 열렸다.", "Dong-A Ilbo"),
        ("Talks were held on Thursday.\n(Xinhua News Agency June 19, 2009)", "Xinhua"),
        ("Talks\nMay 3, 2024 09:10. by Min-Ji Hong hong@donga.com.\n\nThe two sides met.", "Dong-A Ilbo"),
        ("회담이 열렸다고 조선중앙통신(KCNA)이 전했다.\n홍길동 기자 hong@kmib.co.kr", "Kukmin Ilbo"),
        ("會談\n聯合報／ 記者王小明／即時報導\n新華社報導,雙方會談。", "United Daily News"),
        ("會談\n2024-05-03 22:15 聯合報 記者王小明/綜合報導\n雙方會談。", "United Daily News"),
        ("회담\n회담이 열렸다.\n(베이징=연합뉴스) 홍길동 특파원", "Yonhap"),
        ("The two sides held talks in Beijing on Friday. (Yonhap)\n", "Yonhap"),
        ("Talks were held on Thursday.\n\nCopyright (c) 2024 Yonhap News Agency. All rights reserved.", "Yonhap"),
        ("회담이 열렸다고 <조선중앙통신>이 전했다.\n저작권자 © 통일뉴스 무단전재 및 재배포 금지", "Tongil News"),
        ("会谈\n2024-05-03\n据新华社北京5月2日电（记者王小明）双方会谈。", "Xinhua"),
        ("회담\n두 사람이 만났습니다.\nVOA 뉴스", "Voice of America"),
        ("회담\n두 사람이 만났습니다.\n서울에서 RFA 자유아시아방송 홍길동입니다.", "Radio Free Asia"),
        ("회담\n두 사람이 만났다.\n베이징=연합뉴스", "Yonhap"),
        ("회담\n두 사람이 만났다고 조선중앙통신이 전했다./연합뉴스", "Yonhap"),
        ("회담\n두 사람이 만났다고 조선중앙통신이 전했다./연합", "Yonhap"),
        ("회담\n두 사람이 만났다.\n/연합뉴스", "Yonhap"),
        ("회담\n두 사람이 만났다.\n연합뉴스 홍길동 기자 hong@example.org", "Yonhap"),
        ("회담\n[쿠키뉴스=홍길동 기자] 두 사람이 만났다고 연합뉴스가 전했다.", "Kuki News"),
        ("회담\n[베이징=이데일리 홍길동 특파원] 두 사람이 만났다.", "Edaily"),
        ("회담\n[뉴스토마토 홍길동기자] 두 사람이 만났다.", "News Tomato"),
        ("Talks\nBEIJING (Yonhap News) ― The two sides met.", "Yonhap"),
        ("Talks\nThe two met, Rodong Sinmun reported. © Korea Risk Group. All rights reserved.", "NK News"),
        (f"Talks\n{'The two sides met and talked for long. ' * 5}Yonhap\n", "Yonhap"),
        ("Talks\n(ATTN: UPDATES)\nBEIJING, May 3 (Yonhap) -- The two sides met.", "Yonhap"),
    ],
)
def test_a_by_line_or_credit_names_the_publisher(text: str, name: str) -> None:
    entry = identify(text=text)
    assert entry is not None
    assert entry.name == name


@pytest.mark.parametrize(
    "text",
    [
        "The two met on Friday, the Xinhua news agency reported.\n韓聯社援引消息稱,雙方會面。\nThat is all.",
        "The envoy left on Friday, wrote the Korean Central News Agency (KCNA) on Sunday.",
        "The Korean Central News Agency (KCNA) - the voice of the state - said that they met.",
        "의정서가 베이징에서 조인됐다고 [조선중앙통신]이 31일 보도했다.\n[조선중앙통신]은 더 전하지 않았다.",
        "兩國外長會談\n北韓外長（左）28日會見大陸外長（右）。（新華社）\n雙方會談後發表聲明。",
        "Talks\nKim and Xi in Beijing, March 2018. (Xinhua)\n\nThe two sides met on Friday and talked for long.",
        "회담\n홍길동 대변인. [사진=연합뉴스]\n회담이 열렸다.\n[사진=신화통신]",
        "会谈\n2017年3月1日,外交部长会见来华访问的朝鲜外务省副相。\n双方会谈。",
        "會談\n圖為兩人會面,2018年5月9日 路透社\n雙方會談。",
        "會談\n兩人在北京會面（China Daily via REUTERS）\n2024年5月3日,兩人會面（China Daily via REUTERS）",
        "会谈\n据新华社1月20日报道,应中共中央邀请,朝鲜代表团访华。\n据朝中社平壤1月20日电,代表团回国。",
        "회담\n두 사람이 만났다.\n사진=연합뉴스",
        "회담\n두 사람이 만났다.\n<사진출처: 중국국제방송 인터넷판>\n그 뒤 만찬이 있었다.",
        "회담\n두 사람이 만났다.\n자료 사진 연합뉴스",
        "Talks\nThe two sides met on Friday.\nKim shakes hands with Xi. Yonhap",
        f"회담\n{'두 사람이 만나 이야기를 나누었다. ' * 10}두 사람이 악수하고 있다. 연합뉴스",
        "회담\n두 사람이 만났다고 연합뉴스 홍길동 기자가 썼다.\n더는 알려지지 않았다.",
        "회담\n소식통은 RFA 자유아시아방송 기자입니다만 하고 말했다. 두 사람이 만났다.",
        "회담\n두 사람이 만났다. (끝)",
        "A source told Daily NK on Friday that the delegation had left.",
    ],
)
def test_an_outlet_that_is_only_quoted_or_took_the_photograph_is_not_the_publisher(text: str) -> None:
    assert identify(text=text) is None


@pytest.mark.parametrize("line", ["Aa, " * 400, "(" * 1400, "新华社 1" * 300, "Aa (Bb) " * 180, "[가=" * 400])
@pytest.mark.timeout(30)  # it takes milliseconds; with steps back it would never end
def test_a_hostile_line_is_read_at_once(line: str) -> None:
    identify(text=line)


def test_a_collector_gives_way_to_the_by_line_and_a_paper_does_not() -> None:
    text = "Pyongyang, April 14 (KCNA) -- A delegation left."
    collected = identify("https://kcnawatch.org/newstream/1713049672-738194958/delegation-leaves", "KCNA Watch", text)
    printed = identify("https://www.koreaherald.com/view.php?ud=20240414000001", "", text)
    assert collected is not None
    assert printed is not None
    assert (collected.name, printed.name) == ("KCNA", "Korea Herald")


def test_a_name_that_nobody_knows_is_not_overruled_by_a_by_line() -> None:
    assert identify(name="Dandong Evening Post", text="BEIJING, March 22 (Xinhua) -- They met.") is None


@pytest.mark.parametrize("name", ["xinhua news agency", "新华社", "KCNA.kp (En)", "조선중앙통신"])
def test_names_are_found_in_any_script_and_case(name: str) -> None:
    assert by_name(name) is not None


def test_kind_and_side_come_with_the_entry() -> None:
    entries = [by_name(name) for name in ("로동신문", "外交部", "Daily NK", "연합뉴스")]
    stated = [(entry.kind, entry.side) for entry in entries if entry]
    assert stated == [("party media", "KP"), ("ministry", "CN"), ("unnamed source", "other"), ("agency", "other")]


@pytest.mark.parametrize("url", ["", "not an address", "http://[broken", "http://"])
def test_what_is_no_address_names_nobody(url: str) -> None:
    assert identify(url) is None


def test_no_address_and_no_name_belongs_to_two_publishers() -> None:
    entries = read_data("publishers.yaml", Publishers).publishers
    for field in ("domains", "names"):
        listed = [value.casefold() for entry in entries for value in getattr(entry, field)]
        assert len(listed) == len(set(listed))
    assert {entry.side for entry in entries} == {"KP", "CN", "other"}


@pytest.mark.parametrize("line", ["(China Daily)", "【中国日报】", "[China Daily]", "China Daily"])
def test_an_outlet_on_a_line_of_its_own_is_the_publisher_in_brackets_too(line: str) -> None:
    entry = identify(text=f"Envoy meets minister\n{line}\n\nThe envoy met the minister on Friday.")
    assert entry is not None
    assert entry.name == "China Daily"
