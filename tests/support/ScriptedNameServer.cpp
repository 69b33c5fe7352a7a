// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ScriptedNameServer.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>

#include <utility>

namespace mailberth::test
{

namespace
{

constexpr qsizetype headerSize = 12; // RFC 1035 section 4.1.1
constexpr quint16 answerFlags = 0x8580; // an authoritative answer, recursion as asked for
constexpr quint16 truncated = 0x0200;
constexpr qsizetype longestDatagram = 512; // RFC 1035 section 4.2.1
constexpr quint16 nameError = 3;
constexpr quint16 serverFailure = 2;
constexpr quint16 refusal = 5;
constexpr quint16 aliasType = 5;

QByteArray number(quint16 value)
{
    const char bytes[] = { static_cast<char>(value >> 8), static_cast<char>(value & 0xFF) };
    return QByteArray(bytes, sizeof bytes);
}

quint16 numberAt(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype i) { return static_cast<quint8>(bytes.at(i)); };
    return static_cast<quint16>(byte(at) << 8 | byte(at + 1));
}

/// Labels with their lengths, as they stand: also names that are no host names.
QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    if (!name.isEmpty()) {
        for (const QByteArray &label : name.split('.'))
            wire += static_cast<char>(label.size()) + label;
    }
    return wire + '\0';
}

QByteArray record(const QByteArray &owner, quint16 type, const QByteArray &data)
{
    return owner + number(type) + number(1) + number(0) + number(60)
        + number(static_cast<quint16>(data.size())) + data;
}

QByteArray typeName(quint16 type)
{
    switch (Record(type)) {
    case Record::A:
        return QByteArrayLiteral("A");
    case Record::Mx:
        return QByteArrayLiteral("MX");
    case Record::Txt:
        return QByteArrayLiteral("TXT");
    case Record::Aaaa:
        return QByteArrayLiteral("AAAA");
    case Record::Srv:
        return QByteArrayLiteral("SRV");
    }
    return QByteArray::number(type);
}

QByteArray questionText(const QByteArray &name, quint16 type)
{
    return name + ' ' + typeName(type);
}

} // namespace

ScriptedNameServer::ScriptedNameServer(QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    if (!m_socket.bind(QHostAddress::LocalHost))
        qFatal("no free port on loopback: %s", qPrintable(m_socket.errorString()));
    connect(&m_socket, &QUdpSocket::readyRead, this, &ScriptedNameServer::read);
}

quint16 ScriptedNameServer::port() const
{
    return m_socket.localPort();
}

ScriptedNameServer &ScriptedNameServer::answersByTcp()
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    if (!m_listener.listen(QHostAddress::LocalHost, port()))
        qFatal("the port is taken by TCP: %s", qPrintable(m_listener.errorString()));
    connect(&m_listener, &QTcpServer::newConnection, this, &ScriptedNameServer::acceptByTcp);
    return *this;
}

ScriptedNameServer &ScriptedNameServer::knows(const QByteArray &name)
{
    m_records[name];
    return *this;
}

ScriptedNameServer &ScriptedNameServer::knows(const QByteArray &name, QStringView address)
{
    const auto parsed = IpAddress::parse(address);
    const bool isIpv4 = parsed->family() == IpAddress::Family::IPv4;
    const auto *bytes = reinterpret_cast<const char *>(parsed->bytes().data());
    const auto type = static_cast<quint16>(isIpv4 ? Record::A : Record::Aaaa);
    m_records[name][type].append(QByteArray(bytes, isIpv4 ? 4 : 16));
    return *this;
}

ScriptedNameServer &ScriptedNameServer::knowsExchanger(
    const QByteArray &domain, quint16 preference, const QByteArray &target)
{
    m_records[domain][static_cast<quint16>(Record::Mx)].append(
        number(preference) + wireName(target));
    return *this;
}

ScriptedNameServer &ScriptedNameServer::knowsService(const QByteArray &name, quint16 priority,
    quint16 weight, quint16 port, const QByteArray &target)
{
    m_records[name][static_cast<quint16>(Record::Srv)].append(
        number(priority) + number(weight) + number(port) + wireName(target));
    return *this;
}

ScriptedNameServer &ScriptedNameServer::knowsText(
    const QByteArray &name, const QList<QByteArray> &strings)
{
    QByteArray data;
    for (const QByteArray &string : strings)
        data += static_cast<char>(string.size()) + string;
    m_records[name][static_cast<quint16>(Record::Txt)].append(data);
    return *this;
}

ScriptedNameServer &ScriptedNameServer::knowsAlias(const QByteArray &name, const QByteArray &target)
{
    m_records[name];
    m_aliases.insert(name, target);
    return *this;
}

