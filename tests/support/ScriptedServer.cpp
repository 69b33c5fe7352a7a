// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedServer.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace mailberth::test
{

namespace
{

using namespace std::chrono_literals;

constexpr auto segmentGap = 5ms; ///< long enough for the client to read what came so far
constexpr qint64 endlessCap = 64LL * 1024 * 1024;

#ifdef Q_OS_WIN
using Descriptor = SOCKET;
constexpr int shutSending = SD_SEND;
#else
using Descriptor = int;
constexpr int shutSending = SHUT_WR;
#endif

void resetWhenClosed(const QAbstractSocket &socket)
{
    linger immediately {};
    immediately.l_onoff = 1;
    immediately.l_linger = 0;
    ::setsockopt(static_cast<Descriptor>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char *>(&immediately), sizeof immediately);
}

void stopSending(const QAbstractSocket &socket)
{
    ::shutdown(static_cast<Descriptor>(socket.socketDescriptor()), shutSending);
}

} // namespace

ScriptStep say(QByteArray bytes)
{
    return step::Say { std::move(bytes) };
}

ScriptStep sayEndlessly(QByteArray bytes)
{
    return step::SayEndlessly { std::move(bytes) };
}

ScriptStep drip(QByteArray bytes, qsizetype piece, std::chrono::milliseconds every)
{
    return step::Drip { std::move(bytes), piece, every };
}

ScriptStep expectLine(QByteArray line)
{
    return step::Expect { step::Expect::Extent::WholeLine, std::move(line) };
}

ScriptStep expectBeginning(QByteArray beginning)
{
    return step::Expect { step::Expect::Extent::Beginning, std::move(beginning) };
}

ScriptStep expectThrough(QByteArray end)
{
    return step::Expect { step::Expect::Extent::Through, std::move(end) };
}

ScriptStep startTls(ServingTls tls)
{
    return step::StartTls { std::move(tls) };
}

ScriptStep startTls(demo::IssuedCertificate certificate)
{
    return startTls(ServingTls { .certificate = std::move(certificate) });
}

ScriptStep renewKeys(ServingTls now)
{
    return step::RenewKeys { std::move(now) };
}

ScriptStep pause(std::chrono::milliseconds time)
{
    return step::Pause { time };
}

ScriptStep awaitRelease()
{
    return step::AwaitRelease {};
}

ScriptStep close()
{
    return step::End { step::End::Manner::Close };
}

ScriptStep hangUp()
{
    return step::End { step::End::Manner::HangUp };
}

ScriptStep reset()
{
    return step::End { step::End::Manner::Reset };
}

class ScriptedServer::Listener : public QTcpServer
{
public:
    explicit Listener(ScriptedServer *server)
        : QTcpServer(server)
        , m_server(server)
    {
        setProxy(QNetworkProxy::NoProxy);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_server->accept(descriptor); }

private:
    ScriptedServer *m_server;
};

/// Plays one script on one connection.
class ScriptedServer::Connection : public QObject
{
public:
    Connection(ScriptedServer *server, Script script)
        : QObject(server)
        , m_server(server)
        , m_script(std::move(script))
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::listen);
        connect(&m_socket, &QTcpSocket::bytesWritten, this, &Connection::onWritten);
        connect(&m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    }

    ~Connection() override { m_socket.disconnect(this); }

    void begin(qintptr descriptor)
    {
        m_socket.setSocketDescriptor(descriptor);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        play();
    }

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    [[nodiscard]] bool waits() const { return m_waits; }

    void goOn()
    {
        m_waits = false;
        finishStep();
    }

private:
    enum class Speaker { Nobody, Server, Client };
    enum class Progress { Done, Waits };

    void play()
    {
        while (m_conversation.line == Conversation::Line::Open && m_next < m_script.size()) {
            const ScriptStep step = m_script.at(m_next);
            const Progress progress =
                std::visit([this](const auto &each) { return run(each); }, step);
            if (progress == Progress::Waits)
                return;
            ++m_next;
        }
    }

    /// Ends a step that had to wait.
    void finishStep()
    {
        ++m_next;
        play();
    }

    template<typename Then>
    void later(std::chrono::milliseconds delay, Then then)
    {
        QTimer::singleShot(delay, Qt::PreciseTimer, this, then);
    }

    Progress run(const step::Say &step)
    {
        if (m_segmentUnderway) {
            m_segmentUnderway = false;
            later(segmentGap, [this] { play(); });
            return Progress::Waits;
        }
        speak(step.bytes);
        m_segmentUnderway = true;
        return Progress::Done;
    }

    Progress run(const step::SayEndlessly &step)
    {
        m_endless = step.bytes;
        speak(m_endless);
        return Progress::Waits;
    }

    Progress run(const step::Drip &step)
    {
        dripFrom(step, 0);
        return Progress::Waits;
    }

    void dripFrom(const step::Drip &step, qsizetype at)
    {
        if (m_conversation.line == Conversation::Line::Ended)
            return;
        if (at >= step.bytes.size()) {
            finishStep();
            return;
        }
        speak(step.bytes.mid(at, step.piece));
        later(step.every, [this, step, at] { dripFrom(step, at + step.piece); });
    }

    Progress run(const step::Expect &step)
    {
        m_segmentUnderway = false;
        const bool through = step.extent == step::Expect::Extent::Through;
        const QByteArray end = through ? step.text : QByteArrayLiteral("\r\n");
        const qsizetype length = m_unexpected.indexOf(end);
        if (length < 0)
            return Progress::Waits;
        const QByteArray line = m_unexpected.left(length);
        m_unexpected.remove(0, length + end.size());
        const bool fits = through
            || (step.extent == step::Expect::Extent::WholeLine ? line == step.text
                                                               : line.startsWith(step.text));
        if (!fits) {
            complain(u"expected \"" % QString::fromUtf8(step.text) % u"\", but the client said \""
                % QString::fromUtf8(line) % u"\"");
            return run(step::End { step::End::Manner::Reset });
        }
        return Progress::Done;
    }

    Progress run(const step::StartTls &step)
    {
        m_segmentUnderway = false;
        if (!m_unexpected.isEmpty())
            complain(
                u"the client did not wait for TLS: \"" % QString::fromUtf8(m_unexpected) % u"\"");
        m_unexpected.clear();
        m_conversation.tls = Conversation::Tls::Underway;
        m_tls.emplace(step.tls);
        return Progress::Waits;
    }

    Progress run(const step::RenewKeys &step)
    {
        m_tls->renewKeys(step.now);
        transmit();
        return m_tls->isRenewingKeys() ? Progress::Waits : Progress::Done;
    }

    Progress run(const step::Pause &step)
    {
        m_segmentUnderway = false;
        later(step.time, [this] { finishStep(); });
        // A pause is over by its timer only, not by what the client says meanwhile.
        return Progress::Waits;
    }

    Progress run(const step::AwaitRelease &)
    {
        m_segmentUnderway = false;
        if (m_server->m_releases > 0) {
            --m_server->m_releases;
            return Progress::Done;
        }
        m_waits = true;
        Q_EMIT m_server->waiting();
        return Progress::Waits;
    }

    Progress run(const step::End &step)
    {
        switch (step.manner) {
        case step::End::Manner::Close:
            if (m_tls)
                m_tls->closeNotify();
            transmit();
            m_socket.disconnectFromHost();
            break;
        case step::End::Manner::HangUp:
            m_socket.flush();
            stopSending(m_socket);
            break;
        case step::End::Manner::Reset:
            resetWhenClosed(m_socket);
            m_socket.abort();
            break;
        }
        return Progress::Waits;
    }

    void speak(const QByteArray &bytes)
    {
        turnTo(Speaker::Server);
        if (m_tls)
            m_tls->write(bytes);
        else
            m_socket.write(bytes);
        transmit();
    }

    void transmit()
    {
        if (m_tls)
            m_socket.write(m_tls->takeOutgoing());
        m_socket.flush();
    }

    // bytesWritten() is not emitted again from within itself, so the next write needs a turn of the
    // event loop of its own.
    void onWritten()
    {
        if (m_endless.isEmpty() || m_moreIsDue)
            return;
        m_moreIsDue = true;
        later(0ms, [this] { sayMore(); });
    }

    void sayMore()
    {
        m_moreIsDue = false;
        if (m_endless.isEmpty() || m_socket.bytesToWrite() > 0)
            return;
        m_saidEndlessly += m_endless.size();
        if (m_saidEndlessly > endlessCap) {
            complain(QStringLiteral("the client took 64 MiB and did not hang up"));
            m_endless.clear();
            return;
        }
        speak(m_endless);
    }

    void listen()
    {
        const QByteArray bytes = m_socket.readAll();
        if (m_tls)
            listenInsideTls(bytes);
        else
            hear(bytes, m_conversation.inTheClear);
    }

    void listenInsideTls(const QByteArray &bytes)
    {
        m_tls->feed(bytes);
        transmit();
        m_conversation.serverName = m_tls->serverName();
        if (m_conversation.tls == Conversation::Tls::Underway
            && m_tls->state() == TlsEngine::State::Established) {
            m_conversation.tls = Conversation::Tls::Established;
            finishStep();
        } else if (m_next < m_script.size()
            && std::holds_alternative<step::RenewKeys>(m_script.at(m_next))
            && m_tls->state() == TlsEngine::State::Established && !m_tls->isRenewingKeys()) {
            finishStep();
        }
        hear(m_tls->takeDecrypted(), m_conversation.encrypted);
        if (m_tls->state() == TlsEngine::State::Failed) {
            if (m_conversation.tls == Conversation::Tls::Underway)
                m_conversation.tls = Conversation::Tls::Failed;
            m_socket.disconnectFromHost();
        }
    }

    void hear(const QByteArray &bytes, QByteArray &record)
    {
        if (bytes.isEmpty())
            return;
        turnTo(Speaker::Client);
        record += bytes;
        m_unexpected += bytes;
        if (m_next < m_script.size() && std::holds_alternative<step::Expect>(m_script.at(m_next)))
            play();
    }

    void onDisconnected()
    {
        m_waits = false;
        m_endless.clear();
        m_conversation.line = Conversation::Line::Ended;
        Q_EMIT m_server->ended();
    }

    void turnTo(Speaker speaker)
    {
        if (m_speaker != speaker)
            ++m_conversation.turns;
        m_speaker = speaker;
    }

    void complain(const QString &complaint) { m_server->m_complaints.append(complaint); }

    ScriptedServer *m_server;
    Script m_script;
    qsizetype m_next = 0;
    Conversation m_conversation;
    Speaker m_speaker = Speaker::Nobody;
    QByteArray m_unexpected; ///< what the client said and no step has taken
    QByteArray m_endless;
    qint64 m_saidEndlessly = 0;
    bool m_moreIsDue = false;
    bool m_segmentUnderway = false; ///< something was said in this turn of the event loop
    bool m_waits = false; ///< for a release
    std::optional<TlsEngine> m_tls;
    QTcpSocket m_socket; // last, so that it goes first
};

