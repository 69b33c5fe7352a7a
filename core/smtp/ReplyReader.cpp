// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/ReplyReader.h"

#include <algorithm>
#include <utility>

namespace mailberth::smtp
{

void ReplyReader::feed(QByteArrayView bytes)
{
    const qsizetype room = std::min(bytes.size(), maxSession - m_fed);
    m_buffer.append(bytes.first(room));
    m_fed += room;
    if (room < bytes.size())
        m_session = Session::TooLong;
}

// Goes byte by byte, so that the first fault in the stream is the one that is named, wherever the
// stream was cut.
ReplyReader::Next ReplyReader::next()
{
    if (m_health == Health::Failed)
        return std::nullopt;
    while (m_cursor < m_buffer.size()) {
        const char byte = m_buffer.at(m_cursor++);
        if (const auto fault = faultAt(byte))
            return fail(*fault);
        if (byte != '\n')
            continue;
        if (auto end = takeLine())
            return end;
    }
    if (m_session == Session::TooLong)
        return fail(Fault::SessionTooLong);
    return std::nullopt;
}

bool ReplyReader::isEmpty() const
{
    return m_buffer.isEmpty() && m_session == Session::Within;
}

QByteArray ReplyReader::rest() const
{
    return m_buffer;
}

std::optional<ReplyReader::Fault> ReplyReader::faultAt(char byte) const
{
    if (m_cursor > maxReply)
        return Fault::ReplyTooLong;
    if (byte == '\n')
        return std::nullopt;
    const qsizetype length = m_cursor - m_lineStart;
    const bool behindCr = length > 1 && m_buffer.at(m_cursor - 2) == '\r';
    if (behindCr || byte == '\0')
        return Fault::Malformed;
    if (length > maxLine && byte != '\r')
        return Fault::LineTooLong;
    return std::nullopt;
}

ReplyReader::Next ReplyReader::takeLine()
{
    QByteArrayView line = QByteArrayView(m_buffer).sliced(m_lineStart, m_cursor - 1 - m_lineStart);
    if (line.endsWith('\r'))
        line.chop(1);
    m_lineStart = m_cursor;

    if (line.size() < 3 || !beginsLikeReply(line))
        return fail(Fault::Malformed);
    const int code = line.first(3).toInt();
    if (!m_reply.lines.isEmpty() && code != m_reply.code)
        return fail(Fault::MixedCodes);

    m_reply.code = code;
    m_reply.lines.append(line.sliced(std::min<qsizetype>(line.size(), 4)).toByteArray());
    const bool isLast = line.size() == 3 || line.at(3) != '-';
    if (isLast)
        return takeReply();
    if (m_reply.lines.size() == maxLines)
        return fail(Fault::ReplyTooLong);
    return std::nullopt;
}

ReplyReader::Next ReplyReader::fail(Fault fault)
{
    m_health = Health::Failed;
    return fault;
}

Reply ReplyReader::takeReply()
{
    m_buffer.remove(0, m_cursor);
    m_cursor = 0;
    m_lineStart = 0;
    return std::exchange(m_reply, {});
}

outcome::Violation violationOf(ReplyReader::Fault fault)
{
    switch (fault) {
    case ReplyReader::Fault::LineTooLong:
        return outcome::Violation::LineTooLong;
    case ReplyReader::Fault::ReplyTooLong:
        return outcome::Violation::ReplyTooLong;
    case ReplyReader::Fault::SessionTooLong:
        return outcome::Violation::SessionTooLong;
    case ReplyReader::Fault::MixedCodes:
        return outcome::Violation::MixedCodes;
    case ReplyReader::Fault::Malformed:
        break;
    }
    return outcome::Violation::MalformedReply;
}

} // namespace mailberth::smtp
