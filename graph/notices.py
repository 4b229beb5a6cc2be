"""What a person should hear while something runs: waiting, going on, a copy that was made.

The library never prints; the command line puts these on standard error.
"""

from __future__ import annotations

import logging

notices = logging.getLogger("yalu.notices")
notices.setLevel(logging.INFO)
notices.addHandler(logging.NullHandler())
