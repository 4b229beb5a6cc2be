"""What a title is called in Korean and Chinese, by the body that it is of."""

from importlib.resources import files

import pytest
import yaml

from graph.claims import Country
from graph.identity.called import called
from graph.identity.offices import Offices, Words
from graph.model import Organization
from graph.registry.load import registry


@pytest.mark.parametrize(
    ("words", "country", "ko", "zh"),
    [
        (Words("외교부장"), Country.CN, "중국 외교부 부장", "中国外交部部长"),
        (Words("외무상"), Country.KP, "외무성 상", "朝鲜外务省相"),
        (Words("vice foreign minister"), Country.CN, "중국 외교부 부부장", "中国外交部副部长"),
        (Words("vice foreign minister"), Country.KP, "외무성 부상", "朝鲜外务省副相"),
        (
            Words("主席", "全国政协"),
            Country.CN,
            "중국인민정치협상회의 전국위원회 주석",
            "中国人民政治协商会议全国委员会主席",
        ),
        (Words("主任", "中央外办"), Country.CN, "중앙외사공작위원회 판공실 주임", "中央外事工作委员会办公室主任"),
        (Words("部长", "中联部"), Country.CN, "중국공산당 중앙위원회 대외련락부 부장", "中共中央对外联络部部长"),
    ],
)
def test_a_title_is_called_as_its_country_calls_it(words: Words, country: Country, ko: str, zh: str) -> None:
    office = Offices(registry()).post(words, country).office
    assert (office.name_ko, office.name_zh) == (ko, zh)


def test_the_rules_name_titles_and_bodies_of_the_registry() -> None:
    text = files("graph").joinpath("registry/called.yaml").read_text(encoding="utf-8")
    for rule in yaml.safe_load(text):
        assert set(rule["titles"]) <= registry().titles.keys()
        assert set(rule.get("bodies", ())) <= registry().organizations.keys()
        assert rule.get("ko") or rule.get("zh")


def test_a_secretary_is_another_word_on_each_side() -> None:
    assert called(registry().titles["secretary"], body("cn-jilin-party-committee"), "ko") == "서기"
    assert called(registry().titles["secretary"], body("wpk-central-committee"), "ko") == "비서"


def body(identifier: str) -> Organization:
    (first, *_) = Offices(registry()).organization(None, identifier, None)
    return first
