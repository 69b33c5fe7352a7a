#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A long wire between two network namespaces of this computer, for as long as one command runs.

    wire.py --rtt 100 --far 'COMMAND' [options] -- COMMAND...

Makes a "near" and a "far" network that know nothing of the world and of each other but a wire, a pair
of TUN devices between which this program carries every packet after half the round-trip time. Starts
the far command, waits until it has printed a line, runs the near command and ends with its status.

    near    10.87.0.2   fd87::2    its resolver is 10.87.0.1
    far     10.87.0.1   fd87::1

    --rtt MS        round-trip time (100)
    --loss P        probability of losing any packet (0)
    --drop PORT     packets to this port of the far side vanish; repeatable
    --trust PEM     the near side's system trusts this authority, too
    --far COMMAND   run by a shell on the far side; killed at the end

Linux; needs /dev/net/tun, and root or permission to make user namespaces. Touches nothing outside
its namespaces.
"""

import argparse
import collections
import ctypes
import fcntl
import os
import random
import selectors
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWNET = 0x00020000, 0x10000000, 0x40000000
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
DEVICE = "wire0"
ADDRESSES = {"near": ("10.87.0.2/24", "fd87::2/64"), "far": ("10.87.0.1/24", "fd87::1/64")}


def enter_new_namespaces():
    """Leaves the world: own networks and mounts, and if we are not root an own user, too."""
    flags = CLONE_NEWNET | CLONE_NEWNS
    user, group = os.geteuid(), os.getegid()
    if user != 0:
        flags |= CLONE_NEWUSER
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(flags) != 0:
        raise OSError(ctypes.get_errno(), "unshare: " + os.strerror(ctypes.get_errno()))
    if user != 0:
        for name, text in (("setgroups", "deny"), ("uid_map", f"0 {user} 1"),
                           ("gid_map", f"0 {group} 1")):
            with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
                file.write(text)
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)


def open_tun(side):
    """One end of the wire, in the namespace in which this is called."""
    tun = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tun, TUNSETIFF, struct.pack("16sH22x", DEVICE.encode(), IFF_TUN | IFF_NO_PI))
    ipv4, ipv6 = ADDRESSES[side]
    for command in ("link set lo up", f"link set {DEVICE} mtu 1500 up",
                    f"addr add {ipv4} dev {DEVICE}", f"-6 addr add {ipv6} dev {DEVICE} nodad"):
        subprocess.run(["ip", *command.split()], check=True)
    return tun


def lay_over(directory, trusted):
    """The near side's own resolver and, if wished, an authority more that its system trusts."""
    resolver = os.path.join(directory, "resolv.conf")
    with open(resolver, "w", encoding="ascii") as file:
        file.write("nameserver 10.87.0.1\n")
    subprocess.run(["mount", "--bind", resolver, os.path.realpath("/etc/resolv.conf")], check=True)
    if trusted:
        certificates = os.path.join(directory, "certs")
        shutil.copytree("/etc/ssl/certs", certificates, symlinks=True)
        shutil.copy(trusted, os.path.join(certificates, "wire.pem"))
        name = subprocess.run(["openssl", "x509", "-hash", "-noout", "-in", trusted], check=True,
                              capture_output=True, text=True).stdout.strip()
        os.symlink("wire.pem", os.path.join(certificates, name + ".0"))
        bundle = os.path.join(certificates, "ca-certificates.crt")
        if os.path.exists(bundle):
            with open(trusted, encoding="ascii") as one, open(bundle, "a", encoding="ascii") as all_of:
                all_of.write(one.read())
        subprocess.run(["mount", "--bind", certificates, "/etc/ssl/certs"], check=True)


def start(side, prepare, command, link, ready_pipe=None):
    """Forks a process into namespaces of its own; sends its end of the wire over `link`."""
    pid = os.fork()
    if pid:
        return pid
    try:
        os.setsid()
        enter_new_namespaces()
        tun = open_tun(side)
        prepare()
        socket.send_fds(link, [b"x"], [tun])
        os.close(tun)
        link.recv(1)  # the wire is up
        if ready_pipe is not None:
            os.dup2(ready_pipe, 1)
        os.execvp(command[0], command)
    except Exception as error:  # the parent only sees that we are gone
        print(f"wire.py: {side} side: {error}", file=sys.stderr)
    os._exit(127)


class Direction:
    """Packets under way from one end to the other. The delay is constant: a queue is enough."""

    def __init__(self, source, target, delay, loss, dropped):
        self.source, self.target = source, target
        self.delay, self.loss, self.dropped = delay, loss, dropped
        self.queue = collections.deque()

    def take_in(self):
        while True:
            try:
                packet = os.read(self.source, 65536)
            except BlockingIOError:
                return
            if random.random() >= self.loss and destination_port(packet) not in self.dropped:
                self.queue.append((time.monotonic() + self.delay, packet))

    def deliver(self):
        while self.queue and self.queue[0][0] <= time.monotonic():
            try:
                os.write(self.target, self.queue.popleft()[1])
            except OSError:
                pass  # the other side is going down

    def due(self):
        return self.queue[0][0] if self.queue else None


def destination_port(packet):
    header = (packet[0] & 15) * 4 if packet[0] >> 4 == 4 else 40
    protocol = packet[9] if packet[0] >> 4 == 4 else packet[6]
    if protocol not in (6, 17) or len(packet) < header + 4:
        return None
    return struct.unpack_from("!H", packet, header + 2)[0]


def carry(directions, near_pid):
    """Carries packets until the near command has ended; its exit status."""
    selector = selectors.DefaultSelector()
    for direction in directions:
        selector.register(direction.source, selectors.EVENT_READ, direction)
    while True:
        pid, status = os.waitpid(near_pid, os.WNOHANG)
        if pid:
            return os.waitstatus_to_exitcode(status)
        dues = [due for due in (direction.due() for direction in directions) if due is not None]
        patience = max(0.0, min(dues) - time.monotonic()) if dues else 0.02
        for key, _ in selector.select(min(patience, 0.02)):
            key.data.take_in()
        for direction in directions:
            direction.deliver()


def main():
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--rtt", type=float, default=100)
    parser.add_argument("--loss", type=float, default=0)
    parser.add_argument("--drop", type=int, action="append", default=[])
    parser.add_argument("--trust")
    parser.add_argument("--far")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    command = options.command[1:] if options.command[:1] == ["--"] else options.command
    if not command or not options.far:
        sys.exit(__doc__)

    with tempfile.TemporaryDirectory() as directory:
        near_link, near_end = socket.socketpair()
        far_link, far_end = socket.socketpair()
        read_ready, write_ready = os.pipe()
        far = start("far", lambda: None, ["sh", "-c", options.far], far_end, write_ready)
        near = start("near", lambda: lay_over(directory, options.trust), command, near_end)
        os.close(write_ready)
        near_end.close()
        far_end.close()
        try:
            tuns = []
            for link in (near_link, far_link):
                _, fds, _, _ = socket.recv_fds(link, 1, 1)
                if not fds:
                    return 127
                tuns.append(fds[0])
            delay = options.rtt / 2000
            directions = (Direction(tuns[0], tuns[1], delay, options.loss, set(options.drop)),
                          Direction(tuns[1], tuns[0], delay, options.loss, set()))
            far_link.send(b"x")
            os.read(read_ready, 1)  # the far command is ready, or gone
            near_link.send(b"x")
            return carry(directions, near)
        finally:
            for pid in (far, near):
                try:
                    os.killpg(pid, signal.SIGTERM)
                except ProcessLookupError:
                    pass


if __name__ == "__main__":
    sys.exit(main())
