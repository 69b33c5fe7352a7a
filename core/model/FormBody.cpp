// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/FormBody.h"

#include <array>
#include <cstring>

namespace mailberth
{

namespace
{

bool isUnreserved(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || (byte >= '0' && byte <= '9') || (byte != '\0' && std::strchr("-._~", byte));
}

} // namespace

void FormBody::add(QByteArrayView name, QByteArrayView value)
{
    if (!m_bytes.isEmpty())
        m_bytes.append("&");
    m_names << QString::fromLatin1(name);
    append(name);
    m_bytes.append("=");
    append(value);
}

void FormBody::add(QByteArrayView name, QStringView value)
{
    add(name, Secret::fromText(value));
}

void FormBody::add(QByteArrayView name, const Secret &value)
{
    add(name, value.bytes());
}

void FormBody::append(QByteArrayView text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        const std::array<char, 3> escaped { '%', digits[value >> 4], digits[value & 15] };
        if (isUnreserved(byte))
            m_bytes.append(QByteArrayView(&byte, 1));
        else
            m_bytes.append(QByteArrayView(escaped.data(), 3));
    }
}

} // namespace mailberth
