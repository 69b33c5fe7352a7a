# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Name servers that know one host or a small zone: enough for a whole detection without leaving
loopback."""

import socket
import socketserver
import struct
import threading

A = 1
RESPONSE = 0x8480                        # authoritative, and recursion is available
RECURSION_DESIRED = 0x0100
NAME_ERROR = 3


class NameServer:
    """Answers on a UDP port of 127.0.0.1, usually a free one: `host` is at 127.0.0.1, all above it
    exists and is empty, and nothing else exists. `asked` lists the names that were asked for."""

    def __init__(self, host, port=0):
        self.asked = []
        self._host = host.split(".")
        self._server = socketserver.ThreadingUDPServer(("127.0.0.1", port), self._answer)
        self.port = self._server.server_address[1]

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def knows(self, labels):
        return labels == self._host

    def _answer(self, request, client, _):
        question, connection = request
        connection.sendto(self._reply(question), client)

    def _reply(self, question):
        """RFC 1035 section 4.1: header, the question again, at most one answer."""
        identity, flags = struct.unpack_from("!HH", question)
        labels, end = read_name(question, 12)
        wanted, _ = struct.unpack_from("!HH", question, end)
        self.asked.append(".".join(labels))

        exists = not labels or self.knows(labels) or self._host[-len(labels):] == labels
        answers = b""
        if self.knows(labels) and wanted == A:
            pointer_to_question = b"\xc0\x0c"
            answers = pointer_to_question + struct.pack("!HHIH4B", A, 1, 60, 4, 127, 0, 0, 1)
        status = RESPONSE | (flags & RECURSION_DESIRED) | (0 if exists else NAME_ERROR)
        header = struct.pack("!HHHHHH", identity, status, 1, 1 if answers else 0, 0, 0)
        return header + question[12:end + 4] + answers


class Zone(NameServer):
    """Answers from `records`: {(name, type): [value, …]} with the types of WIRE, through aliases.
    What is above a name exists and is empty."""

    WIRE = {
        "A": (1, lambda address: socket.inet_aton(address)),
        "CNAME": (5, lambda target: wire_name(target)),
        "MX": (15, lambda record: struct.pack("!H", record[0]) + wire_name(record[1])),
        "TXT": (16, lambda text: bytes([len(text)]) + text.encode()),
        "SRV": (33, lambda record: struct.pack("!HHH", 0, 1, record[0]) + wire_name(record[1])),
    }

    def __init__(self, records):
        super().__init__("")
        self._records = records

    def _reply(self, question):
        identity, flags = struct.unpack_from("!HH", question)
        labels, end = read_name(question, 12)
        wanted, _ = struct.unpack_from("!HH", question, end)
        name = ".".join(labels)
        self.asked.append(name)
        owners = [name]
        while target := self._records.get((owners[-1], "CNAME")):
            owners += target
        answers = []
        for (owner, kind), values in sorted(self._records.items(), key=lambda r: r[0][1] != "CNAME"):
            code, pack = self.WIRE[kind]
            if owner in owners and (code == wanted or kind == "CNAME"):
                answers += [wire_name(owner) + struct.pack("!HHIH", code, 1, 60, len(pack(value)))
                            + pack(value) for value in values]
        exists = not name or any(owner == name or owner.endswith("." + name)
                                 for owner, _ in self._records)
        status = RESPONSE | (flags & RECURSION_DESIRED) | (0 if exists else NAME_ERROR)
        header = struct.pack("!HHHHHH", identity, status, 1, len(answers), 0, 0)
        return header + question[12:end + 4] + b"".join(answers)


def wire_name(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def read_name(message, position):
    """The labels at this position, in lower case, and the position behind them."""
    labels = []
    while message[position]:
        length = message[position]
        labels.append(message[position + 1:position + 1 + length].decode("ascii").lower())
        position += 1 + length
    return labels, position + 1
