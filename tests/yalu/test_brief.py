"""The briefing as a shell asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.yalu.running import Run

pytestmark = pytest.mark.usefixtures("trips")


def test_a_briefing_in_each_form(yalu: Run, tmp_path: Path) -> None:
    for name in ("kim.md", "kim.html", "kim.docx"):
        ran = yalu("brief", "김성남", name)
        assert (ran.code, ran.out) == (0, "")
        assert f"{name}: Kim Song Nam, 4 contacts" in ran.err
        assert (tmp_path / name).stat().st_size > 1000


def test_an_office_by_its_name_and_by_its_id(yalu: Run) -> None:
    for name in ("Ambassador to the DPRK", "embassy-cn-kp/ambassador"):
        assert "Ambassador to the DPRK, 2 contacts" in yalu("brief", name, "x.md").err


def test_several_of_one_title_are_refused_with_their_ids(yalu: Run) -> None:
    ran = yalu("brief", "vice-minister", "x.md")
    assert ran.code == 2
    assert "mfa-cn/vice-minister" in ran.err
    assert "name one by its id" in ran.err


def test_an_unknown_name_and_an_unknown_ending(yalu: Run, tmp_path: Path) -> None:
    assert yalu("brief", "Nobody Atall", "x.md").code == 2
    ran = yalu("brief", "김성남", "x.pdf")
    assert ran.code == 2
    assert ".docx, .md or .html" in ran.err
    assert not list(tmp_path.glob("x.*"))
