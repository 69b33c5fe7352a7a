// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SubmissionReport.h"

#include <QByteArray>
#include <QList>

namespace mailberth::test
{

/// Knows a password in every form in which it could slip out: as it is, in UTF-16, in Base64 at
/// each alignment, in hexadecimal, and in what PLAIN makes of it.
class SecretGrader
{
public:
    SecretGrader(const QByteArray &username, const QByteArray &password);

    [[nodiscard]] bool isIn(const QByteArray &bytes) const;
    /// In its transcript, or anywhere in what `--json` tells of it.
    [[nodiscard]] bool isIn(const SubmissionReport &report) const;

private:
    QList<QByteArray> m_forms;
};

} // namespace mailberth::test
