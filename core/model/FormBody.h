// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QByteArrayView>
#include <QStringList>
#include <QStringView>

namespace mailberth
{

/// application/x-www-form-urlencoded, in memory that is wiped (RFC 6749 appendix B).
class FormBody
{
public:
    void add(QByteArrayView name, QByteArrayView value);
    void add(QByteArrayView name, QStringView value);
    void add(QByteArrayView name, const Secret &value);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes.bytes(); }
    /// What is told by it, without a single value: "grant_type", "refresh_token", ….
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    void append(QByteArrayView text);

    Secret m_bytes;
    QStringList m_names;
};

} // namespace mailberth
