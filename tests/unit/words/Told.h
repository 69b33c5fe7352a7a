// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Names.h"
#include "ui/words/Story.h"

#include <QString>
#include <QStringList>

namespace mailberth::test
{

/// A story as plain text, part by part, to be read by people who review its words.
inline QString told(const Story &story)
{
    QStringList lines;
    const auto tell = [&lines](const QString &when, const FindingStory &finding) {
        lines.append(QStringLiteral("%1%2: %3").arg(when, finding.code, finding.headline));
        lines.append(QStringLiteral("  text:   ") + finding.explanation);
        lines.append(
            QStringLiteral("  remedy: %1: %2").arg(inWords(finding.actor), finding.remedy));
    };
    for (const FindingStory &finding : story.beforehand)
        tell(QStringLiteral("first:    "), finding);
    lines += { QStringLiteral("headline: ") + story.headline,
        QStringLiteral("summary:  ") + story.summary };
    if (story.question)
        lines.append(QStringLiteral("question: %1 | %2 | %3 | %4")
                         .arg(story.question->question, story.question->owner,
                             story.question->ownerInLetters, story.question->reason));
    for (const Fact &fact : story.settings)
        lines.append(QStringLiteral("setting:  %1 = %2").arg(fact.label, fact.value));
    for (const LaneStory &lane : story.lanes) {
        lines.append(QStringLiteral("lane:     %1 %2 | %3 | %4")
                         .arg(lane.title, lane.subtitle, lane.result, lane.clearNote));
        lines.append(QStringLiteral("  spoken: ") + lane.spoken);
        for (const Fact &fact : lane.facts)
            lines.append(QStringLiteral("  card:   %1 = %2").arg(fact.label, fact.value));
    }
    for (const FindingStory &finding : story.findings)
        tell(QStringLiteral("finding:  "), finding);
    for (const QString &reason : story.why)
        lines.append(QStringLiteral("why:      ") + reason);
    lines.append(QStringLiteral("way on:   ") + story.wayOn);
    QString text;
    for (QString line : lines.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "))) {
        while (line.endsWith(QLatin1Char(' ')) || line.endsWith(QLatin1Char('|')))
            line.chop(1);
        if (!line.endsWith(QLatin1Char(':')))
            text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace mailberth::test
