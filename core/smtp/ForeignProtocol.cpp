// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/ForeignProtocol.h"

#include "core/smtp/Reply.h"

#include <algorithm>

namespace mailberth::smtp
{

namespace
{

constexpr qsizetype maxEvidence = 512; // bytes, see outcome::NotSmtp

/// A TLS record begins with its type (alert, handshake) and version 3.x (RFC 8446 section 5.1).
bool isTlsRecord(QByteArrayView bytes)
{
    return bytes.startsWith("\x15\x03") || bytes.startsWith("\x16\x03");
}

outcome::Protocol protocolOf(QByteArrayView line)
{
    if (line.startsWith("HTTP/"))
        return outcome::Protocol::Http;
    if (line.startsWith("* ")) // RFC 9051 section 7.1: OK, PREAUTH, BYE
        return outcome::Protocol::Imap;
    if (line.startsWith("+OK") || line.startsWith("-ERR")) // RFC 1939 section 3
        return outcome::Protocol::Pop3;
    return outcome::Protocol::Unknown;
}

} // namespace

std::optional<outcome::NotSmtp> foreignProtocol(QByteArrayView beginning, Speech speech)
{
    if (isTlsRecord(beginning))
        return outcome::NotSmtp { outcome::Protocol::Tls, beginning.first(2).toByteArray() };
    if (beginsLikeReply(beginning))
        return std::nullopt;

    QByteArrayView line = beginning.first(std::min(beginning.size(), maxEvidence));
    const qsizetype end = line.indexOf('\n');
    if (end < 0 && line.size() < maxEvidence && speech == Speech::GoesOn)
        return std::nullopt;
    if (end >= 0)
        line = line.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return outcome::NotSmtp { protocolOf(line), line.toByteArray() };
}

} // namespace mailberth::smtp
