# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A build folder in which one source after another is changed, compiled and put to the tests.

The house's libraries are shared ones there, so that a changed file costs one compilation and one
link: the new library lies in a folder of its own, which the loader is told to look into first. No
source, object or program of the build is ever touched.
"""

import json
import os
import re
import resource
import select
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

SECONDS_FOR_A_LINK = 300
MOST_MEMORY = 6 * 1024 ** 3  # of one test program; a mutant may well ask for everything
# Who hears of a room's faults first, besides the room's own tests: folders and tests.
ALSO_NEAR = {"smtp": ("tst_submissiondialogue",), "net": ("live",), "vault": ("vault",),
             "report": ("schemas",), "cli": ("terminal",)}
# Which tests are run only where they are asked for, by `--with`.
GROUPS = {"live": ("live", "vault"), "window": ("wizard", "unit/widgets"),
          "packages": ("packaging", "translations", "rules")}
NO_TESTS = ("bench", "screenshots")
# How far a test is from a file: called like it (0), nearly so (1), of its room, of another.
NEAR, FAR = 2, 3
COMMAND_LINE = "app/cli/mailberth-cli"


def group_of(room):
    """The group of a folder below tests/."""
    for group, rooms in GROUPS.items():
        if room.startswith(rooms):
            return group
    return "usual"


class Test:
    """One of ctest's, with what it runs."""

    def __init__(self, entry, build):
        properties = {p["name"]: p["value"] for p in entry.get("properties", ())}
        self.name = entry["name"]
        self.command = entry.get("command", [])
        self.folder = Path(properties["WORKING_DIRECTORY"])
        self.room = self.folder.relative_to(build / "tests").as_posix() \
            if (build / "tests") in self.folder.parents else ""
        self.environment = dict(pair.split("=", 1) for pair in properties.get("ENVIRONMENT", ()))
        self.seconds_at_most = properties.get("TIMEOUT", 300.0)
        self.is_qt = Path(self.command[0]).name.startswith("tst_") if self.command else False
        words = [part for text in [*self.command, *self.environment.values()]
                 for part in text.split(";")]
        self.programs = sorted({word for word in words if word.startswith(f"{build}/")
                                and os.access(word, os.X_OK) and not os.path.isdir(word)})


class Unbuildable(Exception):
    pass


