"""A service on this computer that behaves as badly as it is told to, and payloads in the forms of the real ones."""

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypeAlias

import pytest

SHARED = Path(__file__).parents[3] / "shared" / "data"
CERTIFICATE = Path(__file__).parent / "self_signed.pem"

DEADLINE_SECONDS = 60.0

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the payloads beside the repository are not here")


class Handler(BaseHTTPRequestHandler):
    """Answers each question as the service behind it says, and remembers it."""

    server: "Server"
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.questions.append((self.path, {name.casefold(): value for name, value in self.headers.items()}))
        try:
            self.server.answers[self.path.partition("?")[0]](self)
        except OSError:  # whoever asked has left
            self.close_connection = True

    def log_message(self, format: str, *_args: Any) -> None:
        """Say nothing."""

    def begin(self, status: int = 200, **headers: str) -> None:
        """Status and headers; an underscore stands for a hyphen."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()


Behaviour: TypeAlias = Callable[[Handler], None]


class Server(ThreadingHTTPServer):
    """One service; `answers` says by path how it behaves, `questions` what it was asked, with the headers."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Behaviour] = {}
        self.questions: list[tuple[str, dict[str, str]]] = []
        self.ended = threading.Event()
        self.scheme = "http"

    def url(self, path: str = "/") -> str:
        return f"{self.scheme}://127.0.0.1:{self.server_address[1]}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: an answer that nobody waits for any more is what is tried here."""


@contextmanager
def running(*, tls: bool = False) -> Iterator[Server]:
    """A service while it runs; `tls` gives it a certificate that nobody has reason to trust."""
    server = Server()
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.scheme = "https"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


def says(payload: bytes, **headers: str) -> Behaviour:
    """Answer with a payload."""

    def answer(handler: Handler) -> None:
        handler.begin(200, **headers, Content_Length=str(len(payload)))
        handler.wfile.write(payload)

    return answer


def fails(status: int, **headers: str) -> Behaviour:
    """Answer with an error."""
    return lambda handler: handler.begin(status, **headers, Content_Length="0")


def leads_to(address: str) -> Behaviour:
    """Answer that it is elsewhere."""
    return lambda handler: handler.begin(302, Location=address, Content_Length="0")


def drips(payload: bytes) -> Behaviour:
    """Answer a byte at a time, each a little before one would give up, until the service ends."""

    def answer(handler: Handler) -> None:
        handler.begin(Content_Length=str(len(payload) + 1_000_000))
        for sign in payload:
            handler.wfile.write(bytes([sign]))
            handler.wfile.flush()
            if handler.server.ended.wait(0.05):
                break
        handler.server.ended.wait()

    return answer


def breaks_off(payload: bytes) -> Behaviour:
    """Answer with half of what was promised."""

    def answer(handler: Handler) -> None:
        handler.begin(Content_Length=str(2 * len(payload)))
        handler.wfile.write(payload)
        handler.close_connection = True

    return answer


def hangs(handler: Handler) -> None:
    """Never answer."""
    handler.server.ended.wait()


def floods(handler: Handler) -> None:
    """Answer with 50 MB of rubbish."""
    handler.begin(Content_Length=str(50 * 1024 * 1024))
    for _part in range(50):
        handler.wfile.write(b"\x00rubbish" * (1024 * 128))


def knows_tag(payload: bytes, tag: str = '"first"') -> Behaviour:
    """Answer with a payload, or that nothing is new to whoever has it already."""

    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == tag:
            handler.begin(304, ETag=tag)
        else:
            says(payload, ETag=tag)(handler)

    return answer


def until(happened: Callable[[], bool], what: str) -> None:
    """Come back when `happened` is true. Fails with what it waited for, after a time that only a failure takes."""
    pause, deadline = threading.Event(), time.monotonic() + DEADLINE_SECONDS
    while not happened():
        assert time.monotonic() < deadline, f"waited in vain for: {what}"
        pause.wait(0.02)


def alert(identifier: str = "SRCAP1I", **more: object) -> dict[str, Any]:
    """A VMA in version 3; `more` changes the message itself, or its info by names that begin with `info_`."""
    info: dict[str, Any] = {
        "language": "sv-SE",
        "category": ["Safety"],
        "event": "Viktigt meddelande till allmänheten (VMA)",
        "severity": "Severe",
        "headline": "Brand med rök",
        "senderName": "Sveriges Radio",
        "description": "Gå in och stäng fönstren.",
        "area": [{"areaDesc": "Örebro kommun", "geocode": [{"valueName": "Kommun", "value": "1880"}]}],
    }
    message: dict[str, Any] = {
        "identifier": identifier,
        "sender": "https://vmaapi.sr.se/api/v3",
        "sent": "2026-11-22T13:10:00+01:00",
        "status": "Actual",
        "msgType": "Alert",
        "references": None,
        "info": [info],
    }
    for name, value in more.items():
        if name.startswith("info_"):
            info[name.removeprefix("info_")] = value
        else:
            message[name] = value
    return message


def cancel(of: str, identifier: str = "SRCAP9I", sent: str = "2026-11-22T13:50:00+01:00") -> dict[str, Any]:
    """What takes a VMA back, with another time in the reference than the message had."""
    refers = f"https://vmaapi.sr.se/api/v3,{of},2026-11-22T11:00:00+01:00"
    return alert(identifier, sent=sent, msgType="Cancel", references=refers, info=None)


def vma(*alerts: object) -> bytes:
    """An answer of the VMA service."""
    return json.dumps({"timestamp": "2026-11-22T14:00:00+01:00", "alerts": alerts}, ensure_ascii=False).encode()


def weather(level: str = "RED", county: int = 18, **more: object) -> dict[str, Any]:
    """A weather warning of SMHI with one area; `more` changes the area."""
    colour = {"RED": "Röd", "ORANGE": "Orange", "YELLOW": "Gul", "MESSAGE": "Meddelande"}[level]
    area = {
        "id": 7,
        "approximateStart": "2026-11-22T15:00:00.000Z",
        "published": "2026-11-22T12:00:00.000Z",
        "areaName": {"sv": "Örebro län", "en": "Örebro County"},
        "warningLevel": {"sv": colour, "en": colour, "code": level},
        "eventDescription": {"sv": "Vind", "en": "Wind", "code": "WIND"},
        "affectedAreas": [{"id": county, "sv": "Örebro län", "en": "Örebro County"}],
        "descriptions": [{"title": {"sv": "Vad händer", "code": "HAPPENS"}, "text": {"sv": "Träd kan falla."}}],
        "area": {"type": "Polygon", "coordinates": []},
        **more,
    }
    return {"id": 3, "event": {"sv": "Vind", "code": "WIND"}, "warningAreas": [area]}


def as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
