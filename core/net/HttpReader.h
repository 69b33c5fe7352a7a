// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace mailberth
{

/// An answer to one request.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType; ///< empty if it was not said
    QByteArray location; ///< as sent: where a redirect leads
    Secret body; ///< wiped, for it may hold tokens

    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

/// Reads one HTTP/1.1 answer (RFC 9112) as it comes, wherever it is cut. Pure. Knows no
/// compression: what unpacks to more than was sent was not asked for, and is not taken.
class HttpReader
{
public:
    enum class State {
        Reading,
        Complete,
        Malformed, ///< not HTTP, or against its rules
        TooLarge, ///< more body than wanted, announced or sent
        CutOff, ///< the connection ended first
    };

    /// Which answers' bodies are read.
    enum class Bodies {
        OfDocuments, ///< 200
        OfErrorsToo, ///< and 4xx: what an endpoint refuses, it explains (RFC 6749 section 5.2)
    };

    /// Octets of one answer that are not its body: heads, interim ones too, and all that chunking
    /// adds. A document in chunks of a hundred octets fits.
    static constexpr qsizetype mostFraming = 32 * 1024;

    explicit HttpReader(qint64 mostBytes, Bodies bodies = Bodies::OfDocuments);

    /// What comes after the end is not looked at. Nothing of `bytes` is shared.
    void feed(QByteArrayView bytes);
    /// How the connection ended. Anybody on the way can end TCP; only the peer can say in TLS that
    /// nothing more comes (close_notify, RFC 8446 section 6.1).
    enum class Ending { ByThePeer, Unproven };
    /// The connection ended. Proves the end of a body that only an end delimits, or cuts it off
    /// (RFC 9112 section 9.8).
    void closed(Ending ending);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; } ///< if Complete
    [[nodiscard]] HttpAnswer take() { return std::move(m_answer); } ///< once, if Complete
    [[nodiscard]] const QString &diagnostic() const { return m_diagnostic; } ///< if Malformed

private:
    enum class Part { StatusLine, Fields, Body, ChunkSize, ChunkData, ChunkEnd, Trailers };

    void takeLines();
    [[nodiscard]] bool mayBeHttp() const;
    [[nodiscard]] std::optional<QByteArray> takeLine();
    void interpret(const QByteArray &line);
    void readStatusLine(const QByteArray &line);
    void readField(const QByteArray &line);
    void readLength(const QByteArray &value);
    void headIsOver();
    void readChunkSize(const QByteArray &line);
    void takeBody();
    void fail(State state, const char *diagnostic = "");
    [[nodiscard]] bool isInBody() const;
    [[nodiscard]] bool isBodyWanted() const;

    qint64 m_mostBytes;
    Bodies m_bodies;
    State m_state = State::Reading;
    Part m_part = Part::StatusLine;
    QByteArray m_unread;
    qsizetype m_framing = 0; // octets so far
    struct Announced
    {
        enum class Framing { UntilClose, Length, Chunked } framing = Framing::UntilClose;
        std::optional<qint64> length; // of the body
        enum class Coding { Identity, Other } coding = Coding::Identity;
    } m_announced;
    qint64 m_left = 0; // of the body or the chunk
    HttpAnswer m_answer;
    QString m_diagnostic;
};

} // namespace mailberth