class Workshop:
    def __init__(self, root, build, groups, farthest):
        self.root = root
        self._farthest = farthest
        self.build = build
        self.changed = build / "mutant"
        self._groups = {"usual", *groups}
        self._seconds = {}  # what each test took when it passed
        self._kills = {}    # (folder, test) -> how often
        self._sound = {}    # test -> whether it passes unchanged

    def prepare(self, arguments):
        must_succeed(
            ["cmake", "-G", "Ninja", "-S", self.root, "-B", self.build, "-DCMAKE_BUILD_TYPE=Debug",
             "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -g0", "-DMAILBERTH_SHARED=ON", "-DMAILBERTH_PCH=OFF",
             "-DCMAKE_LINK_DEPENDS_NO_SHARED=ON", *arguments], "cannot configure")
        self._read_commands()
        wanted = [output for output in self._target.values() if self._is_wanted(output)]
        must_succeed(["ninja", "-C", self.build, *wanted], "does not build unchanged")
        self._read_tests()

    def _read_commands(self):
        self._compile = {}
        for entry in json.loads((self.build / "compile_commands.json").read_text()):
            source = Path(entry["file"])
            if self.root in source.parents:
                path = source.relative_to(self.root).as_posix()
                words = shlex.split(entry["command"])
                self._compile[path] = (words, words[words.index("-o") + 1])
        self._target = {}  # the folder of a target's objects -> library or program
        self._link = {}
        targets = subprocess.run(["ninja", "-C", self.build, "-t", "targets", "all"],
                                 capture_output=True, text=True, check=True).stdout
        for line in targets.splitlines():
            output, _, rule = line.rpartition(": ")
            if match := re.match(r"CXX_(?:SHARED_LIBRARY|EXECUTABLE)_LINKER__(.+)_\w*$", rule):
                name = match.group(1)
                self._target[name] = output

    def _is_wanted(self, program):
        """Only what can notice something is built; the libraries come with it."""
        folder, *rooms = program.split("/")[:-1]
        if folder == "tests":
            room = "/".join(rooms)
            return not room.startswith(NO_TESTS) and group_of(room) in self._groups
        return program == COMMAND_LINE or (folder == "app" and len(self._groups) > 1)

    def _target_of(self, path):
        return self._target[re.search(r"CMakeFiles/(.+?)\.dir/", self._compile[path][1]).group(1)]

    def _link_command(self, target):
        if target not in self._link:
            lines = subprocess.run(["ninja", "-C", self.build, "-t", "commands", target],
                                   capture_output=True, text=True, check=True).stdout
            self._link[target] = lines.strip().splitlines()[-1]
        return self._link[target]

    def _read_tests(self):
        shown = subprocess.run(["ctest", "--test-dir", self.build, "--show-only=json-v1"],
                               capture_output=True, text=True, check=True).stdout
        tests = [Test(entry, self.build) for entry in json.loads(shown)["tests"]]
        self._tests = [test for test in tests
                       if group_of(test.room) in self._groups and test.programs]
        self._libraries = {program: self._loaded_by(program)
                           for test in self._tests for program in test.programs}

    def _loaded_by(self, program):
        shown = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
        return set(re.findall(rf"=> {re.escape(str(self.build))}/(\S+)", shown))

    # What can notice

    def who_can_notice(self, path):
        target = self._target_of(path)
        is_program = os.access(self.build / target, os.X_OK) and not target.endswith(".so")
        folder, room = os.path.dirname(path), os.path.basename(os.path.dirname(path))
        rooms = {f"unit/{room}", room, *ALSO_NEAR.get(room, ())}
        stem = Path(path).stem.lower()

        def distance(test):
            name = test.name.lower().replace("tst_", "").replace("_", "")
            if name == stem:
                return 0
            if (name in stem or stem in name) and min(len(name), len(stem)) > 4:
                return 1
            return NEAR if {test.room, test.name} & rooms else FAR

        def order(test):
            far = distance(test)
            return (min(far, NEAR), -self._kills.get((folder, test.name), 0), far,
                    self._seconds.get(test.name, 5))

        able = [test for test in self._tests if distance(test) <= self._farthest and any(
            program == f"{self.build}/{target}" if is_program
            else target in self._libraries[program] for program in test.programs)]
        return sorted(able, key=order)

    # One mutant

    def compile(self, path, text):
        """Compiles and links the changed file; returns the seconds it took."""
        begun = time.monotonic()
        command, output = self._compile[path]
        source = self.changed / "source" / path
        built = self.changed / "object.o"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, "utf-8")
        changed = {str(self.root / path): str(source), output: str(built)}
        words, skip = [], 0
        for word in command:
            if skip or word in ("-MD", "-Werror"):
                skip = 0
            elif word in ("-MF", "-MT"):
                skip = 1
            else:
                words.append(changed.get(word, word))
        done = subprocess.run([*words, "-w"], cwd=self.build, capture_output=True, text=True)
        if done.returncode != 0:
            raise Unbuildable(done.stderr)
        self._link_changed(path, output, built)
        return time.monotonic() - begun

    def _link_changed(self, path, output, built):
        target = self._target_of(path)
        result = self.changed / "built" / Path(target).name
        result.parent.mkdir(exist_ok=True)
        for old in result.parent.iterdir():
            old.unlink()
        command = re.sub(rf"(?<!\S){re.escape(output)}(?!\S)", str(built), self._link_command(target))
        command = re.sub(rf"-o {re.escape(target)}(?!\S)", f"-o {result}", command)
        done = subprocess.run(command, shell=True, cwd=self.build, capture_output=True, text=True,
                              timeout=SECONDS_FOR_A_LINK)
        if done.returncode != 0:
            raise Unbuildable(done.stderr)
        self._result = (f"{self.build}/{target}", str(result))

    def verdict(self, path):
        """Runs what can notice until something does: ("killed", "timeout" or "survived", by whom,
        how many were asked)."""
        asked = 0
        for test in self.who_can_notice(path):
            asked += 1
            ending, words = self._run(test, is_changed=True)
            if ending == "passed":
                continue
            if not self._passes_unchanged(test, again=ending == "timeout"):
                continue
            if ending == "failed" and self._run(test, is_changed=True)[0] == "passed":
                print(f"    {test.name} failed once and not twice; not counted", flush=True)
                continue
            key = (os.path.dirname(path), test.name)
            self._kills[key] = self._kills.get(key, 0) + 1
            return ("timeout" if ending == "timeout" else "killed"), f"{test.name} {words}", asked
        return "survived", "", asked

    def _passes_unchanged(self, test, again):
        """Asked `again` after a time-out: it may be the machine that has become slow."""
        if again or test.name not in self._sound:
            self._sound[test.name] = self._run(test, is_changed=False)[0] == "passed"
            if not self._sound[test.name]:
                print(f"    {test.name} fails by itself, too; not counted", flush=True)
        return self._sound[test.name]

    def _run(self, test, is_changed):
        """Ends with the first "FAIL!" that a Qt Test program prints."""
        environment = {**os.environ, **test.environment}
        command = test.command
        if is_changed:
            whole, changed = self._result
            folders = [os.path.dirname(changed), environment.get("LD_LIBRARY_PATH", "")]
            environment["LD_LIBRARY_PATH"] = ":".join(filter(None, folders))
            command = [changed if word == whole else word for word in command]
            environment.update((key, value.replace(whole, changed))
                               for key, value in test.environment.items())
        usual = self._seconds.get(test.name)
        limit = test.seconds_at_most if usual is None else min(test.seconds_at_most, 20 + 8 * usual)
        begun = time.monotonic()
        process = subprocess.Popen(
            command, cwd=test.folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
            preexec_fn=lambda: limit_resources(test.is_qt))
        try:
            failure = watch(process, begun, limit, test.is_qt)
        finally:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.stdout.close()
            process.wait()
        seconds = time.monotonic() - begun
        if failure is not None:
            return failure
        if process.returncode != 0:
            return "failed", f"status {process.returncode}"
        self._seconds[test.name] = seconds
        return "passed", ""


def must_succeed(command, otherwise):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{otherwise}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def limit_resources(is_qt):
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if is_qt:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def watch(process, begun, limit, is_qt):
    """Reads along until the program has ended; or says how it failed before that."""
    tail = b""
    is_open = True
    while process.poll() is None:
        left = begun + limit - time.monotonic()
        if left <= 0:
            return "timeout", f"after {limit:.0f} s"
        if not is_open:
            time.sleep(min(0.05, left))
        elif select.select([process.stdout], [], [], min(0.2, left))[0]:
            data = os.read(process.stdout.fileno(), 1 << 16)
            is_open = bool(data)
            tail = (tail + data)[-(1 << 17):]
            failed = re.search(rb"^FAIL!\s*: (.*)", tail, re.MULTILINE) if is_qt else None
            if failed:
                said = failed.group(1).decode(errors="replace")
                return "failed", re.match(r"(?:\w+::)*(\w+\(.*?\)|.*)", said).group(1)
    return None
