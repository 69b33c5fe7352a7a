# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A web server that behaves as badly as it is told to, and a submission server that behaves well.
Both write down who came and what was asked."""

import socketserver
import ssl
import threading

NEVER = 600                               # seconds: longer than any test
LINES = {"EHLO": "250-scripted\r\n250-SIZE 1000000\r\n{}250 8BITMIME", "NOOP": "250 fine"}


class Server:
    """Takes connections on free ports of an address and gives each a thread, until the `with` ends.
    `over` is set then, and every conduct that waits must wait for it."""

    def __init__(self, certificate, address="127.0.0.1"):
        self.over = threading.Event()
        self._address = address
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(*certificate)
        self._listeners = []

    def listen(self, serve):
        class Connection(socketserver.BaseRequestHandler):
            def handle(self):
                try:
                    serve(self.request)
                except (OSError, ValueError):
                    pass                  # the client left, or never came as far as TLS

        class Listener(socketserver.ThreadingTCPServer):
            request_queue_size = 32

        listener = Listener((self._address, 0), Connection)
        self._listeners.append(listener)
        return listener.server_address[1]

    def __enter__(self):
        for listener in self._listeners:
            threading.Thread(target=listener.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for listener in self._listeners:
            listener.shutdown()
            listener.server_close()       # waits for the threads


class WebServer(Server):
    """Https on `port`. `conduct(stream, over)` answers a request; `mute` servers take the
    connection, hear the name that is asked for, and say nothing. `named` lists these names, `asked`
    pairs of a host and a path."""

    def __init__(self, certificate, conduct, mute=False):
        super().__init__(certificate)
        self.named = []
        self.asked = []
        self._conduct = conduct
        self._mute = mute
        self.tls.sni_callback = self._hear_name
        self.port = self.listen(self._serve)

    def _hear_name(self, _, name, __):
        self.named.append(name)
        if self._mute:
            self.over.wait(NEVER)

    def _serve(self, plain):
        with self.tls.wrap_socket(plain, server_side=True) as stream:
            lines = stream.makefile("rb")
            path = lines.readline().split()[1].decode()
            fields = dict(line.decode().strip().split(": ", 1) for line in iter(lines.readline,
                                                                                b"\r\n"))
            self.asked.append((fields["Host"], path))
            self._conduct(stream, self.over)


class MailServer(Server):
    """Submission on `implicit_tls_port` and `starttls_port`; `sessions` counts those that came as
    far as EHLO inside TLS, on each lane."""

    def __init__(self, certificate, address="127.0.0.1"):
        super().__init__(certificate, address)
        self.sessions = {"implicit-tls": 0, "starttls": 0}
        self.implicit_tls_port = self.listen(self._implicit_tls)
        self.starttls_port = self.listen(self._starttls)

    def _implicit_tls(self, plain):
        with self.tls.wrap_socket(plain, server_side=True) as stream:
            self._greet(stream)
            self._converse(stream, "implicit-tls")

    def _starttls(self, plain):
        self._greet(plain)
        if self._converse(plain, None):
            with self.tls.wrap_socket(plain, server_side=True) as stream:
                self._converse(stream, "starttls")

    def _greet(self, stream):
        stream.sendall(b"220 scripted ESMTP\r\n")

    def _converse(self, stream, lane):
        """True if the client wants to go on in TLS."""
        for line in stream.makefile("rb"):
            verb = line.split()[0].decode().upper()
            if verb == "EHLO" and lane:
                self.sessions[lane] += 1
            if verb == "STARTTLS":
                stream.sendall(b"220 go ahead\r\n")
                return True
            offer = "250-AUTH PLAIN\r\n" if lane else "250-STARTTLS\r\n"
            reply = LINES.get(verb, "221 bye").format(offer)
            stream.sendall(reply.encode() + b"\r\n")
            if verb == "QUIT":
                break
        return False


class ListeningMailServer(MailServer):
    """Takes every sign-in and every message. `heard` is all that was said to it, `said` the verbs."""

    REPLIES = {"AUTH": "235 welcome", "MAIL": "250 fine", "RCPT": "250 fine", "DATA": "354 go on",
               ".": "250 taken"}

    def __init__(self, certificate):
        super().__init__(certificate)
        self.heard = b""
        self.said = []

    def _converse(self, stream, lane):
        in_content = False
        for line in stream.makefile("rb"):
            self.heard += line
            verb = line.split()[0].decode(errors="replace").upper() if line.split() else ""
            if in_content and line != b".\r\n":
                continue
            in_content = verb == "DATA"
            self.said.append(verb)
            if verb == "STARTTLS":
                stream.sendall(b"220 go ahead\r\n")
                return True
            offer = "250-AUTH PLAIN\r\n" if lane else "250-STARTTLS\r\n"
            reply = self.REPLIES.get(verb) or LINES.get(verb, "221 bye").format(offer)
            stream.sendall(reply.encode() + b"\r\n")
            if verb == "QUIT":
                break
        return False


def answer(body, status="200 OK", kind="text/xml", *, fields=""):
    text = body.encode()
    head = (f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(text)}\r\n"
            f"{fields}Connection: close\r\n\r\n")
    return head.encode() + text


def says(whole):
    return lambda stream, over: stream.sendall(whole)


def says_late(whole, seconds):
    def conduct(stream, over):
        if not over.wait(seconds):
            stream.sendall(whole)
    return conduct


def drips(whole):
    """The head at once, for a server that is there; then a byte a second."""
    def conduct(stream, over):
        head, body = whole.split(b"\r\n\r\n", 1)
        stream.sendall(head + b"\r\n\r\n")
        for byte in body:
            if over.wait(1):
                return
            stream.sendall(bytes([byte]))
    return conduct


def says_nothing(stream, over):
    over.wait(NEVER)
