"""Where articles are read and extracted: in this process, in processes of this machine, or on a cluster.

Both are pure functions of one input, so it does not matter where they run; results come in the order of the inputs.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager

from loaders.workers.base import Workers
from loaders.workers.inline import Inline

__all__ = ["Inline", "Workers", "cores", "workers"]


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def workers(jobs: int = 1, cluster: str | None = None) -> AbstractContextManager[Workers]:
    """Workers for a `with`: those of a Dask cluster at an address, else `jobs` processes, started when there is enough
    to do, or none for one job.

    Raises WorkersError for a cluster that cannot be reached, or that runs another Yalu.
    """
    if cluster:
        from loaders.workers.cluster import Cluster

        return Cluster(cluster)
    if jobs > 1:
        from loaders.workers.processes import Processes

        return Processes(jobs)
    return Inline()
