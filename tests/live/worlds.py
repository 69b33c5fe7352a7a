# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""One mail domain as it looks from outside, rebuilt on loopback from a data file: name server, mail
servers, web servers. tests/bench/bench_discovery.py says how such a file is written."""

import json
import os
import pathlib
import socket
import ssl
import subprocess
import tempfile
import threading
import time

import name_server

NEVER_ACCEPTED = 0                        # places in the queue of a port that loses packets
RUN_LIMIT = 60                            # seconds
AUTOCONFIG = ('<clientConfig version="1.1"><emailProvider id="{domain}"><domain>{domain}</domain>'
              '<displayName>World</displayName><outgoingServer type="smtp"><hostname>{host}'
              '</hostname><port>{port}</port><socketType>{sock}</socketType><authentication>'
              'password-cleartext</authentication><username>{user}</username></outgoingServer>'
              '</emailProvider></clientConfig>')


class Authority:
    """Makes certificates in a folder, each list of names once."""

    def __init__(self, folder):
        self.folder = folder
        self.certificate = folder / "authority.pem"
        self._made, self._files = {}, {}
        self._lock = threading.Lock()
        self._openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "key.pem")
        self._openssl("req", "-x509", "-key", "key.pem", "-subj", "/CN=Worlds", "-days", "30",
                      "-out", self.certificate.name)

    def _openssl(self, *arguments):
        subprocess.run(("openssl",) + arguments, cwd=self.folder, check=True, capture_output=True)

    def context(self, names, is_self_signed=False):
        key = (tuple(names), is_self_signed)
        with self._lock:
            return self._made_for(key, names, is_self_signed)

    def _made_for(self, key, names, is_self_signed):
        if key not in self._made:
            base = f"leaf{len(self._made)}"
            extensions = self.folder / f"{base}.ext"
            extensions.write_text("subjectAltName=" + ",".join("DNS:" + name for name in names)
                                  + "\nextendedKeyUsage=serverAuth\n")
            self._openssl("req", "-new", "-key", "key.pem", "-subj", "/CN=" + names[0][:60],
                          "-out", f"{base}.csr")
            signer = (("-signkey", "key.pem") if is_self_signed else
                      ("-CA", self.certificate.name, "-CAkey", "key.pem", "-CAcreateserial"))
            self._openssl("x509", "-req", "-in", f"{base}.csr", *signer, "-days", "30",
                          "-extfile", extensions.name, "-out", f"{base}.pem")
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.folder / f"{base}.pem", self.folder / "key.pem")
            self._made[key] = context
            self._files[context] = self.folder / f"{base}.pem"
        return self._made[key]

    def certificate_of(self, context):
        return self._files[context]


class Zone(name_server.NameServer):
    """`records`: {(name, type): [value in the form of a zone file, …]}, "*.name" included."""

    TYPES = {"A": 1, "CNAME": 5, "MX": 15, "TXT": 16, "SRV": 33}

    def __init__(self, records):
        super().__init__("")
        self.records = records
        self.names = {name for name, _ in records}

    def exists(self, name):
        return any(known == name or known.endswith("." + name) for known in self.names)

    def owner(self, name):
        """The name itself, or the wildcard that stands for it."""
        if self.exists(name):
            return name
        above = name
        while "." in above:
            above = above.split(".", 1)[1]
            if "*." + above in self.names:
                return "*." + above
            if self.exists(above):
                return None
        return None

    def find(self, name, kind):
        """The answers' (name, type, value), and whether the name exists."""
        found = []
        for _ in range(8):
            owner = self.owner(name)
            if owner is None:
                return found, False
            for value in self.records.get((owner, kind), []):
                found.append((name, kind, value))
            alias = self.records.get((owner, "CNAME"))
            if not alias or kind == "CNAME":
                return found, True
            found.append((name, "CNAME", alias[0]))
            name = alias[0].rstrip(".")
        return found, True

    def _reply(self, question):
        labels, end = name_server.read_name(question, 12)
        wanted = int.from_bytes(question[end:end + 2], "big")
        kind = {number: kind for kind, number in self.TYPES.items()}.get(wanted, "")
        name = ".".join(labels).lower()
        self.asked.append(name)
        found, exists = self.find(name, kind)
        answers = b"".join(
            name_server.wire_name(owner) + self.TYPES[type_].to_bytes(2, "big") + b"\0\1\0\0\0<"
            + len(data).to_bytes(2, "big") + data
            for owner, type_, data in ((o, t, self.wire(t, v)) for o, t, v in found))
        flags = (0x8480 | (int.from_bytes(question[2:4], "big") & 0x0100)
                 | (0 if exists or not name else 3))
        header = (question[:2] + flags.to_bytes(2, "big") + b"\0\1" + len(found).to_bytes(2, "big")
                  + b"\0\0\0\0")
        return header + question[12:end + 4] + answers

    @staticmethod
    def wire(kind, value):
        if kind == "A":
            return socket.inet_aton("127.0.0.1")
        if kind == "TXT":
            return bytes([len(value)]) + value.encode()
        *numbers, host = value.split()
        return (b"".join(int(number).to_bytes(2, "big") for number in numbers)
                + name_server.wire_name(host.rstrip(".")))


