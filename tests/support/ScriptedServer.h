// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/TlsEngine.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <variant>

namespace mailberth::test
{

/// The steps of a script. Write them with the functions below.
namespace step
{

struct Say
{
    QByteArray bytes;
};
struct SayEndlessly
{
    QByteArray bytes;
};
struct Drip
{
    QByteArray bytes;
    qsizetype piece;
    std::chrono::milliseconds every;
};
struct Expect
{
    enum class Extent { WholeLine, Beginning, Through } extent;
    QByteArray text;
};
struct StartTls
{
    ServingTls tls;
};
struct RenewKeys
{
    ServingTls now;
};
struct Pause
{
    std::chrono::milliseconds time;
};
struct AwaitRelease
{
};
struct End
{
    enum class Manner { Close, HangUp, Reset } manner;
};

} // namespace step

using ScriptStep = std::variant<step::Say, step::SayEndlessly, step::Drip, step::Expect,
    step::StartTls, step::RenewKeys, step::Pause, step::AwaitRelease, step::End>;

/// What a server does on one connection, from top to bottom. After the last step it stays silent,
/// keeps the connection open and goes on recording.
using Script = QList<ScriptStep>;

/// Exactly these bytes in one write. Two of them in a row are a few milliseconds apart, so that the
/// client reads them apart.
[[nodiscard]] ScriptStep say(QByteArray bytes);
/// These bytes again and again, as fast as the client takes them. A client that takes 64 MiB is
/// complained about.
[[nodiscard]] ScriptStep sayEndlessly(QByteArray bytes);
/// These bytes in pieces, each in a write of its own.
[[nodiscard]] ScriptStep drip(QByteArray bytes, qsizetype piece = 1,
    std::chrono::milliseconds every = std::chrono::milliseconds(0));
/// The client's next line is exactly this (given without CR LF). Anything else is complained about,
/// and the connection is reset.
[[nodiscard]] ScriptStep expectLine(QByteArray line);
/// The client's next line begins so.
[[nodiscard]] ScriptStep expectBeginning(QByteArray beginning);
/// The client says anything up to and with this: expectThrough("\r\n.\r\n").
[[nodiscard]] ScriptStep expectThrough(QByteArray end);
/// TLS begins here; as the first step: implicit TLS. Bytes of the client's that came before and
/// that no step expected are complained about. The script goes on once the handshake is over.
[[nodiscard]] ScriptStep startTls(ServingTls tls);
[[nodiscard]] ScriptStep startTls(demo::IssuedCertificate certificate);
/// Inside TLS: both sides agree on new keys, and then the script goes on. See TlsEngine.
[[nodiscard]] ScriptStep renewKeys(ServingTls now);
/// Keep it to a few milliseconds.
[[nodiscard]] ScriptStep pause(std::chrono::milliseconds time);
/// Goes on when the test calls ScriptedServer::release().
[[nodiscard]] ScriptStep awaitRelease();
/// Ends the connection in order: with close_notify, where TLS runs.
[[nodiscard]] ScriptStep close();
/// Ends the connection without a word: FIN, but no close_notify (RFC 8446 section 6.1).
[[nodiscard]] ScriptStep hangUp();
/// Ends the connection by RST.
[[nodiscard]] ScriptStep reset();

/// What a client did on one connection.
struct Conversation
{
    QByteArray inTheClear; ///< what it said before TLS
    QByteArray encrypted; ///< what it said inside TLS
    /// How often the direction changed, on the level of SMTP: the first word is turn one. TLS
    /// handshakes do not count.
    int turns = 0;
    enum class Tls { None, Underway, Established, Failed } tls = Tls::None;
    QString serverName; ///< the host that the client asked for by SNI; empty if it did not
    enum class Line { Open, Ended } line = Line::Open;
};

/// A server on 127.0.0.1 and a free port that plays a script on each connection. It lives in the
/// test's own thread and event loop.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(Script script, QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// The script of the next connection; the last one given serves all that follow.
    ScriptedServer &then(Script script);

    [[nodiscard]] quint16 port() const;
    /// In the order in which they were accepted.
    [[nodiscard]] QList<Conversation> conversations() const;
    [[nodiscard]] qsizetype connections() const;
    /// The conversation on the latest connection; an empty one if there was none.
    [[nodiscard]] Conversation latest() const;
    /// What a client said or did that its script did not expect. Tests assert that it is empty.
    [[nodiscard]] QStringList complaints() const;

    /// Lets one awaitRelease() go on: one that waits, or else the next that is reached.
    void release();

Q_SIGNALS:
    /// An awaitRelease() is reached and not yet released.
    void waiting();
    /// A connection has ended, by whomever.
    void ended();

private:
    class Listener;
    class Connection;

    void accept(qintptr descriptor);

    QList<Script> m_scripts;
    QList<Connection *> m_connections;
    QStringList m_complaints;
    int m_releases = 0;
    Listener *m_listener;
};

} // namespace mailberth::test
