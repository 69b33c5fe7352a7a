#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The far side of the wire: a submission server on 465 and 587, and a name server for it.

    far_server.py CERTIFICATE KEY [--nagle] [--name NAME]

Prints one line when everything listens. With --nagle it leaves Nagle's rule on (RFC 896), as Postfix
and OpenSMTPD do: what they say behind the session tickets waits until those are acknowledged.
"""

import argparse
import socket
import ssl
import struct
import threading

GREETING = b"220 far.example.test ESMTP\r\n"
ADDRESS = socket.inet_aton("10.87.0.1")


class Line:
    """One connection, read line by line, whether in the clear or not."""

    def __init__(self, connection):
        self.connection = connection
        self.rest = b""

    def say(self, text):
        self.connection.sendall(text)

    def hear(self):
        while b"\n" not in self.rest:
            received = self.connection.recv(4096)
            if not received:
                raise ConnectionError
            self.rest += received
        line, self.rest = self.rest.split(b"\n", 1)
        return line.strip().upper()


def serve(connection, context, implicit):
    line = Line(connection)
    encrypted = implicit
    try:
        if implicit:
            line = Line(context.wrap_socket(connection, server_side=True))
        line.say(GREETING)
        while True:
            command = line.hear()
            if command.startswith(b"EHLO"):
                line.say(b"250-far.example.test\r\n250 "
                         + (b"AUTH PLAIN" if encrypted else b"STARTTLS") + b"\r\n")
            elif command == b"STARTTLS" and not encrypted:
                line.say(b"220 go\r\n")
                line = Line(context.wrap_socket(connection, server_side=True))
                encrypted = True
            elif command == b"QUIT":
                line.say(b"221 bye\r\n")
                if encrypted:
                    line.connection.unwrap()  # says that this is the end (RFC 8446 section 6.1)
                return
            else:
                line.say(b"500 what?\r\n")
    except (OSError, ConnectionError):
        pass
    finally:
        line.connection.close()


def listen(port, context, implicit, nagle):
    listener = socket.create_server(("", port), backlog=64)

    def accept():
        while True:
            connection, _ = listener.accept()
            if not nagle:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=serve, args=(connection, context, implicit), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def answer_names(name):
    """Knows one host, and that it has an IPv4 address; every other name does not exist."""
    wire_name = b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("10.87.0.1", 53))
    while True:
        question, client = server.recvfrom(512)
        end = question.index(b"\0", 12) + 5
        kind = struct.unpack("!H", question[end - 4:end - 2])[0]
        known = question[12:end - 4].lower() == wire_name
        found = known and kind == 1
        record = struct.pack("!HHHIH", 0xC00C, 1, 1, 60, 4) + ADDRESS if found else b""
        header = question[:2] + struct.pack(
            "!HHHHH", 0x8580 | (0 if known else 3), 1, 1 if found else 0, 0, 0)
        server.sendto(header + question[12:end] + record, client)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("certificate")
    parser.add_argument("key")
    parser.add_argument("--nagle", action="store_true")
    parser.add_argument("--name", default="smtp.example.test")
    options = parser.parse_args()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)
    listen(465, context, True, options.nagle)
    listen(587, context, False, options.nagle)
    names = threading.Thread(target=answer_names, args=(options.name,))
    names.start()
    print("ready", flush=True)
    names.join()


main()
