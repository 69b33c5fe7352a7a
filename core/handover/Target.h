// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MailAddress.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace mailberth
{

/// A program, or a use, that proven settings are handed over to.
enum class TargetId { Thunderbird, OutlookClassic, OutlookNew, Text, Json, Html };

/// What one target is given: a file that it reads, or something for people.
enum class Form {
    Autoconfig, ///< Thunderbird's XML (config 1.1)
    Autodiscover, ///< Outlook's XML
    Registry, ///< the .reg file that points Outlook to it
    PowerShell, ///< both of them as one script
    Json,
    Html, ///< a page that prints well
    Text, ///< the values, a line each
    Steps, ///< which page, which field, which value, in the program's own order
};

/// Who has read what is made.
enum class Check {
    ByTheProgram, ///< a real one reads it in the tests and ends with our server
    ByParsers, ///< independent parsers read back what went in; no program ever did
    SeenInTheProgram, ///< its pages and names were looked at in a running one
    AsDescribed, ///< its pages and names are those of its maker's own descriptions
};

/// One form of one target, as it is asked for on the command line and shown in the window.
struct Part
{
    Form form;
    QString id; ///< "xml", "steps": behind the target's id and a slash
    QString ending; ///< of its file, without the dot
    Check check;

    friend bool operator==(const Part &, const Part &) = default;
};

struct Target
{
    TargetId id;
    QString name; ///< the program's own, untranslated; empty for what belongs to no program
    QList<Part> parts; ///< the usual one first

    friend bool operator==(const Target &, const Target &) = default;
};

/// The one table that the command line and the window read.
[[nodiscard]] const QList<Target> &targets();
[[nodiscard]] const Target &target(TargetId id);
[[nodiscard]] QString id(TargetId target);

/// What an id asks for: "thunderbird" the target's usual part, "thunderbird/steps" that one.
struct Choice
{
    TargetId target;
    Part part;
    enum class Named { TargetOnly, Part } named;

    friend bool operator==(const Choice &, const Choice &) = default;
};

[[nodiscard]] std::optional<Choice> choiceFromId(QStringView text);
/// Every id that choiceFromId() knows.
[[nodiscard]] QStringList choiceIds();
/// The part whose file has this ending, or nothing.
[[nodiscard]] std::optional<Part> partWithEnding(TargetId target, QStringView ending);

/// What the part's file is called: "example.org.xml", as Thunderbird's `isp` folder wants it,
/// "outlook-example.org.reg".
[[nodiscard]] QString fileNameFor(TargetId target, const Part &part, const MailAddress &address);
/// As above, "autodiscover-example.org.xml".
[[nodiscard]] QString autodiscoverFileName(const MailAddress &address);

} // namespace mailberth
