"""Chinese articles whose sentences end in points are read as those with full stops; our own words."""

from __future__ import annotations

import pytest

from loaders.extract.pointed import pointed
from tests.loaders.extract.reading import contacts

_STOPS = (
    "2018年5月3日,金正恩在平壤会见王毅。双方谈到两国关系。崔善姬、王亚军参加会见。\n"
    "4日,王毅参观了四.二五文化会馆。“访问很成功。”他说。5月5日,他同李勇浩在平壤举行会谈。"
)


@pytest.mark.parametrize("point", ".．｡")
def test_points_are_full_stops_where_an_article_has_no_others(point: str) -> None:
    points = _STOPS.replace("。", point)
    assert pointed(points) == (_STOPS, [*range(len(points))])
    assert contacts(points) == contacts(_STOPS)


@pytest.mark.parametrize(
    "text", [_STOPS, "王毅18日会见崔善姬", "2018.5.3 王毅会见崔善姬", "王毅.崔善姬", "见 www.a.com."]
)
def test_other_points_stay(text: str) -> None:
    assert pointed(text) is None
