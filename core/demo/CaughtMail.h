// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

namespace mailberth::demo
{

/// A mail as the provider caught it.
struct CaughtMail
{
    QByteArray sender; ///< from MAIL FROM, without the brackets; empty for the null path
    QList<QByteArray> recipients;
    QByteArray content; ///< after un-stuffing, CR LF line ends

    friend bool operator==(const CaughtMail &, const CaughtMail &) = default;
};

} // namespace mailberth::demo
