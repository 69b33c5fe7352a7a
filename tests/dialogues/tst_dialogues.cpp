// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/dialogues/Conversation.h"
#include "tests/dialogues/Invariants.h"
#include "tests/support/LogGuard.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace mailberth::test
{

namespace
{

using namespace smtp;

// Bytes. Of longer conversations (they are the endless ones) only the ends are cut everywhere.
constexpr qsizetype cutEverywhere = 2000;
constexpr qsizetype endOfALongOne = 100;
constexpr qsizetype stride = 61; // between the ends

/// Where a conversation is cut or broken off.
QList<qsizetype> placesIn(const Conversation &conversation)
{
    const qsizetype size = conversation.size();
    QList<qsizetype> places;
    for (qsizetype place = 0; place <= size; ++place) {
        const bool isAtAnEnd = place < endOfALongOne || size - place < endOfALongOne;
        if (size <= cutEverywhere || isAtAnEnd || place % stride == 0)
            places.append(place);
    }
    return places;
}

const QList<Event> &interruptions()
{
    static const QList<Event> events { event::PeerClosed {}, event::NetworkFailed {},
        event::DeadlinePassed {}, event::Cancelled {} };
    return events;
}

/// Where each promise was broken first in all the ways in which a conversation is played here.
struct Complaints
{
    Complaint finishesOnce;
    Complaint keepsSecrets;
    Complaint keepsClearAndEncryptedApart;
    Complaint staysWithinBounds;
};

void check(const Run &run, const QByteArray &how, Complaints &complaints)
{
    const auto note = [&how](Complaint &first, const Complaint &now) {
        if (first.isEmpty() && !now.isEmpty())
            first = now + how;
    };
    note(complaints.finishesOnce, finishesOnce(run));
    note(complaints.keepsSecrets, keepsSecrets(run));
    note(complaints.keepsClearAndEncryptedApart, keepsClearAndEncryptedApart(run));
    note(complaints.staysWithinBounds, staysWithinBounds(run));
}

Complaints complaintsIn(const Conversation &conversation)
{
    Complaints complaints;
    check(played(conversation), ", as a whole", complaints);
    check(playedByteByByte(conversation), ", byte by byte", complaints);
    for (const qsizetype place : placesIn(conversation)) {
        const QByteArray at = " at byte " + QByteArray::number(place);
        check(played(conversation, place), ", cut" + at, complaints);
        for (const Event &interruption : interruptions())
            check(playedWith(conversation, interruption, place), ", interrupted" + at, complaints);
    }
    return complaints;
}

bool isUnsolicited(const Outcome &outcome)
{
    const auto *violation = std::get_if<outcome::ProtocolViolation>(&outcome);
    return violation && violation->violation == outcome::Violation::Unsolicited;
}

/// True if the client answered before it had the whole segment. What was left of it then came
/// behind the client's next command: no longer the same input, but another conversation.
bool isAnsweredAmidSegment(const Conversation &conversation, const Run &cut, qsizetype place)
{
    const auto event = conversation.eventAround(place);
    return event && asksSomething(cut.moments().at(*event).wants);
}

/// What may be said of a session that was interrupted in this way: first what is meant for it, then
/// what was known better already.
QStringList endingsBy(const Event &interruption)
{
    if (std::holds_alternative<event::Cancelled>(interruption))
        return { QStringLiteral("cancelled") };
    const QString own = std::holds_alternative<event::DeadlinePassed>(interruption)
        ? QStringLiteral("timed-out")
        : QStringLiteral("connection-lost");
    return { own, QStringLiteral("not-smtp"), QStringLiteral("ehlo-refused") };
}

} // namespace

class TstDialogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }

    void everyConversationGoesAsWritten_data() { rows(); }
    void everyConversationGoesAsWritten();

    void finishComesExactlyOnce_data() { rows(); }
    void finishComesExactlyOnce();
    void nothingSecretIsWantedBeforeVerifiedTls_data() { rows(); }
    void nothingSecretIsWantedBeforeVerifiedTls();
    void nothingOutlivesTheClear_data() { rows(); }
    void nothingOutlivesTheClear();
    void theSameHoweverItIsCut_data() { rows(); }
    void theSameHoweverItIsCut();
    void everythingIsBounded_data() { rows(); }
    void everythingIsBounded();

    void anInterruptionIsToldAsSuch_data() { rows(); }
    void anInterruptionIsToldAsSuch();

