// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/Codepage.h"

#include <QByteArray>

#include <iconv.h>

#include <memory>

namespace mailberth::replies
{

namespace
{

struct Closing
{
    void operator()(void *converter) const { ::iconv_close(converter); }
};

} // namespace

std::optional<QString> readBySystem(const Codepage &codepage, QByteArrayView bytes)
{
    const iconv_t opened = ::iconv_open("UTF-8", codepage.name);
    if (opened == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    const std::unique_ptr<void, Closing> converter(opened);
    QByteArray in = bytes.toByteArray(); // iconv wants to be allowed to write
    QByteArray out(in.size() * 4 + 16, '\0');
    char *from = in.data();
    char *to = out.data();
    size_t left = static_cast<size_t>(in.size());
    size_t room = static_cast<size_t>(out.size());
    if (::iconv(converter.get(), &from, &left, &to, &room) == static_cast<size_t>(-1) || left != 0)
        return std::nullopt;
    out.truncate(out.size() - static_cast<qsizetype>(room));
    return QString::fromUtf8(out);
}

} // namespace mailberth::replies
