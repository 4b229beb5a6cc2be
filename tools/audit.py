"""Audit the locked dependencies for known vulnerabilities with pip-audit; exit code 1 where there are any.

Where the advisory service cannot be reached, nothing can be audited: that is said, and is no failure of the code.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LOCK = Path(__file__).parents[1] / "locks" / "all.txt"


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit found: how many packages were looked up, which could not be, and the vulnerable ones."""

    looked_up: int
    skipped: tuple[str, ...]
    vulnerable: tuple[str, ...]

    @classmethod
    def of(cls, report: dict[str, Any]) -> Audit:
        """The report that `pip-audit --format json` prints."""
        packages = report["dependencies"]
        skipped = tuple(sorted(each["name"] for each in packages if "skip_reason" in each))
        vulnerable = tuple(
            f"{each['name']} {each['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions']) or 'none yet'}"
            for each in packages
            for flaw in each.get("vulns", ())
        )
        return cls(len(packages) - len(skipped), skipped, vulnerable)

    def told(self) -> str:
        """The audit in words, a line each."""
        if not self.looked_up:
            return "no advisory service can be reached from here: none of the dependencies was audited"
        first = f"{self.looked_up} dependencies audited, {len(self.vulnerable)} known vulnerabilities"
        return "\n".join([first, *self.vulnerable, *(f"not audited: {name}" for name in self.skipped)])


def main() -> int:
    """Run pip-audit on the lock file and tell what it found."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(LOCK), "--disable-pip", "--format", "json"]
    ran = subprocess.run([*command, "--progress-spinner", "off"], capture_output=True, text=True, check=False)
    if not ran.stdout.startswith("{"):
        sys.stderr.write(ran.stderr or "pip-audit printed nothing\n")
        return 0 if "ConnectionError" in ran.stderr else 1
    audit = Audit.of(json.loads(ran.stdout))
    sys.stdout.write(audit.told() + "\n")
    return 1 if audit.vulnerable else 0


if __name__ == "__main__":
    raise SystemExit(main())
