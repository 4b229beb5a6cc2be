"""The driver and what its errors mean to a person; nothing here knows what is stored."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, LiteralString, TypeVar

from neo4j import GraphDatabase, ManagedTransaction, Record, RoutingControl
from neo4j.exceptions import AuthError, ClientError, DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from graph.errors import StoreError, StoreRefusedError, StoreUnreachableError
from graph.stores.changes import loose_end
from graph.stores.neo4j.address import Address
from graph.stores.neo4j.batches import Statements

T = TypeVar("T")
CONNECT_SECONDS = 10.0
"""How long to wait for a server to take a connection, in seconds."""
RETRY_SECONDS = 15.0
"""How long the driver repeats a transaction that failed for the moment, in seconds."""
_START = "check the address; `make neo4j` starts a local server"
_LOGIN = "name the user and password in YALU_NEO4J_USER and YALU_NEO4J_PASSWORD, or in the URL"
_AGAIN = "nothing of this part was written: run the command again"
_FIRST_LOGIN = "it is the first login: change the password once, in the Neo4j Browser or with cypher-shell"

# The driver reports each attempt with a traceback; where nobody listens, Python would print it to standard error.
logging.getLogger("neo4j").addHandler(logging.NullHandler())


class Connection:
    """A pool of connections to one database; every error of the driver becomes a StoreError, without secrets."""

    def __init__(self, address: Address) -> None:
        self._address = address
        auth = (address.user, address.password or "") if address.user else None
        with self._errors():
            self._driver = GraphDatabase.driver(
                address.uri,
                auth=auth,
                connection_timeout=CONNECT_SECONDS,
                max_transaction_retry_time=RETRY_SECONDS,
                notifications_min_severity="OFF",
            )
        try:
            with self._errors():
                self._driver.verify_connectivity()
        except BaseException:
            self._driver.close()
            raise

    def close(self) -> None:
        """Close the pool."""
        self._driver.close()

    def read(self, query: LiteralString, **values: Any) -> list[Record]:
        """All records of a reading query, in a transaction that the driver retries."""
        with self._errors():
            return self._driver.execute_query(
                query, values, database_=self._address.database, routing_=RoutingControl.READ
            ).records

    def run(self, query: LiteralString, **values: Any) -> list[Record]:
        """Run one writing query in a transaction of its own, retried by the driver."""
        with self._errors():
            return self._driver.execute_query(query, values, database_=self._address.database).records

    def write(self, work: Callable[[Statements], T]) -> T:
        """Do some work in one transaction: all of it or nothing. The driver may do it again; it must be idempotent."""
        seen = self._driver.execute_query_bookmark_manager  # so that reads, on a cluster too, see what was written
        with (
            self._errors(),
            self._driver.session(database=self._address.database, bookmark_manager=seen) as session,
        ):
            return session.execute_write(_settled, work)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except (Neo4jError, DriverError) as error:
            raise self._explained(error) from error
        except UnicodeEncodeError as error:
            raise StoreError(
                f"{self._address.url}: a text cannot be kept, it holds half a character ({error})",
                remedy="save the source as UTF-8 and load it again",
            ) from error

    def _explained(self, error: Neo4jError | DriverError) -> StoreError:
        url = self._address.url
        code = getattr(error, "code", None) or ""
        if code.endswith("CredentialsExpired"):
            return StoreUnreachableError(f"{url}: the server wants another password", remedy=_FIRST_LOGIN)
        if isinstance(error, AuthError):
            return StoreRefusedError(f"{url}: the server refuses the user or password", remedy=_LOGIN)
        if isinstance(error, ServiceUnavailable | SessionExpired):
            return StoreUnreachableError(f"{url}: no Neo4j server answers there", remedy=_START)
        if code.endswith("DatabaseNotFound"):
            return StoreUnreachableError(f"{url}: the server has no such database", remedy="name one with ?database=")
        if code.endswith("ConstraintValidationFailed"):
            if "already exists" in str(error):
                return StoreError(f"{url}: another process has just written the same", remedy=_AGAIN)
            return loose_end(f"{url}: something still refers to what is to go")
        if isinstance(error, ClientError) and ".Security." in code:
            return StoreError(f"{url}: this user may not do that", remedy="use a user who may write and make indexes")
        return StoreError(f"{url}: {getattr(error, 'message', None) or error}")


def _settled(tx: ManagedTransaction, work: Callable[[Statements], T]) -> T:
    statements = Statements(tx)
    done = work(statements)
    statements.settle()
    return done
