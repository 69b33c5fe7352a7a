# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A file is written whole or not at all, and only files are replaced: on file systems that are full
or read-only, and with devices, pipes, links and open files in the file's place.

Runs in a mount namespace of its own (unshare), so that it can mount what it needs and a device that
is replaced is nobody else's.
"""

import os
import socket
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

OWN_MOUNTS = ["unshare", "--mount"] if os.geteuid() == 0 else \
    ["unshare", "--user", "--map-root-user", "--mount"]
OLD = b"what was there before\n"


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="mailberth-files-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    # Full and read-only

    def test_a_full_disk_leaves_the_old_file_whole(self):
        disk = self.full_disk()
        self.refused(disk / "settings.txt", "there is not enough room", "--force")
        self.assertEqual((disk / "settings.txt").read_bytes(), OLD)
        self.assertEqual(names(disk), ["filler", "settings.txt"])

    def test_a_full_disk_keeps_nothing_of_a_new_file(self):
        disk = self.full_disk()
        self.refused(disk / "new.txt", "there is not enough room")
        self.assertEqual(names(disk), ["filler", "settings.txt"])
        (disk / "filler").unlink()
        self.written(disk / "new.txt")
        self.assertIn(b"harbour.example", (disk / "new.txt").read_bytes())

    def test_a_read_only_disk_is_said_to_be_one(self):
        disk = self.disk()
        (disk / "settings.txt").write_bytes(OLD)
        mount("-o", "remount,ro", disk)
        for name, option in (("settings.txt", "--force"), ("new.txt", "--force")):
            self.refused(disk / name, "Read-only file system", option)
        self.assertEqual(names(disk), ["settings.txt"])

    # Devices, pipes, open files

    def test_a_device_is_written_and_stays(self):
        null = self.device("null")
        for options in ((), ("--force",)):
            self.written(null, *options)
            self.assertTrue(stat.S_ISCHR(null.stat().st_mode))
        full = self.device("full")
        self.refused(full, "there is not enough room", "--force")
        self.assertTrue(stat.S_ISCHR(full.stat().st_mode))

    def test_a_pipe_is_written_and_stays(self):
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        self.refused(pipe, "nobody reads from it", "--force")
        with open(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK), "rb") as reader:
            self.written(pipe)
            self.assertIn(b"harbour.example", reader.read())
        self.assertTrue(stat.S_ISFIFO(pipe.stat().st_mode))

    def test_an_open_file_is_added_to(self):
        log = self.folder / "log"
        with open(log, "wb", buffering=0) as output:
            output.write(OLD)
            for name in (f"/dev/fd/{output.fileno()}", f"/proc/self/fd/{output.fileno()}",
                         f"/proc/{os.getpid()}/fd/{output.fileno()}"):
                self.written(name, "--force", pass_fds=[output.fileno()])
            inode = log.stat().st_ino
            output.seek(0, os.SEEK_END)
            output.write(b"after")
        said = log.read_bytes()
        self.assertTrue(said.startswith(OLD) and said.endswith(b"after"))
        self.assertEqual(said.count(b"Mail settings for ann@harbour.example"), 3)
        self.assertEqual(inode, log.stat().st_ino)

    def test_standard_output_by_its_name(self):
        log = self.folder / "log"
        with open(log, "ab") as output:
            output.write(OLD)
            output.flush()
            ran = hand_over("/dev/stdout", "--force", stdout=output)
        self.assertEqual((ran.returncode, ran.stderr), (0, b""))
        said = log.read_bytes()
        self.assertTrue(said.startswith(OLD + b"Mail settings for ann@harbour.example"))

    # Links, and what is no file

    def test_a_link_keeps_standing(self):
        (self.folder / "deep").mkdir()
        target, link = self.folder / "deep" / "settings.txt", self.folder / "link"
        target.write_bytes(OLD)
        link.symlink_to("deep/settings.txt")
        self.refused(link, "exists; it is left alone.")
        self.assertEqual(target.read_bytes(), OLD)
        self.written(link, "--force")
        self.assertTrue(link.is_symlink() and not target.is_symlink())
        self.assertIn(b"harbour.example", target.read_bytes())

    def test_what_is_no_file_is_refused_before_anybody_is_asked(self):
        with socket.socket(type=socket.SOCK_DGRAM) as name_server, \
                socket.socket(socket.AF_UNIX) as listening:
            name_server.bind(("127.0.0.1", 0))
            name_server.setblocking(False)
            listening.bind(str(self.folder / "socket"))
            (self.folder / "nowhere").symlink_to("gone")
            for name in ("", "socket", "nowhere"):
                with self.subTest(name):
                    ran = run("hand-over", "ann@example.test", "--for", "text", "--proxy", "none",
                              "--nameserver", f"127.0.0.1:{name_server.getsockname()[1]}",
                              "-o", str(self.folder / name), "--force")
                    self.assertEqual((ran.returncode, ran.stdout), (2, b""))
                    self.assertIn("is no ordinary file; it is left alone.", one_line(ran.stderr))
            with self.assertRaises(BlockingIOError):
                name_server.recv(512)

    # What the tests share

    def disk(self, size="64k"):
        disk = self.folder / "disk"
        disk.mkdir()
        mount("-t", "tmpfs", "-o", f"size={size}", "none", disk)
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        return disk

    def full_disk(self):
        disk = self.disk()
        (disk / "settings.txt").write_bytes(OLD)
        with open(disk / "filler", "wb", buffering=0) as filler:
            try:
                while filler.write(b"x" * 512):
                    pass
            except OSError:
                return disk

    def device(self, name):
        """A device of this computer under a name that is ours."""
        here = self.folder / name
        here.touch()
        mount("--bind", f"/dev/{name}", here)
        self.addCleanup(subprocess.run, ["umount", here], check=True)
        return here

    def written(self, name, *options, **more):
        ran = hand_over(name, *options, **more)
        self.assertEqual(ran.returncode, 0, ran.stderr)
        self.assertIn("Written:", ran.stdout.decode())

    def refused(self, name, why, *options):
        ran = hand_over(name, *options)
        self.assertEqual((ran.returncode, ran.stdout), (2, b""))
        self.assertIn(why, one_line(ran.stderr))
        self.assertIn(str(name), one_line(ran.stderr))


def names(folder):
    return sorted(os.listdir(folder))


def one_line(said):
    return " ".join(said.decode().split())


def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)


def hand_over(name, *options, **more):
    return run("demo", "hand-over", "--for", "text", "-o", str(name), *options, **more)


def run(*arguments, **more):
    return subprocess.run([os.environ["MAILBERTH_CLI"], *arguments], stdin=subprocess.DEVNULL,
                          **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more},
                          check=False, timeout=60, env={**os.environ, "COLUMNS": "1000"})


if __name__ == "__main__":
    if "--inside" not in sys.argv:
        os.execvp(OWN_MOUNTS[0], [*OWN_MOUNTS, sys.executable, __file__, "--inside"])
    sys.argv.remove("--inside")
    unittest.main(verbosity=2)
