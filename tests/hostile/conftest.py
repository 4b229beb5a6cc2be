"""A store of hostile input, loaded by the command line as an analyst would."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.inputs import write
from tests.yalu.running import Ran, Run


@pytest.fixture
def loaded(yalu: Run, tmp_path: Path) -> Ran:
    """What `yalu load` says of all of the inputs; the store is the default one of the folder."""
    (tmp_path / "input").mkdir()
    write(tmp_path / "input")
    return yalu("load", "input")
