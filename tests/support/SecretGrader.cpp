// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/SecretGrader.h"

#include "core/report/JsonReport.h"
#include "core/smtp/Base64.h"
#include "core/survey/SubmissionFindings.h"

#include <QJsonDocument>
#include <QStringEncoder>

#include <algorithm>

namespace mailberth::test
{

SecretGrader::SecretGrader(const QByteArray &username, const QByteArray &password)
{
    const QString text = QString::fromUtf8(password);
    const QByteArray little = QStringEncoder(QStringEncoder::Utf16LE)(text);
    const QByteArray big = QStringEncoder(QStringEncoder::Utf16BE)(text);
    const QByteArray plain = '\0' + username + '\0' + password;
    m_forms = { password, little, big, plain, password.toHex(), plain.toBase64(),
        password.toBase64(), QByteArray(password).toBase64(QByteArray::Base64UrlEncoding) };
    for (const QByteArray &form : { password, little, big }) {
        for (const qsizetype before : { 0, 1, 2 }) {
            const Secret inner = smtp::innerBase64(Secret::copyOf(form), before);
            m_forms << inner.bytes().toByteArray();
        }
    }
}

bool SecretGrader::isIn(const QByteArray &bytes) const
{
    return std::any_of(m_forms.begin(), m_forms.end(),
        [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

bool SecretGrader::isIn(const SubmissionReport &report) const
{
    QByteArray all;
    for (const TranscriptLine &line : report.connection.transcript)
        all += line.bytes + '\n';
    const QJsonObject json = jsonReport({}, {}, report, findingsIn(report, std::nullopt));
    return isIn(all) || isIn(QJsonDocument(json).toJson());
}

} // namespace mailberth::test
