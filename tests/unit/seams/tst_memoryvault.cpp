// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/LogGuard.h"
#include "tests/support/MemoryVault.h"
#include "tests/support/Reports.h"

#include <QtTest/QTest>

#include <memory>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

const KeychainSeen lockedKeyring { Keychain::GnomeKeyring, KeychainLock::Locked };

VaultKey key(const QString &user, std::optional<quint16> port = 465)
{
    return { user, host("smtp.example.org"), port };
}

/// How one job ended, each time it said so.
template<typename Job, typename Answer>
struct Heard
{
    explicit Heard(Job *started)
        : job(started)
    {
        QObject::connect(
            started, &Job::finished, started, [this](const Answer &answer) { answers << answer; });
        started->start();
    }

    std::unique_ptr<Job> job;
    QList<Answer> answers;
};

/// Starts the job and lets the loop turn once.
template<typename Job>
QString endOf(Job *job)
{
    Heard<VaultJob, VaultAnswer> heard(job);
    if (!heard.answers.isEmpty())
        return QStringLiteral("ended inside start()");
    QCoreApplication::sendPostedEvents();
    return heard.answers.size() == 1 ? code(heard.answers.first()) : QStringLiteral("?");
}

} // namespace

class TstMemoryVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void differentKeysHaveDifferentNames_data();
    void differentKeysHaveDifferentNames();
    void whatIsKeptCanBeReadOnceAndForgotten();
    void aLockedKeychainDoesNothingUntilThePersonOpensIt();
    void aPersonMayDecline();
    void withoutAKeychainNothingIsKept();
    void everyEndingCanBePlayed_data();
    void everyEndingCanBePlayed();
    void silenceLastsUntilTheLimitOrUntilCancelled();
};

void TstMemoryVault::differentKeysHaveDifferentNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *title, const VaultKey &of, const char *expected) {
        QTest::newRow(title) << entryName(of) << QString::fromLatin1(expected);
    };
    row("a password for one port", key(QStringLiteral("ann")), "password smtp.example.org:465 ann");
    row("a password for every port", key(QStringLiteral("ann"), std::nullopt),
        "password smtp.example.org ann");
    row("a refresh token",
        { QStringLiteral("ann"), host("smtp.example.org"), 587, SecretKind::RefreshToken },
        "refresh-token smtp.example.org:587 ann");
    row("a user name with spaces stands last", key(QStringLiteral("ann b")),
        "password smtp.example.org:465 ann b");
    row("an IPv6 address keeps its port apart",
        { QStringLiteral("ann"), host("[2001:db8::1]"), 465 }, "password [2001:db8::1]:465 ann");
}

void TstMemoryVault::differentKeysHaveDifferentNames()
{
    QFETCH(QString, name);
    QTEST(name, "expected");
}

void TstMemoryVault::whatIsKeptCanBeReadOnceAndForgotten()
{
    MemoryVault vault;
    const VaultKey ann = key(QStringLiteral("ann"));
    QCOMPARE(endOf(vault.keep(ann, Secret::copyOf("tr0ub4dor"), this)), QStringLiteral("done"));
    QVERIFY(vault.holds(ann, "tr0ub4dor"));

    Heard<ReadSecretJob, VaultAnswer> heard(vault.read(ann, nullptr));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(heard.answers, QList<VaultAnswer> { vault::Done {} });
    QCOMPARE(heard.job->take().bytes(), QByteArrayView("tr0ub4dor"));
    QVERIFY(heard.job->take().isEmpty());

    QCOMPARE(endOf(vault.forget(ann, this)), QStringLiteral("done"));
    QCOMPARE(endOf(vault.forget(ann, this)), QStringLiteral("not-there"));
    QVERIFY(vault.stored().isEmpty());
    QCOMPARE(vault.asked().last(), QStringLiteral("forget password smtp.example.org:465 ann"));
}

void TstMemoryVault::aLockedKeychainDoesNothingUntilThePersonOpensIt()
{
    MemoryVault vault;
    const VaultKey ann = key(QStringLiteral("ann"));
    vault.store(ann, Secret::copyOf("tr0ub4dor"));
    vault.be(lockedKeyring);
    QCOMPARE(endOf(vault.keep(ann, Secret::copyOf("other"), this)), QStringLiteral("locked"));
    QCOMPARE(endOf(vault.read(ann, this)), QStringLiteral("locked"));
    QCOMPARE(endOf(vault.forget(ann, this)), QStringLiteral("locked"));
    QVERIFY(vault.holds(ann, "tr0ub4dor"));
    QCOMPARE(endOf(vault.unlock(this)), QStringLiteral("done"));
    QCOMPARE(endOf(vault.read(ann, this)), QStringLiteral("done"));
}

void TstMemoryVault::aPersonMayDecline()
{
    MemoryVault vault;
    vault.be(lockedKeyring);
    vault.setUnlocking(MemoryVault::Unlocking::Denied);
    QCOMPARE(endOf(vault.unlock(this)), QStringLiteral("denied"));
    QCOMPARE(endOf(vault.read(key(QStringLiteral("ann")), this)), QStringLiteral("locked"));
}

void TstMemoryVault::withoutAKeychainNothingIsKept()
{
    MemoryVault vault;
    vault.be(std::nullopt);
    Heard<LookJob, LookAnswer> look(vault.look(nullptr));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(look.answers, QList<LookAnswer> { vault::NoKeychain {} });
    QCOMPARE(endOf(vault.keep(key(QStringLiteral("ann")), Secret::copyOf("tr0ub4dor"), this)),
        QStringLiteral("no-keychain"));
    QVERIFY(vault.stored().isEmpty());
}

void TstMemoryVault::everyEndingCanBePlayed_data()
{
    QTest::addColumn<VaultAnswer>("answer");

    QTest::newRow("denied") << VaultAnswer(vault::Denied {});
    QTest::newRow("missing") << VaultAnswer(vault::NotThere {});
    QTest::newRow("silent") << VaultAnswer(vault::Silent { std::chrono::seconds(10) });
    QTest::newRow("failed") << VaultAnswer(vault::Failed { QStringLiteral("out of order") });
}

void TstMemoryVault::everyEndingCanBePlayed()
{
    QFETCH(VaultAnswer, answer);
    MemoryVault vault;
    vault.endAs(answer);
    const VaultKey ann = key(QStringLiteral("ann"));
    QCOMPARE(endOf(vault.keep(ann, Secret::copyOf("tr0ub4dor"), this)), code(answer));
    QCOMPARE(endOf(vault.read(ann, this)), code(answer));
    QCOMPARE(endOf(vault.forget(ann, this)), code(answer));
    QVERIFY(vault.stored().isEmpty());
}

void TstMemoryVault::silenceLastsUntilTheLimitOrUntilCancelled()
{
    MemoryVault vault;
    vault.fallSilent();
    Heard<VaultJob, VaultAnswer> patient(vault.read(key(QStringLiteral("ann")), nullptr));
    Heard<VaultJob, VaultAnswer> hasty(vault.read(key(QStringLiteral("bob")), nullptr));
    hasty.job->cancel();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(hasty.answers, QList<VaultAnswer> { vault::Cancelled {} });
    QVERIFY(patient.answers.isEmpty());
    vault.passLimit();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(patient.answers, QList<VaultAnswer> { vault::Silent { std::chrono::seconds(10) } });
    QCOMPARE(hasty.answers.size(), 1);
}

QTEST_GUILESS_MAIN(TstMemoryVault)
#include "tst_memoryvault.moc"
