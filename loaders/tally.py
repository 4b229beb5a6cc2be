"""What a load, or a part of one, has counted and skipped; parts add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from loaders.sources import Skipped


@dataclass(slots=True)
class Tally:
    """Counts as in `loaders.report.LoadReport`; `unread` by language, `changes` by field."""

    new: int = 0
    known: int = 0
    replaced: int = 0
    described: int = 0
    unsettled: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    unread: dict[str, int] = field(default_factory=dict)
    changes: dict[str, int] = field(default_factory=dict)

    @property
    def done(self) -> int:
        """Articles that were read."""
        return self.new + self.known + self.replaced + self.described

    def add(self, part: Tally) -> None:
        """Count a part too."""
        self.new += part.new
        self.known += part.known
        self.replaced += part.replaced
        self.described += part.described
        self.changes = dict(Counter(self.changes) + Counter(part.changes))
        self.unsettled += part.unsettled
        self.skipped += part.skipped
        self.unread = dict(Counter(self.unread) + Counter(part.unread))

    def plain(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> Tally:
        """What `plain` wrote."""
        return cls(**{**plain, "skipped": [Skipped(**skipped) for skipped in plain["skipped"]]})
