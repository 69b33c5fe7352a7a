# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A real server for the length of a test: started, listening on loopback, gone afterwards."""

import os
import pathlib
import select
import shutil
import socket
import ssl
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
GUESTS = HERE.parents[1] / "build" / "guests"
NAMESPACES = ["unshare", "--mount", "--pid", "--fork"]
SECONDS_TO_START = 20
NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]


class CannotStart(Exception):
    """What this machine lacks, or what went wrong, in one sentence."""


class Peer:
    """One of the servers that have a folder here, with a 465-style and a 587-style listener, or
    with https and http in their places.

    `authority` is the PEM file to trust, `host` the first name on the certificate.
    """

    def __init__(self, server, hosts=()):
        self.server = server
        self._hosts = hosts or [f"smtp.{server}.test"]
        self.host = self._hosts[0]

    def __enter__(self):
        self._as_root = way_to_be_root()
        self._look_for_packages()
        self._folder = pathlib.Path(tempfile.mkdtemp(prefix="mailberth-live-"))
        try:
            self.authority = make_certificates(self._folder, self._hosts)
            self.implicit_tls_port, self.starttls_port = free_ports(2)
            self._start()
            self._await_listeners()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if hasattr(self, "_process"):
            self._process.communicate()      # closes its standard input, and with that it ends
        shutil.rmtree(self._folder)

    def log(self):
        """What the server has said so far."""
        return self._log.read_text(errors="replace")

    def _look_for_packages(self):
        if not (GUESTS / "stamp").exists():
            raise CannotStart("the mail servers are not unpacked yet: run tests/live/fetch-guests.")

    def _start(self):
        root = self._folder / "root"
        root.mkdir()
        self._log = self._folder / "log"
        guest = [HERE / "guest", self.server, self.host, root, self.implicit_tls_port,
                 self.starttls_port, self._folder]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self._as_root + NAMESPACES + [str(part) for part in guest],
                stdin=subprocess.PIPE, stdout=log, stderr=log)
        self._ended = os.pidfd_open(self._process.pid)

    def _await_listeners(self):
        deadline = time.monotonic() + SECONDS_TO_START
        for port in (self.implicit_tls_port, self.starttls_port):
            while not listens(port):
                if time.monotonic() > deadline:
                    raise CannotStart(f"{self.server} did not begin to listen:\n{self.log()}")
                ended, _, _ = select.select([self._ended], [], [], 0.02)
                if ended:
                    raise CannotStart(f"{self.server} ended at once:\n{self.log()}")


def way_to_be_root():
    """What to put before a command so that it may mount and change accounts."""
    if shutil.which("unshare") is None:
        raise CannotStart("unshare (Debian's util-linux) is not installed.")
    own_namespace = ["unshare", "--user", "--map-root-user"]
    if os.geteuid() == 0:
        return []
    if works(own_namespace + NAMESPACES + ["mount", "-t", "tmpfs", "none", "/mnt"]):
        # The servers change to accounts of their own, so one mapped account is not enough.
        return own_namespace + ["--map-auto"]
    if works(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    raise CannotStart("real mail servers need root: run this as root, or after `sudo -v`, or where"
                      " user namespaces are allowed.")


def works(command):
    try:
        ran = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
    except FileNotFoundError:
        return False
    return ran.returncode == 0


def free_ports(count):
    """Ports of 127.0.0.1 that nobody had a moment ago."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def listens(port):
    with socket.socket() as attempt:
        return attempt.connect_ex(("127.0.0.1", port)) == 0


def make_certificates(folder, hosts):
    """An authority, and certificate.pem and key.pem that it issues to the hosts. Returns the
    authority's own certificate."""
    if shutil.which("openssl") is None:
        raise CannotStart("openssl, which makes the certificates, is not installed.")
    openssl(folder, "req", "-x509", *NEW_KEY, "-days", "2", "-subj", "/CN=Mailberth live tests",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign",
            "-keyout", "authority-key.pem", "-out", "authority.pem")
    issue_certificate(folder, hosts)
    return folder / "authority.pem"


def issue_certificate(folder, hosts, prefix=""):
    """A certificate for these hosts and its key, by the authority that is in the folder already."""
    openssl(folder, "req", "-x509", *NEW_KEY, "-days", "2", "-subj", f"/CN={hosts[0]}",
            "-addext", "subjectAltName=" + ",".join(f"DNS:{host}" for host in hosts),
            "-addext", "keyUsage=critical,digitalSignature",
            "-addext", "extendedKeyUsage=serverAuth",
            "-addext", "basicConstraints=critical,CA:FALSE",
            "-CA", "authority.pem", "-CAkey", "authority-key.pem",
            "-keyout", f"{prefix}key.pem", "-out", f"{prefix}certificate.pem")


def strict_context(authority):
    """What a client of Python 3.13 trusts by default: certificates as RFC 5280 wants them. Older
    ones must be told."""
    context = ssl.create_default_context(cafile=authority)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    return context


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)
