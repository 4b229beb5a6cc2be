"""The errors of Yalu, one leaf a stage; each message says what, where and what to do.

YaluError
├── UsageError            the caller asked for what cannot be       (exit 2)
│   ├── UnknownNameError  no person of that name
│   └── UnknownOfficeError  no office of these words
├── SourceError           an input cannot be read                   (exit 3)
│   └── EmptySourceError  there is no text in it
├── StoreError            the store cannot do what was asked        (exit 1)
│   ├── StoreUnreachableError  no server, or no file                (exit 4)
│   │   └── StoreRefusedError  wrong user or password               (exit 4)
│   └── StoreFormatError  not a Yalu store, or a newer one          (exit 1)
├── WorkersError          the cluster cannot do the work            (exit 4)
├── RegistryError         a registry file is wrong                  (exit 1)
└── ExportError           an answer cannot be written               (exit 1)
"""

from __future__ import annotations


class YaluError(Exception):
    """The base of all errors that Yalu raises on purpose.

    `message` says what is wrong and where; `remedy` (may be empty) says what to do about it.
    """

    exit_code = 1

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} — {self.remedy}" if self.remedy else self.message


class UsageError(YaluError):
    """The caller asked for what cannot be: a wrong option, filter or date."""

    exit_code = 2


class UnknownNameError(UsageError):
    """No person, office or meeting goes by that name; `suggestions` are near ones, best first, or `hint` says more."""

    def __init__(self, name: str, suggestions: tuple[str, ...] = (), *, hint: str = "") -> None:
        near = "did you mean " + ", ".join(suggestions) + "?" if suggestions else ""
        super().__init__(f"nobody known as {name!r}", remedy=hint or near)
        self.hint = hint
        self.name = name
        self.suggestions = suggestions


class UnknownOfficeError(UsageError):
    """No office of the store goes by these words; `suggestions` are near ones, best first."""

    def __init__(self, words: str, suggestions: tuple[str, ...] = ()) -> None:
        hint = "did you mean " + "; ".join(suggestions) + "?" if suggestions else "`yalu matrix` lists the offices seen"
        super().__init__(f"no office known as {words!r} in this store", remedy=hint)
        self.words = words
        self.suggestions = suggestions


class SourceError(YaluError):
    """An input cannot be read; `source` names the file or URL, `row` the record in it (1-based) if one."""

    exit_code = 3

    def __init__(self, source: str, problem: str, *, row: int | None = None, remedy: str = "") -> None:
        where = source if row is None else f"{source}, row {row}"
        super().__init__(f"{where}: {problem}", remedy=remedy)
        self.source = source
        self.problem = problem
        self.row = row


class EmptySourceError(SourceError):
    """An input holds no text at all."""


class StoreError(YaluError):
    """The store cannot do what was asked (full disk, locked, damaged)."""


class StoreUnreachableError(StoreError):
    """No server answers there, or it refuses the user; no file of that name is there."""

    exit_code = 4


class StoreRefusedError(StoreUnreachableError):
    """The server refuses the user or password, or wants one; another password may help."""


class StoreFormatError(StoreError):
    """The file or database is not a Yalu store, or was written by a newer Yalu."""


class WorkersError(YaluError):
    """The cluster cannot be reached, or its workers run another Yalu."""

    exit_code = 4


class RegistryError(YaluError):
    """A registry file is wrong; `source` names the file and entry."""


class ExportError(YaluError):
    """An answer cannot be written."""
