// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/Zone.h"

#include "tests/support/LogGuard.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QtTest/QTest>

using namespace mailberth;
using namespace mailberth::demo;

namespace
{

constexpr quint16 a = 1;
constexpr quint16 soa = 6;
constexpr quint16 mx = 15;
constexpr quint16 txt = 16;
constexpr quint16 aaaa = 28;
constexpr quint16 srv = 33;
constexpr quint16 any = 255;

HostName name(QStringView text)
{
    return HostName::parse(text).value();
}

Zone harbour()
{
    Zone zone(name(u"harbour.example"));
    zone.addMailExchanger(name(u"harbour.example"), 10, name(u"mx.harbour.example"));
    zone.addAddress(name(u"smtp.harbour.example"), *IpAddress::parse(u"127.0.0.1"));
    zone.addAddress(name(u"both.harbour.example"), *IpAddress::parse(u"127.0.0.1"));
    zone.addAddress(name(u"both.harbour.example"), *IpAddress::parse(u"127.0.0.2"));
    zone.addAddress(name(u"both.harbour.example"), *IpAddress::parse(u"::1"));
    return zone;
}

QByteArray number(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray onTheWire(const QByteArray &host)
{
    QByteArray bytes;
    for (const QByteArray &label : host.split('.'))
        bytes.append(static_cast<char>(label.size())).append(label);
    return bytes.append('\0');
}

QByteArray query(const QByteArray &host, quint16 type, quint16 klass = 1)
{
    return QByteArray::fromHex("beef01000001000000000000") + onTheWire(host) + number(type)
        + number(klass);
}

struct Answer
{
    int rcode;
    QList<quint16> counts; ///< questions, answers, authorities, additional records
    QByteArray all;

    /// The data of the answer section's records, which all use a pointer for their name.
    [[nodiscard]] QList<QByteArray> data(qsizetype questionSize) const
    {
        QList<QByteArray> records;
        qsizetype at = 12 + questionSize;
        for (int i = 0; i < counts.at(1); ++i) {
            const auto size = qFromBigEndian<quint16>(all.constData() + at + 10);
            records.append(all.mid(at + 12, size));
            at += 12 + size;
        }
        return records;
    }
};

std::optional<Answer> ask(const QByteArray &datagram)
{
    static const Zone zone = harbour();
    const auto bytes = zone.answer(datagram);
    if (!bytes)
        return std::nullopt;
    Answer answer { .rcode = bytes->at(3) & 0x0f, .counts = {}, .all = *bytes };
    for (qsizetype at = 4; at < 12; at += 2)
        answer.counts.append(qFromBigEndian<quint16>(bytes->constData() + at));
    return answer;
}

using Counts = QList<quint16>;

} // namespace

class TstZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aQuestionIsAnswered_data();
    void aQuestionIsAnswered();
    void theQuestionComesBackAsItWasAsked();
    void nothingThereComesWithTheSoa();
    void ednsIsAnsweredWithEdns();
    void whatCannotBeReadIsSaidSo_data();
    void whatCannotBeReadIsSaidSo();
    void whatMustNotBeAnsweredIsNot_data();
    void whatMustNotBeAnsweredIsNot();
    void noDatagramBringsItDown();
};

void TstZone::aQuestionIsAnswered_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<quint16>("type");
    QTest::addColumn<int>("rcode");
    QTest::addColumn<QList<QByteArray>>("data");

    const QByteArray loopback("\x7f\0\0\1", 4);
    const QByteArray loopback6 = QByteArray(15, '\0') + '\1';
    const QByteArray exchanger = number(10) + onTheWire("mx.harbour.example");
    const QList<QByteArray> none;
    QTest::newRow("an address") << QByteArray("smtp.harbour.example") << a << 0
                                << QList<QByteArray> { loopback };
    QTest::newRow("in whatever case")
        << QByteArray("SMTP.Harbour.eXample") << a << 0 << QList<QByteArray> { loopback };
    QTest::newRow("several addresses")
        << QByteArray("both.harbour.example") << a << 0
        << QList<QByteArray> { loopback, QByteArray("\x7f\0\0\2", 4) };
    QTest::newRow("an IPv6 address")
        << QByteArray("both.harbour.example") << aaaa << 0 << QList<QByteArray> { loopback6 };
    QTest::newRow("a mail exchanger")
        << QByteArray("harbour.example") << mx << 0 << QList<QByteArray> { exchanger };
    QTest::newRow("everything") << QByteArray("harbour.example") << any << 0
                                << QList<QByteArray> { exchanger };
    QTest::newRow("no IPv6 address") << QByteArray("smtp.harbour.example") << aaaa << 0 << none;
    QTest::newRow("no TXT") << QByteArray("harbour.example") << txt << 0 << none;
    QTest::newRow("no SRV, for the name does not exist")
        << QByteArray("_submission._tcp.harbour.example") << srv << 3 << none;
    QTest::newRow("a name below that does not exist")
        << QByteArray("imap.harbour.example") << a << 3 << none;
    QTest::newRow("a name elsewhere") << QByteArray("example.org") << a << 3 << none;
    QTest::newRow("a name that only ends like ours")
        << QByteArray("xharbour.example") << mx << 3 << none;
}

