#!/usr/bin/env python3
"""Stands in for any of the six programs; compose/up starts it under that program's name.

It takes its orders from files in the folder FAKE_ORDERS: NAME.crash (ends with status 7 at once),
NAME.deaf (ignores SIGTERM), NAME.unready (the gateway answers 503). It writes a line to its log at start and stop.
"""

import os
import signal
import socket
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

NAME = Path(sys.argv[0]).name
ORDERS = Path(os.environ["FAKE_ORDERS"])


SERVICES = ["allocation", "interventions", "unpaid-work", "resettlement", "supervision"]


def ordered(order: str, name: str = NAME) -> bool:
    return (ORDERS / f"{name}.{order}").exists()


def port(name: str) -> int:
    return int(os.environ[f"HUB_{name.upper().replace('-', '_')}_ADDRESS"].rpartition(":")[2])


def is_listening(name: str) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port(name))) == 0


def is_ready() -> bool:
    """Whether all listen that are not meant to crash."""
    return not ordered("unready") and all(ordered("crash", name) or is_listening(name) for name in SERVICES)


SIGN_IN = """<p>The password of every account is invented-people-2019.</p><table><tbody>
<tr><th scope="row">hub.admin</th><td>Priya Nair</td><td>Hub administrator</td></tr>
<tr><th scope="row">auditor</th><td>Ruth Ainscough</td><td>Auditor</td></tr></tbody></table>"""


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = SIGN_IN.encode() if self.path == "/sign-in" else b""
        self.send_response(503 if self.path == "/health/ready" and not is_ready() else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def stop(*_: object) -> None:
    if not ordered("deaf"):
        print("stopped", flush=True)
        os._exit(0)


def main() -> None:
    print(f"started {os.getpid()} backtrace={os.environ.get('SWIFT_BACKTRACE')} "
          f"offset={os.environ.get('HUB_CLOCK_OFFSET_SECONDS')} data={os.environ.get('HUB_DATA_DIR')}", flush=True)
    if ordered("crash"):
        sys.exit(7)
    signal.signal(signal.SIGTERM, stop)
    if NAME == "gateway":
        HTTPServer(("127.0.0.1", int(os.environ["HUB_HTTP_PORT"])), Site).serve_forever()
    listener = socket.create_server(("127.0.0.1", port(NAME)))
    while listener:
        time.sleep(1)


main()
