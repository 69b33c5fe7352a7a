#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""Walks the wizard as assistive technology does: through AT-SPI, by names and roles only.

    accessibility.py PROGRAM

Needs a display and a D-Bus session of its own: xvfb-run dbus-run-session accessibility.py PROGRAM
"""

import os
import subprocess
import sys
import threading
import time
import unittest

import pyatspi

PATIENCE = 20  # seconds; starting a D-Bus session with its accessibility bus takes one or two
PROGRAM = sys.argv[1]

# What a person can do something with, and so must have a name.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_PROGRESS_BAR,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM,
}


def until(found, what):
    """Asks again and again until there is an answer."""
    pause = threading.Event()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            answer = found()
        except Exception:  # an object may vanish while it is looked at
            answer = None
        if answer:
            return answer
        pause.wait(0.05)
    raise AssertionError(f"waited {PATIENCE} s in vain for {what}")


def application():
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.name == "mailberth":
            return candidate
    return None


def showing(node):
    """Everything below a node that is on the screen."""
    for child in node:
        if child is None:
            continue
        if child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from showing(child)


def named(role, name):
    def find():
        for node in showing(application()):
            if node.getRole() == role and name in node.name:
                return node
        return None

    return until(find, f"{role} '{name}'")


def press(node):
    actions = node.queryAction()
    for index in range(actions.nActions):
        if actions.getName(index) in ("Press", "Toggle"):
            actions.doAction(index)
            return
    raise AssertionError(f"'{node.name}' cannot be pressed")


class Wizard(unittest.TestCase):
    def setUp(self):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        self.program = subprocess.Popen([PROGRAM, "--demo"], env=environment)
        until(application, "the program")

    def tearDown(self):
        self.program.terminate()
        self.program.wait(PATIENCE)

    def check_names(self, page):
        controls = [node for node in showing(application()) if node.getRole() in CONTROLS]
        self.assertGreater(len(controls), 1, page)
        for node in controls:
            with self.subTest(page=page, role=node.getRoleName(), path=str(node.path)):
                self.assertTrue(node.name or node.parent.name)

    def spoken(self):
        return [node.name for node in showing(application()) if node.name]

    def test_walks_from_the_address_to_the_settings(self):
        named(pyatspi.ROLE_TEXT, "Mail address")
        self.check_names("address")
        press(named(pyatspi.ROLE_PUSH_BUTTON, "Find settings"))

        recommended = named(pyatspi.ROLE_RADIO_BUTTON, "465")
        self.check_names("result")
        other = named(pyatspi.ROLE_RADIO_BUTTON, "587")
        self.assertTrue(recommended.getState().contains(pyatspi.STATE_CHECKED))
        self.assertFalse(other.getState().contains(pyatspi.STATE_CHECKED))

        # The picture speaks, a sentence for each road, and 465 says what 587 cannot.
        roads = [name for name in self.spoken() if name.startswith(("Port 465", "Port 587"))]
        self.assertGreaterEqual(len(roads), 2, self.spoken())
        self.assertTrue(any("465" in road and "works" in road for road in roads), roads)

        press(named(pyatspi.ROLE_PUSH_BUTTON, "Sign in…"))
        password = named(pyatspi.ROLE_PASSWORD_TEXT, "Password")
        self.check_names("sign in")
        password.queryEditableText().setTextContents("berth-465")
        press(named(pyatspi.ROLE_PUSH_BUTTON, "Sign in"))
        send = named(pyatspi.ROLE_PUSH_BUTTON, "Send test message")
        self.check_names("test message")
        press(send)
        self.assertTrue(until(
            lambda: [name for name in self.spoken() if "has taken the test message" in name],
            "the message to be taken"))

        press(named(pyatspi.ROLE_PUSH_BUTTON, "Next"))
        named(pyatspi.ROLE_PUSH_BUTTON, "Copy")
        self.check_names("done")
        self.assertTrue(any("smtp.harbour.example" in name for name in self.spoken()))

    def test_details_can_be_read(self):
        press(named(pyatspi.ROLE_PUSH_BUTTON, "Find settings"))
        named(pyatspi.ROLE_RADIO_BUTTON, "465")
        details = until(
            lambda: next(
                node
                for node in showing(application())
                if node.name == "Details" and node.queryAction().nActions
            ),
            "the Details button",
        )
        press(details)
        text = named(pyatspi.ROLE_TEXT, "Details").queryText()
        self.assertIn("EHLO", text.getText(0, text.characterCount))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
