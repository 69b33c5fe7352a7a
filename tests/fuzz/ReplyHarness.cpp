// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/Harness.h"

#include "core/smtp/Capabilities.h"
#include "core/smtp/ForeignProtocol.h"
#include "core/smtp/ReplyReader.h"

namespace mailberth::test
{

namespace
{

using namespace smtp;
using Read = std::variant<Reply, ReplyReader::Fault>;

QList<Read> readInPieces(const QByteArray &input, qsizetype size)
{
    ReplyReader reader;
    QList<Read> all;
    for (qsizetype at = 0; at < input.size(); at += size) {
        reader.feed(input.mid(at, size));
        while (const auto next = reader.next())
            all.append(*next);
    }
    return all;
}

Complaint wrongWith(const Reply &reply)
{
    if (reply.code < 200 || reply.code > 599)
        return "a code that is none";
    if (reply.lines.isEmpty() || reply.lines.size() > ReplyReader::maxLines)
        return "too few or too many lines";
    for (const QByteArray &line : reply.lines) {
        if (line.size() > ReplyReader::maxLine || line.contains('\0') || line.contains('\r')
            || line.contains('\n'))
            return "a line that should have been refused";
    }
    const auto enhanced = reply.enhancedCode();
    if (enhanced && enhanced->klass != reply.code / 100)
        return "an enhanced code of another class";
    const Capabilities capabilities = Capabilities::from(reply);
    if (capabilities.offered.size() > Capabilities::maxOffered)
        return "too many capabilities";
    for (const QString &mechanism : capabilities.authMechanisms()) {
        if (mechanism.isEmpty() || mechanism.size() > 20 || mechanism != mechanism.toUpper())
            return "a mechanism that is none";
    }
    return capabilities.sizeLimit().has_value() == capabilities.has("SIZE")
        ? Complaint()
        : Complaint("a size out of nowhere");
}

/// Once a protocol has a name, more bytes do not change it.
Complaint wrongWithNaming(const QByteArray &input)
{
    const auto whole = foreignProtocol(input, Speech::GoesOn);
    for (qsizetype size = 0; size <= std::min<qsizetype>(input.size(), 600); ++size) {
        const auto named = foreignProtocol(input.first(size), Speech::GoesOn);
        if (named && named != whole)
            return "a protocol that changes its name";
        if (named && beginsLikeReply(input.first(size)))
            return "a reply of another protocol";
    }
    return {};
}

} // namespace

Complaint tryReply(const QByteArray &input)
{
    const QList<Read> whole = readInPieces(input, std::max<qsizetype>(input.size(), 1));
    if (readInPieces(input, 1) != whole || readInPieces(input, 7) != whole)
        return "cut elsewhere, it reads otherwise";
    for (const Read &read : whole) {
        if (std::holds_alternative<ReplyReader::Fault>(read) && &read != &whole.constLast())
            return "something was read behind a fault";
        const auto *reply = std::get_if<Reply>(&read);
        if (const Complaint complaint = reply ? wrongWith(*reply) : Complaint();
            !complaint.isEmpty())
            return complaint;
    }
    return wrongWithNaming(input);
}

} // namespace mailberth::test
