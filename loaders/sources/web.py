"""A web address fetched: within a time and a size, over few redirects, and never from a private network."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from graph.errors import SourceError
from loaders.sources.types import ReadOptions

MAX_REDIRECTS = 5
_CHUNK = 1 << 16
_KEPT = "%/:=&?~#+!$,;'@()*[]"
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
_AGENT = "Mozilla/5.0 (compatible; Yalu)"


@dataclass(frozen=True, slots=True)
class Page:
    """What an address answered: the bytes, the address asked, and what its header says of them."""

    data: bytes
    url: str
    media: str
    charset: str | None


def fetch(url: str, options: ReadOptions) -> Page:
    """What the address answers.

    Raises SourceError for whatever goes wrong: no such host, no answer in `timeout` seconds, an error code, more than
    `max_bytes`, more than five redirects, another scheme, or a private address without `allow_private`.
    """
    deadline = time.monotonic() + options.timeout
    try:
        request = urllib.request.Request(_ascii(url), headers={"User-Agent": _AGENT, "Accept-Encoding": "identity"})
        with _opener(url, options).open(request, timeout=options.timeout) as response:
            data = _body(response, url, options, deadline)
            headers = response.headers
            return Page(data, url, headers.get_content_type(), headers.get_content_charset())
    except urllib.error.HTTPError as error:
        error.close()
        answer = (
            "redirects in a circle or away from the web"
            if 300 <= error.code < 400
            else f"answers {error.code} {error.reason}"
        )
        raise SourceError(url, f"the server {answer}", remedy="open it in a browser") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _explained(url, error, options) from error


def _ascii(url: str) -> str:
    """The address with what a person pasted (hangul in a path, a host with accents) in the form that is sent."""
    parts = urlsplit(url.strip())
    host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    return urlunsplit((parts.scheme, host, quote(parts.path, _KEPT), quote(parts.query, _KEPT), ""))


def _body(response: http.client.HTTPResponse, url: str, options: ReadOptions, deadline: float) -> bytes:
    """The bytes of the answer, read as they come, so that a server that drips cannot hold the load."""
    data = bytearray()
    while chunk := response.read1(_CHUNK):
        data += chunk
        if len(data) > options.max_bytes:
            raise SourceError(url, f"larger than {options.max_bytes / 1e6:g} MB", remedy="raise the limit")
        if time.monotonic() > deadline:
            raise TimeoutError
    if response.length:
        raise http.client.IncompleteRead(bytes(data), response.length)
    return bytes(data)


def _explained(url: str, error: Exception, options: ReadOptions) -> SourceError:
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    match cause:
        case SourceError():
            return cause
        case socket.gaierror():
            return SourceError(url, "no such host", remedy="check the address and the network")
        case TimeoutError():
            return SourceError(url, f"no full answer in {options.timeout:g} seconds", remedy="try again later")
        case ssl.SSLError():
            return SourceError(url, f"no secure connection: {cause.reason or cause}", remedy="open it in a browser")
        case ConnectionError():
            return SourceError(url, f"no connection: {cause.strerror or cause}", remedy="try again later")
        case http.client.HTTPException():
            return SourceError(url, f"a broken answer ({type(cause).__name__})", remedy="try again later")
    return SourceError(url, f"cannot be fetched: {cause}", remedy="check the address")


def _opener(url: str, options: ReadOptions) -> urllib.request.OpenerDirector:
    """An opener for http and https alone: no local files, no ftp."""
    director = urllib.request.OpenerDirector()
    handlers: tuple[urllib.request.BaseHandler, ...] = (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
        _Guarded(url, options.allow_private),
    )
    for handler in handlers:
        director.add_handler(handler)
    return director


class _Redirects(urllib.request.HTTPRedirectHandler):
    max_redirections = MAX_REDIRECTS

    def redirect_request(self, req: urllib.request.Request, *answer: Any) -> urllib.request.Request | None:
        return super().redirect_request(req, *answer) if answer[-1].startswith(("http://", "https://")) else None


class _Guarded(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    """Opens http and https; whatever a name resolves to, nothing is sent to a private address."""

    def __init__(self, url: str, allow_private: bool) -> None:
        super().__init__()
        self._tls = ssl.create_default_context()
        self._url = url
        self._allow_private = allow_private

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(self._connection(req, _PublicConnection, http.client.HTTPConnection), req)

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        secure = self._connection(req, _PublicSecureConnection, http.client.HTTPSConnection)
        return self.do_open(secure, req, context=self._tls)

    def _connection(self, req: urllib.request.Request, guarded: Callable[..., Any], plain: Callable[..., Any]) -> Any:
        host = urlsplit(req.full_url).hostname or ""
        if self._allow_private:
            return plain
        if not _is_public(host, unresolved=True):
            raise _private(self._url)
        # A proxy makes the connection itself, and may well stand in a private network.
        proxied = req.host != urlsplit(req.full_url).netloc
        return plain if proxied else guarded


def _is_public(host: str, *, unresolved: bool) -> bool:
    """Whether a literal address is one of the open internet; `unresolved` for names, which only a connection shows."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return unresolved and host.lower().rstrip(".") != "localhost"
    return all(each.is_global and not each.is_multicast for each in tuple(_within(address)) or (address,))


def _within(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    """The addresses that an IPv6 address is another writing of: mapped, 6to4, Teredo, and behind a translator."""
    if isinstance(address, ipaddress.IPv6Address):
        teredo = address.teredo or ()
        translated = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _TRANSLATED else None
        yield from filter(None, (address.ipv4_mapped, address.sixtofour, *teredo, translated))


def _private(url: str) -> SourceError:
    return SourceError(url, "leads to this machine or a private network", remedy="save the page and load the file")


class _PublicConnection(http.client.HTTPConnection):
    """Looks where a name leads before it connects, and again at what it is connected to: names may change."""

    def connect(self) -> None:
        for *_, place in socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM):
            if not _is_public(str(place[0]).partition("%")[0], unresolved=False):
                raise _private(f"http://{self.host}")
        super().connect()
        peer = str(self.sock.getpeername()[0]).partition("%")[0]
        if not _is_public(peer, unresolved=False):
            self.close()
            raise _private(f"http://{self.host}")


class _PublicSecureConnection(http.client.HTTPSConnection, _PublicConnection):
    """The check comes between the connection and the handshake: HTTPSConnection connects by its next class."""
