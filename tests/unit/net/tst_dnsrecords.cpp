// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/DnsRecords.h"

#include "tests/support/LogGuard.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint16 typeA = 1;
constexpr quint16 typeAlias = 5;
constexpr quint16 typeMx = 15;
constexpr quint16 typeTxt = 16;
constexpr quint16 typeAaaa = 28;
constexpr quint16 typeSrv = 33;

QByteArray wire(quint16 number)
{
    return QByteArray(1, static_cast<char>(number >> 8))
        + QByteArray(1, static_cast<char>(number & 0xff));
}

QByteArray wire(const QByteArray &name)
{
    QByteArray bytes;
    for (const QByteArray &label : name.split('.'))
        bytes += QByteArray(1, static_cast<char>(label.size())) + label;
    return bytes + '\0';
}

const QByteArray root(1, '\0');
const QByteArray theQuestion = wire(quint16(0xc000 | 12)); // a reference to its name

QByteArray record(
    quint16 type, const QByteArray &data, const QByteArray &owner = theQuestion, quint16 klass = 1)
{
    const QByteArray lifetime(4, '\0');
    return owner + wire(type) + wire(klass) + lifetime + wire(quint16(data.size())) + data;
}

/// The answer to a question for example.test.
QByteArray answer(const QList<QByteArray> &records)
{
    const QByteArray head =
        wire(0x4711) + wire(0x8180) + wire(1) + wire(quint16(records.size())) + wire(0) + wire(0);
    return head + wire("example.test") + wire(typeA) + wire(1) + records.join();
}

QByteArray service(quint16 priority, quint16 weight, quint16 port, const QByteArray &target)
{
    return wire(priority) + wire(weight) + wire(port) + target;
}

QByteArray address(const char *text)
{
    const IpAddress read = ip(text);
    const qsizetype size = read.family() == IpAddress::Family::IPv4 ? 4 : 16;
    return QByteArray(reinterpret_cast<const char *>(read.bytes().data()), size);
}

/// What is read of a message by the function for its kind of record, for people; "malformed" where
/// that says so.
QStringList addressesIn(const std::optional<QList<IpAddress>> &addresses)
{
    if (!addresses)
        return { u"malformed"_s };
    QStringList texts;
    for (const IpAddress &each : *addresses)
        texts.append(each.toString());
    return texts;
}

QStringList readAs(quint16 type, const QByteArray &message)
{
    const QString malformed = u"malformed"_s;
    QStringList texts;
    switch (type) {
    case typeA:
        return addressesIn(ipv4AddressesIn(message));
    case typeAaaa:
        return addressesIn(ipv6AddressesIn(message));
    case typeMx: {
        const MailExchangers found = mailExchangersIn(message);
        for (const MailExchanger &each : found.exchangers)
            texts.append(u"%1 %2"_s.arg(each.preference).arg(each.host.ascii()));
        if (found.nullMx == MailExchangerAnswer::NullMx::Yes)
            texts.append(u"none by intent"_s);
        return found.status == NameStatus::Failed ? QStringList(malformed) : texts;
    }
    case typeSrv: {
        const ServiceRecords found = serviceRecordsIn(message);
        for (const ServiceRecord &each : found.records) {
            texts.append(u"%1 %2 %3 %4"_s.arg(each.priority)
                             .arg(each.weight)
                             .arg(each.port)
                             .arg(each.target ? each.target->ascii() : u"."_s));
        }
        return found.status == NameStatus::Failed ? QStringList(malformed) : texts;
    }
    default: {
        const TextRecords found = textRecordsIn(message);
        for (const QByteArray &each : found.texts)
            texts.append(QString::fromLatin1(each));
        return found.status == NameStatus::Failed ? QStringList(malformed) : texts;
    }
    }
}

} // namespace

class TstDnsRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatIsThereIsRead_data() { soundMessages(); }
    void whatIsThereIsRead();
    void whatIsCutAnywhereIsMalformed_data() { soundMessages(); }
    void whatIsCutAnywhereIsMalformed();
    void everyOctetMayBeWrong_data() { soundMessages(); }
    void everyOctetMayBeWrong();
    void whatIsMalformedIsNotRead_data();
    void whatIsMalformedIsNotRead();
    void noMoreThanThirtyTwoAreRead();

private:
    static void soundMessages();
};