private:
    void rows() const;
    const Complaints &complaintsOf(qsizetype number);

    QList<Conversation> m_conversations;
    QHash<qsizetype, Complaints> m_complaints; ///< found once, looked at by four tests
};

void TstDialogues::initTestCase()
{
    const QDir folder(QStringLiteral(MAILBERTH_CONVERSATIONS));
    const QStringList names =
        folder.entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name);
    QVERIFY2(names.size() > 60, "the conversations are not where they should be");
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString error;
        const auto conversation = Conversation::parse(file.readAll(), error);
        QVERIFY2(conversation, qPrintable(name + u": " + error));
        m_conversations.append(*conversation);
    }
}

void TstDialogues::rows() const
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype number = 0; number < m_conversations.size(); ++number)
        QTest::newRow(qPrintable(m_conversations.at(number).title)) << number;
}

const Complaints &TstDialogues::complaintsOf(qsizetype number)
{
    const auto known = m_complaints.constFind(number);
    if (known != m_complaints.constEnd())
        return *known;
    return *m_complaints.insert(number, complaintsIn(m_conversations.at(number)));
}

void TstDialogues::everyConversationGoesAsWritten()
{
    QFETCH(qsizetype, number);
    const Conversation &conversation = m_conversations.at(number);
    const Run run = played(conversation);
    QCOMPARE(describe(run.report().outcome), conversation.ending);
    QCOMPARE(saidIn(run), conversation.said);
    const auto capabilities = run.report().afterTls.value_or(Capabilities());
    QCOMPARE(capabilities.authMechanisms(), conversation.authMechanisms);
}

void TstDialogues::finishComesExactlyOnce()
{
    QFETCH(qsizetype, number);
    QCOMPARE(complaintsOf(number).finishesOnce, Complaint());
}

void TstDialogues::nothingSecretIsWantedBeforeVerifiedTls()
{
    QFETCH(qsizetype, number);
    QCOMPARE(complaintsOf(number).keepsSecrets, Complaint());
}

void TstDialogues::nothingOutlivesTheClear()
{
    QFETCH(qsizetype, number);
    QCOMPARE(complaintsOf(number).keepsClearAndEncryptedApart, Complaint());
}

void TstDialogues::theSameHoweverItIsCut()
{
    QFETCH(qsizetype, number);
    const Conversation &conversation = m_conversations.at(number);
    const Run whole = played(conversation);
    for (const qsizetype place : placesIn(conversation)) {
        const Run cut = played(conversation, place);
        if (!isAnsweredAmidSegment(conversation, cut, place))
            QCOMPARE(endTheSame(whole, cut), Complaint());
        else if (isUnsolicited(whole.report().outcome))
            QVERIFY(!isReady(cut.report()));
        else
            QCOMPARE(cut.report().outcome, whole.report().outcome);
    }
}

void TstDialogues::everythingIsBounded()
{
    QFETCH(qsizetype, number);
    QCOMPARE(complaintsOf(number).staysWithinBounds, Complaint());
}

void TstDialogues::anInterruptionIsToldAsSuch()
{
    QFETCH(qsizetype, number);
    const Conversation &conversation = m_conversations.at(number);
    for (const qsizetype place : placesIn(conversation)) {
        for (const Event &interruption : interruptions()) {
            const Run run = playedWith(conversation, interruption, place);
            const auto &moments = run.moments();
            const auto moment = std::find_if(moments.begin(), moments.end(),
                [&](const Moment &it) { return it.event.index() == interruption.index(); });
            QVERIFY(moment != moments.end() && moment != moments.begin());
            QVERIFY(contains<want::Close>(moment->wants)
                || contains<want::Close>((moment - 1)->wants) || !isRunning((moment - 1)->after));
            if (isRunning((moment - 1)->after))
                QVERIFY(endingsBy(interruption).contains(code(run.report().outcome)));
        }
    }
}

} // namespace mailberth::test

QTEST_APPLESS_MAIN(mailberth::test::TstDialogues)
#include "tst_dialogues.moc"
