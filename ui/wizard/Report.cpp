// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/Report.h"

#include "core/report/JsonReport.h"

#include <QJsonDocument>

#include <algorithm>

namespace mailberth
{

namespace
{

QString asLines(const FactGroup &group)
{
    qsizetype widest = 0;
    for (const Fact &fact : group.facts)
        widest = std::max(widest, fact.label.size());
    QString lines = group.heading + QLatin1Char('\n');
    for (const Fact &fact : group.facts)
        lines += QStringLiteral("  ") + fact.label.leftJustified(widest) + QStringLiteral("  ")
            + fact.value + QLatin1Char('\n');
    return lines;
}

QByteArray textReport(const Answer &answer)
{
    QStringList parts { answer.story.headline + QLatin1Char('\n') + answer.story.summary };
    for (const FindingStory &finding : answer.story.findings)
        parts.append(finding.headline + QLatin1Char('\n') + finding.explanation + QLatin1Char('\n')
            + finding.remedy);
    parts.append(asText(detailFacts(answer)));
    return (parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

} // namespace

QString asText(const QList<FactGroup> &groups)
{
    QStringList parts;
    for (const FactGroup &group : groups)
        parts.append(asLines(group));
    return parts.join(QLatin1Char('\n'));
}

QByteArray report(const Answer &answer, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return textReport(answer);
    case ReportFormat::Json:
        return QJsonDocument(jsonReport(answer.evidence, answer.verdict)).toJson();
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
