"""Asking a service that behaves badly: whatever it does ends in an answer or in words, and in bounded time."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from samledning import __version__
from samledning.monitoring import fetching
from samledning.monitoring.fetching import Answer, NoAnswer, Question, fetch
from samledning.monitoring.terms import Fault

from . import outside
from .outside import Behaviour, Server, breaks_off, drips, fails, floods, hangs, knows_tag, leads_to, running, says

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[Server]:
    with running() as service:
        yield service


def ask(server: Server, path: str = "/", **more: object) -> Answer:
    values: dict[str, object] = {"contact": "tib@example.se", "most_bytes": 1024 * 1024, **more}
    return fetch(Question(server.url(path), **values), NOW)  # type: ignore[arg-type]


def fault_of(server: Server, behaviour: Behaviour, **more: object) -> NoAnswer:
    server.answers["/"] = behaviour
    with pytest.raises(NoAnswer) as told:
        ask(server, "/", **more)
    return told.value


def test_a_question_says_who_asks_and_what_is_known(server: Server) -> None:
    server.answers["/"] = knows_tag(b"[]")
    assert ask(server) == Answer(b"[]", '"first"')
    assert ask(server, tag='"first"', modified="Sun, 22 Nov 2026 11:00:00 GMT").payload is None
    (_path, first), (_again, second) = server.questions
    assert first["user-agent"] == f"Samledning/{__version__} (tib@example.se)"
    assert first["accept-encoding"] == "identity"
    assert "if-none-match" not in first
    assert (second["if-none-match"], second["if-modified-since"]) == ('"first"', "Sun, 22 Nov 2026 11:00:00 GMT")


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        *(("120", 120.0), ("Sun, 22 Nov 2026 09:10:00 GMT", 600.0), ("Sun, 22 Nov 2026 08:00:00 GMT", 0.0)),
        *(("snart", None), ("-5", None), ("", None)),
    ],
)
def test_too_many_questions_and_how_long_to_wait(server: Server, said: str, wait: float | None) -> None:
    """A time is measured against the clock of the service, which need not be ours."""

    def refuse(handler: outside.Handler) -> None:
        handler.send_response_only(429)
        for name, value in (("Date", "Sun, 22 Nov 2026 09:00:00 GMT"), ("Retry-After", said), ("Content-Length", "0")):
            handler.send_header(name, value)
        handler.end_headers()

    told = fault_of(server, refuse)
    assert (told.fault, told.wait) == (Fault.TOO_MANY, wait)


def test_errors_of_the_service(server: Server) -> None:
    told = fault_of(server, fails(500))
    assert (told.fault, told.detail) == (Fault.STATUS, "500")
    told = fault_of(server, fails(503, Retry_After="30"))
    assert (told.fault, told.wait) == (Fault.STATUS, 30.0)
    assert fault_of(server, fails(404)).fault is Fault.STATUS
    assert fault_of(server, fails(404), gone_is_final=True).fault is Fault.GONE


def test_what_drips_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "DEADLINE_SECONDS", 0.5)
    assert fault_of(server, drips(b"x" * 100_000)).fault is Fault.TIMEOUT


def test_what_never_answers_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "STEP_SECONDS", 0.3)
    assert fault_of(server, hangs).fault is Fault.TIMEOUT


def test_half_an_answer_is_none(server: Server) -> None:
    assert fault_of(server, breaks_off(b'{"alerts": []}')).fault is Fault.CUT


def test_50_megabytes_are_not_read(server: Server) -> None:
    told = fault_of(server, floods)
    assert (told.fault, told.detail) == (Fault.TOO_LARGE, "1")


def test_what_is_packed_is_not_unpacked(server: Server) -> None:
    assert fault_of(server, says(b"\x1f\x8b", Content_Encoding="gzip")).fault is Fault.PACKED


def test_a_redirect_within_the_host_is_followed_and_no_other(server: Server) -> None:
    server.answers["/new"] = says(b"[]")
    server.answers["/"] = leads_to("/new")
    assert ask(server).payload == b"[]"
    told = fault_of(server, leads_to("https://example.invalid/x"))
    assert (told.fault, told.detail) == (Fault.REDIRECT, "example.invalid")
    assert fault_of(server, leads_to("/")).fault is Fault.REDIRECT
    assert fault_of(server, leads_to("file:///etc/passwd")).fault is Fault.REDIRECT


def test_a_certificate_that_nobody_vouches_for_is_not_trusted() -> None:
    with running(tls=True) as server:
        assert fault_of(server, says(b"[]")).fault is Fault.TLS
        assert server.questions == []


def test_nobody_at_the_address() -> None:
    with running() as server:
        url = server.url()
    with pytest.raises(NoAnswer) as told:
        fetch(Question(url, "tib@example.se", 1000), NOW)
    assert told.value.fault is Fault.UNREACHABLE


@pytest.mark.parametrize("answer", [b"rubbish\r\n\r\n", b"HTTP/1.1 999999 x\r\n\r\n", b"\x00" * 200_000, b""])
def test_what_is_no_http_is_told(server: Server, answer: bytes) -> None:
    def speak(handler: outside.Handler) -> None:
        handler.wfile.write(answer)
        handler.close_connection = True

    assert fault_of(server, speak).fault in (Fault.CUT, Fault.UNREACHABLE)
