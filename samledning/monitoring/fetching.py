"""Asking a source over the network: the only module that does so.

Everything that a service, or whatever answers in its place, may do is bounded: how long it may take, how much it may
send, where it may lead.
"""

import ssl
import time
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

import httpx

from samledning import __version__
from samledning.monitoring.sources import MEGABYTE
from samledning.monitoring.terms import Fault

DEADLINE_SECONDS = 20.0
"""How long an answer may take from the question to its last byte."""
STEP_SECONDS = 8.0
"""How long each step of it may take: to reach the service, and to get the next bytes."""
MOST_REDIRECTS = 3

_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)


@dataclass(frozen=True)
class Question:
    """What is asked: an address, by whom (`contact`), what is known from the last answer, how much may come back."""

    url: str
    contact: str
    most_bytes: int
    tag: str = ""
    modified: str = ""
    gone_is_final: bool = False


@dataclass(frozen=True)
class Answer:
    """What came back; `payload` is None where nothing is new since the last answer."""

    payload: bytes | None
    tag: str = ""
    modified: str = ""


class NoAnswer(Exception):
    """No good answer came: why, and for how many seconds the service asks to be left alone, None where it does not."""

    def __init__(self, fault: Fault, detail: str = "", wait: float | None = None) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.detail = detail
        self.wait = wait


def fetch(question: Question, now: datetime) -> Answer:
    """Ask, and wait for the answer. `now` (UTC) is what a time in the answer is measured against. Raises `NoAnswer`."""
    deadline = time.monotonic() + DEADLINE_SECONDS
    try:
        with httpx.Client(verify=_trusted(), timeout=STEP_SECONDS, headers=_headers(question)) as client:
            return _follow(client, question, now, deadline)
    except httpx.TimeoutException as error:
        raise NoAnswer(Fault.TIMEOUT) from error
    except httpx.ConnectError as error:
        raise NoAnswer(Fault.TLS if _is_tls(error) else Fault.UNREACHABLE) from error
    except httpx.RemoteProtocolError as error:
        raise NoAnswer(Fault.CUT) from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
        raise NoAnswer(Fault.TLS if _is_tls(error) else Fault.UNREACHABLE) from error


def _headers(question: Question) -> dict[str, str]:
    headers = {
        "User-Agent": f"Samledning/{__version__} ({question.contact})",
        "Accept": "application/json, application/xml, application/atom+xml, application/rss+xml, */*;q=0.1",
        # What is packed can be a thousand times as large as what was sent.
        "Accept-Encoding": "identity",
    }
    if question.tag:
        headers["If-None-Match"] = question.tag
    if question.modified:
        headers["If-Modified-Since"] = question.modified
    return headers


def _trusted() -> ssl.SSLContext:
    """Who is trusted to say who somebody is: what comes with the library, and what the computer itself trusts."""
    context = httpx.create_ssl_context()
    context.load_default_certs()
    return context


def _follow(client: httpx.Client, question: Question, now: datetime, deadline: float) -> Answer:
    """The answer, also where the same host says that it is at another of its addresses."""
    url = question.url
    for _turn in range(MOST_REDIRECTS + 1):
        with client.stream("GET", url) as response:
            if not response.has_redirect_location:
                return _read(response, question, now, deadline)
            url = _elsewhere(url, response.headers["location"])
    raise NoAnswer(Fault.REDIRECT, urlsplit(url).hostname or "")


def _elsewhere(url: str, location: str) -> str:
    """The address that a redirect leads to. Raises `NoAnswer` for one that leads off the host, or to less safety."""
    target = urljoin(url, location)
    before, after = urlsplit(url), urlsplit(target)
    if after.hostname != before.hostname or (after.scheme, before.scheme) == ("http", "https"):
        raise NoAnswer(Fault.REDIRECT, after.hostname or location[:100])
    return target


def _read(response: httpx.Response, question: Question, now: datetime, deadline: float) -> Answer:
    status, headers = response.status_code, response.headers
    if status == HTTPStatus.NOT_MODIFIED:
        return Answer(None, question.tag, question.modified)
    if status != HTTPStatus.OK:
        if status in _GONE and question.gone_is_final:
            raise NoAnswer(Fault.GONE, str(status))
        fault = Fault.TOO_MANY if status == HTTPStatus.TOO_MANY_REQUESTS else Fault.STATUS
        raise NoAnswer(fault, str(status), _asked_wait(response, now))
    if headers.get("content-encoding", "identity").casefold() not in ("", "identity"):
        raise NoAnswer(Fault.PACKED)
    payload = bytearray()
    for part in response.iter_raw():
        payload += part
        if len(payload) > question.most_bytes:
            raise NoAnswer(Fault.TOO_LARGE, str(question.most_bytes // MEGABYTE))
        if time.monotonic() > deadline:
            raise NoAnswer(Fault.TIMEOUT)
    return Answer(bytes(payload), headers.get("etag", ""), headers.get("last-modified", ""))


def _asked_wait(response: httpx.Response, now: datetime) -> float | None:
    """For how many seconds the service asks to be left alone: said as a number, or as a time by its own clock."""
    said = response.headers.get("retry-after", "").strip()
    if said.isdecimal():
        return float(said[:9])
    try:
        until = parsedate_to_datetime(said)
        its_now = parsedate_to_datetime(response.headers["date"]) if "date" in response.headers else now
        return max(0.0, (until - its_now).total_seconds())
    except (TypeError, ValueError):
        return None


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
