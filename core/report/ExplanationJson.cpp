// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/ExplanationJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mailberth
{

QString jsonOf(const pasted::Explanation &explanation)
{
    QJsonArray causes;
    for (const pasted::ExplainedCause &cause : explanation.causes) {
        causes << QJsonObject {
            { QStringLiteral("code"), cause.code },
            { QStringLiteral("actor"), id(cause.actor) },
            { QStringLiteral("confidence"), id(cause.confidence) },
            { QStringLiteral("why"), cause.why.join(QStringLiteral("; ")) },
            { QStringLiteral("probe"),
                cause.probe ? QJsonValue(pasted::commandLine(*cause.probe)) : QJsonValue() },
        };
    }
    const QJsonObject root {
        { QStringLiteral("schema"), QStringLiteral("mailberth-explain/1") },
        { QStringLiteral("explained"), causes },
        { QStringLiteral("unrecognised"), explanation.causes.isEmpty() },
    };
    return QString::fromUtf8(QJsonDocument(root).toJson());
}

} // namespace mailberth
