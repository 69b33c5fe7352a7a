// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "ui/terminal/Canvas.h"
#include "ui/terminal/CommandLine.h"
#include "ui/terminal/Surface.h"
#include "ui/words/Explain.h"
#include "ui/words/Story.h"

#include <QList>
#include <QString>
#include <QTextStream>

namespace mailberth::terminal
{

/// Prints for people. Everything the command line says, except JSON, goes through here.
class Screen
{
public:
    /// The stream must outlive the screen; its encoding is the caller's.
    Screen(QTextStream &out, const Surface &surface);

    /// A verdict. `lanes` are tellingLanes() of the same evidence, `now` is its end.
    void print(const Story &story, const QList<ProbeReport> &lanes, Instant now);
    /// One question and its answer.
    void print(const Topic &topic);
    /// What `explain` knows: an id and a question each, then the codes of findings.
    void printTopics(const QList<Topic> &topics, const QStringList &codes);
    /// A name and a sentence each: the worlds of `demo --world list`.
    void printChoices(const QList<Fact> &choices);
    /// Why a call is wrong, and the near one.
    void print(const Mistake &mistake);
    /// One sentence that stands by itself, such as a note on what was mended.
    void printSentence(const QString &sentence);
    /// Text that is laid out already, such as a help text.
    void printLaidOut(const QString &text);

private:
    /// What stands at the head of a paragraph, before its text.
    struct Lead
    {
        QString text;
        Ink ink = Ink::Plain;
    };

    void printHeadline(const QString &headline);
    void printLanes(const Story &story, const QList<ProbeReport> &lanes, Instant now);
    void printFinding(const FindingStory &finding);
    void printReasons(const QStringList &why);
    void printDetails(const FactGroup &group);
    void printMore(const Story &story);
    void printIllustration(Illustration illustration);

    void section();
    void table(const QList<Fact> &facts);
    void paragraph(const QString &text);
    void paragraph(const Lead &lead, const QString &text, const QString &indent = {});
    void line(const QString &text);

    QTextStream &m_out;
    Surface m_surface;
    bool m_isFirst = true; ///< nothing was printed yet, so no blank line is needed
};

/// The one line on standard error that says what is open while the program works. Shows nothing
/// where it could not be written over.
class ProgressLine
{
public:
    ProgressLine(QTextStream &err, const Surface &surface);

    void show(const QString &text);
    /// Takes the line away, before anything else is printed.
    void clear();

private:
    QTextStream &m_err;
    Surface m_surface;
    QString m_shown;
};

} // namespace mailberth::terminal
