// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/Codepage.h"

#include <windows.h>

namespace mailberth::replies
{

std::optional<QString> readBySystem(const Codepage &codepage, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return QString();
    const int size = static_cast<int>(bytes.size());
    const int needed = ::MultiByteToWideChar(
        codepage.number, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
    if (needed <= 0)
        return std::nullopt;
    QString text(needed, u'\0');
    ::MultiByteToWideChar(codepage.number, MB_ERR_INVALID_CHARS, bytes.data(), size,
        reinterpret_cast<wchar_t *>(text.data()), needed);
    return text;
}

} // namespace mailberth::replies
