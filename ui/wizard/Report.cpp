// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/Report.h"

#include "core/report/JsonReport.h"
#include "core/survey/SubmissionFindings.h"
#include "ui/wizard/SigningWords.h"

#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray textReport(const SessionState &state)
{
    const Answer &answer = state.answer;
    QStringList parts { answer.story.headline + QLatin1Char('\n') + answer.story.summary };
    for (const FindingStory &finding : answer.story.beforehand + answer.story.findings)
        parts.append(finding.headline + QLatin1Char('\n') + finding.explanation + QLatin1Char('\n')
            + finding.remedy);
    parts.append(asText(detailFacts(state)));
    return (parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n')).toUtf8();
}

QJsonObject jsonOf(const SessionState &state)
{
    const Answer &answer = state.answer;
    const Evidence evidence = wholeEvidence(answer);
    const auto latest = latestReport(state);
    return latest ? jsonReport(
               evidence, answer.verdict, *latest, findingsIn(*latest, answer.verdict.provider))
                  : jsonReport(evidence, answer.verdict);
}

} // namespace

QString asText(const QList<FactGroup> &groups)
{
    QStringList parts;
    for (const FactGroup &group : groups)
        parts.append(asLines(group));
    return parts.join(QLatin1Char('\n'));
}

QByteArray report(const SessionState &state, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return textReport(state);
    case ReportFormat::Json:
        return QJsonDocument(jsonOf(state)).toJson();
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
