# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A crash leaves no picture of the memory behind in which a password stands.

Whether a crash of another program would leave one depends on the machine (core(5)); what the
programs ask of the kernel does not. How a secret's own pages are marked is tst_secret's matter."""

import fcntl
import os
import resource
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.process = start(self.folder, os.environ["MAILBERTH_CLI"], "demo", "sign-in",
                             "--password-stdin", stdin=subprocess.PIPE)
        fcntl.fcntl(self.process.stdin, fcntl.F_SETPIPE_SZ, 4096)
        self.process.stdin.write(b"half a password " * 300)
        self.process.stdin.flush()         # returns once some of it was read

    def tearDown(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()

    def test_no_core_file_is_written(self):
        self.assertEqual(core_limit(self.process), 0)
        self.aborts()

    def test_no_core_goes_anywhere_whatever_the_limit(self):
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.prlimit(self.process.pid, resource.RLIMIT_CORE, (most, most))
        self.aborts()

    def aborts(self):
        self.process.send_signal(signal.SIGABRT)
        _, status = os.waitpid(self.process.pid, 0)
        self.process.returncode = status
        self.assertEqual(os.WTERMSIG(status), signal.SIGABRT)
        self.assertFalse(os.WCOREDUMP(status))
        self.assertEqual(os.listdir(self.folder), [])


class Window(unittest.TestCase):
    def test_no_core_file_is_written(self):
        with tempfile.TemporaryDirectory() as folder:
            process = start(folder, os.environ["MAILBERTH_WINDOW"], "--demo",
                            stderr=subprocess.PIPE, env={**os.environ, "QT_DEBUG_PLUGINS": "1"})
            process.stderr.readline()      # the toolkit has begun its work
            limit = core_limit(process)
            process.kill()
            process.communicate()
        self.assertEqual(limit, 0)


def start(folder, *call, **more):
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    return subprocess.Popen(call, cwd=folder, preexec_fn=lambda: resource.setrlimit(
        resource.RLIMIT_CORE, (most, most)), **more)


def core_limit(process):
    return resource.prlimit(process.pid, resource.RLIMIT_CORE)[0]


if __name__ == "__main__":
    unittest.main(verbosity=2, defaultTest="CommandLine")