ScriptedNameServer &ScriptedNameServer::does(Fault fault, const QByteArray &name, Record type)
{
    m_faults.insert(questionText(name, static_cast<quint16>(type)), fault);
    return *this;
}

void ScriptedNameServer::release(const QByteArray &name, Record type)
{
    m_faults.remove(questionText(name, static_cast<quint16>(type)));
    for (const Question &question : std::exchange(m_heldBack, {}))
        answer(question); // those still held back come back into the list
}

void ScriptedNameServer::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        if (auto question = questionIn(datagram.data())) {
            question->from = datagram.senderAddress();
            question->fromPort = static_cast<quint16>(datagram.senderPort());
            m_askersPorts.append(question->fromPort);
            take(*question);
        }
    }
}

void ScriptedNameServer::acceptByTcp()
{
    while (QTcpSocket *connection = m_listener.nextPendingConnection()) {
        connect(connection, &QTcpSocket::readyRead, this,
            [this, connection] { readByTcp(connection); });
        connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
    }
}

/// Messages with their lengths before them (RFC 1035 section 4.2.2).
void ScriptedNameServer::readByTcp(QTcpSocket *connection)
{
    constexpr qint64 lengthSize = 2;
    while (connection->bytesAvailable() > lengthSize) {
        const qint64 size = numberAt(connection->peek(lengthSize), 0);
        if (connection->bytesAvailable() < lengthSize + size)
            return;
        if (auto question = questionIn(connection->read(lengthSize + size).mid(lengthSize))) {
            question->connection = connection;
            take(*question);
        }
    }
}

std::optional<ScriptedNameServer::Question> ScriptedNameServer::questionIn(
    const QByteArray &message)
{
    const qsizetype nameEnd = message.indexOf('\0', headerSize);
    if (nameEnd < 0 || message.size() < nameEnd + 5)
        return std::nullopt;
    QByteArray name;
    for (qsizetype at = headerSize; at < nameEnd; at += 1 + message.at(at))
        name += (name.isEmpty() ? QByteArray() : QByteArrayLiteral("."))
            + message.mid(at + 1, message.at(at));
    return Question { message.left(2), name.toLower(), numberAt(message, nameEnd + 1),
        message.mid(headerSize, nameEnd + 5 - headerSize), QHostAddress(), 0 };
}

void ScriptedNameServer::take(const Question &question)
{
    m_questions.append(questionText(question.name, question.type));
    answer(question);
    Q_EMIT asked(m_questions.constLast());
}

void ScriptedNameServer::answer(const Question &question)
{
    const auto fault = m_faults.constFind(questionText(question.name, question.type));
    if (fault == m_faults.constEnd()) {
        const bool exists = m_records.contains(question.name);
        send(question, exists ? 0 : nameError, recordsFor(question));
        return;
    }
    switch (*fault) {
    case Fault::Silence:
        return;
    case Fault::NameError:
        return send(question, nameError, {});
    case Fault::ServerFailure:
        return send(question, serverFailure, {});
    case Fault::Refusal:
        return send(question, refusal, {});
    case Fault::Garbage:
        return send(question, 0, { QByteArrayLiteral("\xC0\x0C\x00") });
    case Fault::Truncation:
        if (question.connection)
            return send(question, 0, recordsFor(question));
        return send(question, truncated, {});
    case Fault::Delay:
        m_heldBack.append(question);
        return;
    }
}

void ScriptedNameServer::send(
    const Question &question, quint16 flags, const QList<QByteArray> &records)
{
    const QByteArray header = question.id + number(answerFlags | flags) + number(1)
        + number(static_cast<quint16>(records.size())) + number(0) + number(0);
    const QByteArray message = header + question.wire + records.join();
    if (question.connection)
        question.connection->write(number(static_cast<quint16>(message.size())) + message);
    else if (m_listener.isListening() && message.size() > longestDatagram)
        send(question, truncated, {});
    else
        m_socket.writeDatagram(message, question.from, question.fromPort);
}

QList<QByteArray> ScriptedNameServer::recordsFor(const Question &question) const
{
    QList<QByteArray> records;
    QByteArray owner = QByteArrayLiteral("\xC0\x0C"); // the name in the question
    QByteArray name = question.name;
    if (const auto alias = m_aliases.constFind(name); alias != m_aliases.constEnd()) {
        records.append(record(owner, aliasType, wireName(*alias)));
        owner = wireName(*alias);
        name = *alias;
    }
    for (const QByteArray &data : m_records.value(name).value(question.type))
        records.append(record(owner, question.type, data));
    return records;
}

} // namespace mailberth::test
