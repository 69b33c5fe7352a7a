# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""The icons and the description that desktops are given hold together."""

import configparser
import struct
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"


class Icons(unittest.TestCase):
    def test_each_is_as_large_as_its_name_says(self):
        icons = sorted(LINUX.glob("icons/*.png"))
        self.assertEqual(len(icons), 7)
        for icon in icons:
            head = icon.read_bytes()[:24]
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", head[16:24]), (int(icon.stem), int(icon.stem)))

    def test_the_scalable_one_is_square(self):
        svg = ElementTree.parse(ROOT / "resources/icons/mailberth.svg").getroot()
        _, _, width, height = svg.get("viewBox").split()
        self.assertEqual(width, height)


class MenuEntry(unittest.TestCase):
    def setUp(self):
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read(LINUX / "mailberth.desktop", encoding="utf-8")
        self.entry = parser["Desktop Entry"]

    def test_it_opens_the_window_without_a_terminal(self):
        self.assertEqual((self.entry["Exec"], self.entry["Terminal"]), ("mailberth", "false"))

    def test_it_is_no_mail_program(self):
        self.assertNotIn("MimeType", self.entry)
        self.assertEqual(self.entry["Categories"], "Network;Email;")

    def test_the_description_leads_to_it(self):
        (description,) = LINUX.glob("*.metainfo.xml")
        component = ElementTree.parse(description).getroot()
        self.assertEqual(component.findtext("launchable"), "mailberth.desktop")
        self.assertEqual(component.findtext("id") + ".metainfo.xml", description.name)
        for image in component.iter("image"):
            self.assertTrue(image.text.startswith("https://"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
