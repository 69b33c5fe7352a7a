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

QByteArray redacted(QByteArrayView secret)
{
    return "<secret, " + QByteArray::number(secret.size()) + " bytes>";
}

} // namespace

void Transcript::sent(const want::Send &send, Exposure exposure, Instant at)
{
    const QByteArrayView line = withoutLineEnd(send.bytes);
    add({ TranscriptLine::From::Client, exposure, at,
        send.sensitivity == want::Sensitivity::Public ? line.toByteArray() : redacted(line) });
}

void Transcript::received(QByteArrayView bytes, Exposure exposure, Instant at)
{
    const qsizetype room = std::min(bytes.size(), maxBytes - m_received);
    m_received += room;
    m_begun.append(bytes.first(room));
    qsizetype start = 0;
    for (qsizetype end; (end = m_begun.indexOf('\n', start)) >= 0; start = end + 1) {
        const auto line = QByteArrayView(m_begun).sliced(start, end - start);
        add({ TranscriptLine::From::Server, exposure, at, withoutLineEnd(line).toByteArray() });
    }
    m_begun.remove(0, start);
}

void Transcript::breakOff(Exposure exposure, Instant at)
{
    if (!m_begun.isEmpty())
        add({ TranscriptLine::From::Server, exposure, at, std::exchange(m_begun, {}) });
}

void Transcript::add(TranscriptLine line)
{
    if (m_lines.size() < maxLines)
        m_lines.append(std::move(line));
}

} // namespace mailberth::smtp
