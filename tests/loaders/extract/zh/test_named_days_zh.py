"""Days that Chinese words name: of a week that begins on Sunday, months of a stretch, years and days in names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("金正恩上週四會見了中國全國人大常委會副委員長李鴻忠。", "2023-07-27"),
        ("金正恩上周四会见了中国全国人大常委会副委员长李鸿忠。", "2023-07-20"),
    ],
)
def test_last_week_ends_on_saturday_where_sunday_is_the_first_day(text: str, day: str) -> None:
    assert contacts(text, "2023-07-30") == [f"meeting occurred {day}: kim-jong-un | li-hongzhong"]


@pytest.mark.parametrize("months", ["5~7月期间", "5至7月", "五至七月间", "5月至7月"])
def test_months_of_a_stretch(months: str) -> None:
    told = contacts(f"金正恩可能于{months}访问中国。", "2012-05-18")
    assert told == ["visit hypothetical 2012-05/2012-07: kim-jong-un | "]


def test_the_year_of_a_document_is_no_time() -> None:
    text = "王亚军1月29日会见朝鲜体育相金日国。两人签署了2024年体育交流议定书。"
    assert not [told for told in contacts(text, "2024-02-02") if told.startswith("ceremony occurred 2024:")]


def test_nor_does_the_name_of_an_event_date_the_journey_to_it() -> None:
    text = "金正恩9月初赴北京出席九三阅兵。"
    assert "visit occurred 2025-09: kim-jong-un | " in contacts(text, "2025-10-08")
