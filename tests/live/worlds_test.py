# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The folder of worlds: the right server is found in each, or none where none is right, and nobody
is told to use a wrong one. What must be told beside a password is told."""

import json
import os
import pathlib
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor

import worlds

FOLDER = pathlib.Path(__file__).resolve().parent / "worlds"
CLI = pathlib.Path(os.environ.get("MAILBERTH_CLI", "mailberth-cli"))
AT_ONCE = 4


class Worlds(unittest.TestCase):
    def test_every_world_is_answered_rightly(self):
        paths = sorted(FOLDER.glob("*.json"))
        self.assertTrue(paths)
        with tempfile.TemporaryDirectory() as folder:
            authority = worlds.Authority(pathlib.Path(folder))

            def faults_of(path):
                world = json.loads(path.read_text())
                with worlds.Loopback(world, authority) as loopback:
                    answer, say, _ = loopback.detect(CLI)
                    told = worlds.tells_credentials(world, answer, say)
                faults = []
                if worlds.judge(world, answer) != "right":
                    faults.append(f"recommends {answer.get('recommendation')}")
                if told is False:
                    faults.append("does not tell what to sign in with")
                if worlds.blames_a_guess(answer):
                    faults.append("blames a host that nobody named")
                return [f"{path.stem}: {fault}" for fault in faults]

            with ThreadPoolExecutor(AT_ONCE) as pool:
                found = [fault for faults in pool.map(faults_of, paths) for fault in faults]
        self.assertEqual(found, [], "\n".join(found))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