void TstZone::aQuestionIsAnswered()
{
    QFETCH(const QByteArray, host);
    QFETCH(const quint16, type);
    QFETCH(const int, rcode);
    QFETCH(QList<QByteArray>, data);

    const auto answer = ask(query(host, type));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->rcode, rcode);
    QCOMPARE(answer->counts.at(0), quint16(1));
    QCOMPARE(answer->data(onTheWire(host).size() + 4), data);
    QCOMPARE(answer->counts.at(2), quint16(data.isEmpty() ? 1 : 0));
    QCOMPARE(answer->counts.at(3), quint16(0));
    QVERIFY(answer->all.size() <= 512);
}

void TstZone::theQuestionComesBackAsItWasAsked()
{
    const QByteArray asked = query("sMtP.hArBoUr.example", a);
    const auto answer = ask(asked);
    QCOMPARE(
        answer->all.left(4).toHex(), "beef8180"); // a response, recursion desired and available
    QCOMPARE(answer->all.mid(12, asked.size() - 12), asked.mid(12));
}

void TstZone::nothingThereComesWithTheSoa()
{
    const QByteArray asked = query("imap.harbour.example", a);
    const auto answer = ask(asked);
    const QByteArray authority = answer->all.mid(asked.size());
    const QByteArray soaOfTheApex = onTheWire("harbour.example") + number(soa) + number(1);
    QVERIFY(authority.startsWith(soaOfTheApex));
    // The last four bytes say for how long "no" may be remembered.
    QCOMPARE(authority.right(4).toHex(), "0000003c");
}

void TstZone::ednsIsAnsweredWithEdns()
{
    QByteArray asked = query("smtp.harbour.example", a);
    asked[11] = 1;
    const QByteArray opt = QByteArray::fromHex("00 0029 04d0 00000000 0000");
    const auto answer = ask(asked + opt);
    QCOMPARE(answer->counts, Counts({ 1, 1, 0, 1 }));
    QCOMPARE(answer->all.right(11), opt);
    QCOMPARE(ask(asked)->counts, Counts({ 1, 1, 0, 0 })); // announced, but not there
}

void TstZone::whatCannotBeReadIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<int>("rcode");

    const QByteArray good = query("smtp.harbour.example", a);
    const auto with = [&good](qsizetype at, char byte) {
        QByteArray bent = good;
        bent[at] = byte;
        return bent;
    };
    QTest::newRow("a header alone") << good.left(12) << 1;
    QTest::newRow("no question") << with(5, 0) << 1;
    QTest::newRow("two questions") << with(5, 2) << 1;
    QTest::newRow("a name cut short") << good.left(20) << 1;
    QTest::newRow("no type") << good.left(good.size() - 4) << 1;
    QTest::newRow("half a class") << good.left(good.size() - 1) << 1;
    QTest::newRow("a pointer in the name") << with(12, '\xc0') << 1;
    QTest::newRow("a label of a reserved kind") << with(12, '\x80') << 1;
    QTest::newRow("a label that leads out") << with(12, '\x3f') << 1;
    QTest::newRow("a name of more than 255 octets")
        << query(QByteArray("a.").repeated(130) + "example", a) << 1;
    QTest::newRow("a status request, not a query") << with(2, '\x11') << 4;
}

void TstZone::whatCannotBeReadIsSaidSo()
{
    QFETCH(const QByteArray, datagram);
    QFETCH(const int, rcode);
    const auto answer = ask(datagram);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->rcode, rcode);
    QCOMPARE(answer->counts, Counts({ 0, 0, 0, 0 }));
    QCOMPARE(answer->all.left(2), datagram.left(2));
    QCOMPARE(answer->all.size(), 12);
}

void TstZone::whatMustNotBeAnsweredIsNot_data()
{
    QTest::addColumn<QByteArray>("datagram");
    const QByteArray good = query("smtp.harbour.example", a);
    QByteArray response = good;
    response[2] = '\x81';
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("less than a header") << good.left(11);
    QTest::newRow("a response: two servers would talk for ever") << response;
}

void TstZone::whatMustNotBeAnsweredIsNot()
{
    QFETCH(const QByteArray, datagram);
    QCOMPARE(ask(datagram).has_value(), false);
}

// Deterministic: the same seed gives the same datagrams on every machine.
void TstZone::noDatagramBringsItDown()
{
    QRandomGenerator random(465);
    const QList<QByteArray> seeds { query("smtp.harbour.example", a), query("harbour.example", any),
        query("both.harbour.example", aaaa) + QByteArray::fromHex("00 0029 04d0 00000000 0000") };
    int answered = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray datagram = seeds.at(i % seeds.size());
        for (int change = random.bounded(1, 5); change > 0; --change)
            datagram[random.bounded(static_cast<int>(datagram.size()))] =
                static_cast<char>(random.bounded(256));
        datagram.truncate(random.bounded(static_cast<int>(datagram.size()) + 1));
        const auto answer = ask(datagram);
        if (!answer)
            continue;
        ++answered;
        QVERIFY(answer->all.size() >= 12);
        QVERIFY(answer->all.size() <= 512 + 255);
        QCOMPARE(answer->all.left(2), datagram.left(2));
        QVERIFY((answer->all.at(2) & 0x80) != 0);
    }
    QVERIFY2(answered > 5'000, qPrintable(QString::number(answered)));
}

QTEST_APPLESS_MAIN(TstZone)

#include "tst_zone.moc"
