"""Parquet: its rows as those of any archive, a few at a time. Needs the extra `archive`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import IO, Any

from graph.errors import SourceError
from graph.extras import installing
from loaders.sources.jsonrows import JsonValue
from loaders.sources.limits import BATCH_ROWS, MAX_ROW_GROUP


def parquet_rows(file: IO[bytes], name: str) -> Iterator[JsonValue]:
    """The rows in their order, each an object with fields.

    Raises SourceError when pyarrow is not there, and when the file is damaged or packed in too large pieces.
    """
    try:
        import pyarrow as arrow
        from pyarrow import parquet
    except ImportError as error:
        remedy = f"{installing('archive')}, or save the rows as JSON lines"
        raise SourceError(name, "a Parquet file, which needs the extra `archive`", remedy=remedy) from error
    try:
        table = parquet.ParquetFile(file)
        _check_sizes(table.metadata, name)
        for batch in table.iter_batches(BATCH_ROWS, use_threads=False):
            for row in batch.to_pylist():
                yield _plain(row)
    except (arrow.ArrowException, OSError, ValueError, OverflowError) as error:
        problem = str(error).partition("\n")[0][:200]
        raise SourceError(name, f"a damaged Parquet file: {problem}", remedy="get it again") from error


def _check_sizes(metadata: Any, name: str) -> None:
    groups = (metadata.row_group(number).total_byte_size for number in range(metadata.num_row_groups))
    if max(groups, default=0) > MAX_ROW_GROUP:
        problem = f"row groups of more than {MAX_ROW_GROUP / 1e6:g} MB"
        raise SourceError(name, problem, remedy="write it with smaller row groups")


def _plain(value: Any) -> JsonValue:
    match value:
        case dict():
            return {str(name): _plain(inner) for name, inner in value.items()}
        case list() | tuple():
            return [_plain(inner) for inner in value]
        case datetime() | date():
            return value.isoformat()
        case bytes():
            return value.decode("utf-8", errors="replace")
        case None | str() | bool() | int() | float():
            return value
    return str(value)