class Loopback:
    """The world, as long as the `with` lasts."""

    def __init__(self, world, authority):
        self._world, self._authority = world, authority
        self._domain = world["address"].split("@")[1]
        self._closing, self._leads = [], []
        self._home = tempfile.TemporaryDirectory()

    def __enter__(self):
        world = self._world
        records = {}
        self._host_at = {}                # a host's name: the key of its server
        for name, kind, value in world["dns"]:
            full = self._domain if name == "@" else f"{name}.{self._domain}"
            records.setdefault((full, kind), []).append(value)
            if kind == "A":
                self._host_at[full] = value
        servers = dict(world["servers"])
        for key, server in servers.items():
            for host in server.get("names", []):
                records.setdefault((host, "A"), []).append(key)
                self._host_at[host] = key
        self._zone = Zone(records)
        for host in self._named_hosts():
            if not self._zone.find(host, "A")[0]:
                self._add(records, host, servers, world)
        self._zone = Zone(records)
        self._zone.__enter__()
        for key, server in servers.items():
            self._start(key, server)
        self._start("web", {"ports": {}})
        return self

    def _named_hosts(self):
        for name, kind, value in self._world["dns"]:
            if kind == "MX":
                yield value.split()[1].rstrip(".")
        for host, _, _ in self._world["right"]["answers"] + self._world["right"].get("also", []):
            yield host

    def _add(self, records, host, servers, world):
        right = [(port, security) for name, port, security in
                 world["right"]["answers"] + world["right"].get("also", []) if name == host]
        ports = {str(port): "tls" if security == "implicit-tls" else "starttls"
                 for port, security in right} or {"465": "drop", "587": "drop"}
        servers[host] = {"ports": ports, "cert": [host], "greeting": host}
        records.setdefault((host, "A"), []).append(host)
        self._host_at[host] = host

    def __exit__(self, *_):
        self._zone.__exit__()
        for one in self._closing:
            one.close()
        self._home.cleanup()

    def _hosts_of(self, key):
        """Every name that leads there."""
        names = {host for host, at in self._host_at.items() if at == key}
        domain = self._domain
        guesses = {f"{label}.{domain}" for label in
                    ("smtp", "mail", "autoconfig", "autodiscover", "out", "smtps", "mx", "send",
                     "smtpauth", "smtpa", "smtp.mail")}
        for name in guesses:
            found, _ = self._zone.find(name, "A")
            # An alias is not led: the product must see whose it is.
            if len(found) == 1 and found[0][1:] == ("A", key):
                names.add(name)
        return {name for name in names if not name.startswith("*")}

    def _start(self, key, server):
        hosts = self._hosts_of(key)
        for port in ("465", "587"):
            way = server["ports"].get(port)
            at = self._drop() if way == "drop" else self._serve(server, way) if way \
                else self._refuse()
            for host in hosts:
                self._lead(host, port, at)
        files = self._world.get("xml", {})
        for host in hosts:
            at = self._serve(server, "https") if host in server.get("https", []) \
                or any(place.startswith(host + "/") for place in files) else self._refuse()
            self._lead(host, "443", at)

    def _lead(self, host, port, at):
        self._leads += ["--connect-to", f"{host}:{port}:127.0.0.1:{at}"]

    def _refuse(self):
        unheard = socket.socket()
        unheard.bind(("127.0.0.1", 0))
        self._closing.append(unheard)
        return unheard.getsockname()[1]

    def _drop(self):
        full = socket.socket()
        full.bind(("127.0.0.1", 0))
        full.listen(NEVER_ACCEPTED)
        self._closing.append(full)
        for _ in range(3):
            waiting = socket.socket()
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
            self._closing.append(waiting)
        return full.getsockname()[1]

    def _serve(self, server, way):
        listener = socket.create_server(("127.0.0.1", 0))
        self._closing.append(listener)
        context = self._context(server) if server.get("cert") else None

        def accept():
            while True:
                try:
                    stream, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=talk, args=(stream,), daemon=True).start()

        def talk(stream):
            stream.settimeout(RUN_LIMIT)
            try:
                if way == "https":
                    self._answer_web(context.wrap_socket(stream, server_side=True))
                elif way == "tls":
                    self._talk(context.wrap_socket(stream, server_side=True), server, None, True)
                else:
                    self._talk(stream, server, context if way == "starttls" else None, False)
            except (OSError, ValueError):
                pass                      # the client left
            finally:
                stream.close()

        threading.Thread(target=accept, daemon=True).start()
        return listener.getsockname()[1]

    def _context(self, server):
        context = self._authority.context(server["cert"], server.get("selfsigned", False))
        others = server.get("sni", {})
        if others:
            made = {name: self._authority.context(names) for name, names in others.items()}
            fresh = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            fresh.load_cert_chain(self._authority.certificate_of(context),
                                  self._authority.folder / "key.pem")

            def choose(stream, name, _):
                if name in made:
                    stream.context = made[name]
            fresh.sni_callback = choose
            return fresh
        return context

    def _talk(self, stream, server, tls, is_encrypted):
        greeting = server.get("greeting", "mail")
        stream.sendall(f"220 {greeting}\r\n".encode())
        offered = " ".join(server.get("auth", ["PLAIN", "LOGIN"]))
        rest = b""
        while True:
            while b"\n" not in rest:
                more = stream.recv(4096)
                if not more:
                    return
                rest += more
            line, rest = rest.split(b"\n", 1)
            verb = line.strip().split(b" ")[0].upper()
            if verb == b"EHLO":
                lines = ["hello", "SIZE 10000000"] + (["STARTTLS"] if tls else []) \
                    + ([] if tls and not is_encrypted else [f"AUTH {offered}"])
                stream.sendall("".join(
                    f"250{' ' if line is lines[-1] else '-'}{line}\r\n" for line in lines).encode())
            elif verb == b"STARTTLS" and tls:
                stream.sendall(b"220 go\r\n")
                stream, tls, is_encrypted = tls.wrap_socket(stream, server_side=True), None, True
            elif verb == b"QUIT":
                stream.sendall(b"221 bye\r\n")
                return
            else:
                stream.sendall(b"502 no\r\n")

    def _answer_web(self, stream):
        request = b""
        while b"\r\n\r\n" not in request:
            more = stream.recv(4096)
            if not more:
                return
            request += more
        path = request.split(b" ")[1].decode().split("?")[0]
        host = next(line.split(b":")[1].strip().decode() for line in request.split(b"\r\n")
                    if line.lower().startswith(b"host:"))
        file = self._world.get("xml", {}).get(host + path)
        status, body = ("200 OK", AUTOCONFIG.format(domain=self._domain, **file)) if file \
            else ("404 Not Found", "no")
        stream.sendall(f"HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {len(body)}"
                       f"\r\nConnection: close\r\n\r\n{body}".encode())

    def detect(self, cli, *options):
        """What `detect` says: the object; what says it in words once more; the seconds it took."""
        environment = {name: value for name, value in os.environ.items()
                       if "proxy" not in name.lower()}
        environment.update(HOME=self._home.name, XDG_CONFIG_HOME=self._home.name,
                           XDG_DATA_HOME=self._home.name, XDG_STATE_HOME=self._home.name,
                           LANG="C.UTF-8")
        command = [str(cli), "detect", self._world["address"], "--proxy", "none", "--nameserver",
                   f"127.0.0.1:{self._zone.port}", "--ca-file", str(self._authority.certificate),
                   *self._leads, *options]

        def run(*more):
            return subprocess.run([*command, *more], capture_output=True, env=environment,
                                  timeout=RUN_LIMIT, stdin=subprocess.DEVNULL).stdout.decode()
        start = time.monotonic()
        answer = json.loads(run("--json"))
        return answer, run, time.monotonic() - start


def judge(world, answer):
    """right, wrong or none"""
    recommended = answer.get("recommendation")
    right = world["right"]
    wanted = [tuple(one) for one in right["answers"]]
    if not recommended:
        return "none" if wanted else "right"
    found = (recommended["host"], recommended["port"], recommended["security"])
    return "right" if found in wanted + [tuple(one) for one in right.get("also", [])] else "wrong"


TOLD_BY = {"oauth2": "OAuth 2.0", "app-password": "app password",
           "provider-issued": "issues a password of its own"}


def tells_credentials(world, answer, say):
    """Whether what must be told beside a password is told; nothing where it is the password."""
    wanted = world["right"].get("credentials")
    if wanted not in TOLD_BY or not answer.get("recommendation"):
        return None
    return TOLD_BY[wanted] in " ".join(say().split())


def blames_a_guess(answer):
    """Whether a problem is said of a host that nobody named."""
    guessed = {f"{probe['host']}:{probe['port']}" for probe in answer.get("probes", [])
               if probe.get("source") == "guess"}
    return any(finding["code"].startswith("tcp.") and finding.get("endpoint") in guessed
               and not answer.get("recommendation") for finding in answer.get("findings", []))
