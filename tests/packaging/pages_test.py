# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Manual pages and completions say what --help says: all of it, and nothing else."""

import os
import re
import subprocess
import unittest
from pathlib import Path

PAGES = Path(os.environ["MAILBERTH_PAGES"])
CLI, WINDOW = os.environ["MAILBERTH_CLI"], os.environ["MAILBERTH_WINDOW"]


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60,
                          **more).stdout


COMMANDS = re.findall(r"^  ([a-z]\S*)", run(CLI, "--help").split("Exit status:")[0], flags=re.M)


class ManualPages(unittest.TestCase):
    def test_groff_has_nothing_to_warn_of(self):
        for page in ("mailberth-cli.1", "mailberth.1"):
            ran = rendered(page)
            self.assertEqual(ran.stderr, "", page)
            self.assertIn("SEE ALSO", ran.stdout)

    def test_every_command_has_its_options_and_no_other(self):
        sections = re.split(r"^\.SS ", (PAGES / "mailberth-cli.1").read_text(), flags=re.M)[1:]
        self.assertEqual([section.split()[0].strip('"').replace("\\-", "-").split(" ")[0]
                          for section in sections], COMMANDS)
        for command, section in zip(COMMANDS, sections):
            bold = re.findall(r"^\\fB(\\-\S+?)\\fR", section.split("\n.SH ")[0], flags=re.M)
            self.assertEqual([option.replace("\\-", "-") for option in bold], options(command))

    def test_every_sentence_of_the_help_stands_in_the_page(self):
        page = words(rendered("mailberth-cli.1").stdout)
        for command in COMMANDS:
            for paragraph in help_of(command).split("\n\n")[1:-1]:
                self.assertIn(words(paragraph), page)

    def test_the_window_s_page_names_the_window_s_options(self):
        said = run(WINDOW, "--help")
        known = {name for name in re.findall(r"--[a-z-]+", said)} - {"--help-all"}
        page = (PAGES / "mailberth.1").read_text().replace("\\-", "-")
        self.assertEqual(set(re.findall(r"^\\fB(--[a-z-]+)\\fR", page, flags=re.M)), known)
        for option in known - {"--help", "--version"}:
            summary = re.search(re.escape(option) + r"(?: <\w+>)?\s+(.*)", said)[1]
            self.assertIn(words(summary)[:30], words(rendered("mailberth.1").stdout))


class Completions(unittest.TestCase):
    def test_bash_offers_the_commands_and_their_options(self):
        self.assertEqual(set(bash("")), {*COMMANDS, "help", "--help", "--version"})
        for command in COMMANDS:
            self.assertEqual(bash(command, ""), options(command))

    def test_bash_offers_values(self):
        self.assertEqual(bash("hand-over", "--for", "thunder"),
                         ["thunderbird", "thunderbird/xml", "thunderbird/steps"])
        self.assertIn("blocked-465", bash("demo", "--world", ""))
        self.assertEqual(bash("detect", "--timeout", ""), [])

    def test_fish_offers_the_commands_and_their_options(self):
        self.assertEqual(set(fish("")), set(COMMANDS))
        for command in COMMANDS:
            wanted = {name for name in options(command) if name.startswith("--")}
            self.assertEqual(set(fish(f"{command} --")), wanted)
        self.assertIn("outlook-new", fish("hand-over --for out"))

    def test_zsh_reads_its_file_and_finds_every_option_there(self):
        ran = subprocess.run(["zsh", "-n", PAGES / "zsh"], capture_output=True, text=True,
                             check=False)
        self.assertEqual((ran.returncode, ran.stderr), (0, ""))
        cases = (PAGES / "zsh").read_text().split("case $words[2] in")[1]
        for command in COMMANDS:
            own = re.search(rf"^    {command}\)(.*?);;", cases, flags=re.M | re.S)[1]
            self.assertEqual(re.findall(r"^ +'(-[a-z-]+)\[", own, flags=re.M), options(command))


def help_of(command):
    return run(CLI, "help", command)


def options(command):
    return re.findall(r"^  (-\S+)", help_of(command), flags=re.M)


def words(text):
    """Letters only: lines are broken, and quotation marks drawn, in different ways."""
    return re.sub(r"[^A-Za-z0-9]+", "", text.replace("\u2010\n", ""))


def rendered(page):
    environment = {**os.environ, "MANWIDTH": "72", "LC_ALL": "C.UTF-8", "MANROFFSEQ": "",
                   "GROFF_NO_SGR": "1"}
    return subprocess.run(["man", "--local-file", "--warnings", "--no-hyphenation", "-E", "UTF-8",
                           PAGES / page], capture_output=True, text=True, check=True,
                          env=environment)


def bash(*words_so_far):
    script = ('source "$1"; shift; COMP_WORDS=(mailberth-cli "$@"); COMP_CWORD=$#; '
              '_mailberth_cli; printf "%s\\n" "${COMPREPLY[@]}"')
    said = run("bash", "-c", script, "bash", PAGES / "bash", *words_so_far)
    return [line for line in said.splitlines() if line]


def fish(so_far):
    said = run("fish", "--no-config", "-c",
               f"source {PAGES / 'fish'}; complete -C 'mailberth-cli {so_far}'",
               env={**os.environ, "HOME": "/nonexistent"})
    return [line.split("\t")[0] for line in said.splitlines()]


if __name__ == "__main__":
    unittest.main(verbosity=2)
