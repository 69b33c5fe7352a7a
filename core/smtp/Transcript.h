// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/ProbeReport.h"
#include "core/smtp/Redaction.h"
#include "core/smtp/Want.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace mailberth::smtp
{

/// Writes down a conversation line by line. What is secret never gets in: in its place stands a
/// fixed text, whoever said it. That holds for challenges, too: salt, nonce and signature of SCRAM
/// are all that is needed to guess passwords at leisure. Bounded, whatever a server sends.
class Transcript
{
public:
    static constexpr qsizetype maxBytes = 512 * 1024; ///< of the server's; what follows is dropped
    static constexpr qsizetype maxLines = 2048;

    void sent(const want::Send &send, Exposure exposure, Instant at);
    void sent(const want::SendSecret &send, Exposure exposure, Instant at);
    void sent(const want::SendContent &send, Exposure exposure, Instant at);
    /// From now on no line of the server's may repeat one of these.
    void hide(Redaction redaction) { m_redaction = std::move(redaction); }
    /// Bytes of the server as they came; a line is written down once its end is there.
    void received(QByteArrayView bytes, Exposure exposure, Instant at);
    /// Writes down the line that the server began and will not end.
    void breakOff(Exposure exposure, Instant at);

    [[nodiscard]] const QList<TranscriptLine> &lines() const { return m_lines; }

private:
    void addServersLine(QByteArrayView line, Exposure exposure, Instant at);
    void add(TranscriptLine line);

    QList<TranscriptLine> m_lines;
    Redaction m_redaction;
    QByteArray m_begun; ///< the server's unfinished line
    qsizetype m_received = 0;
};

} // namespace mailberth::smtp
