# SPDX-FileCopyrightText: 2026 The Mailberth authors
# SPDX-License-Identifier: Apache-2.0
"""A strict reader of the little PowerShell that our scripts are made of.

It knows comments, variables, single-quoted strings (which five quotation marks open, close and
double: about_Quoting_Rules), [char]0xNNNN, +, and @( ) lists in assignments; every other line must
be one of the commands it is told. Anything else is an error, so text that got out of its quotation
marks is noticed. No tokenizer of PowerShell's own is to be had outside PowerShell.
"""

QUOTES = "'\u2018\u2019\u201a\u201b"


class NotUnderstood(Exception):
    pass


def assignments(script, commands):
    """The variables that a script sets to texts, and the lines that are none of `commands`."""
    reader, found = _Reader(script), {}
    while not reader.at_end():
        if reader.take_comment_or_blank():
            continue
        name = reader.take_variable()
        if name:
            found[name] = reader.value(found)
            reader.expect_line_end()
            continue
        line = reader.take_line()
        if line not in commands:
            raise NotUnderstood(line)
    return found


class _Reader:
    def __init__(self, script):
        self.text, self.at = script, 0

    def at_end(self):
        return self.at >= len(self.text)

    def take_comment_or_blank(self):
        if self.text.startswith("\r\n", self.at):
            self.at += 2
            return True
        if self.text.startswith("#", self.at):
            self.take_line()
            return True
        return False

    def take_line(self):
        end = self.text.find("\r\n", self.at)
        if end < 0:
            raise NotUnderstood("the last line does not end")
        line, self.at = self.text[self.at:end], end + 2
        if "\n" in line or "\r" in line:
            raise NotUnderstood(f"a line break of its own in {line!r}")
        return line

    def take_variable(self):
        if not self.text.startswith("$", self.at):
            return None
        equals = self.text.find(" = ", self.at)
        name = self.text[self.at:equals]
        if equals < 0 or not name[1:].isalpha():
            raise NotUnderstood(name)
        self.at = equals + 3
        return name

    def value(self, known):
        if self._take("Join-Path "):
            name = self._word()
            self._expect(" ")
            return known[name] + "\\" + self._expression()
        if self._take("@(\r\n"):
            return self._list()
        return self._expression()

    def expect_line_end(self):
        self._expect("\r\n")

    def _list(self):
        items = []
        while True:
            self._expect("    ")
            items.append(self._expression())
            if self._take(",\r\n"):
                continue
            self._expect("\r\n)")
            return items

    def _expression(self):
        if not self._take("("):
            return self._string()
        text = self._string()  # a number in front would make an addition of it
        while not self._take(")"):
            self._expect(" + ")
            text += self._character() if self._take("[char]0x") else self._string()
        return text

    def _character(self):
        digits, self.at = self.text[self.at:self.at + 4], self.at + 4
        return chr(int(digits, 16))

    def _string(self):
        self._expect("'")
        text = ""
        while True:
            character = self.text[self.at]
            self.at += 1
            if character not in QUOTES:
                text += character
            elif self.text[self.at] in QUOTES:
                text += self.text[self.at]
                self.at += 1
            else:
                return text

    def _word(self):
        end = self.text.find(" ", self.at)
        word, self.at = self.text[self.at:end], end
        return word

    def _take(self, expected):
        if not self.text.startswith(expected, self.at):
            return False
        self.at += len(expected)
        return True

    def _expect(self, expected):
        if not self._take(expected):
            raise NotUnderstood(f"{expected!r} wanted, found {self.text[self.at:self.at + 40]!r}")
