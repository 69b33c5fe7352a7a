// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/IpAddress.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <optional>

namespace mailberth::test
{

/// The record types it knows, by IANA's numbers.
enum class Record : quint16 { A = 1, Mx = 15, Txt = 16, Aaaa = 28, Srv = 33 };

/// A DNS server on 127.0.0.1 and a free UDP port that answers as it was told. It lives in the
/// test's own thread and event loop. A name it was told nothing of does not exist (NXDOMAIN); a
/// name that it knows has no records but those it was told (NODATA).
class ScriptedNameServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedNameServer(QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const;
    /// Listens at the same port by TCP, too, and sends answers of more than 512 bytes only there
    /// (RFC 1035 section 4.2.1).
    ScriptedNameServer &answersByTcp();

    ScriptedNameServer &knows(const QByteArray &name); ///< it exists, and that is all
    ScriptedNameServer &knows(const QByteArray &name, QStringView address);
    ScriptedNameServer &knowsExchanger(
        const QByteArray &domain, quint16 preference, const QByteArray &target);
    /// `target` "" stands for ".".
    ScriptedNameServer &knowsService(const QByteArray &name, quint16 priority, quint16 weight,
        quint16 port, const QByteArray &target);
    /// One TXT record of these strings, of at most 255 bytes each.
    ScriptedNameServer &knowsText(const QByteArray &name, const QList<QByteArray> &strings);
    /// All questions for `name` are answered by way of `target` (CNAME).
    ScriptedNameServer &knowsAlias(const QByteArray &name, const QByteArray &target);

    enum class Fault {
        Silence,
        NameError, ///< NXDOMAIN for this type alone, by mistake (RFC 4074 section 4.2)
        ServerFailure, ///< SERVFAIL
        Refusal, ///< REFUSED
        Garbage, ///< an answer whose records are cut off
        Truncation, ///< "ask again by TCP" (TC), which has the same to say
        Delay, ///< the answer is held back until release()
    };
    ScriptedNameServer &does(Fault fault, const QByteArray &name, Record type);
    /// Sends the answers to this question that were held back, now and from now on.
    void release(const QByteArray &name, Record type);

    /// "smtp.example.test A", in the order in which they came.
    [[nodiscard]] const QList<QByteArray> &questions() const { return m_questions; }
    /// The ports that the questions by UDP came from.
    [[nodiscard]] const QList<quint16> &askersPorts() const { return m_askersPorts; }

Q_SIGNALS:
    void asked(const QByteArray &question);

private:
    struct Question
    {
        QByteArray id;
        QByteArray name;
        quint16 type;
        QByteArray wire; // the question section as it came
        QHostAddress from;
        quint16 fromPort;
        QPointer<QTcpSocket> connection {}; // null: by UDP
    };

    void read();
    void acceptByTcp();
    void readByTcp(QTcpSocket *connection);
    [[nodiscard]] static std::optional<Question> questionIn(const QByteArray &message);
    void take(const Question &question);
    void answer(const Question &question);
    void send(const Question &question, quint16 flags, const QList<QByteArray> &records);
    [[nodiscard]] QList<QByteArray> recordsFor(const Question &question) const;

    QUdpSocket m_socket;
    QTcpServer m_listener;
    QHash<QByteArray, QHash<quint16, QList<QByteArray>>> m_records; // RDATA by name and type
    QHash<QByteArray, QByteArray> m_aliases;
    QHash<QByteArray, Fault> m_faults; // by question
    QList<Question> m_heldBack;
    QList<QByteArray> m_questions;
    QList<quint16> m_askersPorts;
};

} // namespace mailberth::test
