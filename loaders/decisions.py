"""A file of judgements, as a colleague mails it: JSON lines, one decision each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from graph.errors import SourceError
from graph.identity.decisions import KINDS
from graph.identity.judging import UNDO, decision_id
from graph.stores.base import Decision

_REMEDY = "write it with `yalu decisions export`"


class _Line(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)
    id: str = ""
    kind: str
    left: str = ""
    right: str = ""
    at: str
    by: str = ""
    why: str = ""
    retracts: str | None = None

    @field_validator("kind")
    @classmethod
    def _known(cls, kind: str) -> str:
        if kind not in (*KINDS, UNDO):
            raise ValueError("one of " + ", ".join((*KINDS, UNDO)))
        return kind

    @field_validator("at")
    @classmethod
    def _a_time(cls, at: str) -> str:
        datetime.fromisoformat(at)
        return at


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file, in its order.

    Raises SourceError, with the line, for a file that cannot be read or a line that is no decision: a file counts
    whole or not at all.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        problem = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise SourceError(str(path), str(problem), remedy="name a file of judgements") from error
    return tuple(_decisions(path, text))


def _decisions(path: Path, text: str) -> Iterator[Decision]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            read = _Line.model_validate(json.loads(line))
        except ValidationError as error:
            first = error.errors()[0]
            what = f"{'.'.join(map(str, first['loc'])) or 'the line'}: {first['msg']}"
            raise SourceError(str(path), what, row=number, remedy=_REMEDY) from error
        except ValueError as error:
            raise SourceError(str(path), "not JSON", row=number, remedy=_REMEDY) from error
        said = Decision("", read.kind, read.left, read.right, read.at, read.by, read.why, read.retracts)
        identifier = decision_id(said)
        if read.id not in ("", identifier):
            raise SourceError(
                str(path), "its id does not fit what it says", row=number, remedy="a line changed by hand needs no id"
            )
        yield Decision(identifier, said.kind, said.left, said.right, said.at, said.by, said.why, said.retracts)
