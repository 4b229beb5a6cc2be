"""How much of an input is read: every limit by name, and the account that one input and all that lies in it share."""

from __future__ import annotations

from dataclasses import dataclass

from graph.errors import SourceError

MAX_DEPTH = 5
"""Archives, mails and compressed files one within the other."""
MAX_MEMBERS = 500_000
"""Files, records and attachments in one input, at every depth together."""
MAX_UNPACKED = 50_000_000_000
"""Bytes that one input may unpack to, at every depth together."""
MAX_RATIO = 250
"""How many times its packed size something may unpack to; text packs to a tenth, a bomb to a thousandth."""
RATIO_COUNTS_FROM = 20_000_000
"""Bytes unpacked before the ratio is looked at: a short file of one repeated line is no bomb."""
MAX_DECODER_MEMORY = 128_000_000
"""Bytes that an xz decoder may ask for; `xz -9` needs 65 million."""
MAX_ZSTD_WINDOW = 27
"""Binary logarithm of the largest zstd window; `zstd --ultra -22` needs 27, `--long=31` is refused."""
MAX_DIRECTORY = 20_000_000
"""Bytes of a zip archive's directory, which is held in memory: more than 150,000 names."""
MAX_MEMBER_NAME = 1_000_000
"""Bytes of a tar member's own header; a path has at most a few thousand."""
MAX_COPY = 4_000_000_000
"""Bytes of what must be copied to be read: an archive within an archive, or from standard input."""
MAX_IN_MEMORY = 8_000_000
"""Bytes of such a copy that stay in memory; what is larger lies in a file without a name until it is read."""
MAX_PAGE = 5_000_000
"""Bytes of a web page: its tree needs twenty times as much, and its reading a second for each of them."""
MAX_ELEMENTS = 30_000
"""Elements of a web page; what finds the article in it takes seconds for so many, and ever longer for more."""
MAX_MAIL_HEADER = 20_000
"""Characters of a header of a mail, what follows is left out; the library takes the square of that."""
MAX_ARTICLE = 500_000
"""Characters of one article: five times the longest report of a party congress; extracting it takes half a minute."""
MAX_DOCUMENT = 20_000_000
"""Bytes of an Office document's text, with its markup."""
MAX_WORKBOOK = 50_000_000
"""Bytes that the parts of a spreadsheet unpack to."""
MAX_LINKS = 1_000
"""Items of a feed whose pages are fetched."""
MAX_PDF_PAGES = 5_000
"""Pages of a PDF."""
MAX_PDF_SECONDS = 60
"""Time for the text of one PDF; a page takes some milliseconds."""
MAX_PDF_MEMORY = 800_000_000
"""Bytes of the process that reads PDF, where the system can limit it."""
MAX_ROW_GROUP = 400_000_000
"""Bytes of a Parquet file's row group, which is read at once."""
BATCH_ROWS = 64
"""Rows of a Parquet file that are turned into articles together."""


@dataclass(slots=True)
class Allowance:
    """What has been used of the limits of the input `name`; one for all that lies in it."""

    name: str
    unpacked: int = 0
    members: int = 0

    def unpack(self, size: int) -> None:
        """Count bytes that came out of something. Raises SourceError when it is too much in all."""
        self.unpacked += size
        if self.unpacked > MAX_UNPACKED:
            problem = f"unpacks to more than {MAX_UNPACKED / 1e9:g} GB"
            raise SourceError(self.name, problem, remedy="unpack it and load a part at a time")

    def enter(self) -> None:
        """Count one more member. Raises SourceError when there are too many in all."""
        self.members += 1
        if self.members > MAX_MEMBERS:
            problem = f"more than {MAX_MEMBERS} members"
            raise SourceError(self.name, problem, remedy="unpack it and load a part at a time")


def check_ratio(name: str, packed: int, unpacked: int) -> None:
    """Raise SourceError when something unpacks to far more than text does."""
    if unpacked > RATIO_COUNTS_FROM and unpacked > MAX_RATIO * packed:
        raise SourceError(name, f"unpacks to more than {MAX_RATIO} times its size", remedy="unpack it with care")