ScriptedServer::ScriptedServer(Script script, QObject *parent)
    : QObject(parent)
    , m_scripts { std::move(script) }
    , m_listener(new Listener(this))
{
    const bool listens = m_listener->listen(QHostAddress::LocalHost);
    if (!listens)
        qFatal("no free port on loopback: %s", qPrintable(m_listener->errorString()));
}

ScriptedServer::~ScriptedServer() = default;

ScriptedServer &ScriptedServer::then(Script script)
{
    m_scripts.append(std::move(script));
    return *this;
}

quint16 ScriptedServer::port() const
{
    return m_listener->serverPort();
}

QList<Conversation> ScriptedServer::conversations() const
{
    QList<Conversation> all;
    for (const Connection *connection : m_connections)
        all.append(connection->conversation());
    return all;
}

qsizetype ScriptedServer::connections() const
{
    return m_connections.size();
}

Conversation ScriptedServer::latest() const
{
    return m_connections.isEmpty() ? Conversation {} : m_connections.constLast()->conversation();
}

QStringList ScriptedServer::complaints() const
{
    return m_complaints;
}

void ScriptedServer::release()
{
    const auto waiting = std::find_if(m_connections.cbegin(), m_connections.cend(),
        [](const Connection *connection) { return connection->waits(); });
    if (waiting == m_connections.cend())
        ++m_releases;
    else
        (*waiting)->goOn();
}

void ScriptedServer::accept(qintptr descriptor)
{
    const qsizetype script = std::min(m_connections.size(), m_scripts.size() - 1);
    auto *connection = new Connection(this, m_scripts.at(script));
    m_connections.append(connection);
    connection->begin(descriptor);
}

} // namespace mailberth::test