void TstDnsRecords::soundMessages()
{
    QTest::addColumn<quint16>("type");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("read");
    const auto row = [](const char *sentence, quint16 type, const QList<QByteArray> &records,
                         const QStringList &read) {
        QTest::newRow(sentence) << type << answer(records) << read;
    };

    row("IPv4 addresses in the server's order", typeA,
        { record(typeA, address("192.0.2.9")), record(typeA, address("192.0.2.1")) },
        { u"192.0.2.9"_s, u"192.0.2.1"_s });
    row("an IPv6 address", typeAaaa, { record(typeAaaa, address("2001:db8::1")) },
        { u"2001:db8::1"_s });
    row("an address behind an alias", typeA,
        { record(typeAlias, wire("other.test")),
            record(typeA, address("192.0.2.1"), wire("other.test")) },
        { u"192.0.2.1"_s });
    row("an alias that leads to no address", typeA, { record(typeAlias, wire("other.test")) }, {});
    row("an alias that leads to no service", typeSrv, { record(typeAlias, wire("other.test")) },
        {});
    row("an alias that leads to no text", typeTxt, { record(typeAlias, wire("other.test")) }, {});
    row("records of another kind are none of ours", typeA,
        { record(typeAaaa, address("2001:db8::1")), record(typeA, address("192.0.2.1")) },
        { u"192.0.2.1"_s });
    row("records of another class are none of ours", typeA,
        { record(typeA, address("192.0.2.2"), theQuestion, 3),
            record(typeA, address("192.0.2.1")) },
        { u"192.0.2.1"_s });
    row("mail exchangers, best first", typeMx,
        { record(typeMx, wire(20) + wire("b.test")),
            record(typeMx, wire(10) + QByteArray("\x02mx") + theQuestion) },
        { u"10 mx.example.test"_s, u"20 b.test"_s });
    row("no mail exchanger, and that on purpose", typeMx, { record(typeMx, wire(0) + root) },
        { u"none by intent"_s });
    row("services as they stand", typeSrv,
        { record(typeSrv, service(1, 2, 465, wire("smtp.example.test"))),
            record(typeSrv, service(0, 0, 0, root)) },
        { u"1 2 465 smtp.example.test"_s, u"0 0 0 ."_s });
    row("texts, each joined from its strings", typeTxt,
        { record(typeTxt, QByteArray("\x03v=1\x01;")),
            record(typeTxt, QByteArray("\x00", 1) + QByteArray("\x01 ")) },
        { u"v=1;"_s, u" "_s });
}

void TstDnsRecords::whatIsThereIsRead()
{
    QFETCH(const quint16, type);
    QFETCH(const QByteArray, message);
    QFETCH(const QStringList, read);
    QCOMPARE(readAs(type, message), read);
    QCOMPARE(readAs(type, message + "what we do not read"), read);
}

void TstDnsRecords::whatIsCutAnywhereIsMalformed()
{
    QFETCH(const quint16, type);
    QFETCH(const QByteArray, message);
    for (qsizetype size = 0; size < message.size(); ++size)
        QCOMPARE(readAs(type, message.first(size)), QStringList(u"malformed"_s));
}

// What it reads as is any message's own affair; that it ends, and within the message, is ours.
void TstDnsRecords::everyOctetMayBeWrong()
{
    QFETCH(const quint16, type);
    QFETCH(const QByteArray, message);
    for (qsizetype at = 0; at < message.size(); ++at) {
        for (const int octet : { 0x00, 0x01, 0x3f, 0x40, 0x7f, 0x80, 0xc0, 0xff }) {
            QByteArray wrong = message;
            wrong[at] = static_cast<char>(octet);
            QVERIFY(readAs(type, wrong).size() <= 32);
        }
    }
}

void TstDnsRecords::whatIsMalformedIsNotRead_data()
{
    QTest::addColumn<quint16>("type");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("an address of five octets")
        << typeA << answer({ record(typeA, address("192.0.2.1") + '\0') });
    QTest::newRow("an address of three octets")
        << typeA << answer({ record(typeA, address("192.0.2.1").first(3)) });
    QTest::newRow("an exchanger with something behind its name")
        << typeMx << answer({ record(typeMx, wire(10) + wire("b.test") + '\0') });
    QTest::newRow("a name that goes on behind its record")
        << typeMx
        << answer({ record(typeMx, wire(10) + QByteArray("\x04")) + QByteArray("test\0", 5) });
    QTest::newRow("a name that refers to itself")
        << typeMx
        << answer({ record(typeMx, wire(10) + wire(quint16(0xc000 | (12 + 14 + 4 + 12 + 2)))) });
    QTest::newRow("a name that refers to what is not there")
        << typeMx << answer({ record(typeMx, wire(10) + wire(quint16(0xffff))) });
    QTest::newRow("a string that goes on behind its record")
        << typeTxt << answer({ record(typeTxt, QByteArray("\x05v=1")) + "more" });
    QTest::newRow("a text of no strings") << typeTxt << answer({ record(typeTxt, {}) });
    QTest::newRow("a good record before a bad one")
        << typeTxt << answer({ record(typeTxt, QByteArray("\x01v")), record(typeTxt, {}) });
    QByteArray twoQuestions = answer({ record(typeA, address("192.0.2.1")) });
    twoQuestions[5] = 2;
    QTest::newRow("two questions") << typeA << twoQuestions;
}

void TstDnsRecords::whatIsMalformedIsNotRead()
{
    QFETCH(const quint16, type);
    QFETCH(const QByteArray, message);
    QCOMPARE(readAs(type, message), QStringList(u"malformed"_s));
}

void TstDnsRecords::noMoreThanThirtyTwoAreRead()
{
    const QList<QByteArray> addresses(40, record(typeA, address("192.0.2.1")));
    QCOMPARE(readAs(typeA, answer(addresses)).size(), 32);
    const QList<QByteArray> exchangers(40, record(typeMx, wire(10) + wire("b.test")));
    QCOMPARE(readAs(typeMx, answer(exchangers)).size(), 32);
}

QTEST_APPLESS_MAIN(TstDnsRecords)

#include "tst_dnsrecords.moc"
