// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QByteArrayView>
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

private:
    void append(QByteArrayView text);

    Secret m_bytes;
};

} // namespace mailberth
