// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/smtp/Transcript.h"

#include <algorithm>
#include <utility>

namespace mailberth::smtp
{

namespace
{

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

constexpr QByteArrayView challenge = "334"; // RFC 4954 section 6
constexpr QByteArrayView redacted = "<secret>";

} // namespace

void Transcript::sent(const want::Send &send, Exposure exposure, Instant at)
{
    add({ TranscriptLine::From::Client, exposure, at, withoutLineEnd(send.bytes).toByteArray() });
}

void Transcript::sent(const want::SendSecret &send, Exposure exposure, Instant at)
{
    add({ TranscriptLine::From::Client, exposure, at, send.prefix + redacted });
}

void Transcript::sent(const want::SendContent &send, Exposure exposure, Instant at)
{
    const QByteArray size = QByteArray::number(send.bytes.size());
    add({ TranscriptLine::From::Client, exposure, at, "<message, " + size + " bytes>" });
}

void Transcript::received(QByteArrayView bytes, Exposure exposure, Instant at)
{
    const qsizetype room = std::min(bytes.size(), maxBytes - m_received);
    m_received += room;
    m_begun.append(bytes.first(room));
    qsizetype start = 0;
    for (qsizetype end; (end = m_begun.indexOf('\n', start)) >= 0; start = end + 1) {
        const auto line = QByteArrayView(m_begun).sliced(start, end - start);
        addServersLine(withoutLineEnd(line), exposure, at);
    }
    m_begun.remove(0, start);
}

void Transcript::breakOff(Exposure exposure, Instant at)
{
    if (!m_begun.isEmpty())
        addServersLine(std::exchange(m_begun, {}), exposure, at);
}

void Transcript::addServersLine(QByteArrayView line, Exposure exposure, Instant at)
{
    QByteArray shown = line.startsWith(challenge) ? challenge + ' ' + redacted
                                                  : m_redaction.applied(line.toByteArray());
    add({ TranscriptLine::From::Server, exposure, at, std::move(shown) });
}

void Transcript::add(TranscriptLine line)
{
    if (m_lines.size() < maxLines)
        m_lines.append(std::move(line));
}

} // namespace mailberth::smtp
