// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "core/smtp/Want.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace mailberth::smtp
{

/// Writes down a conversation line by line. What is secret never gets in: in its place stands a
/// fixed text with the number of bytes. Bounded, whatever a server sends.
class Transcript
{
public:
    static constexpr qsizetype maxBytes = 512 * 1024; ///< of the server's; what follows is dropped
    static constexpr qsizetype maxLines = 2048;

    void sent(const want::Send &send, Exposure exposure, Instant at);
    /// Bytes of the server as they came; a line is written down once its end is there.
    void received(QByteArrayView bytes, Exposure exposure, Instant at);
    /// Writes down the line that the server began and will not end.
    void breakOff(Exposure exposure, Instant at);

    [[nodiscard]] const QList<TranscriptLine> &lines() const { return m_lines; }

private:
    void add(TranscriptLine line);

    QList<TranscriptLine> m_lines;
    QByteArray m_begun; ///< the server's unfinished line
    qsizetype m_received = 0;
};

} // namespace mailberth::smtp
